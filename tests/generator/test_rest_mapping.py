"""specs/xmlrpc-rest.yaml: whatever does not resolve in the documents stops the build with file and line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.errors import InputError
from generator.pipeline import generate, load_pinned
from generator.xmlrpc import Document, Table, load, load_mapping

ROOT = Path(__file__).parents[2]
SOURCE = (ROOT / "specs" / "xmlrpc-rest.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def published() -> tuple[Document, Table]:
    document = Document()
    for kind in ("v1", "v2"):
        built = generate(load_pinned(kind, ROOT / "specs"), ROOT / "overlays" / "openapi")
        document.add(kind, built.api.operations, built.spec.document)
    return document, load(ROOT / "specs" / "xmlrpc.yaml", list(document))


def _load(published: tuple[Document, Table], folder: Path, text: str) -> object:
    document, table = published
    path = folder / "specs" / "mapping.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load_mapping(path, document, [entry.wire for entry in table.entries], table.tables)


def test_the_file_of_the_repository_resolves(published: tuple[Document, Table], tmp_path: Path) -> None:
    assert _load(published, tmp_path, SOURCE)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("at: given_name,", "at: first_name_of_old,", "first_name_of_old is in no response of this table"),
        ("email_addresses[EMAIL1].email", "email_addresses[EMAIL9].email", "is in no response"),
        ("filter: given_name,", "filter: forename,", "v2.contacts.list does not filter by forename"),
        ('filter: email, ops: "== *"', 'filter: email, ops: "== >"', "email does not take >"),
        (
            "    list: v2.contacts.list",
            "    list: v2.contacts.listing",
            "v2.contacts.listing is not a generated operation",
        ),
        (
            "operations: [v2.contacts.merge]",
            "operations: [v2.contacts.join]",
            "v2.contacts.join is not a generated operation",
        ),
        (
            "{Id: id, DateCreated: create_time, Email: email",
            "{Id: id, Created: create_time, Email: email",
            "no field Created",
        ),
        (
            "DateCreated: create_time, Email: email, Last",
            "DateCreated: created, Email: email, Last",
            "does not order by created",
        ),
        ("put: order_title", "put: order_titles", "order_titles is in no body"),
        ("at: total, type: cents", "at: total, type: double", "holds whole cents"),
        ("via: v2.lead_sources.get", "via: v2.lead_sources.take", "v2.lead_sources.take is not a generated operation"),
        ("by: {GroupId: tag_id}", "by: {GroupId: tag}", "v2.tags.contacts.list has no path parameter tag"),
        (
            "filters: {FirstName: given_name, LastName: family_name}}",
            "filters: {FirstName: given_names, LastName: family_name}}",
            "v1.contacts.list has no parameter given_names",
        ),
        ("convert: country", "convert: nation", "a conversion is one of"),
        ("    grade: exact\n", "    grade: perfect\n", "a grade is one of exact, approximate, refused"),
        ("v2.tasks.get: [custom_fields]", "v2.tasks.get: [fields_of_old]", "records have no fields_of_old"),
        ("  - v2.tasks.get\n", "  - v2.tasks.take\n", "v2.tasks.take is not a generated operation"),
        ("  ContactService.merge:", "  ContactService.melt:", "ContactService.m"),
        ("Note: contact_id", "Note: contact_ids", "contact_ids is not in the records of v2.notes.list"),
    ],
)
def test_what_does_not_resolve_stops_the_build_with_its_line(
    published: tuple[Document, Table], tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in SOURCE
    with pytest.raises(InputError) as caught:
        _load(published, tmp_path, SOURCE.replace(old, new, 1))
    assert said in str(caught.value)
    assert re.match(r"specs/mapping\.yaml:\d+: ", str(caught.value))
