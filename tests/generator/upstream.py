"""Where the published documents are, when they are here: they are not part of the repository.

`KEAPKIT_UPSTREAM` names the folder; else `shared/upstream` beside the repository is looked for. Tests on real
documents say visibly that they were left out when there are none; those on the hand-written documents of
`tests.generator.documents` always run.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("KEAPKIT_UPSTREAM") or REPOSITORY.parent / "shared" / "upstream")


def published() -> list[Path]:
    """The documents, by name."""
    return sorted(FOLDER.glob("keap-v[12]-*.*")) if FOLDER.is_dir() else []


def kind(path: Path) -> str:
    return "v1" if "-v1-" in path.name else "v2"


needs_published = pytest.mark.skipif(
    not published(), reason="the published documents are not here (set KEAPKIT_UPSTREAM to their folder)"
)
