"""Rows: columns by the generated models, custom fields by name, and what does not fit."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keapkit import Keap
from keapkit.custom_fields import CustomField, FieldSet
from keapkit.errors import ValidationError
from keapkit.tables import RESOURCES, rows
from keapkit.tables._custom import CustomColumns
from keapkit.tables._flatten import Flattener
from keapkit.testing import KeapSandbox
from tests.tables.account import Account, contact, order


def test_a_list_becomes_flat_dicts_over_all_pages(client: Callable[[Account], Keap]) -> None:
    account = Account(overlap=0)
    keap = client(account)
    found = list(rows(keap.v2.contacts.list()))
    assert len(found) == account.sizes["contacts"]
    one = found[5]
    assert one["id"] == "5"
    assert one["company_id"] == "5"
    assert one["email"] == "a5@example.com"
    assert one["birth_date"] == dt.date(1965, 2, 6)
    assert one["create_time"] == dt.datetime(2026, 1, 6, 10, 0, 0, 5000, tzinfo=dt.UTC)
    assert one["update_time"] == dt.datetime(2026, 3, 6, 10, 0, 1, tzinfo=dt.UTC)
    assert one["custom_favorite_color"] == "blue 1"
    assert one["custom_member_since"] == dt.date(2015, 3, 6)
    assert one["custom_visits"] == 5
    assert one["custom_wants_news"] is True
    assert one["custom_budget"] == Decimal("5.25")
    assert json.loads(one["custom_interests"]) == ["Design", "Support"]
    assert one["_misfit"] is None
    assert not any(isinstance(value, (list, dict)) for value in one.values())


def test_lists_become_tables_of_their_own(client: Callable[[Account], Keap]) -> None:
    account = Account({"contacts": 0, "orders": 30}, overlap=0)
    tables = rows(client(account).v2.orders.list()).tables()
    items = [row for row in tables["order_items"] if row["parent_id"] == "5"]
    assert [(row["position"], row["name"], row["quantity"]) for row in items] == [(0, "Item 0", 1), (1, "Item 1", 2)]
    assert items[0]["price_per_unit"] == Decimal("20.04")
    assert tables["orders"][5]["total"] == Decimal("20.04")
    assert tables["orders"][5]["total_currency"] == "USD"


def test_arrow_has_the_types_of_the_columns(client: Callable[[Account], Keap]) -> None:
    keap = client(Account(overlap=0))
    table = rows(keap.v2.contacts.list()).arrow()
    types = {name: table.schema.field(name).type for name in table.schema.names}
    assert types["create_time"] == pa.timestamp("us", tz="UTC")
    assert types["birth_date"] == pa.date32()
    assert types["custom_visits"] == pa.int64()
    assert types["custom_budget"] == pa.decimal128(18, 4)
    assert types["given_name"] == pa.string()
    assert table.schema.field("custom_tier").metadata == {b"label": b"Tier"}
    assert table.to_pylist() == list(rows(keap.v2.contacts.list()))
    emails = rows(keap.v2.contacts.list()).arrow("contact_email_addresses")
    assert emails.num_rows == sum(len(contact(number)["email_addresses"]) for number in range(210))
    with pytest.raises(ValidationError, match="contact_email_addresses"):
        rows(keap.v2.contacts.list()).arrow("contact_emails")


def test_an_empty_list_keeps_its_schema(client: Callable[[Account], Keap]) -> None:
    table = rows(client(Account({"contacts": 0, "orders": 0})).v2.contacts.list()).arrow()
    assert table.num_rows == 0
    assert "custom_tier" in table.schema.names


def test_records_and_dicts_are_rows_too(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    fields = keap.custom_fields.of("contacts")
    one = next(iter(rows([keap.v2.contacts.get("1")], fields=fields)))
    assert one["custom_tier"] == "Bronze"
    assert next(iter(rows([{"id": 5, "given_name": "Ann"}], resource="contacts")))["id"] == "5"
    assert next(iter(rows(keap.v2.merchants.list())))
    with pytest.raises(ValidationError, match="resource"):
        list(rows([{"id": "5"}]))
    with pytest.raises(ValidationError, match="did you mean contacts"):
        rows([], resource="contact")


@pytest.mark.anyio
async def test_an_async_list_is_read_with_async_for(keap_sandbox: KeapSandbox) -> None:
    async with keap_sandbox.async_keap() as keap:
        found = [row async for row in rows(keap.v2.contacts.list(page_size=7))]
        assert len(found) == len(keap_sandbox.records("contacts"))
        assert found[0]["custom_tier"] == "Bronze"
        assert (await rows(keap.v2.contacts.list()).arrow()).num_rows == len(found)


def _contacts(*records: Any, fields: Any = ()) -> dict[str, list[dict[str, Any]]]:
    flattener = Flattener(RESOURCES["contacts"], CustomColumns(fields))
    batch = flattener.flatten([(json.dumps({"contacts": list(records)}).encode(), {})])
    made = {}
    for table in flattener.tables:
        names = [column.name for column in table.columns]
        made[table.name] = [dict(zip(names, one, strict=True)) for one in zip(*batch.columns[table.name], strict=True)]
    assert batch.misfits == sum(len(json.loads(row["_misfit"])) for row in made["contacts"] if row["_misfit"])
    return made


@pytest.mark.parametrize(
    ("record", "path"),
    [
        ({"given_name": 5}, "given_name"),
        ({"given_name": "a\x00b"}, "given_name"),
        ({"given_name": "\ud800"}, "given_name"),
        ({"given_name": {"first": "x"}}, "given_name"),
        ({"birth_date": "yesterday"}, "birth_date"),
        ({"birth_date": "2026-01-01T10:00:00Z"}, "birth_date"),
        ({"create_time": "2026-01-01T10:00:00"}, "create_time"),
        ({"create_time": "2026-01-01T10:00:00.123456789Z"}, "create_time"),
        ({"create_time": 1700000000}, "create_time"),
        ({"company": "Acme"}, "company"),
        ({"company": {"id": [], "company_name": "Acme"}}, "company.id"),
        ({"email_addresses": "a@example.com"}, "email_addresses"),
        ({"email_addresses": [{"email": 5}]}, "email_addresses[0].email"),
        ({"email_addresses": [{"email": "a"}, "b"]}, "email_addresses[1]"),
        ({"tag_ids": ["1", {}]}, "tag_ids[1]"),
        ({"custom_fields": [{"id": "3", "content": "many"}]}, "custom_fields.3"),
        ({"custom_fields": [{"id": "77", "content": "x"}]}, "custom_fields.77"),
        ({"custom_fields": ["x"]}, "custom_fields[0]"),
        ({"utm_parameters": [{"id": 2**70}]}, "utm_parameters[0].id"),
    ],
)
def test_what_does_not_fit_is_kept_beside_the_rest(record: dict[str, Any], path: str) -> None:
    fields = [CustomField("3", "Visits", "Visits", "WHOLE_NUMBER")]
    before, broken, after = contact(1), {"id": "2", "family_name": "Kept", **record}, contact(3)
    tables = _contacts(before, broken, after, fields=fields)
    row = tables["contacts"][1]
    assert row["family_name"] == "Kept"
    assert list(json.loads(row["_misfit"])) == [path]
    assert tables["contacts"][0] == _contacts(before, fields=fields)["contacts"][0]


def _misfits(flattener: Flattener, batch: Any) -> list[Any]:
    place = [column.name for column in flattener.tables[0].columns].index("_misfit")
    return [json.loads(text) if text else None for text in batch.columns[flattener.resource.name][place]]


UNKNOWN = [
    ("contacts", {"rating": 5}, "rating", 5),
    ("contacts", {"rating": {"a": [None, 1]}}, "rating", {"a": [None, 1]}),
    ("contacts", {"company": {"id": "1", "size": "big"}}, "company.size", "big"),
    ("contacts", {"email_addresses": [{"email": "a"}, {"bounced": True}]}, "email_addresses[1].bounced", True),
    ("orders", {"total": {"amount": 5, "tax": 1}}, "total.tax", 1),
    ("orders", {"order_items": [{"id": "1", "price_per_unit": {"net": 4}}]}, "order_items[0].price_per_unit.net", 4),
    ("transactions", {"fee": 0.5}, "fee", 0.5),
    ("hooks", {"paused": False}, "paused", False),
]


@pytest.mark.parametrize(("name", "record", "path", "value"), UNKNOWN)
def test_keys_that_no_document_has_are_kept_and_counted(
    name: str, record: dict[str, Any], path: str, value: Any
) -> None:
    resource = RESOURCES[name]
    flattener = Flattener(resource)
    wire = flattener._wire
    id_ = resource.key or "id"
    known = {id_: "0" if resource.key else 0}

    def page(*records: Any) -> tuple[bytes, dict[str, Any]]:
        return (json.dumps(list(records) if wire is None else {wire: list(records)}).encode(), {})

    broken = [{id_: str(at) if resource.key else at, **record} for at in (1, 2, 3)]
    # The first page is repaired, the second is decoded with a place for the key; one before them has been decoded.
    batch = flattener.flatten([page(known), page(broken[0]), page(broken[1], broken[2])])
    assert _misfits(flattener, batch) == [None, *[{path: value}] * 3]
    assert batch.misfits == 3
    assert batch.keys == ["0", "1", "2", "3"]
    again = flattener.flatten([page(*broken)])
    assert _misfits(flattener, again) == [{path: value}] * 3
    assert _misfits(flattener, flattener.flatten([page({**known, path.partition(".")[0]: None})])) == [None]


def test_keys_that_are_data_make_no_structs_without_end() -> None:
    flattener = Flattener(RESOURCES["contacts"])
    for start in range(0, 300, 60):
        records = [{"id": str(at), f"key_{at}": at} for at in range(start, start + 60)]
        batch = flattener.flatten([(json.dumps({"contacts": records}).encode(), {})])
        assert _misfits(flattener, batch) == [{f"key_{at}": at} for at in range(start, start + 60)]
    assert len(flattener._unknown) < 200


def test_misfits_are_json_that_databases_take() -> None:
    tables = _contacts({"id": "1", "rating": float("nan"), "given_name": [float("inf"), {"x": 1.5}]})
    text = tables["contacts"][0]["_misfit"]
    found = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert found == {"rating": "nan", "given_name": ["inf", {"x": 1.5}]}


def _commission_keys(*records: dict[str, Any]) -> list[str]:
    flattener = Flattener(RESOURCES["commissions"])
    page = json.dumps({flattener._wire: list(records)}).encode()
    batch = flattener.flatten([(page, {})])
    assert flattener.keys_of(page, {}) == batch.keys
    return batch.keys


def test_records_without_an_id_have_a_stable_key() -> None:
    one = {"amount_earned": 5.0, "invoice_id": 7, "product_name": "Handbook", "date_earned": "2026-01-01T00:00:00Z"}
    turned = {**dict(reversed(one.items())), "description": None}
    (key,) = _commission_keys(one)
    assert _commission_keys(turned) == [key]
    assert _commission_keys(one, {**one, "amount_earned": 6.0}, one, turned)[0] == key
    assert len(set(_commission_keys(one, {**one, "amount_earned": 6.0}, one, turned))) == 4
    assert _commission_keys(one, turned) == _commission_keys(turned, one)
    # Keys that no document has tell records apart as well, also when they come for the first time.
    new, other = {**one, "campaign": 1}, {**one, "campaign": 2}
    assert len({key, *_commission_keys(new, other)}) == 3
    assert _commission_keys(new, other) == [*_commission_keys(new), *_commission_keys(other)]


def test_ids_that_come_as_numbers_are_text() -> None:
    tables = _contacts({"id": 5, "owner_id": 7, "tag_ids": [1, "2"], "company": {"id": 9}})
    assert (tables["contacts"][0]["id"], tables["contacts"][0]["owner_id"]) == ("5", "7")
    assert tables["contacts"][0]["company_id"] == "9"
    assert [row["value"] for row in tables["contact_tag_ids"]] == ["1", "2"]
    assert {row["parent_id"] for row in tables["contact_tag_ids"]} == {"5"}


def test_nulls_wherever_they_come() -> None:
    tables = _contacts(
        None, {"id": "1", "email_addresses": [None, {"email": "a"}], "company": None, "custom_fields": [None]}
    )
    assert [row["position"] for row in tables["contact_email_addresses"]] == [0, 1]
    assert [row["email"] for row in tables["contact_email_addresses"]] == [None, "a"]


def test_the_last_appearance_of_a_record_counts() -> None:
    tables = _contacts(contact(1), contact(2), contact(1, version=2))
    assert [(row["id"], row["contact_type"]) for row in tables["contacts"]] == [("2", "version 1"), ("1", "version 2")]
    assert len(tables["contact_email_addresses"]) == 3


def test_amounts_are_exact() -> None:
    flattener = Flattener(RESOURCES["payments"])
    text = (
        b'{"payments":[{"id":"1","amount":19.99},{"id":"2","amount":0.30000000000000004},{"id":"3","amount":1.23456}]}'
    )
    batch = flattener.flatten([(text, {})])
    places = {column.name: at for at, column in enumerate(flattener.tables[0].columns)}
    columns = batch.columns["payments"]
    assert columns[places["amount"]] == [Decimal("19.9900"), Decimal("0.3000"), None]
    assert "1.23456" in columns[places["_misfit"]][2]


def test_columns_of_custom_fields_are_pinned_to_their_ids() -> None:
    first = CustomColumns([CustomField("1", "VIP?", "VIP?", "TEXT"), CustomField("12", "VIP!", "VIP!", "TEXT")])
    assert [column.name for column in first.columns] == ["custom_vip", "custom_vip_12"]
    later = [CustomField("1", "Gone", "Renamed", "DATE"), CustomField("3", "VIP", "New", "TEXT")]
    second = CustomColumns(later, first.pins)
    assert [(one.name, one.kind) for one in second.columns] == [
        ("custom_vip", "text"),
        ("custom_vip_12", "text"),
        ("custom_vip_3", "text"),
    ]
    assert [one.label for one in second.columns] == ["Renamed", "", "New"]


def test_names_of_columns_are_short_enough_and_never_empty() -> None:
    columns = CustomColumns([CustomField("7", "Ünï" * 40, "x", "TEXT"), CustomField("8", "???", "???", "TEXT")]).columns
    assert [len(column.name.encode()) <= 63 for column in columns] == [True, True]
    assert columns[1].name == "custom_8"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just("2026-01-01T00:00:00Z"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "email", "content"]), inner),
    max_leaves=4,
)
_KEYS = ["given_name", "birth_date", "create_time", "company", "email_addresses", "tag_ids", "custom_fields", "origin"]


@given(st.lists(st.dictionaries(st.sampled_from(_KEYS), _VALUES), max_size=4))
def test_whatever_comes_nothing_is_lost_and_everything_has_the_type_of_its_column(
    records: list[dict[str, Any]],
) -> None:
    given_ids = [{**record, "id": str(at)} for at, record in enumerate(records)]
    tables = _contacts(*given_ids)
    assert [row["id"] for row in tables["contacts"]] == [record["id"] for record in given_ids]
    flattener = Flattener(RESOURCES["contacts"], CustomColumns())
    kinds: dict[str, Any] = {"text": str, "json": str, "date": dt.date, "timestamp": dt.datetime, "bool": bool}
    for table in flattener.tables:
        for row in tables[table.name]:
            for column in table.columns:
                value = row[column.name]
                assert value is None or isinstance(value, kinds.get(column.kind, (int, float, Decimal)))
    for row, record in zip(tables["contacts"], given_ids, strict=True):
        value = record.get("given_name")
        kept = json.loads(row["_misfit"] or "{}")
        assert value is None or row["given_name"] == value or "given_name" in kept


def test_every_resource_has_tables_that_arrow_takes() -> None:
    from keapkit.tables._arrow import record_batch, schema_of

    names: set[str] = set()
    for resource in RESOURCES.values():
        flattener = Flattener(resource)
        for table in flattener.tables:
            assert table.name not in names, table.name
            names.add(table.name)
            assert len({column.name for column in table.columns}) == len(table.columns)
            schema_of(table)
        empty = flattener.flatten([])
        for table in flattener.tables:
            record_batch(table, empty.columns[table.name])


def test_every_resource_of_the_sandbox_becomes_rows(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    for resource in RESOURCES.values():
        if resource.parent:
            continue
        method: Any = keap
        for part in resource.operation.split("."):
            method = getattr(method, part)
        found = list(rows(method()))
        assert found, resource.name
        assert all(row["_misfit"] is None or "custom_fields" in row["_misfit"] for row in found), resource.name


def test_fields_can_be_given(client: Callable[[Account], Keap]) -> None:
    fields = FieldSet("contacts", [CustomField("4", "Tier", "Tier", "DROPDOWN")])
    row = next(iter(rows([msgspec.json.decode(msgspec.json.encode(contact(2)))], resource="contacts", fields=fields)))
    assert row["custom_tier"] == "Gold"
    assert row["custom_1"] == "blue 1"
    assert order(1)["id"] == "1"
