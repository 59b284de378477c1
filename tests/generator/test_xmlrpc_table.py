"""The method table: ours is right, and whatever is wrong in one stops the build with file and line."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml

from generator.errors import InputError
from generator.xmlrpc import emit, load

OPERATIONS = frozenset(
    ".".join(line.split("\t")[column] for column in (0, 3, 4))
    for line in Path("tests/names.tsv").read_text(encoding="utf-8").splitlines()[1:]
)
TABLE = Path("specs/xmlrpc.yaml")

SMALL = """\
methods:
  - wire: ContactService.add
    python: contact.add
    summary: Create a contact.
    params:
      - {name: data, type: struct}
      - {name: kind, type: string, optional: true, values: [A, B]}
    overloads:
      - [data]
    returns: int
    reads: false
    replaced_by: v2.contacts.create

  - wire: DataService.query
    python: data.query
    summary: Find rows.
    params:
      - {name: limit, type: int, min: 1, max: 1000}
      - {name: page, type: int}
    returns: array<struct>
    all_pages: query_all
    reads: true
    replaced_by: by-table
tables:
  Contact: {query: v2.contacts.list}
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "xmlrpc.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_our_table_holds_the_113_methods_and_every_replacement_exists() -> None:
    table = load(TABLE, OPERATIONS)
    assert len(table.entries) == 113
    wires = {entry.wire for entry in table.entries}
    assert {"DataService.getAppointmentICal", "APIEmailService.sendEmail", "FileService.uploadFile"} <= wires
    assert not {"DataService.getAppointmentCal", "APIEmailService.sendTemplate", "DataService.echo"} & wires
    send = next(entry for entry in table.entries if entry.wire == "APIEmailService.sendEmail")
    assert [len(form) for form in (send.params, *send.overloads)] == [10, 2]
    upload = next(entry for entry in table.entries if entry.wire == "FileService.uploadFile")
    assert [param.name for param in upload.params] == ["contact_id", "file_name", "base64_encoded_data"]
    assert not [entry.wire for entry in table.entries if entry.wire == "DataService.getUserInfo" and entry.placeholder]


def test_every_writing_method_is_marked_as_one() -> None:
    words = re.compile(
        r"\.(add|update|delete|remove|merge|link|unlink|send|opt[IO]|place|charge|create|achieve|upload)"
    )
    wrong = [entry.wire for entry in load(TABLE, OPERATIONS).entries if entry.reads and words.search(entry.wire)]
    assert wrong == []


def test_the_loader_agrees_with_plain_yaml() -> None:
    plain = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    table = load(TABLE, OPERATIONS)
    assert [entry.wire for entry in table.entries] == [entry["wire"] for entry in plain["methods"]]
    assert [[param.name for param in entry.params] for entry in table.entries] == [
        [param["name"] for param in entry["params"]] for entry in plain["methods"]
    ]
    assert table.tables == plain["tables"]


def test_emitting_is_repeatable_and_gives_python_of_a_modest_size() -> None:
    files = emit(load(TABLE, OPERATIONS))
    assert files == emit(load(TABLE, OPERATIONS))
    assert len(files) == 18
    for name, source in files.items():
        assert source.isascii(), name
        ast.parse(source, name)
    assert sum(map(len, files.values())) < 400_000


def test_text_of_the_table_stays_text(tmp_path: Path) -> None:
    evil = SMALL.replace("Create a contact.", '\'""" + __import__("os") + """ \\\'').replace("[A, B]", "['\"; x', B]")
    source = emit(load(written(tmp_path, evil), OPERATIONS))["xmlrpc/contact.py"]
    tree = ast.parse(source)
    assert "__import__" not in {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert "__import__" in (ast.get_docstring(next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))) or "")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("type: struct", "type: map", 6, "is not a type"),
        ("type: struct", "type: array<map>", 6, "is not a type"),
        ("returns: int", "returns: integer", 10, "is not a type"),
        ("name: data, type", "name: class, type", 6, "cannot be a name"),
        ("name: data, type", "name: options, type", 6, "cannot be a name"),
        ("name: kind", "name: data", 7, "twice"),
        ("type: struct}", "type: struct, optional: true}", 7, None),
        ("optional: true, values: [A, B]", "min: 1", 7, "are for numbers"),
        ("min: 1, max: 1000", "min: 5, max: 1", 18, "leave no value"),
        ("values: [A, B]", "values: [A, A]", 7, "none twice"),
        ("values: [A, B]", "values: []", 7, "at least one"),
        ("values: [A, B]", "values: [1, 2]", 7, "text"),
        ("- [data]", "- [nothing]", 9, "params has no nothing"),
        ("- [data]", "- [data, kind]", 9, "same signature twice"),
        ("v2.contacts.create", "contacts.create", 12, "expected an operation"),
        ("v2.contacts.create", "by-table", 12, "only methods of DataService"),
        ("query: v2.contacts.list", "query: v9.x.list", 25, "expected an operation"),
        ("query: v2.contacts.list", "look: v2.contacts.list", 25, "unknown key 'look'"),
        ("    reads: false\n", "", 2, "lacks the key 'reads'"),
        ("reads: false", "reads: maybe", 11, "true or false"),
        ("reads: false", "reads: false\n    reads: true", 12, "twice"),
        ("reads: false", "color: red", 11, "unknown key 'color'"),
        ("wire: ContactService.add", "wire: Contact.add", 2, "Service.method"),
        ("python: contact.add", "python: data.add", 3, "belong to contact"),
        ("python: contact.add", "python: contact.import", 3, "cannot be the name"),
        ("python: contact.add", "python: contact", 3, "service.method"),
        ("wire: DataService.query", "wire: ContactService.add", 15, "belong to contact"),
        ("query_all", "query", 14, "twice"),
        ("{name: page, type: int}", "{name: pages, type: int}", 21, "limit and page"),
        ("summary: Create a contact.", "summary: ''", 4, "one line"),
        ("methods:", "methods: 5\nmore:", 2, "unknown key 'more'"),
        ("  Contact: {query", "  Contact: [query", 25, None),
    ],
)
def test_a_wrong_entry_stops_the_build_with_file_and_line(
    tmp_path: Path, old: str, new: str, line: int, said: str | None
) -> None:
    assert old in SMALL
    if said is None and "optional" in new:
        text = SMALL.replace(old, new, 1).replace("optional: true, values", "values")
        said = "required parameter kind comes after an optional one"
    else:
        text = SMALL.replace(old, new, 1)
    with pytest.raises(InputError) as caught:
        load(written(tmp_path, text), OPERATIONS)
    assert caught.value.exit_code == 2
    message = str(caught.value)
    assert re.match(rf"[^:]*xmlrpc\.yaml:{line}: ", message), message
    assert said is None or said in message


def test_a_reference_to_an_operation_that_is_gone_names_the_nearest(tmp_path: Path) -> None:
    text = SMALL.replace("v2.contacts.create", "v2.contacts.creat").replace("v2.contacts.list", "v2.contact.list")
    table = load(written(tmp_path, text), OPERATIONS)
    file = f"{tmp_path.name}/xmlrpc.yaml"
    assert table.stale == (
        f"{file}:12: v2.contacts.creat is not in the documents; the nearest name is v2.contacts.create",
        f"{file}:25: v2.contact.list is not in the documents; the nearest name is v2.contacts.list",
    )
    assert (table.entries[0].replaced_by, table.tables) == (None, {"Contact": {}})
    only_v1 = [name for name in OPERATIONS if name.startswith("v1.")]
    assert load(written(tmp_path, SMALL), only_v1).stale == (), "v2 is left out, so nothing is known of it"


def test_a_method_listed_twice_stops_the_build(tmp_path: Path) -> None:
    entry = SMALL.partition("  - wire: DataService")[0].partition("\n")[2]
    with pytest.raises(InputError, match=r"xmlrpc.yaml:14: ContactService.add is in the table twice"):
        load(written(tmp_path, SMALL.replace("methods:\n", "methods:\n" + entry, 1)), OPERATIONS)


@pytest.mark.parametrize("text", ["", "- a\n", "methods: [\n", "methods: []\ntables: {}\n", "a: &x [*x, *y]\n", "\t"])
def test_what_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"xmlrpc\.yaml:\d+: "):
        load(written(tmp_path, text), OPERATIONS)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="xmlrpc"):
        load(tmp_path / "xmlrpc.yaml", OPERATIONS)
    (tmp_path / "xmlrpc.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        load(tmp_path / "xmlrpc.yaml", OPERATIONS)
