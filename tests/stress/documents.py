"""Mutants of the pinned documents, all the way to imported modules: good code, or one line and exit code 2 or 3."""

from __future__ import annotations

import copy
import json
import os
import pickle
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import keap_api.filters
from generator.errors import GeneratorError
from generator.regenerate import ROOT
from generator.runtime._http import HTTP_METHODS
from tests.stress.isolation import command, confined, guard, warm

__all__ = ["fuzz", "import_all", "mutant", "tidy"]

Json = dict[str, Any]

EXECUTE = "__import__('os').system('true')"
JUNK: list[Any] = [
    *(None, True, False, 0, -1.5, 10**30, 1e300, [], {}, [[]], [None], ["a", 1], [{}]),
    *("", " ", "x", "\u202e\u2066", "naïve ☃ 名", "a" * 3000, "\\", "'", '"', "\n", "\x00\x1b", "\u2028"),
    *(f"'''\"\"\"\n{EXECUTE}", f"\\\n{EXECUTE}#", f"{{{{ {EXECUTE} }}}}", "{% raise %}", "{0.__class__}%s${x}"),
    *(
        "../../x",
        "..\\x",
        "/etc/passwd",
        "C:\\x",
        "con",
        "NUL",
        "class",
        "None",
        "self",
        "__class__",
        "list",
        "dt",
        "m",
    ),
    {"$ref": "#/components/schemas/Error"},
    {"$ref": "http://127.0.0.1:9/x"},
    {"$ref": "file:///etc/passwd#/x"},
    {"type": "string"},
    {"type": "object", "properties": {EXECUTE: {"type": "array", "items": {}}, "a-b": {}, "a_b": {}}},
    {"type": "array", "items": {"enum": ["a", "A", "a ", "", None, 1]}},
    {"allOf": [{"properties": {"x": {"type": "integer"}}}, {"type": "string"}]},
    {"oneOf": [{"type": "null"}, {"type": "integer", "enum": [1, -1, 2**70]}]},
]
TEXTS = [text for text in JUNK if isinstance(text, str)]
KEYS = [
    "name",
    "type",
    "enum",
    "items",
    "properties",
    "required",
    "in",
    "allOf",
    "$ref",
    "default",
    "schema",
    "explode",
]
# What generated code imports beside modules of the runtime: executed before a guard watches.
FILTERS = keap_api.filters
RUNTIME = str(ROOT / "generated" / "keap_api" / "_")
"""The beginning of the names of the hand-written modules that generated ones import."""
WHOLE = 5
"""Of so many mutants one is of a whole document, the others of some operations and all they refer to."""
BY_COMMAND = 25
"""Of so many mutants one goes through the commands `pull` and `regenerate` themselves."""


@cache
def _published(kind: str) -> Json:
    document: Json = json.loads((ROOT / "specs" / f"{kind}.json").read_bytes())
    return document


def _slice(document: Json, chance: random.Random) -> Json:
    """Some operations of a document with the components they reach."""
    paths = chance.sample(sorted(document["paths"]), 12)
    made: Json = {**document, "paths": {path: document["paths"][path] for path in paths}, "components": {}}
    waiting: list[Any] = [made["paths"]]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str):
                _, _, section, name = ref.split("/")
                kept = made["components"].setdefault(section, {})
                if name not in kept:
                    kept[name] = document["components"][section][name]
                    waiting.append(kept[name])
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    made.pop("security", None)
    return made


def _places(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    stack = [(place, node)]
    while stack:
        place, node = stack.pop()
        if place:
            yield place
        items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        stack.extend(((*place, key), value) for key, value in items)


def mutant(seed: int) -> tuple[str, Json]:
    """API and document number `seed`: one to three changes anywhere in a published document."""
    chance = random.Random(seed)
    kind = chance.choice(("v1", "v2"))
    document = _published(kind) if seed % WHOLE == 0 else _slice(_published(kind), chance)
    document = json.loads(json.dumps(document))
    places = list(_places(document))
    for _ in range(chance.randint(1, 3)):
        place = chance.choice(places)
        node: Any = document
        try:
            for key in place[:-1]:
                node = node[key]
            _change(node, place[-1], chance, document, places)
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    return kind, document


def _change(node: Any, key: Any, chance: random.Random, document: Json, places: list[tuple[Any, ...]]) -> None:
    what = chance.randrange(8)
    if what == 0:
        node[key] = copy.deepcopy(chance.choice(JUNK))
    elif what == 1:
        del node[key]
    elif what == 2 and isinstance(node, dict):
        node[chance.choice([*TEXTS, *KEYS])] = node.pop(key)
    elif what == 3 and isinstance(node, list):
        node.append(copy.deepcopy(chance.choice([*node, *JUNK])))
    elif what == 4:
        other: Any = document
        for part in chance.choice(places):
            other = other[part]
        node[key] = json.loads(json.dumps(other))
    elif what in (5, 6) and isinstance(node[key], str):
        at = chance.randrange(len(node[key]) + 1)
        node[key] = node[key][:at] + chance.choice(TEXTS) + node[key][at:]
    elif what == 7 and isinstance(node, list):
        chance.shuffle(node)
    elif isinstance(node, dict):
        node[chance.choice([*KEYS, *HTTP_METHODS])] = copy.deepcopy(chance.choice(JUNK))


def tidy(line: str) -> bool:
    """Whether an error is one line that a terminal can show."""
    return bool(line) and line.isprintable() and len(line) < 2_000


def import_all(folder: Path, kind: str) -> int:
    """Imports `folder/<kind>` as `keap_api.<kind>` and makes a decoder of every model; gives their number."""
    import importlib
    import pkgutil

    import msgspec

    import keap_api

    keap_api.__path__.insert(0, str(folder))
    for name in [name for name in sys.modules if name.startswith(f"keap_api.{kind}")]:
        del sys.modules[name]
    importlib.invalidate_caches()
    package = importlib.import_module(f"keap_api.{kind}")
    assert str(package.__file__).startswith(str(folder))
    for module in pkgutil.walk_packages(package.__path__, f"keap_api.{kind}."):
        importlib.import_module(module.name)
    models = vars(importlib.import_module(f"keap_api.{kind}.models")).values()
    own = [
        m
        for m in models
        if isinstance(m, type) and issubclass(m, msgspec.Struct) and m.__module__.startswith(package.__name__)
    ]
    for model in own:
        msgspec.json.Decoder(model)
    return len(own)


def _play(seed: int, folder: Path) -> str:
    """What became of a mutant: "imported", or the name of the error."""
    from generator import pipeline

    kind, document = mutant(seed)
    try:
        spec = pipeline.load("v1" if kind == "v1" else "v2", json.dumps(document).encode(), "mutant")
        files = pipeline.emit(pipeline.generate(spec, ROOT / "overlays" / "openapi"))
    except GeneratorError as error:
        if error.exit_code not in (2, 3) or not tidy(str(error)):
            raise AssertionError(f"no clear line: {error!r}") from error
        return f"exit {error.exit_code}"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    guard(folder, code_from=[os.path.realpath(folder), RUNTIME])
    import_all(folder, kind)
    return "imported"


def _play_by_command(seed: int, folder: Path) -> str:
    """The same through `pull` and `regenerate`, with our patches, which then mostly say that they are stale."""
    kind, document = mutant(seed)
    (folder / "mutant.json").write_text(json.dumps(document))
    other = "v2" if kind == "v1" else "v1"
    specs, out = str(folder / "specs"), folder / "out"
    for arguments in (
        ("pull", kind, str(folder / "mutant.json"), "--specs-dir", specs),
        ("regenerate", "--without", other, "--without", "xmlrpc", "--specs-dir", specs, "--out", str(out))
        + (("--allow-stale-patches",) if seed % 2 else ()),
    ):
        code, _, said = command(*arguments)()
        if code:
            last = [line for line in said.splitlines() if line.startswith("error: ")]
            if code not in (2, 3) or len(last) != 1 or "Traceback" in said or not tidy(last[0]):
                raise AssertionError(f"exit {code}: {said[-300:]}")
            if out.exists() and any(out.rglob("*.py")):
                raise AssertionError("half a tree")
            return f"exit {code}"
    guard(folder, code_from=[os.path.realpath(folder), RUNTIME])
    import_all(out / "keap_api", kind)
    return "imported"


def _work(seeds: range, until: float, told: int) -> None:
    counts: Counter[str] = Counter()
    failures: list[str] = []
    slowest, largest = 0.0, 0
    for seed in seeds:
        if time.monotonic() > until:
            break
        by_command = seed % BY_COMMAND == 0
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            play = _play_by_command if by_command else _play
            outcome = confined(lambda seed=seed, folder=folder, play=play: play(seed, folder), folder)  # type: ignore[misc]  # a job takes nothing
        slowest, largest = max(slowest, outcome.seconds), max(largest, outcome.megabytes)
        counts["by command" if by_command else "whole documents" if seed % WHOLE == 0 else "parts of documents"] += 1
        counts[outcome.value or "FAILED"] += 1
        if outcome.failure:
            failures.append(f"mutant {seed}: {outcome.failure}")
    with os.fdopen(told, "wb") as pipe:
        pickle.dump((counts, failures, slowest, largest), pipe)


def fuzz(mutants: int, seconds: float, first: int = 0) -> tuple[Counter[str], list[str], float, int]:
    """Plays mutants on all processors: counts, failures, the slowest's seconds, the largest's megabytes."""
    warm()
    until = time.monotonic() + seconds
    workers = max(1, os.cpu_count() or 1)
    reading: list[int] = []
    children: list[int] = []
    for worker in range(workers):
        ours, theirs = os.pipe()
        child = os.fork()
        if not child:
            status = 1
            try:
                os.close(ours)
                _work(range(first + worker, first + mutants, workers), until, theirs)
                status = 0
            finally:
                os._exit(status)
        os.close(theirs)
        reading.append(ours)
        children.append(child)
    counts: Counter[str] = Counter()
    failures: list[str] = []
    slowest, largest = 0.0, 0
    for pipe in reading:
        with os.fdopen(pipe, "rb") as file:
            content = file.read()
        if not content:
            failures.append("a worker died")
            continue
        some, failed, slow, large = pickle.loads(content)
        counts += some
        failures += failed
        slowest, largest = max(slowest, slow), max(largest, large)
    for child in children:
        os.waitpid(child, 0)
    return counts, failures, slowest, largest
