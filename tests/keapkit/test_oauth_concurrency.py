"""One expired token, many who need it: exactly one refresh, and everyone goes on."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from keapkit.auth import OAuth2
from keapkit.errors import RefreshInDoubtError, RequestTimeoutError
from keapkit.stores import FileTokenStore
from tests.keapkit.redis_server import redis_url
from tests.keapkit.token_server import CLIENT_ID, CLIENT_SECRET, TokenServer, put

__all__ = ["redis_url"]

USERINFO = "/rest/v2/oauth/connect/userinfo"


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


def credential(server: TokenServer, store: FileTokenStore, tenant: str = "ab123") -> OAuth2:
    return OAuth2(CLIENT_ID, CLIENT_SECRET, tenant=tenant, store=store, **server.endpoints).bind(server.base_url)


@pytest.mark.parametrize("objects", ["shared", "own"])
def test_16_threads(server: TokenServer, tmp_path: Path, objects: str) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store, age=90_000)
    server.next.delay = 0.1
    shared = credential(server, store)
    start = threading.Barrier(16)

    with httpx.Client() as client:

        def call(_: int) -> int:
            auth = shared if objects == "shared" else credential(server, store)
            start.wait(10)
            return client.get(server.base_url + USERINFO, auth=auth).status_code

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(call, range(16))) == [200] * 16
    assert server.refreshes == 1


@pytest.mark.anyio
@pytest.mark.parametrize("objects", ["shared", "own"])
async def test_16_tasks(server: TokenServer, tmp_path: Path, objects: str) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store, age=90_000)
    server.next.delay = 0.1
    shared = credential(server, store)
    async with httpx.AsyncClient() as client:

        async def call() -> int:
            auth = shared if objects == "shared" else credential(server, store)
            return (await client.get(server.base_url + USERINFO, auth=auth)).status_code

        assert await asyncio.gather(*(call() for _ in range(16))) == [200] * 16
    assert server.refreshes == 1


def test_16_threads_whose_token_the_api_refuses(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store)
    server.expire()
    shared = credential(server, store)
    with httpx.Client() as client, ThreadPoolExecutor(16) as pool:
        calls = pool.map(lambda _: client.get(server.base_url + USERINFO, auth=shared).status_code, range(16))
        assert list(calls) == [200] * 16
    assert server.refreshes == 1


@pytest.mark.anyio
async def test_tasks_whose_token_the_api_refuses(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store)
    server.expire()
    shared = credential(server, store)
    async with httpx.AsyncClient() as client:
        responses = await asyncio.gather(*(client.get(server.base_url + USERINFO, auth=shared) for _ in range(16)))
    assert [response.status_code for response in responses] == [200] * 16
    assert server.refreshes == 1


@pytest.mark.anyio
async def test_a_canceled_task_does_not_cancel_the_refresh(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store, age=90_000)
    server.next.gate = threading.Event()
    auth = credential(server, store)
    async with httpx.AsyncClient() as client:
        task = asyncio.create_task(client.get(server.base_url + USERINFO, auth=auth))
        assert await asyncio.to_thread(server.arrived.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.next.gate.set()
        assert (await client.get(server.base_url + USERINFO, auth=auth)).status_code == 200
    assert server.refreshes == 1


@pytest.mark.anyio
async def test_a_deadline_of_a_task(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store, age=90_000)
    server.next.gate = threading.Event()
    auth = credential(server, store)
    async with httpx.AsyncClient() as client:
        deadline = asyncio.get_running_loop().time() + 0.1
        with pytest.raises(RequestTimeoutError):
            await client.get(server.base_url + USERINFO, auth=auth, extensions={"deadline": deadline})
        server.next.gate.set()
        assert (await client.get(server.base_url + USERINFO, auth=auth)).status_code == 200
    assert server.refreshes == 1


def test_a_slow_refresh_of_one_tenant_stalls_no_other(server: TokenServer, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    put(server, store, "slow", age=90_000)
    put(server, store, "ab123")
    server.next.gate = threading.Event()
    with httpx.Client() as client, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.get, server.base_url + USERINFO, auth=credential(server, store, "slow"))
        assert server.arrived.wait(10)
        for _ in range(5):
            response = client.get(server.base_url + USERINFO, auth=credential(server, store))
            assert response.status_code == 200
        server.next.gate.set()
        assert waiting.result().status_code == 200


def processes(count: int, store: str, server: TokenServer) -> list[str]:
    """What `count` processes say that make a signed call at the same time."""
    environment = {**os.environ, "TEST_CLIENT_ID": CLIENT_ID, "TEST_CLIENT_SECRET": CLIENT_SECRET}
    program = [sys.executable, "-m", "tests.keapkit.refresher", "once", store, server.token_url, server.base_url]
    running = [
        subprocess.Popen(
            program, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(count)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.communicate()[1]
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=60) for process in running]
    assert not any("Traceback" in errors for _, errors in answers), answers
    return [text.strip() for text, _ in answers]


def test_8_processes(server: TokenServer, tmp_path: Path) -> None:
    put(server, FileTokenStore(tmp_path), age=90_000)
    server.next.delay = 0.2
    assert processes(8, str(tmp_path), server) == ["200"] * 8
    assert server.refreshes == 1


@pytest.mark.redis
def test_8_processes_with_redis(server: TokenServer, redis_url: str) -> None:
    from keapkit.stores import RedisTokenStore

    put(server, RedisTokenStore(redis_url), age=90_000)
    server.next.delay = 0.2
    assert processes(8, redis_url, server) == ["200"] * 8
    assert server.refreshes == 1


def test_all_processes_see_the_doubt(server: TokenServer, tmp_path: Path) -> None:
    put(server, FileTokenStore(tmp_path), age=90_000)
    server.next.drop = "after"
    assert processes(4, str(tmp_path), server) == [RefreshInDoubtError.__name__] * 4
    assert server.refreshes == 1
