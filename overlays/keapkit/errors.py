# ruff: noqa: F405 - __all__ names what the star import below brings
"""Every error and warning that keapkit raises on purpose. Catch `KeapError` for all of the errors.

    KeapError
    ├── APIError                         a call to the API went wrong
    │   ├── StatusError                  the response has a status of 300 or above
    │   │   ├── BadRequestError          400
    │   │   ├── UnauthorizedError        401: the credential is missing, unknown, or expired
    │   │   ├── ForbiddenError           403: the credential is valid, but lacks the permission
    │   │   ├── NotFoundError            404
    │   │   ├── ConflictError            409
    │   │   ├── UnprocessableEntityError 422
    │   │   ├── RateLimitError           429: a quota, a throttle, or spike arrest
    │   │   └── ServerError              500 and above
    │   ├── TransportError               no complete response arrived
    │   │   ├── RequestTimeoutError
    │   │   └── ConnectionFailedError
    │   ├── ResponseError                a 2xx response that cannot be used
    │   │   ├── DecodeError              the body is not what the API documents
    │   │   ├── ResponseTooLargeError    the body is larger than `max_response_bytes`
    │   │   └── PaginationError          a list stops before its end, or never ends
    │   └── Fault                        an XML-RPC fault
    │       ├── InvalidRequestFault      0: cannot be parsed, no such method, or wrong argument types
    │       ├── InvalidConfigFault       1
    │       ├── InvalidKeyFault          2
    │       ├── UnexpectedFault          3
    │       ├── DatabaseFault            4
    │       ├── RecordNotFoundFault      5
    │       ├── LoadingFault             6
    │       ├── NoTableAccessFault       7
    │       ├── NoFieldAccessFault       8
    │       ├── NoTableFoundFault        9
    │       ├── NoFieldFoundFault        10
    │       ├── NoFieldsFault            11
    │       ├── InvalidParameterFault    12
    │       ├── FailedLoginFault         13
    │       ├── NoAccessFault            14
    │       └── PasswordExpiredFault     15
    ├── ValidationError                  an argument was refused before anything was sent; also a ValueError
    │   ├── UnknownCustomFieldError      no custom field has this name
    │   └── AmbiguousCustomFieldError    several custom fields have this name
    ├── QuotaExhaustedError              no call fits before the deadline; `resume_at` says when one does
    ├── ReauthorizationRequiredError     somebody must log in again; `authorize_url` says where
    │   └── RefreshInDoubtError          a refresh was interrupted: the refresh token may already be used
    ├── OAuthError                       the authorize page or the token endpoint refused, or made no sense
    │   ├── ConsentDeniedError           the user refused consent
    │   ├── StateMismatchError           the redirect belongs to another login attempt
    │   ├── CodeRefusedError             the authorization code is used, expired, or another application's
    │   ├── ClientRefusedError           the client ID or client secret is wrong
    │   └── TokenResponseError           the token endpoint's response holds no tokens
    ├── TokenStoreError                  a token could not be read or stored
    │   ├── StoreAccessError             read-only, not permitted, or readable by other users
    │   ├── StoreFullError               no space left
    │   ├── CorruptTokenError            truncated or edited
    │   ├── TokenVersionError            written by a newer keapkit
    │   ├── WrongTenantError             another tenant's or another application's token
    │   ├── StoreConflictError           someone else stored a newer generation
    │   ├── LockTimeoutError             the token's lock was not released in time
    │   └── TokenNotStoredError          a new pair of tokens exists in this process's memory only
    ├── LimitStoreError                  the throttle's store cannot be used
    ├── HookStoreError                   the queue of webhook deliveries cannot be used
    ├── TransferError                    some resources could not be exported or synchronized
    ├── DestinationError                 a file, folder, or database to export to cannot be used
    │   ├── OtherTenantError             it holds another tenant's records
    │   └── BusyError                    another run is using it
    ├── SourceChangedError               a file changed while it was being uploaded
    ├── MissingExtraError                a feature needs `pip install 'keapkit[extra]'`; also an ImportError
    ├── ClientClosedError                the client was closed before the call; also a RuntimeError
    ├── ForkedTransportError             a transport of yours was inherited by a forked process; also a RuntimeError
    ├── EventLoopError                   an async client was used outside asyncio; also a RuntimeError
    └── ClientNotPicklableError          a client cannot be sent to another process; also a TypeError

    UserWarning
    ├── SpecMismatchWarning              a response differs from what its document says
    ├── MissingFieldWarning              a body lacks a key that its document requires
    ├── QueryWarning                     a filter, an order, or a field that the document does not list
    └── ClockSkewWarning                 this machine's clock is more than five minutes off
    FutureWarning
    └── XmlRpcSunsetWarning              Keap ends XML-RPC on December 31, 2026

No message, attribute, or representation holds a credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from keap_api.errors import *  # noqa: F403 - the tree of the generated package, all of it
from keap_api.errors import KeapError, ValidationError
from keap_api.extend import lazy_names

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from keap_api import MissingFieldWarning, QueryWarning, SpecMismatchWarning
    from keap_api.xmlrpc import XmlRpcSunsetWarning

__all__ = [
    "APIError",
    "AmbiguousCustomFieldError",
    "BadRequestError",
    "BusyError",
    "ClientClosedError",
    "ClientNotPicklableError",
    "ClientRefusedError",
    "ClockSkewWarning",
    "CodeRefusedError",
    "ConflictError",
    "ConnectionFailedError",
    "ConsentDeniedError",
    "CorruptTokenError",
    "DatabaseFault",
    "DecodeError",
    "DestinationError",
    "EventLoopError",
    "FailedLoginFault",
    "Fault",
    "ForbiddenError",
    "ForkedTransportError",
    "HookStoreError",
    "InvalidConfigFault",
    "InvalidKeyFault",
    "InvalidParameterFault",
    "InvalidRequestFault",
    "KeapError",
    "LimitStoreError",
    "LoadingFault",
    "LockTimeoutError",
    "MissingExtraError",
    "MissingFieldWarning",
    "NoAccessFault",
    "NoFieldAccessFault",
    "NoFieldFoundFault",
    "NoFieldsFault",
    "NoTableAccessFault",
    "NoTableFoundFault",
    "NotFoundError",
    "OAuthError",
    "OtherTenantError",
    "PaginationError",
    "PasswordExpiredFault",
    "QueryWarning",
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
    "SpecMismatchWarning",
    "StateMismatchError",
    "StatusError",
    "StoreAccessError",
    "StoreConflictError",
    "StoreFullError",
    "TokenNotStoredError",
    "TokenResponseError",
    "TokenStoreError",
    "TokenVersionError",
    "TransferError",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedFault",
    "UnknownCustomFieldError",
    "UnprocessableEntityError",
    "ValidationError",
    "WrongTenantError",
    "XmlRpcSunsetWarning",
]

# Warnings of the generated package live beside the code that gives them, which most programs never load.
if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, _ = lazy_names(
        __name__,
        {
            "MissingFieldWarning": "keap_api",
            "QueryWarning": "keap_api",
            "SpecMismatchWarning": "keap_api",
            "XmlRpcSunsetWarning": "keap_api.xmlrpc",
        },
    )


def __dir__() -> list[str]:
    return sorted(__all__)


class SourceChangedError(KeapError):
    """The file that was being uploaded grew, shrank, or was written to.

    keapkit broke the request off before its end, so the API has not stored a damaged file. Upload it again.
    """


class QuotaExhaustedError(KeapError):
    """The quota has no room for this call before the call's deadline. Nothing was sent.

    Attributes:
        resume_at: when a call may go out again, an aware datetime (UTC).
    """

    def __init__(self, message: str, *, resume_at: dt.datetime) -> None:
        self.resume_at = resume_at
        super().__init__(message)


class ReauthorizationRequiredError(KeapError):
    """The tenant's tokens are used, revoked, or missing: somebody must log in again.

    Attributes:
        reason: what happened, without the advice.
        authorize_url: the page where a user gives consent; it carries `state`.
        state: the value that the redirect must bring back; pass it to `OAuth2.finish_login`.
        tenant: whose tokens, such as `ab123`, or None.
    """

    def __init__(self, reason: str, *, authorize_url: str, state: str = "", tenant: str | None = None) -> None:
        self.reason = reason
        self.authorize_url = authorize_url
        self.state = state
        self.tenant = tenant
        super().__init__(f"{reason}. Log in again: run `keapkit auth login`, or open {authorize_url}")


class RefreshInDoubtError(ReauthorizationRequiredError):
    """A refresh was interrupted: the refresh token may be used. Try `keapkit auth refresh --retry-doubtful` once."""


class OAuthError(KeapError):
    """The authorize page or the token endpoint refused, or its response cannot be used.

    Attributes:
        code: the endpoint's `error`, such as `invalid_client`, or None.
        status_code: the HTTP status, or None when the error came with the redirect.
    """

    def __init__(self, message: str, *, code: str | None = None, status_code: int | None = None) -> None:
        self.code = code
        self.status_code = status_code
        super().__init__(message)


class ConsentDeniedError(OAuthError):
    """The user refused consent."""


class StateMismatchError(OAuthError):
    """The redirect's `state` is missing or belongs to another login attempt. No code was exchanged."""


class CodeRefusedError(OAuthError):
    """The authorization code is used, expired, or was issued for another client ID or redirect URI."""


class ClientRefusedError(OAuthError):
    """The token endpoint does not know this pair of client ID and client secret."""


class TokenResponseError(OAuthError):
    """The token endpoint's response is not JSON, or is JSON without tokens."""


class TokenStoreError(KeapError):
    """A token could not be read or stored.

    Attributes:
        path: the file concerned, or "" for stores without files.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        self.path = path
        super().__init__(message)


class StoreAccessError(TokenStoreError):
    """The store is read-only, may not be used here, or can be read by other users."""


class StoreFullError(TokenStoreError):
    """No space is left; the old content is intact."""


class CorruptTokenError(TokenStoreError):
    """The content is truncated or was edited; keapkit leaves it as it is."""


class TokenVersionError(TokenStoreError):
    """A newer keapkit wrote the content; this one leaves it as it is."""


class WrongTenantError(TokenStoreError):
    """The content is the token of another tenant or of another application (client ID)."""


class StoreConflictError(TokenStoreError):
    """The compare-and-set failed: someone else stored a newer generation."""


class LockTimeoutError(TokenStoreError):
    """The token's lock was not released in time."""


class TokenNotStoredError(TokenStoreError):
    """Neither the store nor a recovery file accepted a new pair of tokens: it is in this process's memory only.

    Every further call tries to store it again. Keep the process running until that works.
    """


class LimitStoreError(KeapError):
    """The store where the throttle counts calls cannot be used."""


class HookStoreError(KeapError):
    """The store where webhook deliveries wait cannot be used, or is full."""


class TransferError(KeapError):
    """Some resources could not be moved. The others were.

    Attributes:
        failed: the error by resource.
    """

    def __init__(self, message: str, failed: Mapping[str, KeapError]) -> None:
        self.failed = dict(failed)
        super().__init__(message, self.failed)

    def __str__(self) -> str:
        return str(self.args[0])


class DestinationError(KeapError):
    """A file, folder or database cannot be used as it is. What was fetched is kept for the next run."""


class OtherTenantError(DestinationError):
    """The destination holds the records of another tenant, and is left alone."""


class BusyError(DestinationError):
    """Another run is using the destination."""


class UnknownCustomFieldError(ValidationError, KeyError):
    """No custom field of the record type has this name; the message names the nearest ones."""

    def __str__(self) -> str:  # a KeyError would show the repr of its message
        return ValidationError.__str__(self)


class AmbiguousCustomFieldError(ValidationError, KeyError):
    """Several custom fields of the record type have this name; the message lists them. Use an API name or an id."""

    def __str__(self) -> str:
        return ValidationError.__str__(self)


class MissingExtraError(KeapError, ImportError):
    """A feature needs a package that only an extra of keapkit installs.

    Attributes:
        extra: the extra's name, such as `redis`.
    """

    def __init__(self, feature: str, extra: str) -> None:
        self.feature = feature
        self.extra = extra
        super().__init__(f"{feature} needs an extra: pip install 'keapkit[{extra}]'")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.feature, self.extra))


class ClientClosedError(KeapError, RuntimeError):
    """The client, or the one that it shares connections with, was closed before the call. Nothing was sent."""


class ForkedTransportError(KeapError, RuntimeError):
    """The process forked after you made a client with an httpx transport of yours. Nothing was sent.

    Parent and child would share the transport's connections, and receive each other's responses. Make the client in
    the child process, or leave `transport` out: keapkit's own connections are never shared.
    """


class EventLoopError(KeapError, RuntimeError):
    """An async client was used outside a running asyncio event loop. Nothing was sent."""


class ClientNotPicklableError(KeapError, TypeError):
    """A client cannot be sent to another process, because a secret would go with it. The message says what to do."""


class ClockSkewWarning(UserWarning):
    """This machine's clock and the token endpoint's differ by more than five minutes."""
