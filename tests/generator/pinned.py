"""A folder with a pinned document, and what it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pull import pull
from tests.generator.documents import encoded, minimal, wordy

DOCUMENT = encoded(wordy())


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder that holds one pinned document and a file of somebody else."""
    folder = tmp_path / "specs"
    source = tmp_path / "keap-v2-2.0.7.json"
    source.write_bytes(encoded(minimal()))
    pull("v2", str(source), folder)
    (folder / "xmlrpc.yaml").write_text("by: hand\n")
    return folder


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file with its content and the moment it was written."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }
