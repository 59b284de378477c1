"""Form parts as httpx takes them; httpx makes a random boundary for every request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import IO, Any, TypeAlias

from ._wire import scalar_text
from .errors import ValidationError

#: The content of a file: its bytes, or a file opened in binary mode (which is read from where it stands).
FileContent: TypeAlias = bytes | IO[bytes]
#: A file part: its content, or its name and content.
FilePart: TypeAlias = FileContent | tuple[str, FileContent]


def form_parts(wire: Any) -> list[tuple[str, Any]]:
    """Return the parts of a checked body, in its order; None sends no part."""
    if not isinstance(wire, Mapping):
        raise ValidationError(f"expected dict, got {type(wire).__name__}", path="body")
    return [
        (name, part)
        for name, value in wire.items()
        for one in (value if isinstance(value, list) and _all_files(value) else [value])
        if one is not None and (part := _part(one, f"body.{name}"))
    ]


def _part(value: Any, path: str) -> tuple[str | None, bytes] | tuple[str | None, bytes, str]:
    if isinstance(value, tuple):
        name, content = value
        return name, _bytes(content, path)
    if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
        return _file_name(value), _bytes(value, path)
    if isinstance(value, (dict, list)):
        return None, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), "application/json"
    return None, scalar_text(value, path).encode()


def _all_files(values: list[Any]) -> bool:
    return all(isinstance(value, (bytes, tuple)) or hasattr(value, "read") for value in values)


def _file_name(content: Any) -> str:
    name = getattr(content, "name", None)
    return name.replace("\\", "/").rpartition("/")[2] if isinstance(name, str) and name else "upload"


def _bytes(content: Any, path: str) -> bytes:
    # Bytes always have a Content-Length, without which Keap refuses a file, and can be sent again on a retry.
    data = content.read() if hasattr(content, "read") else content
    if isinstance(data, str):
        raise ValidationError("the file is open in text mode; open it with mode 'rb'", path=path)
    return bytes(data)
