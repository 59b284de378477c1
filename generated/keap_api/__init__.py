# Written by `make regenerate`. Do not edit.
"""Keap's APIs as generated clients: ``keap_api.v1.RestV1``, ``keap_api.v2.RestV2``, ``keap_api.xmlrpc.XmlRpc``.

They work on any httpx client whose ``base_url`` is the API root. The package ``keapkit`` adds credentials, pace, retries
and files; its users need not import this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names

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

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AsyncPage": "._pages",
        "AsyncPager": "._pages",
        "MissingFieldWarning": "._notices",
        "Page": "._pages",
        "RawResponse": "._raw",
        "RequestOptions": "._options",
        "SpecMismatchWarning": "._notices",
        "errors": ".errors:",
        "raw": "._raw",
    },
)
