"""Budget, quota, and interrupts: a run never takes more than it may, and what it saw is never lost."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from keapkit import AsyncKeap, Keap
from keapkit.doctor import Examination, examine
from keapkit.errors import ValidationError
from keapkit.sandbox import Sandbox
from keapkit.testing import KeapSandbox
from tests.doctor.wrong import KEY, WrongTransport, examined, wrong


@pytest.mark.parametrize("budget", [1, 2, 7, 60, 150])
def test_never_more_calls_than_the_budget(budget: int) -> None:
    transport = WrongTransport(Sandbox())
    with Keap(KEY, transport=transport, throttle=None) as keap:
        report = examine(keap, budget=budget, pace=0)
    assert transport.calls == budget
    assert report.content["calls"]["made"] == budget
    assert report.stopped == "budget"


def test_failures_count_and_nothing_is_retried() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        return httpx.Response(503, json={"message": "down"})

    transport = WrongTransport(Sandbox(), respond=respond)
    with Keap(KEY, transport=transport, throttle=None, retry=5) as keap:
        report = examine(keap, budget=25, pace=0)
    assert transport.calls == report.content["calls"]["made"] == 25


def test_a_refreshed_token_does_not_break_the_budget(keap_sandbox: KeapSandbox) -> None:
    app = keap_sandbox.app()
    with app.tenant("ab123") as keap, keap_sandbox.failing("expire-tokens", times=1):
        report = examine(keap, budget=20, pace=0)
    calls = [one for one in keap_sandbox.requests if one.path.startswith("/crm")]
    assert len(calls) == report.content["calls"]["made"] == 20
    assert report.content["credential"]["kind"] == "app"


def test_only_reads() -> None:
    methods: set[tuple[str, str]] = set()

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        methods.add((request.method, request.url.path.rpartition("/")[0] if request.method != "GET" else ""))
        return response

    examined(budget=900, respond=respond)
    assert methods == {("GET", ""), ("POST", "/crm/xmlrpc")}


def test_nothing_of_the_account_changes() -> None:
    sandbox = Sandbox()

    def records() -> list[dict[str, Any]]:
        # The sandbox makes up links when they are first read.
        return [
            {name: value for name, value in record.items() if name != "links"}
            for collection in ("contacts", "orders", "tags", "files", "notes", "tasks")
            for record in sandbox.find_records(collection)
        ]

    sandbox.handle("GET", "/crm/rest/v2/files", [("authorization", f"Bearer {KEY}")], b"")
    before = records()
    examined(budget=900, sandbox=sandbox)
    assert records() == before


@pytest.mark.parametrize("header", ["x-keap-product-quota-available", "x-keap-tenant-throttle-available"])
def test_leaves_the_last_five_calls_of_the_day(header: str) -> None:
    left = iter(range(30, -1, -1))

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        value = str(next(left))
        response.headers[header] = f"9000|{value}" if "tenant" in header else value
        return response

    transport = WrongTransport(Sandbox(), respond=respond)
    with Keap(KEY, transport=transport, throttle=None) as keap:
        report = examine(keap, pace=0)
    assert report.stopped == "quota"
    assert next(left) == 4  # the last answer said 5


def test_a_small_window_ends_the_run() -> None:
    report = examined(budget=150, sandbox=Sandbox(limits=12))
    assert report.stopped == "quota"
    assert report.content["calls"]["made"] <= 7


def test_a_busy_minute_is_waited_out() -> None:
    answers = {"count": 0}
    waits: list[float] = []

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        answers["count"] += 1
        if answers["count"] == 3:
            response.headers["x-keap-product-throttle-available"] = "2"
        return response

    with wrong(respond=respond) as keap:
        report = examine(keap, budget=10, pace=0, sleep=waits.append)
    assert waits == [10.0]
    assert report.stopped == "budget"
    assert report.content["calls"]["seconds"] < 10


def test_pace() -> None:
    waits: list[float] = []
    with wrong() as keap:
        examine(keap, budget=5, pace=30, sleep=waits.append)
    assert len(waits) == 4
    assert all(25 < wait <= 30 for wait in waits)


@pytest.mark.parametrize("call", [1, 2, 9, 40, 149])
def test_interrupted_at_any_call(call: int) -> None:
    def progress(number: int, most: int, kind: str, operation: str) -> None:
        if number == call:
            raise KeyboardInterrupt

    with wrong() as keap:
        report = examine(keap, pace=0, on_progress=progress)
    assert report.stopped == "interrupted"
    assert report.content["calls"]["made"] == call
    assert report.to_json()
    assert report.to_html()
    unseen = {row.get("reason") for row in report.operations}
    assert "interrupted" in unseen


@pytest.mark.parametrize("call", [1, 5, 77])
def test_interrupted_within_a_response(call: int) -> None:
    count = iter(range(1, 10_000))

    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if next(count) == call:
            raise KeyboardInterrupt
        return response

    with wrong(respond=respond) as keap:
        examination = Examination(keap, pace=0)
        with pytest.raises(KeyboardInterrupt):
            examination.run()
    assert examination.report().stopped == "interrupted"


def test_no_network() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route to host", request=request)

    with Keap(KEY, transport=httpx.MockTransport(handler), throttle=None) as keap:
        report = examine(keap, pace=0)
    assert report.stopped == "network"
    assert report.differences == []


def test_a_refused_credential_ends_the_run() -> None:
    def respond(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        return httpx.Response(401, json={"fault": {"faultstring": "no", "detail": {"errorcode": "x"}}})

    with wrong(respond=respond) as keap:
        report = examine(keap, pace=0)
    assert report.stopped == "credential"
    assert report.content["calls"]["made"] == 2


@pytest.mark.parametrize("arguments", [{"budget": 0}, {"budget": True}, {"budget": 1.5}, {"pace": -1}, {"pace": 61}])
def test_bad_arguments(arguments: dict[str, Any]) -> None:
    with wrong() as keap, pytest.raises(ValidationError, match=next(iter(arguments))):
        examine(keap, **arguments)


async def _async_client() -> None:
    async with AsyncKeap(KEY) as keap:
        examine(keap)  # type: ignore[arg-type]  # the mistake


def test_an_async_client_is_refused() -> None:
    with pytest.raises(ValidationError, match="expected a Keap, got AsyncKeap"):
        asyncio.run(_async_client())


def test_the_client_stays_open() -> None:
    with wrong() as keap:
        examine(keap, budget=3, pace=0)
        assert not keap.is_closed
        assert keap.v2.contacts.list()[0].id
