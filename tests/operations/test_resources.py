"""Resources: what they show of themselves, and where they send those who look in the wrong version."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from keap_api.v1 import AsyncRestV1, RestV1
from keap_api.v1._names import NAMES as V1
from keap_api.v2 import AsyncRestV2, RestV2
from keap_api.v2._names import NAMES as V2

CLIENT = httpx.Client(base_url="https://api.example.test/crm")
ASYNC = httpx.AsyncClient(base_url="https://api.example.test/crm")
APIS: list[tuple[Any, str, frozenset[str], frozenset[str]]] = [
    (RestV1(CLIENT), "v1", V1, V2),
    (RestV2(CLIENT), "v2", V2, V1),
    (AsyncRestV1(ASYNC), "v1", V1, V2),
    (AsyncRestV2(ASYNC), "v2", V2, V1),
]


def reach(api: Any, path: str) -> Any:
    for name in path.split("."):
        api = getattr(api, name)
    return api


@pytest.mark.parametrize(("api", "version", "names", "_"), APIS)
def test_every_name_is_there_and_listed(api: Any, version: str, names: frozenset[str], _: frozenset[str]) -> None:
    for name in names:
        parent, _dot, last = name.rpartition(".")
        found = reach(api, name)
        holder = reach(api, parent) if parent else api
        assert last in dir(holder)
        assert last in repr(holder)
        assert not callable(found) or found.__doc__
    assert repr(api).startswith(f"<{type(api).__name__} {version}: ")
    assert not [name for name in dir(api) if name.startswith("_")]


@pytest.mark.parametrize(("api", "version", "names", "others"), APIS)
def test_what_only_the_other_version_has_is_hinted_at(
    api: Any, version: str, names: frozenset[str], others: frozenset[str]
) -> None:
    other = "v2" if version == "v1" else "v1"
    resources = {"", *(name for name in names if not callable(reach(api, name)))}
    missing = [name for name in sorted(others - names) if name.rpartition(".")[0] in resources]
    assert missing
    for name in missing:
        parent, _, last = name.rpartition(".")
        with pytest.raises(AttributeError, match=f"it is in {other}; use keap.{other}.{name}$") as raised:
            getattr(reach(api, parent) if parent else api, last)
        assert raised.value.name == last


def test_hooks_live_in_v1() -> None:
    with pytest.raises(AttributeError) as raised:
        RestV2(CLIENT).hooks  # type: ignore[attr-defined]  # noqa: B018 # that is the point
    assert str(raised.value) == "'RestV2' object has no attribute 'hooks': it is in v1; use keap.v1.hooks"


@pytest.mark.parametrize("api", [RestV1(CLIENT), RestV2(CLIENT).contacts])
def test_what_nobody_has_gets_no_hint(api: Any) -> None:
    for name in ("bananas", "_private", "__wrapped__"):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'$"):
            getattr(api, name)
