# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: setting."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


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


class Setting(Model):
    """Returned by `setting.application.enabled.get`, `setting.contact.option_types.list`."""

    value: str | None = None


publish(globals())
