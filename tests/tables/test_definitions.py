"""Custom fields of an export: asked for while the last pages come, and again where that did not work."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path

import httpx
import pytest

from keapkit import Keap
from keapkit.tables import RESOURCES, export
from keapkit.tables._definitions import Definitions
from keapkit.tables._windows import first_windows, is_nearly_read
from tests.tables.ranged import RangedAccount

SIZE = 20


def _client(handler: httpx.MockTransport) -> Keap:
    return Keap("KeapAK-definitions", transport=handler, throttle=None, retry=False)


def test_the_last_pages_and_the_custom_fields_come_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = dataclasses.replace(RESOURCES["contacts"], size=SIZE)
    monkeypatch.setitem(RESOURCES, "contacts", small)  # type: ignore[arg-type] # a dict behind a read-only type
    account, asked, pages = RangedAccount(range(1, 60 * SIZE + 1)), threading.Event(), threading.Semaphore(55)
    models: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/model"):
            models.append(request.url.path)
            asked.set()
        elif not pages.acquire(blocking=False):
            assert asked.wait(30), "the last pages are held back until the fields were asked for"
        return account(request)

    result = export(_client(httpx.MockTransport(answer)), "contacts", to=tmp_path, format="jsonl")
    assert result.rows["contacts"] == 60 * SIZE
    assert len(models) == 1
    assert result.calls == len(account.calls) + 1


def test_what_failed_or_is_old_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    statuses = [500, 200, 200]
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(statuses.pop(0), json={"custom_fields": []})

    definitions = Definitions(_client(httpx.MockTransport(answer)))
    definitions.ask_meanwhile("")
    definitions.ask_meanwhile("contacts")
    definitions.ask_meanwhile("contacts")
    fields = definitions.of("contacts")
    assert definitions.of("contacts") is fields
    assert len(sent) == definitions.take_calls("contacts") == 2
    monkeypatch.setattr("keapkit.tables._definitions._FRESH", -1.0)
    definitions.of("contacts")
    assert len(sent) == 3
    assert [definitions.take_calls("contacts") for _ in range(2)] == [1, 0]


def test_when_a_list_is_nearly_read() -> None:
    position = first_windows([str(number) for number in range(1, 1_001)], "T")
    assert position is not None
    assert not is_nearly_read(position), "how long it is, the newest page tells"
    assert is_nearly_read({**position, "windows": [[1_001, 11_001], [20_001, 30_001]]})
    assert not is_nearly_read({**position, "windows": [[1_001, 11_001], [20_001, 31_001]]})
    assert not is_nearly_read(None)
    assert not is_nearly_read({"segment": 0, "token": "T"})
