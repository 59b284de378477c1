"""From the spool into the database."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from keapkit.custom_fields import CustomField
from keapkit.errors import KeapError

from ._catalog import Resource, resource_named
from ._custom import CustomColumns
from ._destination import DELETED_AT, SYNCED_AT
from ._equals import Equals
from ._flatten import Flattener
from ._types import Repeated, Table

if TYPE_CHECKING:
    from keapkit import Keap

    from ._destination import Destination
    from ._owner import Holder
    from ._progress import Tally
    from ._spool import Spool, SpooledPage, Walk

__all__ = ["OVERLAP", "Loader"]

_Content = tuple[bytes, Mapping[str, Any]]

#: What changed shortly before the last run began is read again: Keap's lists may lag behind.
OVERLAP = dt.timedelta(minutes=10)
# A transaction has so many pages, or as many as have so many bytes: records with hundreds of fields are large.
_AT_ONCE = 5
_BYTES = 5 * 2**20
_PATIENCE = 180.0


@dataclass
class _Rows:
    """Rows of some pages: when they were made, what is known of equal ones, and by table as the database takes them."""

    now: dt.datetime
    equals: Equals
    keys: list[str] = field(default_factory=list)
    packed: dict[str, list[Any]] = field(default_factory=dict)
    misfits: int = 0
    unknown_fields: set[str] = field(default_factory=set)


class Loader:
    """Loads spooled pages.

    Args:
        keap: the client, which reads the custom fields.
        destination: the database.
        spool: where pages are.
        state: the database's state, which is kept up to date.
        tally: tells what happens.
        refresh_fields: read the custom fields again, however new they are.
    """

    def __init__(
        self,
        keap: Keap,
        destination: Destination,
        spool: Spool,
        state: dict[str, Any],
        tally: Tally,
        *,
        refresh_fields: bool = False,
    ) -> None:
        self._keap = keap
        self._destination = destination
        self._spool = spool
        self._state = state
        self._tally = tally
        self._refresh = refresh_fields
        self._read: set[str] = set()
        self._ours: set[str] = set(state.get("tables", ()))
        self._flatteners: dict[str, Flattener] = {}
        self._ended: set[str] = set()
        self._ready: dict[str, tuple[Table, ...]] = {}
        self.rows: dict[str, int] = {}
        self.misfits = 0
        self.calls = 0

    def load(self, walk: Walk, holder: Holder) -> None:
        """Load what the spool has of a walk; end the walk when that was all.

        Raises:
            DestinationError: the database refused it.
        """
        resource = resource_named(walk.resource)
        state: Mapping[str, Any] = self._state.get(f"resource:{walk.resource}") or {}
        if state.get("done") == walk.id:
            self._end(walk)
            return
        loaded = int(state["page"]) if state.get("walk") == walk.id else 0
        while pages := self._next_pages(walk, loaded):
            rows = self._rows(resource, pages, walk)
            loaded = pages[-1].number
            is_last = pages[-1].position is None
            self._store(walk, resource, pages, rows, holder, is_last=is_last)
            if is_last:
                self._end(walk)
                return
            self._spool.forget_pages(walk, loaded)
        if walk.is_complete and walk.pages == loaded:
            # A list without any page: contacts' tags of an account without tags.
            self._store(walk, resource, [], self._rows(resource, [], walk), holder, is_last=True)
            self._end(walk)

    def _next_pages(self, walk: Walk, after: int) -> list[SpooledPage]:
        pages: list[SpooledPage] = []
        size = 0
        for page in self._spool.pages(walk, after, _AT_ONCE):
            pages.append(page)
            size += len(page.content)
            if size >= _BYTES:
                break
        return pages

    def _end(self, walk: Walk) -> None:
        self._spool.forget([walk.resource])
        self._tally.rows[walk.resource] = self.rows.get(walk.resource, 0)
        if walk.id not in self._ended:
            self._ended.add(walk.id)
            self._tally.say(walk.resource, "done")

    def _rows(self, resource: Resource, pages: list[SpooledPage], walk: Walk) -> _Rows:
        """Make rows, and read the custom fields if there are some that are not known."""
        state: Mapping[str, Any] = self._state.get(f"resource:{walk.resource}") or {}
        noted = state.get("equals") if state.get("walk") == walk.id else None
        has_records = any(page.items for page in pages)
        flattener = self._flatteners.get(resource.name)
        if flattener is None:
            flattener = self._flattener(resource, read=has_records and self._is_stale(resource.custom))
        contents = [(page.content, page.context) for page in pages]
        now = max(dt.datetime.now(dt.UTC), walk.started)
        made = self._packed(flattener, [[one] for one in contents], noted, now)
        if made.unknown_fields and resource.custom and resource.custom not in self._read:
            flattener = self._flattener(resource, read=True)
            made = self._packed(flattener, [[one] for one in contents], noted, now)
        if len(set(made.keys)) < len(made.keys):
            # A record is on two of the pages: the later one counts.
            made = self._packed(flattener, [contents], noted, now)
        return made

    def _packed(
        self,
        flattener: Flattener,
        parts: Sequence[Sequence[tuple[bytes, Mapping[str, Any]]]],
        noted: Any,
        now: dt.datetime,
    ) -> _Rows:
        """The rows of pages, part by part: what is decoded is not needed any longer when the next part is read."""
        made = _Rows(now, Equals.from_state(noted))
        tables = self._tables(flattener)
        for pages in parts:
            batch = flattener.flatten(pages, equals=made.equals)
            for table in tables:
                columns = batch.columns[table.name]
                if table.parent is None:
                    count = len(batch.keys)
                    columns = [*columns, Repeated(now, count), Repeated(None, count)]
                made.packed.setdefault(table.name, []).append(self._destination.pack(table, columns))
            made.keys += batch.keys
            made.misfits += batch.misfits
            made.unknown_fields |= batch.unknown_fields
        return made

    def _is_stale(self, record_type: str) -> bool:
        """Whether custom fields are to be read: at most once in the time that is read again anyway."""
        if not record_type or record_type in self._read:
            return False
        known = self._state.get(f"custom:{record_type}")
        if known is None or self._refresh:
            return True
        return bool(dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(known["read"]) > OVERLAP)

    def _flattener(self, resource: Resource, *, read: bool) -> Flattener:
        known: Mapping[str, Any] = self._state.get(f"custom:{resource.custom}") or {}
        pins = {key: (name, kind) for key, (name, kind) in known.get("pins", {}).items()}
        fields = [CustomField.from_api(one) for one in known.get("fields", ())]
        if read:
            fields = list(self._keap.custom_fields.of(resource.custom, refresh=True, options={"deadline": _PATIENCE}))
            self._read.add(resource.custom)
            self.calls += 1
        custom = CustomColumns(fields, pins)
        if read or custom.pins != pins:
            read_at = dt.datetime.now(dt.UTC).isoformat() if read else known["read"]
            noted = {"fields": [one.to_dict() for one in fields], "pins": custom.pins, "read": read_at}
            with self._destination.transaction():
                self._destination.put_state(f"custom:{resource.custom}", noted)
            self._state[f"custom:{resource.custom}"] = noted
            for name in [one for one in self._flatteners if resource_named(one).custom == resource.custom]:
                del self._flatteners[name]
        made = self._flatteners[resource.name] = Flattener(resource, custom)
        return made

    def _tables(self, flattener: Flattener) -> tuple[Table, ...]:
        """The tables as the database has them."""
        main, *children = flattener.tables
        return (Table(main.name, (*main.columns, SYNCED_AT, DELETED_AT)), *children)

    def _ensure(self, flattener: Flattener) -> tuple[Table, ...]:
        tables = self._tables(flattener)
        name = flattener.resource.name
        if self._ready.get(name) != tables:
            self._ours = self._destination.ensure(tables, self._ours)
            self._state["tables"] = sorted(self._ours)
            self._make_view(tables[0])
            self._ready[name] = tables
        return tables

    def _make_view(self, table: Table) -> None:
        """Make the view again if it would be another one, or somebody dropped it."""
        sql = self._destination.view(table)
        digest = hashlib.sha256(sql.encode()).hexdigest()[:16]
        views: dict[str, str] = self._state.setdefault("views", {})
        with self._destination.explained():
            if views.get(table.name) == digest and self._destination.existing(f"{table.name}_labeled"):
                return
        made = {**views, table.name: digest}
        try:
            with self._destination.transaction():
                self._destination.run(f'DROP VIEW IF EXISTS "{table.name}_labeled"')
                self._destination.run(sql)
                self._destination.put_state("views", made)
        except KeapError as error:
            # Views of the user's own may be built on it; the tables are what counts.
            self._tally.say(table.name, "load", f"the view {table.name}_labeled stays as it is: {error}")
            return
        self._state["views"] = made

    def _store(
        self,
        walk: Walk,
        resource: Resource,
        pages: list[SpooledPage],
        rows: _Rows,
        holder: Holder,
        *,
        is_last: bool,
    ) -> None:
        flattener = self._flatteners[resource.name]
        tables = self._ensure(flattener)
        noted = {**self._noted(walk, pages, is_last=is_last), "equals": None if is_last else rows.equals.to_state()}
        destination = self._destination
        with destination.transaction():
            if rows.keys:
                destination.delete(tables, rows.keys)
                for table in tables:
                    destination.insert(table, rows.packed[table.name])
            if is_last and resource.since not in walk.params and not self._is_partial(walk, resource) and walk.items:
                destination.mark_deleted(tables[0], walk.started, rows.now)
            destination.put_state(f"resource:{resource.name}", noted)
            owned = {"tenant": self._state.get("tenant") or holder.tenant, "credential": holder.credential}
            news = {name: value for name, value in owned.items() if value and self._state.get(name) != value}
            for name, value in news.items():
                destination.put_state(name, value)
        self._state.update(news)
        self._state[f"resource:{resource.name}"] = noted
        self.rows[resource.name] = self.rows.get(resource.name, 0) + len(rows.keys)
        self.misfits += rows.misfits
        self._tally.rows[resource.name] = self.rows[resource.name]
        self._tally.say(resource.name, "load")

    @staticmethod
    def _is_partial(walk: Walk, resource: Resource) -> bool:
        """Whether the walk asked for changes only."""
        return bool(resource.since) and f"{resource.since}==" in str(walk.params.get("filter", ""))

    def _noted(self, walk: Walk, pages: list[SpooledPage], *, is_last: bool) -> dict[str, Any]:
        before: Mapping[str, Any] = self._state.get(f"resource:{walk.resource}") or {}
        noted = {
            "walk": walk.id,
            "page": pages[-1].number if pages else walk.pages,
            "items": sum(page.items for page in pages)
            + (before.get("items", 0) if before.get("walk") == walk.id else 0),
            "position": pages[-1].position if pages else None,
            "segments": walk.segments,
            "params": walk.params,
            "fingerprint": walk.fingerprint,
            "started": walk.started.isoformat(),
            "done": before.get("done"),
            "since": before.get("since"),
            "finished": before.get("finished"),
            "total": before.get("total"),
        }
        if is_last:
            noted["done"] = walk.id
            noted["segments"] = []
            if not self._is_partial(walk, resource_named(walk.resource)):
                noted["total"] = noted["items"]
            noted["since"] = (walk.started - OVERLAP).isoformat()
            noted["finished"] = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        return noted
