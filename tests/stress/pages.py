"""Lists with a page that comes blank, wrong, or cut: an error that says where to go on, and going on gives the rest."""

from __future__ import annotations

import asyncio
import json
import random
import time
import warnings
from collections import Counter
from typing import Any

import httpx

from keap_api.errors import KeapError
from keap_api.v1 import AsyncRestV1, RestV1
from keap_api.v2 import AsyncRestV2, RestV2

__all__ = ["BROKEN", "run"]

ROOT = "https://api.test/crm"
#: What stands in place of a page that was promised: status and body; None cuts the body off.
BROKEN: tuple[tuple[int, bytes | None], ...] = (
    (200, b""),
    (200, b" \n"),
    (200, b"{}"),
    (200, b"null"),
    (200, b'{"contacts": null}'),
    (200, b'{"contacts": "x"}'),
    (200, b'{"message": "try again"}'),
    (200, b'{"fault": {"faultstring": "x", "detail": {"errorcode": "y"}}}'),
    (200, b"<html>"),
    (204, b""),
    (500, b"{}"),
    (200, None),
)


class _List:
    """A server's list in pages, one of which is broken until it is mended."""

    def __init__(self, version: str, chance: random.Random) -> None:
        self.version = version
        self.size = chance.randint(1, 4)
        self.items = list(range(1, chance.randint(2, 6) * self.size + 1))
        self.pages = [self.items[at : at + self.size] for at in range(0, len(self.items), self.size)]
        self.broken: int | None = chance.randrange(1, len(self.pages))
        self.status, self.body = chance.choice(BROKEN)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        number = int(query.get("page_token", 0)) if self.version == "v2" else int(query.get("offset", 0)) // self.size
        if number == self.broken:
            if self.body is None:
                raise httpx.RemoteProtocolError("cut off", request=request)
            return httpx.Response(self.status, content=self.body)
        page = self.pages[number] if number < len(self.pages) else []
        if self.version == "v1":
            return httpx.Response(200, json={"contacts": [{"id": one} for one in page], "count": len(self.items)})
        body: dict[str, Any] = {"contacts": [{"id": str(one)} for one in page]}
        if number + 1 < len(self.pages):
            body["next_page_token"] = str(number + 1)
        return httpx.Response(200, content=json.dumps(body))

    def walk(self, way: dict[str, Any], *, sync: bool) -> tuple[list[int], KeapError | None]:
        """The ids that come, and the error that ends them."""
        return self._walk(way) if sync else asyncio.run(self._walk_async(way))

    def _walk(self, way: dict[str, Any]) -> tuple[list[int], KeapError | None]:
        found: list[int] = []
        with httpx.Client(transport=httpx.MockTransport(self), base_url=ROOT) as client:
            api = RestV1(client) if self.version == "v1" else RestV2(client)
            try:
                for contact in api.contacts.list(**way):
                    found.append(int(contact.id))  # noqa: PERF401 # what came before the error counts
            except KeapError as error:
                return found, error
        return found, None

    async def _walk_async(self, way: dict[str, Any]) -> tuple[list[int], KeapError | None]:
        found: list[int] = []
        async with httpx.AsyncClient(transport=httpx.MockTransport(self), base_url=ROOT) as client:
            api = AsyncRestV1(client) if self.version == "v1" else AsyncRestV2(client)
            try:
                async for contact in api.contacts.list(**way):
                    found.append(int(contact.id))  # noqa: PERF401 # what came before the error counts
            except KeapError as error:
                return found, error
        return found, None

    def go_on(self, error: KeapError) -> dict[str, Any]:
        """The arguments that the error gives for going on."""
        if self.version == "v1":
            return {"offset": error.next_offset, "limit": self.size}
        return {"page_token": error.next_page_token}


def run(lists: int, seconds: float, first: int = 0) -> tuple[Counter[str], list[str]]:
    """Walk lists with a broken page, go on after it; counts and failures."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    until = time.monotonic() + seconds
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(first, first + lists):
            if time.monotonic() > until:
                break
            chance = random.Random(number)
            pages = _List(chance.choice(("v1", "v2")), chance)
            sync = chance.random() < 0.5
            case = f"list {number}, {pages.version}, {'sync' if sync else 'async'}, {pages.status} {pages.body!r}"
            limit = {"limit": pages.size} if pages.version == "v1" else {}
            before = (pages.broken or 0) * pages.size
            found, error = pages.walk(limit, sync=sync)
            if error is None:
                failures.append(f"{case}: ended after {len(found)} of {len(pages.items)} without an error")
            elif len(found) != before or error.items_before != before:
                failures.append(f"{case}: {len(found)} items, items_before {error.items_before}, right is {before}")
            else:
                counts[type(error).__name__] += 1
                pages.broken = None
                rest, again = pages.walk(pages.go_on(error), sync=sync)
                if again is not None or found + rest != pages.items:
                    failures.append(f"{case}: going on gave {len(rest)} items and {again!r}")
    return counts, failures
