"""Accepting REST hook deliveries over loopback, while handlers are busy.

    python -m benchmarks webhooks

A receiver in a process of its own under uvicorn, with its queue in SQLite on this disk (`synchronous=FULL`) and a
worker whose handler computes for a millisecond. First as many deliveries as 32 connections can send, then 500 a second:
how long does an answer take? Last, how much more memory the receiver has after several times as many deliveries. The
peer is an application under the same uvicorn that reads the body and answers 200, and does nothing else.
"""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import ROOT, Row

__all__ = ["rows"]

SECRET = "p3iXkqgW0aYvTzJ4nUq7sB2d"
CONNECTIONS, SECONDS, PACE = 32, 5.0, 500
_LEAST_RATE, _MOST_P99, _MOST_GROWTH = 500.0, 50.0, 20.0


async def bare(scope: Any, receive: Any, send: Any) -> None:
    """Answers, and does nothing else."""
    if scope["type"] == "http":
        while (await receive()).get("more_body"):
            """More comes."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})


def serve(descriptor: int, store: str) -> None:
    """The process of a receiver, or without a store of the peer."""
    import uvicorn

    listening = socket.socket(fileno=descriptor)
    if not store:
        settings = uvicorn.Config(bare, log_level="error", ws="none", access_log=False, lifespan="off")
        uvicorn.Server(settings).run(sockets=[listening])
        return

    from keapkit.webhooks import HookEvent, HookReceiver

    receiver: HookReceiver[None] = HookReceiver(None, store, secret_path=SECRET)

    @receiver.on("contact.edit")
    def busy(event: HookEvent) -> None:
        until = time.perf_counter() + 0.001
        while time.perf_counter() < until:
            """Compute."""

    server = uvicorn.Server(uvicorn.Config(receiver, log_level="error", ws="none", access_log=False))
    server.run(sockets=[listening])


class _Sender:
    def __init__(self, port: int) -> None:
        self.port = port
        self.number = 0
        self.times: list[float] = []

    def request(self) -> bytes:
        self.number += 1
        one = {"id": self.number, "apiUrl": "", "timestamp": "2026-11-26T10:00:00Z"}
        body = json.dumps({"event_key": "contact.edit", "object_type": "contact", "object_keys": [one]}).encode()
        head = f"POST /{SECRET} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    async def send(self, streams: tuple[asyncio.StreamReader, asyncio.StreamWriter], begun: float) -> None:
        reader, writer = streams
        writer.write(self.request())
        line = await reader.readuntil(b"\r\n\r\n")
        assert line.startswith(b"HTTP/1.1 200"), line
        self.times.append(time.perf_counter() - begun)

    async def flood(self, seconds: float) -> float:
        """Deliveries a second."""
        until, before, begun = time.perf_counter() + seconds, len(self.times), time.perf_counter()

        async def one() -> None:
            streams = await asyncio.open_connection("127.0.0.1", self.port)
            while time.perf_counter() < until:
                await self.send(streams, time.perf_counter())
            streams[1].close()

        await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
        return (len(self.times) - before) / (time.perf_counter() - begun)

    async def paced(self, rate: int, seconds: float) -> list[float]:
        """The times of answers, counted from when a delivery was due."""
        idle: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
        for _ in range(CONNECTIONS):
            idle.put_nowait(await asyncio.open_connection("127.0.0.1", self.port))
        before, begun = len(self.times), time.perf_counter()

        async def one(due: float) -> None:
            streams = await idle.get()
            await self.send(streams, due)
            idle.put_nowait(streams)

        async with asyncio.TaskGroup() as group:
            for number in range(int(rate * seconds)):
                due = begun + number / rate
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                group.create_task(one(due))
        while not idle.empty():
            idle.get_nowait()[1].close()
        return sorted(self.times[before:])


def _memory(process: subprocess.Popen[bytes]) -> float:
    """Resident megabytes."""
    text = Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1_024 for line in text.splitlines() if line.startswith("VmRSS"))


@dataclass(frozen=True)
class _Found:
    rate: float
    p99: float
    growth: float
    number: int


def _measure(store: str) -> _Found:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        code = f"from benchmarks.webhooks import serve; serve({listening.fileno()}, {store!r})"
        with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, pass_fds=[listening.fileno()]) as process:
            try:
                sender = _Sender(listening.getsockname()[1])
                asyncio.run(sender.flood(1.0))  # starts it
                early = _memory(process)
                rate = asyncio.run(sender.flood(SECONDS))
                times = asyncio.run(sender.paced(PACE, SECONDS))
                growth = _memory(process) - early
            finally:
                process.kill()
    return _Found(rate, times[int(len(times) * 0.99)] * 1e3, growth, len(sender.times))


def rows() -> list[Row]:
    """Measure."""
    peer = _measure("")
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        ours = _measure(str(Path(folder) / "hooks.sqlite"))
    return [
        Row(
            "webhooks: deliveries accepted a second; peer: bare uvicorn",
            f"{ours.rate:,.0f}",
            f"{peer.rate:,.0f}",
            ours.rate,
            f">= {_LEAST_RATE:.0f}",
            ours.rate >= _LEAST_RATE,
        ),
        Row(
            f"webhooks: p99 of an answer at {PACE} a second, handlers busy; peer: bare uvicorn",
            f"{ours.p99:.1f} ms",
            f"{peer.p99:.1f} ms",
            ours.p99,
            f"<= {_MOST_P99:.0f} ms",
            ours.p99 <= _MOST_P99,
        ),
        Row(
            f"webhooks: memory after {ours.number:,} deliveries; peer: bare uvicorn",
            f"+{ours.growth:.1f} MB",
            f"+{peer.growth:.1f} MB",
            ours.growth,
            f"<= {_MOST_GROWTH:.0f} MB",
            ours.growth <= _MOST_GROWTH,
        ),
    ]
