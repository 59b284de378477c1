"""Databases that are kept up to date: SQLite, DuckDB, PostgreSQL."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx

from keapkit import Keap
from keapkit.tables import sync
from keapkit.testing import KeapSandbox
from tests.tables.account import Account, contact
from tests.tables.databases import select

Make = Callable[..., Keap]


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
