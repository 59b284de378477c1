"""The measured figures as one SVG: each against its target, so that a bar that ends before the line has met it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from benchmarks.measure import Row

__all__ = ["draw"]

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
        number = re.search(r"\d[\d.]*(e[+-]\d+)?", row.target)
        limit = float(number[0]) if number else 1.0
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
