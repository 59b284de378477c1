# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Request bodies and value sets of REST v2. None as a value clears the field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .._multipart import FilePart

AddProductInterestRequestType: TypeAlias = Literal["PRODUCT", "SUBSCRIPTION_PLAN"] | str
AddressField: TypeAlias = Literal["ADDRESS_FIELD_UNSPECIFIED", "BILLING", "SHIPPING", "OTHER"] | str
AffiliateProgramResourceType: TypeAlias = Literal["EMAIL", "BANNER", "PAGE"] | str
CategoryDiscountCriteriaRequestType: TypeAlias = Literal["DATE_RANGE", "PROMO_CODE"] | str
ContactSourceType: TypeAlias = (
    Literal[
        "SOURCE_TYPE_UNSPECIFIED",
        "API",
        "APPOINTMENT",
        "FORM_API_HOSTED",
        "FORM_API_INTERNAL",
        "IMPORT",
        "INTERNAL_FORM",
        "LANDING_PAGE",
        "MANUAL",
        "OTHER",
        "UNKNOWN",
        "WEBFORM",
    ]
    | str
)
CreateAffiliateRequestStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
CreateFreeTrialDiscountCriteriaType: TypeAlias = (
    Literal["DATE_RANGE", "PROMO_CODE", "PRODUCT", "SUBSCRIPTION_PLAN", "ORDER_TOTAL"] | str
)
CreateOrderItemRequestItemType: TypeAlias = (
    Literal[
        "PRODUCT",
        "SHIPPING",
        "TAX",
        "FINANCE_CHARGE",
        "SUBSCRIPTION",
        "DISCOUNT",
        "DISCOUNT_FREE_TRIAL",
        "DISCOUNT_ORDER_TOTAL",
        "DISCOUNT_PRODUCT",
        "DISCOUNT_PRODUCT_CATEGORY",
        "DISCOUNT_SHIPPING",
        "OTHER",
        "FEE",
    ]
    | str
)
CreateOrderTotalDiscountRequestDiscountType: TypeAlias = Literal["AMOUNT", "PERCENT"] | str
CreateProductOptionTextOptionOnlyContains: TypeAlias = Literal["NONE", "LETTER", "DIGIT", "BOTH"] | str
CreateSubscriptionPlanRequestCycleType: TypeAlias = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] | str
DiscountStrategy: TypeAlias = Literal["GROSS", "NET"] | str
DuplicateOption: TypeAlias = Literal["Email", "EmailAndName", "EmailAndNameAndCompany"] | str
EmailAddressEmailOptStatus: TypeAlias = (
    Literal[
        "UNENGAGED_MARKETABLE",
        "SINGLE_OPT_IN",
        "DOUBLE_OPT_IN",
        "CONFIRMED",
        "UNENGAGED_NON_MARKETABLE",
        "NON_MARKETABLE",
        "LOCKDOWN",
        "BOUNCE",
        "HARD_BOUNCE",
        "MANUAL",
        "ADMIN",
        "SYSTEM",
        "LIST_UNSUBSCRIBE",
        "FEEDBACK",
        "SPAM",
        "INVALID",
        "DEACTIVATED",
    ]
    | str
)
EmailAddressField: TypeAlias = Literal["EMAIL_FIELD_UNSPECIFIED", "EMAIL1", "EMAIL2", "EMAIL3"] | str
FaxNumberField: TypeAlias = Literal["FAX_NUMBER_FIELD_UNSPECIFIED", "FAX1", "FAX2"] | str
FieldType: TypeAlias = (
    Literal[
        "CURRENCY",
        "DATE",
        "DATE_TIME",
        "DAY_OF_WEEK",
        "DECIMAL_NUMBER",
        "DRILLDOWN",
        "DROPDOWN",
        "EMAIL",
        "LIST_BOX",
        "MONTH",
        "NAME",
        "PERCENT",
        "PHONE_NUMBER",
        "RADIO",
        "SOCIAL_SECURITY_NUMBER",
        "STATE",
        "TEXT",
        "TEXT_AREA",
        "USER",
        "USER_LIST_BOX",
        "WEBSITE",
        "WHOLE_NUMBER",
        "YEAR",
        "YES_NO",
    ]
    | str
)
Operator: TypeAlias = Literal["LESS_THAN", "GREATER_THAN"] | str
OpportunitiesCreateFields: TypeAlias = (
    Literal[
        "custom_fields",
        "created_by",
        "last_updated_by",
        "status_id",
        "monthly_revenue",
        "order_revenue",
        "objection",
        "status",
        "stage_entrance_time",
    ]
    | str
)
OptionType: TypeAlias = Literal["LIST", "TEXT"] | str
OrderType: TypeAlias = Literal["ONLINE", "OFFLINE"] | str
OriginalProvider: TypeAlias = Literal["UNKNOWN", "INFUSIONSOFT", "MICROSOFT", "GOOGLE"] | str
PayoutType: TypeAlias = Literal["UPFRONT", "PAYMENT_RECEIVED"] | str
PhoneNumberField: TypeAlias = (
    Literal["PHONE_NUMBER_FIELD_UNSPECIFIED", "PHONE1", "PHONE2", "PHONE3", "PHONE4", "PHONE5"] | str
)
Priority: TypeAlias = Literal["CRITICAL", "ESSENTIAL", "NONESSENTIAL"] | str
ReferralType: TypeAlias = Literal["COOKIE", "MANUAL", "PERMANENT"] | str
RemindTimeMins: TypeAlias = Literal[5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880] | int
SettingsApplicationsGetConfigurationFields: TypeAlias = (
    Literal[
        "AFFILIATE",
        "APPOINTMENT",
        "CONTACT",
        "ECOMMERCE",
        "EMAIL",
        "FORMS",
        "FULFILLMENT",
        "INVOICE",
        "NOTE",
        "OPPORTUNITY",
        "TASK",
        "TEMPLATE",
    ]
    | str
)
SocialAccountType: TypeAlias = (
    Literal[
        "SOCIAL_ACCOUNT_TYPE_UNSPECIFIED",
        "FACEBOOK",
        "LINKED_IN",
        "TWITTER",
        "INSTAGRAM",
        "SNAPCHAT",
        "YOUTUBE",
        "PINTEREST",
    ]
    | str
)
SubscriptionBillingCycle: TypeAlias = Literal["YEAR", "MONTH", "WEEK", "DAY"] | str
UpdateProductInventoryRequestDetailType: TypeAlias = Literal["INCREASE", "DECREASE"] | str


class AchieveGoalRequest(TypedDict, total=False):
    automation_id: int | None
    call_name: str | None
    contact_id: Required[int | None]
    goal_id: int | None
    integration: str | None


class AchieveIntegrationsWordPressOptInOptionGoalRequest(TypedDict, total=False):
    contact_id: str | None


class AddContactsToSequenceRequest(TypedDict, total=False):
    contact_ids: Required[Sequence[str] | None]


class AddProductInterestRequest(TypedDict, total=False):
    discount_percent: int | None
    entity_id: Required[str | None]
    price: Required[float | None]
    quantity: int | None
    type: Required[AddProductInterestRequestType | None]


class AddToAutomationSequenceRequest(TypedDict, total=False):
    contact_ids: Required[Sequence[str] | None]


class Address(TypedDict, total=False):
    country: str | None
    country_code: str | None
    field: AddressField | None
    line1: str | None
    line2: str | None
    locality: str | None
    postal_code: str | None
    region: str | None
    region_code: str | None
    zip_code: str | None
    zip_four: str | None


class AddressInformation(TypedDict, total=False):
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


class AddressRequest(TypedDict, total=False):
    country_code: str | None
    field: AddressField | None
    line1: str | None
    line2: str | None
    locality: str | None
    postal_code: str | None
    region_code: str | None


class AffiliateAddToProgramRequest(TypedDict, total=False):
    affiliate_program_id: str | None


class AffiliateRemoveFromProgramRequest(TypedDict, total=False):
    affiliate_program_id: str | None


class ApplyCommissionRequest(TypedDict, total=False):
    affiliate_id: Required[str | None]
    commission_amount: float | None
    commission_date: dt.date | str | None
    description: str | None
    pay_percent: float | None
    payout_type: Required[PayoutType | None]


class ApplyRemoveTagRequest(TypedDict, total=False):
    contact_ids: Required[Sequence[str] | None]


class AssignAutomationCategoryRequest(TypedDict, total=False):
    apply_category: bool | None
    automation_ids: Sequence[str] | None
    category_ids: Sequence[str] | None


class AssignProductsRequest(TypedDict, total=False):
    product_ids: Required[Sequence[str] | None]


class BasicCompany(TypedDict, total=False):
    company_name: str | None
    id: str | None


class BatchUnpublishAutomationRequest(TypedDict, total=False):
    automation_ids: Required[Sequence[str] | None]
    unpublished_form_message: str | None


class BusinessProfileAddressRequest(TypedDict, total=False):
    country_code: Required[str | None]
    line1: Required[str | None]
    line2: Required[str | None]
    locality: Required[str | None]
    postal_code: Required[str | None]
    region: Required[str | None]


class CancelSubscriptionRequest(TypedDict, total=False):
    reason: str | None


class CategoryDiscountCriteriaRequest(TypedDict, total=False):
    code: str | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    type: CategoryDiscountCriteriaRequestType | None


class CategoryReference(TypedDict, total=False):
    id: Required[str | None]


class CommissionItemRequest(TypedDict, total=False):
    lead_amount: str | None
    lead_percent: str | None
    sale_amount: str | None
    sale_percent: str | None


class CreateAffiliateRequest(TypedDict, total=False):
    code: Required[str | None]
    contact_id: Required[str | None]
    custom_fields: Sequence[CustomFieldValue] | None
    name: str | None
    notify_on_lead: bool | None
    notify_on_sale: bool | None
    parent_affiliate_id: str | None
    password: str | None
    status: CreateAffiliateRequestStatus | None
    track_leads_days: int | None


class CreateAutomationCategoryRequest(TypedDict, total=False):
    name: Required[str | None]


class CreateCategoryDiscountCriteria(TypedDict, total=False):
    code: str | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    type: CategoryDiscountCriteriaRequestType | None


class CreateCategoryDiscountRequest(TypedDict, total=False):
    apply_to_commissions: Required[bool | None]
    criteria: Sequence[CategoryDiscountCriteriaRequest] | None
    description: str | None
    discount_percent: Required[float | None]
    name: Required[str | None]
    product_category_ids: Required[Sequence[str] | None]


class CreateCommissionProgramRequest(TypedDict, total=False):
    name: Required[str | None]
    notes: str | None
    priority: Required[int | None]


class CreateCompanyRequest(TypedDict, total=False):
    address: Address | None
    anniversary_date: dt.date | str | None
    assistant_name: str | None
    assistant_phone: str | None
    billing_information: str | None
    birth_date: dt.date | str | None
    company_name: str | None
    contact_type: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    email_address: EmailAddress | None
    fax_number: FaxNumber | None
    first_name: str | None
    job_title: str | None
    last_name: str | None
    middle_name: str | None
    notes: str | None
    owner_id: str | None
    phone_number: PhoneNumber | None
    preferred_name: str | None
    referral_code: str | None
    spouse_name: str | None
    suffix: str | None
    title: str | None
    website: str | None


class CreateContactLinkTypeRequest(TypedDict, total=False):
    max_links: int | None
    name: str | None


class CreateContactUtmPropertiesRequest(TypedDict, total=False):
    keap_source_id: Required[str | None]
    utm_campaign: str | None
    utm_content: str | None
    utm_medium: str | None
    utm_source: str | None
    utm_term: str | None


class CreateCustomFieldGroupRequest(TypedDict, total=False):
    name: str | None
    tab_id: str | None


class CreateCustomFieldOptionRequest(TypedDict, total=False):
    label: str | None


class CreateCustomFieldRequest(TypedDict, total=False):
    field_type: Required[FieldType | None]
    group_id: str | None
    label: Required[str | None]
    options: Sequence[CreateCustomFieldOptionRequest] | None
    user_group_id: str | None


class CreateCustomFieldTabRequest(TypedDict, total=False):
    name: str | None


class CreateDefaultCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    unused: CommissionItemRequest | None


class CreateEmailSentRequest(TypedDict, total=False):
    clicked_time: dt.datetime | str | None
    contact_id: str | None
    headers: str | None
    html_content: str | None
    opened_time: dt.datetime | str | None
    original_provider: OriginalProvider | None
    original_provider_id: str | None
    plain_content: str | None
    provider_source_id: str | None
    received_time: dt.datetime | str | None
    sent_from_address: str | None
    sent_from_reply_address: str | None
    sent_time: dt.datetime | str | None
    sent_to_address: Required[str | None]
    sent_to_bcc_address_list: Sequence[str] | None
    sent_to_cc_address_list: Sequence[str] | None
    subject: str | None


class CreateEmailsSentRequest(TypedDict, total=False):
    emails: Required[Sequence[CreateEmailSentRequest] | None]


class CreateFreeTrialDiscountCriteria(TypedDict, total=False):
    code: str | None
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None
    type: CreateFreeTrialDiscountCriteriaType | None


class CreateFreeTrialDiscountRequest(TypedDict, total=False):
    criteria: Sequence[CreateFreeTrialDiscountCriteria] | None
    description: str | None
    free_trial_days: int | None
    hide_price: bool | None
    name: Required[str | None]
    subscription_plan_id: Required[str | None]


class CreateIntegrationsWordPressOptInOption(TypedDict, total=False):
    key: str | None
    name: str | None


class CreateLeadSourceExpenseRequest(TypedDict, total=False):
    amount: Required[int | None]
    incurred_time: dt.datetime | str | None
    notes: str | None
    title: str | None


class CreateLeadSourceRecurringExpenseRequest(TypedDict, total=False):
    amount: Required[int | None]
    end_time: dt.datetime | str | None
    notes: str | None
    start_time: dt.datetime | str | None
    title: str | None


class CreateLeadSourceRequest(TypedDict, total=False):
    description: str | None
    end_time: dt.datetime | str | None
    lead_source_category_id: str | None
    medium: str | None
    message: str | None
    name: str | None
    start_time: dt.datetime | str | None
    status: CreateAffiliateRequestStatus | None
    vendor: str | None


class CreateNoteRequest(TypedDict, total=False):
    custom_fields: Sequence[CustomFieldValueObject] | None
    is_pinned: bool | None
    text: str | None
    title: str | None
    type: str | None
    user_id: Required[str | None]


class CreateOpportunityRequest(TypedDict, total=False):
    affiliate_id: str | None
    contact_id: Required[str | None]
    custom_fields: Sequence[CustomField] | None
    estimated_close_time: dt.datetime | str | None
    include_in_forecast: bool | None
    next_action_notes: str | None
    next_action_time: dt.datetime | str | None
    opportunity_notes: str | None
    opportunity_title: Required[str | None]
    projected_revenue_high: float | None
    projected_revenue_low: float | None
    stage_id: Required[str | None]
    user_id: str | None


class CreateOpportunityStageChecklistItem(TypedDict, total=False):
    description: Required[str | None]
    order: Required[int | None]
    required: Required[bool | None]


class CreateOpportunityStageRequest(TypedDict, total=False):
    checklist_items: Sequence[CreateOpportunityStageChecklistItem] | None
    name: Required[str | None]
    order: Required[int | None]
    probability: Required[int | None]
    target_number_days: Required[int | None]


class CreateOrUpdateAffiliateLinkRequest(TypedDict, total=False):
    affiliate_id: str | None
    code: Required[str | None]
    name: Required[str | None]
    program_ids: Sequence[str] | None
    website_address: Required[str | None]


class CreateOrderItemRequest(TypedDict, total=False):
    cost_per_unit: float | None
    description: str | None
    item_type: CreateOrderItemRequestItemType | None
    name: str | None
    notes: str | None
    price_per_unit: float | None
    product_id: str | None
    quantity: Required[int | None]
    subscription_plan_description: str | None
    subscription_plan_id: str | None


class CreateOrderTotalDiscountCriteria(TypedDict, total=False):
    code: str | None
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None
    type: CreateFreeTrialDiscountCriteriaType | None


class CreateOrderTotalDiscountRequest(TypedDict, total=False):
    apply_to_commissions: bool | None
    criteria: Sequence[CreateOrderTotalDiscountCriteria] | None
    description: str | None
    discount_strategy: DiscountStrategy | None
    discount_type: Required[CreateOrderTotalDiscountRequestDiscountType | None]
    discount_value: Required[float | None]
    name: Required[str | None]


class CreatePaymentMethodConfigRequest(TypedDict, total=False):
    contact_id: str | None


class CreateProductCategoryRequest(TypedDict, total=False):
    display_order_index: int | None
    name: Required[str | None]
    parent_category_id: str | None


class CreateProductCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    product_id: str | None
    unused: CommissionItemRequest | None


class CreateProductDiscountCriteria(TypedDict, total=False):
    code: str | None
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None
    type: CreateFreeTrialDiscountCriteriaType | None


class CreateProductDiscountRequest(TypedDict, total=False):
    apply_to_commissions: bool | None
    criteria: Sequence[CreateProductDiscountCriteria] | None
    description: str | None
    discount_type: Required[CreateOrderTotalDiscountRequestDiscountType | None]
    discount_value: Required[float | None]
    name: Required[str | None]
    product_id: Required[str | None]


class CreateProductInterestBundleRequest(TypedDict, total=False):
    description: Required[str | None]
    name: Required[str | None]


class CreateProductOptionListOption(TypedDict, total=False):
    item_code: str | None
    item_display_order: int | None
    item_label: str | None
    price_adjustment: float | None


class CreateProductOptionRequest(TypedDict, total=False):
    display_order: int | None
    list_items: Sequence[CreateProductOptionListOption] | None
    option_label: str | None
    option_type: Required[OptionType | None]
    required: bool | None
    text_rules: CreateProductOptionTextOption | None


class CreateProductOptionTextOption(TypedDict, total=False):
    allow_spaces: bool | None
    error_message: str | None
    maximum_characters: int | None
    minimum_characters: int | None
    only_contains: CreateProductOptionTextOptionOnlyContains | None
    only_ends_with: CreateProductOptionTextOptionOnlyContains | None
    only_starts_with: CreateProductOptionTextOptionOnlyContains | None


class CreateProductRequestDetail(TypedDict, total=False):
    active: bool | None
    bottom_html: str | None
    city_taxable: bool | None
    country_taxable: bool | None
    delivery_description: str | None
    description: str | None
    inventory: ProductInventoryDetail | None
    is_package: bool | None
    name: Required[str | None]
    needs_digital_delivery: bool | None
    price: Required[int | None]
    shippable: bool | None
    short_description: Required[str | None]
    sku: str | None
    state_taxable: bool | None
    storefront_hidden: bool | None
    subscription_only: bool | None
    taxable: bool | None
    top_html: str | None
    weight: float | None


class CreateProgramResourceRequest(TypedDict, total=False):
    commission_program_ids: Required[Sequence[str] | None]
    content_html: str | None
    notes: str | None
    order: int | None
    page_height: int | None
    page_width: int | None
    title: Required[str | None]
    type: Required[AffiliateProgramResourceType | None]
    url: str | None


class CreateReferralRequest(TypedDict, total=False):
    contact_id: Required[str | None]
    description: str | None
    expiration_time: dt.datetime | str | None
    ip_address: str | None
    referral_partner_id: str | None
    referral_time: dt.datetime | str | None
    referral_type: ReferralType | None
    source: str | None


class CreateShippingDiscountCriteria(TypedDict, total=False):
    code: str | None
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None
    type: CreateFreeTrialDiscountCriteriaType | None


class CreateShippingDiscountRequest(TypedDict, total=False):
    criteria: Sequence[CreateShippingDiscountCriteria] | None
    description: str | None
    discount_type: Required[CreateOrderTotalDiscountRequestDiscountType | None]
    discount_value: Required[float | None]
    name: Required[str | None]


class CreateSubscriptionCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    subscription_id: str | None
    unused: CommissionItemRequest | None


class CreateSubscriptionPlanRequest(TypedDict, total=False):
    active: bool | None
    allow_prorating: bool | None
    cycle_type: Required[CreateSubscriptionPlanRequestCycleType | None]
    display_order_index: int | None
    frequency: int | None
    plan_price: Required[float | None]
    total_cycles: int | None


class CreateSubscriptionRequest(TypedDict, total=False):
    active: bool | None
    allow_duplicate: bool | None
    allow_tax: bool | None
    auto_charge: bool | None
    billing_amount: float | None
    contact_id: Required[str | None]
    custom_fields: Sequence[CustomFieldValue] | None
    days_between_retries: int | None
    lead_affiliate_id: str | None
    max_charge_attempts: int | None
    payment_method_id: str | None
    promo_code: str | None
    quantity: int | None
    reason_stopped: str | None
    sale_affiliate_id: str | None
    shipping_address: AddressRequest | None
    shipping_option_id: str | None
    start_date: dt.date | str | None
    subscription_plan_id: Required[str | None]


class CreateTaskRequest(TypedDict, total=False):
    accepted: bool | None
    assigned_to_user_id: Required[str | None]
    completed: bool | None
    completion_time: dt.datetime | str | None
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValueObject] | None
    description: str | None
    due_time: dt.datetime | str | None
    opportunity_id: str | None
    priority: Priority | None
    remind_time_mins: RemindTimeMins | None
    title: str | None
    type: str | None


class CreateUpdateContactRequest(TypedDict, total=False):
    addresses: Sequence[Address] | None
    anniversary_date: dt.date | str | None
    assistant_name: str | None
    assistant_phone: str | None
    billing_information: str | None
    birth_date: dt.date | str | None
    company: BasicCompany | None
    contact_type: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    email_addresses: Sequence[EmailAddressRequest] | None
    family_name: str | None
    fax_numbers: Sequence[FaxNumber] | None
    given_name: str | None
    job_title: str | None
    leadsource_id: str | None
    middle_name: str | None
    origin: OriginRequest | None
    owner_id: str | None
    phone_numbers: Sequence[PhoneNumber] | None
    preferred_locale: str | None
    preferred_name: str | None
    prefix: str | None
    referral_code: str | None
    social_accounts: Sequence[SocialAccount] | None
    source_type: ContactSourceType | None
    spouse_name: str | None
    suffix: str | None
    time_zone: str | None
    utm_parameters: CreateContactUtmPropertiesRequest | None
    website: str | None


class CreateUpdateLeadSourceCategoryRequest(TypedDict, total=False):
    description: str | None
    name: str | None


class CreateUpdateTagCategoryRequest(TypedDict, total=False):
    description: str | None
    name: str | None


class CreateUpdateTagRequest(TypedDict, total=False):
    category: CategoryReference | None
    description: str | None
    name: str | None


class CreateUpdateTaskRequest(TypedDict, total=False):
    accepted: bool | None
    assigned_to_user_id: str | None
    completed: bool | None
    completion_time: dt.datetime | str | None
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValueObject] | None
    description: str | None
    due_time: dt.datetime | str | None
    opportunity_id: str | None
    priority: Priority | None
    remind_time_mins: RemindTimeMins | None
    title: str | None
    type: str | None


class CustomField(TypedDict, total=False):
    content: Any | None
    id: str | None


class CustomFieldOption(TypedDict, total=False):
    id: str | None
    label: str | None


class CustomFieldValue(TypedDict, total=False):
    content: Any | None
    id: str | None


class CustomFieldValueObject(TypedDict, total=False):
    content: Any | None
    id: str | None


class DeleteEmailsRequest(TypedDict, total=False):
    email_ids: Required[Sequence[str] | None]


class DeleteProgramCommissionRequest(TypedDict, total=False):
    product_id: str | None


class DeleteSubscriptionPlanCommissionRequest(TypedDict, total=False):
    product_id: str | None
    subscription_plan_id: str | None


class EmailAddress(TypedDict, total=False):
    email: str | None
    email_opt_status: EmailAddressEmailOptStatus | None
    field: EmailAddressField | None
    is_opt_in: bool | None
    opt_in_reason: str | None


class EmailAddressRequest(TypedDict, total=False):
    email: str | None
    field: EmailAddressField | None
    opt_in_reason: str | None


class EmailSendRequest(TypedDict, total=False):
    address_field: str | None
    attachments: Sequence[EmailSendRequestAttachment] | None
    contacts: Required[Sequence[str] | None]
    from_address: str | None
    html_content: str | None
    plain_content: str | None
    subject: Required[str | None]
    user_id: str | None


class EmailSendRequestAttachment(TypedDict, total=False):
    file_data: Required[str | None]
    file_name: Required[str | None]


class EmailSendTemplateRequest(TypedDict, total=False):
    address_field: str | None
    contact_ids: Required[Sequence[str] | None]
    template_id: Required[str | None]
    user_id: Required[str | None]


class FaxNumber(TypedDict, total=False):
    field: FaxNumberField | None
    number: str | None
    type: str | None


class FileOperationRequest(TypedDict, total=False):
    file_id: Required[str | None]


class FilesCreateBody(TypedDict, total=False):
    contact_id: str | None
    file: Required[FilePart | None]
    file_association: Required[str | None]
    file_name: Required[str | None]
    is_public: str | None


class FilesUpdateBody(TypedDict, total=False):
    file: FilePart | None
    file_name: str | None
    is_public: bool | None


class LeadSourceRecurringExpenseUpdateRequest(TypedDict, total=False):
    amount: int | None
    end_time: dt.datetime | str | None
    notes: str | None
    start_time: dt.datetime | str | None
    title: str | None


class LinkContactsRequest(TypedDict, total=False):
    contact1_id: str | None
    contact2_id: str | None
    link_type_id: str | None


class MergeContactRequest(TypedDict, total=False):
    contact_id: Required[str | None]
    duplicate_contact_id: Required[str | None]


class OriginRequest(TypedDict, total=False):
    ip_address: str | None


class PatchAutomationCategoryRequest(TypedDict, total=False):
    name: str | None


class PhoneNumber(TypedDict, total=False):
    extension: str | None
    field: PhoneNumberField | None
    number: str | None
    number_e164: str | None
    type: str | None


class ProductCategoriesImagesCreateBody(TypedDict, total=False):
    file: Required[FilePart | None]


class ProductInventoryDetail(TypedDict, total=False):
    email_for_inventory_notifications: str | None
    inventory_count: int | None
    inventory_limit: int | None
    out_of_stock_enabled: bool | None


class ProductsImagesCreateBody(TypedDict, total=False):
    file: Required[FilePart | None]


class RemoveContactsFromSequenceRequest(TypedDict, total=False):
    contact_ids: Required[Sequence[str] | None]


class RestCreateOrderRequest(TypedDict, total=False):
    contact_id: Required[str | None]
    custom_fields: Sequence[CustomFieldValue] | None
    due_time: dt.datetime | str | None
    external_create_time: dt.datetime | str | None
    external_create_user: str | None
    external_update_time: dt.datetime | str | None
    invoice_number: str | None
    lead_affiliate_id: str | None
    notes: str | None
    order_items: Sequence[CreateOrderItemRequest] | None
    order_time: Required[dt.datetime | str | None]
    order_title: Required[str | None]
    order_type: Required[OrderType | None]
    promo_codes: Sequence[str] | None
    sales_affiliate_id: str | None
    sent_time: dt.datetime | str | None
    shipping_address: AddressInformation | None
    terms: str | None
    title: str | None


class RestCreatePaymentRequest(TypedDict, total=False):
    apply_to_commissions: Required[bool | None]
    external_create_time: dt.datetime | str | None
    external_create_user: str | None
    external_source: str | None
    external_source_value: str | None
    external_status_value: str | None
    external_update_time: dt.datetime | str | None
    notes: str | None
    payment_amount: Required[float | None]
    payment_method_id: str | None
    payment_method_type: str | None
    payment_time: dt.datetime | str | None


class RestUpdatePaymentRequest(TypedDict, total=False):
    external_create_time: dt.datetime | str | None
    external_create_user: str | None
    external_source: str | None
    external_source_value: str | None
    external_status_value: str | None
    external_update_time: dt.datetime | str | None
    notes: str | None
    payment_amount: float | None
    payment_time: dt.datetime | str | None


class SocialAccount(TypedDict, total=False):
    name: str | None
    type: Required[SocialAccountType | None]


class UnpublishAutomationRequest(TypedDict, total=False):
    unpublished_form_message: str | None


class UpdateAffiliateRequest(TypedDict, total=False):
    code: str | None
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    name: str | None
    notify_on_lead: bool | None
    notify_on_sale: bool | None
    parent_affiliate_id: str | None
    password: str | None
    status: CreateAffiliateRequestStatus | None
    track_leads_days: int | None


class UpdateBusinessProfileRequest(TypedDict, total=False):
    address: BusinessProfileAddressRequest | None
    business_goals: Sequence[str] | None
    business_primary_color: str | None
    business_secondary_color: str | None
    currency_code: str | None
    email: str | None
    name: str | None
    phone: str | None
    website: str | None


class UpdateCategoryDiscountRequest(TypedDict, total=False):
    apply_to_commissions: bool | None
    criteria: Sequence[CategoryDiscountCriteriaRequest] | None
    description: str | None
    discount_percent: float | None
    name: str | None
    product_category_ids: Sequence[str] | None


class UpdateCommissionProgramRequest(TypedDict, total=False):
    name: str | None
    notes: str | None
    priority: int | None


class UpdateCompanyRequest(TypedDict, total=False):
    address: Address | None
    anniversary_date: dt.date | str | None
    assistant_name: str | None
    assistant_phone: str | None
    billing_information: str | None
    birth_date: dt.date | str | None
    company_name: str | None
    contact_type: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    email_address: EmailAddress | None
    fax_number: FaxNumber | None
    first_name: str | None
    job_title: str | None
    last_name: str | None
    middle_name: str | None
    notes: str | None
    owner_id: str | None
    phone_number: PhoneNumber | None
    preferred_name: str | None
    referral_code: str | None
    spouse_name: str | None
    suffix: str | None
    title: str | None
    website: str | None


class UpdateContactLinkTypeRequest(TypedDict, total=False):
    max_links: int | None
    name: str | None


class UpdateCustomFieldGroupRequest(TypedDict, total=False):
    name: str | None
    order: int | None
    tab_id: str | None


class UpdateCustomFieldMetaDataRequest(TypedDict, total=False):
    group_id: Required[str | None]
    label: str | None
    options: Sequence[CustomFieldOption] | None


class UpdateCustomFieldTabRequest(TypedDict, total=False):
    name: str | None
    order: int | None


class UpdateDefaultCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    unused: CommissionItemRequest | None


class UpdateEmailAddress(TypedDict, total=False):
    opted_in: Required[bool | None]
    reason: Required[str | None]


class UpdateFreeTrialDiscountCriteria(TypedDict, total=False):
    code: str | None
    criteria_id: Required[str | None]
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None
    type: CreateFreeTrialDiscountCriteriaType | None


class UpdateFreeTrialDiscountRequest(TypedDict, total=False):
    criteria: Sequence[UpdateFreeTrialDiscountCriteria] | None
    description: str | None
    free_trial_days: int | None
    hide_price: bool | None
    name: str | None
    subscription_plan_id: str | None


class UpdateLeadSourceExpenseRequest(TypedDict, total=False):
    amount: int | None
    incurred_time: dt.datetime | str | None
    notes: str | None
    title: str | None


class UpdateNoteRequest(TypedDict, total=False):
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValueObject] | None
    is_pinned: bool | None
    text: str | None
    title: str | None
    type: str | None
    user_id: Required[str | None]


class UpdateOpportunityRequestV2(TypedDict, total=False):
    affiliate_id: str | None
    contact_id: str | None
    custom_fields: Sequence[CustomField] | None
    estimated_close_time: dt.datetime | str | None
    include_in_forecast: bool | None
    next_action_notes: str | None
    next_action_time: dt.datetime | str | None
    opportunity_notes: str | None
    opportunity_title: str | None
    projected_revenue_high: float | None
    projected_revenue_low: float | None
    stage_id: str | None
    user_id: str | None


class UpdateOpportunityStageChecklistItem(TypedDict, total=False):
    description: Required[str | None]
    id: str | None
    order: Required[int | None]
    required: Required[bool | None]


class UpdateOpportunityStageRequest(TypedDict, total=False):
    checklist_items: Sequence[UpdateOpportunityStageChecklistItem] | None
    name: str | None
    order: int | None
    probability: int | None
    target_number_days: int | None


class UpdateOrderItemRequest(TypedDict, total=False):
    cost_per_unit: float | None
    description: str | None
    name: str | None
    notes: str | None
    price_per_unit: float | None
    product_id: str | None
    quantity: int | None
    subscription_plan_description: str | None
    subscription_plan_id: str | None


class UpdateOrderRequest(TypedDict, total=False):
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    due_time: dt.datetime | str | None
    external_create_time: dt.datetime | str | None
    external_create_user: str | None
    external_update_time: dt.datetime | str | None
    invoice_number: str | None
    lead_affiliate_id: str | None
    notes: str | None
    order_time: dt.datetime | str | None
    order_title: str | None
    order_type: OrderType | None
    payment_plan: UpdatedPaymentPlan | None
    promo_codes: Sequence[str] | None
    sales_affiliate_id: str | None
    sent_time: dt.datetime | str | None
    shipping_address: AddressInformation | None
    terms: str | None
    title: str | None


class UpdateOrderTotalDiscountCriteria(TypedDict, total=False):
    code: str | None
    criteria_id: Required[str | None]
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None


class UpdateOrderTotalDiscountRequest(TypedDict, total=False):
    apply_to_commissions: bool | None
    criteria: Sequence[UpdateOrderTotalDiscountCriteria] | None
    description: str | None
    discount_strategy: DiscountStrategy | None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None
    discount_value: float | None
    name: str | None


class UpdateProductCategoryRequest(TypedDict, total=False):
    display_order_index: int | None
    name: str | None
    parent_category_id: str | None


class UpdateProductCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    product_id: Required[str | None]
    unused: CommissionItemRequest | None


class UpdateProductDiscountCriteria(TypedDict, total=False):
    code: str | None
    criteria_id: Required[str | None]
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None


class UpdateProductDiscountRequest(TypedDict, total=False):
    apply_to_commissions: bool | None
    criteria: Sequence[UpdateProductDiscountCriteria] | None
    description: str | None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None
    discount_value: float | None
    name: str | None
    product_id: str | None


class UpdateProductInterestBundleRequest(TypedDict, total=False):
    description: str | None
    name: str | None


class UpdateProductInterestRequest(TypedDict, total=False):
    discount_percent: int | None
    price: float | None
    quantity: int | None


class UpdateProductInventoryRequestDetail(TypedDict, total=False):
    quantity: int | None
    type: UpdateProductInventoryRequestDetailType | None


class UpdateProductOptionListOption(TypedDict, total=False):
    item_code: str | None
    item_display_order: int | None
    item_label: str | None
    price_adjustment: float | None


class UpdateProductOptionRequest(TypedDict, total=False):
    allow_spaces: bool | None
    display_order: int | None
    error_message: str | None
    maximum_characters: int | None
    minimum_characters: int | None
    only_contains: CreateProductOptionTextOptionOnlyContains | None
    only_ends_with: CreateProductOptionTextOptionOnlyContains | None
    only_starts_with: CreateProductOptionTextOptionOnlyContains | None
    option_label: str | None
    required: bool | None


class UpdateProductRequestDetail(TypedDict, total=False):
    active: bool | None
    bottom_html: str | None
    city_taxable: bool | None
    country_taxable: bool | None
    delivery_description: str | None
    description: str | None
    email_for_inventory_notifications: str | None
    inventory_limit: int | None
    is_package: bool | None
    name: str | None
    needs_digital_delivery: bool | None
    out_of_stock_enabled: bool | None
    price: int | None
    shippable: bool | None
    short_description: str | None
    sku: str | None
    state_taxable: bool | None
    storefront_hidden: bool | None
    subscription_only: bool | None
    taxable: bool | None
    top_html: str | None
    weight: float | None


class UpdateProgramResourceRequest(TypedDict, total=False):
    commission_program_ids: Sequence[str] | None
    content_html: str | None
    notes: str | None
    order: int | None
    page_height: int | None
    page_width: int | None
    title: str | None
    url: str | None


class UpdateShippingDiscountCriteria(TypedDict, total=False):
    code: str | None
    criteria_id: Required[str | None]
    operator: Operator | None
    plan_id: str | None
    product_id: str | None
    product_quantity_max: int | None
    product_quantity_min: int | None
    range_end_time: dt.datetime | str | None
    range_start_time: dt.datetime | str | None
    subscription_quantity: int | None
    total_amount: float | None


class UpdateShippingDiscountRequest(TypedDict, total=False):
    criteria: Sequence[UpdateShippingDiscountCriteria] | None
    description: str | None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None
    discount_value: float | None
    name: str | None


class UpdateSubscriptionCommissionProgramRequest(TypedDict, total=False):
    dollar_amount: str | None
    level_1: CommissionItemRequest | None
    level_2: CommissionItemRequest | None
    payout_type: PayoutType | None
    percentage: str | None
    subscription_id: str | None
    unused: CommissionItemRequest | None


class UpdateSubscriptionPlanRequest(TypedDict, total=False):
    active: bool | None
    allow_prorating: bool | None
    cycle_type: Required[CreateSubscriptionPlanRequestCycleType | None]
    display_order_index: int | None
    frequency: int | None
    plan_price: Required[float | None]
    total_cycles: int | None


class UpdateSubscriptionRequest(TypedDict, total=False):
    active: bool | None
    allow_tax: bool | None
    auto_charge: bool | None
    billing_amount: float | None
    billing_cycle: SubscriptionBillingCycle | None
    billing_frequency: int | None
    contact_id: str | None
    custom_fields: Sequence[CustomFieldValue] | None
    days_between_retries: int | None
    end_date: dt.date | str | None
    lead_affiliate_id: str | None
    max_charge_attempts: int | None
    next_bill_date: dt.date | str | None
    payment_method_id: str | None
    promo_code: str | None
    quantity: int | None
    reason_stopped: str | None
    sale_affiliate_id: str | None
    shipping_address: AddressRequest | None
    shipping_option_id: str | None
    subscription_plan_id: str | None


class UpdateUserRequest(TypedDict, total=False):
    address: Address | None
    company_name: str | None
    email_address: EmailAddressRequest | None
    family_name: str | None
    fax_numbers: Sequence[FaxNumber] | None
    given_name: str | None
    phone_numbers: Sequence[PhoneNumber] | None
    time_zone: str | None
    title: str | None
    website: str | None


class UpdatedPaymentPlan(TypedDict, total=False):
    auto_charge: bool | None
    days_between_payments: int | None
    days_between_retries: int | None
    initial_payment_amount: float | None
    initial_payment_date: dt.date | str | None
    max_charge_attempts: int | None
    number_of_payments: int | None
    payment_method_id: str | None
    plan_start_date: dt.date | str | None


ProductsOptionsListItemsCreateBody: TypeAlias = Sequence[CreateProductOptionListOption]
