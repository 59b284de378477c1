"""What query parameters take: the facts of a document, beside the code as `queries.json`, and the checks they make."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from typing import Any

from ._field_rules import is_iso
from ._filter_rules import FilterRules, unchecked_text
from ._filter_text import problems_in
from ._query_words import listed, nearest, order_words, renamed
from ._warnings import QueryWarning, first_time, warn, warn_of_query
from .errors import ValidationError

__all__ = ["ReadyFilter", "checked", "facts_of", "filter_rules", "ready_filter", "resumed_filter"]

_VERSIONS = ("v1", "v2")
_PART = re.compile(r"part-([0-9]{1,6}):(.*)", re.DOTALL)


class ReadyFilter(str):
    """A filter that was checked and written already.

    Attributes:
        following: the filter that asks for the rest, where a list was too long for one.
        part: which part of the whole this filter is, from 1.
    """

    following: ReadyFilter | None = None
    part: int = 1

    def resuming(self, token: object) -> str | None:
        """The page token by which the whole list goes on in this part of the filter.

        Args:
            token: the API's own, or None at the beginning of the part.
        """
        if self.part == 1:
            return None if token is None else str(token)
        return f"part-{self.part}:{'' if token is None else token}"


def resumed_filter(ready: ReadyFilter, token: Any) -> tuple[ReadyFilter, Any]:
    """The part of a filter, and the API's own token, that a token of `ReadyFilter.resuming` stands for."""
    found = _PART.fullmatch(token) if isinstance(token, str) and ready.following is not None else None
    if found is None:
        return ready, token
    for _ in range(int(found[1]) - 1):
        if ready.following is None:
            raise ValidationError("this token is from a list with a longer filter", path="page_token")
        ready = ready.following
    return ready, found[2] or None


@functools.cache
def _facts(version: str) -> Mapping[str, Mapping[str, Any]]:
    if version not in _VERSIONS or not __package__:
        return {}
    file = resources.files(__package__) / version / "queries.json"
    loaded: Mapping[str, Mapping[str, Any]] = json.loads(file.read_bytes())
    return loaded


@functools.cache
def facts_of(operation: str) -> Mapping[str, Any]:
    """What is known of an operation's query parameters, by their Python names: `{"filter": {"kind": ..., ...}}`."""
    version, _, name = operation.partition(".")
    return _facts(version).get(name, {})


@functools.cache
def filter_rules(operation: str, name: str = "filter") -> FilterRules:
    """The rules of an operation's filter."""
    return FilterRules(operation, facts_of(operation)[name], name)


def ready_filter(operation: str, name: str, value: Any, validate: str, *, ordered: bool) -> ReadyFilter:
    """A filter as text, in as many parts as Keap needs.

    Raises:
        ValidationError: the operation does not take it, or several parts would have to be ordered together.
    """
    if not isinstance(value, Mapping):
        raise _no_filter(name, value)
    texts = [unchecked_text(value)] if validate == "off" else filter_rules(operation, name).texts(value)
    if len(texts) > 1 and ordered:
        raise ValidationError(
            f"a list in the filter is longer than Keap takes at once and needs {len(texts)} calls, which Keap cannot "
            "order together; leave out order_by and sort the items yourself, or pass fewer values",
            path=name,
        )
    ready: ReadyFilter | None = None
    for part, text in reversed(list(enumerate(texts, 1))):
        following, ready = ready, ReadyFilter(text)
        ready.following, ready.part = following, part
    assert ready is not None
    return ready


def _no_filter(name: str, value: object) -> ValidationError:
    example = '{"name": "Ann"}'
    return ValidationError(f"expected a dict such as {example}, or str, got {type(value).__name__}", path=name)


def checked(operation: str, name: str, value: Any, validate: str) -> Any:
    """The value of a query parameter as it is sent.

    Raises:
        ValidationError: the operation does not take it.
    """
    if type(value) is ReadyFilter:
        return value
    fact = facts_of(operation).get(name)
    if fact is None:
        return value
    kind = fact["kind"]
    if kind == "filter":
        return _filter(operation, name, value, validate)
    if validate == "off":
        return value
    if kind == "time":
        _check_time(name, value)
    elif kind == "order_by":
        _check_order(operation, name, fact, value)
    else:
        _check_names(operation, name, fact, value, validate)
    return value


def _filter(operation: str, name: str, value: Any, validate: str) -> str:
    if isinstance(value, Mapping):
        if validate == "off":
            return unchecked_text(value)
        texts = filter_rules(operation, name).texts(value)
        if len(texts) > 1:
            raise ValidationError(
                f"a list in the filter is longer than Keap takes at once and needs {len(texts)} calls; "
                f"{operation} is one call, so pass fewer values",
                path=name,
            )
        return texts[0]
    if not isinstance(value, str):
        raise _no_filter(name, value)
    if validate != "off":
        for problem in problems_in(filter_rules(operation, name), str(value)):
            if validate == "strict":
                raise ValidationError(problem, path=name)
            warn_of_query(operation, f"the {name} is sent as it is, but {problem}")
    return value


def _check_order(operation: str, name: str, fact: Mapping[str, Any], value: Any) -> None:
    if not isinstance(value, str):
        raise ValidationError(f"expected str, got {type(value).__name__}; it takes {order_words(fact)}", path=name)
    field, space, direction = value.partition(" ")
    directed = not space or direction in fact["directions"]
    if directed and (field in fact["fields"] or (fact.get("open") and field)):
        return
    if field not in fact["fields"]:
        problem = f"{operation} does not order by {field!r:.60}{_suggestion(field, fact['fields'])}"
    else:
        problem = f"{direction!r:.60} is not a direction{_suggestion(direction, fact['directions'])}"
    raise ValidationError(f"{problem} It takes {order_words(fact)}", path=name)


def _check_time(name: str, value: Any) -> None:
    if isinstance(value, dt.datetime) or (isinstance(value, str) and is_iso(value)):
        return
    given = f"{value!r:.60}" if isinstance(value, str) else type(value).__name__
    raise ValidationError(
        f"expected an aware datetime, or text in ISO 8601 such as 2026-05-01T09:30:00.000Z, got {given}", path=name
    )


def _check_names(operation: str, name: str, fact: Mapping[str, Any], value: Any, validate: str) -> None:
    """A value, or each of several, against the values that are documented."""
    known: Sequence[Any] = fact["values"]
    selects = fact["kind"] == "fields"
    if isinstance(value, str):
        given: Iterable[Any] = value.split(",") if selects else (value,)
    elif isinstance(value, (list, tuple, set, frozenset)):
        given = value
    else:
        given = (value,)
    for one in given:
        plain = one.value if isinstance(one, enum.Enum) else one
        if plain is None or plain in known:
            continue
        if selects and not isinstance(plain, str):
            raise ValidationError(f"expected str as the name of a field, got {type(plain).__name__}", path=name)
        hint = _suggestion(plain, known, 0.8 if fact.get("open") else 0.6) if isinstance(plain, str) else "."
        problem = f"{operation} does not {'select' if selects else f'take {name} ='} {plain!r:.60}{hint}"
        # Where only some values are documented, another one is most likely a misspelled one, or one that is not named.
        if fact.get("open") and hint == "." and validate != "strict":
            if first_time(operation, f"{name} {plain!r}"):
                warn(f"{problem} It is sent as it is; documented are {listed(known)}", QueryWarning)
            continue
        raise ValidationError(f"{problem} It takes {listed(known)}", path=name)


def _suggestion(name: str, known: Iterable[Any], likeness: float = 0.6) -> str:
    names = [k for k in known if isinstance(k, str)]
    if other := renamed(name, names):
        return f": here it is called {listed(other, 'or')}."
    near = nearest(name, names, likeness)
    return f": did you mean {listed(near, 'or')}?" if near else "."
