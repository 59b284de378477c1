"""The ASGI side of a receiver: lifespan, the limits of a body, and the response."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, Final

from ._answers import MAX_BODY, HookResponse, refusal

if TYPE_CHECKING:
    from ._delivery import Delivery
    from ._intake import Intake
    from ._loops import LoopRunner

__all__ = ["AsgiServer", "Receive", "Scope", "Send"]

_MAX_HELD: Final = 64 * MAX_BODY  # Keap's own bodies have a tenth of MAX_BODY
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class AsgiServer:
    """Speaks ASGI for a receiver.

    Args:
        intake: takes the requests.
        start: starts the workers.
        stop: stops them.
        loops: gets to know the server's loop.
        timeout: seconds that a body may take.
    """

    def __init__(
        self,
        intake: Intake,
        start: Callable[[], None],
        stop: Callable[[], None],
        loops: LoopRunner,
        timeout: float,
    ) -> None:
        self._intake = intake
        self._start = start
        self._stop = stop
        self._loops = loops
        self._timeout = timeout
        self._held = 0  # bytes of bodies that are not whole yet

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._loops.use(asyncio.get_running_loop())
                await asyncio.to_thread(self._start)
                await send({"type": "lifespan.startup.complete"})
            else:
                await asyncio.to_thread(self._stop)
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        response = self._intake.refuse(scope["method"], scope["path"], headers)
        body: bytes | HookResponse | None = None
        delivery: Delivery | None = None
        if response is None:
            loop = asyncio.get_running_loop()
            self._loops.use(loop)
            self._start()
            body = await self._body(receive)
            if body is None:
                return
            found = body if isinstance(body, HookResponse) else self._intake.read(headers, body)
            if isinstance(found, HookResponse):
                response = found
            else:
                delivery, response = found, await self._intake.store_async(found, loop)
        # Where Keap sent no time, it matters whether Keap gets the response.
        untimed = delivery if delivery is not None and response.status == 200 and delivery.untimed else None
        gone = untimed is not None and await _gone(receive)
        # In HTTP/1, what is left of a body would be taken for the next request. HTTP/2 has no such header.
        close = not isinstance(body, bytes) and scope.get("http_version", "1.1").startswith("1")
        await _send(send, response, close=close)
        if untimed is not None and not gone:
            await asyncio.to_thread(self._intake.answered, untimed)

    async def _body(self, receive: Receive) -> bytes | HookResponse | None:
        """The body; a refusal if it is too slow or too large, or if unfinished ones are; None if the client left."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._whole(receive)
        except TimeoutError:
            return refusal(408)

    async def _whole(self, receive: Receive) -> bytes | HookResponse | None:
        parts: list[bytes] = []
        size = 0
        try:
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                part = message.get("body", b"")
                parts.append(part)
                size += len(part)
                self._held += len(part)
                if size > MAX_BODY:
                    return refusal(413)
                if not message.get("more_body", False):
                    return b"".join(parts)
                if self._held > _MAX_HELD:
                    return refusal(503)
        finally:
            self._held -= size


async def _send(send: Send, response: HookResponse, *, close: bool) -> None:
    headers = [(name.lower().encode(), value.encode("latin-1")) for name, value in response.headers.items()]
    if close:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body})


async def _gone(receive: Receive) -> bool:
    """Whether the client has left before its response."""
    waiting = asyncio.ensure_future(receive())
    await asyncio.sleep(0)
    if not waiting.done():
        waiting.cancel()
        return False
    return waiting.exception() is not None or waiting.result()["type"] == "http.disconnect"
