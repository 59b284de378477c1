"""Records to which Keap gives no id: what tells equal ones apart."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, Self

__all__ = ["Equals", "digest"]


def digest(raw: Any) -> str:
    """The key of a record that has none: the same in whatever order its values come, and with or without null ones."""
    plain = {name: value for name, value in raw.items() if value is not None} if isinstance(raw, dict) else raw
    content = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


class Equals:
    """Numbers equal records through the pages of a walk.

    A page never lists a record twice, so equal ones on it are several. So are those on two pages that follow each
    other, unless the list grew or shrank in between: then the second page may repeat records of the first.

    Args:
        count: how many records the list had at the last page, as Keap counts them.
        numbers: how often each record has come up to the last page, of those that are on it.
    """

    def __init__(self, count: int | None = None, numbers: Mapping[str, int] | None = None) -> None:
        self.count = count
        self.numbers = dict(numbers or {})

    @classmethod
    def from_state(cls, state: Any) -> Self:
        """What an interrupted run noted."""
        return cls(*state) if state else cls()

    def to_state(self) -> Any:
        """What a run that goes on after the last page has to know."""
        return [self.count, self.numbers] if self.numbers else None

    def keys(self, digests: list[str], count: Any) -> list[str]:
        """The keys of the next page's records.

        Args:
            digests: of the records, in their order.
            count: how many the list has by this page; None if it does not say.
        """
        is_first = self.count is None
        is_same = isinstance(count, int) and count == self.count
        seen = Counter(self.numbers if is_same else None)
        made: list[str] = []
        for one in digests:
            seen[one] += 1
            made.append(one if seen[one] == 1 else f"{one}:{seen[one]}")
        self.numbers = {one: seen[one] for one in digests} if is_first or is_same else {}
        self.count = count if isinstance(count, int) else None
        return made
