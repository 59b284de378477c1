"""The ids of a page: the same as those of its models, and the same errors."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keap_api import raw
from keapkit import Keap
from keapkit.errors import KeapError
from keapkit.tables import RESOURCES
from keapkit.tables._id_filter import id_filter
from keapkit.tables._page_ids import page_ids

CUT = [resource for resource in RESOURCES.values() if id_filter(resource)]
LISTING = RESOURCES["contacts"].listing


def response_of(content: bytes) -> Any:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content))
    with Keap("KeapAK-ids", transport=transport, throttle=None, retry=False) as keap:
        return raw(keap.v2.contacts.list)


@settings(max_examples=60, deadline=None)
@given(
    numbers=st.lists(st.integers(1, 10**12), max_size=5),
    kind=st.sampled_from([str, int]),
    token=st.sampled_from(["T", "", None, ...]),
)
def test_ids_and_the_end_are_those_of_the_models(numbers: list[int], kind: type, token: Any) -> None:
    body: dict[str, Any] = {"contacts": [{"given_name": "Anna", "id": kind(number)} for number in numbers]}
    if token is not ...:
        body["next_page_token"] = token
    response = response_of(json.dumps(body).encode())
    ids, is_last = page_ids(LISTING, response)
    assert [str(one) for one in ids] == [str(record.id) for record in response.parsed.items]
    assert is_last == (response.parsed.next_page_token is None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"  ",
        b"not JSON",
        b'{"contacts": [{"id": "1"}',
        b'{"contacts": [{"id": "1", "given_name": "\xff"}]}',
    ],
    ids=["empty", "blank", "text", "cut", "bytes"],
)
def test_what_is_no_page_is_the_error_that_it_always_is(content: bytes) -> None:
    with pytest.raises(KeapError) as usual:
        _ = response_of(content).parsed
    with pytest.raises(KeapError) as found:
        page_ids(LISTING, response_of(content))
    assert (type(found.value), str(found.value)) == (type(usual.value), str(usual.value))


@pytest.mark.parametrize("resource", CUT, ids=[resource.name for resource in CUT])
def test_every_list_that_is_cut_can_be_read_so(resource: Any) -> None:
    key = resource.listing.paging.items
    content = json.dumps({key: [{"id": "7"}, {"id": "9"}], "next_page_token": "T"}).encode()

    class Response:
        parsed = None

    Response.content = content  # type: ignore[attr-defined] # of this test only
    assert page_ids(resource.listing, Response()) == (["7", "9"], False)  # type: ignore[arg-type] # enough of a response
