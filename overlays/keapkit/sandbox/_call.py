"""What handlers receive and return: a validated request, and a response that is not encoded yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Call", "Result"]


@dataclass
class Call:
    """A request that passed validation."""

    path: Mapping[str, str]
    query: Mapping[str, list[str]] = field(default_factory=dict)
    body: Any = None
    target: str = ""  # the path as sent, for links to other pages
    headers: Mapping[str, str] = field(default_factory=dict)

    def one(self, name: str) -> str | None:
        """The first value of a query parameter."""
        values = self.query.get(name)
        return values[0] if values else None

    def many(self, name: str) -> list[str]:
        """All values of a query parameter, whether repeated or joined by commas."""
        return [part for value in self.query.get(name, ()) for part in value.split(",") if part]


@dataclass
class Result:
    """A response before encoding. `value` is JSON, or bytes if `media` is not JSON."""

    status: int
    value: Any = None
    media: str | None = "application/json"
