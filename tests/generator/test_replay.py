"""`replay`: documents go all the way, and a loss is seen."""

from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path

import pytest

from generator.errors import InputError
from generator.replay import ReplayResult, replay
from generator.replay_update import replay_updates
from tests.generator.test_diff import DOCUMENT, run

ROOT = Path(__file__).parents[2]
OVERLAYS = ROOT / "overlays" / "openapi"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    changed = copy.deepcopy(DOCUMENT)
    changed["paths"]["/rest/v2/things"].pop("post")
    (tmp_path / "doc-2.0.9.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "doc-2.0.10.json").write_text(json.dumps(changed))
    return tmp_path


def test_documents_are_played_in_release_order(folder: Path) -> None:
    first, second = replay(folder, OVERLAYS)
    assert (first.name, first.operations, first.parameters) == ("doc-2.0.9.json", (4, 4), (7, 7))
    assert first.breaking is None
    assert (second.name, second.operations, second.breaking) == ("doc-2.0.10.json", (3, 3), 1)
    assert not first.lost
    assert not second.lost


def test_a_loss_is_a_loss() -> None:
    assert ReplayResult("a", operations=(3, 2)).lost
    assert ReplayResult("a", parameters=(3, 2)).lost
    assert not ReplayResult("a", parameters=(3, 7)).lost, "an object query parameter becomes several"


def test_command(folder: Path) -> None:
    done = run("replay", str(folder))
    assert done.returncode == 0, done.stderr
    assert "4 of 4" in done.stdout
    (folder / "broken-2.0.11.json").write_text('{"openapi": "3.1.0", "paths": {"/rest/v2/x": ')
    done = run("replay", str(folder))
    assert done.returncode == 3
    assert "broken-2.0.11.json" in done.stdout


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        list(replay(tmp_path, OVERLAYS))
    assert run("replay", str(tmp_path / "none")).returncode == 2


def test_updates_in_a_scratch_repository(tmp_path: Path) -> None:
    """What is pinned is no change; a path that is gone makes references stale; what cannot be read is a failure."""
    document = json.loads((ROOT / "specs" / "v2.json").read_bytes())
    (tmp_path / "keap-v2-9.0.0.json").write_text(json.dumps(document))
    del document["paths"]["/rest/v2/tags"]
    (tmp_path / "keap-v2-9.0.1.json").write_text(json.dumps(document))
    (tmp_path / "keap-v2-9.0.2.json").write_text("{")
    status = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, check=True).stdout
    broken, same, gone = replay_updates(tmp_path, ROOT)
    assert (broken.name, broken.kind) == ("keap-v2-9.0.2.json", "bad input")
    assert (same.kind, same.error, same.stale, same.breaking, same.other) == ("", "", 0, 0, 0)
    assert (gone.kind, gone.error, gone.other) == ("", "", 0)
    assert gone.breaking >= 2
    assert gone.stale > 0
    assert subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, check=True).stdout == status
