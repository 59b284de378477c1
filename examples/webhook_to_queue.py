"""What Keap's REST hooks deliver, put on a Redis stream for programs in any language.

    KEAP_API_KEY=... PUBLIC_URL=https://example.com/keap uvicorn webhook_to_queue:receiver

Needs `pip install 'keapkit[webhooks,redis]'`. Each entry of the stream `keap` has the event, the IDs and the time. If
Redis is away, keapkit keeps the deliveries and tries again.
"""

from __future__ import annotations

import os

import redis

from keapkit import Keap
from keapkit.webhooks import HookEvent, HookReceiver

stream = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379/0"))
receiver = HookReceiver(Keap(), os.environ.get("HOOKS_STORE", "keap-hooks.sqlite"), url=os.environ.get("PUBLIC_URL"))


@receiver.on("contact.add", "contact.edit", "order.add", "invoice.payment.add")
def queue(event: HookEvent) -> None:
    """Called in a worker thread, and again later if it raises."""
    stream.xadd("keap", {"event": event.key, "ids": ",".join(map(str, event.ids)), "at": event.timestamp.isoformat()})
