"""`propose`: reports of `keapkit doctor` as corrections for a maintainer to accept.

Reports of several accounts are merged, so that each proposal says in how many accounts it was seen. A proposal is an
action for an overlay file where the documents can say it, otherwise a note for docs/keap-behavior.md or the sandbox.
Every action is tried on the corrected document before it is printed, and nothing is ever written into the overlays.

Reports come from elsewhere, so they are checked like any other input: what they name must be a place of the document,
and names that they bring must be names.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from generator import pipeline
from generator.errors import InputError
from generator.overlays import Action, Verb, apply_actions
from generator.pin import KINDS, Kind
from generator.propose_places import JSON_TYPES, SCHEMAS, located, schema_of, step_to

__all__ = ["Proposal", "Proposals", "propose", "read_report"]

Document = dict[str, Any]

_FORMAT: Final = "keapkit-doctor/1"
_MOST: Final = 5_000_000
_TARGET: Final = re.compile(r"\$(?:\.[\w-]+|\['[\w/{}:.-]+'\]|\[\?@\.name == '\w+'\])+")
_OWNED: Final = re.compile(r"\.properties(?:\.[\w-]+|\['[^']+'\])$")
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
_WORDS: Final = re.compile(r"[\w .,:/{}\[\]<>=-]{0,200}")


@dataclass(frozen=True)
class Proposal:
    """One correction.

    Attributes:
        kind: the kind of difference.
        what: what it does, in words.
        accounts: in how many accounts the difference was seen.
        operations: where it was seen.
        action: the overlay action, or None where the documents cannot say it.
    """

    kind: str
    what: str
    accounts: int
    operations: tuple[str, ...]
    action: Document | None = None


@dataclass
class Proposals:
    """What some reports propose."""

    accounts: int
    actions: dict[Kind, list[Proposal]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    sandbox: list[Proposal] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)

    def text(self, kind: Kind) -> str:
        """The actions for one overlay file, ready to be reviewed and appended."""
        dumped: str = yaml.dump(
            [one.action for one in self.actions[kind]], Dumper=_Dumper, sort_keys=False, width=116, allow_unicode=True
        )
        return "".join(f"  {line}\n" for line in dumped.splitlines()) if self.actions[kind] else ""

    def notes(self) -> str:
        """What the overlays cannot say, in lines."""
        lines = [
            f"- {one.what} ({_seen_in(one.accounts, self.accounts)}: {', '.join(one.operations)})"
            for one in self.sandbox
        ]
        return "\n".join(
            ["Rules for the sandbox and docs/keap-behavior.md:", *(lines or ["- none"]), "", "Facts:", *self.facts, ""]
        )

    def as_json(self) -> dict[str, Any]:
        def shown(one: Proposal) -> dict[str, Any]:
            return {
                "kind": one.kind, "what": one.what, "accounts": one.accounts, "operations": list(one.operations),
                "action": one.action,
            }  # fmt: skip

        return {
            "accounts": self.accounts,
            "overlays": {kind: [shown(one) for one in actions] for kind, actions in self.actions.items()},
            "sandbox": [shown(one) for one in self.sandbox],
            "facts": self.facts,
        }


def read_report(path: Path) -> Document:
    """A report of `keapkit doctor`.

    Raises:
        InputError: it is none.
    """
    try:
        data = path.read_bytes()
        content = json.loads(data) if len(data) <= _MOST else None
    except OSError as error:
        raise InputError(f"{path.name}: cannot be read ({error.strerror or error})") from None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise InputError(f"{path.name}: not a report of keapkit doctor; expected its JSON ({_FORMAT})")
    for part in ("differences", "facts"):
        rows = content.get(part)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise InputError(f"{path.name}: {part} must be a list of objects")
    content.setdefault("typed-as-text", [])
    if not isinstance(content["typed-as-text"], list) or not all(map(_is_typed, content["typed-as-text"])):
        raise InputError(f"{path.name}: typed-as-text must be a list of places")
    for number, row in enumerate(content["differences"]):
        if problem := _problem(row):
            raise InputError(f"{path.name}: differences[{number}]: {problem}")
    return content


def propose(reports: Sequence[Document], specs: Path, overlays: Path, *, types: bool = False) -> Proposals:
    """Merge reports, one for each account, into proposals.

    Args:
        reports: from `read_report`.
        specs: the folder of pinned documents.
        overlays: the folder of their overlays.
        types: also propose formats for what is typed as plain text and was always a date or time. The API agrees with
            its document there, so this is no correction.
    """
    documents = {kind: dict(pipeline.overlay(pipeline.load_pinned(kind, specs), overlays).document) for kind in KINDS}
    found = Proposals(len(reports))
    for case in _cases(reports):
        kind: Kind = "v1" if case.operations[0].startswith("v1") else "v2"
        proposed = list(_proposals(case, documents[kind], found.accounts)) if case.target else []
        if proposed:
            known = [one.action for one in found.actions[kind]]
            found.actions[kind] += [one for one in proposed if one.action not in known]
        else:
            found.sandbox.append(Proposal(case.kind, _in_words(case), case.accounts, case.operations))
    for kind in KINDS if types else ():
        found.actions[kind] += _better_types(reports, kind, documents[kind])
    found.facts = _facts(reports)
    return found


# --- reports


def _problem(row: Mapping[str, Any]) -> str | None:
    texts = {name: row.get(name, "") for name in ("operation", "kind", "where", "target", "expected")}
    if not all(
        isinstance(text, str) and _WORDS.fullmatch(text) for text in texts.values() if text != row.get("target")
    ):
        return "operation, kind, where, and expected must be short texts"
    target = texts["target"]
    if not isinstance(target, str) or (target and not (_TARGET.fullmatch(target) and len(target) < 400)):
        return "target is not a place of a document"
    name = row.get("name")
    if name is not None and not (isinstance(name, str) and _NAME.fullmatch(name)):
        return "name is not a name"
    seen = row.get("seen")
    if not isinstance(seen, dict) or not all(isinstance(one, str) and _WORDS.fullmatch(one) for one in seen):
        return "seen must be an object of short texts"
    instead = row.get("perhaps-instead-of", [])
    if not isinstance(instead, list) or not all(isinstance(one, str) and _NAME.fullmatch(one) for one in instead):
        return "perhaps-instead-of must be a list of names"
    return None


def _is_typed(row: Any) -> bool:
    if not isinstance(row, dict):
        return False
    patterns = {"operation": _WORDS, "form": _WORDS, "target": _TARGET}
    texts = {name: row.get(name) for name in patterns}
    return all(isinstance(t, str) and len(t) < 400 and patterns[name].fullmatch(t) for name, t in texts.items())


@dataclass(frozen=True)
class _Case:
    """One difference, in however many accounts and operations."""

    kind: str
    where: str
    target: str
    name: str
    expected: str
    forms: tuple[str, ...]
    instead: tuple[str, ...]
    accounts: int
    operations: tuple[str, ...]


def _cases(reports: Sequence[Document]) -> Iterator[_Case]:
    rows: defaultdict[tuple[str, ...], list[tuple[int, Document]]] = defaultdict(list)
    for number, report in enumerate(reports):
        for row in report["differences"]:
            # Where a schema is to blame, every operation that uses it shows the same.
            place = (row["target"],) if row.get("target") else (row["operation"], row.get("where", ""))
            rows[row["kind"], row.get("name") or "", row.get("expected", ""), *place].append((number, row))
    for several in rows.values():
        first = several[0][1]
        instead = [set(row.get("perhaps-instead-of", ())) for _, row in several]
        yield _Case(
            first["kind"],
            first.get("where", ""),
            first.get("target", ""),
            first.get("name") or "",
            first.get("expected", ""),
            tuple(sorted({form for _, row in several for form in row["seen"]})),
            tuple(sorted(set.intersection(*instead))),
            len({number for number, _ in several}),
            tuple(sorted({row["operation"] for _, row in several})),
        )


def _facts(reports: Sequence[Document]) -> list[str]:
    results: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for report in reports:
        for row in report["facts"]:
            name, result = row.get("fact"), row.get("result")
            if isinstance(name, str) and re.fullmatch(r"[a-z0-9-]{1,60}", name) and result in ("holds", "fails"):
                results[name][result] += 1
    return [
        f"- {name}: holds in {result['holds']}, fails in {result['fails']} of {len(reports)} accounts"
        for name, result in sorted(results.items())
    ]


# --- proposals


def _proposals(case: _Case, document: Document, accounts: int) -> Iterator[Proposal]:
    """The actions for a case that fit the document; none if there are none."""
    for what, target, verb, argument in _remedies(case, document):
        description = f"{what} ({_seen_in(case.accounts, accounts)}, by keapkit doctor)."
        action = Action("", target, description, 1, verb, argument)
        if apply_actions(document, [action])[1]:
            continue  # it does not fit this document
        shown = {"target": target, "description": description, verb: argument}
        yield Proposal(case.kind, what, case.accounts, case.operations, shown)


def _remedies(case: _Case, document: Document) -> Iterator[tuple[str, str, Verb, Any]]:
    """What to do, where, and how; the caller leaves out what does not fit."""
    node, place = located(document, case.target)
    if place is None:
        return
    match case.kind:
        case "unknown-field" if case.name and isinstance(node, dict) and node.get("properties"):
            yield from _new_field(case, node, place)
        case "missing-field" if isinstance(node, dict):
            yield from _not_required(case.where, node, place)
        case "null" if isinstance(node, dict):
            if isinstance(node.get("type"), str):
                yield "May be null", place, "update", {"type": [node["type"], "null"]}
            owner, above = located(document, _OWNED.sub("", place))
            if isinstance(owner, dict) and above:
                yield from _not_required(case.where, owner, above)
        case "enum" if case.name and isinstance(node, dict):
            yield f"One more value, {case.name}", f"{place}.enum", "update", case.name
        case "type" if isinstance(node, dict):
            yield from _other_type(case, node, place)
        case "format" if isinstance(node, dict):
            if case.forms == ("date",):
                yield "A date without a time", place, "update", {"format": "date"}
            elif set(case.forms) <= {"date-time-z", "date-time-offset"}:
                yield "A date with a time", place, "update", {"format": "date-time"}
            else:
                yield f"Written as {', '.join(case.forms)}", f"{place}.format", "remove", True
        case "range":
            yield "Larger than int32", place, "update", {"format": "int64"}
        case "length":
            yield "Longer than documented", f"{place}.maxLength", "remove", True
        case "limit-capped" if len(case.forms) == 1 and case.forms[0].isdigit():
            maximum = {"maximum": int(case.forms[0])}
            yield f"Gives at most {case.forms[0]} records a page", place, "update", maximum
        case "filter-refused" | "filter-ignored":
            says = "is refused" if case.kind == "filter-refused" else "does not filter"
            yield f"The filter {case.where.rpartition('.')[2]} {says}", place, "remove", True
        case "order-refused" | "order-ignored":
            yield from _not_an_order(case, node, place)
        case "fields-refused" | "fields-ignored":
            yield "Selects nothing", f"{place}.x-keapkit-fields", "remove", True
        case _:
            return


def _new_field(case: _Case, node: Document, place: str) -> Iterator[tuple[str, str, Verb, Any]]:
    old = case.instead[0] if len(case.instead) == 1 and case.instead[0] in node["properties"] else None
    schema = node["properties"][old] if old else schema_of(case.forms)
    # Only a mapping of properties has the known one and lacks the new one.
    where = f"{place}[?!@.{case.name} && @{step_to(next(iter(node['properties'])))}]"
    if old:
        yield f"{case.name} is sent instead of {old}", where, "update", {case.name: schema}
        yield f"{old} is sent as {case.name}", f"{place}.properties{step_to(old)}", "remove", True
        return
    doubt = f", perhaps instead of {' or '.join(case.instead)}" if case.instead else ""
    yield f"One more field, {case.name}{doubt}", where, "update", {case.name: schema}


def _not_required(where: str, node: Document, place: str) -> Iterator[tuple[str, str, Verb, Any]]:
    name = where.rpartition(".")[2]
    if name in node.get("required", []):
        yield f"{name} is not always there", f"{place}.required[?@ == '{name}']", "remove", True


def _other_type(case: _Case, node: Document, place: str) -> Iterator[tuple[str, str, Verb, Any]]:
    types = {form if form in JSON_TYPES else "string" for form in case.forms}
    if "$ref" in node:
        yield f"No {case.expected} as elsewhere", f"{place}{step_to('$ref')}", "remove", True
        node = {}
    if len(types) == 1:
        kind = types.pop()
        yield f"A value of the type {kind}, not {case.expected}", place, "update", {"type": kind}
    elif "type" in node:
        yield f"Values of several types: {', '.join(sorted(types))}", f"{place}.type", "remove", True


def _not_an_order(case: _Case, node: Any, place: str) -> Iterator[tuple[str, str, Verb, Any]]:
    name = case.where.rpartition(".")[2]
    says = f"The order {name} {'is refused' if case.kind == 'order-refused' else 'does not sort'}"
    for part in ("x-keapkit-order-by.fields", "schema.enum"):
        yield says, f"{place}.{part}[?@ == '{name}']", "remove", True


def _better_types(reports: Sequence[Document], kind: Kind, document: Document) -> list[Proposal]:
    """Formats for what is typed as plain text, where every account that had values had this one form."""
    forms: defaultdict[str, list[Document]] = defaultdict(list)
    for report in reports:
        for row in report.get("typed-as-text", ()):
            if row["operation"].startswith(f"{kind}."):
                forms[row["target"]].append(row)
    better: list[Proposal] = []
    for target, rows in forms.items():
        schemas = [SCHEMAS.get(row["form"], {}).get("format") for row in rows]
        if schemas[0] is None or any(schema != schemas[0] for schema in schemas):
            continue
        what = f"Typed as text, always a {schemas[0]}"
        operations = tuple(sorted({row["operation"] for row in rows}))
        _, place = located(document, target)
        action = Action("", place or target, what, 1, "update", {"format": schemas[0]})
        if place is not None and not apply_actions(document, [action])[1]:
            description = f"{what} ({_seen_in(len(rows), len(reports))}, by keapkit doctor)."
            shown = {"target": place, "description": description, "update": {"format": schemas[0]}}
            better.append(Proposal("typed-as-text", what, len(rows), operations, shown))
    return better


def _seen_in(accounts: int, of: int) -> str:
    return f"seen in {accounts} of {of} account{'s' if of != 1 else ''}"


def _in_words(case: _Case) -> str:
    name = f" {case.name}" if case.name else ""
    place = f" at {case.where}" if case.where else ""
    expected = f", documented {case.expected}" if case.expected else ""
    return f"{case.kind}{name}{place}{expected}, seen {', '.join(case.forms)}"


class _Dumper(yaml.SafeDumper):
    """YAML without aliases: an action must be readable on its own."""

    def ignore_aliases(self, data: object) -> bool:
        return True
