"""Responses as typed objects, straight from bytes. A response that disagrees with its document is never lost.

A response is read with its document's types, and when that fails, again with relaxed ones (see `_relaxed`). What the
fast parser cannot read at all (a byte order mark, half a surrogate pair, NaN) goes through `json` first. Every response
is tried with the exact types first: one odd response costs the others nothing.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, Any

import msgspec

from ._relaxed import MISFITS, Relaxer, has_times, never, refuses, refuses_often
from ._type_lock import type_lock
from ._warnings import report_mismatch
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What `json.loads` may decode bytes by: each codec is a module of its own, which must be there before a write is sent.
for _codec in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    codecs.lookup(_codec)

# Digits below the microsecond, which a datetime would lose. The second pattern finds what an escape could hide.
_FINE = re.compile(rb"\.(?<=:[0-9]{2}\.)[0-9]{6}0*[1-9]")
_ESCAPED = re.compile(rb"\\u00(?:3[0-9]|2[eE])")
# One report for all items of a list.
_INDEX = re.compile(r"\[\d+\]")
_TOO_FINE = "a time is given finer than microseconds"
# What is read raw, from the fastest way of reading to the one that takes almost anything.
_RAW = (never, refuses_often, refuses)
_LEVELS = len(_RAW)


def decode(content: bytes, hint: Any, operation: str = "", headers: Mapping[str, str] | None = None) -> Any:
    """Return the value of a response.

    Args:
        content: the body, not empty.
        hint: the type its document gives it.
        operation: the operation's name, for the warning.
        headers: the response's headers; the error names its content type.

    Raises:
        DecodeError: the body is not JSON at all, or nested too deeply to be read.
    """
    try:
        value, reason = reader(hint).read(content, headers)
    except RecursionError:
        raise DecodeError("the response is nested too deeply to be read", content=content) from None
    if reason:
        report_mismatch(operation, f"the value is kept as it came: {_INDEX.sub('[]', reason)}")
    return value


_readers: dict[Any, _Reader] = {}


def reader(hint: Any) -> _Reader:
    """Return the decoders of a type, made once per process."""
    made = _readers.get(hint)
    if made is None:
        with type_lock:
            made = _readers.get(hint) or _readers.setdefault(hint, _Reader(hint))
    return made


class _Reader:
    """The decoders of one type: exact, and more and more relaxed."""

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._exact = msgspec.json.Decoder(hint).decode
        self._has_times = has_times(hint)
        self._made: dict[int, _Relaxed] = {}

    def read(self, content: bytes, headers: Mapping[str, str] | None = None) -> tuple[Any, str]:
        """Return the value, and how it disagrees with its document ("" when it does not)."""
        fine = self._has_times and _has_fine_times(content)
        reason, exact = "", None
        try:
            exact = self._exact(content)
            if not fine:
                return exact, ""
        except msgspec.ValidationError as error:
            reason = str(error)
        except (msgspec.DecodeError, UnicodeError):
            return self._convert(load(content, headers), fine=fine)
        # A time that is too fine would not be refused, but lost, unless times are read raw.
        for level in range(1 if fine else 0, _LEVELS):
            relaxed = self._level(level)
            try:
                kept = relaxed.fix(relaxed.decode(content))
            except msgspec.ValidationError:
                continue
            except (msgspec.DecodeError, UnicodeError):
                break
            reason = reason or _rounded(exact, kept)
            return (kept, reason) if reason else (exact, "")
        # Well-formed, and still beyond the parser: a number outside every limit, for instance.
        return self._convert(load(content, headers), fine=fine)

    def _convert(self, value: Any, *, fine: bool) -> tuple[Any, str]:
        """Do the same for a value that `json` has read."""
        reason, exact = "", None
        try:
            exact = msgspec.convert(value, self._hint)
            if not fine:
                return exact, ""
        except MISFITS as error:
            reason = str(error)
        for level in range(1 if fine else 0, _LEVELS):
            relaxed = self._level(level)
            try:
                kept = relaxed.fix(msgspec.convert(value, relaxed.hint))
            except MISFITS:
                continue
            reason = reason or _rounded(exact, kept)
            return (kept, reason) if reason else (exact, "")
        return value, reason or _TOO_FINE

    def _level(self, level: int) -> _Relaxed:
        made = self._made.get(level)
        if made is None:
            with type_lock:
                made = self._made.get(level) or self._made.setdefault(level, _Relaxed(self._hint, _RAW[level]))
        return made


class _Relaxed:
    """A relaxed counterpart of a type, its decoder, and what is to be done after it."""

    def __init__(self, hint: Any, raw: Callable[[Any], bool]) -> None:
        relaxer = Relaxer(raw)
        self.hint = relaxer.relax(hint)
        self.fix = relaxer.fix(hint) or _as_it_is
        self.decode = msgspec.json.Decoder(self.hint).decode


def load(content: bytes, headers: Mapping[str, str] | None = None) -> Any:
    """Run `json.loads`, with our own error."""
    try:
        return json.loads(content)
    except RecursionError:
        raise DecodeError("the response is nested too deeply to be read", content=content) from None
    except ValueError as error:
        if isinstance(error, json.JSONDecodeError):
            # Some of the messages end in "at" themselves.
            reason = f"{error.msg.removesuffix(' at')} at character {error.pos}"
        else:
            reason = "it is not valid Unicode, or holds an infinite number"
        start = content[:60].decode("utf-8", "replace")
        described = headers.get("content-type") if headers else None
        kind = f" ({described})" if described else ""
        raise DecodeError(
            f"the response{kind} is not JSON: {reason}; it begins with {start!r}", content=content
        ) from None


def _rounded(exact: Any, kept: Any, place: str = "$") -> str:
    """Which time a datetime would have rounded: where the two readings of a body differ; "" if they do not."""
    # Relaxed models are classes of their own, so two of them are compared field by field.
    if isinstance(exact, msgspec.Struct) and isinstance(kept, type(exact)):
        pairs = [
            (getattr(exact, name), getattr(kept, name), f"{place}.{key}")
            for name, key in zip(exact.__struct_fields__, exact.__struct_encode_fields__, strict=True)
        ]
    elif isinstance(exact, list) and isinstance(kept, list):
        pairs = [(*pair, f"{place}[]") for pair in zip(exact, kept, strict=True)]
    elif isinstance(exact, dict) and isinstance(kept, dict):
        pairs = [(value, kept[key], f"{place}[...]") for key, value in exact.items()]
    else:
        return "" if exact == kept else f"{_TOO_FINE} - at `{place}`"
    return next(filter(None, (_rounded(*pair) for pair in pairs)), "")


def _as_it_is(value: Any) -> Any:
    return value


def _has_fine_times(content: bytes) -> bool:
    # Looking for one byte first is fifty times as fast as for several.
    if b"\\" in content and b"\\u00" in content and _ESCAPED.search(content):
        return True
    return _FINE.search(content) is not None
