"""Failures on demand: which requests fail, and how. Deterministic: the same seed and requests fail the same way."""

from __future__ import annotations

import fnmatch
import random
import re
import threading
from dataclasses import dataclass, field
from typing import Final

from keap_api.errors import ValidationError

from ._paths import XMLRPC_PATHS, matches_some_path

__all__ = ["KINDS", "FaultRule", "Faults", "parse_fault"]

KINDS: Final = {
    "timeout": "the request is carried out, but no response comes",
    "cut-body": "the request is carried out, but the connection closes in the middle of the response's body",
    "bad-json": "the request is carried out, but the response's JSON is cut off",
    "html": "a page of HTML comes in place of JSON",
    "latency": "the response comes late",
    "brownout": "XML-RPC is gone, as in Keap's brownouts",
    "expire-tokens": "the access token of the request expires",
}
_RULE: Final = re.compile(
    r"^(?P<kind>[a-z-]+|[45][0-9]{2})(?:=(?P<latency>[^:@]+))?(?::(?P<rate>[0-9]+(?:\.[0-9]+)?)%)?(?:@(?P<path>\S+))?\Z"
)
_LATENCY: Final = re.compile(r"^([0-9]+(?:\.[0-9]+)?)(ms|s)?(?:(?:±|\+-|~)([0-9]+(?:\.[0-9]+)?)(ms|s)?)?\Z")


@dataclass
class FaultRule:
    """Which requests fail, and how.

    Attributes:
        kind: an HTTP status such as `500`, or one of `KINDS`.
        rate: the share of requests that fail, from 0 to 1.
        times: how many more requests fail; None for no limit.
        path: a pattern such as `/rest/v2/contacts*` for the path below `/crm`.
        latency: seconds to wait, for `latency`.
        jitter: seconds by which the latency varies both ways.
        hits: how many requests have failed.
    """

    kind: str
    rate: float = 1.0
    times: int | None = None
    path: str = "*"
    latency: float = 0.0
    jitter: float = 0.0
    hits: int = field(default=0, compare=False)

    @property
    def status(self) -> int | None:
        """The HTTP status, if the rule is about one."""
        return int(self.kind) if self.kind.isdigit() else None

    def __str__(self) -> str:
        said = self.kind
        if self.kind == "latency":
            said += f"={self.latency * 1000:g}ms" + (f"±{self.jitter * 1000:g}ms" if self.jitter else "")
        if self.rate < 1:
            said += f":{self.rate * 100:g}%"
        return said if self.path == "*" else f"{said}@{self.path}"


def parse_fault(
    text: str, *, times: int | None = None, path: str | None = None, rate: float | None = None
) -> FaultRule:
    """Read a rule as the command line writes it: `KIND[=TIME][:RATE%][@PATH]`.

    Args:
        text: such as `500:10%`, `timeout`, `latency=300ms±100ms`, `503:50%@/rest/v2/contacts*`.
        times: how many requests fail at most.
        path: the paths it is for, in place of the text's.
        rate: the share of requests from 0 to 1, in place of the text's.

    Raises:
        keapkit.errors.ValidationError: the text is not a rule.
    """
    match = _RULE.match(text.strip())
    if match is None or not (match["kind"].isdigit() or match["kind"] in KINDS):
        known = ", ".join(KINDS)
        raise ValidationError(
            f"fault {text!r}: expected KIND[=TIME][:RATE%][@PATH]; KIND is an HTTP status from 400 to 599 or {known}"
        )
    share = float(match["rate"]) / 100 if match["rate"] else 1.0
    share = share if rate is None else _number(text, "rate", rate)
    if not 0 < share <= 1:
        raise ValidationError(f"fault {text!r}: the rate must be more than 0% and at most 100%")
    if times is not None and (_number(text, "times", times) != int(times) or times < 1):
        raise ValidationError(f"fault {text!r}: times must be a whole number of at least 1, got {times!r}")
    latency, jitter = _latency(text, match["latency"]) if match["kind"] == "latency" else (0.0, 0.0)
    if match["latency"] and match["kind"] != "latency":
        raise ValidationError(f"fault {text!r}: only latency takes a time")
    pattern = match["path"] or "*" if path is None else path
    if not matches_some_path(pattern, xmlrpc_only=match["kind"] == "brownout"):
        there = "an XML-RPC path" if match["kind"] == "brownout" else "a path that the sandbox has"
        raise ValidationError(
            f"fault {text!r}: the pattern {pattern!r} matches no request; it must match {there} below /crm, such as"
            " /rest/v2/contacts*, /rest/v1/orders/*, /xmlrpc*, /api/xmlrpc or /token"
        )
    return FaultRule(match["kind"], share, times, pattern, latency, jitter)


def _number(text: str, name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError(f"fault {text!r}: {name} must be a number, got {type(value).__name__}")
    return float(value)


def _latency(text: str, said: str | None) -> tuple[float, float]:
    match = _LATENCY.match(said or "")
    if match is None:
        raise ValidationError(f"fault {text!r}: expected a time such as latency=300ms or latency=300ms±100ms")
    unit = match[2] or "ms"
    return _seconds(match[1], unit), _seconds(match[3] or "0", match[4] or unit)


def _seconds(number: str, unit: str) -> float:
    return float(number) / (1000 if unit == "ms" else 1)


class Faults:
    """The active rules, and the random choices.

    Args:
        rules: the rules to begin with.
        seed: makes the choice of requests repeatable.
    """

    def __init__(self, rules: list[FaultRule] | None = None, *, seed: int = 0) -> None:
        self._rules = list(rules or ())
        self._random = random.Random(seed)  # noqa: S311  a test's dice
        self._guard = threading.Lock()
        self.revision = 0  # grows when rules come, go or hit

    @property
    def rules(self) -> list[FaultRule]:
        """The active rules."""
        return list(self._rules)

    def add(self, rule: FaultRule) -> FaultRule:
        """Add a rule."""
        with self._guard:
            self._rules.append(rule)
            self.revision += 1
        return rule

    def remove(self, rule: FaultRule) -> None:
        """End a rule; one that has ended already is left alone."""
        with self._guard:
            self._rules = [other for other in self._rules if other is not rule]
            self.revision += 1

    def clear(self) -> None:
        """End all rules."""
        with self._guard:
            self._rules = []
            self.revision += 1

    def choose(self, path: str) -> list[tuple[FaultRule, float]]:
        """The rules that hit this request, with the seconds to wait. A failure ends the choice; latencies add up."""
        if not self._rules:
            return []
        with self._guard:
            hit: list[tuple[FaultRule, float]] = []
            for rule in self._rules:
                if not self._hits(rule, path):
                    continue
                rule.hits += 1
                self.revision += 1
                if rule.times is not None:
                    rule.times -= 1
                delay = max(rule.latency + self._random.uniform(-rule.jitter, rule.jitter), 0.0)
                hit.append((rule, delay))
                if rule.kind != "latency":
                    break
            self._rules = [rule for rule in self._rules if rule.times != 0]
            return hit

    def _hits(self, rule: FaultRule, path: str) -> bool:
        if rule.kind == "brownout" and path not in XMLRPC_PATHS:
            return False
        if not fnmatch.fnmatchcase(path, rule.path):
            return False
        return rule.rate >= 1 or self._random.random() < rule.rate
