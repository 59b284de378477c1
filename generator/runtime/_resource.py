"""The bases of the generated resource and API classes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._cached import cached_property

if TYPE_CHECKING:
    from ._sender import AsyncSender, Sender

_OTHER = {"v1": "v2", "v2": "v1"}


class _Node:
    """Something that holds operations and resources: shows them, and knows where to look for what it does not have."""

    _path = ""

    def __init_subclass__(cls, *, path: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if path:
            cls._path = path

    def __dir__(self) -> list[str]:
        return sorted(name for name in super().__dir__() if not name.startswith("_"))

    def __repr__(self) -> str:
        operations, resources = _members(type(self))
        shown = "; ".join(filter(None, (", ".join(operations), "resources: " * bool(resources) + ", ".join(resources))))
        return f"<{type(self).__name__} {self._path}: {shown}>"

    if not TYPE_CHECKING:  # type checkers would take any attribute for granted

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            hint = "" if name.startswith("_") else _hint(kind._path, name)
            raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}{hint}", name=name, obj=self)


class Resource(_Node):
    """A group of operations, called in the current thread."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncResource(_Node):
    """A group of operations, awaited."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender


class Api(_Node):
    """The resources of one API version."""


def _members(kind: type[_Node]) -> tuple[list[str], list[str]]:
    """The names of the operations and of the resources of a class."""
    operations: list[str] = []
    resources: list[str] = []
    for name in sorted({name for base in kind.__mro__ for name in vars(base) if not name.startswith("_")}):
        found = next(vars(base)[name] for base in kind.__mro__ if name in vars(base))
        if isinstance(found, cached_property):
            resources.append(name)
        elif callable(found):
            operations.append(name)
    return operations, resources


def _hint(path: str, name: str) -> str:
    """Where the other version has what this one lacks."""
    version, _, inside = path.partition(".")
    other = _OTHER.get(version)
    if other is None:
        return ""
    try:
        module = import_module(f".{other}._names", __package__)
    except ImportError:
        return ""
    wanted = f"{inside}.{name}" if inside else name
    return f": it is in {other}; use keap.{other}.{wanted}" if wanted in module.NAMES else ""
