"""Whether a client did its whole job: what it wrote here, what the stand-in gave and got. Half a job is no figure."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.jobs.records import PRODUCTS
from benchmarks.jobs.standin import Sizes, Tally

__all__ = ["complaints"]

_Needs = Callable[[Sizes], dict[str, int]]

_EXACTLY: dict[str, _Needs] = {
    "export": lambda sizes: {"rows": sizes.contacts},
    "export-command": lambda sizes: {"rows": sizes.contacts},
    "export-huge": lambda sizes: {"rows": sizes.contacts},
    "uploads": lambda sizes: {"files": sizes.files, "file names": sizes.files},
    "tags": lambda sizes: {"tags": sizes.tagged, "tagged contacts": sizes.tagged},
    "tags-bulk": lambda sizes: {"tags": sizes.tagged, "tagged contacts": sizes.tagged},
    "upserts": lambda sizes: {"upserts": sizes.upserts, "people": -(-sizes.upserts // 2)},
    "nightly": lambda sizes: {"rows": sizes.contacts},
    "xmlrpc": lambda sizes: {"rows": sizes.rows},
}
"""By job: what is counted, and how many there must be."""

_AT_LEAST: dict[str, _Needs] = {
    "export": lambda sizes: {"served": sizes.contacts},
    "export-command": lambda sizes: {"served": sizes.contacts},
    "export-huge": lambda sizes: {"served": sizes.contacts},
    "month-end": lambda sizes: {"served": sizes.contacts + sizes.orders + PRODUCTS, "rows": PRODUCTS},
    "uploads": lambda sizes: {"bytes": sizes.files * sizes.file_bytes},
    "nightly": lambda sizes: {"served": sizes.contacts // sizes.changed},
    "xmlrpc": lambda sizes: {"served": sizes.rows},
}
"""By job: what may be more, because a client reads something twice or has more to send than the content."""


def complaints(job: str, sizes: Sizes, tally: Tally, rows: int | None) -> list[str]:
    """What of a job is missing.

    Args:
        job: its name.
        sizes: how much there was to do.
        tally: what the stand-in counted.
        rows: in the file or the database that the client wrote; None if there is none.
    """
    found = {**tally.writes, "served": tally.served, "rows": rows or 0}
    exactly, at_least = (needs[job](sizes) if job in needs else {} for needs in (_EXACTLY, _AT_LEAST))
    if not exactly and not at_least:
        raise KeyError(f"nobody says when {job} is done")
    wrong = [
        f"{found.get(kind, 0):,} {kind}, expected {wanted:,}"
        for kind, wanted in exactly.items()
        if found.get(kind, 0) != wanted
    ]
    return wrong + [
        f"{found.get(kind, 0):,} {kind}, expected at least {wanted:,}"
        for kind, wanted in at_least.items()
        if found.get(kind, 0) < wanted
    ]
