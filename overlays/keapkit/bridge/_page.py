"""The page at `/`: what was called, how faithfully it was answered, what it cost, and what was refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from keap_api.xmlrpc.rest import METHODS as MAPPINGS

if TYPE_CHECKING:
    from ._settings import Settings

__all__ = ["Tally", "page"]

_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1d2330;"
    "background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;"
    "border-bottom:1px solid #d9dee7}td.n{text-align:right;font-variant-numeric:tabular-nums}"
    "th.n{text-align:right}.refused{color:#8d1b1b}.approximate{color:#7a5200}.exact{color:#1c5a31}"
    "@media(prefers-color-scheme:dark){body{color:#e6e9ef;background:#14181f}th,td{border-color:#333b47}"
    ".refused{color:#ff9d9d}.approximate{color:#f0c674}.exact{color:#8fd6a5}}"
)


@dataclass
class Tally:
    """What one method has cost since the start."""

    calls: int = 0
    rest_calls: int = 0
    seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)


def page(tallies: Mapping[str, Tally], settings: Settings) -> str:
    """The page as HTML. It shows names of methods and numbers, and nothing that a call said."""
    rows = "".join(_row(name, tallies[name]) for name in sorted(tallies, key=lambda one: -tallies[one].calls))
    table = (
        "<table><thead><tr><th>Method<th>Over REST<th class=n>Calls<th class=n>REST calls<th class=n>Mean ms<th>Faults"
        f"<tbody>{rows}</table>"
        if rows
        else "<p>No call has come yet. Point a program at <code>/crm/xmlrpc/v1</code> of this address."
    )
    payments = "allowed" if settings.allow_payments else "refused"
    actions = len(settings.actions)
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>keapkit bridge</title><style>{_STYLE}</style><h1>XML-RPC over REST</h1>"
        f"<p>Methods that move money are {payments}. Action sets with a stand-in: {actions}. "
        f"REST calls that one query may take: {settings.max_calls}.{table}"
    )


def _row(name: str, tally: Tally) -> str:
    mapping = MAPPINGS.get(name)
    grade = mapping.grade if mapping else "-"
    losses = escape(mapping.losses) if mapping else ""
    faults = ", ".join(f"{escape(kind)} {number}" for kind, number in tally.faults.most_common()) or "-"
    mean = tally.seconds * 1000 / tally.calls if tally.calls else 0.0
    return (
        f"<tr><td>{escape(name)}<td class={grade if mapping else 'other'} title='{losses}'>{grade}"
        f"<td class=n>{tally.calls}<td class=n>{tally.rest_calls}<td class=n>{mean:.1f}<td>{faults}"
    )
