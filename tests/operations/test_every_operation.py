"""Every operation, called once for each of its good responses, sync and async; nothing leaves the process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import keap_api
from keap_api.v1 import AsyncRestV1, RestV1
from keap_api.v2 import AsyncRestV2, RestV2
from tests.operations.documents import Case, cases
from tests.operations.exchange import BASE_URL, Exchange

SYNC: dict[str, Any] = {"v1": RestV1, "v2": RestV2}
ASYNC: dict[str, Any] = {"v1": AsyncRestV1, "v2": AsyncRestV2}

every_operation = pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)


def exchanges(case: Case) -> Iterator[Exchange]:
    assert case.responses
    return (Exchange(case, status, content) for status, content in case.responses)


@every_operation
def test_sync(case: Case) -> None:
    for exchange in exchanges(case):
        with httpx.Client(transport=httpx.MockTransport(exchange.answer), base_url=BASE_URL) as client:
            method = exchange.method(SYNC[case.api](client))
            exchange.assert_signature(method)
            result = method(*exchange.positional, **exchange.keywords)
            assert isinstance(result, keap_api.Page) == exchange.is_page
            exchange.assert_request()
            exchange.assert_result(whole(result))


@every_operation
@pytest.mark.anyio
async def test_async(case: Case) -> None:
    for exchange in exchanges(case):
        async with httpx.AsyncClient(transport=httpx.MockTransport(exchange.answer), base_url=BASE_URL) as client:
            method = exchange.method(ASYNC[case.api](client))
            exchange.assert_signature(method)
            pending = method(*exchange.positional, **exchange.keywords)
            result = await pending
            assert (
                isinstance(pending, keap_api.AsyncPager) == isinstance(result, keap_api.AsyncPage) == exchange.is_page
            )
            exchange.assert_request()
            exchange.assert_result(whole(result))


def whole(result: Any) -> Any:
    """The decoded response itself, also of a page, whose items must be one of the response's lists."""
    if not isinstance(result, (keap_api.Page, keap_api.AsyncPage)):
        return result
    response = result.response
    assert result.items is response or any(
        result.items is getattr(response, name) for name in response.__struct_fields__
    )
    return response
