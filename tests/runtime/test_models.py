"""Models: what becomes of them as dicts and as JSON, their ids and their times."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import msgspec
import pytest

from generator.runtime._decode import decode
from generator.runtime._model import DateTime, Model
from generator.runtime._warnings import SpecMismatchWarning
from tests.runtime.models import Address, Contact, Level, Status

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)


class Record(Model):
    id: str
    made: DateTime | None = None
    name: str | None = None


def test_a_record_as_a_dict_has_the_keys_of_the_api() -> None:
    contact = Contact(
        id="5",
        created=NOON,
        birthday=dt.date(2000, 2, 3),
        status=Status.NEW,
        level=Level.HIGH,
        home=Address(line1="x"),
        addresses=[Address(), Address(since=dt.date(2001, 1, 1))],
        fields={"a": Address(zip_code="1")},
        extra={"kept": None},
        score="9",
    )
    whole = contact.to_dict()
    assert whole["ScoreValue"] == "9"
    assert whole["given_name"] is None
    assert whole["home"] == {"line1": "x", "zip_code": None, "since": None, "parent": None}
    assert contact.to_dict(exclude_none=True) == {
        "id": "5",
        "created": "2026-05-01T12:00:00Z",
        "birthday": "2000-02-03",
        "status": "New",
        "level": 2,
        "home": {"line1": "x"},
        "addresses": [{}, {"since": "2001-01-01"}],
        "fields": {"a": {"zip_code": "1"}},
        "extra": {"kept": None},
        "ScoreValue": "9",
    }
    assert json.loads(contact.to_json()) == whole
    assert type(contact.to_json()) is str
    assert msgspec.json.decode(contact.to_json(exclude_none=True), type=Contact) == contact


@pytest.mark.parametrize("content", [b'{"id": "5", "made": 7}', b'{"id": 5, "name": "x"}', b'{"name": "x"}'])
def test_a_record_that_disagrees_with_its_document_keeps_what_came(content: bytes) -> None:
    with pytest.warns(SpecMismatchWarning):
        record = decode(content, Record)
    assert record.to_dict(exclude_none=True) == json.loads(content)
    assert isinstance(record, Record)


@pytest.mark.parametrize("content", [b"{}", b'{"id": null}'])
def test_a_record_without_its_id_is_reported(content: bytes) -> None:
    with pytest.warns(SpecMismatchWarning, match=r"id|null"):
        record: Any = decode(content, Record, "v2.records.get")
    assert record.id is None


@pytest.mark.parametrize("text", ["2018-05-29T16:20:00", "2018-05-29 16:20:00.123", "2018-05-29"])
def test_a_time_without_offset_is_reported_and_stays_text(text: str) -> None:
    for content, hint in (
        (f'{{"id": "5", "made": "{text}"}}', Record),
        (f'[{{"id": "5", "made": "{text}"}}, {{"id": "6", "made": "2018-05-29T16:20:00Z"}}]', list[Record]),
    ):
        with pytest.warns(SpecMismatchWarning):
            found = decode(content.encode(), hint, f"x.{hint}")
        records = found if isinstance(found, list) else [found]
        assert records[0].made == text
        assert all(record.made == dt.datetime(2018, 5, 29, 16, 20, tzinfo=dt.UTC) for record in records[1:])


@pytest.mark.parametrize("offset", ["Z", "+00:00", "+0000", "-05:00", "-0500"])
def test_every_spelling_of_an_offset_is_read(offset: str) -> None:
    record = decode(f'{{"id": "5", "made": "2018-05-29T16:20:00.000{offset}"}}'.encode(), Record)
    assert record.made.utcoffset() is not None
