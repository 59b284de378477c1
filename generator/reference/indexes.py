"""The pages that lead to the others: all operations by method and path, and the reference's front page."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Operation

from .catalog import Catalog
from .markdown import code, head, table

__all__ = ["front_page", "operations_page"]


def operations_page(catalog: Catalog) -> str:
    """All operations by path and HTTP method."""
    page = "operations.md"
    # Its rows would come before the operations themselves in the search.
    lines = head("Operations by URL", "Every operation of Keap's REST APIs by HTTP method and path.", search=False)
    for api in reversed(catalog.apis):
        lines += [f"## REST {api.name}", ""]
        found = sorted(api.operations, key=lambda o: (o.template, o.http))
        rows = [
            (code(o.http), code(o.template), catalog.link(f"{api.name}.{o.resource}.{o.method}", page)) for o in found
        ]
        lines += table(("Method", "Path", "keapkit"), rows)
    return "\n".join(lines).rstrip() + "\n"


def front_page(catalog: Catalog) -> str:
    """The front page of the reference: a list of its pages."""
    lines = head("Reference", "Every operation of Keap's REST v2, REST v1 and XML-RPC APIs, as keapkit calls it.")
    counts = {api.name: len(api.operations) for api in catalog.apis}
    lines += [
        "Every operation with its arguments, filters, fields and errors:",
        f"{counts['v2']} of REST v2, {counts['v1']} of REST v1,",
        f"and {len(catalog.table.entries)} methods of XML-RPC. The pages are made from the same facts as the client.",
        "",
        "- [Operations by URL](operations.md): you know the HTTP method and the path.",
        "- [XML-RPC to REST](xmlrpc-to-rest.md): you know the XML-RPC method.",
        "- [v1 or v2?](../which-version.md): an operation is in both.",
        "",
    ]
    for api in reversed(catalog.apis):
        rows = [
            (f"[{page.path}]({page.file})", ", ".join(f"`{name}`" for name in _methods(page.path, page.operations)))
            for page in catalog.pages
            if page.api is api
        ]
        lines += [f"## REST {api.name}", "", *table(("Resource", "Operations"), rows)]
    services = [
        (f"[{name}](xmlrpc/{name}.md)", ", ".join(f"`{entry.name}`" for entry in entries))
        for name, entries in sorted(catalog.table.services.items())
    ]
    lines += ["## XML-RPC", "", *table(("Service", "Methods"), services)]
    return "\n".join(lines).rstrip() + "\n"


def _methods(path: str, operations: Iterable[Operation]) -> list[str]:
    return [f"{o.resource}.{o.method}".removeprefix(f"{path}.") for o in operations]
