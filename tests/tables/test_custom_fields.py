"""Custom fields by name: read, written, filtered by, sync and async, in REST v1 and v2."""

from __future__ import annotations

import asyncio
import datetime as dt
import decimal
from collections import ChainMap, OrderedDict
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any

import httpx
import pytest

from keap_api._warnings import reset
from keap_api.v2._names import NAMES
from keapkit import AsyncKeap, Keap
from keapkit.custom_fields import AmbiguousCustomFieldError, UnknownCustomFieldError
from keapkit.custom_fields._record_types import record_type_of_operation
from keapkit.errors import KeapError, QueryWarning, StatusError, ValidationError
from keapkit.filters import describe, ge
from keapkit.testing import KeapSandbox
from tests.tables.account import Account, contact
from tests.tables.recorder import FIELDS, Recorder, field


@pytest.fixture(autouse=True)
def _fresh_warnings() -> Iterator[None]:
    reset()
    yield
    reset()


@pytest.fixture
def recorder() -> Recorder:
    return Recorder(list(FIELDS))


@pytest.fixture
def keap(recorder: Recorder) -> Keap:
    return Keap("KeapAK-x", transport=httpx.MockTransport(recorder), throttle=None, retry=False)


def test_values_have_the_types_of_their_fields(client: Callable[[Account], Keap]) -> None:
    keap = client(Account())
    values = keap.custom_fields.read(contact(5), "contacts")
    assert dict(values) == {
        "Favorite Color": "blue 1",
        "Member since": dt.date(2015, 3, 6),
        "Visits": 5,
        "Tier": "Gold",
        "Wants news?": True,
        "Budget": decimal.Decimal("5.25"),
        "Interests": ["Design", "Support"],
        "Last visit": dt.datetime(2026, 2, 6, 8, 30, tzinfo=dt.UTC),
    }
    assert values["favoritecolor"] == values["FAVORITE COLOR"] == values["FavoriteColor"] == "blue 1"


def test_a_value_that_does_not_fit_its_field_stays_as_it_came(client: Callable[[Account], Keap]) -> None:
    keap = client(Account())
    record = {"custom_fields": [{"id": "3", "content": "many"}, {"id": "2", "content": {"day": 1}}]}
    values = keap.custom_fields.read(record, "contacts")
    assert (values["Visits"], values["Member since"], values["Tier"]) == ("many", {"day": 1}, None)


def test_records_tell_their_type(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    assert keap.custom_fields.read(keap.v2.contacts.get("1"))["Tier"] == "Bronze"
    assert keap.custom_fields.read(keap.v2.orders.get("1"))["Tier"] == "Bronze"
    with pytest.raises(ValidationError, match="record_type"):
        keap.custom_fields.read(keap.v2.tags.get("1"))


def test_an_unknown_name_is_looked_for_once_more(keap: Keap, recorder: Recorder) -> None:
    values = keap.custom_fields.read({"custom_fields": [{"id": "9", "content": "new"}]}, "contacts")
    recorder.fields.append(field("9", "Shoe size"))
    assert values["Shoe size"] == "new"
    with pytest.raises(UnknownCustomFieldError, match="did you mean 'Shoe size'"):
        values["Shoe sizes"]
    assert [target for _, target, _ in recorder.sent].count("v2/contacts/model") == 2


@pytest.mark.parametrize("name", [None, True, 5.0, ("a",), ["a"], b"Tier", dt.date(2026, 1, 1)])
def test_what_is_no_name_is_refused(keap: Keap, name: Any) -> None:
    fields = keap.custom_fields.of("contacts")
    assert name not in fields
    with pytest.raises(UnknownCustomFieldError, match=f"as an int, got {type(name).__name__}"):
        keap.custom_fields.read({"custom_fields": []}, "contacts")[name]
    if name.__hash__ is not None:
        with pytest.raises(UnknownCustomFieldError, match=f"as an int, got {type(name).__name__}"):
            keap.v2.contacts.update("5", {"custom": {name: "x"}})  # type: ignore[dict-item]  # what is refused
    with pytest.raises(ValidationError, match="has no custom fields; the record types are"):
        keap.custom_fields.of(name)


def test_a_name_of_several_fields_lists_them(keap: Keap, recorder: Recorder) -> None:
    recorder.fields += [field("8", "VIP", name="Vip1"), field("9", "vip", name="Vip2")]
    fields = keap.custom_fields.of("contacts")
    assert fields.find("VIP").id == "8"
    assert fields.find("Vip2").id == "9"
    with pytest.raises(AmbiguousCustomFieldError, match=r"'Vip1' \(id 8\) and 'Vip2' \(id 9\)"):
        fields.find("Vip")
    assert fields.find(9).name == "Vip2"


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_new_record_takes_fields_by_name(keap: Keap, recorder: Recorder, version: str) -> None:
    if version == "v1":
        keap.v1.contacts.create({"given_name": "Zoe", "custom": {"favorite color": "blue", "Tier": "Gold"}})
        wanted: list[Any] = [{"id": 1, "content": "blue"}, {"id": 3, "content": "Gold"}]
    else:
        keap.v2.contacts.create({"given_name": "Zoe", "custom": {"favorite color": "blue", "Tier": "Gold"}})
        wanted = [{"id": "1", "content": "blue"}, {"id": "3", "content": "Gold"}]
    assert recorder.bodies() == [{"given_name": "Zoe", "custom_fields": wanted}]


def test_a_partial_update_keeps_the_fields_that_it_does_not_name(keap: Keap, recorder: Recorder) -> None:
    keap.v2.contacts.update("5", {"job_title": "CEO", "custom": {"Favorite Color": None}})
    method, target, body = recorder.sent[-1]
    assert method == "PATCH"
    assert "update_mask=job_title&update_mask=custom_fields" in target
    assert body["custom_fields"] == [{"id": "1", "content": None}, {"id": "2", "content": "kept"}]
    assert recorder.sent[-2][1] == "v2/contacts/5?fields=custom_fields"


@pytest.mark.parametrize(
    ("custom", "message"),
    [
        ({"Teir": "Gold"}, "did you mean 'Tier'"),
        ({"Tier": "gold"}, "did you mean 'Gold'"),
        ({"Tier": 5}, "expected str, got int"),
        ({"Tier": "Gold", "TIER": "Silver"}, "named twice"),
        ("blue", "expected a dict"),
    ],
)
def test_a_wrong_value_or_name_is_refused_before_it_is_sent(
    keap: Keap, recorder: Recorder, custom: Any, message: str
) -> None:
    with pytest.raises(ValidationError, match=message) as caught:
        keap.v2.contacts.create({"custom": custom})
    assert caught.value.path.startswith("body.custom")
    assert recorder.bodies() == []


def test_times_need_a_zone_and_dates_need_none(keap: Keap, recorder: Recorder) -> None:
    recorder.fields += [field("6", "Born", "DATE"), field("7", "Called", "DATE_TIME"), field("8", "Paid", "CURRENCY")]
    moment = dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    keap.v2.contacts.create({"custom": {"Born": dt.date(2020, 1, 2), "Called": moment, "Paid": decimal.Decimal("1.5")}})
    assert [one["content"] for one in recorder.bodies()[0]["custom_fields"]] == [
        "2020-01-02T00:00:00.000Z",
        "2026-01-02T01:04:00.000Z",
        1.5,
    ]
    with pytest.raises(ValidationError, match="time zone"):
        keap.v2.contacts.create({"custom": {"Called": dt.datetime(2026, 1, 2)}})  # noqa: DTZ001 # what is refused


def test_async_tasks_that_ask_at_once_share_a_call(recorder: Recorder) -> None:
    async def main() -> None:
        async def answer(request: httpx.Request) -> httpx.Response:
            response = recorder(request)
            await asyncio.sleep(0)
            return response

        async with AsyncKeap("KeapAK-x", transport=httpx.MockTransport(answer), throttle=None, retry=False) as keap:
            await asyncio.gather(*(keap.custom_fields.of("contacts") for _ in range(20)))
            assert len(recorder.sent) == 1
            await asyncio.gather(*(keap.custom_fields.of("contacts", refresh=True) for _ in range(20)))
            # One was under way when the others asked; what they need is newer, and one call brings it to all of them.
            assert len(recorder.sent) == 3
            await asyncio.gather(*(keap.v2.contacts.create({"custom": {"Tier": "Gold"}}) for _ in range(5)))
            assert len(recorder.sent) == 8

    asyncio.run(main())


def test_an_operation_without_custom_fields_says_so(keap: Keap) -> None:
    with pytest.raises(ValidationError, match="takes no custom fields"):
        keap.v2.tags.create({"name": "x", "custom": {"Tier": "Gold"}})  # type: ignore[typeddict-unknown-key]


def test_filters_take_names_and_check_values(keap: Keap, recorder: Recorder) -> None:
    recorder.fields.append(field("6", "Member since", "DATE", name="MemberSince"))
    keap.v2.contacts.list(filter={"custom": {"tier": "Gold", "member since": ge(dt.date(2020, 1, 2))}})
    target = httpx.URL("https://x/" + recorder.sent[-1][1])
    assert target.params["filter"] == "Tier==Gold;MemberSince>=2020-01-02T00:00:00.000Z"
    with pytest.raises(ValidationError, match="did you mean 'Gold'"):
        keap.v2.contacts.list(filter={"custom": {"tier": "Goldd"}})


@pytest.mark.anyio
async def test_the_async_client_does_the_same(recorder: Recorder) -> None:
    transport = httpx.MockTransport(recorder)
    async with AsyncKeap("KeapAK-x", transport=transport, throttle=None, retry=False) as keap:
        await keap.v2.contacts.update("5", {"custom": {"Favorite Color": "red"}})
        assert recorder.sent[-1][2]["custom_fields"][0] == {"id": "1", "content": "red"}
        async for _ in keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}}):
            raise AssertionError
        assert "filter=Tier%3D%3DGold" in recorder.sent[-1][1]
        record = await keap.v2.contacts.get("5")
        assert (await keap.custom_fields.read(record))["favorite color"] == "old"
        assert [target for _, target, _ in recorder.sent].count("v2/contacts/model") == 1


def test_a_filter_is_sent_as_given_where_keap_lists_no_fields(keap: Keap, recorder: Recorder) -> None:
    recorder.fields.clear()
    with pytest.warns(QueryWarning, match="sent with `tier`, `score` as given, because Keap lists no custom fields"):
        keap.v2.contacts.list(filter={"family_name": "Lee", "custom": {"tier": "Gold", "score": ge(5)}})
    keap.v2.contacts.list(filter={"custom": {"tier": "Gold", "score": ge(5)}})
    assert [target for _, target, _ in recorder.sent] == [
        "v2/contacts/model",
        "v2/contacts?filter=family_name%3D%3DLee%3Btier%3D%3DGold%3Bscore%3E%3D5",
        "v2/contacts/model",
        "v2/contacts?filter=tier%3D%3DGold%3Bscore%3E%3D5",
    ]
    with (
        pytest.warns(QueryWarning, match="`Favorite Color` as given"),
        pytest.raises(ValidationError, match="'Favorite Color' cannot be the API name"),
    ):
        keap.v2.contacts.list(filter={"custom": {"Favorite Color": "blue"}})
    with pytest.raises(UnknownCustomFieldError, match="it has no custom fields"):
        keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}}, options={"validate": "strict"})
    with pytest.raises(UnknownCustomFieldError, match="it has no custom fields"):
        keap.v2.contacts.create({"custom": {"tier": "Gold"}})


UNREADABLE = [
    httpx.Response(404, json={"message": "nothing here"}),
    httpx.Response(403),
    httpx.Response(500),
    httpx.Response(200, content=b"<html>"),
    httpx.Response(200, json=[]),
    httpx.Response(200, json={"custom_fields": 5}),
]


def _unreadable(response: httpx.Response, sent: list[str]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.raw_path.decode())
        if request.url.path.endswith("/model"):
            return httpx.Response(response.status_code, content=response.content)
        return httpx.Response(200, json={"contacts": []})

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("response", UNREADABLE)
def test_a_filter_is_sent_as_given_where_the_fields_cannot_be_read(response: httpx.Response) -> None:
    sent: list[str] = []
    with Keap("KeapAK-x", transport=_unreadable(response, sent), throttle=None, retry=False) as keap:
        with pytest.warns(
            QueryWarning, match="sent with `tier` as given, because the list of custom fields cannot be read"
        ):
            keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}})
        with pytest.raises(KeapError):
            keap.v2.contacts.create({"custom": {"tier": "Gold"}})
        with pytest.raises(KeapError):
            keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}}, options={"validate": "strict"})
    assert sent[1] == "/crm/rest/v2/contacts?filter=tier%3D%3DGold"


def test_the_same_async() -> None:
    sent: list[str] = []

    async def main() -> None:
        transport = _unreadable(httpx.Response(200, json={}), sent)
        async with AsyncKeap("KeapAK-x", transport=transport, throttle=None, retry=False) as keap:
            with pytest.warns(QueryWarning, match="sent with `tier` as given"):
                await keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}})
            await keap.v2.contacts.list(filter={"custom": {"level": "Gold"}}, options={"validate": "off"})

    asyncio.run(main())
    assert [target for target in sent if "model" not in target] == [
        "/crm/rest/v2/contacts?filter=tier%3D%3DGold",
        "/crm/rest/v2/contacts?filter=level%3D%3DGold",
    ]


@pytest.mark.parametrize("status", [401, 429])
def test_a_call_that_would_fail_alike_is_not_tried(status: int) -> None:
    sent: list[str] = []
    with (
        Keap("KeapAK-x", transport=_unreadable(httpx.Response(status), sent), throttle=None, retry=False) as keap,
        pytest.raises(StatusError),
    ):
        keap.v2.contacts.list(filter={"custom": {"tier": "Gold"}})
    assert [target for target in sent if "model" not in target] == []


def test_an_unchecked_filter_takes_any_name_and_value(keap: Keap, recorder: Recorder) -> None:
    keap.v2.contacts.list(
        filter={"custom": {"Favorite Color": "blue", "Teir": "Gold", "Tier": "Lead"}}, options={"validate": "off"}
    )
    assert recorder.sent[-1][1] == "v2/contacts?filter=FavoriteColor%3D%3Dblue%3BTeir%3D%3DGold%3BTier%3D%3DLead"
    with pytest.raises(UnknownCustomFieldError, match="did you mean 'Tier'"):
        keap.v2.contacts.list(filter={"custom": {"Teir": "Gold"}})


def test_a_wrong_name_costs_one_look(keap: Keap, recorder: Recorder) -> None:
    for _ in range(2):
        with pytest.raises(UnknownCustomFieldError):
            keap.v2.contacts.list(filter={"custom": {"Nothing": "x"}})
    assert [target for _, target, _ in recorder.sent] == ["v2/contacts/model"] * 2


@pytest.mark.parametrize("kind", [MappingProxyType, OrderedDict, ChainMap])
def test_any_mapping_names_fields(keap: Keap, recorder: Recorder, kind: Any) -> None:
    keap.v2.contacts.list(filter=kind({"custom": {"Favorite Color": "blue"}}))
    assert recorder.sent[-1][1] == "v2/contacts?filter=FavoriteColor%3D%3Dblue"


def test_every_filter_that_takes_custom_fields_knows_whose_they_are() -> None:
    for name in NAMES:
        if describe(f"v2.{name}").custom_fields:
            assert record_type_of_operation(f"v2.{name}"), name


def test_a_filter_without_custom_fields_looks_none_up(keap: Keap, recorder: Recorder) -> None:
    with pytest.raises(ValidationError, match="does not filter by 'custom'"):
        keap.v2.tags.contacts.list("1", filter={"custom": {"Tier": "Gold"}})  # type: ignore[typeddict-unknown-key]  # on purpose
    assert recorder.sent == []


def test_the_repr_lists_what_there_is() -> None:
    with Keap("KeapAK-x") as keap:
        assert repr(keap.custom_fields) == "<CustomFields: body, filter, of, read>"
