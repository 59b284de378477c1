"""Personal Access Tokens and Service Account Keys: one string in one header."""

from __future__ import annotations

import os
import re
from collections.abc import Generator
from typing import ClassVar, Literal

import httpx

from ._credential import Credential, fingerprint
from .errors import ValidationError

__all__ = ["ApiKey", "Header"]

Header = Literal["authorization", "x-keap-api-key"]
_HEADERS: tuple[Header, ...] = ("authorization", "x-keap-api-key")


class ApiKey(Credential):
    """A Personal Access Token or a Service Account Key; the same on REST v1, REST v2 and XML-RPC.

    Args:
        key: as Keap showed it, without ``Bearer``. Keap's keys begin with ``KeapAK-`` today; nothing is required of the
            form, because nothing is promised about it.
        header: ``"authorization"`` sends ``Authorization: Bearer <key>``, which Keap's key page documents today;
            ``"x-keap-api-key"`` sends ``X-Keap-API-Key: <key>``, which older pages and Keap's PHP SDK use.

    Raises:
        ValidationError: the key cannot be one: empty, with spaces, line ends, quotes or ``Bearer`` in front, or equal
            to ``KEAP_CLIENT_ID``.
    """

    kind: ClassVar[Literal["key", "app"]] = "key"

    def __init__(self, key: str, header: Header = "authorization") -> None:
        if header not in _HEADERS:
            raise ValidationError(
                'header (or KEAP_API_KEY_HEADER) is "authorization" or "x-keap-api-key"', path="header"
            )
        self._key = _checked(key)
        self.header: Header = header
        self.limit_key = fingerprint("key", key)

    def __repr__(self) -> str:
        return f"ApiKey(header={self.header!r}, limit_key={self.limit_key[:8]!r})"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign ``request`` if it goes to the address this credential is bound to."""
        if self._signs(request.url):
            if self.header == "authorization":
                request.headers["Authorization"] = f"Bearer {self._key}"
            else:
                request.headers["X-Keap-API-Key"] = self._key
            request.extensions["credential"] = self._description()
        yield request

    def _description(self) -> str:
        sent = "Authorization: Bearer" if self.header == "authorization" else "X-Keap-API-Key"
        doubt = (
            ""
            if self._key.startswith("KeapAK-")
            else "; it does not begin with KeapAK- as Keap's keys do: is it an OAuth client id or an access token?"
        )
        return f"API key in {sent}{doubt}; `python -m keapkit auth check` tries both headers"


def _checked(key: str) -> str:
    if not isinstance(key, str):
        raise ValidationError("the API key must be a string", path="key")
    problem = _problem(key)
    if problem:
        raise ValidationError(problem, path="key")
    return key


def _problem(key: str) -> str | None:
    if not key.strip():
        return "the API key is empty: pass the key that Keap showed when it was made, or set KEAP_API_KEY"
    if re.match(r"[\s\"']*bearer\b", key, re.IGNORECASE):
        return "the API key begins with the word Bearer: pass the key alone, the header is made here"
    if re.search(r"[\r\n]", key):
        return "the API key holds a line end, perhaps from the file it was read from: strip it"
    if re.search(r"\s", key):
        return "the API key holds a space or tab: pass the key alone"
    if re.search(r"[\"'`\u2018-\u201f]", key):
        return "the API key holds a quote: pass the key without quotes"
    if not re.fullmatch(r"[\x21-\x7e]+", key):
        return "the API key holds a character that no header can carry: copy it again from Keap"
    if key == os.environ.get("KEAP_CLIENT_ID"):
        return "this is the OAuth client id (KEAP_CLIENT_ID), not an API key: use keapkit.auth.OAuth2, or make a key"
    return None
