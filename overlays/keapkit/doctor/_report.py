"""The report of a run: words of Keap's documents and of this package, and nothing of the account.

Every text in it comes from a closed list, or passed `_words`. Before a report leaves, a second check goes over every
text once more and replaces what is not made of known words.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from ._context import ERROR_SHAPES, QUOTA_HEADERS
from ._documents import all_operations, read_operations
from ._environment import environment, quota_windows
from ._facts import FACTS, derive_facts
from ._findings import KINDS_OF_DIFFERENCE, Key
from ._forms import FORMS
from ._probes import KINDS_OF_CALL
from ._words import document_words, is_constant_like, is_identifier_like, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._context import Context
    from ._findings import Findings

__all__ = ["FORMAT", "Report", "make_report"]

FORMAT: Final = "keapkit-doctor/1"
#: More unknown names than this in one object are the keys of a map, and those may be data.
_MOST_NAMES: Final = 8
#: A name that so many schemas have is the API's, although a map has it as a key, too.
_SCHEMAS_OF_A_SYSTEM: Final = 3
_COUNTS: Final = ((1, "1"), (10, "2-10"), (100, "11-100"))


# The doctor's own terms.
_TERMS: Final = """
    absent accepted additional all answered array asked bad base64 below binary budget bytes compact content
    count date differs done empty enum exact filtered form header html identifier in interrupted is json key
    like list map maximum message method minute more name network no none not number object offset order other
    over page pages path placeholder present properties quota reason record records refused request required
    response rows same schema seen selected sorted status summary tenant text type unavailable unknown unsorted
    value values withheld xml xmlrpc download fact access large too small product day higher lower preset window
    not-run run arguments needs found stopped keapkit doctor paths components schemas parameters get responses
    items x filter fields application
"""


@dataclass(frozen=True)
class Report:
    """What a run found.

    Attributes:
        content: the report as JSON values.
        stopped: `done`, or what ended the run: `budget`, `quota`, `network`, `credential`, `interrupted`.
    """

    content: dict[str, Any]
    stopped: str

    @property
    def differences(self) -> list[dict[str, Any]]:
        """The differences between the account and Keap's documents."""
        found: list[dict[str, Any]] = self.content["differences"]
        return found

    @property
    def operations(self) -> list[dict[str, Any]]:
        """Each operation with its result: `agrees`, `differs`, or `not-seen` with a reason."""
        found: list[dict[str, Any]] = self.content["operations"]
        return found

    @property
    def facts(self) -> dict[str, str]:
        """Each fact of docs/keap-behavior.md that a run can settle: `holds`, `fails`, or `not-seen`."""
        return {row["fact"]: row["result"] for row in self.content["facts"]}

    def to_json(self) -> str:
        """The report as JSON text."""
        return json.dumps(self.content, indent=1, ensure_ascii=True) + "\n"

    def to_html(self) -> str:
        """The report as one HTML page without scripts or anything from elsewhere."""
        from ._page import page

        return page(self.content)


def make_report(context: Context, stopped: str, seconds: float) -> Report:
    """Make the report of what was seen so far."""
    findings = context.findings
    differences, approved = _differences(findings)
    content: dict[str, Any] = {
        "format": FORMAT,
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "documents": {version: _digest(version) for version in ("v1", "v2")},
        "environment": environment(context.wire),
        "credential": {
            "kind": context.wire.credential_kind,
            "header": context.wire.header,
            "accepted": {f"{api}/{header}": works for (api, header), works in sorted(findings.access.items())},
        },
        "quota": quota_windows(context.wire),
        "calls": {
            "budget": context.wire.budget,
            "made": context.wire.used,
            "by-kind": {kind: context.calls[kind] for kind in KINDS_OF_CALL if kind in context.calls},
            "seconds": round(seconds, 1),
        },
        "stopped": stopped,
        "operations": _operations(context, stopped),
        "differences": differences,
        "facts": _facts(findings),
        "typed-as-text": _typed_as_text(findings),
    }
    return Report(_Gate(approved).checked(content), stopped)


# --- differences


def _differences(findings: Findings) -> tuple[list[dict[str, Any]], set[str]]:
    joined: defaultdict[Key, dict[str, int]] = defaultdict(dict)
    for key, count in findings.differences.items():
        joined[key._replace(seen="")][key.seen] = count
    crowded, usual = _crowded(joined), _usual(findings)
    rows: list[dict[str, Any]] = []
    approved: set[str] = set()
    for key in sorted(joined):
        row: dict[str, Any] = {"operation": key.operation, "kind": key.kind, "where": key.where, "target": key.pointer}
        if key.name:
            why = _withheld(key, findings, crowded, usual)
            row["name"] = None if why else key.name
            if why:
                row["withheld"] = why
            else:
                approved.add(key.name)
        if key.expected:
            row["expected"] = key.expected
        row["seen"] = {form: _count(count) for form, count in sorted(joined[key].items())}
        if key.kind == "unknown-field":
            row["perhaps-instead-of"] = _absentees(key, findings, list(joined[key]))
        rows.append(row)
    return _merged(rows), approved


def _crowded(keys: Iterable[Key]) -> set[tuple[str, str]]:
    names: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for key in keys:
        if key.kind == "unknown-field":
            names[key.operation, key.where].add(key.name)
    return {place for place, found in names.items() if len(found) > _MOST_NAMES}


def _usual(findings: Findings) -> set[tuple[str, str]]:
    """The unknown names, by schema, that at least half of its objects have; a name of strange words, in two or more."""
    objects: Counter[str] = Counter()
    names: Counter[tuple[str, str]] = Counter()
    for (operation, _), seen in findings.objects.items():
        objects[_schema(operation, seen.pointer)] += seen.count
    for key, count in findings.differences.items():
        if key.kind == "unknown-field":
            names[_schema(key.operation, key.pointer), key.name] += count
    return {
        (schema, name)
        for (schema, name), count in names.items()
        if 2 * count >= objects[schema] and (count >= 2 or _has_known_word(name))
    }


def _has_known_word(name: str) -> bool:
    return any(len(word) >= 4 and word in document_words() for word in words_of(name))


def _schema(operation: str, pointer: str) -> str:
    """A schema of one API; both have a Contact."""
    return f"{operation.partition('.')[0]} {pointer}"


def _withheld(key: Key, findings: Findings, crowded: set[tuple[str, str]], usual: set[tuple[str, str]]) -> str:
    """Why a name must not be written; "" if it may be."""
    if key.kind == "enum":
        known = _enum_at(key)
        if not is_constant_like(key.name, known):
            return "not-like-the-documented-values"
    elif not is_identifier_like(key.name):
        return "not-like-an-identifier"
    elif (key.operation, key.where) in crowded and not _is_known(key.name):
        return "keys-of-a-map"
    elif sum(name == key.name for _, name in usual) < _SCHEMAS_OF_A_SYSTEM:
        if (_schema(key.operation, key.pointer), key.name) not in usual and not _is_known(key.name):
            return "in-few-records"
        if findings.text.is_key(key.name):
            return "in-the-records"
    return "in-the-records" if findings.text.says(key.name) else ""


def _is_known(name: str) -> bool:
    return all(word in document_words() or word.isdigit() for word in words_of(name))


def _enum_at(key: Key) -> list[str]:
    described = all_operations().get(key.operation)
    if described is None:
        return []
    schema, _ = described.document.resolve(described.response[2] or {})
    for step in re.findall(r"[^.\[\]{}]+|\[\]|\{\}", key.where):
        if step == "[]":
            step_schema = schema.get("items", {})
        elif step == "{}":
            step_schema = schema.get("additionalProperties", {})
        else:
            step_schema = schema.get("properties", {}).get(step, {})
        schema, _ = described.document.resolve(step_schema if isinstance(step_schema, dict) else {})
    return [one for one in schema.get("enum", ()) if isinstance(one, str)]


def _absentees(key: Key, findings: Findings, forms: list[str]) -> list[str]:
    """The documented fields that an unknown one may stand for: never seen, of a like name, and of a fitting type."""
    seen = findings.objects.get((key.operation, key.where))
    described = all_operations().get(key.operation)
    if seen is None or described is None:
        return []
    elsewhere = {
        name
        for (operation, _), other in findings.objects.items()
        if _schema(operation, other.pointer) == _schema(key.operation, seen.pointer) and other is not seen
        for name in other.present
    }
    mine = set(words_of(key.name))
    scored = [
        (len(mine & set(words_of(name))), name)
        for name in seen.documented
        if not seen.present[name] and mine & set(words_of(name)) and name not in elsewhere - {key.name}
    ]
    best = max((score for score, _ in scored), default=0)
    return [name for score, name in scored if score == best] if forms else []


def _merged(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows whose name is withheld, once for each place: how many there are may be telling, too."""
    kept: dict[str, dict[str, Any]] = {}
    for row in rows:
        if "withheld" in row:
            same = json.dumps({name: row.get(name) for name in ("operation", "kind", "where", "withheld")})
            if same in kept:
                kept[same]["seen"] |= row["seen"]
                kept[same].pop("perhaps-instead-of", None)
                continue
        else:
            same = json.dumps(row, sort_keys=True)
        kept[same] = row
    return list(kept.values())


def _count(count: int) -> str:
    return next((name for most, name in _COUNTS if count <= most), "over-100")


# --- what documents type as text, and what they have and the API never sends

#: Texts of one place from which on their common form says something.
_ENOUGH: Final = 5
_TELLING_FORMS: Final = ("date-time-z", "date-time-offset", "date", "true-or-false", "decimal")


def _typed_as_text(findings: Findings) -> list[dict[str, str]]:
    """Places that are documented as plain text and whose values all have one telling form: types could be better."""
    forms: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    places: dict[tuple[str, str], tuple[str, str]] = {}
    for seen, count in findings.texts.items():
        schema = (seen.operation.partition(".")[0], seen.pointer)
        places.setdefault(schema, (seen.operation, seen.where))
        forms[schema][seen.form] = forms[schema].get(seen.form, 0) + count
    return [
        {"operation": places[schema][0], "where": places[schema][1], "target": schema[1], "form": next(iter(found))}
        for schema, found in sorted(forms.items())
        if len(found) == 1 and next(iter(found)) in _TELLING_FORMS and sum(found.values()) >= _ENOUGH
    ]


def _never_sent(findings: Findings, operation: str) -> list[str]:
    """The documented fields that none of at least ten objects has."""
    return [
        f"{where}.{name}" if where else name
        for (name_, where), seen in findings.objects.items()
        if name_ == operation and seen.count >= 10
        for name in seen.documented
        if not seen.present[name]
    ]


# --- operations and facts


def _operations(context: Context, stopped: str) -> list[dict[str, Any]]:
    findings = context.findings
    differing = {key.operation for key in findings.differences}
    waiting = {probe.operation for probe in context.queue.waiting()}
    rows: list[dict[str, Any]] = []
    written = {name: one for name, one in all_operations().items() if one.method != "get" and name in findings.results}
    for name, described in {**read_operations(), **written}.items():
        result = findings.results.get(name)
        row: dict[str, Any] = {"operation": name}
        if name in differing:
            row["result"] = "differs"
        elif result is not None and result.result == "answered":
            row["result"] = "agrees"
        else:
            if result is not None:
                reason = result.reason
            elif name in waiting:
                reason = stopped
            else:
                reason = "no-record-found" if "{" in described.path else "needs-arguments"
            row |= {"result": "not-seen", "reason": reason}
        never = _never_sent(findings, name)
        if never:
            row["never-sent"] = never
        tried = sorted(findings.parts.get(name, ()))
        if tried:
            row["tried"] = tried
        rows.append(row)
    return rows


def _facts(findings: Findings) -> list[dict[str, str]]:
    settled = derive_facts(findings)
    results = {None: "not-seen", True: "holds", False: "fails"}
    return [{"fact": name, "mark": fact.mark, "result": results[settled.get(name)]} for name, fact in FACTS.items()]


def _digest(version: str) -> str:
    return hashlib.sha256(resources.files("keap_api").joinpath(version, "openapi.json").read_bytes()).hexdigest()[:16]


# --- the second check


class _Gate:
    """Lets through what is made of known words."""

    def __init__(self, approved: Iterable[str]) -> None:
        own: set[str] = set(words_of(_TERMS))
        for several in (
            KINDS_OF_DIFFERENCE, KINDS_OF_CALL, FORMS, ERROR_SHAPES, QUOTA_HEADERS, FACTS,
            ("not-like-the-documented-values", "not-like-an-identifier", "keys-of-a-map", "in-few-records"),
            ("in-the-records", "v1", "v2", "authorization", "api", "app", "agrees", "several", "conflict", "inference"),
            ("holds", "fails", "one", "credential", "over-1000", "int32", "int64", "no-record-found", "refused"),
            ("within", "s", "keap", "unknown", "gateway", "fault", "no-response"),
            all_operations(), (described.path for described in all_operations().values()),
        ):  # fmt: skip
            for text in several:
                own.update(words_of(text))
        for name in approved:
            own.update(words_of(name))
        self._words = own

    def checked(self, content: dict[str, Any]) -> dict[str, Any]:
        # These are made of this machine's versions, and of a digest.
        exempt = {name: content[name] for name in ("date", "documents", "environment", "format")}
        rest = {name: self._value(value) for name, value in content.items() if name not in exempt}
        return {name: exempt.get(name, rest.get(name)) for name in content}

    def _value(self, value: Any) -> Any:
        match value:
            case str():
                return self._text(value)
            case list():
                return [self._value(one) for one in value]
            case dict():
                return {name: self._value(one) for name, one in value.items()}  # keys come from this package
            case _:
                return value

    def _text(self, text: str) -> str:
        if not text.isascii():
            return "withheld"
        known = document_words()
        right = all(
            word in known or word in self._words or (word.isdigit() and len(word) <= 4) for word in words_of(text)
        )
        return text if right else "withheld"
