"""Splits the response models of an API into modules, so that a program imports those of the resources that it uses.

A model is in the part of the first top-level resource that returns it, by name; if others return it as well, in that
resource's shared part. A model refers only to what is returned wherever the model is, so a part needs only parts of the
same resource, own before shared, and of earlier ones: their imports form no circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.ir import Api, Enum, Model, Type
from generator.naming import unique

__all__ = ["Part", "model_parts"]

_Made = TypeVar("_Made", Enum, Model)


@dataclass(frozen=True, slots=True)
class Part:
    """A module of response models.

    Attributes:
        module: Its name; private, as a model moves when another resource begins to return it.
        title: What the module is about, in words.
        imports: The names that it takes from other parts, by module.
    """

    module: str
    title: str
    enums: tuple[Enum, ...]
    models: tuple[Model, ...]
    imports: Mapping[str, list[str]]

    @property
    def names(self) -> list[str]:
        """The names of its enums and models."""
        return sorted([*(enum.name for enum in self.enums), *(model.name for model in self.models)])


def model_parts(api: Api) -> tuple[Part, ...]:
    """The parts of an API that have anything in them, by resource."""
    first, shared = _returned_by(api)
    modules = {(root.attribute, False): f"_{root.attribute}" for root in api.resources}
    for root in api.resources:
        modules[root.attribute, True] = unique(f"_{root.attribute}_shared", modules.values())
    homes = {name: modules[resource, name in shared] for name, resource in first.items()}
    enums, models = _by_module(api.enums, homes), _by_module(api.models, homes)
    parts = []
    for (resource, several), module in sorted(modules.items()):
        imports: dict[str, list[str]] = {}
        for name in sorted(_names(f.type for model in models.get(module, ()) for f in model.fields)):
            if homes[name] != module:
                imports.setdefault(homes[name], []).append(name)
        if module in enums or module in models:
            title = f"{resource} and other resources" if several else resource
            parts.append(Part(module, title, enums.get(module, ()), models.get(module, ()), imports))
    return tuple(parts)


def _returned_by(api: Api) -> tuple[dict[str, str], set[str]]:
    """The first top-level resource that returns each model and enum, and which of them others return as well."""
    fields = {model.name: _names(f.type for f in model.fields) for model in api.models}
    first: dict[str, str] = {}
    shared: set[str] = set()
    for root in sorted(api.resources, key=lambda root: root.attribute):
        waiting = list(_names(o.response for node in root.walk() for o in node.operations))
        while waiting:
            name = waiting.pop()
            if name in shared or first.get(name) == root.attribute:
                continue
            if name in first:
                shared.add(name)
            else:
                first[name] = root.attribute
            waiting += fields.get(name, ())
    return first, shared


def _by_module(made: Iterable[_Made], homes: Mapping[str, str]) -> dict[str, tuple[_Made, ...]]:
    found: dict[str, list[_Made]] = {}
    for each in made:
        found.setdefault(homes[each.name], []).append(each)
    return {module: tuple(each) for module, each in found.items()}


def _names(types: Iterable[Type]) -> set[str]:
    """The models and enums that types name."""
    return {inner.name for outer in types for inner in outer.walk() if inner.kind in ("model", "enum")}
