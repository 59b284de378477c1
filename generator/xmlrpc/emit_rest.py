"""The REST mapping as Python source."""

from __future__ import annotations

from typing import Any

from generator.render import environment, literal

from .rest_model import FieldMapping, RestMapping, TableMapping, Way
from .rest_schemas import RestOperation

__all__ = ["emit_mapping"]


def emit_mapping(mapping: RestMapping) -> dict[str, str]:
    """The file, as its path below keap_api with its source, not formatted yet."""
    source = (
        environment()
        .get_template("xmlrpc/rest.py.j2")
        .render(
            methods=[
                (name, _call("MethodMapping", [one.grade], losses=one.losses, operations=one.operations))
                for name, one in sorted(mapping.methods.items())
            ],
            tables=[(name, _table(one)) for name, one in sorted(mapping.tables.items())],
            operations=[
                (name, _operation(one, mapping.extras.get(name, ())))
                for name, one in sorted(mapping.operations.items())
            ],
        )
    )
    return {"xmlrpc/rest.py": source}


def _call(name: str, values: list[Any], /, **named: Any) -> str:
    """A call with the arguments that are not empty."""
    parts = [literal(value) for value in values]
    parts += [f"{key}={value if isinstance(value, _Code) else literal(value)}" for key, value in named.items() if value]
    return f"{name}({', '.join(parts)})"


class _Code(str):
    """Source that is written as it stands."""

    __slots__ = ()


def _table(table: TableMapping) -> str:
    fields = _Code("{" + ", ".join(f"{literal(name)}: {_field(one)}" for name, one in table.fields.items()) + "}")
    ways = _Code("(" + "".join(f"{_way(one)}, " for one in table.ways) + ")") if table.ways else ""
    return _call(
        "TableMapping",
        [table.grade],
        note=table.note,
        ways=ways,
        **table.operations,
        **table.texts,
        **table.flags,
        **table.numbers,
        **table.maps,
        counter=table.count[0],
        count_by=table.count[1],
        writable=table.writable,
        defaults={key: value for key, value in table.defaults.items() if value is not None},
        fields=fields if table.fields else "",
    )


def _way(way: Way) -> str:
    return _call(
        "Way", [way.operation], items=way.items, each=way.each, by=way.by, through=way.through, at=way.at,
        filters=way.filters, counter=way.count,
    )  # fmt: skip


def _field(one: FieldMapping) -> str:
    kind = "" if one.type == "string" else one.type
    return _call(
        "FieldMapping", [], type=kind, at=one.at, convert=one.convert, values=one.values, value=one.value,
        kinds=one.kinds, put=one.put, kind=one.kind, only=one.only, units=one.units, refused=one.refused,
        ignored=one.ignored, **one.texts,
    )  # fmt: skip


def _operation(operation: RestOperation, extras: tuple[str, ...]) -> str:
    query = operation.parameters("query")
    pages = "token" if "page_token" in query else "offset" if "offset" in query else ""
    answered = operation.properties(operation.response)
    token = next((name for name in ("next_page_token", "page_token") if name in answered), "")
    items = operation.list_property()
    listed = {} if items is None else {"items": _Code(literal(items))}
    return _call(
        "RestOperation", [operation.http, operation.path], **listed, pages=pages, token=token if pages else "",
        fields="fields" in query, repeated="fields" in query and query["fields"].get("explode", True),
        mask="update_mask" in query, filters="filter" in query, extras=extras,
    )  # fmt: skip
