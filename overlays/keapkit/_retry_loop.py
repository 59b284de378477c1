# Written from _async_retry_loop.py by `python -m generator sync`. Edit that file, not this one.
"""The loop over the attempts of one call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from ._attempts import Attempts, is_small, refuse_kind

if TYPE_CHECKING:
    from ._default_retry import RetryPolicy

__all__ = ["RetryLoop"]


class RetryLoop(httpx.BaseTransport):
    """Half of a RetryTransport."""

    _sync_transport: httpx.BaseTransport | None
    _policy: RetryPolicy | None
    _name: str

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        import time

        if self._sync_transport is None:
            refuse_kind()
        attempts = Attempts(request, self._policy, self._name)
        while True:
            attempts.begin()
            try:
                response = self._sync_transport.handle_request(request)
                if attempts.holds_body(response):
                    _hold_body(response, attempts)
            except Exception as error:
                wait = attempts.wait_after(error)
                if wait is None:
                    raise
            else:
                wait = attempts.wait_after(response)
                if wait is None:
                    return response
                try:
                    if is_small(response):
                        response.read()  # so that the connection can be used again
                except httpx.TransportError:
                    pass
                finally:
                    response.close()
            time.sleep(wait)


def _hold_body(response: httpx.Response, attempts: Attempts) -> None:
    """Read the body as it comes, still compressed, and put it back; what exceeds the limit is left to its reader."""
    stream = response.stream
    assert isinstance(stream, httpx.SyncByteStream)
    parts = iter(stream)
    held: list[bytes] = []
    size = 0
    try:
        for part in parts:
            held.append(part)
            size += len(part)
            attempts.check_time()
            if size > attempts.body_limit:
                response.stream = _HeldAndRest(held, parts, stream)
                return
    except BaseException:
        stream.close()
        raise
    stream.close()
    response.stream = httpx.ByteStream(b"".join(held))


class _HeldAndRest(httpx.SyncByteStream):
    """A body whose beginning has been read."""

    def __init__(self, held: list[bytes], rest: Iterator[bytes], stream: httpx.SyncByteStream) -> None:
        self._held = held
        self._rest = rest
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        while self._held:
            yield self._held.pop(0)
        yield from self._rest

    def close(self) -> None:
        self._stream.close()
