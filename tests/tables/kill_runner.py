"""Runs exports and syncs that kill themselves: `python -m tests.tables.kill_runner` reads a JSON task on each line.

Each task runs in a forked child, which ends itself with SIGKILL after a number of Python calls and returns. So every
place of the code is hit, also inside transactions, and a seed repeats a run exactly but for the order of its threads.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import httpx

from keapkit import Keap
from keapkit.tables import RESOURCES, export, sync
from tests.tables.account import Account
from tests.tables.ranged import RangedAccount

KEY = "KeapAK-kill-runner"


class _Mixed:
    """An account whose contacts can be asked for by ranges of ids, and whose orders cannot."""

    def __init__(self, log: Path, contacts: int) -> None:
        self._contacts = RangedAccount(range(1, contacts + 1), log=log)
        self._others = Account(log=log)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return (self._contacts if request.url.path.endswith("/contacts") else self._others)(request)


def transfer(task: dict[str, Any], account: Account | _Mixed) -> None:
    """Do what a task asks for."""
    with Keap(KEY, transport=httpx.MockTransport(account), throttle=None, retry=False) as keap:
        if task["format"]:
            export(keap, "contacts", "orders", to=task["to"], format=task["format"])
        else:
            spool = Path(task["spool"]) if task["spool"] else None
            sync(keap, "contacts", "orders", to=task["to"], spool=spool)


def _child(task: dict[str, Any]) -> int:
    log, contacts = Path(task["log"]), task.get("ranged")
    account = _Mixed(log, contacts) if contacts else Account(log=log)
    if contacts:
        small = dataclasses.replace(RESOURCES["contacts"], size=20)
        RESOURCES["contacts"] = small  # type: ignore[index] # a dict behind a read-only type
    counter = itertools.count()
    kill_at = task["kill_at"]
    if kill_at is not None:

        def count(*_: object) -> None:
            if next(counter) >= kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

        threading.setprofile(count)
        sys.setprofile(count)
    try:
        transfer(task, account)
    except BaseException as error:
        sys.setprofile(None)
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        return 1
    sys.setprofile(None)
    if task.get("count"):
        print(json.dumps({"events": next(counter)}), flush=True)
    return 0


def main() -> None:
    """Serve tasks until the input ends; say how each child ended."""
    import duckdb  # noqa: F401 # before the fork
    import psycopg  # noqa: F401
    import pyarrow.parquet  # noqa: F401
    import xlsxwriter  # noqa: F401

    for line in sys.stdin:
        task = json.loads(line)
        pid = os.fork()
        if pid == 0:
            os._exit(_child(task))
        _, status = os.waitpid(pid, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
