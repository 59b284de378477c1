"""The WSGI side of a receiver."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ._answers import MAX_BODY, HookResponse, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ._delivery import Delivery
    from ._intake import Intake

__all__ = ["wsgi_application"]


def wsgi_application(
    intake: Intake, start: Callable[[], None], environ: Mapping[str, Any], start_response: Callable[..., Any]
) -> Iterable[bytes]:
    """Answer one request.

    Args:
        intake: takes the request.
        start: starts the workers.
        environ: the request.
        start_response: begins the response.
    """
    headers = {name[5:].replace("_", "-").lower(): str(value) for name, value in environ.items() if name[:5] == "HTTP_"}
    headers["content-length"] = length = str(environ.get("CONTENT_LENGTH") or "")
    kind = str(environ.get("CONTENT_TYPE") or "")
    # wsgiref, and Django's server with it, says text/plain where the request says nothing.
    headers["content-type"] = "" if kind == "text/plain" else kind
    # WSGI has bytes of UTF-8 in strings of Latin-1.
    path = str(environ.get("PATH_INFO", "")).encode("latin-1", "replace").decode("utf-8", "replace")
    response = intake.refuse(str(environ.get("REQUEST_METHOD", "")), path, headers)
    untimed = None
    if response is None:
        body = _body(environ, length, "x-hook-secret" in headers)
        if isinstance(body, HookResponse):
            response = body
        else:
            start()
            found = intake.read(headers, body)
            if isinstance(found, HookResponse):
                response = found
            else:
                response, untimed = intake.store(found), found if found.untimed else None
    start_response(
        f"{response.status} {HTTPStatus(response.status).phrase}",
        list(response.headers.items()),
    )
    return [response.body] if untimed is None or response.status != 200 else _told(response.body, intake, untimed)


def _body(environ: Mapping[str, Any], length: str, handshake: bool) -> bytes | HookResponse:
    if length:
        body: bytes = environ["wsgi.input"].read(int(length))
        # Less came than was announced: the client has left, and what it sent may look whole.
        return body if len(body) == int(length) else refusal(400)
    if environ.get("wsgi.input_terminated"):
        whole: bytes = environ["wsgi.input"].read(MAX_BODY + 1)
        return whole
    return b"" if handshake else refusal(411)


def _told(body: bytes, intake: Intake, untimed: Delivery) -> Iterator[bytes]:
    yield body
    # A server comes back for more once it has sent this.
    intake.answered(untimed)
