"""Links between contacts, and contacts in the sequences of campaigns and automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._call import Result
from ._errors import RecordNotFoundError, RequestValidationError
from ._operation_plans import collections, listing
from ._query import next_token
from ._records import CONTACT_LINKS, LINK_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._records import Records
    from ._store import Record

__all__ = ["LINKS", "link_contacts", "unlink_contacts"]


def _key(one: str, other: str, type_: str) -> str:
    return "-".join((*sorted((one, other)), type_))


def _known(records: Records, one: str, other: str, type_: str) -> Record:
    """The link's type. Raises for a contact or a type that does not exist."""
    for contact in (one, other):
        records.one("contacts", (contact,))
    return records.one(LINK_TYPES, (type_,))[1]


def link_contacts(records: Records, one: str, other: str, type_: str) -> Record:
    """Link two contacts; linking them again changes nothing.

    Raises:
        RecordNotFoundError: a contact or the type does not exist.
        RequestValidationError: one of them has as many links of the type as it allows.
    """
    kind = _known(records, one, other, type_)
    key = _key(one, other, type_)
    known = records.store.get(CONTACT_LINKS, key)
    if known is not None:
        return known
    most = int(kind.get("max_links") or 0)
    for contact in (one, other):
        count = sum(1 for link in records.links_of(contact) if link["link_type_id"] == type_)
        if most and count >= most:
            raise RequestValidationError(
                "body.link_type_id", f"contact {contact} has {count} links of this type already"
            )
    link = {"id": records.store.new_id(CONTACT_LINKS), "contact1_id": one, "contact2_id": other, "link_type_id": type_}
    return records.store.put(CONTACT_LINKS, key, link)


def unlink_contacts(records: Records, one: str, other: str, type_: str) -> None:
    """Undo `link_contacts`, if there is such a link. Raises for a contact or a type that does not exist."""
    _known(records, one, other, type_)
    records.store.remove(CONTACT_LINKS, _key(one, other, type_))


def _asked(call: Call) -> tuple[str, str, str]:
    body = call.body if isinstance(call.body, dict) else {}
    for name in ("contact1_id", "contact2_id", "link_type_id"):
        if not body.get(name):
            raise RequestValidationError(f"body.{name}", "a link needs it")
    return str(body["contact1_id"]), str(body["contact2_id"]), str(body["link_type_id"])


def _link(operation: Operation, handlers: Handlers, call: Call) -> Result:
    one, other, type_ = _asked(call)
    link_contacts(handlers.records, one, other, type_)
    (link,) = (
        link for link in handlers.records.links_of(one) if (link["contact2_id"], link["link_type_id"]) == (other, type_)
    )
    status, media, schema = operation.response
    return Result(status, handlers.shown("v2", schema or {}, link), media)


def _unlink(operation: Operation, handlers: Handlers, call: Call) -> Result:
    unlink_contacts(handlers.records, *_asked(call))
    return Result(operation.response[0], None, None)


def _links(operation: Operation, handlers: Handlers, call: Call) -> Result:
    contact = call.path["contact_id"]
    handlers.records.one("contacts", (contact,))
    status, media, schema = operation.response
    shown = handlers.shown("v2", schema or {}, {"links": handlers.records.links_of(contact)})
    return Result(status, {**shown, "next_page_token": ""}, media)


def _in_sequence(operation: Operation, handlers: Handlers, call: Call, *, add: bool) -> Result:
    """Put contacts into a sequence, or take them out: a result for each contact."""
    records = handlers.records
    owner, sequence = list(call.path.values())[:2]
    collection = operation.template.split("/")[3]
    records.one(collection, (owner,))
    if f"{collection}/*/sequences" in collections():
        records.one(f"{collection}/*/sequences", (owner, sequence))
    relation = f"{collection}/{owner}/sequences"
    single = list(call.path.values())[2:]
    body = call.body if isinstance(call.body, dict) else {}
    contacts = single or [str(id_) for id_ in body.get("contact_ids", body.get("ids")) or ()]
    known = records.all("contacts")[1]
    if single and single[0] not in known:
        raise RecordNotFoundError(f"there is no contact with id {single[0]!r}")
    results = {}
    for contact in contacts:
        if contact not in known:
            results[contact] = "CONTACT_DOES_NOT_EXIST"
        elif add:
            new = records.store.link(relation, sequence, contact, records.now())
            results[contact] = "SUCCESS" if new else "ALREADY_IN_SEQUENCE"
        else:
            records.store.unlink(relation, sequence, contact)
            results[contact] = "SUCCESS"
    status, media, schema = operation.response
    if schema is None:
        return Result(status, None, None)
    properties = operation.document.resolve(schema).get("properties")
    return Result(status, {next(iter(properties)): results} if properties else results, media)


def _add(operation: Operation, handlers: Handlers, call: Call) -> Result:
    return _in_sequence(operation, handlers, call, add=True)


def _remove(operation: Operation, handlers: Handlers, call: Call) -> Result:
    return _in_sequence(operation, handlers, call, add=False)


def _campaigns(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """v1's list of campaigns; `stats` adds how many contacts are and were in each."""
    result = handlers.handle(operation, call)
    known = handlers.records.all("campaigns")[1]
    for campaign in result.value["campaigns"] if call.one("stats") == "true" else ():
        record = handlers.records.view("campaigns", known[str(campaign["id"])])
        for name in ("active_contact_count", "completed_contact_count"):
            campaign[name] = int(record.get(name) or 0)
    return result


def _commissions(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """What an affiliate earned: the page, and the sums of all that the filter finds."""
    records, affiliate = handlers.records, call.path["affiliate_id"]
    records.one("affiliates", (affiliate,))
    earned = [
        commission
        for commission in records.all("affiliates/commissions")[1].values()
        if str(commission.get("sales_affiliate_id")) == affiliate
    ]
    _, item = listing(operation) or (None, {})
    known = frozenset(item.get("properties", {}))
    found, first, size = handlers.found(operation, call, earned, known)
    total = round(sum(float(one.get("amount_earned") or 0) for one in found), 2)
    value = {
        "affiliate_commissions": found[first : first + size],
        "amount_earned": total,
        "clawbacks": 0.0,
        "commission_total": total,
    }
    status, media, schema = operation.response
    shown = handlers.shown("v2", schema or {}, value)
    return Result(status, {**shown, "next_page_token": next_token(found, first, size)}, media)


def _automation_ids(operation: Operation, handlers: Handlers, call: Call) -> Result:
    """The ids of the automations that a filter finds, and which of them are locked."""
    automations = list(handlers.records.all("automations")[1].values())
    known = frozenset(collections()["automations"].item.get("properties", {}))
    found, first, size = handlers.found(operation, call, automations, known)
    page = found[first : first + size]
    value = {
        "automation_ids": [str(one["id"]) for one in page],
        "locked_automation_ids": [str(one["id"]) for one in page if one.get("locked")],
        "next_page_token": next_token(found, first, size),
    }
    return Result(operation.response[0], value, operation.response[1])


LINKS: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("GET", "/rest/v1/campaigns"): _campaigns,
    ("POST", "/rest/v2/contacts:link"): _link,
    ("POST", "/rest/v2/contacts:unlink"): _unlink,
    ("GET", "/rest/v2/contacts/{contact_id}/links"): _links,
    ("POST", "/rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts"): _add,
    ("DELETE", "/rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts"): _remove,
    ("POST", "/rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}"): _add,
    ("DELETE", "/rest/v1/campaigns/{campaignId}/sequences/{sequenceId}/contacts/{contactId}"): _remove,
    ("POST", "/rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:addContacts"): _add,
    ("POST", "/rest/v2/campaigns/{campaign_id}/sequences/{sequence_id}:removeContacts"): _remove,
    ("POST", "/rest/v2/automations/{automation_id}/sequences/{sequence_id}:addContacts"): _add,
    ("GET", "/rest/v2/affiliates/{affiliate_id}:commissions"): _commissions,
    ("GET", "/rest/v2/automations/ids"): _automation_ids,
}
