"""Bodies that legacy clients send are understood, and what is no call is refused."""

from __future__ import annotations

import xmlrpc.client
from typing import TYPE_CHECKING, Any

import pytest

from tests.bridge.posts import KEY, _call, _post, _read

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox


def test_ids_as_text_other_spellings_and_missing_types_are_understood(bridge: str) -> None:
    address = f"{bridge}/crm/xmlrpc"
    body = _call(
        "ContactService.load",
        KEY,
        "<value>1</value>",
        "<value><array><data><value>firstname</value></data></array></value>",
    )
    assert _read(_post(address, body)) == {"firstname": "Anna"}
    body = _call(
        "dataservice.QUERY", "<value>contact</value>", "<value>5</value>", "<value><i4>0</i4></value>",
        "<value><struct><member><name>id</name><value><i4>1</i4></value></member></struct></value>",
        "<value><array><data><value><string>EMAIL</string></value></data></array></value>",
    )  # fmt: skip
    assert _read(_post(address, body)) == [{"EMAIL": "anna.smith.1@example.com"}]


def test_an_empty_php_array_stands_for_no_conditions(bridge: str, keap_sandbox: KeapSandbox) -> None:
    empty = "<value><array><data/></array></value>"
    count = _read(_post(f"{bridge}/api/xmlrpc", _call("DataService.count", KEY, "<value>ContactGroup</value>", empty)))
    assert count == len(keap_sandbox.keap().v2.tags.list(page_size=1000).items) > 1


def _php(method: str, *values: str) -> str:
    """A call as the PHP library under iSDK, Novak's SDK, and Keap's official one writes it: a line for each element."""
    params = "".join(f"<param>\n<value>{value}</value>\n</param>\n" for value in values)
    head = f'<?xml version="1.0"?>\n<methodCall>\n<methodName>{method}</methodName>\n'
    return f"{head}<params>\n{params}</params>\n</methodCall>"


_PHP_KEY = "<string>php-key</string>"
_PHP_ROW = (
    "<struct>\n<member><name>FirstName</name>\n<value><string>P&#228;r &amp; Co</string></value>\n</member>\n"
    "<member><name>Email</name>\n<value><string>php@example.com</string></value>\n</member>\n"
    "<member><name>OwnerID</name>\n<value><string>2</string></value>\n</member>\n</struct>"
)


def _php_list(*values: str) -> str:
    return "<array>\n<data>\n" + "".join(f"<value>{value}</value>\n" for value in values) + "</data>\n</array>"


@pytest.mark.parametrize("path", ["/api/xmlrpc", "/crm/xmlrpc/v1"])
def test_bodies_of_the_php_clients_are_read(bridge: str, path: str) -> None:
    address = f"{bridge}{path}"
    settings = ["<string>Application</string>", "<string>enabled</string>"]
    assert _read(_post(address, _php("DataService.getAppSetting", _PHP_KEY, *settings))) == "yes"
    # addCon with a duplicate check, as iSDK sends it
    add = _php("ContactService.addWithDupCheck", _PHP_KEY, _PHP_ROW, "<string>Email</string>")
    added = _read(_post(address, add))
    assert _read(_post(address, add)) == added
    # dsQuery with texts for numbers, as forms hand them on; an empty array has no elements
    names = _php_list("<string>Id</string>", "<string>FirstName</string>")
    where = f"<struct>\n<member><name>Id</name>\n<value><string>{added}</string></value>\n</member>\n</struct>"
    asked = ["<string>Contact</string>", "<string>10</string>", "<int>0</int>", where, names]
    assert _read(_post(address, _php("DataService.query", _PHP_KEY, *asked))) == [
        {"Id": added, "FirstName": "Pär & Co"}
    ]
    order = ["<string>Id</string>", "<boolean>0</boolean>"]
    assert _read(_post(address, _php("DataService.query", _PHP_KEY, *asked, *order))) == [
        {"Id": added, "FirstName": "Pär & Co"}
    ]
    tables = _read(_post(address, _php("DataService.count", _PHP_KEY, "<string>ContactGroup</string>", _php_list())))
    assert tables > 5
    # Novak's objects load every field of a table and save the ones that were set
    loaded = _php("DataService.load", _PHP_KEY, "<string>Contact</string>", f"<string>{added}</string>", names)
    assert _read(_post(address, loaded)) == {"Id": added, "FirstName": "Pär & Co"}
    saved = _php("DataService.update", _PHP_KEY, "<string>Contact</string>", f"<int>{added}</int>", _PHP_ROW)
    assert _read(_post(address, saved)) == added
    # the official SDK sends its dates as texts
    day = "<string>~&gt;=~2026-01-01T00:00:00</string>"
    since = f"<struct>\n<member><name>LastUpdated</name>\n<value>{day}</value>\n</member>\n</struct>"
    recent = ["<string>Contact</string>", "<int>1000</int>", "<int>0</int>", since, names]
    assert {"Id": added, "FirstName": "Pär & Co"} in _read(_post(address, _php("DataService.query", _PHP_KEY, *recent)))


def test_latin_1_without_a_declaration_is_read(bridge: str, proxy: Any) -> None:
    struct = (
        "<value><struct><member><name>FirstName</name><value>Zoë</value></member>"
        "<member><name>Email</name><value>l1@example.com</value></member></struct></value>"
    )
    added = _read(_post(f"{bridge}/crm/xmlrpc", _call("ContactService.add", KEY, struct).encode("latin-1")))
    assert proxy.ContactService.load("k", added, ["FirstName"]) == {"FirstName": "Zoë"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<methodCall/>",
        b"<a>",
        b"<!DOCTYPE a [<!ENTITY x 'y'>]><methodCall><methodName>&x;</methodName></methodCall>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><methodCall/>".encode("utf-16"),
    ],
)
def test_what_is_no_call_is_a_fault(bridge: str, body: bytes) -> None:
    with pytest.raises(xmlrpc.client.Fault) as caught:
        _read(_post(f"{bridge}/crm/xmlrpc", body))
    assert caught.value.faultCode == 0


def test_deep_nesting_is_refused(bridge: str) -> None:
    deep = "<value><array><data>" * 200 + "</data></array></value>" * 200
    with pytest.raises(xmlrpc.client.Fault):
        _read(_post(f"{bridge}/crm/xmlrpc", _call("DataService.echo", deep)))


@pytest.mark.parametrize("key", ["<value><nil/></value>", "<value><int>0</int></value>", "<value></value>"])
def test_whatever_stands_where_the_key_belongs_is_no_argument(bridge: str, key: str) -> None:
    fields = "<value><array><data><value>Id</value></data></array></value>"
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call("ContactService.load", key, "<value>1</value>", fields))) == {
        "Id": 1
    }


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a&#11;b", "ab"),
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00;&#38;", "😀&"),
        ("&#xD83D;", "\ufffd"),
        ("&#128512;&#233;", "😀é"),
    ],
)
def test_references_to_what_xml_forbids_are_repaired(bridge: str, written: str, read: str) -> None:
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call("DataService.echo", KEY, f"<value>{written}</value>"))) == read


def test_a_condition_without_a_value_is_a_fault_and_not_all_rows(bridge: str) -> None:
    for value in ("<nil/>", "<array><data><value><nil/></value></data></array>"):
        struct = f"<value><struct><member><name>Company</name><value>{value}</value></member></struct></value>"
        with pytest.raises(xmlrpc.client.Fault, match="Company"):
            _read(_post(f"{bridge}/crm/xmlrpc", _call("DataService.count", KEY, "<value>Contact</value>", struct)))
