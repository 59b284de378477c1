"""Replaces files and folders all at once: a run killed at any moment leaves the old ones or the new ones.

New content is written to a staging folder. Renaming that folder commits the change: a staging folder under its first
name is discarded, one under its second name is moved in, by this run or by the next.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import filelock

from generator.errors import InputError

__all__ = ["exclusive", "recover", "replacing"]

LOCK_TIMEOUT = 60.0  # seconds
_STAGING = ".keapkit-staging"
_COMMITTED = ".keapkit-committed"
_REPLACED = ".keapkit-replaced"


@contextmanager
def exclusive(folder: Path) -> Generator[None]:
    """Keeps other runs of this user from writing to `folder`, and finishes what a killed run left there.

    The lock file lives in the system's temporary folder, so that `folder` holds nothing but results.

    Raises:
        InputError: the lock is not free within 60 seconds, or cannot be taken.
    """
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    key = hashlib.sha256(os.fsencode(f"{user}\0{folder.resolve()}")).hexdigest()[:24]
    lock = filelock.FileLock(Path(tempfile.gettempdir()) / f"keapkit-{key}.lock", timeout=LOCK_TIMEOUT)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise InputError(f"{folder.name}: another run is writing here; try again when it is done") from None
    except OSError as error:
        raise InputError(f"{folder.name}: cannot be locked ({error.strerror})") from None
    try:
        recover(folder)
        yield
    finally:
        lock.release()


@contextmanager
def replacing(folder: Path) -> Generator[Path]:
    """Yields an empty staging folder; after the block, each file and folder in it replaces its namesake in `folder`.

    Call it inside `exclusive`. If the block raises, `folder` is as before.

    Raises:
        InputError: something cannot be written; `folder` is as before, or the next run finishes the replacement.
    """
    staging, committed = folder / _STAGING, folder / _COMMITTED
    try:
        staging.mkdir(parents=True)
        yield staging
        for file in staging.iterdir():
            if file.is_file():
                _sync(file)
        staging.rename(committed)
    except OSError as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise InputError(f"{folder.name}: cannot be written ({error.strerror or error})") from None
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    _move_in(committed, folder)


def recover(folder: Path) -> None:
    """Discards an unfinished replacement in `folder`, or finishes a committed one."""
    shutil.rmtree(folder / _STAGING, ignore_errors=True)
    if (folder / _COMMITTED).is_dir():
        _move_in(folder / _COMMITTED, folder)
    _remove(folder / _REPLACED)


def _move_in(committed: Path, folder: Path) -> None:
    replaced = folder / _REPLACED
    try:
        for entry in sorted(committed.iterdir()):
            target = folder / entry.name
            # Only a file can be replaced in one step; a folder is moved away first. Killed in between, the next run
            # finds the entry still committed.
            if target.is_dir() or (entry.is_dir() and target.exists()):
                _remove(replaced)
                target.rename(replaced)
            os.replace(entry, target)
        committed.rmdir()
    except OSError as error:
        raise InputError(f"{folder.name}: cannot be written ({error.strerror}); run again to finish") from None
    _remove(replaced)


def _sync(file: Path) -> None:
    """Makes a file durable. Folders hold generated code, which can be written again; files hold pinned documents."""
    with open(file, "rb+") as opened:
        os.fsync(opened.fileno())


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    elif path.exists():  # asked first, as a read-only disk refuses even this
        path.unlink()
