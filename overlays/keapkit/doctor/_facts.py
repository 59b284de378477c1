"""Facts about Keap that no document states, and that one run on a real account settles.

Each stands in docs/keap-behavior.md with its source and mark; the parts are that page's.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ._context import records_in
from ._documents import read_operations
from ._probes import Rank

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._context import Context
    from ._findings import Findings
    from ._wire import Answer

__all__ = ["FACTS", "Fact", "derive_facts", "queue_facts"]


class Fact(NamedTuple):
    """A claim.

    Attributes:
        part: the part of docs/keap-behavior.md that has it.
        mark: how sure that page is: `several`, `one`, `conflict`, or `inference`.
        claim: what would hold.
    """

    part: str
    mark: str
    claim: str


FACTS: Final[dict[str, Fact]] = {
    "both-key-headers": Fact(
        "1", "conflict", "A key works in Authorization: Bearer and in X-Keap-API-Key, on REST v1 and v2."
    ),
    "no-token-code": Fact("1", "several", "A call without a credential gets oauth.v2.InvalidAccessToken."),
    "unknown-token-code": Fact("1", "one", "An unknown Bearer token gets keymanagement.service.invalid_access_token."),
    "gateway-authenticates-first": Fact("1", "one", "Without a credential, a path that does not exist gives 401."),
    "tenant-header-two-windows": Fact(
        "2", "conflict", "The tenant's throttle headers hold two windows, joined by a pipe."
    ),
    "spike-header-empty": Fact("2", "several", "x-keap-product-spike-limit is sent without a value."),
    "empty-headers-without-key": Fact(
        "2", "several", "A response to a call without a credential has the quota headers, empty."
    ),
    "v1-file-data-is-base64": Fact(
        "3", "one", "v1 gives a file's content as base64 when optional_properties asks for it."
    ),
    "v2-file-comes-as-bytes": Fact("3", "conflict", "v2 downloads a file as its bytes, not as base64 in JSON."),
    "v1-limit-1000": Fact("4", "several", "v1 lists give up to 1000 records a page."),
    "v1-next-on-last-page": Fact("4", "inference", "The last page of a v1 list has a next address, too."),
    "v1-unknown-optional-property-refused": Fact("4", "several", "An unknown name in optional_properties gives 400."),
    "v1-bare-arrays": Fact("4", "one", "Hooks, event keys, and stage pipelines of v1 are bare arrays."),
    "v2-end-is-empty-token": Fact("4", "several", "At the end, next_page_token is there and empty."),
    "v2-separator-is-semicolon": Fact("4", "conflict", "Clauses of a v2 filter are joined by semicolons."),
    "v2-unknown-filter-refused": Fact("4", "several", "An unknown field in a v2 filter gives 400."),
    "unknown-query-ignored": Fact("4", "several", "An unknown query parameter is ignored."),
    "leading-wildcard-refused": Fact("4", "one", "A v2 filter refuses a value that begins with a wildcard."),
    "company-list-is-short": Fact("4", "one", "v2 lists of companies leave fields out unless fields names them."),
    "v2-error-code-is-number": Fact("5", "conflict", "The code in a v2 error body is a number."),
    "v2-ids-are-text": Fact("6", "one", "Ids in v2 responses are strings."),
    "v1-birthday-is-time": Fact("6", "several", "The birthday of a v1 contact is a date with a time."),
    "v2-contact-times-rfc3339": Fact("6", "one", "Times of v2 contacts are RFC 3339, though typed as plain text."),
    "v1-files-have-id": Fact("8", "one", "Files in v1 lists have an id."),
    "v1-tasks-have-id": Fact("8", "inference", "Tasks and appointments of v1 have an id."),
    "xmlrpc-quota-headers": Fact("xmlrpc", "inference", "XML-RPC responses have the quota headers."),
    "xmlrpc-compact-times": Fact("xmlrpc", "several", "XML-RPC times are YYYYMMDDTHH:MM:SS without a zone."),
}


def queue_facts(context: Context) -> None:
    """Queue the facts that need a call of their own."""
    asks: tuple[tuple[str, dict[str, Any], Callable[[Answer], bool | None]], ...] = (
        ("v2-separator-is-semicolon", {"filter": "given_name==keapkit;family_name==keapkit"}, _accepted),
        ("unknown-query-ignored", {"keapkit_no_such_parameter": "1"}, _accepted),
        ("leading-wildcard-refused", {"filter": "given_name==*keapkit"}, _refused),
    )
    for step, (name, params, judge) in enumerate(asks):
        run = partial(_ask, context, name, {"page_size": 1, **params}, judge)
        context.queue.add(Rank.FACT + step / 10, "fact", "v2.contacts.list", run)
    context.queue.add(Rank.FACT + 0.5, "fact", "v2.companies.list", partial(_companies, context))


def _ask(context: Context, name: str, params: dict[str, Any], judge: Callable[[Answer], bool | None]) -> None:
    answer = context.wire.get("/rest/v2/contacts", params)
    holds = None if answer is None else judge(answer)
    if holds is not None:
        context.findings.fact(name, holds)


def _accepted(answer: Answer) -> bool | None:
    return {200: True, 400: False}.get(answer.status)


def _refused(answer: Answer) -> bool | None:
    return {200: False, 400: True}.get(answer.status)


def _companies(context: Context) -> None:
    described = read_operations()["v2.companies.list"]
    plain = context.findings.objects.get((described.name, f"{described.list_key}[]"))
    if plain is None or "fields" not in described.parameters:
        return
    names = described.parameters["fields"].get("x-keapkit-fields") or plain.documented
    before = {name for name, count in plain.present.items() if count}
    answer = context.wire.get(described.path, {"page_size": 10, "fields": ",".join(names)})
    if answer is None or answer.status != 200:
        return
    records = records_in(answer.json, described)
    if records:
        keys = {key for record in records if isinstance(record, dict) for key in record}
        context.findings.fact("company-list-is-short", bool(keys & set(plain.documented) - before))


def derive_facts(findings: Findings) -> dict[str, bool]:
    """Every fact that is settled: those asked for, and those that the responses show."""
    settled = dict(findings.facts)
    # Ids that were seen; whether one was no text shows among the differences of types.
    if any(name.startswith("v2.") and ("id" in seen.present) for (name, _), seen in findings.objects.items()):
        settled["v2-ids-are-text"] = not any(
            (key.kind, key.expected, key.seen) == ("type", "string", "integer")
            and key.operation.startswith("v2.")
            and key.where.rpartition(".")[2] == "id"
            for key in findings.differences
        )
    for name, operation, where, field in (
        ("v1-files-have-id", "v1.files.list", "files[]", "id"),
        ("v1-tasks-have-id", "v1.tasks.list", "tasks[]", "id"),
    ):
        seen = findings.objects.get((operation, where))
        if seen is not None and seen.count:
            settled[name] = seen.present[field] == seen.count
    _derive_formats(findings, settled)
    arrays = [name for name in ("v1.hooks.list", "v1.hooks.event_keys.list") if name in findings.results]
    answered = [name for name in arrays if findings.results[name].result == "answered"]
    if answered:
        settled["v1-bare-arrays"] = not any(
            key.operation in answered and key.kind == "type" and not key.where for key in findings.differences
        )
    return settled


def _derive_formats(findings: Findings, settled: dict[str, bool]) -> None:
    for name, operation, fields in (
        ("v1-birthday-is-time", "v1.contacts.list", ("birthday",)),
        ("v2-contact-times-rfc3339", "v2.contacts.list", ("create_time", "update_time")),
    ):
        seen = findings.objects.get((operation, "contacts[]"))
        if seen is not None and any(seen.present[field] for field in fields):
            places = {f"contacts[].{field}" for field in fields}
            settled[name] = not any(
                key.operation == operation and key.kind in ("format", "type") and key.where in places
                for key in findings.differences
            )
