"""One refresh at a time, and its result stored.

A refresh token works once, so the order of the steps matters. Under the lock that all threads, processes, and machines
of a store share, a refresh

1. reads the token again: if someone else refreshed it meanwhile, that one is used;
2. stores a journal record (`pending`), durably: from here on the next start can tell that a refresh was running;
3. asks the token endpoint, once;
4. stores the new pair, without the journal record, by compare-and-set, durably, before anyone uses it.

A crash before step 2 leaves the old pair, and the endpoint was not asked. A crash after step 4 leaves the new pair. In
between, the journal record stays, and whoever takes the lock next raises `RefreshInDoubtError`.
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
from keapkit.stores._base import PendingRefresh, StoredToken, Token, TokenStore

from ._protocol import Application, InvalidGrant, TokenResponse, read_response
from ._token_endpoint import ResponseLost, Send, TokenRoute
from ._token_persister import TokenPersister

__all__ = ["Refresher", "Timing"]

log = logging.getLogger("keapkit.oauth")
_SKEW_ALLOWED = 300.0
_LOOK = 0.1  # seconds between looks at the store while someone else refreshes


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Durations in seconds.

    Attributes:
        margin: how long before it expires an access token is refreshed; at most a tenth of its lifetime.
        call: the longest that a token call may take. The endpoint can be slow at the top of the hour.
        lock: the longest to wait for someone else's refresh. A limit of ten seconds has cost people their tokens.
        store_again: the pauses before each further attempt to store a new pair.
    """

    margin: float = 300.0
    call: float = 120.0
    lock: float = 300.0
    store_again: tuple[float, ...] = (0.05, 0.1, 0.2)

    def is_due(self, token: Token) -> bool:
        """Return whether the access token has expired, or will so soon that it should be refreshed."""
        if token.expires_at is None:
            return False
        return time.time() >= token.expires_at - min(self.margin, (token.expires_at - token.issued_at) / 10)


class Refresher:
    """Gets one tenant's usable token. Blocking; used by one thread at a time (see `TokenProvider`)."""

    def __init__(self, application: Application, store: TokenStore, tenant: str, timing: Timing) -> None:
        self.application = application
        self.tenant = tenant
        self.timing = timing
        self.persister = TokenPersister(store, application.client_id, tenant, timing.store_again)
        self.skew = 0.0

    def obtain(self, route: TokenRoute, refused: str | None = None) -> StoredToken:
        """Return a token that can be used now: the stored one, or a new one.

        Args:
            route: how a refresh reaches the token endpoint.
            refused: an access token that the API just refused as expired or unknown.
        """
        stored = self.persister.read()
        if stored is None and not self.persister.has_recovery():
            raise self.reauthorize(f"no token of tenant {self.tenant} is stored")
        if stored and self._is_good(stored, refused) and not self.persister.waiting:
            return stored
        try:
            return self._obtain_locked(route, refused)
        except (OAuthError, TokenStoreError, TransportError) as error:
            # Before it expires the old token still works, unless the journal says that it may be void.
            if stored and _works(stored, refused) and (again := self.persister.read()) and _works(again, refused):
                log.warning("tenant %s: refreshing the token before it expires failed: %s", self.tenant, error)
                return again
            raise

    def renew(self, route: TokenRoute, older_than: float, *, retry_doubtful: bool = False) -> tuple[StoredToken, bool]:
        """Refresh a pair that is older than `older_than` seconds.

        Args:
            route: how the refresh reaches the token endpoint.
            older_than: seconds since the pair was issued.
            retry_doubtful: try again with a refresh token whose last use has an unknown outcome.

        Returns:
            The token, and whether this call refreshed it.
        """
        with self.persister.store.lock(self.tenant, self.timing.lock):
            stored = self._recovered()
            is_new = time.time() - stored.token.issued_at < older_than
            if stored.pending is None and stored.refused is None and is_new:
                return stored, False
            return self._refresh(route, stored, retry_doubtful=retry_doubtful), True

    def store_new_login(self, token: Token) -> StoredToken:
        """Store the first pair of a new login, over whatever this application had for the tenant."""
        stored = StoredToken(tenant=self.tenant, client_id=self.application.client_id, token=token, generation=1)
        pending_id = secrets.token_hex(16)
        try:
            with self.persister.store.lock(self.tenant, self.timing.lock):
                current = self.persister.recover()
                return self.persister.keep(stored, current.generation if current else 0, pending_id)
        except TokenNotStoredError:
            raise
        except TokenStoreError as error:  # the code is used: the pair must go somewhere
            return self.persister.rescue(stored, pending_id, error)

    def log_out(self) -> bool:
        """Delete the tenant's token wherever it is stored. Waits for a refresh that is running.

        Returns:
            Whether there was one.
        """
        with self.persister.store.lock(self.tenant, self.timing.lock):
            return self.persister.delete()

    def reauthorize(self, reason: str, *, doubtful: bool = False) -> ReauthorizationRequiredError:
        """Return the error that sends the user to the authorize page."""
        state = secrets.token_urlsafe(24)
        kind = RefreshInDoubtError if doubtful else ReauthorizationRequiredError
        return kind(reason, authorize_url=self.application.authorize_url(state), state=state, tenant=self.tenant)

    def _obtain_locked(self, route: TokenRoute, refused: str | None) -> StoredToken:
        """Refresh under the lock. Whoever waits for it watches for the other one's result meanwhile."""
        until = time.monotonic() + self.timing.lock
        while True:
            try:
                with self.persister.store.lock(self.tenant, _LOOK):
                    stored = self._recovered()
                    return stored if self._is_good(stored, refused) else self._refresh(route, stored)
            except LockTimeoutError:
                if time.monotonic() >= until or not threading.main_thread().is_alive():
                    raise LockTimeoutError(
                        f"another process held the token of tenant {self.tenant} for {self.timing.lock:g} s, perhaps"
                        " because the token endpoint is slow; nothing is lost: try again"
                    ) from None
            found = self.persister.read()
            if found and self._is_good(found, refused):
                return found

    def _recovered(self) -> StoredToken:
        stored = self.persister.recover()
        if stored is None:
            raise self.reauthorize(f"no token of tenant {self.tenant} is stored")
        return stored

    def _is_good(self, stored: StoredToken, refused: str | None) -> bool:
        return (
            stored.pending is None
            and stored.refused is None
            and stored.token.access_token != refused
            and not self.timing.is_due(stored.token)
        )

    def _refresh(self, route: TokenRoute, stored: StoredToken, *, retry_doubtful: bool = False) -> StoredToken:
        if stored.refused is not None:
            raise self.reauthorize(f"tenant {self.tenant}: {stored.refused}")
        if stored.pending is not None and not retry_doubtful:
            raise self._doubt(stored.pending, "was interrupted")
        pending = PendingRefresh(
            id=secrets.token_hex(16), started_at=time.time(), where=f"{socket.gethostname()}, process {os.getpid()}"
        )
        request = self.application.refresh(stored.token.refresh_token)
        journaled = replace(stored, generation=stored.generation + 1, pending=pending)
        # Opened before the journal record is written, because loading certificates takes longer than all the rest.
        with route.open(request.url, self.timing.call) as send:
            self.persister.write(journaled, stored.generation)
            return self._ask(send, request, stored, journaled, pending)

    def _ask(
        self,
        send: Send,
        request: httpx.Request,
        stored: StoredToken,
        journaled: StoredToken,
        pending: PendingRefresh,
    ) -> StoredToken:
        try:
            response = send(request)
            pair = read_response(response, refreshing=stored.token.refresh_token, hidden=self._hidden(stored.token))
        except InvalidGrant as refusal:
            self._rollback_journal(stored, journaled, refused=str(refusal) if refusal.final else None)
            raise self.reauthorize(f"tenant {self.tenant}: {refusal}") from None
        except ResponseLost as lost:
            raise self._doubt(pending, f"lost its response ({lost})") from lost
        except TokenResponseError as error:
            # A 2xx or 5xx without a pair: the endpoint may have voided the refresh token before it failed.
            code = error.status_code
            if code is not None and (200 <= code < 300 or code >= 500):
                raise self._doubt(pending, f"failed: {error}") from error
            self._rollback_journal(stored, journaled)
            raise
        except KeapError:
            self._rollback_journal(stored, journaled)
            raise
        stored = self.persister.keep(replace(journaled, token=pair, pending=None), journaled.generation, pending.id)
        self._compare_clocks(response)
        return stored

    def _rollback_journal(self, stored: StoredToken, journaled: StoredToken, *, refused: str | None = None) -> None:
        """Remove the journal record: the refresh token was not used, or is `refused` for good."""
        try:
            self.persister.write(
                replace(
                    stored,
                    generation=journaled.generation + 1,
                    refused=refused,
                    pending=None if refused else stored.pending,
                ),
                journaled.generation,
            )
        except TokenStoreError as error:
            log.error("tenant %s: could not note that a refresh was not made: %s", self.tenant, error)

    def _doubt(self, pending: PendingRefresh, what: str) -> ReauthorizationRequiredError:
        started = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(pending.started_at))
        error = self.reauthorize(
            f"tenant {self.tenant}: the refresh that began at {started} ({pending.where}) {what}, so the refresh token"
            " may already be used. `keapkit auth refresh --retry-doubtful` tries it once more",
            doubtful=True,
        )
        log.error("%s", error)
        return error

    def _hidden(self, token: Token) -> tuple[str, ...]:
        return (token.refresh_token, token.access_token, self.application.client_secret)

    def _compare_clocks(self, response: TokenResponse) -> None:
        self.skew = response.skew
        if abs(response.skew) <= _SKEW_ALLOWED:
            return
        side = "behind" if response.skew > 0 else "ahead of"
        message = (
            f"this machine's clock is {abs(response.skew) / 3600:.1f} h {side} the token endpoint's; set it. Tokens"
            " still work, but machines that share a store refresh more often than necessary"
        )
        try:
            warnings.warn(message, ClockSkewWarning, stacklevel=2)
        except ClockSkewWarning:  # warnings may be errors; the new pair must not be lost to that
            log.warning(message)


def _works(stored: StoredToken, refused: str | None) -> bool:
    token = stored.token
    expired = token.expires_at is not None and time.time() >= token.expires_at
    return stored.pending is None and stored.refused is None and token.access_token != refused and not expired
