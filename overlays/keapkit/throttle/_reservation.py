"""Decide when the next call may go. Every store makes this one decision on the numbers that it keeps.

Spacing is GCRA without a burst: `next` is the earliest time of the next slot. A sliding window of N only needs the time
of the N-th last call, so calls are numbered and their times kept in a ring. A day is a counter.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

import msgspec

from ._rates import DAY

# The gateway's midnight may come slightly after ours.
MIDNIGHT_SLACK = 1.0
# Slots are reserved at most this many seconds ahead. A caller that would wait longer asks again when the time is
# near, so that pauses in between count and a process that dies holds no slot of tomorrow.
HORIZON = 1.0


class Permit(NamedTuple):
    """Permission to make one call now.

    Attributes:
        at: the time it was given for, on the clock's monotonic scale.
        number: its number among all calls of the limit; -1 while the store is unavailable.
        today: calls counted for this limit since 00:00 UTC, this one included.
    """

    at: float
    number: int
    today: int


class ReserveRequest(NamedTuple):
    """What a limiter asks its store for."""

    interval: float  # seconds between slots, 0 for none
    catch_up: float  # seconds by which calls after a late slot may come sooner
    windows: tuple[tuple[int, float], ...]  # (limit, seconds) of each sliding window
    daily: int  # calls per UTC day, -1 for no limit
    size: int  # length of the ring
    patience: float  # reserve a slot only if it is at most this many seconds away
    replace: int = -1  # number of a reserved slot that was missed and should be rescheduled
    readd: int = 0  # calls made while the store was unavailable, to be counted now
    readd_today: int = 0
    grace: float = 0.0  # seconds for which every process keeps to a share, because others may still have to re-add
    member: str = ""  # heartbeat of this process; "" when none is due
    member_life: float = 0.0  # seconds after which a silent member is forgotten
    pause: float = 0.0  # seconds for which nobody may call, because the server refused us
    left: tuple[tuple[int, float], ...] = ()  # (number, seconds ago) of calls that left later than their slot was


class Reservation(NamedTuple):
    """A store's answer to a `ReserveRequest`."""

    delay: float  # seconds until the slot
    number: int  # the slot's number, -1 when none was reserved
    made: int = 0  # calls of this limit so far
    used_today: int = 0
    grace: float = 0.0  # seconds for which every process keeps to a share
    generation: str = ""  # changes when the shared state was lost
    members: int = 0  # processes seen recently; 0 when no heartbeat was sent


class State(msgspec.Struct):
    """The numbers of one key, without its ring."""

    next: float = 0.0
    count: int = 0
    day: int = 0
    used: int = 0
    pause: float = 0.0
    grace: float = 0.0


class Ring(Protocol):
    """The times of the last calls, by number modulo the size."""

    def get(self, place: int) -> float: ...

    def put(self, place: int, moment: float) -> None: ...


def reserve_slot(state: State, ring: Ring, request: ReserveRequest, now: float, wall: float) -> Reservation:
    """Reserve the next slot in `state` and `ring`. `_redis.lua` says the same in Lua; a test compares the two."""
    size = request.size
    today, opens = math.floor(wall / DAY), 0.0
    if state.day == today - 1 and 0 <= request.daily <= state.used:
        opens = now + today * DAY + MIDNIGHT_SLACK - wall
    if state.day < today or state.day > today + 1:  # above: the clock was set back
        state.day, state.used = today, 0
    for _ in range(min(request.readd, size)):
        # Counted as made now, not earlier: the ring stays in order, and too late is the safe side.
        ring.put(state.count % size, now)
        state.count += 1
    state.used += request.readd_today
    for late, ago in request.left:
        if max(0, state.count - size) <= late < state.count:
            ring.put(late % size, max(ring.get(late % size), now - ago))
    if request.grace:
        state.grace = max(state.grace, now + request.grace)
    if request.pause:
        state.pause = max(state.pause, now + request.pause)
    # When the clock was set back, nobody should wait for its old time.
    furthest = now + HORIZON + request.interval
    at = max(now, min(state.next, furthest), state.pause, opens)
    after = 0.0
    number, used, moved = state.count, state.used, 0 <= request.replace < state.count
    if moved and request.replace == number - 1:
        # Nobody took a slot after the missed one: move it to now, and let what follows catch up a little.
        moved, number, used, after = False, number - 1, max(0, used - 1), state.next
        at = max(now, state.pause)
    elif moved and at > now and now - ring.get(request.replace % size) <= request.catch_up and state.pause <= now:
        # Others hold the slots that follow, and this one is not too late to be used between them.
        ring.put(request.replace % size, now)
        return Reservation(0.0, request.replace, state.count, used, max(0.0, state.grace - now))
    day = state.day
    if not moved:
        for limit, seconds in request.windows:
            if number >= limit:
                at = max(at, min(ring.get((number - limit) % size), furthest) + seconds)
        if request.daily >= 0:
            then = math.floor((wall + at - now) / DAY)
            if then > day:
                day, used = then, 0
            if used >= request.daily:
                day, used = day + 1, 0
                at = max(at, now + day * DAY + MIDNIGHT_SLACK - wall)
    grace = max(0.0, state.grace - now)
    if at - now > request.patience:
        return Reservation(at - now, -1, state.count, state.used, grace)
    if moved:
        number = request.replace
    else:
        state.count, state.day, state.used = number + 1, day, used + 1
    ring.put(number % size, at)
    state.next = max(after, at + request.interval - request.catch_up) if after else at + request.interval
    return Reservation(at - now, number, state.count, state.used, grace)
