"""Tables as Apache Arrow, which pandas, Polars and DuckDB read without copying."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ._types import Repeated

if TYPE_CHECKING:
    import pyarrow as pa

    from ._types import Column, Columns, Table

__all__ = ["load_pyarrow", "record_batch", "schema_of"]


def load_pyarrow() -> Any:
    """The module pyarrow.

    Raises:
        MissingExtraError: it is not installed.
    """
    from ._extras import extra

    return extra("pyarrow", "export", "Arrow and Parquet")


def _type_of(column: Column) -> pa.DataType:
    pa = load_pyarrow()
    types = {
        "text": pa.string(),
        "json": pa.string(),
        "int": pa.int64(),
        "float": pa.float64(),
        "bool": pa.bool_(),
        "timestamp": pa.timestamp("us", tz="UTC"),
        "date": pa.date32(),
    }
    return pa.decimal128(18, column.scale) if column.kind == "decimal" else types[column.kind]


@functools.lru_cache(maxsize=256)
def schema_of(table: Table) -> pa.Schema:
    """A table's schema. Labels of custom fields are in the metadata of their columns."""
    pa = load_pyarrow()
    return pa.schema(
        [
            pa.field(column.name, _type_of(column), metadata={"label": column.label} if column.label else None)
            for column in table.columns
        ]
    )


def record_batch(table: Table, columns: Columns) -> pa.RecordBatch:
    """Columns as a record batch."""
    pa = load_pyarrow()
    schema = schema_of(table)
    arrays = [_array(pa, values, kind) for values, kind in zip(columns, schema.types, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _array(pa: Any, values: Sequence[Any], kind: Any) -> Any:
    if isinstance(values, Repeated):
        return pa.repeat(pa.scalar(values.value, type=kind), len(values))
    # The values have been made for their columns; pyarrow is not asked to guess.
    return pa.array(values, type=kind)
