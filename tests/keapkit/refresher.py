"""A process that refreshes, for tests of several processes and of sudden death. Its arguments:

`once STORE TOKEN_URL BASE_URL`: waits for a line on its input, makes one signed call, prints its status or error.
`zygote TOKEN_URL BASE_URL`: for each line `STORE` on its input forks a child that does the same; prints the child's
process id when it is about to begin. Everything is imported before, so that a child is there in a millisecond.
`die MOMENT STORE TOKEN_URL BASE_URL`: refreshes and kills itself at a step: `journal` (before it is written),
`journal written` (but not in place), `asked` (about to be), `answered`, `pair written` (but not in place),
`pair in place`.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import Any

import httpx

from keapkit.errors import KeapError
from keapkit.oauth import OAuth2, _token_endpoint
from keapkit.stores import FileTokenStore, RedisTokenStore

CLIENT_ID, CLIENT_SECRET = os.environ["TEST_CLIENT_ID"], os.environ["TEST_CLIENT_SECRET"]


def prepare(store: str, token_url: str, base_url: str) -> tuple[httpx.Client, str]:
    kept: Any = RedisTokenStore(store) if store.startswith(("redis://", "unix://")) else FileTokenStore(store)
    auth = OAuth2(CLIENT_ID, CLIENT_SECRET, tenant="ab123", store=kept, token_url=token_url)
    return httpx.Client(auth=auth.bind(base_url)), f"{base_url}/rest/v2/oauth/connect/userinfo"


def call(client: httpx.Client, url: str) -> str:
    try:
        return str(client.get(url).status_code)
    except KeapError as error:
        return type(error).__name__


def arrange_death(moment: str) -> None:
    """Let a step of the refresh be this process's last."""
    write, ask, replace = FileTokenStore.compare_and_set, _token_endpoint.send_once, os.replace
    writes = iter(["journal", "pair"])

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def dying_replace(source: Any, target: Any) -> None:
        name = next(writes)
        if moment == f"{name} written":
            die()
        replace(source, target)
        if moment == f"{name} in place":
            die()

    def dying_call(*arguments: Any) -> Any:
        if moment == "asked":
            die()
        response = ask(*arguments)
        if moment == "answered":
            die()
        return response

    FileTokenStore.compare_and_set = die if moment == "journal" else write
    os.replace = dying_replace
    _token_endpoint.send_once = dying_call


def main() -> None:
    mode, *arguments = sys.argv[1:]
    if mode == "die":
        arrange_death(arguments.pop(0))
        client, url = prepare(*arguments)
        call(client, url)
        return
    if mode == "once":
        client, url = prepare(*arguments)
        print("ready", flush=True)
        sys.stdin.readline()
        print(call(client, url), flush=True)
        return
    import filelock  # noqa: F401 - loaded before the forks
    import msgspec  # noqa: F401 - loaded before the forks

    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            client, url = prepare(line.strip(), *arguments)
            print(os.getpid(), flush=True)
            print(call(client, url), flush=True)
            os._exit(0)
        os.waitpid(child, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main()
