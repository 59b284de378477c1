"""Writes the golden record anew: `python -m tests.golden.rewrite`. Look at its diff before committing it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator import pipeline
from generator.strip_prose import serialize

FOLDER = Path(__file__).parent
OUTPUT = FOLDER / "output"


def generated() -> dict[str, bytes]:
    """What the generator makes of the golden document, by path: the files, the pinned document, the notes."""
    spec = pipeline.load("v2", (FOLDER / "golden.json").read_bytes(), "golden.json")
    built = pipeline.generate(spec, FOLDER / "golden.yaml", allow_stale=False)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        pipeline.write(pipeline.emit(built), root)
        files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    notes = "".join(f"{note}\n" for note in built.notes)
    return {**files, "pinned.json": serialize(spec.document), "notes.txt": notes.encode()}


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
