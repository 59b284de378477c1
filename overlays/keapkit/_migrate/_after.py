"""How a call reads over REST, as far as its source says."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from keap_api.xmlrpc.rest import OPERATIONS, TABLES, FieldMapping, TableMapping
from keapkit.bridge._actions import PLACES

from ._arguments import bound, filled, ident, number, order_of, pairs, source
from ._calls import CALLS
from ._listing import chosen, counting, fields_of, listing
from ._values import written

__all__ = ["snippet", "table_of"]

_CONTACTS: Final = (
    "ContactService.add", "ContactService.addWithDupCheck", "ContactService.update", "ContactService.load",
    "ContactService.findByEmail",
)  # fmt: skip
Given = Mapping[str, ast.expr]


def table_of(method: str, table: str | None) -> str | None:
    """The table whose fields a call names."""
    return "Contact" if table is None and method in _CONTACTS else table


def snippet(
    method: str,
    table: str | None,
    replaced_by: str | None,
    arguments: Sequence[ast.expr] | None,
    keywords: Sequence[tuple[str, ast.expr]],
) -> str:
    """The call as it reads over REST; `...` stands for what the source does not say."""
    if arguments is None or not replaced_by or replaced_by == "by-table":
        return ""
    given = bound(method, arguments, keywords)
    if given is None:
        return ""
    where = table_of(method, table)
    kind = method.partition(".")[2]
    if where and where in TABLES and (method in _CONTACTS or method.startswith("DataService")):
        return _of_rows(kind, where, replaced_by, given)
    if method in CALLS:
        return filled(CALLS[method], given)
    own = _OWN.get(method)
    return own(given) if own is not None else f"keap.{replaced_by}(...)"


def _of_rows(kind: str, table: str, replaced_by: str, given: Given) -> str:
    mapping = TABLES[table]
    if mapping.grade == "refused":
        return ""
    if table == "ContactAction" and kind not in ("query", "findByField", "count"):
        return _of_action(kind, given)
    if kind == "findByEmail":
        return listing(table, mapping, [("Email", given["email"])], chosen(given), {})
    if kind in ("query", "findByField"):
        conditions = _asked(kind, given)
        if conditions is None:
            return f"keap.{replaced_by}(...)  # filter by the conditions"
        return listing(table, mapping, conditions, chosen(given), given)
    if kind == "count":
        conditions = _asked(kind, given)
        return f"keap.{replaced_by}(...)" if conditions is None else counting(table, mapping, conditions)
    if kind == "load":
        return _loading(table, mapping, replaced_by, given)
    if kind == "delete":
        return _called(table, mapping, mapping.delete or replaced_by, _row_id(given), [])
    return _writing(kind, table, mapping, replaced_by, given)


def _of_action(kind: str, given: Given) -> str:
    """A note, a task or an appointment: three resources in REST, which the row's ObjectType tells apart."""
    id_ = _row_id(given)
    if kind in ("load", "delete"):
        method = "get" if kind == "load" else "delete"
        return f"keap.v2.tasks.{method}({ident(id_)})  # a task; notes and appointments have their own operations"
    values = dict(pairs(given.get("values")))
    said = values.get("ObjectType")
    named = str(said.value).capitalize() if isinstance(said, ast.Constant) else "Note"
    if named not in PLACES:
        return ""
    body: dict[str, Any] = {}
    left: list[str] = []
    for name, value in values.items():
        place = PLACES[named].get(name)
        if place is not None:
            typed = TABLES["ContactAction"].fields[name]
            as_id = typed.type == "int" and name.lower().endswith("id") and named != "Appointment"
            body[place] = ident(value) if as_id else source(value)
        elif name not in ("ObjectType", "IsAppointment"):
            left.append(name)
    contact = body.pop("contact_id", "...") if named == "Note" else body.get("contact_id", "...")
    do = "update" if kind == "update" else "create"
    path = [contact] if named == "Note" else []
    own = [(number if named == "Appointment" else ident)(id_)] if kind == "update" else []
    resource = {"Note": "v2.contacts.notes", "Task": "v2.tasks", "Appointment": "v1.appointments"}[named]
    note = f"  # without {', '.join(left)}" if left else ""
    return f"keap.{resource}.{do}({', '.join([*path, *own, _literal(body)])}){note}"


def _asked(kind: str, given: Given) -> list[tuple[str, ast.expr]] | None:
    """The conditions, or None when the source does not spell them out."""
    if kind == "findByField":
        name = given.get("field_name")
        if isinstance(name, ast.Constant) and isinstance(name.value, str) and "field_value" in given:
            return [(name.value, given["field_value"])]
        return None
    data = given.get("query_data")
    if isinstance(data, ast.Dict) and len(pairs(data)) == len(data.keys):
        return pairs(data)
    return None


def _row_id(given: Given) -> ast.expr | None:
    return next((value for name, value in given.items() if name.endswith("id")), None)


def _called(
    table: str,
    mapping: TableMapping,
    operation: str,
    id_: ast.expr | None,
    arguments: list[str],
    paths: Given | None = None,
) -> str:
    """A call whose path ends in the row's id; `...` stands for the ids of what the row belongs to."""
    places = [part.partition("}")[0] for part in OPERATIONS[operation].path.split("{")[1:]] if operation else []
    # The path's parameters in order: those that a field of the row gives, and then the row's own id.
    made: list[str] = []
    own = (number if operation.startswith("v1.") else ident)(id_)
    if mapping.key == "JobId":
        own = f"{order_of(id_)}.id"
    for at, place in enumerate(places):
        field = mapping.paths.get(place)
        if field is not None:
            made.append(ident((paths or {}).get(field)))
        else:
            made.append(own if at == len(places) - 1 else "...")
    return f"keap.{operation}({', '.join([*made, *arguments])})"


def _loading(table: str, mapping: TableMapping, replaced_by: str, given: Given) -> str:
    id_ = _row_id(given)
    operation = mapping.get
    if not operation:
        filtered = mapping.fields[mapping.load_by].filter if mapping.load_by in mapping.fields else ""
        if not filtered or id_ is None:
            return f"keap.{replaced_by}(...)"
        return f"{listing(table, mapping, [(mapping.load_by, id_)], chosen(given), {})}[0]"
    fields = fields_of(operation, table, chosen(given))
    return _called(table, mapping, operation, id_, [fields] if fields else [])


def _writing(kind: str, table: str, mapping: TableMapping, replaced_by: str, given: Given) -> str:
    changes = kind == "update"
    operation = (mapping.update if changes else mapping.add) or replaced_by
    if operation not in OPERATIONS:
        return f"keap.{operation}(...)"
    data = given.get("data") or given.get("values")
    notes: list[str] = []
    values = pairs(data)
    if not isinstance(data, ast.Dict) or len(values) != len(data.keys):
        body = source(data)
        notes.append("with the names of REST in place of the fields")
    else:
        body = _body(table, mapping, values, changes, notes)
    arguments = [body]
    if "dup_check_type" in given:
        arguments.append(f"duplicate_option={source(given['dup_check_type'])}")
    path = {name: value for name, value in values if name in mapping.paths.values()}
    call = _called(table, mapping, operation, _row_id(given) if changes else None, arguments, path)
    return call + (f"  # {'; '.join(notes)}" if notes else "")


def _body(
    table: str, mapping: TableMapping, values: Sequence[tuple[str, ast.expr]], changes: bool, notes: list[str]
) -> str:
    """A request body. keapkit makes `update_mask` of its keys."""
    body: dict[str, Any] = {}
    custom: dict[str, str] = {}
    left: list[str] = []
    for name, value in values:
        field = mapping.fields.get(name)
        if name.startswith("_") and mapping.model:
            custom[repr(name[1:])] = source(value)
        elif name in mapping.paths.values():
            continue
        elif field is None or not field.put or field.refused or field.ignored or field.find or field.convert == "card":
            left.append(name)
        else:
            place, text = written(value, field, notes, name)
            _nest(body, place, text)
    if table == "Contact" and changes:
        lists = sorted(name for name, value in body.items() if isinstance(value, list))
        if lists:
            notes.append(f"{', '.join(lists)}: the whole list is replaced, so add the entries to keep")
    if custom:
        body["custom"] = "{" + ", ".join(f"{name}: {value}" for name, value in custom.items()) + "}"
    if not changes:
        for name, empty in mapping.defaults.items():
            body.setdefault(name, repr(empty))
    if left:
        notes.append(f"without {', '.join(f'{one} ({_why(mapping.fields.get(one))})' for one in left)}")
    return _literal(body)


def _why(field: FieldMapping | None) -> str:
    if field is None:
        return "unknown"
    return field.refused or field.ignored or ("by its id" if field.find or field.convert else "not written")


def _nest(body: dict[str, Any], path: str, text: str) -> None:
    head, _, rest = path.partition(".")
    name, bracket, slot = head.partition("[")
    if bracket:
        entries = body.setdefault(name, [])
        slot = slot.rstrip("]")
        entry = next((one for one in entries if one.get("field") == repr(slot)), None)
        if entry is None:
            entry = {"field": repr(slot)}
            entries.append(entry)
        entry[rest] = text
    elif rest:
        _nest(body.setdefault(name, {}), rest, text)
    else:
        body[name] = text


def _literal(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name!r}: {_literal(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return str(value)


def _uploading(given: Given) -> str:
    owner = ", contact_id={contact_id}" if "contact_id" in given else ", association='COMPANY'"
    return filled(f"keap.files.upload({{base64_encoded_data:bytes}}, name={{file_name}}{owner})", given)


def _sending(given: Given) -> str:
    if "subject" not in given:
        body = (
            "{'contact_ids': {contact_list:ids}, 'template_id': {template_id:id}, 'address_field': 'Email', "
            "'user_id': ...}"
        )
        return filled(f"keap.v2.emails.templates.send({body})  # user_id: in whose name", given)
    kind = given.get("content_type")
    said = str(kind.value).casefold() if isinstance(kind, ast.Constant) else ""
    parts = ["'contacts': {contact_list:ids}", "'from_address': {from_address}", "'address_field': 'Email'"]
    parts.append("'subject': {subject}")
    parts += ["'html_content': {html_body:coded}"] if said != "text" else []
    parts += ["'plain_content': {text_body:coded}"] if said != "html" else []
    return filled("keap.v2.emails.send({" + ", ".join(parts) + "})", given)


def _blank_order(given: Given) -> str:
    parts = ["'contact_id': {contact_id:id}", "'order_title': {name}", "'order_time': {order_date}"]
    parts.append("'order_type': 'OFFLINE'")
    for name, theirs in (("lead_affiliate_id", "lead_affiliate_id"), ("sales_affiliate_id", "sale_affiliate_id")):
        if not _is_zero(given.get(theirs)):
            parts.append(f"{name!r}: {{{theirs}:id}}")
    return filled("keap.v2.orders.create({" + ", ".join(parts) + "}).invoice_id", given)


def _recurring(given: Given) -> str:
    parts = ["'contact_id': {contact_id:id}", "'subscription_plan_id': {subscription_id:id}"]
    parts.append("'allow_duplicate': {allow_duplicate}")
    if "price" in given:
        parts += ["'quantity': {quantity}", "'billing_amount': {price}", "'allow_tax': {taxable}"]
    else:
        parts.append("'quantity': 1")
    if _is_zero(given.get("credit_card_id")):
        parts.append("'auto_charge': False")
    else:
        parts += ["'auto_charge': True", "'payment_method_id': {credit_card_id:method}"]
    if not _is_zero(given.get("affiliate_id")):
        parts.append("'sale_affiliate_id': {affiliate_id:id}")
    note = "" if _is_zero(given.get("trial_period")) else "  # a trial: start_date that many days from now"
    return filled("keap.v2.subscriptions.create({" + ", ".join(parts) + "})" + note, given)


def _setting(given: Given) -> str:
    module = given.get("module")
    named = str(module.value).upper() if isinstance(module, ast.Constant) else ""
    fields = "" if named in ("", "APPLICATION") else f"fields=[{named!r}]"
    return f"keap.v2.settings.applications.get_configuration({fields})"


def _token(given: Given) -> str:
    return filled("keap.v2.payment_method_configs.create({'contact_id': {contact_id:id}})", given)


def _is_zero(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value in (0, "0", ""))


_OWN: Final[Mapping[str, Callable[[Given], str]]] = {
    "APIEmailService.sendEmail": _sending,
    "CreditCardSubmissionService.requestSubmissionToken": _token,
    "DataService.getAppSetting": _setting,
    "FileService.uploadFile": _uploading,
    "InvoiceService.addRecurringOrder": _recurring,
    "InvoiceService.createBlankOrder": _blank_order,
}
