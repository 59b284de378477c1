"""Replaces several files of a folder together, so that a run killed at any moment leaves the old ones or the new
ones.

New files are written to an aside folder; renaming that folder is the moment of decision: an aside folder under its
first name is thrown away, one under its second name is moved in, by this run or the next.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import filelock

from generator.errors import InputError

__all__ = ["exclusively", "recover", "swap_in"]

_WRITING = ".pull-writing"
_DECIDED = ".pull-decided"


@contextmanager
def exclusively(folder: Path) -> Generator[None]:
    """Holds off other runs of this user that write this folder; after 60 seconds of waiting an :class:`InputError`.

    The lock file stands among the temporary files, as nothing but results may stay in the folder.
    """
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    key = hashlib.sha256(f"{user}\0{folder.resolve()}".encode()).hexdigest()[:24]
    lock = filelock.FileLock(Path(tempfile.gettempdir()) / f"keapkit-{key}.lock", timeout=60)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise InputError(f"{folder.name}: another run is writing here") from None
    except OSError as error:
        raise InputError(f"{folder.name}: cannot be locked ({error.strerror})") from None
    try:
        yield
    finally:
        lock.release()


def recover(folder: Path) -> None:
    """Finishes or throws away what a killed run left behind."""
    shutil.rmtree(folder / _WRITING, ignore_errors=True)
    decided = folder / _DECIDED
    if decided.is_dir():
        _move_in(decided, folder)


def swap_in(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replaces ``files`` (name to content) in ``folder``; on failure they are as before and an :class:`InputError`
    says why.
    """
    writing, decided = folder / _WRITING, folder / _DECIDED
    try:
        writing.mkdir(parents=True)
        for name, content in files.items():
            with open(writing / name, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        writing.rename(decided)
    except OSError as error:
        shutil.rmtree(writing, ignore_errors=True)
        raise InputError(f"{folder.name}: cannot be written ({error.strerror})") from None
    _move_in(decided, folder)


def _move_in(decided: Path, folder: Path) -> None:
    try:
        for file in sorted(decided.iterdir()):
            os.replace(file, folder / file.name)
        decided.rmdir()
    except OSError as error:
        raise InputError(f"{folder.name}: cannot be written ({error.strerror}); run again to finish") from None
