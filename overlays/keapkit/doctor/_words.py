"""What a report may name: words of Keap's documents, and names that cannot come from the account's data.

A report is made of words that are known before the first call: names in Keap's documents, and the doctor's own terms.
Two kinds of text from a response may join them, since a correction needs them: the name of a property that the document
lacks, and the value of an enum that the document lacks. Both have to look like what a programmer names, and unlike
anything that the account's records say.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from ._documents import documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["AccountText", "document_words", "is_constant_like", "is_identifier_like", "plain", "words_of"]

_SNAKE: Final = re.compile(r"[a-z]+(?:_[a-z]+)*_?\d{0,2}")
_CAMEL: Final = re.compile(r"[a-z]{2,}(?:[A-Z][a-z]+)+\d{0,2}")
_UPPER: Final = re.compile(r"[A-Z]{2,}(?:_[A-Z]+)*_?\d{0,2}")
_PASCAL: Final = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)+\d{0,2}")
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_LONGEST_NAME: Final = 40
_MOST_TOKENS: Final = 500_000
_SHORTEST_TELLING: Final = 3
_LONGEST_TELLING: Final = 80
_LONG_STRETCH: Final = 7
#: Fields whose every word is somebody's, so that one of them is enough to tell a name from data.
_PERSONAL: Final = re.compile(
    r"(?:given|family|first|last|middle|preferred|spouse|nick|company|account|full|user|global_user|login)_?name|.*email.*"
    r"|tenant.*|address|username|sub|logo_url|website",
    re.IGNORECASE,
)
#: Parts of addresses that are nobody's.
_NOBODYS: Final = frozenset({"com", "net", "org", "www", "https", "http", "mail", "gmail", "example", "infusionsoft"})


def words_of(name: str) -> list[str]:
    """The words of a name in any style, in lower case: `emailAddress_2` is `email`, `address`, `2`."""
    return [word.casefold() for word in _WORD.findall(name)]


@functools.cache
def document_words() -> frozenset[str]:
    """Every word of the names and enums of Keap's documents."""
    found: set[str] = set()
    for document in documents().values():
        for name in _names(document.content):
            found.update(words_of(name))
    return frozenset(found)


def is_identifier_like(name: str) -> bool:
    """Whether a programmer may have chosen this name for a property."""
    if len(name) > _LONGEST_NAME or not name.isascii():
        return False
    return bool(_SNAKE.fullmatch(name) or _CAMEL.fullmatch(name) or (_PASCAL.fullmatch(name) and _is_known(name)))


def is_constant_like(value: str, known: Iterable[str]) -> bool:
    """Whether a value looks like one more constant beside those known."""
    if len(value) > _LONGEST_NAME or not value.isascii():
        return False
    others = list(known)
    if others and all(one.upper() == one for one in others):
        return bool(_UPPER.fullmatch(value))
    if _PASCAL.fullmatch(value) or _UPPER.fullmatch(value):
        return True
    # A single word, such as `Johnson`, may be anything.
    return bool(re.fullmatch(r"[A-Za-z_]+", value)) and _is_known(value)


class AccountText:
    """The words of the account's records, kept in memory to tell names from data. Nothing of it is ever written."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()
        self._personal: set[str] = set()
        self._keys: set[str] = set()
        self._full = False

    def add(self, text: str, name: str = "") -> None:
        """Note a text that no document defines, under this name.

        The other API may type as text what this one types as an enum: a constant there is not the account's. Nor are
        the words of long prose, among which any name could be found.
        """
        if self._full or len(text) > _LONGEST_TELLING or (name in _enum_names() and _UPPER.fullmatch(text)):
            return
        pieces = re.findall(r"[^\W\d_]+", plain(text))
        known = document_words()
        telling = {piece for piece in pieces if len(piece) >= _SHORTEST_TELLING and piece not in known}
        self._tokens |= telling
        if _PERSONAL.fullmatch(name):
            self._personal |= telling - _NOBODYS
        whole = "".join(pieces)
        if len(pieces) > 1 and len(whole) <= _LONGEST_NAME:
            self._tokens.add(whole)
        self._full = len(self._tokens) > _MOST_TOKENS

    def add_key(self, key: str) -> None:
        """Note a key of a map, which is data."""
        if len(key) <= _LONGEST_NAME and len(self._keys) < _MOST_TOKENS:
            self._keys.add(key)

    def is_key(self, name: str) -> bool:
        """Whether a name is a key of a map, too."""
        return name in self._keys and not _is_known(name)

    def says(self, name: str) -> bool:
        """Whether a name may have come from the records: all its words, a person's, or a long stretch of it."""
        if _is_known(name):
            return False
        if self._full:
            return True
        words = words_of(name)
        whole = "".join(words)
        telling = [word for word in words if len(word) >= _SHORTEST_TELLING and word not in document_words()]
        if whole in self._tokens or (telling and all(word in self._tokens for word in telling)):
            return True
        if not self._personal.isdisjoint(telling):
            return True
        stretches = (whole[a:b] for a in range(len(whole)) for b in range(a + _LONG_STRETCH, len(whole) + 1))
        return any(stretch in self._tokens for stretch in stretches)


def plain(text: str) -> str:
    """A text in lower case and without accents, as a name in ASCII would have it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def _is_known(name: str) -> bool:
    return all(word in document_words() or word.isdigit() for word in words_of(name))


@functools.cache
def _enum_names() -> frozenset[str]:
    """The properties that are enums somewhere."""
    found: set[str] = set()
    for document in documents().values():
        for schema in document.content["components"]["schemas"].values():
            for name, described in schema.get("properties", {}).items():
                if "enum" in described or "enum" in document.resolve(described)[0]:
                    found.add(name)
    return frozenset(found)


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "enum":
                yield from (one for one in value if isinstance(one, str))
            elif key in ("properties", "schemas", "paths", "fields"):
                yield from value
            elif key in ("name", "operationId") and isinstance(value, str):
                yield value
            yield from _names(value)
    elif isinstance(node, list):
        for one in node:
            yield from _names(one)
