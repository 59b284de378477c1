"""Sandboxes made wrong on purpose: a transport that changes what the sandbox answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from keapkit import Keap
from keapkit.doctor import Report, examine
from keapkit.sandbox import Sandbox, SandboxTransport

KEY = "KeapAK-5f2c9e0b7a61d84312ffee"

#: Changes a JSON value and gives it back.
Change = Callable[[httpx.Request, Any], Any]


class WrongTransport(httpx.BaseTransport):
    """Passes requests to a sandbox and changes what comes back.

    Args:
        sandbox: what answers.
        change: changes the JSON of good responses.
        ask: changes the query of a request on its way in.
        respond: changes the whole response.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        *,
        change: Change | None = None,
        ask: Callable[[httpx.Request, dict[str, str]], dict[str, str]] | None = None,
        respond: Callable[[httpx.Request, httpx.Response], httpx.Response] | None = None,
    ) -> None:
        self._inner = SandboxTransport(sandbox)
        self._change = change
        self._ask = ask
        self._respond = respond
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        if self._ask is not None:
            query = self._ask(request, dict(request.url.params))
            request = httpx.Request(
                request.method, request.url.copy_with(params=query), headers=request.headers, stream=request.stream,
                extensions=request.extensions,
            )  # fmt: skip
        response = self._inner.handle_request(request)
        response.read()
        if self._change is not None and response.status_code < 300 and "json" in response.headers["content-type"]:
            changed = self._change(request, response.json())
            headers = {name: value for name, value in response.headers.items() if name != "content-length"}
            response = httpx.Response(response.status_code, headers=headers, content=json.dumps(changed).encode())
        return response if self._respond is None else self._respond(request, response)


@contextmanager
def wrong(sandbox: Sandbox | None = None, **changes: Any) -> Iterator[Keap]:
    """A client of a sandbox that is wrong in this way."""
    with Keap(KEY, transport=WrongTransport(sandbox or Sandbox(), **changes), throttle=None) as keap:
        yield keap


def examined(budget: int = 230, sandbox: Sandbox | None = None, **changes: Any) -> Report:
    """The report of a run on a wrong sandbox; 900 calls see everything that there is."""
    with wrong(sandbox, **changes) as keap:
        return examine(keap, budget=budget, pace=0, sleep=lambda _: None)


def records_of(path: str, edit: Callable[[dict[str, Any]], None]) -> Change:
    """A change of each record of a list, such as `/rest/v2/contacts`, and of each single record of it."""
    pattern = re.compile(re.escape(f"/crm{path}") + r"(/[^/:]+)?")

    def change(request: httpx.Request, body: Any) -> Any:
        if not pattern.fullmatch(request.url.path):
            return body
        if isinstance(body, dict):
            lists = [value for value in body.values() if isinstance(value, list)]
            several = lists[0] if lists and ("count" in body or "next_page_token" in body) else [body]
        else:
            several = body
        for record in several:
            if isinstance(record, dict):
                edit(record)
        return body

    return change
