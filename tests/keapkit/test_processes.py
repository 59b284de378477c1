"""Clients in forked and spawned processes: own connections and locks, one refresh, no secret in a pickle."""

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
from tests.keapkit.echo_server import EchoServer, certificate
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

KEY = "KeapAK-0123456789abcdef"
ROOT = Path(__file__).parents[2]
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[EchoServer]:
    path: Path | None = request.getfixturevalue("tls") if request.param == "https" else None
    if path is not None:
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with EchoServer(path, wait=0.002) as running:
        yield running


def run(code: str, *arguments: str, **environment: str) -> str:
    """What a program prints that forks: this process has threads, and had better not."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore:.*multi-threaded.*:DeprecationWarning", "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


PREFORK = textwrap.dedent("""
    import asyncio, os, sys, threading
    from keapkit import AsyncKeap, Keap
    from keapkit.errors import KeapError

    base_url, kind, workers, calls = sys.argv[1], sys.argv[2], 4, 25
    options = {"base_url": base_url, "throttle": None, "retry": None, "timeout": 20}

    def check(number, contact):
        assert contact.id == str(number), f"asked for {number}, got {contact.id}"
        return contact.given_name

    if kind == "sync":
        keap = Keap("KeapAK-prefork", **options)
        parent = {check(1, keap.v2.contacts.get("1"))}
        stop = threading.Event()

        def go_on():
            number = 10_000
            while not stop.is_set():
                number += 1
                check(number, keap.v2.contacts.get(str(number)))

        busy = [threading.Thread(target=go_on) for _ in range(3)]
        for thread in busy:
            thread.start()  # the forks below happen in the middle of their calls
    else:
        keap = AsyncKeap("KeapAK-prefork", **options)
        async def first():
            return {check(1, await keap.v2.contacts.get("1"))}
        runner = asyncio.Runner()
        parent = runner.run(first())  # its event loop stays open, and its connection too

    def child(worker):
        names = set()
        if kind == "sync":
            for call in range(calls):
                number = 100 * (worker + 1) + call
                names.add(check(number, keap.v2.contacts.get(str(number))))
        else:
            async def main():
                numbers = [100 * (worker + 1) + call for call in range(calls)]
                contacts = await asyncio.gather(*(keap.v2.contacts.get(str(number)) for number in numbers))
                names.update(check(*pair) for pair in zip(numbers, contacts))
            asyncio.run(main())
        return names

    pipes = []
    for worker in range(workers):
        reading, writing = os.pipe()
        if os.fork() == 0:
            status = 1
            try:
                os.write(writing, "|".join(child(worker)).encode())
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        os.close(writing)
        pipes.append(reading)
    if kind == "sync":
        stop.set()
        for thread in busy:
            thread.join()
    names = []
    for reading in pipes:
        with os.fdopen(reading) as file:
            names.append(set(file.read().split("|")))
    for _ in pipes:
        _, status = os.wait()
        assert status == 0, status
    if kind == "sync":
        parent.add(check(2, keap.v2.contacts.get("2")))
        keap.close()
    else:
        async def last():
            async with keap:
                return check(2, await keap.v2.contacts.get("2"))
        parent.add(runner.run(last()))
        runner.close()
    for number, one in enumerate(names):
        assert one and "" not in one
        assert not one & parent, "a connection of the parent's"
        assert not any(one & other for other in names[number + 1 :]), "a connection of another child's"
    print("fine")
""")


@forks
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_prefork_workers_have_connections_of_their_own(server: EchoServer, kind: str) -> None:
    assert run(PREFORK, server.base_url, kind) == "fine\n"


STORM = textwrap.dedent("""
    import os, sys, threading
    from keapkit import Keap, Rate, Throttle

    # Far more than the limits of a key, so that the throttle does its work and delays nothing.
    throttle = Throttle([Rate.window(1_000_000)]) if sys.argv[2] == "throttle" else None
    keap = Keap("KeapAK-storm", base_url=sys.argv[1], retry=None, throttle=throttle, timeout=20)
    stop = threading.Event()
    wrong = []

    def go_on(start):
        number = start
        while not stop.is_set():
            number += 1
            if keap.v2.contacts.get(str(number)).id != str(number):
                wrong.append(number)

    threads = [threading.Thread(target=go_on, args=(10_000 * n,)) for n in range(1, 5)]
    for thread in threads:
        thread.start()
    for fork in range(40):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if keap.v2.contacts.get(str(fork)).id == str(fork) else 3
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        assert status == 0, status
    stop.set()
    for thread in threads:
        thread.join()
    assert not wrong, wrong
    keap.close()
    print("fine")
""")


@forks
@pytest.mark.parametrize("throttle", ["throttle", "none"])
def test_a_child_never_waits_for_a_lock_of_its_parent(throttle: str) -> None:
    """Forks from the first call of four threads on: a lock that is held then, or an import's, is never released."""
    with EchoServer() as server:
        assert run(STORM, server.base_url, throttle) == "fine\n"


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


# -- refreshes


@forks
def test_forked_workers_refresh_once(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    code = textwrap.dedent("""
        import os, sys
        from keapkit import FileTokenStore, Keap, OAuth2
        folder, token_url, base_url = sys.argv[1:]
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=FileTokenStore(folder), token_url=token_url)
        keap = Keap(oauth, base_url=base_url, throttle=None, retry=None)
        children = []
        for _ in range(6):
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    response = keap.request("GET", "/rest/v2/oauth/connect/userinfo")
                    status = 0 if response.json()["tenant_id"] == "ab123" else 3
                finally:
                    os._exit(status)
            children.append(child)
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * 6
        keap.request("GET", "/rest/v2/oauth/connect/userinfo")
        keap.close()
        print("fine")
    """)
    with TokenServer() as server:
        put(server, store, age=90_000)
        server.next.delay = 0.1
        found = run(code, str(tmp_path), server.token_url, server.base_url, ID=CLIENT_ID, SECRET=CLIENT_SECRET)
        assert found == "fine\n"
        assert server.refreshes == 1


@forks
def test_a_fork_in_the_middle_of_a_refresh(tmp_path: Path) -> None:
    """The child does not wait for the parent's thread, which it does not have; it waits for the store's lock."""
    code = textwrap.dedent("""
        import os, sys, threading
        from keapkit import FileTokenStore, Keap, OAuth2
        folder, token_url, base_url = sys.argv[1:]
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=FileTokenStore(folder), token_url=token_url)
        keap = Keap(oauth, base_url=base_url, throttle=None, retry=None)
        call = lambda: keap.request("GET", "/rest/v2/oauth/connect/userinfo").json()["tenant_id"]
        found = []
        thread = threading.Thread(target=lambda: found.append(call()))
        thread.start()
        print("begun", flush=True)
        sys.stdin.readline()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if call() == "ab123" else 3
            finally:
                os._exit(status)
        print("forked", flush=True)
        assert os.waitpid(child, 0)[1] == 0
        thread.join()
        assert found == ["ab123"], found
        keap.close()
    """)
    store = FileTokenStore(tmp_path)
    with TokenServer() as server:
        put(server, store, age=90_000)
        gate = server.next.gate = __import__("threading").Event()
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", code, str(tmp_path), server.token_url, server.base_url],
            env={**os.environ, "ID": CLIENT_ID, "SECRET": CLIENT_SECRET},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        assert server.arrived.wait(30)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "forked\n"
        gate.set()
        process.communicate(timeout=60)
        assert process.returncode == 0
        assert server.refreshes == 1


@forks
def test_tokens_in_memory_are_not_refreshed_in_a_child() -> None:
    """Parent and child would spend the same refresh token, which works once."""
    code = textwrap.dedent("""
        import os, sys, time
        from keapkit import Keap, MemoryTokenStore, OAuth2
        from keapkit.errors import StoreAccessError
        from keapkit.stores import StoredToken, Token
        access, refresh, token_url, base_url = sys.argv[1:]
        store = MemoryTokenStore()
        now = time.time()
        token = Token(access_token=access, refresh_token=refresh, issued_at=now - 90_000, expires_at=now - 10, scope="")
        store.compare_and_set(StoredToken(tenant="ab123", client_id=os.environ["ID"], token=token, generation=1), 0)
        oauth = OAuth2(os.environ["ID"], os.environ["SECRET"], store=store, token_url=token_url)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                Keap(oauth, base_url=base_url, throttle=None, retry=None).request("GET", "/x")
            except StoreAccessError as error:
                status = 0 if "FileTokenStore" in str(error) else 4
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert oauth.refresh()
        print("fine")
    """)
    with TokenServer() as server:
        pair = server.grant()
        found = run(
            code, pair.access, pair.refresh, server.token_url, server.base_url, ID=CLIENT_ID, SECRET=CLIENT_SECRET
        )
        assert found == "fine\n"
        assert server.refreshes == 1


# -- transports of the user's


@forks
def test_a_transport_of_the_users_is_not_shared_with_a_child() -> None:
    code = textwrap.dedent("""
        import asyncio, os, sys
        import httpx
        from keapkit import AsyncKeap, Keap, KeapApp, MemoryTokenStore
        from keapkit.errors import ForkedTransportError
        options = {"base_url": sys.argv[1], "throttle": None, "retry": None}
        keap = Keap("KeapAK-x", transport=httpx.HTTPTransport(), **options)
        other = AsyncKeap("KeapAK-x", transport=httpx.AsyncHTTPTransport(), **options)
        seven = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "7"}))
        mock = Keap("KeapAK-x", transport=seven, **options)
        keap.v2.contacts.get("1")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                try:
                    keap.v2.contacts.get("2")
                except ForkedTransportError:
                    try:
                        asyncio.run(other.request("GET", "/x"))
                    except ForkedTransportError:
                        status = 0 if mock.v2.contacts.get("7").id == "7" else 5
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert keap.v2.contacts.get("3").id == "3"
        keap.close()
        print("fine")
    """)
    with EchoServer() as server:
        assert run(code, server.base_url) == "fine\n"


# -- pickles


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


def test_the_parent_notices_nothing_when_a_child_is_killed() -> None:
    """A child that dies with the connections that it inherited leaves the parent's usable."""
    code = textwrap.dedent("""
        import os, signal, sys
        from keapkit import Keap
        keap = Keap("KeapAK-x", base_url=sys.argv[1], throttle=None, retry=None)
        name = keap.v2.contacts.get("1").given_name
        child = os.fork()
        if child == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        os.waitpid(child, 0)
        assert keap.v2.contacts.get("2").given_name == name
        keap.close()
        print("fine")
    """)
    if not hasattr(os, "fork"):
        pytest.skip("there is no fork here")
    with EchoServer() as server:
        assert run(code, server.base_url) == "fine\n"


@forks
def test_no_cache_of_a_child_is_locked_by_its_parent() -> None:
    code = textwrap.dedent("""
        import os, threading
        from keapkit import Keap

        keap = Keap("KeapAK-x", throttle=None, xmlrpc="rest")
        engine = keap.xmlrpc.contact._route.engine
        locks = [keap.custom_fields._cache.lock, engine.walks._lock, engine.facts._lock]
        held, done = threading.Event(), threading.Event()

        def hold():
            for lock in locks:
                lock.acquire()
            held.set()
            done.wait()

        threading.Thread(target=hold).start()
        held.wait()
        child = os.fork()
        if child == 0:
            free = keap.custom_fields._cache.lock, engine.walks._lock, engine.facts._lock
            os._exit(0 if all(lock.acquire(blocking=False) for lock in free) else 3)
        status = os.waitpid(child, 0)[1]
        done.set()
        assert status == 0, status
        print("fine")
    """)
    assert run(code) == "fine\n"
