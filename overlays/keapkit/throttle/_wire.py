"""Keep calls apart as they leave this process, not only as their permits are given.

Between a permit and the call's first byte, a connection may have to be opened, and on a busy machine the thread or task
waits for its turn. A call that leaves late and one that leaves in time are a burst to spike arrest. So every call looks
at the clock once more when its connection is ready, and keeps its distance from the call that left before it. httpcore
tells when that is, by the request extension `trace`; a transport that ignores the extension goes by permits alone.

How late calls arrive is not known. A machine that is slow to wake a thread and to write is slow with all else, so the
distance grows with the lateness that can be seen.
"""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Any

from ._rates import MANY, SPACING_SLACK

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from ._clock import Clock
    from ._limiter import RateLimiter
    from ._rates import Rate
    from ._reservation import Permit

__all__ = ["Departure", "Wire"]

_BEGINS = frozenset({"http11.send_request_headers.started", "http2.send_request_headers.started"})
_HEADERS = frozenset({"http11.send_request_headers.complete", "http2.send_request_headers.complete"})
_BODY = frozenset({"http11.send_request_body.complete", "http2.send_request_body.complete"})
# Bytes of a body that leaves right behind its headers. A longer one takes its time, the next one as well.
_SHORT = 16_384
# Seconds. What a body takes longer is due to the network, and the calls after it do not wait for that.
_QUICK = 0.05
# As for the jitter of RTP (RFC 3550, 6.4.1): a moving average that follows within some sixteen calls. The distance
# grows once four times the average exceed the slack that spaced rates have anyway, by a fifth of itself at most.
_GAIN, _DEVIATIONS, _WIDEST = 1 / 16, 4.0, 0.2
# Seconds. One long delay, such as imports at the first call, is no sign of others.
_LATEST = 0.01


class Wire:
    """When the last call left, and how late calls are.

    Args:
        rates: the limits. Without a spaced rate, or when so many calls are allowed that spike arrest counts ten of them
            together, calls may leave at any time.
        clock: the limiter's clock.
    """

    def __init__(self, rates: tuple[Rate, ...], clock: Clock) -> None:
        spaced = [rate for rate in rates if rate.kind == "spaced" and rate.slot[0] < MANY]
        self.is_spaced = bool(spaced)
        self._clock = clock
        self._slack = max(
            (SPACING_SLACK * max(rate.seconds / 10, rate.seconds / rate.limit) for rate in spaced), default=0
        )
        self._widest = max((_WIDEST * rate.interval for rate in spaced), default=0.0)
        self._lock = threading.Lock()
        self._free = -math.inf
        self._waited = 0.0  # how long the last call had to wait for the one before it
        self._jitter = 0.0
        self._last = [0.0, 0.0]  # seconds that writing and waking took
        self._body = math.inf  # seconds that a long body takes when nothing is in its way
        self._is_followed: bool | None = None

    @property
    def is_followed(self) -> bool:
        """Whether all calls so far have asked here before they left."""
        return self._is_followed is True

    def ignored(self) -> None:
        """A call was made without asking here."""
        self._is_followed = False

    @property
    def margin(self) -> float:
        """Seconds by which calls should be further apart, because they are late by varying times."""
        return min(max(0.0, _DEVIATIONS * self._jitter - self._slack), self._widest)

    def late(self, seconds: float, *, is_woken: bool = True) -> None:
        """Waking a caller, or else writing, took so long. What takes the same time every time is no jitter."""
        if self.is_spaced:
            seconds = min(max(0.0, seconds), _LATEST)
            with self._lock:
                self._jitter += (abs(seconds - self._last[is_woken]) - self._jitter) * _GAIN
                self._last[is_woken] = seconds

    def lag(self, most: float) -> float:
        """Seconds for which no further permit should be given, because calls with a permit queue here.

        One may: it keeps the wire busy while others connect.

        Args:
            most: seconds that a call may wait here; 0.0 is returned when the last one waited for less.
        """
        return max(0.0, self._free - self._clock.monotonic()) if self._waited > most else 0.0

    def leave(self, asked: float, distance: float) -> float:
        """Leave, if that is possible, so that the next call may leave `distance` seconds later.

        Args:
            asked: when this call was ready to leave.
            distance: seconds between two calls.

        Returns:
            Seconds to wait before asking again; 0.0 when the call may leave now.
        """
        if not self.is_spaced:
            return 0.0
        with self._lock:
            now = self._clock.monotonic()
            if now < self._free:
                return self._free - now
            self._free, self._waited = now + distance, now - asked
            if self._is_followed is None:
                self._is_followed = True
            return 0.0

    def left(self, distance: float, seconds: float, *, has_long_body: bool = False) -> None:
        """A call's bytes are written, so many seconds after it left: the distance counts from now.

        Args:
            distance: seconds between two calls.
            seconds: since the call left.
            has_long_body: they are those of a long body, so the distance does not count what every such body takes.
        """
        if not self.is_spaced or (has_long_body and seconds > _QUICK):
            return
        usual = 0.0
        with self._lock:
            if has_long_body:
                rise = 0.0 if math.isinf(self._body) else (seconds - self._body) * _GAIN
                self._body = usual = min(seconds, self._body + max(0.0, rise))
            self._free = max(self._free, self._clock.monotonic() + distance - usual)
        self.late(seconds - usual, is_woken=False)


class Departure:
    """One attempt from its permits to its last byte, as httpcore's trace extension tells it.

    Args:
        request: the attempt's request.
        permits: what it was given, and by which limiters.
        clock: the limiters' clock.
    """

    __slots__ = ("_began", "_clock", "_given", "_permits", "_request")

    def __init__(self, request: httpx.Request, permits: list[tuple[RateLimiter, Permit]], clock: Clock) -> None:
        self._request = request
        self._permits = permits
        self._clock = clock
        self._given = request.extensions.get("trace")
        self._began = math.inf  # when it left

    def __enter__(self) -> Departure:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._began == math.inf:
            self._permits[-1][0].ignored()
        # A retry sends the same request.
        if self._given is None:
            self._request.extensions.pop("trace", None)
        else:
            self._request.extensions["trace"] = self._given

    def follow(self) -> None:
        """Listen to what a sync transport says."""
        given: Callable[[str, Any], object] | None = self._given

        def trace(name: str, info: dict[str, Any]) -> None:
            if given is not None:
                given(name, info)
            if name in _BEGINS and info["request"].method != b"CONNECT":
                asked = self._clock.monotonic()
                for limiter, _ in self._permits:
                    while seconds := limiter.leave(asked):
                        self._clock.sleep(seconds)
                self._began = self._clock.monotonic()
            else:
                self._wrote(name)

        self._request.extensions["trace"] = trace

    def follow_async(self) -> None:
        """Listen to what an async transport says."""
        given: Callable[[str, Any], Awaitable[object]] | None = self._given

        async def trace(name: str, info: dict[str, Any]) -> None:
            if given is not None:
                await given(name, info)
            if name in _BEGINS and info["request"].method != b"CONNECT":
                asked = self._clock.monotonic()
                for limiter, _ in self._permits:
                    while seconds := limiter.leave(asked):
                        await self._clock.sleep_async(seconds)
                self._began = self._clock.monotonic()
            else:
                self._wrote(name)

        self._request.extensions["trace"] = trace

    def _wrote(self, name: str) -> None:
        if self._began == math.inf:  # a proxy's CONNECT
            return
        if name in _HEADERS or (name in _BODY and self._body_length != 0):
            seconds = self._clock.monotonic() - self._began
            for limiter, permit in self._permits:
                limiter.left(permit, seconds, has_long_body=name in _BODY and self._body_length > _SHORT)

    @property
    def _body_length(self) -> float:
        headers = self._request.headers
        length = headers.get("content-length", "")
        return int(length) if length.isdecimal() else math.inf if "transfer-encoding" in headers else 0
