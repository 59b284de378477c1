"""One pass over a walk's pages that gives each record once: as it was when it was seen last."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from ._equals import Equals

if TYPE_CHECKING:
    from ._flatten import Flattener
    from ._spool import Spool, Walk
    from ._types import Batch

__all__ = ["LatestOnly"]


_PARTS = 64


class LatestOnly:
    """The batches of a walk, a page at a time, without records that a later page has again.

    Records move while a list is read, so the same one may be on two pages.
    """

    def __init__(self, spool: Spool, walk: Walk, flattener: Flattener) -> None:
        self._spool = spool
        self._walk = walk
        self._flattener = flattener

    def __iter__(self) -> Iterator[Batch]:
        remaining = self._repeated()
        equals = Equals()
        for page in self._spool.pages(self._walk):
            batch = self._flattener.flatten([(page.content, page.context)], equals=equals)
            if remaining:
                wanted: list[int] = []
                for at, key in enumerate(batch.keys):
                    if key in remaining:
                        remaining[key] -= 1
                        if remaining[key]:
                            continue
                    wanted.append(at)
                if len(wanted) < len(batch.keys):
                    batch = self._flattener.select(batch, wanted)
            yield batch

    def _repeated(self) -> Counter[str]:
        """On how many pages each record is that is on several. Eight bytes a record find those few."""
        hashes = [array("q") for _ in range(_PARTS)]
        for keys in self._keys():
            for value in map(hash, keys):
                hashes[value % _PARTS].append(value)
        # Part by part: sorted, a hash takes five times as much.
        suspects = {value for part in hashes for value, group in groupby(sorted(part)) if sum(1 for _ in group) > 1}
        counts: Counter[str] = Counter()
        if suspects:
            for keys in self._keys():
                counts.update(key for key in keys if hash(key) in suspects)
        return Counter({key: count for key, count in counts.items() if count > 1})

    def _keys(self) -> Iterator[set[str]]:
        """The keys of each page."""
        equals = Equals()
        for page in self._spool.pages(self._walk):
            yield set(self._flattener.keys_of(page.content, page.context, equals))
