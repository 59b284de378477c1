"""`sync()`: resources in a database, kept up to date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from keapkit.errors import DestinationError, ForbiddenError, KeapError, NotFoundError, QuotaExhaustedError

from ._errors import TransferError
from ._fetch import fetch, settle
from ._loader import Loader
from ._open import open_destination, spool_path
from ._owner import Holder, Owner
from ._progress import OnProgress, Tally
from ._select import selected_resources
from ._spool import Spool, Walk
from ._walk import fingerprint_of, new_walk

if TYPE_CHECKING:
    from keapkit import Keap

    from ._catalog import Resource
    from ._destination import Destination

__all__ = ["SyncResult", "sync"]


@dataclass
class SyncResult:
    """What a run did.

    Attributes:
        rows: how many rows of each main table were written.
        misfits: how many values did not fit their column; they are in the column `_misfit`.
        calls: calls made.
        seconds: what the run took.
        skipped: resources that this account or credential does not have, with the reason (`everything=True` only).
    """

    rows: dict[str, int] = field(default_factory=dict)
    misfits: int = 0
    calls: int = 0
    seconds: float = 0.0
    skipped: dict[str, str] = field(default_factory=dict)


def sync(
    keap: Keap,
    *resources: str,
    to: str,
    everything: bool = False,
    sweep: bool = False,
    refresh_fields: bool = False,
    wait: bool = False,
    spool: str | Path | Literal["auto"] | None = "auto",
    lock_name: str = "keapkit",
    on_progress: OnProgress | None = None,
) -> SyncResult:
    """Bring a database up to date: `sync(keap, "contacts", "orders", to="duckdb:///keap.duckdb")`.

    The first run reads everything. Later ones read what changed since, where Keap can filter by it, and everything
    else whole. Rows are replaced by their id, child rows with their parent. Each main table has `_synced_at` and
    `_deleted_at`, and a view such as `contacts_labeled` with the labels of custom fields in the place of column names.

    A run that was interrupted in any way goes on where it stopped when you call it again: pages wait in the spool until
    the database has them, and the number of the last page is in the database, written in the same transaction as rows.

    Args:
        keap: the client.
        resources: names of `RESOURCES`.
        to: `duckdb:///keap.duckdb`, `sqlite:///keap.sqlite`, or `postgresql://user@host/database`.
        everything: all resources. What the account does not have is left out and named in the result.
        sweep: read everything whole, to find records that were deleted; they get a time in `_deleted_at`.
        refresh_fields: read the custom fields again, even if they were read less than ten minutes ago.
        wait: when the day's quota is used up, wait for the next day instead of raising.
        spool: the file that pages wait in; `"auto"` is beside the database's file or in the user's cache directory,
            None keeps pages in memory, and the database remembers each page that it has.
        lock_name: runs with the same name do not use the database at the same time.
        on_progress: called with a `Progress` after each step.

    Returns:
        What was written.

    Raises:
        ValidationError: an unknown resource, or a URL of an unknown kind.
        QuotaExhaustedError: the day's quota is used up; call it again after `resume_at`.
        DestinationError: the database cannot be used. What was fetched is kept.
        OtherTenantError: the database has another tenant's records.
        TransferError: some resources failed; the others are up to date.
        MissingExtraError: the database needs an extra.
    """
    selections = selected_resources(resources, everything=everything)
    path = spool_path(to) if spool == "auto" else None if spool is None else Path(spool)
    with open_destination(to, lock_name) as destination:
        destination.lock()
        destination.prepare()
        with Spool(path) as opened:
            run = _Sync(keap, destination, opened, Tally(on_progress), sweep=sweep, everything=everything, wait=wait)
            result = run.run([selection.resource for selection in selections], refresh_fields=refresh_fields)
            if not opened.walks():
                opened.delete()
    return result


class _Sync:
    def __init__(
        self,
        keap: Keap,
        destination: Destination,
        spool: Spool,
        tally: Tally,
        *,
        sweep: bool,
        everything: bool,
        wait: bool,
    ) -> None:
        self.keap = keap
        self.destination = destination
        self.spool = spool
        self.tally = tally
        self.sweep = sweep
        self.everything = everything
        self.wait = wait
        self.state = destination.state()
        self.result = SyncResult()
        in_database = Holder(self.state.get("tenant") or "", self.state.get("credential") or "")
        self.owner = Owner(
            keap,
            destination.name,
            [in_database, spool.holder],
            advice="use another database",
            on_news=spool.note_holder,
        )

    def run(self, resources: Sequence[Resource], *, refresh_fields: bool) -> SyncResult:
        """Fetch and load until everything is up to date."""
        loader = Loader(self.keap, self.destination, self.spool, self.state, self.tally, refresh_fields=refresh_fields)
        if self.spool.has_pages:
            settle(self.keap, self.owner, resources, self.tally, wait=self.wait)
        walks = [self._walk(resource) for resource in resources]
        failed: dict[str, KeapError] = {}
        try:
            # What an earlier run fetched comes first: it may be all that the quota allows today.
            for walk in walks:
                self._load(loader, walk, failed)
            # Closed at once when loading fails: pages that are on their way still reach the spool.
            with closing(fetch(self.keap, self.spool, walks, self.tally, wait=self.wait, owner=self.owner)) as pages:
                for walk, error in pages:
                    self._load(loader, walk, failed)
                    if error is not None and self.everything and isinstance(error, (ForbiddenError, NotFoundError)):
                        self.result.skipped[walk.resource] = str(error)
                        self.spool.forget([walk.resource])
                    elif error is not None:
                        failed[walk.resource] = error
        finally:
            self.result.rows = dict(loader.rows)
            self.result.misfits = loader.misfits
            self.result.calls = sum(self.tally.calls.values()) + loader.calls
            self.result.seconds = self.tally.seconds
        if failed:
            first = next(iter(failed.values()))
            raise TransferError(f"{', '.join(failed)} could not be brought up to date: {first}", failed) from first
        return self.result

    def _load(self, loader: Loader, walk: Walk, failed: dict[str, KeapError]) -> None:
        """Load a walk's pages. If its custom fields cannot be read, that is a failure of this resource alone."""
        if walk.resource in failed:
            return
        try:
            loader.load(walk, self.owner.holder)
        except (DestinationError, QuotaExhaustedError):
            raise
        except KeapError as error:
            failed[walk.resource] = error

    def _walk(self, resource: Resource) -> Walk:
        """The walk that continues where the last one stopped, or a new one."""
        state: Mapping[str, Any] = self.state.get(f"resource:{resource.name}") or {}
        # A walk is only of use to the state that it was begun for.
        asked = {"operation": resource.operation, "fields": resource.selected, "after": state.get("done")}
        wanted = fingerprint_of({**asked, "sweep": self.sweep or not state.get("since")})
        known = self.spool.walk(resource.name)
        if known is not None and known.fingerprint == wanted and self._fits(known, state):
            return known
        if state.get("walk") != state.get("done") and state.get("fingerprint") == wanted:
            made = Walk(
                resource.name,
                wanted,
                state["params"],
                state["segments"],
                state["position"],
                dt.datetime.fromisoformat(state["started"]),
                state["walk"],
                state["page"],
                state["items"],
            )
        else:
            since = None if self.sweep or not state.get("since") else dt.datetime.fromisoformat(state["since"])
            made = new_walk(resource, since=since, fingerprint=wanted)
        if self.sweep or not resource.since:
            made.total = state.get("total")
        self.spool.begin(made)
        return made

    def _fits(self, walk: Walk, state: Mapping[str, Any]) -> bool:
        """Whether the spool still has every page of a walk that the database lacks."""
        loaded = state["page"] if state.get("walk") == walk.id else 0
        if loaded:
            self.spool.forget_pages(walk, loaded)
        first = next(self.spool.pages(walk, limit=1), None)
        return loaded == walk.pages if first is None else first.number == loaded + 1
