"""What the quota headers mean, and what the limiter makes of them."""

from __future__ import annotations

import datetime as dt
import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keapkit.throttle import Quota, Rate, RateLimiter
from keapkit.throttle._feedback import retry_after
from keapkit.throttle._quota_headers import QuotaHeaders, parse_quota_headers, spike_interval
from tests.keapkit.throttle_helpers import START, VirtualClock, limiter_of


def heard(**values: object) -> QuotaHeaders:
    pairs = [(b"X-Keap-" + name.replace("_", "-").encode(), str(value).encode()) for name, value in values.items()]
    result = parse_quota_headers(pairs, START)
    assert result is not None
    return result


def throttle(limit: int, used: int, unit: str = "minute") -> dict[str, object]:
    return {
        "product_throttle_limit": limit,
        "product_throttle_time_unit": unit,
        "product_throttle_interval": 1,
        "product_throttle_used": used,
        "product_throttle_available": limit - used,
    }


def quota(limit: int, used: int, expiry: object = "") -> dict[str, object]:
    return {
        "product_quota_limit": limit,
        "product_quota_time_unit": "day",
        "product_quota_interval": 1,
        "product_quota_used": used,
        "product_quota_available": limit - used,
        "product_quota_expiry_time": expiry,
    }


def test_the_numbers_of_a_response() -> None:
    midnight = START + 86_400
    said = heard(
        **throttle(240, 1),
        **quota(30_000, 1, int(midnight * 1000)),
        tenant_id="ab103.infusionsoft.com",
        tenant_throttle_limit="10000|250000",
        tenant_throttle_time_unit="minute|day",
        tenant_throttle_interval="1|1",
        tenant_throttle_used="3|7",
        tenant_throttle_available="9997|249993",
        product_spike_limit="",
    )
    minute, day = said.product
    assert (minute.limit, minute.used, minute.available, minute.seconds) == (240, 1, 239, 60)
    assert (day.limit, day.used, day.available, day.seconds) == (30_000, 1, 29_999, 86_400)
    assert day.resets_at == dt.datetime.fromtimestamp(midnight, dt.UTC)
    assert [(window.used, window.seconds) for window in said.tenant] == [(3, 60), (7, 86_400)]
    assert said.tenant_id == "ab103.infusionsoft.com"


def test_headers_without_values_say_nothing() -> None:
    names = [b"x-keap-product-quota-limit", b"x-keap-product-quota-used", b"x-keap-tenant-id", b"content-type"]
    assert parse_quota_headers([(name, b"") for name in names], START) is None
    pipes = [(b"x-keap-tenant-throttle-limit", b"|"), (b"x-keap-tenant-throttle-time-unit", b"|")]
    said = parse_quota_headers(pipes, START)
    assert said is not None
    assert said.tenant == ()


def test_an_expiry_that_cannot_be_is_ignored() -> None:
    assert heard(**quota(30_000, 1, 158_663_200)).product[0].resets_at is None


@given(st.dictionaries(st.sampled_from(sorted({*throttle(1, 1), *quota(1, 1), "tenant_id"})), st.text(max_size=12)))
def test_nothing_in_the_headers_breaks_a_call(values: dict[str, str]) -> None:
    pairs = [(f"x-keap-{k.replace('_', '-')}".encode(), v.encode("utf-8")) for k, v in values.items()]
    said = parse_quota_headers(pairs, START)
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.spaced(10), Rate.window(240), Rate.daily(30_000), clock=clock)
    limiter.observe(limiter.acquire(), 200, said)
    limiter.acquire()


def test_the_last_known_numbers_are_shown() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.spaced(10), Rate.window(240), Rate.daily(30_000), clock=clock)
    assert limiter.quota == Quota()
    limiter.observe(limiter.acquire(), 200, heard(**throttle(240, 17), **quota(30_000, 170)))
    limiter.observe(limiter.acquire(), 200, None)
    minute, day = limiter.quota.minute, limiter.quota.day
    assert minute is not None
    assert day is not None
    assert (minute.used, minute.available, day.used) == (17, 223, 170)
    assert limiter.quota.tenant_minute is None


def _rates() -> tuple[Rate, ...]:
    return (Rate.spaced(10), Rate.window(240), Rate.daily(30_000))


def _send(limiter: RateLimiter, clock: VirtualClock, calls: int) -> list[float]:
    moments = []
    for _ in range(calls):
        limiter.acquire()
        moments.append(clock.now)
    return moments


def test_what_another_program_uses_is_left_to_it() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    for own in range(1, 60):
        limiter.observe(limiter.acquire(), 200, heard(**throttle(240, own + 120)))
    moments = _send(limiter, clock, 80)
    # Half of the quota, less what the other program may have sent while no response told of it.
    assert 100 <= sum(moment < 60 for moment in moments) + 59 <= 118


def test_its_own_calls_are_no_other_program() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    for own in range(240):
        limiter.observe(limiter.acquire(), 200, heard(**throttle(240, own + 1), **quota(30_000, own + 1)))
    assert clock.now < 30


def test_another_program_that_has_gone_is_forgotten() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    limiter.observe(limiter.acquire(), 200, heard(**throttle(240, 200)))
    clock.now += 400
    for own in range(1, 240):
        limiter.observe(limiter.acquire(), 200, heard(**throttle(240, own)))
    assert clock.now < 400 + 32


def test_the_day_of_a_restarted_program_is_learned() -> None:
    clock = VirtualClock(START + 3600)
    limiter = limiter_of(*_rates(), clock=clock)
    limiter.observe(limiter.acquire(), 200, heard(**quota(30_000, 29_990)))
    moments = _send(limiter, clock, 12)
    assert 7 <= sum(moment < 3600 for moment in moments) <= 9
    assert moments[-1] > 86_400 - 3600


def test_a_lower_limit_than_configured_is_kept() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    for own in range(1, 120):
        limiter.observe(limiter.acquire(), 200, heard(**throttle(120, own)))
    assert sum(moment < 60 for moment in _send(limiter, clock, 10)) <= 1


SPIKE = json.dumps(
    {
        "fault": {
            "faultstring": "Spike arrest violation. Allowed rate : MessageRate{messagesPerPeriod=5, "
            "periodInMicroseconds=5000000, maxBurstMessageCount=1.0}",
            "detail": {"errorcode": "policies.ratelimit.SpikeArrestViolation"},
        }
    }
).encode()


def test_retry_after_pauses_everybody() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    permit = limiter.acquire()
    limiter.observe(permit, 429, parse_quota_headers([(b"Retry-After", b"7")], START))
    limiter.acquire()
    assert 7 <= clock.now < 8.2


def test_a_used_up_day_pauses_until_it_is_over() -> None:
    clock = VirtualClock(START + 80_000)
    limiter = limiter_of(*_rates(), clock=clock)
    limiter.observe(limiter.acquire(), 429, heard(**quota(30_000, 30_000, int((START + 86_400) * 1000))))
    limiter.acquire()
    assert 6400 <= clock.now < 6403


def test_refusals_without_a_word_back_off_further_each_time() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    pauses = []
    for _ in range(9):
        began = clock.now
        permit = limiter.acquire()
        pauses.append(clock.now - began)
        limiter.observe(permit, 429, None, b"{}")
    assert 0.8 <= pauses[1] <= 2.3
    assert all(later > sooner for sooner, later in itertools.pairwise(pauses[:7])), pauses
    assert max(pauses) <= 73
    limiter.observe(limiter.acquire(), 200, None)
    limiter.observe(limiter.acquire(), 429, None)
    began = clock.now
    limiter.acquire()
    assert clock.now - began < 2.3  # the answer in between has cleared the record


def test_refusals_of_one_moment_count_once() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.spaced(1000), clock=clock)
    permits = [limiter.acquire() for _ in range(8)]
    for permit in permits:
        limiter.observe(permit, 429, None)
    began = clock.now
    limiter.acquire()
    assert clock.now - began <= 1.3


def test_a_pause_spreads_over_the_store() -> None:
    from keapkit.throttle import MemoryLimitStore

    clock, store = VirtualClock(START), MemoryLimitStore()
    one, two = (RateLimiter("k", _rates(), store, clock) for _ in range(2))
    one.observe(one.acquire(), 429, parse_quota_headers([(b"retry-after", b"20")], START))
    with pytest.raises(Exception, match="deadline"):
        one.acquire(deadline=clock.now + 1)  # tells the store
    two.acquire()
    assert clock.now >= 20


def test_a_slower_spike_arrest_is_obeyed() -> None:
    assert spike_interval(SPIKE) == 1.0
    clock = VirtualClock(START)
    limiter = limiter_of(*_rates(), clock=clock)
    limiter.observe(limiter.acquire(), 429, None, SPIKE)
    moments = _send(limiter, clock, 10)
    assert all(b - a >= 1.0 for a, b in itertools.pairwise(moments))
    clock.now += 700
    moments = _send(limiter, clock, 10)
    assert moments[-1] - moments[0] < 2


def test_ten_a_second_use_95_percent_until_two_calls_collide() -> None:
    clock = VirtualClock(START)
    limiter = limiter_of(Rate.spaced(10), clock=clock)

    def spacing() -> float:
        return min(b - a for a, b in itertools.pairwise(_send(limiter, clock, 10)))

    assert 0.1 / 0.95 >= spacing() >= 0.105 - 1e-6
    limiter.observe(limiter.acquire(), 429, None, b'{"fault":{"detail":{"errorcode":"...SpikeArrestViolation"}}}')
    assert spacing() >= 0.108 - 1e-6
    clock.now += 700
    assert 0.1 / 0.95 >= spacing() >= 0.105 - 1e-6


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 9, 10, 15, 19, 20, 25, 60, 100, 200])
def test_every_rate_uses_at_least_95_percent(limit: int) -> None:
    assert 1 / limit / Rate.spaced(limit).interval >= 0.95
    assert Rate.spaced(limit).interval * limit >= 1.02, "room for jitter"


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"fault":1}', b'{"fault":{"faultstring":"x"}}', b"<html>", b"\xff"]
)
def test_other_bodies_say_no_pace(body: bytes) -> None:
    assert spike_interval(body) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5.0),
        (" 2.5 ", 2.5),
        ("Thu, 01 Jan 2026 00:01:00 GMT", 60.0),
        ("Thu, 01 Jan 2026 00:01:00 -0000", 60.0),
        ("Wed, 31 Dec 2025 00:00:00 GMT", 0.0),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("Mon, 01 Jan 2024 00:00:00 +99999999999999999999", None),
        ("٣", None),
    ],
)
def test_retry_after_forms(text: str, seconds: float | None) -> None:
    assert retry_after(text, START) == seconds
