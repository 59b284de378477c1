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

from ._product_views import CYCLES
from ._view_places import (
    ACTIVE_NUMBER,
    AFFILIATE,
    COMPANY,
    CONTACT,
    CUSTOM_FIELD,
    EMAIL_TYPES,
    INVOICE,
    JOB,
    PERSON,
    RECURRING_ORDER,
    REFERRAL,
    Converted,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._store import Record

    Place = str | Callable[[Record], Any] | Converted

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


# A table that is not here keeps rows of its own, field for field.
VIEWS: Final[Mapping[str, View]] = {
    "Contact": View("contacts", CONTACT, form=-1),
    "Company": View("companies", COMPANY, form=-6),
    "User": View(
        "users",
        {
            **PERSON,
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
    "Job": View("orders", JOB, form=-9),
    "Invoice": View("orders", INVOICE),
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
            "CVV2": "verification_code",
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
            "Status": ACTIVE_NUMBER,
        },
    ),
    "SubscriptionPlan": View(
        "subscription plans",
        {
            "ProductId": "product_id",
            "Cycle": Converted(
                "cycle_type",
                lambda record: str(CYCLES.get(str(record.get("cycle_type")), "")) or None,
                lambda value: {str(number): name for name, number in CYCLES.items()}.get(str(value)),
            ),
            "Frequency": "frequency",
            "NumberOfCycles": "total_cycles",
            "PlanPrice": "plan_price",
            "Prorate": "prorate",
            "Active": "active",
            "PreAuthorizeAmount": "pre_authorize_amount",
        },
    ),
    "ProductCategoryAssign": View("products in categories"),
    "ProductCategory": View("product_categories", {"CategoryDisplayName": "name"}),
    "ContactAction": View("contact actions", form=-5),
    "Campaignee": View("campaignees", read_only=True),
    "Campaign": View("campaigns", {"Name": "name", "Status": "status"}, read_only=True),
    "LinkedContactType": View("contacts/links/types", {"TypeName": "name", "MaxLinked": "max_links"}),
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
            "Status": Converted(
                "status",
                lambda record: str(record.get("status", "ACTIVE")).title(),
                lambda value: str(value).upper(),
            ),
        },
    ),
    "LeadSourceExpense": View(
        "lead source expenses",
        {
            "LeadSourceId": "leadsource_id",
            "LeadSourceRecurringExpenseId": "lead_source_recurring_expense_id",
            "Title": "title",
            "Notes": "notes",
            "Amount": "amount",
            "DateIncurred": "incurred_time",
        },
    ),
    "LeadSourceCategory": View("lead_source_categories", {"Name": "name", "Description": "description"}),
    "Affiliate": View("affiliates", AFFILIATE, form=-3),
    "Referral": View("referrals", REFERRAL),
    "RecurringOrder": View("subscriptions", RECURRING_ORDER, form=-10),
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
    "Template": View(
        "emails/templates",
        {"PieceTitle": "piece_title", "Categories": "categories", "PieceType": lambda record: "Email"},
        read_only=True,
    ),
    "EmailAddStatus": View(
        "email statuses",
        {
            "Email": "email",
            "Type": lambda record: EMAIL_TYPES.get(str(record.get("status"))),
            "LastClickDate": "last_click_time",
            "LastOpenDate": "last_open_time",
            "LastSentDate": "last_sent_time",
        },
        read_only=True,
    ),
    "UserGroup": View("user_groups", {"Name": "name"}, read_only=True),
    "SavedFilter": View(
        "reporting/reports",
        {
            "FilterName": "name",
            "ReportStoredName": "name",
            "UserId": lambda record: ",".join(map(str, record.get("user_ids") or ())) or None,
        },
        read_only=True,
    ),
    "DataFormField": View("custom fields", CUSTOM_FIELD),
    "DataFormGroup": View("custom field groups", {"TabId": "tab_id", "Name": "name"}, read_only=True),
    "DataFormTab": View("custom field tabs", {"FormId": "form_id", "TabName": "name"}, read_only=True),
}
