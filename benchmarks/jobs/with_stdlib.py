"""XML-RPC with the standard library."""

from __future__ import annotations

import csv
import time
import xmlrpc.client
from collections.abc import Callable
from typing import Any

from benchmarks.jobs.task import FIELDS, KEY, PAGE, Task


def _patiently(call: Callable[..., Any], *args: Any) -> Any:
    pause = 0.25
    while True:
        try:
            return call(*args)
        except xmlrpc.client.ProtocolError as error:
            if error.errcode != 429:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 10)


def query(task: Task) -> None:
    server = xmlrpc.client.ServerProxy(f"{task.url}/xmlrpc", use_builtin_types=True)
    with task.out.open("w", newline="") as file:
        page, rows = 0, [{}]
        while rows:
            rows = _patiently(server.DataService.query, KEY, "Contact", PAGE, page, {"Id": "%"}, FIELDS)
            csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)
            page += 1
