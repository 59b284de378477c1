"""A transport that lets openapi-core judge the sandbox's responses too."""

from __future__ import annotations

from functools import cache
from typing import Any

import httpx
from jsonschema_path import SchemaPath
from openapi_core.validation.response import V30ResponseValidator, V31ResponseValidator
from openapi_core.validation.schemas import oas30_read_schema_validators_factory, oas31_schema_validators_factory
from werkzeug.datastructures import Headers

from keapkit.sandbox import Sandbox, SandboxTransport
from keapkit.sandbox._documents import Document, documents
from keapkit.sandbox._validation import _CachedSchemas, _Finder, _Request


class _Response:
    """A response as openapi-core wants to see it."""

    def __init__(self, response: httpx.Response) -> None:
        self.data = response.content
        self.status_code = response.status_code
        self.content_type = response.headers.get("content-type", "")
        self.headers = Headers(list(response.headers.items()))


@cache
def _validator(document: Document) -> Any:
    old = str(document.content["openapi"]).startswith("3.0")
    factory = oas30_read_schema_validators_factory if old else oas31_schema_validators_factory
    kind = V30ResponseValidator if old else V31ResponseValidator
    return kind(
        SchemaPath.from_dict(document.content),
        path_finder_cls=_Finder,
        schema_validators_factory=_CachedSchemas(factory),
    )


class JudgedTransport(SandboxTransport):
    """Fails when a good response is not what the document promises."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.judged = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        if not response.is_success:
            return response
        path = request.url.raw_path.decode().partition("?")[0].removeprefix("/crm")
        document = documents()[path.split("/")[2]]
        found = document.find(request.method, path)
        assert found is not None
        seen = _Request(found[0], found[1], [], Headers(), b"")
        content = document.resolve(found[0].contract["responses"][str(response.status_code)]).get("content")
        assert bool(content) == bool(response.content), (found[0], response.status_code, response.content)
        if content:
            _validator(document).validate(seen, _Response(response))
        self.judged += 1
        return response
