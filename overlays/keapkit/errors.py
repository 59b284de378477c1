"""Everything keapkit raises on purpose: the tree of :mod:`keap_api.errors`, all of it importable here, and below it::

    KeapError
    ├── QuotaExhaustedError                 no call fits before the deadline; ``resume_at`` says when one does
    ├── ReauthorizationRequiredError        a human must log in again; ``authorize_url`` says where
    │   └── RefreshInDoubtError             a refresh was cut off: nobody knows whether the refresh token is used up
    ├── OAuthError                     the authorize or token endpoint refused, or its answer cannot be used
    │   ├── ConsentDeniedError         the user said no
    │   ├── StateMismatchError         the redirect belongs to another login attempt
    │   ├── CodeRefusedError           the authorization code is used up, expired, or of another application
    │   ├── ClientRefusedError         client id or client secret are wrong
    │   └── TokenResponseError            no JSON, HTML, or a JSON without tokens
    ├── SourceChangedError             the file being uploaded changed meanwhile; Keap has not stored it
    └── TokenStoreError                a token could not be read or kept
        ├── StoreAccessError           read-only, not permitted, or open to other users
        ├── StoreFullError             no space left
        ├── CorruptTokenError          truncated or edited
        ├── TokenVersionError          written by a newer keapkit
        ├── WrongTenantError           the token of another tenant or application
        ├── StoreConflictError         somebody else stored a newer generation
        ├── LockTimeoutError           the token's lock was not free in time
        └── TokenNotStoredError        a new pair arrived and is in this process's memory only

No message, attribute or representation holds a credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.errors import (
    BadRequestError,
    ConflictError,
    ConnectionFailedError,
    DatabaseFault,
    DecodeError,
    FailedLoginFault,
    Fault,
    ForbiddenError,
    InvalidConfigFault,
    InvalidKeyFault,
    InvalidParameterFault,
    InvalidRequestFault,
    KeapError,
    LoadingFault,
    NoAccessFault,
    NoFieldAccessFault,
    NoFieldFoundFault,
    NoFieldsFault,
    NoTableAccessFault,
    NoTableFoundFault,
    NotFoundError,
    PaginationError,
    PasswordExpiredFault,
    RateLimitError,
    RecordNotFoundFault,
    RequestTimeoutError,
    ResponseError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
    TransportError,
    UnauthorizedError,
    UnexpectedFault,
    UnprocessableEntityError,
    ValidationError,
)

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "BadRequestError",
    "ClientRefusedError",
    "ClockSkewWarning",
    "CodeRefusedError",
    "ConflictError",
    "ConnectionFailedError",
    "ConsentDeniedError",
    "CorruptTokenError",
    "DatabaseFault",
    "DecodeError",
    "FailedLoginFault",
    "Fault",
    "ForbiddenError",
    "InvalidConfigFault",
    "InvalidKeyFault",
    "InvalidParameterFault",
    "InvalidRequestFault",
    "KeapError",
    "LoadingFault",
    "LockTimeoutError",
    "NoAccessFault",
    "NoFieldAccessFault",
    "NoFieldFoundFault",
    "NoFieldsFault",
    "NoTableAccessFault",
    "NoTableFoundFault",
    "NotFoundError",
    "OAuthError",
    "PaginationError",
    "PasswordExpiredFault",
    "QuotaExhaustedError",
    "RateLimitError",
    "ReauthorizationRequiredError",
    "RecordNotFoundFault",
    "RefreshInDoubtError",
    "RequestTimeoutError",
    "ResponseError",
    "ResponseTooLargeError",
    "ServerError",
    "SourceChangedError",
    "StateMismatchError",
    "StatusError",
    "StoreAccessError",
    "StoreConflictError",
    "StoreFullError",
    "TokenNotStoredError",
    "TokenResponseError",
    "TokenStoreError",
    "TokenVersionError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedFault",
    "UnprocessableEntityError",
    "ValidationError",
    "WrongTenantError",
]


class SourceChangedError(KeapError):
    """The file being uploaded grew, shrank or was written to meanwhile.

    The request was broken off before its end, so that the API has not taken a damaged file.
    """


class QuotaExhaustedError(KeapError):
    """The quota gives no call before the call's deadline. Nothing was sent.

    Attributes:
        resume_at: when a call may go again, an aware datetime (UTC).
    """

    def __init__(self, message: str, *, resume_at: dt.datetime) -> None:
        self.resume_at = resume_at
        super().__init__(message)


class ReauthorizationRequiredError(KeapError):
    """The tenant's tokens are used up, revoked or missing: a human must log in again.

    Attributes:
        reason: what happened, without the advice.
        authorize_url: where the human gives consent; it carries ``state``.
        state: the value that the redirect must bring back; pass it to ``OAuth2.finish_login``.
        tenant: whose tokens, such as ``ab123``, or None.
    """

    def __init__(self, reason: str, *, authorize_url: str, state: str = "", tenant: str | None = None) -> None:
        self.reason = reason
        self.authorize_url = authorize_url
        self.state = state
        self.tenant = tenant
        super().__init__(f"{reason}. Authorize again: python -m keapkit auth login, or {authorize_url}")


class RefreshInDoubtError(ReauthorizationRequiredError):
    """A refresh was cut off between asking and storing the answer: the refresh token may be used up.

    ``python -m keapkit auth refresh --retry-doubtful`` asks once more with the old token; if that is
    refused, log in again.
    """


class OAuthError(KeapError):
    """The authorize or token endpoint refused, or its answer cannot be used.

    Attributes:
        code: the endpoint's ``error``, such as ``invalid_client``, or None.
        status: the HTTP status, or None when the error came with the redirect.
    """

    def __init__(self, message: str, *, code: str | None = None, status: int | None = None) -> None:
        self.code = code
        self.status = status
        super().__init__(message)


class ConsentDeniedError(OAuthError):
    """The user refused consent."""


class StateMismatchError(OAuthError):
    """The redirect's ``state`` is missing or belongs to another login attempt. Nothing was exchanged."""


class CodeRefusedError(OAuthError):
    """The authorization code is used up, expired, or was issued for another client id or redirect URI."""


class ClientRefusedError(OAuthError):
    """The endpoint does not know this pair of client id and client secret."""


class TokenResponseError(OAuthError):
    """The token endpoint's answer is no JSON, or a JSON that holds no tokens."""


class TokenStoreError(KeapError):
    """A token could not be read or kept.

    Attributes:
        path: the file concerned, or "" for stores without files.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(message)


class StoreAccessError(TokenStoreError):
    """The store is read-only, may not be used by this user, or is open to other users."""


class StoreFullError(TokenStoreError):
    """No space left; the old content is unharmed."""


class CorruptTokenError(TokenStoreError):
    """The content is truncated or was edited; it is left as it is."""


class TokenVersionError(TokenStoreError):
    """The content was written by a newer keapkit; it is left as it is."""


class WrongTenantError(TokenStoreError):
    """The content is the token of another tenant or of another application (client id)."""


class StoreConflictError(TokenStoreError):
    """Compare-and-set failed: somebody else stored a newer generation."""


class LockTimeoutError(TokenStoreError):
    """The token's lock was not free in time."""


class TokenNotStoredError(TokenStoreError):
    """A new pair arrived, and neither the store nor a recovery file could take it: it is in this process's memory only.

    Every further call tries to store it again. Do not end the process before that worked.
    """


class ClockSkewWarning(UserWarning):
    """This machine's clock and the token endpoint's differ by more than five minutes."""
