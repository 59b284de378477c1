"""Every method of the table, in each of its forms, sync and async, as the standard library's dispatcher sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import yaml

from keap_api.xmlrpc import AsyncXmlRpc, XmlRpc
from tests.xmlrpc.server import ARRIVE, RESULTS, SAMPLES, Server, exact, running

pytestmark = pytest.mark.filterwarnings("ignore::keap_api.xmlrpc.XmlRpcSunsetWarning")

# Read without our loader: the test must not believe what the generator believes.
TABLE: list[dict[str, Any]] = yaml.safe_load(Path("specs/xmlrpc.yaml").read_text(encoding="utf-8"))["methods"]


class Form(NamedTuple):
    wire: str
    python: str
    params: tuple[dict[str, Any], ...]
    placeholder: bool
    reads: bool
    returns: str

    def __str__(self) -> str:
        return f"{self.wire}-{len(self.params)}"


def forms() -> Iterator[Form]:
    for entry in TABLE:
        by_name = {param["name"]: param for param in entry["params"]}
        listed = [entry["params"], *entry.get("overloads", [])]
        for form in listed:
            params = tuple(by_name[param] if isinstance(param, str) else param for param in form)
            required = sum(not param.get("optional") for param in params)
            for count in range(required, len(params) + 1):
                yield Form(
                    entry["wire"],
                    entry["python"],
                    params[:count],
                    entry.get("placeholder", True),
                    entry["reads"],
                    entry["returns"],
                )


FORMS = list(forms())


def sample(param: dict[str, Any], samples: dict[str, Any]) -> Any:
    if "max" in param or "min" in param:
        return 3
    kind = param["type"].partition("|")[0]
    values = param.get("values")
    return values[0] if isinstance(values, list) else samples[kind]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running() as server:
        yield server


def expect(server: Server, form: Form) -> list[tuple[Any, ...]]:
    calls: list[tuple[Any, ...]] = []

    def method(*arguments: Any) -> Any:
        calls.append(arguments)
        return RESULTS[form.returns]

    server.register(form.wire, method)
    return calls


def check(server: Server, form: Form, calls: list[tuple[Any, ...]], result: Any) -> None:
    (arguments,) = calls
    if form.placeholder:
        key, *arguments_left = arguments
        assert isinstance(key, str)
        assert key
        arguments = tuple(arguments_left)
    assert exact(list(arguments)) == exact([sample(param, ARRIVE) for param in form.params])
    path, headers, _ = server.requests[-1]
    assert path == "/crm/xmlrpc/v1"
    assert headers["content-type"] == "text/xml; charset=UTF-8"
    assert exact(result) == exact(RESULTS[form.returns])


def test_the_table_has_113_methods_in_16_services() -> None:
    assert len(TABLE) == 113
    assert len({entry["wire"].partition(".")[0] for entry in TABLE}) == 17
    assert len({entry["python"].partition(".")[0] for entry in TABLE}) == 16


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_sync_by_position(server: Server, form: Form) -> None:
    calls = expect(server, form)
    with httpx.Client(base_url=server.base_url) as client:
        service, _, name = form.python.partition(".")
        method = getattr(getattr(XmlRpc(client), service), name)
        check(server, form, calls, method(*(sample(param, SAMPLES) for param in form.params)))


@pytest.mark.anyio
@pytest.mark.parametrize("form", FORMS, ids=str)
async def test_async_by_keyword(server: Server, form: Form) -> None:
    calls = expect(server, form)
    async with httpx.AsyncClient(base_url=server.base_url) as client:
        service, _, name = form.python.partition(".")
        method = getattr(getattr(AsyncXmlRpc(client), service), name)
        result = await method(**{param["name"]: sample(param, SAMPLES) for param in form.params})
        check(server, form, calls, result)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_what_a_retry_may_know(form: Form) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b"<methodResponse><params/></methodResponse>")

    with httpx.Client(base_url="https://keap.example/crm", transport=httpx.MockTransport(handle)) as client:
        service, _, name = form.python.partition(".")
        getattr(getattr(XmlRpc(client), service), name)(*(sample(param, SAMPLES) for param in form.params))
    assert seen[0].extensions["operation"] == f"xmlrpc.{form.wire}"
    assert seen[0].extensions["idempotent"] is form.reads
    assert str(seen[0].url) == "https://keap.example/crm/xmlrpc/v1"


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry["wire"])
def test_both_clients_have_it_with_the_same_documented_signature(entry: dict[str, Any]) -> None:
    with httpx.Client(base_url="https://keap.example/crm") as client:
        service, _, name = entry["python"].partition(".")
        sync = getattr(type(getattr(XmlRpc(client), service)), name)
        paired = getattr(type(getattr(AsyncXmlRpc(httpx.AsyncClient(base_url="https://keap.example")), service)), name)
    assert sync.__doc__ == paired.__doc__
    assert entry["wire"] in sync.__doc__
    replaced_by = entry["replaced_by"]
    expected = {"none": "No REST operation replaces it", "by-table": "REST operation for each table"}
    said = " ".join(sync.__doc__.split())
    assert expected.get(replaced_by, f"Replaced by `keap.{replaced_by}`.") in said
