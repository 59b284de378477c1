"""Folders with two small documents to generate from, and the command line on them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pin import Kind, pin
from generator.regenerate import ROOT, Sources, regenerate
from tests.generator.documents import Json, encoded, minimal

OVERLAY = """\
overlay: 1.0.0
info: {title: t, version: "1"}
actions:
  - target: $.paths['/rest/v2/boats'].get
    description: Deprecated by word of mouth.
    update: {deprecated: true}
"""


def document(kind: Kind, noun: str) -> Json:
    """A small document of one API."""
    answer: Json = {
        "description": "",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    number: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    return minimal(
        paths={
            f"/rest/{kind}/{noun}": {
                "get": {"parameters": [number], "responses": {"200": answer}},
                "post": {"responses": {"201": answer}},
            }
        },
        components={"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}}},
    )


@dataclass
class Desk:
    """Folders to work in, and the command with them as options; the XML-RPC table is left out."""

    specs: Path
    overlays: Path
    out: Path

    @property
    def options(self) -> list[str]:
        folders = ["--specs-dir", self.specs, "--overlays-dir", self.overlays, "--out", self.out]
        return [*map(str, folders), "--without", "xmlrpc"]

    @property
    def sources(self) -> Sources:
        return Sources(self.specs, self.overlays, without=frozenset({"xmlrpc"}))

    def files(self) -> dict[str, bytes]:
        """Everything in the folders."""
        folder = self.specs.parent
        found = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def new_desk(folder: Path) -> Desk:
    made = Desk(folder / "specs", folder / "overlays", folder / "out")
    made.specs.mkdir()
    made.overlays.mkdir()
    (made.specs / "v1.json").write_bytes(pin("v1", encoded(document("v1", "ships")), "v1").content)
    (made.specs / "v2.json").write_bytes(pin("v2", encoded(document("v2", "boats")), "v2").content)
    (made.overlays / "v2.yaml").write_text(OVERLAY, encoding="utf-8")
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return new_desk(tmp_path)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders in which `regenerate` has run: to copy, not to change."""
    made = new_desk(tmp_path_factory.mktemp("generated"))
    regenerate(made.sources, made.out)
    return made.specs.parent


@pytest.fixture
def full_desk(generated: Path, tmp_path: Path) -> Desk:
    """A desk with its generated tree."""
    folder = tmp_path / "full"
    shutil.copytree(generated, folder)
    return Desk(folder / "specs", folder / "overlays", folder / "out")


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line and gives its exit code, output and error output."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["python -m generator", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return call


def script(code: str, desk: Desk) -> subprocess.Popen[str]:
    """Another process that runs `code` with `sources` and `out`."""
    head = f"""
import os, sys
from pathlib import Path
import generator.regenerate as r
sources = r.Sources(Path({str(desk.specs)!r}), Path({str(desk.overlays)!r}), without=frozenset({{"xmlrpc"}}))
out = Path({str(desk.out)!r})
"""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", head + code], cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )
