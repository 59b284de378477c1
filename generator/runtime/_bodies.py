"""Bodies: checked against their type, and turned into bytes or form parts.

There are three ways to check: ``types`` refuses wrong types and warns once per place about a missing required key,
``strict`` also refuses missing and unknown keys and unknown enum values, ``off`` lets every type pass. What JSON cannot
carry is refused in all of them.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import _notices
from ._checks import Check, Way, compile_check, path_text, plain, refuse_struct
from .errors import ValidationError

if TYPE_CHECKING:
    from ._operation import Body
    from ._options import Validate


def checked_body(
    operation: str, body: Body, value: Any, validate: Validate, *, masked: bool
) -> tuple[bytes | None, list[tuple[str, Any]] | None, list[str] | None]:
    """A body ready to be sent.

    Returns:
        The body's bytes or else its form parts, and, when ``masked``, the update mask that its keys make.

    Raises:
        ValidationError: the body cannot be sent so.
    """
    refuse_struct(value, None)
    try:
        wire = _wired(operation, body, value, validate)
        mask = _mask(body, wire) if masked else None
        if body.media == "multipart/form-data":
            from ._multipart import form_parts

            return None, form_parts(wire), mask
        return json.dumps(wire, ensure_ascii=False, separators=(",", ":")).encode(), None, mask
    except UnicodeEncodeError:
        raise ValidationError("a text holds half a surrogate pair, which UTF-8 cannot carry", path="body") from None
    except RecursionError:
        raise ValidationError("nested too deeply, or within itself", path="body") from None


def json_body(value: Any) -> bytes:
    """Any JSON value as the body of a request that no document describes.

    Raises:
        ValidationError: JSON or UTF-8 cannot carry it.
    """
    from ._operation import Body

    return checked_body("", Body("", ""), value, "off", masked=False)[0] or b""


def _wired(operation: str, body: Body, value: Any, validate: Validate) -> Any:
    if validate == "off":
        return plain(value, None, Way(strict=False))
    way = Way(strict=validate == "strict")
    wire = _check_of(body.module, body.name)(value, None, way)
    for kind, key, place in way.missing:
        if (operation, f"{kind}.{key}") not in _notices.given:
            _notices.warn(
                f"{operation}: {path_text(place)} lacks {key!r}, which its document requires; it is sent as it is",
                _notices.MissingFieldWarning,
            )
            _notices.first_time(operation, f"{kind}.{key}")
    return wire


def _mask(body: Body, wire: Any) -> list[str] | None:
    """The keys of the body as ``update_mask`` names them."""
    if not isinstance(wire, Mapping):
        return None
    aliases: Mapping[str, str] = body.mask_aliases or {}
    names: dict[str, None] = {}
    for key in wire:
        name = str(aliases.get(key, key))
        if not name:
            continue  # it says which record is meant, and changes nothing
        if name not in (body.mask or ()):
            raise ValidationError(
                "update_mask has no name for this key; give update_mask yourself, or leave the key out",
                path=f"body.{key}",
            )
        names[name] = None
    return list(names)


@functools.cache
def _check_of(module: str, name: str) -> Check:
    return compile_check(getattr(importlib.import_module(module), name))
