"""OAuth2 (authorization code, RFC 6749) for applications that several tenants authorize.

The parts, from the wire inwards: :mod:`._messages` says what is sent and what an answer means (oauthlib, no I/O),
:mod:`._call` sends one token call, :mod:`._refresh` lets only one refresh happen at a time, :mod:`._keeper` and
:mod:`._recovery` keep its answer, :mod:`._flight` holds the token in memory, :mod:`._auth` signs requests.
"""

from __future__ import annotations

from ._auth import OAuth2
from ._messages import AUTHORIZE_URL, DEFAULT_REDIRECT_URI, TOKEN_URL

__all__ = ["AUTHORIZE_URL", "DEFAULT_REDIRECT_URI", "TOKEN_URL", "OAuth2"]
