"""Read files out of responses piece by piece: a string out of JSON, bytes out of base64."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING, Protocol

from keapkit.errors import DecodeError

if TYPE_CHECKING:
    import httpx

__all__ = ["Base64Reader", "JsonStringExtractor", "RawReader", "Reader", "data_reader", "is_json"]

_STRUCTURE = re.compile(rb'["{}\[\]:,]')
_STRING_END = re.compile(rb'["\\]')
_TEXT = re.compile(rb'[^"\\]*(?:\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])[^"\\]*)*')
_ESCAPE_BEGUN = re.compile(rb"\\(?:u[0-9a-fA-F]{0,3})?")
_ESCAPE = re.compile(rb"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPED = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_MAX_KEY = 256


class Reader(Protocol):
    """Takes a response's body piece by piece and returns the file's bytes."""

    def feed(self, data: bytes) -> bytes:
        """The file's bytes that this piece of the body holds."""
        ...

    def finish(self) -> bytes:
        """The file's last bytes, once the body has ended.

        Raises:
            DecodeError: the body ended too early, or held no file.
        """
        ...


class RawReader:
    """The body is the file."""

    def feed(self, data: bytes) -> bytes:
        return data

    def finish(self) -> bytes:
        return b""


class JsonStringExtractor:
    """Takes one string out of a JSON text that arrives in pieces, and keeps the rest.

    Args:
        key: the string's key in the object that is the whole text; None if the string itself is the whole text.

    Attributes:
        rest: the JSON text in which the string is empty.
        found: whether the string has begun.
        complete: whether it has ended.
    """

    def __init__(self, key: str | None) -> None:
        self._key = None if key is None else key.encode()
        self.rest = bytearray()
        self.found = False
        self.complete = False
        self._depth = 0
        self._inside = False  # within a string that is not wanted
        self._escaped = False  # its last character so far was a backslash
        self._string = b""  # the string that ended last, or has begun
        self._member: bytes | None = None  # the key whose value comes next
        self._carry = b""  # the beginning of an escape within the wanted string

    def feed(self, data: bytes) -> bytes:
        """What this piece holds of the string, without JSON's escapes."""
        at = 0
        taken = b""
        while at < len(data):
            if self.found and not self.complete:
                text, at = self._take(self._carry + data[at:] if self._carry else data[at:], len(data))
                taken += text
            elif self._inside:
                at = self._skip(data, at)
            else:
                at = self._structure(data, at)
        return taken

    def finish(self) -> bytes:
        return b""

    def _take(self, text: bytes, length: int) -> tuple[bytes, int]:
        """The wanted string's part of `text`, and how much of the piece is used; the piece ends where `text` does."""
        matched = _TEXT.match(text)
        end = matched.end() if matched else 0
        self._carry = b""
        if end < len(text):
            if text[end : end + 1] == b'"':
                self.complete = True
                self.rest += b'"'
                return _unescaped(text[:end]), length - (len(text) - end - 1)
            if not _ESCAPE_BEGUN.fullmatch(text, end):
                # Not an escape of JSON's: whoever reads the text may refuse it.
                return _unescaped(text[:end]) + b"\\", length - (len(text) - end - 1)
            self._carry = text[end:]
        return _unescaped(text[:end]), length

    def _skip(self, data: bytes, at: int) -> int:
        """Past the inside of another string."""
        begun = at
        if self._escaped:
            self._escaped = False
            at += 1
        while True:
            mark = _STRING_END.search(data, at)
            if mark is None:
                at = len(data)
                break
            at = mark.end()
            if mark.group() == b'"':
                self._inside = False
                break
            if at == len(data):
                self._escaped = True
                break
            at += 1
        if len(self._string) < _MAX_KEY:
            self._string += data[begun : at - (not self._inside)][:_MAX_KEY]
        self.rest += data[begun:at]
        return at

    def _structure(self, data: bytes, at: int) -> int:
        """Up to and with the next mark outside strings."""
        found = _STRUCTURE.search(data, at)
        end = found.end() if found else len(data)
        self.rest += data[at:end]
        mark = found.group() if found else b""
        if mark in (b"{", b"["):
            self._depth += 1
        elif mark in (b"}", b"]"):
            self._depth -= 1
        elif mark == b":":
            self._member = self._string
        elif mark == b",":
            self._member = None
        elif mark == b'"':
            wanted = self._depth == 0 if self._key is None else self._depth == 1 and self._member == self._key
            if wanted and not self.found:
                self.found = True
            else:
                self._inside = True
                self._string = b""
        return end


class Base64Reader:
    """The body is a JSON text; a string in it is the file in base64.

    Args:
        key: see `JsonStringExtractor`.
    """

    def __init__(self, key: str | None) -> None:
        self.json = JsonStringExtractor(key)
        self._left = b""
        self._padded = False

    def feed(self, data: bytes) -> bytes:
        # Line ends within base64 are MIME's; - and _ are the alphabet for URLs.
        text = self._left + self.json.feed(data).translate(_ALPHABET, b" \t\r\n")
        whole = len(text) & ~3
        self._left = text[whole:]
        return self._decode(text[:whole])

    def finish(self) -> bytes:
        if not self.json.found:
            raise DecodeError("the response has no file data", content=bytes(self.json.rest[:1000]))
        if not self.json.complete:
            raise DecodeError("the response ended within the file's data")
        return self._decode(self._left + b"=" * (-len(self._left) % 4)) if self._left else b""

    def _decode(self, text: bytes) -> bytes:
        if not text:
            return b""
        if self._padded:
            raise DecodeError("the file's data in the response continues after the end of its base64")
        self._padded = text.endswith(b"=")
        try:
            return binascii.a2b_base64(text, strict_mode=True)
        except binascii.Error as error:
            raise DecodeError(f"the file's data in the response is not base64: {error}") from None


class _JsonOrRaw:
    """A JSON string in base64, or else the file itself, which then is JSON."""

    def __init__(self) -> None:
        self._reader: Reader | None = None
        self._head = b""

    def feed(self, data: bytes) -> bytes:
        if self._reader is None:
            self._head += data
            start = self._head.lstrip(b" \t\r\n")
            if not start:
                return b""
            self._reader = Base64Reader(None) if start.startswith(b'"') else RawReader()
            data = self._head
        return self._reader.feed(data)

    def finish(self) -> bytes:
        return self._head if self._reader is None else self._reader.finish()


def data_reader(response: httpx.Response) -> Reader:
    """The reader for a response of `v2.files.data`: base64 in a JSON string, or the bytes themselves.

    Keap's document says the first, Keap's release notes the second; the content type decides.
    """
    return _JsonOrRaw() if is_json(response.headers.get("content-type", "")) else RawReader()


def is_json(content_type: str) -> bool:
    """Whether a content type means JSON."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind == "application/json" or kind.endswith("+json")


def _unescaped(text: bytes) -> bytes:
    return _ESCAPE.sub(_character, text) if b"\\" in text else text


def _character(match: re.Match[bytes]) -> bytes:
    escape = match.group(1)
    if len(escape) == 5:
        # Base64 is ASCII; its reader refuses anything else.
        return chr(int(escape[1:], 16)).encode("utf-8", "replace")
    return _ESCAPED.get(escape, escape)


_ALPHABET = bytes.maketrans(b"-_", b"+/")
