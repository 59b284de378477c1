"""What a new document changes for the callers of the generated client: public names, types, and what travels.

Operations are matched by HTTP method and path, without prefix and placeholder names; schemas by where they are used, so
a schema that only got another name is not a change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from generator.ir import ANY, Api, Body, Model, Operation, Parameter, Type
from generator.naming import wire_key
from generator.query_diff import compare_facts

__all__ = ["Change", "Report", "compare_apis"]

Side = Literal["body", "response"]


@dataclass(frozen=True, slots=True)
class Change:
    """One change, in words a caller understands.

    Attributes:
        breaking: whether a program written for the old document may fail, to type-check or to run.
        resource: the top-level resource it belongs to; "" for what several share.
        where: the operations concerned, such as `contacts.list`.
        kind: a word for machines, such as `parameter-removed`.
        what: the change.
    """

    breaking: bool
    resource: str
    where: str
    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(slots=True)
class Report:
    """All changes from one document to another of the same API."""

    api: str
    old: str
    new: str
    changes: list[Change] = field(default_factory=list)

    @property
    def breaking(self) -> list[Change]:
        """The changes that may break a caller."""
        return [change for change in self.changes if change.breaking]

    @property
    def summary(self) -> str:
        """How many changes there are, such as `1 breaking, 5 other changes`."""
        broken = len(self.breaking)
        return f"{broken} breaking, {len(self.changes) - broken} other changes"

    def lines(self) -> Iterator[str]:
        """The report for people: breaking first, grouped by resource."""
        broken, others = self.breaking, [c for c in self.changes if not c.breaking]
        yield f"{self.api} {self.old} -> {self.new}: {self.summary}"
        for title, changes in (("Breaking", broken), ("Other", others)):
            if changes:
                yield f"{title}:"
            for resource in sorted({c.resource for c in changes}, key=lambda r: (not r, r)):
                yield f"  {resource or 'several resources'}"
                yield from (f"    {change}" for change in changes if change.resource == resource)

    def as_json(self) -> dict[str, Any]:
        """The report for machines."""
        return {
            "api": self.api,
            "old": self.old,
            "new": self.new,
            "breaking": len(self.breaking),
            "other": len(self.changes) - len(self.breaking),
            "changes": [asdict(change) for change in self.changes],
        }


def compare_apis(old: Api, new: Api, names: tuple[str, str] = ("old", "new")) -> Report:
    """The report from `old` to `new`."""
    return Report(new.name, *names, sorted(_Comparer(old, new).changes(), key=_order))


def _order(change: Change) -> tuple[bool, str, str, str]:
    return not change.breaking, change.resource, change.where, change.what


class _Comparer:
    def __init__(self, old: Api, new: Api) -> None:
        self.old, self.new = old, new
        self.models = {
            "response": (_by_name(old.models), _by_name(new.models)),
            "body": (_by_name(old.params), _by_name(new.params)),
        }
        self.enums = {
            "response": (_by_name(old.enums), _by_name(new.enums)),
            "body": (_by_name(old.request_enums), _by_name(new.request_enums)),
        }
        # (side, old model, new model) -> what differs, and the operations that meet it.
        self.shared: dict[tuple[Side, str, str], list[tuple[bool, str, str]]] = {}
        self.met: dict[tuple[Side, str, str], dict[str, None]] = {}

    def changes(self) -> Iterator[Change]:
        olds = {wire_key(o.http, o.path): o for o in self.old.operations}
        news = {wire_key(o.http, o.path): o for o in self.new.operations}
        for key, before in olds.items():
            if key not in news:
                yield _change(True, before, "operation-removed", f"operation removed ({before.http} {before.path})")
        for key, after in news.items():
            if key not in olds:
                yield _change(False, after, "operation-added", f"new operation ({after.http} {after.path})")
            else:
                yield from self.operation(olds[key], after)
        for (side, *_), places, differences in ((k, self.met[k], d) for k, d in self.shared.items()):
            for breaking, kind, what in differences:
                yield _several(breaking, list(places), kind, f"{side} {what}")

    # operations

    def operation(self, old: Operation, new: Operation) -> Iterator[Change]:
        if (old.resource, old.method) != (new.resource, new.method):
            yield _change(True, new, "operation-renamed", f"was {old.resource}.{old.method}")
        yield from self.parameters(old, new)
        yield from self.bodies(old, new)
        where = f"{new.resource}.{new.method}"
        for breaking, kind, what in self.types("response", old.response, new.response, where, ""):
            yield _change(breaking, new, f"response-{kind}", f"response {what}")
        if bool(old.paging) != bool(new.paging):
            yield _change(True, new, "paging", "now returns pages" if new.paging else "no longer returns pages")
        elif old.paging and new.paging and old.paging.items != new.paging.items:
            yield _change(False, new, "paging", f"items are now in `{new.paging.items}`, were in `{old.paging.items}`")
        if new.deprecated and not old.deprecated:
            yield _change(False, new, "deprecated", "deprecated by Keap")
        if new.undocumented and not old.undocumented:
            yield _change(False, new, "undocumented", "no longer in Keap's document; kept by an overlay action")

    def parameters(self, old: Operation, new: Operation) -> Iterator[Change]:
        # Path parameters are matched by position: their names travel nowhere, but callers may use them as keywords.
        for before, after in zip(old.path_parameters, new.path_parameters, strict=False):
            if before.name != after.name:
                yield _change(
                    True, new, "parameter-renamed", f"path parameter `{before.name}` is now called `{after.name}`"
                )
            yield from self.parameter(new, before, after)
        olds = {(p.location, p.wire): p for p in old.keywords}
        news = {(p.location, p.wire): p for p in new.keywords}
        for key in sorted({*olds, *news}):
            if key not in news:
                yield _change(True, new, "parameter-removed", f"parameter `{olds[key].name}` removed")
            elif key not in olds:
                needed = news[key].required
                kind = "required parameter" if needed else "new parameter"
                yield _change(needed, new, "parameter-added", f"{kind} `{news[key].name}`")
            else:
                if olds[key].name != news[key].name:
                    said = f"parameter `{olds[key].name}` is now called `{news[key].name}`"
                    yield _change(True, new, "parameter-renamed", said)
                yield from self.parameter(new, olds[key], news[key])

    def parameter(self, operation: Operation, old: Parameter, new: Parameter) -> Iterator[Change]:
        name = f"parameter `{new.name}`"
        if new.required and not old.required:
            yield _change(True, operation, "parameter-required", f"{name} is now required")
        elif old.required and not new.required:
            yield _change(False, operation, "parameter-optional", f"{name} is now optional")
        where = f"{operation.resource}.{operation.method}"
        masked = new.name == "update_mask"
        if masked:
            return  # its values are compared as the body's
        if any(facts and facts["kind"] != "values" for facts in (old.facts, new.facts)):
            for breaking, kind, what in compare_facts(new.name, old.facts, new.facts):
                yield _change(breaking, operation, kind, what)
        else:
            for breaking, kind, what in self.types("body", old.type, new.type, where, name):
                yield _change(breaking, operation, f"parameter-{kind}", what)
        if old.explode != new.explode:
            form = "repeated keys" if new.explode else "one comma-joined value"
            yield _change(False, operation, "parameter-wire", f"{name} is now sent as {form}")
        if old.bounds != new.bounds:
            said = f"{name} takes {new.bounds or 'any size'}, was {old.bounds or 'any size'}"
            yield _change(_narrower(old, new), operation, "parameter-bounds", said)
        if new.deprecated and not old.deprecated:
            yield _change(False, operation, "parameter-deprecated", f"{name} deprecated by Keap")

    def bodies(self, old: Operation, new: Operation) -> Iterator[Change]:
        before, after = old.body, new.body
        if before is None or after is None:
            if before is not None:
                yield _change(True, new, "body-removed", "no longer takes a body")
            elif after is not None:
                yield _change(
                    after.required, new, "body-added", f"takes a{'' if after.required else 'n optional'} body"
                )
            return
        if before.media != after.media:
            yield _change(True, new, "body-media", f"the body is sent as {after.media}, was {before.media}")
        if after.required and not before.required:
            yield _change(True, new, "body-required", "the body is now required")
        yield from _masks(new, before, after)
        for breaking, kind, what in self.types("body", before.type, after.type, f"{new.resource}.{new.method}", ""):
            yield _change(breaking, new, f"body-{kind}", f"body {what}")

    # types

    def types(self, side: Side, old: Type, new: Type, where: str, name: str) -> Iterator[tuple[bool, str, str]]:
        """What differs between two types here; differences inside models are kept apart, once for all who use them."""
        label = f"{name} " if name else ""
        if old.kind == "model" and new.kind == "model":
            self.meet(side, old.name, new.name, where)
        elif old.kind == "enum" and new.kind == "enum":
            yield from self.values(side, old.name, new.name, label)
        elif old.kind == new.kind and old.inner and new.inner:
            yield from self.types(side, old.inner, new.inner, where, name)
        elif old.kind != new.kind or (old.inner or ANY) != (new.inner or ANY):
            # An enum member is a str or an int: one in place of a plain value, or the reverse, breaks no caller.
            kinds = {old.kind, new.kind}
            mild = kinds in ({"enum", "str"}, {"enum", "int"}) or (side == "response" and old.kind == "any")
            mild = mild or (side == "body" and new.kind == "any")
            yield not mild, "type", f"{label}is now {new.words()}, was {old.words()}"

    def values(self, side: Side, old: str, new: str, label: str) -> Iterator[tuple[bool, str, str]]:
        before, after = self.enums[side][0].get(old), self.enums[side][1].get(new)
        if before is None or after is None:
            return
        olds, news = (dict.fromkeys(value for _, value in e.members) for e in (before, after))
        if gone := [str(v) for v in olds if v not in news]:
            # Enums are open: a value that is no longer documented can still be sent and read.
            yield side == "body", "value-removed", f"{label}value {', '.join(gone)} removed"
        if added := [str(v) for v in news if v not in olds]:
            yield False, "value-added", f"{label}new value {', '.join(added)}"

    def meet(self, side: Side, old: str, new: str, where: str) -> None:
        """Notes that an operation uses a pair of models; compares them the first time."""
        key = (side, old, new)
        seen = self.met.setdefault(key, {})
        if where in seen:
            return
        seen[where] = None
        first = key not in self.shared
        if first:
            self.shared[key] = []
        before, after = self.models[side][0].get(old), self.models[side][1].get(new)
        if before is None or after is None:
            return
        differences = list(self.fields(side, before, after, where))
        if first:
            self.shared[key] = differences

    def fields(self, side: Side, old: Model, new: Model, where: str) -> Iterator[tuple[bool, str, str]]:
        olds, news = {f.wire: f for f in old.fields}, {f.wire: f for f in new.fields}
        for wire in sorted({*olds, *news}):
            if wire not in news:
                yield True, f"{side}-field-removed", f"field `{olds[wire].name}` removed from {new.name}"
                continue
            after = news[wire]
            if wire not in olds:
                needed = side == "body" and after.required
                kind = "required field" if needed else "new field"
                yield needed, f"{side}-field-added", f"{kind} `{after.name}` in {new.name}"
                continue
            before = olds[wire]
            if before.name != after.name:
                yield True, f"{side}-field-renamed", f"field `{before.name}` of {new.name} is now called `{after.name}`"
            if side == "body" and after.required != before.required:
                state = "required" if after.required else "optional"
                yield after.required, f"{side}-field-required", f"field `{after.name}` of {new.name} is now {state}"
            for breaking, kind, what in self.types(
                side, before.type, after.type, where, f"field `{after.name}` of {new.name}"
            ):
                yield breaking, f"{side}-field-{kind}", what


def _masks(operation: Operation, old: Body, new: Body) -> Iterator[Change]:
    if gone := [name for name in old.mask if name not in new.mask]:
        yield _change(True, operation, "mask-removed", f"update_mask can no longer name {', '.join(gone)}")
    if added := [name for name in new.mask if name not in old.mask]:
        yield _change(False, operation, "mask-added", f"update_mask can name {', '.join(added)}")


def _narrower(old: Parameter, new: Parameter) -> bool:
    """Whether a value that was allowed no longer is."""
    infinite = float("inf")
    raised = (-infinite if new.minimum is None else new.minimum) > (-infinite if old.minimum is None else old.minimum)
    lowered = (infinite if new.maximum is None else new.maximum) < (infinite if old.maximum is None else old.maximum)
    return raised or lowered


def _by_name(values: Iterable[Any]) -> Mapping[str, Any]:
    return {value.name: value for value in values}


def _change(breaking: bool, operation: Operation, kind: str, what: str) -> Change:
    where = f"{operation.resource}.{operation.method}"
    return Change(breaking, operation.resource.split(".")[0], where, kind, what)


def _several(breaking: bool, places: list[str], kind: str, what: str) -> Change:
    resources = {place.split(".")[0] for place in places}
    shown = ", ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    return Change(breaking, resources.pop() if len(resources) == 1 else "", shown, kind, what)
