"""A report as one HTML page: no scripts, nothing from elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, Final

from ._facts import FACTS
from ._findings import KINDS_OF_DIFFERENCE

__all__ = ["STOPS", "page", "reason_text"]

#: What ended a run, in words.
STOPS: Final = {
    "done": "Everything was asked.",
    "budget": "The budget of calls was used up; a larger one sees more.",
    "quota": "It stopped to leave the account's last calls to your programs.",
    "network": "It stopped because Keap could not be reached.",
    "credential": "It stopped because Keap does not accept the credential.",
    "interrupted": "It was interrupted; this is what was seen until then.",
}
_REASONS: Final = {
    **{stop: text.partition(";")[0].rstrip(".").lower() for stop, text in STOPS.items()},
    "no-record-found": "no record to ask for was found",
    "needs-arguments": "it needs arguments",
    "no-response": "no complete response came",
    "unavailable": "it was unavailable",
    "refused-401": "refused with 401",
    "refused-402": "refused with 402",
    "refused-403": "refused with 403: the user's rights, or the edition of the account",
}
_STYLE: Final = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1d2330;"
    "background:#fff}table{border-collapse:collapse;width:100%;margin-bottom:2rem}th,td{text-align:left;"
    "padding:.3rem .6rem;border-bottom:1px solid #d9dee7;vertical-align:top}code{font-size:.92em}"
    "caption{text-align:left;font-weight:600;font-size:1.15rem;padding:.5rem 0}.differs,.fails{color:#8d1b1b}"
    ".agrees,.holds{color:#1c5a31}.not-seen{color:#5b6472}"
    "@media(prefers-color-scheme:dark){body{color:#e6e9ef;background:#14181f}th,td{border-color:#333b47}"
    ".differs,.fails{color:#ff9d9d}.agrees,.holds{color:#8fd6a5}.not-seen{color:#a4adba}}"
)


def reason_text(reason: str) -> str:
    """Why an operation could not be seen, in words."""
    return _REASONS.get(reason, reason)


def page(content: Mapping[str, Any]) -> str:
    """The page of a report."""
    tally = Counter(row["result"] for row in content["operations"])
    calls = content["calls"]
    parts = [
        f"<p>{calls['made']} calls of at most {calls['budget']}, {escape(content['date'])}. "
        f"{escape(STOPS.get(content['stopped'], ''))}</p>",
        f"<p>{tally['agrees']} operations agree with their document, {tally['differs']} differ, and"
        f" {tally['not-seen']} could not be seen. This page has names of fields and forms of values, no values.</p>",
        _table(
            "Differences",
            ("Operation", "Where", "Difference", "Documented", "Seen"),
            map(_difference, content["differences"]),
        )
        if content["differences"]
        else "<p>No differences.</p>",
        _table("Facts about Keap", ("Fact", "Until now", "Here"), map(_fact, content["facts"])),
        _table("This machine and account", ("What", "Value"), map(_pair, _setting(content))),
        _table("Operations", ("Operation", "Result", "Tried"), map(_operation, content["operations"])),
    ]
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>keapkit doctor</title><style>{_STYLE}</style><h1>keapkit doctor</h1>{''.join(parts)}</html>\n"
    )


def _table(caption: str, heads: Iterable[str], rows: Iterable[str]) -> str:
    head = "".join(f"<th scope=col>{escape(one)}" for one in heads)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}<tbody>{''.join(rows)}</table>"


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{cell}' for cell in cells)}"


def _code(text: Any) -> str:
    return f"<code>{escape(str(text))}</code>" if text not in (None, "") else ""


def _difference(row: Mapping[str, Any]) -> str:
    kind = KINDS_OF_DIFFERENCE[row["kind"]]
    name: str | None = row.get("name")
    shown = f" {_code(name)}" if name else f" (name left out: {escape(row['withheld'])})" if "withheld" in row else ""
    instead = row.get("perhaps-instead-of")
    also = f", perhaps instead of {', '.join(map(_code, instead))}" if instead else ""
    seen = ", ".join(f"{_code(form)} ({escape(count)})" for form, count in row["seen"].items())
    return _row(
        _code(row["operation"]), _code(row["where"]), f"{escape(kind)}{shown}{also}", _code(row.get("expected")), seen
    )


def _fact(row: Mapping[str, str]) -> str:
    fact = FACTS.get(row["fact"])
    claim = row["fact"] if fact is None else fact.claim
    return _row(
        escape(claim), escape(row["mark"]), f"<span class={escape(row['result'])}>{escape(row['result'])}</span>"
    )


def _operation(row: Mapping[str, Any]) -> str:
    why = f": {escape(reason_text(row['reason']))}" if "reason" in row else ""
    result = f"<span class={escape(row['result'])}>{escape(row['result'])}</span>{why}"
    return _row(_code(row["operation"]), result, escape(", ".join(row.get("tried", ()))))


def _setting(content: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for name, value in content["environment"].items():
        yield name, ", ".join(f"{key} {one}" for key, one in value.items()) if isinstance(value, dict) else value
    credential = content["credential"]
    yield "credential", f"{credential['kind']} in {credential['header']}"
    for place, works in credential["accepted"].items():
        yield place, "accepted" if works else "refused"
    for row in content["quota"]:
        yield f"quota {row['window']}", f"{row['limit']} (keapkit assumes {row['preset']})"


def _pair(pair: tuple[str, Any]) -> str:
    name, value = pair
    shown = ("no", "yes")[value] if isinstance(value, bool) else value
    return _row(escape(name), escape(str(shown)))
