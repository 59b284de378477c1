"""What is sent along with an uploaded file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from keapkit.errors import ValidationError

from ._names import file_name, name_of

if TYPE_CHECKING:
    from ._source import FileSource

__all__ = ["Association", "upload_body"]

Association: TypeAlias = Literal["CONTACT", "USER", "COMPANY"] | str


def upload_body(
    source: FileSource,
    contact_id: int | str | None,
    association: Association | None,
    name: str | None,
    public: bool,
) -> dict[str, Any]:
    """Make the body of an upload, without the file.

    Raises:
        ValidationError: an argument cannot be sent.
    """
    contact = _contact(contact_id)
    if contact is not None and association not in (None, "CONTACT"):
        raise ValidationError(f"expected CONTACT together with contact_id, got {association!r}", path="association")
    if contact is None and association is None:
        raise ValidationError('pass contact_id, or association="USER" or "COMPANY"')
    if contact is None and association == "CONTACT":
        raise ValidationError("association CONTACT needs a contact_id", path="contact_id")
    if not isinstance(public, bool):
        raise ValidationError(f"expected True or False, got {type(public).__name__}", path="public")
    body: dict[str, Any] = {
        "file_name": name_of(source) if name is None else file_name(name),
        "file_association": association or "CONTACT",
        "is_public": public,
    }
    if contact is not None:
        body["contact_id"] = contact
    return body


def _contact(contact_id: int | str | None) -> int | None:
    if contact_id is None:
        return None
    if isinstance(contact_id, str) and contact_id.isascii() and contact_id.isdigit():
        contact_id = int(contact_id)
    if isinstance(contact_id, bool) or not isinstance(contact_id, int) or contact_id < 1:
        raise ValidationError(
            f"expected the id of a contact, a positive integer, got {contact_id!r}", path="contact_id"
        )
    return contact_id
