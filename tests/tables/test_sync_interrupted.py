"""Runs of `sync` that fail, pause or meet another run: what was fetched is kept, and the next run goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.errors import QuotaExhaustedError
from keapkit.tables import DestinationError, TransferError, sync
from keapkit.tables._errors import BusyError
from keapkit.throttle import Rate, Throttle
from tests.keapkit.throttle_helpers import VirtualClock
from tests.tables.account import Account
from tests.tables.databases import run, select

Make = Callable[..., Keap]


def _pages(account: Account) -> list[str]:
    return [call for call in account.calls if "/model" not in call]


def _breaking(account: Account, pages: int) -> Callable[[httpx.Request], httpx.Response]:
    """Answers so many pages; custom fields can always be read, whenever the loader asks for them."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/model") or len(_pages(account)) < pages:
            return account(request)
        return httpx.Response(500)

    return answer


def test_a_failed_run_goes_on_where_it_stopped(client: Make, database: str) -> None:
    account = Account()
    broken = Keap(
        "KeapAK-x",
        transport=httpx.MockTransport(_breaking(account, 4)),
        throttle=None,
        retry=False,
    )
    with pytest.raises(TransferError, match="contacts"):
        sync(broken, "contacts", to=database)
    broken.close()
    sync(client(account), "contacts", to=database)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]
    assert len(_pages(account)) == len(set(_pages(account))) == 11


@pytest.mark.parametrize("spool", ["auto", None])
def test_without_its_spool_a_run_goes_on_from_the_database(
    client: Make, database: str, tmp_path: Path, spool: Any
) -> None:
    account = Account()
    broken = Keap(
        "KeapAK-x",
        transport=httpx.MockTransport(_breaking(account, 4)),
        throttle=None,
        retry=False,
    )
    with pytest.raises(TransferError):
        sync(broken, "contacts", to=database, spool=spool)
    broken.close()
    for path in [*tmp_path.glob("*.spool*"), *(tmp_path / "cache").rglob("*.spool*")]:
        path.unlink()
    sync(client(account), "contacts", to=database, spool=spool)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]
    assert len(_pages(account)) <= 12


def test_a_page_token_that_expired_begins_the_list_again(client: Make, database: str) -> None:
    account = Account()
    broken = Keap(
        "KeapAK-x",
        transport=httpx.MockTransport(_breaking(account, 4)),
        throttle=None,
        retry=False,
    )
    with pytest.raises(TransferError):
        sync(broken, "contacts", to=database)
    broken.close()
    refused: list[str] = []

    def expired(request: httpx.Request) -> httpx.Response:
        if "page_token" in request.url.params and not refused:
            refused.append(str(request.url))
            return httpx.Response(400, json={"message": "Invalid page token", "code": 400})
        return account(request)

    keap = Keap("KeapAK-x", transport=httpx.MockTransport(expired), throttle=None, retry=False)
    assert sync(keap, "contacts", to=database).rows["contacts"] >= 210
    assert refused
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]


def test_the_quota_of_the_day_is_a_pause(database: str, clock: VirtualClock) -> None:
    account = Account({"contacts": 200, "orders": 0}, page=20, overlap=1)
    throttle = Throttle([Rate.window(240), Rate.daily(7)], clock=clock)
    keap = Keap("KeapAK-x", transport=httpx.MockTransport(account), throttle=throttle, retry=False)
    days = 0
    while True:
        try:
            sync(keap, "contacts", to=database)
            break
        except QuotaExhaustedError as error:
            days += 1
            clock.sleep(error.resume_at.timestamp() - clock.wall())
    assert 1 <= days <= 3
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(200,)]
    assert len(_pages(account)) == 10


def test_two_runs_at_once(client: Make, database: str) -> None:
    account = Account({"contacts": 50, "orders": 0})
    keap = client(account)

    def meanwhile(_: str, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        account.edit = lambda _, items: items
        with pytest.raises((BusyError, DestinationError)):
            sync(client(Account()), "contacts", to=database)
        return items

    account.edit = meanwhile
    sync(keap, "contacts", to=database)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(50,)]


def test_a_database_that_fails_keeps_what_was_fetched(client: Make, tmp_path: Path) -> None:
    account = Account()
    url = f"sqlite:///{tmp_path / 'db'}"
    sync(client(Account({"contacts": 0, "orders": 0})), "contacts", to=url)
    with sqlite3.connect(tmp_path / "db") as connection:
        connection.execute("CREATE TRIGGER full BEFORE INSERT ON contacts BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    connection.close()
    with pytest.raises(DestinationError, match="disk full"):
        sync(client(account), "contacts", to=url, sweep=True)
    run(url, "DROP TRIGGER full")
    calls = len(_pages(account))
    assert calls >= 1
    sync(client(account), "contacts", to=url, sweep=True)
    assert select(url, "SELECT COUNT(*) FROM contacts") == [(210,)]
    assert len(_pages(account)) == 11
