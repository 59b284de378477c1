"""Where a walk through the lists of a query stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = ["Walk"]


@dataclass
class Walk:
    """Where the walk through a query's lists stands.

    Attributes:
        position: how many rows were handed out.
        index, token: the next REST page: the source and its token.
        waiting: records that were read and not handed out yet.
        marks: for the start of each page handed out, the REST page that holds it and how many of its rows come before.
    """

    position: int = 0
    index: int = 0
    token: Any = None
    waiting: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    page: tuple[int, Any, int] = (0, None, 0)
    """The REST page that `waiting` came from, and how many of its rows were handed out."""
    marks: dict[int, tuple[int, Any, int]] = field(default_factory=dict)
    ended: bool = False
    """Whether the last row was handed out."""
    calls: int = 0
    ordered: list[tuple[int, dict[str, Any]]] | None = None
    """All rows of a query that is sorted here."""
