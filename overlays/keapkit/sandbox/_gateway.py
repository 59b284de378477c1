"""The gateway before the API: who is calling. Its errors have the bodies in docs/keap-behavior.md, parts 1 and 5."""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

from keap_api.errors import ValidationError
from keap_api.extend import is_loopback

from ._errors import GatewayError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ._store import Record, Store

__all__ = ["Caller", "Gateway", "host_name"]

_LABEL: Final = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_KEY_PREFIX: Final = "KeapAK-"
_ACCESS: Final = "oauth access"
_REFRESH: Final = "oauth refresh"
_CODES: Final = "oauth code"
_MOST_TOKENS: Final = 1_000
_REFRESH_LIFETIME: Final = 45 * 86_400


@dataclass(frozen=True)
class Caller:
    """Who calls: a "key", or an "app" on behalf of a tenant."""

    kind: str
    name: str
    tenant: str


def _fault(text: str, code: str) -> GatewayError:
    return GatewayError(401, {"fault": {"faultstring": text, "detail": {"errorcode": code}}})


def _oauth_error(status: int, error: str, description: str) -> GatewayError:
    return GatewayError(status, {"error": error, "error_description": description})


class Gateway:
    """Checks credentials and issues OAuth tokens.

    Args:
        store: keeps the tokens, so they outlive a restart if the data does.
        clock: seconds since the epoch.
        key: the only key accepted; None accepts every key that begins with `KeapAK-`.
        token_lifetime: seconds that an access token is good for.
        tenants: keys belong to the first tenant, unless a key names another one; so do tokens.
    """

    def __init__(
        self, store: Store, clock: Callable[[], float], *, key: str | None, token_lifetime: int, tenants: Sequence[str]
    ) -> None:
        self._store = store
        self._clock = clock
        self._key = key
        self._lifetime = token_lifetime
        self._tenants = [host_name(tenant) for tenant in tenants]

    def caller(self, headers: Mapping[str, str]) -> Caller:
        """Whose credential the headers hold. Raises `GatewayError` with Keap's 401 faults."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        token = token.strip() if scheme.lower() == "bearer" else ""
        key = headers.get("x-keap-api-key", "").strip()
        if not token and not key:
            raise _fault("Invalid access token", "oauth.v2.InvalidAccessToken")
        for candidate in filter(None, (key, token)):
            if self._accepts(candidate):
                return Caller("key", candidate, self._tenant_of(candidate))
        grant = self._store.get(_ACCESS, token) if token else None
        if grant is None:
            raise _fault("Invalid Access Token", "keymanagement.service.invalid_access_token")
        if grant["expires"] <= self._clock():
            raise _fault("Access Token expired", "keymanagement.service.access_token_expired")
        return Caller("app", grant["client_id"], grant["tenant"])

    def _accepts(self, key: str) -> bool:
        if self._key is not None:
            return secrets.compare_digest(key.encode(), self._key.encode())
        return key.startswith(_KEY_PREFIX) and len(key) > len(_KEY_PREFIX)

    def _tenant_of(self, key: str) -> str:
        for tenant in self._tenants[1:]:
            if key.startswith(f"{_KEY_PREFIX}{tenant.partition('.')[0]}-"):
                return tenant
        return self._tenants[0]

    def expire(self, headers: Mapping[str, str]) -> None:
        """Let the access token of a request expire now."""
        _, _, token = headers.get("authorization", "").partition(" ")
        grant = self._store.get(_ACCESS, token.strip())
        if grant is not None:
            self._store.put(_ACCESS, token.strip(), {**grant, "expires": self._clock()})

    def authorize(self, query: Mapping[str, list[str]]) -> str:
        """The URL the user's browser is sent back to, with a code good for one exchange."""
        client_id, redirect_uri = query.get("client_id", [""])[0], query.get("redirect_uri", [""])[0]
        refused = _oauth_error(400, "invalid_request", "expected client_id and an https redirect_uri")
        try:
            parts = urlsplit(redirect_uri)
            host = parts.hostname or ""
        except ValueError:
            raise refused from None
        safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
        if not client_id or not host or not safe:
            raise refused
        try:
            code = self.new_code(client_id, query.get("tenant", self._tenants[:1])[0], redirect_uri)
        except ValidationError as error:
            raise _oauth_error(400, "invalid_request", str(error)) from None
        state = {"state": query["state"][0]} if "state" in query else {}
        return f"{redirect_uri}{'&' if parts.query else '?'}{urlencode({'scope': 'full', 'code': code, **state})}"

    def new_code(self, client_id: str, tenant: str, redirect_uri: str) -> str:
        """An authorization code, as if a user of the tenant had agreed."""
        code = secrets.token_urlsafe(16)
        self._store.put(
            _CODES, code, {"client_id": client_id, "tenant": host_name(tenant), "redirect_uri": redirect_uri}
        )
        return code

    def token(self, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        """The token endpoint: exchange of a code, or a refresh. Raises `GatewayError`."""
        try:
            form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        except UnicodeDecodeError:
            form = {}
        grant_type = form.get("grant_type")
        if grant_type == "authorization_code":
            return self._exchange(headers, form)
        if grant_type == "refresh_token":
            return self._refresh(headers, form)
        raise _oauth_error(400, "unsupported_grant_type", "expected authorization_code or refresh_token")

    def _exchange(self, headers: Mapping[str, str], form: Mapping[str, str]) -> dict[str, Any]:
        if "authorization" in headers:
            # Keap refuses an Authorization header here, although it demands one for a refresh.
            raise _oauth_error(400, "invalid_request", "client_id and client_secret belong in the form")
        code = form.get("code", "")
        granted = self._store.get(_CODES, code)
        wanted = {name: form.get(name) for name in ("client_id", "redirect_uri")}
        if (
            granted is None
            or any(granted[name] != value for name, value in wanted.items())
            or not form.get("client_secret")
        ):
            raise _oauth_error(401, "invalid_grant", "Unable to authenticate username and password")
        self._store.remove(_CODES, code)
        return self.grant(granted["client_id"], granted["tenant"])

    def _refresh(self, headers: Mapping[str, str], form: Mapping[str, str]) -> dict[str, Any]:
        client_id = _basic_user(headers.get("authorization", ""))
        token = form.get("refresh_token", "")
        known: Record | None = self._store.get(_REFRESH, token)
        if client_id is None:
            raise _oauth_error(401, "invalid_client", "client id and secret belong in a Basic header")
        if known is None or known["client_id"] != client_id or known["expires"] <= self._clock():
            raise _oauth_error(400, "invalid_grant", "Invalid refresh token")
        self._store.remove(_REFRESH, token)  # single use
        return self.grant(client_id, known["tenant"])

    def _forget_expired(self, collection: str, now: float) -> None:
        tokens = self._store.touch(collection)
        if len(tokens) >= _MOST_TOKENS:
            # A day longer than they are good for, so that a late caller learns that its token expired.
            for token in [token for token, grant in tokens.items() if grant["expires"] < now - 86_400]:
                self._store.remove(collection, token)

    def grant(self, client_id: str, tenant: str) -> dict[str, Any]:
        """A new pair of tokens, as the token endpoint answers."""
        access, refresh = secrets.token_urlsafe(21), secrets.token_urlsafe(24)
        granted = {"client_id": client_id, "tenant": host_name(tenant)}
        now = self._clock()
        for collection in (_ACCESS, _REFRESH):
            self._forget_expired(collection, now)
        self._store.put(_ACCESS, access, {**granted, "expires": now + self._lifetime})
        self._store.put(_REFRESH, refresh, {**granted, "expires": now + _REFRESH_LIFETIME})
        return {
            "access_token": access,
            "refresh_token": refresh,
            "token_type": "bearer",
            "expires_in": self._lifetime,
            "scope": f"full|{host_name(tenant)}",
        }


def host_name(tenant: object) -> str:
    """A tenant as Keap names it: `ab123` is `ab123.infusionsoft.com`.

    Raises:
        keapkit.errors.ValidationError: this is not the name of a host.
    """
    name = tenant.lower() if isinstance(tenant, str) else ""
    if len(name) > 200 or not _HOST.fullmatch(name):
        raise ValidationError(
            f"tenant {tenant!r}: expected letters, digits and hyphens, such as ab123 or ab123.infusionsoft.com"
        )
    return name if "." in name else f"{name}.infusionsoft.com"


def _basic_user(header: str) -> str | None:
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return user if user and secret else None
