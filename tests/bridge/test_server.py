"""The bridge as a server: what legacy clients get, and how it is set up."""

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
from tests.bridge.posts import KEY, _call, _post, _read

if TYPE_CHECKING:
    from pathlib import Path

    from keapkit.testing import KeapSandbox


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
