"""Excel workbooks: one for each resource, a sheet for each of its tables."""

from __future__ import annotations

import decimal
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Any

from ._cells import amount_text
from ._types import Column, Columns, Table
from ._writers import sync_file

__all__ = ["XlsxWriter"]

# Limits of the format.
MAX_ROWS = 1_048_576
_MAX_TEXT = 32_767
_FORMATS = {
    "timestamp": {"num_format": "yyyy-mm-dd hh:mm:ss"},
    "date": {"num_format": "yyyy-mm-dd"},
    "decimal": {"num_format": "#,##0.00##"},
}
_WIDTHS = {"timestamp": 19, "date": 11, "bool": 8, "int": 10, "float": 10, "decimal": 12, "text": 20, "json": 24}
# Larger integers would lose digits: Excel keeps 15.
_MAX_INT = 10**15
_MAX_AMOUNT = 10**11  # with four digits after the point


class XlsxWriter:
    """A workbook with typed cells, written row by row; needs the extra `export`.

    Times are in UTC, without a zone, as Excel has none. A table with more rows than a sheet takes continues on another
    sheet; text longer than a cell takes is cut, and its end says so.

    Args:
        folder: where the file goes.
        tables: the tables, the main one first, which names the file.
        stream: takes the workbook, instead of a file.
    """

    suffix = ".xlsx"

    def __init__(
        self, folder: Path, tables: Iterable[Table], stream: IO[bytes] | None = None, max_rows: int = MAX_ROWS
    ) -> None:
        from ._extras import extra

        xlsxwriter = extra("xlsxwriter", "export", "XLSX")
        self._tables = list(tables)
        self._stream = stream
        self._max_rows = max_rows
        self._path = folder / f"{self._tables[0].name}{self.suffix}"
        options = {
            # Rows go to the disk as they are written.
            "constant_memory": True,
            "tmpdir": str(folder),
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
            "remove_timezone": True,
        }
        self._book: Any = xlsxwriter.Workbook(str(self._path) if stream is None else stream, options)
        self._header = self._book.add_format({"bold": True, "bottom": 1})
        self._formats = {kind: self._book.add_format(look) for kind, look in _FORMATS.items()}
        self._rows = {table.name: 0 for table in self._tables}
        self._parts: dict[str, int] = {}
        self._sheets: dict[str, tuple[Any, int]] = {}
        self._names: set[str] = set()
        for table in self._tables:
            self._add_sheet(table)

    def _add_sheet(self, table: Table) -> None:
        part = self._parts[table.name] = self._parts.get(table.name, 0) + 1
        suffix = "" if part == 1 else f" ({part})"
        name = table.name[: 31 - len(suffix)] + suffix  # sheets have at most 31 characters
        while name.lower() in self._names:
            name = f"{name[:28]}~{len(self._names)}"
        self._names.add(name.lower())
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 1)
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, _WIDTHS[column.kind], self._formats.get(column.kind))
        sheet.write_row(0, 0, [column.name for column in table.columns], self._header)
        self._sheets[table.name] = (sheet, 1)

    def write(self, table: Table, columns: Columns) -> None:
        """Append rows."""
        cells = [
            column if how is None else [None if value is None else how(value) for value in column]
            for column, how in zip(columns, map(_cell, table.columns), strict=True)
        ]
        writers = self._writers(table)
        for values in zip(*cells, strict=True):
            sheet, row = self._sheets[table.name]
            if row >= self._max_rows:
                self._add_sheet(table)
                sheet, row = self._sheets[table.name]
                writers = self._writers(table)
            for at, value in enumerate(values):
                if value is not None:
                    write, look = writers[at]
                    write(row, at, value, look)
            self._sheets[table.name] = (sheet, row + 1)
        self._rows[table.name] += len(columns[0])

    def _writers(self, table: Table) -> list[tuple[Callable[..., Any], Any]]:
        sheet = self._sheets[table.name][0]
        by_kind = {
            "text": sheet.write_string,
            "json": sheet.write_string,
            "int": sheet.write,
            "float": sheet.write_number,
            "decimal": sheet.write,
            "bool": sheet.write_boolean,
            "timestamp": _time_writer(sheet),
            "date": _time_writer(sheet),
        }
        return [(by_kind[column.kind], self._formats.get(column.kind)) for column in table.columns]

    def close(self) -> dict[str, tuple[Path, int]]:
        """Finish the workbook."""
        self._book.close()
        if self._stream is None:
            sync_file(self._path)
        return {name: (self._path, count) for name, count in self._rows.items()}

    def abandon(self) -> None:
        """Leave the workbook unfinished; its temporary files are deleted with the folder."""
        self._book.fileclosed = 1  # or its destructor complains


def _cell(column: Column) -> Callable[[Any], Any] | None:
    if column.kind in ("text", "json"):
        return _text
    if column.kind == "int":
        return _int
    if column.kind == "decimal":
        return _amount
    return None


def _text(value: str) -> str:
    return value if len(value) <= _MAX_TEXT else f"{value[: _MAX_TEXT - 12]}... [cut]"


def _int(value: int) -> int | str:
    return value if -_MAX_INT < value < _MAX_INT else str(value)


def _amount(value: decimal.Decimal) -> decimal.Decimal | str:
    """An amount; as text if it has more digits than the fifteen that Excel keeps."""
    if -_MAX_AMOUNT < value < _MAX_AMOUNT or len(value.normalize().as_tuple().digits) <= 15:
        return value
    return amount_text(value)


def _time_writer(sheet: Any) -> Callable[..., Any]:
    def write(row: int, at: int, value: Any, look: Any) -> None:
        # Excel's calendar begins in 1900; what lies before is text.
        if value.year >= 1900:
            sheet.write_datetime(row, at, value, look)
        else:
            sheet.write_string(row, at, value.isoformat())

    return write
