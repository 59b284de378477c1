"""The measured figures as one SVG: each against its target, so that a bar that ends before the line has met it.

`python -m benchmarks.draw` draws `results.json` again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html import escape

from benchmarks.measure import ROOT, Row

__all__ = ["draw", "drawn"]

_LINE, _LEFT, _BAR = 26, 540, 300


def draw(rows: Sequence[Row]) -> str:
    """One bar per row: the share of what the target allows that is used; the line stands at the target."""
    height = _LINE * len(rows) + 50
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="{height}" font-family="sans-serif" '
        'font-size="13">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{_LEFT}" y="20" fill="#555">bar: share of what the target allows; the line is the target</text>',
    ]
    for index, row in enumerate(rows):
        y = 34 + index * _LINE
        limit = float(re.sub(r"[^\d.]", "", row.target) or 1)
        share = row.figure / max(limit, 1e-9) if row.target.startswith("<=") else limit / max(row.figure, 1e-9)
        width = max(2.0, min(1.25, max(share, 0)) * _BAR)
        color = "#2a7f62" if row.good else "#b3392f"
        compared = f"{row.ours} / {row.peer}" if row.peer else row.ours
        parts += [
            f'<text x="{_LEFT - 10}" y="{y + 13}" text-anchor="end">{escape(row.measure)}</text>',
            f'<rect x="{_LEFT}" y="{y}" width="{width:.0f}" height="17" fill="{color}"/>',
            f'<text x="{_LEFT + _BAR * 1.25 + 12:.0f}" y="{y + 13}" fill="#333">{escape(compared)}</text>',
        ]
    parts.append(f'<path d="M{_LEFT + _BAR} 28V{height - 12}" stroke="#333" stroke-dasharray="3 3"/>')
    return "\n".join([*parts, "</svg>", ""])


def drawn() -> str:
    """The drawing of the figures in `results.json`."""
    groups = json.loads((ROOT / "benchmarks/results.json").read_text(encoding="utf-8"))["groups"]
    return draw([Row(**row) for rows in groups.values() for row in rows])


if __name__ == "__main__":
    (ROOT / "benchmarks/results.svg").write_text(drawn(), encoding="utf-8")
