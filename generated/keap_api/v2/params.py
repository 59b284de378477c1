# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Request bodies and enums of REST v2. None as a value clears the field.

With keapkit these names are in `keapkit.types.v2_params`. To build a body before the call, annotate the variable with the
type that the method's `body` has; a `dict[str, Any]` says too little for type checkers:

    body: v2_params.CreateAffiliateRequest = {...}
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .. import filters as f
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
AffiliatesCommissionProgramsListOrderBy: TypeAlias = (
    Literal["name", "name asc", "name desc", "date_created", "date_created asc", "date_created desc"] | str
)
AffiliatesCommissionsOrderBy: TypeAlias = (
    Literal["invoice_id", "invoice_id asc", "invoice_id desc", "time_earned", "time_earned asc", "time_earned desc"]
    | str
)
AffiliatesListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "date_created",
        "date_created asc",
        "date_created desc",
        "name",
        "name asc",
        "name desc",
        "status",
        "status asc",
        "status desc",
        "code",
        "code asc",
        "code desc",
    ]
    | str
)
AffiliatesPaymentsListOrderBy: TypeAlias = (
    Literal[
        "create_time",
        "create_time asc",
        "create_time desc",
        "pay_date",
        "pay_date asc",
        "pay_date desc",
        "pay_amount",
        "pay_amount asc",
        "pay_amount desc",
    ]
    | str
)
AffiliatesReferralsListOrderBy: TypeAlias = (
    Literal["id", "id asc", "id desc", "referral_time", "referral_time asc", "referral_time desc"] | str
)
AffiliatesSummariesListOrderBy: TypeAlias = (
    Literal[
        "affiliate_id",
        "affiliate_id asc",
        "affiliate_id desc",
        "amount_earned",
        "amount_earned asc",
        "amount_earned desc",
        "balance",
        "balance asc",
        "balance desc",
        "clawbacks",
        "clawbacks asc",
        "clawbacks desc",
    ]
    | str
)
AutomationsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "category",
        "category asc",
        "category desc",
        "activeContacts",
        "activeContacts asc",
        "activeContacts desc",
        "publishedDate",
        "publishedDate asc",
        "publishedDate desc",
    ]
    | str
)
CampaignsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "publisheddate",
        "publisheddate asc",
        "publisheddate desc",
        "id",
        "id asc",
        "id desc",
        "completedContactCount",
        "completedContactCount asc",
        "completedContactCount desc",
        "activeContacts",
        "activeContacts asc",
        "activeContacts desc",
        "datecreated",
        "datecreated asc",
        "datecreated desc",
        "lastupdated",
        "lastupdated asc",
        "lastupdated desc",
    ]
    | str
)
CompaniesGetFields: TypeAlias = (
    Literal["address", "custom_fields", "email_address", "fax_number", "phone_number", "website", "notes"] | str
)
CompaniesListFields: TypeAlias = (
    Literal[
        "account_id",
        "address",
        "anniversary_date",
        "assistant_name",
        "assistant_phone",
        "billing_information",
        "birth_date",
        "company_name",
        "contact_type",
        "create_time",
        "created_by",
        "custom_fields",
        "email_address",
        "fax_number",
        "first_name",
        "groups",
        "id",
        "job_title",
        "last_name",
        "last_updated_by",
        "middle_name",
        "notes",
        "owner_id",
        "phone_number",
        "preferred_name",
        "referral_code",
        "spouse_name",
        "suffix",
        "title",
        "update_time",
        "website",
    ]
    | str
)
CompaniesListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "name",
        "name asc",
        "name desc",
        "email",
        "email asc",
        "email desc",
    ]
    | str
)
CompaniesTagsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
        "applied_time",
        "applied_time asc",
        "applied_time desc",
        "category_id",
        "category_id asc",
        "category_id desc",
    ]
    | str
)
ContactsLinksTypesListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "max_links",
        "max_links asc",
        "max_links desc",
        "create_time",
        "create_time asc",
        "create_time desc",
    ]
    | str
)
ContactsListFields: TypeAlias = (
    Literal[
        "addresses",
        "anniversary_date",
        "birth_date",
        "company",
        "contact_type",
        "create_time",
        "custom_fields",
        "email_addresses",
        "family_name",
        "fax_numbers",
        "given_name",
        "id",
        "job_title",
        "leadsource_id",
        "links",
        "middle_name",
        "notes",
        "origin",
        "owner_id",
        "phone_numbers",
        "preferred_locale",
        "preferred_name",
        "prefix",
        "referral_code",
        "score_value",
        "social_accounts",
        "source_type",
        "spouse_name",
        "suffix",
        "tag_ids",
        "time_zone",
        "update_time",
        "utm_parameters",
        "website",
        "account_id",
        "assistant_name",
        "assistant_phone",
        "billing_information",
        "created_by",
        "groups",
        "last_updated_by",
    ]
    | str
)
ContactsListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "email",
        "email asc",
        "email desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
ContactsNotesListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
ContactsPaymentMethodsListOrderBy: TypeAlias = Literal["created_time", "created_time desc", "created_time asc"] | str
ContactsTagsListAllOrderBy: TypeAlias = Literal["applied_time", "applied_time asc", "applied_time desc"] | str
CustomFieldsFields: TypeAlias = Literal["custom_fields"] | str
DiscountsFreeTrialsListOrderBy: TypeAlias = (
    Literal[
        "free_trial_days",
        "free_trial_days asc",
        "free_trial_days desc",
        "hide_price",
        "hide_price asc",
        "hide_price desc",
        "id",
        "id asc",
        "id desc",
        "name",
        "name asc",
        "name desc",
        "subscription_plan_id",
        "subscription_plan_id asc",
        "subscription_plan_id desc",
    ]
    | str
)
DiscountsOrderTotalsListOrderBy: TypeAlias = (
    Literal[
        "apply_to_commissions",
        "apply_to_commissions asc",
        "apply_to_commissions desc",
        "discount_strategy",
        "discount_strategy asc",
        "discount_strategy desc",
        "discount_type",
        "discount_type asc",
        "discount_type desc",
        "discount_value",
        "discount_value asc",
        "discount_value desc",
        "id",
        "id asc",
        "id desc",
        "name",
        "name asc",
        "name desc",
    ]
    | str
)
DiscountsProductCategoriesListOrderBy: TypeAlias = (
    Literal["id", "id asc", "id desc", "name", "name asc", "name desc"] | str
)
DiscountsProductsListOrderBy: TypeAlias = (
    Literal[
        "apply_to_commissions",
        "apply_to_commissions asc",
        "apply_to_commissions desc",
        "discount_type",
        "discount_type asc",
        "discount_type desc",
        "discount_value",
        "discount_value asc",
        "discount_value desc",
        "id",
        "id asc",
        "id desc",
        "name",
        "name asc",
        "name desc",
        "product_id",
        "product_id asc",
        "product_id desc",
    ]
    | str
)
DiscountsShippingListOrderBy: TypeAlias = (
    Literal[
        "discount_type",
        "discount_type asc",
        "discount_type desc",
        "discount_value",
        "discount_value asc",
        "discount_value desc",
        "id",
        "id asc",
        "id desc",
        "name",
        "name asc",
        "name desc",
    ]
    | str
)
EmailAddressesListOrderBy: TypeAlias = (
    Literal[
        "email",
        "email asc",
        "email desc",
        "status",
        "status asc",
        "status desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "last_click_time",
        "last_click_time asc",
        "last_click_time desc",
        "last_open_time",
        "last_open_time asc",
        "last_open_time desc",
        "last_sent_time",
        "last_sent_time asc",
        "last_sent_time desc",
    ]
    | str
)
EmailsListOrderBy: TypeAlias = Literal["created_time", "created_time asc", "created_time desc"] | str
EmailsTemplatesListOrderBy: TypeAlias = Literal["id", "id asc", "id desc"] | str
FilesListOrderBy: TypeAlias = (
    Literal["file_name", "file_name asc", "file_name desc", "updated_time", "updated_time asc", "updated_time desc"]
    | str
)
LeadSourceCategoriesListOrderBy: TypeAlias = Literal["name", "name asc", "name desc"] | str
LeadSourcesExpensesListOrderBy: TypeAlias = (
    Literal[
        "title",
        "title asc",
        "title desc",
        "amount",
        "amount asc",
        "amount desc",
        "incurred_time",
        "incurred_time asc",
        "incurred_time desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
LeadSourcesListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "status",
        "status asc",
        "status desc",
        "vendor",
        "vendor asc",
        "vendor desc",
        "medium",
        "medium asc",
        "medium desc",
        "start_time",
        "start_time asc",
        "start_time desc",
        "end_time",
        "end_time asc",
        "end_time desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
LeadSourcesRecurringExpensesListOrderBy: TypeAlias = (
    Literal[
        "title",
        "title asc",
        "title desc",
        "amount",
        "amount asc",
        "amount desc",
        "start_time",
        "start_time asc",
        "start_time desc",
        "end_time",
        "end_time asc",
        "end_time desc",
        "next_expense_time",
        "next_expense_time asc",
        "next_expense_time desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
OpportunitiesListOrderBy: TypeAlias = (
    Literal[
        "next_action_time",
        "next_action_time asc",
        "next_action_time desc",
        "contact_name",
        "contact_name asc",
        "contact_name desc",
        "opportunity_title",
        "opportunity_title asc",
        "opportunity_title desc",
        "created_time",
        "created_time asc",
        "created_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
OpportunitiesStageMovesListOrderBy: TypeAlias = (
    Literal["move_date", "move_date asc", "move_date desc", "id", "id asc", "id desc"] | str
)
OpportunitiesStagesListOrderBy: TypeAlias = Literal["stage_order", "stage_order asc", "stage_order desc"] | str
OrdersListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "order_time",
        "order_time asc",
        "order_time desc",
        "modification_time",
        "modification_time asc",
        "modification_time desc",
    ]
    | str
)
OrdersPaymentsListOrderBy: TypeAlias = (
    Literal[
        "invoice_id",
        "invoice_id asc",
        "invoice_id desc",
        "payment_id",
        "payment_id asc",
        "payment_id desc",
        "amount",
        "amount asc",
        "amount desc",
        "pay_time",
        "pay_time asc",
        "pay_time desc",
        "pay_status",
        "pay_status asc",
        "pay_status desc",
        "skip_commission",
        "skip_commission asc",
        "skip_commission desc",
        "last_updated_time",
        "last_updated_time asc",
        "last_updated_time desc",
    ]
    | str
)
PaymentMethodsListOrderBy: TypeAlias = (
    Literal[
        "payment_method_id",
        "payment_method_id desc",
        "payment_method_id asc",
        "created_time",
        "created_time desc",
        "created_time asc",
        "contact_id",
        "contact_id desc",
        "contact_id asc",
        "merchant_account_id",
        "merchant_account_id desc",
        "merchant_account_id asc",
    ]
    | str
)
ProductCategoriesAssignedProductsListOrderBy: TypeAlias = (
    Literal["product_category_id", "product_category_id asc", "product_category_id desc"] | str
)
ProductsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "sku",
        "sku asc",
        "sku desc",
        "last_updated_time",
        "last_updated_time asc",
        "last_updated_time desc",
    ]
    | str
)
ProductsSubscriptionsListOrderBy: TypeAlias = (
    Literal["id", "id asc", "id desc", "product_id", "product_id asc", "product_id desc"] | str
)
ReportingReportsListOrderBy: TypeAlias = (
    Literal["name", "name asc", "name desc", "created_time", "created_time asc", "created_time desc"] | str
)
SalesPaymentsListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "amount",
        "amount asc",
        "amount desc",
        "payment_time",
        "payment_time asc",
        "payment_time desc",
        "contact_id",
        "contact_id asc",
        "contact_id desc",
    ]
    | str
)
SalesTransactionsListOrderBy: TypeAlias = (
    Literal[
        "amount",
        "amount asc",
        "amount desc",
        "transaction_time",
        "transaction_time asc",
        "transaction_time desc",
        "contact_id",
        "contact_id asc",
        "contact_id desc",
    ]
    | str
)
SubscriptionsListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "contact_id",
        "contact_id asc",
        "contact_id desc",
        "subscription_plan_id",
        "subscription_plan_id asc",
        "subscription_plan_id desc",
        "modification_time",
        "modification_time asc",
        "modification_time desc",
    ]
    | str
)
TagsCompaniesListOrderBy: TypeAlias = (
    Literal[
        "company_name",
        "company_name asc",
        "company_name desc",
        "email",
        "email asc",
        "email desc",
        "applied_time",
        "applied_time asc",
        "applied_time desc",
    ]
    | str
)
TagsContactsListOrderBy: TypeAlias = (
    Literal[
        "given_name",
        "given_name asc",
        "given_name desc",
        "family_name",
        "family_name asc",
        "family_name desc",
        "email",
        "email asc",
        "email desc",
        "applied_time",
        "applied_time asc",
        "applied_time desc",
    ]
    | str
)
TagsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
TaskAppointmentsListOrderBy: TypeAlias = (
    Literal[
        "start_time",
        "start_time asc",
        "start_time desc",
        "end_time",
        "end_time asc",
        "end_time desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
TasksListOrderBy: TypeAlias = (
    Literal[
        "id",
        "id asc",
        "id desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "due_time",
        "due_time asc",
        "due_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)
UsersListOrderBy: TypeAlias = (
    Literal[
        "create_time",
        "create_time asc",
        "create_time desc",
        "email",
        "email asc",
        "email desc",
        "name",
        "name asc",
        "name desc",
    ]
    | str
)
WebformsListOrderBy: TypeAlias = (
    Literal[
        "name",
        "name asc",
        "name desc",
        "webform_type",
        "webform_type asc",
        "webform_type desc",
        "create_time",
        "create_time asc",
        "create_time desc",
        "update_time",
        "update_time asc",
        "update_time desc",
    ]
    | str
)


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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
    custom: Mapping[str, Any]  # with keapkit only: custom fields by name


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


class AffiliatesCommissionProgramsListFilter(TypedDict, total=False):
    affiliate_id: f.Text
    name: f.Text


class AffiliatesListFilter(TypedDict, total=False):
    code: f.TextOrPrefix
    contact_id: f.Text
    id: f.Text | f.Compared
    name: f.TextOrPrefix
    referral_contact_id: f.Text
    status: f.Text
    custom: Mapping[str, f.Custom]


class AffiliatesPaymentsListFilter(TypedDict, total=False):
    since_time: f.Time
    until_time: f.Time


class AffiliatesReferralsListFilter(TypedDict, total=False):
    source: f.TextOrPrefix


class AffiliatesSummariesListFilter(TypedDict, total=False):
    affiliate_ids: f.Values
    since_time: f.Time
    until_time: f.Time


class AutomationsListFilter(TypedDict, total=False):
    categories: f.Values
    id: f.Integer | f.Compared
    name: f.TextOrPrefix
    status: Literal["published", "draft"] | f.Text


class CampaignsListFilter(TypedDict, total=False):
    name: f.Text


class CompaniesListFilter(TypedDict, total=False):
    city: f.TextOrPrefix
    company_id: f.Number | f.Compared
    company_name: f.Text
    email: f.Text
    name: f.TextOrPrefix
    since_time: f.Time
    state: f.TextOrPrefix
    until_time: f.Time
    custom: Mapping[str, f.Custom]


class CompaniesTagsListFilter(TypedDict, total=False):
    category_id: f.Text | None
    description: f.Text
    name: f.Text
    since_applied_time: f.Time
    since_create_time: f.Time
    since_update_time: f.Time
    until_applied_time: f.Time
    until_create_time: f.Time
    until_update_time: f.Time


class ContactsLinksTypesListFilter(TypedDict, total=False):
    name: f.Text


class ContactsListFilter(TypedDict, total=False):
    billing_address_country_code: f.Text
    billing_address_line1: f.Text
    billing_address_locality: f.Text
    billing_address_postal_code: f.Text
    billing_address_region: f.Text
    city: f.TextOrPrefix
    company_id: f.Text
    contact_id: f.Text | f.Compared
    contact_ids: f.Values
    email: f.TextOrPrefix
    end_update_time: f.Time
    family_name: f.TextOrPrefix
    given_name: f.TextOrPrefix
    ids: f.Values
    lead_source_name: f.TextOrPrefix
    middle_name: f.TextOrPrefix
    other_address_country_code: f.Text
    other_address_line1: f.Text
    other_address_locality: f.Text
    other_address_postal_code: f.Text
    other_address_region: f.Text
    phone_fields: f.Values
    phone_number: f.TextOrPrefix
    shipping_address_country_code: f.Text
    shipping_address_line1: f.Text
    shipping_address_locality: f.Text
    shipping_address_postal_code: f.Text
    shipping_address_region: f.Text
    start_update_time: f.Time
    state: f.TextOrPrefix
    website: f.TextOrPrefix
    custom: Mapping[str, f.Custom]


class ContactsNotesListFilter(TypedDict, total=False):
    assigned_to_user_id: f.Text
    contact_id: f.Text
    id: f.Text | f.Compared
    ids: f.Values
    since_time: f.Time
    title: f.TextOrPrefix
    until_time: f.Time
    custom: Mapping[str, f.Custom]


class ContactsPaymentMethodsListFilter(TypedDict, total=False):
    merchant_account_id: f.Text


class ContactsTagsListAllFilter(TypedDict, total=False):
    contact_ids: f.Values
    since_applied_time: f.Time
    until_applied_time: f.Time


class DiscountsFreeTrialsListFilter(TypedDict, total=False):
    free_trial_days: f.Integer
    hide_price: f.Flag
    subscription_plan_id: f.Text


class DiscountsOrderTotalsListFilter(TypedDict, total=False):
    apply_to_commissions: f.Flag
    discount_strategy: Literal["GROSS", "NET"] | f.Text
    discount_type: Literal["AMOUNT", "PERCENT"] | f.Text
    discount_value: f.Number


class DiscountsProductCategoriesListFilter(TypedDict, total=False):
    description: f.TextOrPrefix
    id: f.Text | f.Compared
    ids: f.Values
    name: f.TextOrPrefix
    product_category_id: f.Text


class DiscountsProductsListFilter(TypedDict, total=False):
    apply_to_commissions: f.Flag
    discount_type: Literal["AMOUNT", "PERCENT"] | f.Text
    discount_value: f.Number
    product_id: f.Text


class DiscountsShippingListFilter(TypedDict, total=False):
    discount_type: Literal["AMOUNT", "PERCENT"] | f.Text
    discount_value: f.Number


class EmailAddressesListFilter(TypedDict, total=False):
    emails: f.Values
    opted_in: f.Flag
    statuses: f.Values


class EmailsListFilter(TypedDict, total=False):
    contact_id: f.Text
    email: f.Text
    end_created_time: f.Time
    start_created_time: f.Time


class FilesListFilter(TypedDict, total=False):
    category: (
        Literal["ATTACHMENTS", "CART", "DOCUMENTS", "HIDDEN", "INVOICE", "LOGO", "TICKETS", "WEB_FORM", "FUNNEL"]
        | f.Text
    )
    contact_id: f.Text
    created_time: f.Time
    file_box_type: (
        Literal[
            "APPLICATION",
            "IMAGE",
            "FAX",
            "ATTACHMENT",
            "TICKET",
            "CONTACT",
            "DIGITAL_PRODUCT",
            "IMPORT",
            "HIDDEN",
            "WEB_FORM",
            "STYLED_CART",
            "RESAMPLED_IMAGE",
            "TEMPLATE_THUMBNAIL",
            "FUNNEL",
            "LOGO_THUMBNAIL",
            "UNLAYER",
            "BRANDING_CENTER_LOGO",
        ]
        | f.Text
    )
    file_name: f.Text
    is_public: f.Flag
    updated_time: f.Time
    user_id: f.Text


class LeadSourceCategoriesListFilter(TypedDict, total=False):
    description: f.TextOrPrefix
    name: f.TextOrPrefix


class LeadSourcesExpensesListFilter(TypedDict, total=False):
    amount: f.Integer
    create_time: f.Time
    incurred_time: f.Time
    title: f.Text
    update_time: f.Time


class LeadSourcesListFilter(TypedDict, total=False):
    description: f.TextOrPrefix
    end_time: f.Time
    id: f.Text | f.Compared
    lead_source_category_id: f.Text
    medium: f.TextOrPrefix
    message: f.TextOrPrefix
    name: f.TextOrPrefix
    start_time: f.Time
    status: f.Text
    vendor: f.TextOrPrefix


class LeadSourcesRecurringExpensesListFilter(TypedDict, total=False):
    amount: f.Integer
    create_time: f.Time
    end_time: f.Time
    next_expense_time: f.Time
    start_time: f.Time
    title: f.Text
    update_time: f.Time


class MerchantsListFilter(TypedDict, total=False):
    id: f.Text
    name: f.Text
    type: f.Text


class OpportunitiesListFilter(TypedDict, total=False):
    affiliate_id: f.Text
    contact_city: f.TextOrPrefix
    contact_id: f.Text
    contact_phone: f.TextOrPrefix
    contact_state: f.TextOrPrefix
    ids: f.Values
    lead_source_name: f.TextOrPrefix
    opportunity_id: f.Text | f.Compared
    opportunity_title: f.TextOrPrefix
    projected_revenue_high: f.Text | f.Compared
    projected_revenue_low: f.Text | f.Compared
    stage_id: f.Text
    user_id: f.Text
    custom: Mapping[str, f.Custom]


class OpportunitiesStageMovesListFilter(TypedDict, total=False):
    opportunity_id: f.Text
    user_id: f.Text


class OpportunitiesStagesListFilter(TypedDict, total=False):
    opportunity_stage_id: f.Text | f.Compared
    opportunity_stage_name: f.TextOrPrefix


class OrdersListFilter(TypedDict, total=False):
    contact_id: f.Text
    created_since_time: f.Time
    created_until_time: f.Time
    id: f.Text | f.Compared
    ids: f.Values
    invoice_id: f.Text
    invoice_xid: f.Text
    modified_since_time: f.Time
    modified_until_time: f.Time
    order_type: Literal["ONLINE", "OFFLINE"] | f.Text
    paid: f.Flag
    product_id: f.Text
    shipping_country_code: f.Text
    shipping_locality: f.Text
    shipping_postal_code: f.Text
    shipping_region_code: f.Text
    title: f.TextOrPrefix
    custom: Mapping[str, f.Custom]


class OrdersPaymentsListFilter(TypedDict, total=False):
    amount: f.Text
    invoice_id: f.Text
    pay_status: f.Text
    payment_id: f.Text
    skip_commission: f.Flag


class PaymentMethodsListFilter(TypedDict, total=False):
    contact_id: f.Text
    credit_card_id: f.Text
    merchant_account_id: f.Text
    payment_method_id: f.Text
    since_time: f.Time
    until_time: f.Time


class ProductCategoriesAssignedProductsListFilter(TypedDict, total=False):
    product_category_ids: f.Values
    product_ids: f.Values


class ProductCategoriesListFilter(TypedDict, total=False):
    name: f.TextOrPrefix
    product_category_id: f.Number | f.Compared
    product_id: f.Text


class ProductsListFilter(TypedDict, total=False):
    description: f.TextOrPrefix
    name: f.TextOrPrefix
    product_id: f.Text | f.Compared
    product_ids: f.Values
    short_description: f.TextOrPrefix
    sku: f.TextOrPrefix


class ProductsSubscriptionsListFilter(TypedDict, total=False):
    active: f.Flag
    cycle_type: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] | f.Text


class ReferralsListFilter(TypedDict, total=False):
    contact_id: f.Text | f.Compared
    description: f.TextOrPrefix
    referral_partner_id: f.Text | f.Compared
    source: f.TextOrPrefix
    type: Literal["COOKIE", "PERMANENT", "MANUAL"] | f.Text


class ReportingReportsListFilter(TypedDict, total=False):
    name: f.Text
    since_created_time: f.Time
    until_created_time: f.Time


class SalesPaymentsListFilter(TypedDict, total=False):
    amount: f.Text | f.Compared
    contact_id: f.Text
    id: f.Text | f.Compared
    ids: f.Values
    merchant_account_id: f.Text
    merchant_account_type: f.Text
    order_id: f.Text
    order_ids: f.Values
    since_time: f.Time
    until_time: f.Time


class SalesTransactionsListFilter(TypedDict, total=False):
    amount: f.Text | f.Compared
    contact_id: f.Text
    is_successful: f.Text
    merchant_account_id: f.Text
    merchant_account_type: f.Text
    order_id: f.Text
    since_time: f.Time
    status: f.Text
    transaction_method: f.Text
    until_time: f.Time


class SubscriptionsListFilter(TypedDict, total=False):
    billing_amount: f.Text | f.Compared
    contact_id: f.Text
    id: f.Text | f.Compared
    ids: f.Values
    status: f.Text
    subscription_plan_id: f.Text
    subscription_plan_ids: f.Values
    custom: Mapping[str, f.Custom]


class TagsCategoriesListFilter(TypedDict, total=False):
    description: f.Text | None
    name: f.Text | None
    since_create_time: f.Time
    since_update_time: f.Time
    until_create_time: f.Time
    until_update_time: f.Time


class TagsCompaniesListFilter(TypedDict, total=False):
    company_name: f.Text
    email: f.Text | None
    since_applied_time: f.Time
    until_applied_time: f.Time


class TagsContactsListAllFilter(TypedDict, total=False):
    since_applied_time: f.Time
    tag_ids: f.Values
    until_applied_time: f.Time


class TagsContactsListFilter(TypedDict, total=False):
    email: f.Text | None
    family_name: f.Text | None
    given_name: f.Text | None
    since_applied_time: f.Time
    until_applied_time: f.Time


class TagsListFilter(TypedDict, total=False):
    category_id: f.Text | None
    description: f.Text | None
    name: f.Text
    since_create_time: f.Time
    since_update_time: f.Time
    tag_ids: f.Values
    until_create_time: f.Time
    until_update_time: f.Time


class TaskAppointmentsListFilter(TypedDict, total=False):
    contact_id: f.Text
    create_time: f.Time | f.Compared
    end_time: f.Time | f.Compared
    start_time: f.Time | f.Compared
    update_time: f.Time | f.Compared
    user_id: f.Text
    custom: Mapping[str, f.Custom]


class TasksListFilter(TypedDict, total=False):
    contact_id: f.Text
    has_due_date: f.Text
    id: f.Text | f.Compared
    is_completed: f.Text
    opportunity_id: f.Text
    priority: Literal["CRITICAL", "ESSENTIAL", "NONESSENTIAL"] | f.Text
    since_time: f.Time
    task_ids: f.Values
    title: f.TextOrPrefix
    until_time: f.Time
    user_id: f.Text
    custom: Mapping[str, f.Custom]


class UsersListFilter(TypedDict, total=False):
    email: f.Text
    given_name: f.Text
    include_inactive: f.Flag
    include_partners: f.Flag
    user_ids: f.Values


class WebformsListFilter(TypedDict, total=False):
    name: f.Text
    since_create_time: f.Time
    since_update_time: f.Time
    until_create_time: f.Time
    until_update_time: f.Time
    webform_type: f.Text
