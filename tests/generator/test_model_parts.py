"""Response models in parts, by the resources that return them."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from generator.ir import Api, Enum, Field, Model, Operation, Resource, Type
from generator.model_parts import Part, model_parts

ENUM = "Status"


def kind(name: str) -> Type:
    return Type("list", inner=Type("enum" if name == ENUM else "model", name))


def made(returned: Mapping[str, set[str]], fields: Mapping[str, set[str]]) -> Api:
    """An API whose resources return these models, which have fields of these."""
    resources = []
    for path, names in returned.items():
        root = Resource(path)
        # What a resource below returns counts as well.
        root.children["below"] = Resource(f"{path}.below")
        for number, name in enumerate(sorted(names)):
            node = root.children["below"] if number % 2 else root
            node.operations.append(Operation(node.path, f"get{number}", "GET", "/", "/", (), None, kind(name)))
        resources.append(root)
    models = tuple(
        Model(name, tuple(Field(f"f{n}", f"f{n}", kind(each), False) for n, each in enumerate(sorted(others))))
        for name, others in fields.items()
        if name in returned_by(returned, fields)
    )
    enums = (Enum(ENUM, "str", (("A", "A"),)),) if ENUM in returned_by(returned, fields) else ()
    operations = tuple(o for root in resources for node in root.walk() for o in node.operations)
    return Api("v2", models, (), (), enums, (), tuple(resources), operations)


def returned_by(returned: Mapping[str, set[str]], fields: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The resources that return each name, by way of others as well."""
    found: dict[str, set[str]] = {}
    for path, names in returned.items():
        waiting = sorted(names)
        while waiting:
            name = waiting.pop()
            if path not in found.setdefault(name, set()):
                found[name].add(path)
                waiting += fields.get(name, ())
    return found


def contents(parts: tuple[Part, ...]) -> dict[str, list[str]]:
    return {part.module: part.names for part in parts}


def test_a_model_is_with_the_first_resource_that_returns_it() -> None:
    api = made(
        {"contacts": {"Contact", "Note"}, "notes": {"Note"}, "users": {"User"}},
        {"Contact": {"Address", ENUM}, "Note": {"Author"}, "Author": set(), "User": {"Address"}, "Address": set()},
    )
    parts = model_parts(api)
    assert contents(parts) == {
        "_contacts": ["Contact", "Status"],
        "_contacts_shared": ["Address", "Author", "Note"],
        "_users": ["User"],
    }
    assert [dict(part.imports) for part in parts] == [
        {"_contacts_shared": ["Address"]},
        {},
        {"_contacts_shared": ["Address"]},
    ]
    assert [part.title for part in parts] == ["contacts", "contacts and other resources", "users"]


def test_an_api_that_returns_no_models_has_no_parts() -> None:
    assert model_parts(made({"contacts": set()}, {})) == ()


def test_a_resource_may_have_the_name_of_a_shared_part() -> None:
    api = made({"tags": {"Tag"}, "tags_shared": {"Tag", "Share"}}, {"Tag": set(), "Share": set()})
    assert contents(model_parts(api)) == {"_tags_shared": ["Share"], "_tags_shared_2": ["Tag"]}


NAMES = [*"ABCDEFGH", ENUM]


@given(
    st.dictionaries(st.sampled_from(["a", "b", "b_shared", "c", "d"]), st.sets(st.sampled_from(NAMES)), min_size=1),
    st.fixed_dictionaries({name: st.sets(st.sampled_from(NAMES), max_size=3) for name in NAMES[:-1]}),
)
def test_parts_hold_everything_once_and_import_what_they_name(
    returned: dict[str, set[str]], fields: dict[str, set[str]]
) -> None:
    api = made(returned, fields)
    users = returned_by(returned, fields)
    parts = {part.module: part for part in model_parts(api)}
    homes = {name: module for module, part in parts.items() for name in part.names}
    assert sorted(name for part in parts.values() for name in part.names) == sorted(users)
    # What is together is returned by one resource, or first by one and then by others.
    for part in parts.values():
        assert len({(min(users[name]), len(users[name]) > 1) for name in part.names}) == 1
    # A part knows all names that its models have.
    for part in parts.values():
        named = {name for model in part.models for name in fields[model.name]}
        imported = {name for names in part.imports.values() for name in names}
        assert named - set(part.names) == imported
        assert all(homes[name] == module for module, names in part.imports.items() for name in names)
    # No part needs itself, by way of others either.
    waiting, done = dict(parts), set[str]()
    while waiting:
        ready = [module for module, part in waiting.items() if done.issuperset(part.imports)]
        assert ready, f"a circle among {sorted(waiting)}"
        done.update(ready)
        waiting = {module: part for module, part in waiting.items() if module not in done}
