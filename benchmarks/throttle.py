"""How much of the quota the throttle uses, and what it costs: `python -m benchmarks.throttle`.

Every figure has its formula, target and whether it is met; the exit code is 1 when one is missed. A gateway on
loopback logs arrivals; *ideal* is the earliest schedule that the second and minute limits allow, and `used = ideal time
of N calls / time from the first to the N-th allowed arrival`. Spike arrest refuses more than rate/10 calls in an
aligned 100 ms; *strict* counts arrivals beyond one per aligned 1/rate.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import dataclasses
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from benchmarks.gateway import Gate, Gateway, Limits, ideal, strict_collisions

ROOT = Path(__file__).resolve().parent.parent
# Real limits, and ones that show the same in seconds.
REAL, FAST = ((240, 60.0), 10.0), ((240, 3.0), 200.0)


@dataclasses.dataclass
class Row:
    """One line of the table."""

    run: str
    formula: str
    target: str
    measured: str
    ok: bool


class VirtualClock:
    """Time that passes by sleeping only."""

    def __init__(self, wall: float = 0.0) -> None:
        self.now, self._wall = 0.0, wall

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self._wall + self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds


@dataclasses.dataclass
class Outcome:
    """What a run on the gateway gave."""

    used: float
    refused: dict[str, int]
    strict: int
    fairness: float
    failed: int
    calls: int

    def __str__(self) -> str:
        refused = ", ".join(f"{n} {reason}" for reason, n in self.refused.items()) or "0"
        return f"{self.used:.1%} used, {refused} refused of {self.calls} (strict: {self.strict}), {self.failed} failed"


def run(
    limits: Limits,
    rates: list[tuple[int, float, str]],
    *,
    processes: int = 1,
    workers: int = 8,
    mode: str = "threads",
    store: str = "memory",
    during: Callable[[], None] | None = None,
) -> Outcome:
    """Let worker processes call a gateway until `limits.total` calls were allowed."""
    with Gateway(limits) as gateway, contextlib.ExitStack() as stack:
        running: list[subprocess.Popen[str]] = []
        for i in range(processes):
            config: dict[str, Any] = {
                "url": gateway.url,
                "rates": rates,
                "store": store,
                "key": f"bench-{gateway.port}",
                "name": str(i),
            }
            config |= {"workers": workers, "mode": mode, "seconds": 300}
            arguments = [sys.executable, "-m", "benchmarks.throttle_worker", json.dumps(config)]
            process = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            stack.callback(process.kill)
            running.append(process)
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        if during is not None:
            during()
        results = [json.loads(process.communicate()[0]) for process in running]
        log = gateway.log()
    counts: collections.Counter[str] = sum((collections.Counter(r["counts"]) for r in results), collections.Counter())
    return judge(limits, log, counts, processes * workers)


def judge(limits: Limits, log: list[tuple[float, str, str]], counts: collections.Counter[str], workers: int) -> Outcome:
    """Read a log of (moment, reason, worker)."""
    allowed = [entry for entry in log if not entry[1]][: limits.total]
    spent = allowed[-1][0] - allowed[0][0]
    each = collections.Counter(worker for _, _, worker in allowed)
    slowest = min(each.values()) if len(each) == workers else 0
    rate = limits.rate or 1 / limits.interval
    return Outcome(
        used=ideal(len(allowed), rate, limits.window) / spent,
        refused=dict(collections.Counter(reason for _, reason, _ in log if reason)),
        strict=strict_collisions([entry[0] for entry in allowed], rate),
        fairness=slowest / (len(allowed) / workers),
        failed=sum(n for name, n in counts.items() if name != "200"),
        calls=len(log),
    )


def rates_of(window: tuple[int, float], rate: float) -> list[tuple[int, float, str]]:
    return [(int(rate), 1.0, "spaced"), (*window, "window"), (10**6, 86_400.0, "daily")]


def limited(title: str, setting: Any, calls: int, target: float, **how: Any) -> list[Row]:
    """A run that must use `target` of the ideal without one refusal."""
    window, rate = setting
    outcome = run(Limits(window=window, rate=rate, total=calls), rates_of(window, rate), **how)
    ok = not outcome.refused and not outcome.failed and outcome.used >= target
    rows = [Row(title, "ideal / measured time; 429s", f"0 refused, ≥ {target:.0%}", str(outcome), ok)]
    formula = "slowest worker's calls / mean"
    rows.append(Row(f"  fairness, {title}", formula, "≥ 80 %", f"{outcome.fairness:.0%}", outcome.fairness >= 0.8))
    return rows


# What binds when the window is wide: the second alone.
SECOND = ((100_000, 3.0), 200.0)


def virtual(calls: int = 100_000) -> list[Row]:
    """Three days of a key's limits in a few seconds."""
    from keapkit.throttle import MemoryLimitStore, Throttle
    from keapkit.throttle._rates import KEY_RATES

    start = 1_767_247_200.0  # 2026-01-01 06:00 UTC
    clock = VirtualClock(start)
    limiter = Throttle(KEY_RATES, MemoryLimitStore(), clock=clock).limiter("bench")
    gate = Gate(Limits(window=(240, 60.0), rate=10.0, day=30_000))
    moments: list[float] = []
    refused = 0
    for _ in range(calls):
        limiter.acquire()
        moments.append(clock.wall())
        refused += gate.judge(moments[-1]) is not None
    used = ideal(calls, 10.0, (240, 60.0), 30_000, start) / (moments[-1] - moments[0])
    days = (moments[-1] - moments[0]) / 86_400
    measured = f"{used:.2%} used, {refused} refused, {days:.2f} days"
    title = f"virtual clock, {calls:,} calls, key limits"
    return [Row(title, "ideal / virtual time; 429s", "0 refused, ≥ 99 %", measured, not refused and used >= 0.99)]


def one_process(calls: int = 2000) -> list[Row]:
    rows: list[Row] = []
    for mode in ("threads", "tasks"):
        rows += limited(f"8 {mode}, 240 per 3 s binds, {calls} calls", FAST, calls, 0.98, mode=mode)
        rows += limited(f"8 {mode}, 200/s binds, {calls} calls", SECOND, calls, 0.94, mode=mode)
    return rows


def real_rates(calls: int = 250) -> list[Row]:
    return limited(f"8 threads, 10/s and 240/min, {calls} calls", REAL, calls, 0.98)


def processes(calls: int = 2000, real_calls: int = 250) -> list[Row]:
    rows: list[Row] = []
    for name, opened in (("SQLite", sqlite_store), ("Redis", redis_store)):
        with opened() as store:
            how = {"processes": 4, "workers": 2, "store": store}
            rows += limited(f"4 processes on {name}, 200/s binds, {calls} calls", SECOND, calls, 0.93, **how)
            if real_calls:
                rows += limited(
                    f"4 processes on {name}, 10/s and 240/min, {real_calls} calls", REAL, real_calls, 0.97, **how
                )
    return rows


def burst_of_one(calls: int = 12) -> list[Row]:
    limits = Limits(window=(5, 5.0), interval=1.0, total=calls)
    outcome = run(limits, [(5, 5.0, "spaced")], workers=3)
    ok = not outcome.refused and not outcome.failed
    return [Row(f"5 per 5 s, burst 1, own rates, {calls} calls", "429s", "0 refused", str(outcome), ok)]


def other_program(calls: int = 2000) -> list[Row]:
    window, rate = FAST
    limits = Limits(window=window, rate=rate, foreign=window[0] / window[1] / 2, total=calls)
    outcome = run(limits, rates_of(window, rate))
    share = outcome.refused.get("quota", 0) / outcome.calls
    spikes = outcome.refused.get("spike", 0)
    measured = f"{share:.2%} quota 429s, {spikes} spike collisions, {outcome.failed} failed of {outcome.calls}"
    ok = share < 0.005 and not outcome.failed
    title = f"another program takes half the quota, {calls} calls"
    return [Row(title, "quota 429s / calls; failed calls", "< 0.5 %, 0 failed", measured, ok)]


def redis_killed(
    calls: int = 1500, setting: tuple[tuple[int, float], float] = FAST, dies: float = 4.0, back: float = 3.0
) -> list[Row]:
    """The server dies and comes back empty while four processes use it."""
    window, rate = setting
    with redis_store() as store:
        server = _servers[store]

        def during() -> None:
            time.sleep(dies)
            server.kill()
            time.sleep(back)
            server.start()

        limits = Limits(window=window, rate=rate, total=calls)
        outcome = run(limits, rates_of(window, rate), processes=4, workers=2, store=store, during=during)
    ok = not outcome.refused.get("quota") and not outcome.failed
    title, formula = f"Redis killed and restarted, 4 processes, {calls} calls", "quota 429s; failed calls"
    return [Row(title, formula, "0 over the window, 0 failed", str(outcome), ok)]


def cost(history: int = 30_000, calls: int = 3000) -> list[Row]:
    """A permit that need not be waited for."""
    from keapkit.throttle import Rate, Throttle

    rates = [Rate.spaced(10**7), Rate.window(30_000 + history, 60), Rate.daily(10**7)]
    rows: list[Row] = []
    with sqlite_store() as sqlite, redis_store() as redis:
        for name, store, most in (("memory", "memory", 20), ("SQLite", sqlite, 100), ("Redis", redis, 300)):
            limiter = Throttle(rates, store).limiter(f"cost-{os.getpid()}-{time.monotonic()}")
            for _ in range(history):
                limiter.acquire()
            times: list[float] = []
            for _ in range(calls):
                began = time.perf_counter()
                limiter.acquire()
                times.append(time.perf_counter() - began)
            median = statistics.median(times) * 1e6
            formula = "median of acquire()"
            title = f"cost per call, {name}, after {history:,} calls"
            rows.append(Row(title, formula, f"≤ {most} µs", f"{median:.0f} µs", median <= most))
    return rows


def chain(calls: int = 400, rounds: int = 7) -> list[Row]:
    """CPU of credentials, retry and throttle beside bare httpx, in turns on the same gateway."""
    import httpx

    from keapkit._retry import RetryTransport
    from keapkit.auth import ApiKey
    from keapkit.throttle import Rate, Throttle, ThrottleTransport

    with Gateway(Limits(window=(10**9, 60.0))) as gateway:
        throttle = Throttle([Rate.spaced(10**6), Rate.window(10**6), Rate.daily(10**8)])
        auth = ApiKey("KeapAK-benchmark")
        overlays = RetryTransport(
            ThrottleTransport(httpx.HTTPTransport(), throttle.limiter("chain"), throttle=throttle)
        )
        base_url = httpx.URL(gateway.url)
        spent: dict[str, list[float]] = {"bare": [], "chain": []}
        with (
            httpx.Client(base_url=base_url) as bare,
            httpx.Client(base_url=base_url, auth=auth.bind(base_url), transport=overlays) as full,
        ):
            for _ in range(rounds):
                for name, client in (("bare", bare), ("chain", full)):
                    began = time.process_time()
                    for _ in range(calls):
                        client.get("/", headers={"authorization": "Bearer x"} if name == "bare" else None)
                    spent[name].append((time.process_time() - began) / calls)
    bare_cost, chain_cost = (statistics.median(spent[name]) * 1e6 for name in ("bare", "chain"))
    ratio = chain_cost / bare_cost
    measured = f"{ratio:.2f}× ({chain_cost:.0f} / {bare_cost:.0f} µs)"
    return [Row("whole chain over bare httpx", "CPU per call, medians in turns", "≤ 1.3×", measured, ratio <= 1.3)]


@contextlib.contextmanager
def sqlite_store() -> Generator[str]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as directory:
        yield f"sqlite:///{Path(directory) / 'pace.sqlite'}"


class RedisServer:
    """A redis-server of our own that keeps nothing."""

    def __init__(self, directory: str) -> None:
        program = shutil.which("redis-server")
        if program is None:
            raise FileNotFoundError("redis-server is not installed")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._arguments = [program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", directory]
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.process = subprocess.Popen(self._arguments, stdout=subprocess.DEVNULL)
        for _ in range(500):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                connection.sendall(b"PING\r\n")
                if connection.recv(16).startswith(b"+PONG"):
                    return
            time.sleep(0.01)
        raise TimeoutError("redis-server does not answer")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def freeze(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)


_servers: dict[str, RedisServer] = {}


@contextlib.contextmanager
def redis_store() -> Generator[str]:
    with tempfile.TemporaryDirectory() as directory:
        server = RedisServer(directory)
        _servers[server.url] = server
        try:
            yield server.url
        finally:
            del _servers[server.url]
            server.kill()


RUNS: dict[str, Callable[[], list[Row]]] = {
    "virtual": virtual,
    "one-process": one_process,
    "real-rates": real_rates,
    "processes": processes,
    "burst": burst_of_one,
    "other-program": other_program,
    "redis-killed": redis_killed,
    "cost": cost,
    "chain": chain,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", nargs="*", help=f"which of {', '.join(RUNS)}; all by default")
    chosen = parser.parse_args().runs or list(RUNS)
    unknown = set(chosen) - set(RUNS)
    if unknown:
        parser.error(f"no such run: {', '.join(sorted(unknown))}")
    missed = 0
    print(f"{'run':<58} {'formula':<34} {'target':<28} measured")
    for name in chosen:
        for row in RUNS[name]():
            missed += not row.ok
            print(
                f"{row.run:<58} {row.formula:<34} {row.target:<28} {row.measured}  {'ok' if row.ok else 'MISS'}",
                flush=True,
            )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
