"""Documents made to break a generator, through the commands `pull` and `regenerate` themselves, in isolation."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.generator.documents import Json, minimal
from tests.stress.documents import RUNTIME, import_all, tidy
from tests.stress.isolation import command, confined, guard, warm

__all__ = ["CASES", "FILE", "run"]

STR: Json = {"type": "string"}
FILE = re.compile(r"(?!(con|prn|aux|nul|com\d|lpt\d)\.)(_|[a-z])[a-z0-9_]{0,90}\.(py|json|typed)|__init__\.py")
"""A file name that every system takes."""


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def operation(schema: Json | None = None, **more: Any) -> Json:
    content: Json = {"content": {"application/json": {"schema": schema or STR}}}
    return {"requestBody": content, "responses": {"200": {"description": "", **content}}, **more}


def schemas(**given: Any) -> Json:
    """A document of one operation that takes and gives the schema T."""
    return minimal(paths={"/rest/v2/things": {"post": operation(ref("T"))}}, components={"schemas": given})


def paths(*names: str) -> Json:
    made: Json = {}
    for path in names:
        inside = re.findall(r"\{([^{}]*)\}", path)
        made[path] = {
            "get": operation(parameters=[{"name": n, "in": "path", "required": True, "schema": STR} for n in inside])
        }
    return minimal(paths=made)


def nested(levels: int, around: Callable[[Any], Json], inmost: Any = None) -> Any:
    made = STR if inmost is None else inmost
    for _ in range(levels):
        made = around(made)
    return made


def chain(length: int, link: Callable[[Json], Json], last: Json = STR) -> Json:
    """Components that refer each to the next."""
    return schemas(
        T=record(a=ref("A0")), **{f"A{i}": link(ref(f"A{i + 1}")) for i in range(length)}, **{f"A{length}": last}
    )


def _list(inner: Any) -> Json:
    return {"type": "array", "items": inner}


def parameter(name: str, where: str = "query", **schema: Any) -> Json:
    return minimal(
        paths={
            "/rest/v2/things": {"get": operation(parameters=[{"name": name, "in": where, "schema": {**STR, **schema}}])}
        }
    )


Case = tuple[Callable[[], Json | bytes], str]
#: What is given, and what the error must name ("" where code is wanted).
CASES: dict[str, Case] = {
    # names that would be files, or leave their folder
    "path escapes": (lambda: paths("/rest/v2/../../x", "/rest/v2/..\\x/{id}", "/rest/v2/./y", "/rest/v2//z"), ""),
    "path with NUL": (lambda: paths("/rest/v2/a\x00b/{c}", "/rest/v2/\x1b[31m"), ""),
    "absolute names": (lambda: paths("/rest/v2//etc/passwd", "/rest/v2/C:\\Windows", "/rest/v2/~root/x"), ""),
    "Windows devices": (lambda: paths("/rest/v2/con", "/rest/v2/NUL/{a}", "/rest/v2/Com1", "/rest/v2/aux.py/lpt9"), ""),
    "file names alike": (
        lambda: paths("/rest/v2/Things", "/rest/v2/things", "/rest/v2/THINGS", "/rest/v2/th-ings"),
        "",
    ),
    "names of our modules": (
        lambda: paths(
            *(f"/rest/v2/{name}/{{a}}" for name in ("__init__", "models", "params", "resources", "_model", "v2"))
        ),
        "",
    ),
    "names of the language": (
        lambda: paths(
            *(f"/rest/v2/{name}" for name in ("class", "None", "self", "m", "p", "dt", "Any", "import", "type"))
        ),
        "",
    ),
    "no ASCII at all": (lambda: paths("/rest/v2/名前/{识别}", "/rest/v2/ſ", "/rest/v2/İ", "/rest/v2/\u202e"), ""),
    "a path of a megabyte": (lambda: paths("/rest/v2/" + "a" * 1_000_000), "#/paths/~1rest~1v2~1aaa"),
    "a path of 5,000 segments": (lambda: paths("/rest/v2" + "/s" * 5_000), "#/paths/~1rest~1v2~1s~1s"),
    # references
    "remote reference": (lambda: schemas(T={"$ref": "http://127.0.0.1:9/a.json"}), "#/components/schemas/T/$ref"),
    "file reference": (lambda: schemas(T={"$ref": "file:///etc/passwd"}), "#/components/schemas/T/$ref"),
    "relative reference": (
        lambda: schemas(T=record(a={"$ref": "../x.json#/a"})),
        "#/components/schemas/T/properties/a",
    ),
    "reference to itself": (lambda: schemas(T=ref("T")), "'T' -> 'T'"),
    "loop of references": (lambda: schemas(T=ref("A"), A={"allOf": [ref("B")]}, B=ref("T")), "a loop of references"),
    "array of itself": (lambda: schemas(T=record(a=ref("L")), L=_list(ref("L"))), ""),
    "map of itself": (
        lambda: schemas(T=record(a=ref("M")), M={"type": "object", "additionalProperties": ref("M")}),
        "",
    ),
    "2,000 references in a row": (lambda: chain(2_000, lambda link: link), "#/components/schemas/A1950"),
    "2,000 compositions": (lambda: chain(2_000, lambda link: {"allOf": [link]}), "#/components/schemas/A1950"),
    "2,000 arrays of arrays": (lambda: chain(2_000, _list), "A49: more than 50 references"),
    "2,000 maps of maps": (lambda: chain(2_000, lambda x: {"type": "object", "additionalProperties": x}), ""),
    "compositions twice each": (lambda: chain(40, lambda link: {"allOf": [link, link]}, record(x=STR)), ""),
    "records twice each": (lambda: chain(40, lambda link: _list(record(a=link, b=link))), "more than 5,000 schemas"),
    # depth and number
    "10,000 levels": (lambda: b'{"a":' * 10_000, "nested deeper than 200 levels"),
    "10,000 levels of YAML": (lambda: b"a: " + b"[" * 10_000, "nested deeper than 200 levels"),
    "90 levels of records": (lambda: schemas(T=nested(90, lambda inner: record(a=inner))), ""),
    "a billion laughs": (
        lambda: (
            b"openapi: 3.1.0\npaths: {}\na0: &a0 [x]\n"
            + b"".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n".encode() for n in range(1, 12))
        ),
        "more than 2,000,000 values",
    ),
    "100,000 schemas": (
        lambda: schemas(**{f"S{n}": STR for n in range(100_000)}),
        "#/components/schemas: more than 2,500",
    ),
    "100,000 nested schemas": (
        lambda: schemas(**{f"S{n}": record(**{f"p{i}": record(a=STR) for i in range(250)}) for n in range(400)}),
        "more than 100,000",
    ),
    "10,000 nested schemas": (
        lambda: schemas(
            T=record(**{f"p{n}": ref(f"S{n}") for n in range(40)}),
            **{f"S{n}": record(**{f"p{i}": record(a=STR) for i in range(250)}) for n in range(40)},
        ),
        "more than 5,000 schemas",
    ),
    "100,000 properties": (
        lambda: schemas(T=record(**{f"p{n}": STR for n in range(100_000)})),
        "#/components/schemas/T/properties: more than 500",
    ),
    "100,000 values": (
        lambda: schemas(T=record(a={**STR, "enum": [f"v{n}" for n in range(100_000)]})),
        "#/components/schemas/T/properties/a/enum: more than 2,500",
    ),
    "10,000 parameters": (
        lambda: minimal(
            paths={"/a": {"get": operation(parameters=[{"name": f"p{n}", "in": "query"} for n in range(10_000)])}}
        ),
        "#/paths/~1a/get/parameters: more than 500",
    ),
    # values
    "enum values alike": (
        lambda: schemas(T=record(a={**STR, "enum": ["a", "A", "a ", "a-", "", "_", "名", "字", "mro"]})),
        "",
    ),
    "schemas that are true": (
        lambda: minimal(
            paths={
                "/rest/v2/a": {
                    "get": {**operation(ref("T")), "parameters": [{"name": "a", "in": "query", "schema": True}]}
                },
                "/rest/v2/b": {"get": {"responses": {"200": {"content": {"application/json": {"schema": True}}}}}},
                "/rest/v2/c": {"get": operation(parameters=[{"name": "c", "in": "query", "schema": ref("T")}])},
            },
            components={"schemas": {"T": True}},
        ),
        "",
    ),
    "enum of mixed types": (lambda: schemas(T=record(a={"enum": ["a", 1, None, True, 1.5, [], {}]})), ""),
    "enum of large numbers": (lambda: schemas(T=record(a={"type": "integer", "enum": [10**400, 2**63, -(2**70)]})), ""),
    "properties alike": (
        lambda: schemas(T=record(**dict.fromkeys(["a-b", "a_b", "aB", "A_B", "a b", "a.b"], STR))),
        "",
    ),
    "a property with a line end": (lambda: schemas(T=record(**{"a\nb": STR})), "T: property 'a\\nb'"),
    "a property with a quote": (lambda: schemas(T=record(**{'a"b': STR})), "T: property 'a\"b'"),
    "a default of a megabyte": (lambda: parameter("a", default="'\"\\" * 300_000), ""),
    "a number of 4,000 digits": (lambda: parameter("a", type="integer", default=10**4000, maximum=10**4000), ""),
    "a parameter of the cookie": (lambda: parameter("a\n", "cookie"), ""),
    "a header that splits": (lambda: parameter("X-A\r\nX-B: 1", "header"), ""),
}


def _judge(name: str, how: str, folder: Path) -> str:
    make, named = CASES[name]
    made = make()
    data = made if isinstance(made, bytes) else json.dumps(made).encode()
    specs, out = folder / "specs", folder / "out"
    (folder / "overlays").mkdir()
    (folder / "given.json").write_bytes(data)
    generate: tuple[str, ...] = ("regenerate", "--without", "v1", "--without", "xmlrpc", "--specs-dir", str(specs))
    generate += ("--overlays-dir", str(folder / "overlays"), "--out", str(out))
    if how == "pull":
        overlays = ("--overlays-dir", str(folder / "overlays"))
        code, _, said = command("pull", "v2", str(folder / "given.json"), "--specs-dir", str(specs), *overlays)()
    else:
        specs.mkdir()
        (specs / "v2.json").write_bytes(data)
        code, said = 0, ""
    if not code:
        code, _, said = command(*generate)()
    if code:
        lines = [line for line in said.splitlines() if line.startswith("error: ")]
        good = code in (2, 3) and len(lines) == 1 and tidy(lines[0]) and "Traceback" not in said
        if not good or not named or named not in lines[0] or (out.exists() and any(out.rglob("*.py"))):
            raise AssertionError(f"exit {code}: {lines or said[-300:]}")
        return f"exit {code}"
    if named:
        raise AssertionError("was taken")
    files = [path for path in (out / "keap_api").rglob("*") if path.is_file()]
    if odd := [path.name for path in files if not FILE.fullmatch(path.name)]:
        raise AssertionError(f"file names: {odd}")
    guard(folder, code_from=[os.path.realpath(folder), RUNTIME])
    import_all(out / "keap_api", "v2")
    return "imported"


def run(*, twice: bool = True) -> tuple[Counter[str], list[str], float, int]:
    """Every case: counts, failures, the slowest's seconds, the largest's megabytes.

    A document is pulled first, and put in place by hand; unless `twice`, one or the other by turns.
    """
    warm()

    counts, failures, slowest, largest = Counter[str](), list[str](), 0.0, 0
    ways = ("pull", "regenerate")
    for number, name in enumerate(CASES):
        for how in ways if twice else ways[number % 2 :][:1]:
            with tempfile.TemporaryDirectory() as made:
                folder = Path(made)
                outcome = confined(lambda name=name, how=how, folder=folder: _judge(name, how, folder), folder)  # type: ignore[misc]  # a job takes nothing
            slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.megabytes)
            counts[outcome.value or "FAILED"] += 1
            if outcome.failure:
                failures.append(f"{name}, {how}: {outcome.failure}")
    return counts, failures, slowest, largest
