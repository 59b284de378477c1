"""Credentials: what signs your requests.

    Keap("KeapAK-...")                                       a Personal Access Token or Service Account Key
    Keap(ApiKey("KeapAK-...", header="x-keap-api-key"))      the same in Keap's older header
    Keap(OAuth2(client_id, client_secret, tenant="ab123"))   a tenant that has authorized your application
    KeapApp(client_id, client_secret).tenant("ab123")        one of many tenants

Programs that use an API key load no OAuth code.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import httpx

from keap_api.extend import lazy_names

from ._api_key import ApiKey, Header
from ._credential import Credential
from ._http import DEFAULT_BASE_URL
from .errors import ValidationError

if TYPE_CHECKING:
    from .oauth import AsyncOAuth2, OAuth2

__all__ = ["DEFAULT_BASE_URL", "ApiKey", "AsyncOAuth2", "Credential", "OAuth2", "auth_from"]

_NOTHING = (
    "no credential; pass a key (Keap('KeapAK-...')), or set KEAP_API_KEY, or run `keapkit auth login` and set"
    " KEAP_CLIENT_ID and KEAP_CLIENT_SECRET"
)

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, _ = lazy_names(__name__, {"AsyncOAuth2": ".oauth", "OAuth2": ".oauth"})


def __dir__() -> list[str]:
    return sorted(__all__)


def auth_from(value: str | httpx.Auth | None, environ: Mapping[str, str] | None = None) -> httpx.Auth:
    """Return the auth object for what a client was given.

    Args:
        value: an API key, an auth object (returned as it is), or None to read the environment: `KEAP_API_KEY` with
            `KEAP_API_KEY_HEADER` (`authorization`, the default, or `x-keap-api-key`); otherwise the default token
            store with `KEAP_CLIENT_ID`, `KEAP_CLIENT_SECRET`, and, if it holds several tenants, `KEAP_TENANT`.
        environ: the environment to read; `os.environ` by default.

    Raises:
        ValidationError: there is no credential, or it is not valid. The message says what to do.
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
        raise ValidationError(f"{missing} is not set; OAuth needs KEAP_CLIENT_ID and KEAP_CLIENT_SECRET")
    raise ValidationError(_NOTHING)
