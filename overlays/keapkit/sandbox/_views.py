"""XML-RPC's tables as views of the records that REST uses: which collection a table is, and where each field lives.

A place is a property, a property of a nested object (`company.company_name`), or a property of the entry of a list that
has this slot in `field` (`email_addresses[EMAIL1].email`). A function computes a field that can only be read.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._store import Record

    Place = str | Callable[[Record], Any]

__all__ = ["FORM_IDS", "VIEWS", "View", "access"]

STAMPS: Final = {"Id": "id", "DateCreated": "create_time", "LastUpdated": "update_time"}
# FormId of DataFormField -> the collection whose custom fields it holds (docs/keap-behavior.md, "XML-RPC").
FORM_IDS: Final = {
    -1: "contacts",
    -3: "affiliates",
    -4: "opportunities",
    -5: "tasks",
    -6: "companies",
    -9: "orders",
    -10: "subscriptions",
}
# DataFormField.DataType -> REST's field_type.
_DATA_TYPES: Final = {
    "PHONE_NUMBER": 1, "SOCIAL_SECURITY_NUMBER": 2, "CURRENCY": 3, "PERCENT": 4, "STATE": 5, "YES_NO": 6, "YEAR": 7,
    "MONTH": 8, "DAY_OF_WEEK": 9, "NAME": 10, "DECIMAL_NUMBER": 11, "WHOLE_NUMBER": 12, "DATE": 13, "DATE_TIME": 14,
    "TEXT": 15, "TEXT_AREA": 16, "LIST_BOX": 17, "WEBSITE": 18, "EMAIL": 19, "RADIO": 20, "DROPDOWN": 21, "USER": 22,
    "DRILLDOWN": 23,
}  # fmt: skip


@dataclass(frozen=True)
class View:
    """How a table shows a collection.

    Attributes:
        collection: the collection, or a name of `_tables` for rows put together from several records.
        places: field -> place.
        read_only: whether rows cannot be added, changed or deleted.
        form: the FormId of its custom fields; None if it has none.
    """

    collection: str
    places: Mapping[str, Place] = field(default_factory=dict)
    read_only: bool = False
    form: int | None = None


@cache
def access() -> dict[str, dict[str, str]]:
    """Table -> field -> what may be done with it: R(ead), E(dit), A(dd)."""
    text = resources.files(__package__ or "").joinpath("xmlrpc_tables.json").read_text(encoding="utf-8")
    tables: dict[str, dict[str, str]] = json.loads(text)
    return {
        table: {name: letters for letters, names in groups.items() for name in names.split()}
        for table, groups in tables.items()
    }


def _lines(first: str, number: str, slot: str) -> dict[str, str]:
    parts = {"City": "locality", "State": "region", "PostalCode": "postal_code", "Country": "country_code"}
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
_PERSON: Final = {
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


_CONTACT: Final[Mapping[str, Place]] = {
    **_PERSON,
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
}
_COMPANY: Final[Mapping[str, Place]] = {
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
    "Country": "address.country_code",
    "ContactNotes": "notes",
    "OwnerID": "owner_id",
    "FirstName": "first_name",
    "LastName": "last_name",
    "Groups": _groups,
}
_SHIPPING: Final = {
    "ShipFirstName": "shipping_information.given_name",
    "ShipMiddleName": "shipping_information.middle_name",
    "ShipLastName": "shipping_information.family_name",
    "ShipCompany": "shipping_information.company",
    "ShipPhone": "shipping_information.phone_number",
}


def _ship(part: str) -> Callable[[Record], Any]:
    def read(record: Record) -> Any:
        address = (record.get("shipping_information") or {}).get("address") or {}
        return address.get(part)

    return read


def _paid(record: Record) -> int:
    """PayStatus: 1 if nothing is due, else 0."""
    return int(not record.get("total_due"))


_INVOICE: Final[Mapping[str, Place]] = {
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
_JOB: Final[Mapping[str, Place]] = {
    "JobTitle": "title",
    "ContactId": "contact_id",
    "JobNotes": "notes",
    "StartDate": "order_time",
    "DueDate": "due_time",
    "JobStatus": "status",
    "OrderStatus": _paid,
    "OrderType": lambda record: str(record.get("order_type", "")).title() or None,
    "ProductId": lambda record: _first_number(record.get("product_id")),
    **_SHIPPING,
    "ShipStreet1": _ship("line1"),
    "ShipStreet2": _ship("line2"),
    "ShipCity": _ship("locality"),
    "ShipState": _ship("region"),
    "ShipZip": _ship("postal_code"),
    "ShipCountry": _ship("country_code"),
}
_RECURRING: Final[Mapping[str, Place]] = {
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
    "Status": lambda record: "Active" if record.get("active", True) else "Inactive",
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
_FIELD: Final[Mapping[str, Place]] = {
    "FormId": "form_id",
    "Name": "field_name",
    "Label": "label",
    "GroupId": "group_id",
    "DefaultValue": "default_value",
    "DataType": lambda record: _DATA_TYPES.get(str(record.get("field_type", "")).upper(), 15),
    "Values": lambda record: "\n".join(str(option.get("label")) for option in record.get("options") or ()) or None,
}


def _first_number(value: Any) -> int | None:
    first = str(value or "").partition(",")[0]
    return int(first) if first.isdigit() else None


# A table that is not here keeps rows of its own, field for field.
VIEWS: Final[Mapping[str, View]] = {
    "Contact": View("contacts", _CONTACT, form=-1),
    "Company": View("companies", _COMPANY, form=-6),
    "User": View(
        "users",
        {
            **_PERSON,
            "Nickname": "nickname",
            "Title": "title",
            "StreetAddress1": "address.line1",
            "StreetAddress2": "address.line2",
            "City": "address.locality",
            "State": "address.region",
            "PostalCode": "address.postal_code",
            "ZipFour1": "address.zip_four",
            "Partner": "partner",
        },
        read_only=True,
    ),
    "ContactGroup": View(
        "tags", {"GroupName": "name", "GroupDescription": "description", "GroupCategoryId": "category_id"}
    ),
    "ContactGroupCategory": View("tags/categories", {"CategoryName": "name", "CategoryDescription": "description"}),
    "ContactGroupAssign": View("assignments", read_only=True),
    "Job": View("orders", _JOB, form=-9),
    "Invoice": View("orders", _INVOICE),
    "OrderItem": View("order items"),
    "InvoiceItem": View("invoice items", read_only=True),
    "Payment": View(
        "payments",
        {
            "PayDate": "payment_time",
            "PayAmt": "amount",
            "PayType": "type",
            "ContactId": "contact_id",
            "PayNote": "note",
            "InvoiceId": "invoice_id",
            "RefundId": "refund_payment_id",
            "Synced": lambda record: int(bool(record.get("synced"))),
        },
        read_only=True,
    ),
    "InvoicePayment": View(
        "payments",
        {
            "InvoiceId": "invoice_id",
            "Amt": "amount",
            "PayDate": "pay_time",
            "PayStatus": lambda record: str(record.get("pay_status", "")).title(),
            "PaymentId": "id",
            "SkipCommission": lambda record: int(bool(record.get("skip_commission"))),
        },
        read_only=True,
    ),
    "CreditCard": View(
        "payment_methods",
        {
            "ContactId": "contact_id",
            "Last4": "last_four",
            "CardType": "card_type",
            "CardNumber": "card_number",
            "ExpirationMonth": "expiration_month",
            "ExpirationYear": "expiration_year",
            "NameOnCard": "name_on_card",
            "BillName": "name_on_card",
            "Email": "email_address",
            "Status": lambda record: 3,
        },
    ),
    "Product": View(
        "products",
        {
            "ProductName": "name",
            "ProductPrice": "price",
            "Sku": "sku",
            "Description": "description",
            "ShortDescription": "short_description",
            "Status": lambda record: int(bool(record.get("active", True))),
        },
    ),
    "ProductCategory": View("product_categories", {"CategoryDisplayName": "name"}),
    "ContactAction": View(
        "tasks",
        {
            "ContactId": "contact_id",
            "OpportunityId": "opportunity_id",
            "ActionType": "type",
            "ActionDescription": "title",
            "CreationNotes": "description",
            "CreationDate": "create_time",
            "ActionDate": "due_time",
            "CompletionDate": "completion_time",
            "UserID": "user_id",
            "ObjectType": lambda record: "Task",
            "IsAppointment": lambda record: 0,
        },
        form=-5,
    ),
    "Lead": View(
        "opportunities",
        {
            "OpportunityTitle": "title",
            "ContactID": "contact_id",
            "AffiliateId": "affiliate_id",
            "UserID": "user_id",
            "StageID": "stage_id",
            "StatusID": "status_id",
            "Leadsource": "lead_source",
            "Objection": "objection",
            "ProjectedRevenueLow": "projected_revenue_low",
            "ProjectedRevenueHigh": "projected_revenue_high",
            "OpportunityNotes": "opportunity_notes",
            "EstimatedCloseDate": "estimated_close_time",
            "NextActionDate": "next_action_time",
            "NextActionNotes": "next_action_notes",
        },
        form=-4,
    ),
    "Stage": View(
        "opportunities/stages",
        {"StageName": "name", "StageOrder": "order", "TargetNumDays": "target_number_days"},
        read_only=True,
    ),
    "StageMove": View(
        "opportunities/stage_moves",
        {
            "OpportunityId": "opportunity_id",
            "MoveDate": "move_time",
            "MoveToStage": "move_to_stage_id",
            "MoveFromStage": "move_from_stage_id",
            "UserId": "user_id",
        },
        read_only=True,
    ),
    "LeadSource": View(
        "lead_sources",
        {
            "Name": "name",
            "Description": "description",
            "StartDate": "start_time",
            "EndDate": "end_time",
            "Vendor": "vendor",
            "Medium": "medium",
            "Message": "message",
            "LeadSourceCategoryId": "lead_source_category_id",
            "Status": lambda record: str(record.get("status", "ACTIVE")).title(),
        },
    ),
    "RecurringOrder": View("subscriptions", _RECURRING, form=-10),
    "FileBox": View(
        "files",
        {
            "FileName": "file_name",
            "Extension": lambda record: str(record.get("file_name", "")).rpartition(".")[2] or None,
            "FileSize": "file_size",
            "ContactId": "contact_id",
            "Public": lambda record: int(bool(record.get("is_public"))),
        },
        read_only=True,
    ),
    "SavedFilter": View(
        "reporting/reports",
        {
            "FilterName": "name",
            "ReportStoredName": "name",
            "UserId": lambda record: ",".join(map(str, record.get("user_ids") or ())) or None,
        },
        read_only=True,
    ),
    "DataFormField": View("custom fields", _FIELD),
    "DataFormGroup": View("custom field groups", {"TabId": "tab_id", "Name": "name"}, read_only=True),
    "DataFormTab": View("custom field tabs", {"FormId": "form_id", "TabName": "name"}, read_only=True),
}
