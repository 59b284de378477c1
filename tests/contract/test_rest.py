"""Every REST operation of both versions, sync and async, against a server that judges requests by the documents.

Arguments are synthesised from the documents. The answer must be 2xx, agree with the document by openapi-core's
judgment, and be decoded to the declared type; a disagreement would warn, and warnings are errors here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest

from keap_api import AsyncPager, Page
from keapkit import AsyncKeap, Keap
from keapkit.sandbox import AsyncSandboxTransport, Sandbox
from tests.contract.arguments import Arguments
from tests.contract.judged import JudgedTransport
from tests.contract.responses import check
from tests.operations.documents import Case, cases, operation_counts

KEY = "KeapAK-contract"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


def _method(client: Any, case: Case) -> Any:
    return reduce(getattr, [case.api, *case.resource.split("."), case.method], client)


@pytest.mark.parametrize("optional", [False, True], ids=["required", "optional"])
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_sync(case: Case, optional: bool, sandbox: Sandbox, record_property: Any) -> None:
    record_property("contract", f"REST {case.api} sync, {'all' if optional else 'required'} arguments")
    made = Arguments(case, optional=optional)
    with Keap(KEY, throttle=None, retry=False, transport=JudgedTransport(sandbox)) as keap:
        value = _method(keap, case)(*made.args, **made.kwargs)
        check(case, value, value if isinstance(value, Page) else None)


@pytest.mark.anyio
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
async def test_async(case: Case, sandbox: Sandbox, record_property: Any) -> None:
    record_property("contract", f"REST {case.api} async")
    made = Arguments(case, optional=False)
    async with AsyncKeap(KEY, throttle=None, retry=False, transport=AsyncSandboxTransport(sandbox)) as keap:
        called = _method(keap, case)(*made.args, **made.kwargs)
        value = await called
        check(case, value, value if isinstance(called, AsyncPager) else None)


def test_that_nothing_is_missing() -> None:
    counts = operation_counts()
    assert Counter(case.api for case in cases()) == counts
    assert len({case.id for case in cases()}) == sum(counts.values())
