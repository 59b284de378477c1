"""Reads the fields that a `filter` parameter takes out of its description."""

from __future__ import annotations

import copy
import re
from typing import Any

from generator.query_facts.phrases import Statement, declared_type, operators_in, read_statement
from generator.query_facts.prose import (
    SPAN,
    Block,
    Item,
    Spans,
    UnreadableError,
    blocks,
    conditions,
    lines,
    quote_spans,
)

__all__ = ["read_filter"]

MAX_FIELDS = 500

_HEADING = re.compile(r"\ballowed\s+fields?(?:\s+and\s+operators)?(?:\s+(?:are|is))?\s*:\s*$", re.I)
_AT_LEAST_ONE = re.compile(r"\bat\s+least\s+one(?:\s+\w+)?\s+is\s+required\b", re.I)
_LEAD_TEXT = re.compile(r"(?:search\s+)?filters?(?:\s+to\s+apply(?:\s+to\s+\w+)?)?\s*[.,:]?\s*(?:the\b)?", re.I)
_REQUIRED = re.compile(
    r"\brequired\b|\bmandatory\b"
    r"|\bmust\b[^.;]{0,40}\b(?:filter|given|specified|provided|present|set|passed|supplied)\b",
    re.I,
)

_NAME = r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*"
_TYPED = re.compile(rf"\(([^()`\n]{{1,60}})\)\s*(?:`({_NAME})`|([A-Za-z_]\w*)$)(.*)", re.S)
_TYPED_BEHIND = re.compile(rf"`({_NAME})`\s*\(([A-Z][^()`\n]{{0,60}})\)(.*)", re.S)
_UNTYPED = re.compile(rf"((?:`{_NAME}`\s*,\s*)*`{_NAME}`)(?:\s*[-—–:]\s*(.*))?", re.S)
_CUSTOM_ITEM = re.compile(r"(?:\(custom\)\s*)?custom field names?\b(?!.*\bnot\b)", re.I | re.S)
_LEAD = re.compile(r"\s*(?:[-—–:]+\s*)?")

_CUSTOM = re.compile(r"\bcustom\s+fields?\b", re.I)
_CUSTOM_HINT = re.compile(r"\bcustom|\bfield_name\b|\bby field type\b|\bfields?\s+(?:can|may)\b|\brecord\b", re.I)
_CUSTOM_ALLOWED = re.compile(
    r"\bcustom\s+fields?\b[^.]{0,60}\b(?:can|may)\s+(?:also\s+)?be\s+filtered\b|\bfiltered\s+by\s+any\s+custom\s+field\b",
    re.I,
)
_CUSTOM_REFUSED = re.compile(
    r"\bcustom\s+fields?\b[^.]{0,60}\b(?:not|cannot|can't|never)\b[^.]{0,40}\bfilter"
    r"|\bfilter\w*\b[^.]{0,40}\b(?:not|no)\b[^.]{0,20}\bcustom",
    re.I,
)
_CONTAINS = re.compile(r"\bthe search will look for the text anywhere in the \w+ (\w+)\b", re.I)
_ABSENCE = re.compile(
    rf"\bif\s+(\w+)\s+is\s+passed\s+in\s+for\s+({SPAN}(?:\s*,\s*(?:or\s+)?{SPAN}|\s+or\s+{SPAN})*),?\s+it\s+will\s+check"
    r"\s+for\s+the\s+non-existence\s+of\s+that\s+field\b",
    re.I,
)
_EXCLUSIVE = re.compile(rf"({SPAN})\s+and\s+({SPAN})\s+cannot\s+be\s+(?:combined|used\s+together)\b", re.I)
_OPERATOR_HEADING = re.compile(r"(?:allowable|allowed|supported)\s+operators\s*:", re.I)
_STRAY = re.compile(
    rf"\s*(?:<\w+\s*/?>)?\S{{0,3}}\s*\((?:[A-Z][\w-]*|(?:List|Set)\[\w+\])\)\s*`?{_NAME}"  # a lost bullet
    r"|\W*(?:allowable|allowed)\s+operators?\b|\W*(?:also\s+)?supports?\b|\W*(?:prefix\s+)?wildcard\s+match"
    r"|\W*(?:one\s+of|(?:allowed|accepted|valid|possible)\s+values)\b|.*\bmax(?:imum)?\b|.*\bat\s+most\b"
    r"|.*\bwildcard\s+matching(?:\s+is)?\s+allowed\b",
    re.I,
)
_SUBJECT = re.compile(rf"\s*\S{{0,3}}\s*`{_NAME}`(?:\s*\([A-Z]|\s*[-—–:,|]|\s*$)")
"""A line that begins as a list item about a field does."""
_ABOUT = re.compile(
    r"\b(?:supports?|supported|operators?|wildcards?|only|requires?|exclusive|must|not|never|neither|cannot|ignored|instead"
    r"|removed|longer|unless|except|prefix|unavailable|obsolete)\b",
    re.I,
)
_ABOUT_MANY = re.compile(r"\b(?:all|every|each|any|most|some|both|several)\s+(?:[\w-]+\s+){0,3}fields?\b", re.I)
_SAYS = re.compile(r"\b(?:supports?|wildcards?|operators|comparisons?|prefix)\b", re.I)
_FURTHER = re.compile(r"\b(?:also|too|as well|addition|additional|additionally|other|further|accepted)\b", re.I)
_OTHER_FORMAT = re.compile(r"\bepoch\b|\bunix\b|\bmm/dd\b|\bdd[-/.]mm\b", re.I)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+Z-]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_COMMA_LIST = re.compile(r"[^,\s][^,]*(?:,\s*[^,\s][^,]*)+")


def read_filter(description: object) -> tuple[dict[str, Any], list[str]]:
    """The fact of a filter parameter, and doubts that change nothing; `UnreadableError` if anything cannot be read."""
    return _FilterReader(blocks(lines(description))).read()


class _FilterReader:
    def __init__(self, text: list[Block]) -> None:
        self.blocks = text
        self.fields: dict[str, dict[str, Any]] = {}
        self.statements: dict[str, Statement] = {}
        self.untyped: set[str] = set()
        self.custom = False
        self.required = False
        self.exclusive: list[list[str]] = []
        self.spans = Spans()
        self.doubts: list[str] = []

    def read(self) -> tuple[dict[str, Any], list[str]]:
        at = self.heading()
        for item in self.blocks[at + 1].items:
            self.item(item)
        if not self.fields:
            raise UnreadableError("no field in the list of fields")
        if self.untyped and len(self.untyped) != len(self.fields):
            raise UnreadableError("some fields without a type")
        self.elsewhere(self.blocks[at + 2 :])
        if not self.custom and any(self.hints_at_custom_fields(block) for block in self.blocks):
            raise UnreadableError("custom fields in unknown words")
        for name, said in self.statements.items():
            self.settle(name, said)
        fact: dict[str, Any] = {"fields": self.fields, "custom_fields": self.custom, "required": self.required}
        if self.exclusive:
            fact["exclusive"] = self.exclusive
        return fact, self.doubts

    def heading(self) -> int:
        """Where the paragraph is that announces the list of fields."""
        found = [n for n, block in enumerate(self.blocks) if block.text and _HEADING.search(block.joined)]
        if not found:
            raise UnreadableError("no list of fields")
        if len(found) > 1:
            raise UnreadableError("two lists of fields")
        (at,) = found
        if at + 1 >= len(self.blocks) or not self.blocks[at + 1].items:
            raise UnreadableError("no list behind the words that announce it")
        if any(block.items for block in self.blocks[:at]):
            raise UnreadableError("a list before the list of fields")
        self.lead(" ".join(block.joined for block in self.blocks[: at + 1]))
        return at

    def lead(self, text: str) -> None:
        """The paragraph that announces the list: nothing but that, and whether a filter is required."""
        self.requirement(text)
        plain = _HEADING.sub("", re.sub(r"\(\s*\)", "", _AT_LEAST_ONE.sub("", text)))
        if not _LEAD_TEXT.fullmatch(plain.strip()):
            raise UnreadableError(f"unknown words: {text[:80]!r}")

    def requirement(self, text: str) -> None:
        self.required |= bool(_AT_LEAST_ONE.search(text))
        if _REQUIRED.search(_AT_LEAST_ONE.sub("", text)):
            raise UnreadableError(f"unknown words: {text[:80]!r}")

    # --- the list

    def item(self, item: Item) -> None:
        text = item.text
        if _CUSTOM_ITEM.match(text):
            self.custom = True
            return
        if match := _TYPED.fullmatch(text):
            self.add([match[2] or match[3]], declared_type(match[1]), match[4], item.nested)
        elif match := _TYPED_BEHIND.fullmatch(text):
            self.add([match[1]], declared_type(match[2]), match[3], item.nested)
        elif match := _UNTYPED.fullmatch(text):
            names = re.findall(_NAME, match[1])
            self.untyped.update(names)
            self.add(names, "string", " " + (match[2] or ""), item.nested)
        else:
            raise UnreadableError(f"a field in an unknown layout: {text[:60]!r}")

    def add(self, names: list[str], kind: str, rest: str, nested: list[str]) -> None:
        if rest and rest[0] not in " \t:-—–(,":
            raise UnreadableError(f"a field in an unknown layout: {(names[0] + rest)[:60]!r}")
        said = read_statement(rest[_LEAD.match(rest).end() :], nested, kind)  # type: ignore[union-attr]  # matches ""
        for name in names:
            if name in self.fields:
                raise UnreadableError(f"field {name} listed twice")
            if len(self.fields) >= MAX_FIELDS:
                raise UnreadableError(f"more than {MAX_FIELDS} fields")
            self.fields[name] = {"type": kind, "operators": said.operators or ["=="], "prefix": said.prefix}
            self.statements[name] = copy.deepcopy(said)

    # --- the rest of the text

    def elsewhere(self, rest: list[Block]) -> None:
        """Statements about all fields, and examples; `UnreadableError` for one about a field that is not listed."""
        about_custom = about_operators = False
        examples: list[str] = []
        for block in rest:
            if block.text:
                about_operators = bool(_OPERATOR_HEADING.fullmatch(block.joined.strip()))
                about_custom = self.paragraph(block, about_operators)
                continue
            for item in block.items:
                if about_operators:
                    self.operator_item(item)
                elif not about_custom or "filter=" in item.text:
                    self.other_item(item.text)
                spans = Spans()
                examples += [c for c in spans.of(quote_spans(item.text, spans)) if c.startswith("filter=")]
            about_operators = False
        for example in examples:
            for name, operator, value in conditions(example):
                if name in self.fields:
                    self.statements[name].conditions.append((name, operator, value))
                elif not self.custom:
                    self.doubts.append(f"an example filters by {name}, which is not in the list")

    def paragraph(self, block: Block, about_operators: bool) -> bool:
        """Whether the paragraph, and lists behind it, are about custom fields."""
        text = quote_spans(block.joined, self.spans)
        if about_operators:
            return False
        self.custom_fields(block.joined)
        self.requirement(block.joined)
        for match in _ABSENCE.finditer(text):
            for name in self.spans.of(match[2]):
                if name in self.statements:
                    self.statements[name].empty = match[1]
                else:
                    self.doubts.append(f"a statement about {name}, which is not in the list")
        for match in _EXCLUSIVE.finditer(text):
            if re.match(r"[^.;]{0,80}\b(?:unless|except|if|when|but)\b", text[match.end() :]):
                raise UnreadableError("fields that exclude each other under a condition")
            pair = self.spans.of(match[1] + match[2])
            for name in pair:
                self.known(name)
            self.exclusive.append(pair)
        for match in _CONTAINS.finditer(text):
            self.known(match[1]).contains = True
        about_custom = bool(_CUSTOM.search(block.joined))
        text = _ABSENCE.sub("", _EXCLUSIVE.sub("", text))
        for line in block.text:
            self.stray(line.strip())
        if not about_custom:
            self.about_fields(text)
        return about_custom or bool(re.search(r"by field type\s*:\s*$", block.joined, re.I))

    def custom_fields(self, text: str) -> None:
        if _CUSTOM_REFUSED.search(text):
            raise UnreadableError(f"unknown words about custom fields: {text[:80]!r}")
        self.custom |= bool(_CUSTOM_ALLOWED.search(text))

    @staticmethod
    def hints_at_custom_fields(block: Block) -> bool:
        items = (text for item in block.items for text in (item.text, *item.nested))
        return bool(_CUSTOM_HINT.search(block.joined)) or any(_CUSTOM.search(text) for text in items)

    def known(self, name: str) -> Statement:
        if name not in self.statements:
            raise UnreadableError(f"a statement about {name[:40]}, which is not in the list")
        return self.statements[name]

    def stray(self, line: str) -> None:
        if _STRAY.match(line) or _SUBJECT.match(line):
            raise UnreadableError(f"a statement outside the list: {line.strip()[:60]!r}")

    def about_fields(self, text: str) -> None:
        """Refuses a sentence that names a field of the list and speaks of operators or wildcards."""
        for sentence in re.split(r"[.;]\s|[.;]$", text):
            named = [name for name in self.spans.of(sentence) if len(name) > 1 and re.fullmatch(_NAME, name)]
            if _ABOUT.search(sentence) and any(name in self.fields for name in named):
                raise UnreadableError("a statement about a field outside the list")
            if _ABOUT_MANY.search(sentence) and _SAYS.search(sentence):
                raise UnreadableError("a statement about several fields outside the list")
            if _FURTHER.search(sentence) and any(name not in self.fields and name != "field" for name in named):
                raise UnreadableError("a field outside the list")
            if _OTHER_FORMAT.search(sentence):
                raise UnreadableError("a format in unknown words")

    def other_item(self, text: str) -> None:
        """An item of a later list: examples and notes."""
        shown = quote_spans(text, self.spans)
        first = self.spans.of(shown[:1])
        if first and not first[0].startswith("filter=") and re.fullmatch(_NAME, first[0]):
            if match := _EXCLUSIVE.match(shown):
                pair = self.spans.of(match[1] + match[2])
                for name in pair:
                    self.known(name)
                self.exclusive.append(pair)
                return
            raise UnreadableError(f"a statement outside the list: {text[:60]!r}")
        self.stray(text)

    def operator_item(self, item: Item) -> None:
        """An item of a list of operators: the fields it is about, a colon, and the operators they take."""
        subject, colon, said = item.text.partition(":")
        if not colon or item.nested:
            raise UnreadableError(f"operators in an unknown layout: {item.text[:60]!r}")
        names: list[str] = []
        for part in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", subject.strip()):
            if match := re.fullmatch(rf"`({_NAME})`", part):
                names.append(match[1])
            elif re.fullmatch(r"time fields", part, re.I):
                names += [name for name, fact in self.fields.items() if self.is_time(name, fact)]
            elif not re.fullmatch(r"[\w/-]+ custom fields", part, re.I):
                raise UnreadableError(f"operators of unknown fields: {part[:60]!r}")
        statement = read_statement(f"supports {said.strip()}" if names else "", [], "string")
        for name in names:
            if self.known(name).operators:
                raise UnreadableError(f"operators of {name} stated twice")
            if not (allowed := _listed_operators(said)):
                raise UnreadableError(f"operators in an unknown layout: {item.text[:60]!r}")
            self.statements[name].operators = self.fields[name]["operators"] = allowed
            self.fields[name]["prefix"] |= statement.prefix

    def is_time(self, name: str, fact: dict[str, Any]) -> bool:
        return fact["type"] == "time" or self.statements[name].kind == "time" or name.endswith("_time")

    # --- what a field is, by all that is said about it

    def settle(self, name: str, said: Statement) -> None:
        """Completes the fact of a field, and refuses it where its examples speak against it."""
        fact = self.fields[name]
        mine = [(operator, value) for of, operator, value in said.conditions if of == name]
        if any(of not in self.fields for of, _, _ in said.conditions):
            raise UnreadableError(f"an example of {name} is about another field")
        if said.kind is not None and fact["type"] not in ("string", said.kind):
            raise UnreadableError(f"{name} is said to be a {fact['type']} and a {said.kind}")
        if said.kind == "date" and name.endswith("_time"):
            raise UnreadableError(f"{name} is said to be a date")
        if said.kind is not None:
            fact["type"] = said.kind
        values = [value for _, value in mine]
        if fact["type"] == "string":
            fact["type"] = _seen_type(name, values)
        for operator, value in mine:
            if operator not in fact["operators"]:
                raise UnreadableError(f"an example uses {operator} on {name}, which is not stated")
            if "*" in value.removesuffix("*"):
                raise UnreadableError(f"an example has a wildcard that is not at the end of {name}'s value")
            if value.endswith("*") and not fact["prefix"]:
                raise UnreadableError(f"an example ends in a wildcard, which is not stated for {name}")
        if any("*" in value for value in said.example_values) and not fact["prefix"]:
            raise UnreadableError(f"an example has a wildcard, which is not stated for {name}")
        if said.exact and (fact["prefix"] or fact["operators"] != ["=="]):
            raise UnreadableError(f"{name} is said to take equality only, and more")
        self.details(name, said)

    def details(self, name: str, said: Statement) -> None:
        fact = self.fields[name]
        if said.values:
            fact["values"] = said.values
        if said.maximum is not None:
            if fact["type"] != "list":
                raise UnreadableError(f"a maximum for {name}, which is not a list")
            fact["max"] = said.maximum
        if said.prefix_min is not None:
            if not fact["prefix"]:
                raise UnreadableError(f"the length of a prefix for {name}, which takes none")
            fact["prefix_min"] = said.prefix_min
        if said.contains:
            fact["note"] = "contains"
        if said.empty is not None:
            fact["empty"] = said.empty
        for other in said.requires:
            self.known(other)
            fact["requires"] = sorted({*fact.get("requires", []), other})
        for other in said.required_with:
            self.known(other)
            theirs = self.fields[other]
            theirs["requires"] = sorted({*theirs.get("requires", []), name})


def _listed_operators(text: str) -> list[str]:
    """The operators that are a line's quoted spans, up to anything else."""
    spans = Spans()
    shown = quote_spans(text, spans).strip()
    match = re.match(rf"{SPAN}(?:\s*,\s*{SPAN})*", shown)
    return operators_in(spans.of(match[0])) if match else []


def _seen_type(name: str, values: list[str]) -> str:
    """What examples, or the name, show a text to be: a time, a date, a list, or just text."""
    if values and all(_TIME.fullmatch(value) for value in values):
        return "time"
    if values and all(_DATE.fullmatch(value) for value in values):
        return "date"
    if name.endswith("_time"):
        return "time"
    if re.fullmatch(r"(?:\w+_)?ids", name) or any(_COMMA_LIST.fullmatch(value) for value in values):
        return "list"
    return "string"
