"""`export()`: resources as files."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal

from keapkit.errors import ForbiddenError, KeapError, NotFoundError, ValidationError

from ._catalog import resource_named
from ._custom import CustomColumns
from ._definitions import Definitions
from ._errors import DestinationError, OtherTenantError, TransferError
from ._fetch import fetch, settle
from ._files import download_files
from ._flatten import Flattener
from ._folder import Folder
from ._latest import LatestOnly
from ._owner import Holder, Owner
from ._progress import OnProgress, Tally
from ._select import Selection, selected_resources
from ._spool import Spool, Walk
from ._walk import filter_text, fingerprint_of, new_walk
from ._windows import is_nearly_read
from ._writers import CsvWriter, JsonLinesWriter, ParquetWriter, Writer
from ._xlsx import XlsxWriter

if TYPE_CHECKING:
    from keapkit import Keap

    from ._catalog import Resource

__all__ = ["FORMATS", "ExportResult", "export"]

Format = Literal["csv", "xlsx", "parquet", "jsonl"]
FORMATS: tuple[Format, ...] = ("csv", "xlsx", "parquet", "jsonl")


@dataclass
class ExportResult:
    """What an export made.

    Attributes:
        tables: the file of each table, as a `Path`; empty for a stream.
        rows: the number of rows of each table.
        misfits: how many values did not fit their column; they are in the column `_misfit`.
        calls: calls made in this run.
        seconds: what this run took.
        skipped: resources that this account or credential does not have, with the reason (`everything=True` only).
        files: downloaded file bodies.
        missing_files: files whose body Keap did not give, with the reason, by id.
    """

    tables: dict[str, Path] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    misfits: int = 0
    calls: int = 0
    seconds: float = 0.0
    skipped: dict[str, str] = field(default_factory=dict)
    files: int = 0
    missing_files: dict[str, str] = field(default_factory=dict)


def export(
    keap: Keap,
    *resources: str,
    to: str | Path | IO[bytes],
    format: Format = "csv",  # as on the command line
    everything: bool = False,
    filter: str | Mapping[str, Any] = "",
    since: dt.datetime | None = None,
    fields: Sequence[str] | None = None,
    custom_fields: bool = True,
    files: bool = False,
    bom: bool = False,
    safe_formulas: bool = False,
    wait: bool = False,
    on_progress: OnProgress | None = None,
) -> ExportResult:
    """Write resources into files: `export(keap, "contacts", "orders", to="backup", format="parquet")`.

    Every page is kept in the folder until its file is whole, so an export that was interrupted in any way goes on where
    it stopped when you call it again with the same arguments. Files appear under their names when they are whole, and
    `export.json` when all of them are: it names the tenant, and the tables of earlier exports that are still there.

    Args:
        keap: the client.
        resources: names of `RESOURCES`, or child tables such as `order_items`.
        to: a folder, or a binary stream that takes the main table of one resource.
        format: `csv`, `xlsx` (a workbook for each resource), `parquet`, or `jsonl`.
        everything: export all resources. What the account does not have is left out and named in the result.
        filter: only records that match, as the list's own `filter`: a dict, with custom fields by name under `custom`,
            or text in Keap's notation; for one resource of REST v2.
        since: only records changed since this aware time, where Keap can filter by it.
        fields: only these columns of the main table, in this order; for one resource.
        custom_fields: whether custom fields become columns.
        files: download the bodies of files too, into the folder `files`; with the resource `files`.
        bom: begin CSV files with a byte order mark, so that Excel reads them as UTF-8.
        safe_formulas: put an apostrophe before text in CSV that a spreadsheet would take for a formula.
        wait: when the day's quota is used up, wait for the next day instead of raising.
        on_progress: called with a `Progress` after each step.

    Returns:
        What was written.

    Raises:
        ValidationError: an unknown resource or column, or arguments that do not go together.
        QuotaExhaustedError: the day's quota is used up; call it again after `resume_at`.
        DestinationError: the folder cannot be written. What was fetched is kept.
        OtherTenantError: the folder has files, or an unfinished export, of another tenant; it is left as it is.
        TransferError: some resources failed; the files of the others are written.
        MissingExtraError: the format needs the extra `export`.
    """
    selections = selected_resources(resources, everything=everything, fields=fields)
    if filter and len(selections) > 1:
        raise ValidationError("a filter is for one resource", path="filter")
    text = filter if isinstance(filter, str) else filter_text(keap, selections[0].resource, filter)
    run = _Export(
        keap,
        selections,
        format,
        _Options(everything, text, since, custom_fields, files, bom, safe_formulas, wait),
        Tally(on_progress),
    )
    if isinstance(to, (str, Path)):
        return run.to_folder(Folder(Path(to)))
    return run.to_stream(to)


@dataclass(frozen=True)
class _Options:
    everything: bool
    filter: str
    since: dt.datetime | None
    custom_fields: bool
    files: bool
    bom: bool
    safe_formulas: bool
    wait: bool


class _Export:
    def __init__(
        self, keap: Keap, selections: list[Selection], format_: Format, options: _Options, tally: Tally
    ) -> None:
        self.keap = keap
        self.selections = selections
        self.format = format_
        self.options = options
        self.tally = tally
        self.result = ExportResult()
        self.definitions = Definitions(keap)
        self._check()

    def _check(self) -> None:
        options = self.options
        if self.format not in FORMATS:
            raise ValidationError(f"{self.format!r:.20} is not a format; there are {', '.join(FORMATS)}", path="format")
        _check_since(options.since)
        names = {selection.resource.name for selection in self.selections}
        if options.files and "files" not in names:
            raise ValidationError("add the resource `files` to download the bodies of files", path="files")
        for selection in self.selections:
            # Before the first page: a wrong column must not cost an hour.
            if selection.fields is not None:
                is_custom = any(name.startswith("custom_") for name in selection.fields)
                selection.wanted(Flattener(selection.resource, self._custom(selection) if is_custom else None))
            new_walk(selection.resource, user_filter=options.filter)

    def to_folder(self, folder: Folder) -> ExportResult:
        """Fetch what is missing, then write the files."""
        if self.format in ("xlsx", "parquet"):
            self._probe(folder)
        spool = Spool(folder.spool)
        before = spool.walks()
        try:
            owner = self._owner(spool, folder)
            if self._would_lose_pages(spool):
                self._settle(owner)
            failed = self._fetch(spool, owner)
            if len(failed) < len(self.selections):
                # A list that was whole already needed no call that would have told.
                self._settle(owner)
            self._write_folder(spool, folder, owner, failed)
            if not failed:
                spool.delete()
                folder.end()
        except OtherTenantError:
            if not before:
                spool.delete()
                folder.end()
            raise
        finally:
            spool.close()
        return self._finish(failed)

    def _owner(self, spool: Spool, folder: Folder | None = None) -> Owner:
        """The account of this run, which must be that of what is in the folder."""
        manifest = folder.manifest if folder is not None else {}
        finished = Holder(str(manifest.get("tenant") or ""), str(manifest.get("credential") or ""))
        place = f"the folder {folder.path}" if folder is not None else "the spool"
        return Owner(self.keap, place, [spool.holder, finished], advice="use another folder", on_news=spool.note_holder)

    def _probe(self, folder: Folder) -> None:
        """Find out that an extra is missing before the first call."""
        from ._extras import extra

        extra("xlsxwriter" if self.format == "xlsx" else "pyarrow", "export", self.format)

    def to_stream(self, stream: IO[bytes]) -> ExportResult:
        """Fetch, then write one table."""
        if len(self.selections) != 1 or (self.selections[0].tables and len(self.selections[0].tables) > 1):
            raise ValidationError("a stream takes one table", path="to")
        folder = Path(tempfile.mkdtemp(prefix="keapkit-"))
        try:
            with Spool(folder / "spool.sqlite") as spool:
                failed = self._fetch(spool, self._owner(spool))
                if not failed:
                    self._write(spool, self.selections[0], folder, stream)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return self._finish(failed)

    def _finish(self, failed: Mapping[str, KeapError]) -> ExportResult:
        self.result.calls = sum(self.tally.calls.values())
        self.result.seconds = self.tally.seconds
        if failed:
            first = next(iter(failed.values()))
            raise TransferError(f"{', '.join(failed)} could not be exported: {first}", failed) from first
        return self.result

    def _fetch(self, spool: Spool, owner: Owner) -> dict[str, KeapError]:
        walks = [self._walk(spool, selection) for selection in self.selections]
        wanted = {walk.resource for walk in walks}
        spool.forget([name for name in spool.walks() if name not in wanted])
        failed: dict[str, KeapError] = {}
        for walk, error in fetch(self.keap, spool, walks, self.tally, wait=self.options.wait, owner=owner):
            if error is None:
                if self.options.custom_fields and is_nearly_read(walk.position):
                    # The last pages are under way, so the call costs no time of its own.
                    self.definitions.ask_meanwhile(resource_named(walk.resource).custom)
                continue
            if self.options.everything and isinstance(error, (ForbiddenError, NotFoundError)):
                self.result.skipped[walk.resource] = str(error)
            else:
                failed[walk.resource] = error
        return failed

    def _settle(self, owner: Owner) -> None:
        resources = [selection.resource for selection in self.selections]
        settle(self.keap, owner, resources, self.tally, wait=self.options.wait)

    def _would_lose_pages(self, spool: Spool) -> bool:
        """Whether this run would drop pages that an earlier one fetched for something else."""
        wanted = {selection.resource.name: self._fingerprint(selection.resource) for selection in self.selections}
        known = [walk for name in spool.walks() if (walk := spool.walk(name)) is not None]
        return any(walk.pages and wanted.get(walk.resource) != walk.fingerprint for walk in known)

    def _fingerprint(self, resource: Resource) -> str:
        options = self.options
        asked = {"operation": resource.operation, "filter": options.filter, "since": str(options.since)}
        return fingerprint_of({**asked, "fields": resource.selected})

    def _walk(self, spool: Spool, selection: Selection) -> Walk:
        """The walk that an earlier run left, if it asked for the same; else a new one."""
        options, resource = self.options, selection.resource
        wanted = self._fingerprint(resource)
        known = spool.walk(resource.name)
        if known is not None and known.fingerprint == wanted:
            return known
        made = new_walk(resource, user_filter=options.filter, since=options.since, fingerprint=wanted)
        spool.begin(made)
        return made

    def _write_folder(self, spool: Spool, folder: Folder, owner: Owner, failed: Mapping[str, KeapError]) -> None:
        done = [
            one
            for one in self.selections
            if one.resource.name not in failed and one.resource.name not in self.result.skipped
        ]
        made: dict[Path, str] = {}
        try:
            folder.begin()
            for selection in done:
                for table, (path, count) in self._write(spool, selection, folder.partial, None).items():
                    made[path] = path.name
                    self.result.tables[table] = folder.path / path.name
                    self.result.rows[table] = count
            if self.options.files and "files" not in failed:
                self.result.files, self.result.missing_files = download_files(
                    self.keap, spool, folder.path / "files", self.tally
                )
        except OSError as error:
            raise DestinationError(
                f"the folder {folder.path} cannot be written: {error.strerror or error}; what was fetched is kept, so "
                "run the same again when it can"
            ) from error
        folder.publish(made, self._manifest(folder, owner.holder, failed))

    def _manifest(self, folder: Folder, holder: Holder, failed: Mapping[str, KeapError]) -> dict[str, Any]:
        tables = {
            name: {"file": path.name, "rows": self.result.rows[name]} for name, path in self.result.tables.items()
        }
        # A hash of the credential only where Keap does not tell the tenant's name.
        owner = {"tenant": holder.tenant} if holder.tenant else {"tenant": None, "credential": holder.credential}
        return {
            **owner,
            "finished": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "format": self.format,
            "tables": {**_kept(folder, {one["file"] for one in tables.values()}), **tables},
            "misfits": self.result.misfits,
            "skipped": self.result.skipped,
            "missing_files": self.result.missing_files,
            "failed": {name: str(error) for name, error in failed.items()},
        }

    def _write(
        self, spool: Spool, selection: Selection, folder: Path, stream: IO[bytes] | None
    ) -> dict[str, tuple[Path, int]]:
        resource = selection.resource
        walk = spool.walk(resource.name)
        assert walk is not None
        flattener = Flattener(resource, self._custom(selection))
        tables = selection.wanted(flattener)
        if stream is not None:
            tables = tables[:1]
        cutters = {table.name: selection.cutter(flattener, table) for table in tables}
        writer = self._writer(folder, tables, stream)
        self.tally.say(resource.name, "write")
        try:
            for batch in LatestOnly(spool, walk, flattener):
                for table in tables:
                    writer.write(table, cutters[table.name](batch.columns[table.name]))
                self.result.misfits += batch.misfits
            made = writer.close()
        except BaseException:
            writer.abandon()
            raise
        if stream is not None:
            self.result.rows.update({name: count for name, (_, count) in made.items()})
        self.tally.rows[resource.name] = made[tables[0].name][1] if tables else 0
        self.tally.say(resource.name, "done")
        return made

    def _custom(self, selection: Selection) -> CustomColumns:
        """The columns of a resource's custom fields, as they are now."""
        resource = selection.resource
        if not resource.custom or not self.options.custom_fields:
            return CustomColumns()
        fields = self.definitions.of(resource.custom)
        calls = self.tally.calls.get(resource.name, 0) + self.definitions.take_calls(resource.custom)
        self.tally.calls[resource.name] = calls
        return CustomColumns(fields)

    def _writer(self, folder: Path, tables: list[Any], stream: IO[bytes] | None) -> Writer:
        if self.format == "csv":
            return CsvWriter(folder, tables, stream, bom=self.options.bom, safe=self.options.safe_formulas)
        writers: dict[str, Callable[..., Writer]] = {
            "jsonl": JsonLinesWriter,
            "parquet": ParquetWriter,
            "xlsx": XlsxWriter,
        }
        return writers[self.format](folder, tables, stream)


def _check_since(since: Any) -> None:
    if since is None:
        return
    if not isinstance(since, dt.datetime):
        raise ValidationError(f"expected an aware datetime, got {type(since).__name__}", path="since")
    if since.tzinfo is None:
        raise ValidationError("expected an aware datetime, got one without a time zone", path="since")
    try:
        since.astimezone(dt.UTC)
    except OverflowError:
        raise ValidationError(f"{since} is before or after all times that UTC has", path="since") from None


def _kept(folder: Folder, written: Collection[Any]) -> dict[str, Any]:
    """The tables of earlier exports whose files are still there."""
    tables = folder.manifest.get("tables")
    return {
        name: one
        for name, one in (tables.items() if isinstance(tables, dict) else ())
        if isinstance(one, dict) and one.get("file") not in written and (folder.path / str(one.get("file"))).is_file()
    }
