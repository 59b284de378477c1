"""What is said with an upload, as the two APIs want it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from keap_api.extend import Operation
from keap_api.v1.resources import files as v1
from keap_api.v2.resources import files as v2
from keapkit.errors import ValidationError

from ._names import file_name, name_of

if TYPE_CHECKING:
    from ._source import FileSource

Association: TypeAlias = Literal["CONTACT", "USER", "COMPANY"] | str
#: Which API takes an upload.
Api: TypeAlias = Literal["v1", "v2"]

CREATE: dict[str, Operation[Any]] = {"v1": v1._FILES_CREATE, "v2": v2._FILES_CREATE}
REPLACE: dict[str, Operation[Any]] = {"v1": v1._FILES_REPLACE, "v2": v2._FILES_UPDATE}


def check_via(via: str, allowed: tuple[str, ...], *, legacy_parts: bool = False) -> None:
    """Refuse what is neither API, or a form that only v2 has."""
    if via not in allowed:
        raise ValidationError(f"one of {', '.join(map(repr, allowed))} is needed, not {via!r}", path="via")
    if legacy_parts and via != "v2":
        raise ValidationError('only via="v2" sends parts', path="legacy_parts")


def upload_body(
    source: FileSource,
    contact_id: int | str | None,
    association: Association | None,
    name: str | None,
    public: bool,
    via: Api,
    legacy_parts: bool,
) -> dict[str, Any]:
    """The body of an upload, without the file."""
    check_via(via, ("v1", "v2"), legacy_parts=legacy_parts)
    contact = _contact(contact_id)
    if contact is not None and association not in (None, "CONTACT"):
        raise ValidationError(f"with contact_id it is CONTACT, not {association!r}", path="association")
    if contact is None and association is None:
        raise ValidationError('contact_id is needed, or association="USER" or "COMPANY"')
    if contact is None and association == "CONTACT":
        raise ValidationError("association CONTACT needs contact_id", path="contact_id")
    body: dict[str, Any] = {
        "file_name": _name(source, name),
        "file_association": association or "CONTACT",
        "is_public": _flag(public) if via == "v1" else _text(public),
    }
    if contact is not None:
        body["contact_id"] = contact if via == "v1" else str(contact)
    return body


def replace_body(
    source: FileSource,
    contact_id: int | str | None,
    association: Association | None,
    name: str | None,
    public: bool,
    via: Api,
    legacy_parts: bool,
) -> dict[str, Any]:
    """The body of a replacement, without the file."""
    if via != "v2":
        return upload_body(source, contact_id, association, name, public, via, legacy_parts)
    if contact_id is not None or association is not None:
        raise ValidationError("v2 leaves a file with its contact: no contact_id and no association", path="contact_id")
    return {"file_name": _name(source, name), "is_public": _flag(public)}


def _name(source: FileSource, name: str | None) -> str:
    return name_of(source) if name is None else file_name(name)


def _contact(contact_id: int | str | None) -> int | None:
    if contact_id is None:
        return None
    if isinstance(contact_id, str) and contact_id.isascii() and contact_id.isdigit():
        contact_id = int(contact_id)
    if isinstance(contact_id, bool) or not isinstance(contact_id, int) or contact_id < 1:
        raise ValidationError("the id of a contact is needed, a positive integer", path="contact_id")
    return contact_id


def _flag(public: bool) -> bool:
    if isinstance(public, bool):
        return public
    raise ValidationError(f"True or False is needed, not a {type(public).__name__}", path="public")


def _text(public: bool) -> str:
    return "true" if _flag(public) else "false"
