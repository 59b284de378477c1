"""Email addresses with their opt-in states, and emails that are recorded or removed several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ._call import Result
from ._operation_plans import listing
from ._query import next_token
from ._rules import opt_in_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._records import Records
    from ._store import Record

__all__ = ["EMAILS", "address", "addresses"]

_ADDRESSES: Final = "email_addresses"
_EMAILS: Final = "emails"


def addresses(records: Records) -> Iterator[Record]:
    """Every email address of a contact, and those that only have an opt-in state; each once, with its state."""
    told: set[str] = set()
    for contact in records.all("contacts")[1].values():
        for entry in contact.get("email_addresses") or ():
            email = str(entry.get("email") or "")
            if email and email.lower() not in told:
                told.add(email.lower())
                whose = {"contact_id": contact["id"], "field": entry.get("field") or "EMAIL1", "email": email}
                yield {"create_time": contact.get("create_time"), **opt_in_state(email, records.store), **whose}
    for key, state in list(records.store.touch(_ADDRESSES).items()):
        if key not in told:
            yield {**opt_in_state(key, records.store), "email": state.get("email", key)}


def address(records: Records, email: str) -> Record:
    """One email address with its state, whether anybody has it or not."""
    wanted = email.lower()
    known = next((one for one in addresses(records) if str(one["email"]).lower() == wanted), None)
    return known or {**opt_in_state(email, records.store), "email": email}


def _list(operation: Operation, handlers: Handlers, call: Call) -> Result:
    _, item = listing(operation) or (None, {})
    known = frozenset(item.get("properties", {}))
    found, first, size = handlers.found(operation, call, list(addresses(handlers.records)), known)
    status, media, schema = operation.response
    shown = handlers.shown("v2", schema or {}, {_ADDRESSES: found[first : first + size]})
    return Result(status, {**shown, "next_page_token": next_token(found, first, size)}, media)


def _record(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """Record emails that were sent elsewhere; those of unknown contacts come back as errors."""
    records = handlers.records
    contacts = records.all("contacts")[1]
    recorded: list[Record] = []
    errors: list[dict[str, Any]] = []
    for email in (call.body or {}).get("emails") or ():
        contact = email.get("contact_id")
        if contact is not None and str(contact) not in contacts:
            errors.append({"email": email, "error_message": f"there is no contact with id {contact}"})
        else:
            recorded.append(records.create(_EMAILS, email))
    status, media, schema = operation.response
    shown = handlers.shown(operation.version, schema or {}, {"emails": recorded, "errors": errors})
    return Result(status, shown, media)


def _remove(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """Remove emails: a result for each id, in v2 below `results`."""
    records = handlers.records
    body = call.body or {}
    results = {}
    for id_ in map(str, body.get("email_ids") or body.get("ids") or ()):
        known = id_ in records.all(_EMAILS)[1]
        if known:
            records.delete(_EMAILS, id_)
        results[id_] = "SUCCESS" if known else "EMAIL_NOT_FOUND"
    value = {"results": results} if operation.version == "v2" else results
    return Result(operation.response[0], value, operation.response[1])


EMAILS: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("GET", "/rest/v2/emailAddresses"): _list,
    ("POST", "/rest/v2/emails:batchAdd"): _record,
    ("POST", "/rest/v2/emails:batchRemove"): _remove,
    ("POST", "/rest/v1/emails/sync"): _record,
    ("POST", "/rest/v1/emails/unsync"): _remove,
}
