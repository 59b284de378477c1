"""A report in lines for a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ._facts import FACTS
from ._findings import KINDS_OF_DIFFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["lines"]


def lines(content: Mapping[str, Any]) -> Iterator[str]:
    """What a user wants to know first."""
    environment = content["environment"]
    yield (
        f"Python {environment['python']}, {environment['system']}, keapkit {environment['keapkit']};"
        f" proxy: {'yes' if environment['proxy'] else 'no'}, TLS: {'yes' if environment['tls'] else 'no'},"
        f" clock: {environment['clock']}, time zones: {'yes' if environment['time-zones'] else 'missing'}"
    )
    for place, works in content["credential"]["accepted"].items():
        api, _, header = place.partition("/")
        yield f"{api}: the credential in {header} {'works' if works else 'is refused'}"
    for row in content["quota"]:
        same = "as keapkit assumes" if row["limit"] == row["preset"] else f"{row['limit']} than keapkit assumes"
        yield f"quota {row['window']}: {same} ({row['preset']})"
    tally = Counter(row["result"] for row in content["operations"])
    yield (
        f"{tally['agrees']} operations agree with their document, {tally['differs']} differ,"
        f" {tally['not-seen']} could not be seen; {content['calls']['made']} calls"
    )
    for row in content["differences"]:
        yield f"  {_difference(row)}"
    for row in content["facts"]:
        if row["result"] != "not-seen":
            yield f"  fact {row['result']}: {FACTS[row['fact']].claim}"


def _difference(row: Mapping[str, Any]) -> str:
    place = f" {row['where']}" if row["where"] else ""
    name = f" {row['name']}" if row.get("name") else " (name left out)" if "withheld" in row else ""
    expected = f"; documented: {row['expected']}" if row.get("expected") else ""
    return (
        f"{row['operation']}{place}: {KINDS_OF_DIFFERENCE[row['kind']]}{name}{expected}; seen: {', '.join(row['seen'])}"
    )
