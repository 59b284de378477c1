"""The list of XML-RPC calls in a code base."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from keapkit._migrate import Found, find, migrate

SOURCE = """\
import xmlrpc.client
from keap_api.xmlrpc import XmlRpc
from keapkit import Keap

keap = Keap("KeapAK-x")
keap.xmlrpc.contact.add_with_dup_check({"Email": "a@b.example"}, "Email")
data = keap.xmlrpc.data
for row in data.query_all("Contact", {"Id": "%"}, ["Id"]):
    data.update(table="Company", record_id=3, values={})
    data.delete(a_table, 3)
keap.xmlrpc.call("DataService.query", "Job", 1000, 0, {}, [])
keap.xmlrpc.call("DataService.echo", "hello")

server = xmlrpc.client.ServerProxy("https://api.infusionsoft.com/crm/xmlrpc/v1")
server.DataService.findByField("key", "ContactGroup", 10, 0, "Id", 5, ["Id"])
contacts = server.ContactService
contacts.addToCampaign("key", 1, 2)
getattr(server, "InvoiceService.deleteSubscription")("key", 5)
client.ContactService("addToGroup", 1, 2)
client.request("APIEmailService.optIn", "a@b.example", "asked")


class Job:
    def __init__(self, keap: Keap) -> None:
        self.api = keap.xmlrpc
        self.other = XmlRpc(keap.client)

    async def run(self) -> None:
        await self.api.invoice.charge_invoice(1, "", 2, 3, False)
        list(map(self.other.contact.merge, [1], [2]))


"ContactService.add is spoken of here, data.query too"
keap.v2.contacts.list()
row.contact.add(5)
"""

EXPECTED = [
    (6, "ContactService.addWithDupCheck", None, "v2.contacts.create"),
    (8, "DataService.query", "Contact", "v2.contacts.list"),
    (9, "DataService.update", "Company", "v2.companies.update"),
    (10, "DataService.delete", None, "by-table"),
    (11, "DataService.query", "Job", "v2.orders.list"),
    (12, "DataService.echo", None, None),
    (15, "DataService.findByField", "ContactGroup", "v2.tags.list"),
    (17, "ContactService.addToCampaign", None, None),
    (18, "InvoiceService.deleteSubscription", None, None),
    (19, "ContactService.addToGroup", None, "v2.tags.contacts.apply_tags"),
    (20, "APIEmailService.optIn", None, "v2.email_addresses.status.update"),
    (29, "InvoiceService.chargeInvoice", None, "v2.orders.payments.create"),
    (30, "ContactService.merge", None, "v2.contacts.merge"),
]


@pytest.fixture
def app(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def run(*paths: str | os.PathLike[str]) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    return migrate(paths, out=out, err=err, details=False), out.getvalue(), err.getvalue()


def test_every_way_of_calling_is_recognized(app: Path) -> None:
    path = app / "app.py"
    assert find(path) == [Found(path, *expected) for expected in EXPECTED]


def test_the_list_names_file_line_and_replacement_and_ends_in_a_summary(app: Path) -> None:
    code, out, err = run(app)
    lines = out.splitlines()
    path = app / "app.py"
    assert code == 1
    assert err == ""
    assert lines[0] == f"{path}:6: ContactService.addWithDupCheck -> keap.v2.contacts.create"
    assert lines[1] == f"{path}:8: DataService.query('Contact') -> keap.v2.contacts.list"
    assert lines[3].startswith(f"{path}:10: DataService.delete -> depends on the table")
    assert lines[13] == "13 XML-RPC calls in 1 of 1 file: 9 replaced, 1 depending on a table, 3 without a replacement"
    assert lines[14:-1] == [
        "depending on a table that the call does not spell out:",
        "  DataService.delete",
        "without a REST replacement:",
        "  ContactService.addToCampaign",
        "  DataService.echo",
        "  InvoiceService.deleteSubscription",
    ]


def test_nothing_found_is_success(tmp_path: Path) -> None:
    (tmp_path / "clean.py").write_text("keap.v2.contacts.list()\n", encoding="utf-8")
    assert run(tmp_path) == (0, "no XML-RPC call in 1 file\n", "")


def test_a_path_that_does_not_exist_is_bad_input(app: Path) -> None:
    code, out, err = run(app, app / "missing")
    assert (code, out) == (2, "")
    assert "missing: no such file or folder" in err


def test_python_2_is_searched_as_text(tmp_path: Path) -> None:
    path = tmp_path / "old.py"
    path.write_bytes(
        b'print "\xe9"\nserver.DataService.query(key, "Lead", 10)\nkeap.xmlrpc.contact.load(1)\nx.FooService.y()\n'
    )
    code, out, err = run(path)
    assert code == 1
    assert f"{path}:2: DataService.query('Lead') -> keap.v2.opportunities.list" in out
    assert f"{path}:3: ContactService.load -> keap.v2.contacts.get" in out
    assert "FooService" not in out
    assert err == f"{path}:1: not Python 3; searched as plain text\n"


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00", b"\xef\xbb\xbfx = 1\n", b"# coding: no-such\n", b"(" * 5000, b"-" * 100_000 + b"1", b"'\\d'"],
)
def test_odd_files_are_no_failure(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.py").write_bytes(content)
    assert run(tmp_path)[0] == 0


def test_hidden_folders_and_installed_packages_are_left_out(app: Path) -> None:
    for folder in (".git", "__pycache__", "env", "venv/lib/site-packages/x"):
        (app / folder).mkdir(parents=True)
        (app / folder / "copy.py").write_text(SOURCE, encoding="utf-8")
    (app / "env" / "pyvenv.cfg").touch()
    (app / "notes.txt").write_text(SOURCE, encoding="utf-8")
    assert "13 XML-RPC calls in 1 of 1 file:" in run(app, app / "app.py")[1]
    # A file that is named is read whatever its name.
    assert "13 XML-RPC calls in 1 of 1 file:" in run(app / "notes.txt")[1]


HELPERS = """\
CONTACT = "Contact"
TAGS: str = "ContactGroup"


class Client:
    JOBS = "Job"

    def query(self, table, conditions, limit=1000):
        return self.server.DataService.query(self.key, table, limit, 0, conditions, ["Id"])

    def run(self):
        self.query(CONTACT, {"FirstName": "Anna"})
        self.query(table=TAGS, conditions={})
        self.query(self.JOBS, {})
        self.server.DataService.load("key", CONTACT, 5, ["FirstName", "State", "Password", "_Shoe"])


def count(server, table="Product"):
    return server.DataService.count("key", table, {})


count(server)
count(server, "Invoice")
"""


def test_tables_are_followed_through_helpers_and_constants(tmp_path: Path) -> None:
    path = tmp_path / "helpers.py"
    path.write_text(HELPERS, encoding="utf-8")
    assert [(one.line, one.method, one.table, one.replaced_by) for one in find(path)] == [
        (12, "DataService.query", "Contact", "v2.contacts.list"),
        (13, "DataService.query", "ContactGroup", "v2.tags.list"),
        (14, "DataService.query", "Job", "v2.orders.list"),
        (15, "DataService.load", "Contact", "v2.contacts.get"),
        (22, "DataService.count", "Product", "v1.products.list"),
        (23, "DataService.count", "Invoice", "v1.orders.list"),
    ]


def test_fields_and_values_stand_beside_each_call(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(
        'server.DataService.load("key", "Contact", 5, ["FirstName", "Email", "Password", "_Shoe"])\n'
        'keap.xmlrpc.data.query("Invoice", 10, 0, {"PayStatus": 1, "ContactId": cid}, ["Id", "InvoiceTotal"])\n'
    )
    load, query = find(path)
    assert load.fields["FirstName"] == "given_name"
    assert load.fields["Email"] == "email_addresses[EMAIL1].email"
    assert load.fields["Password"].startswith("none:")
    assert "custom_fields" in load.fields["_Shoe"]
    assert "1 -> true" in query.fields["PayStatus"]
    assert query.fields["InvoiceTotal"] == "total, in cents"
    out = io.StringIO()
    migrate([path], out=out)
    assert "    FirstName -> given_name\n" in out.getvalue()
    assert (
        "    after:  keap.v2.contacts.get('5', fields=['custom_fields', 'email_addresses', 'given_name'])\n"
        in out.getvalue()
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            'server.ContactService.add("key", {"FirstName": name, "Email": "a@b.example", "City": "Rome"})',
            "keap.v2.contacts.create({'given_name': name, "
            "'email_addresses': [{'field': 'EMAIL1', 'email': 'a@b.example'}], "
            "'addresses': [{'field': 'BILLING', 'locality': 'Rome'}]})",
        ),
        (
            'keap.xmlrpc.data.query("Contact", 10, 0, {"LastName": "Smi%", "Email": mail}, ["Id"])',
            "keap.v2.contacts.list(filter=f'family_name==Smi*;email=={mail}', page_size=10).items",
        ),
        (
            'keap.xmlrpc.data.query("Contact", 10, 0, {"JobTitle": "Boss"}, ["Id"])',
            "keap.v2.contacts.list()  # then filter by JobTitle",
        ),
        (
            'keap.xmlrpc.data.query("Invoice", 10, 0, {"PayStatus": 1}, ["Id"])',
            "keap.v2.orders.list(filter='paid==true', page_size=10).items",
        ),
        (
            'server.ContactService.addToGroup("key", c, 5)',
            "keap.v2.tags.contacts.apply_tags('5', {'contact_ids': [str(c)]})",
        ),
        (
            'keap.xmlrpc.contact.find_by_email("a@b.example", ["Id"])',
            "keap.v2.contacts.list(filter='email==a@b.example')",
        ),
        (
            'keap.xmlrpc.data.update("Product", 3, {"ProductPrice": p})',
            "keap.v2.products.update('3', {'price': round(p * 100)})",
        ),
        ('keap.xmlrpc.data.delete("ContactGroup", 3)', "keap.v2.tags.delete('3')"),
        (
            'keap.xmlrpc.file.upload_file(5, "a.pdf", data)',
            "keap.files.upload(base64.b64decode(data), name='a.pdf', contact_id=5)",
        ),
        (
            'keap.xmlrpc.contact.add_with_dup_check({"Email": e}, "Email")',
            "keap.v2.contacts.create({'email_addresses': [{'field': 'EMAIL1', 'email': e}]}, duplicate_option='Email')",
        ),
    ],
)
def test_calls_are_shown_as_they_read_over_rest(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "app.py"
    path.write_text(before, encoding="utf-8")
    (one,) = find(path)
    assert one.after == after
    compile(one.after, "after", "eval")


OTHERS = {
    "isdk.php": (
        '<?php require "isdk.php";\n$app = new iSDK();\n$app->addWithDupCheck($contact, "Email");\n'
        '$rows = $app->dsQuery(\n    "Contact", 10, 0,\n    array("Email" => $email),\n    array("Id", "FirstName"));\n'
        "// $app->loadCon(1)\n$app->grpAssign($id, 12);\n",
        [
            (3, "ContactService.addWithDupCheck", None),
            (4, "DataService.query", "Contact"),
            (9, "ContactService.addToGroup", None),
        ],
    ),
    "official.php": (
        "<?php\n$infusionsoft->contacts('xml')->addToGroup($id, 5);\n"
        "$infusionsoft->data()->query('Job', 1, 0, [], ['Id'], 'Id', true);\n"
        "$infusionsoft->invoices->chargeInvoice(1);\n$this->cache->add('x');\n",
        [
            (2, "ContactService.addToGroup", None),
            (3, "DataService.query", "Job"),
            (4, "InvoiceService.chargeInvoice", None),
        ],
    ),
    "novak.php": (
        "<?php Infusionsoft_DataService::query(new Infusionsoft_ContactGroup(), array('Id' => 5));\n",
        [(1, "DataService.query", "ContactGroup")],
    ),
    "gem.rb": (
        "Infusionsoft.contact_add({:FirstName => 'A'})\nInfusionsoft.data_query('Lead', 10, 0, {}, [:Id])\n"
        "Infusionsoft.unknown_thing(1)\n",
        [(1, "ContactService.add", None), (2, "DataService.query", "Lead")],
    ),
    "node.js": (
        "infusionsoft.DataService.findByField('Product', 1, 0, 'Sku', 'x', ['Id'])\n"
        "client.methodCall('ContactService.load', [key, 1, ['FirstName']])\n",
        [(1, "DataService.findByField", "Product"), (2, "ContactService.load", None)],
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_are_found_by_pattern_and_labeled(tmp_path: Path, name: str) -> None:
    source, expected = OTHERS[name]
    path = tmp_path / name
    path.write_text(source, encoding="utf-8")
    found = find(path)
    assert [(one.line, one.method, one.table) for one in found] == expected
    assert all("by pattern" in str(one) for one in found)
    if name == "isdk.php":
        assert found[1].fields == {"Email": "email_addresses[EMAIL1].email", "Id": "id", "FirstName": "given_name"}
    assert run(tmp_path)[0] == 1


def test_json_counts_honestly(app: Path) -> None:
    import json

    out = io.StringIO()
    assert migrate([app], out=out, as_json=True) == 1
    report = json.loads(out.getvalue())
    assert (report["calls"], report["replaced"], report["depends"], report["none"]) == (13, 9, 1, 3)
    assert report["found"][0]["fields"] == {"Email": "email_addresses[EMAIL1].email"}
    assert {one["state"] for one in report["found"]} == {"replaced", "depends", "none"}


UNKNOWN = {
    "app.py": (
        'import xmlrpc.client\nserver = xmlrpc.client.ServerProxy(address)\nserver.FooService.doIt("key", 1)\n'
        'keap.xmlrpc.call("BarService.doIt", 1)\nserver.system.listMethods()\nwidget.FooService.other()\n'
        'print("BazService.doIt")\nserver.ContactService.undocumented("key")\n',
        [(3, "FooService.doIt"), (4, "BarService.doIt"), (8, "ContactService.undocumented")],
    ),
    "app.php": (
        "<?php\n$app->methodCaller('FooService.doIt', $data);\n$x->FooService->y();\n",
        [(2, "FooService.doIt")],
    ),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_methods_of_unknown_services_are_listed_as_unknown(tmp_path: Path, name: str) -> None:
    source, expected = UNKNOWN[name]
    path = tmp_path / name
    path.write_text(source, encoding="utf-8")
    found = find(path)
    assert [(one.line, one.method) for one in found] == expected
    assert all("unknown: Keap does not document the method" in str(one) for one in found)
    assert {one.state for one in found} == {"none"}
