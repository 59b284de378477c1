"""Where a download goes: to a file that appears under its name only when it is whole, or into memory."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import IO

from keapkit.errors import ValidationError

__all__ = ["Buffer", "Target"]


class Target:
    """Writes to a temporary name beside ``path``; :meth:`keep` moves it into place, :meth:`close` alone removes it.

    Args:
        path: where the file is to be; a file there is replaced.

    Raises:
        ValidationError: ``path`` is a directory: a name that a server sends never chooses where a file goes.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        if self.path.is_dir():
            raise ValidationError("a file name is needed, this is a directory", path="to")
        self._temporary = self.path.with_name(f".{secrets.token_hex(8)}.part")
        # Opened so, it has the permissions of any new file.
        self._file: IO[bytes] = open(self._temporary, "xb")  # noqa: SIM115 # closed by close()

    def add(self, data: bytes) -> int:
        """Write, and hold nothing in memory."""
        self._file.write(data)
        return 0

    def keep(self) -> None:
        """Move the file into place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._temporary, self.path)

    def close(self) -> None:
        """Remove what was not kept."""
        self._file.close()
        self._temporary.unlink(missing_ok=True)


class Buffer:
    """Collects bytes in memory."""

    def __init__(self) -> None:
        self._data = bytearray()

    def add(self, data: bytes) -> int:
        """Keep the bytes, and say how many there are by now."""
        self._data += data
        return len(self._data)

    def content(self) -> bytes:
        """All of them."""
        return bytes(self._data)
