"""Databases that are kept up to date: SQLite, DuckDB, PostgreSQL."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from keapkit import Keap
from keapkit.errors import QuotaExhaustedError, ValidationError
from keapkit.tables import DestinationError, OtherTenantError, TransferError, sync
from keapkit.tables._errors import BusyError
from keapkit.tables._loader import Loader
from keapkit.testing import KeapSandbox
from keapkit.throttle import Rate, Throttle
from tests.keapkit.throttle_helpers import VirtualClock
from tests.tables.account import Account, contact
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


def test_everything_is_there_with_its_types(client: Make, database: str) -> None:
    account = Account()
    result = sync(client(account), "contacts", "orders", to=database)
    assert result.rows["contacts"] >= 210  # those that came twice were written twice
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]
    rows = select(database, "SELECT id, given_name, company_id, custom_visits, custom_wants_news FROM contacts")
    expected = [
        (one["id"], one["given_name"], (one["company"] or {}).get("id"), int(one["id"]), bool(int(one["id"]) % 2))
        for one in account.expected("contacts").values()
    ]
    assert sorted(rows) == sorted(expected)
    (total,) = select(database, "SELECT SUM(total) FROM orders")[0]
    assert Decimal(str(total)).quantize(Decimal("0.01")) == sum(
        Decimal(one["total"]["amount"]) / 100 for one in account.expected("orders").values()
    )
    items = select(database, "SELECT position, name FROM order_items WHERE parent_id = '5' ORDER BY position")
    assert items == [(0, "Item 0"), (1, "Item 1")]
    (created, born), *_ = select(database, "SELECT create_time, birth_date FROM contacts WHERE id = '5'")
    if isinstance(created, str):
        assert (created, born) == ("2026-01-06T10:00:00.005Z", "1965-02-06")
    else:
        assert created == dt.datetime(2026, 1, 6, 10, 0, 0, 5000, tzinfo=dt.UTC)
        assert born == dt.date(1965, 2, 6)
    assert select(database, "SELECT \"Favorite Color\" FROM contacts_labeled WHERE id = '5'") == [("blue 1",)]


def test_later_runs_read_what_changed(client: Make, database: str) -> None:
    account = Account()
    keap = client(account)
    sync(keap, "contacts", "orders", to=database)
    account.calls.clear()
    account.changed["contacts"] = [contact(5, 3), contact(500, 3)]
    result = sync(keap, "contacts", "orders", to=database)
    assert result.rows == {"contacts": 2, "orders": 0}
    assert result.calls == len(account.calls) == 2
    assert all("since_time" in call or "start_update_time" in call for call in account.calls)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(211,)]
    assert select(database, "SELECT contact_type FROM contacts WHERE id = '5'") == [("version 3",)]
    assert select(database, "SELECT COUNT(*) FROM contact_email_addresses WHERE parent_id = '5'") == [(2,)]


def test_nothing_new_costs_one_call(client: Make, database: str) -> None:
    account = Account()
    keap = client(account)
    sync(keap, "contacts", "orders", to=database)
    account.calls.clear()
    for _ in range(2):
        assert sync(keap, "contacts", "orders", to=database).rows == {"contacts": 0, "orders": 0}
    assert len(account.calls) == 4


def test_a_sweep_finds_what_was_deleted_and_what_came_back(client: Make, database: str) -> None:
    account = Account({"contacts": 30, "orders": 0}, overlap=0)
    keap = client(account)
    sync(keap, "contacts", to=database)
    account.edit = lambda _, items: [one for one in items if one["id"] != "7"]
    sync(keap, "contacts", to=database, sweep=True)
    assert select(database, "SELECT id FROM contacts WHERE _deleted_at IS NOT NULL") == [("7",)]
    assert select(database, "SELECT COUNT(*) FROM contacts_labeled") == [(29,)]
    account.edit = lambda _, items: items
    sync(keap, "contacts", to=database, sweep=True)
    assert select(database, "SELECT COUNT(*) FROM contacts WHERE _deleted_at IS NOT NULL") == [(0,)]


def test_a_whole_list_that_comes_empty_deletes_nothing(client: Make, database: str) -> None:
    account = Account({"contacts": 30, "orders": 0})
    keap = client(account)
    sync(keap, "contacts", to=database)
    account.edit = lambda _, items: []
    sync(keap, "contacts", to=database, sweep=True)
    assert select(database, "SELECT COUNT(*) FROM contacts WHERE _deleted_at IS NOT NULL") == [(0,)]


def test_custom_fields_that_come_change_and_go(client: Make, database: str) -> None:
    account = Account({"contacts": 3, "orders": 0}, overlap=0)
    keap = client(account)
    sync(keap, "contacts", to=database)
    new = {**contact(1, 3), "custom_fields": [{"id": "1", "content": "red"}, {"id": "9", "content": "42"}]}
    account.changed["contacts"] = [new]
    # The first is renamed, the third changes its type, the ninth is new, the others are gone.
    account.fields = (
        ("1", "Color", "Best color", "TEXT", ()),
        ("3", "Visits", "Visits", "TEXT", ()),
        ("9", "ShoeSize", "Shoe size", "WHOLE_NUMBER", ()),
    )
    sync(keap, "contacts", to=database)
    wanted = [("red", 42, None)]
    assert (
        select(database, "SELECT custom_favorite_color, custom_shoe_size, custom_tier FROM contacts WHERE id = '1'")
        == wanted
    )
    assert select(database, 'SELECT "Best color", "Shoe size" FROM contacts_labeled WHERE id = \'1\'') == [("red", 42)]
    assert select(database, "SELECT custom_tier FROM contacts WHERE id = '2'") == [("Gold",)]
    account.changed["contacts"] = [{**contact(2, 3), "custom_fields": [{"id": "3", "content": "many"}]}]
    assert sync(keap, "contacts", to=database).misfits == 1
    ((visits, misfit),) = select(database, "SELECT custom_visits, _misfit FROM contacts WHERE id = '2'")
    assert visits is None
    assert "many" in str(misfit)


def test_a_renamed_label_shows_when_fields_are_refreshed(client: Make, database: str) -> None:
    account = Account({"contacts": 3, "orders": 0}, overlap=0)
    keap = client(account)
    sync(keap, "contacts", to=database)
    account.fields = tuple(("1", "X", "Hue", "TEXT", ()) if one[0] == "1" else one for one in account.fields)
    account.changed["contacts"] = [contact(1, 3)]
    sync(keap, "contacts", to=database, refresh_fields=True)
    assert select(database, "SELECT \"Hue\" FROM contacts_labeled WHERE id = '1'") == [("blue 3",)]


def test_null_first_and_values_later(client: Make, database: str) -> None:
    account = Account({"contacts": 3, "orders": 0}, overlap=0)
    account.edit = lambda _, items: [{"id": one["id"]} for one in items]
    keap = client(account)
    sync(keap, "contacts", to=database)
    account.edit = lambda _, items: items
    sync(keap, "contacts", to=database, sweep=True)
    assert select(database, "SELECT custom_visits, given_name FROM contacts WHERE id = '2'") == [(2, "Anna 2")]


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


def test_another_tenant_is_refused(client: Make, database: str) -> None:
    sync(client(Account({"contacts": 5, "orders": 0})), "contacts", to=database)
    for resources in (["contacts"], ["orders"], ["contacts", "orders"]):
        with pytest.raises(OtherTenantError, match="use another database"):
            sync(client(Account(tenant="cd456.infusionsoft.com")), *resources, to=database)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(5,)]


def test_spooled_pages_of_another_tenant_stay_out_of_a_new_database(
    client: Make, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, other = Account(), Account(tenant="cd456.infusionsoft.com")
    spool = tmp_path / "pages.spool"
    with monkeypatch.context() as patch:
        patch.setattr(Loader, "_ensure", lambda *_: (_ for _ in ()).throw(DestinationError("disk full")))
        with pytest.raises(DestinationError, match="disk full"):
            sync(client(account), "contacts", to=database, spool=spool)
    stranger = Keap("KeapAK-other", transport=httpx.MockTransport(other), throttle=None, retry=False)
    for resources in (["contacts"], ["orders"]):
        with pytest.raises(OtherTenantError, match="ab123"):
            sync(stranger, *resources, to=database, spool=spool)
    assert all("page_size=1000" not in call for call in other.calls)
    sync(client(account), "contacts", to=database, spool=spool)
    assert select(database, "SELECT COUNT(*) FROM contacts") == [(210,)]


def test_a_new_key_of_the_same_account_goes_on(client: Make, database: str) -> None:
    account = Account({"contacts": 5, "orders": 0})
    sync(client(account), "contacts", to=database)
    rotated = Keap("KeapAK-rotated", transport=httpx.MockTransport(account), throttle=None, retry=False)
    account.calls.clear()
    for _ in range(2):
        sync(rotated, "contacts", to=database)
    assert len(account.calls) == 2


def test_keys_that_no_document_has_are_in_the_database(client: Make, database: str) -> None:
    account = Account({"contacts": 45, "orders": 0}, overlap=0)
    account.edit = lambda _, items: [{**one, "rating": int(one["id"]), "odd": float("1e400")} for one in items]
    account._json = _json  # type: ignore[method-assign]  # msgspec writes no Infinity
    assert sync(client(account), "contacts", to=database).misfits == 90
    found = select(database, "SELECT id, _misfit FROM contacts")
    for id_, misfit in found:
        kept = misfit if isinstance(misfit, dict) else json.loads(misfit)
        assert kept == {"rating": int(id_), "odd": "inf"}


def _json(value: Any) -> httpx.Response:
    return httpx.Response(200, content=json.dumps(value).encode(), headers={"content-type": "application/json"})


def test_tables_of_somebody_else_are_left_alone(client: Make, database: str) -> None:
    run(database, "CREATE TABLE contacts (id INTEGER)")
    with pytest.raises(DestinationError, match="keapkit did not make"):
        sync(client(Account({"contacts": 5, "orders": 0})), "contacts", to=database)
    assert select(database, "SELECT * FROM contacts") == []


def test_a_column_of_another_type_is_an_error_and_nothing_is_lost(client: Make, database: str) -> None:
    account = Account({"contacts": 5, "orders": 0})
    sync(client(account), "contacts", to=database)
    run(database, "DROP VIEW contacts_labeled")
    run(database, "ALTER TABLE contacts DROP COLUMN given_name")
    run(database, "ALTER TABLE contacts ADD COLUMN given_name INTEGER")
    account.changed["contacts"] = [contact(1, 3)]
    with pytest.raises(DestinationError, match="column given_name of table contacts"):
        sync(client(account), "contacts", to=database)


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


def test_all_resources_of_the_sandbox(keap_sandbox: KeapSandbox, database: str) -> None:
    keap = keap_sandbox.keap()
    result = sync(keap, to=database, everything=True)
    assert result.skipped == {}
    for name, count in result.rows.items():
        assert select(database, f"SELECT COUNT(*) FROM {name}") == [(count,)], name
    applied = sorted((one["parent_id"], one["value"]) for one in _tag_ids(database))
    assert sorted(select(database, "SELECT contact_id, tag_id FROM contact_tags")) == applied
    linked = select(database, "SELECT parent_id, linked_contact_id, link_type_name FROM contact_links")
    assert sorted(linked) == [("3", "4", "Family"), ("4", "3", "Family")]
    keap.v2.contacts.update("2", {"given_name": "Changed"})
    assert sync(keap, "contacts", to=database).rows == {"contacts": 1}
    assert select(database, "SELECT given_name FROM contacts WHERE id = '2'") == [("Changed",)]


def _tag_ids(database: str) -> list[dict[str, str]]:
    found = select(database, "SELECT parent_id, value FROM contact_tag_ids")
    return [{"parent_id": parent, "value": value} for parent, value in found]


def test_labels_that_are_long_alike_or_odd_make_a_view(client: Make, database: str) -> None:
    labels = [
        "é" * 40 + "a",
        "é" * 40 + "b",
        "x" * 70 + "1",
        "x" * 70 + "2",
        'say "hi"; --',
        "ID",
        "id",
        "  ",
        "_misfit",
    ]
    account = Account(fields=tuple((str(at), f"Field{at}", label, "TEXT", ()) for at, label in enumerate(labels, 1)))
    said: list[str] = []
    sync(client(account), "contacts", to=database, on_progress=lambda step: said.append(step.problem))
    assert set(said) == {""}
    for name in ("é" * 31, "x" * 63, 'say "hi"; --', "custom_field2", "custom_field4"):
        quoted = name.replace('"', '""')
        assert len(select(database, f'SELECT "{quoted}" FROM contacts_labeled')) == 210, name


def test_the_wrong_kind_of_file_is_refused(client: Make, tmp_path: Path) -> None:
    account = Account()
    for kind, other in (("sqlite", "duckdb"), ("duckdb", "sqlite")):
        sync(client(account), "contacts", to=f"{kind}:///{tmp_path / kind}")
        before = (tmp_path / kind).read_bytes()
        calls = len(account.calls)
        with pytest.raises(DestinationError, match=r"is a SQLite database|not a database"):
            sync(client(account), "contacts", to=f"{other}:///{tmp_path / kind}")
        assert (tmp_path / kind).read_bytes() == before
        assert len(account.calls) == calls


@pytest.mark.parametrize("url", ["mysql:///x", "duckdb://x", "sqlite://", "keap.db", "postgres", "sqlite:///a?b=c"])
def test_a_wrong_url_is_refused(client: Make, url: str) -> None:
    account = Account()
    with pytest.raises(ValidationError, match="expected a destination such as"):
        sync(client(account), "contacts", to=url)
    assert account.calls == []


def test_an_unreachable_server_is_an_error_without_the_password(client: Make, tmp_path: Path) -> None:
    account = Account()
    with pytest.raises(DestinationError, match="cannot be reached") as caught:
        sync(client(account), "contacts", to=f"postgresql://me:hunter2@/db?host={tmp_path}")
    assert "hunter2" not in str(caught.value)
    assert account.calls == []


def test_a_file_that_is_no_database_is_an_error(client: Make, tmp_path: Path) -> None:
    (tmp_path / "db").write_bytes(b"not a database" * 100)
    for kind in ("sqlite", "duckdb"):
        with pytest.raises(DestinationError, match="db refused"):
            sync(client(Account()), "contacts", to=f"{kind}:///{tmp_path / 'db'}")


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
