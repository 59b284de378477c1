"""What is said about one filter field, phrase by phrase.

A phrase that is known is taken out of the text. Words that speak of operators, wildcards, maxima or values and are left
over mean that the field is described in a way that is not known: then nothing is read at all.
"""

from __future__ import annotations

import difflib
import functools
import re
from dataclasses import dataclass, field

from generator.query_facts.prose import SPAN, Spans, UnreadableError, conditions, quote_spans

__all__ = ["OPERATORS", "Statement", "declared_type", "is_telling", "operators_in", "read_statement"]

OPERATORS = ("==", "!=", ">", "<", ">=", "<=")

_SCALARS = {
    "string": ("string", "id", "uuid", "text", "email"),
    "integer": ("integer", "int", "long", "short"),
    "number": ("number", "double", "float", "decimal", "bigdecimal"),
    "boolean": ("boolean", "bool"),
    "time": (
        "datetime",
        "date-time",
        "iso-8601",
        "iso 8601",
        "timestamp",
        "instant",
        "offsetdatetime",
        "zoneddatetime",
    ),
    "date": ("date", "localdate"),
}
_TYPE_NAMES = {name: kind for kind, names in _SCALARS.items() for name in names}
_LIST_TYPE = re.compile(
    r"(?:list|set|array|collection)\s*(?:[\[<]\s*[\w-]+\s*[\]>]|of \w+)?|[\w-]+ (?:list|set)|\w+\[\]", re.I
)
_ENUM_TYPE = re.compile(r"(?:[A-Z][a-z0-9]+){2,}")
"""The name of a Java class of at least two words, such as BillingCycle: an enum, which travels as text."""

_JOIN = r"\s*(?:,\s*(?:and|or)\b|,|/|\||\band\b|\bor\b)?\s*"
_SPANS = rf"{SPAN}(?:{_JOIN}{SPAN})*"
_END = r"(?=\s*(?:$|[.;,()—–:]|-\s))"
_WORD = r"[A-Za-z0-9][\w-]*"
_WORDS = rf"{_WORD}(?:\s*,\s*(?:or\s+)?{_WORD}|\s+or\s+{_WORD})*"

_OPERATORS = re.compile(
    r"\b(?:(?:also\s+)?supports?(?:\s+only)?(?:\s+the)?(?:\s+following)?(?:\s+comparison)?(?:\s+operators?)?"
    r"|(?:allowable|allowed|supported|valid)\s+operators?(?:\s+are)?)"
    rf"\s*:?\s*({_SPANS})(?:\s+operators?)?(?:\s+only\b)?",
    re.I,
)
# What stands before "wildcard" says which kind it is, so only the beginning of a statement will do.
_BEGIN = r"(?:^\s*|(?<=[.;,:()—–-])|(?<=[.;,:()—–-]\s))"
_PREFIX = re.compile(
    r"(?:" + _BEGIN + r"(?:also\s+)?supports?\s+(?:an?\s+)?(?:trailing\s+|prefix\s+)?wildcards?(?:\s+prefix)?"
    r"(?:\s+(?:search|match(?:ing)?))?"
    r"(?:\s+for\s+partial\s+matches)?"
    r"|" + _BEGIN + r"wildcard(?:\s+prefix)?\s+match(?:ing)?(?:\s+is)?\s+(?:also\s+)?(?:allowed|supported)"
    r"|" + _BEGIN + r"prefix\s+wildcards?\s+(?:is\s+|are\s+)?supported"
    r"|with\s+(?:support\s+for\s+(?:an?\s+)?|optional\s+)(?:prefix\s+|trailing\s+)?wildcard(?:\s+at\s+the\s+end)?)"
    + _END,
    re.I,
)
_PREFIX_LENGTH = re.compile(r"wildcard prefix must be at least (\d{1,3}) characters" + _END, re.I)
_HOW_WILDCARDS_MATCH = re.compile(r"with(?:out)?\s+an?\s+(?:prefix\s+)?wildcard,[^.;]*", re.I)
_CONTAINS = re.compile(r"bare value matches anywhere|the search matches [\w ]{1,60} contains the given text", re.I)
_UNITS = (
    "char(?:acter)?s?|letters?|digits?|bytes?|thousand|million|k|requests?|calls?|seconds?|minutes?|hours?|days?|weeks?|months?"
    "|years?|times?|conditions?|filters?|pages?|per|for|each|every|in|if|when|until|unless|or|and|to|an?|by|with|on"
)
"""What a maximum may count other than the values of a list, or be limited by."""
_MAXIMUM = re.compile(
    r"\b(?:max(?:imum)?(?:\s+of)?|at\s+most|no\s+more\s+than)\s*:?\s*(\d{1,6})\b(?!\s*[-–%.]\s*\d)"
    rf"(?:\s+(?!(?:{_UNITS})\b)[A-Za-z][\w-]*){{0,3}}{_END}",
    re.I,
)
_NAMED_VALUES = re.compile(
    rf"\b(?:one\s+of|(?:allowed|accepted|valid|possible)\s+values(?:\s+are)?)\s*:?\s*({_SPANS}|{_WORDS}){_END}", re.I
)
_BARE_VALUES = re.compile(r"[A-Z][A-Z0-9_]*(?:,\s*[A-Z][A-Z0-9_]*)*(?:,?\s+or\s+|,\s*)[A-Z][A-Z0-9_]*\.?")
_TRUE_OR_FALSE = re.compile(rf"true\s+or\s+false|{SPAN}(?:\s*\(\w+\))?\s+or\s+{SPAN}(?:\s*\(\w+\))?", re.I)
_LIST = re.compile(
    r"(?:\baccepts\s+)?(?:\ba\s+)?comma[- ](?:separated|delimited)(?:\s+list(?:\s+of)?)?|\baccepts\s+a\s+list\s+of",
    re.I,
)
_ISO = re.compile(r"\bISO[- ]8601\b(\s+date(?:\s*[-/]?\s*time\b)?|\s+timestamps?\b)?", re.I)
_EXACT = re.compile(r"\bexact\s+match\s+only\b|\bequality\s+only\b", re.I)
_REQUIRES = re.compile(rf"\brequires\s+({SPAN})\s+to\s+be\s+specified", re.I)
_REQUIRED_WITH = re.compile(rf"\brequired\s+when\s+({SPAN})\s+is\s+(?:supplied|specified|given)", re.I)
_EMPTY = re.compile(rf"\buse\s+({SPAN})\s+to\s+filter\b[^.;()]*", re.I)
_EXAMPLE = re.compile(r"\b(?:e\.g\.|for example|such as),?\s[^()]*(?=\))", re.I)
_QUOTED_ONLY = re.compile(rf"\(\s*{_SPANS}\s*\)")
_REFUSED = re.compile(r"\b(?:not|rejected|invalid|refused|fails?|error)\b", re.I)

_NEGATION = re.compile(
    r"\b(?:not|no|never|cannot|can't|don't|doesn't|isn't|aren't|without|except|unless|neither|nor)\b", re.I
)
_LEFT_OVER = re.compile(
    r"operator|wildcard|prefix|\bmax(?:imum|\b)"
    r"|\bat most\b|\bup to\b|\bno more than\b|\blimit|comma|delimited|\bone of\b"
    r"|\b(?:allowed|accepted|valid|possible|supported)\s+values\b|\bsupports?\b|\brequire|\bmandatory\b|\bcustom\b|[*]"
    r"|\b(?:removed|ignored|unavailable|unsupported|obsolete|disabled|formerly|no longer|not yet|coming soon)\b"
    r"|\bonly (?:for|when|if|with|on|in|by|until)\b"
    r"|\bmust be (?:given|specified|provided|present|set|passed|supplied)\b|\b(?:greater|less) than\b"
    r"|\b(?:epoch|unix|milli(?:s|seconds)?|date[- ]only|only (?:the )?date|yy(?:yy)?|mm/dd)\b|\bdd[-/]mm\b"
    r"|\((?:string|long|integer|int|number|double|boolean|(?:list|set)[^()]*|datetime)\)",
    re.I,
)
_DANGLING = re.compile(r"\s*(?:[,/|]|(?:and|or)\s+(?:more|others?|similar|so)\b|etc\b)")
_INSTANCE = re.compile(r"\b(?:e\.g\.|for example|for instance|such as|like|including)[\s,:]*$", re.I)


@dataclass(slots=True)
class Statement:
    """What the text about a field says; `conditions` are those of its own examples."""

    operators: list[str] = field(default_factory=list)
    prefix: bool = False
    prefix_min: int | None = None
    values: list[str] = field(default_factory=list)
    maximum: int | None = None
    kind: str | None = None
    exact: bool = False
    contains: bool = False
    empty: str | None = None
    requires: list[str] = field(default_factory=list)
    required_with: list[str] = field(default_factory=list)
    conditions: list[tuple[str, str, str]] = field(default_factory=list)
    example_values: list[str] = field(default_factory=list)


_MAX_LENGTH = 2_000
"""Characters about one field."""
_TELLING = ("operators", "wildcard", "prefix", "matching", "maximum", "supports", "comparison", "allowed", "allowable")
_MORE_TELLING = ("accepted", "separated", "delimited", "required", "requires", "optional", "following")
_NUMBERS_OF_OTHER_THINGS = re.compile(r"\bISO 3166-1 alpha-[23]\b|\breturns? an? 400\b", re.I)


@functools.lru_cache(maxsize=4096)
def is_telling(word: str) -> bool:
    """Whether a word is, or is nearly, one that statements are made of; a misspelled one must not go unnoticed."""
    return bool(difflib.get_close_matches(word.lower(), (*_TELLING, *_MORE_TELLING), n=1, cutoff=0.82))


def declared_type(text: str) -> str:
    """The type for what is in a field's parentheses, such as `List[String]`; `UnreadableError` if it is unknown."""
    plain = " ".join(text.split())
    if plain.lower() in _TYPE_NAMES:
        return _TYPE_NAMES[plain.lower()]
    if _LIST_TYPE.fullmatch(plain):
        return "list"
    if _ENUM_TYPE.fullmatch(plain):
        return "string"
    raise UnreadableError(f"unknown type {plain[:40]!r}")


def operators_in(contents: list[str]) -> list[str]:
    """The operators, each once; `UnreadableError` if anything else is among them."""
    for content in contents:
        if content not in OPERATORS:
            raise UnreadableError(f"unknown operator {content[:20]!r}")
    return list(dict.fromkeys(contents))


class _Reader:
    """Takes known phrases out of a text and notes what they say."""

    def __init__(self, text: str, spans: Spans) -> None:
        self.text = text
        self.spans = spans
        self.said = Statement()

    def take(self, pattern: re.Pattern[str], *, negatable: bool = True) -> list[re.Match[str]]:
        """All matches; their places in the text are blank from now on."""
        found = list(pattern.finditer(self.text))
        for match in found:
            if negatable:
                self._refuse_negated(match)
        for match in reversed(found):
            self.text = f"{self.text[: match.start()]} {self.text[match.end() :]}"
        return found

    def one(self, pattern: re.Pattern[str], what: str) -> re.Match[str] | None:
        """The only match, if there is one."""
        found = self.take(pattern)
        if len(found) > 1:
            raise UnreadableError(f"{what} stated twice")
        return found[0] if found else None

    def _refuse_negated(self, match: re.Match[str]) -> None:
        before = re.split(r"[.;()]\s", self.text[max(0, match.start() - 80) : match.start()])[-1]
        after = re.split(r"[.;()]", self.text[match.end() : match.end() + 30])[0]
        if _NEGATION.search(before) or _NEGATION.search(after) or _NEGATION.search(match[0]):
            raise UnreadableError(f"a negated statement: {self._readable(before + match[0] + after)!r}")

    def _readable(self, text: str) -> str:
        shown = "".join(f"`{self.spans.of(c)[0]}`" if "\ue000" <= c <= "\uf8ff" else c for c in text)
        return " ".join(shown.split())[:80]

    def examples(self) -> None:
        for match in self.take(_EXAMPLE, negatable=False):
            if _REFUSED.search(match[0]):
                continue
            for content in self.spans.of(match[0]):
                found = list(conditions(content))
                self.said.conditions += found
                if not found:
                    self.said.example_values.append(content)

    def operators(self) -> None:
        match = self.one(_OPERATORS, "operators")
        if match is not None:
            self.said.operators = operators_in(self.spans.of(match[1]))
            self._refuse_dangling(match, "operators")

    def _refuse_dangling(self, match: re.Match[str], what: str) -> None:
        """A comma at the very end, as where a text was cut; `, ` and more text after it is another statement."""
        if _DANGLING.match(match.string[match.end() :]) and not re.match(r"\s*,\s+\w", match.string[match.end() :]):
            raise UnreadableError(f"a list of {what} that is cut off")

    def wildcards(self) -> None:
        said = self.said
        if match := self.one(_PREFIX_LENGTH, "the length of a prefix"):
            said.prefix_min = int(match[1])
        said.contains = bool(self.take(_CONTAINS, negatable=False))
        self.take(_HOW_WILDCARDS_MATCH, negatable=False)
        said.prefix = bool(self.take(_PREFIX))
        said.exact = bool(self.take(_EXACT))

    def values(self, kind: str) -> None:
        said = self.said
        if kind == "boolean":
            stripped = self.text.strip(" .—–-:")
            if (m := _TRUE_OR_FALSE.fullmatch(stripped)) and {v.lower() for v in self.spans.of(m[0])} <= {
                "true",
                "false",
            }:
                self.text = ""
                return
        if match := self.one(_NAMED_VALUES, "allowed values"):
            if _INSTANCE.search(match.string[: match.start()]):
                raise UnreadableError("some of the values only")
            said.values = self.spans.of(match[1]) or re.split(r"\s*,\s*(?:or\s+)?|\s+or\s+", match[1])
            self._refuse_dangling(match, "values")
        else:
            stripped = self.text.strip(" —–-:")
            if _BARE_VALUES.fullmatch(stripped):
                said.values = re.split(r"\s*,?\s+or\s+|\s*,\s*", stripped.rstrip("."))
                self.text = ""
        if any(not re.fullmatch(r"[A-Za-z0-9][\w .-]*", value) for value in said.values):
            raise UnreadableError("a value that is not a word")
        numeric = kind in ("integer", "number")
        if any(
            re.match(r"\d+(?:\s*-|\s+to\s)" if not numeric else r"(?!\d+(?:\.\d+)?$)", value) for value in said.values
        ):
            raise UnreadableError("values that are not numbers, or a range of them")
        if len(set(said.values)) != len(said.values):
            raise UnreadableError("a value named twice")

    def rest(self) -> None:
        said = self.said
        if match := self.one(_MAXIMUM, "a maximum"):
            said.maximum = int(match[1])
            if said.maximum < 1:
                raise UnreadableError("a maximum of 0")
        if self.take(_LIST):
            said.kind = "list"
        if match := self.one(_ISO, "a format"):
            if said.kind is not None:
                raise UnreadableError("a list of times")
            said.kind = "date" if (match[1] or "").strip().lower() == "date" else "time"
        said.requires = [name for m in self.take(_REQUIRES) for name in self.spans.of(m[1])]
        said.required_with = [name for m in self.take(_REQUIRED_WITH) for name in self.spans.of(m[1])]
        for match in self.take(_EMPTY, negatable=False):
            for name, operator, value in conditions(self.spans.of(match[1])[0]):
                if operator != "==" or said.empty not in (None, value):
                    raise UnreadableError("an unknown way to filter by absence")
                said.conditions.append((name, operator, value))
                said.empty = value
        self.take(_QUOTED_ONLY, negatable=False)

    def refuse_the_unknown(self) -> None:
        if match := _LEFT_OVER.search(self.text):
            raise UnreadableError(
                f"unknown words: {self._readable(self.text[max(0, match.start() - 30) : match.end() + 30])!r}"
            )
        if self.spans.of(self.text):
            raise UnreadableError(f"a quotation in unknown words: {self._readable(self.text)!r}")
        plain = _NUMBERS_OF_OTHER_THINGS.sub("", self.text)
        for word in re.findall(r"[^\W_]+", plain):
            if word.isdigit() or re.fullmatch("[A-Z0-9_]{3,}", word) or (len(word) > 4 and is_telling(word)):
                raise UnreadableError(f"unknown words around {word[:40]!r}")


def read_statement(text: str, nested: list[str], kind: str) -> Statement:
    """What the text behind a field's name and type says, and its nested examples."""
    if len(text) > _MAX_LENGTH:
        raise UnreadableError(f"more than {_MAX_LENGTH:,} characters about one field")
    spans = Spans()
    reader = _Reader(quote_spans(text, spans), spans)
    reader.examples()
    reader.operators()
    reader.wildcards()
    reader.values(kind)
    reader.rest()
    reader.refuse_the_unknown()
    said = reader.said
    for line in nested:
        within = Spans()
        shown = quote_spans(line, within)
        first = re.match(rf"({SPAN})", shown)
        found = list(conditions(within.of(first[1])[0])) if first else []
        if not found:
            raise UnreadableError("a nested item that is not an example")
        said.conditions += found
    return said
