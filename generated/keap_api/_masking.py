"""Requests as errors show them: without credentials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

__all__ = ["MASK", "is_credential", "masked_request", "masked_response"]

MASK = "[masked]"

_CREDENTIAL = re.compile(
    rb"(?:proxy-)?authorization|(?:set-)?cookie|(?:.*[-_])?(?:api[-_]?key|tokens?|secret|password|credentials?)",
    re.IGNORECASE,
)


def is_credential(name: bytes) -> bool:
    """Whether a header of this name may hold a credential."""
    return _CREDENTIAL.fullmatch(name) is not None


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
    """Return the response itself, now with a masked request."""
    request = getattr(response, "_request", None)
    if request is not None:
        response.request = masked_request(request)
    return response
