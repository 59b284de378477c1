"""Bodies: checked against their type, and turned into bytes or form parts.

`validate="types"` refuses wrong types and warns once per place about a missing required key, `"strict"` also refuses
missing and unknown keys and unknown enum values, `"off"` lets every type pass. All three refuse what JSON cannot carry.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._checks import Check, ValidationContext, compile_check, path_text, refuse_struct, to_json_value
from ._warnings import MissingFieldWarning, first_time, warn, was_given
from .errors import ValidationError

if TYPE_CHECKING:
    from ._descriptors import Body
    from ._options import Validate


def checked_body(
    operation: str, body: Body, value: Any, validate: Validate, *, masked: bool
) -> tuple[bytes | None, list[tuple[str, Any]] | None, list[str] | None]:
    """Return a body ready to be sent.

    Returns:
        The body's bytes or else its form parts, and, when `masked`, the update mask that its keys make.

    Raises:
        ValidationError: the body cannot be sent.
    """
    refuse_struct(value, None)
    try:
        wire = _to_wire(operation, body, value, validate)
        mask = _mask(body, wire) if masked else None
        if body.media == "multipart/form-data":
            from ._multipart import form_parts

            return None, form_parts(wire), mask
        return json.dumps(wire, ensure_ascii=False, separators=(",", ":")).encode(), None, mask
    except UnicodeEncodeError:
        raise ValidationError("UTF-8 cannot encode this text: it holds half of a surrogate pair", path="body") from None
    except RecursionError:
        raise ValidationError("the value is nested too deeply, or holds itself", path="body") from None


def json_body(value: Any) -> bytes:
    """Encode any JSON value as the body of a request that no document describes.

    Raises:
        ValidationError: JSON or UTF-8 cannot carry it.
    """
    from ._descriptors import Body

    return checked_body("", Body("", ""), value, "off", masked=False)[0] or b""


def _to_wire(operation: str, body: Body, value: Any, validate: Validate) -> Any:
    if validate == "off":
        return to_json_value(value, None, ValidationContext(strict=False))
    context = ValidationContext(strict=validate == "strict")
    wire = _check_of(body.module, body.name)(value, None, context)
    for kind, key, path in context.missing:
        if not was_given(operation, f"{kind}.{key}"):
            warn(
                f"{operation}: {path_text(path)} lacks {key!r}, which its document requires; it is sent as it is",
                MissingFieldWarning,
            )
            # Not before: who turns warnings into errors wants each of them.
            first_time(operation, f"{kind}.{key}")
    return wire


def _mask(body: Body, wire: Any) -> list[str] | None:
    """The keys of the body as `update_mask` names them."""
    if not isinstance(wire, Mapping):
        return None
    aliases: Mapping[str, str] = body.mask_aliases or {}
    names: dict[str, None] = {}
    for key in wire:
        name = str(aliases.get(key, key))
        if not name:
            continue  # it says which record to change, and changes nothing
        if name not in (body.mask or ()):
            raise ValidationError(
                "update_mask has no name for this key: pass update_mask yourself, or leave the key out",
                path=f"body.{key}",
            )
        names[name] = None
    return list(names)


@functools.cache
def _check_of(module: str, name: str) -> Check:
    return compile_check(getattr(importlib.import_module(module), name))
