"""Pickled clients: what travels to another process, what does not, and no secret in a pickle."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import ApiKey, AsyncKeap, AsyncKeapApp, Keap, KeapApp, MemoryTokenStore, OAuth2, RedisTokenStore
from keapkit.errors import ClientNotPicklableError, KeapError
from keapkit.stores import FileTokenStore
from tests.keapkit.echo_server import EchoServer
from tests.keapkit.forking import run
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

KEY = "KeapAK-0123456789abcdef"
POOL = textwrap.dedent("""
    import multiprocessing, os, sys
    from concurrent.futures import ProcessPoolExecutor
    from keapkit import Keap

    def main():
        keap = Keap(base_url=sys.argv[1], throttle=None, retry=None)
        assert keap.v2.contacts.get("1").id == "1"
        context = multiprocessing.get_context(sys.argv[2])
        with ProcessPoolExecutor(3, mp_context=context) as pool:
            numbers = [str(number) for number in range(100, 160)]
            contacts = list(pool.map(keap.v2.contacts.get, numbers))
        assert [contact.id for contact in contacts] == numbers
        keap.close()
        print("fine")

    if __name__ == "__main__":
        main()
""")


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_method_in_a_process_pool(method: str, tmp_path: Path) -> None:
    """The credential is the environment's; a worker makes one client for all its tasks."""
    program = tmp_path / "pool.py"
    program.write_text(POOL)
    with EchoServer() as server:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", str(program), server.base_url, method],
            env={**os.environ, "KEAP_API_KEY": KEY},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert (done.returncode, done.stdout) == (0, "fine\n"), done.stderr
        assert server.connections <= 4, "the parent's, and one for each worker"


def traveled(thing: Any) -> Any:
    data = pickle.dumps(thing)
    for secret in (KEY, CLIENT_SECRET):
        assert secret.encode() not in data
    return pickle.loads(data)


@pytest.mark.parametrize("kind", [Keap, AsyncKeap])
def test_a_client_with_the_environments_key_travels(monkeypatch: pytest.MonkeyPatch, kind: type) -> None:
    monkeypatch.setenv("KEAP_API_KEY", KEY)
    keap = kind(
        base_url="http://127.0.0.1:9/crm", throttle=None, retry=3, timeout=5, default_headers={"x-a": "b"}, name="n"
    )
    assert traveled(keap) is keap, "in the same process it is the same client"
    options = keap._options
    arguments = pickle.dumps(keap)
    code = (
        "import pickle, sys\n"
        "keap = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
        "again = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
        "assert again is keap\n"
        "print(type(keap).__name__, keap.base_url, keap._options['retry'], keap._options['timeout'],"
        " keap._options['default_headers'], keap.name, keap._credential._key)"
    )
    said = run(code, arguments.hex(), KEAP_API_KEY=KEY)
    assert said.split() == [kind.__name__, str(keap.base_url), "3", "5", "{'x-a':", "'b'}", "n", KEY]
    assert options["retry"] == 3


def test_an_equal_key_is_required_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_API_KEY", KEY)
    data = pickle.dumps(Keap(throttle=None))
    monkeypatch.setenv("KEAP_API_KEY", KEY + "x")
    from keapkit import _http_client

    monkeypatch.setattr(_http_client, "_here", {})
    with pytest.raises(ClientNotPicklableError, match="another key"):
        pickle.loads(data)


def things_that_cannot_travel(folder: Path) -> Iterator[tuple[Any, str]]:
    yield Keap(KEY), "KEAP_API_KEY"
    yield AsyncKeap(KEY), "KEAP_API_KEY"
    yield Keap(ApiKey(os.environ["KEAP_API_KEY"]), default_headers={"X-Proxy-Token": KEY}), "x-proxy-token"
    yield ApiKey(KEY), "KEAP_API_KEY"
    yield Keap(KEY).v2.contacts, "KEAP_API_KEY"
    yield Keap(KEY).v2.contacts.get, "KEAP_API_KEY"
    yield Keap(KEY).files.upload, "KEAP_API_KEY"
    yield Keap(KEY).xmlrpc, "KEAP_API_KEY"
    yield Keap(httpx.BasicAuth("user", KEY)), "auth object"
    yield Keap(KEY, transport=httpx.MockTransport(lambda r: httpx.Response(200))), "transport="
    store = FileTokenStore(folder)
    yield OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store), "KEAP_CLIENT_SECRET"
    yield Keap(OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store)), "KEAP_CLIENT_SECRET"
    yield KeapApp(CLIENT_ID, CLIENT_SECRET, store=store), "KEAP_CLIENT_SECRET"
    yield KeapApp(CLIENT_ID, CLIENT_SECRET, store=store).tenant("ab123").v1.contacts.get, "KEAP_CLIENT_SECRET"
    yield AsyncKeapApp(CLIENT_ID, CLIENT_SECRET, store=store), "KEAP_CLIENT_SECRET"
    yield MemoryTokenStore(), "FileTokenStore"


def test_everything_of_a_client_travels_after_its_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_API_KEY", KEY)
    for keap in (Keap(throttle=None), AsyncKeap(throttle=None)):
        fields = keap.custom_fields
        for thing in (keap.v1.contacts.get, keap.v2.contacts.list, keap.v2, keap.files.read, keap.request, fields):
            traveled(thing)
    for xmlrpc in ("auto", "wire", "rest"):
        for keap in (Keap(throttle=None, xmlrpc=xmlrpc), AsyncKeap(throttle=None, xmlrpc=xmlrpc)):
            for thing in (keap.xmlrpc, keap.xmlrpc.contact, keap.xmlrpc.data.query, keap.xmlrpc.data.query_all):
                assert type(traveled(thing)) is type(thing)


def test_what_cannot_travel_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KEAP_API_KEY", "KeapAK-of-the-environment")
    for thing, words in things_that_cannot_travel(tmp_path):
        with pytest.raises(ClientNotPicklableError, match=words) as caught:
            pickle.dumps(thing)
        assert isinstance(caught.value, TypeError), "what pickle itself raises"
        assert isinstance(caught.value, KeapError)
        assert KEY not in str(caught.value)
        assert CLIENT_SECRET not in str(caught.value)


def test_applications_travel_by_reference(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KEAP_CLIENT_SECRET", CLIENT_SECRET)
    store = FileTokenStore(tmp_path)
    with TokenServer() as server:
        put(server, store)
        options: dict[str, Any] = {"oauth": server.endpoints, "base_url": server.base_url, "retry": 2}
        with KeapApp(CLIENT_ID, CLIENT_SECRET, store=store, **options) as app:
            code = (
                "import pickle, sys\n"
                "app, oauth, keap = pickle.loads(bytes.fromhex(sys.argv[1]))\n"
                "for client in (app.tenant('ab123'), keap):\n"
                "    print(client.request('GET', '/rest/v2/oauth/connect/userinfo').json()['tenant_id'], client.name)\n"
                "    client.close()\n"
                "print(oauth.tenant, app.base_url)\n"
                "app.close()\n"
            )
            data = pickle.dumps((app, app.credential("ab123"), app.tenant("ab123")))
            assert CLIENT_SECRET.encode() not in data
            said = run(code, data.hex(), KEAP_CLIENT_SECRET=CLIENT_SECRET)
    assert said.splitlines() == ["ab123 tenant ab123", "ab123 tenant ab123", f"ab123 {server.base_url}"]


def test_memory_and_passwords_do_not_travel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_CLIENT_SECRET", CLIENT_SECRET)
    with pytest.raises(ClientNotPicklableError, match="FileTokenStore"):
        pickle.dumps(Keap(OAuth2(CLIENT_ID, CLIENT_SECRET, store=MemoryTokenStore())))
    with pytest.raises(ClientNotPicklableError, match="password"):
        pickle.dumps(RedisTokenStore("redis://:hunter2@127.0.0.1:9/0"))
    assert traveled(RedisTokenStore("redis://127.0.0.1:9/0", prefix="p"))._prefix == "{p}"
