"""What a run saw, in memory: differences by place, with everything that must not leave the process still in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from ._words import AccountText

if TYPE_CHECKING:
    from ._documents import Described

__all__ = ["KINDS_OF_DIFFERENCE", "AsDocumented", "Findings", "Key", "ObjectSeen", "TextSeen"]

#: Every kind of difference, and what it says to a reader.
KINDS_OF_DIFFERENCE: Final = {
    "unknown-field": "a field that the document does not have",
    "missing-field": "a field that the document requires is absent",
    "null": "null where the document has a value",
    "type": "another type",
    "format": "another format",
    "enum": "a value that the document's list of values does not have",
    "range": "a number too large for the documented format",
    "length": "a text longer than documented",
    "status": "another status code",
    "content-type": "another content type",
    "not-json": "a body that is not JSON",
    "empty-body": "an empty body",
    "list-missing": "no list where the document has one",
    "error-shape": "an error body of another shape",
    "error-status": "another status for a bad request",
    "header-missing": "a quota header is missing",
    "header-form": "a quota header of another form",
    "limit-ignored": "more records than asked for",
    "limit-capped": "fewer records than asked for, although there are more",
    "page-repeats": "the next page repeats records",
    "page-refused": "the next page is refused",
    "filter-ignored": "a filter that does not filter",
    "filter-refused": "a documented filter is refused",
    "filter-finds-nothing": "a filter does not find the record that its value comes from",
    "unknown-filter-accepted": "an unknown filter field is accepted",
    "order-ignored": "an order that does not sort",
    "order-refused": "a documented order is refused",
    "fields-ignored": "a selection of fields that selects nothing",
    "fields-refused": "a documented selection of fields is refused",
    "download": "a file that cannot be downloaded as documented",
    "credential": "a credential header that this API does not accept",
    "xmlrpc": "an XML-RPC response of another shape",
    "not-stored": "a value that was written and is not there",
}


class Key(NamedTuple):
    """A difference.

    Attributes:
        operation: its name.
        kind: one of `KINDS_OF_DIFFERENCE`.
        where: the place in the response, in names of the document, or the parameter.
        pointer: the JSONPath of the schema or parameter in the document; "" for none.
        expected: what the document says, in the doctor's terms.
        seen: what came, in the doctor's terms.
        name: a name or value from the response, not yet vetted; "" for none.
    """

    operation: str
    kind: str
    where: str
    pointer: str = ""
    expected: str = ""
    seen: str = ""
    name: str = ""


@dataclass
class ObjectSeen:
    """The objects of one place."""

    pointer: str
    documented: tuple[str, ...]
    count: int = 0
    present: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class AsDocumented:
    """What one operation was seen to do, apart from its differences."""

    result: str
    reason: str = ""


class TextSeen(NamedTuple):
    """A field that its document types as plain text, and a form of its values.

    Attributes:
        operation: where it was seen.
        where: the place in the response.
        pointer: the JSONPath of its schema.
        form: see `_forms.FORMS`.
    """

    operation: str
    where: str
    pointer: str
    form: str


class Findings:
    """What a run saw.

    Attributes:
        differences: how often each was seen.
        texts: the forms of values that are documented as plain text, and how often each was seen.
        objects: which documented fields were seen, by operation and place.
        results: `answered`, or why an operation could not be seen.
        parts: what was tried of each operation.
        facts: the facts that this run settles, and whether they hold.
        access: whether an API accepts a credential header.
        xmlrpc_answered: whether XML-RPC answered.
        text: the words of the account's records.
    """

    def __init__(self) -> None:
        self.differences: Counter[Key] = Counter()
        self.texts: Counter[TextSeen] = Counter()
        self.objects: dict[tuple[str, str], ObjectSeen] = {}
        self.results: dict[str, AsDocumented] = {}
        self.parts: defaultdict[str, set[str]] = defaultdict(set)
        self.facts: dict[str, bool] = {}
        self.access: dict[tuple[str, str], bool] = {}
        self.xmlrpc_answered = False
        self.text = AccountText()

    def add(
        self,
        operation: str,
        kind: str,
        where: str = "",
        *,
        pointer: str = "",
        expected: str = "",
        seen: str = "",
        name: str = "",
    ) -> None:
        """Note a difference."""
        assert kind in KINDS_OF_DIFFERENCE
        self.differences[Key(operation, kind, where, pointer, expected, seen, name)] += 1

    def tried(self, described: Described, part: str) -> None:
        """Note what was tried of an operation, such as `page` or `filter`."""
        self.parts[described.name].add(part)

    def answered(self, described: Described) -> None:
        """Note that an operation answered; what was noted before no longer counts."""
        self.results[described.name] = AsDocumented("answered")

    def unseen(self, name: str, reason: str) -> None:
        """Note why an operation could not be seen, unless it answered before."""
        self.results.setdefault(name, AsDocumented("not-seen", reason))

    def fact(self, name: str, holds: bool) -> None:
        """Note whether a fact holds; it holds only if it always does."""
        self.facts[name] = holds and self.facts.get(name, True)

    def object_at(self, operation: str, where: str, pointer: str, documented: tuple[str, ...]) -> ObjectSeen:
        """The notes about the objects of one place."""
        return self.objects.setdefault((operation, where), ObjectSeen(pointer, documented))
