"""Personal Access Tokens and Service Account Keys: one string in one header."""

from __future__ import annotations

import os
import re
from collections.abc import Generator
from typing import ClassVar, Literal

import httpx

from ._credential import Credential, MaskedHeaders, fingerprint
from .errors import ClientNotPicklableError, ValidationError

__all__ = ["ApiKey", "Header"]

Header = Literal["authorization", "x-keap-api-key"]
_HEADERS: tuple[Header, ...] = ("authorization", "x-keap-api-key")


class ApiKey(Credential):
    """A Personal Access Token or a Service Account Key. It works for REST v1, REST v2, and XML-RPC.

    Args:
        key: the key as Keap showed it, without `Bearer`. Keap's keys begin with `KeapAK-` today; keapkit does not
            require that, because Keap does not promise it.
        header: `"authorization"` sends `Authorization: Bearer <key>`, which Keap's key page documents today;
            `"x-keap-api-key"` sends `X-Keap-API-Key: <key>`, which older pages and Keap's PHP SDK use.

    Raises:
        ValidationError: this cannot be a key: it is empty, holds spaces, line ends, or quotes, begins with `Bearer`, or
            equals `KEAP_CLIENT_ID`.
    """

    kind: ClassVar[Literal["key", "app"]] = "key"

    def __init__(self, key: str, header: Header = "authorization") -> None:
        if header not in _HEADERS:
            raise ValidationError(
                f'expected "authorization" or "x-keap-api-key", got {header!r}; is KEAP_API_KEY_HEADER right?',
                path="header",
            )
        self._key = _checked(key)
        self.header: Header = header
        self._description = _describe(key, header)
        self.limit_key = fingerprint("key", key)

    def __repr__(self) -> str:
        return f"ApiKey(header={self.header!r}, limit_key={self.limit_key[:8]!r})"

    def __reduce__(self) -> tuple[object, ...]:
        # By reference to the environment: the key itself never travels.
        if os.environ.get("KEAP_API_KEY") != self._key:
            raise ClientNotPicklableError(
                "an API key is not sent to another process; set KEAP_API_KEY there and here, or make the client in"
                " the other process"
            )
        return (_from_environment, (self.limit_key, self.header, self.bound_origin))

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign `request` if it goes to the address that this credential is bound to."""
        if not self._signs(request.url):
            yield request
            return
        request.headers = headers = MaskedHeaders(request.headers)
        if self.header == "authorization":
            headers["Authorization"] = f"Bearer {self._key}"
        else:
            headers["X-Keap-API-Key"] = self._key
        request.extensions["credential"] = self._description
        try:
            yield request
        except GeneratorExit:
            request.headers = headers.without_secrets()  # the exception that follows carries the request
            raise


def _describe(key: str, header: Header) -> str:
    """What a 401 says about the credential that was sent."""
    sent = "Authorization: Bearer" if header == "authorization" else "X-Keap-API-Key"
    doubt = (
        ""
        if key.startswith("KeapAK-")
        else "; it does not begin with KeapAK-, as Keap's keys do: is it an OAuth client ID or an access token?"
    )
    return f"API key in {sent}{doubt}; `keapkit auth check` tries both headers"


def _from_environment(limit_key: str, header: Header, bound_to: tuple[str, str, int | None]) -> ApiKey:
    credential = ApiKey(os.environ.get("KEAP_API_KEY", ""), header)
    if credential.limit_key != limit_key:
        raise ClientNotPicklableError("KEAP_API_KEY holds another key here than in the process that sent the client")
    credential.bound_origin = bound_to
    return credential


def _checked(key: str) -> str:
    if not isinstance(key, str):
        raise ValidationError(f"expected str, got {type(key).__name__}", path="key")
    problem = _problem(key)
    if problem:
        raise ValidationError(problem, path="key")
    return key


def _problem(key: str) -> str | None:
    if not key.strip():
        return "the API key is empty; pass the key that Keap showed you, or set KEAP_API_KEY"
    if re.match(r"[\s\"']*bearer\b", key, re.IGNORECASE):
        return "the API key begins with the word Bearer; pass the key alone"
    if re.search(r"[\r\n]", key):
        return "the API key holds a line end, perhaps from the file it was read from; strip it"
    if re.search(r"\s", key):
        return "the API key holds a space or tab; pass the key alone"
    if re.search(r"[\"'`\u2018-\u201f]", key):
        return "the API key holds a quote; pass the key without quotes"
    if not re.fullmatch(r"[\x21-\x7e]+", key):
        return "the API key holds a character that no header can carry; copy it from Keap again"
    if key == os.environ.get("KEAP_CLIENT_ID"):
        return "this is the OAuth client ID (KEAP_CLIENT_ID), not an API key; use keapkit.OAuth2, or create a key"
    return None
