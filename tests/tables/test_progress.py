"""What a run says about itself: words, and the time that is left."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from keapkit import Keap
from keapkit.tables import Progress, export, sync
from keapkit.tables._display import display
from keapkit.tables._progress import Tally
from keapkit.tables._words import counted, duration, sentence
from keapkit.testing import KeapSandbox
from tests.tables.account import Account


def test_words() -> None:
    assert [counted(number, "call") for number in (0, 1, 2, 1000)] == ["0 calls", "1 call", "2 calls", "1,000 calls"]
    assert counted(2, "call is", "calls are") == "2 calls are"
    assert [sentence(text) for text in ("a", "a.", "a?", "")] == ["a.", "a.", "a?", ""]
    assert [duration(seconds) for seconds in (5, 600, 7200)] == ["5 s", "10 min", "2.0 h"]


def test_the_time_that_is_left_follows_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("keapkit.tables._progress.time.monotonic", lambda: now)
    steps: list[Progress] = []
    tally = Tally(steps.append)
    tally.totals["contacts"] = 10_000
    for now, rows in ((10.0, 1000), (12.0, 2000), (20.0, 6000), (30.0, 12_000)):  # noqa: B007 # the clock reads it
        tally.rows["contacts"] = rows
        tally.say("contacts", "fetch")
    assert [step.left for step in steps] == [None, 16.0, 8.0, 0.0]
    tally.say("contacts", "done")
    assert (steps[-1].left, steps[-1].total) == (None, None)


def test_a_list_that_counts_itself_has_an_end(keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    steps: list[Progress] = []
    result = export(keap_sandbox.keap(), "transactions", to=tmp_path, on_progress=steps.append)
    assert {step.total for step in steps if step.phase == "fetch"} == {result.rows["transactions"]}


def test_a_sweep_knows_the_size_of_the_last_one(client: Callable[[Account], Keap], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'db'}"
    account = Account({"contacts": 60, "orders": 0}, overlap=0)
    for sweep, total in ((False, None), (True, 60), (False, None)):
        steps: list[Progress] = []
        sync(client(account), "contacts", to=url, sweep=sweep, on_progress=steps.append)
        assert {step.total for step in steps if step.phase == "fetch"} == {total}


@pytest.mark.parametrize("transfer", ["sync", "export"])
def test_each_table_is_done_once(transfer: str, keap_sandbox: KeapSandbox, tmp_path: Path) -> None:
    steps: list[Progress] = []
    keap, names = keap_sandbox.keap(), ("contact_tags", "contacts", "tags", "users")
    if transfer == "sync":
        sync(keap, *names, to=f"sqlite:///{tmp_path / 'db'}", on_progress=steps.append)
    else:
        export(keap, *names, to=tmp_path, on_progress=steps.append)
    assert sorted(step.resource for step in steps if step.phase == "done") == sorted(names)


def test_lines_say_how_long_it_takes() -> None:
    stream = io.StringIO()
    with display(stream) as show:
        show(Progress("contacts", "fetch", 1, 1, 2.0, 0.25, 10, 600.0))
        show(Progress("contacts", "done", 10, 2, 9.0))
    assert stream.getvalue().splitlines() == [
        "contacts: reading, 1 row, 1 call, about 10 min left, 25.0% of today's quota used.",
        "contacts: done, 10 rows, 2 calls.",
    ]


def test_a_terminal_shows_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    with display(stream) as show:
        show(Progress("contacts", "fetch", 1000, 1, 2.0, 0.25, 10_000, 600.0))
    assert "10 min" in stream.getvalue()
