"""What an open page is told: requests as data, each once, and the other parts when they changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest

from keapkit.sandbox import FaultRule, Sandbox
from keapkit.sandbox._feed import KEPT_ROWS, Feed
from tests.sandbox.calls import KEY, ask, send
from tests.sandbox.server import serving

TICKS_OF_PARTS = 4  # after so many ticks, every part has been looked at


class Event(NamedTuple):
    name: str
    id: str
    data: str


def parsed(lines: list[str]) -> Event:
    fields: dict[str, list[str]] = {"event": [""], "id": [""], "data": []}
    for line in lines:
        name, _, value = line.partition(": ")
        fields[name] = [*fields["data"], value] if name == "data" else [value]
    return Event(fields["event"][0], fields["id"][0], "\n".join(fields["data"]))


def told(feed: Feed, ticks: int = 1) -> list[Event]:
    texts = [text for _ in range(ticks) for text in feed.events()]
    assert all(text.endswith("\n\n") and "\n\n" not in text[:-2] for text in texts)
    return [parsed(text.rstrip("\n").split("\n")) for text in texts if not text.startswith(":")]


def numbers(events: list[Event]) -> list[int]:
    return [row[0] for event in events if event.name == "rows" for row in json.loads(event.data)]


def names(events: list[Event]) -> set[str]:
    return {event.name for event in events}


@pytest.fixture
def feed(sandbox: Sandbox) -> Feed:
    """A feed that has told what was there."""
    feed = Feed(sandbox)
    told(feed, TICKS_OF_PARTS)
    return feed


def test_a_page_begins_with_the_newest_requests(sandbox: Sandbox) -> None:
    for _ in range(KEPT_ROWS + 5):
        sandbox.handle("GET", "/crm/rest/v2/tags/1", [("x-keap-api-key", KEY)], b"")
    first = told(Feed(sandbox))
    assert numbers(first) == list(range(6, KEPT_ROWS + 6))
    assert names(first) == {"rows", "records", "hooks", "faults", "quota"}


def test_requests_are_told_once_and_together(sandbox: Sandbox, feed: Feed) -> None:
    assert told(feed, 2 * TICKS_OF_PARTS) == []
    for number in range(5):
        ask(sandbox, "GET", f"/rest/v2/contacts/{number + 1}")
    (event,) = [event for event in told(feed, TICKS_OF_PARTS) if event.name == "rows"]
    row = json.loads(event.data)[0]
    assert row[2:] == [
        "GET", "/crm/rest/v2/contacts/1", "v2.contacts.get", 200, "accepted", "sandbox (key)", row[8], row[9],
    ]  # fmt: skip
    assert row[1] == sandbox.clock()
    assert numbers([event]) == [1, 2, 3, 4, 5]
    assert numbers(told(feed, 2 * TICKS_OF_PARTS)) == []


def test_several_pages_are_told_the_same(sandbox: Sandbox, feed: Feed) -> None:
    other = Feed(sandbox)
    ask(sandbox, "GET", "/rest/v2/tags/1")
    assert numbers(told(feed)) == numbers(told(other)) == [1]


def test_a_lost_connection_loses_nothing(sandbox: Sandbox, feed: Feed) -> None:
    ask(sandbox, "GET", "/rest/v2/tags/1")
    (event,) = (event for event in told(feed) if event.name == "rows")
    for _ in range(200):
        ask(sandbox, "GET", "/rest/v2/tags/1")
    again = Feed(sandbox, event.id)
    assert numbers(told(again)) == list(range(2, 202))
    assert numbers(told(Feed(sandbox, event.id.partition(".")[0] + ".201"))) == []


@pytest.mark.parametrize("last", ["", "1", "other.1", "{life}.", "{life}.x", "{life}.²", "{life}." + "9" * 40, "."])
def test_an_id_that_cannot_be_read_gets_all(sandbox: Sandbox, last: str) -> None:
    ask(sandbox, "GET", "/rest/v2/tags/1")
    assert numbers(told(Feed(sandbox, last.replace("{life}", sandbox.log.life)))) == [1]


def test_an_id_of_a_sandbox_that_ended_is_not_known(sandbox: Sandbox, feed: Feed) -> None:
    ask(sandbox, "GET", "/rest/v2/tags/1")
    (event,) = (event for event in told(feed) if event.name == "rows")
    later = Sandbox()
    ask(later, "GET", "/rest/v2/tags/1")
    assert numbers(told(Feed(later, event.id))) == [1]
    later.close()


def test_a_number_that_has_not_been_reached_waits(sandbox: Sandbox) -> None:
    feed = Feed(sandbox, f"{sandbox.log.life}.99")
    ask(sandbox, "GET", "/rest/v2/tags/1")
    assert numbers(told(feed)) == [1]


def test_a_cleared_log_tells_nothing_old(sandbox: Sandbox, feed: Feed) -> None:
    ask(sandbox, "GET", "/rest/v2/tags/1")
    sandbox.log.clear()
    assert numbers(told(feed)) == []
    ask(sandbox, "GET", "/rest/v2/tags/1")
    assert numbers(told(feed)) == [2]


def test_reading_changes_the_quota_alone(sandbox: Sandbox, feed: Feed) -> None:
    ask(sandbox, "GET", "/rest/v2/contacts/1")
    assert names(told(feed, TICKS_OF_PARTS)) == {"rows", "quota"}
    ask(sandbox, "POST", "/rest/v2/tags", {"name": "new"}, status=201)
    assert names(told(feed, TICKS_OF_PARTS)) == {"rows", "quota", "records"}


def test_a_failure_that_came_and_went_is_told(sandbox: Sandbox, feed: Feed) -> None:
    """Another page, or this one, may show it."""
    sandbox.faults.add(FaultRule("500", times=1))
    assert send(sandbox, "GET", "/rest/v2/tags/1").status == 500
    (event,) = (event for event in told(feed, TICKS_OF_PARTS) if event.name == "faults")
    assert "Nothing fails" in event.data
    rule = sandbox.faults.add(FaultRule("503"))
    assert names(told(feed, TICKS_OF_PARTS)) == {"faults"}
    sandbox.faults.remove(rule)
    assert names(told(feed, TICKS_OF_PARTS)) == {"faults"}


def test_lines_and_secrets_of_others_stay_out(sandbox: Sandbox, feed: Feed) -> None:
    send(sandbox, "GET", f"/rest/v2/contacts?filter=a%0A%0Ab&access_token={KEY}\r\ndata: x")
    send(sandbox, "POST", "/xmlrpc/v1", b"<methodCall><methodName>\n\nA.b\n</methodName></methodCall>")
    sandbox.faults.add(FaultRule("500", path="*\r\n\r\nevent: rows"))
    events = told(feed, TICKS_OF_PARTS)
    assert numbers(events) == [1, 2]
    assert KEY not in "".join(event.data for event in events)
    assert [event.name for event in events].count("rows") == 1


def _read(lines: Iterator[str]) -> Iterator[Event]:
    gathered: list[str] = []
    for line in lines:
        if line:
            gathered.append(line)
        elif gathered:
            yield parsed(gathered)
            gathered = []


def test_it_is_served_and_goes_on_after_the_last_id() -> None:
    with serving("--limits", "off") as root, httpx.Client(timeout=30) as client:
        events = f"{root.removesuffix('crm')}_sandbox/events"

        def call(times: int) -> None:
            for _ in range(times):
                client.get(f"{root}/rest/v2/contacts/1", headers={"x-keap-api-key": KEY}).raise_for_status()

        def rows(count: int, headers: dict[str, Any]) -> tuple[list[int], str]:
            found: list[int] = []
            with client.stream("GET", events, headers=headers) as response:
                assert response.headers["content-type"].startswith("text/event-stream")
                assert "content-encoding" not in response.headers
                for event in _read(response.iter_lines()):
                    found += numbers([event])
                    if len(found) >= count:
                        return found, event.id
            raise AssertionError(f"the events ended after {found}")

        call(3)
        first, last = rows(3, {})
        call(150)
        second, _ = rows(150, {"last-event-id": last})
        assert [*first, *second] == list(range(1, 154))
