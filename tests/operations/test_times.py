"""Times: an aware datetime is accepted wherever one is written, whatever the document types it as."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import typing
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keap_api.errors import ValidationError
from keap_api.v1 import RestV1
from keap_api.v1 import params as params_v1
from keap_api.v2 import RestV2
from keap_api.v2 import params as params_v2
from tests.operations.documents import cases

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
WIRE = "2026-05-01T17:00:00.000Z"
#: A looser rule than the generator's, so that a time that it overlooks is found here.
TIME = re.compile(r"(?i).*(date|time|_at|since|until)(_?[a-z]*)?")
#: Words beside which such a name holds no time.
OTHERS = re.compile(
    r"(?i)has_.*|.*(zone|month|year|update|type|times|format|day|_by|user|by_id|lifetime|automated|updated_id)"
)


def strings(hint: Any) -> bool:
    members = typing.get_args(hint) if typing.get_origin(hint) not in (typing.Required, typing.NotRequired) else ()
    if not members and typing.get_args(hint):
        return strings(typing.get_args(hint)[0])
    return str in members or hint is str


def written() -> Iterator[tuple[str, Any]]:
    """Every key of a body that may hold text and is named like a time, with its type."""
    for module in (params_v1, params_v2):
        for name, value in vars(module).items():
            if typing.is_typeddict(value):
                for key, hint in typing.get_type_hints(value, include_extras=True).items():
                    if TIME.fullmatch(key) and not OTHERS.fullmatch(key) and strings(hint):
                        yield f"{module.__name__}.{name}.{key}", hint


KEYS = dict(written())


@pytest.mark.parametrize("key", KEYS)
def test_a_body_takes_an_aware_datetime(key: str) -> None:
    assert "datetime" in str(KEYS[key])


def test_there_are_such_keys() -> None:
    assert {key.rpartition(".")[2] for key in KEYS} >= {"due_time", "order_date", "birth_date"}


@pytest.mark.parametrize(
    "case", [case for case in cases() if any(TIME.fullmatch(a.name) for a in case.arguments)], ids=str
)
def test_a_parameter_takes_an_aware_datetime(case: Any) -> None:
    client = httpx.Client(base_url="https://api.example.test/crm")
    found: Any = {"v1": RestV1, "v2": RestV2}[case.api](client)
    for name in (*case.resource.split("."), case.method):
        found = getattr(found, name)
    for argument in case.arguments:
        text = argument.schema.get("type") == "string"
        if text and (argument.name in ("since", "until") or argument.name.endswith(("_date", "_time"))):
            assert "datetime" in str(inspect.signature(found).parameters[argument.name].annotation)


def body_sent(update: dict[str, Any]) -> dict[str, Any]:
    sent: list[dict[str, Any]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"id": "1"})

    with httpx.Client(base_url="https://api.example.test", transport=httpx.MockTransport(handle)) as client:
        RestV2(client).tasks.update("1", typing.cast(Any, update))
    return sent[0]


def test_a_time_is_sent_as_keap_reads_it() -> None:
    assert body_sent({"due_time": NOON, "title": "x"}) == {"due_time": WIRE, "title": "x"}
    assert body_sent({"due_time": "2026-05-01T12:00:00-05:00"}) == {"due_time": "2026-05-01T12:00:00-05:00"}


@pytest.mark.parametrize("value", [NOON.replace(tzinfo=None), 5, [NOON], True])
def test_what_means_no_moment_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match=r"body\.due_time: expected"):
        body_sent({"due_time": value})
