"""Where an upload's bytes come from, block by block."""

from __future__ import annotations

import asyncio
import io
import threading
from pathlib import Path

import pytest

from keapkit.errors import SourceChangedError
from keapkit.files._body import FileBody
from keapkit.files._source import BLOCK, opened


@pytest.mark.parametrize("kind", ["bytes", "file", "path"])
def test_any_part_can_be_read_again(kind: str, tmp_path: Path) -> None:
    content = bytes(range(256)) * 5
    path = tmp_path / "x"
    path.write_bytes(content)
    with opened({"bytes": content, "file": io.BytesIO(content), "path": path}[kind]) as source:
        assert source.size == len(content)
        for offset in (0, 7, 1279, 3, 0):
            assert bytes(source.read(offset)) == content[offset:]
        source.check()


def test_a_block_is_never_longer_than_a_block() -> None:
    content = bytes(2 * BLOCK + 5)
    for source in (content, io.BytesIO(content)):
        with opened(source) as found:
            assert [len(found.read(offset)) for offset in (0, BLOCK, 2 * BLOCK)] == [BLOCK, BLOCK, 5]


def test_an_open_file_counts_from_where_it_stands() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    with opened(file) as source:
        assert (source.size, source.read(0), source.read(2)) == (6, b"456789", b"6789")
        file.seek(0, io.SEEK_END)
        file.write(b"x")
        with pytest.raises(SourceChangedError, match="grew"):
            source.check()
        file.truncate(8)
        with pytest.raises(SourceChangedError, match="6 bytes at first, 4 now"):
            source.read(1)


class _Recording(io.BytesIO):
    """Knows in which threads it was read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.threads: set[int] = set()

    def read(self, size: int | None = -1, /) -> bytes:
        self.threads.add(threading.get_ident())
        return super().read(size)


def test_tasks_read_files_in_threads_and_memory_at_once() -> None:
    async def all_of(body: FileBody) -> bytes:
        return b"".join([part async for part in body])

    file = _Recording(b"abc")
    with opened(file) as source:
        file.threads.clear()
        body = FileBody(b"<", source, b">")
        assert asyncio.run(all_of(body)) == b"<YWJj>"
        assert threading.get_ident() not in file.threads
        assert file.threads
        assert b"".join(body) == b"<YWJj>"
        assert threading.get_ident() in file.threads
        assert len(body) == 6
    with opened(b"abc") as memory:
        assert not memory.blocks
        assert asyncio.run(all_of(FileBody(b"<", memory, b">"))) == b"<YWJj>"
