"""The generator beside the stock generator on the same two pinned documents."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.measure import ROOT, Row

__all__ = ["rows"]


def _run(*command: str) -> float:
    """The processor seconds of a command and what it starts; both formatters use all cores."""
    before = os.times()
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr}")
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent or after.elapsed - before.elapsed  # Windows does not tell


def rows(rounds: int = 3) -> list[Row]:
    """Whole commands, in turns; both warm, both with formatting."""
    ours: list[float] = []
    stock: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for name in ("v1", "v2"):
            shutil.copy(ROOT / f"generated/keap_api/{name}/openapi.json", out / f"{name}.json")
        for _ in range(rounds + 1):
            ours.append(
                _run(sys.executable, "-m", "generator", "regenerate", "--out", str(out / "ours"), "--without", "xmlrpc")
            )
            seconds = 0.0
            for name in ("v1", "v2"):
                seconds += _run(
                    str(Path(sys.executable).parent / "openapi-python-client"),
                    "generate",
                    "--path",
                    str(out / f"{name}.json"),
                    "--output-path",
                    str(out / f"stock-{name}"),
                    "--overwrite",
                    "--meta",
                    "none",
                )
            stock.append(seconds)
    mine, theirs = median(ours[1:]), median(stock[1:])
    return [
        Row.at_most(
            "make regenerate over the stock generator, CPU", f"{mine:.1f} s", f"{theirs:.1f} s", mine / theirs, 0.6
        )
    ]
