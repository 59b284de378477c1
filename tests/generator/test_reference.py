"""The reference pages: every operation and method once, only changed files written, the navigation current."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
import yaml

from generator.errors import InputError
from generator.reference import is_navigation_current, write_reference
from generator.reference.catalog import Catalog, read_catalog
from generator.reference.examples import CURATED
from generator.reference.llms import index_text
from generator.reference.markdown import code, table, tabs
from generator.reference.navigation import with_navigation
from generator.reference.site import pages
from generator.reference.values import Code, literal
from generator.regenerate import ROOT, Sources

MARKS = """\
site_name: x
site_description: y
nav:
  - index.md
  - Reference:
      # reference: begin
      # reference: end
"""


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return read_catalog(Sources())


@pytest.fixture(scope="module")
def made(catalog: Catalog) -> dict[str, str]:
    return pages(catalog)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "index.md").write_text("# Home\n\nThe first page. More of it.\n")
    (tmp_path / "mkdocs.yml").write_text(MARKS)
    return folder


def test_every_operation_and_method_has_one_section(catalog: Catalog, made: dict[str, str]) -> None:
    found = Counter(
        (page.split("/")[0], name)
        for page, text in made.items()
        for name in re.findall(r"^## \S+ \{ #(\S+) \}$", text, re.MULTILINE)
        if page != "xmlrpc/tables.md"
    )
    operations = [(api.name, f"{o.resource}.{o.method}") for api in catalog.apis for o in api.operations]
    methods = [("xmlrpc", f"{entry.service}.{entry.name}") for entry in catalog.table.entries]
    assert found == Counter([*operations, *methods])


def test_a_section_has_everything(catalog: Catalog, made: dict[str, str]) -> None:
    for page in catalog.pages:
        sections = re.split(r"^## ", made[page.file], flags=re.MULTILINE)
        for operation in page.operations:
            name = f"{operation.resource}.{operation.method}"
            (section,) = [text for text in sections if text.startswith(f"{name} {{")]
            assert f"`{operation.http}` `{operation.template}`" in section
            for title in ("Sync", "Async", "Signature"):
                assert section.count(f'=== "{title}"') == 1
            for parameter in operation.parameters:
                assert f"| `{parameter.name}`" in section, (name, parameter.name)
                if parameter.type.kind == "filter":
                    assert all(f"| `{field}` |" in section for field in (parameter.facts or {})["fields"])
            assert "Returns " in section
            assert "Errors: `ValidationError`" in section


def test_required_keys_come_first_and_are_marked(made: dict[str, str]) -> None:
    section = made["v2/tasks.md"].split("## tasks.create ")[1].split("\n## ")[0]
    keys = re.findall(r"^\| `(\w+)`( \*\*required\*\*)? \|", section.split("Keys of the body")[1], re.MULTILINE)
    marked = [bool(required) for _, required in keys]
    assert marked == sorted(marked, reverse=True)


def test_the_indexes_hold_every_operation_and_method(catalog: Catalog, made: dict[str, str]) -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\S+)` \| \[`(\S+)`\]", made["operations.md"], re.MULTILINE)
    assert Counter(rows) == Counter(
        (o.http, o.template, f"{api.name}.{o.resource}.{o.method}") for api in catalog.apis for o in api.operations
    )
    services = re.split(r"^## (\w+)$", made["xmlrpc-to-rest.md"], flags=re.MULTILINE)[1:]
    listed = [
        f"{service}.{method}"
        for service, text in zip(services[::2], services[1::2], strict=True)
        for method in re.findall(r"^\| \[`(\w+)`\]", text, re.MULTILINE)
    ]
    assert sorted(listed) == sorted(entry.wire for entry in catalog.table.entries)
    grades = re.findall(r"\| (exact|approximate|refused) \|", made["xmlrpc-to-rest.md"])
    assert len(grades) == len(catalog.table.entries)


def test_links_lead_to_sections(made: dict[str, str]) -> None:
    for page, text in made.items():
        for link in re.findall(r"\]\(([^)#]*)#", text):
            target = link and (Path(page).parent / link).as_posix()
            normal = str(Path("/", target).resolve())[1:] if target else page
            assert normal in made or normal.startswith(".."), (page, link)


def test_curated_examples_name_what_is_there(catalog: Catalog) -> None:
    curated = yaml.safe_load(CURATED.read_text("utf-8"))
    samples = curated.pop("samples")
    operations = {f"{api.name}.{o.resource}.{o.method}": o for api in catalog.apis for o in api.operations}
    entries = {entry.wire: entry for entry in catalog.table.entries}
    for name, given in curated.items():
        if name in operations:
            known = {p.name for p in operations[name].parameters} | {"body", "one_page", "show"}
        else:
            known = {p.name for p in entries[name].params}
        assert given.keys() <= known, name
    resources = {f"{o.resource}." for o in operations.values()}
    assert [name for name in samples if not any(r.startswith(f"{name}.") for r in resources)] == []


def test_only_what_differs_is_written_and_stale_pages_go(docs: Path) -> None:
    config = docs.parent / "mkdocs.yml"
    first = write_reference(Sources(), docs, config)
    assert len(first.written) == first.pages + 3  # the navigation and two files for assistants
    stale = docs / "reference" / "v2" / "gone.md"
    stale.write_text("# gone\n")
    page = docs / "reference" / "v2" / "tags.md"
    right = page.read_text("utf-8")
    page.write_text("edited")
    second = write_reference(Sources(), docs, config)
    assert second.written == (page,)
    assert second.removed == (stale,)
    assert page.read_text("utf-8") == right
    assert write_reference(Sources(), docs, config).written == ()
    listed = re.findall(r"reference/\S+\.md", config.read_text("utf-8"))
    assert sorted(listed) == sorted(p.relative_to(docs).as_posix() for p in (docs / "reference").rglob("*.md"))


def test_the_navigation_of_the_repository_is_current(tmp_path: Path) -> None:
    config = Path(shutil.copy(ROOT / "mkdocs.yml", tmp_path))
    assert is_navigation_current(Sources(), config)
    config.write_text(config.read_text("utf-8").replace("      - Operations by URL: reference/operations.md\n", ""))
    assert not is_navigation_current(Sources(), config)


def test_a_configuration_without_a_place_is_refused(tmp_path: Path, catalog: Catalog) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\n")
    with pytest.raises(InputError, match=r"no lines `# reference: begin`"):
        with_navigation(config, catalog)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        write_reference(Sources(), tmp_path / "docs")


def test_columns_without_content_are_left_out() -> None:
    assert table(("A", "B", "C"), [("1", "", "x|y"), ("2", "", "")]) == [
        "| A | C |",
        "| --- | --- |",
        "| 1 | x\\|y |",
        "| 2 |  |",
        "",
    ]
    assert table(("A",), []) == []


@pytest.mark.parametrize(("text", "expected"), [("a", "`a`"), ("a`b", "`` a`b ``"), ("", "(empty)"), (" ", "(blank)")])
def test_any_value_can_stand_in_code(text: str, expected: str) -> None:
    assert code(text) == expected


def test_tabs_hold_code_as_it_is() -> None:
    assert tabs([("Sync", "if x:\n    y()\n\nz()\n")]) == [
        '=== "Sync"',
        "",
        "    ```python",
        "    if x:",
        "        y()",
        "",
        "    z()",
        "    ```",
        "",
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"a": [1, 2.5, True, None], "b": {"c": 'say "hi"\n', "d\\": b"x"}},
        [{"key": "x" * 60, "other": ["y" * 60, "z" * 60]}],
        ("name.txt", b"content\n"),
        {},
        [],
    ],
)
def test_literals_are_what_they_say(value: object) -> None:
    source = literal(value)
    assert eval(source) == value
    assert max(map(len, source.split("\n"))) < 100


def test_code_stands_for_itself() -> None:
    assert literal({"at": Code("now()")}) == '{"at": now()}'


def test_the_list_for_assistants_has_titles_and_first_sentences() -> None:
    text = index_text(
        MARKS,
        {"index.md": "---\ndescription: d\n---\n\n# Home\n\n```python\nx = 1\n```\n\nThe [first](x.md) page. More."},
    )
    assert "- [Home](index.html): The first page." in text
