"""The way from a document to code: each step takes what the last one returned."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import InputError, StaleError
from tests.generator.documents import encoded, minimal, operation

NOWHERE = Path("no such folder")


def test_the_least_document_goes_all_the_way(tmp_path: Path) -> None:
    """No parameter, no body, no model: every template must do with that."""
    spec = pipeline.load("v2", encoded(minimal()), "least.json")
    built = pipeline.build(pipeline.normalize(pipeline.overlay(spec, NOWHERE)))
    pipeline.write(pipeline.emit(built), tmp_path)
    files = list(tmp_path.rglob("*.py"))
    assert files
    for file in files:
        ast.parse(file.read_bytes(), file.name)
    assert built.notes == ()


def test_every_step_keeps_what_the_last_one_noted(tmp_path: Path) -> None:
    described = {"name": "since", "in": "query", "description": "ISO 8601", "schema": {"type": "string"}}
    headers = {"name": "h", "in": "header", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}
    spec = pipeline.load("v2", encoded(operation(parameters=[described, headers])), "noted.json")
    (tmp_path / "v2.yaml").write_text(
        "overlay: 1.0.0\nactions:\n  - {target: $.paths.nothing, description: gone, remove: true}\n"
    )
    corrected = pipeline.normalize(pipeline.overlay(spec, tmp_path))
    assert corrected.notes == ("read from prose: 1 format date-time",)
    assert [line.partition(": ")[0] for line in corrected.stale] == ["v2.yaml:3 action 1"]
    assert len(corrected.settled) == 1
    assert len(pipeline.build(corrected).notes) == 3
    with pytest.raises(StaleError, match=r"v2\.yaml:3 action 1"):
        pipeline.overlay(spec, tmp_path, allow_stale=False)


def test_a_document_of_the_other_api_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="of the v2 API, not of v1"):
        pipeline.load("v1", encoded(minimal()), "other.json")
    with pytest.raises(InputError, match=r"v1\.json: cannot be read"):
        pipeline.load_pinned("v1", tmp_path)
