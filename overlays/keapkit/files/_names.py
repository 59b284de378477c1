"""File names, as they can be sent."""

from __future__ import annotations

import os
import unicodedata
from typing import Any

from keapkit.errors import ValidationError

#: No file system accepts a longer name; Keap publishes no limit of its own.
MAX_CHARACTERS = 255


def file_name(name: str) -> str:
    """Take the last part of a path, with either separator, in Unicode's composed form (NFC).

    Raises:
        ValidationError: nothing is left, it is longer than 255 characters, or it cannot be written in UTF-8.
    """
    if not isinstance(name, str):
        raise ValidationError(f"expected str, got {type(name).__name__}", path="name")
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    if not last.strip() or last in {".", ".."}:
        raise ValidationError(f"{name!r} has no file name in it", path="name")
    if len(last) > MAX_CHARACTERS:
        raise ValidationError(f"expected at most {MAX_CHARACTERS} characters, got {len(last)}", path="name")
    try:
        last.encode()
    except UnicodeEncodeError:
        raise ValidationError("this name cannot be encoded in UTF-8; pass another one as name", path="name") from None
    return last


def name_of(source: Any) -> str:
    """Take the name of a path or of an open file.

    Raises:
        ValidationError: it has none, like bytes and pipes.
    """
    named = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if isinstance(named, (str, os.PathLike)):
        path: str | bytes = os.fspath(named)
        # An open file's name may come as bytes; so may a path of os.scandir.
        return file_name(os.fsdecode(path))
    raise ValidationError("this source has no file name; pass name", path="name")
