"""The only module that touches openapi-python-client.

Its changelog says that its use from Python is not a public interface, so the version is pinned and tests check what we
take from it: `GeneratorData.from_dict`, the property classes, their `class_info`, `inner_property`, and `name`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.errors import StaleError
from generator.ir import ANY, Type
from generator.parser_input import MAX_INSIDE
from generator.parser_tables import ParserInput

__all__ = ["Endpoint", "Parsed", "parse"]


@dataclass(slots=True)
class Endpoint:
    """The types of one operation: by (location, Python name), of the body, and of each response with content."""

    parameters: dict[tuple[str, str], Type] = field(default_factory=dict)
    body: Type | None = None
    responses: dict[str, Type] = field(default_factory=dict)


@dataclass(slots=True)
class Parsed:
    """The types of all fields by class name, and of all operations by their key in the input."""

    models: dict[str, dict[str, Type]]
    endpoints: dict[str, Endpoint]


_CONFIG = Config.from_sources(ConfigFile(), MetaType.NONE, "document", "utf-8", overwrite=True, output_path=None)
_KINDS: tuple[tuple[type[Any], Type], ...] = (
    (StringProperty, Type("str")),
    (IntProperty, Type("int")),
    (FloatProperty, Type("float")),
    (BooleanProperty, Type("bool")),
    (DateTimeProperty, Type("datetime")),
    (DateProperty, Type("date")),
    (FileProperty, Type("bytes")),
)


def parse(made: ParserInput) -> Parsed:
    """Return the types of all schemas and operations in the parser's input.

    Raises:
        StaleError: the parser would lose an operation, a schema or a parameter; the message names it.
    """
    schemas = made.document["components"]["schemas"]
    data = _read({**made.document, "paths": {}})
    types = _Types(made, data.models)
    lost = [name for name in made.objects if name not in types.classes]
    if lost:
        raise StaleError(f"the OpenAPI parser loses {len(lost)} schemas, {lost[0]} first")
    models = {
        name: {
            _raw(p.name): types.of(p) for p in [*(model.required_properties or ()), *(model.optional_properties or ())]
        }
        for name, model in types.classes.items()
        if not made.objects[name].is_map
    }
    endpoints: dict[str, Endpoint] = {}
    # The parser copies all that an operation refers to, again and again: here classes are names without fields.
    hollow = {name: {"type": "object"} if name in made.objects else schema for name, schema in schemas.items()}
    data = _read({**made.document, "components": {"schemas": hollow}})
    for collection in data.endpoint_collections_by_tag.values():
        _refuse(collection.parse_errors)
        for endpoint in collection.endpoints:
            found = Endpoint()
            for location, parameter in endpoint.iter_all_parameters():
                found.parameters[str(location.value), _raw(parameter.name)] = types.of(parameter)
            for body in endpoint.bodies:
                found.body = types.of(body.prop)
            for response in endpoint.responses.patterns:
                found.responses[str(response.status_code.pattern)] = types.of(response.prop)
            endpoints[str(endpoint.name)] = found
    return Parsed(models, endpoints)


def _read(document: dict[str, Any]) -> GeneratorData:
    data = GeneratorData.from_dict(document, config=_CONFIG)
    if isinstance(data, GeneratorError):
        raise StaleError(f"the OpenAPI parser refuses the document: {_one_line(data.header, data.detail)}")
    _refuse(data.errors)
    return data


class _Types:
    """Turns the parser's properties into types, through the class names of its input."""

    def __init__(self, made: ParserInput, models: Iterable[ModelProperty]) -> None:
        self.made = made
        self.inside: list[str] = []
        names = [*made.objects, *made.enums]
        self.ours = {str(Class.from_string(string=UntrustedString(n), config=_CONFIG).name): n for n in names}
        if len(self.ours) != len(names):
            raise StaleError("two schemas get one class name from the OpenAPI parser")
        found = {self.ours.get(str(model.class_info.name), ""): model for model in models}
        self.classes = {name: model for name, model in found.items() if name in made.objects}

    def of(self, prop: Any) -> Type:
        for kind, plain in _KINDS:
            if isinstance(prop, kind):
                return plain
        if isinstance(prop, ListProperty):
            return Type("list", inner=self.of(prop.inner_property))
        if isinstance(prop, EnumProperty):
            return Type("enum", self.made.enums[self.ours[str(prop.class_info.name)]].name)
        if isinstance(prop, ModelProperty):
            name = self.ours[str(prop.class_info.name)]
            if self.made.objects[name].is_map:
                if name in self.inside or len(self.inside) >= MAX_INSIDE:
                    return ANY  # a map of itself, or of maps of maps without end
                self.inside.append(name)
                # A reference may have been resolved before its target's values were.
                values = self.classes[name].additional_properties
                made = Type("dict", inner=self.of(values) if values is not None else ANY)
                self.inside.pop()
                return made
            return Type("model", name)
        return ANY


def _raw(name: Any) -> str:
    return name.get_untrusted_value() if isinstance(name, UntrustedString) else str(name)


def _refuse(errors: Iterable[ParseError]) -> None:
    for error in errors:
        raise StaleError(f"the OpenAPI parser loses something: {_one_line(error.header, error.detail)}")


def _one_line(header: str | None, detail: str | None) -> str:
    return " ".join(f"{header or ''} {detail or ''}".split())[:500]
