"""Change the code in small ways and see whether the tests notice: `python -m tests.mutation [TARGET ...]`.

Targets, their modules and the tests that should notice are in pyproject.toml, `[tool.keapkit-mutation]`. Each run draws
a sample of the possible changes (those of cosmic-ray) by a seed, on lines that the tests reach, so the same seed gives
the same mutants. It works on copies of the tree and prints what survived as a diff. Exit code 1: a score is below the
floor.

Options: `--sample N` mutants per target, `--seed N`, `--workers N`, `--json FILE` for the results as data.
"""

from __future__ import annotations

import argparse
import ast
import dataclasses
import difflib
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COPIED = ("benchmarks", "examples", "generated", "generator", "overlays", "specs", "tests", "pyproject.toml")
RUNTIME, COPY_OF_RUNTIME = "generator/runtime/", "generated/keap_api/"


@dataclasses.dataclass(frozen=True)
class Target:
    """Some modules, and the tests that should notice any change in them."""

    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]
    sample: int
    skip: str
    without: tuple[str, ...]

    def files(self, root: Path) -> list[str]:
        """The modules' paths below the root. A module that is written from another one is left out."""
        found = [path for pattern in self.modules for path in sorted(root.glob(pattern))]
        texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in found}
        return [name for name, text in texts.items() if not text.startswith("# Written from ")]


@dataclasses.dataclass
class Mutant:
    """One change, and what became of it."""

    target: str
    path: str
    line: int
    operator: str
    text: str
    outcome: str = ""

    def diff(self, root: Path) -> str:
        """The change as a diff."""
        old = (root / self.path).read_text(encoding="utf-8").splitlines()
        lines = difflib.unified_diff(old, self.text.splitlines(), self.path, self.operator, n=0, lineterm="")
        return "\n".join(lines)


class Tree:
    """A copy of the repository in which modules can be changed and tests run."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        for name in COPIED:
            source, to = ROOT / name, folder / name
            if source.is_dir():
                shutil.copytree(source, to, ignore=shutil.ignore_patterns("__pycache__", "output"))
            else:
                shutil.copy2(source, to)
        paths = [folder / "overlays", folder / "generated", folder]
        self._environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, paths)),
            "TMPDIR": str(folder),
            # A module that changes twice in a second would be taken from its stale bytecode.
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        subprocess.run([sys.executable, "-m", "compileall", "-q", *map(str, paths[:2])], check=False)

    def run(self, target: Target, timeout: float, *more: str) -> int:
        """Run a target's tests until the first failure, and return pytest's exit code; 124 if they took too long."""
        command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "--tb=no", *more]
        if target.skip:
            command += ["-k", f"not ({target.skip})"]
        try:
            return subprocess.run(
                [*command, "-o", "faulthandler_timeout=0", f"--basetemp={self.root / 'tmp'}", *target.tests],
                cwd=self.root,
                env=self._environment,
                timeout=timeout,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            return 124

    def write(self, path: str, text: str) -> None:
        """Give a module another text. The runtime is there twice."""
        for name in {path, path.replace(RUNTIME, COPY_OF_RUNTIME)}:
            file = self.root / name
            file.write_text(text, encoding="utf-8")
            for stale in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
                stale.unlink()

    def reached(self, target: Target) -> dict[str, set[int]]:
        """The lines of each module that the tests run."""
        report = self.root / "coverage.json"
        more = ("--cov", f"--cov-report=json:{report}", "--cov-fail-under=0")
        code = self.run(target, 900, *more)
        if code:
            raise SystemExit(f"{target.name}: its tests fail without any change (pytest's exit code {code})")
        found: dict[str, set[int]] = {}
        for name, data in json.loads(report.read_text())["files"].items():
            path = os.path.relpath(self.root / name, self.root).replace(os.sep, "/")
            for one in {path, path.replace(COPY_OF_RUNTIME, RUNTIME)}:
                found.setdefault(one, set()).update(data["executed_lines"])
        return found


def sites(target: Target, path: str, lines: set[int]) -> Iterator[tuple[str, str, int, int]]:
    """(path, operator, occurrence, line) of every change that could be made on the given lines."""
    from cosmic_ray.ast import ast_nodes, get_ast_from_path
    from cosmic_ray.plugins import get_operator, operator_names

    nodes = list(ast_nodes(get_ast_from_path(ROOT / path)))
    for name in sorted(operator_names()):
        kind = get_operator(name)
        if kind.arguments() or name.endswith(target.without):
            continue
        operator = kind()
        places = [place for node in nodes for place in operator.mutation_positions(node)]
        yield from ((path, name, number, start[0]) for number, (start, _) in enumerate(places) if start[0] in lines)


def changed(target: Target, site: tuple[str, str, int, int]) -> Mutant | None:
    """Make a change; None if it is only one of types or prose."""
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.plugins import get_operator

    path, name, occurrence, line = site
    code = (ROOT / path).read_text(encoding="utf-8")
    text = mutate_code(code, get_operator(name)(), occurrence)
    if not text or _meaning(text) in (_meaning(code), None):
        return None
    return Mutant(target.name, path, line, name.removeprefix("core/"), text)


def _meaning(code: str) -> str | None:
    """What a module does: its code without annotations, docstrings and what is for type checkers only."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return None
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.returns = None
            for argument in ast.walk(node.args):
                if isinstance(argument, ast.arg):
                    argument.annotation = None
        elif isinstance(node, ast.AnnAssign):
            node.annotation = ast.Constant(None)
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            node.body = [ast.Pass()]
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[0].value = ast.Constant("")
    return ast.dump(tree)


def sample(target: Target, reached: dict[str, set[int]], seed: int) -> list[Mutant]:
    """A target's mutants, drawn by the seed."""
    every = [one for path in target.files(ROOT) for one in sites(target, path, reached.get(path, set()))]
    random.Random(f"{seed} {target.name}").shuffle(every)
    made = (changed(target, site) for site in every)
    return list(itertools.islice((one for one in made if one is not None), target.sample))


def main() -> int:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["keapkit-mutation"]
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(settings["targets"]))
    parser.add_argument("--sample", type=int, help="mutants per target")
    parser.add_argument("--seed", type=int, default=settings["seed"])
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", type=Path, help="write the results there")
    chosen = parser.parse_args()
    if unknown := set(chosen.targets) - set(settings["targets"]):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    targets = [
        Target(
            name,
            tuple(one["modules"]),
            tuple(one["tests"]),
            chosen.sample or one["sample"],
            settings["skip"],
            tuple(settings["without"]),
        )
        for name, one in settings["targets"].items()
        if name in (chosen.targets or settings["targets"])
    ]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        trees = [Tree(Path(folder) / str(number)) for number in range(chosen.workers)]
        results = [one for target in targets for one in run(target, trees, chosen.seed)]
    if chosen.json:
        chosen.json.write_text(json.dumps([dataclasses.asdict(one) for one in results], indent=1), encoding="utf-8")
    return report(results, targets, settings["floor"])


def run(target: Target, trees: list[Tree], seed: int) -> list[Mutant]:
    """Try a target's mutants on all copies of the tree."""
    began = time.monotonic()
    drawn = sample(target, trees[0].reached(target), seed)
    patience = 3 * (time.monotonic() - began) + 30
    print(f"{target.name}: {len(drawn)} mutants, tests take {time.monotonic() - began:.0f} s", flush=True)
    free = list(trees)
    guard = threading.Lock()

    def attempt(mutant: Mutant) -> Mutant:
        with guard:
            tree = free.pop()
        original = (ROOT / mutant.path).read_text(encoding="utf-8")
        try:
            tree.write(mutant.path, mutant.text)
            code = tree.run(target, patience)
        finally:
            tree.write(mutant.path, original)
            with guard:
                free.append(tree)
        mutant.outcome = {0: "survived", 124: "timeout"}.get(code, "killed")
        if mutant.outcome == "survived":
            print(f"\n{mutant.diff(ROOT)}", flush=True)
        return mutant

    with ThreadPoolExecutor(len(trees)) as pool:
        return list(pool.map(attempt, drawn))


def report(results: list[Mutant], targets: list[Target], floor: float) -> int:
    """Print a table; 1 when a score is below the floor."""
    rows: list[tuple[Any, ...]] = []
    for target in targets:
        outcomes = [one.outcome for one in results if one.target == target.name]
        survived = outcomes.count("survived")
        score = 100 * (1 - survived / len(outcomes)) if outcomes else 100.0
        rows.append((target.name, len(outcomes), outcomes.count("timeout"), survived, score))
    print(f"\n{'target':<12}{'mutants':>9}{'timeouts':>10}{'survived':>10}{'killed':>9}")
    for name, count, timeouts, survived, score in rows:
        print(f"{name:<12}{count:>9}{timeouts:>10}{survived:>10}{score:>8.0f}%")
    total = len(results) or 1
    killed = sum(one.outcome != "survived" for one in results)
    print(f"{'all':<12}{len(results):>9}{'':>10}{total - killed:>10}{100 * killed / total:>8.0f}%")
    return int(any(row[-1] < floor for row in rows))


if __name__ == "__main__":
    sys.exit(main())
