"""What to ask, in order of worth. Each probe is one call."""

from __future__ import annotations

import functools
import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ._documents import read_operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._documents import Described

__all__ = ["KINDS_OF_CALL", "PAGE", "Probe", "Queue", "Rank", "is_core", "list_operations", "plan", "single_reads"]

#: Records asked for on a small page.
PAGE: Final = 10

#: Kinds of calls in order of worth, and what each finds out.
KINDS_OF_CALL: Final = {
    "credential": "each header on REST v1, REST v2, and XML-RPC",
    "page": "every list without required arguments: one small page",
    "error": "an error of each kind: 400, 401, 404",
    "file": "the smallest file, downloaded by both APIs",
    "fact": "facts about Keap that only one source states, or on which sources disagree",
    "xmlrpc": "XML-RPC reads",
    "next-page": "a second page where there is more",
    "record": "one record of each resource",
    "filter": "documented filters, on values found",
    "order": "documented orders",
    "fields": "fields and optional_properties",
    "read": "reads that are no lists: models, settings, profiles",
    "cap": "how many records a page may have",
    "write": "records of its own: created, changed, read, and deleted",
}

# The resources that nearly every account has and nearly every program uses.
_CORE: Final = (
    "contacts", "companies", "tags", "orders", "products", "tasks", "notes", "opportunities", "subscriptions",
    "files", "users", "campaigns", "emails", "appointments", "affiliates", "hooks", "transactions",
)  # fmt: skip
# The same answer for ten record types, and nothing about the account's own records.
_REPETITIVE: Final = (".groups.list", ".tabs.list")


class Rank:
    """Places in the queue; smaller is sooner."""

    CREDENTIAL = 0.0
    CORE_PAGE = 2.0
    FACT = 4.0
    ERROR = 5.0
    XMLRPC = 6.0
    PAGE = 8.0
    FILE = 9.0
    CORE_NEXT = 10.0
    CORE_RECORD = 11.0
    CORE_FILTER = 12.0
    CORE_ORDER = 13.0
    CORE_FIELDS = 14.0
    CAP = 16.0
    READ = 18.0
    RECORD = 20.0
    NEXT = 21.0
    FILTER = 22.0
    ORDER = 24.0
    FIELDS = 25.0
    CORE_SUBLIST = 26.0
    CORE_MORE = 27.0
    REPETITIVE = 30.0
    MORE = 32.0
    SUBLIST = 34.0


@dataclass(order=True)
class Probe:
    """One call: how much it is worth, what kind it is, and what makes it and judges the answer."""

    rank: float
    number: int
    kind: str = field(compare=False)
    operation: str = field(compare=False)
    run: Callable[[], None] = field(compare=False)


class Queue:
    """Probes that wait, the most valuable first."""

    def __init__(self) -> None:
        self._waiting: list[Probe] = []
        self._numbers = itertools.count()

    def add(self, rank: float, kind: str, operation: str, run: Callable[[], None]) -> None:
        assert kind in KINDS_OF_CALL
        heapq.heappush(self._waiting, Probe(rank, next(self._numbers), kind, operation, run))

    def take(self) -> Probe | None:
        return heapq.heappop(self._waiting) if self._waiting else None

    def waiting(self) -> list[Probe]:
        return sorted(self._waiting)


def is_core(described: Described) -> bool:
    """Whether this is the list of a resource that nearly every program uses."""
    steps = described.name.split(".")
    return len(steps) == 3 and steps[1] in _CORE and steps[2] == "list"


@functools.cache
def list_operations() -> tuple[Described, ...]:
    """The lists without required arguments, the most used resources first."""
    found = [one for one in read_operations().values() if one.is_list and not one.needs]
    return tuple(sorted(found, key=lambda one: (_rank(one), _place(one))))


def _place(described: Described) -> int:
    resource = described.name.split(".")[1]
    return _CORE.index(resource) if resource in _CORE else len(_CORE)


def _rank(described: Described) -> float:
    if described.name.endswith(_REPETITIVE):
        return Rank.REPETITIVE
    return Rank.CORE_PAGE if is_core(described) else Rank.PAGE


@functools.cache
def single_reads() -> tuple[Described, ...]:
    """The reads without arguments that are no lists."""
    return tuple(one for one in read_operations().values() if not one.is_list and not one.needs)


def listed() -> Iterator[tuple[float, Described]]:
    """Every list with its rank."""
    for one in list_operations():
        yield _rank(one), one


def plan(budget: int) -> list[tuple[str, int | None]]:
    """What a run would ask, in order: the kind and how many calls; None where it depends on what is found."""
    known = {
        "credential": 6,
        "page": len(list_operations()),
        "error": 7,
        "xmlrpc": 2,
        "read": len(single_reads()) - 2,
    }
    left = budget
    planned: list[tuple[str, int | None]] = []
    for kind in KINDS_OF_CALL:
        calls = known.get(kind)
        if left <= 0:
            break
        if kind == "write":
            continue
        planned.append((kind, calls if calls is None else min(calls, left)))
        left -= calls or 0
    return planned
