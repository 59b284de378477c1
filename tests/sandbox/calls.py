"""Calls on a sandbox in this process, without any client of ours."""

from __future__ import annotations

import json
import xmlrpc.client
from typing import Any

from keapkit.sandbox import Response, Sandbox

KEY = "KeapAK-tests"


class Clock:
    """A clock that stands still until it is moved. It begins on 2026-11-20 at noon UTC."""

    def __init__(self) -> None:
        self.now = 1_795_176_000.0

    def __call__(self) -> float:
        return self.now


def send(
    sandbox: Sandbox, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None
) -> Response:
    """One call below the API root, signed with a good key unless the headers say otherwise."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    sent = {"authorization": f"Bearer {KEY}"} if headers is None else dict(headers)
    if content:
        sent.setdefault("content-type", "application/json")
        sent.setdefault("content-length", str(len(content)))
    return sandbox.handle(method, f"/crm{path}", sent.items(), content)


def ask(sandbox: Sandbox, method: str, path: str, body: Any = None, *, status: int = 200) -> Any:
    """The decoded response of a call that must end with this status."""
    response = send(sandbox, method, path, body)
    assert response.status == status, (method, path, response.status, response.body)
    return json.loads(response.body) if response.body else None


def rpc(sandbox: Sandbox, method: str, *arguments: Any, path: str = "/xmlrpc/v1") -> Any:
    """One XML-RPC call through the standard library."""
    body = xmlrpc.client.dumps(("key", *arguments), method).encode()
    response = send(sandbox, "POST", path, body, headers={"authorization": f"Bearer {KEY}", "content-type": "text/xml"})
    assert response.status == 200
    return xmlrpc.client.loads(response.body, use_builtin_types=True)[0][0]
