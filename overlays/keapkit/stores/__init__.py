"""Where OAuth tokens are kept: :class:`FileStore` (the default), :class:`MemoryStore`, :class:`RedisStore`.

Anything that has the four methods of :class:`TokenStore` will do as well: a table of your own database, say.
"""

from __future__ import annotations

from ._base import Entry, Pending, Token, TokenStore
from ._file import FileStore, default_directory
from ._memory import MemoryStore
from ._redis import RedisStore

__all__ = ["Entry", "FileStore", "MemoryStore", "Pending", "RedisStore", "Token", "TokenStore", "default_directory"]
