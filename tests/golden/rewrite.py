"""Writes the golden record anew: ``python -m tests.golden.rewrite``. Look at its diff before committing it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.build import build
from generator.emit import format_tree, rest_files
from generator.patches import apply
from generator.pin import pin
from generator.repairs import repair

FOLDER = Path(__file__).parent
OUTPUT = FOLDER / "output"


def generated() -> dict[str, bytes]:
    """What the generator makes of the golden document, by path: the files, the pinned document, the reports."""
    pinned = pin("v2", (FOLDER / "golden.json").read_bytes(), "golden.json")
    corrected, _ = apply(pinned.document, FOLDER / "golden.yaml")
    document, repairs = repair(corrected)
    api, reports = build("v2", document)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, {path: text.encode() for path, text in rest_files(api, document).items()})
        format_tree(root)
        files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    said = "".join(f"{line}\n" for line in (*pinned.notes, *map(str, repairs), *reports))
    return {**files, "pinned.json": pinned.content, "reports.txt": said.encode()}


def write(root: Path, files: Mapping[str, bytes]) -> None:
    """Writes files below a folder."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    made = generated()
    shutil.rmtree(OUTPUT, ignore_errors=True)
    write(OUTPUT, made)
    print(f"{len(made)} files written to {OUTPUT.relative_to(Path.cwd())}")
