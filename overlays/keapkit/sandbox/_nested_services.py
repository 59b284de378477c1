"""Writing the rows of XML-RPC's tables that lie below other records, or say that two records belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._derived_rows import NESTED, assignment_id
from ._errors import FaultError
from ._product_views import ASSIGNED
from ._records import concrete

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._context import Context
    from ._store import Record
    from ._tables import TableRows

    Struct = Mapping[str, Any]

__all__ = ["add_nested", "assign_product", "reassign_product", "unassign_product", "update_nested"]


def add_nested(at: Context, rows: TableRows, values: Struct) -> int:
    """Add a row below the record that its values name."""
    row = rows.write({}, values)
    return int(at.records.create(NESTED[rows.collection].template, row, (_owner(rows, values),))["id"])


def update_nested(at: Context, rows: TableRows, record: Record, values: Struct) -> int:
    """Change a row; it may move below another record."""
    nested, id_ = NESTED[rows.collection], int(record["id"])
    collection, stored = rows.stored(id_)
    changed = rows.write(stored, values)
    kept = {rows.field_of(nested.reference): record[nested.reference]}
    there = concrete(nested.template, (_owner(rows, {**kept, **values}),))
    if there != collection:
        at.records.delete(collection, str(id_))
    at.records.update(there, stored, changed)
    return id_


def _owner(rows: TableRows, values: Struct) -> str:
    nested = NESTED[rows.collection]
    field = rows.field_of(nested.reference)
    id_ = str(values.get(field) or "")
    if not id_:
        raise FaultError(12, f"[InvalidParameter]{rows.table}.{field} is needed")
    if id_ not in rows.records.all(nested.owners)[1]:
        raise FaultError(5, f"[RecordNotFound]{rows.table}.{field}: there is no record with Id {id_}")
    return id_


def assign_product(at: Context, values: Struct) -> int:
    """Put a product into a category."""
    category, product = (int(values.get(name) or 0) for name in ("ProductCategoryId", "ProductId"))
    at.table("ProductCategory").find(category)
    at.table("Product").find(product)
    at.records.link(ASSIGNED, str(category), str(product))
    return assignment_id(category, product)


def unassign_product(at: Context, record: Struct) -> bool:
    """Take a product out of a category."""
    return at.records.unlink(ASSIGNED, str(record["ProductCategoryId"]), str(record["ProductId"]))


def reassign_product(at: Context, record: Struct, values: Struct) -> int:
    """Change the product or the category. The row's id is that of the pair, so it changes, too."""
    pair = {name: record[name] for name in ("ProductCategoryId", "ProductId")}
    new = assign_product(at, {**pair, **values})
    if new != int(record["id"]):
        unassign_product(at, record)
    return new
