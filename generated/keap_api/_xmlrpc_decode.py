"""The bytes of an XML-RPC response to Python values.

Responses are read tolerantly: by local name whatever the prefix, `nil` and `ex:nil` alike, text without a type as a
string, and with references to characters that XML forbids (`&#11;`, an emoji as two surrogates) repaired. What has no
meaning in XML-RPC is a `DecodeError`, never a guess.

Untrusted input: a document type declaration is refused before parsing, no entity is expanded, nothing is fetched, and
libxml2's bounds on depth and on the size of one text (10 MB) stay in force.

A dateTime carries no zone on the wire; it is New York time (vendor client's notes) and comes back aware. The hour that
occurs twice when daylight saving time ends is taken as its first occurrence (`fold=0`): the wire cannot tell. A
dateTime that cannot be read stays the text that it is; an empty one is None.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from ._error_factory import fault_from
from ._xmlrpc_repair import repaired, restored
from ._xmlrpc_rows import NOT_PLAIN, read_rows
from ._xmlrpc_scalars import SCALARS, Unreadable
from .errors import DecodeError

__all__ = ["decode_response"]

MAX_DEPTH = 64
"""The limit of nesting, in values."""

_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)

# libxml2's numbers, which never change; lxml's names for them depend on its version. Illegal references and characters
# (8, 9), an XML declaration after space (64), bytes that are no UTF-8 (81, 6003), a prefix never declared (201).
_REPAIRABLE = frozenset({8, 9, 64, 81, 201, 6003})
_TOO_MUCH = frozenset({1, 110, 114})  # internal limits: too deep, too long


def decode_response(content: bytes, *, method: str = "") -> Any:
    """Return the value that a response holds.

    Args:
        content: the body, as it arrived.
        method: the method that was called, for messages.

    Returns:
        None, bool, int, float, str, bytes, an aware datetime, or lists and dicts of them; None for a response
        without a value.

    Raises:
        Fault: the response is a fault; see the tree in `errors`.
        DecodeError: the body is empty, not XML, or not XML-RPC.
    """
    called = f" to {method}" if method else ""
    if not content.strip():
        # Keap sends these now and then. None would look like a result, and an empty page would end a list early.
        raise DecodeError(f"the response{called} is empty; the call may have been carried out", content=content)
    try:
        rows = read_rows(content)
        if rows is not NOT_PLAIN:
            return rows
        root, stand_ins = _parse(content)
        if not stand_ins:
            return _response(root, method)
        return restored(_response(root, method, stand_ins), stand_ins)
    except Unreadable as error:
        raise DecodeError(f"the response{called} is not XML-RPC: {error}", content=content) from None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip


def _parse(content: bytes) -> tuple[etree._Element, dict[int, str]]:
    start = _PROLOG.match(content)
    if content[start.end() if start else 0 :][:9].upper() == b"<!DOCTYPE":
        raise Unreadable(f"it begins with a document type declaration{_title(content)}")
    stand_ins: dict[int, str] = {}
    parser = _parser()
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as first:
        mended = repaired(content) if _repairable(parser) else None
        if mended is None:
            raise Unreadable(f"{first}{_title(content)}") from None
        content, stand_ins = mended
        try:
            root = etree.fromstring(content, _parser())
        except etree.XMLSyntaxError:
            raise Unreadable(f"{first}{_title(content)}") from None
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that hid it from the look above
        raise Unreadable("it has a document type declaration")
    return root, stand_ins


def _repairable(parser: etree.XMLParser) -> bool:
    """Whether what is wrong is what Keap sends wrong, and nothing was too deep or too large."""
    log: Any = parser.error_log  # the exception's log begins with the first error of the thread, whatever was read then
    types = [entry.type for entry in log]
    return bool(types) and types[0] in _REPAIRABLE and _TOO_MUCH.isdisjoint(types)


def _local(element: etree._Element) -> str:
    """The name without prefix or namespace, whether that was declared or not."""
    tag = element.tag
    if not isinstance(tag, str):
        raise Unreadable("it holds an entity reference")
    return tag.rpartition("}")[2] if "}" in tag else tag.rpartition(":")[2]


def _response(root: etree._Element, method: str, stand_ins: dict[int, str] | None = None) -> Any:
    if _local(root) != "methodResponse":
        raise Unreadable(f"found <{_local(root)}>, expected <methodResponse>{_text_of(root)}")
    children = list(root)
    if len(children) != 1:
        raise Unreadable(f"<methodResponse> holds {len(children)} elements")
    if _local(children[0]) == "fault":
        _raise_fault(restored(_value(_only(children[0], "value"), 0), stand_ins or {}), method)
    if _local(children[0]) != "params":
        raise Unreadable(f"found <{_local(children[0])}>, expected <params> or <fault>")
    if not len(children[0]):
        return None
    return _value(_only(_only(children[0], "param"), "value"), 0)


def _raise_fault(fault: Any, method: str) -> None:
    if not isinstance(fault, dict):
        raise Unreadable("a fault holds no struct")
    code, text = fault.get("faultCode"), fault.get("faultString")
    if isinstance(code, str):
        code = SCALARS["int"](code)
    if not isinstance(code, int):
        raise Unreadable("a fault has no faultCode")
    raise fault_from(int(code), "" if text is None else str(text), method=method)


def _only(parent: etree._Element, name: str) -> etree._Element:
    children = list(parent)
    if len(children) != 1 or _local(children[0]) != name:
        raise Unreadable(f"<{_local(parent)}> holds something other than one <{name}>")
    return children[0]


def _value(element: etree._Element, depth: int) -> Any:
    """What a `<value>` holds: text without a type, or the one element that types it."""
    typed = None
    for child in element:
        if typed is not None:
            raise Unreadable("a <value> holds two values")
        typed = child
    if typed is None:
        return element.text or ""
    name = _local(typed)
    if name == "struct" or name == "array":
        if depth >= MAX_DEPTH:
            raise Unreadable(f"values are nested more than {MAX_DEPTH} deep")
        return _struct(typed, depth + 1) if name == "struct" else _array(typed, depth + 1)
    read = SCALARS.get(name)
    if read is None:
        raise Unreadable(f"<{name}> is not a type of XML-RPC")
    if len(typed):
        raise Unreadable(f"<{name}> holds elements")
    return read(typed.text or "")


def _struct(element: etree._Element, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for member in element:
        parts = list(member)
        if len(parts) != 2 or _local(member) != "member":
            raise Unreadable("a <struct> holds something other than members of a name and a value")
        name, value = parts
        if _local(name) != "name" or _local(value) != "value" or len(name):
            raise Unreadable("a <member> holds something other than a name and a value")
        found[name.text or ""] = _value(value, depth)
    return found


def _array(element: etree._Element, depth: int) -> list[Any]:
    items: list[Any] = []
    for value in _only(element, "data"):
        if _local(value) != "value":
            raise Unreadable("an <array> holds something other than values")
        items.append(_value(value, depth))
    return items


def _text_of(root: etree._Element) -> str:
    text = " ".join(" ".join(str(part) for part in root.itertext()).split())
    return f": {text[:200]}" if text else ""


def _title(content: bytes) -> str:
    """What a page or JSON sent in place of XML says, for the message."""
    text = content[:2000].decode("utf-8", "replace")
    found = re.search(r"<(title|h1)[^>]*>(.*?)</\1", text, re.IGNORECASE | re.DOTALL)
    said = " ".join((found.group(2) if found else re.sub(r"<[^>]*>", " ", text)).split())
    return f": {said[:200]}" if said else ""
