"""An account of any size behind an httpx transport: the same records every time, changing while they are listed.

Each page begins with the last records of the page before, as it happens when records move while a list is read; the
later appearance differs, so that a test sees which one was kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import msgspec

__all__ = ["Account", "contact", "order"]

_TIERS = ("Bronze", "Silver", "Gold")
_FIELDS = (
    ("1", "FavoriteColor", "Favorite Color", "TEXT", ()),
    ("2", "MemberSince", "Member since", "DATE", ()),
    ("3", "Visits", "Visits", "WHOLE_NUMBER", ()),
    ("4", "Tier", "Tier", "DROPDOWN", _TIERS),
    ("5", "Wants_news", "Wants news?", "YES_NO", ()),
    ("6", "Budget", "Budget", "CURRENCY", ()),
    ("7", "Interests", "Interests", "LIST_BOX", ("Design", "Support")),
    ("8", "LastVisit", "Last visit", "DATE_TIME", ()),
)


def contact(number: int, version: int = 1) -> dict[str, Any]:
    """A contact as Keap lists it."""
    day = 1 + number % 28
    return {
        "id": str(number),
        "given_name": f"Anna {number}",
        "family_name": "García" if number % 3 else 'O"Neil, "Bo"',
        "job_title": None if number % 2 else "=1+1",
        "birth_date": f"19{60 + number % 30}-02-{day:02}",
        "create_time": f"2026-01-{day:02}T10:00:00.{number % 1000:03}Z",
        "update_time": f"2026-03-{day:02}T10:00:0{version}.000+0000",
        "company": {"id": str(number % 7), "company_name": "Acme"} if number % 4 else None,
        "contact_type": f"version {version}",
        "email_addresses": [
            {"email": f"a{number}@example.com", "field": "EMAIL1", "is_opt_in": True},
            {"email": f"b{number}@example.com", "field": "EMAIL2", "is_opt_in": False},
        ][: 1 + number % 2],
        "tag_ids": [str(tag) for tag in range(number % 4)],
        "custom_fields": [
            {"id": "1", "content": f"blue {version}"},
            {"id": "2", "content": f"2015-03-{day:02}T00:00:00.000Z"},
            {"id": "3", "content": number},
            {"id": "4", "content": _TIERS[number % 3]},
            {"id": "5", "content": bool(number % 2)},
            {"id": "6", "content": number + 0.25},
            {"id": "7", "content": ["Design", "Support"][: number % 3]},
            {"id": "8", "content": f"2026-02-{day:02}T08:30:00.000Z"},
        ],
    }


def order(number: int, version: int = 1) -> dict[str, Any]:
    """An order as Keap lists it."""
    amount = {"amount": 1999 + number, "currency_code": "USD", "formatted_amount": f"${19.99 + number / 100:.2f}"}
    return {
        "id": str(number),
        "title": f"Order {number}, version {version}",
        "contact": {"id": str(number % 50), "email": "a@example.com"},
        "order_time": f"2026-03-{1 + number % 28:02}T10:00:00.000Z",
        "total": amount,
        "total_due": {**amount, "amount": 0},
        "order_items": [
            {"id": f"{number}-{at}", "name": f"Item {at}", "quantity": at + 1, "price_per_unit": amount}
            for at in range(number % 3)
        ],
    }


class Account:
    """Answers what a run asks for.

    Args:
        sizes: the number of records by collection.
        page: records a page, whatever is asked for.
        overlap: how many records of a page the next one repeats, changed.
        log: a file that takes a line for each call.
        changed: records by collection that a list of changes has.
        day: how many calls a day's quota has; None for enough.
    """

    def __init__(
        self,
        sizes: Mapping[str, int] | None = None,
        *,
        page: int = 20,
        overlap: int = 2,
        log: Path | None = None,
        changed: Mapping[str, list[dict[str, Any]]] | None = None,
        fields: tuple[Any, ...] = _FIELDS,
        tenant: str = "ab123.infusionsoft.com",
    ) -> None:
        self.sizes = dict(sizes or {"contacts": 210, "orders": 130})
        self.page = page
        self.overlap = overlap
        self.log = log
        self.changed = dict(changed or {})
        self.fields = fields
        self.tenant = tenant
        self.calls: list[str] = []
        self.edit: Callable[[str, list[dict[str, Any]]], list[dict[str, Any]]] = lambda _, items: items

    def __call__(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode()
        self.calls.append(target)
        if self.log is not None:
            # One write is one line, also when the process is killed.
            handle = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(handle, f"{target}\n".encode())
            os.close(handle)
        parts = request.url.path.removeprefix("/crm/rest/v2/").split("/")
        if parts[-1] == "model":
            fields = self.fields if parts[0] == "contacts" else ()
            return self._json(
                {
                    "custom_fields": [
                        {
                            "id": id_,
                            "field_name": name,
                            "label": label,
                            "field_type": kind,
                            "options": [{"id": one, "label": one} for one in options],
                        }
                        for id_, name, label, kind, options in fields
                    ]
                }
            )
        return self._list(parts[0], request.url.params)

    def _json(self, value: Any) -> httpx.Response:
        headers = {"content-type": "application/json", "x-keap-tenant-id": self.tenant}
        return httpx.Response(200, content=msgspec.json.encode(value), headers=headers)

    def _list(self, name: str, query: httpx.QueryParams) -> httpx.Response:
        make = {"contacts": contact, "orders": order}[name]
        if "since" in query.get("filter", "") or "start_update_time" in query.get("filter", ""):
            return self._json({name: self.edit(name, self.changed.get(name, [])), "next_page_token": None})
        start = int(query.get("page_token") or 0)
        end = min(start + self.page, self.sizes[name])
        before = [make(number, 2) for number in range(max(0, start - self.overlap), start)]
        items = self.edit(name, before + [make(number) for number in range(start, end)])
        token = str(end) if end < self.sizes[name] else ""
        return self._json({name: items, "next_page_token": token})

    def expected(self, name: str) -> dict[str, dict[str, Any]]:
        """The records as they were seen last, by id."""
        make = {"contacts": contact, "orders": order}[name]
        seen: dict[str, dict[str, Any]] = {}
        for start in range(0, self.sizes[name], self.page):
            end = min(start + self.page, self.sizes[name])
            for one in [make(number, 2) for number in range(max(0, start - self.overlap), start)]:
                seen[one["id"]] = one
            for number in range(start, end):
                seen[str(number)] = make(number)
        return seen
