"""What moving tables raises beside the errors of calls; defined with all others in `keapkit.errors`."""

from __future__ import annotations

from keapkit.errors import BusyError, DestinationError, OtherTenantError, TransferError

__all__ = ["BusyError", "DestinationError", "OtherTenantError", "TransferError"]
