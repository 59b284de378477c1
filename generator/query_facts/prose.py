"""The layout of a description: its lines, list items and quoted spans, without any meaning.

Every function here takes time linear in the length of its text, and no text is longer than `MAX_LENGTH`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

__all__ = [
    "MAX_LENGTH",
    "SPAN",
    "Block",
    "Item",
    "Spans",
    "UnreadableError",
    "blocks",
    "conditions",
    "lines",
    "quote_spans",
]

MAX_LENGTH = 20_000
"""Characters; the longest description of Keap's has 5,000."""

_BULLET = re.compile(r"([ \t]*)[-*•+](?:[ \t]+|$)")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_QUOTED = re.compile(r'`([^`\n]*)`|"([^"\n]*)"')
_CONDITION = re.compile(r"\s*([A-Za-z_][\w.]*)\s*(==|!=|>=|<=|>|<)(.*)", re.DOTALL)
SPAN = "[\ue000-\uf8ff]"
"""Matches the character that stands for a quoted span."""


class UnreadableError(Exception):
    """The text has no known layout; the message says what was found."""


@dataclass(slots=True)
class Item:
    """A list item: its own text, continued lines joined by a space, and the texts of the items nested in it."""

    text: str
    nested: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """A paragraph (lines without a bullet) or a list."""

    text: list[str] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    @property
    def joined(self) -> str:
        """The paragraph as one line."""
        return " ".join(line.strip() for line in self.text)


def lines(description: object) -> list[str]:
    """The lines of a description; `UnreadableError` if it is none, or absurdly long."""
    if not isinstance(description, str) or not description.strip():
        raise UnreadableError("no description")
    if len(description) > MAX_LENGTH:
        raise UnreadableError(f"a description of more than {MAX_LENGTH:,} characters")
    if _PRIVATE.search(description):
        raise UnreadableError("characters of private use")
    return description.split("\n")


def blocks(text: Sequence[str]) -> list[Block]:
    """The paragraphs and lists in order.

    A line belongs to the item above it if it is indented deeper than the item's bullet, or begins with a parenthesis
    right below it. An item nested in an item is kept apart from the item's own text.
    """
    found: list[Block] = []
    indent = -1  # of the bullets of the list that is open
    blank = True
    for line in text:
        if not line.strip():
            blank = True
            continue
        bullet = _BULLET.match(line)
        depth = len(line) - len(line.lstrip())
        in_list = bool(found and found[-1].items)
        if bullet is not None:
            content = line[bullet.end() :].strip()
            if in_list and depth > indent:
                found[-1].items[-1].nested.append(content)
            else:
                if not in_list:
                    found.append(Block())
                indent = depth
                found[-1].items.append(Item(content))
        elif in_list and (depth > indent or (not blank and line.startswith("("))):
            item = found[-1].items[-1]
            if item.nested:
                item.nested[-1] += " " + line.strip()
            else:
                item.text += " " + line.strip()
        elif blank or in_list or not found:
            found.append(Block([line]))
        else:
            found[-1].text.append(line)
        blank = False
    return found


class Spans:
    """The quoted spans of a text, each behind the single character that stands for it."""

    def __init__(self) -> None:
        self._contents: list[str] = []

    def add(self, content: str) -> str:
        """The character that stands for `content` from now on."""
        if len(self._contents) >= 6_000:
            raise UnreadableError("more than 6,000 quoted spans")
        self._contents.append(content)
        return chr(0xE000 + len(self._contents) - 1)

    def of(self, text: str) -> list[str]:
        """The contents of the spans in `text`, in order."""
        return [self._contents[ord(c) - 0xE000] for c in _PRIVATE.findall(text)]


def quote_spans(text: str, spans: Spans) -> str:
    """`text` with each span in backticks or double quotes as one character; `UnreadableError` if one is left open."""
    made = _QUOTED.sub(lambda m: spans.add(m[1] if m[1] is not None else m[2]), text)
    if "`" in made:
        raise UnreadableError("a backtick that is not closed")
    if '"' in made:
        raise UnreadableError("a quotation mark that is not closed")
    return made


def conditions(example: str) -> Iterator[tuple[str, str, str]]:
    """Field, operator and value of each condition in an example such as `filter=id%3E5;name==a*`."""
    text = unquote(example.strip())
    for part in text.removeprefix("filter=").split(";"):
        match = _CONDITION.fullmatch(part)
        if match is not None:
            yield match[1], match[2], match[3].strip()
