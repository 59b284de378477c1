"""Pages of rows, read fast.

What takes time is a page of `DataService.query`: up to 1,000 structs of scalars in one exact shape. Building the
tree of its 80,000 elements costs lxml as much as reading it costs here in all, so that shape alone is read by
matching members one behind another. It leaves nothing to XML: no attribute, comment, section, declaration or entity
of its own can occur in it, every character of the response must belong to it, and a response that deviates in one
character goes to lxml as a whole (see `_xmlrpc_decode`). A test holds both readers to the same result.
"""

from __future__ import annotations

import re
from typing import Any, Final

from ._xmlrpc_scalars import SCALARS

__all__ = ["NOT_PLAIN", "read_rows"]

NOT_PLAIN: Final = object()
"""The response has another shape."""

_HEAD = re.compile(
    r"""(?:<\?xml\ version=["']1\.0["'](?:\ encoding=["'][Uu][Tt][Ff]-8["'])?\s*\?>)?\s*
    <methodResponse>\s*<params>\s*<param>\s*<value>\s*<array>\s*<data>\s*""",
    re.VERBOSE,
)
_TAIL = re.compile(r"</data>\s*</array>\s*</value>\s*</param>\s*</params>\s*</methodResponse>\s*")
_ROW = re.compile(r"<value>\s*<struct>\s*")
_ROW_END = re.compile(r"</struct>\s*</value>\s*")
# Possessive quantifiers: a member that does not match is given up at once, however long its text.
_MEMBER = re.compile(
    r"""(<member>\s*+<name>([^<]*+)</name>\s*+
    (?:<value>(?:\s*+<([A-Za-z0-9.]++)>([^<]*+)</\3>\s*+ | \s*+<([A-Za-z0-9.:]++)/>\s*+ | ([^<]*+))</value> | <value/>)
    \s*+</member>\s*+)""",
    re.VERBOSE,
)
_CONTROLS = bytes({*range(0x20)} - {9, 10})  # CR, which XML reads as LF, is among them
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCE = re.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}))?(;)?")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class _Deviation(Exception):  # noqa: N818 — never leaves this module
    """The response is not plain after all."""


def read_rows(content: bytes) -> Any:
    """The rows of a response of exactly that shape, else NOT_PLAIN.

    Raises:
        Unreadable: a scalar's text is not of its type.
    """
    # The shape begins within the first bytes; what does not is not even decoded.
    if b"<array>" not in content[:400] or b"]]>" in content:
        return NOT_PLAIN
    if len(content.translate(None, _CONTROLS)) != len(content):
        return NOT_PLAIN
    try:
        return _rows(content.decode())
    except (UnicodeDecodeError, _Deviation):
        return NOT_PLAIN


def _rows(text: str) -> list[dict[str, Any]]:
    head = _HEAD.match(text)
    if "\ufffe" in text or "\uffff" in text or head is None or not _TAIL.fullmatch(text, text.rfind("</data>")):
        raise _Deviation
    referring = "&" in text
    rows: list[dict[str, Any]] = []
    at = head.end()
    while row := _ROW.match(text, at):
        start = row.end()
        end = text.find("</struct>", start)
        members = _MEMBER.findall(text, start, end)
        if sum([len(member[0]) for member in members]) != end - start:
            raise _Deviation
        rows.append(_struct(members, referring))
        over = _ROW_END.match(text, end)
        if over is None:
            raise _Deviation
        at = over.end()
    if not _TAIL.fullmatch(text, at):
        raise _Deviation
    return rows


def _struct(members: list[tuple[str, str, str, str, str, str]], referring: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    scalars = SCALARS
    for _, written, kind, typed, empty, untyped in members:
        name = _resolved(written) if referring and "&" in written else written
        if not kind:
            if empty:
                read = scalars.get(empty.rpartition(":")[2])
                if read is None:
                    raise _Deviation
                found[name] = read("")
            else:
                found[name] = _resolved(untyped) if referring and "&" in untyped else untyped
            continue
        read = scalars.get(kind)
        if read is None:
            raise _Deviation
        found[name] = read(_resolved(typed) if referring and "&" in typed else typed)
    return found


def _resolved(text: str) -> str:
    plain = text.replace("&lt;", "<").replace("&gt;", ">")
    if plain.count("&") == plain.count("&amp;"):
        return plain.replace("&amp;", "&")
    return _REFERENCE.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    """The character a reference stands for; illegal ones are lxml's and the repair's matter."""
    name, decimal, hexadecimal, end = found.groups()
    if end is None:
        raise _Deviation
    if name is not None:
        return _NAMED[name]
    if decimal is None and hexadecimal is None:
        raise _Deviation
    code = int(decimal) if decimal is not None else int(hexadecimal, 16)
    if code > 0x10FFFF or _ILLEGAL.match(chr(code)):
        raise _Deviation
    return chr(code)
