"""One refresh at a time, and its answer kept.

A refresh token is single use, so the order of steps is everything. Under the lock that all threads, processes and
machines of a store share:

1. the entry is read again: if somebody else refreshed meanwhile, theirs is used;
2. a journal entry (``pending``) is stored, durably: from here on the next start can tell that something was under way;
3. the token endpoint is asked, once;
4. the new pair, without the journal entry, is stored by compare-and-set, durably, before anybody uses it.

A crash before 2 leaves the old pair, and the endpoint was not asked. A crash after 4 leaves the new pair. In between
the journal entry stays, and whoever takes the lock next reports :class:`~keapkit.errors.RefreshInDoubtError`.
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
import warnings
from dataclasses import dataclass, replace

import httpx

from keapkit.errors import (
    ClockSkewWarning,
    KeapError,
    LockTimeoutError,
    OAuthError,
    ReauthorizationRequiredError,
    RefreshInDoubtError,
    TokenNotStoredError,
    TokenResponseError,
    TokenStoreError,
    TransportError,
)
from keapkit.stores import Entry, Pending, Token, TokenStore

from ._call import ResponseLost, call, connection
from ._keeper import Keeper
from ._messages import Application, Refused, Response, read_response

__all__ = ["Refresher", "Timing"]

log = logging.getLogger("keapkit.oauth")
_SKEW_ALLOWED = 300.0
_LOOK = 0.1  # seconds between looks at the store while somebody else refreshes


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """All in seconds.

    Attributes:
        margin: how long before its end an access token is refreshed; at most a tenth of its life.
        call: the longest a token call may take. The endpoint can be slow at the top of the hour.
        lock: the longest to wait for somebody else's refresh. A limit of ten seconds has cost real tokens.
        store_again: the pauses before the store is offered a new pair again.
    """

    margin: float = 300.0
    call: float = 120.0
    lock: float = 300.0
    store_again: tuple[float, ...] = (0.05, 0.1, 0.2)

    def due(self, token: Token) -> bool:
        """Whether the access token is over, or so near its end that it should be refreshed."""
        if token.expires_at is None:
            return False
        return time.time() >= token.expires_at - min(self.margin, (token.expires_at - token.issued_at) / 10)


class Refresher:
    """Gets one tenant's usable token. Blocking; used by one thread at a time (see :mod:`._flight`)."""

    def __init__(self, application: Application, store: TokenStore, tenant: str, timing: Timing) -> None:
        self.application = application
        self.tenant = tenant
        self.timing = timing
        self.keeper = Keeper(store, application.client_id, tenant, timing.store_again)
        self.skew = 0.0

    def obtain(self, refused: str | None = None) -> Entry:
        """A token that can be used now: the stored one, or a new one.

        Args:
            refused: an access token that the API just refused as expired or unknown.
        """
        entry = self.keeper.read()
        if entry is None and not self.keeper.has_recovery():
            raise self.reauthorize(f"no token of tenant {self.tenant} is stored")
        if entry and self._good(entry, refused) and not self.keeper.waiting:
            return entry
        try:
            return self._exclusively(refused)
        except (OAuthError, TokenStoreError, TransportError) as error:
            # Ahead of its end the old token still works, unless the journal says that it may be used up.
            if entry and _works(entry, refused) and (again := self.keeper.read()) and _works(again, refused):
                log.warning("tenant %s: refreshing ahead of the token's end failed: %s", self.tenant, error)
                return again
            raise

    def renew(self, older_than: float, *, retry_doubtful: bool = False) -> tuple[Entry, bool]:
        """Refresh a pair older than ``older_than`` seconds.

        Args:
            retry_doubtful: ask once more with a refresh token whose last use is in doubt.

        Returns:
            the entry, and whether this call refreshed it.
        """
        with self.keeper.store.lock(self.tenant, self.timing.lock):
            entry = self._settled()
            if entry.pending is None and entry.refused is None and time.time() - entry.token.issued_at < older_than:
                return entry, False
            return self._refresh(entry, retry_doubtful=retry_doubtful), True

    def adopt(self, token: Token) -> Entry:
        """Store the first pair of a new login, over whatever this application had for the tenant."""
        entry = Entry(tenant=self.tenant, client_id=self.application.client_id, token=token, generation=1)
        pending_id = secrets.token_hex(16)
        try:
            with self.keeper.store.lock(self.tenant, self.timing.lock):
                stored = self.keeper.settle()
                return self.keeper.keep(entry, stored.generation if stored else 0, pending_id)
        except TokenNotStoredError:
            raise
        except TokenStoreError as error:  # the code is used up: the pair must go somewhere
            return self.keeper.rescue(entry, pending_id, error)

    def reauthorize(self, reason: str, *, doubtful: bool = False) -> ReauthorizationRequiredError:
        """The error that sends a human to the authorize page."""
        state = secrets.token_urlsafe(24)
        kind = RefreshInDoubtError if doubtful else ReauthorizationRequiredError
        return kind(reason, authorize_url=self.application.authorize_url(state), state=state, tenant=self.tenant)

    def _exclusively(self, refused: str | None) -> Entry:
        """Refresh under the lock. Who waits for it looks out for the winner's result meanwhile."""
        until = time.monotonic() + self.timing.lock
        while True:
            try:
                with self.keeper.store.lock(self.tenant, _LOOK):
                    entry = self._settled()
                    return entry if self._good(entry, refused) else self._refresh(entry)
            except LockTimeoutError:
                if time.monotonic() >= until or not threading.main_thread().is_alive():
                    raise LockTimeoutError(
                        f"another process held the token of tenant {self.tenant} for {self.timing.lock:g} s, perhaps"
                        " because the token endpoint is slow; nothing is lost, try again"
                    ) from None
            found = self.keeper.read()
            if found and self._good(found, refused):
                return found

    def _settled(self) -> Entry:
        entry = self.keeper.settle()
        if entry is None:
            raise self.reauthorize(f"no token of tenant {self.tenant} is stored")
        return entry

    def _good(self, entry: Entry, refused: str | None) -> bool:
        return (
            entry.pending is None
            and entry.refused is None
            and entry.token.access_token != refused
            and not self.timing.due(entry.token)
        )

    def _refresh(self, entry: Entry, *, retry_doubtful: bool = False) -> Entry:
        if entry.refused is not None:
            raise self.reauthorize(f"tenant {self.tenant}: {entry.refused}")
        if entry.pending is not None and not retry_doubtful:
            raise self._doubt(entry.pending, "was cut off")
        pending = Pending(
            id=secrets.token_hex(16), started_at=time.time(), where=f"{socket.gethostname()}, process {os.getpid()}"
        )
        request = self.application.refresh(entry.token.refresh_token)
        journalled = replace(entry, generation=entry.generation + 1, pending=pending)
        # Made before the journal entry, because loading certificates takes longer than all the rest.
        with connection(self.timing.call) as client:
            self.keeper.write(journalled, entry.generation)
            return self._ask(client, request, entry, journalled, pending)

    def _ask(
        self, client: httpx.Client, request: httpx.Request, entry: Entry, journalled: Entry, pending: Pending
    ) -> Entry:
        try:
            response = call(client, request, self.timing.call)
            pair = read_response(response, refreshing=entry.token.refresh_token, hidden=self._hidden(entry.token))
        except Refused as refusal:
            self._take_back(entry, journalled, refused=str(refusal) if refusal.final else None)
            raise self.reauthorize(f"tenant {self.tenant}: {refusal}") from None
        except ResponseLost as lost:
            raise self._doubt(pending, f"lost its answer ({lost})") from lost
        except TokenResponseError as error:
            # A 2xx or 5xx without a pair: the endpoint may have used the token up before it failed.
            if error.status is not None and (200 <= error.status < 300 or error.status >= 500):
                raise self._doubt(pending, f"failed: {error}") from error
            self._take_back(entry, journalled)
            raise
        except KeapError:
            self._take_back(entry, journalled)
            raise
        entry = self.keeper.keep(replace(journalled, token=pair, pending=None), journalled.generation, pending.id)
        self._compare_clocks(response)
        return entry

    def _take_back(self, entry: Entry, journalled: Entry, *, refused: str | None = None) -> None:
        """Undo the journal entry: the refresh token was not used up, or ``refused`` for good."""
        try:
            self.keeper.write(
                replace(
                    entry,
                    generation=journalled.generation + 1,
                    refused=refused,
                    pending=None if refused else entry.pending,
                ),
                journalled.generation,
            )
        except TokenStoreError as error:
            log.error("tenant %s: the end of a refresh that was not made could not be noted: %s", self.tenant, error)

    def _doubt(self, pending: Pending, what: str) -> ReauthorizationRequiredError:
        started = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(pending.started_at))
        error = self.reauthorize(
            f"tenant {self.tenant}: the refresh begun at {started} ({pending.where}) {what}: nobody knows whether the"
            " refresh token is used up. `python -m keapkit auth refresh --retry-doubtful` tries it once more",
            doubtful=True,
        )
        log.error("%s", error)
        return error

    def _hidden(self, token: Token) -> tuple[str, ...]:
        return (token.refresh_token, token.access_token, self.application.client_secret)

    def _compare_clocks(self, response: Response) -> None:
        self.skew = response.skew
        if abs(response.skew) <= _SKEW_ALLOWED:
            return
        side = "behind" if response.skew > 0 else "ahead of"
        message = (
            f"this machine's clock is {abs(response.skew) / 3600:.1f} h {side} the token endpoint's: set it. Tokens "
            "still work, but machines that share a store refresh more often than needed"
        )
        try:
            warnings.warn(message, ClockSkewWarning, stacklevel=2)
        except ClockSkewWarning:  # warnings may be errors; the new pair must not be lost to that
            log.warning(message)


def _works(entry: Entry, refused: str | None) -> bool:
    token = entry.token
    over = token.expires_at is not None and time.time() >= token.expires_at
    return entry.pending is None and entry.refused is None and token.access_token != refused and not over
