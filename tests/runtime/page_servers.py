"""Servers of lists that cap, miscount and lie as they are told, and walks over their pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from generator.runtime._operation import ListOperation
from tests.runtime.models import LIST_V1, sender

Response = Callable[[dict[str, str]], Any]


class Server:
    """Answers list calls from a function of their query, and notes them."""

    def __init__(self, response: Response) -> None:
        self.response = response
        self.queries: list[dict[str, str]] = []
        self.hosts: set[str] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        self.hosts.add(request.url.host)
        response = self.response(query)
        if isinstance(response, tuple):
            response = httpx.Response(response[0], content=response[1])
        return (
            response
            if isinstance(response, httpx.Response)
            else httpx.Response(200, content=json.dumps(response).encode())
        )


def numbered(first: int, last: int) -> list[dict[str, str]]:
    return [{"id": str(number)} for number in range(first, last)]


def offset_server(total: int, *, cap: int = 1000, **said: Any) -> Server:
    """Holds `total` contacts, gives at most `cap` at once, and says what it is told to."""

    def response(query: dict[str, str]) -> Any:
        offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", 1000)), cap)
        last = min(offset + limit, total)
        more = "https://elsewhere.test/v1/contacts?offset=999999" if last < total else None
        return {"contacts": numbered(offset, last), "count": total, "next": more, **said}

    return Server(response)


def walk(server: Server, operation: ListOperation[Any, Any] = LIST_V1, **values: Any) -> list[str | None]:
    return [item.id for item in sender(server).page(operation, values)]


def ids(total: int) -> list[str | None]:
    return [str(number) for number in range(total)]


def token_server(tokens: list[Any]) -> Server:
    """Page n names token n; the last ones say the end."""

    def response(query: dict[str, str]) -> Any:
        page = tokens.index(query["page_token"]) + 1 if "page_token" in query else 0
        response: dict[str, Any] = {"contacts": numbered(page * 2, page * 2 + 2)}
        if page < len(tokens):
            response["next_page_token"] = tokens[page]
        return response

    return Server(response)
