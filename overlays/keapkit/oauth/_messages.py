"""The protocol's messages: what is sent to the authorize and token endpoints, and what their answers mean. No I/O."""

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

from keapkit._credential import check_address
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
    "Refused",
    "Response",
    "read_response",
    "tenant_in",
]

AUTHORIZE_URL = "https://accounts.infusionsoft.com/app/oauth/authorize"
TOKEN_URL = "https://api.infusionsoft.com/token"  # noqa: S105 - an address
# Nobody has to answer there: the address line of the browser is pasted into `keapkit auth login`.
DEFAULT_REDIRECT_URI = "https://localhost/keapkit"
SCOPE = "full"  # the only one there is


class Refused(Exception):  # noqa: N818 - not an error to users: the coordinator turns it into ReauthorizationRequiredError
    """The token endpoint refused the refresh token.

    Attributes:
        final: no later attempt with the same token can work.
    """

    def __init__(self, message: str, *, final: bool) -> None:
        self.final = final
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of the token endpoint, read to its last byte.

    Attributes:
        skew: seconds by which the endpoint's clock is ahead of this machine's; 0.0 when it does not tell.
    """

    status: int
    media_type: str
    content: bytes = field(repr=False)
    skew: float = 0.0


@dataclass(frozen=True, slots=True)
class Application:
    """One application registered with Keap, and the endpoints it uses.

    Raises:
        ValidationError: an argument cannot be right; the text says what to do.
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
                raise ValidationError(f"the {name} is empty or holds spaces or line ends: copy it again", path=name)
        if self.client_id.startswith("KeapAK-"):
            raise ValidationError("this is an API key, not a client id: pass it to Keap(...) instead", path="client_id")
        check_address(self.redirect_uri, "redirect_uri")
        check_address(self.authorize_endpoint, "authorize_url")
        check_address(self.token_endpoint, "token_url")

    def authorize_url(self, state: str) -> str:
        """Where a human gives consent."""
        # oauthlib insists on https even for loopback addresses; the address was checked above.
        scheme, _, rest = self.authorize_endpoint.partition(":")
        url = self._client.prepare_request_uri(
            f"https:{rest}", redirect_uri=self.redirect_uri, scope=SCOPE, state=state
        )
        return f"{scheme}:{url.partition(':')[2]}"

    def code_in(self, redirected: str, state: str) -> str:
        """The authorization code in the URL that the browser was sent to.

        Raises:
            StateMismatchError, ConsentDeniedError, OAuthError: what the redirect says.
        """
        parts = urlsplit(redirected.strip())
        answer = dict(parse_qsl(parts.query))
        if not state or not secrets.compare_digest(answer.get("state", "").encode(), state.encode()):
            raise StateMismatchError(
                "this redirect belongs to another login attempt (its state differs): open the newest authorize URL and"
                " use the redirect that follows it"
            )
        if error := answer.get("error"):
            said = _quoted(answer.get("error_description", ""), (self.client_secret,))
            if error == "access_denied":
                raise ConsentDeniedError(f"consent was denied{said}: log in again and allow access", code=error)
            raise OAuthError(f"the authorize page refused: {error[:80]}{said}", code=error[:80])
        if not answer.get("code"):
            raise OAuthError("the redirect carries no code: paste the whole address, with everything after the ?")
        return answer["code"]

    def exchange(self, code: str) -> httpx.Request:
        """Ask for the first pair. Keap wants client id and secret in the form here, and no Authorization header."""
        body = self._client.prepare_request_body(
            code=code, redirect_uri=self.redirect_uri, client_secret=self.client_secret
        )
        return self._form(body, {})

    def refresh(self, refresh_token: str) -> httpx.Request:
        """Ask for the next pair. Keap wants client id and secret as HTTP Basic here, and the token in the form."""
        body = self._client.prepare_refresh_body(refresh_token=refresh_token)
        # RFC 6749, 2.3.1: both are form-encoded before they are joined.
        pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}".encode()
        return self._form(body, {"Authorization": f"Basic {base64.b64encode(pair).decode()}"})

    @property
    def _client(self) -> WebApplicationClient:
        return WebApplicationClient(self.client_id)

    def _form(self, body: str, headers: dict[str, str]) -> httpx.Request:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json", **headers}
        return httpx.Request("POST", self.token_endpoint, headers=headers, content=body.encode())


def tenant_in(scope: str) -> str | None:
    """``ab123`` in ``full|ab123.infusionsoft.com``: the only place of a token response that names the tenant."""
    match = re.search(r"\|([A-Za-z0-9][A-Za-z0-9_-]{0,62})(?:\.|$)", scope)
    return match.group(1).lower() if match else None


def read_response(response: Response, *, refreshing: str | None, hidden: tuple[str, ...]) -> Token:
    """The pair in a response of the token endpoint.

    Args:
        refreshing: the refresh token that was sent, None for a code exchange.
        hidden: what must not be quoted from the response.

    Raises:
        Refused: the refresh token was refused.
        CodeRefusedError, ClientRefusedError, OAuthError: the endpoint refused for another reason.
        TokenResponseError: unusable response; after a 2xx or 5xx, the refresh token may be used up.
    """
    status = response.status
    answer = _json(response.content)
    if status >= 500 or 300 <= status < 400 or (answer is None and status != 401):
        raise TokenResponseError(_unreadable(response), status=status)
    if answer is None or status >= 400 or "error" in answer:
        _refuse(status, answer or {}, refreshing=refreshing is not None, hidden=hidden)
    assert answer is not None
    now = time.time()
    access, follower, scope = answer.get("access_token"), answer.get("refresh_token"), answer.get("scope")
    if not isinstance(access, str) or not access or not isinstance(follower, str) or not follower:
        raise TokenResponseError(
            f"the token endpoint answered {status} without an access token and a refresh token", status=status
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
    """Raise what a refusal means. Keap's known shapes differ in ``error``; the description counts as much."""
    error = answer.get("error")
    code = error[:80] if isinstance(error, str) else None
    description = answer.get("error_description")
    text = description if isinstance(description, str) else ""
    said = f"{code or status}{_quoted(text, hidden)}"
    if status == 429:
        raise OAuthError(f"the token endpoint asks to wait ({said}); nothing was used up", code=code, status=status)
    if code in ("invalid_client", "unauthorized_client") or (status == 401 and code is None):
        raise ClientRefusedError(
            f"the token endpoint refused the client ({said}): check client id and client secret",
            code=code,
            status=status,
        )
    about_token = re.search(r"invalid\W+refresh\W*token", text, re.IGNORECASE)
    # "Unable to authenticate username and password" comes with 401 for a wrong client secret too: not final then.
    unsure = "; or client id or client secret are wrong" if status == 401 else ""
    if refreshing and (code == "invalid_grant" or about_token):
        raise Refused(f"the token endpoint refused the refresh token ({said}){unsure}", final=status != 401)
    if not refreshing and code == "invalid_grant":
        raise CodeRefusedError(
            f"the token endpoint refused the code ({said}){unsure}: a code works once and for minutes; log in again",
            code=code,
            status=status,
        )
    raise OAuthError(f"the token endpoint refused: {said}", code=code, status=status)


def _quoted(text: str, hidden: tuple[str, ...]) -> str:
    """What a server said, fit for an error's text: short, one line, without anything that must not be shown."""
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


def _unreadable(response: Response) -> str:
    kind = response.media_type.split(";")[0] or "no stated type"
    return (
        f"the token endpoint answered {response.status} with {len(response.content)} bytes of {kind} where a JSON"
        " pair of tokens belongs: check token_url, and whether a proxy stands between"
    )


def _seconds(value: Any) -> float | None:
    """``expires_in`` as a number of seconds; a string of digits is one too."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
