"""References of hand-written files to what is generated: those that lead nowhere are found, with the nearest name."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline
from generator.ir import Api
from generator.pin import KINDS
from generator.references import check_references

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def apis() -> list[Api]:
    specs = (pipeline.load_pinned(kind, ROOT / "specs") for kind in KINDS)
    return [pipeline.generate(spec, ROOT / "overlays" / "openapi").api for spec in specs]


def found(folder: Path, apis: list[Api], name: str, text: str) -> list[str]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return [str(reference) for reference in check_references(folder, apis)]


def test_ours_all_lead_somewhere(apis: list[Api]) -> None:
    assert check_references(ROOT, apis) == []


@pytest.mark.parametrize(
    ("text", "name", "near"),
    [
        ("keap.v2.contacts.lst()", "v2.contacts.lst", "v2.contacts.list"),
        ("`v1.contact.get` is", "v1.contact.get", "v1.contacts.get"),
        ('_F("v2.files.datas")', "v2.files.datas", "v2.files.data"),
        ("types.v2.Contct", "v2 schema Contct", "Contact"),
    ],
)
def test_a_name_that_is_gone(tmp_path: Path, apis: list[Api], text: str, name: str, near: str) -> None:
    for file in ("overlays/keapkit/x.py", "README.md", "docs/guide/x.md"):
        folder = tmp_path / file.replace("/", "-")
        assert found(folder, apis, file, f"\n{text}\n") == [
            f"{file}:2: {name} is not in the documents; the nearest name is {near}"
        ]


@pytest.mark.parametrize(
    ("text", "name", "near"),
    [
        ('("GET", "/rest/v2/fils/{file_id}:data")', "/rest/v2/fils/{file_id}:data", ""),
        ("from keap_api.v1.models import FullContact, FullContct", "v1 models FullContct", "FullContact"),
        ("from keap_api.v2.resources.files import Files, Filez as F", "v2 resources Filez", "Files"),
    ],
)
def test_what_only_code_refers_to(tmp_path: Path, apis: list[Api], text: str, name: str, near: str) -> None:
    lines = found(tmp_path / "a", apis, "overlays/keapkit/x.py", text)
    assert len(lines) == 1
    assert lines[0].startswith(f"overlays/keapkit/x.py:1: {name} is not in the documents")
    assert lines[0].endswith(near)
    assert found(tmp_path / "b", apis, "README.md", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "for c in keap.v2.contacts.list(limit=5): c.given_name",
        "keap.v2.contacts.list.raw and v2.contacts.tags and keap.v1.files",
        "keap_api.v2.resources.files, specs/v2.json, overlays/openapi/v1.yaml, keap_api.v1.models",
        "types.v2.Contact, types.v1.FullContact",
        "from keap_api.v2.models import Contact as _Contact",
        '"/rest/v2/files/{file_id}:data" and "/rest/v1/contacts/{anything}"',
        "v3.things.list and v2 documents. v2.",
    ],
)
def test_what_leads_somewhere_or_is_no_reference(tmp_path: Path, apis: list[Api], text: str) -> None:
    assert found(tmp_path, apis, "overlays/keapkit/x.py", text) == []


def test_an_api_that_is_left_out_is_not_checked(tmp_path: Path, apis: list[Api]) -> None:
    only_v1 = [api for api in apis if api.name == "v1"]
    assert found(tmp_path, only_v1, "README.md", "keap.v2.nothing.list and keap.v1.nothing.list") == [
        "README.md:1: v1.nothing.list is not in the documents; the nearest name is " + near(only_v1)
    ]


def near(apis: list[Api]) -> str:
    from generator.references import nearest

    names = {f"{o.resource}.{o.method}" for o in apis[0].operations} | {
        node.path for root in apis[0].resources for node in root.walk()
    }
    return f"v1.{nearest('nothing.list', names)}"
