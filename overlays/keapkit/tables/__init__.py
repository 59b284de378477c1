"""Keap's records as tables: rows and Arrow in a program, files, and databases that are kept up to date.

    from keapkit.tables import rows

    for row in rows(keap.v2.contacts.list()):
        print(row["given_name"], row["custom_tier"])
    table = rows(keap.v2.orders.list()).arrow()    # its to_pandas() makes a data frame

`export` writes files and `sync` keeps a database up to date; both go on where they were interrupted. `keapkit export`
and `keapkit sync` are the same from the command line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names

if TYPE_CHECKING:
    from ._catalog import RESOURCES, Resource
    from ._errors import DestinationError, OtherTenantError, TransferError
    from ._export import ExportResult, export
    from ._progress import Progress
    from ._rows import AsyncRows, Rows, rows
    from ._sync import SyncResult, sync

__all__ = [
    "RESOURCES",
    "AsyncRows",
    "DestinationError",
    "ExportResult",
    "OtherTenantError",
    "Progress",
    "Resource",
    "Rows",
    "SyncResult",
    "TransferError",
    "export",
    "rows",
    "sync",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "RESOURCES": "._catalog",
            "AsyncRows": "._rows",
            "DestinationError": "._errors",
            "ExportResult": "._export",
            "OtherTenantError": "._errors",
            "Progress": "._progress",
            "Resource": "._catalog",
            "Rows": "._rows",
            "SyncResult": "._sync",
            "TransferError": "._errors",
            "export": "._export",
            "rows": "._rows",
            "sync": "._sync",
        },
    )
