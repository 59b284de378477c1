"""The sandbox over loopback, validating strictly.

    python -m benchmarks sandbox

Contact GETs a second on one connection to a server in a process of its own, with a plain httpx client as the caller,
alone and while the page follows (`benchmarks.sandbox_page`); the time of a list page of 1,000 out of 100,000 stored
contacts; the start of the server, empty-handed and with them.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from benchmarks import sandbox_page
from benchmarks.measure import Row
from keapkit.sandbox import Sandbox

__all__ = ["rows"]

CONTACTS, SECONDS, ROUNDS = 100_000, 5.0, 10
_LEAST_RATE, _MOST_PAGE, _MOST_START = 500.0, 0.1, 1.5
HEADERS = {"x-keap-api-key": "KeapAK-benchmark"}


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[tuple[str, int]]:
    """A server's API root and process id while it runs."""
    command = [sys.executable, "-m", "keapkit.sandbox", "--port", "0", "--limits", "off", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
    try:
        assert process.stdout is not None
        said = process.stdout.readline().replace(",", "").split()
        yield next(word for word in said if word.startswith("http")), process.pid
    finally:
        process.terminate()
        process.wait()


def _rate(client: httpx.Client, root: str, seconds: float) -> float:
    done, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < seconds:
        client.get(f"{root}/rest/v2/contacts/{done % 40 + 1}", headers=HEADERS).raise_for_status()
        done += 1
    return done / (time.perf_counter() - begun)


def _many(file: str, contacts: int) -> None:
    """Store contacts as the REST API would, without the requests."""
    sandbox = Sandbox(db=file)
    for number in range(contacts - len(sandbox.records.all("contacts")[1])):
        address = {"email": f"person{number}@example.com", "field": "EMAIL1"}
        body = {"given_name": f"Person {number}", "family_name": f"F{number % 977}", "email_addresses": [address]}
        sandbox.records.create("contacts", body)
    sandbox.close()


def _page(client: httpx.Client, url: str) -> float:
    times = []
    for _ in range(9):
        begun = time.perf_counter()
        client.get(url, headers=HEADERS, timeout=60).raise_for_status()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def _small(client: httpx.Client, seconds: float, rounds: int) -> Iterator[Row]:
    begun = time.perf_counter()
    with serving() as (root, process):
        client.get(f"{root}/rest/v2/contacts/1", headers=HEADERS).raise_for_status()
        start = time.perf_counter() - begun
        yield Row.at_most("sandbox: start to first answer", f"{start:.2f} s", "", start, _MOST_START, " s")
        rate = _rate(client, root, seconds)
        yield Row.at_least("sandbox: contact GETs, validated", f"{rate:.0f} /s", "", rate, _LEAST_RATE, " /s")
        yield from sandbox_page.rows(client, root, process, HEADERS, rounds=rounds, seconds=seconds / 2)


def _large(client: httpx.Client, file: str, contacts: int) -> Iterator[Row]:
    _many(file, contacts)
    begun = time.perf_counter()
    with serving("--db", file) as (root, _):
        client.get(f"{root}/rest/v2/contacts/1", headers=HEADERS).raise_for_status()
        start = time.perf_counter() - begun
        yield Row.at_most(
            f"sandbox: start with {contacts:,} contacts", f"{start:.2f} s", "", start, 2 * _MOST_START, " s"
        )
        for name, query in (
            ("first", "v2/contacts?page_size=1000"),
            ("filtered", "v2/contacts?page_size=1000&filter=given_name==Person%201*"),
            ("ordered", "v2/contacts?page_size=1000&order_by=email%20desc"),
            ("v1, far", f"v1/contacts?limit=1000&offset={contacts * 9 // 10}"),
        ):
            took = _page(client, f"{root}/rest/{query}")
            measure = f"sandbox: page of 1,000 in {contacts:,}, {name}"
            yield Row.at_most(measure, f"{took * 1000:.0f} ms", "", took, _MOST_PAGE, " s")


def rows(contacts: int = CONTACTS, seconds: float = SECONDS, rounds: int = ROUNDS) -> list[Row]:
    """Every measure of the sandbox."""
    with httpx.Client() as client, tempfile.TemporaryDirectory() as folder:
        return [*_small(client, seconds, rounds), *_large(client, str(Path(folder) / "many.db"), contacts)]


if __name__ == "__main__":
    for row in rows():
        print(f"{row.measure:<80} {row.ours:>10}  {row.target:>10}  {'ok' if row.good else 'MISSED'}")
