"""The shared stores, for real: files, servers, processes; and what happens when they fail."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.throttle import RedisServer
from keapkit.errors import ValidationError
from keapkit.stores import RedisTokenStore
from keapkit.throttle import LimitStore, MemoryLimitStore, Rate, RateLimiter, Throttle
from keapkit.throttle import _reserving as reserving
from keapkit.throttle._clock import SYSTEM_CLOCK
from keapkit.throttle._queue import Ticket
from keapkit.throttle._redis import RedisLimitStore
from keapkit.throttle._reservation import ReserveRequest
from keapkit.throttle._sqlite import SQLiteLimitStore
from tests.keapkit.throttle_helpers import START, VirtualClock, redis_server

__all__ = ["redis_server"]

ROOT = Path(__file__).parents[2]
ASK = ReserveRequest(0.1, 0.002, ((240, 60.5),), 30_000, 1024, 1.1)
RATES = (Rate.spaced(500), Rate.window(100_000), Rate.daily(10**6))


@pytest.fixture(autouse=True)
def _warn_anew() -> None:
    reserving._warned.clear()


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Generator[SQLiteLimitStore]:
    store = SQLiteLimitStore(tmp_path / "pace.sqlite")
    yield store
    store._finalizer()


def limiters(store: LimitStore, count: int, key: str = "k") -> list[RateLimiter]:
    """As many processes would have them."""
    return [RateLimiter(key, RATES, store, SYSTEM_CLOCK) for _ in range(count)]


def test_importing_loads_no_database() -> None:
    code = (
        "import sys, keapkit, keapkit.throttle; keapkit.throttle.Throttle.for_key('sqlite:///x');"
        "print([m for m in ('sqlite3', 'redis', 'asyncio') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "sqlite3" not in done.stdout
    assert "redis" not in done.stdout


def test_sqlite_urls_and_paths_mean_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    one, two = Throttle.for_key(path), Throttle.for_key(f"sqlite:///{path}")
    assert one.store.identity == two.store.identity
    assert one.limiter("x") is two.limiter("x")
    assert not path.exists()


PROCESS = """
import json, sys, time
from keapkit.throttle import Rate, Throttle
throttle = Throttle([Rate.spaced(200), Rate.window(240, 60)], sys.argv[1])
throttle.limiter("to import and connect").acquire()
limiter = throttle.limiter("k")
print("ready", flush=True)
sys.stdin.readline()
got = []
while len(got) < 500:
    try:
        got.append(limiter.acquire(deadline=time.monotonic() + 0.5).number)
    except Exception as error:
        print(json.dumps([got, type(error).__name__, time.time()]))
        break
"""


def share_between_processes(store: str) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    results = [json.loads(process.communicate(timeout=60)[0]) for process in running]
    numbers = sorted(number for got, _, _ in results for number in got)
    # The three together had the window, none twice; a process may have kept a slot that its deadline did not allow.
    assert len(set(numbers)) == len(numbers)
    assert 237 <= len(numbers) <= 240
    assert {error for _, error, _ in results} == {"QuotaExhaustedError"}
    assert min(len(got) for got, _, _ in results) >= 20


def test_processes_share_a_sqlite_file(tmp_path: Path) -> None:
    share_between_processes(f"sqlite:///{tmp_path / 'pace.sqlite'}")


@pytest.mark.redis
def test_processes_share_a_redis_server(redis_server: RedisServer) -> None:
    share_between_processes(redis_server.url)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.01, 0.3, 5.0, 61.0, 90_000.0]),  # time between
            st.integers(-1, 1),  # replace: none, the last, the one before
            st.integers(0, 3),  # readd
            st.sampled_from([0.0, 2.0]),  # grace
            st.sampled_from([0.0, 0.0, 3.0]),  # pause
            st.sampled_from([(), (), ((0, 0.5),), ((1, 0.0), (2, 7.0), (9_999, 0.0))]),  # calls that left late
        ),
        max_size=25,
    )
)
def test_sqlite_decides_as_memory_does(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[float, int, int, float, float, tuple[tuple[int, float], ...]]],
) -> None:
    store, memory = SQLiteLimitStore(tmp_path_factory.mktemp("x") / "p.sqlite"), MemoryLimitStore()
    base = ASK._replace(windows=((3, 2.0), (5, 60.5)), daily=12)
    now, last = START, -1
    try:
        for passed, replace, readd, grace, pause, left in steps:
            now += passed
            request = base._replace(
                replace=last - replace if replace >= 0 else -1, readd=readd, readd_today=readd, grace=grace, pause=pause
            )._replace(left=left)
            ours, theirs = store.reserve("k", request, 0.0, now), memory.reserve("k", request, now, now)
            assert ours.number == theirs.number
            assert ours.delay == pytest.approx(theirs.delay, abs=0.05)
            last = ours.number if ours.number >= 0 else last
    finally:
        store._finalizer()


@pytest.mark.redis
def test_redis_decides_as_memory_does(redis_server: RedisServer) -> None:
    from keapkit.throttle._redis import RedisLimitStore

    store, complete = RedisLimitStore(redis_server.url), 0
    for seed in range(60):
        chance, memory, last = random.Random(seed), MemoryLimitStore(), -1
        base = ASK._replace(windows=((8, 2.0), (14, 60.5)), daily=20, interval=0.2, catch_up=0.05)
        for _ in range(chance.randrange(5, 30)):
            request = base._replace(
                replace=last - chance.randrange(2) if last > 0 and chance.random() < 0.3 else -1,
                readd=chance.choice([0, 0, 0, 2]),
                grace=chance.choice([0.0, 0.0, 2.0]),
                pause=chance.choice([0.0] * 9 + [0.5]),
                patience=chance.choice([0.01, 1.2, 100.0]),
                left=tuple((chance.randrange(15), chance.random()) for _ in range(chance.choice([0, 0, 1, 3]))),
            )
            request = request._replace(readd_today=request.readd)
            now = time.time()
            ours, theirs = store.reserve(f"k{seed}", request, 0.0, 0.0), memory.reserve("k", request, now, now)
            if time.time() - now > 0.02:  # the server's moment is not ours: this story cannot be compared
                break
            assert ours.number == theirs.number
            assert ours.delay == pytest.approx(theirs.delay, abs=0.05)
            assert ours.used_today == theirs.used_today
            assert ours.grace == pytest.approx(theirs.grace, abs=0.05)
            last = max(last, ours.number)
        else:
            complete += 1
    assert complete >= 20


def falls_back_to_a_share(limiter: RateLimiter) -> None:
    """Calls go on without the store."""
    assert limiter.acquire().number == -1
    limiter.acquire()


def test_a_locked_file(sqlite_store: SQLiteLimitStore) -> None:
    limiter = limiters(sqlite_store, 1)[0]
    assert limiter.acquire().number == 0
    other = sqlite3.connect(sqlite_store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    falls_back_to_a_share(limiter)
    other.execute("ROLLBACK")
    other.close()
    _until_back(limiter)


def test_a_deleted_file(sqlite_store: SQLiteLimitStore) -> None:
    if sys.platform == "win32":
        return  # an open file cannot be deleted there
    one, two = limiters(sqlite_store, 2)
    one.acquire()
    two.acquire()
    for path in sqlite_store.path.parent.glob("pace.sqlite*"):
        path.unlink()
    falls_back_to_a_share(one)
    _until_back(one)
    _until_back(two)
    assert two._reserver._share is not None  # the grace: others may still have to count what they sent


def test_a_file_that_is_no_database(sqlite_store: SQLiteLimitStore, caplog: pytest.LogCaptureFixture) -> None:
    sqlite_store.path.write_bytes(b"something of the user's, and long enough to be a header" * 40)
    before = sqlite_store.path.read_bytes()
    limiter = limiters(sqlite_store, 1)[0]
    falls_back_to_a_share(limiter)
    for _ in range(20):
        limiter.acquire()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert sqlite_store.path.read_bytes() == before


READ_ONLY = """
import os, sys
from keapkit.throttle import Rate, Throttle
import sqlite3, asyncio, keapkit.throttle._sqlite, keapkit.throttle._limiter  # before the rights to read them go
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
limiter = Throttle([Rate.spaced(500)], sys.argv[1]).limiter("k")
print(limiter.acquire().number)
"""


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="POSIX permissions are needed")
def test_a_read_only_directory() -> None:
    with tempfile.TemporaryDirectory() as directory:
        os.chmod(directory, 0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, f"sqlite:///{directory}/pace.sqlite"], capture_output=True, text=True
        )
        os.chmod(directory, 0o755)
    assert done.stdout.split() == ["-1"], done.stderr


@pytest.mark.redis
def test_a_killed_server(redis_server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    from keapkit.throttle._redis import RedisLimitStore

    one, two = limiters(RedisLimitStore(redis_server.url), 2)
    for _ in range(5):
        one.acquire()
        two.acquire()
    redis_server.kill()
    falls_back_to_a_share(one)
    redis_server.start()
    _until_back(one)
    _until_back(two)
    assert one._reserver._share is not None
    assert sum(record.levelname == "WARNING" for record in caplog.records) == 1
    assert str(redis_server.port) not in caplog.text


@pytest.mark.redis
def test_a_frozen_server(redis_server: RedisServer) -> None:
    from keapkit.throttle._redis import RedisLimitStore

    limiter = limiters(RedisLimitStore(redis_server.url), 1)[0]
    numbers = [limiter.acquire().number for _ in range(5)]
    assert numbers == list(range(5))
    redis_server.freeze()
    falls_back_to_a_share(limiter)
    redis_server.thaw()
    _until_back(limiter)
    # What was sent meanwhile was counted: the numbers go on after it.
    assert limiter.acquire().number >= 7


def _until_back(limiter: RateLimiter) -> None:
    assert any(limiter.acquire().number >= 0 for _ in range(20_000)), "the store was not taken up again"


def test_the_event_loop_is_not_blocked_by_a_store(
    sqlite_store: SQLiteLimitStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keapkit.throttle._sqlite._TIMEOUT", 60)
    limiter = limiters(sqlite_store, 1)[0]
    limiter.acquire()
    other = sqlite3.connect(sqlite_store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def main() -> int:
        task = asyncio.create_task(limiter.acquire_async())
        for _ in range(10):
            await asyncio.sleep(0.001)
        assert not task.done()
        other.execute("ROLLBACK")  # a blocked loop would not come here
        return (await task).number

    assert asyncio.run(main()) == 1
    other.close()


def test_a_call_canceled_while_the_store_is_asked_loses_no_slot(sqlite_store: SQLiteLimitStore) -> None:
    limiter = limiters(sqlite_store, 1)[0]

    async def main() -> int:
        await limiter.acquire_async()
        task = asyncio.create_task(limiter.acquire_async())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return (await limiter.acquire_async()).number

    assert asyncio.run(main()) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_has_its_own_connection(tmp_path: Path) -> None:
    limiter = Throttle(RATES, f"sqlite:///{tmp_path / 'pace.sqlite'}").limiter("fork")
    assert limiter.acquire().number == 0
    head = Ticket(None)
    assert limiter._queue.enter(head, time.monotonic()) == 0  # a thread that does not exist in the child is the head
    limiter._queue.hold(head, time.monotonic() + 60)
    child = os.fork()
    if child == 0:
        os._exit(0 if limiter.acquire().number == 1 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    limiter._queue.leave(head, time.monotonic())
    assert limiter.acquire().number == 2


def test_many_threads_on_one_file(sqlite_store: SQLiteLimitStore) -> None:
    throttle = Throttle(RATES, sqlite_store)
    numbers: list[int] = []

    def work(key: str) -> None:
        for _ in range(20):
            numbers.append(throttle.limiter(key).acquire().number)  # noqa: PERF401 - as they come

    threads = [threading.Thread(target=work, args=(f"key {i % 2}",)) for i in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(numbers) == sorted([*range(60), *range(60)])


def test_a_store_may_be_an_object() -> None:
    store = MemoryLimitStore()
    clock = VirtualClock(START)
    assert Throttle(RATES, store, clock=clock).limiter("k").acquire().number == 0


@pytest.mark.parametrize(
    "url", ["redis://:s3cret@host:port/0", "redis://:s3cr/et@host/0", "redis://u:s3cret@[bad/0", "s3cret"]
)
def test_a_redis_url_that_cannot_be_read_is_refused_and_not_repeated(url: str) -> None:
    for make in (RedisLimitStore, RedisTokenStore):
        with pytest.raises(ValidationError) as caught:
            make(url)
        shown = "".join(traceback.format_exception(caught.value))
        assert "s3cr" not in str(caught.value)
        assert "s3cr" not in shown.split("ValidationError", 1)[1]
        assert caught.value.__cause__ is None
