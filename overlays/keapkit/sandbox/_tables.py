"""Rows of XML-RPC's tables: read, written, matched and put together from the records that REST uses."""

from __future__ import annotations

import datetime as dt
import fnmatch
import re
from typing import TYPE_CHECKING, Any, Final

from ._derived_rows import CONTACT, DERIVED, KIND
from ._errors import FaultError
from ._row_values import EASTERN, check_bounds, inner_value, is_date_only, put_value, read_moment, read_values
from ._serializers import from_money
from ._view_places import ACTIONS, Converted, action_values
from ._views import FORM_IDS, STAMPS, VIEWS, View, access

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._records import Records
    from ._store import Record

__all__ = ["TableRows", "collection_of", "matcher", "sort_key"]

_PLACE: Final = re.compile(r"^(\w+)(?:\[(\w+)\])?(?:\.([\w.]+))?$")
_EMPTY: Final = View("")


def collection_of(table: str) -> str:
    """The collection behind a table. Raises fault 9 for an unknown table."""
    if table not in access():
        raise FaultError(9, f"[NoTableFound]Unknown table: {table}")
    return VIEWS[table].collection if table in VIEWS else f"xmlrpc/{table}"


class TableRows:
    """One table of one tenant.

    Args:
        records: the tenant's records.
        table: such as `Contact`.
        strict: whether unknown fields and fields without access are refused.

    Raises:
        FaultError: there is no such table.
    """

    def __init__(self, records: Records, table: str, *, strict: bool = True) -> None:
        self.records = records
        self.table = table
        self.collection = collection_of(table)
        self._view = VIEWS.get(table, _EMPTY)
        self._strict = strict
        self._customs: dict[str, Record] | None = None

    def check(self, fields: Iterator[str] | list[str], letter: str) -> None:
        """Raise fault 10 for an unknown field and 8 for one without this access: R(ead), E(dit), A(dd)."""
        if not self._strict:
            return
        known = access()[self.table]
        for name in fields:
            if name.startswith("_"):
                if name[1:] not in self._custom_fields():
                    raise FaultError(10, f"[NoFieldFound]No field found: {self.table}.{name}")
            elif name not in known:
                raise FaultError(10, f"[NoFieldFound]No field found: {self.table}.{name}")
            elif letter not in known[name]:
                raise FaultError(8, f"[NoFieldAccess]Access denied to field {self.table}.{name}")

    def check_query(self, query: Mapping[str, Any]) -> None:
        """Raise for conditions on fields that cannot be read, or with bounds that they cannot hold."""
        self.check(list(query), "R")
        if self._strict:
            check_bounds(self.table, query)

    def check_writable(self) -> None:
        """Raise fault 7 if rows of the table cannot be written."""
        if self._view.read_only:
            raise FaultError(7, f"[NoTableAccess]Table {self.table} cannot be written")

    def all(self) -> Iterator[Record]:
        """The rows' records."""
        made = DERIVED.get(self.collection)
        if made is not None:
            yield from made(self.records)
            return
        name, known = self.records.all(self.collection)
        for record in list(known.values()):
            yield self._view_of(name, record)

    def find(self, id_: int) -> Record:
        """One row's record. Raises fault 5 if there is none."""
        made = DERIVED.get(self.collection)
        if made is not None:
            record = next((row for row in made(self.records) if str(row.get("id")) == str(id_)), None)
        else:
            name, known = self.records.all(self.collection)
            record = known.get(str(id_))
            record = None if record is None else self._view_of(name, record)
        if record is None:
            raise FaultError(5, f"[RecordNotFound]No {self.table} with Id {id_}")
        return record

    def _view_of(self, name: str, record: Record) -> Record:
        record = self.records.view(name, record)
        if name == "contacts":
            company = self.records.refer(record, "company")
            source = self.records.store.get("lead_sources", str(record.get("leadsource_id"))) or {}
            record = {"lead_source_name": source.get("name"), **record}
            if company is not None:
                record = {**record, "company": company}
        return record

    def _custom_fields(self) -> dict[str, Record]:
        """The table's custom fields by name, without the underscore."""
        if self._customs is None:
            model = FORM_IDS.get(self._view.form or 0)
            fields = self.records.all(f"{model}/model/custom_fields")[1] if model else {}
            self._customs = {str(field["field_name"]): field for field in fields.values()}
        return self._customs

    def read(self, record: Mapping[str, Any], name: str) -> Any:
        """A field's value as XML-RPC says it, or None if the row has none."""
        if name.startswith("_"):
            id_ = self._custom_fields().get(name[1:], {}).get("id")
            entries = record.get("custom_fields") or ()
            value = next((entry.get("content") for entry in entries if entry.get("id") == id_), None)
            return _to_wire(name, value)
        if name.startswith("Contact.") and CONTACT in record:
            contacts = TableRows(self.records, "Contact", strict=False)
            return contacts.read(contacts._view_of("contacts", record[CONTACT]), name.removeprefix("Contact."))
        place = self._places(record).get(name) or STAMPS.get(name, name)
        if isinstance(place, Converted):
            return place.read(dict(record))
        if not isinstance(place, str):
            return _to_wire(name, place(dict(record)))
        match = _PLACE.match(place)
        if match is None:
            return record.get(name)
        outer, slot, inner = match.groups()
        value = record.get(outer)
        if slot is not None:
            value = next((entry for entry in value or () if entry.get("field") == slot), None)
        return _to_wire(name, value if inner is None else inner_value(value, inner))

    def row(self, record: Mapping[str, Any], fields: list[str]) -> dict[str, Any]:
        """The chosen fields. Empty ones are missing, as Keap leaves them out."""
        read = ((name, self.read(record, name)) for name in fields)
        return {name: value for name, value in read if value not in (None, "")}

    def read_values(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Values as the table's fields hold them. Raises fault 12 for one that does not fit."""
        return read_values(self.records, self.table, values, self._custom_fields()) if self._strict else values

    def write(self, record: Record, values: Mapping[str, Any]) -> Record:
        """The record changed by a row's values. An empty string clears. Raises fault 12 for one that does not fit."""
        changed = dict(record)
        values = self.read_values(values)
        for name, value in values.items():
            stored = _from_wire(value)
            if isinstance(value, dt.datetime) and is_date_only(name):
                stored = value.strftime("%Y-%m-%d")
            if name.startswith("_") and name[1:] in self._custom_fields():
                id_ = self._custom_fields()[name[1:]]["id"]
                entries = [entry for entry in changed.get("custom_fields") or () if entry.get("id") != id_]
                changed["custom_fields"] = entries if stored == "" else [*entries, {"id": id_, "content": stored}]
                continue
            place: Any = self._places(record).get(name) or STAMPS.get(name, name)
            if isinstance(place, Converted):
                stored = stored if stored == "" else place.write(stored)
                place = place.place
            match = _PLACE.match(place) if isinstance(place, str) else None
            if match is not None and name != "Id":
                put_value(changed, match[1], match[2], match[3], stored)
        if "Company" in values and "CompanyID" not in values:
            changed["company_id"] = None
        if "CompanyID" in values and "Company" not in values:
            changed["company"] = None
        if KIND in changed:
            changed |= action_values(values, changed.pop(KIND))
        return changed

    def field_of(self, place: str) -> str:
        """The field that lives at a place."""
        return next(field for field, known in self._view.places.items() if known == place)

    def stored(self, id_: int) -> tuple[str, Record]:
        """Collection and record of a row. Raises fault 5 if there is none."""
        row = self.find(id_)
        collection = str(row.get(KIND, self.collection))
        return collection, self.records.store.touch(collection)[str(id_)]

    def _places(self, record: Mapping[str, Any]) -> Mapping[str, Any]:
        return ACTIONS.get(str(record.get(KIND)), self._view.places)


def _to_wire(field: str, value: Any) -> Any:
    if isinstance(value, list):
        return ",".join(map(str, value))
    if isinstance(value, dict):
        return from_money(value)
    if isinstance(value, str):
        if (field.lower().endswith("id") or field in {"MoveToStage", "MoveFromStage", "CC1"}) and re.fullmatch(
            "[0-9]+", value
        ):
            return int(value)
        if re.match(r"^\d{4}-\d\d-\d\d($|T)", value):
            moment = dt.datetime.fromisoformat(value)
            return moment.astimezone(EASTERN).replace(tzinfo=None) if moment.tzinfo else moment
    return value


def _from_wire(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        moment = value.replace(tzinfo=EASTERN).astimezone(dt.UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return value


def sort_key(value: Any) -> tuple[int, float, str]:
    """Orders whatever a field may hold: nothing first, then numbers, then the rest as text."""
    if value is None:
        return 0, 0.0, ""
    if isinstance(value, (int, float)):
        return 1, float(value), ""
    return 2, 0.0, str(value).casefold()


_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "~>=~": lambda value, wanted: value >= wanted,
    "~<=~": lambda value, wanted: value <= wanted,
    "~<>~": lambda value, wanted: value != wanted,
    "~>~": lambda value, wanted: value > wanted,
    "~<~": lambda value, wanted: value < wanted,
}


def matcher(wanted: Any) -> Callable[[Any], bool]:
    """A test for one condition of a query: `%` wildcards, `~>~ v` and the like, `~null~`, or a list for IN."""
    if isinstance(wanted, list):
        options = {str(option) for option in wanted}
        moments = {read_moment(option) for option in options}
        return lambda value: value in moments if isinstance(value, dt.datetime) else str(value) in options
    text = wanted.strftime("%Y-%m-%d %H:%M:%S") if isinstance(wanted, dt.datetime) else str(wanted)
    if text == "~null~":
        return lambda value: value is None
    for sign, compare in _OPERATORS.items():
        if text.startswith(sign):
            bound = text.removeprefix(sign).strip()
            return lambda value: value is not None and compare(*_comparable(value, bound))
    if text == "%":
        return lambda value: value is not None
    if "%" in text:
        pattern = re.compile(fnmatch.translate(re.sub(r"([*?\[])", r"[\1]", text.casefold()).replace("%", "*")))
        return lambda value: value is not None and pattern.match(_text(value).casefold()) is not None
    moment = read_moment(text)
    return lambda value: (
        value is not None
        and (value == moment if isinstance(value, dt.datetime) else _text(value).casefold() == text.casefold())
    )


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return value.strftime("%Y-%m-%d %H:%M:%S") if isinstance(value, dt.datetime) else str(value)


def _comparable(value: Any, bound: str) -> tuple[Any, Any]:
    if isinstance(value, dt.datetime):
        moment = read_moment(bound)
        return (_text(value), bound.casefold()) if moment is None else (value, moment)
    try:
        return float(value), float(bound)
    except (TypeError, ValueError):
        return _text(value).casefold(), bound.casefold()
