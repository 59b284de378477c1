"""A folder of exported files: they appear under their names when they are whole, the manifest last."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ._errors import DestinationError
from ._writers import sync_file

__all__ = ["MANIFEST", "Folder"]

MANIFEST = "export.json"
_OWN = ".keapkit"
_EARLIER = "earlier.json"


class Folder:
    """The folder that an export writes to.

    Args:
        path: it is made if it does not exist.

    Raises:
        DestinationError: it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.own = path / _OWN
        self.partial = self.own / "partial"
        try:
            self.own.mkdir(parents=True, exist_ok=True)
            probe = self.own / "probe"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise DestinationError(f"the folder {path} cannot be written: {error.strerror or error}") from error

    @property
    def spool(self) -> Path:
        """Where the spool is."""
        return self.own / "spool.sqlite"

    def begin(self) -> None:
        """Make room for files that are being written."""
        shutil.rmtree(self.partial, ignore_errors=True)
        self.partial.mkdir(parents=True, exist_ok=True)

    @property
    def manifest(self) -> Mapping[str, Any]:
        """What the last export here said about itself; empty if there was none, or its manifest cannot be read."""
        for path in (self.path / MANIFEST, self.own / _EARLIER):
            try:
                found = json.loads(path.read_text("utf-8"))
            except (OSError, ValueError):
                continue
            if isinstance(found, dict):
                return found
        return {}

    def publish(self, files: Mapping[Path, str], manifest: Mapping[str, Any]) -> None:
        """Move whole files to their names, and say that all of them are there.

        Raises:
            DestinationError: it cannot be done; the files are still in the folder for partial ones.
        """
        target = self.path / MANIFEST
        try:
            with contextlib.suppress(FileNotFoundError):
                os.replace(target, self.own / _EARLIER)  # a run that is killed here still knows what there was
            for source, name in files.items():
                os.replace(source, self.path / name)
            draft = self.own / MANIFEST
            draft.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
            sync_file(draft)
            os.replace(draft, target)
            self._sync_folder()
        except OSError as error:
            raise DestinationError(f"the folder {self.path} cannot be written: {error.strerror or error}") from error

    def _sync_folder(self) -> None:
        if os.name == "posix":
            handle = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def end(self) -> None:
        """Remove what only this export needed."""
        shutil.rmtree(self.own, ignore_errors=True)
