"""Receive what Keap's REST hooks deliver, and lose none of it.

    from keapkit.webhooks import HookReceiver

    receiver = HookReceiver(keap, url="https://example.com/keap")

    @receiver.on("contact.add")
    def added(event):
        for contact in event.fetch():
            print(contact.given_name)

`receiver` is an ASGI application and `receiver.wsgi` a WSGI one. SQLite needs no extra; the command
`keapkit webhooks listen` needs `pip install 'keapkit[webhooks]'`.
"""

from __future__ import annotations

from ._answers import HookResponse
from ._catch_up import CaughtUp
from ._events import AsyncHookEvent, HookEvent
from ._postgres import PostgresHookQueue
from ._queue import DeadLetter, HookQueue, QueueCounts
from ._receiver import HookReceiver
from ._redis import RedisHookQueue
from ._sqlite import SQLiteHookQueue
from ._subscriptions import Ensured

__all__ = [
    "AsyncHookEvent",
    "CaughtUp",
    "DeadLetter",
    "Ensured",
    "HookEvent",
    "HookQueue",
    "HookReceiver",
    "HookResponse",
    "PostgresHookQueue",
    "QueueCounts",
    "RedisHookQueue",
    "SQLiteHookQueue",
]
