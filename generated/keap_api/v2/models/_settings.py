# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: settings."""

from __future__ import annotations

import msgspec

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


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


class GetApplicationEnabledStatusResponse(Model):
    """Returned by `settings.applications.is_enabled`."""

    is_enabled: bool | None = msgspec.field(default=None, name="isEnabled")


class GetContactOptionTypesResponse(Model):
    """Returned by `settings.contact_option_types.list`."""

    option_types: list[str] | None = None


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


publish(globals())
