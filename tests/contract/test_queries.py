"""Every condition and every order that v2 documents, through the sandbox: none refused, each filtering or ordering.

openapi-core judges each response. A condition that nothing can meet must leave nothing over; what a record shows under
the name of a field must find that record; ascending must be the reverse of descending.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

import pytest

from keapkit import Keap
from keapkit.filters import Condition, describe, gt, lt, startswith
from keapkit.sandbox import Sandbox
from tests.contract.judged import JudgedTransport
from tests.operations.documents import Case, cases

NEVER = dt.datetime(2999, 1, 1, tzinfo=dt.UTC)
LONG_AGO = dt.datetime(1971, 1, 1, tzinfo=dt.UTC)
NOBODY = "99999999"
KNOWN = {"phone_fields": ["PHONE1"]}
NO_PREFIX = {"phone_number": "999999"}
OPTIONS = ("include_inactive", "include_partners", "skip_commission", "phone_fields")
"""Fields that widen a list, or say nothing about its records."""
EXAMPLES = ("v2.affiliates.commissions", "v2.automations.ids.list")
"""Operations that the sandbox answers with an example from the document, without records behind it."""


@pytest.fixture(scope="module")
def keap() -> Iterator[Keap]:
    sandbox = Sandbox()
    with Keap("KeapAK-queries", throttle=None, retry=False, transport=JudgedTransport(sandbox)) as keap:
        yield keap
    sandbox.close()


def with_facts(key: str) -> list[Case]:
    return [case for case in cases() if any(key in argument.facts for argument in case.arguments)]


def facts(case: Case, key: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(argument.facts[key] for argument in case.arguments if key in argument.facts)
    return found


def call(keap: Keap, case: Case, **given: Any) -> list[Any]:
    """The items of the first page; for a count, as many as it says."""
    method: Any = reduce(getattr, [case.api, *case.resource.split("."), case.method], keap)
    value = method(*["1"] * sum(argument.location == "path" for argument in case.arguments), **given)
    return [None] * value.count if case.method == "count" else value.items


def required(case: Case) -> dict[str, Any]:
    """The filter without which Keap refuses the call."""
    fact = facts(case, "x-keapkit-filter") if case in with_facts("x-keapkit-filter") else {}
    if not fact.get("required"):
        return {}
    name = next(name for name, field in fact["fields"].items() if field["type"] == "list")
    return {name: [str(number) for number in range(1, 9)]}


def values(field: Mapping[str, Any]) -> list[Any]:
    """Values of the field's kind that no record has, with every operator that could still find some."""
    if field.get("values"):
        return list(field["values"])
    impossible: Any = {"time": NEVER, "date": NEVER.date(), "boolean": True, "integer": int(NOBODY)}.get(field["type"])
    if impossible is None:
        impossible = [NOBODY] if field["type"] == "list" else float(NOBODY) if field["type"] == "number" else NOBODY
    return [impossible]


def is_end(name: str) -> bool:
    return name.startswith("until_") or name in ("end_update_time", "end_created_time") or name.endswith("_until_time")


@pytest.mark.parametrize("case", with_facts("x-keapkit-filter"), ids=lambda case: case.id)
def test_every_condition_filters(case: Case, keap: Keap, record_property: Any) -> None:
    fact = facts(case, "x-keapkit-filter")
    record_property("contract", "REST v2 filters")
    everything = call(keap, case, **({"filter": required(case)} if required(case) else {}))
    for name, field in fact["fields"].items():
        others = {**required(case), **{other: KNOWN[other] for other in field.get("requires", ())}}
        others.pop(name, None)
        found = [call(keap, case, filter={**others, name: value}) for value in values(field)]
        if name in OPTIONS or case.id in EXAMPLES:
            continue  # accepted, which is what the calls above show
        if field["type"] == "boolean":
            found.append(call(keap, case, filter={**others, name: False}))
            assert sum(map(len, found)) <= len(everything), name
        elif field.get("values"):
            assert sum(map(len, found)) <= len(everything), name
        elif is_end(name) and field["operators"] == ["=="]:
            assert found[0] in (everything, []), name  # records without the time are not before it
            assert call(keap, case, filter={**others, name: LONG_AGO}) == [], name
        else:
            assert found == [[]], name
        if field["prefix"]:
            assert call(keap, case, filter={**others, name: startswith(NO_PREFIX.get(name, "no such text"))}) == [], (
                name
            )
        for condition in comparisons(field):
            if condition.operator == "!=":
                assert len(call(keap, case, filter={**others, name: condition})) <= len(everything), name
            else:
                assert call(keap, case, filter={**others, name: condition}) == [], (name, condition)


def comparisons(field: Mapping[str, Any]) -> Iterator[Condition]:
    """Comparisons that nothing meets."""
    if "<" not in field["operators"]:
        return
    low, high = (LONG_AGO, NEVER) if field["type"] == "time" else (-1, int(NOBODY))
    for operator in field["operators"]:
        if operator != "==":
            yield Condition(operator, high if operator in (">", ">=", "!=") else low)


@pytest.mark.parametrize("case", with_facts("x-keapkit-filter"), ids=lambda case: case.id)
def test_what_a_record_shows_finds_it(case: Case, keap: Keap) -> None:
    if case.method == "count" or case.resource.endswith("ids"):
        return  # they show no record
    for name, field in facts(case, "x-keapkit-filter")["fields"].items():
        if field["type"] not in ("string", "integer", "number") or field.get("requires"):
            continue
        others = required(case)
        for item in call(keap, case, **({"filter": others} if others else {}))[:3]:
            shown = getattr(item, name, None)
            if not isinstance(shown, (str, int, float)) or any(char in str(shown) for char in ";,*"):
                continue
            assert item in call(keap, case, filter={**others, name: shown}), (name, shown)
            if field["prefix"]:
                assert item in call(keap, case, filter={**others, name: startswith(str(shown)[:3])}), (name, shown)
            if ">" in field["operators"] and str(shown).isdigit():
                assert item in call(keap, case, filter={**others, name: gt(int(shown) - 1) & lt(int(shown) + 1)}), name


@pytest.mark.parametrize("case", with_facts("x-keapkit-order-by"), ids=lambda case: case.id)
def test_every_order_orders(case: Case, keap: Keap, record_property: Any) -> None:
    record_property("contract", "REST v2 orders")
    order = facts(case, "x-keapkit-order-by")
    given = {"filter": required(case)} if required(case) else {}
    for name in order["fields"]:
        up, down = (call(keap, case, order_by=f"{name} {direction}", **given) for direction in ("asc", "desc"))
        assert len(up) == len(down), name
        shown: list[Any] = [getattr(item, name, None) for item in up]
        if shown and all(isinstance(value, (int, float, dt.datetime)) for value in shown):
            assert shown == sorted(shown), name
            assert [getattr(item, name) for item in down] == sorted(shown, reverse=True), name
        elif shown and all(isinstance(value, str) for value in shown):
            assert shown == [getattr(item, name) for item in reversed(down)], name


V1_ORDERS = [
    case for case in cases() if case.api == "v1" and any(argument.wire == "order" for argument in case.arguments)
]


@pytest.mark.parametrize("case", V1_ORDERS, ids=lambda case: case.id)
def test_every_order_of_v1_is_taken_both_ways(case: Case, keap: Keap, record_property: Any) -> None:
    record_property("contract", "REST v1 orders")
    known = describe(case.id).values
    for value in known.get("order", ()):
        found = [
            call(keap, case, order=value, **({"order_direction": direction} if direction else {}), **_needed(case))
            for direction in known.get("order_direction", (None,))
        ]
        assert len({len(items) for items in found}) == 1, value
        if len(found) == 2 and case.id == "v1.contacts.list" and value == "id":
            assert [item.id for item in found[0]] == [item.id for item in reversed(found[1])]


def _needed(case: Case) -> dict[str, Any]:
    """The other arguments that the operation requires."""
    return {argument.name: [1] for argument in case.arguments if argument.required and argument.location == "query"}


def test_that_v1_has_orders() -> None:
    assert sum(len(describe(case.id).values.get("order", ())) for case in V1_ORDERS) > 20
