"""File names, as they may be sent."""

from __future__ import annotations

import os
import unicodedata
from typing import Any

from keapkit.errors import ValidationError

#: No file system takes a longer name; Keap names no limit of its own.
MAX_CHARACTERS = 255


def file_name(name: str) -> str:
    """The last part of a path, whichever separator it has, in Unicode's composed form (NFC).

    Raises:
        ValidationError: nothing is left, it is longer than 255 characters, or it cannot be written in UTF-8.
    """
    if not isinstance(name, str):
        raise ValidationError(f"a string is needed, not a {type(name).__name__}", path="name")
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    if not last.strip() or last in {".", ".."}:
        raise ValidationError(f"{name!r} holds no file name", path="name")
    if len(last) > MAX_CHARACTERS:
        raise ValidationError(f"a file name has at most {MAX_CHARACTERS} characters, not {len(last)}", path="name")
    try:
        last.encode()
    except UnicodeEncodeError:
        raise ValidationError("this name cannot be written in UTF-8; pass another one as name", path="name") from None
    return last


def name_of(source: Any) -> str:
    """The name of a path or of an open file.

    Raises:
        ValidationError: it has none, as bytes and pipes have none.
    """
    named = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    if isinstance(named, (str, os.PathLike)):
        path: str | bytes = os.fspath(named)
        # An open file's name may come as bytes; so may a path of os.scandir.
        return file_name(os.fsdecode(path))
    raise ValidationError("this source has no file name: pass name", path="name")
