"""Where a download comes from, and where it goes: to a file that appears only when it is whole, or into memory."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

import httpx

from keap_api.extend import Operation, Query, error_alone_in, report_mismatch
from keap_api.v1 import models as m1
from keapkit.errors import DecodeError, ValidationError

from ._response import Base64Reader, Reader, data_reader, is_json

if TYPE_CHECKING:
    from keap_api.extend import RequestOptions

__all__ = ["AtomicFileWriter", "Buffer", "Measured", "Target", "choose_operation", "descriptor_of", "remaining_options"]

#: Bytes. Keap's v1 document says that v1 may fail to read files over 8 MB, and to use v2 for those.
V1_READS = 8_000_000
# Bytes. What is longer is no error in place of a file.
_ERROR_MOST = 4096

# Both are operations of the generated resources, which would read the whole response at once.
V1_GET: Operation[m1.FileInformation] = Operation(
    "v1.files.get",
    "GET",
    "/rest/v1/files/{file_id}",
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m1.FileInformation,
)
V2_DATA: Operation[bytes] = Operation("v2.files.data", "GET", "/rest/v2/files/{file_id}:data", response=bytes)


class Measured:
    """Counts the bytes of a download on their way to its target, and judges them at the end.

    Args:
        target: where they go.
        descriptor: what Keap says about the file.
        file_id: the file's id.
    """

    def __init__(self, target: Target, descriptor: m1.FileDescriptor, file_id: int | str) -> None:
        self._target = target
        self._said = descriptor.file_size if isinstance(descriptor.file_size, int) else None
        self._file_id = file_id
        self._size = 0
        self._start = b""
        self.blocks = target.blocks

    def write(self, data: bytes) -> int:
        self._size += len(data)
        if len(self._start) < _ERROR_MOST:
            self._start += data[: _ERROR_MOST - len(self._start)]
        return self._target.write(data)

    def restart(self) -> None:
        self._size, self._start = 0, b""
        self._target.restart()

    def judge(self, response: httpx.Response, operation: str) -> None:
        """Refuse what is no file at all. Another size than Keap says is only a mismatch: its numbers may be wrong.

        Raises:
            DecodeError: the response is empty, though the file is not, or is an error.
        """
        if self._size == self._said:
            return
        if not response.num_bytes_downloaded and (self._said or response.status_code != 200):
            raise DecodeError(f"the response is empty, where file {self._file_id} should be", response=response)
        is_short_json = is_json(response.headers.get("content-type", "")) and len(self._start) < _ERROR_MOST
        is_nothing = self._said is not None and self._start.strip() in (b"", b"null")
        if is_short_json and self._start and (is_nothing or error_alone_in(self._start, ())):
            shown = self._start[:60].decode("utf-8", "replace")
            raise DecodeError(
                f"the response is {shown!r}, where file {self._file_id} should be",
                content=self._start,
                response=response,
            )
        if self._said is not None:
            report_mismatch(operation, f"a file has {self._size} bytes, not the {self._said} of its `file_size`")


class Target(Protocol):
    """Takes the bytes of a download.

    Attributes:
        blocks: whether writing may take long, as to a disk.
    """

    blocks: bool

    def write(self, data: bytes) -> int:
        """Take more bytes, and return how many are held in memory now."""
        ...

    def restart(self) -> None:
        """Forget all bytes: the download starts over."""
        ...


def choose_operation(
    descriptor: m1.FileDescriptor, file_id: int | str
) -> tuple[Operation[Any], dict[str, Any], Callable[[httpx.Response], Reader]]:
    """Choose the API that reads a file by its size, v2 if that is unknown.

    Returns:
        The operation, its arguments, and what makes the reader of its response.
    """
    size = descriptor.file_size
    if isinstance(size, int) and size <= V1_READS:
        values = {"file_id": file_id, "optional_properties": ["file_data"]}
        return V1_GET, values, lambda _: Base64Reader("file_data")
    return V2_DATA, {"file_id": file_id}, data_reader


def remaining_options(options: RequestOptions | None, started: float) -> RequestOptions | None:
    """The options of the second of two calls that share a deadline.

    Args:
        options: those of the first.
        started: when the first began, on the `time.monotonic()` scale.
    """
    if not options or "deadline" not in options:
        return options
    return {**options, "deadline": max(0.001, options["deadline"] - (time.monotonic() - started))}


def descriptor_of(information: m1.FileInformation | None) -> m1.FileDescriptor:
    """The descriptor in a response of v1; an empty one if it has none, because the call itself succeeded."""
    return (information and information.file_descriptor) or m1.FileDescriptor(
        id=None  # type: ignore[arg-type]  # the response named no id, and raising would hide that the file is stored
    )


class AtomicFileWriter:
    """Writes to a temporary name next to `path`. `commit` moves it into place; `close` alone removes it.

    Args:
        path: where the file should be; a file there is replaced.

    Raises:
        ValidationError: `path` is a directory. A name that a server sends never chooses where a file goes.
    """

    blocks = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        if self.path.is_dir():
            raise ValidationError(f"expected the path of a file, {self.path} is a directory", path="to")
        self._temporary = self.path.with_name(f".{secrets.token_hex(8)}.part")
        # Opened like this, it has the permissions of any new file.
        self._file: IO[bytes] = open(self._temporary, "xb")  # noqa: SIM115 # closed by close()

    def write(self, data: bytes) -> int:
        """Write, and hold nothing in memory."""
        self._file.write(data)
        return 0

    def restart(self) -> None:
        """Empty the file."""
        self._file.seek(0)
        self._file.truncate()

    def commit(self) -> None:
        """Move the file into place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._temporary, self.path)

    def close(self) -> None:
        """Remove what was not committed."""
        self._file.close()
        self._temporary.unlink(missing_ok=True)


class Buffer:
    """Collects bytes in memory."""

    blocks = False

    def __init__(self) -> None:
        self._data = bytearray()

    def write(self, data: bytes) -> int:
        """Keep the bytes, and return how many there are now."""
        self._data += data
        return len(self._data)

    def restart(self) -> None:
        """Forget them."""
        self._data.clear()

    def content(self) -> bytes:
        """All of them."""
        return bytes(self._data)
