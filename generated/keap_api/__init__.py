# Written by `make regenerate`. Do not edit.
"""Keap's APIs as generated clients: ``keap_api.v1.RestV1``, ``keap_api.v2.RestV2``, ``keap_api.xmlrpc.XmlRpc``.

They work on any httpx client whose ``base_url`` is the API root. The package ``keapkit`` adds credentials, pace, retries
and files; its users need not import this one.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors
    from ._notices import MissingFieldWarning, SpecMismatchWarning
    from ._options import RequestOptions
    from ._pages import AsyncPage, AsyncPager, Page
    from ._raw import RawResponse, raw

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "MissingFieldWarning",
    "Page",
    "RawResponse",
    "RequestOptions",
    "SpecMismatchWarning",
    "errors",
    "raw",
]

_HOMES = {
    "AsyncPage": "_pages",
    "AsyncPager": "_pages",
    "Page": "_pages",
    "MissingFieldWarning": "_notices",
    "RawResponse": "_raw",
    "RequestOptions": "_options",
    "SpecMismatchWarning": "_notices",
    "raw": "_raw",
}


def __getattr__(name: str) -> Any:
    """Public names are imported when first used: a program pays for what it needs."""
    if name == "errors":
        return import_module(".errors", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
