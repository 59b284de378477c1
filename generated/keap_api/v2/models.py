# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2.

Every field but a record's own `id` may be None: the API leaves out fields, or sends null. Enums are open: a value that Keap
adds later becomes a new member.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from .._enums import OpenIntEnum, OpenStrEnum
from .._model import DateTime, Float, Model
from .._partial_failures import failed_results


class AddContactsToSequenceResponseAddToSequenceResultsValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ALREADY_IN_SEQUENCE = "ALREADY_IN_SEQUENCE"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


class AddProductInterestRequestType(OpenStrEnum):
    PRODUCT = "PRODUCT"
    SUBSCRIPTION_PLAN = "SUBSCRIPTION_PLAN"


class AddressField(OpenStrEnum):
    ADDRESS_FIELD_UNSPECIFIED = "ADDRESS_FIELD_UNSPECIFIED"
    BILLING = "BILLING"
    SHIPPING = "SHIPPING"
    OTHER = "OTHER"


class AffiliateProgramResourceType(OpenStrEnum):
    EMAIL = "EMAIL"
    BANNER = "BANNER"
    PAGE = "PAGE"


class AutomationStatus(OpenStrEnum):
    PUBLISHED = "PUBLISHED"
    DRAFT = "DRAFT"


class CardType(OpenStrEnum):
    CREDIT = "CREDIT"
    DEBIT = "DEBIT"
    PREPAID = "PREPAID"
    ACH = "ACH"


class Category(OpenStrEnum):
    ATTACHMENTS = "ATTACHMENTS"
    CART = "CART"
    DOCUMENTS = "DOCUMENTS"
    HIDDEN = "HIDDEN"
    INVOICE = "INVOICE"
    LOGO = "LOGO"
    TICKETS = "TICKETS"
    WEB_FORM = "WEB_FORM"
    FUNNEL = "FUNNEL"


class CategoryDiscountCriteriaRequestType(OpenStrEnum):
    DATE_RANGE = "DATE_RANGE"
    PROMO_CODE = "PROMO_CODE"


class ContactSourceType(OpenStrEnum):
    SOURCE_TYPE_UNSPECIFIED = "SOURCE_TYPE_UNSPECIFIED"
    API = "API"
    APPOINTMENT = "APPOINTMENT"
    FORM_API_HOSTED = "FORM_API_HOSTED"
    FORM_API_INTERNAL = "FORM_API_INTERNAL"
    IMPORT = "IMPORT"
    INTERNAL_FORM = "INTERNAL_FORM"
    LANDING_PAGE = "LANDING_PAGE"
    MANUAL = "MANUAL"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    WEBFORM = "WEBFORM"


class ContentType(OpenStrEnum):
    TEXT = "TEXT"
    HTML = "HTML"
    MULTIPART = "MULTIPART"


class CreateAffiliateRequestStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class CreateFreeTrialDiscountCriteriaType(OpenStrEnum):
    DATE_RANGE = "DATE_RANGE"
    PROMO_CODE = "PROMO_CODE"
    PRODUCT = "PRODUCT"
    SUBSCRIPTION_PLAN = "SUBSCRIPTION_PLAN"
    ORDER_TOTAL = "ORDER_TOTAL"


class CreateOrderTotalDiscountRequestDiscountType(OpenStrEnum):
    AMOUNT = "AMOUNT"
    PERCENT = "PERCENT"


class CreateProductOptionTextOptionOnlyContains(OpenStrEnum):
    NONE = "NONE"
    LETTER = "LETTER"
    DIGIT = "DIGIT"
    BOTH = "BOTH"


class CreateSubscriptionPlanRequestCycleType(OpenStrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class DiscountStrategy(OpenStrEnum):
    GROSS = "GROSS"
    NET = "NET"


class DuplicateCheckOption(OpenStrEnum):
    EMAIL = "EMAIL"
    EMAIL_AND_NAME = "EMAIL_AND_NAME"
    EMAIL_AND_NAME_AND_COMPANY = "EMAIL_AND_NAME_AND_COMPANY"
    NO_CHECK = "NO_CHECK"


class EmailAddressEmailOptStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "UNENGAGED_MARKETABLE"
    SINGLE_OPT_IN = "SINGLE_OPT_IN"
    DOUBLE_OPT_IN = "DOUBLE_OPT_IN"
    CONFIRMED = "CONFIRMED"
    UNENGAGED_NON_MARKETABLE = "UNENGAGED_NON_MARKETABLE"
    NON_MARKETABLE = "NON_MARKETABLE"
    LOCKDOWN = "LOCKDOWN"
    BOUNCE = "BOUNCE"
    HARD_BOUNCE = "HARD_BOUNCE"
    MANUAL = "MANUAL"
    ADMIN = "ADMIN"
    SYSTEM = "SYSTEM"
    LIST_UNSUBSCRIBE = "LIST_UNSUBSCRIBE"
    FEEDBACK = "FEEDBACK"
    SPAM = "SPAM"
    INVALID = "INVALID"
    DEACTIVATED = "DEACTIVATED"


class EmailAddressField(OpenStrEnum):
    EMAIL_FIELD_UNSPECIFIED = "EMAIL_FIELD_UNSPECIFIED"
    EMAIL1 = "EMAIL1"
    EMAIL2 = "EMAIL2"
    EMAIL3 = "EMAIL3"


class ExitOption(OpenStrEnum):
    REDIRECT = "REDIRECT"
    FUNNEL_LINK = "FUNNEL_LINK"
    HOSTED = "HOSTED"
    LANDING_PAGE = "LANDING_PAGE"
    WEB_FORM = "WEB_FORM"
    SURVEY = "SURVEY"
    UPDATE = "UPDATE"
    UPDATE_OPT_OUT = "UPDATE_OPT_OUT"
    OPT_OUT = "OPT_OUT"
    CONFIRM = "CONFIRM"
    MESSAGE = "MESSAGE"
    AUTHORING_MESSAGE = "AUTHORING_MESSAGE"
    MANUAL = "MANUAL"
    CLOSE = "CLOSE"
    DISPLAY_TEXT_AND_BUTTON = "DISPLAY_TEXT_AND_BUTTON"
    ERROR = "ERROR"
    HOSTED_PAGE = "HOSTED_PAGE"


class FaxNumberField(OpenStrEnum):
    FAX_NUMBER_FIELD_UNSPECIFIED = "FAX_NUMBER_FIELD_UNSPECIFIED"
    FAX1 = "FAX1"
    FAX2 = "FAX2"


class FieldType(OpenStrEnum):
    CURRENCY = "CURRENCY"
    DATE = "DATE"
    DATE_TIME = "DATE_TIME"
    DAY_OF_WEEK = "DAY_OF_WEEK"
    DECIMAL_NUMBER = "DECIMAL_NUMBER"
    DRILLDOWN = "DRILLDOWN"
    DROPDOWN = "DROPDOWN"
    EMAIL = "EMAIL"
    LIST_BOX = "LIST_BOX"
    MONTH = "MONTH"
    NAME = "NAME"
    PERCENT = "PERCENT"
    PHONE_NUMBER = "PHONE_NUMBER"
    RADIO = "RADIO"
    SOCIAL_SECURITY_NUMBER = "SOCIAL_SECURITY_NUMBER"
    STATE = "STATE"
    TEXT = "TEXT"
    TEXT_AREA = "TEXT_AREA"
    USER = "USER"
    USER_LIST_BOX = "USER_LIST_BOX"
    WEBSITE = "WEBSITE"
    WHOLE_NUMBER = "WHOLE_NUMBER"
    YEAR = "YEAR"
    YES_NO = "YES_NO"


class FileBoxType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    IMAGE = "IMAGE"
    FAX = "FAX"
    ATTACHMENT = "ATTACHMENT"
    TICKET = "TICKET"
    CONTACT = "CONTACT"
    DIGITAL_PRODUCT = "DIGITAL_PRODUCT"
    IMPORT = "IMPORT"
    HIDDEN = "HIDDEN"
    WEB_FORM = "WEB_FORM"
    STYLED_CART = "STYLED_CART"
    RESAMPLED_IMAGE = "RESAMPLED_IMAGE"
    TEMPLATE_THUMBNAIL = "TEMPLATE_THUMBNAIL"
    FUNNEL = "FUNNEL"
    LOGO_THUMBNAIL = "LOGO_THUMBNAIL"
    UNLAYER = "UNLAYER"
    BRANDING_CENTER_LOGO = "BRANDING_CENTER_LOGO"


class GoalType(OpenStrEnum):
    WEB_FORM = "WebForm"
    LANDING_PAGE = "LandingPage"
    SURVEY = "Survey"
    LINK_CLICK = "LinkClick"
    EMAIL_OPENED = "EmailOpened"
    SCORE = "Score"
    PURCHASE = "Purchase"
    FAILED_PURCHASE = "FailedPurchase"
    QUOTE = "Quote"
    WEBSITE_TRIGGER = "WebsiteTrigger"
    INTERNAL_FORM = "InternalForm"
    SMART_FORM = "SmartForm"
    APPOINTMENT_EVENT = "AppointmentEvent"
    TASK = "Task"
    STAGE_MOVE = "StageMove"
    NOTE = "Note"
    TAG = "Tag"
    PIPELINE_STAGE_MOVE = "PipelineStageMove"
    UNLAYER_LANDING_PAGE = "UnlayerLandingPage"
    GRO_SOCIAL = "GroSocial"
    TWITTER_FORM = "TwitterForm"
    API = "API"
    WORD_PRESS = "WordPress"
    NEW_LANDING_PAGE = "NewLandingPage"
    INTEGRATION_TRIGGER = "IntegrationTrigger"


class ItemType(OpenStrEnum):
    START = "Start"
    WAIT = "Wait"
    DELAY_TIMER = "DelayTimer"
    CONTACT_TIMER = "ContactTimer"
    DATE_TIMER = "DateTimer"
    APPOINTMENT_TIMER = "AppointmentTimer"
    EMAIL = "Email"
    BARD_EMAIL = "BardEmail"
    UNLAYER_EMAIL = "UnlayerEmail"
    EMAIL_CONFIRM = "EmailConfirm"
    VOICE = "Voice"
    FAX = "Fax"
    LETTER = "Letter"
    AUTOMATED_SMS = "AutomatedSms"
    UNLAYER_EMAIL_CONFIRM = "UnlayerEmailConfirm"
    TAG = "Tag"
    OPPORTUNITY = "Opportunity"
    NOTE = "Note"
    TASK = "Task"
    COMPLETE_TASKS = "CompleteTasks"
    APPOINTMENT = "Appointment"
    ASSIGN_OWNER = "AssignOwner"
    FIELD_VALUE = "FieldValue"
    FULFILLMENT = "Fulfillment"
    CREATE_ORDER = "CreateOrder"
    DEAL = "Deal"
    ADD_TO_SEQUENCE = "AddToSequence"
    CANCEL_SUBSCRIPTION = "CancelSubscription"
    MOVE_OPPORTUNITY = "MoveOpportunity"
    HTTP = "Http"
    CUSTOMER_HUB = "CustomerHub"
    HTTP_REQUEST = "HttpRequest"
    INTEGRATION_ACTION = "IntegrationAction"
    ACTION_SET = "ActionSet"


class ListMerchantAccountResponseType(OpenStrEnum):
    PAYPAL = "PAYPAL"
    UNSUPPORTED = "UNSUPPORTED"
    AUTHORIZE = "AUTHORIZE"
    EWAY = "EWAY"
    WEPAY = "WEPAY"
    STRIPE = "STRIPE"
    KEAP_PAY = "KEAP_PAY"


class Operator(OpenStrEnum):
    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"


class OptionType(OpenStrEnum):
    LIST = "LIST"
    TEXT = "TEXT"


class OrderItemItemType(OpenStrEnum):
    PRODUCT = "PRODUCT"
    SHIPPING = "SHIPPING"
    TAX = "TAX"
    SERVICE = "SERVICE"
    UPSELL = "UPSELL"
    FINANCE_CHARGE = "FINANCE_CHARGE"
    DISCOUNT = "DISCOUNT"
    PROGRAM = "PROGRAM"
    SUBSCRIPTION = "SUBSCRIPTION"
    DISCOUNT_FREE_TRIAL = "DISCOUNT_FREE_TRIAL"
    DISCOUNT_ORDER_TOTAL = "DISCOUNT_ORDER_TOTAL"
    DISCOUNT_PRODUCT = "DISCOUNT_PRODUCT"
    DISCOUNT_PRODUCT_CATEGORY = "DISCOUNT_PRODUCT_CATEGORY"
    DISCOUNT_SHIPPING = "DISCOUNT_SHIPPING"
    TIP = "TIP"
    OTHER = "OTHER"
    FEE = "FEE"
    UNKNOWN = "UNKNOWN"


class OrderType(OpenStrEnum):
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"


class OrderV2SourceType(OpenStrEnum):
    API = "API"
    CHECKOUT_FORM = "CHECKOUT_FORM"
    INVOICE = "INVOICE"
    MANUAL_PAYMENT = "MANUAL_PAYMENT"
    QUICKBOOKS = "QUICKBOOKS"
    UNKNOWN = "UNKNOWN"


class OrderV2Status(OpenStrEnum):
    DRAFT = "DRAFT"
    SENT = "SENT"
    VIEWED = "VIEWED"
    PAID = "PAID"


class OriginalProvider(OpenStrEnum):
    UNKNOWN = "UNKNOWN"
    INFUSIONSOFT = "INFUSIONSOFT"
    MICROSOFT = "MICROSOFT"
    GOOGLE = "GOOGLE"


class PayStatus(OpenStrEnum):
    MANUAL_PAID = "MANUAL_PAID"
    REFUNDED = "REFUNDED"
    VOIDED = "VOIDED"
    PAYPAL_PAID = "PAYPAL_PAID"
    APPROVED = "APPROVED"
    FAILED = "FAILED"
    ERROR = "ERROR"
    PENDING = "PENDING"


class PayType(OpenStrEnum):
    CASH = "CASH"
    CHECK = "CHECK"
    CREDIT_CARD = "CREDIT_CARD"
    CREDIT_CARD_MANUAL = "CREDIT_CARD_MANUAL"
    MONEY_ORDER = "MONEY_ORDER"
    ADJUSTMENT = "ADJUSTMENT"
    CREDIT = "CREDIT"
    REFUND = "REFUND"


class PaymentMethodStatus(OpenStrEnum):
    EXPIRED = "EXPIRED"


class PaymentMethodType(OpenStrEnum):
    CARD = "CARD"


class PaymentPlanItemStatus(OpenStrEnum):
    UNPAID_MANUAL = "UNPAID_MANUAL"
    UNPAID_AUTOCHARGE = "UNPAID_AUTOCHARGE"
    PAID = "PAID"
    FAILED = "FAILED"


class PaymentStatus(OpenStrEnum):
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    COMPLETED = "COMPLETED"
    NONE = "NONE"


class PayoutType(OpenStrEnum):
    UPFRONT = "UPFRONT"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"


class PhoneNumberField(OpenStrEnum):
    PHONE_NUMBER_FIELD_UNSPECIFIED = "PHONE_NUMBER_FIELD_UNSPECIFIED"
    PHONE1 = "PHONE1"
    PHONE2 = "PHONE2"
    PHONE3 = "PHONE3"
    PHONE4 = "PHONE4"
    PHONE5 = "PHONE5"


class Priority(OpenStrEnum):
    CRITICAL = "CRITICAL"
    ESSENTIAL = "ESSENTIAL"
    NONESSENTIAL = "NONESSENTIAL"


class ProductOptionsDetailType(OpenStrEnum):
    FIXED = "FIXED"
    VARIABLE = "VARIABLE"


class ProductVariableSettingDetailContains(OpenStrEnum):
    LETTER = "LETTER"
    NUMBER = "NUMBER"
    BOTH = "BOTH"


class RecordType(OpenStrEnum):
    CONTACT = "CONTACT"
    REFERRAL_PARTNER = "REFERRAL_PARTNER"
    OPPORTUNITY = "OPPORTUNITY"
    TASK_NOTE_APPOINTMENT = "TASK_NOTE_APPOINTMENT"
    COMPANY = "COMPANY"
    ORDER = "ORDER"
    SUBSCRIPTION = "SUBSCRIPTION"


class ReferralType(OpenStrEnum):
    COOKIE = "COOKIE"
    MANUAL = "MANUAL"
    PERMANENT = "PERMANENT"


class RemindTimeMins(OpenIntEnum):
    VALUE_5 = 5
    VALUE_10 = 10
    VALUE_15 = 15
    VALUE_30 = 30
    VALUE_60 = 60
    VALUE_120 = 120
    VALUE_240 = 240
    VALUE_480 = 480
    VALUE_1440 = 1440
    VALUE_2880 = 2880


class RemoveFromSequenceResultsValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


class SocialAccountType(OpenStrEnum):
    SOCIAL_ACCOUNT_TYPE_UNSPECIFIED = "SOCIAL_ACCOUNT_TYPE_UNSPECIFIED"
    FACEBOOK = "FACEBOOK"
    LINKED_IN = "LINKED_IN"
    TWITTER = "TWITTER"
    INSTAGRAM = "INSTAGRAM"
    SNAPCHAT = "SNAPCHAT"
    YOUTUBE = "YOUTUBE"
    PINTEREST = "PINTEREST"


class SubscriptionBillingCycle(OpenStrEnum):
    YEAR = "YEAR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    DAY = "DAY"


class TransactionMethod(OpenStrEnum):
    CAPTURE = "CAPTURE"
    REFUND = "REFUND"
    VOID = "VOID"
    MANUAL = "MANUAL"


class TransactionV2Status(OpenStrEnum):
    APPROVED = "APPROVED"
    PENDING = "PENDING"
    ERROR = "ERROR"
    FAILED = "FAILED"
    NONE = "NONE"


class UserStatus(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INVITED = "INVITED"
    INACTIVE = "INACTIVE"
    NOT_A_USER = "NOT_A_USER"


class WebformType(OpenStrEnum):
    LEGACY = "LEGACY"
    STANDALONE = "STANDALONE"
    FUNNEL = "FUNNEL"
    LANDING_PAGE = "LANDING_PAGE"
    SURVEY = "SURVEY"
    INTERNAL = "INTERNAL"
    TWITTER = "TWITTER"
    UNKNOWN = "UNKNOWN"


class AchieveGoalResponse(Model):
    """Returned by `automations.goals.achieve`."""

    results: list[GoalEventResultDTO] | None = None


class AchieveWordPressOptInGoalResult(Model):
    """Returned by `integrations.wordpress.options.achieve`."""

    successful: bool | None = None


class AddContactsToSequenceResponse(Model):
    """Returned by `campaigns.sequences.add_contacts`."""

    add_to_sequence_results: dict[str, AddContactsToSequenceResponseAddToSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `add_to_sequence_results` that did not succeed, by id."""
        return failed_results(self.add_to_sequence_results)


class AddToAutomationSequenceResponse(Model):
    """Returned by `automations.sequences.add_contacts`."""

    add_to_automation_sequence_results: dict[str, AddContactsToSequenceResponseAddToSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `add_to_automation_sequence_results` that did not succeed, by id."""
        return failed_results(self.add_to_automation_sequence_results)


class Address(Model):
    country: str | None = None
    country_code: str | None = None
    field: AddressField | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    region: str | None = None
    region_code: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class AffiliateCommission(Model):
    """Returned by `affiliates.commissions`."""

    amount_earned: Float | None = None
    contact_first_name: str | None = None
    contact_id: str | None = None
    contact_last_name: str | None = None
    description: str | None = None
    invoice_id: str | None = None
    product_name: str | None = None
    sales_affiliate_id: str | None = None
    sales_affiliate_name: str | None = None
    time_earned: DateTime | None = None


class AffiliateCommissionEarned(Model):
    """Returned by `affiliates.commission_total.get`."""

    affiliate_commission_total: Float | None = None
    view_ledger_url: str | None = None


class AffiliateCommissionProgramResponse(Model):
    """Returned by `affiliates.commission_programs.create`, `affiliates.commission_programs.update`."""

    id: str
    name: str | None = None
    notes: str | None = None
    priority: int | None = None


class AffiliateLink(Model):
    """Returned by `affiliates.redirects.list`, `affiliates.redirects.create`, `affiliates.redirects.get` and 1 more."""

    id: str
    affiliate_id: str | None = None
    code: str | None = None
    date_created: DateTime | None = None
    local_url_code: str | None = None
    name: str | None = None
    program_ids: list[str] | None = None
    redirect_url: str | None = None
    website_address: str | None = None


class AffiliateProgramResource(Model):
    """Returned by `affiliates.commission_programs.resources.create`, `affiliates.commission_programs.resources.update`, `affiliates.commission_programs.resources.list`."""

    id: str
    commission_programs: list[ResourceCommissionProgram] | None = None
    content_html: str | None = None
    notes: str | None = None
    order: int | None = None
    page_height: int | None = None
    page_width: int | None = None
    title: str | None = None
    type: AffiliateProgramResourceType | None = None
    url: str | None = None


class AffiliateProgramV2(Model):
    """Returned by `affiliates.commission_programs.list`."""

    id: str
    affiliate_ids: list[str] | None = None
    create_time: DateTime | None = None
    name: str | None = None
    notes: str | None = None
    priority: str | None = None


class AffiliateSummaryRecord(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_id: int | None = msgspec.field(default=None, name="affiliateId")
    amount_earned: Float | None = msgspec.field(default=None, name="amountEarned")
    balance: Float | None = None
    clawbacks: Float | None = None


class ApplicationCompany(Model):
    caller_id_number: str | None = None
    city: str | None = None
    country: str | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    phone_ext: str | None = None
    state: str | None = None
    street_address_1: str | None = None
    street_address_2: str | None = None
    web_logo_url: str | None = None
    website: str | None = None
    zip: str | None = None


class ApplicationConfigurationModuleAffiliate(Model):
    choose_affiliate: bool | None = None
    commission: ApplicationConfigurationModuleAffiliateCommission | None = None
    custom_affiliate_url: str | None = None
    display_affiliate_ip_address: bool | None = None
    do_not_notify_affiliate: bool | None = None
    skip_pay_if_unused: bool | None = None
    use_referral_history_if_no_tracking_cookie: bool | None = None


class ApplicationConfigurationModuleAffiliateCommission(Model):
    calculation_type: str | None = None
    levels: int | None = None
    participant_types: str | None = None


class ApplicationConfigurationModuleApplication(Model):
    company: ApplicationCompany | None = None
    default_view_locale: str | None = None
    features_enabled: ApplicationFeaturesEnabled | None = None
    time_zone: str | None = None


class ApplicationConfigurationModuleAppointment(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class ApplicationConfigurationModuleContact(Model):
    address_labels: ApplicationConfigurationModuleContactAddressLabels | None = None
    contact_types: str | None = None
    default_new_contact_form: str | None = None
    disable_contact_edit_in_client_login: bool | None = None
    fax_types: str | None = None
    phone_types: str | None = None
    suffix_types: str | None = None
    title_types: str | None = None


class ApplicationConfigurationModuleContactAddressLabels(Model):
    line_1: str | None = None
    line_2: str | None = None
    line_3: str | None = None


class ApplicationConfigurationModuleEcommerce(Model):
    credit_card_types: str | None = None
    currency: str | None = None
    default_charge_max_retry_attempts: int | None = None
    default_country: str | None = None
    default_merchant: str | None = None
    default_number_of_days_between_charge_attempts: int | None = None
    default_tax: str | None = None
    default_to_auto_charge: bool | None = None
    merchant_account_max_retry_attempts: int | None = None
    payment_types: str | None = None
    promo_codes: str | None = None
    track_cost_per_unit: bool | None = None
    track_inventory: bool | None = None


class ApplicationConfigurationModuleEmail(Model):
    append_contact_key_to_links: bool | None = None
    default_opt_in_link: str | None = None
    default_opt_out_link: str | None = None
    hide_emails_to_and_from_domains: str | None = None
    whitelisted_domains: str | None = None


class ApplicationConfigurationModuleForms(Model):
    spam_filters_enabled: bool | None = None


class ApplicationConfigurationModuleFulfillment(Model):
    default_message_fields: str | None = None
    default_message_to: str | None = None


class ApplicationConfigurationModuleInvoice(Model):
    tax_label: str | None = None


class ApplicationConfigurationModuleNote(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class ApplicationConfigurationModuleOpportunity(Model):
    default_stage: str | None = None
    states: ApplicationConfigurationModuleOpportunityStates | None = None


class ApplicationConfigurationModuleOpportunityStates(Model):
    active: ApplicationConfigurationModuleOpportunityStatesActive | None = None
    loss: ApplicationConfigurationModuleOpportunityStatesLoss | None = None
    win: ApplicationConfigurationModuleOpportunityStatesWin | None = None


class ApplicationConfigurationModuleOpportunityStatesActive(Model):
    stages: str | None = None


class ApplicationConfigurationModuleOpportunityStatesLoss(Model):
    reasons: str | None = None
    stage: str | None = None


class ApplicationConfigurationModuleOpportunityStatesWin(Model):
    reasons: str | None = None
    stage: str | None = None


class ApplicationConfigurationModuleTask(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class ApplicationConfigurationModuleTemplate(Model):
    default_country_code: int | None = None
    default_user_id: str | None = None


class ApplicationFeaturesEnabled(Model):
    marketing: bool | None = None


class AppliedTag(Model):
    """Returned by `companies.tags.list`, `contacts.tags.list`."""

    applied_time: DateTime | None = None
    tag: Tag | None = None


class ApplyTagsResponse(Model):
    """Returned by `tags.contacts.apply_tags`."""

    results: dict[str, str] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `results` that did not succeed, by id."""
        return failed_results(self.results)


class AssignedProducts(Model):
    """Returned by `product_categories.assigned_products.list`."""

    product_category_id: str | None = None
    product_ids: list[str] | None = None


class Automation(Model):
    """Returned by `automations.list`, `automations.get`."""

    id: str
    active_contacts: int | None = None
    categories: list[str] | None = None
    current_edit_lock_status: AutomationLockStatus | None = None
    error_message: str | None = None
    locked: bool | None = None
    published_by: str | None = None
    published_date: DateTime | None = None
    published_timezone: str | None = None
    status: AutomationStatus | None = None
    title: str | None = None


class AutomationCategory(Model):
    """Returned by `automation_categories.list`, `automation_categories.create`, `automation_categories.update`."""

    id: str
    automation_count: int | None = None
    name: str | None = None


class AutomationLockStatus(Model):
    locked: bool | None = None
    user_firstname: str | None = None
    user_id: str | None = None
    user_name: str | None = None


class BasicCompany(Model):
    company_name: str | None = None
    id: str | None = None


class BasicContact(Model):
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None


class BasicUser(Model):
    email_address: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None


class BusinessProfileAddressResponse(Model):
    country_code: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    region: str | None = None


class Campaign(Model):
    """Returned by `campaigns.list`, `campaigns.get`."""

    id: str
    active_contact_count: int | None = None
    completed_contact_count: int | None = None
    created_by_global_id: str | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    time_zone: str | None = None


class CardInfo(Model):
    brand: str | None = None
    card_type: CardType | None = None
    expiration_month: str | None = None
    expiration_year: str | None = None
    fingerprint: str | None = None
    last_four: str | None = None


class CategoryDiscount(Model):
    """Returned by `discounts.product_categories.list`, `discounts.product_categories.create`, `discounts.product_categories.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[CategoryDiscountCriteriaResponse] | None = None
    description: str | None = None
    discount_percent: Float | None = None
    name: str | None = None
    product_categories: list[str] | None = None


class CategoryDiscountCriteriaResponse(Model):
    code: str | None = None
    criteria_id: str | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    type: CategoryDiscountCriteriaRequestType | None = None


class CategoryReference(Model):
    id: str | None = None


class CheckListItemDetails(Model):
    description: str | None = None
    done_date: DateTime | None = None
    id: int | None = None
    instance_id: int | None = None
    item_order: int | None = None
    required: bool | None = None


class ChecklistItem(Model):
    description: str | None = None
    id: str | None = None
    order: int | None = None
    required: bool | None = None


class CommissionItem(Model):
    lead_amount: Float | None = None
    lead_percent: Float | None = None
    sale_amount: Float | None = None
    sale_percent: Float | None = None


class Company(Model):
    """Returned by `companies.list`, `companies.create`, `companies.get` and 1 more."""

    id: str
    account_id: str | None = None
    address: Address | None = None
    anniversary_date: dt.date | None = None
    assistant_name: str | None = None
    assistant_phone: str | None = None
    billing_information: str | None = None
    birth_date: dt.date | None = None
    company_name: str | None = None
    contact_type: str | None = None
    create_time: DateTime | None = None
    created_by: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_address: EmailAddress | None = None
    fax_number: FaxNumber | None = None
    first_name: str | None = None
    groups: str | None = None
    job_title: str | None = None
    last_name: str | None = None
    last_updated_by: str | None = None
    middle_name: str | None = None
    notes: str | None = None
    owner_id: str | None = None
    phone_number: PhoneNumber | None = None
    preferred_name: str | None = None
    referral_code: str | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    title: str | None = None
    update_time: DateTime | None = None
    website: str | None = None


class Contact(Model):
    """Returned by `contacts.list`, `contacts.create`, `contacts.get` and 2 more."""

    id: str
    account_id: str | None = None
    addresses: list[Address] | None = None
    anniversary_date: dt.date | None = None
    assistant_name: str | None = None
    assistant_phone: str | None = None
    billing_information: str | None = None
    birth_date: dt.date | None = None
    company: BasicCompany | None = None
    contact_type: str | None = None
    create_time: DateTime | None = None
    created_by: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_addresses: list[EmailAddress] | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    groups: str | None = None
    job_title: str | None = None
    last_updated_by: str | None = None
    leadsource_id: str | None = None
    links: list[Link] | None = None
    middle_name: str | None = None
    origin: Origin | None = None
    owner_id: str | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    referral_code: str | None = None
    score_value: str | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: ContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    tag_ids: list[str] | None = None
    time_zone: str | None = None
    update_time: DateTime | None = None
    utm_parameters: list[ContactUtmResponse] | None = None
    website: str | None = None


class ContactLink(Model):
    """Returned by `contacts.links.list`, `contacts.link`."""

    contact1_id: str | None = None
    contact2_id: str | None = None
    link_type_id: str | None = None
    link_type_name: str | None = None


class ContactLinkType(Model):
    """Returned by `contacts.links.types.list`, `contacts.links.types.create`, `contacts.links.types.update`."""

    id: str
    create_time: DateTime | None = None
    max_links: int | None = None
    name: str | None = None


class ContactUtmResponse(Model):
    date_created: DateTime | None = msgspec.field(default=None, name="dateCreated")
    first_touch: bool | None = msgspec.field(default=None, name="firstTouch")
    id: int | None = None
    keap_source_id: str | None = msgspec.field(default=None, name="keapSourceId")
    last_touch: bool | None = msgspec.field(default=None, name="lastTouch")
    utm_campaign: str | None = msgspec.field(default=None, name="utmCampaign")
    utm_content: str | None = msgspec.field(default=None, name="utmContent")
    utm_medium: str | None = msgspec.field(default=None, name="utmMedium")
    utm_source: str | None = msgspec.field(default=None, name="utmSource")
    utm_term: str | None = msgspec.field(default=None, name="utmTerm")


class Country(Model):
    """Returned by `locales.countries.list`, `locales.countries.get`."""

    codes: CountryCodes | None = None
    name: str | None = None


class CountryCodes(Model):
    alpha2: str | None = None
    alpha3: str | None = None


class CreateCustomFieldResponse(Model):
    """Returned by `tasks.model.custom_fields.create`."""

    custom_field: CustomFieldMetaData | None = None


class CreateEmailSentRequest(Model):
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class CurrencyValue(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


class CurrencyValueDetail(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


class CurrencyValueList(Model):
    amount: int | None = None
    currency_code: str | None = None
    formatted_amount: str | None = None


class CustomField(Model):
    content: Any | None = None
    id: str | None = None


class CustomFieldGroup(Model):
    """Returned by `affiliates.model.custom_fields.groups.list`, `affiliates.model.custom_fields.groups.create`, `affiliates.model.custom_fields.groups.get` and 29 more."""

    id: str
    name: str | None = None
    order: int | None = None
    record_type: RecordType | None = None
    tab_id: str | None = None


class CustomFieldMetaData(Model):
    """Returned by `affiliates.model.custom_fields.create`, `affiliates.model.custom_fields.update`, `companies.model.custom_fields.create` and 11 more."""

    id: str
    default_value: str | None = None
    field_name: str | None = None
    field_type: FieldType | None = None
    group_id: str | None = None
    group_name: str | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None
    record_type: RecordType | None = None


class CustomFieldOption(Model):
    id: str | None = None
    label: str | None = None


class CustomFieldTab(Model):
    """Returned by `affiliates.model.custom_fields.tabs.list`, `affiliates.model.custom_fields.tabs.create`, `affiliates.model.custom_fields.tabs.get` and 29 more."""

    id: str
    name: str | None = None
    order: int | None = None
    record_type: RecordType | None = None


class CustomFieldValue(Model):
    content: Any | None = None
    id: str | None = None


class CustomFieldValueObject(Model):
    content: Any | None = None
    id: str | None = None


class DefaultCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    unused: CommissionItem | None = None


class DeleteEmailsResponse(Model):
    """Returned by `emails.batch_remove`."""

    results: dict[str, str] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `results` that did not succeed, by id."""
        return failed_results(self.results)


class Discount(Model):
    amount: Float | None = None
    discount_method: CreateOrderTotalDiscountRequestDiscountType | None = None
    special_item_id: str | None = None


class DiscountCriteria(Model):
    """Returned by `discounts.free_trials.criteria.create`, `discounts.order_totals.criteria.create`, `discounts.product_categories.criteria.create` and 2 more."""

    code: str | None = None
    criteria_id: str | None = None
    operator: Operator | None = None
    plan_id: str | None = None
    product_id: str | None = None
    product_quantity_max: int | None = None
    product_quantity_min: int | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    subscription_quantity: int | None = None
    total_amount: Float | None = None
    type: CreateFreeTrialDiscountCriteriaType | None = None


class EmailAddress(Model):
    email: str | None = None
    email_opt_status: EmailAddressEmailOptStatus | None = None
    field: EmailAddressField | None = None
    is_opt_in: bool | None = None
    opt_in_reason: str | None = None


class EmailSent(Model):
    """Returned by `emails.list`."""

    id: str
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class EmailSentCreateError(Model):
    email: CreateEmailSentRequest | None = None
    error_message: str | None = None


class EmailSentWithContent(Model):
    """Returned by `emails.create`, `emails.get`."""

    id: str
    clicked_time: DateTime | None = None
    contact_id: str | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_time: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_time: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_time: DateTime | None = None
    sent_to_address: str | None = None
    sent_to_bcc_address_list: list[str] | None = None
    sent_to_cc_address_list: list[str] | None = None
    subject: str | None = None


class EmailTemplate(Model):
    """Returned by `emails.templates.get`."""

    id: int
    bcc_address: str | None = None
    categories: list[str] | None = None
    cc_address: str | None = None
    content_type: ContentType | None = None
    from_address: str | None = None
    html_body: str | None = None
    merge_context: str | None = None
    piece_title: str | None = None
    subject: str | None = None
    text_body: str | None = None
    to_address: str | None = None


class EmailTemplateSummary(Model):
    """Returned by `emails.templates.list`."""

    id: int
    bcc_address: str | None = None
    categories: list[str] | None = None
    cc_address: str | None = None
    content_type: ContentType | None = None
    from_address: str | None = None
    merge_context: str | None = None
    piece_title: str | None = None
    subject: str | None = None
    to_address: str | None = None


class EmailsSentList(Model):
    """Returned by `emails.batch_add`."""

    emails: list[EmailSentWithContent] | None = None
    errors: list[EmailSentCreateError] | None = None


class FaxNumber(Model):
    field: FaxNumberField | None = None
    number: str | None = None
    type: str | None = None


class FileMetadata(Model):
    """Returned by `files.list`, `files.create`, `files.get` and 1 more."""

    id: str
    category: Category | None = None
    contact_id: str | None = None
    created_by_id: str | None = None
    created_time: DateTime | None = None
    file_box_type: FileBoxType | None = None
    file_name: str | None = None
    file_size: int | None = None
    is_public: bool | None = None
    remote_file_key: str | None = None
    updated_time: DateTime | None = None


class FlowEventResultDTO(Model):
    flow_id: int | None = None
    message: str | None = None
    success: bool | None = None


class FreeTrialDiscount(Model):
    """Returned by `discounts.free_trials.list`, `discounts.free_trials.create`, `discounts.free_trials.get` and 1 more."""

    id: str
    criteria: list[FreeTrialDiscountCriteriaResponse] | None = None
    description: str | None = None
    free_trial_days: int | None = None
    hide_price: bool | None = None
    name: str | None = None
    subscription_plan_id: str | None = None


class FreeTrialDiscountCriteriaResponse(Model):
    code: str | None = None
    criteria_id: str | None = None
    operator: Operator | None = None
    plan_id: str | None = None
    product_id: str | None = None
    product_quantity_max: int | None = None
    product_quantity_min: int | None = None
    range_end_time: DateTime | None = None
    range_start_time: DateTime | None = None
    subscription_quantity: int | None = None
    total_amount: Float | None = None
    type: CreateFreeTrialDiscountCriteriaType | None = None


class GetApplicationEnabledStatusResponse(Model):
    """Returned by `settings.applications.is_enabled`."""

    is_enabled: bool | None = msgspec.field(default=None, name="isEnabled")


class GetBusinessProfileResponse(Model):
    """Returned by `business_profile.get`, `business_profile.update`."""

    address: BusinessProfileAddressResponse | None = None
    business_goals: list[str] | None = None
    business_primary_color: str | None = None
    business_secondary_color: str | None = None
    business_type: str | None = None
    currency_code: str | None = None
    email: str | None = None
    language_tag: str | None = None
    logo_url: str | None = None
    name: str | None = None
    phone: str | None = None
    time_zone: str | None = None
    website: str | None = None


class GetContactOptionTypesResponse(Model):
    """Returned by `settings.contact_option_types.list`."""

    option_types: list[str] | None = None


class GetNoteResponse(Model):
    """Returned by `contacts.notes.get`."""

    id: str
    assigned_to_user: BasicUser | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    last_updated_by_user_id: str | None = None
    pinned_at: DateTime | None = None
    text: str | None = None
    title: str | None = None
    type: str | None = None
    update_time: DateTime | None = None


class GetRestCommissionProgram(Model):
    """Returned by `affiliates.commission_programs.default_commission_programs.create`, `affiliates.commission_programs.default_commission_programs.update`, `affiliates.commission_programs.product_commission_programs.assign` and 4 more."""

    id: str
    affiliate_ids: list[str] | None = None
    create_time: DateTime | None = None
    default_commission: DefaultCommission | None = None
    name: str | None = None
    notes: str | None = None
    priority: str | None = None
    product_commissions: list[ProductCommission] | None = None
    subscription_commissions: list[SubscriptionCommission] | None = None


class GetSettingsResponse(Model):
    """Returned by `settings.applications.get_configuration`."""

    affiliate: ApplicationConfigurationModuleAffiliate | None = None
    application: ApplicationConfigurationModuleApplication | None = None
    appointment: ApplicationConfigurationModuleAppointment | None = None
    contact: ApplicationConfigurationModuleContact | None = None
    ecommerce: ApplicationConfigurationModuleEcommerce | None = None
    email: ApplicationConfigurationModuleEmail | None = None
    forms: ApplicationConfigurationModuleForms | None = None
    fulfillment: ApplicationConfigurationModuleFulfillment | None = None
    invoice: ApplicationConfigurationModuleInvoice | None = None
    note: ApplicationConfigurationModuleNote | None = None
    opportunity: ApplicationConfigurationModuleOpportunity | None = None
    task: ApplicationConfigurationModuleTask | None = None
    template: ApplicationConfigurationModuleTemplate | None = None


class GetTagCategoryResponse(Model):
    """Returned by `tags.categories.get`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class GetUserInfoResponse(Model):
    """Returned by `user_info.get`."""

    id: str
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    is_admin: bool | None = None
    keap_id: str | None = None
    middle_name: str | None = None
    preferred_name: str | None = None
    sub: str | None = None
    tenant_id: str | None = None


class Goal(Model):
    """Returned by `campaigns.goals.list`."""

    id: str
    historical_contact_counts: HistoricalCounts | None = None
    name: str | None = None
    next_sequence_ids: list[str] | None = None
    previous_sequence_ids: list[str] | None = None
    type: GoalType | None = None


class GoalEventResultDTO(Model):
    automation_id: int | None = None
    flow_start_results: list[FlowEventResultDTO] | None = None
    flow_stop_results: list[FlowEventResultDTO] | None = None
    goal_id: int | None = None
    message: str | None = None
    success: bool | None = None


class HistoricalCounts(Model):
    field_24_hours: int | None = msgspec.field(default=None, name="24_hours")
    field_30_days: int | None = msgspec.field(default=None, name="30_days")


class InvoiceFile(Model):
    file_id: str | None = None


class InvoiceOrderPayment(Model):
    """Returned by `orders.payments.list`, `orders.payments.update`."""

    id: str
    amount: Float | None = None
    invoice_id: str | None = None
    last_updated_time: DateTime | None = None
    note: str | None = None
    pay_status: PayStatus | None = None
    pay_time: DateTime | None = None
    payment_id: str | None = None
    refund_invoice_payment_id: str | None = None
    skip_commission: bool | None = None


class Item(Model):
    id: str | None = None
    name: str | None = None
    next_item_id: str | None = None
    previous_item_id: str | None = None
    type: ItemType | None = None


class LeadScore(Model):
    """Returned by `contacts.lead_score.get`."""

    last_updated: DateTime | None = None
    score: str | None = None


class LeadSource(Model):
    """Returned by `lead_sources.list`, `lead_sources.create`, `lead_sources.get` and 1 more."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    end_time: DateTime | None = None
    lead_source_category_id: str | None = None
    medium: str | None = None
    message: str | None = None
    name: str | None = None
    start_time: DateTime | None = None
    status: CreateAffiliateRequestStatus | None = None
    update_time: DateTime | None = None
    vendor: str | None = None


class LeadSourceCategory(Model):
    """Returned by `lead_source_categories.list`, `lead_source_categories.create`, `lead_source_categories.get` and 1 more."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class LeadSourceExpense(Model):
    """Returned by `lead_sources.expenses.list`, `lead_sources.expenses.create`, `lead_sources.expenses.get` and 2 more."""

    id: str
    amount: CurrencyValue | None = None
    create_time: DateTime | None = None
    incurred_time: DateTime | None = None
    lead_source_id: str | None = None
    lead_source_recurring_expense_id: str | None = None
    notes: str | None = None
    title: str | None = None
    update_time: DateTime | None = None


class LeadSourceRecurringExpense(Model):
    """Returned by `lead_sources.recurring_expenses.list`, `lead_sources.recurring_expenses.create`, `lead_sources.recurring_expenses.get` and 1 more."""

    id: str
    amount: CurrencyValue | None = None
    create_time: DateTime | None = None
    end_time: DateTime | None = None
    lead_source_id: str | None = None
    next_expense_time: DateTime | None = None
    notes: str | None = None
    start_time: DateTime | None = None
    title: str | None = None
    update_time: DateTime | None = None


class Link(Model):
    id: str | None = None
    link_type_id: str | None = None
    link_type_name: str | None = None
    linked_contact_id: str | None = None


class ListAffiliateCommissionProgramsResponse(Model):
    """Returned by `affiliates.commission_programs.list`."""

    commission_programs: list[AffiliateProgramV2] | None = None
    next_page_token: str | None = None


class ListAffiliateCommissionsResponse(Model):
    """Returned by `affiliates.commissions`."""

    affiliate_commissions: list[AffiliateCommission] | None = None
    amount_earned: Float | None = None
    clawbacks: Float | None = None
    commission_total: Float | None = None
    next_page_token: str | None = None


class ListAffiliateLinksResponse(Model):
    """Returned by `affiliates.redirects.list`."""

    affiliate_links: list[AffiliateLink] | None = None
    next_page_token: str | None = None


class ListAffiliatePaymentsResponse(Model):
    """Returned by `affiliates.payments.list`."""

    affiliate_payments: list[RestAffiliatePayment] | None = None
    next_page_token: str | None = None


class ListAffiliateReferralsResponse(Model):
    """Returned by `affiliates.referrals.list`."""

    next_page_token: str | None = None
    referrals: list[Referral] | None = None


class ListAffiliateSummariesResponse(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_summaries: list[AffiliateSummaryRecord] | None = None
    next_page_token: str | None = None


class ListAffiliatesResponse(Model):
    """Returned by `affiliates.list`."""

    affiliates: list[RestAffiliate] | None = None
    next_page_token: str | None = None


class ListAssignedProductsResponse(Model):
    """Returned by `product_categories.assigned_products.list`."""

    assigned_product_categories: list[AssignedProducts] | None = None
    next_page_token: str | None = None


class ListAutomationCategoryResponse(Model):
    """Returned by `automation_categories.list`."""

    automation_categories: list[AutomationCategory] | None = None
    next_page_token: str | None = None


class ListAutomationIdsResponse(Model):
    """Returned by `automations.ids.list`."""

    automation_ids: list[str] | None = None
    locked_automation_ids: list[str] | None = None
    next_page_token: str | None = None


class ListAutomationResponse(Model):
    """Returned by `automations.list`."""

    automation_count: int | None = None
    automations: list[Automation] | None = None
    next_page_token: str | None = None


class ListCampaignGoalsResponse(Model):
    """Returned by `campaigns.goals.list`."""

    campaign_id: str | None = None
    goals: list[Goal] | None = None
    next_page_token: str | None = None


class ListCampaignSequenceResponse(Model):
    """Returned by `campaigns.sequences.list`."""

    campaign_id: str | None = None
    next_page_token: str | None = None
    sequences: list[SequenceModel] | None = None


class ListCampaignsResponse(Model):
    """Returned by `campaigns.list`."""

    campaigns: list[Campaign] | None = None
    next_page_token: str | None = None


class ListCategoryDiscountsResponse(Model):
    """Returned by `discounts.product_categories.list`."""

    discounts: list[CategoryDiscount] | None = None
    next_page_token: str | None = None


class ListCompaniesResponse(Model):
    """Returned by `companies.list`."""

    companies: list[Company] | None = None
    next_page_token: str | None = None


class ListCompanyTagsResponse(Model):
    """Returned by `companies.tags.list`."""

    next_page_token: str | None = None
    tags: list[AppliedTag] | None = None


class ListContactLinkTypesResponse(Model):
    """Returned by `contacts.links.types.list`."""

    contact_link_types: list[ContactLinkType] | None = None
    next_page_token: str | None = None


class ListContactLinksResponse(Model):
    """Returned by `contacts.links.list`."""

    links: list[ContactLink] | None = None
    next_page_token: str | None = None


class ListContactPaymentMethodsResponse(Model):
    """Returned by `contacts.payment_methods.list`."""

    next_page_token: str | None = None
    records: list[PaymentMethod] | None = None


class ListContactTagAssociationsResponse(Model):
    """Returned by `contacts.tags.list_all`."""

    next_page_token: str | None = None
    tags: list[TagContactAssociation] | None = None


class ListContactTagsResponse(Model):
    """Returned by `contacts.tags.list`."""

    next_page_token: str | None = None
    tags: list[AppliedTag] | None = None


class ListContactsResponse(Model):
    """Returned by `contacts.list`."""

    contacts: list[Contact] | None = None
    next_page_token: str | None = None


class ListCountriesResponse(Model):
    """Returned by `locales.countries.list`."""

    countries: list[Country] | None = None
    next_page_token: str | None = None


class ListCustomFieldGroupsResponse(Model):
    """Returned by `affiliates.model.custom_fields.groups.list`, `companies.model.custom_fields.groups.list`, `contacts.model.custom_fields.groups.list` and 5 more."""

    groups: list[CustomFieldGroup] | None = None


class ListCustomFieldTabsResponse(Model):
    """Returned by `affiliates.model.custom_fields.tabs.list`, `companies.model.custom_fields.tabs.list`, `contacts.model.custom_fields.tabs.list` and 5 more."""

    tabs: list[CustomFieldTab] | None = None


class ListEmailAddressStatusResponse(Model):
    """Returned by `email_addresses.list`."""

    email_addresses: list[RestEmailAddressStatus] | None = None
    next_page_token: str | None = None


class ListEmailTemplatesResponse(Model):
    """Returned by `emails.templates.list`."""

    email_templates: list[EmailTemplateSummary] | None = None
    next_page_token: str | None = None


class ListEmailsSentResponse(Model):
    """Returned by `emails.list`."""

    emails: list[EmailSent] | None = None
    next_page_token: str | None = None


class ListFilesResponse(Model):
    """Returned by `files.list`."""

    files: list[FileMetadata] | None = None
    next_page_token: str | None = None


class ListFreeTrialDiscountsResponse(Model):
    """Returned by `discounts.free_trials.list`."""

    discounts: list[FreeTrialDiscount] | None = None
    next_page_token: str | None = None


class ListLeadSourceCategoriesResponse(Model):
    """Returned by `lead_source_categories.list`."""

    lead_source_categories: list[LeadSourceCategory] | None = None
    next_page_token: str | None = None


class ListLeadSourceExpensesResponse(Model):
    """Returned by `lead_sources.expenses.list`, `lead_sources.recurring_expenses.expenses.list`."""

    lead_source_expenses: list[LeadSourceExpense] | None = None
    next_page_token: str | None = None


class ListLeadSourceRecurringExpensesResponse(Model):
    """Returned by `lead_sources.recurring_expenses.list`."""

    lead_source_recurring_expenses: list[LeadSourceRecurringExpense] | None = None
    next_page_token: str | None = None


class ListLeadSourcesResponse(Model):
    """Returned by `lead_sources.list`."""

    lead_sources: list[LeadSource] | None = None
    next_page_token: str | None = None


class ListMerchantAccountResponse(Model):
    """Returned by `merchants.list`."""

    id: str
    is_test: bool | None = None
    name: str | None = None
    type: ListMerchantAccountResponseType | None = None


class ListMerchantsResponse(Model):
    """Returned by `merchants.list`."""

    default_merchant_account_id: str | None = None
    merchant_accounts: list[ListMerchantAccountResponse] | None = None
    next_page_token: str | None = None


class ListNoteTemplateResponse(Model):
    """Returned by `notes.templates.list`."""

    next_page_token: str | None = None
    note_templates: list[NoteTemplate] | None = None


class ListNotesResponse(Model):
    """Returned by `contacts.notes.list`, `notes.list`."""

    next_page_token: str | None = None
    notes: list[Note] | None = None


class ListOpportunitiesResponse(Model):
    """Returned by `opportunities.list`."""

    next_page_token: str | None = None
    opportunities: list[RestV2Opportunity] | None = None


class ListOpportunityStageMoveResponse(Model):
    """Returned by `opportunities.stage_moves.list`."""

    next_page_token: str | None = None
    stage_moves: list[OpportunityStageMove] | None = None


class ListOpportunityStagesResponse(Model):
    """Returned by `opportunities.stages.list`."""

    next_page_token: str | None = None
    stages: list[RestOpportunityStage] | None = None


class ListOption(Model):
    item_code: str | None = None
    item_display_order: int | None = None
    item_id: str | None = None
    item_label: str | None = None
    price_adjustment: Float | None = None


class ListOrderPaymentsResponse(Model):
    """Returned by `orders.payments.list`."""

    invoice_order_payments: list[InvoiceOrderPayment] | None = None
    next_page_token: str | None = None


class ListOrderTotalDiscountsResponse(Model):
    """Returned by `discounts.order_totals.list`."""

    discounts: list[OrderTotalDiscount] | None = None
    next_page_token: str | None = None


class ListOrders(Model):
    """Returned by `orders.list`."""

    next_page_token: str | None = None
    orders: list[OrderV2] | None = None


class ListPaymentMethodsResponse(Model):
    """Returned by `payment_methods.list`."""

    next_page_token: str | None = None
    payment_methods: list[PaymentMethod] | None = None


class ListPayments(Model):
    """Returned by `sales.payments.list`."""

    next_page_token: str | None = None
    payments: list[Payment] | None = None


class ListProductCategoriesResponse(Model):
    """Returned by `product_categories.list`."""

    next_page_token: str | None = None
    product_categories: list[ProductCategory] | None = None


class ListProductDiscountsResponse(Model):
    """Returned by `discounts.products.list`."""

    discounts: list[ProductDiscount] | None = None
    next_page_token: str | None = None


class ListProductInterestBundleResponse(Model):
    """Returned by `product_interest_bundles.list`."""

    next_page_token: str | None = None
    product_interest_bundles: list[ProductInterestBundle] | None = None


class ListProductOptionsResponse(Model):
    """Returned by `products.options.list`."""

    product_options: list[ProductOption] | None = None


class ListProductsResponseList(Model):
    """Returned by `products.list`."""

    next_page_token: str | None = None
    products: list[RestV2ProductList] | None = None


class ListProgramResourcesResponse(Model):
    """Returned by `affiliates.commission_programs.resources.list`."""

    next_page_token: str | None = None
    resources: list[AffiliateProgramResource] | None = None


class ListProvincesResponse(Model):
    """Returned by `locales.countries.provinces.list`."""

    next_page_token: str | None = None
    provinces: list[Province] | None = None


class ListReferralsResponse(Model):
    """Returned by `referrals.list`."""

    next_page_token: str | None = None
    referrals: list[Referral] | None = None


class ListReportsResponse(Model):
    """Returned by `reporting.reports.list`."""

    next_page_token: str | None = None
    reports: list[Report] | None = None


class ListRestShippingMethodsResponse(Model):
    """Returned by `shipping.list`."""

    shipping_methods: list[ShippingMethod] | None = None


class ListShippingDiscountsResponse(Model):
    """Returned by `discounts.shipping.list`."""

    discounts: list[ShippingDiscount] | None = None
    next_page_token: str | None = None


class ListSubscriptionPlansResponse(Model):
    """Returned by `products.subscriptions.list`."""

    next_page_token: str | None = None
    subscriptions: list[SubscriptionPlan] | None = None


class ListSubscriptionsResponse(Model):
    """Returned by `subscriptions.list`."""

    next_page_token: str | None = None
    subscriptions: list[Subscription] | None = None


class ListTagCategoriesResponse(Model):
    """Returned by `tags.categories.list`."""

    next_page_token: str | None = None
    tag_categories: list[TagCategory] | None = None


class ListTagContactAssociationsResponse(Model):
    """Returned by `tags.contacts.list_all`."""

    contacts: list[TagContactAssociation] | None = None
    next_page_token: str | None = None


class ListTaggedCompaniesResponse(Model):
    """Returned by `tags.companies.list`."""

    next_page_token: str | None = None
    tagged_companies: list[TaggedCompany] | None = None


class ListTaggedContactsResponse(Model):
    """Returned by `tags.contacts.list`."""

    contacts: list[TaggedContact] | None = None
    next_page_token: str | None = None


class ListTagsResponse(Model):
    """Returned by `tags.list`."""

    next_page_token: str | None = None
    tags: list[Tag] | None = None


class ListTaskAppointmentsResponse(Model):
    """Returned by `task_appointments.list`."""

    next_page_token: str | None = None
    task_appointments: list[RestTaskAppointment] | None = msgspec.field(default=None, name="taskAppointments")


class ListTasksResponse(Model):
    """Returned by `tasks.list`."""

    next_page_token: str | None = None
    tasks: list[Task] | None = None


class ListTransactions(Model):
    """Returned by `sales.transactions.list`."""

    next_page_token: str | None = None
    transactions: list[TransactionV2] | None = None


class ListUserGroupsResponse(Model):
    """Returned by `user_groups.list`."""

    next_page_token: str | None = None
    user_groups: list[UserGroup] | None = None


class ListUsersPaginatedResponse(Model):
    """Returned by `users.list`."""

    next_page_token: str | None = None
    users: list[User] | None = None


class ListWebformsResponse(Model):
    """Returned by `webforms.list`."""

    next_page_token: str | None = None
    webforms: list[Webform] | None = None


class ListWordPressOptInOptionsResponse(Model):
    """Returned by `integrations.wordpress.options.list`."""

    next_page_token: str | None = None
    wordpress_opt_in_options: list[WordPressOptInOption] | None = None


class Note(Model):
    """Returned by `contacts.notes.list`, `contacts.notes.create`, `notes.list`."""

    id: str
    assigned_to_user: BasicUser | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    last_updated_by_user_id: str | None = None
    pinned_at: DateTime | None = None
    text: str | None = None
    title: str | None = None
    type: str | None = None
    update_time: DateTime | None = None


class NoteTemplate(Model):
    """Returned by `notes.templates.list`."""

    id: str
    action_type: str | None = None
    assignment_user_id: int | None = None
    description: str | None = None
    notify_users: list[str] | None = None
    title: str | None = None


class ObjectModel(Model):
    """Returned by `affiliates.model.get`, `companies.model.get`, `contacts.model.get` and 5 more."""

    custom_fields: list[CustomFieldMetaData] | None = None
    optional_properties: list[str] | None = None


class OpportunityContact(Model):
    city: str | None = None
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: str | None = None
    job_title: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    state: str | None = None


class OpportunityStage(Model):
    details: StageDetails | None = None
    id: str | None = None
    name: str | None = None
    reasons: list[str] | None = None


class OpportunityStageMove(Model):
    """Returned by `opportunities.stage_moves.list`, `opportunities.stage_moves.get`."""

    id: str
    create_time: DateTime | None = None
    created_by: str | None = None
    move_from_stage_id: str | None = None
    move_time: DateTime | None = None
    move_to_stage_id: str | None = None
    opportunity_id: str | None = None
    prev_stage_move_time: DateTime | None = None
    user_id: str | None = None


class OrderItem(Model):
    """Returned by `orders.items.create`, `orders.items.get`, `orders.items.update` and 1 more."""

    id: str
    cost_per_unit: CurrencyValue | None = None
    description: str | None = None
    discount: CurrencyValue | None = None
    item_type: OrderItemItemType | None = None
    name: str | None = None
    notes: str | None = None
    price_per_unit: CurrencyValue | None = None
    product: OrderItemProduct | None = None
    quantity: int | None = None
    special: Discount | None = None
    subscription_id: str | None = None
    subscription_plan: SubscriptionPlan | None = None


class OrderItemProduct(Model):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    shippable: bool | None = None
    sku: str | None = None
    taxable: bool | None = None


class OrderTotalDiscount(Model):
    """Returned by `discounts.order_totals.list`, `discounts.order_totals.create`, `discounts.order_totals.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_strategy: DiscountStrategy | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None


class OrderV2(Model):
    """Returned by `orders.list`, `orders.create`, `orders.get` and 5 more."""

    id: str
    allow_payment: bool | None = None
    allow_paypal: bool | None = None
    contact: BasicContact | None = None
    creation_time: DateTime | None = None
    credit_status: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    due_time: DateTime | None = None
    external_create_time: DateTime | None = None
    external_create_user: str | None = None
    external_update_time: DateTime | None = None
    files: list[InvoiceFile] | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    lead_affiliate_id: str | None = None
    modification_time: DateTime | None = None
    notes: str | None = None
    order_items: list[OrderItem] | None = None
    order_time: DateTime | None = None
    order_type: OrderType | None = None
    payment_plan: PaymentPlan | None = None
    promo_code: str | None = None
    refund_status: str | None = None
    refund_total: CurrencyValue | None = None
    sales_affiliate_id: str | None = None
    sent_time: DateTime | None = None
    shipping_information: ShippingInformation | None = None
    source_type: OrderV2SourceType | None = None
    status: OrderV2Status | None = None
    synced: bool | None = None
    terms: str | None = None
    title: str | None = None
    total: CurrencyValue | None = None
    total_due: CurrencyValue | None = None
    total_paid: CurrencyValue | None = None


class Origin(Model):
    date: str | None = None
    ip_address: str | None = None


class Payment(Model):
    """Returned by `sales.payments.list`."""

    id: str
    amount: Float | None = None
    commissioned: bool | None = None
    contact_id: str | None = None
    external_transaction_id: str | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    note: str | None = None
    order_ids: list[str] | None = None
    payment_method: PaymentMethod | None = None
    payment_time: DateTime | None = None
    refund_payment_id: str | None = None
    status: PaymentStatus | None = None
    synced: bool | None = None
    type: str | None = None
    update_time: DateTime | None = None


class PaymentMethod(Model):
    """Returned by `contacts.payment_methods.list`, `payment_methods.list`."""

    card_info: CardInfo | None = None
    contact_id: str | None = None
    created_time: DateTime | None = None
    credit_card_id: str | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    payment_method_id: str | None = None
    payment_method_type: PaymentMethodType | None = None
    status: PaymentMethodStatus | None = None


class PaymentMethodConfig(Model):
    """Returned by `payment_method_configs.create`."""

    session_key: str | None = None


class PaymentPlan(Model):
    auto_charge: bool | None = None
    days_between_payments: int | None = None
    days_between_retries: int | None = None
    initial_payment_amount: CurrencyValue | None = None
    initial_payment_date: dt.date | None = None
    initial_payment_percent: Float | None = None
    max_charge_attempts: int | None = None
    number_of_payments: int | None = None
    payment_method_id: str | None = None
    payment_plan_items: list[PaymentPlanItem] | None = None
    plan_start_date: dt.date | None = None


class PaymentPlanItem(Model):
    amount_due: CurrencyValue | None = None
    amount_paid: CurrencyValue | None = None
    due_date: dt.date | None = None
    status: PaymentPlanItemStatus | None = None


class PaymentResult(Model):
    """Returned by `orders.payments.create`."""

    id: str
    invoice_id: str | None = None
    payment_amount: Float | None = None
    payment_status_message: str | None = None
    transaction_id: str | None = None


class PhoneNumber(Model):
    extension: str | None = None
    field: PhoneNumberField | None = None
    number: str | None = None
    number_e164: str | None = None
    type: str | None = None


class ProductCategory(Model):
    """Returned by `product_categories.list`, `product_categories.create`, `product_categories.get` and 1 more."""

    id: str
    display_order_index: int | None = None
    name: str | None = None
    parent_category_id: str | None = None


class ProductCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    product_id: str | None = None
    product_name: str | None = None
    product_price: Float | None = None
    unused: CommissionItem | None = None


class ProductDiscount(Model):
    """Returned by `discounts.products.list`, `discounts.products.create`, `discounts.products.get` and 1 more."""

    id: str
    apply_to_commissions: bool | None = None
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None
    product_id: str | None = None


class ProductFixedOptionDetail(Model):
    code: str | None = None
    price_adjustment: Float | None = None
    value: str | None = None


class ProductFixedOptionList(Model):
    code: str | None = None
    price_adjustment: Float | None = None
    value: str | None = None


class ProductInterest(Model):
    """Returned by `product_interest_bundles.interests.create`, `product_interest_bundles.interests.update`."""

    id: str
    discount_percent: int | None = None
    interest_id: str | None = None
    price: CurrencyValue | None = None
    quantity: int | None = None
    type: AddProductInterestRequestType | None = None


class ProductInterestBundle(Model):
    """Returned by `product_interest_bundles.list`, `product_interest_bundles.create`, `product_interest_bundles.get` and 1 more."""

    id: str
    description: str | None = None
    name: str | None = None
    product_interests: list[ProductInterest] | None = None
    subscription_plan_interests: list[ProductInterest] | None = None


class ProductInventoryDetail(Model):
    email_for_inventory_notifications: str | None = None
    inventory_count: int | None = None
    inventory_limit: int | None = None
    out_of_stock_enabled: bool | None = None


class ProductInventoryList(Model):
    email_for_inventory_notifications: str | None = None
    inventory_limit: int | None = None
    out_of_stock_enabled: bool | None = None


class ProductOption(Model):
    """Returned by `products.options.list`, `products.options.create`, `products.options.get` and 3 more."""

    id: str
    display_order: int | None = None
    list_items: list[ListOption] | None = None
    option_label: str | None = None
    option_type: OptionType | None = None
    product_id: str | None = None
    required: bool | None = None
    text_rules: TextOption | None = None


class ProductOptionsDetail(Model):
    fixed_options: list[ProductFixedOptionDetail] | None = None
    name: str | None = None
    required: bool | None = None
    type: ProductOptionsDetailType | None = None
    variable_setting: ProductVariableSettingDetail | None = None


class ProductOptionsList(Model):
    fixed_options: list[ProductFixedOptionList] | None = None
    name: str | None = None
    required: bool | None = None
    type: ProductOptionsDetailType | None = None
    variable_setting: ProductVariableSettingList | None = None


class ProductVariableSettingDetail(Model):
    contain_spaces: bool | None = None
    contains: ProductVariableSettingDetailContains | None = None
    end_with: ProductVariableSettingDetailContains | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    start_with: ProductVariableSettingDetailContains | None = None
    validation_msg: str | None = None


class ProductVariableSettingList(Model):
    contain_spaces: bool | None = None
    contains: ProductVariableSettingDetailContains | None = None
    end_with: ProductVariableSettingDetailContains | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    start_with: ProductVariableSettingDetailContains | None = None
    validation_msg: str | None = None


class Province(Model):
    """Returned by `locales.countries.provinces.list`, `locales.countries.provinces.get`."""

    code: str | None = None
    country: str | None = None
    name: str | None = None


class Referral(Model):
    """Returned by `affiliates.referrals.list`, `referrals.list`, `referrals.create`."""

    id: str
    contact_id: str | None = None
    description: str | None = None
    expiration_time: DateTime | None = None
    ip_address: str | None = None
    referral_partner_id: str | None = None
    referral_time: DateTime | None = None
    referral_type: ReferralType | None = None
    source: str | None = None


class RemoveContactsFromSequenceResponse(Model):
    """Returned by `campaigns.sequences.remove_contacts`."""

    remove_from_sequence_results: dict[str, RemoveFromSequenceResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `remove_from_sequence_results` that did not succeed, by id."""
        return failed_results(self.remove_from_sequence_results)


class Report(Model):
    """Returned by `reporting.reports.list`, `reporting.reports.get`."""

    id: str
    created_time: DateTime | None = None
    name: str | None = None
    updated_time: DateTime | None = None
    user_ids: list[str] | None = None


class ReportEntryRecord(Model):
    """Returned by `reporting.reports.run`."""

    columns: list[ReportEntryValue] | None = None


class ReportEntryValue(Model):
    field_name: str | None = None
    value: str | None = None


class ReportExecutionResult(Model):
    """Returned by `reporting.reports.run`."""

    page_token: str | None = None
    results: list[ReportEntryRecord] | None = None


class ReportField(Model):
    label: str | None = None
    name: str | None = None


class ReportModel(Model):
    """Returned by `reporting.reports.model.get`."""

    fields: list[ReportField] | None = None


class ResourceCommissionProgram(Model):
    commission_program_id: str | None = None


class RestAffiliate(Model):
    """Returned by `affiliates.list`, `affiliates.create`, `affiliates.get` and 1 more."""

    id: str
    code: str | None = None
    contact_id: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    name: str | None = None
    notify_on_lead: bool | None = None
    notify_on_sale: bool | None = None
    parent_affiliate_id: str | None = None
    status: CreateAffiliateRequestStatus | None = None
    track_leads_days: int | None = None
    unique_site_id: str | None = None


class RestAffiliatePayment(Model):
    """Returned by `affiliates.payments.list`."""

    id: str
    create_time: DateTime | None = None
    pay_amount: Float | None = None
    pay_date: DateTime | None = None
    pay_notes: str | None = None
    pay_type: PayType | None = None


class RestEmailAddressStatus(Model):
    """Returned by `email_addresses.list`, `email_addresses.status.get`, `email_addresses.status.update`."""

    create_time: DateTime | None = None
    email: str | None = None
    last_click_time: DateTime | None = None
    last_open_time: DateTime | None = None
    last_sent_time: DateTime | None = None
    opted_in: bool | None = None
    status: EmailAddressEmailOptStatus | None = None


class RestOpportunityStage(Model):
    """Returned by `opportunities.stages.list`, `opportunities.stages.create`, `opportunities.stages.get` and 1 more."""

    id: str
    checklist_items: list[ChecklistItem] | None = None
    created_time: DateTime | None = None
    name: str | None = None
    order: int | None = None
    probability: int | None = None
    target_number_days: int | None = None
    updated_time: DateTime | None = None


class RestTaskAppointment(Model):
    """Returned by `task_appointments.list`."""

    id: str
    contact_id: str | None = None
    create_time: DateTime | None = None
    description: str | None = None
    end_time: DateTime | None = None
    location: str | None = None
    start_time: DateTime | None = None
    title: str | None = None
    update_time: DateTime | None = None
    user_id: str | None = None


class RestV2Opportunity(Model):
    """Returned by `opportunities.list`, `opportunities.create`, `opportunities.get` and 1 more."""

    id: str
    affiliate_id: str | None = None
    contact: OpportunityContact | None = None
    created_by: str | None = None
    created_time: DateTime | None = None
    custom_fields: list[CustomField] | None = None
    estimated_close_time: DateTime | None = None
    include_in_forecast: bool | None = None
    last_updated_by: str | None = None
    last_updated_time: DateTime | None = None
    lead_source: str | None = None
    monthly_revenue: Float | None = None
    next_action_notes: str | None = None
    next_action_time: DateTime | None = None
    objection: str | None = None
    opportunity_notes: str | None = None
    opportunity_title: str | None = None
    order_revenue: Float | None = None
    projected_revenue_high: Float | None = None
    projected_revenue_low: Float | None = None
    stage: OpportunityStage | None = None
    stage_entrance_time: DateTime | None = None
    status: str | None = None
    status_id: str | None = None
    user: RestV2User | None = None


class RestV2ProductDetail(Model):
    """Returned by `products.create`, `products.get`, `products.update` and 1 more."""

    id: str
    active: bool | None = None
    bottom_html: str | None = None
    categories: list[str] | None = None
    city_taxable: bool | None = None
    country_taxable: bool | None = None
    create_time: str | None = None
    delivery_description: str | None = None
    description: str | None = None
    has_legacy_image: bool | None = None
    inventory: ProductInventoryDetail | None = None
    is_package: bool | None = None
    name: str | None = None
    needs_digital_delivery: bool | None = None
    options: list[ProductOptionsDetail] | None = None
    price: CurrencyValueDetail | None = None
    shippable: bool | None = None
    short_description: str | None = None
    sku: str | None = None
    state_taxable: bool | None = None
    storefront_hidden: bool | None = None
    subscription_only: bool | None = None
    subscription_plans: list[SubscriptionPlanDetail] | None = None
    taxable: bool | None = None
    top_html: str | None = None
    update_time: str | None = None
    weight: Float | None = None


class RestV2ProductList(Model):
    """Returned by `products.list`."""

    id: str
    active: bool | None = None
    bottom_html: str | None = None
    categories: list[str] | None = None
    city_taxable: bool | None = None
    country_taxable: bool | None = None
    create_time: str | None = None
    delivery_description: str | None = None
    description: str | None = None
    has_legacy_image: bool | None = None
    inventory: ProductInventoryList | None = None
    is_package: bool | None = None
    name: str | None = None
    needs_digital_delivery: bool | None = None
    options: list[ProductOptionsList] | None = None
    price: CurrencyValueList | None = None
    shippable: bool | None = None
    short_description: str | None = None
    sku: str | None = None
    state_taxable: bool | None = None
    storefront_hidden: bool | None = None
    subscription_only: bool | None = None
    subscription_plans: list[SubscriptionPlanList] | None = None
    taxable: bool | None = None
    top_html: str | None = None
    update_time: str | None = None
    weight: Float | None = None


class RestV2User(Model):
    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None


class SequenceModel(Model):
    """Returned by `campaigns.sequences.list`."""

    id: str
    active_contact_count: int | None = None
    active_contact_count_completed: int | None = None
    historical_contact_count: HistoricalCounts | None = None
    name: str | None = None
    paths: list[SequencePath] | None = None


class SequencePath(Model):
    id: str | None = None
    items: list[Item] | None = None


class ShippingDiscount(Model):
    """Returned by `discounts.shipping.list`, `discounts.shipping.create`, `discounts.shipping.get` and 1 more."""

    id: str
    criteria: list[DiscountCriteria] | None = None
    description: str | None = None
    discount_type: CreateOrderTotalDiscountRequestDiscountType | None = None
    discount_value: Float | None = None
    name: str | None = None


class ShippingInformation(Model):
    address: Address | None = None
    company: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    id: str | None = None
    invoice_to_company: bool | None = None
    phone_number: str | None = None


class ShippingMethod(Model):
    """Returned by `shipping.list`."""

    id: str
    description: str | None = None
    international: bool | None = None
    name: str | None = None
    settings: Any | None = None
    status: str | None = None
    type: str | None = None


class SocialAccount(Model):
    name: str | None = None
    type: SocialAccountType | None = None


class StageDetails(Model):
    checklist_items: list[CheckListItemDetails] | None = None
    probability: int | None = None
    stage_order: int | None = None
    target_num_days: int | None = None


class Subscription(Model):
    """Returned by `subscriptions.list`, `subscriptions.create`, `subscriptions.get` and 1 more."""

    id: str
    active: bool | None = None
    allow_tax: bool | None = None
    auto_charge: bool | None = None
    billing_amount: Float | None = None
    billing_cycle: SubscriptionBillingCycle | None = None
    billing_frequency: int | None = None
    contact_id: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    days_between_retries: int | None = None
    end_date: dt.date | None = None
    last_bill_date: dt.date | None = None
    lead_affiliate_id: str | None = None
    max_charge_attempts: int | None = None
    merchant_account_id: str | None = None
    modification_time: DateTime | None = None
    next_bill_date: dt.date | None = None
    payment_method_id: str | None = None
    product_id: str | None = None
    promo_code: str | None = None
    quantity: int | None = None
    reason_stopped: str | None = None
    sale_affiliate_id: str | None = None
    shipping_address: Address | None = None
    shipping_option_id: str | None = None
    start_date: dt.date | None = None
    subscription_plan_id: str | None = None


class SubscriptionCommission(Model):
    dollar_amount: Float | None = None
    level_1: CommissionItem | None = None
    level_2: CommissionItem | None = None
    name: str | None = None
    payout_type: PayoutType | None = None
    percentage: Float | None = None
    plan_price: Float | None = None
    subscription_id: str | None = None
    unused: CommissionItem | None = None


class SubscriptionPlan(Model):
    """Returned by `products.subscriptions.list`, `products.subscriptions.create`, `products.subscriptions.get` and 1 more."""

    id: str
    active: bool | None = None
    cycle_type: CreateSubscriptionPlanRequestCycleType | None = None
    display_order_index: int | None = None
    frequency: int | None = None
    plan_price: CurrencyValue | None = None
    subscription_plan_name: str | None = None
    total_cycles: int | None = None


class SubscriptionPlanDetail(Model):
    active: bool | None = None
    billing_cycle: CreateSubscriptionPlanRequestCycleType | None = None
    billing_frequency: int | None = None
    id: str | None = None
    number_of_cycles: int | None = None
    order_index: int | None = None
    plan_price: CurrencyValueDetail | None = None
    prorate: bool | None = None


class SubscriptionPlanList(Model):
    active: bool | None = None
    billing_cycle: CreateSubscriptionPlanRequestCycleType | None = None
    billing_frequency: int | None = None
    id: str | None = None
    number_of_cycles: int | None = None
    order_index: int | None = None
    plan_price: CurrencyValueList | None = None
    prorate: bool | None = None


class Tag(Model):
    """Returned by `tags.list`, `tags.create`, `tags.get`."""

    id: str
    category: CategoryReference | None = None
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class TagCategory(Model):
    """Returned by `tags.categories.list`, `tags.categories.create`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class TagContactAssociation(Model):
    """Returned by `contacts.tags.list_all`, `tags.contacts.list_all`."""

    applied_at: DateTime | None = None
    contact_id: str | None = None
    tag_id: str | None = None


class TagContactCount(Model):
    """Returned by `tags.contacts.count`."""

    count: int | None = None


class TaggedCompany(Model):
    """Returned by `tags.companies.list`."""

    applied_time: DateTime | None = None
    company: Company | None = None


class TaggedContact(Model):
    """Returned by `tags.contacts.list`."""

    id: str
    applied_time: DateTime | None = None
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None


class Task(Model):
    """Returned by `tasks.list`, `tasks.create`, `tasks.get`."""

    id: str
    accepted: bool | None = None
    assigned_to_user_id: str | None = None
    completed: bool | None = None
    completion_time: DateTime | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    description: str | None = None
    due_time: DateTime | None = None
    last_updated_by_user_id: str | None = None
    modification_time: DateTime | None = None
    opportunity_id: str | None = None
    priority: Priority | None = None
    remind_time_mins: RemindTimeMins | None = None
    title: str | None = None
    type: str | None = None


class TextOption(Model):
    allow_spaces: bool | None = None
    error_message: str | None = None
    maximum_characters: int | None = None
    minimum_characters: int | None = None
    only_contains: CreateProductOptionTextOptionOnlyContains | None = None
    only_ends_with: CreateProductOptionTextOptionOnlyContains | None = None
    only_starts_with: CreateProductOptionTextOptionOnlyContains | None = None


class TransactionV2(Model):
    """Returned by `sales.transactions.list`."""

    amount: Float | None = None
    contact: BasicContact | None = None
    contact_id: str | None = None
    description: str | None = None
    error_details: str | None = None
    external_reference_id: str | None = None
    external_response_code: str | None = None
    is_successful: bool | None = None
    merchant_account_id: str | None = None
    merchant_account_type: ListMerchantAccountResponseType | None = None
    order_ids: list[str] | None = None
    payment_id: str | None = None
    payment_method: PaymentMethod | None = None
    status: TransactionV2Status | None = None
    transaction_method: TransactionMethod | None = None
    transaction_time: DateTime | None = None


class UpdateNoteResponse(Model):
    """Returned by `contacts.notes.update`."""

    id: str
    assigned_to_user: BasicUser | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    last_updated_by_user_id: str | None = None
    pinned_at: DateTime | None = None
    text: str | None = None
    title: str | None = None
    type: str | None = None
    update_time: DateTime | None = None


class UpdateTagCategoryResponse(Model):
    """Returned by `tags.categories.update`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class UpdateTagResponse(Model):
    """Returned by `tags.update`."""

    id: str
    category: CategoryReference | None = None
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class UpdateTaskResponse(Model):
    """Returned by `tasks.update`."""

    id: str
    accepted: bool | None = None
    assigned_to_user_id: str | None = None
    completed: bool | None = None
    completion_time: DateTime | None = None
    contact_id: str | None = None
    create_time: DateTime | None = None
    created_by_user_id: str | None = None
    custom_fields: list[CustomFieldValueObject] | None = None
    description: str | None = None
    due_time: DateTime | None = None
    last_updated_by_user_id: str | None = None
    modification_time: DateTime | None = None
    opportunity_id: str | None = None
    priority: Priority | None = None
    remind_time_mins: RemindTimeMins | None = None
    title: str | None = None
    type: str | None = None


class User(Model):
    """Returned by `users.list`, `users.get`, `users.update`."""

    id: str
    address: Address | None = None
    admin: bool | None = None
    company_name: str | None = None
    create_time: DateTime | None = None
    created_by: int | None = None
    email_addresses: list[EmailAddress] | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    global_user_id: str | None = None
    keap_id: str | None = None
    middle_name: str | None = None
    nickname: str | None = None
    partner: bool | None = None
    phone_numbers: list[PhoneNumber] | None = None
    social_accounts: list[SocialAccount] | None = None
    spouse_name: str | None = None
    status: UserStatus | None = None
    suffix: str | None = None
    title: str | None = None
    update_time: DateTime | None = None
    updated_by: int | None = None
    website: str | None = None


class UserGroup(Model):
    """Returned by `user_groups.list`, `user_groups.get`."""

    id: str
    name: str | None = None


class Webform(Model):
    """Returned by `webforms.list`."""

    id: str
    create_time: DateTime | None = None
    custom_slug: str | None = None
    duplicate_check_option: DuplicateCheckOption | None = None
    exit_option: ExitOption | None = None
    funnel_id: str | None = None
    name: str | None = None
    pretty_webform_url: str | None = None
    thank_you_page_url: str | None = None
    update_time: DateTime | None = None
    webform_type: WebformType | None = None
    webform_url: str | None = None
    xid: str | None = None


class WordPressOptInOption(Model):
    """Returned by `integrations.wordpress.options.list`, `integrations.wordpress.options.create`."""

    key: str | None = None
    name: str | None = None
