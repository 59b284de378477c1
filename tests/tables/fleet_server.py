"""A sandbox with tenants that have authorized an application, as a process of its own.

`python -m tests.tables.fleet_server TENANTS REDIS_URL` prints the API root, and serves until its input ends. Tokens are
put into Redis, where workers find them; each call is a line in the file that `FLEET_LOG` names.
"""

from __future__ import annotations

import os
import secrets
import socket
import sys
import threading
import time

import uvicorn

from keapkit import KeapApp
from keapkit.sandbox import Sandbox, SandboxTransport
from keapkit.sandbox._server import application
from keapkit.stores import RedisTokenStore

CLIENT_ID = "fleet"
REDIRECT = "https://localhost/keapkit"

__all__ = ["CLIENT_ID", "REDIRECT", "tenant_names"]


def tenant_names(count: int) -> list[str]:
    """The names of the tenants."""
    return [f"t{number:03}" for number in range(count)]


def main(count: int, redis_url: str) -> None:
    """Serve until standard input ends."""
    sandbox = Sandbox(tenants=tenant_names(count), token_lifetime=86_400, limits="off")
    with KeapApp(
        CLIENT_ID,
        os.environ["KEAP_CLIENT_SECRET"],
        transport=SandboxTransport(sandbox),
        store=RedisTokenStore(redis_url),
        throttle=None,
        oauth={"redirect_uri": REDIRECT},
    ) as app:
        for tenant in tenant_names(count):
            login, state = app.login(), secrets.token_urlsafe()
            query = login.authorize_url(state).partition("?")[2]
            response = sandbox.handle("GET", f"/app/oauth/authorize?{query}&tenant={tenant}", [], b"")
            login.finish_login(response.headers["location"], state)
    real = sandbox.handle

    def logged(method: str, target: str, headers: object, body: bytes) -> object:
        handle = os.open(os.environ["FLEET_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, f"{time.monotonic():.6f} {method} {target.partition('?')[0]}\n".encode())
        os.close(handle)
        return real(method, target, headers, body)  # type: ignore[arg-type]  # passed through

    sandbox.handle = logged  # type: ignore[method-assign,assignment]  # tests may
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(sandbox, "127.0.0.1"), log_level="warning", lifespan="off"))
    print(f"http://127.0.0.1:{listening.getsockname()[1]}/crm", flush=True)

    def until_the_end() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=until_the_end, daemon=True).start()
    server.run(sockets=[listening])
    sandbox.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
