"""Contacts behind an httpx transport that filters, orders, and pages as Keap does, and that change meanwhile."""

from __future__ import annotations

import datetime as dt
import os
import re
import threading
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

import httpx
import msgspec

from tests.tables.account import contact

__all__ = ["RangedAccount"]

_LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_CONDITION = re.compile(r"(contact_id)(>=|<=|>|<)(\d+)|(start_update_time)==(.+)")


class RangedAccount:
    """Contacts by their numbers.

    Args:
        numbers: the ids.
        unable: what the server does not do: it ignores the `filter` or the `order`, or refuses a range (`range`).
        log: a file that takes a line for each call.
    """

    def __init__(self, numbers: Iterable[int], *, unable: Collection[str] = (), log: Path | None = None) -> None:
        self.unable = frozenset(unable)
        self.log = log
        self.lock = threading.RLock()
        self.versions: dict[int, tuple[int, dt.datetime]] = dict.fromkeys(numbers, (1, _LONG_AGO))
        self.calls: list[str] = []
        self.before_call: Callable[[str], None] = lambda _: None

    def put(self, number: int) -> None:
        """Create a contact, or change it."""
        version = self.versions.get(number, (0, _LONG_AGO))[0] + 1
        self.versions[number] = (version, dt.datetime.now(dt.UTC))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode()
        if self.log is not None:
            handle = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(handle, f"{target}\n".encode())
            os.close(handle)
        if request.url.path.endswith("/model"):
            return _json({"custom_fields": []})
        self.before_call(target)
        with self.lock:
            self.calls.append(target)
            return self._list(request.url.params)

    def _list(self, query: httpx.QueryParams) -> httpx.Response:
        low, high, since = -1, 10**12, _LONG_AGO
        for part in filter(None, query.get("filter", "").split(";")):
            found = _CONDITION.fullmatch(part)
            assert found, part
            if found[4]:
                since = dt.datetime.fromisoformat(found[5])
                continue
            if "range" in self.unable:
                return httpx.Response(400, json={"message": "contact_id takes no range"})
            assert found[2] in (">=", "<")
            if found[2] == ">=":
                low = max(low, int(found[3]))
            else:
                high = min(high, int(found[3]))
        if "filter" in self.unable:
            low, high = -1, 10**12
        chosen = sorted(
            number for number, (_, changed) in self.versions.items() if low <= number < high and changed >= since
        )
        if query["order_by"].endswith("desc") and "order" not in self.unable:
            chosen.reverse()
        start, size = int(query.get("page_token") or 0), int(query["page_size"])
        page = chosen[start : start + size]
        token = str(start + size) if start + size < len(chosen) else ""
        return _json(
            {"contacts": [contact(number, self.versions[number][0]) for number in page], "next_page_token": token}
        )


def _json(value: Any) -> httpx.Response:
    return httpx.Response(
        200,
        content=msgspec.json.encode(value),
        headers={"content-type": "application/json", "x-keap-tenant-id": "ab123.infusionsoft.com"},
    )
