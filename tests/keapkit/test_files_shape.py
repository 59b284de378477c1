"""The overlay on files names the operations it covers; this fails when one of them disappears or changes shape.

Then read the new document, change the overlay, and last this table.
"""

from __future__ import annotations

import typing
from typing import Any

import pytest

from keap_api.v1 import models as m1
from keap_api.v1 import params as p1
from keap_api.v1.resources import files as v1
from keap_api.v2 import models as m2
from keap_api.v2 import params as p2
from keap_api.v2.resources import files as v2
from keapkit.files._download import V1_GET, V2_DATA
from keapkit.files._requests import COVERED
from keapkit.files._resources import _DATA, AsyncFilesV1, AsyncFilesV2, FilesV1, FilesV2

JSON, FORM = "application/json", "multipart/form-data"

UPLOADS = {
    "v1.files.create": (v1._FILES_CREATE, "POST", "/rest/v1/files", JSON, "FileUpload", m1.FileInformation),
    "v1.files.replace": (v1._FILES_REPLACE, "PUT", "/rest/v1/files/{file_id}", JSON, "FileUpload", m1.FileInformation),
    "v2.files.create": (v2._FILES_CREATE, "POST", "/rest/v2/files", FORM, "FilesCreateBody", m2.FileMetadata),
    "v2.files.update": (v2._FILES_UPDATE, "POST", "/rest/v2/files/{file_id}", FORM, "FilesUpdateBody", m2.FileMetadata),
}
KEYS = {
    "FileUpload": {"contact_id", "file_association", "file_data", "file_name", "is_public", "public"},
    "FilesCreateBody": {"contact_id", "file", "file_association", "file_name", "is_public"},
    "FilesUpdateBody": {"file", "file_name", "is_public"},
}


def test_every_covered_operation_is_in_the_table() -> None:
    assert set(COVERED) == set(UPLOADS)


@pytest.mark.parametrize("name", UPLOADS)
def test_uploads(name: str) -> None:
    operation, method, path, media, body, response = UPLOADS[name]
    assert (operation.name, operation.method, operation.path) == (name, method, path)
    assert operation.response is response
    assert operation.body is not None
    assert (operation.body.media, operation.body.name) == (media, body)
    hints = typing.get_type_hints(getattr(p1 if name.startswith("v1") else p2, body))
    assert set(hints) == KEYS[body]
    assert COVERED[name] in hints


def test_the_update_mask() -> None:
    body = v2._FILES_UPDATE.body
    assert body is not None
    assert body.mask == ("file", "file_name", "is_public")
    assert [query.name for query in v2._FILES_UPDATE.query] == ["update_mask"]


def test_reading() -> None:
    data, get = v2._FILES_DATA, v1._FILES_GET
    assert (data.name, data.method, data.path) == ("v2.files.data", "GET", "/rest/v2/files/{file_id}:data")
    assert (data.query, data.body, data.response) == ((), None, bytes)
    for ours, generated in ((_DATA, data), (V2_DATA, data), (V1_GET, get)):
        assert (ours.name, ours.method, ours.path) == (generated.name, generated.method, generated.path)
        assert (ours.query, ours.body) == (tuple(q for q in generated.query if q in ours.query), generated.body)
        assert ours.response is generated.response
    assert (get.name, get.method, get.path) == ("v1.files.get", "GET", "/rest/v1/files/{file_id}")
    assert [query.name for query in get.query] == ["optional_properties"]
    assert get.response is m1.FileInformation
    assert typing.get_type_hints(m1.FileInformation)["file_data"] == (str | None)


def test_what_a_descriptor_says() -> None:
    hints = typing.get_type_hints(m1.FileDescriptor)
    assert hints["file_size"] == (int | None)
    assert hints["download_url"] == (str | None)
    assert {"id", "file_name", "contact_id", "public"} <= set(hints)


def test_listing_and_deleting() -> None:
    listing, delete = v1._FILES_LIST, v1._FILES_DELETE
    assert (listing.method, listing.path) == ("GET", "/rest/v1/files")
    wanted = {"contact_id", "name", "permission", "type", "viewable", "limit", "offset"}
    assert {query.name for query in listing.query} == wanted
    assert (delete.method, delete.path) == ("DELETE", "/rest/v1/files/{file_id}")


@pytest.mark.parametrize(
    ("overlay", "generated"),
    [
        (FilesV1, v1.Files),
        (AsyncFilesV1, v1.AsyncFiles),
        (FilesV2, v2.Files),
        (AsyncFilesV2, v2.AsyncFiles),
    ],
)
def test_an_overlay_only_changes_what_it_says(overlay: type[Any], generated: type[Any]) -> None:
    changed = {name for name in vars(overlay) if not name.startswith("_")}
    assert changed == ({"data"} if "V2" in overlay.__name__ else set())
    assert all(hasattr(generated, name) for name in changed)
