"""Posts of strangers over real sockets: nothing of them is stored, they cost little, and Keap's own get through."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from keapkit.webhooks import HookReceiver
from tests.webhooks.conftest import SECRET
from tests.webhooks.serving import body, post, serving, serving_wsgi

MIB = 1_048_576
KINDS = [
    "text/plain",
    "text/html",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "application/jsonp",
    "json",
    "application/json, text/html",
    "application/octet-stream",
]


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[HookReceiver[None]]:
    made = HookReceiver(None, tmp_path / "hooks.sqlite", secret_path=SECRET, workers=0, body_timeout=0.5)
    made.on("contact.add")(print)
    yield made
    made.close()


@contextlib.contextmanager
def connected(root: str, head: str, content: bytes = b"") -> Iterator[socket.socket]:
    """A connection with the beginning of a request."""
    host, port = root.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(head.format(secret=SECRET).replace("\n", "\r\n").encode("latin-1") + content)
        yield connection


def status_of(connection: socket.socket) -> int:
    return int(connection.makefile("rb").readline().split()[1])


HEAD = "POST /{{secret}} HTTP/1.1\nHost: localhost\n{}\n\n"


def test_bodies_that_trickle_are_given_up_and_hold_up_nobody(receiver: HookReceiver[None]) -> None:
    with serving(receiver) as root, contextlib.ExitStack() as stack:
        slow = [
            stack.enter_context(connected(root, HEAD.format("Content-Length: 1000"), b"{" * (number + 1)))
            for number in range(40)
        ]
        chunked = [
            stack.enter_context(connected(root, HEAD.format("Transfer-Encoding: chunked"), b"1\r\n{\r\n"))
            for _ in range(10)
        ]
        assert post(f"{root}/{SECRET}", body()).status_code == 200  # while all of them wait
        for connection in slow:
            with contextlib.suppress(OSError):
                connection.sendall(b" ")  # a byte now and then does not make it last longer
        assert {status_of(one) for one in [*slow, *chunked]} == {408}
    assert receiver.counts().pending == 1


def test_a_client_that_leaves_amid_its_body(receiver: HookReceiver[None]) -> None:
    whole = body()
    for serve in (serving(receiver), serving_wsgi(receiver.wsgi)):
        with serve as root:
            # What came is whole JSON; what was announced is more.
            with connected(root, HEAD.format(f"Content-Length: {len(whole) + 5}"), whole):
                """Leaves."""
            with connected(root, HEAD.format("Transfer-Encoding: chunked"), b"%x\r\n%s\r\n" % (len(whole), whole)):
                """Leaves before the last chunk."""
            assert post(f"{root}/{SECRET}", b"{}").status_code == 400
    assert receiver.counts().pending == 0


def test_a_wrong_path_is_refused_before_its_body(receiver: HookReceiver[None]) -> None:
    for serve in (serving(receiver), serving_wsgi(receiver.wsgi)):
        with serve as root:
            for path in ("", SECRET[:-1], f"{SECRET}x", f"x/{SECRET[1:]}", SECRET.swapcase(), "a" * 3_000):
                head = f"POST /{path} HTTP/1.1\nHost: localhost\nContent-Length: 1000000\n\n"
                with connected(root, head) as connection:  # no byte of the body comes
                    assert status_of(connection) == 404
    assert receiver.counts().pending == 0


def test_chunks_are_taken_up_to_the_same_limit(receiver: HookReceiver[None]) -> None:
    def chunks(content: bytes) -> Iterator[bytes]:
        for begin in range(0, len(content), 1_000):
            yield content[begin : begin + 1_000]

    with serving(receiver) as root:
        assert post(f"{root}/{SECRET}", chunks(body())).status_code == 200
        spaced = body("contact.add", 2) + b" " * MIB
        with contextlib.suppress(OSError), connected(root, HEAD.format("Transfer-Encoding: chunked")) as connection:
            for part in chunks(spaced):
                connection.sendall(b"%x\r\n%s\r\n" % (len(part), part))
            assert status_of(connection) == 413
    assert receiver.counts().pending == 1


@pytest.mark.parametrize("kind", KINDS)
def test_other_content_types(receiver: HookReceiver[None], kind: str) -> None:
    with serving(receiver) as root:
        assert post(f"{root}/{SECRET}", body(), **{"content-type": kind}).status_code == 415
    assert receiver.respond("POST", f"/{SECRET}", {"Content-Type": kind}, body()).status == 415
    assert receiver.counts().pending == 0


def test_content_types_of_json_and_none(receiver: HookReceiver[None]) -> None:
    for number, kind in enumerate(("application/json", "Application/JSON; charset=UTF-8", "text/json", ""), 1):
        headers = {"Content-Type": kind} if kind else {}
        assert receiver.respond("POST", f"/{SECRET}", headers, body("contact.add", number)).status == 200
    with serving_wsgi(receiver.wsgi) as root, connected(root, HEAD.format(f"Content-Length: {len(body())}")) as one:
        one.sendall(body())  # wsgiref makes text/plain of no content type
        assert status_of(one) == 200
    assert receiver.counts().pending == 4


def test_packed_bodies_and_two_lengths(receiver: HookReceiver[None]) -> None:
    with serving(receiver) as root:
        packed = gzip.compress(body())
        assert post(f"{root}/{SECRET}", packed, **{"content-encoding": "gzip"}).status_code == 400
        for lengths in ("Content-Length: 5\nContent-Length: 6", "Content-Length: -1", "Content-Length: 5, 6"):
            with connected(root, HEAD.format(lengths), b"{}{}{}") as connection:
                assert status_of(connection) == 400
    assert receiver.counts().pending == 0


def test_secrets_that_are_none(receiver: HookReceiver[None]) -> None:
    for secret in ("", " ", "a b", "x" * 513, "a\nSet-Cookie: b", "ä"):
        answer = receiver.respond("POST", f"/{SECRET}", {"X-Hook-Secret": secret}, b"")
        assert answer.status == 400
        assert "x-hook-secret" not in {name.lower() for name in answer.headers}


def test_hosts_that_are_not_served(tmp_path: Path) -> None:
    names = ["hooks.example.com", "::1"]
    receiver: HookReceiver[None] = HookReceiver(
        None, tmp_path / "hooks.sqlite", secret_path=SECRET, hosts=names, workers=0
    )
    receiver.on("contact.add")(print)
    with serving(receiver) as root:
        for host in (
            "evil.example",
            "hooks.example.com.evil.example",
            "evil.example:443",
            "hooks.example.com@evil",
            "",
        ):
            head = f"POST /{{secret}} HTTP/1.1\nHost: {host}\nContent-Length: {len(body())}\n\n"
            with connected(root, head, body()) as connection:
                assert status_of(connection) == 421, host
        with connected(root, f"POST /{{secret}} HTTP/1.0\nContent-Length: {len(body())}\n\n", body()) as connection:
            assert status_of(connection) == 421
        assert receiver.counts().pending == 0
        assert post(f"{root}/{SECRET}", body(), host="HOOKS.example.com:8443").status_code == 200
    receiver.close()


def memory(process: subprocess.Popen[bytes]) -> float:
    """The most resident megabytes so far."""
    text = Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1_024 for line in text.splitlines() if line.startswith("VmHWM"))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_many_large_bodies_take_bounded_memory(tmp_path: Path) -> None:
    store = tmp_path / "hooks.sqlite"
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listening, contextlib.ExitStack() as stack:
        root = f"http://127.0.0.1:{listening.getsockname()[1]}"
        command = [sys.executable, "-m", "tests.webhooks.kill_program", "receive", str(store), os.devnull]
        process = stack.enter_context(
            subprocess.Popen(
                [*command, str(listening.fileno())],
                cwd=Path(__file__).parents[2],
                stdin=subprocess.PIPE,
                pass_fds=[listening.fileno()],
            )
        )
        stack.callback(process.kill)
        assert post(f"{root}/{SECRET}", body("contact.edit", 1)).status_code == 200
        before = memory(process)
        part = b"[" * (MIB - 1_000)
        waiting = [
            stack.enter_context(connected(root, HEAD.format(f"Content-Length: {MIB - 1}"), part)) for _ in range(150)
        ]
        statuses = [status_of(one) for one in waiting]
        assert set(statuses) == {408, 503}
        assert memory(process) - before < 160  # 150 bodies are 150 MB, and twice that where they are joined
        assert post(f"{root}/{SECRET}", body("contact.edit", 2)).status_code == 200
        deep: Any = json.dumps({"event_key": "contact.edit", "object_keys": [{"id": 1, "x": [[]] * 200_000}]}).encode()
        assert post(f"{root}/{SECRET}", deep).status_code in {200, 413}
