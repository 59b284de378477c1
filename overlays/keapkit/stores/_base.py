"""What a store keeps, how it is written down, and what a store must be able to do."""

from __future__ import annotations

import json
import re
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

from keapkit.errors import CorruptTokenError, TokenVersionError, ValidationError, WrongTenantError

__all__ = ["FORMAT", "Entry", "Pending", "Token", "TokenStore", "tenant_name"]

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A pair of tokens. Times are seconds since the epoch by the clock of the machine that received it.

    Attributes:
        expires_at: when the access token ends; None when the endpoint did not say.
        scope: as the endpoint sent it, such as ``full|ab123.infusionsoft.com``.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    issued_at: float
    expires_at: float | None
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """The journal entry that precedes a refresh. Found without its refresher, it means: in doubt.

    Attributes:
        id: random; also part of the name of the recovery file.
        started_at: seconds since the epoch.
        where: host and process id of the refresher, for people.
    """

    id: str
    started_at: float
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a store keeps for one tenant.

    Attributes:
        generation: 1 for the first, one more with every write.
        pending: the refresh that is under way, or was cut off.
        refused: why the endpoint refused the refresh token for good; only a new login helps.
    """

    tenant: str
    client_id: str
    token: Token
    generation: int
    pending: Pending | None = None
    refused: str | None = None

    def dump(self) -> bytes:
        """One JSON object with the format's number in front."""
        return json.dumps({"format": FORMAT, **asdict(self)}, separators=(",", ":")).encode()

    @staticmethod
    def load(data: bytes, tenant: str, *, place: str, path: str = "") -> Entry:
        """Read what :meth:`dump` wrote.

        Args:
            tenant: whose entry it must be.
            place: what holds the data, for the error's text.

        Raises:
            CorruptTokenError: it is truncated or edited.
            TokenVersionError: a newer keapkit wrote it.
            WrongTenantError: it is another tenant's.
        """
        number, entry = _parse(data)
        if number > FORMAT:
            raise TokenVersionError(
                f"{place} was written by a newer keapkit (format {number}, this one reads {FORMAT}): update keapkit",
                path=path,
            )
        if entry is None:
            raise CorruptTokenError(
                f"{place} is truncated or was edited; it is left as it is: restore a copy, or move it away and log in",
                path=path,
            )
        if entry.tenant != tenant:
            raise WrongTenantError(
                f"{place} holds the token of tenant {entry.tenant!r}, not of {tenant!r}: was it copied or renamed?",
                path=path,
            )
        return entry


class TokenStore(Protocol):
    """Keeps one :class:`Entry` per tenant. Methods may be called from any thread.

    Every failure is a :class:`~keapkit.errors.TokenStoreError`.
    """

    def tenants(self) -> list[str]:
        """The tenants that have an entry, sorted."""
        ...

    def load(self, tenant: str) -> Entry | None:
        """The tenant's entry, or None. Needs no lock: a half-written entry is never seen."""
        ...

    def swap(self, entry: Entry, expected: int) -> None:
        """Replace the tenant's entry, durably and as a whole, if its generation still is ``expected`` (0: no entry).

        Raises:
            StoreConflictError: the generation is another one; nothing was changed.
        """
        ...

    def lock(self, tenant: str, timeout: float) -> AbstractContextManager[None]:
        """Exclude every other holder: thread, process or machine that shares the store. Freed when the holder dies.

        Args:
            timeout: seconds to wait.

        Raises:
            LockTimeoutError: somebody else held it all that time.
        """
        ...


def tenant_name(value: str) -> str:
    """``ab123`` for ``ab123``, ``AB123`` and ``ab123.infusionsoft.com``.

    Raises:
        ValidationError: it is no host name's first label; it would also have to be a file's name.
    """
    name = value.strip().lower().split(".")[0]
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,62}", name):
        raise ValidationError("a tenant is named like ab123 or ab123.infusionsoft.com", path="tenant")
    return name


def _parse(data: bytes) -> tuple[int, Entry | None]:
    """(format, entry); raises nothing, because a decoder's exception may hold the text."""
    import msgspec

    try:
        document = msgspec.json.decode(data, type=dict[str, Any])
        number = document.get("format")
        if isinstance(number, int) and number > FORMAT:
            return number, None
        entry = msgspec.convert(document, Entry)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return 0, None
    whole = entry.tenant and entry.client_id and entry.token.access_token and entry.token.refresh_token
    # The journal entry's id becomes part of a file's name.
    named = entry.pending is None or re.fullmatch(r"[0-9a-f]{1,64}", entry.pending.id)
    return FORMAT, entry if whole and named and entry.generation > 0 else None
