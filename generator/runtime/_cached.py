"""A cached property without a lock, as Python has it from 3.12 on.

Python 3.11 holds a lock during the first use. A child process that is forked at that moment inherits the lock, but not
the thread that would release it, and waits forever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

__all__ = ["cached_property"]

T_co = TypeVar("T_co", covariant=True)


class cached_property(Generic[T_co]):  # noqa: N801 # named as Python's own
    """Compute a property at its first use and keep it in the instance's `__dict__`.

    Threads that use it for the first time together may compute it more than once; all get the same value.
    """

    def __init__(self, function: Callable[[Any], T_co]) -> None:
        self.func = function
        self.name = function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None) -> T_co: ...
    def __get__(self, instance: object | None, owner: type | None = None) -> Self | T_co:
        if instance is None:
            return self
        value: T_co = instance.__dict__.setdefault(self.name, self.func(instance))
        return value
