"""Pulling a document from a file: what is pinned, what is refused, and that an interruption leaves old or new."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import atomic_write
from generator.errors import InputError
from generator.manifest import read_manifest, verify
from generator.pull import pull
from tests.generator.documents import dereferenced, encoded, live_2026, minimal, operation
from tests.generator.pinned import DOCUMENT, contents, specs
from tests.generator.upstream import REPOSITORY

__all__ = ["specs"]


def write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


# --- from a file


def test_a_first_pull_writes_document_and_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "specs"
    result = pull("v2", write(tmp_path, "keap-v2-2.0.21.json", DOCUMENT), folder, published="2026-08-20")
    assert result.change == "interface"
    assert sorted(contents(folder)) == ["manifest.json", "v2.json"]
    entry = verify(folder)["v2"]
    assert (entry.source, entry.version, entry.published) == ("keap-v2-2.0.21.json", "2.0.21", "2026-08-20")
    assert (entry.operations, entry.parameters, entry.schemas, entry.properties) == (1, 2, 2, 8)
    assert str(tmp_path) not in (folder / "manifest.json").read_text()


def test_version_and_day_come_from_document_or_file_name(tmp_path: Path) -> None:
    result = pull("v1", write(tmp_path, "keap-v1-2025-11-05.json", encoded(dereferenced())), tmp_path / "s")
    assert (result.entry.version, result.entry.published) == ("1.70.0.1", "2025-11-05")


def test_the_same_document_again_touches_nothing(specs: Path, tmp_path: Path) -> None:
    before = contents(specs)
    result = pull("v2", str(tmp_path / "keap-v2-2.0.7.json"), specs)
    assert result.change == "none"
    assert contents(specs) == before


def test_new_prose_changes_the_manifest_only(specs: Path, tmp_path: Path) -> None:
    before = contents(specs)
    document = minimal(info={"title": "other words", "version": "v2"})
    assert pull("v2", write(tmp_path, "keap-v2-2.0.8.json", encoded(document)), specs).change == "source"
    after = contents(specs)
    assert after["v2.json"] == before["v2.json"]
    assert read_manifest(specs)["v2"].version == "2.0.8"


def test_the_other_documents_entry_stays(specs: Path, tmp_path: Path) -> None:
    before = read_manifest(specs)["v2"]
    pull("v1", write(tmp_path, "v1.json", encoded(live_2026())), specs)
    assert read_manifest(specs)["v2"] == before
    assert set(verify(specs)) == {"v1", "v2"}


@pytest.mark.parametrize(
    ("document", "api", "path", "server"),
    [
        (dereferenced(), "v1", "/rest/v1/companies/{companyId}", "https://api.infusionsoft.com/crm"),
        (live_2026(), "v1", "/rest/v1/contacts", "https://api.infusionsoft.com/crm"),
        (
            {**operation("/v2/things"), "servers": [{"url": "https://api.keap.com/crm/rest"}]},
            *("v2", "/rest/v2/things", "https://api.keap.com/crm"),
        ),
    ],
)
def test_every_shape_comes_under_one_api_root(
    tmp_path: Path, document: dict[str, Any], api: Any, path: str, server: str
) -> None:
    pull(api, write(tmp_path, "doc.json", encoded(document)), tmp_path / "s")
    pinned = json.loads((tmp_path / "s" / f"{api}.json").read_bytes())
    assert path in pinned["paths"]
    assert pinned["servers"] == [{"url": server}]


def test_two_paths_that_become_one_are_merged_or_refused(tmp_path: Path) -> None:
    response_: dict[str, Any] = {"responses": {"200": {"description": ""}}}
    both = minimal(paths={"/v2/a": {"get": response_}, "/rest/v2/a": {"post": response_}})
    pull("v2", write(tmp_path, "a.json", encoded(both)), tmp_path / "s")
    assert set(json.loads((tmp_path / "s" / "v2.json").read_bytes())["paths"]["/rest/v2/a"]) == {"get", "post"}
    clash = minimal(paths={"/v2/a": {"get": response_}, "/rest/v2/a": {"get": response_}})
    with pytest.raises(InputError, match="declared twice"):
        pull("v2", write(tmp_path, "b.json", encoded(clash)), tmp_path / "s")


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", DOCUMENT[:-40], encoded({"swagger": "2.0", "paths": {}}), encoded(live_2026()), b"[" * 100_000],
    ids=["empty", "html", "truncated", "swagger", "v1", "deep"],
)
def test_a_bad_document_changes_nothing(specs: Path, tmp_path: Path, data: bytes) -> None:
    before = contents(specs)
    with pytest.raises(InputError) as caught:
        pull("v2", write(tmp_path, "bad.json", data), specs)
    assert str(caught.value).startswith("bad.json: ")
    assert "\n" not in str(caught.value)
    assert str(tmp_path) not in str(caught.value)
    assert contents(specs) == before


@pytest.mark.parametrize("source", ["nowhere.json", "."])
def test_a_file_that_cannot_be_read_is_one_line(specs: Path, tmp_path: Path, source: str) -> None:
    before = contents(specs)
    with pytest.raises(InputError, match="cannot be read"):
        pull("v2", str(tmp_path / source), specs)
    assert contents(specs) == before


def test_a_failed_first_pull_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        pull("v2", str(tmp_path / "nowhere.json"), tmp_path / "specs")
    assert not (tmp_path / "specs").exists()


@pytest.mark.parametrize("text", ["", "[]", '{"v2": {}}', '{"v2": {"source": 1}}', "\x00", "[" * 100_000])
def test_a_broken_manifest_is_named(specs: Path, tmp_path: Path, text: str) -> None:
    (specs / "manifest.json").write_text(text)
    with pytest.raises(InputError, match=r"^manifest\.json: not a manifest"):
        pull("v2", write(tmp_path, "a.json", DOCUMENT), specs)


def test_verify_notices_a_document_that_is_not_the_manifests(specs: Path) -> None:
    (specs / "v2.json").write_bytes((specs / "v2.json").read_bytes() + b" ")
    with pytest.raises(InputError, match=r"v2\.json: not the document manifest\.json describes"):
        verify(specs)


# --- interrupted


PULL_AND_DIE = """
import os, sys
from pathlib import Path
step = int(sys.argv[3])
def watch(event, _):
    global step
    if event in ("open", "os.mkdir", "os.rename", "os.rmdir", "os.remove", "shutil.rmtree"):
        step -= 1
        if step == 0:
            os.kill(os.getpid(), 9)
from generator.pull import pull
sys.addaudithook(watch)
pull("v2", sys.argv[1], Path(sys.argv[2]))
"""


def found(folder: Path) -> str:
    """The version a reader finds, or what a reader is told."""
    try:
        return verify(folder)["v2"].version
    except InputError as error:
        return str(error).rpartition("; ")[2]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_a_pull_killed_at_any_step_leaves_old_or_new(specs: Path, tmp_path: Path) -> None:
    source = write(tmp_path, "keap-v2-2.0.9.json", DOCUMENT)
    old = {name: data for name, (data, _) in contents(specs).items()}
    killed = seen_old = 0
    for step in range(1, 200):
        run = subprocess.run(
            [sys.executable, "-c", PULL_AND_DIE, source, str(specs), str(step)],
            cwd=REPOSITORY,
            check=False,
            env={**os.environ, "TMPDIR": str(tmp_path)},
            timeout=60,
        )
        if run.returncode == 0:
            break
        killed += 1
        # what a reader finds now is whole, or is noticed
        assert found(specs) in ("2.0.7", "2.0.9", "pull it again")
        # and the next run cleans up
        atomic_write.recover(specs)
        now = {name: data for name, (data, _) in contents(specs).items()}
        assert verify(specs)["v2"].version in ("2.0.7", "2.0.9")
        assert set(now) == set(old)
        seen_old += now == old
        for name, data in old.items():
            (specs / name).write_bytes(data)
    assert killed > 10
    assert 0 < seen_old < killed


def replace(specs: Path) -> None:
    with atomic_write.replacing(specs) as staging:
        (staging / "v2.json").write_bytes(b"new")


@pytest.mark.parametrize("failing", ["mkdir", "rename", "fsync"])
def test_a_disk_that_fails_leaves_the_old_files(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    before = contents(specs)
    with monkeypatch.context() as patch:
        if failing == "fsync":
            patch.setattr(os, "fsync", fail)
        else:
            patch.setattr(Path, failing, fail)
        with pytest.raises(InputError, match="No space left on device"):
            replace(specs)
    assert contents(specs) == before
    replace(specs)
    assert (specs / "v2.json").read_bytes() == b"new"
