# Written by `make regenerate`. Do not edit.
"""Keap's APIs as generated clients: `keap_api.v1.RestV1`, `keap_api.v2.RestV2`, `keap_api.xmlrpc.XmlRpc`.

They work on any httpx client whose `base_url` is the API root. The package `keapkit` adds credentials, rate limiting,
retries, and files; if you use it, you need not import this one. Packages that build on this one find what they need in
`keap_api.extend`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names

if TYPE_CHECKING:
    from . import errors
    from ._async_page import AsyncPage
    from ._async_pager import AsyncPager
    from ._options import RequestOptions
    from ._page import Page
    from ._raw import RawResponse, raw
    from ._warnings import MissingFieldWarning, QueryWarning, SpecMismatchWarning

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "MissingFieldWarning",
    "Page",
    "QueryWarning",
    "RawResponse",
    "RequestOptions",
    "SpecMismatchWarning",
    "errors",
    "raw",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncPage": "._async_page",
            "AsyncPager": "._async_pager",
            "MissingFieldWarning": "._warnings",
            "Page": "._page",
            "QueryWarning": "._warnings",
            "RawResponse": "._raw",
            "RequestOptions": "._options",
            "SpecMismatchWarning": "._warnings",
            "errors": ".errors:",
            "raw": "._raw",
        },
    )
