"""What the transports know about a call: its deadline, its name, its client."""

from __future__ import annotations

import time

import httpx

from keap_api.extend import deadline_of

__all__ = ["client_label", "clip_timeout", "operation_label", "origin_of", "remaining"]


def clip_timeout(request: httpx.Request) -> None:
    """Shorten the request's timeouts so that no single step outlasts its `deadline` extension."""
    deadline = deadline_of(request)
    if deadline is None:
        return
    left = max(0.001, deadline - time.monotonic())
    given = request.extensions.get("timeout") or {}
    names = ("connect", "read", "write", "pool")
    clipped = {name: left if given.get(name) is None else min(given[name], left) for name in names}
    request.extensions = {**request.extensions, "timeout": clipped}


def remaining(request: httpx.Request) -> float | None:
    """Return the seconds that are left until the request's `deadline` (never negative), or None if it has none."""
    deadline = deadline_of(request)
    return None if deadline is None else max(0.0, deadline - time.monotonic())


def operation_label(request: httpx.Request) -> str:
    """The call as logs name it, such as `GET /crm/rest/v2/contacts (v2.contacts.list)`."""
    # The path only: a query may hold names and addresses of people.
    operation = request.extensions.get("operation")
    name = f"{request.method} {request.url.path}"
    return f"{name} ({operation})" if operation and isinstance(operation, str) else name


def client_label(name: str, request: httpx.Request) -> str:
    """The client as logs name it: by the request's extension `client`, else by `name`, else by the API's host.

    Never by anything of the credential.
    """
    given = request.extensions.get("client")
    name = given if isinstance(given, str) else name
    return f"client {name!r}" if name else f"client of {request.url.netloc.decode('ascii', 'replace')}"


def origin_of(url: httpx.URL) -> str:
    """Scheme, host and port of a URL, such as `https://api.infusionsoft.com`; default ports are left out."""
    return f"{url.scheme}://{url.netloc.decode('ascii', 'replace')}"
