"""XML-RPC with the standard library."""

from __future__ import annotations

import csv
import xmlrpc.client

from benchmarks.jobs.task import FIELDS, KEY, PAGE, Task


def query(task: Task) -> None:
    server = xmlrpc.client.ServerProxy(f"{task.url}/xmlrpc", use_builtin_types=True)
    with task.out.open("w", newline="") as file:
        page, rows = 0, [{}]
        while rows:
            rows = server.DataService.query(KEY, "Contact", PAGE, page, {"Id": "%"}, FIELDS)
            csv.writer(file).writerows([row.get(name) for name in FIELDS] for row in rows)
            page += 1
