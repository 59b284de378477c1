"""The formats of an export: CSV, JSON Lines, Parquet. XLSX has a module of its own."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, Any, Protocol

from ._cells import cell_writer, json_value
from ._types import Columns, Table

__all__ = ["CsvWriter", "JsonLinesWriter", "ParquetWriter", "Writer", "sync_file"]


class Writer(Protocol):
    """Writes the tables of one resource."""

    def write(self, table: Table, columns: Columns) -> None:
        """Append rows."""
        ...

    def close(self) -> dict[str, tuple[Path, int]]:
        """Finish the files and make sure that they are on the disk; the file and the number of rows by table."""
        ...

    def abandon(self) -> None:
        """Close without finishing, after an error."""
        ...


def sync_file(path: Path) -> None:
    """Make sure that a file's content is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class _TextWriter:
    """What the formats share that have a line for each row."""

    suffix = ""

    def __init__(self, folder: Path, tables: Iterable[Table], stream: IO[bytes] | None = None) -> None:
        self._stream = stream
        self._files: dict[str, IO[Any]] = {}
        self._paths: dict[str, Path] = {}
        self._rows: dict[str, int] = {}
        self._convert: dict[str, list[Callable[[Any], Any] | None]] = {}
        for table in tables:
            self._rows[table.name] = 0
            self._open(folder, table)

    def _open(self, folder: Path, table: Table) -> None:
        raise NotImplementedError

    def _converted(self, table: Table, columns: Columns) -> list[Sequence[Any]]:
        how = self._convert[table.name]
        return [
            column if write is None else [None if value is None else write(value) for value in column]
            for column, write in zip(columns, how, strict=True)
        ]

    def close(self) -> dict[str, tuple[Path, int]]:
        for file in self._files.values():
            file.flush()
            if self._stream is None:
                os.fsync(file.fileno())
                file.close()
        return {name: (self._paths[name], count) for name, count in self._rows.items()}

    def abandon(self) -> None:
        if self._stream is None:
            for file in self._files.values():
                with contextlib.suppress(OSError):  # a full disk refuses what is still in memory
                    file.close()


class CsvWriter(_TextWriter):
    """CSV as RFC 4180 has it, in UTF-8. An empty cell is a missing value or empty text.

    Args:
        folder: where the files go.
        tables: the tables.
        stream: takes the one table, instead of a file.
        bom: begin with a byte order mark, which Excel needs to see that it is UTF-8.
        safe: neutralize text that a spreadsheet would take for a formula.
    """

    suffix = ".csv"

    def __init__(
        self,
        folder: Path,
        tables: Iterable[Table],
        stream: IO[bytes] | None = None,
        *,
        bom: bool = False,
        safe: bool = False,
    ) -> None:
        self._encoding = "utf-8-sig" if bom else "utf-8"
        self._safe = safe
        self._writers: dict[str, Any] = {}
        super().__init__(folder, tables, stream)

    def _open(self, folder: Path, table: Table) -> None:
        path = self._paths[table.name] = folder / f"{table.name}{self.suffix}"
        if self._stream is not None:
            file: IO[Any] = io.TextIOWrapper(self._stream, self._encoding, newline="", write_through=True)
        else:
            file = path.open("w", encoding=self._encoding, newline="")
        self._files[table.name] = file
        self._writers[table.name] = csv.writer(file, quoting=csv.QUOTE_MINIMAL)
        self._writers[table.name].writerow([column.name for column in table.columns])
        self._convert[table.name] = [cell_writer(column, safe=self._safe) for column in table.columns]

    def write(self, table: Table, columns: Columns) -> None:
        """Append rows."""
        rows = zip(*self._converted(table, columns), strict=True)
        self._writers[table.name].writerows(rows)
        self._rows[table.name] += len(columns[0])

    def close(self) -> dict[str, tuple[Path, int]]:
        """Finish the files."""
        made = super().close()
        if self._stream is not None:
            for file in self._files.values():
                if isinstance(file, io.TextIOWrapper):
                    file.detach()
        return made


class JsonLinesWriter(_TextWriter):
    """A JSON object on each line. Keys without a value are left out."""

    suffix = ".jsonl"

    def _open(self, folder: Path, table: Table) -> None:
        path = self._paths[table.name] = folder / f"{table.name}{self.suffix}"
        self._files[table.name] = path.open("wb") if self._stream is None else self._stream
        self._convert[table.name] = [json_value(column) for column in table.columns]

    def write(self, table: Table, columns: Columns) -> None:
        """Append rows."""
        import msgspec

        names = [column.name for column in table.columns]
        rows = [
            {name: value for name, value in zip(names, values, strict=True) if value is not None}
            for values in zip(*self._converted(table, columns), strict=True)
        ]
        self._files[table.name].write(msgspec.json.Encoder().encode_lines(rows))
        self._rows[table.name] += len(rows)


# Bytes of a row group. What describes the groups stays in memory until the end, and readers take them one by one.
_ROW_GROUP = 4 * 2**20


class ParquetWriter:
    """Parquet, compressed with Zstandard; needs the extra `export`."""

    suffix = ".parquet"

    def __init__(self, folder: Path, tables: Iterable[Table], stream: IO[bytes] | None = None) -> None:
        from ._arrow import schema_of
        from ._extras import extra

        parquet = extra("pyarrow.parquet", "export", "Parquet")
        self._stream = stream
        schemas = {table.name: schema_of(table) for table in tables}
        self._paths = {name: folder / f"{name}{self.suffix}" for name in schemas}
        self._rows = dict.fromkeys(schemas, 0)
        self._waiting: dict[str, list[Any]] = {name: [] for name in schemas}
        self._files = {
            name: parquet.ParquetWriter(path if stream is None else stream, schemas[name], compression="zstd")
            for name, path in self._paths.items()
        }

    def write(self, table: Table, columns: Columns) -> None:
        """Append rows."""
        from ._arrow import record_batch

        if columns[0]:
            batch = record_batch(table, columns)
            waiting = self._waiting[table.name]
            waiting.append(batch)
            self._rows[table.name] += batch.num_rows
            if sum(one.nbytes for one in waiting) >= _ROW_GROUP:
                self._write_group(table.name)

    def _write_group(self, name: str) -> None:
        import pyarrow as pa

        if waiting := self._waiting[name]:
            self._files[name].write_table(pa.Table.from_batches(waiting))
            waiting.clear()

    def close(self) -> dict[str, tuple[Path, int]]:
        """Finish the files."""
        for name, file in self._files.items():
            self._write_group(name)
            file.close()
            if self._stream is None:
                sync_file(self._paths[name])
        return {name: (self._paths[name], count) for name, count in self._rows.items()}

    def abandon(self) -> None:
        """Close without finishing."""
        for file in self._files.values():
            with contextlib.suppress(OSError):
                file.close()
