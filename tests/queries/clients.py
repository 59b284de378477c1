"""Clients over a transport that notes queries."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs

import httpx
import pytest

from keap_api._warnings import reset
from keapkit import AsyncKeap, Keap


class Server:
    """Remembers each query; its pages hold one item each, the id of which is the number of the call."""

    def __init__(self, pages: int = 1, items: str = "contacts") -> None:
        self.queries: list[dict[str, str]] = []
        self.pages = pages
        self.items = items

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {
            name: values[0] for name, values in parse_qs(request.url.query.decode(), keep_blank_values=True).items()
        }
        self.queries.append(query)
        page = int(query.get("page_token", "1"))
        following = {"next_page_token": str(page + 1)} if page < self.pages else {}
        item = {"id": str(len(self.queries))}
        return httpx.Response(200, content=json.dumps({self.items: [item], **following}).encode())


@pytest.fixture(autouse=True)
def fresh_warnings() -> Iterator[None]:
    """A warning that is given once is given once in each test."""
    reset()
    yield
    reset()


def keap(server: Callable[[httpx.Request], httpx.Response]) -> Keap:
    return Keap("KeapAK-queries", throttle=None, retry=False, transport=httpx.MockTransport(server))


def async_keap(server: Callable[[httpx.Request], httpx.Response]) -> AsyncKeap:
    return AsyncKeap("KeapAK-queries", throttle=None, retry=False, transport=httpx.MockTransport(server))
