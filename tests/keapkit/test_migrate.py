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
    return migrate(paths, out=out, err=err), out.getvalue(), err.getvalue()


def test_every_way_of_calling_is_recognised(app: Path) -> None:
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
    assert lines[13] == "13 XML-RPC calls in 1 of 1 file; 10 with a REST replacement"
    assert lines[14:] == [
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
    assert "13 XML-RPC calls in 1 of 1 file;" in run(app, app / "app.py")[1]
    # A file that is named is read whatever its name.
    assert "13 XML-RPC calls in 1 of 1 file;" in run(app / "notes.txt")[1]
