"""Libraries that are extras, imported when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from keapkit.errors import MissingExtraError

__all__ = ["extra"]


def extra(module: str, name: str, purpose: str) -> Any:
    """Import a module of an extra.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != module.partition(".")[0]:
            raise
        raise MissingExtraError(purpose, name) from error
