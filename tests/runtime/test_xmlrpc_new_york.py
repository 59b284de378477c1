"""XML-RPC moments without an offset are New York's."""

from __future__ import annotations

# ruff: noqa: DTZ001 — naive moments are New York's on this wire
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tests.runtime.xmlrpc_codec import encode, moment


def test_moments_follow_new_yorks_summer_time() -> None:
    assert moment("20260115T12:00:00").utcoffset() == dt.timedelta(hours=-5)
    assert moment("20260715T12:00:00").utcoffset() == dt.timedelta(hours=-4)


def test_the_hour_that_occurs_twice_is_its_first_occurrence() -> None:
    # 1 November 2026: 01:30 is 05:30 UTC in summer time and 06:30 UTC in winter time. Both are sent alike.
    first = dt.datetime(2026, 11, 1, 5, 30, tzinfo=dt.UTC)
    second = dt.datetime(2026, 11, 1, 6, 30, tzinfo=dt.UTC)
    assert encode(first) == encode(second)
    assert moment("20261101T01:30:00").astimezone(dt.UTC) == first


def test_the_hour_that_does_not_occur_is_read_and_sent_as_written() -> None:
    skipped = moment("20260308T02:30:00")
    assert (skipped.hour, skipped.minute) == (2, 30)
    assert b"20260308T02:30:00" in encode(skipped.replace(tzinfo=None))


@given(st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2100, 1, 1), timezones=st.timezones()))
def test_aware_moments_come_back_as_the_same_moment(value: dt.datetime) -> None:
    value = value.replace(microsecond=0)
    wire = encode(value).decode().partition("<dateTime.iso8601>")[2].partition("<")[0]
    read = moment(wire)
    hour = dt.timedelta(hours=1)
    assert abs(read.astimezone(dt.UTC) - value.astimezone(dt.UTC)) in (dt.timedelta(0), hour)
    if abs(read.astimezone(dt.UTC) - value.astimezone(dt.UTC)) == hour:  # the one ambiguity the wire leaves
        assert read.utcoffset() != read.replace(fold=1).utcoffset()
