"""Docstrings of generated methods, made from facts: the HTTP call, the arguments, the result, the errors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Enum, Operation, Parameter
from generator.render import prose, wrapped

__all__ = ["docstring"]

SHOWN_VALUES = 12


def docstring(operation: Operation, enums: dict[str, Enum], *, asynchronous: bool) -> str:
    """The docstring's text for an 8-column indent, ready to stand between triple quotes."""
    lines = [f"``{prose(operation.http)} {prose(operation.path)}``"]
    if operation.deprecated:
        lines += ["", "Deprecated by Keap."]
    arguments = list(_arguments(operation, enums))
    if arguments:
        lines += ["", "Args:"]
        lines += ["    " + wrapped(prose(a), 12) for a in arguments]
    lines += ["", "Returns:", "    " + wrapped(_result(operation, asynchronous), 12)]
    if operation.body:
        lines += ["", "Raises:", "    ValidationError: an argument or the body is refused before sending."]
    return "\n".join(f"        {line}" if line and index else line for index, line in enumerate(lines)) + "\n        "


def _arguments(operation: Operation, enums: dict[str, Enum]) -> Iterator[str]:
    for parameter in operation.path_parameters:
        yield f"{parameter.name}: {_what(parameter, enums)}"
    body = operation.body
    if body:
        kind = body.name if body.type.kind == "model" else body.type.words()
        sent = ", sent as multipart/form-data" if "multipart" in body.media else ""
        yield f"body: {kind}{'' if body.required else ' or None'}{sent}"
    for parameter in operation.keywords:
        if body and body.mask and parameter.name == "update_mask":
            yield "update_mask: the body's keys to change; by default all keys of the body"
        else:
            yield f"{parameter.name}: {_what(parameter, enums)}"


def _what(parameter: Parameter, enums: dict[str, Enum]) -> str:
    words = parameter.type.words()
    for part in parameter.type.walk():
        if part.kind == "enum" and part.name in enums:
            members = enums[part.name].members
            shown = ", ".join(str(value) for _, value in members[:SHOWN_VALUES]) + (
                f" and {len(members) - SHOWN_VALUES} more" if members[SHOWN_VALUES:] else ""
            )
            words = words.replace(part.name, f"one of {shown}" if parameter.type is part else f"({shown})")
    notes = [words]
    if parameter.bounds:
        notes.append(parameter.bounds)
    if parameter.default:
        notes.append(f"by default {parameter.default}")
    if parameter.type.kind == "list" and not parameter.explode:
        notes.append("comma-joined on the wire")
    if parameter.location == "header":
        notes.append(f"sent as the header {parameter.wire}")
    if parameter.deprecated:
        notes.append("deprecated by Keap")
    return ", ".join(notes)


def _result(operation: Operation, asynchronous: bool) -> str:
    if operation.paging:
        item = operation.paging.item.words()
        if asynchronous:
            return f"A pager: await it for the first page of {item}, or iterate over it for all items of all pages."
        return f"The first page of {item}; iterating over it walks all pages."
    if operation.response.kind == "none":
        return "None."
    if operation.response.kind == "bytes":
        return "The body, bytes."
    return f"{operation.response.words()}; None when the response is empty."
