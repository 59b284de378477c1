"""The custom fields of a record type, found by label, API name or id."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from keapkit.errors import AmbiguousCustomFieldError, UnknownCustomFieldError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AmbiguousCustomFieldError", "CustomField", "FieldSet", "UnknownCustomFieldError"]


@dataclass(frozen=True, slots=True)
class CustomField:
    """A custom field.

    Attributes:
        id: its id, as REST v2 writes it.
        name: its name in the API, such as `Membersince`.
        label: what Keap's pages call it, such as `Member since`.
        type: Keap's type in capitals, such as `TEXT`, `DATE`, or `DROPDOWN`.
        options: the values it takes, for a drop-down, radio buttons, and a list box; else empty.
    """

    id: str
    name: str
    label: str
    type: str
    options: tuple[str, ...] = ()

    @classmethod
    def from_api(cls, field: Mapping[str, Any]) -> CustomField:
        """Read an entry of a record type's model, as REST v2 returns it."""
        options = [option for option in field.get("options") or () if isinstance(option, dict)]
        return cls(
            id=str(field.get("id")),
            name=str(field.get("field_name") or ""),
            label=str(field.get("label") or field.get("field_name") or ""),
            type=str(field.get("field_type") or "TEXT"),
            options=tuple(str(option["label"]) for option in options if option.get("label") is not None),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the field as `from_api` reads it."""
        options = [{"label": option} for option in self.options]
        return {
            "id": self.id,
            "field_name": self.name,
            "label": self.label,
            "field_type": self.type,
            "options": options,
        }


class FieldSet:
    """The custom fields of a record type. Iterating gives `CustomField` objects.

    Args:
        record_type: such as `contacts`.
        fields: its fields.
    """

    def __init__(self, record_type: str, fields: Iterable[CustomField]) -> None:
        self.record_type = record_type
        self._by_id = {field.id: field for field in fields}
        self._exact: dict[str, dict[str, CustomField]] = {}
        self._folded: dict[str, dict[str, CustomField]] = {}
        for field in self._by_id.values():
            for name in {field.name, field.label}:
                self._exact.setdefault(name, {})[field.id] = field
                self._folded.setdefault(name.casefold(), {})[field.id] = field

    def __iter__(self) -> Iterator[CustomField]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, name: object) -> bool:
        if isinstance(name, int):
            return not isinstance(name, bool) and str(name) in self._by_id
        return isinstance(name, str) and name.casefold() in self._folded

    def __repr__(self) -> str:
        return f"<FieldSet of {self.record_type}: {', '.join(field.label for field in self)}>"

    def by_id(self, field_id: int | str) -> CustomField | None:
        """Return the field with an id, or None."""
        return self._by_id.get(str(field_id))

    def find(self, name: str | int, *, path: str = "") -> CustomField:
        """Find a field.

        Args:
            name: its label or API name, in any case; an int is an id.
            path: the name's place in an argument, for the error.

        Raises:
            UnknownCustomFieldError: there is no such field.
            AmbiguousCustomFieldError: there are several.
        """
        if isinstance(name, bool) or not isinstance(name, (str, int)):
            raise UnknownCustomFieldError(
                f"expected the label or API name of a custom field, or its id as an int, got {type(name).__name__}",
                path=path,
            )
        if isinstance(name, int):
            found = self._by_id.get(str(name))
            if found is None:
                raise UnknownCustomFieldError(f"{self.record_type} has no custom field with the id {name}", path=path)
            return found
        for candidates in (self._exact.get(name), self._folded.get(name.casefold())):
            if candidates and len(candidates) == 1:
                return next(iter(candidates.values()))
            if candidates:
                both = " and ".join(f"{field.name!r} (id {field.id})" for field in candidates.values())
                raise AmbiguousCustomFieldError(
                    f"{self.record_type} has several custom fields called {name!r:.60}: {both}; "
                    "use the API name, or the id as an int",
                    path=path,
                )
        raise UnknownCustomFieldError(self._unknown(name), path=path)

    def _unknown(self, name: str) -> str:
        known = {label.casefold(): label for field in self for label in (field.name, field.label)}
        near = [known[match] for match in difflib.get_close_matches(name.casefold(), known, n=3, cutoff=0.6)]
        problem = f"{self.record_type} has no custom field called {name!r:.60}"
        if near:
            return f"{problem}: did you mean {' or '.join(repr(label) for label in dict.fromkeys(near))}?"
        labels = sorted({field.label for field in self})
        if not labels:
            return f"{problem}; it has no custom fields"
        more = f", and {len(labels) - 20} more" if len(labels) > 20 else ""
        return f"{problem}; it has {', '.join(map(repr, labels[:20]))}{more}"
