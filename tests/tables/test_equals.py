"""Records without ids: equal ones stay several, and those that come again do not become more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.tables import TransferError, export, sync
from keapkit.tables._equals import Equals
from tests.tables.databases import select


def _commission(number: int) -> dict[str, Any]:
    return {"invoice_id": number, "amount_earned": 5.0, "date_earned": "2026-01-01T00:00:00.000Z", "product_name": "A"}


class Commissions:
    """Lists commissions by offset; `now` may change them before each page. `refuse` answers that call with an error."""

    def __init__(self, numbers: list[int], page: int = 3) -> None:
        self.numbers = numbers
        self.page = page
        self.calls = 0
        self.refuse = 0
        self.now: Callable[[int, list[int]], None] = lambda _, __: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        if self.calls == self.refuse:
            return httpx.Response(500)
        start = int(request.url.params.get("offset") or 0)
        self.now(start, self.numbers)
        end = start + self.page
        following = f"{request.url.copy_with(query=None)}?offset={end}" if end < len(self.numbers) else None
        page = {
            "commissions": [_commission(one) for one in self.numbers[start:end]],
            "count": len(self.numbers),
            "next": following,
        }
        return httpx.Response(200, json=page, headers={"x-keap-tenant-id": "ab123.infusionsoft.com"})


@pytest.fixture
def client() -> Iterator[Callable[[Commissions], Keap]]:
    """Makes clients."""
    made: list[Keap] = []

    def make(account: Commissions) -> Keap:
        made.append(Keap("KeapAK-tables", transport=httpx.MockTransport(account), throttle=None, retry=False))
        return made[-1]

    yield make
    for keap in made:
        keap.close()


def _invoices(database: str) -> list[int]:
    return [one for (one,) in select(database, "SELECT invoice_id FROM commissions ORDER BY invoice_id")]


Make = Callable[[Commissions], Keap]
# Equal ones on one page, over the border of two, and on three pages in a row.
_NUMBERS = [1, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5]


def test_equal_records_on_pages_that_follow_each_other_are_several(client: Make, database: str) -> None:
    keap = client(Commissions([*_NUMBERS]))
    for _ in range(2):  # and reading them again adds nothing
        assert sync(keap, "commissions", to=database).rows == {"commissions": len(_NUMBERS)}
        assert _invoices(database) == _NUMBERS


@pytest.mark.parametrize("refuse", range(2, 6))
@pytest.mark.parametrize("in_memory", [True, False])
def test_an_interruption_changes_nothing(client: Make, tmp_path: Path, refuse: int, *, in_memory: bool) -> None:
    account = Commissions([*_NUMBERS])
    account.refuse = refuse
    keap, url = client(account), f"sqlite:///{tmp_path / 'db'}"
    for _ in range(2):
        with suppress(TransferError):
            sync(keap, "commissions", to=url, spool=None if in_memory else "auto")
    assert account.calls == 6
    assert _invoices(url) == _NUMBERS


def test_files_have_them_all(client: Make, tmp_path: Path) -> None:
    result = export(client(Commissions([*_NUMBERS])), "commissions", to=tmp_path)
    assert result.rows == {"commissions": len(_NUMBERS)}
    lines = (tmp_path / "commissions.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert len({line.partition(",")[0] for line in lines}) == len(_NUMBERS)


@pytest.mark.parametrize("at", [3, 6])
def test_what_comes_again_is_not_more(client: Make, tmp_path: Path, at: int) -> None:
    def add(start: int, numbers: list[int]) -> None:
        if start == at and 9 not in numbers:
            numbers.insert(0, 9)

    def drop(start: int, numbers: list[int]) -> None:
        if start == at and 1 in numbers:
            numbers.remove(1)

    for change in (add, drop):
        account = Commissions([1, 2, 3, 4, 5, 6, 7, 8])
        account.now = change
        url = f"sqlite:///{tmp_path / change.__name__}"
        keap = client(account)
        sync(keap, "commissions", to=url)
        assert _invoices(url) == [1, 2, 3, 4, 5, 6, 7, 8]
        account = Commissions([1, 2, 3, 4, 5, 6, 7, 8])
        account.now = change
        result = export(client(account), "commissions", to=tmp_path / f"{change.__name__}-files")
        assert result.rows == {"commissions": 8}


def test_numbers_go_on_only_while_the_list_is_the_same() -> None:
    equals = Equals()
    assert equals.keys(["a", "b", "a"], 9) == ["a", "b", "a:2"]
    equals = Equals.from_state(equals.to_state())
    assert equals.keys(["a", "b"], 9) == ["a:3", "b:2"]
    assert equals.keys(["a", "c"], 8) == ["a", "c"]
    # That page may be read again, from the record that moved up.
    assert equals.keys(["c", "d"], 8) == ["c", "d"]
    assert equals.keys(["d"], 8) == ["d:2"]
    assert equals.keys(["d"], None) == ["d"]
    assert Equals().to_state() is None
