"""Python values as Keap reads them: in paths, in queries, and in bodies."""

from __future__ import annotations

import datetime as dt
import enum
import math
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def datetime_text(value: dt.datetime, path: str) -> str:
    """Return `YYYY-MM-DDTHH:MM:SS.sssZ`: UTC, milliseconds (finer digits are cut off). A naive datetime is refused."""
    if value.utcoffset() is None:
        raise ValidationError(
            "expected an aware datetime, got a naive one: add a time zone, such as "
            "datetime(2026, 5, 1, 9, 30, tzinfo=timezone.utc)",
            path=path,
        )
    try:
        utc = value.astimezone(dt.UTC)
    except OverflowError:
        raise ValidationError("this datetime lies outside the years 1 to 9999 in UTC", path=path) from None
    return utc.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def finite(value: float, path: str) -> float:
    """Return the value; refuse NaN and infinity, which JSON does not have."""
    if not math.isfinite(value):
        raise ValidationError(f"{value} is not a JSON number", path=path)
    return value


def scalar_text(value: Any, path: str) -> str:
    """Return one value as text for a query, a header, or a form."""
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(finite(value, path))
    if isinstance(value, dt.datetime):
        return datetime_text(value, path)
    if isinstance(value, dt.date):
        return value.isoformat()
    raise ValidationError(f"expected str, int, float, bool, date, or datetime, got {type(value).__name__}", path=path)


def encode(text: str, path: str) -> str:
    """Percent-encode everything but letters, digits, and `-._~`."""
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValidationError("UTF-8 cannot encode this text: it holds half of a surrogate pair", path=path) from None


def path_segment(value: Any, name: str) -> str:
    """Return a path parameter's value as one segment that no server or proxy can take for another path."""
    if isinstance(value, enum.Enum):
        value = value.value
    if value is None or isinstance(value, (bool, float)) or not isinstance(value, (str, int)):
        raise ValidationError(f"expected str or int, got {type(value).__name__}", path=name)
    text = str(value)
    if text in {"", ".", ".."}:
        raise ValidationError(f"{text!r} would lead to another path: pass the record's id", path=name)
    return encode(text, name)


def query_pairs(name: str, wire: str, value: Any, *, explode: bool) -> list[str]:
    """Return the `key=value` parts of one query parameter. None sends nothing, and neither does a None in a list."""
    key = quote(wire, safe="")
    if isinstance(value, (list, tuple)):
        return _list_pairs(name, key, value, explode=explode)
    if hasattr(value, "keys"):
        return _object_pairs(name, key, value, explode=explode)
    return [f"{key}={encode(scalar_text(value, name), name)}"]


def _list_pairs(name: str, key: str, values: Sequence[Any], *, explode: bool) -> list[str]:
    texts = [encode(scalar_text(v, f"{name}[{i}]"), f"{name}[{i}]") for i, v in enumerate(values) if v is not None]
    if explode:
        return [f"{key}={text}" for text in texts]
    return [f"{key}={','.join(texts)}"] if texts else []


def _object_pairs(name: str, key: str, values: Mapping[str, Any], *, explode: bool) -> list[str]:
    # OpenAPI's style "form": an object's properties are query keys of their own, or one comma-joined list.
    pairs: list[str] = []
    for property_name in values:
        value = values[property_name]
        if value is not None:
            path = f"{name}.{property_name}"
            if explode:
                pairs += query_pairs(path, property_name, value, explode=True)
            else:
                pairs += [encode(property_name, path), encode(scalar_text(value, path), path)]
    return pairs if explode or not pairs else [f"{key}={','.join(pairs)}"]
