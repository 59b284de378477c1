"""When may the next call go? The one decision that every store makes, on whatever it keeps its numbers in.

Spacing is GCRA without burst: ``next`` is the earliest moment of the next slot. A sliding window of N needs the moment
of the N-th last call only, so calls are numbered and their moments kept in a ring. A day is a counter.
"""

from __future__ import annotations

import dataclasses
import math
from typing import NamedTuple, Protocol

from ._rates import DAY

# The gateway's midnight may come a little after ours.
MIDNIGHT_SLACK = 1.0
# Slots are reserved at most this far ahead; whoever would have to wait longer asks again nearer the time, so that
# pauses and corrections in between count, and nobody who dies holds a slot of tomorrow.
HORIZON = 1.0


class Ask(NamedTuple):
    """What a pacer asks a store."""

    interval: float  # seconds between slots, 0 for none
    catch_up: float  # seconds that those after a late slot may be sooner for it
    windows: tuple[tuple[int, float], ...]  # (limit, seconds) of each sliding window
    daily: int  # calls per UTC day, -1 for no limit
    size: int  # length of the ring
    patience: float  # reserve only a slot that is at most this many seconds away
    replace: int = -1  # number of a reserved slot that was missed and is to be moved
    readd: int = 0  # calls made while the store was away, to be counted now
    readd_today: int = 0
    grace: float = 0.0  # seconds for which everybody keeps to a share, because others may still have to re-add
    member: str = ""  # heartbeat of this process; "" when none is due
    member_life: float = 0.0  # seconds after which a silent member is forgotten
    pause: float = 0.0  # seconds for which nobody is to call, because the server refused us


class Answer(NamedTuple):
    """What a store answers."""

    delay: float  # seconds until the slot
    number: int  # the slot's number, -1 when none was reserved
    made: int = 0  # calls of this limit so far
    used_today: int = 0
    grace: float = 0.0  # seconds for which everybody keeps to a share
    generation: str = ""  # changes when the shared state was lost
    members: int = 0  # processes seen lately; 0 when no heartbeat was sent


class StoreError(Exception):
    """A store cannot be used just now."""


class Store(Protocol):
    """Where the numbers of a limit are kept. A store may be asked by several threads at once."""

    shared: bool
    """True when calls may block and fail: they run off the event loop, and each process can fall back to its share."""

    @property
    def identity(self) -> tuple[object, ...]:
        """Equal for stores that hold the same numbers."""
        ...

    def take(self, key: str, ask: Ask, now: float, wall: float) -> Answer:
        """Reserve the next slot of ``key``; raises :class:`StoreError`."""
        ...

    def reset(self) -> None:
        """Forget connections and locks: called in the child after a fork."""
        ...


@dataclasses.dataclass(slots=True)
class State:
    """The numbers of one key beside the ring."""

    next: float = 0.0
    count: int = 0
    day: int = 0
    used: int = 0
    pause: float = 0.0
    grace: float = 0.0


class Ring(Protocol):
    """The moments of the last calls, by number modulo its size."""

    def get(self, place: int) -> float: ...

    def put(self, place: int, moment: float) -> None: ...


def decide(state: State, ring: Ring, ask: Ask, now: float, wall: float) -> Answer:
    """Reserve the next slot in ``state`` and ``ring``. ``_redis.lua`` says the same in Lua."""
    size = ask.size
    today, opens = math.floor(wall / DAY), 0.0
    if state.day == today - 1 and 0 <= ask.daily <= state.used:
        opens = now + today * DAY + MIDNIGHT_SLACK - wall
    if state.day < today or state.day > today + 1:  # above: the clock was set back
        state.day, state.used = today, 0
    for _ in range(min(ask.readd, size)):
        # As of now, not of then: the ring stays in order, and erring on this side is safe.
        ring.put(state.count % size, now)
        state.count += 1
    state.used += ask.readd_today
    if ask.grace:
        state.grace = max(state.grace, now + ask.grace)
    if ask.pause:
        state.pause = max(state.pause, now + ask.pause)
    # A clock that was set back must not keep everybody waiting for its old time.
    furthest = now + HORIZON + ask.interval
    at = max(now, min(state.next, furthest), state.pause, opens)
    after = 0.0
    number, used, moved = state.count, state.used, 0 <= ask.replace < state.count
    if moved and ask.replace == number - 1:
        # Nobody came after the missed slot: it moves to this moment, and what follows may catch up a little.
        moved, number, used, after = False, number - 1, max(0, used - 1), state.next
        at = max(now, state.pause)
    elif moved and at > now and now - ring.get(ask.replace % size) <= ask.catch_up and state.pause <= now:
        # Others have the slots that follow; this one is not too late to be used among them.
        ring.put(ask.replace % size, now)
        return Answer(0.0, ask.replace, state.count, used, max(0.0, state.grace - now))
    day = state.day
    if not moved:
        for limit, seconds in ask.windows:
            if number >= limit:
                at = max(at, min(ring.get((number - limit) % size), furthest) + seconds)
        if ask.daily >= 0:
            then = math.floor((wall + at - now) / DAY)
            if then > day:
                day, used = then, 0
            if used >= ask.daily:
                day, used = day + 1, 0
                at = max(at, now + day * DAY + MIDNIGHT_SLACK - wall)
    grace = max(0.0, state.grace - now)
    if at - now > ask.patience:
        return Answer(at - now, -1, state.count, state.used, grace)
    if moved:
        number = ask.replace
    else:
        state.count, state.day, state.used = number + 1, day, used + 1
    ring.put(number % size, at)
    state.next = max(after, at + ask.interval - ask.catch_up) if after else at + ask.interval
    return Answer(at - now, number, state.count, state.used, grace)
