"""Documents made to break the generator: inert code, or one line that names the place; nothing fetched, nothing run.

Hostile text of every kind is in test_hostile_text too, where it is called as well; here all goes through the commands,
in processes that end at once when they write outside their folder, reach for a socket or run anything but ruff.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.naming import identifier
from generator.regenerate import ROOT
from tests.generator.hostile_text import HOSTILE, hostile_document
from tests.stress.hostile import CASES, FILE

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")


def run(code: str) -> Any:
    """The JSON printed by code that forks, which a process with threads had better not do."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=110
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_every_case_within_30_seconds_and_a_gigabyte() -> None:
    counts, failures, slowest, largest = run(
        "import json; from tests.stress.hostile import run; print(json.dumps(run(twice=False)))"
    )
    assert failures == []
    assert counts["imported"] + counts["exit 2"] == len(CASES)
    assert slowest < 30
    assert largest < 1024


PLAY = """
import json, os, sys
from pathlib import Path
from tests.stress.isolation import command, confined, guard
from tests.stress.documents import RUNTIME, import_all
folder = Path(sys.argv[1])

def job():
    places = ["--specs-dir", "specs", "--overlays-dir", "overlays", "--out", "out"]
    os.chdir(folder)
    code, _, said = command("regenerate", "--without", "v1", "--without", "xmlrpc", *places)()
    if code:
        return [code, said, 0]
    sys.path.insert(0, %r)
    guard(folder, code_from=[os.path.realpath(folder), RUNTIME])
    return [code, said, import_all(folder / "out" / "keap_api", "v2")]

outcome = confined(job, folder)
print(json.dumps([outcome.value, outcome.failure]))
"""


def test_hostile_text_in_a_document_nobody_pinned(tmp_path: Path) -> None:
    """Without `pull`, which drops prose and extensions: all of it stands in what is generated from."""
    document = hostile_document()
    for number, (path, item) in enumerate(document["paths"].items()):
        text = HOSTILE[number]
        operation = item["post"]
        operation["x-keapkit-mask-aliases"] = {text: text, "a": EXIT}
        operation |= {"summary": text, "description": EXIT, "deprecated": True, f"x-{text}": text, "security": []}
        operation["responses"]["200"]["content"][f"application/{text}"] = {"schema": {"type": "string"}}
        operation["servers"] = [{"url": text}]
        if text:
            operation["parameters"] = [*operation.get("parameters", ()), *_query_parameters(text)]
        assert path.startswith("/rest/v2/")
    document["tags"] = [{"name": text, "description": text} for text in HOSTILE]
    outcome = play(tmp_path, document)
    assert outcome[0] == 0, outcome[1]
    assert outcome[2] > len(HOSTILE) // 2
    made = [path for path in tmp_path.rglob("*") if path.is_file() and "out" in path.parts and path.suffix != ".pyc"]
    names = [str(path.relative_to(tmp_path)).lower() for path in made]
    assert len(names) == len(set(names)) > 40
    assert all(FILE.fullmatch(path.name) for path in made)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".lock") == ["out", "overlays", "specs"]


EXIT = "raise SystemExit(1)"


def _query_parameters(text: str) -> list[dict[str, Any]]:
    """Query facts that consist of the text."""
    field = {"type": "string", "operators": ["==", ">"], "prefix": True, "values": [text], "note": text, "empty": text}
    facts = {
        "filter": {"fields": {text: {**field, "requires": [text]}}, "custom_fields": True, "required": False},
        "order-by": {"fields": [text], "directions": [text]},
        "fields": [text],
    }
    schema = {"type": "string"}
    return [{"name": f"q {k}", "in": "query", "schema": schema, f"x-keapkit-{k}": fact} for k, fact in facts.items()]


def play(folder: Path, document: Any) -> Any:
    """Exit code, what was said, and the number of models of a document put into `specs` by hand."""
    for name in ("specs", "overlays"):
        (folder / name).mkdir()
    (folder / "specs" / "v2.json").write_text(json.dumps(document))
    done = subprocess.run(
        [sys.executable, "-c", PLAY % str(ROOT), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    value, failure = json.loads(done.stdout.splitlines()[-1])
    assert failure == ""
    return value


@pytest.mark.parametrize("name", ["con", "NUL", "Aux", "com1", "LPT9", "prn"])
def test_no_module_is_named_like_a_device(name: str) -> None:
    assert identifier(name, prefix="resource") == f"{name.lower()}_"
    assert identifier(name) == name.lower()


LEAVING = """
import json, socket, subprocess, sys
from pathlib import Path
from tests.stress.isolation import confined, guard
folder = Path(sys.argv[1])
def inner(code):
    def job():
        guard(folder, code_from=[str(folder)])
        exec(compile(code, "<string>", "exec"))
    return job
outside = str(folder.parent / "outside")
jobs = {
    "written": lambda: open(outside, "w"),
    "made": lambda: Path(outside).mkdir(),
    "moved": lambda: (folder / "inside").rename(outside),
    "removed": lambda: Path("README.md").unlink(),
    "called": lambda: socket.create_connection(("127.0.0.1", 9)),
    "ran": lambda: subprocess.run(["true"]),
    "executed": inner("print()"),
    "imported": inner("import this"),
    "nothing": lambda: (folder / "inside").write_text("x"),
}
print(json.dumps({name: confined(job, folder).failure for name, job in jobs.items()}))
"""


def test_the_cell_holds(tmp_path: Path) -> None:
    """What watches these tests notices each thing that it is there to notice."""
    folder = tmp_path / "isolated"
    folder.mkdir()
    (folder / "inside").write_text("x")
    done = subprocess.run(
        [sys.executable, "-c", LEAVING, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    said = json.loads(done.stdout)
    assert said.pop("nothing") == ""
    begins = {
        "written": "opened for writing",
        "made": "os.mkdir",
        "moved": "os.rename",
        "removed": "os.remove",
        "called": "socket.",
        "ran": "ran ",
        "executed": "executed",
        "imported": "executed",
    }
    assert {name: said[name].startswith(start) for name, start in begins.items()} == dict.fromkeys(begins, True), said
    assert not (tmp_path / "outside").exists()
