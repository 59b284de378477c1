"""OAuth2 (authorization code grant, RFC 6749) for applications that several tenants authorize.

`OAuth2` signs requests with a tenant's access token, refreshes it, and logs tenants in and out; `AsyncOAuth2` is the
same with coroutines.
"""

from __future__ import annotations

from ._auth import AsyncOAuth2, OAuth2
from ._protocol import AUTHORIZE_URL, DEFAULT_REDIRECT_URI, TOKEN_URL

__all__ = ["AUTHORIZE_URL", "DEFAULT_REDIRECT_URI", "TOKEN_URL", "AsyncOAuth2", "OAuth2"]

# The modules, from the wire inwards: _protocol says what is sent and what a response means (no I/O), _token_endpoint
# makes one token call, _refresh lets only one refresh run at a time, _token_persister and _recovery_files store its
# result, _token_provider holds the token in memory, _auth signs requests.
