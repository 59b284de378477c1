"""Many tenants: one tenant's synchronization as a unit of work for whatever schedules yours.

    from keapkit import KeapApp
    from keapkit.fleet import sync_tenant

    sync_tenant(app, "ab123", "postgresql://db/keap?schema={tenant}", resources=["contacts", "orders"])

The unit may be run as often, and killed, as you like: its state is in the destination, written in the same transaction
as the rows, and a lock there keeps two runs of one tenant apart. With tokens and limits in Redis, all machines share
the application's quota and no refresh token is lost. keapkit has no scheduler of its own: map this function over
`app.tenants()` with Dask, Celery, Airflow, or Ray.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import QuotaExhaustedError, ValidationError

if TYPE_CHECKING:
    from ._app import KeapApp

__all__ = ["TenantResult", "sync_tenant"]


@dataclass
class TenantResult:
    """What a run of one tenant did.

    Attributes:
        tenant: its name.
        rows: how many rows of each main table were written.
        calls: calls made.
        seconds: what the run took.
        misfits: how many values did not fit their column; they are in the column `_misfit`.
        skipped: resources that the tenant does not have, with the reason (`everything=True` only).
        resume_at: when to continue, an aware datetime, if the day's quota is used up; None if everything is up to date.
        is_busy: another run of this tenant is at work, and this one did nothing.
    """

    tenant: str
    rows: dict[str, int] = field(default_factory=dict)
    calls: int = 0
    seconds: float = 0.0
    misfits: int = 0
    skipped: dict[str, str] = field(default_factory=dict)
    resume_at: dt.datetime | None = None
    is_busy: bool = False


def sync_tenant(
    app: KeapApp,
    tenant: str,
    destination: str,
    *,
    resources: Sequence[str] = (),
    everything: bool = False,
    sweep: bool = False,
) -> TenantResult:
    """Bring one tenant's tables up to date, from wherever the last run stopped.

    Nothing is kept on this machine: pages go straight to the destination, which remembers each of them. When the day's
    quota is used up, this returns with `resume_at`, so that a scheduler's retries do not spin.

    Args:
        app: the application. Give it a Redis store for tokens, and a throttle with a Redis store, when several machines
            work for it.
        tenant: such as `ab123`.
        destination: as for `keapkit.tables.sync`; `{tenant}` stands for the tenant's name. PostgreSQL takes a schema
            for each tenant, `postgresql://db/keap?schema={tenant}`, which is made if it does not exist.
        resources: names of `keapkit.tables.RESOURCES`.
        everything: all resources that the tenant has.
        sweep: read everything whole, to find records that were deleted.

    Raises:
        ValidationError: an unknown resource, or a destination of an unknown kind.
        ReauthorizationRequiredError: the tenant must log in again; a retry does not help.
        TransferError: some resources failed; a retry continues with them.
        DestinationError: the database cannot be used.
        OtherTenantError: it has another tenant's records.
    """
    from .stores._base import tenant_name
    from .tables._errors import BusyError
    from .tables._sync import sync

    name = tenant_name(tenant)
    if not resources and not everything:
        raise ValidationError("name resources, or ask for everything", path="resources")
    try:
        result = sync(
            app.tenant(name),
            *resources,
            to=destination.replace("{tenant}", name),
            everything=everything,
            sweep=sweep,
            spool=None,
            lock_name=name,
        )
    except QuotaExhaustedError as error:
        return TenantResult(name, resume_at=error.resume_at)
    except BusyError:
        return TenantResult(name, is_busy=True)
    return TenantResult(name, result.rows, result.calls, result.seconds, result.misfits, result.skipped)
