"""A receiver or a worker for tests that kill it: `python -m tests.webhooks.kill_program receive|work STORE LOG [FD]`.

Its handler writes a line for each object as it begins with it, in one `write`.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from typing import Any

from keapkit.webhooks import HookEvent, HookReceiver

SECRET = "p3iXkqgW0aYvTzJ4nUq7sB2d"


def main() -> None:
    role, store, log = sys.argv[1:4]
    target = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    receiver: HookReceiver[Any] = HookReceiver(
        None, store, secret_path=SECRET, workers=2 if role == "work" else 0, lease=2.0
    )

    @receiver.on("contact.edit")
    def handle(event: HookEvent) -> None:
        for one in event.objects:
            os.write(target, f"{one['id']} {one['timestamp']}\n".encode())
            time.sleep(0.02)  # work, in which kills may come

    if role == "work":
        receiver.start()
        print("ready", flush=True)
        sys.stdin.read()
        receiver.close()
        return
    import uvicorn

    listening = socket.socket(fileno=int(sys.argv[4]))
    uvicorn.Server(uvicorn.Config(receiver, log_level="error", ws="none")).run(sockets=[listening])


if __name__ == "__main__":
    main()
