"""Sessions as JSON Lines: each attempt of each call, every value a stand-in."""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import os
import re
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import parse_qsl

import httpx
from lxml import etree

from keap_api.xmlrpc.methods import METHODS
from keapkit._version import __version__
from keapkit.errors import ValidationError

from ._masking import Masking, known_names, route

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TypeAlias

    from keapkit._retry import RetryTransport

    Element: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage] # lxml has no public name for it

__all__ = ["ERRORS", "FORMAT", "Recording", "template_of"]

logger = logging.getLogger("keapkit.doctor")

FORMAT: Final = "keapkit-recording/1"
#: Larger bodies are files; they pass through as they come.
_LARGEST: Final = 8 * 1024 * 1024
_TEXTUAL: Final = ("json", "xml", "html")
ERRORS: Final = {
    kind.__name__: kind
    for kind in (
        httpx.ConnectError, httpx.ConnectTimeout, httpx.ReadError, httpx.ReadTimeout, httpx.WriteError,
        httpx.WriteTimeout, httpx.PoolTimeout, httpx.RemoteProtocolError, httpx.DecodingError,
    )
}  # fmt: skip
_TAGS: Final = frozenset(
    {
        "methodResponse", "methodCall", "methodName", "params", "param", "fault", "value", "array", "data", "struct",
        "member", "name", "int", "i4", "i8", "boolean", "double", "string", "dateTime.iso8601", "base64", "nil",
    }
)  # fmt: skip
_MEDIA: Final = (
    "application/json", "text/xml", "application/xml", "text/html", "text/plain", "application/octet-stream",
    "image/png", "image/jpeg", "application/pdf",
)  # fmt: skip
#: Every quota header but the one that names the tenant.
_QUOTA: Final = frozenset(
    {
        "x-keap-product-spike-limit",
        *(
            f"x-keap-{window}-{part}"
            for window in ("product-quota", "product-throttle", "tenant-throttle")
            for part in ("limit", "available", "used", "time-unit", "interval")
        ),
    }
)
_EXPIRY: Final = "x-keap-product-quota-expiry-time"
_QUOTA_VALUE: Final = re.compile(r"[0-9]{0,7}(?:\|[0-9]{0,7}){0,3}|(?:minute|day|second|\|)*")
_NEAR: Final = 3 * 86_400
_SECONDS: Final = re.compile(r"[0-9]{1,5}")
_FILTER_CLAUSE: Final = re.compile(r"([\w.]+)(==|!=|>=|<=|>|<)(.*)", re.DOTALL)
_PLAIN_QUERY: Final = ("limit", "offset", "page_size")
_NAMING_QUERY: Final = ("fields", "optional_properties", "order", "order_by", "order_direction", "update_mask")


class Recording:
    """A recording of what a client does, from the moment it is made until it is closed.

    `keap.record(path)` makes it. Use it as a context manager, or call `close`.
    """

    def __init__(self, attempts: RetryTransport, path: str | os.PathLike[str]) -> None:
        self._attempts = attempts
        self._lock = threading.Lock()
        self._masking = Masking()
        try:
            self._file = Path(path).open("w", encoding="utf-8", newline="\n")  # noqa: SIM115 # close() closes it
            try:
                self._write({"format": FORMAT, "keapkit": __version__})
            except OSError:
                self._close_file()
                raise
        except OSError as error:
            raise ValidationError(
                f"cannot write {os.fspath(path)!r}: {error.strerror or type(error).__name__}", path="path"
            ) from None
        self._before = before = attempts.transports
        attempts.transports = self._taps = (
            None if before[0] is None else _SyncTap(before[0], self),
            None if before[1] is None else _AsyncTap(before[1], self),
        )

    def close(self) -> None:
        """End the recording. The client goes on."""
        if not self._file.closed:
            # A recording that began later goes on; what this one put in place then only passes on.
            if self._attempts.transports is self._taps:
                self._attempts.transports = self._before
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def note(self, request: httpx.Request, outcome: httpx.Response | Exception, body: bytes | None) -> None:
        """Write one attempt. `body` is None for what passed through unread."""
        masking = self._masking
        with self._lock:
            if self._file.closed:
                return
            row: dict[str, Any] = {"method": request.method, "path": template_of(request)}
            query = _query(request, masking)
            if query:
                row["query"] = query
            sent = _sent(request, masking)
            if sent is not None:
                row["request"] = sent
            if isinstance(outcome, httpx.Response):
                row["status"] = outcome.status_code
                row["headers"] = _headers(outcome.headers)
                row["body"] = _body(outcome, body, masking)
            else:
                name = type(outcome).__name__
                row["error"] = name if name in ERRORS else "ReadError"
            try:
                self._write(row)
            except OSError as error:
                self._give_up(error)

    def _write(self, row: dict[str, Any]) -> None:
        self._file.write(json.dumps(row) + "\n")
        self._file.flush()
        self._written = self._file.tell()

    def _give_up(self, error: OSError) -> None:
        # Not an error of the call, which may have been carried out: whoever gets one makes it again.
        reason = error.strerror or type(error).__name__
        logger.warning("the recording %s ends here, it cannot be written: %s", self._file.name, reason)
        self._close_file()
        with contextlib.suppress(OSError):
            os.truncate(self._file.name, self._written)  # half a line cannot be read

    def _close_file(self) -> None:
        with contextlib.suppress(OSError):
            self._file.close()  # tries to write what is left, and closes in any case


class _SyncTap(httpx.BaseTransport):
    def __init__(self, inner: httpx.BaseTransport, recording: Recording) -> None:
        self._inner = inner
        self._recording = recording

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._inner.handle_request(request)
            if not _is_kept(response):
                self._recording.note(request, response, None)
                return response
            assert isinstance(response.stream, httpx.SyncByteStream)
            try:
                raw = b"".join(response.stream)
            finally:
                response.close()
        except Exception as error:
            self._recording.note(request, error, None)
            raise
        return _kept(request, response, raw, self._recording)

    def close(self) -> None:
        self._recording.close()
        self._inner.close()


class _AsyncTap(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport, recording: Recording) -> None:
        self._inner = inner
        self._recording = recording

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            response = await self._inner.handle_async_request(request)
            if not _is_kept(response):
                self._recording.note(request, response, None)
                return response
            assert isinstance(response.stream, httpx.AsyncByteStream)
            try:
                raw = b"".join([chunk async for chunk in response.stream])
            finally:
                await response.aclose()
        except Exception as error:
            self._recording.note(request, error, None)
            raise
        return _kept(request, response, raw, self._recording)

    async def aclose(self) -> None:
        self._recording.close()
        await self._inner.aclose()


def _is_kept(response: httpx.Response) -> bool:
    """Whether a body is read here: what is text, and not large."""
    length = response.headers.get("content-length", "")
    media = response.headers.get("content-type", "")
    small = not (length.isascii() and length.isdigit()) or int(length) <= _LARGEST
    return small and (not media or any(part in media for part in _TEXTUAL) or response.status_code >= 300)


def _kept(request: httpx.Request, response: httpx.Response, raw: bytes, recording: Recording) -> httpx.Response:
    """A response whose body was read, as it came."""
    try:
        content: bytes | None = httpx.Response(response.status_code, headers=response.headers, content=raw).content
    except httpx.DecodingError:
        content = None
    recording.note(request, response, content)
    return httpx.Response(
        response.status_code, headers=response.headers, stream=httpx.ByteStream(raw), extensions=response.extensions
    )


# --- what a row holds


def template_of(request: httpx.Request) -> str:
    """The path as the documents write it; unknown parts of unknown paths are left out."""
    path = request.url.raw_path.partition(b"?")[0].decode("ascii", "replace")
    path = path[path.find("/rest/") :] if "/rest/" in path else path
    found = route(request.method, path)
    if found is not None:
        return found
    if path.rstrip("/").endswith(("/xmlrpc", "/xmlrpc/v1")):
        return "/xmlrpc/v1"
    steps = [
        step if step in ("rest", "v1", "v2") or step in known_names() else "{}" for step in path.split("/") if step
    ]
    return "/" + "/".join(steps)


def _query(request: httpx.Request, masking: Masking) -> dict[str, str]:
    pairs = parse_qsl(request.url.query.decode("ascii", "replace"), keep_blank_values=True)
    return {masking.name(name): _parameter(name, value, masking) for name, value in pairs}


def _parameter(name: str, value: str, masking: Masking) -> str:
    if name in _PLAIN_QUERY and value.isdigit() and len(value) <= 6:
        return value
    if name == "filter":
        return ";".join(_clause(clause, masking) for clause in value.split(";"))
    if name in _NAMING_QUERY:
        words = re.split(r"([, ])", value)
        return "".join(one if one in ", " or one.casefold() in _DIRECTIONS else masking.name(one) for one in words)
    return masking.text(value)


_DIRECTIONS: Final = ("asc", "desc", "ascending", "descending", "")


def _clause(clause: str, masking: Masking) -> str:
    found = _FILTER_CLAUSE.fullmatch(clause)
    if found is None:
        return masking.text(clause)
    field, operator, value = found.groups()
    star = "*" if value.endswith("*") else ""
    known = field if field in known_names() else masking.name(field)
    return f"{known}{operator}{','.join(masking.text(one) for one in value.removesuffix('*').split(','))}{star}"


def _sent(request: httpx.Request, masking: Masking) -> Any:
    try:
        content = request.content
    except httpx.RequestNotRead:
        return {"kind": "stream"}
    if not content:
        return None
    return _content(content, request.headers.get("content-type", ""), masking)


def _headers(headers: httpx.Headers) -> dict[str, str]:
    kept: dict[str, str] = {}
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media:
        kept["content-type"] = media if media in _MEDIA else "application/octet-stream"
    for name, value in headers.items():
        if name == _EXPIRY and re.fullmatch(r"[0-9]{13}", value):
            if abs(int(value) / 1000 - time.time()) < _NEAR:
                kept[name] = value
            continue
        pattern = _SECONDS if name == "retry-after" else _QUOTA_VALUE if name in _QUOTA else None
        if pattern is not None and pattern.fullmatch(value):
            kept[name] = value
    return kept


def _body(response: httpx.Response, body: bytes | None, masking: Masking) -> Any:
    if body is None:
        return {"kind": "binary"}
    return _content(body, response.headers.get("content-type", ""), masking)


def _content(content: bytes, media: str, masking: Masking) -> Any:
    """A body with stand-ins: `{"json": ...}`, `{"xml": ...}`, or only its kind."""
    if not content.strip():
        return {"kind": "empty"}
    start = content.lstrip()[:1]
    if "multipart" in media:
        return {"kind": "multipart"}
    if "xml" in media and start == b"<" and b"<html" not in content[:500].lower():
        xml = _masked_xml(content, masking)
        return {"kind": "broken-xml"} if xml is None else {"xml": xml}
    if start == b"<":
        return {"kind": "html"}
    try:
        return {"json": masking.value(json.loads(content))}
    except (ValueError, RecursionError):
        return {"kind": "broken-json" if "json" in media else "text"}


def _masked_xml(content: bytes, masking: Masking) -> str | None:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return etree.tostring(_masked_element(root, masking), encoding="unicode")


def _masked_element(element: Element, masking: Masking) -> Element:
    """A copy with stand-ins. Attributes, names of namespaces, and names of elements that XML-RPC lacks stay behind."""
    tag = etree.QName(element).localname
    made = etree.Element(tag if tag in _TAGS else "unknown")
    text = (element.text or "").strip()
    if len(element):
        made.extend([_masked_element(one, masking) for one in element])
    elif text:
        made.text = _masked_text(tag, text, masking)
    return made


def _masked_text(tag: str, text: str, masking: Masking) -> str:
    match tag:
        case "methodName":
            return text if text in METHODS else "Unknown.method"
        case "name":
            return text if text in _columns() else masking.name(text)
        case "boolean" if text in ("0", "1"):
            return text
        case "double":
            try:
                return str(masking.value(float(text)))
            except ValueError:
                return masking.text(text)
        case _:
            return masking.text(text)


@functools.cache
def _columns() -> frozenset[str]:
    """The names that XML-RPC's tables and faults have; custom fields are not among them."""
    from keap_api.xmlrpc.rest import TABLES

    return frozenset({"faultCode", "faultString", "Id", *(name for table in TABLES.values() for name in table.fields)})
