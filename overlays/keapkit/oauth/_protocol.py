"""What is sent to the authorize page and the token endpoint, and what their responses mean. No I/O."""

from __future__ import annotations

import base64
import json
import math
import re
import secrets
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

import httpx
from oauthlib.oauth2 import WebApplicationClient

from keapkit._http import check_address
from keapkit.errors import (
    ClientRefusedError,
    CodeRefusedError,
    ConsentDeniedError,
    OAuthError,
    StateMismatchError,
    TokenResponseError,
    ValidationError,
)
from keapkit.stores import Token

__all__ = [
    "AUTHORIZE_URL",
    "DEFAULT_REDIRECT_URI",
    "TOKEN_URL",
    "Application",
    "InvalidGrant",
    "TokenResponse",
    "read_response",
    "tenant_in",
]

AUTHORIZE_URL = "https://accounts.infusionsoft.com/app/oauth/authorize"
TOKEN_URL = "https://api.infusionsoft.com/token"  # noqa: S105 - an address
# Nothing needs to listen there: the user pastes the browser's address into `keapkit auth login`.
DEFAULT_REDIRECT_URI = "https://localhost/keapkit"
SCOPE = "full"  # Keap has no other


class InvalidGrant(Exception):  # noqa: N818 - users see ReauthorizationRequiredError, which the refresh raises instead
    """The token endpoint refused the refresh token.

    Attributes:
        final: whether no later attempt with the same refresh token can work.
    """

    def __init__(self, message: str, *, final: bool) -> None:
        self.final = final
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class TokenResponse:
    """A response of the token endpoint, read to its last byte.

    Attributes:
        skew: seconds by which the endpoint's clock is ahead of this machine's; 0.0 if the response does not say.
    """

    status_code: int
    media_type: str
    content: bytes = field(repr=False)
    skew: float = 0.0


@dataclass(frozen=True, slots=True)
class Application:
    """An application registered with Keap, and the endpoints that it uses.

    Raises:
        ValidationError: an argument is not valid. The message says what to do.
    """

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str = DEFAULT_REDIRECT_URI
    authorize_endpoint: str = AUTHORIZE_URL
    token_endpoint: str = TOKEN_URL

    def __post_init__(self) -> None:
        for name in ("client_id", "client_secret"):
            value = getattr(self, name)
            if not isinstance(value, str) or not re.fullmatch(r"[\x21-\x7e]+", value):
                raise ValidationError("empty, or holds spaces or line ends; copy it again", path=name)
        if self.client_id.startswith("KeapAK-"):
            raise ValidationError("this is an API key, not a client ID; pass it to Keap(...) instead", path="client_id")
        check_address(self.redirect_uri, "redirect_uri")
        check_address(self.authorize_endpoint, "authorize_url")
        check_address(self.token_endpoint, "token_url")

    def authorize_url(self, state: str) -> str:
        """Return the page where a user gives consent."""
        # oauthlib insists on https even for loopback addresses; __post_init__ has checked the address.
        scheme, _, rest = self.authorize_endpoint.partition(":")
        url = self._client.prepare_request_uri(
            f"https:{rest}", redirect_uri=self.redirect_uri, scope=SCOPE, state=state
        )
        return f"{scheme}:{url.partition(':')[2]}"

    def code_in(self, redirected: str, state: str) -> str:
        """Return the authorization code in the URL that the browser was redirected to.

        Raises:
            StateMismatchError, ConsentDeniedError, OAuthError: what the redirect says.
        """
        parts = urlsplit(redirected.strip())
        answer = dict(parse_qsl(parts.query))
        if not state or not secrets.compare_digest(answer.get("state", "").encode(), state.encode()):
            raise StateMismatchError(
                "the redirect's state belongs to another login attempt: open the newest authorize URL, and use the"
                " redirect that follows it"
            )
        if error := answer.get("error"):
            said = _quoted(answer.get("error_description", ""), (self.client_secret,))
            if error == "access_denied":
                raise ConsentDeniedError(f"the user refused consent{said}: log in again and allow access", code=error)
            raise OAuthError(f"the authorize page refused: {error[:80]}{said}", code=error[:80])
        if not answer.get("code"):
            raise OAuthError("the redirect holds no code: paste the whole address, with everything after the ?")
        return answer["code"]

    def exchange(self, code: str) -> httpx.Request:
        """Return the request for the first pair. Here Keap wants client ID and secret in the form, without a header."""
        body = self._client.prepare_request_body(
            code=code, redirect_uri=self.redirect_uri, client_secret=self.client_secret
        )
        return self._form(body, {})

    def refresh(self, refresh_token: str) -> httpx.Request:
        """Return the request for the next pair. Here Keap wants client ID and secret as HTTP Basic."""
        body = self._client.prepare_refresh_body(refresh_token=refresh_token)
        # RFC 6749, section 2.3.1: both are form-encoded before they are joined.
        pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}".encode()
        return self._form(body, {"Authorization": f"Basic {base64.b64encode(pair).decode()}"})

    @property
    def _client(self) -> WebApplicationClient:
        return WebApplicationClient(self.client_id)

    def _form(self, body: str, headers: dict[str, str]) -> httpx.Request:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json", **headers}
        return httpx.Request("POST", self.token_endpoint, headers=headers, content=body.encode())


def tenant_in(scope: str) -> str | None:
    """Return `ab123` for `full|ab123.infusionsoft.com`: no other part of a token response names the tenant."""
    match = re.search(r"\|([A-Za-z0-9][A-Za-z0-9_-]{0,62})(?:\.|$)", scope)
    return match.group(1).lower() if match else None


def read_response(response: TokenResponse, *, refreshing: str | None, hidden: tuple[str, ...]) -> Token:
    """Return the pair of tokens in a response of the token endpoint.

    Args:
        response: the response.
        refreshing: the refresh token that was sent, None for a code exchange.
        hidden: secrets that an error message must not quote.

    Raises:
        InvalidGrant: the refresh token was refused.
        CodeRefusedError, ClientRefusedError, OAuthError: the endpoint refused for another reason.
        TokenResponseError: the response cannot be used; after a 2xx or 5xx, the refresh token may be used.
    """
    status = response.status_code
    answer = _json(response.content)
    if status >= 500 or 300 <= status < 400 or (answer is None and status != 401):
        raise TokenResponseError(_unreadable(response), status_code=status)
    if answer is None or status >= 400 or "error" in answer:
        _refuse(status, answer or {}, refreshing=refreshing is not None, hidden=hidden)
    assert answer is not None
    now = time.time()
    access, follower, scope = answer.get("access_token"), answer.get("refresh_token"), answer.get("scope")
    if not isinstance(access, str) or not access or not isinstance(follower, str) or not follower:
        raise TokenResponseError(
            f"the token endpoint responded {status} without an access token and a refresh token", status_code=status
        )
    lifetime = _seconds(answer.get("expires_in"))
    return Token(
        access_token=access,
        refresh_token=follower,
        issued_at=now,
        expires_at=None if lifetime is None else now + lifetime,
        scope=scope if isinstance(scope, str) else "",
    )


def _refuse(status: int, answer: dict[str, Any], *, refreshing: bool, hidden: tuple[str, ...]) -> None:
    """Raise what a refusal means. Keap's known refusals differ in `error`; the description says as much."""
    error = answer.get("error")
    code = error[:80] if isinstance(error, str) else None
    description = answer.get("error_description")
    text = description if isinstance(description, str) else ""
    said = f"{code or status}{_quoted(text, hidden)}"
    if status == 429:
        raise OAuthError(
            f"the token endpoint asks you to wait ({said}); no token was used: try again later",
            code=code,
            status_code=status,
        )
    if code in ("invalid_client", "unauthorized_client") or (status == 401 and code is None):
        raise ClientRefusedError(
            f"the token endpoint refused the client ({said}): check client ID and client secret",
            code=code,
            status_code=status,
        )
    about_token = re.search(r"invalid\W+refresh\W*token", text, re.IGNORECASE)
    # "Unable to authenticate username and password" comes with 401 for a wrong client secret too: not final then.
    unsure = "; or the client ID or client secret is wrong" if status == 401 else ""
    if refreshing and (code == "invalid_grant" or about_token):
        raise InvalidGrant(f"the token endpoint refused the refresh token ({said}){unsure}", final=status != 401)
    if not refreshing and code == "invalid_grant":
        raise CodeRefusedError(
            f"the token endpoint refused the code ({said}){unsure}: a code works once, for a few minutes; log in again",
            code=code,
            status_code=status,
        )
    raise OAuthError(f"the token endpoint refused: {said}", code=code, status_code=status)


def _quoted(text: str, hidden: tuple[str, ...]) -> str:
    """Return what a server said as part of an error message: short, one line, without secrets."""
    for secret in hidden:
        for form in {secret, quote(secret, safe=""), quote_plus(secret)}:
            text = text.replace(form, "[hidden]")
    text = " ".join(text.split())[:200]
    return f": {text}" if text else ""


def _json(content: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return None  # the caller raises: the decoder's exception holds the whole response
    return answer if isinstance(answer, dict) else None


def _unreadable(response: TokenResponse) -> str:
    kind = response.media_type.split(";")[0] or "an unnamed type"
    return (
        f"the token endpoint responded {response.status_code} with {len(response.content)} bytes of {kind}, not with"
        " tokens as JSON: check token_url, and whether a proxy responds in its place"
    )


def _seconds(value: Any) -> float | None:
    """Return `expires_in` as a number of seconds; a string of digits counts."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
