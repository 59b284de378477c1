"""Reads what an `order_by` parameter orders by, and what a `fields` parameter selects, out of their descriptions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.query_facts.prose import Block, Item, Spans, UnreadableError, blocks, lines, quote_spans

__all__ = ["read_fields", "read_order_by"]

MAX_NAMES = 500

_NAME = r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*"
_FIELDS = re.compile(r"\b(?:one\s+of\s+the\s+following\s+fields|(?:supported\s+|allowed\s+)?fields?)\s*:\s*(.*)", re.I)
_DIRECTIONS = re.compile(r"\b(?:one\s+of\s+the\s+following\s+directions|directions?)\s*:\s*(.*)", re.I)
_ITEM = re.compile(rf"`({_NAME})`(?:\s*\([^()`]*\))?|({_NAME})")
_STRAY = re.compile(rf"\s*\S{{0,3}}\s*(?:`{_NAME}`|{_NAME}\s*$|\.\.|…)")
_INLINE = re.compile(rf"`{_NAME}`(?:\s*[,|]\s*`{_NAME}`)*\.?")
_OPEN = re.compile(r"\.{2,}|…|etc\.?", re.I)
_LIMITED = re.compile(r"\b(?:not|no|never|only|cannot|except|unless|removed|unsupported|ignored)\b", re.I)
_EXAMPLE = re.compile(rf"(?:order_by\s*=\s*)?({_NAME})\s+({_NAME})")

_CLOSED = re.compile(
    r"(?:\ballowed\s+(?:\w+\s+){0,3}values|\bavailable\s+(?:\w+\s+)?(?:fields|values)(?:\s+are)?)\s*:\s*", re.I
)
_UNCERTAIN = re.compile(
    r"\b(?:not|no longer|never|formerly|previously)\s+(?:also\s+)?(?:available|allowed|supported|accepted)\b"
    r"|`\s+(?:is|are)\s+(?:also\s+)?(?:possible|accepted|allowed|available|not)\b",
    re.I,
)
_SOME = re.compile(r"\b(?:fields\s+)?such\s+as\b|\be\.g\.", re.I)
_NAMES = re.compile(rf"`?{_NAME}`?(?:\s*,\s*`?{_NAME}`?)*")


def read_order_by(description: object) -> dict[str, Any]:
    """The fact of an order parameter: `fields`, `directions`, and `open` where the list says that it continues."""
    text = blocks(lines(description))
    fields, directions = _listed(text, _FIELDS, "fields"), _listed(text, _DIRECTIONS, "directions")
    is_open = bool(fields) and _OPEN.fullmatch(fields[-1]) is not None
    if is_open:
        fields.pop()
    if any(_OPEN.fullmatch(name) for name in [*fields, *directions]):
        raise UnreadableError("a list that leaves names out")
    if not set(directions) <= {"asc", "desc"}:
        raise UnreadableError(f"an unknown direction: {', '.join(directions)[:60]!r}")
    _refuse_others(text, fields, directions)
    fact: dict[str, Any] = {"fields": fields, "directions": directions}
    return {**fact, "open": True} if is_open else fact


def _listed(text: list[Block], heading: re.Pattern[str], what: str) -> list[str]:
    """The names behind the only line that announces them: on the line, or in the list below."""
    found: list[str] | None = None
    for number, block in enumerate(text):
        for line in block.text:
            match = heading.search(line)
            if match is None:
                continue
            if found is not None:
                raise UnreadableError(f"two lists of {what}")
            if (before := line[: match.start()].strip()) and before[-1] not in ".;:)":
                raise UnreadableError(f"unknown words before the {what}: {before[-60:]!r}")
            if match[1].strip():
                found = _inline(match[1].strip(), what)
            elif line is block.text[-1] and number + 1 < len(text) and text[number + 1].items:
                found = [_item(item, what) for item in text[number + 1].items]
            else:
                raise UnreadableError(f"no list of {what} behind the words that announce it")
    if found is None:
        raise UnreadableError(f"no list of {what}")
    if len(set(found)) != len(found) or len(found) > MAX_NAMES:
        raise UnreadableError(f"a name twice in the list of {what}, or too many")
    return found


def _inline(text: str, what: str) -> list[str]:
    if not _INLINE.fullmatch(text):
        raise UnreadableError(f"{what} in an unknown layout: {text[:60]!r}")
    return re.findall(_NAME, text)


def _item(item: Item, what: str) -> str:
    text = item.text.strip()
    match = _ITEM.fullmatch(text)
    if item.nested or not (match or _OPEN.fullmatch(text)) or _LIMITED.search(text):
        raise UnreadableError(f"{what} in an unknown layout: {text[:60]!r}")
    return text if match is None else match[1] or match[2]


def _refuse_others(text: list[Block], fields: list[str], directions: list[str]) -> None:
    """Refuses a list that nothing announces, and examples by other names."""
    lists = sum(1 for block in text if block.items)
    every = [line for block in text for line in block.text]
    announced = sum(1 for line in every if (m := _FIELDS.search(line) or _DIRECTIONS.search(line)) and not m[1].strip())
    if lists != announced:
        raise UnreadableError("a list that nothing announces")
    if stray := next((line for line in every if _STRAY.match(line.strip())), None):
        raise UnreadableError(f"a name outside the lists: {stray.strip()[:60]!r}")
    if limit := next((line for line in every if _LIMITED.search(line)), None):
        raise UnreadableError(f"unknown words: {limit.strip()[:60]!r}")
    for block in text:
        spans = Spans()
        for content in spans.of(quote_spans(block.joined, spans)):
            match = _EXAMPLE.fullmatch(content)
            if match and (match[1] not in fields or match[2] not in directions):
                raise UnreadableError(f"an example by other names: {content[:60]!r}")


def read_fields(description: object, schema: Mapping[str, Any]) -> list[str]:
    """The names that a field selection takes: those of its schema, or those of its description."""
    items = schema.get("items")
    declared = items.get("enum") if isinstance(items, Mapping) else None
    if isinstance(declared, list):
        if not declared or not all(isinstance(name, str) and re.fullmatch(_NAME, name) for name in declared):
            raise UnreadableError("values of the schema that are not names")
        return list(dict.fromkeys(declared))
    text = " ".join(line.strip() for line in lines(description))
    found: list[str] = []
    starts = list(_CLOSED.finditer(text))
    if not starts:
        raise UnreadableError("only some of the fields named" if _SOME.search(text) else "no list of fields")
    if _UNCERTAIN.search(text):
        raise UnreadableError("unknown words about the fields")
    for start in starts:
        match = _NAMES.match(text, start.end())
        if match is None:
            raise UnreadableError(f"fields in an unknown layout: {text[start.end() :][:60]!r}")
        if not re.match(r"\s*(?:\)\s*\.?\s*$|\.(?:\s|$)|$)", text[match.end() :]) or match[0].count("`") % 2:
            raise UnreadableError(f"fields in an unknown layout: {text[match.start() :][:60]!r}")
        if text[match.end() :].strip() == "" and "(" in text[: start.start()] and ")" not in text[start.start() :]:
            raise UnreadableError("a list of fields that is cut off")
        found += re.findall(_NAME, match[0])
    if len(set(found)) != len(found) or len(found) > MAX_NAMES:
        raise UnreadableError("a name twice in the list of fields, or too many")
    return found
