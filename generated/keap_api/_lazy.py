"""Modules whose public names are imported when you first use them, so that a program pays only for what it needs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_names", "publish"]


def lazy_names(module: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a lazy module.

    Args:
        module: the module's own `__name__`.
        homes: where each public name is defined: `"module"` for the same name there, `"module:name"` for another
            name, `"module:"` for the module itself. Modules are relative to the package, such as `"._pages"`.
    """
    package = sys.modules[module].__spec__
    parent = package.parent if package else module

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        source, colon, other = home.partition(":")
        found = import_module(source, parent)
        value = found if colon and not other else getattr(found, other or name)
        setattr(sys.modules[module], name, value)
        return value

    def names() -> list[str]:
        return sorted(homes)

    return get, names


def publish(names: Mapping[str, Any]) -> None:
    """Make the names of a module known in the package that its `__name__` says instead of the module's own.

    The annotations of its classes are resolved there, by names that a module `__getattr__` is not asked for.

    Args:
        names: the module's `globals()`, complete.
    """
    home = vars(sys.modules[names["__name__"]])
    home.update((name, value) for name, value in names.items() if not name.startswith("_"))
