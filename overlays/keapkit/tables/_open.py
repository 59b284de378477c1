"""Destinations by URL."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from keapkit.errors import ValidationError

if TYPE_CHECKING:
    from ._destination import Destination

__all__ = ["file_of", "open_destination", "spool_path"]

_FORMS = "duckdb:///keap.duckdb, sqlite:///keap.sqlite, or postgresql://user@host/database"


def _path_of(url: str) -> Path:
    """The file of a URL as SQLAlchemy writes it: three slashes and a relative path, four and an absolute one."""
    parts = urlsplit(url)
    if parts.netloc or len(parts.path) < 2 or parts.query or parts.fragment:
        raise ValidationError(f"expected a destination such as {_FORMS}", path="to")
    return Path(unquote(parts.path[1:]))


def file_of(url: str) -> Path | None:
    """The file of a destination; None for a server.

    Raises:
        ValidationError: the URL names no file although its kind needs one.
    """
    return _path_of(url) if url.partition("://")[0] in ("sqlite", "duckdb") else None


def open_destination(url: str, lock_name: str = "keapkit", *, create: bool = True) -> Destination:
    """Connect to a destination.

    Args:
        url: such as `duckdb:///keap.duckdb`.
        lock_name: what other runs are kept out of, where several may use a database.
        create: whether a schema of PostgreSQL is made if it does not exist.

    Raises:
        ValidationError: the URL names no kind of destination that exists.
        DestinationError: the destination cannot be used.
        MissingExtraError: it needs an extra.
    """
    scheme = url.partition("://")[0]
    if scheme == "sqlite":
        from ._sqlite import SQLiteDestination

        return SQLiteDestination(_path_of(url))
    if scheme == "duckdb":
        from ._duckdb import DuckDBDestination

        return DuckDBDestination(_path_of(url))
    if scheme in ("postgresql", "postgres") and "://" in url:
        from ._postgres import PostgresDestination

        return PostgresDestination(url, lock_name, create=create)
    # Not the value itself: it may hold a password.
    raise ValidationError(f"expected a destination such as {_FORMS}", path="to")


def spool_path(url: str) -> Path:
    """Where the spool of a destination is: beside a file, else in the user's cache directory."""
    path = file_of(url)
    if path is not None:
        return path.with_name(f"{path.name}.spool")
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "keapkit" / f"{hashlib.sha256(url.encode()).hexdigest()[:24]}.spool"
