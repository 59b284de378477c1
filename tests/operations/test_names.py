"""The public names of all operations are those of `tests/names.tsv`; nothing else is public."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from keap_api.v1 import AsyncRestV1, RestV1
from keap_api.v2 import AsyncRestV2, RestV2
from tests.operations.documents import operation_counts, public_names


def public(resource: Any, path: str = "") -> Iterator[str]:
    """The dotted names of all methods below a resource; whatever is public and no method is taken for a resource."""
    for name in dir(resource):
        if name.startswith("_"):
            continue
        value = getattr(resource, name)
        if inspect.ismethod(value):
            assert value.__doc__
            yield f"{path}{name}"
        else:
            yield from public(value, f"{path}{name}.")


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"looking at names sends nothing, yet {request.url} was asked for")


@pytest.mark.parametrize(
    ("api", "client", "rest"),
    [
        ("v1", httpx.Client, RestV1),
        ("v1", httpx.AsyncClient, AsyncRestV1),
        ("v2", httpx.Client, RestV2),
        ("v2", httpx.AsyncClient, AsyncRestV2),
    ],
    ids=["RestV1", "AsyncRestV1", "RestV2", "AsyncRestV2"],
)
def test_public_names_are_the_contract(api: str, client: Any, rest: Any) -> None:
    wanted = [f"{resource}.{method}" for (known, _, _), (resource, method) in public_names().items() if known == api]
    found = list(public(rest(client(transport=httpx.MockTransport(refuse)))))
    assert sorted(found) == sorted(wanted)
    assert len(found) == len(set(found)) == operation_counts()[api]
