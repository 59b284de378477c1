"""Validate requests against the documents with openapi-core, independently of our own generator."""

from __future__ import annotations

import json
import re
import warnings
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from jsonschema_path import SchemaPath
from openapi_core.casting.schemas import oas30_write_schema_casters_factory, oas31_schema_casters_factory
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.styles import style_deserializers
from openapi_core.deserializing.styles.factories import StyleDeserializersFactory
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import BasePathFinder
from openapi_core.validation.request import V30RequestValidator, V31RequestValidator
from openapi_core.validation.request.exceptions import ParameterValidationError
from openapi_core.validation.schemas import (
    oas30_write_schema_validators_factory,
    oas31_schema_validators_factory,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from werkzeug.datastructures import Headers, ImmutableMultiDict

from ._errors import RequestValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_core.deserializing.styles.deserializers import StyleDeserializer
    from openapi_core.validation.schemas.validators import SchemaValidator

    from ._documents import Document, Operation

__all__ = ["request_errors", "request_pairs", "request_schema"]

_MAX_ERRORS: Final = 5
_SPELLINGS: Final = {
    "boolean": r"^(true|false)\Z",
    "integer": r"^-?[0-9]+\Z",
    "number": r"^-?[0-9]+(\.[0-9]+)?\Z",
}

_SPELLED: Final = {"boolean": "true or false", "integer": "a whole number such as 25", "number": "a number such as 2.5"}


def request_pairs(query: str) -> list[tuple[str, str]]:
    """The query's parameters, decoded."""
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError as error:
        raise RequestValidationError("query", str(error)) from None


def request_schema(operation: Operation) -> Mapping[str, Any] | None:
    """The schema of the operation's JSON body, or None if it takes none."""
    described = operation.contract.get("requestBody")
    if described is None:
        return None
    content = operation.document.resolve(described).get("content", {})
    schema: Mapping[str, Any] | None = content.get("application/json", {}).get("schema")
    return schema


def request_errors(
    operation: Operation,
    path: Mapping[str, str],
    query: Iterable[tuple[str, str]],
    headers: Iterable[tuple[str, str]],
    body: bytes,
) -> list[RequestValidationError]:
    """Everything the operation's document says against this request, at most a handful."""
    if operation.template.endswith("/files") or "/files/" in operation.template:
        known = {name for name, _ in headers}
        if operation.method in {"POST", "PUT"} and "content-length" not in known:
            raise RequestValidationError("headers.content-length", "a file needs a Content-Length", status=411)
    query = list(query)
    misspelled = _misspelled(operation, path, query)
    if misspelled:
        return misspelled[:_MAX_ERRORS]
    shape = None if body else _shape(operation, path, query)
    if shape is not None and shape in _GOOD:
        return []
    headers = Headers(list(headers))
    request = _Request(operation, path, query, headers, body)
    found: list[RequestValidationError] = []
    with warnings.catch_warnings():
        # openapi-core warns about deprecated parameters; a client may use them.
        warnings.simplefilter("ignore", DeprecationWarning)
        for error in _validator(operation.document).iter_errors(request):
            found.extend(_explain(error))
    content = operation.contract.get("requestBody")
    if body and content is None and operation.method in {"GET", "DELETE"}:
        found.append(RequestValidationError("body", "this operation takes none"))
    if shape is not None and not found and len(_GOOD) < _MAX_GOOD:
        _GOOD.add(shape)
    return found[:_MAX_ERRORS]


# Requests without a body that the documents allow, each value of no consequence replaced by what it is.
_GOOD: Final[set[tuple[object, ...]]] = set()
_MAX_GOOD: Final = 10_000
_CONSTRAINTS: Final = frozenset({"enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "const"})


def _shape(
    operation: Operation, path: Mapping[str, str], query: Iterable[tuple[str, str]]
) -> tuple[object, ...] | None:
    """What validation can depend on; None if it depends on headers too."""
    kinds = _value_kinds(operation)
    if kinds is None:
        return None
    return (
        operation,
        *((name, _told(kinds.get(name), value)) for name, value in path.items()),
        "?",
        *((name, _told(kinds.get(name), value)) for name, value in query),
    )


def _told(kind_: str | None, value: str) -> str:
    if kind_ == "string":
        return "text" if value else ""
    if kind_ == "integer" and value.isascii() and value.isdigit() and len(value) < 10:
        return "digits"
    return f"={value}"


def _misspelled(
    operation: Operation, path: Mapping[str, str], query: Iterable[tuple[str, str]]
) -> list[RequestValidationError]:
    """Numbers and booleans in the path and the query that only Python would read: ` 5`, `+5`, `1_000`, other digits."""
    spelled = _spellings(operation)
    given = [("path", name, value) for name, value in path.items()] + [("query", name, value) for name, value in query]
    found: list[RequestValidationError] = []
    for place, name, value in given:
        kind_, listed = spelled.get(name, (None, False))
        if kind_ is None or (not value and place == "query"):
            continue
        wrong = [one for one in (value.split(",") if listed else [value]) if not re.search(_SPELLINGS[kind_], one)]
        found += [RequestValidationError(f"{place}.{name}", f"{one!r} is not {_SPELLED[kind_]}") for one in wrong]
    return found


@cache
def _spellings(operation: Operation) -> dict[str, tuple[str, bool]]:
    """The parameters that are numbers or booleans, and whether each is a list of them."""
    resolve = operation.document.resolve
    item = operation.document.content["paths"][operation.template]
    found: dict[str, tuple[str, bool]] = {}
    for declared in (*item.get("parameters", ()), *operation.contract.get("parameters", ())):
        parameter = resolve(declared)
        schema = resolve(parameter.get("schema", {}))
        listed = schema.get("type") == "array"
        schema = resolve(schema.get("items", {})) if listed else schema
        if parameter["in"] in {"path", "query"} and schema.get("type") in _SPELLINGS:
            found[parameter["name"]] = (str(schema["type"]), listed)
    return found


@cache
def _value_kinds(operation: Operation) -> dict[str, str] | None:
    """Parameters whose values all look the same to the schemas: text and numbers without constraints."""
    resolve = operation.document.resolve
    item = operation.document.content["paths"][operation.template]
    kinds: dict[str, str] = {}
    for declared in (*item.get("parameters", ()), *operation.contract.get("parameters", ())):
        parameter = resolve(declared)
        if parameter["in"] not in {"path", "query"}:
            return None
        schema = resolve(parameter.get("schema", {}))
        # The format of an integer says how wide it is; nine digits fit every width.
        limits = _CONSTRAINTS - ({"format"} if schema.get("type") == "integer" else set())
        if schema.get("type") in {"string", "integer"} and not limits & schema.keys():
            kinds[parameter["name"]] = str(schema["type"])
    return kinds


class _Request:
    """A request as openapi-core wants to see it."""

    host_url = "https://api.infusionsoft.com"

    def __init__(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Iterable[tuple[str, str]],
        headers: Headers,
        body: bytes,
    ) -> None:
        self.parameters = RequestParameters(query=ImmutableMultiDict(list(query)), header=headers, path=dict(path))
        self.method = operation.method.lower()
        self.path = self.path_pattern = operation.template
        self.body = body
        self.content_type = headers.get("content-type", "")


# Path parameters are on the request already.
_NO_VARIABLES: Final = SimpleNamespace(variables={})


class _Finder(BasePathFinder):
    """Our routes have found the operation already."""

    def find(self, method: str, name: str) -> PathOperationServer:
        path = self.spec / "paths" / name.removeprefix(_Request.host_url)
        return PathOperationServer(path, path / method, None, _NO_VARIABLES, None)


class _CachedSchemas(SchemaValidatorsFactory):
    """openapi-core builds a validator for every value it looks at; a schema's validator never changes here."""

    def __init__(self, factory: SchemaValidatorsFactory) -> None:
        self._factory = factory
        self._made: dict[Any, SchemaValidator] = {}

    def create(self, spec: SchemaPath, schema: SchemaPath, *options: Any, **more: Any) -> SchemaValidator:
        made = self._made.get(schema.parts)
        if made is None:
            made = self._made[schema.parts] = self._factory.create(spec, schema, *options, **more)
        return made


class _CachedStyles(StyleDeserializersFactory):
    """The same for what reads a parameter's text."""

    def __init__(self, *factories: Any) -> None:
        super().__init__(*factories)
        self._made: dict[Any, StyleDeserializer] = {}

    def create(self, spec: SchemaPath, schema: SchemaPath, style: str, explode: bool, name: str) -> StyleDeserializer:
        made = self._made.get(schema.parts)
        if made is None:
            made = self._made[schema.parts] = super().create(spec, schema, style, explode, name)
        return made


@lru_cache(maxsize=4)
def _validator(document: Document) -> V30RequestValidator | V31RequestValidator:
    # Credentials are the gateway's affair, so the documents' security requirements (OAuth only) are left out.
    content = {key: value for key, value in document.content.items() if key != "security"}
    content["paths"] = {path: _forms_as_text(item) for path, item in content["paths"].items()}
    spec = SchemaPath.from_dict(content, resolved_cache_maxsize=65_536)
    old = str(document.content["openapi"]).startswith("3.0")
    factory = oas30_write_schema_validators_factory if old else oas31_schema_validators_factory
    casters = oas30_write_schema_casters_factory if old else oas31_schema_casters_factory
    return (V30RequestValidator if old else V31RequestValidator)(
        spec,
        path_finder_cls=_Finder,
        schema_validators_factory=_CachedSchemas(factory),
        style_deserializers_factory=_CachedStyles(casters, style_deserializers),
        extra_media_type_deserializers={
            "application/json": _json_without_nulls,
            # A file in a form: the schema says string, so bytes would be refused.
            "application/octet-stream": lambda raw, **_: raw.decode("latin-1"),
        },
    )


def _forms_as_text(node: Any) -> Any:
    """Parts of a form are text, which openapi-core leaves so: numbers and booleans are judged by their spelling."""
    if isinstance(node, dict):
        return {
            key: _spelled(value) if key == "multipart/form-data" else _forms_as_text(value)
            for key, value in node.items()
        }
    return node


def _spelled(node: Any) -> Any:
    if isinstance(node, dict):
        if node.get("type") in _SPELLINGS:
            return {"type": "string", "pattern": _SPELLINGS[node["type"]]}
        return {key: _spelled(value) for key, value in node.items()}
    return node


def _json_without_nulls(raw: bytes, **_: str) -> Any:
    """A null clears a field, although no document says so: a body is judged as if its nulls were absent."""
    return _without_nulls(json.loads(raw))


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value if inner is not None]
    return value


def _explain(error: Exception) -> list[RequestValidationError]:
    place = "body"
    if isinstance(error, ParameterValidationError):
        place = f"{error.location}.{error.name}"
    cause: BaseException = error
    while cause.__cause__ is not None and not isinstance(cause, InvalidSchemaValue):
        cause = cause.__cause__
    if isinstance(cause, InvalidSchemaValue):
        errors: Iterable[Any] = cause.schema_errors
        return [
            RequestValidationError(place + _steps(problem.absolute_path), _clipped(problem.message))
            for problem in errors
        ]
    return [RequestValidationError(place, _reason(error, cause))]


def _steps(path: Iterable[str | int]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _reason(error: Exception, cause: BaseException) -> str:
    text = str(cause) or str(error) or type(error).__name__
    return _clipped(re.sub(r"\s+", " ", text))


def _clipped(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:300]}…"
