"""Columns made at once are what their values are one by one, and every destination can hold them."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keapkit.custom_fields import CustomField
from keapkit.tables import RESOURCES
from keapkit.tables._arrow import record_batch
from keapkit.tables._convert import CONVERTERS, convert
from keapkit.tables._custom import CustomColumns
from keapkit.tables._custom_values import READERS, read_column
from keapkit.tables._flatten import Flattener

_TIMES = [
    "2026-05-10T14:35:53.467Z",
    "2026-05-10T14:35:53.467123Z",
    "2026-05-10T14:35:53.4671234Z",
    "2026-05-10T14:35:53.467+0000",
    "2026-05-10T14:35:53-07:00",
    "2026-05-10T00:00:00",
    "2026-05-10",
    "2026-05-1",
    "0001-01-01T00:00:00+23:00",
    "",
]
_NUMBERS = [0, 5, -1, 2**63 - 1, 2**63, -(2**63), 2**70, 0.1, 12.5, 1.23456, 1e-7, 1e14, 1e22, -1e14, 99999999999999.99]
_TEXTS = ["blue", "", "a\x00b", "\ud83d\ude00", "\ud800", "1", "yes", "12.50", "1e3", "a, b"]
_CONTENTS = st.one_of(
    st.sampled_from([*_TIMES, *_NUMBERS, *_TEXTS, None, True, False, [], ["a"], {"a": 1}]), st.floats(), st.integers()
)
# Columns that are mostly of one type, as real ones are, and columns of everything.
_COLUMNS = st.one_of(
    *(st.lists(st.one_of(st.none(), st.sampled_from(some)), max_size=6) for some in (_TIMES, _NUMBERS, _TEXTS)),
    st.lists(st.sampled_from(_TIMES[:2]), max_size=6),
    st.lists(st.floats(allow_nan=False, allow_infinity=False, width=32), max_size=6),
    st.lists(_CONTENTS, max_size=6),
)


def _read(how: Any, values: list[Any]) -> tuple[list[str], list[int]]:
    misfits: list[int] = []
    made = read_column(how, values, lambda index, _: misfits.append(index))
    return [repr(value) for value in made], misfits


@given(st.sampled_from(sorted(READERS)), _COLUMNS)
def test_a_custom_column_is_what_its_values_are_one_by_one(kind: Any, values: list[Any]) -> None:
    single = [_read(READERS[kind], [value]) for value in values]
    expected = [made[0] for made, _ in single], [at for at, (_, misfits) in enumerate(single) if misfits]
    assert _read(READERS[kind], values) == expected


def _converted(how: Any, values: list[Any]) -> tuple[list[str], list[int]]:
    misfits: list[int] = []
    made = convert(values, how, lambda index, _: misfits.append(index))
    return [repr(value) for value in made], misfits


@given(st.sampled_from(["timestamp", "date"]), st.lists(st.one_of(st.none(), st.sampled_from(_TIMES + _TEXTS))))
def test_a_column_is_what_its_values_are_one_by_one(kind: str, values: list[Any]) -> None:
    single = [_converted(CONVERTERS[kind], [value]) for value in values]
    expected = [made[0] for made, _ in single], [at for at, (_, misfits) in enumerate(single) if misfits]
    assert _converted(CONVERTERS[kind], values) == expected


_TYPES = ("TEXT", "DATE", "DATE_TIME", "WHOLE_NUMBER", "DECIMAL_NUMBER", "CURRENCY", "YES_NO", "LIST_BOX")
_FIELDS = [CustomField(str(at), f"Field{at}", f"Field {at}", kind) for at, kind in enumerate(_TYPES, 1)]
_ENTRIES = st.fixed_dictionaries(
    {"id": st.sampled_from(["1", 2, "3", "4", 4, "5", "6", "7", "8"]), "content": _CONTENTS}
)


@given(st.lists(st.lists(_ENTRIES, max_size=9), max_size=4))
def test_whatever_custom_fields_have_is_in_a_column_or_a_misfit(listings: list[list[dict[str, Any]]]) -> None:
    flattener = Flattener(RESOURCES["contacts"], CustomColumns(_FIELDS))
    records = [{"id": str(at), "custom_fields": entries} for at, entries in enumerate(listings)]
    batch = flattener.flatten([(json.dumps({"contacts": records}).encode(), {})])
    main = flattener.tables[0]
    rows = record_batch(main, batch.columns["contacts"]).to_pylist()  # refuses what no column can hold
    columns = {field.id: column.name for field, column in zip(_FIELDS, flattener.custom.columns, strict=True)}
    for row, entries in zip(rows, listings, strict=True):
        kept = json.loads(row["_misfit"] or "{}")
        for entry in entries:
            field_id = str(entry["id"])
            is_there = row[columns[field_id]] is not None or f"custom_fields.{field_id}" in kept
            assert is_there or entry["content"] in (None, "")


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e22", "-1e22", "1e-7", "1.23456", "123456789012345.5"])
def test_an_amount_that_no_decimal_column_holds_is_kept(amount: str) -> None:
    flattener = Flattener(RESOURCES["contacts"], CustomColumns([CustomField("1", "Fee", "Fee", "CURRENCY")]))
    page = '{"contacts": [%s]}'
    record = '{"id": "%d", "custom_fields": [{"id": "1", "content": %s}]}'
    content = page % ", ".join([record % (1, "12.5"), record % (2, amount), record % (3, "3")])
    batch = flattener.flatten([(content.encode(), {})])
    rows = record_batch(flattener.tables[0], batch.columns["contacts"]).to_pylist()
    assert [row["custom_fee"] for row in rows] == [Decimal("12.5"), None, Decimal(3)]
    assert [row["_misfit"] is None for row in rows] == [True, False, True]


def test_fields_that_are_not_known_take_anything() -> None:
    flattener = Flattener(RESOURCES["contacts"], CustomColumns(open_ended=True))
    contents: list[Any] = [["a"], {"b": 1}, "c", 4, True]
    for _ in range(2):  # the second time they have columns
        entries = [{"id": str(at), "content": content} for at, content in enumerate(contents)]
        batch = flattener.flatten([(json.dumps({"contacts": [{"id": "1", "custom_fields": entries}]}).encode(), {})])
        row = record_batch(flattener.tables[0], batch.columns["contacts"]).to_pylist()[0]
        assert row["_misfit"] is None
        assert [row[f"custom_{at}"] for at in range(5)] == ['["a"]', '{"b":1}', "c", "4", "true"]


@pytest.mark.parametrize("kind", ["int", "float", "decimal"])
def test_an_underscore_is_no_part_of_a_number(kind: Literal["int", "float", "decimal"]) -> None:
    with pytest.raises(ValueError, match="1_000"):
        READERS[kind]("1_000")
