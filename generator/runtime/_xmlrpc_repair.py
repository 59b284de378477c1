"""Repairs responses that are not well-formed XML, as Keap sends them now and then, without losing a character.

Seen in the wild (vendor's PHP client): references to control characters (`&#11;`), emoji as two references to
surrogates, a prefix that was never declared (`<ex:nil/>`). Also repaired: the same characters unescaped, surrogates as
UTF-8 (Java's own encoding), space before the XML declaration.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

__all__ = ["repaired", "restored"]

# Each codec is a module of its own, which must be there before a write is sent.
for _codec in ("utf-8-sig", "utf-16-le"):
    codecs.lookup(_codec)

# What is never closed is skipped to the end, so that a thousand open sections are not each searched to the end.
_SKIPPED = r"<!\[CDATA\[(?:.*?\]\]>|.*)|<!--(?:.*?-->|.*)"
_PREFIX = re.compile(rf"({_SKIPPED})|(</?)[A-Za-z_][\w.-]*:(?=[A-Za-z_])", re.DOTALL)
_REFERENCE = re.compile(rf"({_SKIPPED})|&#(?:x([0-9A-Fa-f]{{1,8}})|([0-9]{{1,10}}));", re.DOTALL)
_ENCODING = re.compile(r"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_PRIVATE = range(0xF0000, 0xFFFFE)


def repaired(content: bytes) -> tuple[bytes, dict[int, str]] | None:
    """The response as XML, and the stand-ins for characters that XML cannot carry; None when it is not text.

    A surrogate without its other half stands for nothing and becomes U+FFFD.
    """
    try:
        text = content.decode("utf-8-sig", "surrogatepass").lstrip()
    except UnicodeDecodeError:
        return None
    declared = _ENCODING.match(text)
    if declared and declared.group(1).upper() not in ("UTF-8", "UTF8", "US-ASCII", "ASCII"):
        return None
    text = _PREFIX.sub(lambda found: found.group(1) or found.group(2), text)
    text = _REFERENCE.sub(_illegal, text)
    text = _PAIR.sub(lambda pair: pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text)
    text = _LONE.sub("\ufffd", text)
    stand_ins: dict[str, str] = {}
    if lost := set(_NOT_XML.findall(text)):
        present = set(text)
        free = (chr(code) for code in _PRIVATE if chr(code) not in present)
        stand_ins = dict(zip(sorted(lost), free, strict=False))
        text = _NOT_XML.sub(lambda found: stand_ins[found.group()], text)
    return text.encode(), {ord(stand_in): character for character, stand_in in stand_ins.items()}


def restored(value: Any, stand_ins: dict[int, str]) -> Any:
    """The decoded value with the characters themselves in place of their stand-ins."""
    if isinstance(value, str):
        return value.translate(stand_ins)
    if isinstance(value, list):
        return [restored(item, stand_ins) for item in value]
    if isinstance(value, dict):
        return {key.translate(stand_ins): restored(item, stand_ins) for key, item in value.items()}
    return value


def _illegal(found: re.Match[str]) -> str:
    """The character itself for a reference that XML forbids; any other match as it is."""
    skipped, hexadecimal, decimal = found.groups()
    if skipped is not None:
        return skipped
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code > 0x10FFFF:
        return "\ufffd"
    return chr(code) if _NOT_XML.match(chr(code)) else found.group()
