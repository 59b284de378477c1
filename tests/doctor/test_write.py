"""Records of the doctor's own: made, compared, and deleted, also when a run is stopped anywhere."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.doctor import Examination
from keapkit.errors import ValidationError
from keapkit.sandbox import Sandbox
from tests.doctor.wrong import KEY, WrongTransport, wrong
from tests.sandbox.server import serving

PREFIX = "Zwirn-test"
COLLECTIONS = ("contacts", "tags", "tasks", "orders", "files", "notes", "hooks")


def _left_in(sandbox: Sandbox) -> list[str]:
    """What has the prefix, in all that the sandbox holds."""
    found = ((name, str(record).casefold()) for name in COLLECTIONS for record in sandbox.find_records(name))
    return [name for name, text in found if PREFIX.casefold() in text]


def test_makes_compares_and_deletes() -> None:
    sandbox = Sandbox()
    made: set[str] = set()

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "POST" and "/rest/" in request.url.path:
            assert response.status_code < 300, response.text
            made.add(request.url.path.rpartition("/crm/rest/")[2])
        return response

    with wrong(sandbox, respond=respond) as keap:
        examination = Examination(keap, budget=60, pace=0, prefix=PREFIX)
        report = examination.run()
    assert examination.left == []
    assert _left_in(sandbox) == []
    assert report.differences == []
    assert {"v2/contacts", "v2/tags", "v2/tasks", "v2/orders", "v1/files", "v2/files"} <= made
    assert {"v2/contacts/model/customFields"} <= made
    results = {row["operation"]: row["result"] for row in report.operations}
    for name in ("v2.contacts.create", "v2.contacts.update", "v2.orders.create", "v1.files.create", "v2.files.create"):
        assert results[name] == "agrees"
    assert report.content["calls"]["by-kind"]["write"] <= 40
    assert PREFIX.casefold() not in report.to_json().casefold()


@pytest.mark.parametrize("call", range(1, 34))
def test_stopped_at_any_call(call: int) -> None:
    sandbox = Sandbox()
    seen = {"writes": 0}

    def progress(number: int, most: int, kind: str, operation: str) -> None:
        if kind == "write":
            seen["writes"] += 1
            if seen["writes"] == call:
                raise KeyboardInterrupt

    with wrong(sandbox) as keap:
        examination = Examination(keap, budget=46, pace=0, on_progress=progress, prefix=PREFIX)
        try:
            examination.run()
        except KeyboardInterrupt:
            assert examination.report().stopped == "interrupted"
    # It was stopped before the call left, so what may have been made was not.
    assert _left_in(sandbox) == []
    assert {id_ for _, id_ in examination.left} <= {"unknown"}


def test_a_response_that_is_lost_is_told() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "POST" and request.url.path.endswith("/rest/v2/tags"):
            raise httpx.ReadTimeout("lost", request=request)
        return response

    with wrong(respond=respond) as keap:
        examination = Examination(keap, budget=60, pace=0, prefix=PREFIX)
        examination.run()
    assert examination.left == [("tag", "unknown")]


def test_what_cannot_be_deleted_is_told() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "DELETE" and "/orders/" in request.url.path:
            return httpx.Response(403, headers=response.headers, json={"message": "no"})
        return response

    with wrong(respond=respond) as keap:
        examination = Examination(keap, budget=60, pace=0, prefix=PREFIX)
        report = examination.run()
    ((what, id_),) = examination.left
    assert what == "order"
    assert id_.isdigit()
    assert "left" not in report.content


def test_the_search_finds_what_is_left() -> None:
    class LostError(Exception):
        pass

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "DELETE":
            raise LostError
        return response

    sandbox = Sandbox()
    with wrong(sandbox, respond=respond) as keap, pytest.raises(LostError):
        Examination(keap, budget=60, pace=0, prefix=PREFIX).run()
    assert set(_left_in(sandbox)) >= {"contacts", "tags", "tasks", "orders", "files"}


def test_quota_ends_making_and_not_deleting() -> None:
    sandbox = Sandbox()
    count = {"made": 0}

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        count["made"] += request.method == "POST" and "/rest/" in request.url.path
        if count["made"] >= 3:
            response.headers["x-keap-product-quota-available"] = "4"
        return response

    with wrong(sandbox, respond=respond) as keap:
        examination = Examination(keap, budget=60, pace=0, prefix=PREFIX)
        report = examination.run()
    assert report.stopped == "quota"
    assert _left_in(sandbox) == []
    assert examination.left == []


def test_a_value_that_is_not_stored() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "GET" and "job_title" in request.url.params.get("fields", ""):
            body: dict[str, Any] = response.json()
            body["job_title"] = "other"
            body["phone_numbers"] = body["phone_numbers"][:1]
            return httpx.Response(200, headers={**response.headers, "content-length": ""}, json=body)
        return response

    with wrong(respond=respond) as keap:
        report = Examination(keap, budget=60, pace=0, prefix=PREFIX).run()
    assert {(row["operation"], row["kind"], row["where"]) for row in report.differences} == {
        ("v2.contacts.update", "not-stored", "job_title"),
        ("v2.contacts.create", "not-stored", "phone_numbers"),
    }


@pytest.mark.parametrize(
    "arguments", [{"prefix": "x"}, {"prefix": "a b c"}, {"prefix": ""}, {"prefix": PREFIX, "budget": 40}]
)
def test_bad_arguments(arguments: dict[str, Any]) -> None:
    with wrong() as keap, pytest.raises(ValidationError):
        Examination(keap, **arguments)


# --- the command


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    with serving("--limits", "off") as url:
        yield url


def _doctor(url: str, answers: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KEAP", "COVERAGE"))}
    return subprocess.run(
        [sys.executable, "-m", "keapkit", "doctor", "--budget", "60", *arguments],
        env={**kept, "KEAP_API_KEY": "KeapAK-c0ffee", "KEAP_BASE_URL": url, "NO_COLOR": "1"},
        input=answers, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_the_command_asks_twice(sandbox_url: str) -> None:
    done = _doctor(sandbox_url, f"y\n{PREFIX}\n", "--write", "--i-know-this-writes", "--prefix", PREFIX)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Type the prefix again" in done.stdout
    assert "left behind" not in done.stderr


@pytest.mark.parametrize(
    ("answers", "arguments"),
    [
        ("", ["--write"]),
        ("", ["--write", "--i-know-this-writes"]),
        ("", ["--write", "--i-know-this-writes", "--prefix", "x"]),
        ("", ["--write", "--i-know-this-writes", "--prefix", PREFIX]),
        ("n\n", ["--write", "--i-know-this-writes", "--prefix", PREFIX]),
        ("y\nother\n", ["--write", "--i-know-this-writes", "--prefix", PREFIX]),
        ("", ["--write", "--i-know-this-writes", "--prefix", PREFIX, "--hook-url", "http://example.com"]),
    ],
)
def test_without_consent_nothing_is_called(answers: str, arguments: list[str]) -> None:
    done = _doctor("http://127.0.0.1:9/crm", answers, *arguments)
    assert done.returncode in (1, 2)
    assert "could not be reached" not in done.stdout


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """Python's own handler, whatever the shell that started the tests said of interrupts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_a_signal_during_a_call_waits_for_what_it_makes() -> None:
    sandbox = Sandbox()

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "POST" and request.url.path.endswith("/rest/v2/tags"):
            signal.raise_signal(signal.SIGINT)  # the record exists, and its id is on the way
        return response

    with wrong(sandbox, respond=respond) as keap:
        examination = Examination(keap, budget=60, pace=0, prefix=PREFIX)
        with pytest.raises(KeyboardInterrupt):
            examination.run()
    assert examination.report().stopped == "interrupted"
    assert examination.left == []
    assert _left_in(sandbox) == []


class _Failing(WrongTransport):
    """Answers the first deletion of each record with an error."""

    def __init__(self, sandbox: Sandbox, status: int) -> None:
        super().__init__(sandbox)
        self.status = status
        self.failed: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE" and request.url.path not in self.failed:
            self.failed.add(request.url.path)
            return httpx.Response(self.status, json={"message": "later"})
        return super().handle_request(request)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_deletion_that_fails_once_is_tried_again(status: int) -> None:
    sandbox = Sandbox()
    transport = _Failing(sandbox, status)
    with Keap(KEY, transport=transport, throttle=None) as keap:
        examination = Examination(keap, budget=80, pace=0, sleep=lambda _: None, prefix=PREFIX)
        examination.run()
    assert len(transport.failed) >= 7
    assert examination.left == []
    assert _left_in(sandbox) == []
    assert transport.calls <= 80
