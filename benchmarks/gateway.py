"""A gateway on loopback that limits calls as Keap's does and logs every arrival.

The policies are plain arithmetic on arrival times (`Gate`), so that the log can be judged again afterwards.
Run as a program it serves until its standard input closes; `Gateway` starts and stops it.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import dataclasses
import json
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any


@dataclasses.dataclass(frozen=True)
class Limits:
    """What the gateway allows.

    Attributes:
        window: (calls, seconds) of the sliding window, refused as quota violation.
        rate: calls a second; spike arrest allows `rate / 10` of them in each aligned 100 ms.
        interval: seconds that must lie between two calls (spike arrest with a burst of 1), 0 for none.
        day: calls from one 00:00 UTC to the next, 0 for no limit.
        foreign: calls a second that another program makes on the same key, evenly, whatever it is answered.
        total: after this many calls were allowed, responses tell the workers to stop; 0 for never.
        headers: whether responses carry the quota headers.
    """

    window: tuple[int, float]
    rate: float = 0.0
    interval: float = 0.0
    day: int = 0
    foreign: float = 0.0
    total: int = 0
    headers: bool = True


class Gate:
    """The policies. `judge` gives None for an allowed call, else the reason of the refusal."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._window: collections.deque[float] = collections.deque()
        self._slot, self._in_slot = -1, 0
        self._last = -1e9
        self._day, self._today = -1, 0
        self._foreign_at: float | None = None
        self.allowed = 0

    @property
    def used(self) -> int:
        return len(self._window)

    @property
    def today(self) -> int:
        """Calls allowed since the last 00:00 UTC, if there is a limit for the day."""
        return self._today

    def judge(self, moment: float) -> str | None:
        foreign = self.limits.foreign
        if foreign:
            if self._foreign_at is None:
                self._foreign_at = moment
            while self._foreign_at <= moment:
                self._judge(self._foreign_at)
                self._foreign_at += 1 / foreign
        reason = self._judge(moment)
        self.allowed += reason is None
        return reason

    def _judge(self, moment: float) -> str | None:
        limits = self.limits
        calls, seconds = limits.window
        window = self._window
        while window and window[0] <= moment - seconds:
            window.popleft()
        if limits.interval and moment - self._last < limits.interval:
            return "spike"
        slot = int(moment * 10)
        if slot != self._slot:
            self._slot, self._in_slot = slot, 0
        if limits.rate and self._in_slot >= max(1.0, limits.rate / 10):
            return "spike"
        if len(window) >= calls:
            return "quota"
        if limits.day:
            day = int(moment // 86_400)
            if day != self._day:
                self._day, self._today = day, 0
            if self._today >= limits.day:
                return "day"
            self._today += 1
        self._in_slot += 1
        self._last = moment
        window.append(moment)
        return None


def strict_collisions(moments: list[float], rate: float) -> int:
    """Arrivals beyond the first in aligned slots of one interval each: a spike arrest of the strictest kind."""
    slots = collections.Counter(int(moment * rate) for moment in moments)
    return sum(count - 1 for count in slots.values())


def ideal(calls: int, rate: float, window: tuple[int, float], day: int = 0, start: float = 0.0) -> float:
    """Seconds from the first to the last of `calls` in the earliest schedule that the limits allow."""
    limit, seconds = window
    moments: list[float] = []
    today, used = int(start // 86_400), 0
    for i in range(calls):
        moment = moments[-1] + 1 / rate if moments else start
        if i >= limit:
            moment = max(moment, moments[i - limit] + seconds)
        if day:
            if int(moment // 86_400) != today:
                today, used = int(moment // 86_400), 0
            if used >= day:
                today, used = today + 1, 0
                moment = max(moment, today * 86_400.0)
            used += 1
        moments.append(moment)
    return moments[-1] - moments[0] if moments else 0.0


class _Connection(asyncio.Protocol):
    """Just enough HTTP/1.1 to keep up."""

    def __init__(self, gate: Gate, log: list[tuple[float, str, str]]) -> None:
        self._gate, self._log = gate, log
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        moment = time.monotonic()
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, rest = self._buffer.partition(b"\r\n\r\n")
            lines = head.decode("latin-1").split("\r\n")
            headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
            length = int(headers.get("content-length", "0"))
            if len(rest) < length:
                return
            self._buffer = rest[length:]
            self._transport.write(self._answer(lines[0].split(" ")[1], headers, moment))

    def _answer(self, path: str, headers: dict[str, str], moment: float) -> bytes:
        if path == "/log":
            return _response(200, json.dumps(self._log).encode(), {})
        reason = self._gate.judge(moment)
        self._log.append((moment, reason or "", headers.get("x-worker", "")))
        limits = self._gate.limits
        extra: dict[str, str] = {}
        if limits.headers:
            calls, seconds = limits.window
            extra = {
                "x-keap-product-throttle-limit": str(calls),
                "x-keap-product-throttle-time-unit": "second",
                "x-keap-product-throttle-interval": f"{seconds:.0f}",
                "x-keap-product-throttle-used": str(self._gate.used),
                "x-keap-product-throttle-available": str(max(0, calls - self._gate.used)),
                "x-keap-product-spike-limit": "",
            }
        if limits.total and self._gate.allowed >= limits.total:
            extra["x-stop"] = "1"
        if reason is None:
            return _response(200, b'{"id":"1"}', extra)
        if reason == "spike":
            fault = {
                "faultstring": "Spike arrest violation",
                "detail": {"errorcode": "policies.ratelimit.SpikeArrestViolation"},
            }
            return _response(429, json.dumps({"fault": fault}).encode(), extra)
        body = {"code": "429", "message": "Quota Exceeded", "status": "Request Throttled", "details": None}
        return _response(429, json.dumps(body).encode(), extra)


def _response(status: int, body: bytes, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}", "content-type: application/json"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


class Gateway:
    """A gateway process on a free loopback port."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve()), json.dumps(dataclasses.asdict(limits))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.url = f"http://127.0.0.1:{self.port}"

    def log(self) -> list[tuple[float, str, str]]:
        """(moment, reason of the refusal or "", worker) of every arrival so far, in order."""
        with urllib.request.urlopen(f"{self.url}/log") as response:
            return [tuple(entry) for entry in json.load(response)]

    def close(self) -> None:
        self._process.communicate()

    def __enter__(self) -> Gateway:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


async def _serve(limits: Limits) -> None:
    loop = asyncio.get_running_loop()
    gate, log = Gate(limits), []  # type: ignore[var-annotated] # of what, says _Connection
    server = await loop.create_server(lambda: _Connection(gate, log), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


def _main() -> None:
    given: Any = json.loads(sys.argv[1])
    given["window"] = tuple(given["window"])
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(Limits(**given)))


if __name__ == "__main__":
    _main()
