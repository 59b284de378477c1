"""A FastAPI application that hears of new and changed contacts.

Run it where Keap reaches it by https, with `pip install 'keapkit[webhooks]' fastapi`:

    KEAP_API_KEY=KeapAK-... PUBLIC_URL=https://example.com/keap uvicorn webhooks_fastapi:app

It subscribes by itself once it runs. Kill it whenever you like: what it has accepted is handled after the next start.
"""

from __future__ import annotations

import os

from fastapi import FastAPI

from keapkit import Keap
from keapkit.webhooks import HookEvent, HookReceiver

receiver = HookReceiver(Keap(), os.environ.get("HOOKS_STORE", "keap-hooks.sqlite"), url=os.environ.get("PUBLIC_URL"))


@receiver.on("contact.add", "contact.edit")
def changed(event: HookEvent) -> None:
    """Called in a worker thread. If it raises, it is called again later."""
    for contact in event.fetch(fields=["given_name", "family_name"]):
        print(f"{event.key}: {contact.given_name} {contact.family_name}", flush=True)


app = FastAPI(lifespan=receiver.lifespan)
app.mount("/keap", receiver)


@app.get("/health")
def health() -> dict[str, int]:
    """For your monitoring: a number of dead letters wants somebody to look."""
    counts = receiver.counts()
    return {"pending": counts.pending, "dead": counts.dead}
