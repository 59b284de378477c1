"""Responses that disagree with their document: nothing is lost, nothing silently changed, what is good stays typed."""

from __future__ import annotations

import copy
import datetime as dt
import json
import logging
import math
import pickle
import re
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._decode import decode, load, reader
from generator.runtime._warnings import SpecMismatchWarning
from generator.runtime.errors import DecodeError
from tests.runtime.models import Address, Contact, ContactPage, Level, Status

GOOD: dict[str, Any] = {
    "id": "5",
    "given_name": "Ann",
    "age": 30,
    "balance": 1.5,
    "active": True,
    "created": "2026-05-01T09:30:00.123Z",
    "birthday": "1990-02-03",
    "status": "New",
    "level": 2,
    "home": {"line1": "A", "zip_code": "1", "since": "2020-01-01", "parent": {"line1": "B"}},
    "addresses": [{"line1": "C", "since": "2021-01-01"}, {"line1": "D"}],
    "tag_ids": [1, 2],
    "visits": ["2026-05-01T09:30:00Z", "2026-05-02T09:30:00+02:00"],
    "fields": {"x": {"line1": "E"}},
    "extra": {"deep": [1, None, "x"]},
    "ScoreValue": "9",
}


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def faithful(typed: Any, plain: Any) -> bool:
    """Whether a decoded value says the same as what json.loads makes of the same bytes."""
    if isinstance(typed, msgspec.Struct):
        return isinstance(plain, dict) and all(
            faithful(getattr(typed, field.name), plain.get(field.encode_name))
            for field in msgspec.structs.fields(typed)
        )
    if isinstance(typed, dt.datetime):
        # fromisoformat cuts digits below the microsecond off, so more of them than six must be noughts.
        fraction = plain.partition(".")[2].rstrip("Zz")
        return typed == dt.datetime.fromisoformat(plain.upper()) and not fraction[6:].partition("+")[0].strip("0")
    if isinstance(typed, dt.date):
        return bool(typed == dt.date.fromisoformat(plain))
    if isinstance(typed, list):
        return isinstance(plain, list) and len(typed) == len(plain) and all(map(faithful, typed, plain))
    if isinstance(typed, dict):
        return (
            isinstance(plain, dict)
            and typed.keys() == plain.keys()
            and all(faithful(typed[k], plain[k]) for k in typed)
        )
    if isinstance(typed, float) and isinstance(plain, float) and math.isnan(plain):
        return math.isnan(typed)
    return isinstance(typed, bool) == isinstance(plain, bool) and bool(typed == plain)


def quietly(content: bytes, hint: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return decode(content, hint, "op")


def test_a_good_response_is_typed_throughout() -> None:
    contact = decode(encoded(GOOD), Contact, "op")
    assert type(contact) is Contact
    assert contact.created == dt.datetime(2026, 5, 1, 9, 30, 0, 123000, tzinfo=dt.UTC)
    assert contact.birthday == dt.date(1990, 2, 3)
    assert contact.status is Status.NEW
    assert contact.level is Level.HIGH
    assert contact.home == Address(line1="A", zip_code="1", since=dt.date(2020, 1, 1), parent=Address(line1="B"))
    assert contact.score == "9"
    assert faithful(contact, GOOD)


def test_nulls_everywhere_and_unknown_fields_are_no_mismatch() -> None:
    assert decode(encoded(dict.fromkeys(GOOD)), Contact, "op") == Contact()
    assert decode(encoded({"unknown": {"x": [1]}, "id": "5"}), Contact, "op") == Contact(id="5")


@pytest.mark.parametrize("name", sorted(GOOD))
@pytest.mark.parametrize("bad", [5, 5.5, True, "text", [1], {"a": 1}, [None], [[{}]], 2**70, "0000-00-00", "", 1e300])
def test_one_odd_field_is_kept_and_the_others_stay_typed(name: str, bad: Any) -> None:
    document = {**GOOD, name: bad}
    contact = quietly(encoded(document), Contact)
    assert isinstance(contact, Contact)
    assert faithful(contact, document)
    for other, kind in (
        ("created", dt.datetime),
        ("birthday", dt.date),
        ("status", Status),
        ("home", Address),
        ("balance", float),
    ):
        if other != name:
            assert isinstance(getattr(contact, other), kind)
    if name not in {"addresses", "visits"}:
        assert isinstance((contact.addresses or [])[0], Address)
        assert isinstance((contact.visits or [])[1], dt.datetime)


def test_null_items_and_odd_items_keep_their_neighbors() -> None:
    with pytest.warns(SpecMismatchWarning, match=r"op disagrees .* got `null` - at `\$\.contacts\[\]`"):
        page = decode(encoded({"contacts": [None, GOOD, 5, {"home": 7}]}), ContactPage, "op")
    assert page.contacts[0] is None
    assert isinstance(page.contacts[1].home.parent, Address)
    assert page.contacts[2] == 5
    assert page.contacts[3].home == 7


@pytest.mark.parametrize("text", ["2026-05-01T09:30:00.1234567Z", "2026-05-01T09:30:00.0000001+00:00"])
def test_times_finer_than_a_datetime_are_kept_as_text(text: str) -> None:
    for content in (encoded({**GOOD, "created": text}), encoded({**GOOD, "created": text}).replace(b"7Z", b"\\u0037Z")):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            contact = decode(content, Contact, "op")
        assert contact.created == text
        assert isinstance(contact.visits[0], dt.datetime)
    noughts = decode(encoded({"created": "2026-05-01T09:30:00.123456000Z"}), Contact, "op")
    assert noughts.created == dt.datetime(2026, 5, 1, 9, 30, 0, 123456, tzinfo=dt.UTC)


def test_a_time_that_is_too_fine_is_told_with_its_place() -> None:
    fine = "2026-05-01T09:30:00.1234567Z"
    for broken, place in (
        ({**GOOD, "created": fine}, "created"),
        ({**GOOD, "visits": ["2026-05-01T09:30:00Z", fine]}, "visits[]"),
    ):
        with pytest.warns(SpecMismatchWarning, match=re.escape(f"finer than microseconds - at `$.contacts[].{place}`")):
            decode(encoded({"contacts": [GOOD, broken]}), ContactPage, "op")


@pytest.mark.parametrize(
    "text",
    [
        "47.37688888",
        "q22 1795726562.9581234",
        "serial 99.1234567-A",
        "seen at 09:30:00.1234567, twice",
        "\\u0031.1234567",
    ],
)
def test_digits_of_another_text_are_no_time(text: str) -> None:
    content = encoded({**GOOD, "given_name": text}).replace(b"\\\\u", b"\\u")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        contact = decode(content, Contact, "op")
    assert type(contact) is Contact
    assert isinstance(contact.created, dt.datetime)
    assert contact.given_name == json.loads(content)["given_name"]


@pytest.mark.parametrize(
    "text", ["2026-05-01", "20260501T093000Z", "2026-05-01T23:59:60Z", "never", "2026-13-01T00:00:00Z"]
)
def test_text_that_is_no_date_time_stays_text(text: str) -> None:
    contact = quietly(encoded({**GOOD, "created": text, "visits": [text, "2026-05-01T09:30:00Z"]}), Contact)
    assert contact.created == text
    assert contact.visits == [text, dt.datetime(2026, 5, 1, 9, 30, tzinfo=dt.UTC)]


@pytest.mark.parametrize(
    "number", ["9007199254740993", "-9007199254740993", "1e300", "123456789012345678901234567890", "1e400"]
)
def test_numbers_are_never_rounded_silently(number: str) -> None:
    for field in ("balance", "age", "extra", "id", "level"):
        content = f'{{"{field}": {number}, "birthday": "2020-01-01"}}'.encode()
        contact = quietly(content, Contact)
        assert getattr(contact, field) == json.loads(number)
        assert contact.birthday == dt.date(2020, 1, 1)
    assert type(quietly(b'{"balance": 7}', Contact).balance) is float


def test_an_error_says_where_the_json_ends() -> None:
    with pytest.raises(DecodeError, match=r"not JSON: Unterminated string starting at character 5;"):
        load(b'{"a":"b')


def test_duplicate_keys_take_the_last_as_json_does() -> None:
    assert decode(b'{"id": "1", "id": "2"}', Contact, "op").id == "2"
    assert decode(b'{"id": "1", "id": null}', Contact, "op").id is None
    assert quietly(b'{"id": "1", "id": 2}', Contact).id == 2


def test_byte_order_mark_surrogates_and_nan_fall_back_to_json() -> None:
    assert type(decode(b"\xef\xbb\xbf" + encoded(GOOD), Contact, "op")) is Contact
    assert type(decode(json.dumps(GOOD).encode("utf-16"), Contact, "op")) is Contact
    contact = decode(b'{"given_name": "\\ud800", "unknown": "\\udc00", "status": "New"}', Contact, "op")
    assert contact.given_name == "\ud800"
    assert contact.status is Status.NEW
    odd = quietly(
        b'{"given_name": "\\ud800", "age": "x", "visits": ["?", "2026-05-01T09:30:00Z"], "status": "\\ud800"}', Contact
    )
    assert (odd.given_name, odd.age, odd.status) == ("\ud800", "x", "\ud800")
    assert odd.visits == ["?", dt.datetime(2026, 5, 1, 9, 30, tzinfo=dt.UTC)]
    assert math.isnan(quietly(b'{"balance": NaN}', Contact).balance)


@pytest.mark.parametrize("content", [b"null", b'"text"', b"5", b"[]", b'[{"id": "5"}]', b"true", b"1.5"])
def test_a_response_of_another_shape_is_kept_raw(content: bytes) -> None:
    with pytest.warns(SpecMismatchWarning):
        assert decode(content, Contact, "op") == json.loads(content)


def test_an_object_for_a_bare_array_is_kept_raw() -> None:
    with pytest.warns(SpecMismatchWarning):
        assert decode(b'{"message": "?"}', list[Contact], "op") == {"message": "?"}
    assert decode(b'[{"id": "5"}]', list[Contact], "op") == [Contact(id="5")]
    assert decode(b'{"a": {"id": "5"}}', dict[str, Contact], "op") == {"a": Contact(id="5")}


@pytest.mark.parametrize(
    "content", [b"<html>", b"{", b'{"a":1}x', b"\xff\xfe\xfd", b'"\xff"', b"1" * 5000, b"[1,]", b"'a'"]
)
def test_what_is_no_json_is_a_decode_error(content: bytes) -> None:
    for hint in (Contact, Any, list[Contact]):
        with pytest.raises(DecodeError) as caught:
            decode(content, hint, "op", {"content-type": "text/html"})
        assert caught.value.content == content
        assert "text/html" in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [b"[" * 200_000, b'{"home":' * 200_000, b'{"home":{"parent":' + b'{"parent":' * 50_000, b'{"x":' + b"[" * 200_000],
)
def test_deep_nesting_is_a_decode_error(content: bytes) -> None:
    with pytest.raises(DecodeError):
        decode(content, Contact, "op")


def test_unknown_enum_values_are_members_of_their_own() -> None:
    contact = decode(b'{"status": "Paused", "level": 9}', Contact, "op")
    assert contact.status == "Paused"
    assert isinstance(contact.status, Status)
    assert contact.level == 9
    assert isinstance(contact.level, Level)


def test_one_warning_per_operation_and_place(caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(record=True) as given_warnings, caplog.at_level(logging.WARNING, "keap_api"):
        warnings.simplefilter("always")
        for content in (b'{"id": 5}', b'{"id": 6}', b'{"age": "x"}', b'{"tag_ids": [1, "x"]}', b'{"tag_ids": ["x"]}'):
            decode(content, Contact, "one")
        decode(b'{"id": 5}', Contact, "two")
    assert [str(w.message).partition("- at ")[2] for w in given_warnings] == [
        "`$.id`",
        "`$.age`",
        "`$.tag_ids[]`",
        "`$.id`",
    ]
    assert len(caplog.records) == 4
    assert {w.filename for w in given_warnings} == {__file__}


def test_a_warning_made_an_error_does_not_lose_the_response() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(b'{"id": 5}', Contact, "op").id == 5


def test_relaxed_records_behave_like_exact_ones() -> None:
    relaxed = quietly(encoded({**GOOD, "age": "x"}), Contact)
    exact = decode(encoded({**GOOD, "age": None}), Contact, "op")
    exact.age = "x"
    assert relaxed == exact
    assert exact == relaxed
    assert repr(relaxed) == repr(exact)
    assert pickle.loads(pickle.dumps(relaxed)) == exact
    assert type(pickle.loads(pickle.dumps(relaxed))) is Contact
    assert copy.deepcopy(relaxed) == relaxed
    assert relaxed != Contact()
    assert relaxed != 5


def test_threads_may_meet_a_new_type_at_once() -> None:
    class Fresh(Contact):
        pass

    content = encoded({**GOOD, "age": "x", "created": "?"})
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: quietly_in_thread(content, Fresh), range(64)))
    assert all(type(result).__mro__[1] is Fresh for result in results)
    assert {(result.created, result.age) for result in results} == {("?", "x")}


def quietly_in_thread(content: bytes, hint: Any) -> Any:
    return reader(hint).read(content, None)[0]


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=True)
    | st.text(st.characters(), max_size=8)
    | st.sampled_from(
        ["2026-05-01T09:30:00Z", "2026-05-01", "2026-05-01T09:30:00.1234567Z", "New", "\ud83d", 2**53 + 1, 1e308]
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*GOOD, "line1", "since", "parent"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def mutants(draw: st.DrawFn) -> Any:
    """A good document with up to three values replaced anywhere in it."""
    document: Any = {"contacts": [copy.deepcopy(GOOD), copy.deepcopy(GOOD)], "next_page_token": "t"}
    for _ in range(draw(st.integers(1, 3))):
        holder: Any = document
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if isinstance(holder[key], (dict, list)) and holder[key] and draw(st.booleans()):
                holder = holder[key]
                continue
            holder[key] = draw(json_values)
            break
    return document


@given(mutants(), st.booleans())
def test_no_mutant_is_lost_or_silently_changed(document: Any, ascii_only: bool) -> None:
    content = json.dumps(document, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    try:
        plain = json.loads(content)
    except ValueError:
        with pytest.raises(DecodeError):
            quietly(content, ContactPage)
        return
    page = quietly(content, ContactPage)
    assert isinstance(page, ContactPage)
    assert faithful(page, plain)
    if isinstance(page.contacts, list):
        for held, given_one in zip(page.contacts, plain["contacts"], strict=True):
            if isinstance(given_one, dict):
                assert isinstance(held, Contact)
                if given_one.get("birthday") == GOOD["birthday"]:
                    assert isinstance(held.birthday, dt.date)
                if given_one.get("home") == GOOD["home"]:
                    assert isinstance(held.home, Address)
                    assert isinstance(held.home.since, dt.date)


@given(
    st.binary(max_size=40)
    | st.builds(
        lambda b, i, x: b[: i % len(b)] + x + b[i % len(b) + 1 :],
        st.just(encoded(GOOD)),
        st.integers(0),
        st.binary(max_size=3),
    )
)
def test_damaged_bytes_give_a_value_or_a_decode_error(content: bytes) -> None:
    try:
        value = quietly(content, Contact)
    except DecodeError:
        return
    try:
        plain = json.loads(content)
    except ValueError:
        # Invalid UTF-8 within a field that is skipped: more is readable to us than to json.
        assert isinstance(value, Contact)
        return
    assert faithful(value, plain)
