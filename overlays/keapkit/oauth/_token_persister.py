"""Stores one tenant's pair of tokens: in the store, otherwise in a recovery file, otherwise in memory."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from keapkit.errors import StoreConflictError, TokenNotStoredError, TokenStoreError, WrongTenantError
from keapkit.stores._base import StoredToken, TokenStore

from . import _recovery_files

__all__ = ["TokenPersister"]

log = logging.getLogger("keapkit.oauth")
_AGAIN = 5.0  # seconds between attempts to store a pair that the store did not accept


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """A pair that the store has not accepted; `path` is its recovery file."""

    stored: StoredToken
    pending_id: str
    path: Path | None
    try_at: float


class TokenPersister:
    """Reads and writes one tenant's token. All methods but `read` need the store's lock.

    Args:
        pauses: seconds to wait before each further attempt to store a new pair.
    """

    def __init__(self, store: TokenStore, client_id: str, tenant: str, pauses: tuple[float, ...]) -> None:
        self.store = store
        self.client_id = client_id
        self.tenant = tenant
        self.pauses = pauses
        self._unsaved: _Unsaved | None = None

    @property
    def waiting(self) -> bool:
        """Whether it is time to try again to store a pair."""
        return self._unsaved is not None and time.monotonic() >= self._unsaved.try_at

    def read(self) -> StoredToken | None:
        """Return the token as it is now; a pair that is safe in a recovery file of this process counts as stored."""
        unsaved = self._unsaved
        if unsaved is None or unsaved.path is None:
            return self._load()
        with suppress(TokenStoreError):
            stored = self._load()
            if stored is not None and not _is_pending(stored, unsaved.pending_id):
                self._unsaved = None  # another process stored the pair, or someone logged in again
                return stored
        return unsaved.stored

    def has_recovery(self) -> bool:
        """Return whether a recovery file of this tenant exists."""
        return bool(_recovery_files.find(self.client_id, self.tenant))

    def recover(self) -> StoredToken | None:
        """Return the token, after storing a pair that was waiting in memory or in a recovery file.

        If the result still has a `pending` refresh, that refresh is gone and left nothing: its outcome is unknown.

        Raises:
            TokenNotStoredError: the pair in memory still cannot be stored.
        """
        if self._unsaved is not None:
            unsaved, self._unsaved = self._unsaved, None
            stored = self._load()
            if stored is None or _is_pending(stored, unsaved.pending_id):
                return self.keep(unsaved.stored, stored.generation if stored else 0, unsaved.pending_id, pauses=())
        return self._recover_files(self._load())

    def write(self, stored: StoredToken, expected: int) -> None:
        """Store a token that is not a new pair, such as one with a journal; nothing was sent yet if it fails."""
        self.store.compare_and_set(stored, expected)

    def keep(
        self, stored: StoredToken, expected: int, pending_id: str, *, pauses: tuple[float, ...] | None = None
    ) -> StoredToken:
        """Store a new pair, by whatever means works.

        Returns:
            The token to use: this one, or a newer one that someone else stored.

        Raises:
            TokenNotStoredError: neither the store nor a recovery file accepted it; it stays in memory.
        """
        stored = replace(stored, generation=expected + 1)
        problem = TokenStoreError("")
        for pause in (0.0, *(self.pauses if pauses is None else pauses)):
            time.sleep(pause)
            try:
                self.store.compare_and_set(stored, expected)
            except StoreConflictError:
                return self._overtaken(stored, pending_id)
            except TokenStoreError as error:
                problem = error
            else:
                self._delete_files()
                return stored
        return self.rescue(stored, pending_id, problem)

    def rescue(self, stored: StoredToken, pending_id: str, problem: TokenStoreError) -> StoredToken:
        """Keep a new pair that the store did not accept, because of `problem`: in a recovery file and in memory."""
        path = _recovery_files.save(stored, pending_id)
        self._unsaved = _Unsaved(stored, pending_id, path, time.monotonic() + _AGAIN)
        if path is None:
            message = (
                f"the new token of tenant {self.tenant} could not be written to the store or to a recovery file: it is"
                " in this process's memory only. Keep the process running, free some space or grant access, and call"
                f" again. The store said: {problem}"
            )
            log.critical(message)
            raise TokenNotStoredError(message, path=problem.path) from problem
        log.critical(
            "the new token of tenant %s could not be stored (%s); it is in the recovery file %s, which the next start"
            " puts into the store and deletes",
            self.tenant,
            problem,
            path,
        )
        return stored

    def delete(self) -> bool:
        """Delete the token from the store, from recovery files, and from memory.

        Returns:
            Whether there was one.
        """
        waiting, self._unsaved = self._unsaved is not None or self.has_recovery(), None
        self._delete_files()
        return self.store.delete(self.tenant) or waiting

    def _overtaken(self, stored: StoredToken, pending_id: str) -> StoredToken:
        """Someone wrote without our lock, which only a new login or an expired lease can explain: theirs is newer."""
        current = self._load()
        if current is None or current.pending is not None:
            return self.keep(stored, current.generation if current else 0, pending_id)
        log.error("tenant %s: a newer token was stored while a refresh was running; using the newer one", self.tenant)
        return current

    def _load(self) -> StoredToken | None:
        stored = self.store.load(self.tenant)
        if stored is not None and stored.client_id != self.client_id:
            raise WrongTenantError(
                f"the stored token of tenant {self.tenant} belongs to another application: use that application's"
                " client ID and secret, or another store for this one"
            )
        return stored

    def _recover_files(self, stored: StoredToken | None) -> StoredToken | None:
        """Put the pair of a recovery file into the store and delete the file; delete outdated files."""
        for path, found in _recovery_files.find(self.client_id, self.tenant):
            pending_id = path.stem.rpartition(".")[2]
            if stored and not _is_pending(stored, pending_id) and stored.token.issued_at >= found.token.issued_at:
                _recovery_files.delete(path)
                continue
            expected = stored.generation if stored else 0
            recovered = replace(found, generation=expected + 1, pending=None, refused=None)
            try:
                self.store.compare_and_set(recovered, expected)
            except TokenStoreError as error:
                log.critical("the token of tenant %s is still in the recovery file %s: %s", self.tenant, path, error)
            else:
                _recovery_files.delete(path)
                log.warning("tenant %s: the token in the recovery file %s is back in the store", self.tenant, path)
            stored = recovered
        return stored

    def _delete_files(self) -> None:
        for path, _ in _recovery_files.find(self.client_id, self.tenant):
            _recovery_files.delete(path)


def _is_pending(stored: StoredToken, pending_id: str) -> bool:
    return stored.pending is not None and stored.pending.id == pending_id
