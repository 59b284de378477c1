"""Where the fields of XML-RPC's larger tables live in the records; `_views` says what a place is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._store import Record


__all__ = [
    "ACTIONS",
    "ACTIVE_NUMBER",
    "AFFILIATE",
    "COMPANY",
    "CONTACT",
    "CUSTOM_FIELD",
    "DATA_TYPES",
    "INVOICE",
    "JOB",
    "OBJECT_TYPES",
    "PERSON",
    "RECURRING_ORDER",
    "REFERRAL",
    "Converted",
    "action_values",
]


@dataclass(frozen=True)
class Converted:
    """A place whose value XML-RPC says in other words than REST.

    Attributes:
        place: the property.
        read: makes XML-RPC's value of a record.
        write: makes the property's value of XML-RPC's.
    """

    place: str
    read: Callable[[Record], Any]
    write: Callable[[Any], Any]


if TYPE_CHECKING:
    Place = str | Callable[[Record], Any] | Converted


def _is_active(value: Any) -> bool:
    return str(value).strip().casefold() in {"1", "true", "active"}


# A state that REST keeps as `active`: in words, and as a number.
_ACTIVE: Final = Converted("active", lambda record: "Active" if record.get("active", True) else "Inactive", _is_active)
ACTIVE_NUMBER: Final = Converted("active", lambda record: int(bool(record.get("active", True))), _is_active)

# DataFormField.DataType -> REST's field_type.
DATA_TYPES: Final = {
    "PHONE_NUMBER": 1, "SOCIAL_SECURITY_NUMBER": 2, "CURRENCY": 3, "PERCENT": 4, "STATE": 5, "YES_NO": 6, "YEAR": 7,
    "MONTH": 8, "DAY_OF_WEEK": 9, "NAME": 10, "DECIMAL_NUMBER": 11, "WHOLE_NUMBER": 12, "DATE": 13, "DATE_TIME": 14,
    "TEXT": 15, "TEXT_AREA": 16, "LIST_BOX": 17, "WEBSITE": 18, "EMAIL": 19, "RADIO": 20, "DROPDOWN": 21, "USER": 22,
    "DRILLDOWN": 23,
}  # fmt: skip


def _lines(first: str, number: str, slot: str) -> dict[str, str]:
    parts = {"City": "locality", "State": "region", "PostalCode": "postal_code", "Country": "country"}
    zip_four = f"ZipFour{number or '1'}"
    return {
        **{f"{first}{line}": f"addresses[{slot}].line{line}" for line in (1, 2)},
        **{f"{name}{number}": f"addresses[{slot}].{part}" for name, part in parts.items()},
        zip_four: f"addresses[{slot}].zip_four",
    }


_PHONES: Final = {
    f"Phone{slot}{suffix}": f"phone_numbers[PHONE{slot}].{part}"
    for slot in range(1, 6)
    for suffix, part in (("", "number"), ("Ext", "extension"), ("Type", "type"))
}
PERSON: Final = {
    "FirstName": "given_name",
    "LastName": "family_name",
    "MiddleName": "middle_name",
    "Suffix": "suffix",
    "SpouseName": "spouse_name",
    "Email": "email_addresses[EMAIL1].email",
    "EmailAddress2": "email_addresses[EMAIL2].email",
    "EmailAddress3": "email_addresses[EMAIL3].email",
    "Website": "website",
    **_PHONES,
}


def _groups(record: Record) -> str | None:
    return ",".join(map(str, record.get("tag_ids") or ())) or None


CONTACT: Final[Mapping[str, Place]] = {
    **PERSON,
    "Nickname": "preferred_name",
    "Title": "prefix",
    "JobTitle": "job_title",
    "Company": "company.company_name",
    "CompanyID": "company_id",
    "AccountId": "company_id",
    "OwnerID": "owner_id",
    "LeadSourceId": "leadsource_id",
    "Leadsource": "lead_source_name",
    "ContactType": "contact_type",
    "ContactNotes": "notes",
    "ReferralCode": "referral_code",
    "AssistantName": "assistant_name",
    "AssistantPhone": "assistant_phone",
    "BillingInformation": "billing_information",
    "Birthday": "birth_date",
    "Anniversary": "anniversary_date",
    "TimeZone": "time_zone",
    "Language": "preferred_locale",
    **{f"Fax{slot}": f"fax_numbers[FAX{slot}].number" for slot in (1, 2)},
    **{f"Fax{slot}Type": f"fax_numbers[FAX{slot}].type" for slot in (1, 2)},
    **_lines("StreetAddress", "", "BILLING"),
    **_lines("Address2Street", "2", "SHIPPING"),
    **_lines("Address3Street", "3", "OTHER"),
    "Groups": _groups,
    "Password": "_password",  # below a name that neither REST nor the page shows
}
COMPANY: Final[Mapping[str, Place]] = {
    "Company": "company_name",
    "Website": "website",
    "Email": "email_address.email",
    "Phone1": "phone_number.number",
    "Phone1Type": "phone_number.type",
    "Fax1": "fax_number.number",
    "StreetAddress1": "address.line1",
    "StreetAddress2": "address.line2",
    "City": "address.locality",
    "State": "address.region",
    "PostalCode": "address.postal_code",
    "Country": "address.country",
    "ContactNotes": "notes",
    "OwnerID": "owner_id",
    "FirstName": "first_name",
    "LastName": "last_name",
    "Groups": _groups,
    "Password": "_password",
}
_SHIPPING: Final = {
    "ShipFirstName": "shipping_information.given_name",
    "ShipMiddleName": "shipping_information.middle_name",
    "ShipLastName": "shipping_information.family_name",
    "ShipCompany": "shipping_information.company",
    "ShipPhone": "shipping_information.phone_number",
}


def _paid(record: Record) -> int:
    """PayStatus: 1 if nothing is due, else 0."""
    return int(not record.get("total_due"))


INVOICE: Final[Mapping[str, Place]] = {
    "ContactId": "contact_id",
    "JobId": "id",
    "InvoiceTotal": "total",
    "TotalPaid": "total_paid",
    "TotalDue": "total_due",
    "PayStatus": _paid,
    "CreditStatus": lambda record: 0,
    "RefundStatus": lambda record: 0,
    "PayPlanStatus": _paid,
    "AffiliateId": "sales_affiliate_id",
    "LeadAffiliateId": "lead_affiliate_id",
    "PromoCode": "promo_code",
    "Description": "title",
    "ProductSold": "product_id",
    "Synced": lambda record: int(bool(record.get("synced"))),
}
JOB: Final[Mapping[str, Place]] = {
    "JobTitle": "title",
    "ContactId": "contact_id",
    "JobNotes": "notes",
    "StartDate": "order_time",
    "DueDate": "due_time",
    "JobStatus": "status",
    "OrderStatus": _paid,
    "OrderType": Converted(
        "order_type", lambda record: str(record.get("order_type", "")).title() or None, lambda value: str(value).upper()
    ),
    "ProductId": lambda record: _first_number(record.get("product_id")),
    **_SHIPPING,
    "ShipStreet1": "shipping_information.address.line1",
    "ShipStreet2": "shipping_information.address.line2",
    "ShipCity": "shipping_information.address.locality",
    "ShipState": "shipping_information.address.region",
    "ShipZip": "shipping_information.address.postal_code",
    "ShipCountry": "shipping_information.address.country",
}
RECURRING_ORDER: Final[Mapping[str, Place]] = {
    "ContactId": "contact_id",
    "SubscriptionPlanId": "subscription_plan_id",
    "ProgramId": "subscription_plan_id",
    "ProductId": "product_id",
    "StartDate": "start_date",
    "EndDate": "end_date",
    "LastBillDate": "last_bill_date",
    "NextBillDate": "next_bill_date",
    "BillingAmt": "billing_amount",
    "Frequency": "billing_frequency",
    "Status": _ACTIVE,
    "ReasonStopped": "reason_stopped",
    "AutoCharge": "auto_charge",
    "CC1": "payment_method_id",
    "NumDaysBetweenRetry": "days_between_retries",
    "MaxRetry": "max_charge_attempts",
    "MerchantAccountId": "merchant_account_id",
    "AffiliateId": "sale_affiliate_id",
    "LeadAffiliateId": "lead_affiliate_id",
    "PromoCode": "promo_code",
    "Qty": "quantity",
    "ShippingOptionId": "shipping_option_id",
}


def _numbered(place: str, names: tuple[str, ...]) -> Converted:
    """A choice that XML-RPC says as its number, from 0."""

    def read(record: Record) -> int | None:
        name = str(record.get(place, "")).upper()
        return names.index(name) if name in names else None

    return Converted(place, read, lambda value: names[int(value)] if 0 <= int(value) < len(names) else None)


def _flag(place: str) -> Converted:
    return Converted(place, lambda record: int(bool(record.get(place))), lambda value: bool(int(value)))


_EMAIL_STATES: Final = (
    "UNENGAGED_MARKETABLE", "SINGLE_OPT_IN", "CONFIRMED", "UNENGAGED_NON_MARKETABLE", "NON_MARKETABLE", "LOCKDOWN",
    "BOUNCE", "HARD_BOUNCE", "MANUAL", "ADMIN", "SYSTEM", "LIST_UNSUBSCRIBE", "FEEDBACK", "SPAM", "INVALID",
    "DEACTIVATED",
)  # fmt: skip
# Opt-in states as EmailAddStatus says them.
EMAIL_TYPES: Final = {
    **{state: state.title().replace("_", "") for state in _EMAIL_STATES},
    "DOUBLE_OPT_IN": "DoubleOptin",
}
AFFILIATE: Final[Mapping[str, Place]] = {
    "ContactId": "contact_id",
    "ParentId": "parent_affiliate_id",
    "AffName": "name",
    "AffCode": "code",
    "Password": "_password",
    "Status": _numbered("status", ("INACTIVE", "ACTIVE")),
    "NotifyLead": _flag("notify_on_lead"),
    "NotifySale": _flag("notify_on_sale"),
    "LeadCookieFor": "track_leads_days",
}
REFERRAL: Final[Mapping[str, Place]] = {
    "ContactId": "contact_id",
    "AffiliateId": "referral_partner_id",
    "DateSet": "referral_time",
    "DateExpires": "expiration_time",
    "IPAddress": "ip_address",
    "Source": "source",
    "Info": "description",
    "Type": _numbered("referral_type", ("COOKIE", "PERMANENT", "MANUAL")),
}
CUSTOM_FIELD: Final[Mapping[str, Place]] = {
    "FormId": "form_id",
    "Name": "field_name",
    "Label": "label",
    "GroupId": "group_id",
    "DefaultValue": "default_value",
    "DataType": lambda record: DATA_TYPES.get(str(record.get("field_type", "")).upper(), 15),
    "Values": lambda record: "\n".join(str(option.get("label")) for option in record.get("options") or ()) or None,
}


_PRIORITIES: Final = {"CRITICAL": 1, "ESSENTIAL": 2, "NONESSENTIAL": 3}
_ACTION: Final[Mapping[str, Place]] = {
    "ContactId": "contact_id",
    "OpportunityId": "opportunity_id",
    "ActionType": "type",
    "ActionDescription": "title",
    "CreationDate": "create_time",
    "UserID": "user_id",
    "CreatedBy": "created_by_user_id",
    "LastUpdatedBy": "last_updated_by_user_id",
    "Accepted": lambda record: int(bool(record["accepted"])) if "accepted" in record else None,
    "Priority": lambda record: _PRIORITIES.get(str(record.get("priority", "")).upper()),
}
# The rows of ContactAction are tasks, notes and appointments: collection -> where the fields live.
ACTIONS: Final[Mapping[str, Mapping[str, Place]]] = {
    "tasks": {
        **_ACTION,
        "CreationNotes": "description",
        "ActionDate": "due_time",
        "CompletionDate": "completion_time",
        "ObjectType": lambda record: "Task",
        "IsAppointment": lambda record: 0,
    },
    "notes": {
        **_ACTION,
        "CreationNotes": "text",
        "ObjectType": lambda record: "Note",
        "IsAppointment": lambda record: 0,
    },
    "appointments": {
        **_ACTION,
        "CreationNotes": "description",
        "ActionDate": "start_date",
        "EndDate": "end_date",
        "UserID": "user",
        "ObjectType": lambda record: "Appointment",
        "IsAppointment": lambda record: 1,
    },
}
OBJECT_TYPES: Final = {"Task": "tasks", "Note": "notes", "Appointment": "appointments"}


def action_values(values: Mapping[str, Any], collection: str) -> Record:
    """What a row of ContactAction says in words or numbers that the record has in its own."""
    said: Record = {}
    if values.get("Priority") not in (None, ""):
        names = {number: name for name, number in _PRIORITIES.items()}
        said["priority"] = names.get(int(values["Priority"]), "NONESSENTIAL")
    if values.get("Accepted") not in (None, ""):
        said["accepted"] = bool(int(values["Accepted"]))
    if values.get("CompletionDate") and collection == "tasks":
        said["completed"] = True
    return said


def _first_number(value: Any) -> int | None:
    first = str(value or "").partition(",")[0]
    return int(first) if first.isascii() and first.isdigit() else None
