"""The stand-in as a server on loopback, in a process of its own: answers after a given latency.

    python -m benchmarks.jobs.server '{"latency": 0.3}'

prints its port and serves until its standard input closes. `Standing` starts and stops it.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import os
import socket
import struct
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

from benchmarks.gateway import Limits
from benchmarks.jobs.standin import KEY_LIMITS, Sizes, StandIn, Tally

__all__ = ["Standing"]

ROOT = Path(__file__).resolve().parents[2]


_SO_TIMESTAMPNS = 35
_arrived: dict[int, float] = {}
"""When the kernel got the last bytes of a connection, by file descriptor; empty where it does not tell."""


class _Listener(socket.socket):
    """Takes times of arrival from the kernel (Linux).

    Keap's gateway is not on the client's machine. The stand-in is, and when that is busy, it wakes late: calls that
    came apart would seem to have come together.
    """

    def accept(self) -> tuple[socket.socket, Any]:
        descriptor, address = self._accept()  # type: ignore[attr-defined] # as the method that this one replaces
        _arrived.pop(descriptor, None)
        return _Stamped(fileno=descriptor), address


class _Stamped(socket.socket):
    def recv(self, size: int, flags: int = 0) -> bytes:
        content, ancillary, _, _ = self.recvmsg(size, 64, flags)
        for level, kind, stamp in ancillary:
            if (level, kind) == (socket.SOL_SOCKET, _SO_TIMESTAMPNS):
                seconds, nanoseconds = struct.unpack("qq", stamp)
                _arrived[self.fileno()] = seconds + nanoseconds / 1e9
        return content


class _Connection(asyncio.Protocol):
    """Just enough HTTP/1.1: a request has a Content-Length or no body."""

    def __init__(self, standin: StandIn, latency: float) -> None:
        self._standin, self._latency = standin, latency
        self._buffer = bytearray()
        self._body_at = 0
        self._length = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        begun = time.thread_time()
        self._buffer += data
        while self._buffer:
            if not self._body_at:
                end = self._buffer.find(b"\r\n\r\n")
                if end < 0:
                    break
                self._body_at = end + 4
                head = bytes(self._buffer[:end]).lower()
                assert b"\r\ntransfer-encoding:" not in head, "the stand-in takes no chunked bodies"
                _, found, rest = head.partition(b"\r\ncontent-length:")
                self._length = int(rest.partition(b"\r\n")[0]) if found else 0
            if len(self._buffer) < self._body_at + self._length:
                break
            request = bytes(self._buffer[: self._body_at + self._length])
            del self._buffer[: len(request)]
            self._answer(request[: self._body_at], request[self._body_at :])
            self._body_at = 0
        self._standin.cpu += time.thread_time() - begun

    def _answer(self, head: bytes, body: bytes) -> None:
        method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
        if target == "/tally":
            self._transport.write(_response(200, {}, json.dumps(dataclasses.asdict(self._standin.tally())).encode()))
            return
        if target == "/begin":
            self._standin.begin()
            self._transport.write(_response(200, {}, b""))
            return
        before = self._standin.cpu
        arrived = _arrived.get(self._transport.get_extra_info("socket").fileno()) or time.time()
        status, headers, content = self._standin.respond(method, target, body, arrived)
        self._standin.cpu = before  # data_received counts it
        response = _response(status, headers, content)
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, self._transport.write, response)
        else:
            self._transport.write(response)


def _response(status: int, headers: dict[str, str], content: bytes) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}", *(f"{k}: {v}" for k, v in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + content


class Standing:
    """A running server.

    Args:
        sizes: how much the account holds.
        latency: seconds from a request to its response.
        limits: what is allowed; None refuses nothing.

    Attributes:
        url: the API root.
    """

    def __init__(self, sizes: Sizes, latency: float = 0.0, limits: Limits | None = KEY_LIMITS) -> None:
        given = {
            "sizes": dataclasses.asdict(sizes),
            "latency": latency,
            "limits": dataclasses.asdict(limits) if limits else None,
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.jobs.server", json.dumps(given)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self._root = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        self.url = f"{self._root}/crm"

    def tally(self) -> Tally:
        """What happened so far."""
        with urllib.request.urlopen(f"{self._root}/tally") as response:
            return Tally(**json.load(response))

    def close(self) -> None:
        """Stop the server."""
        self._process.communicate()

    def __enter__(self) -> Standing:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


async def _serve(standin: StandIn, latency: float) -> None:
    loop = asyncio.get_running_loop()
    listener = _Listener() if sys.platform == "linux" else socket.socket()
    if sys.platform == "linux":
        listener.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)  # its connections inherit it
    listener.bind(("127.0.0.1", 0))
    server = await loop.create_server(lambda: _Connection(standin, latency), sock=listener)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


def _main() -> None:
    given: dict[str, Any] = json.loads(sys.argv[1])
    limits = given["limits"]
    if limits:
        limits = Limits(**{**limits, "window": tuple(limits["window"])})
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(StandIn(Sizes(**given["sizes"]), limits), given["latency"]))


if __name__ == "__main__":
    _main()
