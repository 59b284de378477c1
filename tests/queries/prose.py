"""Descriptions of made-up parameters, in the layouts that Keap's documents have, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Fact = dict[str, Any]

COMPARISONS = ["==", "!=", ">", "<", ">=", "<="]
TYPES = {"String": "string", "Long": "integer", "Double": "number", "Boolean": "boolean", "List[String]": "list"}

# None of these is a word that the reader looks for, or a name whose ending says what the field is.
names = st.text("bcdfghjkmnp", min_size=4, max_size=9).map(lambda stem: f"{stem}_q")


@st.composite
def fields(draw: st.DrawFn) -> dict[str, tuple[str, Fact]]:
    """Fields by name: the type as it is written, and the fact."""
    made: dict[str, tuple[str, Fact]] = {}
    for name in draw(st.lists(names, min_size=1, max_size=6, unique=True)):
        written = draw(st.sampled_from(sorted(TYPES)))
        fact: Fact = {"type": TYPES[written], "operators": ["=="], "prefix": False}
        extra = draw(st.sampled_from(["none", "operators", "prefix", "values", "max"]))
        if extra == "operators" and fact["type"] in ("string", "integer", "number"):
            fact["operators"] = draw(st.lists(st.sampled_from(COMPARISONS), min_size=1, max_size=6, unique=True))
        elif extra == "prefix" and fact["type"] == "string":
            fact["prefix"] = True
        elif extra == "values" and fact["type"] == "string":
            fact["values"] = draw(st.lists(st.sampled_from(["RED", "GREEN", "BLUE", "GRAY"]), min_size=2, unique=True))
        elif extra == "max" and fact["type"] == "list":
            fact["max"] = draw(st.integers(2, 999))
        made[name] = (written, fact)
    return made


def _keap(fact: Fact, said: Callable[[str], str]) -> str:
    parts = []
    if fact["operators"] != ["=="]:
        parts.append(said("operators") + ", ".join(f'"{op}"' for op in fact["operators"]))
    if fact["prefix"]:
        parts.append(said("prefix"))
    if "values" in fact:
        parts.append(said("values") + ", ".join(f"`{value}`" for value in fact["values"]))
    if "max" in fact:
        parts.append(said("max").format(fact["max"]))
    return "; ".join(parts)


OPERATORS = ["Allowable operators: ", "supports ", "supports comparison operators: "]
PREFIX = [
    "Wildcard matching allowed",
    "supports wildcard",
    "supports prefix wildcard",
    "supports wildcard prefix search",
]
VALUES = ["one of: ", "Allowed values: ", "Accepted values: "]
MAXIMA = ["max {}", "maximum {}", "at most {}"]
HEADINGS = [
    "Filter, allowed fields are:",
    "Filter to apply. Allowed fields and operators:",
    "Filter to apply, the allowed field is:",
]


@st.composite
def filters(draw: st.DrawFn) -> tuple[str, Fact]:
    """A description of a filter, and its fact."""
    listed = draw(fields())
    words = {
        "operators": draw(st.sampled_from(OPERATORS)),
        "prefix": draw(st.sampled_from(PREFIX)),
        "values": draw(st.sampled_from(VALUES)),
        "max": draw(st.sampled_from(MAXIMA)),
    }
    dash = draw(st.sampled_from([" - ", " — ", ": "]))
    behind = draw(st.booleans())
    lines = [draw(st.sampled_from(HEADINGS)), *[""] * draw(st.integers(0, 1))]
    for name, (written, fact) in listed.items():
        rest = _keap(fact, words.__getitem__)
        head = f"`{name}` ({written})" if behind else f"({written}) `{name}`"
        lines.append(f"- {head}{dash + rest if rest else ''}")
    lines += ["", "Join several with a semicolon, for instance:"]
    lines += [f"- `filter={name}{fact['operators'][0]}{_value(fact)}`" for name, (_, fact) in listed.items()]
    fact = {"fields": {name: f for name, (_, f) in listed.items()}, "custom_fields": False, "required": False}
    if draw(st.booleans()):
        lines[0] = "Filter to apply (at least one is required). Allowed fields:"
        fact["required"] = True
    if draw(st.booleans()):
        lines += ["", "Custom fields can be filtered by their name.", "- Text fields: `==`", "- Dates: `==`, `>`"]
        fact["custom_fields"] = True
    return "\n".join(lines) + "\n", fact


def _value(fact: Fact) -> str:
    if "values" in fact:
        return str(fact["values"][0])
    return {"boolean": "true", "integer": "7", "number": "7.5", "list": "7,8"}.get(fact["type"], "thing")


@st.composite
def orders(draw: st.DrawFn) -> tuple[str, Fact]:
    """A description of an order, and its fact."""
    listed = draw(st.lists(names, min_size=1, max_size=6, unique=True))
    directions = draw(st.sampled_from([["asc", "desc"], ["desc", "asc"]]))
    if draw(st.booleans()):
        ticks = ", ".join(f"`{name}`" for name in listed)
        text = f"How to order.\nSupported fields: {ticks}\nDirections: {' | '.join(f'`{d}`' for d in directions)}\n"
    else:
        lines = ["How to order.", "One of the following fields:", *(f"- `{name}`" for name in listed), ""]
        lines += ["One of the following directions:", *(f"- `{name}`" for name in directions)]
        text = "\n".join(lines) + "\n"
    return text, {"fields": listed, "directions": directions}


@st.composite
def mangled(draw: st.DrawFn, text: str) -> str:
    """The text with one change that leaves every name, operator and number in it as it is, or takes a line away."""
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    kind = draw(st.sampled_from(["bullet", "join", "indent", "twice", "letter", "word", "negate", "tick", "split"]))
    if kind == "bullet":
        lines[at] = line.replace("- ", draw(st.sampled_from(["", "1. ", "# ", "> ", "| ", "o "])), 1)
    elif kind == "join" and at + 1 < len(lines):
        lines[at : at + 2] = [f"{line} {lines[at + 1]}"]
    elif kind == "indent":
        lines[at] = " " * draw(st.integers(1, 8)) + line
    elif kind == "twice":
        lines.insert(at, line)
    elif kind == "tick":
        lines[at] = line.replace(draw(st.sampled_from('`"')), "", 1)
    elif kind == "split" and " " in line:
        left, right = line.split(" ", 1)
        lines[at : at + 1] = [left, right]
    else:
        words = [n for n, word in enumerate(line.split(" ")) if word.strip(".,:;").isalpha()]
        if words:
            chosen = draw(st.sampled_from(words))
            parts = line.split(" ")
            word = parts[chosen]
            cut = draw(st.integers(0, len(word) - 1))
            parts[chosen] = {"letter": word[:cut] + word[cut + 1 :], "word": ""}.get(kind, f"not {word}")
            lines[at] = " ".join(parts)
    return "\n".join(lines)
