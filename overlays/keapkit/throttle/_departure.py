"""Tell the limiters of a call when its bytes leave this process.

httpcore says so by the request extension `trace`. A transport that ignores the extension goes by permits alone.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from ._limiter import RateLimiter
    from ._reservation import Permit

__all__ = ["Departure"]

_BEGINS = frozenset({"http11.send_request_headers.started", "http2.send_request_headers.started"})
_HEADERS = frozenset({"http11.send_request_headers.complete", "http2.send_request_headers.complete"})
_BODY = frozenset({"http11.send_request_body.complete", "http2.send_request_body.complete"})
# Bytes of a body that leaves right behind its headers. A longer one takes its time, the next one as well.
_SHORT = 16_384


class Departure:
    """One attempt from its permits to its last byte, as httpcore's trace extension tells it.

    Args:
        request: the attempt's request.
        permits: what it was given, and by which limiters; the last one's clock counts.
    """

    __slots__ = ("_began", "_clock", "_given", "_permits", "_request")

    def __init__(self, request: httpx.Request, permits: list[tuple[RateLimiter, Permit]]) -> None:
        self._request = request
        self._permits = permits
        self._clock = permits[-1][0].clock
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
