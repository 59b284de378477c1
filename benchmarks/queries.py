"""Filters given as dicts against the same filter as text, and pages fetched ahead against the slower side.

    python -m benchmarks.queries

The server is on the loopback and takes 300 ms a page; the consumer takes 200 ms a page. `--scale 0.1` makes both ten
times as fast, for a quick look.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import http.server
import json
import sys
import threading
import time
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from benchmarks.measure import Row, in_turns

PAGES, SERVER, CONSUMER = 50, 0.3, 0.2
LIMIT = 1.1
"""How long the whole may take, as a multiple of what the slower side takes alone."""
FILTER_LIMIT = 15.0
"""Microseconds."""
CALLS = 2_000


class _Pages(http.server.BaseHTTPRequestHandler):
    """Pages of 100 contacts, each after a while."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet, or the kernel waits between them
    seconds = SERVER

    def do_GET(self) -> None:
        time.sleep(self.seconds)
        number = int(self.path.partition("page_token=")[2] or 1)
        page: dict[str, Any] = {"contacts": [{"id": str(index)} for index in range(100)]}
        if number < PAGES:
            page["next_page_token"] = str(number + 1)
        content = json.dumps(page).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def _server(scale: float) -> Generator[str]:
    handler = type("Pages", (_Pages,), {"seconds": SERVER * scale})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/crm"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def iterate(url: str, scale: float, prefetch: Any) -> float:
    """Seconds until a sync consumer has seen all pages."""
    from keapkit import Keap

    begun = time.perf_counter()
    with Keap("KeapAK-bench", base_url=url, throttle=None, retry=False) as keap:
        for page in keap.v2.contacts.list(options={"prefetch": prefetch}).pages():
            assert len(page) == 100
            time.sleep(CONSUMER * scale)
    return time.perf_counter() - begun


async def iterate_async(url: str, scale: float, prefetch: Any) -> float:
    """Seconds until an async consumer has seen all pages."""
    from keapkit import AsyncKeap

    begun = time.perf_counter()
    async with AsyncKeap("KeapAK-bench", base_url=url, throttle=None, retry=False) as keap:
        async for page in keap.v2.contacts.list(options={"prefetch": prefetch}).pages():
            assert len(page) == 100
            await asyncio.sleep(CONSUMER * scale)
    return time.perf_counter() - begun


def filters() -> dict[str, float]:
    """Microseconds to build a request's query with a filter as a dict and as text."""
    from keap_api.filters import startswith
    from keap_api.v2.resources.contacts import _CONTACTS_LIST

    moment = dt.datetime(2026, 5, 1, 9, 30, tzinfo=dt.UTC)
    conditions = {"family_name": startswith("Smi"), "ids": [1, 2, 3], "start_update_time": moment}
    text = "family_name==Smi*;ids==1,2,3;start_update_time==2026-05-01T09:30:00.000Z"

    def build(given: Any) -> None:
        for _ in range(CALLS):
            _CONTACTS_LIST.build(_CONTACTS_LIST.prepare({"filter": given}, "types"))

    times = in_turns({"dict": lambda: build(conditions), "text": lambda: build(text)})
    return {name: seconds / CALLS * 1e6 for name, seconds in times.items()}


def rows(scale: float = 1.0) -> list[Row]:
    """Every figure of this group."""
    warnings.simplefilter("error")
    slower = PAGES * max(SERVER, CONSUMER) * scale
    with _server(scale) as url:
        ahead, alone = iterate(url, scale, 1), iterate(url, scale, 0)
        ahead_async = asyncio.run(iterate_async(url, scale, 1))
    found = filters()
    extra = found["dict"] - found["text"]
    shown = {name: f"{value:.1f} us" for name, value in found.items()}
    return [
        Row.at_most(
            "50 pages ahead, sync, to the slower side", f"{ahead:.1f} s", f"{slower:.1f} s", ahead / slower, LIMIT
        ),
        Row.at_most(
            "50 pages ahead, async, to the slower side",
            f"{ahead_async:.1f} s",
            f"{slower:.1f} s",
            ahead_async / slower,
            LIMIT,
        ),
        Row.at_most("50 pages ahead, sync, to one by one", f"{ahead:.1f} s", f"{alone:.1f} s", ahead / alone, 0.75),
        Row.at_most("a filter as dict, over text", shown["dict"], shown["text"], extra, FILTER_LIMIT, " us"),
    ]


if __name__ == "__main__":
    for row in rows(float(sys.argv[2]) if sys.argv[1:2] == ["--scale"] else 1.0):
        print(f"{row.measure:<45} {row.ours:>10} {row.peer:>10} {row.figure:8.2f} {'ok' if row.good else 'MISSED'}")
