"""Ordered pages of large collections stay right while records come, change, and go."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from keapkit.sandbox import Sandbox
from keapkit.sandbox._sorting import SortedLists, ordered
from keapkit.sandbox._store import Record, Store
from tests.sandbox.calls import ask

_VALUES = [None, "b", "a", "B", "10", "9", 3, {"amount": 4.5}, ["z", "y"], True, ""]

_STEPS = st.sampled_from(["put", "put", "remove", "ask", "asc"])


def _read(record: Record) -> Any:
    return record.get("value")


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["put", "put", "remove", "ask", "asc"]), st.integers(1, 12), st.integers(0, 10))
    ),
    descending=st.booleans(),
)
def test_a_sorted_list_is_what_sorting_gives(steps: list[tuple[str, int, int]], descending: bool) -> None:
    store = Store()
    for number in range(1_500):
        store.put("things", str(number), {"id": str(number), "value": _VALUES[number % len(_VALUES)]})
    lists = SortedLists(store)
    for step, number, value in [*steps, ("ask", 0, 0)]:
        id_ = str(number * 120)
        if step == "put":
            store.put("things", id_, {"id": id_, "value": _VALUES[value]})
        elif step == "remove":
            store.remove("things", id_)
        else:
            backwards = descending is (step == "ask")
            wanted = ordered(store.touch("things").values(), _read, descending=backwards)
            assert lists.get("things", "value", _read, descending=backwards) == wanted


def test_only_some_lists_are_kept() -> None:
    store = Store()
    for number in range(1_000):
        store.put("things", str(number), {"id": str(number), "value": number % 7})
    lists = SortedLists(store)
    for round_ in range(2):
        for name in map(str, range(20)):
            store.put("things", "5", {"id": "5", "value": round_})
            wanted = ordered(store.touch("things").values(), _read, descending=False)
            assert lists.get("things", name, _read, descending=False) == wanted
    assert len(store._watched["things"]) <= 8


def test_pages_follow_the_writes_of_every_protocol(sandbox: Sandbox) -> None:
    shuffled = list(range(1_200))
    random.Random(1).shuffle(shuffled)
    for number in shuffled:
        address = {"email": f"p{number:04d}@example.com", "field": "EMAIL1"}
        record = {"id": str(1_000 + number), "given_name": "Pat", "email_addresses": [address]}
        sandbox.records.put("contacts", record)

    def emails(query: str) -> list[str]:
        page = ask(sandbox, "GET", f"/rest/v2/contacts?order_by=email&filter=given_name==Pat&{query}")
        return [contact["email_addresses"][0]["email"] for contact in page["contacts"]]

    assert emails("page_size=3") == ["p0000@example.com", "p0001@example.com", "p0002@example.com"]
    changed = {"email_addresses": [{"email": "q@example.com", "field": "EMAIL1"}]}
    ask(sandbox, "PATCH", "/rest/v2/contacts/1001?update_mask=email_addresses", changed)
    ask(sandbox, "DELETE", "/rest/v2/contacts/1002", status=204)
    made = {"given_name": "Pat", "email_addresses": [{"email": "p0000a@example.com", "field": "EMAIL1"}]}
    ask(sandbox, "POST", "/rest/v2/contacts", made, status=201)
    assert emails("page_size=3") == ["p0000@example.com", "p0000a@example.com", "p0003@example.com"]
    everyone = emails("page_size=1000")
    assert everyone == sorted(everyone)
    first = ask(sandbox, "GET", "/rest/v1/contacts?order=email&order_direction=DESCENDING&limit=1")["contacts"]
    listed = sorted(contact["email_addresses"][0]["email"] for contact in _all(sandbox))
    assert first[0]["email_addresses"][0]["email"] == listed[-1]


def _all(sandbox: Sandbox) -> list[Record]:
    return [contact for contact in sandbox.find_records("contacts") if contact.get("email_addresses")]
