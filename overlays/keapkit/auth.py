"""Credentials: which header carries what, and OAuth tokens that are not lost.

::

    Keap("KeapAK-...")                                       a Personal Access Token or Service Account Key
    Keap(ApiKey("KeapAK-...", header="x-keap-api-key"))      the same in Keap's older header
    Keap(OAuth2(client_id, client_secret, tenant="ab123"))   a tenant that has authorized your application
    KeapApp(client_id, client_secret).tenant("ab123")        one of many tenants

What is not needed is not imported: an API key loads no OAuth code.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import httpx

from ._apikey import ApiKey, Header
from ._credential import DEFAULT_BASE_URL, Credential
from .errors import ValidationError

if TYPE_CHECKING:
    from .app import AsyncKeapApp, KeapApp
    from .oauth import OAuth2

__all__ = ["DEFAULT_BASE_URL", "ApiKey", "AsyncKeapApp", "Credential", "KeapApp", "OAuth2", "auth_from"]

_NOTHING = (
    "no credential: pass a key (Keap('KeapAK-...')), or set KEAP_API_KEY, or log in with "
    "`python -m keapkit auth login` and set KEAP_CLIENT_ID and KEAP_CLIENT_SECRET"
)


def __getattr__(name: str) -> Any:
    if name == "OAuth2":
        from .oauth import OAuth2

        return OAuth2
    if name in ("KeapApp", "AsyncKeapApp"):
        from . import app

        return getattr(app, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def auth_from(value: str | httpx.Auth | None, environ: Mapping[str, str] | None = None) -> httpx.Auth:
    """The auth object for what a client was given.

    Args:
        value: an API key, an auth object (returned as it is), or None for the environment: ``KEAP_API_KEY`` with
            ``KEAP_API_KEY_HEADER`` (``authorization``, the default, or ``x-keap-api-key``); else the default token
            store with ``KEAP_CLIENT_ID``, ``KEAP_CLIENT_SECRET`` and, when it holds several tenants, ``KEAP_TENANT``.
        environ: the environment to read, ``os.environ`` by default.

    Raises:
        ValidationError: nothing was found, or what was found cannot be a credential. The text says what to do.
    """
    if isinstance(value, httpx.Auth):
        return value
    if value is not None:
        return ApiKey(value)
    environ = os.environ if environ is None else environ
    if "KEAP_API_KEY" in environ:
        header = environ.get("KEAP_API_KEY_HEADER", "").strip().lower()
        return ApiKey(environ["KEAP_API_KEY"], cast("Header", header or "authorization"))
    client_id, client_secret = environ.get("KEAP_CLIENT_ID"), environ.get("KEAP_CLIENT_SECRET")
    if client_id and client_secret:
        from .oauth import OAuth2

        return OAuth2(client_id, client_secret, tenant=environ.get("KEAP_TENANT") or None)
    if client_id or client_secret:
        missing = "KEAP_CLIENT_SECRET" if client_id else "KEAP_CLIENT_ID"
        raise ValidationError(f"OAuth needs both KEAP_CLIENT_ID and KEAP_CLIENT_SECRET: {missing} is not set")
    raise ValidationError(_NOTHING)
