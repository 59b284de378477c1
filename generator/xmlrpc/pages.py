"""Reference pages on XML-RPC over REST, written from the mapping: `python -m generator.xmlrpc.pages FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.pipeline import generate, load_pinned

from .rest_mapping import load_mapping
from .rest_model import FieldMapping, RestMapping, TableMapping
from .rest_schemas import Document
from .table import load

__all__ = ["main", "pages"]


def pages(mapping: RestMapping) -> dict[str, str]:
    """The pages as Markdown by their file names."""
    return {"methods.md": _methods(mapping), "tables.md": _tables(mapping)}


def _methods(mapping: RestMapping) -> str:
    lines = ["# XML-RPC methods over REST", "", "| method | answered | what differs | REST operations |"]
    lines.append("| --- | --- | --- | --- |")
    for name, one in sorted(mapping.methods.items()):
        operations = ", ".join(f"`{operation}`" for operation in one.operations)
        lines.append(f"| `{name}` | {one.grade} | {_cell(one.losses)} | {operations} |")
    return "\n".join(lines) + "\n"


def _tables(mapping: RestMapping) -> str:
    lines = ["# Tables of DataService over REST", ""]
    for name, table in sorted(mapping.tables.items()):
        lines += [f"## {name}", "", _head(table), ""]
        if table.fields:
            lines += ["| field | in REST | type | filtered by REST | written |", "| --- | --- | --- | --- | --- |"]
            lines += [_row(field, one) for field, one in table.fields.items()]
            lines.append("")
    return "\n".join(lines)


def _head(table: TableMapping) -> str:
    ways = ", ".join(f"`{way.operation}`" + (f" by {', '.join(way.by)}" if way.by else "") for way in table.ways)
    said = [f"**{table.grade.capitalize()}.** {table.note}".strip()]
    said += [f"Read by {ways}."] if ways else []
    said += [f"Sorted by REST: {', '.join(table.maps['order'])}."] if table.maps.get("order") else []
    changes = [f"{verb} `{table.operations[verb]}`" for verb in ("add", "update", "delete") if verb in table.operations]
    said += [f"Written by {', '.join(changes)}."] if changes else []
    return " ".join(said)


def _row(name: str, one: FieldMapping) -> str:
    if one.refused or one.ignored:
        return f"| {name} | none: {_cell(one.refused or one.ignored)} | | | |"
    said = f" ({one.differs})" if one.differs else ""
    place = one.at or one.texts.get("reads", "") or one.texts.get("join", "") or one.put
    if one.kinds:
        place = ", ".join(f"{kind}: {path}" for kind, path in one.kinds.items())
    filters = " ".join(filter(None, (one.texts.get("filter"), one.texts.get("ops"))))
    window = " ".join(filter(None, (one.texts.get("since"), one.texts.get("until"))))
    filters = filters or one.texts.get("many", "") or window
    writable = {"add": "when added", "update": "when changed"}.get(one.only, "yes") if one.put else "no"
    return f"| {name} | `{_cell(place)}`{_cell(said)} | {one.type} | {_cell(filters)} | {writable} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _mapping() -> RestMapping:
    root = Path(__file__).parents[2]
    published = Document()
    for kind in ("v1", "v2"):
        built = generate(load_pinned(kind, root / "specs"), root / "overlays" / "openapi")
        published.add(kind, built.api.operations, built.spec.document)
    table = load(root / "specs" / "xmlrpc.yaml", list(published))
    wires = [entry.wire for entry in table.entries]
    return load_mapping(root / "specs" / "xmlrpc-rest.yaml", published, wires, table.tables)


def main(folder: str) -> int:
    """Write the pages of the mapping in the repository into a folder."""
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name, text in pages(_mapping()).items():
        (out / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2] or ["docs/bridge"]))
