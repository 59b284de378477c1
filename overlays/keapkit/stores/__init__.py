"""Where OAuth tokens are stored: `FileTokenStore` (the default), `MemoryTokenStore`, `RedisTokenStore`.

Any object with the five methods of `TokenStore` works too, such as a table in your own database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names

if TYPE_CHECKING:
    from ._base import PendingRefresh, StoredToken, Token, TokenStore
    from ._file import FileTokenStore, default_directory
    from ._memory import MemoryTokenStore
    from ._redis import RedisTokenStore

__all__ = [
    "FileTokenStore",
    "MemoryTokenStore",
    "PendingRefresh",
    "RedisTokenStore",
    "StoredToken",
    "Token",
    "TokenStore",
    "default_directory",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "FileTokenStore": "._file",
            "MemoryTokenStore": "._memory",
            "PendingRefresh": "._base",
            "RedisTokenStore": "._redis",
            "StoredToken": "._base",
            "Token": "._base",
            "TokenStore": "._base",
            "default_directory": "._file",
        },
    )
