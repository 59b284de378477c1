"""`keapkit webhooks` against a sandbox that runs as users start it."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from keapkit import Keap
from keapkit._cli import app
from keapkit.webhooks import SQLiteHookQueue
from keapkit.webhooks._delivery import Delivery
from tests.sandbox.server import ENVIRONMENT
from tests.sandbox.server import serving as sandbox_serving
from tests.webhooks.serving import body, post, serving

ZOE: Any = {"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]}
KEY = "KeapAK-webhooks"


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with sandbox_serving() as root:
        monkeypatch.setenv("KEAP_BASE_URL", root)
        monkeypatch.setenv("KEAP_API_KEY", KEY)
        yield root


@pytest.fixture(scope="module")
def unchanged() -> Iterator[str]:
    """A sandbox for tests that change nothing."""
    with sandbox_serving() as root:
        yield root


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["webhooks", *arguments], prog_name="keapkit")


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """The least that a hook's URL must do."""
    if scope["type"] != "http":
        return
    headers = [one for one in scope["headers"] if one[0] == b"x-hook-secret"]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


def test_list_ensure_verify_delete(root: str) -> None:
    for line in run("list", "--json").stdout.splitlines():  # sample data
        assert run("delete", json.loads(line)["key"]).exit_code == 0
    assert run("list").exit_code == 0
    with serving(echo, lifespan="off") as url:
        made = run("ensure", "contact.add", "order.add", "--url", url, "--json")
        assert made.exit_code == 0, made.output
        assert json.loads(made.stdout)["status"] == {"contact.add": "Verified", "order.add": "Verified"}
        assert run("ensure", "contact.add", "--url", url, "--remove").exit_code == 0
        listed = [json.loads(line) for line in run("list", "--json").stdout.splitlines()]
        assert [(one["event_key"], one["status"], one["url"]) for one in listed] == [("contact.add", "Verified", url)]
        assert run("verify").exit_code == 0
    failed = run("ensure", "task.add", "--url", url, "--timeout", "0.3")
    assert failed.exit_code == 1
    assert "X-Hook-Secret" in failed.stderr
    assert run("list").exit_code == 1
    for line in run("list", "--json").stdout.splitlines():
        assert run("delete", json.loads(line)["key"]).exit_code == 0
    assert run("list", "--json").stdout == ""


WRONG: list[tuple[list[str], str]] = [
    (["ensure", "contact.add"], "--url"),
    (["ensure", "--url", "https://example.com"], "EVENTS"),
    (["ensure", "contact.add", "--url", "http://example.com"], "https"),
    (["ensure", "contact.add", "--url", "example.com"], "https://example.com/keap"),
    (["ensure", "contact.add", "--url", "https://u:p@example.com"], "without user"),
    (["ensure", "contacts.add", "--url", "https://example.com"], "contact.add"),
    (["ensure", "contact.add,contact.edit", "--url", "https://example.com"], "no event"),
    (["ensure", "contact.add", "--url", "https://example.com", "--timeout", "-1"], "timeout"),
    (["verify", "4711"], "no hook 4711"),
    (["delete"], "KEYS"),
    (["listen", "contact.add"], "url"),
    (["listen", "--url", "http://example.com"], "https"),
    (["listen", "--port", "70000"], "port"),
    (["listen", "--forward", "localhost"], "http://localhost:3000"),
    (["listen", "--forward", "http://"], "http://localhost:3000"),
    (["listen", "--forward", "http://localhost:x"], "http://localhost:3000"),
    (["listen", "--forward", "http://u:p@localhost"], "user and password"),
    (["work"], "RECEIVER"),
    (["work", "no_such_module:receiver"], "no_such_module"),
    (["work", "json:no_such_name"], "no_such_name"),
    (["work", "json:dumps"], "no HookReceiver"),
    (["work", ""], "receiver"),
    (["work", "json:dumps", "--workers", "0"], "workers"),
    (["replay"], "--list"),
    (["replay", "1", "--all"], "--list"),
    (["replay", "x"], "'x'"),
    (["replay", "--all", "--store", "no-such-file.sqlite"], "no-such-file.sqlite"),
    (["replay", "--all", "--store", "mysql://localhost"], "postgresql://"),
    (["no-such-command"], "no-such-command"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG, ids=lambda one: " ".join(one) if isinstance(one, list) else "")
def test_wrong_input_is_2_and_says_what(
    unchanged: str, arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"COLUMNS": "300", "KEAP_BASE_URL": unchanged, "KEAP_API_KEY": KEY}.items():
        monkeypatch.setenv(name, value)
    found = run(*arguments)
    assert found.exit_code == 2, found.output
    assert says.casefold() in found.stderr.casefold()
    assert "Traceback" not in found.output
    assert list(tmp_path.iterdir()) == []


def test_delete_goes_on_where_one_is_missing(root: str) -> None:
    (key, *_) = [json.loads(line)["key"] for line in run("list", "--json").stdout.splitlines()]
    found = run("delete", "4711", key, key, "4712")
    assert (found.exit_code, found.stdout) == (1, f"Deleted {key}.\n")
    assert "no hook 4711, 4712" in found.stderr
    assert run("list", "--json").stdout == ""


def test_verify_waits_for_the_handshake(root: str) -> None:
    with serving(echo, lifespan="off") as url:
        """The port is free again."""
    with Keap(KEY, base_url=root, throttle=None) as keap:
        key = str(keap.v1.hooks.create({"eventKey": "task.add", "hookUrl": url}).key)
    assert run("verify", key, "--timeout", "0.3").exit_code == 1
    with serving(echo, port=int(url.rpartition(":")[2]), lifespan="off"):
        found = run("verify", key, "--json")
        assert (found.exit_code, json.loads(found.stdout)["status"]) == (0, "Verified")


@pytest.mark.slow  # the client tries again
def test_where_keap_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEAP_API_KEY", KEY)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("KEAP_BASE_URL", f"http://127.0.0.1:{port}/crm")
    monkeypatch.setattr(time, "sleep", lambda seconds: None)  # what the retries would wait
    found = run("list")
    assert found.exit_code == 4, found.output
    assert KEY not in found.output


@pytest.mark.parametrize(
    "arguments", [["list"], ["ensure", "contact.add", "--url", "https://example.com"], ["verify"], ["delete", "1"]]
)
def test_without_a_key(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KEAP_API_KEY", raising=False)
    found = run(*arguments)
    assert found.exit_code == 2, found.output
    assert "KEAP_API_KEY" in found.stderr


def test_dead_letters_are_listed_replayed_and_discarded(tmp_path: Path) -> None:
    path = tmp_path / "hooks.sqlite"
    queue = SQLiteHookQueue(path)
    queue.put([Delivery("contact.add", "contact", ({"id": one},)) for one in (1, 2, 3)])
    while claim := queue.claim(60):
        queue.park(claim, attempts=6, handled=[], error="ValueError: no")
    store = ("--store", str(path))
    listed = [json.loads(line) for line in run("replay", "--list", "--json", *store).stdout.splitlines()]
    assert [(one["ids"], one["error"]) for one in listed] == [
        ([1], "ValueError: no"),
        ([2], "ValueError: no"),
        ([3], "ValueError: no"),
    ]
    assert "contact.add" in run("replay", "--list", *store).stdout
    assert run("replay", str(listed[0]["id"]), *store).exit_code == 0
    assert run("replay", "4711", *store).exit_code == 1
    assert run("replay", str(listed[1]["id"]), "--discard", *store).exit_code == 0
    assert run("replay", "--all", *store).exit_code == 0
    assert (queue.counts().pending, queue.counts().dead) == (2, 0)
    queue.close()


def test_listen_prints_and_forwards(root: str) -> None:
    forwarded = []

    async def target(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            forwarded.append(json.loads((await receive())["body"]))
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b""})

    with serving(target, lifespan="off") as there:
        command = [sys.executable, "-m", "keapkit", "webhooks", "listen", "--port", "0", "--json", "--forward", there]
        with (
            subprocess.Popen(
                command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            ) as process,
            ExitStack() as stack,
        ):
            stack.callback(process.kill)
            assert process.stdout is not None
            assert process.stderr is not None
            line = process.stderr.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+/\S{20,}", line)
            assert found, line
            assert "https" in process.stderr.readline()
            with Keap(KEY, base_url=root, throttle=None) as keap:
                key = str(keap.v1.hooks.create({"eventKey": "contact.add", "hookUrl": found[0]}).key)
                for _ in range(1_000):
                    if str(keap.v1.hooks.get(key).status) == "Verified":
                        break
                made = keap.v2.contacts.create(ZOE)
            told = json.loads(process.stdout.readline())
            assert (told["event_key"], [one["id"] for one in told["object_keys"]]) == ("contact.add", [int(made.id)])
            post(found[0], body("anything.else", 5))
            assert json.loads(process.stdout.readline())["event_key"] == "anything.else"
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)
    assert forwarded[0] == told


PROGRAM = """
from keapkit import Keap
from keapkit.webhooks import HookReceiver

receiver = HookReceiver(Keap("KeapAK-x", base_url="http://127.0.0.1:9/crm"), "hooks.sqlite", workers=0)

@receiver.on("contact.add")
def added(event):
    print("added", event.ids, flush=True)
"""


def test_work_handles_what_another_process_stored(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    queue = SQLiteHookQueue(tmp_path / "hooks.sqlite")
    queue.put([Delivery("contact.add", "contact", ({"id": 1},))])
    command = [sys.executable, "-m", "keapkit", "webhooks", "work", "program:receiver"]
    environment = {**ENVIRONMENT, "KEAPKIT_HOME": str(tmp_path)}
    once = subprocess.run(
        [*command, "--until-empty"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (once.returncode, once.stdout.splitlines()) == (0, ["added [1]", "1 deliveries."])
    with (
        subprocess.Popen(
            [*command, "--workers", "2"], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
        ) as process,
        ExitStack() as stack,
    ):
        stack.callback(process.kill)
        assert process.stdout is not None
        queue.put([Delivery("contact.add", "contact", ({"id": 2},))])
        assert process.stdout.readline() == "added [2]\n"
        process.send_signal(signal.SIGTERM if os.name == "posix" else signal.SIGINT)
        assert process.wait(timeout=30) == 0
    assert queue.counts().pending == 0
    queue.close()
