"""A condition on one field: an operator and a value."""

from __future__ import annotations

from typing import Any

__all__ = ["AllOf", "Comparison", "Condition", "Equal", "NotEqual", "StartsWith"]

_NAMES = {"==": "eq", "!=": "ne", ">": "gt", ">=": "ge", "<": "lt", "<=": "le", "*": "startswith"}


class Condition:
    """An operator and a value; made by `eq`, `ne`, `gt`, `ge`, `lt`, `le`, and `startswith`.

    Attributes:
        operator: `==`, `!=`, `>`, `>=`, `<`, `<=`, or `*` for a prefix.
        value: what to compare with.
    """

    __slots__ = ("operator", "value")

    def __init__(self, operator: str, value: Any) -> None:
        self.operator = operator
        self.value = value

    def __repr__(self) -> str:
        return f"{_NAMES.get(self.operator, self.operator)}({self.value!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Condition):
            return NotImplemented
        return (self.operator, self.value) == (other.operator, other.value)

    def __hash__(self) -> int:
        return hash((self.operator, repr(self.value)))

    def __and__(self, other: Condition | AllOf) -> AllOf:
        """Both conditions."""
        return AllOf((self, *(other.conditions if isinstance(other, AllOf) else (other,))))

    def __bool__(self) -> bool:
        # `gt(1) and lt(5)` would silently be `lt(5)`.
        raise TypeError("a condition is neither true nor false; combine conditions with &, not with `and`")


class Equal(Condition):
    """Equal to a value."""

    __slots__ = ()


class NotEqual(Condition):
    """Not equal to a value."""

    __slots__ = ()


class Comparison(Condition):
    """Greater or less than a value."""

    __slots__ = ()


class StartsWith(Condition):
    """Text that begins with a value."""

    __slots__ = ()


class AllOf:
    """Several conditions on one field, all of which must hold.

    Attributes:
        conditions: the conditions, a tuple.
    """

    __slots__ = ("conditions",)

    def __init__(self, conditions: tuple[Condition, ...]) -> None:
        self.conditions = conditions

    def __repr__(self) -> str:
        return " & ".join(map(repr, self.conditions))

    def __eq__(self, other: object) -> bool:
        return self.conditions == other.conditions if isinstance(other, AllOf) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.conditions)

    def __and__(self, other: Condition | AllOf) -> AllOf:
        """All of these conditions and the other."""
        return AllOf((*self.conditions, *(other.conditions if isinstance(other, AllOf) else (other,))))

    def __bool__(self) -> bool:
        raise TypeError("conditions are neither true nor false; combine them with &, not with `and`")
