"""Where an XML-RPC method acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._tables import TableRows

if TYPE_CHECKING:
    from ._records import Records

__all__ = ["Context"]


@dataclass(frozen=True)
class Context:
    """Where a method acts."""

    records: Records
    strict: bool = True

    def table(self, name: str) -> TableRows:
        """A table. Raises fault 9 if there is none."""
        return TableRows(self.records, name, strict=self.strict)
