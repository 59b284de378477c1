"""Several walks at once: a thread for each, as fast as the throttle lets them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING

from keapkit.errors import KeapError, QuotaExhaustedError, RateLimitError

from ._errors import OtherTenantError
from ._walk import Stopped, Walker, ask_for_one

if TYPE_CHECKING:
    from keapkit import Keap

    from ._catalog import Resource
    from ._owner import Owner
    from ._progress import Tally
    from ._spool import Spool, Walk

__all__ = ["fetch", "settle"]

_AT_ONCE = 8


def settle(keap: Keap, owner: Owner, resources: Sequence[Resource], tally: Tally, *, wait: bool = False) -> None:
    """Find out whose account it is, by one call, before anything that an earlier run left is touched.

    Raises:
        OtherTenantError: the credential is for another tenant than what is there.
        KeapError: the call failed.
    """
    if owner.is_settled:
        return
    ask_for_one(keap, resources, wait=wait, on_response=owner.check)
    name = resources[0].name
    tally.calls[name] = tally.calls.get(name, 0) + 1


def fetch(
    keap: Keap,
    spool: Spool,
    walks: Sequence[Walk],
    tally: Tally,
    *,
    wait: bool = False,
    owner: Owner,
) -> Generator[tuple[Walk, KeapError | None]]:
    """Read walks into the spool; yield a walk after each of its pages, and with its error if it failed.

    Args:
        keap: the client.
        spool: where pages go.
        walks: the walks; complete ones are yielded once.
        tally: counts calls and rows.
        wait: whether to wait for the next day when the quota is used up.
        owner: looks at each response before anything of it is kept.

    Raises:
        OtherTenantError: the credential is for another tenant than what is there.
        QuotaExhaustedError: the day's quota is used up. Everything that came is in the spool.
    """
    stop = threading.Event()
    news: queue.SimpleQueue[tuple[Walk, BaseException | None, bool]] = queue.SimpleQueue()
    waiting = [walk for walk in walks if not walk.is_complete]
    guard = threading.Lock()

    def on_response(walk: Walk, headers: Mapping[str, str]) -> None:
        owner.check(headers)
        with guard:
            tally.calls[walk.resource] = tally.calls.get(walk.resource, 0) + 1
            tally.quota = _share(headers)

    def on_stored(walk: Walk) -> None:
        news.put((walk, None, False))

    walker = Walker(keap, spool, stop, wait=wait, on_response=on_response, on_stored=on_stored)

    def work() -> None:
        while True:
            with guard:
                walk = waiting.pop(0) if waiting and not stop.is_set() else None
            if walk is None:
                return
            try:
                walker.run(walk)
                news.put((walk, None, True))
            except BaseException as error:
                news.put((walk, error, True))

    expected = len(waiting)
    for walk in walks:
        if walk.is_complete:
            yield walk, None
    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(_AT_ONCE, expected))]
    for thread in threads:
        thread.start()
    pause: QuotaExhaustedError | None = None
    try:
        while expected:
            walk, error, is_over = news.get()
            expected -= is_over
            if is_over and error is None and walk.pages:
                continue  # each of its pages was news
            tally.rows[walk.resource] = walk.items
            if walk.total is not None:
                tally.totals[walk.resource] = walk.total
            if isinstance(error, (QuotaExhaustedError, Stopped)) or _is_day_over(keap, error):
                stop.set()
                with guard:
                    expected -= len(waiting)
                    waiting.clear()
                pause = pause or _pause_of(keap, error)
                continue
            if isinstance(error, OtherTenantError) or (error is not None and not isinstance(error, KeapError)):
                raise error
            tally.say(walk.resource, "failed" if error else "fetch", str(error or ""))
            yield walk, error
    finally:
        stop.set()
        for thread in threads:
            thread.join(timeout=30)
    if pause is not None:
        raise pause


def _share(headers: Mapping[str, str]) -> float | None:
    try:
        return int(headers["x-keap-product-quota-used"]) / int(headers["x-keap-product-quota-limit"])
    except (KeyError, ValueError, ZeroDivisionError):
        return None


def _is_day_over(keap: Keap, error: BaseException | None) -> bool:
    if not isinstance(error, RateLimitError):
        return False
    try:
        day = keap.quota.day
    except KeapError:
        return False
    return day is not None and day.available == 0 and day.resets_at is not None


def _pause_of(keap: Keap, error: BaseException | None) -> QuotaExhaustedError | None:
    if isinstance(error, QuotaExhaustedError):
        return error
    if isinstance(error, RateLimitError):
        day = keap.quota.day
        assert day is not None
        assert day.resets_at is not None
        return QuotaExhaustedError("the day's quota is used up", resume_at=day.resets_at)
    return None
