"""What moving tables raises beside the errors of calls.

KeapError
├── TransferError          some resources could not be moved; the others were
└── DestinationError       a file, folder, or database cannot be used
    ├── OtherTenantError   it holds another tenant's records
    └── BusyError          another run is using it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keapkit.errors import KeapError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BusyError", "DestinationError", "OtherTenantError", "TransferError"]


class TransferError(KeapError):
    """Some resources could not be moved. The others were.

    Attributes:
        failed: the error by resource.
    """

    def __init__(self, message: str, failed: Mapping[str, KeapError]) -> None:
        self.failed = dict(failed)
        super().__init__(message, self.failed)

    def __str__(self) -> str:
        return str(self.args[0])


class DestinationError(KeapError):
    """A file, folder or database cannot be used as it is. What was fetched is kept for the next run."""


class OtherTenantError(DestinationError):
    """The destination holds the records of another tenant, and is left alone."""


class BusyError(DestinationError):
    """Another run is using the destination."""
