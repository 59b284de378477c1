"""Where an upload's bytes come from: a path, bytes, or an open file. Its size is known, and it can be read again."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, Any, TypeAlias

from keapkit.errors import SourceChangedError, ValidationError

__all__ = ["BLOCK", "FileSource", "Source", "opened"]

#: What can be uploaded: a path, bytes, or a file open for reading in binary mode (from its current position).
FileSource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"

#: Bytes read at once. A multiple of 3, so that base64 of the blocks is base64 of the whole; large enough that passing
#: a block to a thread costs little.
BLOCK = 3 * 128 * 1024


class Source:
    """Bytes of known size.

    Attributes:
        size: how many bytes there are.
        blocks: whether reading may take long, as from a disk.
    """

    size: int
    blocks = False

    def read(self, offset: int) -> bytes | memoryview:
        """Read from `offset` on: a whole block, or what is left.

        Raises:
            SourceChangedError: there are fewer bytes than `size` promised.
        """
        raise NotImplementedError

    def check(self) -> None:
        """Called after the last byte was read and before the request ends.

        Raises:
            SourceChangedError: there are more bytes than `size` promised, or others.
        """


class _Memory(Source):
    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        # A view makes no copy, and a bytearray cannot change its size while one exists.
        self._view = memoryview(data).cast("B")
        self.size = len(self._view)

    def read(self, offset: int) -> memoryview:
        return self._view[offset : offset + BLOCK]


class _File(Source):
    blocks = True

    def __init__(self, file: IO[bytes], *, owned: bool) -> None:
        self._file = file
        self._start = file.tell()
        file.seek(0, os.SEEK_END)
        self.size = max(0, file.tell() - self._start)
        # The owner of an open file may still have written to it, but a path must stay as it is.
        self._stamp = self._times() if owned else None

    def read(self, offset: int) -> bytes:
        wanted = min(BLOCK, self.size - offset)
        # Seek every time: someone else who uses the open file may have moved its position.
        self._file.seek(self._start + offset)
        data = _read(self._file, wanted)
        if len(data) < wanted:
            raise SourceChangedError(
                f"the file shrank while it was sent: {self.size} bytes at first, {offset + len(data)} now"
            )
        return data

    def check(self) -> None:
        self._file.seek(self._start + self.size)
        if _read(self._file, 1):
            raise SourceChangedError(f"the file grew while it was sent: it had {self.size} bytes at first")
        if self._stamp is not None and self._stamp != self._times():
            raise SourceChangedError("the file was written to while it was sent")

    def _times(self) -> int:
        return os.fstat(self._file.fileno()).st_mtime_ns


@contextmanager
def opened(source: FileSource, max_size: int | None = None) -> Generator[Source]:
    """Open the source of an upload, and close it at the end if it was not open before.

    A source that cannot seek (a pipe, a socket) is copied to a temporary file first, because its length must be known
    before anything is sent, and because it may have to be sent again.

    Raises:
        ValidationError: not a kind of source that can be sent, or larger than `max_size` bytes.
        OSError: the file cannot be read.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        yield _checked(_Memory(source), max_size)
    elif isinstance(source, (str, os.PathLike)):
        # Unbuffered, because blocks are large already.
        with open(source, "rb", buffering=0) as file, _seekable(file, owned=True) as found:
            yield _checked(found, max_size)
    elif callable(getattr(source, "read", None)):
        with _seekable(source, owned=False) as found:
            yield _checked(found, max_size)
    else:
        kind = type(source).__name__
        raise ValidationError(f"expected a path, bytes, or a file open in binary mode, got {kind}", path="source")


@contextmanager
def _seekable(file: Any, *, owned: bool) -> Generator[_File]:
    _read(file, 0)  # refuses text and async files before anything is consumed
    seekable = getattr(file, "seekable", None)
    if seekable is not None and seekable():
        yield _File(file, owned=owned)
        return
    # Small streams never reach the disk.
    with tempfile.SpooledTemporaryFile(max_size=1024 * 1024) as spool:
        while data := _read(file, BLOCK):
            spool.write(data)
        spool.seek(0)
        yield _File(spool, owned=False)


def _read(file: Any, count: int) -> bytes:
    """Read exactly `count` bytes, or fewer at the end: raw files and sockets may return less than was asked for."""
    parts: list[bytes] = []
    left = count
    while True:
        data = file.read(left)
        if not isinstance(data, bytes):
            if hasattr(data, "close"):
                data.close()  # a coroutine would warn that it was never awaited
            if isinstance(data, str):
                raise ValidationError("the file is open in text mode; open it with mode 'rb'", path="source")
            raise ValidationError("the file's read() must return bytes, not a coroutine or another type", path="source")
        parts.append(data)
        left -= len(data)
        if not data or left <= 0:
            return parts[0] if len(parts) == 1 else b"".join(parts)


def _checked(source: Source, max_size: int | None) -> Source:
    if max_size is not None and source.size > max_size:
        raise ValidationError(f"the source has {source.size} bytes, more than max_size={max_size}", path="source")
    return source
