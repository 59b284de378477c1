"""The one decision of all stores, and a process's share of a limit, case by case."""

from __future__ import annotations

from typing import Any

import pytest

from keapkit.throttle import Rate
from keapkit.throttle._offline_share import History, OfflineShare
from keapkit.throttle._reservation import HORIZON, MIDNIGHT_SLACK, Reservation, ReserveRequest, State, reserve_slot
from tests.keapkit.throttle_helpers import START

DAY = 86_400.0
BASE = ReserveRequest(interval=0.0, catch_up=0.0, windows=(), daily=-1, size=8, patience=10**6)


class Ring(dict[int, float]):
    def get(self, place: int) -> float:  # type: ignore[override] # what a ring has
        return self[place]

    def put(self, place: int, moment: float) -> None:
        self[place] = moment


class Limit:
    """The numbers of one key on a clock of its own: `now` starts at noon of a day."""

    def __init__(self, **request: Any) -> None:
        self.state, self.ring = State(), Ring()
        self.base = BASE._replace(**request)
        self.now = self.began = 1e6
        self.noon = START + DAY / 2

    def ask(self, passed: float = 0.0, **request: Any) -> Reservation:
        self.now += passed
        wall = self.noon + self.now - self.began
        return reserve_slot(self.state, self.ring, self.base._replace(**request), self.now, wall)


def test_slots_are_spaced_from_the_last_one() -> None:
    limit = Limit(interval=0.5)
    assert [round(limit.ask().delay, 6) for _ in range(3)] == [0.0, 0.5, 1.0]
    assert round(limit.ask(0.2).delay, 6) == 1.3
    assert limit.ask(5).delay == 0.0, "what was not used is not saved up"
    assert round(limit.ask().delay, 6) == 0.5


def test_a_window_opens_when_the_nth_last_call_leaves_it() -> None:
    limit = Limit(windows=((2, 10.0),))
    assert limit.ask().delay == 0.0
    assert limit.ask(3).delay == 0.0
    assert limit.ask(3).delay == pytest.approx(4.0)
    assert limit.ask().delay == pytest.approx(7.0)


def test_numbers_and_counts() -> None:
    limit = Limit()
    answers = [limit.ask() for _ in range(20)]
    assert [answer.number for answer in answers] == list(range(20))
    assert [answer.made for answer in answers] == [number + 1 for number in range(20)]
    assert [answer.used_today for answer in answers] == [number + 1 for number in range(20)]
    assert len(limit.ring) == 8


def test_a_slot_that_is_too_far_is_not_reserved() -> None:
    limit = Limit(interval=5.0)
    limit.ask()
    refused = limit.ask(patience=4.9)
    assert (refused.delay, refused.number, refused.made, refused.used_today) == (5.0, -1, 1, 1)
    assert limit.ask(patience=5.0).number == 1


def test_a_day_is_over_at_midnight() -> None:
    limit = Limit(daily=2)
    assert [limit.ask().delay for _ in range(2)] == [0.0, 0.0]
    waiting = limit.ask(patience=1.0)
    assert (waiting.delay, waiting.number) == (pytest.approx(DAY / 2 + MIDNIGHT_SLACK), -1)
    limit.now += DAY / 2 + 0.25
    early = limit.ask(patience=0.1)
    assert (early.delay, early.number) == (pytest.approx(MIDNIGHT_SLACK - 0.25), -1), "the gateway's clock may be late"
    first = limit.ask(MIDNIGHT_SLACK)
    assert (first.delay, first.used_today) == (0.0, 1)


def test_a_call_reserved_for_tomorrow_counts_tomorrow() -> None:
    limit = Limit(daily=2)
    limit.ask()
    limit.ask()
    tomorrow = limit.ask()
    assert (tomorrow.number, tomorrow.used_today, limit.state.used) == (2, 1, 1)
    assert limit.ask().used_today == 2
    assert limit.ask().delay == pytest.approx(1.5 * DAY + MIDNIGHT_SLACK)


def test_the_last_slot_if_missed_moves_to_now() -> None:
    limit = Limit(interval=1.0)
    limit.ask()
    limit.ask()
    limit.ask()
    missed = limit.ask(2.5, replace=2)
    assert (missed.delay, missed.number, missed.made, missed.used_today) == (0.0, 2, 3, 3)
    assert limit.ring[2] == limit.now
    assert limit.ask().delay == pytest.approx(1.0)


def test_what_follows_a_slot_that_was_late_may_catch_up() -> None:
    limit = Limit(interval=1.0, catch_up=0.3)
    limit.ask()
    assert limit.ask().delay == 1.0
    limit.ask(1.2, replace=1)
    assert limit.ask().delay == pytest.approx(0.8), "as if the slot had been in time"


def test_an_older_slot_that_is_only_a_little_late_is_used_at_once() -> None:
    limit = Limit(interval=1.0, catch_up=0.3)
    for _ in range(3):
        limit.ask()
    late = limit.ask(1.2, replace=1)
    assert (late.delay, late.number, late.made) == (0.0, 1, 3)
    assert limit.ring[1] == limit.now
    assert limit.state.next == limit.began + 3.0, "the others keep their slots"


def test_an_older_slot_that_is_too_late_goes_behind_the_others() -> None:
    limit = Limit(interval=0.5, catch_up=0.1)
    for _ in range(3):
        limit.ask()
    late = limit.ask(0.9, replace=1)
    assert (late.delay, late.number, late.made, late.used_today) == (pytest.approx(0.6), 1, 3, 3)
    assert limit.ask().delay == pytest.approx(1.1)
    assert limit.ask(replace=99).number == 4, "a number that was never given is no slot"


def test_a_pause_holds_for_everybody_and_moves_nobody_earlier() -> None:
    limit = Limit(interval=0.1)
    assert limit.ask(pause=30.0).delay == pytest.approx(30.0)
    assert limit.ask(10.0, pause=5.0).delay == pytest.approx(20.0)
    assert limit.state.pause == pytest.approx(limit.now + 20.0)
    missed = limit.ask(1.0, replace=limit.state.count - 1)
    assert missed.delay == pytest.approx(19.0)


def test_calls_made_without_the_store_are_counted() -> None:
    limit = Limit(windows=((4, 10.0),), daily=100)
    answer = limit.ask(readd=3, readd_today=5, grace=7.0)
    assert (answer.number, answer.made, answer.used_today, answer.grace) == (3, 4, 6, 7.0)
    assert limit.ask(2.0, patience=1.0).delay == pytest.approx(8.0)
    assert limit.ask(1.0, patience=1.0).grace == pytest.approx(4.0)
    assert limit.ask(10.0).grace == 0.0


def test_a_call_that_left_late_leaves_its_window_late() -> None:
    limit = Limit(windows=((2, 10.0),))
    assert [limit.ask().delay for _ in range(2)] == [0.0, 0.0]
    assert limit.ask(4.0, left=((0, 1.0),), patience=0.0).delay == pytest.approx(9.0)
    assert limit.ask(left=((0, 3.0),), patience=0.0).delay == pytest.approx(9.0), "it cannot have left earlier"
    assert limit.ask(left=((2, 0.0), (-1, 0.0), (10**6, 0.0)), patience=0.0).delay == pytest.approx(9.0)


def test_a_clock_that_was_set_back_keeps_nobody_waiting() -> None:
    limit = Limit(interval=1.0, windows=((2, 10.0),), daily=5)
    for _ in range(5):
        limit.ask()
    limit.now -= 3 * DAY
    answer = limit.ask(patience=60.0)
    assert answer.number == 5
    assert answer.delay <= HORIZON + 1.0 + 10.0
    assert answer.used_today == 1, "its day has not come yet"


# -- without the store


def share(rate: Rate, members: int, used_today: int = 0, count: int = 0) -> OfflineShare:
    return OfflineShare((rate,), History(70.0), members, contact=0.0, count=count, used_today=used_today, now=0.0)


def sent_in(one: OfflineShare, seconds: float, step: float = 0.05, wall: float = START) -> int:
    sent, now = 0, 0.0
    while now < seconds:
        if one.delay(now, wall + now) == 0.0:
            one.add(now, unshared=True)
            sent += 1
        now += step
    return sent


def test_a_share_of_a_day() -> None:
    one = share(Rate.daily(10), members=3, used_today=1)
    one._unseen = dict.fromkeys(one._rates, 0)
    assert sent_in(one, 100.0) == 3
    assert one.delay(100.0, START + 100.0) == pytest.approx(DAY - 100.0)
    assert one.delay(100.0, START + DAY) == 0.0
    assert one.unshared == 3


def test_a_share_of_the_spacing() -> None:
    rate = Rate.spaced(10)
    one = share(rate, members=2)
    assert sent_in(one, 10.0, step=0.001) == pytest.approx(10 / (2 * rate.interval), abs=1)


def test_a_share_of_a_window_is_less_what_was_sent_before() -> None:
    rate = Rate.window(30, 10.0)
    history = History(20.0)
    for number in range(12):
        history.add(-0.1, number)
    one = OfflineShare((rate,), history, 3, contact=0.0, count=12, used_today=12, now=0.0)
    one._unseen = {rate: 0}
    assert sent_in(one, 9.0) == (30 - 12) // 3
    assert sent_in(share(rate, members=1), 9.9) <= 30


def test_the_history_tells_the_calls_of_all() -> None:
    history = History(60.0)
    assert (history.last, history.own(0.0), history.all(0.0, 5)) == (-1, 0, 0)
    for moment, number in ((1.0, 0), (2.0, 3), (3.0, 4)):
        history.add(moment, number)
    history.add(4.0, -1)
    assert history.last == 4
    assert [history.own(since) for since in (0.0, 1.0, 2.5, 9.0)] == [4, 3, 2, 0]
    assert history.all(1.5, 4) == 4, "after the call with number 0"
    assert history.all(0.0, 4) == 5
    assert history.all(9.0, 4) == 0
    history.clear_numbers()
    assert history.last == -1
