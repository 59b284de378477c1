"""Nothing signs a post: what does not look like Keap's changes nothing, and what does is taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keapkit.errors import ValidationError
from keapkit.webhooks import HookReceiver
from keapkit.webhooks._payload import parse_delivery
from tests.webhooks.conftest import SECRET
from tests.webhooks.serving import Handled, body

GOOD = json.loads(body())
WRONG_IDS: list[Any] = [
    None, True, 1.0, 1.5, "1.5", 0, -1, "0", "-1", "+1", "007", "", " ", " 1", "1 ", "1\n", "1\n2", "41,42", "41;42",
    "1?x=1", "1#x", "1/../2", "../1", "%31", "0x1f", "1e3", "1_000", "\u0661", "\uff11", "abc", "x" * 100, [], [1], {},
    {"$ne": 1}, 2**63, 10**70, str(2**63), "9" * 20,
]  # fmt: skip
WRONG_TIMES: list[Any] = [
    5, 1_795_687_200_000, True, [], {}, "yesterday", "now", "t1", "2026", "2026-11-26", "20261126T100000Z",
    "2026-13-01T10:00:00Z", "2026-02-30T10:00:00Z", "2026-11-26T25:00:00Z", "2026-11-26T10:00:00X", "10:00:00",
    "0000-01-01T00:00:00Z", "2026-11-26T10:00:00+99:00", "2026-11-26T10:00:00Z; DROP TABLE", "x" * 100, " ",
    "\u0662026-11-26T10:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-05:00",
]  # fmt: skip
WRONG_TYPES: list[tuple[str, Any]] = [
    ("contact.add", "order"), ("contact.add", "contacts"), ("contact.add", "Ärger"), ("contact.add", "contact\0"),
    ("contact.add", ["contact"]), ("contact.add", None), ("contact.add", 1), ("contact.add", "x" * 200),
    ("invoice.payment.add", "order"), ("order.add", "invoice"), ("contactGroup.applied", "contact"),
    ("opportunity.stage_move", "contact"), ("funnel.add", "contact"), ("funnel.add", "a\nb"),
]  # fmt: skip


def _with(**fields: Any) -> bytes:
    return json.dumps({**GOOD, **fields}).encode()


WRONG = [
    b"",
    b"\xff\xfe",
    b"not json",
    b"null",
    b"[]",
    b'"contact.add"',
    b"[" * 100_000,
    b"{" + b'"a":' * 10 + b"1}",
    body()[:-1],
    body() + body(),
    *(
        _with(event_key=one)
        for one in (None, 1, "", "contact", "contact.", ".add", "contact.add\n", "../../etc", "a" * 300)
    ),
    *(_with(event_key=event, object_type=one) for event, one in WRONG_TYPES),
    *(_with(object_keys=one) for one in (None, {}, [], [1], [{}], [None], ["1"], "1")),
    *(_with(object_keys=[{"id": one}]) for one in WRONG_IDS),
    *(_with(object_keys=[{"id": 1}, {"id": one}]) for one in WRONG_IDS[:3]),
    *(_with(object_keys=[{"id": 1, "timestamp": one}]) for one in WRONG_TIMES),
    *(_with(object_keys=[{"id": 1, "apiUrl": one}]) for one in (1, [], "h" * 3_000)),
    *(_with(object_keys=[{"id": 1, "x": json.loads("[" * depth + "]" * depth)}]) for depth in (17, 100, 900)),
    *(body().replace(b'"id"', b'"x": ' + b"[" * depth + b"]" * depth + b', "id"') for depth in (980, 987, 995)),
    _with(object_keys=[{"id": 1, "x": [{"y": {"z": json.loads("[" * 14 + "]" * 14)}}]}]),
    body("contact.add", *range(1, 1_002)),
]


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[HookReceiver[None]]:
    made = HookReceiver(None, tmp_path / "hooks.sqlite", secret_path=SECRET, workers=0)
    yield made
    made.close()


@pytest.mark.parametrize("content", WRONG, ids=lambda one: repr(one[-40:]))
def test_wrong_shapes_change_nothing(receiver: HookReceiver[None], content: bytes) -> None:
    receiver.on("*")(print)
    answer = receiver.respond("POST", f"/{SECRET}", {"Content-Length": str(len(content))}, content)
    assert answer.status == 400
    assert receiver.counts().pending == 0


@pytest.mark.parametrize(
    ("event", "object_type"),
    [
        ("contact.add", "contact"),
        ("contact.add", "Contact"),
        ("contact.add", ""),
        ("contactGroup.applied", "contactGroup"),
        ("contactGroup.applied", "tag"),
        ("invoice.payment.add", "invoice.payment"),
        ("invoice.payment.add", "invoice"),
        ("invoice.payment.add", "payment"),
        ("opportunity.stage_move", "opportunity"),
        ("opportunity.stage_move", "opportunity.stage_move"),
        ("funnel.add", "funnel"),
        ("funnel.add", "campaign"),
    ],
)
def test_what_keap_may_call_its_objects(event: str, object_type: str) -> None:
    assert parse_delivery(_with(event_key=event, object_type=object_type)).object_type == object_type


@pytest.mark.parametrize(
    "time",
    [
        "2026-11-26T10:00:00Z",
        "2026-11-26T10:00:00.123Z",
        "2026-11-26T10:00:00.000+0000",
        "2026-11-26T10:00:00-05:00",
        "2026-11-26T10:00:00",
        "2026-11-26 10:00:00",
        "",
        None,
    ],
)
def test_times_that_are_taken(time: str | None) -> None:
    (one,) = parse_delivery(_with(object_keys=[{"id": 1, "timestamp": time}])).objects
    assert one["timestamp"] == time


@given(st.integers(1, 2**63 - 1))
def test_ids_are_numbers_however_they_are_written(number: int) -> None:
    found = parse_delivery(_with(object_keys=[{"id": number}, {"id": str(number)}])).objects
    assert [one["id"] for one in found] == [number, number]


@given(st.text(max_size=70))
def test_an_id_that_is_text_cannot_change_a_url(text: str) -> None:
    try:
        (one,) = parse_delivery(json.dumps({"event_key": "funnel.add", "object_keys": [{"id": text}]}).encode()).objects
    except ValidationError:
        return
    assert str(one["id"]).replace("-", "").replace("_", "").isalnum()
    assert str(one["id"]).isascii()


def test_names_are_ids_where_keapkit_does_not_know_the_kind() -> None:
    (one,) = parse_delivery(_with(event_key="funnel.add", object_type="funnel", object_keys=[{"id": "ab-1"}])).objects
    assert one["id"] == "ab-1"


def test_a_delivery_without_times_that_comes_again_is_handled_once(
    receiver: HookReceiver[None], handled: Handled
) -> None:
    receiver.on("contact.edit")(handled.add)
    for content in (
        body("contact.edit", 1, 2, moment=None),
        body("contact.edit", 1, 2, moment=None),
        body("contact.edit", 1, moment=None),  # another change
        body("contact.edit", 1, moment="2026-11-26T10:00:00Z"),
        body("contact.edit", 1, moment="2026-11-26T10:00:01Z"),
        body("contact.edit", 1, moment="2026-11-26T10:00:01.000+0000"),
    ):
        assert receiver.respond("POST", f"/{SECRET}", {}, content).status == 200
    receiver.drain()
    assert [event.ids for event in handled.events] == [[1, 2], [1], [1], [1]]
