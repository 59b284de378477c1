"""Filters given as text: what their operation would refuse in them."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from ._query_words import listed, nearest
from .errors import ValidationError

if TYPE_CHECKING:
    from ._filter_rules import FilterRules

__all__ = ["problems_in"]

_MAX_LENGTH = 10_000
_CONDITION = re.compile(r"\s*([^=!<>%;]*?)\s*(==|!=|>=|<=|>|<)(.*)", re.DOTALL)
_ENCODED = re.compile(r"%(?:3D|3E|3C|3B|2A)", re.IGNORECASE)
_JOINED = re.compile(r"\s(?:and|or)\s+\w+\s*(?:[=!<>]=|[<>])|[&|]\s*\w+\s*(?:[=!<>]=|[<>])", re.IGNORECASE)
_LIKELY = 0.84


@functools.lru_cache(maxsize=512)
def problems_in(rules: FilterRules, text: str) -> tuple[str, ...]:
    """What is wrong with a filter, condition by condition; nothing for text that is too long to look at."""
    if len(text) > _MAX_LENGTH:
        return ()
    if _ENCODED.search(text):
        return ("it is percent-encoded already and would be encoded once more; write `==`, `>`, `;` as they are",)
    found: list[str] = []
    given: list[str] = []
    for part in text.split(";"):
        if not part.strip():
            continue
        match = _CONDITION.fullmatch(part)
        if match is None:
            found.append(f"{part.strip()!r:.60} is not a condition such as name==value")
            continue
        name, operator, value = match.groups()
        given.append(name)
        if _JOINED.search(value):
            found.append(f"{part.strip()!r:.60} is read as one condition on {name!r:.60}; join conditions by `;`")
            continue
        if problem := _problem(rules, name, operator, value):
            found.append(problem)
    if not given and not found:
        found.append("it has no condition")
    try:
        rules.check_together(given)
    except ValidationError as error:
        found.append(str(error.args[0]))
    return tuple(found)


def _problem(rules: FilterRules, name: str, operator: str, value: str) -> str | None:
    field = rules.fields.get(name)
    if field is None:
        if rules.custom_fields:
            # It may be a custom field, unless it is one letter away from a standard one.
            near = [other for other in nearest(name, rules.fields) if _likely(name, other)]
            return f"{name!r:.60} is not one of its fields: did you mean {listed(near, 'or')}?" if near else None
        return str(rules.unknown(name).args[0])
    try:
        if operator == "==" and field.prefix and value.endswith("*"):
            field.prefix_text(value)
        elif field.maximum is not None and len(items := field.items(value)) > field.maximum:
            return str(field.refuse(f"{len(items)} values are too many").args[0])
        else:
            field.condition(operator, value)
    except ValidationError as error:
        return str(error.args[0])
    return None


def _likely(name: str, other: str) -> bool:
    import difflib

    return difflib.SequenceMatcher(None, name, other).ratio() >= _LIKELY
