"""Numbers in the documentation that follow from the pinned documents: written from the manifest, never by hand.

A number stands between two comments that readers do not see: `<!-- count: v2.operations -->403<!-- /count -->`. Known
are `v1.operations`, `v2.operations`, `rest.operations` (both together), and the same for parameters, schemas and
properties. Operations are those of the client: the pinned document's, and those that an overlay restores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from generator.errors import InputError
from generator.manifest import read_manifest
from generator.openapi_structure import UNDOCUMENTED

__all__ = ["PAGES", "read_counts", "write_counts", "wrong_counts"]

PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/**/*.md")
_NAMES = ("operations", "parameters", "schemas", "properties")
_COUNT = re.compile(r"(<!-- count: ([\w.]+) -->)([\d,]*)(<!-- /count -->)")


def read_counts(specs: Path) -> dict[str, int]:
    """All counts by name."""
    counts: dict[str, int] = {}
    for kind, entry in read_manifest(specs).items():
        for name in _NAMES:
            number: int = getattr(entry, name)
            if name == "operations":
                number += _restored(specs.parent / f"overlays/openapi/{kind}.yaml")
            counts[f"{kind}.{name}"] = number
            counts[f"rest.{name}"] = counts.get(f"rest.{name}", 0) + number
    return counts


def _restored(overlay: Path) -> int:
    """How many operations an overlay adds to what Keap documents."""
    if not overlay.is_file():
        return 0
    return len(re.findall(rf"(?m)^\s+{UNDOCUMENTED}: true$", overlay.read_text(encoding="utf-8")))


def write_counts(root: Path) -> list[str]:
    """Brings the counts in the pages of the repository at `root` up to date; returns the pages that changed."""
    changed: list[str] = []
    for page, old, new in _pages(root, read_counts(root / "specs")):
        if old != new:
            page.write_text(new, encoding="utf-8", newline="\n")
            changed.append(page.relative_to(root).as_posix())
    return changed


def wrong_counts(root: Path) -> list[str]:
    """The pages of the repository at `root` whose counts differ from the manifest's."""
    pages = _pages(root, read_counts(root / "specs"))
    return [page.relative_to(root).as_posix() for page, old, new in pages if old != new]


def _pages(root: Path, counts: Mapping[str, int]) -> Iterator[tuple[Path, str, str]]:
    for pattern in PAGES:
        for page in sorted(root.glob(pattern)):
            text = page.read_text(encoding="utf-8")
            # What a released version held stays as it was.
            head = _released(text) if page.name == "CHANGELOG.md" else len(text)
            written = _COUNT.sub(partial(_written, page, counts), text[:head])
            yield page, text, written + text[head:]


def _released(text: str) -> int:
    """Where the part "Unreleased" of a changelog ends."""
    parts = [match.start() for match in re.finditer(r"^## ", text, re.MULTILINE)]
    unreleased = re.search(r"^## Unreleased", text, re.MULTILINE)
    return next((start for start in parts if unreleased and start > unreleased.start()), len(text))


def _written(page: Path, counts: Mapping[str, int], match: re.Match[str]) -> str:
    name = match[2]
    if name not in counts:
        raise InputError(f"{page.name}: unknown count {name!r}; expected one of {', '.join(sorted(counts))}")
    return f"{match[1]}{counts[name]:,}{match[4]}"
