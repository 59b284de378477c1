"""A long list cut into windows of ids that are read at the same time: what is still to be read.

Page tokens come one after the other; ids do not. Every call asks for the ids from `low` on, so a page says itself where
the next one begins: no record that is deleted meanwhile moves another one out of sight, and no token can expire.

1. The first page of the list, oldest records first, is asked for as ever. If there is no more, that was all.
2. Newest first, the records after that page: they tell the newest id. If there are no more, that was all.
3. What lies between is cut into windows, half open. The last one, above the newest id, has no end, and is asked last.

So windows cost one call, that of the open end. A page that does not fit its window (the server ignored the filter or
the order) ends it all: the list is then read page by page, from the token that the first page had.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["MOST_WINDOWS", "MisfitPageError", "OpenEnd", "Window", "Windows", "first_windows", "is_nearly_read"]

MOST_WINDOWS = 20
"""At 1.5 seconds a call, 15 calls under way are a key's ten a second."""
# Each window may end with a page that is not full, so a window of fewer pages costs more than it saves.
_FEWEST_PAGES = 4


class MisfitPageError(Exception):
    """A page has records that its window does not, so the server did not do what it was asked."""


@dataclass(eq=False)
class Window:
    """Ids from `low` to below `high`.

    Attributes:
        low: the first id that is still to be read.
        high: the first id that is not; it gets smaller when a part is given away.
        begun: where it began.
        records: how many it has had.
    """

    low: int
    high: int
    begun: int
    records: int = 0


@dataclass(frozen=True)
class OpenEnd:
    """Ids from `low` on. `down` asks for the newest first."""

    low: int
    down: bool


def first_windows(ids: Sequence[object], token: str) -> dict[str, Any] | None:
    """Where a walk goes on after the first page of its list; None if its ids are no ascending numbers.

    Args:
        ids: of the page's records.
        token: the way to the next page, if windows turn out not to work.
    """
    try:
        numbers = _numbers(ids)
    except MisfitPageError:
        return None
    if not numbers or numbers != sorted(numbers):
        return None
    return {
        "segment": 0,
        "windows": [],
        "open": [numbers[-1] + 1, True],
        "size": len(numbers),
        "density": _density(numbers),
        "span": 0,
        "token": token,
    }


def is_nearly_read(position: Mapping[str, Any] | None) -> bool:
    """Whether no more pages are left than windows are read at the same time; False where there are no windows."""
    if not position or not position.get("windows"):
        return False
    ids = sum(high - low for low, high in position["windows"])
    return bool(ids * position["density"] <= MOST_WINDOWS * position["size"])


class Windows:
    """What of a list is still to be read. Methods are to be called with `lock` held.

    Args:
        position: as `position` gave it, or `first_windows`.
    """

    def __init__(self, position: Mapping[str, Any]) -> None:
        self.lock = threading.RLock()
        self.has_failed = False
        self.token: str = position["token"]
        self._waiting: list[tuple[int, int]] = [(low, high) for low, high in position["windows"]]
        self._active: list[Window] = []
        self._open: OpenEnd | None = None if position["open"] is None else OpenEnd(*position["open"])
        self._is_open_taken = False
        self._size: int = position["size"]
        self._density: float = position["density"]
        self._span: int = position["span"]
        self._passed = self._records = 0

    def position(self) -> dict[str, Any] | None:
        """Everything that is still to be read, for a later run; None if that is nothing."""
        windows = sorted([*self._waiting, *((one.low, one.high) for one in self._active)])
        if not windows and self._open is None:
            return None
        return {
            "segment": 0,
            "windows": [list(one) for one in windows],
            "open": None if self._open is None else [self._open.low, self._open.down],
            "size": self._size,
            "density": self._density,
            "span": self._span,
            "token": self.token,
        }

    def claim(self) -> Window | OpenEnd | None:
        """Something to read that nobody else reads; None if there is nothing now."""
        if self.has_failed:
            return None
        if self._waiting:
            low, high = self._waiting.pop(0)
            if self._span and high - low > 1.5 * self._span:
                self._waiting.insert(0, (low + self._span, high))
                high = low + self._span
            made = Window(low, high, low)
            self._active.append(made)
            return made
        if self._open is not None and not self._is_open_taken:
            self._is_open_taken = True
            return self._open
        return self._part_of_longest()

    @property
    def has_more(self) -> bool:
        """Whether `claim` would give something."""
        if self.has_failed:
            return False
        is_open = self._open is not None and not self._is_open_taken
        return bool(self._waiting) or is_open or self._longest() is not None

    def take(self, asked: Window | OpenEnd, high: int | None, ids: Sequence[object], *, is_last: bool) -> bool:
        """Note that a page has come.

        Args:
            asked: what it was asked for.
            high: where the window ended when the call was made; it may have been cut since.
            ids: of its records.
            is_last: whether the server says that there is no other.

        Returns:
            Whether the window has more.

        Raises:
            MisfitPageError: the page cannot be of this window.
        """
        numbers = _numbers(ids)
        is_down = isinstance(asked, OpenEnd) and asked.down
        if numbers != sorted(numbers, reverse=is_down) or (not numbers and not is_last):
            raise MisfitPageError
        if numbers and (min(numbers) < asked.low or (high is not None and max(numbers) >= high)):
            raise MisfitPageError
        self._size = max(self._size, len(numbers))
        if isinstance(asked, OpenEnd):
            self._open, self._is_open_taken = self._after(asked, numbers, is_last=is_last), False
            return False
        asked.records += len(numbers)
        self._records += len(numbers)
        before, asked.low = asked.low, asked.high if is_last else numbers[-1] + 1
        self._passed += asked.low - before
        if asked.low < asked.high:
            return True
        self._active.remove(asked)
        return False

    def _after(self, asked: OpenEnd, numbers: list[int], *, is_last: bool) -> OpenEnd | None:
        """What is above a page of the open end; what is below it becomes windows."""
        if is_last:
            return None
        if not asked.down:
            self._density = _density(numbers)
            return OpenEnd(numbers[-1] + 1, down=True)
        newest, oldest = numbers[0], numbers[-1]
        if asked.low < oldest:
            self._density = (self._density + _density(numbers)) / 2
            pages = self._pages(oldest - asked.low, self._density)
            count = min(max(int(pages / _FEWEST_PAGES), 1), MOST_WINDOWS)
            # Whole pages, so that a list without gaps needs no call more.
            self._span = math.ceil((oldest - asked.low) / count / self._size) * self._size
            self._waiting.append((asked.low, oldest))
        return OpenEnd(newest + 1, down=False)

    def _pages(self, ids: int, density: float) -> float:
        return ids * density / self._size

    def _longest(self) -> Window | None:
        """The window that is read and has most pages left, if it is worth cutting.

        What was seen of it may be denser than what follows, so it counts no more than all that was seen: else a gap in
        the ids would be cut again and again.
        """
        found, most = None, float(_FEWEST_PAGES)
        for one in self._active:
            passed = one.low - one.begun
            if not passed:
                continue
            pages = self._pages(one.high - one.low, min(one.records / passed, self._records / self._passed))
            if pages >= most:
                found, most = one, pages
        return found

    def _part_of_longest(self) -> Window | None:
        """The upper half of it. A page that is on its way may reach into it: then records come twice."""
        window = self._longest()
        if window is None:
            return None
        middle = window.low + math.ceil((window.high - window.low) / 2 / self._size) * self._size
        if middle >= window.high:
            return None
        made = Window(middle, window.high, middle)
        window.high = middle
        self._active.append(made)
        return made


def _numbers(ids: Sequence[object]) -> list[int]:
    try:
        return [int(str(one)) for one in ids]
    except ValueError:
        raise MisfitPageError from None


def _density(numbers: Sequence[int]) -> float:
    """Records for each id."""
    return len(numbers) / (max(numbers) - min(numbers) + 1)
