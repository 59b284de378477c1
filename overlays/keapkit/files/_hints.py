"""Say what a 400 from `/files` is probably about. Keap's own text rarely does."""

from __future__ import annotations

import binascii
from collections.abc import Mapping
from typing import Any

__all__ = ["likely_cause"]

# Both documents of 2025 and 2026 name these three.
ASSOCIATIONS = ("CONTACT", "USER", "COMPANY")

_V1_NEEDS = ("file_name", "file_data", "file_association", "is_public")
_V2_NEEDS = ("file", "file_name", "file_association")


def likely_cause(operation: str, body: object) -> str:
    """Find the most likely cause of a 400.

    Args:
        operation: such as `v1.files.create`.
        body: the request's body as it was given.
    """
    framing = "the request's length, encoding, and headers are right, so check its values: "
    if not isinstance(body, Mapping):
        return f"{framing}it has no body" if body is None else f"{framing}the body is not a JSON object"
    causes = list(_causes(operation, body))
    if causes:
        return framing + "; ".join(causes)
    if operation == "v2.files.create":
        return (
            f"{framing}does the contact exist? Keap changed what this operation takes three times in 2026; "
            "keap.files.upload uses REST v1, which did not change"
        )
    return f"{framing}does the contact (and the file, for a replacement) exist in this application?"


def _causes(operation: str, body: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    needs = {"v1": _V1_NEEDS, "v2": _V2_NEEDS if operation.endswith("create") else ()}[operation[:2]]
    missing = [key for key in needs if body.get(key) is None]
    if missing:
        found.append(f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing")
    association = body.get("file_association")
    if association is not None and association not in ASSOCIATIONS:
        found.append(f"file_association is {association!r}, expected {', '.join(ASSOCIATIONS)}")
    if association == "CONTACT" and not body.get("contact_id"):
        found.append("file_association CONTACT needs contact_id")
    if body.get("file_name") == "":
        found.append("file_name is empty")
    data = body.get("file_data")
    if operation.startswith("v1") and isinstance(data, str) and not _is_base64(data):
        found.append(
            "file_data is not base64: it must have no data: prefix, no line ends, and + and / instead of - and _"
        )
    return found


def _is_base64(text: str) -> bool:
    try:
        binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        return False
    return True
