"""What a parameter takes, in the words of docstrings, errors, and `describe`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["field_words", "listed", "nearest", "order_values", "order_words", "renamed"]

_KINDS = {
    "string": "text",
    "integer": "int",
    "number": "int or float",
    "boolean": "bool",
    "time": "aware datetime",
    "date": "date",
    "list": "list",
}

# Names of one idea in v1 and v2 (both documents). A name that is not known here may be known there.
_EQUIVALENTS: tuple[frozenset[str], ...] = (
    frozenset({"since", "since_time", "start_update_time", "start_created_time", "created_since_time"})
    | frozenset({"since_created_time", "since_create_time", "since_applied_time", "since_sent_date"}),
    frozenset({"until", "until_time", "end_update_time", "end_created_time", "created_until_time"})
    | frozenset({"until_created_time", "until_create_time", "until_applied_time", "until_sent_date"}),
    frozenset({"date_created", "create_time", "created_time", "datecreated"}),
    frozenset({"last_updated", "update_time", "updated_time", "last_updated_time", "modification_time", "lastupdated"})
    | frozenset({"update_date"}),
    frozenset({"order_date", "order_time"}),
    frozenset({"published_date", "publisheddate", "publishedDate"}),
    frozenset({"completed_contact_count", "completedContactCount"}),
    frozenset({"active_contact_count", "activeContacts"}),
    frozenset({"next_action", "next_action_time"}),
    frozenset({"opportunity_name", "opportunity_title"}),
    frozenset({"search_term", "search_text", "name", "title"}),
    frozenset({"completed", "is_completed"}),
    frozenset({"category", "category_id"}),
    frozenset({"firstName", "given_name", "first_name"}),
    frozenset({"lastName", "family_name", "last_name"}),
    frozenset({"lead_source_id", "leadsource_id"}),
    frozenset({"birthday", "birth_date"}),
    frozenset({"anniversary", "anniversary_date"}),
    frozenset({"user_id", "assigned_to_user_id", "owner_id"}),
    frozenset({"date_earned", "DATE_EARNED", "time_earned"}),
    frozenset({"parent_id", "parent_affiliate_id"}),
    frozenset({"ASCENDING", "asc"}),
    frozenset({"DESCENDING", "desc"}),
)


def field_words(fact: Mapping[str, Any]) -> str:
    """What a field of a filter takes, such as `text or a prefix`."""
    kind = str(fact["type"])
    values, operators = fact.get("values"), fact["operators"]
    words = f"one of {listed(values)}" if values else _KINDS[kind]
    if "max" in fact:
        words += f" of at most {fact['max']}"
    if fact["prefix"]:
        least = f" of at least {fact['prefix_min']} characters" if "prefix_min" in fact else ""
        words += f" or a prefix{least}"
    if operators != ["=="]:
        words += f" with {listed(operators)}"
    if fact.get("note") == "contains":
        words += ", found anywhere in it"
    if "empty" in fact:
        words += ", or None for those without"
    if "requires" in fact:
        words += f", only together with {listed(fact['requires'])}"
    return words


def order_words(fact: Mapping[str, Any]) -> str:
    """What a list orders by, such as ``one of `id`, `name`, alone or with a space and `asc` or `desc` ``."""
    fields = listed(fact["fields"]) + (", and others that Keap does not name" if fact.get("open") else "")
    one_of = "one of " if len(fact["fields"]) > 1 else ""
    return f"{one_of}{fields}, alone or with a space and {listed(fact['directions'], 'or')}"


def order_values(fact: Mapping[str, Any]) -> tuple[str, ...]:
    """Every documented value of an order: each field alone, as in `id`, and with each direction, as in `id desc`."""
    return tuple(value for name in fact["fields"] for value in (name, *(f"{name} {way}" for way in fact["directions"])))


def listed(names: Iterable[object], last: str = "") -> str:
    """The names in backticks, joined by commas; before the last one `last`, if given."""
    shown = [f"`{name}`" for name in names]
    if last and len(shown) > 1:
        return f"{', '.join(shown[:-1])} {last} {shown[-1]}"
    return ", ".join(shown)


def nearest(name: str, known: Iterable[str], likeness: float = 0.6) -> list[str]:
    """The known names that look most like a name, the best first, at most three; 1 is the likeness of the same name."""
    import difflib

    by_form = {_form(k): k for k in known}
    found = difflib.get_close_matches(_form(name), list(by_form), n=3, cutoff=likeness)
    return [by_form[form] for form in found]


def renamed(name: str, known: Iterable[str]) -> list[str]:
    """The known names for what the other version of the API calls `name`."""
    form = _form(name)
    group = next((names for names in _EQUIVALENTS if any(_form(other) == form for other in names)), frozenset())
    found = [k for k in known if k in group]
    # What differs in case or underscores only is a misspelling.
    return found if name in group or all(_form(k) != form for k in found) else []


def _form(name: str) -> str:
    return name.replace("_", "").lower()
