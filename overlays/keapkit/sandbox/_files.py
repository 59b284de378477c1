"""Files: their bytes are kept, whichever of the three protocols sent them, and every protocol returns them."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, Final

from ._call import Result
from ._errors import RequestValidationError
from ._examples import EXAMPLE_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._records import Records
    from ._store import Record

__all__ = ["FILES", "file_bytes", "form_parts", "keep_file"]

_DATA: Final = "_data"  # base64, below a name no schema shows
_DISPOSITION: Final = re.compile(rb'\bname="?([^";\r\n]*)"?', re.IGNORECASE)
_FILENAME: Final = re.compile(rb'filename="?([^";\r\n]*)"?', re.IGNORECASE)


def keep_file(records: Records, content: bytes, facts: Mapping[str, Any], id_: str | None = None) -> Record:
    """Store a file under a new id, or in place of a known one."""
    sized = {"file_size": len(content), _DATA: base64.b64encode(content).decode()}
    told = {
        name: value
        for name, value in facts.items()
        if name in {"file_name", "file_association", "is_public", "contact_id"}
    }
    if id_ is None:
        record = records.create("files", {"category": "ATTACHMENTS", "file_box_type": "APPLICATION", **told, **sized})
        return records.put("files", {**record, "remote_file_key": f"file-{record['id']}"})
    _, record = records.one("files", (id_,))
    return records.update("files", record, {**told, **sized})


def file_bytes(record: Mapping[str, Any]) -> bytes:
    """The stored bytes, or those of a sample file."""
    return base64.b64decode(record[_DATA]) if _DATA in record else EXAMPLE_FILE


def form_parts(content_type: str, body: bytes) -> dict[str, tuple[str | None, bytes]]:
    """The parts of a multipart form: name -> (filename or None, content)."""
    match = re.search(r'boundary="?([^";]+)"?', content_type)
    if match is None:
        raise RequestValidationError("body", "multipart/form-data without a boundary")
    parts: dict[str, tuple[str | None, bytes]] = {}
    for piece in (b"\r\n" + body).split(b"\r\n--" + match[1].encode())[1:]:
        head, found, content = piece.partition(b"\r\n\r\n")
        named = _DISPOSITION.search(head)
        if found and named:
            file = _FILENAME.search(head)
            parts[named[1].decode(errors="replace")] = (file[1].decode(errors="replace") if file else None, content)
    return parts


def _decoded(text: Any) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise RequestValidationError("body.file_data", "this is not base64") from None


def _described(operation: Operation, handlers: Handlers, record: Record, *, data: bool) -> Result:
    """v1 wraps the descriptor and may add the content."""
    status, media, schema = operation.response
    properties = operation.document.resolve(schema or {}).get("properties", {})
    shown: dict[str, Any] = {"file_descriptor": handlers.shown("v1", properties["file_descriptor"], record)}
    if data:
        shown["file_data"] = base64.b64encode(file_bytes(record)).decode()
    return Result(status, shown, media)


def _create_v1(operation: Operation, handlers: Handlers, call: Call) -> Result:
    body = call.body if isinstance(call.body, dict) else {}
    for name in ("file_name", "file_data", "file_association", "is_public"):  # docs/keap-behavior.md, part 3
        if body.get(name) is None:
            raise RequestValidationError(f"body.{name}", "a file needs it")
    record = keep_file(handlers.records, _decoded(call.body["file_data"]), call.body, call.path.get("fileId"))
    return _described(operation, handlers, record, data=True)


def _get_v1(operation: Operation, handlers: Handlers, call: Call) -> Result:
    _, record = handlers.records.one("files", (call.path["fileId"],))
    return _described(operation, handlers, record, data="file_data" in call.many("optional_properties"))


def _create_v2(operation: Operation, handlers: Handlers, call: Call) -> Result:
    parts: dict[str, tuple[str | None, bytes]] = call.body
    # A text part may come bare or as a quoted JSON string (docs/keap-behavior.md, part 3).
    facts: dict[str, Any] = {
        name: content.decode(errors="replace").strip('"') for name, (_, content) in parts.items() if name != "file"
    }
    if "is_public" in facts:
        facts["is_public"] = facts["is_public"].lower() == "true"
    filename, content = parts.get("file", (None, None))
    id_ = call.path.get("file_id")
    if content is None and id_ is None:
        raise RequestValidationError("body.file", "the part is missing")
    if content is None:
        _, record = handlers.records.one("files", (id_ or "",))
        content = file_bytes(record)
    if filename and id_ is None:
        facts.setdefault("file_name", filename)
    record = keep_file(handlers.records, content, facts, id_)
    status, media, schema = operation.response
    return Result(status, handlers.shown("v2", schema or {}, record), media)


def _data_v2(operation: Operation, handlers: Handlers, call: Call) -> Result:
    _, record = handlers.records.one("files", (call.path["file_id"],))
    status, media, _ = operation.response
    content = file_bytes(record)
    # The document decides the form: a base64 string in JSON, or the bytes themselves.
    return Result(status, base64.b64encode(content).decode() if media == "application/json" else content, media)


FILES: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("POST", "/rest/v1/files"): _create_v1,
    ("PUT", "/rest/v1/files/{fileId}"): _create_v1,
    ("GET", "/rest/v1/files/{fileId}"): _get_v1,
    ("POST", "/rest/v2/files"): _create_v2,
    ("POST", "/rest/v2/files/{file_id}"): _create_v2,
    ("GET", "/rest/v2/files/{file_id}:data"): _data_v2,
}
