"""Raw responses, typed, of sync and async methods; open enums; what importing costs."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

import httpx
import msgspec
import pytest

from generator.runtime import _enums
from generator.runtime._raw import RawResponse, raw
from generator.runtime.errors import DecodeError, NotFoundError, ValidationError
from tests.runtime.models import AsyncContacts, Contact, Contacts, Level, Status, async_sender, sender

if TYPE_CHECKING:
    from typing import assert_type

    from generator.runtime._async_page import AsyncPage
    from generator.runtime._page import Page

    def types(one: Contacts, other: AsyncContacts) -> None:
        """What type checkers make of it; never run."""
        assert_type(raw(one.get, "5"), RawResponse[Contact])
        assert_type(raw(one.list, page_size=1), RawResponse[Page[Contact]])
        assert_type(raw(other.get, "5"), Awaitable[RawResponse[Contact]])
        assert_type(raw(other.list), Awaitable[RawResponse[AsyncPage[Contact]]])
        assert_type(one.list().items, list[Contact])
        assert_type(raw(one.get, "5").parsed.given_name, str | None)


def handle(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/404"):
        return httpx.Response(404)
    if request.url.path.endswith("/html"):
        return httpx.Response(200, text="<html>")
    if request.url.path.endswith("/contacts"):
        return httpx.Response(
            200,
            json={
                "contacts": [{"id": "5", "new": 1}],
                "next_page_token": "" if b"page_token" in request.url.query else "x",
            },
        )
    return httpx.Response(200, json={"id": "5", "new": 1}, headers={"X-Keap-Tenant-Id": "t"})


def test_raw_responses_hold_what_models_do_not_know() -> None:
    contacts = Contacts(sender(handle))
    response = raw(contacts.get, "5")
    assert response.status_code == 200
    assert response.headers["x-keap-tenant-id"] == "t"
    assert response.content == b'{"id":"5","new":1}'
    assert response.json() == {"id": "5", "new": 1}
    assert response.parsed == Contact(id="5")
    assert response.parsed is response.parsed
    assert repr(response) == "<RawResponse 200: 18 bytes>"
    assert contacts.get("5") == Contact(id="5")


def test_a_raw_list_gives_a_page_that_goes_on() -> None:
    response = raw(Contacts(sender(handle)).list, page_size=1)
    assert response.json()["contacts"][0]["new"] == 1
    assert [contact.id for contact in response.parsed] == ["5", "5"]


@pytest.mark.anyio
async def test_raw_responses_of_async_methods_are_awaited() -> None:
    contacts = AsyncContacts(async_sender(handle))
    response = await raw(contacts.get, "5")
    assert (response.json()["new"], response.parsed.id) == (1, "5")
    listed = await raw(contacts.list)
    assert [contact.id async for contact in listed.parsed] == ["5", "5"]
    with pytest.raises(NotFoundError):
        await raw(contacts.get, "404")


def test_raw_raises_what_the_method_raises() -> None:
    contacts = Contacts(sender(handle))
    wrong: Any = {"given_name": 5}
    with pytest.raises(NotFoundError):
        raw(contacts.get, "404")
    with pytest.raises(ValidationError):
        raw(contacts.get, "..")
    with pytest.raises(ValidationError, match=r"body\.given_name"):
        raw(contacts.update, "5", wrong)
    html = raw(contacts.get, "html")
    with pytest.raises(DecodeError):
        html.json()
    with pytest.raises(DecodeError):
        _ = html.parsed


@pytest.mark.parametrize("method", [len, print, "x".join, Contacts, lambda: None])
def test_raw_takes_methods_of_resources_only(method: Any) -> None:
    with pytest.raises(TypeError, match=r"raw\(\) takes a method of a resource"):
        raw(method)


@pytest.mark.parametrize(
    "member", [Status("Paused"), Status("New"), Level(99), Level(1), Status(""), Status("a b\n"), Level(-1)]
)
def test_open_enums_behave_as_their_values(member: Any) -> None:
    kind = type(member)
    assert isinstance(member, kind)
    assert kind(member.value) is member
    assert pickle.loads(pickle.dumps(member)) is member
    assert copy.deepcopy(member) is member
    assert member == member.value
    assert hash(member) == hash(member.value)
    assert str(member) == str(member.value)
    assert f"{member}" == f"{member.value}"
    assert kind.__name__ in repr(member)
    assert msgspec.json.decode(msgspec.json.encode(member), type=kind) is member
    assert {member: 1}[member.value] == 1


def test_unknown_values_do_not_join_the_known_ones() -> None:
    Status("Paused")
    assert list(Status) == [Status.NEW, Status.DONE]
    wrong: Any
    for wrong in (5, None):
        with pytest.raises(ValueError, match="is not a valid Status"):
            Status(wrong)
    wrong = "x"
    with pytest.raises(ValueError, match="is not a valid Level"):
        Level(wrong)


def test_a_flood_of_unknown_values_stays_bounded() -> None:
    class Flooded(_enums.OpenStrEnum):
        ONE = "1"

    for number in range(5_000):
        assert Flooded(f"x{number}") == f"x{number}"
    assert len(_enums._unknown[Flooded]) == _enums._REMEMBERED


def test_importing_the_senders_loads_no_msgspec() -> None:
    code = (
        "import sys; import generator.runtime._raw, generator.runtime._operation, generator.runtime._warnings;"
        "heavy = ('msgspec', 'lxml', 'generator.runtime._decode', 'generator.runtime._bodies');"
        "print([name for name in heavy if name in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"
