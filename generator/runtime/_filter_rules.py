"""Filters given as dicts: checked against the facts of their operation, and written as Keap reads them.

The grammar is `field==value;field>value`: conditions are joined by `;`, values of a list by `,`, a prefix ends in `*`.
"""

from __future__ import annotations

import datetime as dt
import decimal
import functools
import itertools
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ._conditions import AllOf, Condition
from ._field_rules import CustomField, FieldRules, kind_of, shown
from ._query_words import listed, nearest, renamed
from ._wire import datetime_text, scalar_text
from .errors import ValidationError

__all__ = ["FilterRules", "unchecked_text"]

_CUSTOM = "custom"
_CUSTOM_NAME = re.compile(r"[A-Za-z_]\w*")


class FilterRules:
    """What the filter of one operation takes.

    Args:
        operation: its name, such as `v2.contacts.list`.
        fact: what is known of its filter.
        path: the name of the argument.
    """

    def __init__(self, operation: str, fact: Mapping[str, Any], path: str = "filter") -> None:
        self.operation = operation
        self.path = path
        self.custom_fields: bool = fact["custom_fields"] and _CUSTOM not in fact["fields"]
        self.required: bool = fact["required"]
        self.fields = {name: FieldRules(name, field, path) for name, field in fact["fields"].items()}
        self.folded = {name.casefold(): name for name in self.fields}
        self.exclusive: list[list[str]] = fact.get("exclusive", [])
        self.requires = {name: field["requires"] for name, field in fact["fields"].items() if "requires" in field}

    def texts(self, value: Mapping[str, Any]) -> list[str]:
        """The filter as text; several where a list is longer than Keap takes at once.

        Raises:
            ValidationError: a condition that the operation does not take.
        """
        parts: list[str] = []
        long: list[list[str]] = []
        for name, wanted in value.items():
            field = self.fields.get(name)
            if field is not None:
                kind = type(wanted)
                if kind is str and field.kind == "string":
                    parts.append(f"{name}=={field.checked_text(wanted)}")
                elif kind is dt.datetime and field.kind == "time":
                    parts.append(f"{name}=={datetime_text(wanted, field.path)}")
                else:
                    self._add(field, wanted, parts, long)
            elif name == _CUSTOM and self.custom_fields:
                self._add_custom(wanted, parts, long)
            else:
                raise self.unknown(name)
        if not parts and not long:
            raise ValidationError(
                f"the filter is empty; leave it out to ask for everything. {self._hint()}", path=self.path
            )
        if self.requires or self.exclusive:
            self.check_together(value)
        if not long:
            return [";".join(parts)]
        return [";".join((*parts, *some)) for some in itertools.product(*long)]

    def unknown(self, name: object) -> ValidationError:
        """The error for a field that does not exist, with the nearest ones that do."""
        if not isinstance(name, str):
            return ValidationError(f"expected str as the name of a field, got {kind_of(name)}", path=self.path)
        problem = f"{self.operation} does not filter by {name!r:.60}"
        if self.custom_fields and _CUSTOM_NAME.fullmatch(name):
            custom = f'. A custom field goes into "{_CUSTOM}": {{"{_CUSTOM}": {{"{name:.60}": ...}}}}'
        else:
            custom = ""
        return ValidationError(f"{problem}{self._suggestion(name)} {self._hint()}{custom}", path=self.path)

    def _suggestion(self, name: str) -> str:
        if other := renamed(name, self.fields):
            return f": here it is called {listed(other, 'or')}."
        near = nearest(name, self.fields)
        return f": did you mean {listed(near, 'or')}?" if near else "."

    def _hint(self) -> str:
        return f"It filters by {listed(self.fields)}" + (", and custom fields" if self.custom_fields else "")

    def _add(self, field: FieldRules, wanted: Any, parts: list[str], long: list[list[str]]) -> None:
        if isinstance(wanted, Condition):
            self._add_condition(field, wanted.operator, wanted.value, parts, long)
        elif isinstance(wanted, AllOf):
            for condition in wanted.conditions:
                self._add_condition(field, condition.operator, condition.value, parts, long)
        elif isinstance(wanted, (list, tuple, set, frozenset)) and field.kind != "list":
            if not wanted or not all(isinstance(one, (Condition, AllOf)) for one in wanted):
                raise field.refuse(f"it takes one value, not a {kind_of(wanted)}{self._plural(field)}")
            for one in wanted:
                self._add(field, one, parts, long)
        else:
            self._add_condition(field, "==", wanted, parts, long)

    def _add_condition(
        self, field: FieldRules, operator: str, value: Any, parts: list[str], long: list[list[str]]
    ) -> None:
        if operator == "==" and field.maximum is not None and value is not None:
            items = field.items(value)
            if len(items) > field.maximum:
                size = field.maximum
                chunks = (items[start : start + size] for start in range(0, len(items), size))
                long.append([f"{field.name}=={','.join(chunk)}" for chunk in chunks])
                return
        if operator != "*" and isinstance(value, (list, tuple, set, frozenset)) and field.kind != "list":
            raise field.refuse(f"`{operator}` takes one value, not a {kind_of(value)}{self._plural(field)}")
        parts.append(field.condition(operator, value))

    def _plural(self, field: FieldRules) -> str:
        several = next(
            (n for n in (f"{field.name}s", "ids") if n in self.fields and self.fields[n].kind == "list"), None
        )
        return f" (use `{several}` for several)" if several and field.name in (several[:-1], "id") else ""

    def _add_custom(self, wanted: Any, parts: list[str], long: list[list[str]]) -> None:
        path = f"{self.path}.{_CUSTOM}"
        if not isinstance(wanted, Mapping) or not wanted:
            given = "an empty one" if isinstance(wanted, Mapping) else shown(wanted)
            raise ValidationError(f'expected a dict such as {{"tier": "Gold"}}, got {given}', path=path)
        for name, value in wanted.items():
            if not isinstance(name, str) or not _CUSTOM_NAME.fullmatch(name):
                raise ValidationError(f"{name!r:.60} cannot be the API name of a custom field", path=path)
            # Keap tells custom fields apart by name in any case.
            if (standard := self.folded.get(name.casefold())) is not None:
                raise ValidationError(
                    f"`{standard}` is a standard field, which wins over a custom field of that name", path=path
                )
            self._add(_custom_field(name, path), value, parts, long)

    def check_together(self, given: Collection[str]) -> None:
        """Refuse fields that cannot be in one filter, or that need another one."""
        for name, others in self.requires.items():
            if name in given and (missing := [other for other in others if other not in given]):
                raise ValidationError(f"`{name}` needs {listed(missing, 'and')} in the same filter", path=self.path)
        for group in self.exclusive:
            if len(both := [name for name in group if name in given]) > 1:
                raise ValidationError(f"{listed(both, 'and')} cannot be in the same filter", path=self.path)


@functools.lru_cache(maxsize=1024)
def _custom_field(name: str, path: str) -> CustomField:
    return CustomField(name, path)


def unchecked_text(value: Mapping[str, Any]) -> str:
    """A filter as text, whatever it asks for."""
    parts: list[str] = []
    for name, wanted in value.items():
        if name == _CUSTOM and isinstance(wanted, Mapping):
            parts.append(unchecked_text(wanted))
            continue
        several = wanted.conditions if isinstance(wanted, AllOf) else wanted
        if not (isinstance(several, (list, tuple)) and several and all(isinstance(one, Condition) for one in several)):
            several = [several]
        for one in several:
            operator, plain = (one.operator, one.value) if isinstance(one, Condition) else ("==", one)
            text = _unchecked(plain, f"filter.{name}")
            parts.append(f"{name}=={text.removesuffix('*')}*" if operator == "*" else f"{name}{operator}{text}")
    return ";".join(parts)


def _unchecked(value: Any, path: str) -> str:
    if value is None:
        return "NONE"
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        return ",".join(_unchecked(item, path) for item in value)
    return scalar_text(value, path)
