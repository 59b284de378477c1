"""Keeps one tenant's pair: in the store, else in a recovery file, else in memory. Finds it again at the next start."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from keapkit.errors import StoreConflictError, TokenNotStoredError, TokenStoreError, WrongTenantError
from keapkit.stores import Entry, TokenStore

from . import _recovery

__all__ = ["Keeper"]

log = logging.getLogger("keapkit.oauth")
_AGAIN = 5.0  # seconds between offers of a pair that the store did not take


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """A pair that arrived and that the store has not taken; ``path`` is its recovery file."""

    entry: Entry
    pending_id: str
    path: Path | None
    offer_at: float


class Keeper:
    """Reads and writes one tenant's entry. All but :meth:`read` need the store's lock.

    Args:
        pauses: seconds to wait before each further offer of a new pair to the store.
    """

    def __init__(self, store: TokenStore, client_id: str, tenant: str, pauses: tuple[float, ...]) -> None:
        self.store = store
        self.client_id = client_id
        self.tenant = tenant
        self.pauses = pauses
        self._unsaved: _Unsaved | None = None

    @property
    def waiting(self) -> bool:
        """Whether a pair should be offered to the store now."""
        return self._unsaved is not None and time.monotonic() >= self._unsaved.offer_at

    def read(self) -> Entry | None:
        """The entry as it is now; a pair that is safe in a recovery file of this process counts as stored."""
        unsaved = self._unsaved
        if unsaved is None or unsaved.path is None:
            return self._stored()
        with suppress(TokenStoreError):
            stored = self._stored()
            if stored is not None and not _journalled(stored, unsaved.pending_id):
                self._unsaved = None  # another process healed it, or somebody logged in anew
                return stored
        return unsaved.entry

    def has_recovery(self) -> bool:
        """Whether a recovery file of this tenant exists."""
        return bool(_recovery.find(self.client_id, self.tenant))

    def settle(self) -> Entry | None:
        """The entry, after putting a pair into the store that was waiting in memory or in a recovery file.

        An entry that still has its ``pending`` is in doubt: its refresher is gone and left nothing.

        Raises:
            TokenNotStoredError: the pair in memory still cannot be stored.
        """
        if self._unsaved is not None:
            unsaved, self._unsaved = self._unsaved, None
            stored = self._stored()
            if stored is None or _journalled(stored, unsaved.pending_id):
                return self.keep(unsaved.entry, stored.generation if stored else 0, unsaved.pending_id, pauses=())
        return self._heal(self._stored())

    def write(self, entry: Entry, expected: int) -> None:
        """Store an entry that holds no new pair: the journal's. Fails before anything was asked."""
        self.store.swap(entry, expected)

    def keep(self, entry: Entry, expected: int, pending_id: str, *, pauses: tuple[float, ...] | None = None) -> Entry:
        """Store a new pair, by whatever means work.

        Returns:
            the entry to use: this one, or a newer one that somebody else stored.

        Raises:
            TokenNotStoredError: neither the store nor a recovery file took it; it stays in memory.
        """
        entry = replace(entry, generation=expected + 1)
        problem = TokenStoreError("")
        for pause in (0.0, *(self.pauses if pauses is None else pauses)):
            time.sleep(pause)
            try:
                self.store.swap(entry, expected)
            except StoreConflictError:
                return self._overtaken(entry, pending_id)
            except TokenStoreError as error:
                problem = error
            else:
                self._forget_files()
                return entry
        return self.rescue(entry, pending_id, problem)

    def rescue(self, entry: Entry, pending_id: str, problem: TokenStoreError) -> Entry:
        """Keep a new pair that the store did not take, because of ``problem``: in a recovery file and in memory."""
        path = _recovery.save(entry, pending_id)
        self._unsaved = _Unsaved(entry, pending_id, path, time.monotonic() + _AGAIN)
        if path is None:
            message = (
                f"the new token of tenant {self.tenant} could neither be stored nor written to a recovery file: it is"
                " in this process's memory only. Do not end the process; make room or give access, and call again."
                f" The store: {problem}"
            )
            log.critical(message)
            raise TokenNotStoredError(message, path=problem.path) from problem
        log.critical(
            "the new token of tenant %s could not be stored (%s); it is in the recovery file %s, which the next start"
            " puts back and deletes",
            self.tenant,
            problem,
            path,
        )
        return entry

    def _overtaken(self, entry: Entry, pending_id: str) -> Entry:
        """Somebody wrote without our lock, which only a new login or an expired lease can explain: theirs is newer."""
        stored = self._stored()
        if stored is None or stored.pending is not None:
            return self.keep(entry, stored.generation if stored else 0, pending_id)
        log.error("tenant %s: a newer token was stored while a refresh was under way; it is used", self.tenant)
        return stored

    def _stored(self) -> Entry | None:
        entry = self.store.load(self.tenant)
        if entry is not None and entry.client_id != self.client_id:
            raise WrongTenantError(
                f"the stored token of tenant {self.tenant} belongs to another application: use that client id and its"
                " secret, or another store for this one"
            )
        return entry

    def _heal(self, stored: Entry | None) -> Entry | None:
        """Put the pair of a recovery file into the store and delete the file; delete superseded files."""
        for path, found in _recovery.find(self.client_id, self.tenant):
            pending_id = path.stem.rpartition(".")[2]
            if stored and not _journalled(stored, pending_id) and stored.token.issued_at >= found.token.issued_at:
                _recovery.delete(path)
                continue
            expected = stored.generation if stored else 0
            healed = replace(found, generation=expected + 1, pending=None, refused=None)
            try:
                self.store.swap(healed, expected)
            except TokenStoreError as error:
                log.critical("the token of tenant %s is still in the recovery file %s: %s", self.tenant, path, error)
            else:
                _recovery.delete(path)
                log.warning("tenant %s: the token in the recovery file %s was put back", self.tenant, path)
            stored = healed
        return stored

    def _forget_files(self) -> None:
        for path, _ in _recovery.find(self.client_id, self.tenant):
            _recovery.delete(path)


def _journalled(entry: Entry, pending_id: str) -> bool:
    return entry.pending is not None and entry.pending.id == pending_id
