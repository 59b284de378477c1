"""Replies as typed objects, straight from bytes, such that a reply that disagrees with its document is never lost.

A reply is read with its document's types; when that fails, again with relaxed ones (see :mod:`._relaxed`). What the
fast parser cannot read at all (a byte order mark, half a surrogate pair, NaN) goes through :mod:`json` first. Every
reply is tried with the exact types first: one odd reply costs the others nothing.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any

import msgspec

from . import _notices
from ._relaxed import MISFITS, Fix, Relaxer, has_times
from .errors import DecodeError

# Digits below the microsecond, which a datetime would lose. The second pattern finds what an escape could hide.
_FINE = re.compile(rb"\.[0-9]{6}0*[1-9]")
_ESCAPED = re.compile(rb"\\u00(?:3[0-9]|2[eE])")
_TOO_FINE = "a time is given finer than microseconds"


def decode(content: bytes, hint: Any, operation: str = "", *, described: str = "") -> Any:
    """The value of a reply.

    Args:
        content: the body, not empty.
        hint: the type its document gives it.
        operation: the operation's name, for the warning.
        described: what kind of body it is said to be, such as its content type; for the error.

    Raises:
        DecodeError: the body is no JSON at all, or nested too deeply to be read.
    """
    try:
        value, reason = reader(hint).read(content, described)
    except RecursionError:
        raise DecodeError("the reply is nested too deeply to be read", content=content) from None
    if reason:
        _report(operation, reason)
    return value


@functools.cache
def reader(hint: Any) -> _Reader:
    """The decoders of a type, made once per process."""
    return _Reader(hint)


class _Reader:
    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._exact = msgspec.json.Decoder(hint).decode
        self._has_times = has_times(hint)

    def read(self, content: bytes, described: str) -> tuple[Any, str]:
        """The value, and how it disagrees with its document ("" when it does not)."""
        fine = self._has_times and _has_fine_times(content)
        try:
            if not fine:
                return self._exact(content), ""
            reason = _TOO_FINE
        except msgspec.ValidationError as error:
            reason = str(error)
        except (msgspec.DecodeError, UnicodeError):
            return self._convert(load(content, described), fine=fine)
        try:
            return (self._read_loose if fine else self._read_relaxed)(content), reason
        except msgspec.ValidationError:
            pass
        except (msgspec.DecodeError, UnicodeError):
            return self._convert(load(content, described), fine=fine)
        try:
            return self._read_loose(content), reason
        except (msgspec.DecodeError, UnicodeError):
            # Well-formed, and still beyond the parser: a number outside every limit.
            return self._convert(load(content, described), fine=fine)

    def _read_relaxed(self, content: bytes) -> Any:
        return self._relaxed_decoder.decode(content)

    def _read_loose(self, content: bytes) -> Any:
        return self._loose[1](self._loose_decoder.decode(content))

    def _convert(self, value: Any, *, fine: bool) -> tuple[Any, str]:
        """The same for a value that :mod:`json` has read."""
        reason = _TOO_FINE
        if not fine:
            try:
                return msgspec.convert(value, self._hint), ""
            except MISFITS as error:
                reason = str(error)
        kind, fix = self._loose
        try:
            return fix(msgspec.convert(value, kind)), reason
        except MISFITS:
            return value, reason

    @functools.cached_property
    def _loose(self) -> tuple[Any, Fix]:
        relaxer = Relaxer(loose=True)
        return relaxer.relax(self._hint), relaxer.fix(self._hint) or _as_it_is

    @functools.cached_property
    def _loose_decoder(self) -> msgspec.json.Decoder[Any]:
        return msgspec.json.Decoder(self._loose[0])

    @functools.cached_property
    def _relaxed_decoder(self) -> msgspec.json.Decoder[Any]:
        return msgspec.json.Decoder(Relaxer(loose=False).relax(self._hint))


def load(content: bytes, described: str = "") -> Any:
    """``json.loads``, with our own error."""
    try:
        return json.loads(content)
    except RecursionError:
        raise DecodeError("the reply is nested too deeply to be read", content=content) from None
    except ValueError as error:
        if isinstance(error, json.JSONDecodeError):
            reason = f"{error.msg} at character {error.pos}"
        else:
            reason = "it is not valid Unicode, or holds an endless number"
        start = content[:60].decode("utf-8", "replace")
        kind = f" ({described})" if described else ""
        raise DecodeError(f"the reply{kind} is no JSON: {reason}; it begins with {start!r}", content=content) from None


def _as_it_is(value: Any) -> Any:
    return value


def _has_fine_times(content: bytes) -> bool:
    return _FINE.search(content) is not None or (b"\\u00" in content and _ESCAPED.search(content) is not None)


def _report(operation: str, reason: str) -> None:
    place = re.sub(r"\[\d+\]", "[]", reason)
    if not _notices.first_time(operation, place):
        return
    message = f"{operation or 'a reply'} disagrees with its document, the value is kept as it came: {place}"
    _notices.LOGGER.warning(message)
    try:
        _notices.warn(message, _notices.SpecMismatchWarning)
    except _notices.SpecMismatchWarning:
        # Someone made warnings into errors; the log has it, and the reply must not be lost over it.
        _notices.LOGGER.debug("the warning was turned into an error, which is not raised")
