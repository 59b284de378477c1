"""FileService over REST: base64 text on both sides."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import NotFoundError

from ._bodies import new_id, not_found
from ._calls import Call, Steps
from ._faults import refuse

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]


def _upload(engine: Engine, *values: Any) -> Steps[int]:
    contact = int(values[0]) if len(values) == 3 else 0
    name, data = values[-2:]
    body: dict[str, Any] = {"file_name": name, "file_data": _checked(data), "is_public": False}
    body |= {"file_association": "CONTACT", "contact_id": contact} if contact else {"file_association": "COMPANY"}
    made = yield Call("v1.files.create", body=body)
    return new_id(made, "FileBox")


def _checked(data: str | bytes) -> str:
    text = data.decode("ascii", "replace") if isinstance(data, bytes) else data
    text = "".join(text.split())
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        refuse("InvalidParameter", "expected the file as base64 text")
    return text


def _describe(id_: int, *, content: bool = False) -> Steps[dict[str, Any]]:
    try:
        found = yield Call("v1.files.get", (id_,), {"optional_properties": "file_data"} if content else {})
    except NotFoundError:
        not_found("FileBox", id_)
    return found if isinstance(found, dict) else {}


MAX_IN_V1: Final = 8_000_000
"""Bytes above which v1 may fail to give a file (Keap's v1 document); v2 gives it as it is."""


def _download(engine: Engine, id_: int) -> Steps[str]:
    described = yield from _describe(id_)
    size = (described.get("file_descriptor") or {}).get("file_size") or 0
    if size <= MAX_IN_V1:
        found = yield from _describe(id_, content=True)
        return str(found.get("file_data") or "")
    data = yield Call("v2.files.data", (id_,))
    return base64.b64encode(data).decode() if isinstance(data, bytes) else str(data or "")


def _replace(engine: Engine, id_: int, data: str) -> Steps[bool]:
    """Replace a file's content; its name and owner are sent again, since v1 demands them."""
    described = (yield from _describe(id_)).get("file_descriptor") or {}
    contact = described.get("contact_id")
    body: dict[str, Any] = {
        "file_name": described.get("file_name") or f"file-{id_}",
        "file_data": _checked(data),
        "is_public": bool(described.get("public")),
        "file_association": "CONTACT" if contact else "COMPANY",
        **({"contact_id": contact} if contact else {}),
    }
    yield Call("v1.files.replace", (id_,), body=body)
    return True


def _rename(engine: Engine, id_: int, name: str) -> Steps[bool]:
    try:
        yield Call("v2.files.update", (id_,), {"update_mask": ["file_name"]}, form={"file_name": name})
    except NotFoundError:
        not_found("FileBox", id_)
    return True


def _download_url(engine: Engine, id_: int) -> Steps[str]:
    found = yield from _describe(id_)
    return str((found.get("file_descriptor") or {}).get("download_url") or found.get("download_url") or "")


METHODS: Final[Mapping[str, Callable[..., Steps[Any]]]] = {
    "FileService.uploadFile": _upload,
    "FileService.getFile": _download,
    "FileService.replaceFile": _replace,
    "FileService.renameFile": _rename,
    "FileService.getDownloadUrl": _download_url,
}
