# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""The names of all resources and operations of REST v1, for hints to those who look in the other version."""

from __future__ import annotations

__all__ = ["NAMES"]

NAMES = frozenset(
    """
    account account.profile account.profile.get account.profile.replace affiliates affiliates.clawbacks
    affiliates.clawbacks.list affiliates.commissions affiliates.commissions.list affiliates.create affiliates.get
    affiliates.list affiliates.model affiliates.model.get affiliates.payments affiliates.payments.list
    affiliates.programs affiliates.programs.list affiliates.redirectlinks affiliates.redirectlinks.list
    affiliates.summaries affiliates.summaries.list appointments appointments.create appointments.delete appointments.get
    appointments.list appointments.model appointments.model.custom_fields appointments.model.custom_fields.create
    appointments.model.get appointments.replace appointments.update campaigns campaigns.get campaigns.goals
    campaigns.goals.achieve campaigns.list campaigns.sequences campaigns.sequences.contacts
    campaigns.sequences.contacts.add campaigns.sequences.contacts.add_many campaigns.sequences.contacts.remove
    campaigns.sequences.contacts.remove_many companies companies.create companies.get companies.list companies.model
    companies.model.get companies.update company company.update contacts contacts.create contacts.credit_cards
    contacts.credit_cards.create contacts.credit_cards.list contacts.delete contacts.emails contacts.emails.create
    contacts.emails.list contacts.get contacts.list contacts.model contacts.model.custom_fields
    contacts.model.custom_fields.create contacts.model.get contacts.tags contacts.tags.apply contacts.tags.list
    contacts.tags.remove contacts.tags.remove_many contacts.update contacts.upsert contacts.utm contacts.utm.create
    email_addresses email_addresses.replace emails emails.create emails.create_many emails.delete emails.delete_many
    emails.get emails.list emails.send files files.create files.delete files.get files.list files.replace hooks
    hooks.create hooks.delayed_verify hooks.delete hooks.event_keys hooks.event_keys.list hooks.get hooks.list
    hooks.replace hooks.verify locales locales.countries locales.countries.list locales.countries.provinces
    locales.countries.provinces.list locales.default_options locales.default_options.get merchants merchants.list notes
    notes.create notes.delete notes.get notes.list notes.model notes.model.custom_fields
    notes.model.custom_fields.create notes.model.get notes.replace notes.update opportunities opportunities.create
    opportunities.get opportunities.list opportunities.model opportunities.model.get opportunities.replace
    opportunities.stage_pipelines opportunities.stage_pipelines.list opportunities.update orders orders.create
    orders.delete orders.get orders.items orders.items.create orders.items.delete orders.list orders.model
    orders.model.get orders.payment_plan orders.payment_plan.replace orders.payments orders.payments.create
    orders.payments.list orders.transactions orders.transactions.list products products.create products.delete
    products.get products.image products.image.create products.image.delete products.list products.subscriptions
    products.subscriptions.create products.subscriptions.delete products.subscriptions.get products.sync products.update
    setting setting.application setting.application.configuration setting.application.configuration.get
    setting.application.enabled setting.application.enabled.get setting.contact setting.contact.option_types
    setting.contact.option_types.list subscriptions subscriptions.create subscriptions.list subscriptions.model
    subscriptions.model.get tags tags.categories tags.categories.create tags.companies tags.companies.list tags.contacts
    tags.contacts.apply tags.contacts.list tags.contacts.remove tags.contacts.remove_many tags.create tags.get tags.list
    tasks tasks.create tasks.delete tasks.get tasks.list tasks.model tasks.model.custom_fields
    tasks.model.custom_fields.create tasks.model.get tasks.replace tasks.search tasks.update transactions
    transactions.get transactions.list user_info user_info.get users users.create users.list users.signature
    users.signature.get
    """.split()
)
