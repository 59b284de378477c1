"""Typed clients for Keap's REST v1, REST v2, and XML-RPC APIs, with rate limiting, retries, and token storage.

>>> from keapkit import Keap
>>> with Keap("KeapAK-...") as keap:
...     for contact in keap.v2.contacts.list(filter="family_name==Smith"):
...         print(contact.id, contact.given_name)

Everything you need by name is here; each name is imported when you first use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names

from ._version import __version__

if TYPE_CHECKING:
    from keap_api import AsyncPage, Page, RawResponse, RequestOptions, raw

    from . import auth, errors, files, filters, oauth, stores, throttle, types
    from ._app import KeapApp
    from ._async_app import AsyncKeapApp
    from ._async_client import AsyncKeap
    from ._client import Keap
    from .auth import ApiKey
    from .errors import KeapError
    from .oauth import AsyncOAuth2, OAuth2
    from .stores import FileTokenStore, MemoryTokenStore, RedisTokenStore, TokenStore
    from .throttle import LimitStore, MemoryLimitStore, Rate, Throttle
    from .throttle._redis import RedisLimitStore
    from .throttle._sqlite import SQLiteLimitStore

__all__ = [
    "ApiKey",
    "AsyncKeap",
    "AsyncKeapApp",
    "AsyncOAuth2",
    "AsyncPage",
    "FileTokenStore",
    "Keap",
    "KeapApp",
    "KeapError",
    "LimitStore",
    "MemoryLimitStore",
    "MemoryTokenStore",
    "OAuth2",
    "Page",
    "Rate",
    "RawResponse",
    "RedisLimitStore",
    "RedisTokenStore",
    "RequestOptions",
    "SQLiteLimitStore",
    "Throttle",
    "TokenStore",
    "__version__",
    "auth",
    "errors",
    "files",
    "filters",
    "oauth",
    "raw",
    "stores",
    "throttle",
    "types",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, _ = lazy_names(
        __name__,
        {
            "ApiKey": "._api_key",
            "AsyncKeap": "._async_client",
            "AsyncKeapApp": "._async_app",
            "AsyncOAuth2": ".oauth",
            "AsyncPage": "keap_api",
            "FileTokenStore": ".stores",
            "Keap": "._client",
            "KeapApp": "._app",
            "KeapError": ".errors",
            "LimitStore": ".throttle",
            "MemoryLimitStore": ".throttle",
            "MemoryTokenStore": ".stores",
            "OAuth2": ".oauth",
            "Page": "keap_api",
            "Rate": ".throttle",
            "RawResponse": "keap_api",
            "RedisLimitStore": ".throttle._redis",
            "RedisTokenStore": ".stores",
            "RequestOptions": "keap_api",
            "SQLiteLimitStore": ".throttle._sqlite",
            "Throttle": ".throttle",
            "TokenStore": ".stores",
            "auth": ".auth:",
            "errors": ".errors:",
            "files": ".files:",
            "filters": ".filters:",
            "oauth": ".oauth:",
            "raw": "keap_api",
            "stores": ".stores:",
            "throttle": ".throttle:",
            "types": ".types:",
        },
    )


def __dir__() -> list[str]:
    return sorted(__all__)
