"""The WSGI side of a receiver."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ._answers import MAX_BODY, HookResponse, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["wsgi_application"]


def wsgi_application(
    refuse: Callable[[str, str, Mapping[str, str]], HookResponse | None],
    respond: Callable[[str, str, Mapping[str, str], bytes], HookResponse],
    environ: Mapping[str, Any],
    start_response: Callable[..., Any],
) -> Iterable[bytes]:
    """Answer one request.

    Args:
        refuse: gives the response to what is refused before its body is read.
        respond: gives the response to a request with its body.
        environ: the request.
        start_response: begins the response.
    """
    headers = {name[5:].replace("_", "-").lower(): str(value) for name, value in environ.items() if name[:5] == "HTTP_"}
    length = str(environ.get("CONTENT_LENGTH") or "")
    headers["content-length"] = length
    method = str(environ.get("REQUEST_METHOD", ""))
    # WSGI has bytes of UTF-8 in strings of Latin-1.
    path = str(environ.get("PATH_INFO", "")).encode("latin-1", "replace").decode("utf-8", "replace")
    response = refuse(method, path, headers)
    if response is None:
        if length:
            response = respond(method, path, headers, environ["wsgi.input"].read(int(length)))
        elif environ.get("wsgi.input_terminated"):
            response = respond(method, path, headers, environ["wsgi.input"].read(MAX_BODY + 1))
        elif "x-hook-secret" in headers:
            response = respond(method, path, headers, b"")
        else:
            response = refusal(411)
    start_response(
        f"{response.status} {HTTPStatus(response.status).phrase}",
        # Servers of WSGI look after the connection themselves.
        [(name, value) for name, value in response.headers.items() if name != "connection"],
    )
    return [response.body]
