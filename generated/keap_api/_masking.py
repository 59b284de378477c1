"""Requests as errors show them: without credentials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

__all__ = ["MASK", "is_credential", "mask_echo", "masked_request", "masked_response"]

MASK = "[masked]"

# Characters of a credential that is looked for in responses; less could be anything.
_SHORTEST = 8

_CREDENTIAL = re.compile(
    rb"(?:proxy-)?authorization|(?:set-)?cookie|(?:.*[-_])?(?:api[-_]?key|tokens?|secret|password|credentials?)",
    re.IGNORECASE,
)


def is_credential(name: bytes) -> bool:
    """Whether a header of this name may hold a credential."""
    return _CREDENTIAL.fullmatch(name) is not None


def mask_echo(response: httpx.Response) -> bool:
    """Mask the request's credentials where an error response repeats them; return whether it did.

    The response must have been read, and its request not have been masked.
    """
    secrets = _credentials_of(response)
    content: bytes = response.content
    headers = response.headers.raw
    found = [secret for secret in secrets if secret in content or any(secret in value for _, value in headers)]
    if not found:
        return False
    masked = [(name, _without(value, found)) for name, value in headers if name.lower() != b"content-length"]
    response.headers = type(response.headers)(masked)
    response._content = _without(content, found)  # httpx has no public way to change it
    return True


def _credentials_of(response: httpx.Response) -> list[bytes]:
    request = getattr(response, "_request", None)
    if request is None:
        return []
    # `Bearer` and its like are no secret, nor is anything so short.
    values = [value.rpartition(b" ")[2] for name, value in request.headers.raw if is_credential(name)]
    return [value for value in values if len(value) >= _SHORTEST and value != MASK.encode()]


def _without(text: bytes, secrets: list[bytes]) -> bytes:
    for secret in secrets:
        text = text.replace(secret, MASK.encode())
    return text


def masked_request(request: httpx.Request) -> httpx.Request:
    """Return a copy of the request whose headers and URL hold no credential."""
    url = request.url
    if url.userinfo:
        url = url.copy_with(username=None, password=None)
    headers = [(name, MASK.encode() if is_credential(name) else value) for name, value in request.headers.raw]
    # A streamed body is gone once it is sent.
    content = getattr(request, "_content", None)
    return type(request)(request.method, url, headers=headers, content=content, extensions=request.extensions)


def masked_response(response: httpx.Response) -> httpx.Response:
    """Return the response itself, now without a request that shows a credential."""
    request = getattr(response, "_request", None)
    if request is not None:
        response.request = masked_request(request)
    # The request that would follow a redirect, signed as well.
    response.next_request = None
    return response
