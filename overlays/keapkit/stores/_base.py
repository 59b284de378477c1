"""What a token store keeps, how it is written down, and what a store must be able to do."""

from __future__ import annotations

import json
import re
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

from keapkit.errors import CorruptTokenError, TokenVersionError, ValidationError, WrongTenantError

__all__ = ["FORMAT", "PendingRefresh", "StoredToken", "Token", "TokenStore", "tenant_name"]

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A pair of tokens. Times are seconds since the epoch, by the clock of the machine that received the pair.

    Attributes:
        expires_at: when the access token expires; None if the token endpoint did not say.
        scope: as the token endpoint sent it, such as `full|ab123.infusionsoft.com`.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    issued_at: float
    expires_at: float | None
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingRefresh:
    """The journal record that precedes a refresh. Without a running refresh it means: the outcome is unknown.

    Attributes:
        id: random; also part of the recovery file's name.
        started_at: seconds since the epoch.
        where: host and process ID of the refresh, for people.
    """

    id: str
    started_at: float
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredToken:
    """What a store keeps for one tenant.

    Attributes:
        generation: 1 for the first, and one more with every write.
        pending: the refresh that is running, or was interrupted.
        refused: why the token endpoint refused the refresh token for good; only a new login helps.
    """

    tenant: str
    client_id: str
    token: Token
    generation: int
    pending: PendingRefresh | None = None
    refused: str | None = None

    def dump(self) -> bytes:
        """Return one JSON object that begins with the format's number."""
        return json.dumps({"format": FORMAT, **asdict(self)}, separators=(",", ":")).encode()

    @staticmethod
    def load(data: bytes, tenant: str, *, source: str, path: str = "") -> StoredToken:
        """Read what `dump` wrote.

        Args:
            data: the content.
            tenant: whose token it must be.
            source: what holds the data, for the error message.
            path: the file, for the error's attribute.

        Raises:
            CorruptTokenError: the content is truncated or was edited.
            TokenVersionError: a newer keapkit wrote it.
            WrongTenantError: it belongs to another tenant.
        """
        number, stored = _parse(data)
        if number > FORMAT:
            raise TokenVersionError(
                f"{source} was written by a newer keapkit (format {number}, this one reads {FORMAT}): upgrade keapkit",
                path=path,
            )
        if stored is None:
            raise CorruptTokenError(
                f"{source} is truncated or was edited, and was left as it is: restore a copy, or move it away and log"
                " in again",
                path=path,
            )
        if stored.tenant != tenant:
            raise WrongTenantError(
                f"{source} holds the token of tenant {stored.tenant!r}, not of {tenant!r}: was it copied or renamed?",
                path=path,
            )
        return stored


class TokenStore(Protocol):
    """Stores one `StoredToken` per tenant. Methods may be called from any thread.

    Every failure is a `keapkit.errors.TokenStoreError`.
    """

    def tenants(self) -> list[str]:
        """Return the tenants that have a token, sorted."""
        ...

    def load(self, tenant: str) -> StoredToken | None:
        """Return the tenant's token, or None. Needs no lock: nobody ever sees a half-written one."""
        ...

    def compare_and_set(self, stored: StoredToken, expected: int) -> None:
        """Replace the tenant's token, durably and as a whole, if its generation is still `expected` (0: no token).

        Raises:
            StoreConflictError: the generation is another one; nothing was changed.
        """
        ...

    def delete(self, tenant: str) -> bool:
        """Delete the tenant's token. Called while holding the tenant's lock.

        Returns:
            Whether there was one.
        """
        ...

    def lock(self, tenant: str, timeout: float) -> AbstractContextManager[None]:
        """Exclude every other holder: thread, process, or machine that shares the store. Freed when the holder dies.

        Args:
            tenant: whose token is locked.
            timeout: seconds to wait.

        Raises:
            LockTimeoutError: someone else held it all that time.
        """
        ...


def tenant_name(value: str) -> str:
    """Return `ab123` for `ab123`, `AB123`, and `ab123.infusionsoft.com`.

    Raises:
        ValidationError: it is not a host name's first label, and could not be a file's name either.
    """
    if not isinstance(value, str):
        raise ValidationError(f"expected str, got {type(value).__name__}", path="tenant")
    name = value.strip().lower().split(".")[0]
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,62}", name):
        raise ValidationError("expected a tenant such as ab123 or ab123.infusionsoft.com", path="tenant")
    return name


def _parse(data: bytes) -> tuple[int, StoredToken | None]:
    """Return (format, token). Raises nothing, because a decoder's exception may hold the text."""
    import msgspec

    from keap_api.extend import type_lock

    try:
        document = msgspec.json.decode(data, type=dict[str, Any])
        number = document.get("format")
        if isinstance(number, int) and number > FORMAT:
            return number, None
        with type_lock:
            stored = msgspec.convert(document, StoredToken)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return 0, None
    complete = stored.tenant and stored.client_id and stored.token.access_token and stored.token.refresh_token
    # The journal record's ID becomes part of a file's name.
    named = stored.pending is None or re.fullmatch(r"[0-9a-f]{1,64}", stored.pending.id)
    return FORMAT, stored if complete and named and stored.generation > 0 else None
