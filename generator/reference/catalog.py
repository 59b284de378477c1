"""What the pages are about: the APIs, which operation is on which page, and which replaces which."""

from __future__ import annotations

import os.path
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from generator import pipeline
from generator.errors import InputError
from generator.ir import Api, Operation, Resource
from generator.pin import KINDS
from generator.regenerate import Sources
from generator.xmlrpc import Document, load, load_mapping
from generator.xmlrpc.rest_model import MethodMapping, RestMapping
from generator.xmlrpc.table import BY_TABLE, Entry, Table

__all__ = ["Catalog", "Page", "read_catalog"]

LARGE = 15
"""A resource with more operations than this gives the larger of its sub-resources pages of their own."""
OWN_PAGE = 4
"""How many operations a sub-resource needs for a page of its own."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page about a resource of a REST API: the resources on it, in their order."""

    api: Api
    path: str
    nodes: tuple[Resource, ...]

    @property
    def file(self) -> str:
        """Its place below the folder of the reference."""
        return f"{self.api.name}/{self.path}.md"

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(o for node in self.nodes for o in node.operations)


@dataclass
class Catalog:
    """Everything that the pages say, and where they say it."""

    apis: tuple[Api, ...]
    table: Table
    mapping: RestMapping
    pages: tuple[Page, ...]
    places: dict[str, str] = field(default_factory=dict)
    """The page of each operation, such as `v2.contacts.list`, and of each XML-RPC method by its wire name."""

    def link(self, name: str, page: str) -> str:
        """A Markdown link to an operation such as `v2.contacts.list`, or to an XML-RPC method, from a page."""
        place = self.places.get(name)
        return f"[`{name}`]({self.target(name, page)})" if place else f"`{name}`"

    def link_short(self, name: str, page: str) -> str:
        """The same without the version before the name."""
        return f"[`{name.partition('.')[2]}`]({self.target(name, page)})"

    def target(self, name: str, page: str) -> str:
        """Where a link on `page` to an operation or method leads."""
        place = self.places[name]
        anchor = self.anchor(name)
        return f"#{anchor}" if place == page else f"{os.path.relpath(place, os.path.dirname(page))}#{anchor}"

    @cached_property
    def _anchors(self) -> dict[str, str]:
        return {entry.wire: f"{entry.service}.{entry.name}" for entry in self.table.entries}

    def anchor(self, name: str) -> str:
        """The id of the heading of an operation or method."""
        return self._anchors.get(name) or name.partition(".")[2]

    @cached_property
    def replaced(self) -> dict[str, list[str]]:
        """For each REST operation, the XML-RPC methods that it replaces, with their tables."""
        found: dict[str, list[str]] = {}
        for entry in self.table.entries:
            if entry.replaced_by and entry.replaced_by != BY_TABLE:
                found.setdefault(entry.replaced_by, []).append(entry.wire)
        for table, uses in self.table.tables.items():
            for method, operation in uses.items():
                found.setdefault(operation, []).append(f"DataService.{method} {table}")
        return found

    @cached_property
    def versions(self) -> dict[str, str]:
        """For each operation that both REST versions have under one name, that of the other version."""
        names = {api.name: {f"{o.resource}.{o.method}" for o in api.operations} for api in self.apis}
        if not {"v1", "v2"} <= names.keys():
            return {}
        both = names["v1"] & names["v2"]
        return {f"v1.{name}": f"v2.{name}" for name in both} | {f"v2.{name}": f"v1.{name}" for name in both}

    def over_rest(self, entry: Entry) -> MethodMapping | None:
        """How REST answers a method."""
        return self.mapping.methods.get(entry.wire)


def read_catalog(sources: Sources) -> Catalog:
    """The catalog of the pinned documents with their overlays.

    Raises:
        InputError: a document cannot be read.
        StaleError: an overlay action no longer applies, or an operation would be lost.
    """
    published = Document()
    apis: list[Api] = []
    for kind in KINDS:
        built = pipeline.generate(
            pipeline.load_pinned(kind, sources.specs), sources.overlays, allow_stale=sources.allow_stale
        )
        published.add(kind, built.api.operations, built.spec.document)
        apis.append(built.api)
    table = load(
        sources.specs / "xmlrpc.yaml", [f"{a.name}.{o.resource}.{o.method}" for a in apis for o in a.operations]
    )
    wires = [entry.wire for entry in table.entries]
    try:
        mapping = load_mapping(sources.specs / "xmlrpc-rest.yaml", published, wires, table.tables)
    except InputError:
        if not sources.allow_stale:
            raise
        mapping = RestMapping({}, {}, {}, {})
    pages = tuple(page for api in apis for root in api.resources for page in _pages(api, root))
    catalog = Catalog(tuple(apis), table, mapping, pages)
    for page in pages:
        catalog.places |= {f"{page.api.name}.{o.resource}.{o.method}": page.file for o in page.operations}
    catalog.places |= {entry.wire: f"xmlrpc/{entry.service}.md" for entry in table.entries}
    return catalog


def _pages(api: Api, root: Resource) -> Iterator[Page]:
    """The pages of a top-level resource."""
    nodes = _sorted(root)
    apart: list[Resource] = []
    if sum(len(node.operations) for node in nodes) > LARGE:
        children = [root.children[name] for name in sorted(root.children)]
        apart = [child for child in children if sum(len(n.operations) for n in _sorted(child)) >= OWN_PAGE]
    elsewhere = {id(node) for child in apart for node in _sorted(child)}
    kept = tuple(node for node in nodes if id(node) not in elsewhere)
    if any(node.operations for node in kept):
        yield Page(api, root.path, kept)
    for child in apart:
        yield Page(api, child.path, tuple(_sorted(child)))


def _sorted(root: Resource) -> list[Resource]:
    """A resource and all below it, parents first."""
    return sorted(root.walk(), key=lambda node: node.path)
