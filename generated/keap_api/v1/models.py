# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1.

Every field but a record's own `id` may be None: the API leaves out fields, or sends null. Enums are open: a value that Keap
adds later becomes a new member.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from .._enums import OpenIntEnum, OpenStrEnum
from .._model import DateTime, Float, Model


class CampaignsSequencesContactsAddManyResponseValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ALREADY_IN_SEQUENCE = "ALREADY_IN_SEQUENCE"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


class Category(OpenStrEnum):
    ATTACHMENTS = "Attachments"
    CART = "Cart"
    DOCUMENTS = "Documents"
    HIDDEN = "Hidden"
    INVOICE = "Invoice"
    LOGO = "Logo"
    TICKETS = "Tickets"
    WEB_FORM = "WebForm"
    FUNNEL = "Funnel"


class ContactAddressField(OpenStrEnum):
    BILLING = "BILLING"
    SHIPPING = "SHIPPING"
    OTHER = "OTHER"


class ContactsTagsApplyResponseValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    DUPLICATE = "DUPLICATE"
    CONTACT_NOT_FOUND = "CONTACT_NOT_FOUND"
    TAG_ID_NOT_FOUND = "TAG_ID_NOT_FOUND"
    FAILURE = "FAILURE"
    NO_PERMISSION = "NO_PERMISSION"


class CreateOrPatchContactSourceType(OpenStrEnum):
    APPOINTMENT = "APPOINTMENT"
    FORMAPIHOSTED = "FORMAPIHOSTED"
    FORMAPIINTERNAL = "FORMAPIINTERNAL"
    WEBFORM = "WEBFORM"
    INTERNALFORM = "INTERNALFORM"
    LANDINGPAGE = "LANDINGPAGE"
    IMPORT = "IMPORT"
    MANUAL = "MANUAL"
    API = "API"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class CreateProductSubscriptionCycleType(OpenStrEnum):
    YEAR = "YEAR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    DAY = "DAY"


class EcommerceReportingOrderSourceType(OpenStrEnum):
    INVOICE = "INVOICE"
    API = "API"
    CHECKOUT_FORM = "CHECKOUT_FORM"
    MANUAL_PAYMENT = "MANUAL_PAYMENT"
    UNKNOWN = "UNKNOWN"
    QBO_SYNC = "QBO_SYNC"


class EmailAddressField(OpenStrEnum):
    EMAIL1 = "EMAIL1"
    EMAIL2 = "EMAIL2"
    EMAIL3 = "EMAIL3"


class EmailStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "UnengagedMarketable"
    SINGLE_OPT_IN = "SingleOptIn"
    DOUBLE_OPTIN = "DoubleOptin"
    CONFIRMED = "Confirmed"
    UNENGAGED_NON_MARKETABLE = "UnengagedNonMarketable"
    NON_MARKETABLE = "NonMarketable"
    LOCKDOWN = "Lockdown"
    BOUNCE = "Bounce"
    HARD_BOUNCE = "HardBounce"
    MANUAL = "Manual"
    ADMIN = "Admin"
    SYSTEM = "System"
    LIST_UNSUBSCRIBE = "ListUnsubscribe"
    FEEDBACK = "Feedback"
    SPAM = "Spam"
    INVALID = "Invalid"
    DEACTIVATED = "Deactivated"


class FaxNumberField(OpenStrEnum):
    FAX1 = "FAX1"
    FAX2 = "FAX2"


class FieldType(OpenStrEnum):
    CURRENCY = "Currency"
    DATE = "Date"
    DATE_TIME = "DateTime"
    DAY_OF_WEEK = "DayOfWeek"
    DRILLDOWN = "Drilldown"
    EMAIL = "Email"
    MONTH = "Month"
    LIST_BOX = "ListBox"
    NAME = "Name"
    WHOLE_NUMBER = "WholeNumber"
    DECIMAL_NUMBER = "DecimalNumber"
    PERCENT = "Percent"
    PHONE_NUMBER = "PhoneNumber"
    RADIO = "Radio"
    DROPDOWN = "Dropdown"
    SOCIAL_SECURITY_NUMBER = "SocialSecurityNumber"
    STATE = "State"
    TEXT = "Text"
    TEXT_AREA = "TextArea"
    USER = "User"
    USER_LIST_BOX = "UserListBox"
    WEBSITE = "Website"
    YEAR = "Year"
    YES_NO = "YesNo"


class FileDescriptorFileBoxType(OpenStrEnum):
    APPLICATION = "Application"
    IMAGE = "Image"
    FAX = "Fax"
    ATTACHMENT = "Attachment"
    TICKET = "Ticket"
    CONTACT = "Contact"
    DIGITAL_PRODUCT = "DigitalProduct"
    IMPORT = "Import"
    HIDDEN = "Hidden"
    WEB_FORM = "WebForm"
    STYLED_CART = "StyledCart"
    RE_SAMPLED_IMAGE = "ReSampledImage"
    TEMPLATE_THUMBNAIL = "TemplateThumbnail"
    FUNNEL = "Funnel"
    LOGO_THUMBNAIL = "LogoThumbnail"
    UNLAYER = "Unlayer"
    BRANDING_CENTER_LOGO = "BrandingCenterLogo"


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


class ItemType2(OpenStrEnum):
    NULL = "NULL"
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


class NoteType(OpenStrEnum):
    APPOINTMENT = "Appointment"
    CALL = "Call"
    EMAIL = "Email"
    FAX = "Fax"
    LETTER = "Letter"
    OTHER = "Other"


class OriginalProvider(OpenStrEnum):
    UNKNOWN = "UNKNOWN"
    INFUSIONSOFT = "INFUSIONSOFT"
    MICROSOFT = "MICROSOFT"
    GOOGLE = "GOOGLE"


class PhoneNumberField(OpenStrEnum):
    PHONE1 = "PHONE1"
    PHONE2 = "PHONE2"
    PHONE3 = "PHONE3"
    PHONE4 = "PHONE4"
    PHONE5 = "PHONE5"


class ProductOptionType(OpenStrEnum):
    FIXED_LIST = "FixedList"
    VARIABLE = "Variable"


class ProductStatusStatus(OpenStrEnum):
    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"


class RecordType(OpenStrEnum):
    CONTACT = "CONTACT"
    REFERRAL_PARTNER = "REFERRAL_PARTNER"
    OPPORTUNITY = "OPPORTUNITY"
    TASK_NOTE_APPOINTMENT = "TASK_NOTE_APPOINTMENT"
    COMPANY = "COMPANY"
    ORDER = "ORDER"
    SUBSCRIPTION = "SUBSCRIPTION"


class RemindTime(OpenIntEnum):
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


class RestEmailAddressStatus(OpenStrEnum):
    UNENGAGED_MARKETABLE = "Unengaged Marketable"
    UNCONFIRMED = "Unconfirmed"
    CONFIRMED_LEGACY = "Confirmed (Legacy)"
    CONFIRMED = "Confirmed"
    UNENGAGED_NON_MARKETABLE = "Unengaged NonMarketable"
    NON_MARKETABLE = "Non-marketable"
    LOCKDOWN = "Lockdown"
    SOFT_BOUNCE = "Soft Bounce"
    HARD_BOUNCE = "Hard Bounce"
    OPT_OUT = "Opt-Out"
    OPT_OUT_ADMIN = "Opt-Out: Admin"
    OPT_OUT_SYSTEM = "Opt-Out: System"
    LIST_UNSUBSCRIBE = "List Unsubscribe"
    PROVIDED_FEEDBACK = "Provided Feedback"
    REPORTED_SPAM = "Reported Spam"
    INVALID_EMAIL = "Invalid Email"
    DEACTIVATED_DELINQUENT_MAILBOX = "Deactivated/Delinquent Mailbox"


class RestHookStatus(OpenStrEnum):
    UNVERIFIED = "Unverified"
    VERIFIED = "Verified"
    INACTIVE = "Inactive"


class RestUserStatus(OpenStrEnum):
    ACTIVE = "Active"
    INVITED = "Invited"
    INACTIVE = "Inactive"


class SocialAccountType(OpenStrEnum):
    FACEBOOK = "Facebook"
    TWITTER = "Twitter"
    LINKED_IN = "LinkedIn"
    INSTAGRAM = "Instagram"
    SNAPCHAT = "Snapchat"
    YOU_TUBE = "YouTube"
    PINTEREST = "Pinterest"


class AccountProfile(Model):
    """Returned by `account.profile.get`, `account.profile.replace`."""

    address: ContactAddress | None = None
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
    phone_ext: str | None = None
    time_zone: str | None = None
    website: str | None = None


class Address(Model):
    country_code: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class Affiliate(Model):
    """Returned by `affiliates.list`, `affiliates.create`, `affiliates.get`."""

    id: int
    code: str | None = None
    contact_id: int | None = None
    name: str | None = None
    notify_on_lead: bool | None = None
    notify_on_sale: bool | None = None
    parent_id: int | None = None
    status: str | None = None
    track_leads_for: int | None = None


class AffiliateClawbackList(Model):
    """Returned by `affiliates.clawbacks.list`."""

    clawbacks: list[RestAffiliateClawback] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliateCommission(Model):
    """Returned by `affiliates.commissions.list`."""

    amount_earned: Float | None = None
    contact_first_name: str | None = None
    contact_id: int | None = None
    contact_last_name: str | None = None
    date_earned: DateTime | None = None
    description: str | None = None
    invoice_id: int | None = None
    product_name: str | None = None
    sales_affiliate_id: int | None = None
    sold_by_first_name: str | None = None
    sold_by_last_name: str | None = None


class AffiliateCommissionList(Model):
    """Returned by `affiliates.commissions.list`."""

    commissions: list[AffiliateCommission] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliateList(Model):
    """Returned by `affiliates.list`."""

    affiliates: list[Affiliate] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AffiliatePaymentList(Model):
    """Returned by `affiliates.payments.list`."""

    count: int | None = None
    next: str | None = None
    payments: list[RestAffiliatePayment] | None = None
    previous: str | None = None


class AffiliateProgram(Model):
    """Returned by `affiliates.programs.list`."""

    id: int
    affiliate_id: int | None = None
    name: str | None = None
    notes: str | None = None
    priority: int | None = None


class AffiliateProgramList(Model):
    """Returned by `affiliates.programs.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    programs: list[AffiliateProgram] | None = None


class AffiliateRedirect(Model):
    """Returned by `affiliates.redirectlinks.list`."""

    id: int
    affiliate_id: int | None = None
    local_url_code: str | None = None
    name: str | None = None
    program_ids: list[int] | None = None
    redirect_url: str | None = None


class AffiliateSummary(Model):
    """Returned by `affiliates.summaries.list`."""

    affiliate_id: int | None = None
    amount_earned: Float | None = None
    balance: Float | None = None
    clawbacks: Float | None = None


class AffiliateSummaryList(Model):
    """Returned by `affiliates.summaries.list`."""

    count: int | None = None
    summaries: list[AffiliateSummary] | None = None


class Appointment(Model):
    """Returned by `appointments.list`, `appointments.create`, `appointments.get` and 2 more."""

    id: int
    contact_id: int | None = None
    description: str | None = None
    end_date: DateTime | None = None
    location: str | None = None
    remind_time: RemindTime | None = None
    start_date: DateTime | None = None
    title: str | None = None
    user: int | None = None


class AppointmentList(Model):
    """Returned by `appointments.list`."""

    appointments: list[Appointment] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None
    sync_token: str | None = None


class BasicCompany(Model):
    company_name: str | None = None
    email: str | None = None
    id: int | None = None


class BasicContact(Model):
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None


class Campaign(Model):
    """Returned by `campaigns.list`."""

    id: int
    created_by_global_id: int | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    goals: list[Goal] | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    sequences: list[SequenceModel] | None = None
    time_zone: str | None = None


class CampaignList(Model):
    """Returned by `campaigns.list`."""

    campaigns: list[Campaign] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class CampaignWithStats(Model):
    """Returned by `campaigns.get`."""

    id: int
    active_contact_count: int | None = None
    completed_contact_count: int | None = None
    created_by_global_id: int | None = None
    date_created: DateTime | None = None
    error_message: str | None = None
    goals: list[Goal] | None = None
    locked: bool | None = None
    name: str | None = None
    published_date: DateTime | None = None
    published_status: bool | None = None
    published_time_zone: str | None = None
    sequences: list[SequenceModel] | None = None
    time_zone: str | None = None


class CheckListItemDetails(Model):
    description: str | None = None
    done_date: DateTime | None = None
    id: int | None = None
    instance_id: int | None = None
    item_order: int | None = None
    required: bool | None = None


class Company(Model):
    """Returned by `companies.list`, `companies.create`, `companies.get` and 2 more."""

    id: int
    address: CompanyAddress | None = None
    company_name: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    email_address: str | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    fax_number: CompanyFaxNumber | None = None
    notes: str | None = None
    phone_number: CompanyPhoneNumber | None = None
    website: str | None = None


class CompanyAddress(Model):
    country_code: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class CompanyFaxNumber(Model):
    number: str | None = None
    type: str | None = None


class CompanyList(Model):
    """Returned by `companies.list`."""

    companies: list[Company] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class CompanyPhoneNumber(Model):
    extension: str | None = None
    number: str | None = None
    type: str | None = None


class CompanyReference(Model):
    company_name: str | None = None
    id: int | None = None


class ContactAddress(Model):
    country_code: str | None = None
    field: ContactAddressField | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class ContactCreditCard(Model):
    """Returned by `contacts.credit_cards.list`."""

    id: int
    card_number: str | None = None
    card_type: str | None = None
    payment_method_id: str | None = None
    validation_status: str | None = None


class ContactList(Model):
    """Returned by `contacts.list`."""

    contacts: list[RestPartialContact] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class ContactOrigin(Model):
    date: DateTime | None = None
    ip_address: str | None = None


class ContactTag(Model):
    """Returned by `contacts.tags.list`."""

    date_applied: DateTime | None = None
    tag: SimpleTag | None = None


class ContactTagList(Model):
    """Returned by `contacts.tags.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    tags: list[ContactTag] | None = None


class CountriesByCode(Model):
    """Returned by `locales.countries.list`."""

    countries: dict[str, str] | None = None


class CreditCardAdded(Model):
    """Returned by `contacts.credit_cards.create`."""

    id: int
    address: ContactAddress | None = None
    card_type: str | None = None
    contact_id: int | None = None
    email_address: str | None = None
    expiration_month: str | None = None
    expiration_year: str | None = None
    maestro_issue_number: str | None = None
    maestro_start_date_month: str | None = None
    maestro_start_date_year: str | None = None
    name_on_card: str | None = None
    validation_message: str | None = None
    validation_status: str | None = None


class CustomFieldMetaData(Model):
    """Returned by `appointments.model.custom_fields.create`, `contacts.model.custom_fields.create`, `notes.model.custom_fields.create` and 1 more."""

    id: int
    default_value: str | None = None
    field_name: str | None = None
    field_type: FieldType | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None
    record_type: RecordType | None = None


class CustomFieldOption(Model):
    id: str | None = None
    label: str | None = None
    options: list[CustomFieldOption] | None = None


class CustomFieldValue(Model):
    content: Any | None = None
    id: int | None = None


class EcommerceReportingOrder(Model):
    """Returned by `orders.list`, `orders.get`."""

    id: int
    allow_payment: bool | None = None
    allow_paypal: bool | None = None
    contact: EcommerceReportingOrderContactDetails | None = None
    contact_id: str | None = None
    creation_date: str | None = None
    invoice_number: int | None = None
    lead_affiliate_id: int | None = None
    modification_date: str | None = None
    notes: str | None = None
    order_date: str | None = None
    order_items: list[EcommerceReportingOrderItem] | None = None
    order_type: str | None = None
    payment_plan: EcommerceReportingPaymentPlan | None = None
    product_id: str | None = None
    recurring: bool | None = None
    refund_total: Float | None = None
    sales_affiliate_id: int | None = None
    shipping_information: EcommerceReportingShippingInformation | None = None
    source_type: EcommerceReportingOrderSourceType | None = None
    status: str | None = None
    terms: str | None = None
    title: str | None = None
    total: Float | None = None
    total_due: Float | None = None
    total_paid: Float | None = None


class EcommerceReportingOrderContactDetails(Model):
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    job_title: str | None = None
    last_name: str | None = None


class EcommerceReportingOrderItem(Model):
    cost: Float | None = None
    description: str | None = None
    discount: Float | None = None
    id: int | None = None
    job_recurring_id: int | None = msgspec.field(default=None, name="jobRecurringId")
    name: str | None = None
    notes: str | None = None
    price: Float | None = None
    product: EcommerceReportingSimpleProduct | None = None
    quantity: int | None = None
    special_amount: Float | None = msgspec.field(default=None, name="specialAmount")
    special_id: int | None = msgspec.field(default=None, name="specialId")
    special_pct_or_amt: int | None = msgspec.field(default=None, name="specialPctOrAmt")
    subscription_plan: SubscriptionPlan | None = msgspec.field(default=None, name="subscriptionPlan")
    type: str | None = None


class EcommerceReportingPaymentGateway(Model):
    merchant_account_id: int | None = None
    merchant_account_name: str | None = None
    use_default: bool | None = None


class EcommerceReportingPaymentPlan(Model):
    auto_charge: bool | None = None
    credit_card_id: int | None = None
    days_between_payments: int | None = None
    days_between_retries: int | None = None
    initial_payment_amount: Float | None = None
    initial_payment_date: str | None = None
    initial_payment_percent: Float | None = None
    max_charge_attempts: int | None = None
    number_of_payments: int | None = None
    payment_gateway: EcommerceReportingPaymentGateway | None = None
    payment_method_id: str | None = None
    plan_start_date: str | None = None


class EcommerceReportingShippingInformation(Model):
    city: str | None = None
    company: str | None = None
    country: str | None = None
    first_name: str | None = None
    id: int | None = None
    invoice_to_company: bool | None = msgspec.field(default=None, name="invoiceToCompany")
    last_name: str | None = None
    middle_name: str | None = None
    phone: str | None = None
    state: str | None = None
    street1: str | None = None
    street2: str | None = None
    zip: str | None = None


class EcommerceReportingSimpleProduct(Model):
    description: str | None = None
    id: int | None = None
    name: str | None = None
    shippable: bool | None = None
    sku: str | None = None
    taxable: bool | None = None


class EcommerceReportingTransaction(Model):
    """Returned by `orders.transactions.list`, `transactions.list`, `transactions.get`."""

    id: int
    amount: Float | None = None
    collection_method: str | None = None
    contact_id: int | None = None
    currency: str | None = None
    errors: str | None = None
    gateway: str | None = None
    gateway_account_name: str | None = None
    order_ids: str | None = None
    orders: list[EcommerceReportingOrder] | None = None
    payment_date: str | None = msgspec.field(default=None, name="paymentDate")
    status: str | None = None
    test: bool | None = None
    transaction_date: str | None = None
    type: str | None = None


class EmailAddress(Model):
    email: str | None = None
    field: EmailAddressField | None = None


class EmailSentCreate(Model):
    """Returned by `contacts.emails.create`, `emails.create`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    provider_source_id: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


class EmailSentCreateError(Model):
    email: EmailSentCreate | None = None
    error_message: str | None = None


class EmailSentCreateListResponse(Model):
    """Returned by `emails.create_many`."""

    emails: list[EmailSentCreate] | None = None
    errors: list[EmailSentCreateError] | None = None


class EmailSentQueryResult(Model):
    """Returned by `contacts.emails.list`, `emails.list`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


class EmailSentQueryResultList(Model):
    """Returned by `contacts.emails.list`, `emails.list`."""

    count: int | None = None
    emails: list[EmailSentQueryResult] | None = None
    next: str | None = None
    previous: str | None = None


class EmailSentQueryResultWithContent(Model):
    """Returned by `emails.get`."""

    id: int
    clicked_date: DateTime | None = None
    contact_id: int | None = None
    headers: str | None = None
    html_content: str | None = None
    opened_date: DateTime | None = None
    original_provider: OriginalProvider | None = None
    original_provider_id: str | None = None
    plain_content: str | None = None
    received_date: DateTime | None = None
    sent_date: DateTime | None = None
    sent_from_address: str | None = None
    sent_from_reply_address: str | None = None
    sent_to_address: str | None = None
    sent_to_bcc_addresses: str | None = None
    sent_to_cc_addresses: str | None = None
    subject: str | None = None


class FaxNumber(Model):
    field: FaxNumberField | None = None
    number: str | None = None
    type: str | None = None


class FileDescriptor(Model):
    """Returned by `files.list`."""

    id: int
    category: Category | None = None
    contact_id: int | None = None
    created_by: int | None = None
    date_created: DateTime | None = None
    download_url: str | None = None
    file_box_type: FileDescriptorFileBoxType | None = None
    file_name: str | None = None
    file_size: int | None = None
    last_updated: DateTime | None = None
    public: bool | None = None
    remote_file_key: str | None = None


class FileInformation(Model):
    """Returned by `files.create`, `files.get`, `files.replace`."""

    file_data: str | None = None
    file_descriptor: FileDescriptor | None = None


class FileList(Model):
    """Returned by `files.list`."""

    count: int | None = None
    files: list[FileDescriptor] | None = None
    next: str | None = None
    previous: str | None = None


class FullContact(Model):
    """Returned by `contacts.upsert`, `contacts.create`, `contacts.update` and 1 more."""

    id: int
    score_value: str | None = msgspec.field(default=None, name="ScoreValue")
    addresses: list[ContactAddress] | None = None
    anniversary: dt.date | None = None
    birthday: DateTime | None = None
    company: CompanyReference | None = None
    company_name: str | None = None
    contact_type: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    email_addresses: list[EmailAddress] | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    lead_source_id: int | None = None
    middle_name: str | None = None
    opt_in_reason: str | None = None
    origin: ContactOrigin | None = None
    owner_id: int | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    relationships: list[Relationship] | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: CreateOrPatchContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    tag_ids: list[int] | None = None
    time_zone: str | None = None
    website: str | None = None


class FullUtm(Model):
    """Returned by `contacts.utm.create`."""

    contact_utm_id: int | None = msgspec.field(default=None, name="contactUtmId")
    keap_source_id: str | None = msgspec.field(default=None, name="keapSourceId")
    utm_campaign: str | None = msgspec.field(default=None, name="utmCampaign")
    utm_content: str | None = msgspec.field(default=None, name="utmContent")
    utm_medium: str | None = msgspec.field(default=None, name="utmMedium")
    utm_source: str | None = msgspec.field(default=None, name="utmSource")
    utm_term: str | None = msgspec.field(default=None, name="utmTerm")


class Goal(Model):
    historical_contact_counts: HistoricalCounts | None = None
    id: int | None = None
    name: str | None = None
    next_sequence_ids: list[int] | None = None
    previous_sequence_ids: list[int] | None = None
    type: GoalType | None = None


class GoalEventResultDTO(Model):
    """Returned by `campaigns.goals.achieve`."""

    campaign_id: int | None = None
    goal_id: int | None = None
    message: str | None = None
    success: bool | None = None


class HistoricalCounts(Model):
    field_24_hours: int | None = msgspec.field(default=None, name="24_hours")
    field_30_days: int | None = msgspec.field(default=None, name="30_days")


class InvoicePayment(Model):
    """Returned by `orders.payments.list`."""

    id: int
    amount: Float | None = None
    disputed: bool | None = None
    invoice_id: int | None = None
    last_updated: DateTime | None = None
    note: str | None = None
    pay_date: DateTime | None = None
    pay_status: str | None = None
    payment_id: int | None = None
    refund_invoice_payment_id: int | None = None
    skip_commission: bool | None = None


class Item(Model):
    id: int | None = None
    name: str | None = None
    next_item_id: int | None = None
    previous_item_id: int | None = None
    type: ItemType2 | None = None


class Merchant(Model):
    """Returned by `merchants.list`."""

    id: int
    account_name: str | None = None
    is_test: bool | None = None
    type: str | None = None


class Note(Model):
    """Returned by `notes.list`, `notes.create`, `notes.get` and 2 more."""

    id: int
    body: str | None = None
    contact_id: int | None = None
    date_created: DateTime | None = None
    last_updated: DateTime | None = None
    last_updated_by: NoteUser | None = None
    title: str | None = None
    type: NoteType | None = None
    user_id: int | None = None


class NoteList(Model):
    """Returned by `notes.list`."""

    count: int | None = None
    next: str | None = None
    notes: list[Note] | None = None
    previous: str | None = None


class NoteUser(Model):
    family_name: str | None = None
    given_name: str | None = None
    user_id: int | None = None


class ObjectModel(Model):
    """Returned by `affiliates.model.get`, `appointments.model.get`, `companies.model.get` and 6 more."""

    custom_fields: list[CustomFieldMetaData] | None = None
    optional_properties: list[str] | None = None


class Opportunity(Model):
    """Returned by `opportunities.list`, `opportunities.replace`, `opportunities.create` and 2 more."""

    id: int
    affiliate_id: int | None = None
    contact: OpportunityContact | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    estimated_close_date: DateTime | None = None
    include_in_forecast: int | None = None
    last_updated: DateTime | None = None
    next_action_date: DateTime | None = None
    next_action_notes: str | None = None
    opportunity_notes: str | None = None
    opportunity_title: str | None = None
    projected_revenue_high: Float | None = None
    projected_revenue_low: Float | None = None
    stage: SimpleOpportunityStage | None = None
    user: SimpleUser | None = None


class OpportunityContact(Model):
    city: str | None = None
    company_name: str | None = None
    email: str | None = None
    first_name: str | None = None
    id: int | None = None
    job_title: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    state: str | None = None


class OpportunityList(Model):
    """Returned by `opportunities.list`."""

    count: int | None = None
    next: str | None = None
    opportunities: list[Opportunity] | None = None
    previous: str | None = None


class Order(Model):
    """Returned by `orders.create`."""

    id: int
    contact: EcommerceReportingOrderContactDetails | None = None
    creation_date: str | None = None
    lead_affiliate_id: int | None = None
    modification_date: str | None = None
    notes: str | None = None
    order_date: str | None = None
    order_items: list[OrderItem] | None = None
    payment_plan: RestPaymentPlan | None = None
    refund_total: Float | None = None
    sales_affiliate_id: int | None = None
    shipping_information: RestV1AddressInformation | None = None
    status: str | None = None
    title: str | None = None
    total: Float | None = None
    total_due: Float | None = None
    total_paid: Float | None = None


class OrderItem(Model):
    """Returned by `orders.items.create`."""

    id: int
    billing_cycle: int | None = msgspec.field(default=None, name="billingCycle")
    cost: Float | None = None
    description: str | None = None
    discount: Float | None = None
    frequency: int | None = None
    job_recurring_id: int | None = msgspec.field(default=None, name="jobRecurringId")
    name: str | None = None
    notes: str | None = None
    number_of_payments: int | None = msgspec.field(default=None, name="numberOfPayments")
    order_item_taxes: list[OrderItemTax] | None = msgspec.field(default=None, name="orderItemTaxes")
    price: Float | None = None
    product: Product | None = None
    quantity: int | None = None
    recurring_billing: bool | None = msgspec.field(default=None, name="recurringBilling")
    recurring_cycles_completed: int | None = msgspec.field(default=None, name="recurringCyclesCompleted")
    recurring_end_date: str | None = msgspec.field(default=None, name="recurringEndDate")
    recurring_inactive: bool | None = msgspec.field(default=None, name="recurringInactive")
    recurring_next_bill_date: str | None = msgspec.field(default=None, name="recurringNextBillDate")
    recurring_start_date: str | None = msgspec.field(default=None, name="recurringStartDate")
    special_amount: Float | None = msgspec.field(default=None, name="specialAmount")
    special_id: int | None = msgspec.field(default=None, name="specialId")
    special_pct_or_amt: int | None = msgspec.field(default=None, name="specialPctOrAmt")
    type: str | None = None


class OrderItemTax(Model):
    amount: Float | None = None
    id: int | None = None
    name: str | None = None
    order_item_id: int | None = msgspec.field(default=None, name="orderItemId")
    rate: Float | None = None
    tax_template_id: int | None = msgspec.field(default=None, name="taxTemplateId")


class OrderList(Model):
    """Returned by `orders.list`."""

    count: int | None = None
    next: str | None = None
    orders: list[EcommerceReportingOrder] | None = None
    previous: str | None = None


class PaymentGatewayV1(Model):
    merchant_account_id: int | None = None
    use_default: bool | None = None


class PaymentResult(Model):
    """Returned by `orders.payments.create`."""

    id: int
    invoice_id: int | None = None
    payment_amount: Float | None = None
    payment_status: str | None = None
    transaction_id: int | None = None


class PhoneNumber(Model):
    extension: str | None = None
    field: PhoneNumberField | None = None
    number: str | None = None
    number_e164: str | None = None
    type: str | None = None


class Product(Model):
    """Returned by `products.list`."""

    id: int
    product_desc: str | None = None
    product_name: str | None = None
    product_options: list[ProductOption] | None = None
    product_price: Float | None = None
    product_short_desc: str | None = None
    sku: str | None = None
    status: int | None = None
    subscription_only: bool | None = None
    subscription_plans: list[ProductSubscriptionPlan] | None = None
    url: str | None = None


class ProductList(Model):
    """Returned by `products.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    products: list[Product] | None = None
    sync_token: str | None = None


class ProductOption(Model):
    allow_spaces: bool | None = None
    can_contain_character: bool | None = None
    can_contain_number: bool | None = None
    can_end_with_character: bool | None = None
    can_end_with_number: bool | None = None
    can_start_with_character: bool | None = None
    can_start_with_number: bool | None = None
    display_index: int | None = None
    id: int | None = None
    label: str | None = None
    max_chars: int | None = None
    min_chars: int | None = None
    name: str | None = None
    required: bool | None = None
    text_message: str | None = None
    type: ProductOptionType | None = None
    values: list[ProductOptionValue] | None = None


class ProductOptionValue(Model):
    id: int | None = None
    index: int | None = None
    is_default: bool | None = None
    label: str | None = None
    price_adjustment: Float | None = None
    sku: str | None = None


class ProductStatus(Model):
    """Returned by `products.sync`."""

    product: Product | None = None
    status: ProductStatusStatus | None = None


class ProductStatusList(Model):
    """Returned by `products.sync`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    product_statuses: list[ProductStatus] | None = None
    sync_token: str | None = None


class ProductSubscription(Model):
    """Returned by `products.subscriptions.create`, `products.subscriptions.get`."""

    id: int
    active: bool | None = None
    cycle_type: CreateProductSubscriptionCycleType | None = None
    frequency: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None
    url: str | None = None


class ProductSubscriptionPlan(Model):
    active: bool | None = None
    cycle: int | None = None
    frequency: int | None = None
    id: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None
    url: str | None = None


class ProvincesByCode(Model):
    """Returned by `locales.countries.provinces.list`."""

    provinces: dict[str, str] | None = None


class RedirectList(Model):
    """Returned by `affiliates.redirectlinks.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    redirects: list[AffiliateRedirect] | None = None


class Relationship(Model):
    id: int | None = None
    linked_contact_id: int | None = None
    relationship_type_id: int | None = None


class RestAffiliateClawback(Model):
    """Returned by `affiliates.clawbacks.list`."""

    amount: Float | None = None
    contact_id: int | None = None
    date_earned: str | None = None
    description: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    invoice_id: int | None = None
    product_name: str | None = None
    sale_affiliate_id: int | None = None
    sold_by_family_name: str | None = None
    sold_by_given_name: str | None = None
    subscription_plan_name: str | None = None


class RestAffiliatePayment(Model):
    """Returned by `affiliates.payments.list`."""

    id: int
    amount: Float | None = None
    date: str | None = None
    notes: str | None = None
    type: str | None = None


class RestApplicationConfiguration(Model):
    """Returned by `setting.application.configuration.get`."""

    affiliate: RestApplicationConfigurationModuleAffiliate | None = None
    application: RestApplicationConfigurationModuleApplication | None = None
    appointment: RestApplicationConfigurationModuleAppointment | None = None
    contact: RestApplicationConfigurationModuleContact | None = None
    ecommerce: RestApplicationConfigurationModuleECommerce | None = None
    email: RestApplicationConfigurationModuleEMail | None = None
    forms: RestApplicationConfigurationModuleForms | None = None
    fulfillment: RestApplicationConfigurationModuleFulfillment | None = None
    invoice: RestApplicationConfigurationModuleInvoice | None = None
    note: RestApplicationConfigurationModuleNote | None = None
    opportunity: RestApplicationConfigurationModuleOpportunity | None = None
    task: RestApplicationConfigurationModuleTask | None = None
    template: RestApplicationConfigurationModuleTemplate | None = None


class RestApplicationConfigurationModuleAffiliate(Model):
    choose_affiliate: bool | None = None
    commission: RestApplicationConfigurationModuleAffiliateCommission | None = None
    custom_affiliate_url: str | None = None
    display_affiliate_ip_address: bool | None = None
    do_not_notify_affiliate: bool | None = None
    skip_pay_if_unused: bool | None = None
    use_referral_history_if_no_tracking_cookie: bool | None = None


class RestApplicationConfigurationModuleAffiliateCommission(Model):
    calculation_type: str | None = None
    levels: int | None = None
    participant_types: str | None = None


class RestApplicationConfigurationModuleApplication(Model):
    company: RestApplicationConfigurationModuleApplicationCompany | None = None
    default_view_locale: str | None = None
    features_enabled: RestApplicationConfigurationModuleApplicationFeaturesEnabled | None = None
    time_zone: str | None = None


class RestApplicationConfigurationModuleApplicationCompany(Model):
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


class RestApplicationConfigurationModuleApplicationFeaturesEnabled(Model):
    marketing: bool | None = None


class RestApplicationConfigurationModuleAppointment(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class RestApplicationConfigurationModuleContact(Model):
    address_labels: RestApplicationConfigurationModuleContactAddressLabels | None = None
    contact_types: str | None = None
    default_new_contact_form: str | None = None
    disable_contact_edit_in_client_login: bool | None = None
    fax_types: str | None = None
    phone_types: str | None = None
    suffix_types: str | None = None
    title_types: str | None = None


class RestApplicationConfigurationModuleContactAddressLabels(Model):
    line_1: str | None = None
    line_2: str | None = None
    line_3: str | None = None


class RestApplicationConfigurationModuleECommerce(Model):
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


class RestApplicationConfigurationModuleEMail(Model):
    append_contact_key_to_links: bool | None = None
    default_opt_in_link: str | None = None
    default_opt_out_link: str | None = None
    hide_emails_to_and_from_domains: str | None = None
    whitelisted_domains: str | None = None


class RestApplicationConfigurationModuleForms(Model):
    spam_filters_enabled: bool | None = None


class RestApplicationConfigurationModuleFulfillment(Model):
    default_message_fields: str | None = None
    default_message_to: str | None = None


class RestApplicationConfigurationModuleInvoice(Model):
    tax_label: str | None = None


class RestApplicationConfigurationModuleNote(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class RestApplicationConfigurationModuleOpportunity(Model):
    default_stage: str | None = None
    states: RestApplicationConfigurationModuleOpportunityStates | None = None


class RestApplicationConfigurationModuleOpportunityStates(Model):
    active: RestApplicationConfigurationModuleOpportunityStatesActive | None = None
    loss: RestApplicationConfigurationModuleOpportunityStatesLoss | None = None
    win: RestApplicationConfigurationModuleOpportunityStatesWin | None = None


class RestApplicationConfigurationModuleOpportunityStatesActive(Model):
    stages: str | None = None


class RestApplicationConfigurationModuleOpportunityStatesLoss(Model):
    reasons: str | None = None
    stage: str | None = None


class RestApplicationConfigurationModuleOpportunityStatesWin(Model):
    reasons: str | None = None
    stage: str | None = None


class RestApplicationConfigurationModuleTask(Model):
    appointment_types: str | None = None
    share_opportunity_with_related_user: bool | None = None


class RestApplicationConfigurationModuleTemplate(Model):
    default_country_code: int | None = None
    default_user_id: int | None = None


class RestDefaultOptionsResponse(Model):
    """Returned by `locales.default_options.get`."""

    contact_types: list[str] | None = None
    fax_types: list[str] | None = None
    phone_types: list[str] | None = None
    suffix_types: list[str] | None = None
    title_types: list[str] | None = None


class RestEmailAddress(Model):
    """Returned by `email_addresses.replace`."""

    email: str | None = None
    opted_in: bool | None = None
    status: RestEmailAddressStatus | None = None


class RestHook(Model):
    """Returned by `hooks.list`, `hooks.create`, `hooks.get` and 3 more."""

    event_key: str | None = msgspec.field(default=None, name="eventKey")
    hook_url: str | None = msgspec.field(default=None, name="hookUrl")
    key: str | None = None
    status: RestHookStatus | None = None


class RestMerchantAccountResponse(Model):
    """Returned by `merchants.list`."""

    default_merchant_account: int | None = None
    merchant_accounts: list[Merchant] | None = None


class RestPartialContact(Model):
    """Returned by `contacts.list`."""

    id: int
    score_value: str | None = msgspec.field(default=None, name="ScoreValue")
    addresses: list[ContactAddress] | None = None
    anniversary: dt.date | None = None
    birthday: DateTime | None = None
    company: CompanyReference | None = None
    company_name: str | None = None
    contact_type: str | None = None
    custom_fields: list[CustomFieldValue] | None = None
    date_created: DateTime | None = None
    email_addresses: list[EmailAddress] | None = None
    email_opted_in: bool | None = None
    email_status: EmailStatus | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    lead_source_id: int | None = None
    middle_name: str | None = None
    owner_id: int | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_locale: str | None = None
    preferred_name: str | None = None
    prefix: str | None = None
    social_accounts: list[SocialAccount] | None = None
    source_type: CreateOrPatchContactSourceType | None = None
    spouse_name: str | None = None
    suffix: str | None = None
    time_zone: str | None = None
    website: str | None = None


class RestPaymentPlan(Model):
    """Returned by `orders.payment_plan.replace`."""

    auto_charge: bool | None = None
    credit_card_id: int | None = None
    days_between_payments: int | None = None
    initial_payment_amount: Float | None = None
    initial_payment_date: dt.date | None = None
    number_of_payments: int | None = None
    payment_gateway: PaymentGatewayV1 | None = None
    plan_start_date: dt.date | None = None


class RestProductV1(Model):
    """Returned by `products.create`, `products.get`, `products.update`."""

    id: int
    active: bool | None = None
    product_desc: str | None = None
    product_name: str | None = None
    product_price: Float | None = None
    product_short_desc: str | None = None
    sku: str | None = None
    subscription_only: bool | None = None
    subscription_plans: list[ProductSubscription] | None = None
    url: str | None = None


class RestUser(Model):
    """Returned by `users.list`, `users.create`."""

    id: int
    address: Address | None = None
    company_name: str | None = None
    created_by: int | None = None
    date_created: DateTime | None = None
    email_address: str | None = None
    family_name: str | None = None
    fax_numbers: list[FaxNumber] | None = None
    given_name: str | None = None
    global_user_id: int | None = None
    infusionsoft_id: str | None = None
    job_title: str | None = None
    last_updated: DateTime | None = None
    last_updated_by: int | None = None
    middle_name: str | None = None
    partner: bool | None = None
    phone_numbers: list[PhoneNumber] | None = None
    preferred_name: str | None = None
    status: RestUserStatus | None = None
    time_zone: str | None = None
    website: str | None = None


class RestV1AddressInformation(Model):
    company: str | None = None
    country_code: str | None = None
    first_name: str | None = None
    is_invoice_to_company: bool | None = None
    last_name: str | None = None
    line1: str | None = None
    line2: str | None = None
    locality: str | None = None
    middle_name: str | None = None
    phone: str | None = None
    region: str | None = None
    zip_code: str | None = None
    zip_four: str | None = None


class SalesPipeline(Model):
    """Returned by `opportunities.stage_pipelines.list`."""

    end_stage: bool | None = None
    is_default: bool | None = None
    stage_count: int | None = None
    stage_id: int | None = None
    stage_name: str | None = None
    stage_order: int | None = None


class SequenceModel(Model):
    active_contact_count: int | None = None
    active_contact_count_completed: int | None = None
    historical_contact_count: HistoricalCounts | None = None
    id: int | None = None
    name: str | None = None
    paths: list[SequencePath] | None = None


class SequencePath(Model):
    id: int | None = None
    items: list[Item] | None = None


class Setting(Model):
    """Returned by `setting.application.enabled.get`, `setting.contact.option_types.list`."""

    value: str | None = None


class SimpleOpportunityStage(Model):
    details: StageDetails | None = None
    id: int | None = None
    name: str | None = None
    reasons: list[str] | None = None


class SimpleTag(Model):
    category: str | None = None
    id: int | None = None
    name: str | None = None


class SimpleUser(Model):
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None


class SocialAccount(Model):
    name: str | None = None
    type: SocialAccountType | None = None


class StageDetails(Model):
    check_list_items: list[CheckListItemDetails] | None = None
    probability: int | None = None
    stage_order: int | None = None
    target_num_days: int | None = None


class Subscription(Model):
    """Returned by `subscriptions.list`, `subscriptions.create`."""

    id: int
    active: bool | None = None
    allow_tax: bool | None = None
    auto_charge: bool | None = None
    billing_amount: Float | None = None
    billing_cycle: CreateProductSubscriptionCycleType | None = None
    billing_frequency: int | None = None
    contact_id: int | None = None
    credit_card_id: int | None = None
    end_date: dt.date | None = None
    next_bill_date: dt.date | None = None
    payment_gateway_id: int | None = None
    product_id: int | None = None
    quantity: int | None = None
    sale_affiliate_id: int | None = None
    start_date: dt.date | None = None
    subscription_plan_id: int | None = None
    use_default_payment_gateway: bool | None = None


class SubscriptionList(Model):
    """Returned by `subscriptions.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    subscriptions: list[Subscription] | None = None


class SubscriptionPlan(Model):
    active: bool | None = None
    cycle: int | None = None
    frequency: int | None = None
    id: int | None = None
    number_of_cycles: int | None = None
    plan_price: Float | None = None
    prorate: bool | None = None
    subscription_plan_index: int | None = None
    subscription_plan_name: str | None = None


class Tag(Model):
    """Returned by `tags.list`, `tags.create`, `tags.get`."""

    id: int
    category: TagCategory | None = None
    description: str | None = None
    name: str | None = None


class TagCategory(Model):
    """Returned by `tags.categories.create`."""

    id: int
    description: str | None = None
    name: str | None = None


class TaggedCompany(Model):
    """Returned by `tags.companies.list`."""

    company: BasicCompany | None = None
    date_applied: DateTime | None = None


class TaggedCompanyList(Model):
    """Returned by `tags.companies.list`."""

    companies: list[TaggedCompany] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class TaggedContact(Model):
    """Returned by `tags.contacts.list`."""

    contact: BasicContact | None = None
    date_applied: DateTime | None = None


class TaggedContactList(Model):
    """Returned by `tags.contacts.list`."""

    contacts: list[TaggedContact] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class Tags(Model):
    """Returned by `tags.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    tags: list[Tag] | None = None


class Task(Model):
    """Returned by `tasks.list`, `tasks.create`, `tasks.search` and 3 more."""

    id: int
    completed: bool | None = None
    completion_date: DateTime | None = None
    contact: BasicContact | None = None
    creation_date: DateTime | None = None
    description: str | None = None
    due_date: DateTime | None = None
    funnel_id: int | None = None
    jgraph_id: int | None = None
    modification_date: DateTime | None = None
    priority: int | None = None
    remind_time: int | None = None
    title: str | None = None
    type: str | None = None
    url: str | None = None
    user_id: int | None = None


class TaskList(Model):
    """Returned by `tasks.list`, `tasks.search`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    sync_token: str | None = None
    tasks: list[Task] | None = None


class TransactionList(Model):
    """Returned by `orders.transactions.list`, `transactions.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    transactions: list[EcommerceReportingTransaction] | None = None


class UserInfoDTO(Model):
    """Returned by `user_info.get`."""

    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    global_user_id: int | None = None
    infusionsoft_id: str | None = None
    is_admin: bool | None = None
    middle_name: str | None = None
    preferred_name: str | None = None
    sub: str | None = None


class Users(Model):
    """Returned by `users.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    users: list[RestUser] | None = None
