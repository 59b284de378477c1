"""The bridge as a server: what legacy clients send is understood, and what a stranger sends is refused."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import xmlrpc.client
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from keap_api.errors import ValidationError
from keapkit.bridge import Settings
from keapkit.bridge._server import PATHS, BridgeServer
from tests.bridge.conftest import serving

if TYPE_CHECKING:
    from pathlib import Path

    from keapkit.testing import KeapSandbox


def _post(address: str, body: str | bytes, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else body.encode()
    return httpx.post(address, content=content, headers={"content-type": "text/xml", **headers})


def _call(name: str, *params: str) -> str:
    inner = "".join(f"<param>{one}</param>" for one in params)
    return f'<?xml version="1.0"?><methodCall><methodName>{name}</methodName><params>{inner}</params></methodCall>'


def _read(response: httpx.Response) -> Any:
    assert response.status_code == 200, response.text
    return xmlrpc.client.loads(response.text, use_builtin_types=True)[0][0]


KEY = "<value><string>unused</string></value>"


@pytest.mark.parametrize("path", PATHS)
def test_the_standard_library_reads_and_writes(bridge: str, path: str) -> None:
    with xmlrpc.client.ServerProxy(bridge + path, use_builtin_types=True) as client:
        added: Any = client.ContactService.add("key", {"FirstName": "Zoë", "Email": "zoe@example.com", "City": "Paris"})
        assert isinstance(added, int)
        row: Any = client.ContactService.load("key", added, ["FirstName", "City", "DateCreated"])
        assert (row["FirstName"], row["City"]) == ("Zoë", "Paris")
        assert isinstance(row["DateCreated"], dt.datetime)
        found: Any = client.DataService.query("key", "Contact", 10, 0, {"Email": "zoe@example.com"}, ["Id"])
        assert found == [{"Id": added}]


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


def test_a_wrong_key_is_http_401_and_no_fault(keap_sandbox: KeapSandbox) -> None:
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="right")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        with (
            xmlrpc.client.ServerProxy(address) as client,
            pytest.raises(xmlrpc.client.ProtocolError) as caught,
        ):
            client.ContactService.load("wrong", 1, ["Id"])
        assert caught.value.errcode == 401
        with xmlrpc.client.ServerProxy(address) as client:
            assert client.ContactService.load("right", 1, ["Id"]) == {"Id": 1}


def test_latin_1_without_a_declaration_is_read(bridge: str, proxy: Any) -> None:
    struct = (
        "<value><struct><member><name>FirstName</name><value>Zoë</value></member>"
        "<member><name>Email</name><value>l1@example.com</value></member></struct></value>"
    )
    added = _read(_post(f"{bridge}/crm/xmlrpc", _call("ContactService.add", KEY, struct).encode("latin-1")))
    assert proxy.ContactService.load("k", added, ["FirstName"]) == {"FirstName": "Zoë"}


@pytest.mark.parametrize("name", ["Service.echo", "DataService.echo", "ContactService.echo"])
def test_echo_needs_no_key(bridge: str, name: str) -> None:
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call(name, "<value>hello</value>"))) == "hello"
    assert _read(_post(f"{bridge}/crm/xmlrpc", _call(name, KEY, "<value>hello</value>"))) == "hello"


def test_get_app_setting_answers_as_isdk_connects(proxy: Any) -> None:
    assert proxy.DataService.getAppSetting("key", "Application", "enabled") == "yes"


def test_faults_carry_keaps_codes_and_names(proxy: Any) -> None:
    for code, name, call in (
        (5, "RecordNotFound", lambda: proxy.ContactService.load("k", 99999, ["Id"])),
        (9, "NoTableFound", lambda: proxy.DataService.query("k", "Nonsense", 1, 0, {}, ["Id"])),
        (10, "NoFieldFound", lambda: proxy.DataService.query("k", "Contact", 1, 0, {}, ["Nonsense"])),
        (8, "NoFieldAccess", lambda: proxy.DataService.query("k", "Contact", 1, 0, {"Password": "x"}, ["Id"])),
        (12, "InvalidParameter", lambda: proxy.DataService.query("k", "Contact", 0, 0, {}, ["Id"])),
        (14, "NoAccess", lambda: proxy.ContactService.addToCampaign("k", 1, 1)),
    ):
        with pytest.raises(xmlrpc.client.Fault) as caught:
            call()
        assert caught.value.faultCode == code
        assert caught.value.faultString.startswith(f"[{name}]")
    with pytest.raises(xmlrpc.client.Fault, match="No such handler"):
        proxy.ContactService.nonsense("k")
    with pytest.raises(xmlrpc.client.Fault, match="No method matching arguments"):
        proxy.ContactService.load("k", {"a": 1}, ["Id"])


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


def test_pages_of_other_origins_and_other_names_are_refused(bridge: str) -> None:
    body = _call("DataService.echo", "<value>x</value>")
    assert _post(f"{bridge}/crm/xmlrpc", body, origin="https://evil.example").status_code == 403
    assert _post(f"{bridge}/crm/xmlrpc", body, host="evil.example").status_code == 421
    assert httpx.get(f"{bridge}/crm/xmlrpc").status_code == 405
    assert httpx.get(f"{bridge}/elsewhere").status_code == 404


def test_the_page_counts_and_shows_no_values(bridge: str, proxy: Any) -> None:
    proxy.ContactService.findByEmail("k", "secret@example.com", ["Id"])
    with pytest.raises(xmlrpc.client.Fault):
        proxy.ContactService.load("k", 99999, ["Id"])
    text = httpx.get(f"{bridge}/").text
    assert "ContactService.findByEmail" in text
    assert "RecordNotFoundFault 1" in text
    assert "secret@example.com" not in text
    counts = httpx.get(f"{bridge}/", headers={"accept": "application/json"}).json()
    assert counts["ContactService.load"]["faults"] == {"RecordNotFoundFault": 1}


def test_a_key_is_demanded_and_taken_wherever_clients_put_it(keap_sandbox: KeapSandbox) -> None:
    load = _call(
        "ContactService.load",
        "<value>%s</value>",
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="s3cret-k3y")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        refused = _post(address, load % "wrong")
        assert refused.status_code == 401
        assert "Invalid Access Token" in refused.json()["fault"]["faultstring"]
        for response in (
            _post(address, load % "s3cret-k3y"),
            _post(address, load % "x", authorization="Bearer s3cret-k3y"),
            _post(address, load % "x", **{"X-Keap-API-Key": "s3cret-k3y"}),
            _post(f"{address}?access_token=s3cret-k3y", load % "x"),
        ):
            assert _read(response) == {"Id": 1}


def test_beyond_loopback_a_key_is_needed(keap_sandbox: KeapSandbox) -> None:
    with pytest.raises(ValidationError, match="key"):
        BridgeServer(keap=keap_sandbox.async_keap(), host="0.0.0.0")
    BridgeServer(host="0.0.0.0")


def test_callers_own_credentials_are_passed_through(keap_sandbox: KeapSandbox) -> None:
    made: list[str] = []

    def client(credential: str) -> Any:
        made.append(credential)
        return keap_sandbox.async_keap(credential)

    load = _call(
        "ContactService.load",
        "<value>%s</value>",
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(BridgeServer(make_client=client)) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        assert _post(address, load % "unused").status_code == 401
        assert _read(_post(address, load % "KeapAK-first")) == {"Id": 1}
        assert _read(_post(address, load % "unused", authorization="Bearer KeapAK-second")) == {"Id": 1}
        assert _read(_post(address, load % "unused", authorization="Bearer KeapAK-second")) == {"Id": 1}
        assert _post(address, load % "unused", authorization="Bearer nonsense").status_code == 401
    assert made == ["KeapAK-first", "KeapAK-second", "nonsense"]


def test_clients_of_callers_are_kept_within_a_number(
    keap_sandbox: KeapSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keapkit.bridge import _server

    monkeypatch.setattr(_server, "MAX_CLIENTS", 3)
    server = BridgeServer(make_client=keap_sandbox.async_keap)
    load = _call(
        "ContactService.load",
        KEY,
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    with serving(server) as port:
        for at in range(8):
            response = _post(f"http://127.0.0.1:{port}/crm/xmlrpc", load, authorization=f"Bearer KeapAK-{at}")
            assert _read(response) == {"Id": 1}
    assert len(server._callers) <= 4


def test_tenants_are_told_apart_by_path(keap_sandbox: KeapSandbox) -> None:
    from keapkit.sandbox import Sandbox
    from keapkit.testing import KeapSandbox as Pair

    other = Pair(Sandbox())
    try:
        tenants = {"acme": keap_sandbox.async_keap(), "globex": other.async_keap()}
        with serving(BridgeServer(tenants=tenants)) as port:
            calls = {
                name: xmlrpc.client.ServerProxy(f"http://127.0.0.1:{port}/{name}/crm/xmlrpc/v1") for name in tenants
            }
            added: Any = calls["acme"].ContactService.add("k", {"Email": "only@acme.example"})
            assert calls["acme"].DataService.count("k", "Contact", {"Email": "only@acme.example"}) == 1
            assert calls["globex"].DataService.count("k", "Contact", {"Email": "only@acme.example"}) == 0
            assert added
            assert (
                _post(f"http://127.0.0.1:{port}/unknown/crm/xmlrpc", _call("DataService.count", KEY)).status_code == 404
            )
            for one in calls.values():
                one("close")()  # type: ignore[operator]  # typeshed knows only calls of the server
    finally:
        other.close()


def test_tenants_are_found_when_they_are_first_called(keap_sandbox: KeapSandbox) -> None:
    asked: list[str] = []

    def find(name: str) -> Any:
        asked.append(name)
        return keap_sandbox.async_keap() if name == "acme" else None

    count = _call("DataService.count", KEY, "<value>ContactGroup</value>", "<value><struct></struct></value>")
    with serving(BridgeServer(find_tenant=find)) as port:
        address = f"http://127.0.0.1:{port}"
        assert _read(_post(f"{address}/acme/crm/xmlrpc/v1", count)) > 1
        assert _read(_post(f"{address}/acme/api/xmlrpc", count)) > 1
        assert _post(f"{address}/other/crm/xmlrpc", count).status_code == 404
        assert _post(f"{address}/crm/xmlrpc", count).status_code == 401
    assert asked == ["acme", "other"]


def test_429_and_401_of_rest_pass_as_http(keap_sandbox: KeapSandbox) -> None:
    def answering(status: int, body: dict[str, Any], **headers: str) -> Any:
        from keapkit import AsyncKeap

        transport = httpx.MockTransport(lambda request: httpx.Response(status, json=body, headers=headers))
        return AsyncKeap("KeapAK-x", transport=transport, throttle=None, retry=None)

    load = _call(
        "ContactService.load",
        KEY,
        "<value><i4>1</i4></value>",
        "<value><array><data><value>Id</value></data></array></value>",
    )
    for status, body in (
        (429, {"code": "429", "message": "Quota Exceeded"}),
        (401, {"fault": {"faultstring": "Invalid Access Token"}}),
    ):
        with serving(BridgeServer(keap=answering(status, body, **{"retry-after": "7"}))) as port:
            response = _post(f"http://127.0.0.1:{port}/crm/xmlrpc", load)
        assert response.status_code == status
        assert json.loads(response.text) == body
        assert response.headers["retry-after"] == "7"
    for status, code in ((400, 12), (403, 14), (404, 5), (500, 3)):
        server = BridgeServer(keap=answering(status, {"message": "said so"}))
        with serving(server) as port, pytest.raises(xmlrpc.client.Fault) as caught:
            _read(_post(f"http://127.0.0.1:{port}/crm/xmlrpc", load))
        assert caught.value.faultCode == code


def test_action_sets_run_what_the_user_named(keap_sandbox: KeapSandbox) -> None:
    from keapkit.bridge import action_from

    settings = Settings(actions=dict([action_from("123=tag:2,3"), action_from("7=goal:shop/bought")]))
    with (
        serving(BridgeServer(settings, keap=keap_sandbox.async_keap())) as port,
        xmlrpc.client.ServerProxy(f"http://127.0.0.1:{port}/crm/xmlrpc") as client,
    ):
        rows: Any = client.ContactService.runActionSequence("k", 1, 123)
        assert [row["IsError"] for row in rows] == [False, False]
        groups: Any = client.ContactService.load("k", 1, ["Groups"])
        assert {"2", "3"} <= set(groups["Groups"].split(","))
        assert client.ContactService.runActionSequence("k", 1, 7)
        with pytest.raises(xmlrpc.client.Fault, match="--action 9="):
            client.ContactService.runActionSequence("k", 1, 9)
    for wrong in ("x", "1=", "1=goal:only", "1=tag:x", "tag:1"):
        with pytest.raises(ValidationError):
            action_from(wrong)


def test_fifty_clients_at_once_share_the_quota_without_a_429() -> None:
    from concurrent.futures import ThreadPoolExecutor

    from keapkit import AsyncKeap
    from keapkit.sandbox import AsyncSandboxTransport, Sandbox

    sandbox = Sandbox(limits="real")
    keap = AsyncKeap("KeapAK-sandbox", transport=AsyncSandboxTransport(sandbox), retry=None)

    def one(at: int) -> Any:
        with xmlrpc.client.ServerProxy(address) as client:
            return client.ContactService.load("k", at % 40 + 1, ["Id"])

    with serving(BridgeServer(keap=keap)) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        with ThreadPoolExecutor(50) as pool:
            rows = list(pool.map(one, range(50)))
    sandbox.close()
    assert rows == [{"Id": at % 40 + 1} for at in range(50)]


def test_echo_needs_no_key_even_where_calls_do(keap_sandbox: KeapSandbox) -> None:
    with serving(BridgeServer(keap=keap_sandbox.async_keap(), key="s3cret-k3y")) as port:
        address = f"http://127.0.0.1:{port}/crm/xmlrpc"
        assert _read(_post(address, _call("ContactService.echo", "<value>hello</value>"))) == "hello"


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


@pytest.mark.parametrize("setting", [{"country": "Narnia"}, {"country": "usa"}, {"max_calls": 0}])
def test_settings_that_make_no_sense_are_refused(setting: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(setting))):
        Settings(**setting)


def test_a_file_that_is_no_certificate_is_bad_input(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("none")
    made = subprocess.run(
        [sys.executable, "-m", "keapkit", "bridge", "--port", "0", "--certfile", str(wrong)],
        env={**os.environ, "KEAP_API_KEY": "KeapAK-x"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert made.returncode == 2, made.stderr
    assert "--certfile" in made.stderr
    assert "Traceback" not in made.stderr
