"""One `AsyncKeap` over several event loops: one after the other, together, stopped, closed, or not asyncio's."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, AsyncKeapApp, AsyncOAuth2, OAuth2
from keapkit.errors import EventLoopError, KeapError, RequestTimeoutError
from keapkit.stores import FileTokenStore
from tests.keapkit.echo_server import EchoServer, certificate
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

KEY = "KeapAK-0123456789abcdef"
USERINFO = "/rest/v2/oauth/connect/userinfo"


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[EchoServer]:
    path: Path | None = request.getfixturevalue("tls") if request.param == "https" else None
    if path is not None:
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with EchoServer(path) as running:
        yield running


@pytest.fixture(autouse=True)
def _no_leaks() -> Iterator[None]:
    """What is left unclosed shows as a ResourceWarning when it is collected."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)
        yield
        gc.collect()
    unclosed = [str(one.message) for one in caught if "unclosed" in str(one.message)]
    assert not unclosed


def client(server: EchoServer, **options: Any) -> AsyncKeap:
    return AsyncKeap(KEY, **{"base_url": server.base_url, "throttle": None, "retry": None, "timeout": 20, **options})


async def names(keap: AsyncKeap, *numbers: int) -> set[str]:
    """The connections on which these records came; checks that they are the ones asked for."""
    contacts = await asyncio.gather(*(keap.v2.contacts.get(str(number)) for number in numbers))
    assert [contact.id for contact in contacts] == [str(number) for number in numbers]
    return {str(contact.given_name) for contact in contacts}


RUNNERS: dict[str, Callable[[Coroutine[Any, Any, Any]], Any]] = {"asyncio": asyncio.run}
if importlib.util.find_spec("uvloop"):
    import uvloop

    RUNNERS["uvloop"] = uvloop.run


@pytest.mark.parametrize("runner", RUNNERS)
def test_several_runs_with_one_client(server: EchoServer, runner: str) -> None:
    keap = client(server)
    seen: list[set[str]] = [RUNNERS[runner](names(keap, *range(10 * run, 10 * run + 5))) for run in range(1, 4)]
    assert not seen[0] & seen[1]
    assert not seen[1] & seen[2]
    assert not seen[0] & seen[2]

    async def last() -> None:
        async with keap:
            await names(keap, 99)

    RUNNERS[runner](last())
    assert not keap._connections._loops, "connections end with their loop"


def test_connections_are_kept_within_a_loop(server: EchoServer) -> None:
    async def main() -> None:
        async with client(server) as keap:
            assert len({name for number in range(5) for name in await names(keap, number)}) == 1

    asyncio.run(main())
    assert server.connections == 1


def test_loops_in_several_threads_at_the_same_time(server: EchoServer) -> None:
    keap = client(server)
    together = threading.Barrier(4)

    def work(thread: int) -> set[str]:
        async def main() -> set[str]:
            await names(keap, thread)
            together.wait(20)
            return await names(keap, *range(100 * thread, 100 * thread + 20))

        return asyncio.run(main())

    with ThreadPoolExecutor(4) as pool:
        seen = list(pool.map(work, range(1, 5)))
    assert not set.intersection(*seen)
    asyncio.run(keap.aclose())


def test_a_loop_that_is_stopped_and_goes_on_as_in_a_notebook(server: EchoServer) -> None:
    loop = asyncio.new_event_loop()
    keap = client(server)
    first = loop.run_until_complete(names(keap, 1))
    with asyncio.Runner() as other:
        assert not first & other.run(names(keap, 2))
    assert loop.run_until_complete(names(keap, 3)) == first
    loop.run_until_complete(keap.aclose())
    loop.close()


def test_loops_that_are_closed_without_a_word(server: EchoServer) -> None:
    """As old code does it: close() alone, without shutdown_asyncgens()."""
    keap = client(server)
    for number in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(names(keap, number))
        loop.close()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(names(keap, 9))
    assert list(keap._connections._loops) == [loop]
    loop.run_until_complete(keap.aclose())
    loop.close()


def test_a_loop_that_ends_in_the_middle_of_calls(server: EchoServer) -> None:
    server.wait = 20
    keap = client(server)

    async def main() -> None:
        tasks = [asyncio.create_task(names(keap, number)) for number in range(5)]
        # All have their connection: a task that is canceled in a TLS handshake leaves its socket to asyncio.
        while len(server.requests) < 5:
            await asyncio.wait(tasks, timeout=0.01)

    asyncio.run(main())
    server.wait = 0
    asyncio.run(names(keap, 1, 2, 3))
    asyncio.run(keap.aclose())


def test_a_client_that_is_dropped_without_being_closed(server: EchoServer) -> None:
    async def main() -> None:
        keap = client(server)
        await names(keap, 1, 2)
        del keap
        gc.collect()
        await asyncio.sleep(0)

    asyncio.run(main())


def test_an_application_over_several_runs(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    with TokenServer() as server:
        put(server, store, age=90_000)
        app = AsyncKeapApp(
            CLIENT_ID, CLIENT_SECRET, store=store, base_url=server.base_url, oauth=server.endpoints, throttle=None
        )

        async def call() -> str:
            return str((await app.tenant("ab123").request("GET", USERINFO)).json()["tenant_id"])

        assert [asyncio.run(call()) for _ in range(3)] == ["ab123"] * 3
        assert server.refreshes == 1
        asyncio.run(app.aclose())


def test_a_refresh_survives_the_loop_that_asked_for_it(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    with TokenServer() as server:
        put(server, store, age=90_000)
        gate = server.next.gate = threading.Event()
        oauth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=store, **server.endpoints)
        keap = AsyncKeap(oauth, base_url=server.base_url, throttle=None, retry=None)

        async def impatient() -> None:
            with pytest.raises(RequestTimeoutError, match="the refresh continues"):
                await keap.request("GET", USERINFO, options={"deadline": 0.05})

        asyncio.run(impatient())
        gate.set()

        async def again() -> int:
            async with keap:
                return (await keap.request("GET", USERINFO)).status_code

        assert asyncio.run(again()) == 200
        assert server.refreshes == 1


def test_a_transport_of_the_users_serves_one_loop(server: EchoServer) -> None:
    transport = httpx.AsyncHTTPTransport()
    keap = client(server, transport=transport)

    async def main() -> None:
        await names(keap, 1)
        await transport.aclose()

    asyncio.run(main())

    async def second() -> None:
        with pytest.raises(EventLoopError, match="make a client for each event loop"):
            await names(keap, 2)

    asyncio.run(second())
    gc.collect()


def test_a_mock_transport_serves_any_number_of_loops() -> None:
    keap = AsyncKeap(KEY, transport=httpx.MockTransport(lambda r: httpx.Response(200, json={"id": "5"})))
    for _ in range(2):
        assert asyncio.run(keap.v2.contacts.get("5")).id == "5"


# -- no event loop of asyncio's


CALLS: dict[str, Callable[[AsyncKeap], Any]] = {
    "v2": lambda keap: keap.v2.contacts.get("1"),
    "v1": lambda keap: keap.v1.contacts.get(1),
    "list": lambda keap: keap.v2.contacts.list(),
    "request": lambda keap: keap.request("GET", "/rest/v2/x"),
    "files": lambda keap: keap.files.read(5),
}


def by_hand(coroutine: Any) -> None:
    """Run a coroutine without any event loop, as an unknown library would begin it."""
    next(coroutine.__await__())


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", ["key", "oauth"])
def test_without_asyncio_the_error_says_so(tmp_path: Path, call: str, kind: str) -> None:
    auth: Any = KEY
    if kind == "oauth":
        auth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=FileTokenStore(tmp_path))
    keap = AsyncKeap(auth, base_url="http://127.0.0.1:9/crm", retry=None)
    with pytest.raises(EventLoopError, match="asyncio") as caught:
        by_hand(CALLS[call](keap))
    assert isinstance(caught.value, KeapError)
    assert isinstance(caught.value, RuntimeError)


@pytest.mark.skipif(importlib.util.find_spec("trio") is None, reason="trio is not installed")
@pytest.mark.parametrize("call", CALLS)
def test_under_trio_the_error_says_what_to_do(call: str) -> None:
    import trio

    keap = AsyncKeap(KEY, base_url="http://127.0.0.1:9/crm", retry=None)

    async def main() -> None:
        with pytest.raises(EventLoopError, match=r"trio\.to_thread"):
            await CALLS[call](keap)

    trio.run(main)


def test_logging_in_without_asyncio(tmp_path: Path) -> None:
    oauth = AsyncOAuth2(CLIENT_ID, CLIENT_SECRET, store=FileTokenStore(tmp_path))
    login = oauth.finish_login(f"https://x/?code=1&state={'s' * 20}", "s" * 20)
    for coroutine in (login, oauth.refresh(), oauth.logout()):
        with pytest.raises(EventLoopError):
            by_hand(coroutine)
