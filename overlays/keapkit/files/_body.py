"""A request body with a file in it, in base64. Its length is known, and it can be sent block by block, and again."""

from __future__ import annotations

import binascii
from collections.abc import AsyncIterator, Iterator

import httpx

from ._source import BLOCK, Source
from ._threads import run_in_thread

__all__ = ["FileBody"]


class FileBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of a request: what comes before the file, the file in base64, what comes after it.

    Args:
        head: the bytes before the file.
        source: the file.
        tail: the bytes after it, at least one. They are held back until the file has proved unchanged, so that the API
            never gets a complete request with a damaged file in it.
    """

    def __init__(self, head: bytes, source: Source, tail: bytes) -> None:
        self._head = head
        self._source = source
        self._tail = tail

    def __len__(self) -> int:
        return len(self._head) + (self._source.size + 2) // 3 * 4 + len(self._tail)

    def rewind(self) -> None:
        """Marks the body as one that can be sent again: every iteration starts at the first byte anyway."""

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
        # A disk or a network mount may take its time; in a thread, that does not hold up other tasks. On loopback,
        # passing a block to a thread and back takes 0.1 ms, an eighth of what encoding and sending it takes.
        yield self._head
        for offset in range(0, self._source.size, BLOCK):
            yield await run_in_thread(self._block, offset)
        await run_in_thread(self._source.check)
        yield self._tail

    def _block(self, offset: int) -> bytes:
        return binascii.b2a_base64(self._source.read(offset), newline=False)
