"""What is read out of descriptions: every layout that is known, and nothing out of any other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.query_facts import KEYS, read_parameter
from generator.query_facts.prose import MAX_LENGTH
from tests.queries import prose

Fact = dict[str, Any]


def read(description: Any, name: str = "filter", **parameter: Any) -> Any:
    """The fact, or why there is none."""
    fact, problem, _ = read_parameter({"name": name, "in": "query", "description": description, **parameter})
    assert (fact is None) != (problem is None)
    return problem if fact is None else fact


def field(item: str) -> Any:
    """The fact of the only field of a list, or why there is none."""
    fact = read(f"Filter to apply, allowed fields are:\n- {item}\n\nCombine them with a semicolon.\n")
    return next(iter(fact["fields"].values())) if isinstance(fact, dict) else fact


EQUAL = ["=="]
RANGE = ["==", ">", "<", ">=", "<="]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("(String) `hue`", {"type": "string"}),
        ("(String) hue", {"type": "string"}),
        ("(Id) `hue` — supports `==`", {"type": "string"}),
        ("(Long) `hue`", {"type": "integer"}),
        ("`hue` (Integer): a shade", {"type": "integer"}),
        ("(Double) `hue`", {"type": "number"}),
        ("(Boolean) `hue`: true or false", {"type": "boolean"}),
        ("(Boolean) `hue` — `true` (bright) or `false` (dark)", {"type": "boolean"}),
        ("(DateTime) `hue`", {"type": "time"}),
        ("(ISO-8601) `hue`", {"type": "time"}),
        ("(String) `hue` — ISO-8601 date/time", {"type": "time"}),
        ("(String) `since_hue_time`", {"type": "time"}),
        ("(Date) `hue`", {"type": "date"}),
        ("(List[String]) `hues` (max 100)", {"type": "list", "max": 100}),
        ("(Set[HueKind]) `hues`", {"type": "list"}),
        ("(String list) `hues` — supports `==` only (e.g. `hues==1,2`)", {"type": "list"}),
        ("(String) `hues` — comma-separated list of shades, maximum 50 hues", {"type": "list", "max": 50}),
        ("(String) `hue_ids`", {"type": "list"}),
        ("(HueKind) `hue`: RED or BLUE", {"values": ["RED", "BLUE"]}),
        ("(HueKind) `hue`: RED, BLUE, GREY_BLUE", {"values": ["RED", "BLUE", "GREY_BLUE"]}),
        ("(HueKind) `hue` — one of: `RED`, `BLUE`", {"values": ["RED", "BLUE"]}),
        ("(String) `hue` (Allowed values: `RED`, `BLUE`)", {"values": ["RED", "BLUE"]}),
        ("`hue` (String): The shade. Accepted values: `red`, `blue`.", {"values": ["red", "blue"]}),
        ("(String) `hue` - Wildcard matching allowed", {"prefix": True}),
        ("(String) `hue` — supports wildcard (e.g. `hue==re*`)", {"prefix": True}),
        ("(String) `hue` - a shade with support for a wildcard at the end (e.g. `re*`)", {"prefix": True}),
        ('(String) `hue` - Allowable operators: "==",">", "<",">=","<="', {"operators": RANGE}),
        ("(String) `hue` - supports comparison operators: `==`, `>`, `<`, `>=`, `<=`", {"operators": RANGE}),
        ("`hue` (String): Supports the `==` operator with optional prefix wildcard (`re*`).", {"prefix": True}),
        ("(String) `hue` — a shade; it does not look at light. Supports wildcard prefix search.", {"prefix": True}),
        ("(String) `hue` — supports wildcard. Wildcard prefix must be at least 3 characters (e.g. `re*` is refused).",
         {"prefix": True, "prefix_min": 3}),
        ("(String) `hue` (use `hue==NONE` to filter records without one)", {"empty": "NONE"}),
    ],
)  # fmt: skip
def test_a_layout_that_is_known_is_read(item: str, expected: Fact) -> None:
    assert field(item) == {"type": "string", "operators": EQUAL, "prefix": False, **expected}


@pytest.mark.parametrize(
    "item",
    [
        "`hue`s of (String)",
        "(String `hue`",
        "(String) `hue",
        "(Map) `hue`",
        "(String) `hue` (String) `tint`",
        "(String) `hue` - Wildcard matching not allowed",
        "(String) `hue` - does not support wildcard",
        "(String) `hue` - wildcards are not supported",
        "(String) `hue` - supports suffix wildcard",
        "(String) `hue` - supports wildcard suffix search",
        "(String) `hue` - Wildcrd matching allowed",
        '(String) `hue` - Allowable operators: "==", "~="',
        '(String) `hue` - Allowable operators: "==",',
        '(String) `hue` - Allowable operators: "==", >',
        "(String) `hue` - Allowable operators: equals and greater",
        "(String) `hue` - suports `==`, `>`",
        "(String) `hue` - supports all operators except `!=`",
        "(String) `hue` (Allowed values: `RED`,",
        "(String) `hue` — one of: `RED`, `RED`",
        "(String) `hue` — onne of: `RED`, `BLUE`",
        "(List[String]) `hues` (mx 100)",
        "(String) `hue` (max 100)",
        "(List[String]) `hues` — maximum 0",
        "(String) `hue` (e.g. `hue>5`)",
        "(String) `hue` (e.g. `hue==re*`)",
        "(String) `hue` - exact match only (e.g. `hue==red`), supports wildcard",
        "(String) `hue` — ISO-8601 date/time, comma-separated",
        "(Boolean) `hue` — ISO-8601 date/time",
        "(String) `hue` - requires `tint` to be specified",
        '(String) `hue` - Disallowed operators: "==", ">"',
        '(String) `hue` - Unsupported operators: "=="',
        '(String) `hue` - Allowable operators: "==", ">" and more',
        "(String) `hue` - Disallowed values: `RED`, `BLUE`",
        "(String) `hue` - Invalid values are: `RED`",
        "(String) `hue` - e.g. one of `RED`, `BLUE`",
        "(Integer) `hue` - one of 1-5",
        "(String) `hue` - Leading wildcard matching allowed",
        "(String) `hue` - Substring wildcard matching allowed",
        "(String) `hue` - formerly Wildcard matching allowed",
        "(String) `hue` - wildcard matching allowed, but only for admins",
        "(String) `hue` - supports wildcard (e.g. `hue==*ed`)",
        "(List[String]) `hues` - maximum 100 characters",
        "(List[String]) `hues` - maximum 100 per minute",
        "(List[String]) `hues` - maximum 10 thousand",
        "(List[String]) `hues` - maximum 1,000",
        "(String) `hue` - no longer supported",
        "(String) `hue` - not yet available",
        "(String) `hue` - ignored",
        "(String) `hue` - must be given",
        "(String) `start_time` - epoch milliseconds",
        "(String) `end_time` (MM/dd/yyyy)",
        "(String) `end_time` - date only",
        "",
        "Everything that a record has",
    ],
)
def test_a_layout_that_is_not_known_is_said_to_be_unreadable(item: str) -> None:
    assert isinstance(field(item), str)


@pytest.mark.parametrize(
    "description",
    [
        None,
        "",
        "Search filter",
        "Filter to apply, allowed fields are:",
        "Filter to apply, allowed fields are:\nhue, tint",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n(String) `tint`",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\n- (String) `hue`",
        *(
            f"Filter to apply, allowed fields are:\n- (String) `hue`\n- (String) `tint`\n\n{rest}"
            for rest in (
                "`hue` requires `tint`.",
                "`hue` and `tint` are mutually exclusive.",
                "`hue` and `tint` cannot be combined, unless you are an admin.",
                "Do not use `hue` with `tint`.",
                "`hue` is no longer supported.",
                "Either `hue` or `tint` must be given.",
                "You must pass a filter; one must be given.",
                "All fields support `>` and `<`.",
                "Wildcards are allowed for every text field.",
                "In addition, `shade` can be used.",
                "Other fields: `shade`, `tone`.",
                "| `shade` | String |",
                "<br>- (String) `shade`",
                "Times are in epoch milliseconds.",
            )
        ),
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nAlso:\n- (String) `tint`",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nAllowed fields are:\n- (String) `tint`",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nOne filter is required.",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nAt most 100 hues.",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nThe field `hue` supports wildcards.",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nCustom fields cannot be filtered.",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nCustom fields: ask your administrator.",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\nAllowable operators: `==`, `>`",
        "Filter to apply, allowed fields are:\n- (String) `hue`\n\n- `filter=hue>5`",
        "Filter to apply; never more than one. Allowed fields are:\n- (String) `hue`",
        "Filter to apply, allowed fields are:\n" + "- (String) `hue`\n" * MAX_LENGTH,
    ],
)
def test_a_description_with_anything_unknown_has_no_fact(description: Any) -> None:
    assert isinstance(read(description), str)


def test_a_list_of_operators_behind_the_list_of_fields() -> None:
    text = (
        "Filter to apply. Allowed fields:\n\n- `hue_id`\n- `start_time`, `end_time` - ISO 8601 date/time\n"
        "- Custom field names - by the name of the field.\n\nAllowable operators:\n- `hue_id`: `==`\n"
        "- time fields, and numeric custom fields: `==`, `<`\n- text custom fields: `==`\n"
    )
    time = {"type": "time", "operators": ["==", "<"], "prefix": False}
    hue = {"type": "string", "operators": EQUAL, "prefix": False}
    fields = {"hue_id": hue, "start_time": time, "end_time": time}
    assert read(text) == {"fields": fields, "custom_fields": True, "required": False}


def test_fields_that_exclude_or_need_one_another() -> None:
    text = (
        "Filter to apply. Allowed fields:\n- (String) `id`\n- (List[String]) `ids`\n- (String) `phone` — a number. "
        "Requires `kinds` to be specified.\n- (Set[String]) `kinds` — Required when `phone` is supplied.\n\n"
        "Note: `id` and `ids` cannot be used together.\nIf NONE is passed in for `id`, it will check for the "
        "non-existence of that field.\n"
    )
    fact = read(text)
    assert fact["exclusive"] == [["id", "ids"]]
    assert fact["fields"]["phone"]["requires"] == ["kinds"]
    assert fact["fields"]["id"]["empty"] == "NONE"


def test_an_example_by_another_name_is_doubted() -> None:
    text = "Filter to apply, allowed fields are:\n- (String) `hue`\n\nAn example:\n- `filter=tint%3D%3D5`\n"
    fact, problem, doubts = read_parameter({"name": "filter", "in": "query", "description": text})
    assert fact is not None
    assert problem is None
    assert doubts == ["an example filters by tint, which is not in the list"]


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (
            "Order.\nField:\n- `hue`\n\nDirection:\n- `asc`\n- `desc`",
            {"fields": ["hue"], "directions": ["asc", "desc"]},
        ),
        (
            "One of the following fields:\n- `hue` (by shade)\n- `id`\nOne of the following directions:\n- `asc`\n",
            {"fields": ["hue", "id"], "directions": ["asc"]},
        ),
        (
            "One of the following fields:\n- `hue`\n- ...\n\nOne of the following directions:\n- `desc`\n",
            {"fields": ["hue"], "directions": ["desc"], "open": True},
        ),
        (
            "Supported fields: `hue`, `id`\nDirections: `asc` | `desc`",
            {"fields": ["hue", "id"], "directions": ["asc", "desc"]},
        ),
    ],
)
def test_orders_are_read(description: str, expected: Fact) -> None:
    assert read(description, "order_by") == expected


@pytest.mark.parametrize(
    "description",
    [
        None,
        "Attribute and direction, e.g. `hue desc`",
        "Fields:\n- `hue`",
        "Fields: `hue`, tint\nDirections: `asc`",
        "Fields:\n- `hue`\n- `hue`\nDirections: `asc`",
        "Fields:\n- `hue` and others\nDirections: `asc`",
        "Fields:\n- `hue`\n`tint`\nDirections: `asc`",
        "Fields:\n- `hue`\nDirections: `up` | `down`",
        "Disallowed fields:\n- `hue`\nDirections: `asc`",
        "None of the following fields:\n- `hue`\nDirections: `asc`",
        "Fields:\n- `hue`\n- `tint` (not supported)\nDirections: `asc`",
        "Fields:\n- `hue`\nDirections: `asc` | `desc`\nOnly asc is supported for hue.",
        "Fields:\n- `hue`\nDirections: `asc`\nExample: `tint asc`",
        "Fields:\n- `hue`\n\n- `tint`\n\nFields:\n- `id`\nDirections: `asc`",
    ],
)
def test_orders_of_another_layout_are_unreadable(description: Any) -> None:
    assert isinstance(read(description, "order_by"), str)


@pytest.mark.parametrize(
    ("description", "schema", "expected"),
    [
        ("Properties to include. Allowed values: hue,tint", {}, ["hue", "tint"]),
        ("Properties. (Available fields are: hue,\ntint,\nshade)", {}, ["hue", "tint", "shade"]),
        ("Properties. (Available fields are: `hue`, `tint`)", {}, ["hue", "tint"]),
        ("Allowed optional values: hue. Allowed legacy optional values: tint", {}, ["hue", "tint"]),
        (None, {"type": "array", "items": {"enum": ["HUE", "TINT"]}}, ["HUE", "TINT"]),
    ],
)
def test_selections_are_read(description: Any, schema: Fact, expected: list[str]) -> None:
    assert read(description, "fields", schema=schema) == expected


@pytest.mark.parametrize(
    "description",
    [
        None,
        "Properties to include.",
        "Properties. (Fields such as `hue` aren't included, by default.)",
        "Properties. (Available fields are: hue, tint",
        "Allowed values: hue, and tint",
        "Allowed values: hue,hue",
    ],
)
def test_selections_of_another_layout_are_unreadable(description: Any) -> None:
    assert isinstance(read(description, "fields", schema={"type": "array"}), str)


@given(prose.filters())
def test_every_combination_of_layouts_is_read_as_it_was_meant(made: tuple[str, Fact]) -> None:
    text, fact = made
    assert read(text) == fact


@given(prose.orders())
def test_every_order_is_read_as_it_was_meant(made: tuple[str, Fact]) -> None:
    text, fact = made
    assert read(text, "order_by") == fact


@given(st.data())
def test_mangled_filters_are_unreadable_or_what_they_were(data: st.DataObject) -> None:
    text, fact = data.draw(prose.filters())
    found = read(data.draw(prose.mangled(text)))
    assert isinstance(found, str) or found == fact


@given(st.data())
def test_mangled_orders_are_unreadable_or_what_they_were(data: st.DataObject) -> None:
    text, fact = data.draw(prose.orders())
    found = read(data.draw(prose.mangled(text)), "order_by")
    assert isinstance(found, str) or found == fact


@given(st.data())
def test_a_text_that_ends_early_says_nothing_wrong(data: st.DataObject) -> None:
    text, fact = data.draw(prose.filters())
    found = read(text[: data.draw(st.integers(0, len(text)))])
    if isinstance(found, str):
        return
    whole = list(fact["fields"].items())
    listed = list(found["fields"].items())
    assert listed[:-1] == whole[: len(listed) - 1]  # of the last one, the end may be missing
    name, last = listed[-1]
    assert name == whole[len(listed) - 1][0]
    assert set(last["operators"]) <= {*fact["fields"][name]["operators"], "=="}
    assert not last["prefix"] or fact["fields"][name]["prefix"]


@given(st.text() | st.text("- `(String)*.,:\n=<>e.g", max_size=2_000))
def test_any_text_is_read_or_said_to_be_unreadable(text: str) -> None:
    read(text)
    read(text, "order_by")
    read(text, "fields", schema={})


PARTS = ["-", "`", "(", "a, ", "`a`, ", "- (String) `a`\n", "supports ", '"==", ', "custom field ", "e.g. ", "(e.g. ",
         "\n", " ", "A, ", "one of ", "`a==1` ", "filter ", "allowed fields are:\n", "not ", "word ", "max 1",
         "if x "]  # fmt: skip


@pytest.mark.parametrize("name", sorted(KEYS))
@pytest.mark.parametrize("unit", PARTS)
def test_no_text_of_one_repeated_part_is_slow(name: str, unit: str) -> None:
    text = "Filter to apply, allowed fields are:\n- (String) `a` "
    for whole in (unit * (MAX_LENGTH // len(unit)), (text + unit * MAX_LENGTH)[:MAX_LENGTH]):
        read_parameter({"name": name, "in": "query", "description": whole, "schema": {}})
