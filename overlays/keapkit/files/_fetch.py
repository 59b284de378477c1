"""Which request brings a file, and what is read out of the responses."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import httpx

from keap_api.errors import DecodeError
from keap_api.extend import apply_options, check_options
from keap_api.v1 import models as m1
from keap_api.v1.resources import files as v1
from keap_api.v2.resources import files as v2
from keapkit.errors import ValidationError

from ._response import Base64Reader, RawReader, Reader, data_reader

if TYPE_CHECKING:
    from keap_api.extend import Operation, RequestOptions

    from ._sender import AsyncFileSender, FileSender

#: Where a download comes from.
Via: TypeAlias = Literal["auto", "v1", "v2", "download_url"]
VIAS = ("auto", "v1", "v2", "download_url")

#: Bytes. Keap's v1 document says that v1 may fail to read files over 8 MB, and to use v2 for those.
V1_READS = 8_000_000


def fetch_request(
    sender: FileSender | AsyncFileSender,
    file_id: int | str,
    via: Via,
    url: str | None,
    options: RequestOptions | None,
) -> tuple[httpx.Request, Callable[[httpx.Response], Reader]]:
    """The request that brings a file, and what makes the reader of its response.

    Args:
        via: anything but ``"auto"``.
        url: the file's ``download_url``.
    """
    if via == "download_url":
        return url_request(url, sender.client, options), lambda _: RawReader()
    if via == "v1":
        values = {"file_id": file_id, "optional_properties": ["file_data"]}
        return sender.build(v1._FILES_GET, values, None, options), lambda _: Base64Reader("file_data")
    return sender.build(v2._FILES_DATA, {"file_id": file_id}, None, options), data_reader


def way(descriptor: m1.FileDescriptor) -> Via:
    """Which API reads a file by its size, v2 when that is not known."""
    size = descriptor.file_size
    return "v1" if isinstance(size, int) and size <= V1_READS else "v2"


def url_request(
    url: str | None, client: httpx.Client | httpx.AsyncClient, options: RequestOptions | None
) -> httpx.Request:
    """The request for a ``download_url``: nothing of the client's but its name and its timeout.

    Raises:
        ValidationError: there is no URL, or it is not https.
    """
    try:
        parsed = httpx.URL(url or "")
    except httpx.InvalidURL:
        parsed = httpx.URL("")
    if parsed.scheme != "https" or not parsed.host or parsed.userinfo:
        raise ValidationError("the file has no download_url that begins with https://", path="download_url")
    marks: dict[str, Any] = {"operation": "files.download_url", "timeout": client.timeout.as_dict()}
    if options:
        check_options(options)
        apply_options(options, client, marks)
    headers = {"accept": "*/*", "user-agent": client.headers.get("user-agent", "")}
    return httpx.Request("GET", parsed, headers=headers, extensions=marks)


def left(options: RequestOptions | None, begun: float) -> RequestOptions | None:
    """The options of the second call of two that share a deadline."""
    if not options or "deadline" not in options:
        return options
    return {**options, "deadline": max(0.001, options["deadline"] - (time.monotonic() - begun))}


def stored(operation: Operation[Any], response: httpx.Response) -> Any:
    """The descriptor in the parsed to an upload."""
    parsed = operation.read(response)
    return descriptor_of(parsed) if operation.response is m1.FileInformation else parsed


def descriptor_of(parsed: m1.FileInformation | None) -> m1.FileDescriptor:
    """The descriptor in a parsed of v1; an empty one when there is none: the call itself has succeeded."""
    if parsed is None or parsed.file_descriptor is None:
        raise DecodeError("the file is stored, but the response lacks its descriptor")
    return parsed.file_descriptor
