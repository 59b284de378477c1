"""A receiver behind a real server, on a free loopback port."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import socket
import threading
from collections.abc import Iterator
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import httpx
import uvicorn

__all__ = ["Handled", "body", "moment", "number_of", "post", "serving", "serving_wsgi"]


@contextlib.contextmanager
def serving(app: Any, *, port: int = 0, lifespan: Any = "auto") -> Iterator[str]:
    """The root URL of an ASGI application while it runs. Connections wait until it does."""
    with socket.create_server(("127.0.0.1", port)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan=lifespan, ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=30)
            assert not thread.is_alive()


@contextlib.contextmanager
def serving_wsgi(app: Any) -> Iterator[str]:
    """The same for a WSGI application."""

    class Quiet(WSGIRequestHandler):
        def log_message(self, *arguments: object) -> None:
            """Quiet."""

    with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


_BEGIN = dt.datetime(2026, 11, 26, 10, tzinfo=dt.UTC)


def moment(number: int) -> str:
    """A time for each number, in their order."""
    return (_BEGIN + dt.timedelta(seconds=number)).isoformat()


def number_of(moment: str) -> int:
    """The number that a time is for."""
    return round((dt.datetime.fromisoformat(moment) - _BEGIN).total_seconds())


def body(
    event: str = "contact.add", *ids: int | str, moment: str | None = "2026-11-26T10:00:00Z", **more: Any
) -> bytes:
    """A delivery as Keap sends it."""
    time = {} if moment is None else {"timestamp": moment}
    objects = [{"id": one, "apiUrl": "", **time, **more} for one in ids or (1,)]
    return json.dumps({"event_key": event, "object_type": event.rpartition(".")[0], "object_keys": objects}).encode()


def post(url: str, content: bytes | Iterator[bytes] = b"", **headers: str) -> httpx.Response:
    """Post to a receiver."""
    with httpx.Client(trust_env=False) as client:
        return client.post(url, content=content, headers={"content-type": "application/json", **headers})


class Handled:
    """What handlers saw, and a way to wait for it."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self._changed = threading.Condition()

    def add(self, event: Any) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait(self, number: int, timeout: float = 20) -> list[Any]:
        """The events, once there are so many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.events) >= number, timeout), self.events
            return list(self.events)
