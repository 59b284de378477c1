"""`keapkit bridge compare`: the same read-only calls on the wire and over REST, while both still answer.

It chooses what to ask from the account's own data, stops at a number of calls, and shows no value: letters become
x, digits 9. What it finds settles what no document says, such as whether ids of invoices and actions are the same
in both.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from keap_api.errors import Fault
from keap_api.xmlrpc import XmlRpc
from keap_api.xmlrpc.rest import TABLES, TableMapping

from ._routes import RestRoute
from ._settings import Settings

if TYPE_CHECKING:
    from keapkit import Keap

__all__ = ["Comparison", "Pair", "compare", "lines", "masked"]

ROWS = 25
_FIRST = (
    "Contact",
    "ContactGroup",
    "Job",
    "Invoice",
    "ContactAction",
    "Product",
    "User",
    "RecurringOrder",
    "Lead",
    "Company",
)
"""What most programs use is compared first."""
_PARENTS = {
    "ContactGroupAssign": ("GroupId", "ContactGroup"),
    "OrderItem": ("OrderId", "Job"),
    "InvoicePayment": ("InvoiceId", "Invoice"),
    "ProductOption": ("ProductId", "Product"),
    "LeadSourceExpense": ("LeadSourceId", "LeadSource"),
    "LeadSourceRecurringExpense": ("LeadSourceId", "LeadSource"),
}
_QUESTIONS = {
    "Job": "Are ids of Job the ids of REST's orders?",
    "Invoice": "Are ids of Invoice the invoice ids of REST's orders?",
    "ContactAction": "Are ids of ContactAction the ids of REST's notes, tasks and appointments?",
}


@dataclass
class FieldResult:
    """One field over all rows of a pair; the examples are masked."""

    same: int = 0
    differ: int = 0
    only_wire: int = 0
    only_rest: int = 0
    example: tuple[str, str] | None = None


@dataclass
class Pair:
    """One call on both sides."""

    what: str
    table: str = ""
    rows: tuple[int, int] = (0, 0)
    same_order: bool | None = None
    fields: dict[str, FieldResult] = field(default_factory=dict)
    faults: tuple[str, str] = ("", "")

    @property
    def equal(self) -> bool:
        """Whether both sides gave the same."""
        return self.rows[0] == self.rows[1] and self.faults[0] == self.faults[1] and not self.differing

    @property
    def differing(self) -> list[str]:
        """The fields that differ somewhere."""
        return [name for name, one in self.fields.items() if one.differ or one.only_wire or one.only_rest]


@dataclass
class Comparison:
    """All pairs, what they cost, and what they settle."""

    pairs: list[Pair] = field(default_factory=list)
    calls: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def equal(self) -> bool:
        """Whether no pair differs."""
        return all(one.equal for one in self.pairs)

    def to_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {**asdict(self), "equal": self.equal}


def masked(value: Any) -> str:
    """A value's shape without what it says: letters become x, digits 9."""
    if value is None:
        return "-"
    if isinstance(value, dt.datetime):
        return "a moment"
    text = "".join("9" if one.isdigit() else "x" if one.isalpha() else one for one in str(value)[:40])
    return f"{type(value).__name__} {text}"


class _Spent(Exception):  # noqa: N818  ends the walk; not an error
    """The number of calls is reached."""


class _Comparer:
    def __init__(self, keap: Keap, budget: int, say: Callable[[str], None]) -> None:
        client = keap._http  # pyright: ignore[reportPrivateUsage] # both sides share its connections and its pace
        self.wire = XmlRpc(client)
        self._route = RestRoute(keap, Settings(leave_out=True, max_calls=max(2, budget // 10)))
        self.rest = XmlRpc(client, route=self._route)
        self.budget = budget
        self.say = say
        self.made = Comparison()
        self.known: dict[str, list[dict[str, Any]]] = {}

    def both(self, what: str, table: str, call: Callable[[XmlRpc], Any]) -> tuple[Pair, Any, Any]:
        """One call on both sides."""
        if self.made.calls + 2 > self.budget:
            raise _Spent
        self.say(what)
        pair, answers, faults = Pair(what, table), [], []
        for side in (self.wire, self.rest):
            before = self._route.calls
            try:
                answers.append(call(side))
                faults.append("")
            except Fault as fault:
                answers.append(None)
                faults.append(fault.name or str(fault.code))
            self.made.calls += 1 if side is self.wire else max(1, self._route.calls - before)
        pair.faults = (faults[0], faults[1])
        self.made.pairs.append(pair)
        return pair, answers[0], answers[1]

    def run(self, tables: Sequence[str]) -> Comparison:
        try:
            for table in tables:
                self.table(table, TABLES[table])
            self.addresses()
        except _Spent:
            done = {one.table for one in self.made.pairs}
            self.made.left_out = [table for table in tables if table not in done]
        self.made.answers["Do duplicate checks keep a match's other e-mail addresses, phones and custom fields?"] = (
            "not asked: only a write can tell"
        )
        return self.made

    def table(self, name: str, table: TableMapping) -> None:
        fields = [
            field_
            for field_, one in table.fields.items()
            if not (one.refused or one.ignored or (one.kinds is None and one.join))
        ]
        conditions: dict[str, Any] = {"Id": "%"} if "Id" in table.fields else {}
        if name in _PARENTS:
            key, parent = _PARENTS[name]
            rows = self.known.get(parent) or []
            if not rows:
                return
            conditions = {key: rows[0]["Id"]}
            fields = [*fields, key] if key not in fields else fields
        if name not in self.known and name == "EmailAddStatus":
            return  # its rows are chosen by addresses
        pair, wire, rest = self.both(
            f"query {name}", name, lambda side: side.data.query(name, ROWS, 0, conditions, fields)
        )
        self.rows(pair, wire, rest)
        self.known[name] = wire or []
        if name in _QUESTIONS and wire and rest:
            ids = [{row.get("Id") for row in side} for side in (wire, rest)]
            self.made.answers[_QUESTIONS[name]] = f"{len(ids[0] & ids[1])} of {len(ids[0])} ids are in both first pages"
        if name == "Contact" and pair.same_order is not None:
            self.made.answers["Do rows without an order come in the same order?"] = "yes" if pair.same_order else "no"
        self.single(name, table, fields)
        if not conditions or conditions == {"Id": "%"}:
            self.number(name, conditions)
        for field_, value in self.chosen(name, table):
            what = f"query {name} by {field_}"
            pair, wire, rest = self.both(what, name, _by(name, field_, value, fields))
            self.rows(pair, wire, rest)

    def single(self, name: str, table: TableMapping, fields: list[str]) -> None:
        rows = self.known.get(name) or []
        if not rows or "Id" not in rows[0] or not (table.get or table.load_by or table.kinds):
            return
        id_ = rows[0]["Id"]
        pair, wire, rest = self.both(f"load {name}", name, lambda side: side.data.load(name, id_, fields))
        self.rows(pair, [wire] if wire else [], [rest] if rest else [])

    def number(self, name: str, conditions: dict[str, Any]) -> None:
        pair, wire, rest = self.both(f"count {name}", name, lambda side: side.data.count(name, conditions))
        pair.fields["count"] = _field(FieldResult(), wire, rest)

    def chosen(self, name: str, table: TableMapping) -> Iterator[tuple[str, Any]]:
        """Conditions that REST can be asked, with values of the account's own."""
        rows = self.known.get(name) or []
        taken = 0
        for field_, one in table.fields.items():
            value = next((row[field_] for row in rows if row.get(field_) not in (None, "")), None)
            if value is None or not (one.filter or one.many) or field_ in _PARENTS.get(name, ()) or taken >= 4:
                continue
            taken += 1
            yield field_, value
            if "*" in one.ops and isinstance(value, str) and len(value) > 2 and "%" not in value:
                yield field_, f"{value[:2]}%"

    def addresses(self) -> None:
        """Whether searches also look into the second address."""
        fields = ["Id", "Email", "EmailAddress2"]
        row = next((one for one in self.known.get("Contact") or [] if one.get("EmailAddress2")), None)
        question = "Does a find by e-mail address look into EmailAddress2?"
        if row is None:
            self.made.answers[question] = "not asked: no contact of the first page has one"
            return
        address = str(row["EmailAddress2"])
        pair, wire, rest = self.both(
            "findByEmail EmailAddress2", "Contact", lambda side: side.contact.find_by_email(address, fields)
        )
        self.rows(pair, wire, rest)
        self.made.answers[question] = f"wire {'yes' if wire else 'no'}, REST {'yes' if rest else 'no'}"

    def rows(self, pair: Pair, wire: Any, rest: Any) -> None:
        wire, rest = wire or [], rest or []
        pair.rows = (len(wire), len(rest))
        if wire and rest and "Id" in wire[0]:
            pair.same_order = [one.get("Id") for one in wire] == [one.get("Id") for one in rest]
            other = {one.get("Id"): one for one in rest}
            couples = [(one, other[one.get("Id")]) for one in wire if one.get("Id") in other]
        else:
            couples = list(zip(wire, rest, strict=False))
        for one, two in couples:
            for name in {**one, **two}:
                _field(pair.fields.setdefault(name, FieldResult()), one.get(name), two.get(name))


def _by(table: str, field_: str, value: Any, fields: list[str]) -> Callable[[XmlRpc], Any]:
    return lambda side: side.data.query(table, ROWS, 0, {field_: value}, fields)


def _field(result: FieldResult, wire: Any, rest: Any) -> FieldResult:
    if wire == rest:
        result.same += 1
        return result
    if rest is None:
        result.only_wire += 1
    elif wire is None:
        result.only_rest += 1
    else:
        result.differ += 1
    result.example = result.example or (masked(wire), masked(rest))
    return result


def compare(
    keap: Keap, *, budget: int = 200, tables: Sequence[str] = (), say: Callable[[str], None] = lambda _: None
) -> Comparison:
    """Compare the wire and REST on an account. Nothing is changed.

    Args:
        keap: the client of the account.
        budget: how many calls may be made in all.
        tables: which tables; none means all that can be answered, the most used first.
        say: is told what is asked next.

    Raises:
        KeapError: one of the two cannot be reached.
    """
    known = [name for name, one in TABLES.items() if one.grade != "refused"]
    chosen = list(tables) or [*_FIRST, *(name for name in known if name not in _FIRST)]
    return _Comparer(keap, budget, say).run(chosen)


def lines(made: Comparison) -> Iterator[str]:
    """The report as lines of text."""
    for pair in made.pairs:
        verdict = "same" if pair.equal else "differs"
        order = "" if pair.same_order in (None, True) else ", in another order"
        faults = f", faults {pair.faults[0] or 'none'} and {pair.faults[1] or 'none'}" if any(pair.faults) else ""
        rows = "" if "count" in pair.fields else f": {pair.rows[0]} and {pair.rows[1]} rows"
        yield f"{verdict:8}{pair.what}{rows}{order}{faults}"
        for name in pair.differing:
            one = pair.fields[name]
            example = f", such as {one.example[0]} and {one.example[1]}" if one.example else ""
            numbers = f"{one.same} same, {one.differ} other, {one.only_wire} only wire, {one.only_rest} only REST"
            yield f"          {name}: {numbers}{example}"
    for question, answer in made.answers.items():
        yield f"{question} {answer}"
    if made.left_out:
        yield f"Not asked within {made.calls} calls: {', '.join(made.left_out)}"
