"""The remaining services over REST: data, searches, shipping, web forms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from keap_api.errors import NotFoundError

from ._bodies import new_id, not_found
from ._calls import Call, Steps
from ._faults import refuse
from ._query import count, query
from ._values import moment
from ._writes import add, delete, load, update

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]

Handler = Callable[..., Steps[Any]]


def _find_by_field(
    engine: Engine, table: str, limit: int, page: int, field: str, value: Any, fields: Sequence[str]
) -> Steps[list[dict[str, Any]]]:
    return (yield from query(engine, table, limit, page, {field: value}, fields))


def _echo(engine: Engine, *values: Any) -> Steps[Any]:
    """What programs call to see whether the server is there; answered here."""
    yield from ()
    return values[-1] if values else ""


_RECORDS: Final = {
    "Contact": "contacts", "Person": "contacts", "Company": "companies", "Order": "orders", "Job": "orders",
    "Subscription": "subscriptions", "RecurringOrder": "subscriptions", "Opportunity": "opportunities",
    "Lead": "opportunities", "Task": "tasks", "ContactAction": "tasks", "Affiliate": "affiliates",
    "ReferralPartner": "affiliates",
}  # fmt: skip
_FIELD_TYPES: Final = {
    "text": "TEXT", "textarea": "TEXT_AREA", "email": "EMAIL", "phonenumber": "PHONE_NUMBER", "website": "WEBSITE",
    "wholenumber": "WHOLE_NUMBER", "decimalnumber": "DECIMAL_NUMBER", "currency": "CURRENCY", "percent": "PERCENT",
    "date": "DATE", "datetime": "DATE_TIME", "dayofweek": "DAY_OF_WEEK", "month": "MONTH", "year": "YEAR",
    "yesno": "YES_NO", "radio": "RADIO", "dropdown": "DROPDOWN", "listbox": "LIST_BOX", "select": "DROPDOWN",
    "multiselect": "LIST_BOX", "name": "NAME", "state": "STATE", "user": "USER", "userlistbox": "USER_LIST_BOX",
    "drilldown": "DRILLDOWN", "socialsecuritynumber": "SOCIAL_SECURITY_NUMBER",
}  # fmt: skip


def _add_custom_field(engine: Engine, record: str, label: str, kind: str, group: int) -> Steps[int]:
    resource = _RECORDS.get(record) or next((v for k, v in _RECORDS.items() if k.casefold() == record.casefold()), None)
    if resource is None:
        refuse("InvalidParameter", f"custom_field_type: {record!r} is none of {', '.join(sorted(_RECORDS))}")
    asked = "".join(one for one in kind.casefold() if one.isalnum())
    field_type = _FIELD_TYPES.get(asked)
    if field_type is None:
        refuse("InvalidParameter", f"data_type: {kind!r} is none of {', '.join(sorted(_FIELD_TYPES))}")
    body = {"label": label, "field_type": field_type, **({"group_id": str(group)} if group > 0 else {})}
    made = yield Call(f"v2.{resource}.model.custom_fields.create", body=body)
    engine.facts.forget(("model", f"v2.{resource}.model.get"))
    return new_id(made, "DataFormField")


_CHANGEABLE: Final = ("companies", "orders", "subscriptions", "opportunities", "tasks", "affiliates")


def _update_custom_field(engine: Engine, id_: int, values: Mapping[str, Any]) -> Steps[bool]:
    """Change a field's label, or add options to it. Models are asked until one has the field; contacts' first."""
    for resource in ("contacts", *_CHANGEABLE):
        model = (yield Call(f"v2.{resource}.model.get")) or {}
        described = next((one for one in model.get("custom_fields") or () if str(one.get("id")) == str(id_)), None)
        if described is None:
            continue
        if resource == "contacts":
            refuse("NoAccess", "REST cannot change a custom field of contacts; change it in the application")
        spelled = {name.casefold(): value for name, value in values.items() if value is not None}
        body: dict[str, Any] = {"group_id": str(described.get("group_id") or "")}
        if spelled.get("label"):
            body["label"] = str(spelled["label"])
        if "values" in spelled:
            options = [dict(one) for one in described.get("options") or ()]
            known = {one.get("label") for one in options}
            named = [one.strip() for one in str(spelled["values"]).splitlines()]
            body["options"] = [*options, *({"label": one} for one in named if one and one not in known)]
        mask = {"update_mask": sorted(body.keys() - {"group_id"})}
        yield Call(f"v2.{resource}.model.custom_fields.update", (id_,), mask, body)
        engine.facts.forget(("model", f"v2.{resource}.model.get"))
        return True
    refuse("RecordNotFound", f"No DataFormField with Id {id_}")


# Where the settings that public programs read are in REST's configuration.
_SETTINGS: Final = {
    ("contact", "optiontypes"): "contact.contact_types",
    ("contact", "optiontitles"): "contact.title_types",
    ("contact", "optionsuffixes"): "contact.suffix_types",
    ("contact", "optionphonetypes"): "contact.phone_types",
    ("contact", "optionfaxtypes"): "contact.fax_types",
    ("contact", "defaultnewcontactform"): "contact.default_new_contact_form",
    ("contactaction", "optionstype"): "task.appointment_types",
    ("opportunity", "defaultstage"): "opportunity.default_stage",
    ("opportunity", "activestages"): "opportunity.states.active.stages",
    ("opportunity", "statuswin"): "opportunity.states.win.stage",
    ("opportunity", "statusloss"): "opportunity.states.loss.stage",
    ("opportunity", "optionwinreasons"): "opportunity.states.win.reasons",
    ("opportunity", "optionlossreasons"): "opportunity.states.loss.reasons",
    ("templates", "defuserid"): "template.default_user_id",
    ("product", "optionpromocode"): "ecommerce.promo_codes",
    ("ecommerce", "defaultmerchant"): "ecommerce.default_merchant",
    ("ecommerce", "currency"): "ecommerce.currency",
    ("ecommerce", "optioncctypes"): "ecommerce.credit_card_types",
    ("ecommerce", "defaultcountry"): "ecommerce.default_country",
    ("ecommerce", "defaulttax"): "ecommerce.default_tax",
    ("ecommerce", "paytypes"): "ecommerce.payment_types",
    ("affiliate", "chooseaffiliate"): "affiliate.choose_affiliate",
    ("email", "defoptinlink"): "email.default_opt_in_link",
    ("email", "defoptoutlink"): "email.default_opt_out_link",
    ("invoice", "taxlabel"): "invoice.tax_label",
    ("fulfillment", "defmsgto"): "fulfillment.default_message_to",
    ("application", "defaultlocale"): "application.default_view_locale",
    ("application", "timezone"): "application.time_zone",
    ("application", "companyname"): "application.company.name",
    ("application", "companyemail"): "application.company.email",
    ("application", "companyphone"): "application.company.phone",
    ("application", "companywebsite"): "application.company.website",
}


def _setting(engine: Engine, module: str, name: str) -> Steps[str]:
    """A setting as text. Connecting iSDK programs ask for Application.enabled."""
    key = module.casefold(), name.casefold().replace("_", "")
    if key == ("application", "enabled"):
        found = yield from engine.remembered("enabled", _enabled)
        return "yes" if found.get("isEnabled", True) else "no"
    place = _SETTINGS.get(key)
    if place is None:
        refuse(
            "NoAccess",
            f"REST has no setting {module}.{name}; v2.settings.applications.get_configuration shows those it has",
        )
    section = place.partition(".")[0].upper()

    def read() -> Steps[Any]:
        asked = {} if section == "APPLICATION" else {"fields": [section]}  # that section is always there
        return (yield Call("v2.settings.applications.get_configuration", query=asked)) or {}

    value: Any = yield from engine.remembered(("setting", section), read)
    for part in place.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    if isinstance(value, bool):
        return "1" if value else "0"
    return "" if value is None else str(value)


def _enabled() -> Steps[dict[str, Any]]:
    return (yield Call("v2.settings.applications.is_enabled")) or {}


def _user_info(engine: Engine) -> Steps[dict[str, str]]:
    found = yield Call("v2.user_info.get")
    names = [str(found[key]) for key in ("given_name", "family_name") if found.get(key)]
    tenant = str(found.get("tenant_id") or "")
    row = {
        "casUsername": found.get("email"),
        "displayName": " ".join(names),
        "globalUserId": found.get("keap_id") or found.get("sub"),
        "localUserId": found.get("id"),
        "appAlias": tenant.partition(".")[0],
        "appUrl": f"https://{tenant}" if "." in tenant else "",
    }
    return {key: str(value or "") for key, value in row.items()}


def _calendar(engine: Engine, id_: int) -> Steps[str]:
    """An appointment as iCalendar text, written here."""
    try:
        found = yield Call("v1.appointments.get", (id_,))
    except NotFoundError:
        not_found("appointment", id_)

    def stamp(name: str) -> str:
        at = moment(found[name]) if found.get(name) else None
        return at.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ") if at else ""

    def text(value: Any) -> str:
        made = str(value or "").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return made.replace("\r\n", "\\n").replace("\n", "\\n")

    lines = {
        "UID": f"appointment-{id_}",
        "DTSTAMP": dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%SZ"),
        "DTSTART": stamp("start_date"),
        "DTEND": stamp("end_date"),
        "SUMMARY": text(found.get("title")),
        "DESCRIPTION": text(found.get("description")),
        "LOCATION": text(found.get("location")),
    }
    event = [f"{name}:{value}" for name, value in lines.items() if value]
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//keapkit//bridge//EN",
            "BEGIN:VEVENT",
            *event,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def _report_columns(engine: Engine, report: int, user: int) -> Steps[dict[str, str]]:
    found = yield Call("v2.reporting.reports.model.get", (report,))
    return {
        str(one["name"]): str(one.get("label") or "") for one in (found or {}).get("fields") or () if one.get("name")
    }


def _report(
    engine: Engine, report: int, user: int, page: int, fields: Sequence[str] = ()
) -> Steps[list[dict[str, str]]]:
    """A page of a saved search. REST gives one page after the other, so a later one costs those before it."""
    if page < 0:
        refuse("InvalidParameter", "page begins at 0")
    asked: dict[str, Any] = {"page_size": 1000, **({"fields": ",".join(fields)} if fields else {})}
    key = ("report", report, tuple(fields))
    token = engine.facts.get((*key, page)) if page else None
    start = page if token is not None else 0
    for at in range(start, page + 1):
        found = yield Call("v2.reporting.reports.run", (report,), {**asked, **({"page_token": token} if token else {})})
        token = (found or {}).get("page_token")
        if at == page:
            if token:
                engine.facts.keep((*key, page + 1), token)
            rows = (found or {}).get("results") or ()
            return [
                {
                    str(one["field_name"]): str(one.get("value") or "")
                    for one in row.get("columns") or ()
                    if one.get("field_name")
                }
                for row in rows
            ]
        if not token:
            return []
    return []


def _shipping_row(one: Mapping[str, Any]) -> dict[str, str]:
    settings = one.get("settings")
    row: dict[str, Any] = {
        "id": one.get("id"),
        "name": one.get("name"),
        "description": one.get("description"),
        "international": one.get("international"),
        "active": str(one.get("status") or "").upper() in ("ACTIVE", "TRUE", "1"),
        "type": one.get("type"),
    }
    if isinstance(settings, dict):
        row |= {_camel(key): value for key, value in settings.items() if not isinstance(value, (dict, list))}
    return {key: _word(value) for key, value in row.items() if value is not None}


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(one.capitalize() for one in others)


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shipping(engine: Engine) -> Steps[list[dict[str, Any]]]:
    return (yield from engine.remembered("shipping", lambda: engine.all_pages("v2.shipping.list")))


def _shipping_options(engine: Engine) -> Steps[list[dict[str, str]]]:
    return [_shipping_row(one) for one in (yield from _shipping(engine))]


def _shipping_option(engine: Engine, id_: int) -> Steps[dict[str, str]]:
    for one in (yield from _shipping(engine)):
        if str(one.get("id")) == str(id_):
            return _shipping_row(one)
    refuse("RecordNotFound", f"No shipping option with Id {id_}")


def _shipping_ranges(engine: Engine, id_: int) -> Steps[list[dict[str, str]]]:
    for one in (yield from _shipping(engine)):
        if str(one.get("id")) == str(id_):
            settings = one.get("settings")
            ranges = (
                next((v for v in settings.values() if isinstance(v, list)), []) if isinstance(settings, dict) else []
            )
            return [{_camel(k): _word(v) for k, v in row.items()} for row in ranges if isinstance(row, dict)]
    refuse("RecordNotFound", f"No shipping option with Id {id_}")


def _form_map(engine: Engine) -> Steps[dict[str, str]]:
    listed = yield from engine.all_pages("v2.webforms.list")
    return {str(one["id"]): str(one.get("name") or "") for one in listed if one.get("id")}


def _form_html(engine: Engine, id_: int) -> Steps[str]:
    try:
        found = yield Call("v2.webforms.html", (id_,))
    except NotFoundError:
        not_found("web form", id_)
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found or "")


METHODS: Final[Mapping[str, Handler]] = {
    "DataService.add": add,
    "DataService.load": load,
    "DataService.update": update,
    "DataService.delete": delete,
    "DataService.query": query,
    "DataService.findByField": _find_by_field,
    "DataService.count": count,
    "DataService.echo": _echo,
    "DataService.addCustomField": _add_custom_field,
    "DataService.updateCustomField": _update_custom_field,
    "DataService.getAppSetting": _setting,
    "DataService.getUserInfo": _user_info,
    "DataService.getAppointmentICal": _calendar,
    "SearchService.getAllReportColumns": _report_columns,
    "SearchService.getSavedSearchResults": _report,
    "SearchService.getSavedSearchResultsAllFields": _report,
    "ShippingService.getAllShippingOptions": _shipping_options,
    "InvoiceService.getAllShippingOptions": _shipping_options,
    "ShippingService.getFlatRateShippingOption": _shipping_option,
    "ShippingService.getOrderTotalShippingOption": _shipping_option,
    "ShippingService.getOrderTotalShippingRanges": _shipping_ranges,
    "ShippingService.getProductBasedShippingOption": _shipping_option,
    "ShippingService.getOrderQuantityShippingOption": _shipping_option,
    "ShippingService.getWeightBasedShippingOption": _shipping_option,
    "WebFormService.getMap": _form_map,
    "WebFormService.getHTML": _form_html,
}
