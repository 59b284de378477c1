"""What changes for callers where a document says something else about filters, orders and selections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.runtime._query_words import field_words, listed

__all__ = ["compare_facts"]

Difference = tuple[bool, str, str]
"""Whether it is breaking, a word for machines, and the change in words."""

Fact = Mapping[str, Any]


def compare_facts(name: str, old: Fact | None, new: Fact | None) -> Iterator[Difference]:
    """The differences between two facts of the parameter `name`; None where nothing is known."""
    if old is None or new is None:
        if old is not None:
            yield True, "query-facts-lost", f"parameter `{name}`: what it takes can no longer be read"
        elif new is not None:
            yield False, "query-facts-new", f"parameter `{name}`: what it takes is now known"
    elif old["kind"] != new["kind"]:
        yield True, "query-facts-lost", f"parameter `{name}` is now {new['kind']}, was {old['kind']}"
    elif new["kind"] == "filter":
        yield from _filters(name, old, new)
    elif new["kind"] == "order_by":
        yield from _names(f"`{name}`", "field", old["fields"], new["fields"], open_now=bool(new.get("open")))
        yield from _names(f"`{name}`", "direction", old["directions"], new["directions"])
    elif "values" in new:
        yield from _names(f"`{name}`", "value", old["values"], new["values"])


def _filters(name: str, old: Fact, new: Fact) -> Iterator[Difference]:
    yield from _names(f"`{name}`", "field", old["fields"], new["fields"])
    for field in (f for f in old["fields"] if f in new["fields"]):
        yield from _field(f"`{name}`: `{field}`", old["fields"][field], new["fields"][field])
    if old["custom_fields"] != new["custom_fields"]:
        now = "takes custom fields" if new["custom_fields"] else "no longer takes custom fields"
        yield bool(old["custom_fields"]), "filter-custom-fields", f"`{name}` {now}"
    if old["required"] != new["required"]:
        yield (
            bool(new["required"]),
            "filter-required",
            f"`{name}` is {'now' if new['required'] else 'no longer'} required",
        )
    before, after = (_groups(fact) for fact in (old, new))
    for group in sorted(after - before):
        yield True, "filter-exclusive", f"`{name}`: {listed(group, 'and')} can no longer be combined"
    for group in sorted(before - after):
        yield False, "filter-exclusive", f"`{name}`: {listed(group, 'and')} can now be combined"


def _field(where: str, old: Fact, new: Fact) -> Iterator[Difference]:
    if old["type"] != new["type"]:
        yield True, "filter-field-type", f"{where} takes {field_words(new)}, took {field_words(old)}"
        return
    yield from _names(where, "operator", old["operators"], new["operators"])
    if old["prefix"] != new["prefix"]:
        least = f" of at least {new['prefix_min']} characters" if new["prefix"] and new.get("prefix_min") else ""
        now = f"takes a prefix{least}" if new["prefix"] else "no longer takes a prefix"
        yield bool(old["prefix"]), "filter-prefix", f"{where} {now}"
    if old.get("values") and new.get("values"):
        yield from _names(where, "value", old["values"], new["values"])
    elif bool(old.get("values")) != bool(new.get("values")):
        yield bool(new.get("values")), "filter-values", f"{where} takes {field_words(new)}, took {field_words(old)}"
    if old.get("max") != new.get("max"):
        yield _limit(new, "max") < _limit(old, "max"), "filter-max", f"{where}: {_said(new, 'max')} values at most"
    # A limit of something that is new, or gone, is part of that change.
    if old.get("prefix_min") != new.get("prefix_min") and old["prefix"] == new["prefix"]:
        stricter = new.get("prefix_min", 0) > old.get("prefix_min", 0)
        what = f"{where}: {_said(new, 'prefix_min')} characters at least in a prefix"
        yield stricter, "filter-prefix-min", what
    needed, needs = set(old.get("requires", ())), set(new.get("requires", ()))
    if needed != needs:
        said = f"now needs {listed(sorted(needs), 'and')} beside it" if needs else "no longer needs another field"
        yield bool(needs - needed), "filter-requires", f"{where} {said}"
    if (old.get("note"), old.get("empty")) != (new.get("note"), new.get("empty")):
        gone = any(old.get(key) and not new.get(key) for key in ("note", "empty"))
        yield gone, "filter-meaning", f"{where} takes {field_words(new)}, took {field_words(old)}"


def _limit(fact: Fact, key: str) -> float:
    return float(fact.get(key, "inf"))


def _said(fact: Fact, key: str) -> str:
    return str(fact.get(key, "any number of"))


def _groups(fact: Fact) -> set[tuple[str, ...]]:
    return {tuple(group) for group in fact.get("exclusive", ())}


def _names(
    where: str, what: str, old: Iterable[Any], new: Iterable[Any], *, open_now: bool = False
) -> Iterator[Difference]:
    before, after = list(old), list(new)
    if gone := [name for name in before if name not in after]:
        yield not open_now or what != "field", f"query-{what}-removed", f"{where} no longer takes {what} {listed(gone)}"
    if added := [name for name in after if name not in before]:
        yield False, f"query-{what}-added", f"{where} takes {what} {listed(added)}"
