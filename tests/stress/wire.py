"""Responses over a real socket that are slow, cut, too large or endless: one KeapError each, in bounded time."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections import Counter
from collections.abc import Callable

import httpx

from keap_api.errors import ConnectionFailedError, DecodeError, KeapError, RequestTimeoutError, ResponseTooLargeError
from keap_api.v2 import RestV2
from tests.generator.servers import Answer, endless, response, serving, silent

__all__ = ["LIMIT", "run"]

LIMIT = 1_000_000
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"


def _raw(*pieces: bytes) -> Answer:
    def answer(connection: socket.socket, _: bytes) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return answer


def _dripping(connection: socket.socket, _: bytes) -> None:
    """A byte at a time: no single read ever takes long."""
    connection.sendall(_HEAD + b"\r\n{")
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)  # the slowness is what is tried here


def _stalled(connection: socket.socket, _: bytes) -> None:
    connection.sendall(_HEAD + b"Content-Length: 100\r\n\r\n{")
    connection.recv(1)  # until the client gives up


def _mute(connection: socket.socket, _: bytes) -> None:
    connection.recv(1)


def _bomb(connection: socket.socket, _: bytes) -> None:
    """Gzip that expands 1,000 times, without end."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    connection.sendall(_HEAD + b"Content-Encoding: gzip\r\n\r\n")
    while True:
        connection.sendall(packer.compress(b" " * (1 << 20)))


_GOOD = b'{"id": "5"}'
CASES: dict[str, tuple[Answer, type[KeapError] | None]] = {
    "good": (response("200 OK", _GOOD), None),
    "closed without a word": (silent, ConnectionFailedError),
    "cut by length": (_raw(_HEAD, b"Content-Length: 99\r\n\r\n", _GOOD[:5]), ConnectionFailedError),
    "cut within a chunk": (_raw(_HEAD, b"Transfer-Encoding: chunked\r\n\r\n5\r\n{"), ConnectionFailedError),
    "cut within the head": (_raw(_HEAD[:20]), ConnectionFailedError),
    "cut without a length": (_raw(_HEAD, b"\r\n", _GOOD[:5]), DecodeError),
    "no HTTP": (_raw(b"\x00\xff\x16\x03 hello\r\n\r\n"), ConnectionFailedError),
    "a head without end": (_raw(_HEAD, *[b"X-A: " + b"a" * 60_000 + b"\r\n"] * 20), ConnectionFailedError),
    "no answer": (_mute, RequestTimeoutError),
    "stalled": (_stalled, RequestTimeoutError),
    "a byte at a time": (_dripping, RequestTimeoutError),
    "without end": (endless, ResponseTooLargeError),
    "said to be too large": (_raw(_HEAD, b"Content-Length: 99999999999\r\n\r\n"), ResponseTooLargeError),
    "a gzip bomb": (_bomb, ResponseTooLargeError),
    "gzip cut": (response("200 OK", gzip.compress(_GOOD * 999)[:-20], Content_Encoding="gzip"), DecodeError),
    "no gzip": (response("200 OK", _GOOD, Content_Encoding="gzip"), DecodeError),
    "nested gzip": (
        response("200 OK", gzip.compress(gzip.compress(_GOOD)), Content_Encoding="gzip, gzip"),
        DecodeError,
    ),
    "an error without end": (_raw(b"HTTP/1.1 500 Oops\r\n\r\n", b" " * (LIMIT + 9)), ResponseTooLargeError),
}


def run() -> tuple[Counter[str], list[str]]:
    """Every case once: counts and failures."""
    counts, failures = Counter[str](), list[str]()
    for name, (answer, wanted) in CASES.items():
        begun = time.perf_counter()
        failure = _call(answer, wanted)
        took = time.perf_counter() - begun
        counts["as wanted" if not failure else "FAILED"] += 1
        if failure or took > 5:
            failures.append(f"{name}: {failure or 'late'} after {took:.1f} s")
    return counts, failures


def _call(answer: Answer, wanted: type[KeapError] | None) -> str:
    with serving(answer) as server, httpx.Client(base_url=f"http://127.0.0.1:{server.port}", timeout=0.5) as client:
        call: Callable[[], object] = lambda: RestV2(client, max_response_bytes=LIMIT).contacts.get(  # noqa: E731
            "5", options={"deadline": 1.0}
        )
        try:
            value = call()
        except KeapError as error:
            return "" if type(error) is wanted else f"{type(error).__name__}: {str(error)[:200]}"
        except Exception as error:
            return f"not ours: {type(error).__name__}: {str(error)[:200]}"
    return "" if wanted is None else f"gave {value!r}"[:200]
