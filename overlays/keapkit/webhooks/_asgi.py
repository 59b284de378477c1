"""The ASGI side of a receiver: lifespan, the limits of a body, and the response."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from keapkit.errors import HookStoreError

from ._answers import MAX_BODY, HookResponse, for_outcome, refusal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

    from ._loops import LoopRunner
    from ._queue import Put

__all__ = ["AsgiServer", "Receive", "Scope", "Send"]

_log = logging.getLogger("keapkit.webhooks")
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class AsgiServer:
    """Speaks ASGI for a receiver.

    Args:
        refuse: gives the response to what is refused before its body is read.
        take: gives the response to a request with its body, or what the response waits for.
        start: starts the workers.
        stop: stops them.
        loops: gets to know the server's loop.
        timeout: seconds that a body may take.
    """

    def __init__(
        self,
        refuse: Callable[[str, str, Mapping[str, str]], HookResponse | None],
        take: Callable[[Mapping[str, str], bytes], HookResponse | Future[Put]],
        start: Callable[[], None],
        stop: Callable[[], None],
        loops: LoopRunner,
        timeout: float,
    ) -> None:
        self._refuse = refuse
        self._take = take
        self._start = start
        self._stop = stop
        self._loops = loops
        self._timeout = timeout

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
        response = self._refuse(scope["method"], scope["path"], headers)
        if response is None:
            self._loops.use(asyncio.get_running_loop())
            self._start()
            try:
                async with asyncio.timeout(self._timeout):
                    body = await _body(receive)
            except TimeoutError:
                response = refusal(408)
            else:
                if body is None:
                    return
                response = refusal(413) if len(body) > MAX_BODY else await self._answer(headers, body)
        await send(
            {
                "type": "http.response.start",
                "status": response.status,
                "headers": [
                    (name.lower().encode(), value.encode("latin-1")) for name, value in response.headers.items()
                ],
            }
        )
        await send({"type": "http.response.body", "body": response.body})

    async def _answer(self, headers: Mapping[str, str], body: bytes) -> HookResponse:
        answer = self._take(headers, body)
        if isinstance(answer, HookResponse):
            return answer
        try:
            # Not cancelled with the request: what is being stored will be stored.
            return for_outcome(await asyncio.shield(asyncio.wrap_future(answer)))
        except HookStoreError as error:
            _log.error("Webhook queue: %s. Keap will send the delivery again.", error)
            return refusal(503)


async def _body(receive: Receive) -> bytes | None:
    """The body, cut off once it is too large; None if the client left."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        part = message.get("body", b"")
        parts.append(part)
        size += len(part)
        if size > MAX_BODY or not message.get("more_body", False):
            return b"".join(parts)
