"""Docstrings of generated methods, made from facts: what the call does, its arguments, its result, its errors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Enum, Operation, Parameter
from generator.query_types import query_notes
from generator.render import prose, wrapped
from generator.summaries import summary

__all__ = ["docstring"]

SHOWN_VALUES = 12
SHOWN_KEYS = 24


def docstring(operation: Operation, enums: dict[str, Enum], *, asynchronous: bool) -> str:
    """Return the docstring's text for an 8-column indent, ready to stand between triple quotes."""
    lines = [summary(operation.resource, operation.method, operation.path)]
    call = f"`{prose(operation.http)} {prose(operation.path)}`"
    said = ["Deprecated by Keap."] if operation.deprecated else []
    if operation.undocumented:
        said.append("Keap's current document no longer lists this operation; the API may stop answering it.")
    lines += ["", wrapped(" ".join([f"{call}.", *said]), 8, 0) if said else call]
    arguments = list(_arguments(operation, enums))
    if arguments:
        lines += ["", "Args:"]
        lines += ["    " + wrapped(prose(a), 12) for a in arguments]
    result = _result(operation, asynchronous)
    lines += ["", *([f"Returns: {result}"] if result else [])]
    raises = "`ValidationError`, `StatusError`, `TransportError`, `ResponseError`"
    lines.append(f"Raises: {raises}{', `PaginationError`' if operation.paging else ''}.")
    return "\n".join(f"        {line}" if line and index else line for index, line in enumerate(lines)) + "\n        "


def _arguments(operation: Operation, enums: dict[str, Enum]) -> Iterator[str]:
    """What there is to say about the arguments beyond their types, which the signature shows."""
    for parameter in operation.path_parameters:
        notes = _notes(parameter, enums)
        if notes:
            yield f"{parameter.name}: {notes}"
    body = operation.body
    if body:
        sent = ", sent as multipart/form-data" if "multipart" in body.media else ""
        shown = ", ".join(f"`{key}`{' (required)' if required else ''}" for key, required in body.keys[:SHOWN_KEYS])
        more = f", and {len(body.keys) - SHOWN_KEYS} more" if body.keys[SHOWN_KEYS:] else ""
        kind = f"a dict with {shown}{more}" if shown else body.type.words()
        yield f"body: {kind}{sent}"
    for parameter in operation.keywords:
        if body and body.mask and parameter.name == "update_mask":
            yield "update_mask: the keys of the body to change; all of them by default"
        else:
            notes = _notes(parameter, enums)
            if notes:
                yield f"{parameter.name}: {notes}"


def _notes(parameter: Parameter, enums: dict[str, Enum]) -> str:
    notes: list[str] = []
    if parameter.facts and (taken := query_notes(parameter.facts)):
        notes.append(taken)
    for part in parameter.type.walk() if not notes else ():
        if part.kind == "enum" and part.name in enums:
            members = enums[part.name].members
            shown = ", ".join(f"`{value}`" for _, value in members[:SHOWN_VALUES]) + (
                f", and {len(members) - SHOWN_VALUES} more" if members[SHOWN_VALUES:] else ""
            )
            notes.append(f"{'one of' if parameter.type is part else 'each one of'} {shown}")
        elif part.kind in ("datetime", "date"):
            notes.append(part.words())
    if parameter.wire == "page_token":
        notes.append("where to continue: a page's or an error's `next_page_token`")
    elif parameter.wire == "offset":
        notes.append("where to continue: a page's or an error's `next_offset`")
    if parameter.bounds:
        notes.append(parameter.bounds)
    if parameter.default:
        notes.append(f"`{parameter.default}` by default")
    if parameter.location == "header":
        notes.append(f"sent as the header `{parameter.wire}`")
    if parameter.deprecated:
        notes.append("deprecated by Keap")
    return "; ".join(notes)


def _result(operation: Operation, asynchronous: bool) -> str:
    if operation.paging:
        item = operation.paging.item.words()
        if asynchronous:
            return f"a pager of {item} items: await it for the first page, or iterate over all items of all pages."
        return f"the first page of {item} items; iterate over it for all items of all pages."
    if operation.response.kind == "none":
        return ""
    if operation.response.kind == "bytes":
        return "the content, bytes."
    empty = ", or None when the response is empty" if operation.may_be_empty else ""
    return f"{operation.response.words()}{empty}."
