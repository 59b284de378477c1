"""Filters given as dicts and as text: what is sent, and what is refused before it is sent."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keap_api._filter_rules import unchecked_text
from keap_api._filter_text import problems_in
from keap_api._query_words import field_words
from keap_api.errors import ValidationError
from keap_api.filters import AllOf, Condition, eq, ge, gt, le, lt, ne, startswith
from tests.queries.facts import CLOSED, FACT, RANGE, RULES, a_field

CEST = dt.timezone(dt.timedelta(hours=2))
MOMENT = dt.datetime(2026, 5, 1, 9, 30, 15, 123456, tzinfo=CEST)


class Status(enum.Enum):
    ACTIVE = "ACTIVE"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"family_name": "Smith"}, "family_name==Smith"),
        ({"family_name": "O'Neil-Smith é"}, "family_name==O'Neil-Smith é"),
        ({"family_name": startswith("Smi")}, "family_name==Smi*"),
        ({"family_name": startswith("Smi*")}, "family_name==Smi*"),
        ({"family_name": "Smi*"}, "family_name==Smi*"),
        ({"family_name": eq("Smith")}, "family_name==Smith"),
        ({"email": None}, "email==NONE"),
        ({"id": 5}, "id==5"),
        ({"id": "5"}, "id==5"),
        ({"id": gt(100)}, "id>100"),
        ({"id": ge(100)}, "id>=100"),
        ({"id": lt("100")}, "id<100"),
        ({"id": le(100)}, "id<=100"),
        ({"id": ne(100)}, "id!=100"),
        ({"id": gt(100) & lt(200)}, "id>100;id<200"),
        ({"id": gt(1) & lt(9) & ne(5)}, "id>1;id<9;id!=5"),
        ({"id": [gt(100), lt(200)]}, "id>100;id<200"),
        ({"id": (ge(1), le(2))}, "id>=1;id<=2"),
        ({"ids": [1, 2, 3]}, "ids==1,2,3"),
        ({"ids": ["1", 2, "1"]}, "ids==1,2"),
        ({"ids": range(3)}, "ids==0,1,2"),
        ({"ids": (i for i in (7, 8))}, "ids==7,8"),
        ({"ids": "1,2"}, "ids==1,2"),
        ({"ids": 4}, "ids==4"),
        ({"ids": eq([1, 2])}, "ids==1,2"),
        ({"amount": 10}, "amount==10"),
        ({"amount": 10.5}, "amount==10.5"),
        ({"amount": 1e-7}, "amount==0.0000001"),
        ({"amount": decimal.Decimal("1E+2")}, "amount==100"),
        ({"amount": ge("9.99")}, "amount>=9.99"),
        ({"days": 14}, "days==14"),
        ({"days": "14"}, "days==14"),
        ({"paid": True}, "paid==true"),
        ({"paid": False}, "paid==false"),
        ({"paid": "True"}, "paid==true"),
        ({"since_time": MOMENT}, "since_time==2026-05-01T07:30:15.123Z"),
        ({"since_time": "2026-05-01T07:30:15Z"}, "since_time==2026-05-01T07:30:15Z"),
        ({"since_time": "2026-05-01T09:30+02:00"}, "since_time==2026-05-01T09:30+02:00"),
        ({"start_time": gt(MOMENT)}, "start_time>2026-05-01T07:30:15.123Z"),
        ({"bill_date": dt.date(2026, 5, 1)}, "bill_date==2026-05-01"),
        ({"bill_date": "2026-05-01"}, "bill_date==2026-05-01"),
        ({"status": "ACTIVE"}, "status==ACTIVE"),
        ({"status": Status.ACTIVE}, "status==ACTIVE"),
        ({"status": "active"}, "status==ACTIVE"),
        ({"phone": startswith("480"), "phone_fields": ["PHONE1"]}, "phone==480*;phone_fields==PHONE1"),
        ({"custom": {"tier": "Gold"}}, "tier==Gold"),
        ({"custom": {"_Score0": gt(5) & lt(9), "vip": True}}, "_Score0>5;_Score0<9;vip==1"),
        ({"custom": {"nickname": startswith("A")}}, "nickname==A*"),
        ({"custom": {"renewed": ge(MOMENT)}}, "renewed>=2026-05-01T07:30:15.123Z"),
        ({"id": gt(100), "paid": True, "custom": {"tier": "Gold"}}, "id>100;paid==true;tier==Gold"),
        ({"family_name": startswith("Smi"), "ids": [1, 2, 3], "since_time": MOMENT},
         "family_name==Smi*;ids==1,2,3;since_time==2026-05-01T07:30:15.123Z"),
    ],
)  # fmt: skip
def test_a_filter_is_written_as_keap_reads_it(value: dict[str, Any], expected: str) -> None:
    assert RULES.texts(value) == [expected]


@pytest.mark.parametrize(
    ("value", "path", "message"),
    [
        ({}, "filter", "empty"),
        ({"famly_name": "x"}, "filter", "did you mean `family_name`"),
        ({"since": MOMENT}, "filter", "here it is called `since_time`"),
        ({"last_name": "x"}, "filter", "here it is called `family_name`"),
        ({"tier": "Gold"}, "filter", '{"custom": {"tier": ...}}'),
        ({5: "x"}, "filter", "expected str as the name of a field"),
        ({"family_name": gt("A")}, "filter.family_name", "`>`; `family_name` takes text or a prefix"),
        ({"amount": ne(5)}, "filter.amount", "`!=`; `amount` takes int or float with `==`, `>`"),
        ({"email": startswith("a")}, "filter.email", "cannot be filtered by a prefix"),
        ({"email": "a*"}, "filter.email", "cannot be filtered by a prefix"),
        ({"email": "*a"}, "filter.email", "begins with a wildcard"),
        ({"family_name": "*a"}, "filter.family_name", "begins with a wildcard"),
        ({"family_name": "a*b"}, "filter.family_name", "not at its end"),
        ({"family_name": startswith("*")}, "filter.family_name", "too short"),
        ({"family_name": startswith("*a")}, "filter.family_name", "not at its end"),
        ({"family_name": startswith(5)}, "filter.family_name", "must be a str"),  # type: ignore[arg-type]  # on purpose
        ({"family_name": "a;b"}, "filter.family_name", "has a `;`"),
        ({"family_name": "a,b"}, "filter.family_name", "has a `,`"),
        ({"family_name": startswith("a;b")}, "filter.family_name", "has a `;`"),
        ({"family_name": ""}, "filter.family_name", "empty"),
        ({"family_name": None}, "filter.family_name", "leave the field out"),
        ({"family_name": ["a", "b"]}, "filter.family_name", "one value, not a list"),
        ({"family_name": b"a"}, "filter.family_name", "type bytes"),
        ({"id": [1, 2]}, "filter.id", "use `ids` for several"),
        ({"id": eq([1, 2])}, "filter.id", "use `ids` for several"),
        ({"id": [gt(1), 2]}, "filter.id", "one value"),
        ({"id": []}, "filter.id", "one value"),
        ({"ids": []}, "filter.ids", "would ask for everything"),
        ({"ids": [1, None]}, "filter.ids", "None"),
        ({"ids": ["1;2"]}, "filter.ids", "has a `;`"),
        ({"ids": ["1,2"]}, "filter.ids", "has a `,`"),
        ({"ids": [gt(1)]}, "filter.ids", "not of conditions"),
        ({"ids": gt(1)}, "filter.ids", "`>`"),
        ({"amount": "much"}, "filter.amount", "expected a number"),
        ({"amount": True}, "filter.amount", "expected a number"),
        ({"amount": float("nan")}, "filter.amount", "nan"),
        ({"amount": decimal.Decimal("Infinity")}, "filter.amount", "not a number"),
        ({"days": 1.5}, "filter.days", "expected an int"),
        ({"days": True}, "filter.days", "expected an int"),
        ({"paid": 1}, "filter.paid", "expected a bool"),
        ({"paid": "yes"}, "filter.paid", "expected a bool"),
        ({"since_time": dt.datetime(2026, 5, 1)}, "filter.since_time", "time zone"),  # noqa: DTZ001 # on purpose
        ({"since_time": dt.date(2026, 5, 1)}, "filter.since_time", "a date has no time zone"),
        ({"since_time": "yesterday"}, "filter.since_time", "ISO 8601"),
        ({"bill_date": MOMENT}, "filter.bill_date", "expected a date"),
        ({"bill_date": "May"}, "filter.bill_date", "not a date"),
        ({"status": "ACTIV"}, "filter.status", "did you mean `ACTIVE`"),
        ({"status": "x"}, "filter.status", "one of `ACTIVE`, `INACTIVE`"),
        ({"phone": "4801234"}, "filter", "needs `phone_fields`"),
        ({"phone": startswith("48"), "phone_fields": "PHONE1"}, "filter.phone", "too short"),
        ({"phone_fields": ["PHONE9"]}, "filter.phone_fields", "not one of its values"),
        ({"id": 1, "ids": [2]}, "filter", "`id` and `ids` cannot be in the same filter"),
        ({"since_time": "2026-05-01"}, "filter.since_time", "not an ISO 8601 time"),
        ({"since_time": "2026-05-01T09:30:00"}, "filter.since_time", "no time zone"),
        ({"since_time": "2026-05-01;09:30:00Z"}, "filter.since_time", "not an ISO 8601 time"),
        ({"since_time": "2026-05-01T09:30:00,5Z"}, "filter.since_time", "not an ISO 8601 time"),
        ({"since_time": "2026-02-30T09:30:00Z"}, "filter.since_time", "not an ISO 8601 time"),
        ({"since_time": "2026-W18-5T09:30:00Z"}, "filter.since_time", "not an ISO 8601 time"),
        ({"bill_date": "20260501"}, "filter.bill_date", "not a date"),
        ({"bill_date": "2026-02-30"}, "filter.bill_date", "not a date"),
        ({"ids": [True]}, "filter.ids", "cannot hold True"),
        ({"phone": startswith("   "), "phone_fields": "PHONE1"}, "filter.phone", "too short"),
        ({"custom": "tier"}, "filter.custom", "expected a dict"),
        ({"custom": {}}, "filter.custom", "expected a dict"),
        ({"custom": {"a b": 1}}, "filter.custom", "cannot be the API name"),
        ({"custom": {"a==1;b": 1}}, "filter.custom", "cannot be the API name"),
        ({"custom": {"email": "a"}}, "filter.custom", "standard field"),
        ({"custom": {"Email": "a"}}, "filter.custom", "`email` is a standard field"),
        ({"id": 10**5000}, "filter.id", "more than 40 digits"),
        ({"ids": [10**5000]}, "filter.ids", "more than 40 digits"),
        ({"days": -(10**40)}, "filter.days", "more than 40 digits"),
        ({"custom": {"tier": "a;b"}}, "filter.custom.tier", "has a `;`"),
        ({"custom": {"tier": ne("a")}}, "filter.custom.tier", "`!=`"),
        ({"custom": {"tier": None}}, "filter.custom.tier", "None"),
        ({"custom": {"renewed": dt.date(2026, 5, 1)}}, "filter.custom.renewed", "aware datetime"),
    ],
)
def test_what_cannot_be_filtered_is_refused_with_what_can(value: dict[Any, Any], path: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        RULES.texts(value)
    assert caught.value.path == path
    assert message in str(caught.value)


def test_a_filter_without_custom_fields_refuses_them() -> None:
    with pytest.raises(ValidationError, match="does not filter by 'custom'"):
        CLOSED.texts({"custom": {"tier": "Gold"}})


def test_a_list_longer_than_keap_takes_becomes_several_filters() -> None:
    assert RULES.texts({"status": "ACTIVE", "tag_ids": [1, 2, 3, 4, 1, 5, 6, 7]}) == [
        "status==ACTIVE;tag_ids==1,2,3",
        "status==ACTIVE;tag_ids==4,5,6",
        "status==ACTIVE;tag_ids==7",
    ]
    two = RULES.texts({"tag_ids": [1, 2, 3, 4], "contact_ids": [8, 9, 10]})
    assert two == [
        "tag_ids==1,2,3;contact_ids==8,9",
        "tag_ids==1,2,3;contact_ids==10",
        "tag_ids==4;contact_ids==8,9",
        "tag_ids==4;contact_ids==10",
    ]


_values = st.text("abc 5é'()%&=<>!+", min_size=1, max_size=12).filter(lambda text: not text.isspace())


@given(st.dictionaries(st.sampled_from(["family_name", "email", "id"]), _values, min_size=1))
def test_text_of_a_checked_filter_is_found_good_and_means_the_same(value: dict[str, str]) -> None:
    (text,) = RULES.texts(value)
    assert [part.split("==", 1) for part in text.split(";")] == [[k, v] for k, v in value.items()]


@given(st.dictionaries(st.sampled_from(sorted(FACT["fields"])), st.text() | st.integers() | st.none() | st.booleans()))
def test_any_value_is_sent_as_one_condition_or_refused(value: dict[str, Any]) -> None:
    try:
        (text,) = RULES.texts(value)
    except ValidationError:
        return
    assert len(text.split(";")) == len(value)


@pytest.mark.parametrize(
    "text",
    [
        "family_name==Smith",
        "family_name==Smi*;ids==1,2,3",
        "id>5;id<=100;",
        " id > 5 ",
        "since_time==2026-05-01T07:30:15.123Z",
        "tier==Gold",
        "_Score0>100",
        "email==NONE",
        "x" * 20_000,
    ],
)
def test_text_that_keap_takes_has_no_problem(text: str) -> None:
    assert problems_in(RULES, text) == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("famly_name==Smith", "did you mean `family_name`"),
        ("family_name>A", "cannot be filtered with `>`"),
        ("family_name==*mith", "wildcard"),
        ("email==a*", "prefix"),
        ("status==GONE", "one of `ACTIVE`"),
        ("paid==maybe", "expected a bool"),
        ("family_name=Smith", "not a condition such as name==value"),
        ("family_name", "not a condition such as name==value"),
        ("family_name%3D%3DSmith", "percent-encoded"),
        ("family_name==a,b", "has a `,`"),
        ("tag_ids==1,2,3,4", "4 values are too many"),
        ("id==1;ids==2", "cannot be in the same filter"),
        ("phone==4801234", "needs `phone_fields`"),
        (";", "no condition"),
        ("", "no condition"),
    ],
)
def test_what_keap_would_refuse_in_a_text_is_said(text: str, message: str) -> None:
    assert message in " ".join(problems_in(RULES, text))


def test_without_custom_fields_every_unknown_name_in_a_text_is_a_problem() -> None:
    assert problems_in(CLOSED, "tier==Gold")
    assert not problems_in(RULES, "tier==Gold")


@given(st.text())
def test_any_text_is_looked_at_without_an_error(text: str) -> None:
    problems_in(RULES, text)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"nothing": "a;b*"}, "nothing==a;b*"),
        ({"a": gt(5) & lt(9), "b": [1, 2], "c": None, "d": startswith("x")}, "a>5;a<9;b==1,2;c==NONE;d==x*"),
        ({"a": [gt(5), lt(9)], "custom": {"t": True, "u": MOMENT}}, "a>5;a<9;t==true;u==2026-05-01T07:30:15.123Z"),
        ({"a": decimal.Decimal("1E+2")}, "a==100"),
    ],
)
def test_an_unchecked_filter_is_sent_as_it_is(value: dict[str, Any], expected: str) -> None:
    assert unchecked_text(value) == expected


def test_conditions_compare_combine_and_show_themselves() -> None:
    both = gt(1) & lt(9)
    assert isinstance(both, AllOf)
    assert both == AllOf((gt(1), lt(9)))
    assert hash(both) == hash(AllOf((gt(1), lt(9))))
    assert both & ne(5) == gt(1) & (lt(9) & ne(5))
    assert repr(both) == "gt(1) & lt(9)"
    assert repr(startswith("Smi")) == "startswith('Smi')"
    assert gt(1) != ge(1)
    assert gt(1) != 1
    assert len({gt(1), gt(1), lt(1)}) == 2


@pytest.mark.parametrize("condition", [gt(1), gt(1) & lt(9)])
def test_conditions_joined_with_and_are_an_error(condition: Condition | AllOf) -> None:
    with pytest.raises(TypeError, match="with &"):
        _ = condition and lt(9)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (a_field(), "text"),
        (a_field(prefix=True), "text or a prefix"),
        (a_field(operators=RANGE), "text with `==`, `>`, `<`, `>=`, `<=`"),
        (a_field(values=["A", "B"]), "one of `A`, `B`"),
        (a_field("list", max=100), "list of at most 100"),
        (a_field("time"), "aware datetime"),
        (a_field(note="contains", prefix=True), "text or a prefix, found anywhere in it"),
        (a_field(empty="NONE"), "text, or None for those without"),
        (a_field(prefix=True, prefix_min=3), "text or a prefix of at least 3 characters"),
        (a_field(requires=["kinds"]), "text, only together with `kinds`"),
    ],
)
def test_a_field_is_described_in_words(fact: dict[str, Any], words: str) -> None:
    assert field_words(fact) == words
