"""Operations whose effect cannot be read off their path: merging contacts, opt-ins, v1's countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ._call import Result
from ._emails import address
from ._errors import RecordNotFoundError, RequestValidationError
from ._locales import COUNTRY_NAMES, PROVINCES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._records import Records
    from ._store import Record

__all__ = ["ACTIONS", "merge_contacts", "set_opt_in"]


def merge_contacts(records: Records, kept_id: str, gone_id: str) -> Record:
    """Merge one contact into another. What both have stays the kept one's; tags and owned records move.

    Raises:
        RecordNotFoundError: one of them does not exist.
        RequestValidationError: they are the same contact.
    """
    if kept_id == gone_id:
        raise RequestValidationError("body.duplicate_contact_id", f"contact {kept_id} cannot be merged with itself")
    _, kept = records.one("contacts", (kept_id,))
    _, gone = records.one("contacts", (gone_id,))
    merged = records.update("contacts", kept, {**gone, **kept})
    for tag in records.store.linked("contacts/tags", gone_id):
        records.link("contacts/tags", kept_id, tag)
    for collection in ("notes", "tasks", "appointments", "opportunities", "orders", "payments", "payment_methods"):
        for record in list(records.all(collection)[1].values()):
            if record.get("contact_id") == gone_id:
                records.put(collection, {**record, "contact_id": kept_id})
    records.delete("contacts", gone_id)
    return merged


def set_opt_in(records: Records, email: str, reason: str, *, opted_in: bool) -> Record:
    """Opt an email address in or out."""
    known = records.store.get("email_addresses", email.lower()) or {}
    status = "SINGLE_OPT_IN" if opted_in else "MANUAL"
    state = {"email": email, "id": email.lower(), "status": status, "opted_in": opted_in, "opt_in_reason": reason}
    moment = records.now()
    times = {"create_time": known.get("create_time", moment), "update_time": moment}
    return records.store.put("email_addresses", email.lower(), {**known, **times, **state})


def _merge(operation: Operation, handlers: Handlers, call: Call) -> Result:
    body = call.body
    merged = merge_contacts(handlers.records, str(body["contact_id"]), str(body["duplicate_contact_id"]))
    return _shown(operation, handlers, handlers.records.view("contacts", merged))


def _email_status(operation: Operation, handlers: Handlers, call: Call) -> Result:
    return _shown(operation, handlers, {**address(handlers.records, call.path["email"]), "email": call.path["email"]})


def _set_email_status(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """REST undoes an opt-out, which XML-RPC never does (docs/keap-behavior.md, part 9)."""
    email, body = call.path["email"], call.body
    set_opt_in(handlers.records, email, str(body["reason"]), opted_in=bool(body["opted_in"]))
    return _email_status(operation, handlers, call)


def _deactivate_subscription(operation: Operation, handlers: Handlers, call: Call) -> Result:
    _, record = handlers.records.one("subscriptions", (call.path["subscription_id"],))
    reason = (call.body or {}).get("reason")
    handlers.records.update("subscriptions", record, {"active": False, "reason_stopped": reason})
    return Result(operation.response[0], None, None)


def _deactivate_card(operation: Operation, handlers: Handlers, call: Call) -> Result:
    name, record = handlers.records.one("contacts/*/payment_methods", tuple(call.path.values()))
    handlers.records.delete(name, str(record["id"]))
    return Result(operation.response[0], None, None)


def _countries(operation: Operation, handlers: Handlers, call: Call) -> Result:
    return Result(operation.response[0], {"countries": dict(COUNTRY_NAMES)}, operation.response[1])


def _provinces(operation: Operation, handlers: Handlers, call: Call) -> Result:
    country = call.path["countryCode"]
    if country not in COUNTRY_NAMES:
        raise RecordNotFoundError(f"there is no country with code {country!r}")
    return Result(operation.response[0], {"provinces": dict(PROVINCES.get(country, {}))}, operation.response[1])


def _shown(operation: Operation, handlers: Handlers, record: Mapping[str, Any]) -> Result:
    status, media, schema = operation.response
    return Result(status, handlers.shown(operation.version, schema or {}, dict(record)), media)


ACTIONS: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("POST", "/rest/v2/contacts:merge"): _merge,
    ("GET", "/rest/v2/emailAddresses/{email}/status"): _email_status,
    ("PATCH", "/rest/v2/emailAddresses/{email}/status"): _set_email_status,
    ("PUT", "/rest/v1/emailAddresses/{email}"): _set_email_status,
    ("GET", "/rest/v1/locales/countries"): _countries,
    ("GET", "/rest/v1/locales/countries/{countryCode}/provinces"): _provinces,
    ("POST", "/rest/v2/subscriptions/{subscription_id}:deactivate"): _deactivate_subscription,
    ("POST", "/rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate"): _deactivate_card,
}
