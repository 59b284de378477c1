# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Request bodies and enums of REST v1. None as a value clears the field.

With keapkit these names are in `keapkit.types.v1_params`. To build a body before the call, annotate the variable with the
type that the method's `body` has; a `dict[str, Any]` says too little for type checkers:

    body: v1_params.AccountProfile = {...}
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

AffiliatesClawbacksListOrder: TypeAlias = Literal["DATE_EARNED"] | str
AffiliatesClawbacksListOrderDirection: TypeAlias = Literal["ASCENDING", "DESCENDING"] | str
AffiliatesListOrder: TypeAlias = Literal["id", "name"] | str
AffiliatesListStatus: TypeAlias = Literal["active", "inactive"] | str
AffiliatesPaymentsListOrder: TypeAlias = Literal["ID", "DATE", "AMOUNT"] | str
AffiliatesProgramsListOrder: TypeAlias = Literal["id", "name", "priority"] | str
AffiliatesSummariesListOrder: TypeAlias = Literal["affiliate_id", "amount_earned", "balance", "clawbacks"] | str
CampaignQueryCommandOrder: TypeAlias = (
    Literal[
        "id",
        "name",
        "published_date",
        "completed_contact_count",
        "active_contact_count",
        "date_created",
        "last_updated",
        "category",
        "status",
    ]
    | str
)
CompaniesListOrder: TypeAlias = Literal["id", "date_created", "name", "email"] | str
ConsentType: TypeAlias = Literal["RECURRING_CONSENT", "IMPLICIT_CONSENT", "EXPLICIT_CONSENT", "NO_CONSENT"] | str
ContactAddressField: TypeAlias = Literal["BILLING", "SHIPPING", "OTHER"] | str
ContactQueryCommandOrder: TypeAlias = Literal["id", "date_created", "last_updated", "name", "firstName", "email"] | str
CreateOrPatchContactSourceType: TypeAlias = (
    Literal[
        "APPOINTMENT",
        "FORMAPIHOSTED",
        "FORMAPIINTERNAL",
        "WEBFORM",
        "INTERNALFORM",
        "LANDINGPAGE",
        "IMPORT",
        "MANUAL",
        "API",
        "OTHER",
        "UNKNOWN",
    ]
    | str
)
CreateProductSubscriptionCycleType: TypeAlias = Literal["YEAR", "MONTH", "WEEK", "DAY"] | str
DuplicateOption: TypeAlias = Literal["Email", "EmailAndName"] | str
EmailAddressField: TypeAlias = Literal["EMAIL1", "EMAIL2", "EMAIL3"] | str
FaxNumberField: TypeAlias = Literal["FAX1", "FAX2"] | str
FieldType: TypeAlias = (
    Literal[
        "Currency",
        "Date",
        "DateTime",
        "DayOfWeek",
        "Drilldown",
        "Email",
        "Month",
        "ListBox",
        "Name",
        "WholeNumber",
        "DecimalNumber",
        "Percent",
        "PhoneNumber",
        "Radio",
        "Dropdown",
        "SocialSecurityNumber",
        "State",
        "Text",
        "TextArea",
        "User",
        "UserListBox",
        "Website",
        "Year",
        "YesNo",
    ]
    | str
)
FileAssociation: TypeAlias = Literal["CONTACT", "USER", "COMPANY"] | str
FileDescriptorFileBoxType: TypeAlias = (
    Literal[
        "Application",
        "Image",
        "Fax",
        "Attachment",
        "Ticket",
        "Contact",
        "DigitalProduct",
        "Import",
        "Hidden",
        "WebForm",
        "StyledCart",
        "ReSampledImage",
        "TemplateThumbnail",
        "Funnel",
        "LogoThumbnail",
        "Unlayer",
        "BrandingCenterLogo",
    ]
    | str
)
ItemType: TypeAlias = (
    Literal[
        "UNKNOWN",
        "SHIPPING",
        "TAX",
        "SERVICE",
        "PRODUCT",
        "UPSELL",
        "FINANCE_CHARGE",
        "SPECIAL",
        "PROGRAM",
        "SUBSCRIPTION",
        "SPECIAL_FREE_TRIAL_DAYS",
        "SPECIAL_ORDER_TOTAL",
        "SPECIAL_PRODUCT",
        "SPECIAL_CATEGORY",
        "SPECIAL_SHIPPING",
        "TIP",
        "OTHER",
        "FEE",
    ]
    | str
)
NoteType: TypeAlias = Literal["Appointment", "Call", "Email", "Fax", "Letter", "Other"] | str
OpportunitiesListOrder: TypeAlias = Literal["next_action", "opportunity_name", "contact_name", "date_created"] | str
OrderSearchCommandOrder: TypeAlias = Literal["order_date", "update_date"] | str
OrderType: TypeAlias = Literal["Offline", "Online"] | str
OriginalProvider: TypeAlias = Literal["UNKNOWN", "INFUSIONSOFT", "MICROSOFT", "GOOGLE"] | str
PaymentMethodType: TypeAlias = Literal["CREDIT_CARD", "CASH", "CHECK", "TOKEN"] | str
Permission: TypeAlias = Literal["USER", "COMPANY", "BOTH"] | str
PhoneNumberField: TypeAlias = Literal["PHONE1", "PHONE2", "PHONE3", "PHONE4", "PHONE5"] | str
RemindTime: TypeAlias = Literal[5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880] | int
SocialAccountType: TypeAlias = (
    Literal["Facebook", "Twitter", "LinkedIn", "Instagram", "Snapchat", "YouTube", "Pinterest"] | str
)
Viewable: TypeAlias = Literal["PUBLIC", "PRIVATE", "BOTH"] | str
CampaignsGetOptionalProperties: TypeAlias = (
    Literal[
        "active_contact_count",
        "completed_contact_count",
        "created_by_global_id",
        "date_created",
        "error_message",
        "goals",
        "id",
        "locked",
        "name",
        "published_date",
        "published_status",
        "published_time_zone",
        "sequences",
        "time_zone",
    ]
    | str
)
CompaniesListOptionalProperties: TypeAlias = (
    Literal[
        "address",
        "company_name",
        "custom_fields",
        "email_address",
        "email_opted_in",
        "email_status",
        "fax_number",
        "id",
        "notes",
        "opt_in_reason",
        "phone_number",
        "website",
    ]
    | str
)
ContactsGetOptionalProperties: TypeAlias = (
    Literal[
        "ScoreValue",
        "addresses",
        "anniversary",
        "birthday",
        "company",
        "company_name",
        "contact_type",
        "custom_fields",
        "date_created",
        "duplicate_option",
        "email_addresses",
        "email_opted_in",
        "email_status",
        "family_name",
        "fax_numbers",
        "given_name",
        "id",
        "job_title",
        "last_updated",
        "lead_source_id",
        "middle_name",
        "opt_in_reason",
        "origin",
        "owner_id",
        "phone_numbers",
        "preferred_locale",
        "preferred_name",
        "prefix",
        "relationships",
        "social_accounts",
        "source_type",
        "spouse_name",
        "suffix",
        "tag_ids",
        "time_zone",
        "website",
    ]
    | str
)
ContactsListOptionalProperties: TypeAlias = (
    Literal[
        "ScoreValue",
        "addresses",
        "anniversary",
        "birthday",
        "company",
        "company_name",
        "contact_type",
        "custom_fields",
        "date_created",
        "duplicate_option",
        "email_addresses",
        "email_opted_in",
        "email_status",
        "family_name",
        "fax_numbers",
        "given_name",
        "id",
        "job_title",
        "last_updated",
        "lead_source_id",
        "middle_name",
        "opt_in_reason",
        "origin",
        "owner_id",
        "phone_numbers",
        "preferred_locale",
        "preferred_name",
        "prefix",
        "social_accounts",
        "source_type",
        "spouse_name",
        "suffix",
        "time_zone",
        "website",
    ]
    | str
)
FilesGetOptionalProperties: TypeAlias = (
    Literal["contact_id", "file_association", "file_data", "file_descriptor", "file_name", "is_public", "public"] | str
)
OpportunitiesGetOptionalProperties: TypeAlias = (
    Literal[
        "affiliate_id",
        "contact",
        "custom_fields",
        "date_created",
        "estimated_close_date",
        "id",
        "include_in_forecast",
        "last_updated",
        "next_action_date",
        "next_action_notes",
        "opportunity_notes",
        "opportunity_title",
        "projected_revenue_high",
        "projected_revenue_low",
        "stage",
        "user",
    ]
    | str
)


class AccountProfile(TypedDict, total=False):
    address: ContactAddress | None
    business_goals: Sequence[str] | None
    business_primary_color: str | None
    business_secondary_color: str | None
    business_type: str | None
    currency_code: str | None
    email: str | None
    language_tag: str | None
    logo_url: str | None
    name: str | None
    phone: str | None
    phone_ext: str | None
    time_zone: str | None
    website: str | None


class AchieveApiGoalEvent(TypedDict, total=False):
    contact_id: Required[int | None]


class Appointment(TypedDict, total=False):
    contact_id: int | None
    description: str | None
    end_date: Required[dt.datetime | str | None]
    id: int | None
    location: str | None
    remind_time: RemindTime | None
    start_date: Required[dt.datetime | str | None]
    title: Required[str | None]
    user: int | None


class BasicContact(TypedDict, total=False):
    email: str | None
    first_name: str | None
    id: int | None
    last_name: str | None


class CategoryReference(TypedDict, total=False):
    id: Required[int | None]


class CheckListItemDetails(TypedDict, total=False):
    description: str | None
    done_date: dt.datetime | str | None
    id: int | None
    instance_id: int | None
    item_order: int | None
    required: bool | None


class CompanyAddress(TypedDict, total=False):
    country_code: str | None
    line1: str | None
    line2: str | None
    locality: str | None
    region: str | None
    zip_code: str | None
    zip_four: str | None


class CompanyFaxNumber(TypedDict, total=False):
    number: str | None
    type: str | None


class CompanyPhoneNumber(TypedDict, total=False):
    extension: str | None
    number: str | None
    type: str | None


class ContactAddress(TypedDict, total=False):
    country_code: str | None
    field: Required[ContactAddressField | None]
    line1: str | None
    line2: str | None
    locality: str | None
    postal_code: str | None
    region: str | None
    zip_code: str | None
    zip_four: str | None


class CreateAffiliate(TypedDict, total=False):
    code: Required[str | None]
    contact_id: Required[int | None]
    name: str | None
    notify_on_lead: bool | None
    notify_on_sale: bool | None
    parent_id: int | None
    password: Required[str | None]
    status: AffiliatesListStatus | None
    track_leads_for: int | None


class CreateContactOrigin(TypedDict, total=False):
    ip_address: Required[str | None]


class CreateOrPatchCompany(TypedDict, total=False):
    address: CompanyAddress | None
    company_name: Required[str | None]
    custom_fields: Sequence[CustomFieldValue] | None
    email_address: str | None
    fax_number: CompanyFaxNumber | None
    notes: str | None
    opt_in_reason: str | None
    phone_number: CompanyPhoneNumber | None
    website: str | None
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


class CreateOrPatchContact(TypedDict, total=False):
    addresses: Sequence[ContactAddress] | None
    anniversary: dt.date | str | None
    birthday: dt.datetime | str | None
    company: RequestCompanyReference | None
    contact_type: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    email_addresses: Sequence[EmailAddress] | None
    family_name: str | None
    fax_numbers: Sequence[FaxNumber] | None
    given_name: str | None
    job_title: str | None
    lead_source_id: int | None
    middle_name: str | None
    opt_in_reason: str | None
    origin: CreateContactOrigin | None
    owner_id: int | None
    phone_numbers: Sequence[PhoneNumber] | None
    preferred_locale: str | None
    preferred_name: str | None
    prefix: str | None
    social_accounts: Sequence[SocialAccount] | None
    source_type: CreateOrPatchContactSourceType | None
    spouse_name: str | None
    suffix: str | None
    time_zone: str | None
    website: str | None
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


class CreateOrder(TypedDict, total=False):
    contact_id: Required[int | None]
    lead_affiliate_id: int | None
    order_date: Required[dt.datetime | str | None]
    order_items: Required[Sequence[CreateOrderItem] | None]
    order_title: Required[str | None]
    order_type: Required[OrderType | None]
    promo_codes: Sequence[str] | None
    sales_affiliate_id: int | None
    shipping_address: RestV1AddressInformation | None


class CreateOrderItem(TypedDict, total=False):
    description: str | None
    item_type: ItemType | None
    price: str | None
    product_id: Required[int | None]
    quantity: Required[int | None]


class CreatePayment(TypedDict, total=False):
    apply_to_commissions: bool | None
    charge_now: bool | None
    credit_card_id: int | None
    date: dt.datetime | str | None
    notes: str | None
    payment_amount: str | None
    payment_gateway_id: str | None
    payment_method_type: PaymentMethodType | None


class CreateProduct(TypedDict, total=False):
    active: bool | None
    product_desc: str | None
    product_name: Required[str | None]
    product_price: float | None
    product_short_desc: str | None
    sku: str | None
    subscription_only: bool | None


class CreateProductImage(TypedDict, total=False):
    checksum: str | None
    file_data: Required[str | None]
    file_name: Required[str | None]


class CreateProductSubscription(TypedDict, total=False):
    active: bool | None
    cycle_type: Required[CreateProductSubscriptionCycleType | None]
    frequency: int | None
    number_of_cycles: int | None
    plan_price: Required[float | None]
    subscription_plan_index: int | None


class CreateRestCustomField(TypedDict, total=False):
    field_type: Required[FieldType | None]
    group_id: int | None
    label: Required[str | None]
    options: Sequence[CreateRestCustomFieldOption] | None
    user_group_id: int | None


class CreateRestCustomFieldOption(TypedDict, total=False):
    label: str | None
    options: Sequence[CreateRestCustomFieldOption] | None


class CreateSubscription(TypedDict, total=False):
    allow_duplicate: bool | None
    allow_tax: bool | None
    auto_charge: bool | None
    billing_amount: float | None
    contact_id: Required[int | None]
    credit_card_id: int | None
    first_bill_date: dt.date | str | None
    payment_gateway_id: int | None
    quantity: int | None
    sale_affiliate_id: int | None
    subscription_plan_id: Required[int | None]


class CreateTag(TypedDict, total=False):
    category: CategoryReference | None
    description: str | None
    name: Required[str | None]


class CreateTagCategory(TypedDict, total=False):
    description: str | None
    name: Required[str | None]


class CreateUser(TypedDict, total=False):
    admin: bool | None
    email: Required[str | None]
    given_name: Required[str | None]
    partner: bool | None


class CreateUtmContact(TypedDict, total=False):
    keapSourceId: Required[str | None]
    utmCampaign: str | None
    utmContent: str | None
    utmMedium: str | None
    utmSource: str | None
    utmTerm: str | None


class CreditCard(TypedDict, total=False):
    address: ContactAddress | None
    card_number: str | None
    card_type: str | None
    consent_type: ConsentType | None
    email_address: str | None
    expiration_month: str | None
    expiration_year: str | None
    maestro_issue_number: str | None
    maestro_start_date_month: str | None
    maestro_start_date_year: str | None
    name_on_card: str | None
    verification_code: str | None


class CustomFieldValue(TypedDict, total=False):
    content: Any | None
    id: int | None


class EmailAddress(TypedDict, total=False):
    email: str | None
    field: Required[EmailAddressField | None]


class EmailSendRequest(TypedDict, total=False):
    address_field: str | None
    attachments: Sequence[EmailSendRequestAttachment] | None
    contacts: Required[Sequence[int] | None]
    html_content: str | None
    plain_content: str | None
    subject: Required[str | None]
    user_id: Required[int | None]


class EmailSendRequestAttachment(TypedDict, total=False):
    file_data: str | None
    file_name: str | None


class EmailSentCreate(TypedDict, total=False):
    clicked_date: dt.datetime | str | None
    contact_id: int | None
    headers: str | None
    html_content: str | None
    id: int | None
    opened_date: dt.datetime | str | None
    original_provider: OriginalProvider | None
    original_provider_id: str | None
    plain_content: str | None
    provider_source_id: str | None
    received_date: dt.datetime | str | None
    sent_date: dt.datetime | str | None
    sent_from_address: str | None
    sent_from_reply_address: str | None
    sent_to_address: Required[str | None]
    sent_to_bcc_addresses: str | None
    sent_to_cc_addresses: str | None
    subject: str | None


class EmailSentCreateListRequest(TypedDict, total=False):
    emails: Sequence[EmailSentCreate] | None


class FaxNumber(TypedDict, total=False):
    field: Required[FaxNumberField | None]
    number: str | None
    type: str | None


class FileUpload(TypedDict, total=False):
    contact_id: int | None
    file_association: FileAssociation | None
    file_data: str | None
    file_name: str | None
    is_public: bool | None
    public: bool | None


class Opportunity(TypedDict, total=False):
    affiliate_id: int | None
    contact: Required[OpportunityContact | None]
    custom_fields: Sequence[CustomFieldValue] | None
    date_created: dt.datetime | str | None
    estimated_close_date: dt.datetime | str | None
    id: int | None
    include_in_forecast: int | None
    last_updated: dt.datetime | str | None
    next_action_date: dt.datetime | str | None
    next_action_notes: str | None
    opportunity_notes: str | None
    opportunity_title: Required[str | None]
    projected_revenue_high: float | None
    projected_revenue_low: float | None
    stage: Required[SimpleOpportunityStage | None]
    user: SimpleUser | None
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


class OpportunityContact(TypedDict, total=False):
    city: str | None
    company_name: str | None
    email: str | None
    first_name: str | None
    id: Required[int | None]
    job_title: str | None
    last_name: str | None
    phone_number: str | None
    state: str | None


class PaymentGatewayV1(TypedDict, total=False):
    merchant_account_id: int | None
    use_default: bool | None


class PhoneNumber(TypedDict, total=False):
    extension: str | None
    field: Required[PhoneNumberField | None]
    number: str | None
    number_e164: str | None
    type: str | None


class RequestCompanyReference(TypedDict, total=False):
    id: int | None


class RequestNote(TypedDict, total=False):
    body: str | None
    contact_id: Required[int | None]
    title: str | None
    type: NoteType | None
    user_id: int | None


class RestHookRequest(TypedDict, total=False):
    eventKey: str | None
    hookUrl: str | None


class RestPaymentPlan(TypedDict, total=False):
    auto_charge: bool | None
    credit_card_id: int | None
    days_between_payments: Required[int | None]
    initial_payment_amount: float | None
    initial_payment_date: dt.date | str | None
    number_of_payments: Required[int | None]
    payment_gateway: PaymentGatewayV1 | None
    plan_start_date: Required[dt.date | str | None]


class RestV1AddressInformation(TypedDict, total=False):
    company: str | None
    country_code: str | None
    first_name: str | None
    is_invoice_to_company: bool | None
    last_name: str | None
    line1: str | None
    line2: str | None
    locality: str | None
    middle_name: str | None
    phone: str | None
    region: str | None
    zip_code: str | None
    zip_four: str | None


class SetOfIds(TypedDict, total=False):
    ids: Required[Sequence[int] | None]


class SimpleOpportunityStage(TypedDict, total=False):
    details: StageDetails | None
    id: Required[int | None]
    name: str | None
    reasons: Sequence[str] | None


class SimpleUser(TypedDict, total=False):
    first_name: str | None
    id: int | None
    last_name: str | None


class SocialAccount(TypedDict, total=False):
    name: str | None
    type: SocialAccountType | None


class StageDetails(TypedDict, total=False):
    check_list_items: Sequence[CheckListItemDetails] | None
    probability: int | None
    stage_order: int | None
    target_num_days: int | None


class TagId(TypedDict, total=False):
    tagIds: Sequence[int] | None


class Task(TypedDict, total=False):
    completed: bool | None
    completion_date: dt.datetime | str | None
    contact: BasicContact | None
    creation_date: dt.datetime | str | None
    description: str | None
    due_date: dt.datetime | str | None
    funnel_id: int | None
    id: int | None
    jgraph_id: int | None
    modification_date: dt.datetime | str | None
    priority: int | None
    remind_time: int | None
    title: str | None
    type: str | None
    url: str | None
    user_id: int | None


class UpdateEmailAddress(TypedDict, total=False):
    opted_in: Required[bool | None]
    reason: Required[str | None]


class UpdateNote(TypedDict, total=False):
    body: str | None
    contact_id: int | None
    title: str | None
    type: NoteType | None
    user_id: int | None


class UpdateOpportunityRequest(TypedDict, total=False):
    affiliate_id: int | None
    contact: Required[OpportunityContact | None]
    custom_fields: Sequence[CustomFieldValue] | None
    date_created: dt.datetime | str | None
    estimated_close_date: dt.datetime | dt.date | str | None
    id: int | None
    include_in_forecast: int | None
    last_updated: dt.datetime | str | None
    next_action_date: dt.datetime | dt.date | str | None
    next_action_notes: str | None
    opportunity_notes: str | None
    opportunity_title: Required[str | None]
    projected_revenue_high: float | None
    projected_revenue_low: float | None
    stage: Required[SimpleOpportunityStage | None]
    user: SimpleUser | None
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


class UpsertContact(TypedDict, total=False):
    addresses: Sequence[ContactAddress] | None
    anniversary: dt.date | str | None
    birthday: dt.datetime | str | None
    company: RequestCompanyReference | None
    contact_type: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    duplicate_option: DuplicateOption | None
    email_addresses: Sequence[EmailAddress] | None
    family_name: str | None
    fax_numbers: Sequence[FaxNumber] | None
    given_name: str | None
    job_title: str | None
    lead_source_id: int | None
    middle_name: str | None
    opt_in_reason: str | None
    origin: CreateContactOrigin | None
    owner_id: int | None
    phone_numbers: Sequence[PhoneNumber] | None
    preferred_locale: str | None
    preferred_name: str | None
    prefix: str | None
    social_accounts: Sequence[SocialAccount] | None
    source_type: CreateOrPatchContactSourceType | None
    spouse_name: str | None
    suffix: str | None
    time_zone: str | None
    website: str | None
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name
