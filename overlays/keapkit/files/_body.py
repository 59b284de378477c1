"""A request body with a file in its middle, of known length, sent in blocks and as often as needed."""

from __future__ import annotations

import binascii
from collections.abc import AsyncIterator, Iterator

import httpx

from ._source import BLOCK, Source

__all__ = ["FileBody"]


class FileBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of a request: what stands before the file, the file, what stands behind it.

    Args:
        head: the bytes before the file.
        source: the file.
        tail: the bytes behind it, at least one: they are held back until the file has proved unchanged, so that the
            API never gets a complete request with a damaged file in it.
        base64: whether the file is sent in base64.
    """

    def __init__(self, head: bytes, source: Source, tail: bytes, *, base64: bool) -> None:
        self._head = head
        self._source = source
        self._tail = tail
        self._base64 = base64

    def __len__(self) -> int:
        size = self._source.size
        return len(self._head) + ((size + 2) // 3 * 4 if self._base64 else size) + len(self._tail)

    def rewind(self) -> None:
        """Marks the body as one that can be sent again: every iteration starts at the first byte by itself."""

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        for offset in range(0, self._source.size, BLOCK):
            yield self._block(offset)
        self._source.check()
        yield self._tail

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not self._source.blocks:
            for part in self:
                yield part
            return
        # A read may take as long as a disk or a network mount likes: in a thread it holds up no other task. Measured on
        # loopback: a block's way to a thread and back takes 0.1 ms, an eighth of what encoding and sending it takes.
        from anyio.to_thread import run_sync

        yield self._head
        for offset in range(0, self._source.size, BLOCK):
            yield await run_sync(self._block, offset)
        await run_sync(self._source.check)
        yield self._tail

    def _block(self, offset: int) -> bytes:
        data = self._source.read(offset)
        return binascii.b2a_base64(data, newline=False) if self._base64 else bytes(data)
