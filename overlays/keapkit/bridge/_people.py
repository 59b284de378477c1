"""ContactService, APIEmailService and FunnelService over REST."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import NotFoundError

from ._bodies import not_found
from ._calls import Call, Steps
from ._columns import columns
from ._engine import fields_query
from ._faults import refuse
from ._holds import Hold
from ._rows import Columns, Source, find_table, records_of
from ._values import compared, iso
from ._writes import add, load, update

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]


def _add(engine: Engine, data: Mapping[str, Any]) -> Steps[int]:
    return (yield from add(engine, "Contact", data))


def _update(engine: Engine, contact: int, data: Mapping[str, Any]) -> Steps[int]:
    return (yield from update(engine, "Contact", contact, data))


def _load(engine: Engine, contact: int, fields: Sequence[str]) -> Steps[dict[str, Any]]:
    return (yield from load(engine, "Contact", contact, fields))


_EMAILS = ("Email", "EmailAddress2", "EmailAddress3")
_COMPARED: Final = {
    "Email": (),
    "EmailAndName": ("FirstName", "LastName"),
    "EmailAndNameAndCompany": ("FirstName", "LastName", "Company"),
}


def _by_email(
    engine: Engine, email: str, fields: Sequence[str], hold: Hold | None = None
) -> Steps[list[dict[str, Any]]]:
    """The rows of contacts that have an address in one of the three fields, by their ids."""
    email = email.strip()
    if not fields:
        refuse("NoFields", "name the fields of Contact that rows should have")
    if not email or any(sign in email for sign in ";,*"):
        return []
    table = find_table("Contact")[1]
    selected = yield from columns(engine, "Contact", fields)
    readers = Columns(Source(table.ways[-1]), selected)
    needed = {*readers.needed, "email_addresses"}
    query = {"filter": f"email=={email}", "page_size": 1000, **fields_query("v2.contacts.list", needed)}
    records = records_of(readers.source, (yield Call("v2.contacts.list", query=query, hold=hold)))
    asked = email.casefold()
    records = [one for one in records if asked in _addresses(one)]
    records.sort(key=lambda one: int(one.get("id") or 0))
    yield from engine.complete(readers, records)
    return [readers.row(one) for one in records]


def _addresses(record: Mapping[str, Any]) -> set[str]:
    return {str(one.get("email")).casefold() for one in record.get("email_addresses") or ()}


def _add_with_check(engine: Engine, data: Mapping[str, Any], check: str) -> Steps[int]:
    """Find first, then change or create: whether Keap's own check keeps a match's lists is not known."""
    kind = next((one for one in _COMPARED if one.casefold() == check.casefold()), None)
    if kind is None:
        refuse("InvalidParameter", f"the check is one of {', '.join(_COMPARED)}, not {check!r}")
    spelled = {name.casefold(): value for name, value in data.items()}
    email = str(spelled.get("email") or "").strip()
    hold = Hold(engine.holds, ("email", email.casefold()))  # a form that is sent twice makes one contact
    rows = (yield from _by_email(engine, email, ("Id", *_COMPARED[kind]), hold)) if email else []
    for row in rows:
        if all(compared(row.get(one, "")) == compared(spelled.get(one.casefold(), "")) for one in _COMPARED[kind]):
            return (yield from update(engine, "Contact", row["Id"], data))
    return (yield from add(engine, "Contact", data))


def _merge(engine: Engine, contact: int, duplicate: int) -> Steps[bool]:
    yield Call("v2.contacts.merge", body={"contact_id": str(contact), "duplicate_contact_id": str(duplicate)})
    return True


def _tag(engine: Engine, contact: int, tag: int) -> Steps[bool]:
    """True when the contact got the tag, False when it had it already."""
    try:
        made = yield Call("v2.tags.contacts.apply_tags", (tag,), body={"contact_ids": [str(contact)]})
    except NotFoundError:
        not_found("ContactGroup", tag)
    result = str(((made or {}).get("results") or {}).get(str(contact), "SUCCESS")).upper()
    if "NOT_FOUND" in result:
        refuse("RecordNotFound", f"No Contact with Id {contact}")
    return result == "SUCCESS"


def _untag(engine: Engine, contact: int, tag: int) -> Steps[bool]:
    try:
        yield Call("v2.tags.contacts.remove_tags", (tag,), body={"contact_ids": [str(contact)]})
    except NotFoundError:
        not_found("ContactGroup", tag)
    return True


def _link(operation: str) -> Callable[..., Steps[bool]]:
    def steps(engine: Engine, first: int, second: int, kind: int) -> Steps[bool]:
        yield Call(operation, body={"contact1_id": str(first), "contact2_id": str(second), "link_type_id": str(kind)})
        return True

    return steps


def _links(engine: Engine, contact: int) -> Steps[list[dict[str, Any]]]:
    listed = yield from engine.all_pages("v2.contacts.links.list", (contact,))
    rows: list[dict[str, Any]] = []
    for one in listed:
        ids = [int(one[key]) for key in ("contact1_id", "contact2_id") if one.get(key)]
        other = next((id_ for id_ in ids if id_ != contact), contact)
        row = {"contactId": contact, "linkedContactId": other, "linkTypeId": int(one.get("link_type_id") or 0)}
        rows.append({**row, "linkTypeName": one.get("link_type_name") or ""})
    return rows


def _run_action(engine: Engine, contact: int, action: int, params: Any = None) -> Steps[list[dict[str, Any]]]:
    """The replacement that the user named for an action set."""
    named = engine.settings.actions.get(action)
    if named is None:
        refuse(
            "NoAccess",
            f"REST has no action sets. Name a replacement for {action}: "
            f"--action {action}=goal:integration/call_name, or --action {action}=tag:45",
        )
    if named.goal is not None:
        rows = yield from _achieve(engine, *named.goal, contact)
        return [
            {"Action": "Achieve goal", "Message": str(row.get("message", "")), "IsError": not row.get("success", True)}
            for row in rows
        ]
    done: list[dict[str, Any]] = []
    for tag in named.tags:
        yield from _tag(engine, contact, tag)
        done.append({"Action": "Apply tag", "Message": str(tag), "IsError": False})
    return done


def _achieve(engine: Engine, integration: str, call_name: str, contact: int) -> Steps[list[dict[str, Any]]]:
    made = yield Call("v1.campaigns.goals.achieve", (integration, call_name), body={"contact_id": contact})
    rows = made if isinstance(made, list) else []
    return [{key: value for key, value in row.items() if value is not None} for row in rows if isinstance(row, dict)]


# What is read before anything is written. Keap's own list of states that an opt-in may lift leaves out those that a
# person or a provider chose, and the wire never undoes them either.
_OPTED_IN = frozenset({"SINGLE_OPT_IN", "DOUBLE_OPT_IN", "CONFIRMED"})
_MAY_OPT_IN = frozenset({"UNENGAGED_MARKETABLE", "UNENGAGED_NON_MARKETABLE", "NON_MARKETABLE"})


def _status(email: str) -> Steps[dict[str, Any] | None]:
    try:
        found = yield Call("v2.email_addresses.status.get", (email,))
    except NotFoundError:
        return None
    return found if isinstance(found, dict) else None


def _opt_in(engine: Engine, email: str, reason: str) -> Steps[bool]:
    """False when the address is opted in, is unknown, or its owner or provider said no."""
    _demand(email, reason)
    known = yield from _status(email)
    if known is None or (known.get("opted_in") is True and known.get("status") in _OPTED_IN):
        return False
    if known.get("status") not in _MAY_OPT_IN:
        return False
    yield Call("v2.email_addresses.status.update", (email,), body={"opted_in": True, "reason": reason})
    return True


def _demand(email: str, reason: str) -> None:
    for name, value in (("email", email), ("reason", reason)):
        if not value.strip():
            refuse("InvalidParameter", f"{name} must not be blank")


def _opt_out(engine: Engine, email: str, reason: str) -> Steps[bool]:
    _demand(email, reason)
    try:
        yield Call("v2.email_addresses.status.update", (email,), body={"opted_in": False, "reason": reason})
    except NotFoundError:
        return False
    return True


def _opt_status(engine: Engine, email: str) -> Steps[int]:
    """0 opted out, not marketable or unknown; 1 single opt-in; 2 double opt-in."""
    known = (yield from _status(email)) if email.strip() else None
    if known is None or known.get("opted_in") is False:
        return 0
    state = known.get("status")
    if state in ("DOUBLE_OPT_IN", "CONFIRMED"):
        return 2
    return int(state in ("SINGLE_OPT_IN", "UNENGAGED_MARKETABLE"))


def _template(engine: Engine, template: int | str) -> Steps[dict[str, Any]]:
    try:
        found = yield Call("v2.emails.templates.get", (template,))
    except NotFoundError:
        refuse("RecordNotFound", f"No template with Id {template}")
    kind = {"HTML": "HTML", "TEXT": "Text", "MULTIPART": "Multipart"}.get(str(found.get("content_type")), "")
    row = {
        "pieceTitle": found.get("piece_title"),
        "categories": ",".join(found.get("categories") or ()),
        "fromAddress": found.get("from_address"),
        "toAddress": found.get("to_address"),
        "ccAddress": found.get("cc_address"),
        "bccAddress": found.get("bcc_address"),
        "subject": found.get("subject"),
        "textBody": found.get("text_body"),
        "htmlBody": found.get("html_body"),
        "contentType": kind,
        "mergeContext": found.get("merge_context"),
    }
    return {key: str(value) if value is not None else "" for key, value in row.items()}


_RECIPIENT = re.compile(r"~Contact\.(Email|EmailAddress2|EmailAddress3|_\w+)~")


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _send(
    engine: Engine,
    contacts: Sequence[int],
    from_address: str | int,
    to_address: str = "",
    cc: str = "",
    bcc: str = "",
    content_type: str = "",
    subject: str = "",
    html: str = "",
    text: str = "",
    template: str = "",
) -> Steps[bool]:
    """Send to contacts: a stored template when only its id follows them, else the content itself."""
    user = {} if engine.settings.send_as is None else {"user_id": str(engine.settings.send_as)}
    ids = [str(one) for one in contacts]
    if not to_address and not subject:
        if not user:
            refuse("InvalidParameter", "REST sends a template in the name of a user: set send_as (--send-as USER_ID)")
        body = {"contact_ids": ids, "template_id": str(from_address), "address_field": "Email", **user}
        yield Call("v2.emails.templates.send", body=body)
        return True
    if cc.strip() or bcc.strip():
        refuse("InvalidParameter", "REST sends no copies: cc_addresses and bcc_addresses must be empty")
    found = _RECIPIENT.fullmatch(to_address.strip())
    if found is None:
        refuse("InvalidParameter", "to_address: REST sends to a field of the contact: write ~Contact.Email~")
    body = {
        "contacts": ids,
        "subject": subject,
        "address_field": found.group(1),
        **(user or {"from_address": str(from_address)}),
    }
    if content_type.casefold() != "text":
        body["html_content"] = _coded(html)
    if content_type.casefold() != "html":
        body["plain_content"] = _coded(text)
    yield Call("v2.emails.send", body=body)
    return True


def _attach(
    engine: Engine,
    contact: int,
    from_name: str,
    from_address: str,
    to_address: str,
    cc: str,
    bcc: str,
    content_type: str,
    subject: str,
    html: str,
    text: str,
    header: str,
    received: str,
    sent: str,
    sent_type: int = 0,
) -> Steps[bool]:
    """Keep an e-mail in a contact's history without sending it."""
    body: dict[str, Any] = {
        "contact_id": str(contact),
        "sent_from_address": f"{from_name} <{from_address}>" if from_name.strip() else from_address,
        "sent_to_address": to_address,
        "sent_to_cc_address_list": _split(cc),
        "sent_to_bcc_address_list": _split(bcc),
        "subject": subject,
        "headers": header,
        "html_content": _coded(html) if html else "",
        "plain_content": _coded(text) if text else "",
        "received_time": iso(received, "received_date") if received.strip() else "",
        "sent_time": iso(sent, "sent_date") if sent.strip() else "",
    }
    yield Call("v2.emails.create", body={key: value for key, value in body.items() if value})
    return True


def _split(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


METHODS: Final[Mapping[str, Callable[..., Steps[Any]]]] = {
    "ContactService.add": _add,
    "ContactService.addWithDupCheck": _add_with_check,
    "ContactService.update": _update,
    "ContactService.load": _load,
    "ContactService.findByEmail": _by_email,
    "ContactService.merge": _merge,
    "ContactService.addToGroup": _tag,
    "ContactService.removeFromGroup": _untag,
    "ContactService.linkContacts": _link("v2.contacts.link"),
    "ContactService.unlinkContacts": _link("v2.contacts.unlink"),
    "ContactService.listLinkedContacts": _links,
    "ContactService.runActionSequence": _run_action,
    "FunnelService.achieveGoal": _achieve,
    "APIEmailService.optIn": _opt_in,
    "APIEmailService.optOut": _opt_out,
    "APIEmailService.getOptStatus": _opt_status,
    "APIEmailService.getEmailTemplate": _template,
    "APIEmailService.sendEmail": _send,
    "APIEmailService.attachEmail": _attach,
}
