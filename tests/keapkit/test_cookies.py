"""Cookies, such as those of a load balancer in front of Keap, stay with the client."""

from __future__ import annotations

import asyncio

import httpx

from keapkit import AsyncKeap, Keap

KEY = "KeapAK-test"


class Balancer:
    """Answers with one header field after the other, and notes the cookies that came."""

    def __init__(self, *headers: list[tuple[str, str]]) -> None:
        self._headers = list(headers)
        self.seen: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.headers.get("cookie"))
        return httpx.Response(200, headers=self._headers.pop(0), json={"id": "1"})


def three() -> Balancer:
    return Balancer(
        [("SET-COOKIE", "node=a; Path=/"), ("Set-Cookie", "zone=b; Path=/")], [], [("set-cookie", "node=c; Path=/")], []
    )


EXPECTED = [None, "node=a; zone=b", "node=a; zone=b", "node=c; zone=b"]


def ordered(seen: list[str | None]) -> list[str | None]:
    return [None if one is None else "; ".join(sorted(one.split("; "))) for one in seen]


def test_a_cookie_that_is_set_comes_back_until_another_replaces_it() -> None:
    balancer = three()
    with Keap(KEY, transport=httpx.MockTransport(balancer), throttle=None) as keap:
        for _ in range(4):
            keap.v2.contacts.get("1")
    assert ordered(balancer.seen) == EXPECTED


def test_async_clients_keep_cookies_as_well() -> None:
    balancer = three()

    async def calls() -> None:
        async with AsyncKeap(KEY, transport=httpx.MockTransport(balancer), throttle=None) as keap:
            for _ in range(4):
                await keap.v2.contacts.get("1")

    asyncio.run(calls())
    assert ordered(balancer.seen) == EXPECTED


def test_each_client_has_its_own() -> None:
    balancer = Balancer([("set-cookie", "node=a")], [])
    for _ in range(2):
        with Keap(KEY, transport=httpx.MockTransport(balancer), throttle=None) as keap:
            keap.v2.contacts.get("1")
    assert balancer.seen == [None, None]
