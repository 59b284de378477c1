# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""The names of all resources and operations of REST v2, for hints to those who look in the other version."""

from __future__ import annotations

__all__ = ["NAMES"]

NAMES = frozenset(
    """
    affiliates affiliates.assign_to_program affiliates.commission_programs affiliates.commission_programs.create
    affiliates.commission_programs.default_commission_programs
    affiliates.commission_programs.default_commission_programs.create
    affiliates.commission_programs.default_commission_programs.update affiliates.commission_programs.delete
    affiliates.commission_programs.get affiliates.commission_programs.list
    affiliates.commission_programs.product_commission_programs
    affiliates.commission_programs.product_commission_programs.assign
    affiliates.commission_programs.product_commission_programs.update
    affiliates.commission_programs.remove_product_commission
    affiliates.commission_programs.remove_subscription_commission affiliates.commission_programs.resources
    affiliates.commission_programs.resources.create affiliates.commission_programs.resources.delete
    affiliates.commission_programs.resources.list affiliates.commission_programs.resources.update
    affiliates.commission_programs.subscription_commission_programs
    affiliates.commission_programs.subscription_commission_programs.assign
    affiliates.commission_programs.subscription_commission_programs.update affiliates.commission_programs.update
    affiliates.commission_total affiliates.commission_total.get affiliates.commissions affiliates.create
    affiliates.delete affiliates.get affiliates.list affiliates.model affiliates.model.custom_fields
    affiliates.model.custom_fields.create affiliates.model.custom_fields.delete affiliates.model.custom_fields.groups
    affiliates.model.custom_fields.groups.create affiliates.model.custom_fields.groups.delete
    affiliates.model.custom_fields.groups.get affiliates.model.custom_fields.groups.list
    affiliates.model.custom_fields.groups.update affiliates.model.custom_fields.tabs
    affiliates.model.custom_fields.tabs.create affiliates.model.custom_fields.tabs.delete
    affiliates.model.custom_fields.tabs.get affiliates.model.custom_fields.tabs.list
    affiliates.model.custom_fields.tabs.update affiliates.model.custom_fields.update affiliates.model.get
    affiliates.payments affiliates.payments.list affiliates.redirects affiliates.redirects.create
    affiliates.redirects.delete affiliates.redirects.get affiliates.redirects.list affiliates.redirects.update
    affiliates.referrals affiliates.referrals.list affiliates.remove_from_program affiliates.summaries
    affiliates.summaries.list affiliates.update automation_categories automation_categories.create
    automation_categories.delete_many automation_categories.list automation_categories.update automations
    automations.batch_unpublish automations.categories automations.categories.batch_assign automations.delete_many
    automations.get automations.goals automations.goals.achieve automations.ids automations.ids.list automations.list
    automations.sequences automations.sequences.add_contacts automations.unpublish business_profile business_profile.get
    business_profile.update campaigns campaigns.get campaigns.goals campaigns.goals.list campaigns.list
    campaigns.sequences campaigns.sequences.add_contacts campaigns.sequences.list campaigns.sequences.remove_contacts
    companies companies.create companies.delete companies.get companies.list companies.model
    companies.model.custom_fields companies.model.custom_fields.create companies.model.custom_fields.delete
    companies.model.custom_fields.groups companies.model.custom_fields.groups.create
    companies.model.custom_fields.groups.delete companies.model.custom_fields.groups.get
    companies.model.custom_fields.groups.list companies.model.custom_fields.groups.update
    companies.model.custom_fields.tabs companies.model.custom_fields.tabs.create
    companies.model.custom_fields.tabs.delete companies.model.custom_fields.tabs.get
    companies.model.custom_fields.tabs.list companies.model.custom_fields.tabs.update
    companies.model.custom_fields.update companies.model.get companies.tags companies.tags.apply companies.tags.list
    companies.tags.remove companies.update contacts contacts.create contacts.delete contacts.get contacts.lead_score
    contacts.lead_score.get contacts.link contacts.links contacts.links.list contacts.links.types
    contacts.links.types.create contacts.links.types.delete contacts.links.types.list contacts.links.types.update
    contacts.list contacts.merge contacts.model contacts.model.custom_fields contacts.model.custom_fields.create
    contacts.model.custom_fields.delete contacts.model.custom_fields.groups contacts.model.custom_fields.groups.create
    contacts.model.custom_fields.groups.delete contacts.model.custom_fields.groups.get
    contacts.model.custom_fields.groups.list contacts.model.custom_fields.groups.update
    contacts.model.custom_fields.tabs contacts.model.custom_fields.tabs.create contacts.model.custom_fields.tabs.delete
    contacts.model.custom_fields.tabs.get contacts.model.custom_fields.tabs.list
    contacts.model.custom_fields.tabs.update contacts.model.get contacts.notes contacts.notes.create
    contacts.notes.delete contacts.notes.get contacts.notes.list contacts.notes.update contacts.payment_methods
    contacts.payment_methods.deactivate contacts.payment_methods.delete contacts.payment_methods.list contacts.tags
    contacts.tags.list contacts.tags.list_all contacts.unlink contacts.update discounts discounts.free_trials
    discounts.free_trials.create discounts.free_trials.criteria discounts.free_trials.criteria.create
    discounts.free_trials.criteria.delete discounts.free_trials.delete discounts.free_trials.get
    discounts.free_trials.list discounts.free_trials.update discounts.order_totals discounts.order_totals.create
    discounts.order_totals.criteria discounts.order_totals.criteria.create discounts.order_totals.criteria.delete
    discounts.order_totals.delete discounts.order_totals.get discounts.order_totals.list discounts.order_totals.update
    discounts.product_categories discounts.product_categories.create discounts.product_categories.criteria
    discounts.product_categories.criteria.create discounts.product_categories.criteria.delete
    discounts.product_categories.delete discounts.product_categories.get discounts.product_categories.list
    discounts.product_categories.update discounts.products discounts.products.create discounts.products.criteria
    discounts.products.criteria.create discounts.products.criteria.delete discounts.products.delete
    discounts.products.get discounts.products.list discounts.products.update discounts.shipping
    discounts.shipping.create discounts.shipping.criteria discounts.shipping.criteria.create
    discounts.shipping.criteria.delete discounts.shipping.delete discounts.shipping.get discounts.shipping.list
    discounts.shipping.update email_addresses email_addresses.list email_addresses.status email_addresses.status.get
    email_addresses.status.update emails emails.batch_add emails.batch_remove emails.create emails.delete emails.get
    emails.list emails.send emails.templates emails.templates.get emails.templates.list emails.templates.send files
    files.create files.data files.delete files.get files.list files.update integrations integrations.wordpress
    integrations.wordpress.options integrations.wordpress.options.achieve integrations.wordpress.options.create
    integrations.wordpress.options.delete integrations.wordpress.options.list lead_source_categories
    lead_source_categories.create lead_source_categories.delete lead_source_categories.get lead_source_categories.list
    lead_source_categories.update lead_sources lead_sources.create lead_sources.delete lead_sources.expenses
    lead_sources.expenses.create lead_sources.expenses.delete lead_sources.expenses.get lead_sources.expenses.list
    lead_sources.expenses.update lead_sources.get lead_sources.list lead_sources.recurring_expenses
    lead_sources.recurring_expenses.create lead_sources.recurring_expenses.delete
    lead_sources.recurring_expenses.expenses lead_sources.recurring_expenses.expenses.list
    lead_sources.recurring_expenses.get lead_sources.recurring_expenses.list lead_sources.recurring_expenses.update
    lead_sources.update locales locales.countries locales.countries.get locales.countries.list
    locales.countries.provinces locales.countries.provinces.get locales.countries.provinces.list merchants
    merchants.list notes notes.list notes.model notes.model.custom_fields notes.model.custom_fields.create
    notes.model.custom_fields.delete notes.model.custom_fields.groups notes.model.custom_fields.groups.create
    notes.model.custom_fields.groups.delete notes.model.custom_fields.groups.get notes.model.custom_fields.groups.list
    notes.model.custom_fields.groups.update notes.model.custom_fields.tabs notes.model.custom_fields.tabs.create
    notes.model.custom_fields.tabs.delete notes.model.custom_fields.tabs.get notes.model.custom_fields.tabs.list
    notes.model.custom_fields.tabs.update notes.model.custom_fields.update notes.model.get notes.templates
    notes.templates.list opportunities opportunities.create opportunities.delete opportunities.get opportunities.list
    opportunities.model opportunities.model.custom_fields opportunities.model.custom_fields.create
    opportunities.model.custom_fields.delete opportunities.model.custom_fields.groups
    opportunities.model.custom_fields.groups.create opportunities.model.custom_fields.groups.delete
    opportunities.model.custom_fields.groups.get opportunities.model.custom_fields.groups.list
    opportunities.model.custom_fields.groups.update opportunities.model.custom_fields.tabs
    opportunities.model.custom_fields.tabs.create opportunities.model.custom_fields.tabs.delete
    opportunities.model.custom_fields.tabs.get opportunities.model.custom_fields.tabs.list
    opportunities.model.custom_fields.tabs.update opportunities.model.custom_fields.update opportunities.model.get
    opportunities.stage_moves opportunities.stage_moves.get opportunities.stage_moves.list opportunities.stages
    opportunities.stages.create opportunities.stages.delete opportunities.stages.get opportunities.stages.list
    opportunities.stages.update opportunities.update orders orders.apply_tax orders.attach_file orders.create
    orders.delete orders.detach_file orders.get orders.items orders.items.apply_commission orders.items.create
    orders.items.delete orders.items.get orders.items.update orders.list orders.model orders.model.custom_fields
    orders.model.custom_fields.create orders.model.custom_fields.delete orders.model.custom_fields.groups
    orders.model.custom_fields.groups.create orders.model.custom_fields.groups.delete
    orders.model.custom_fields.groups.get orders.model.custom_fields.groups.list
    orders.model.custom_fields.groups.update orders.model.custom_fields.tabs orders.model.custom_fields.tabs.create
    orders.model.custom_fields.tabs.delete orders.model.custom_fields.tabs.get orders.model.custom_fields.tabs.list
    orders.model.custom_fields.tabs.update orders.model.custom_fields.update orders.model.get orders.payments
    orders.payments.create orders.payments.list orders.payments.update orders.update payment_method_configs
    payment_method_configs.create payment_methods payment_methods.list product_categories
    product_categories.assign_products product_categories.assigned_products product_categories.assigned_products.list
    product_categories.create product_categories.delete product_categories.get product_categories.images
    product_categories.images.create product_categories.images.delete product_categories.list product_categories.update
    product_interest_bundles product_interest_bundles.create product_interest_bundles.delete
    product_interest_bundles.get product_interest_bundles.interests product_interest_bundles.interests.create
    product_interest_bundles.interests.delete product_interest_bundles.interests.update product_interest_bundles.list
    product_interest_bundles.update products products.adjust_inventory products.create products.delete products.get
    products.images products.images.create products.images.delete products.images.legacy_image_data
    products.images.legacy_image_data.get products.list products.options products.options.create products.options.delete
    products.options.get products.options.list products.options.list_items products.options.list_items.create
    products.options.list_items.delete products.options.list_items.update products.options.update products.subscriptions
    products.subscriptions.create products.subscriptions.delete products.subscriptions.get products.subscriptions.list
    products.subscriptions.update products.update referrals referrals.create referrals.list reporting reporting.reports
    reporting.reports.get reporting.reports.list reporting.reports.model reporting.reports.model.get
    reporting.reports.run sales sales.merchants sales.merchants.set_default sales.payments sales.payments.list
    sales.transactions sales.transactions.list settings settings.applications settings.applications.get_configuration
    settings.applications.is_enabled settings.contact_option_types settings.contact_option_types.list shipping
    shipping.list subscriptions subscriptions.create subscriptions.deactivate subscriptions.get subscriptions.invoice
    subscriptions.list subscriptions.model subscriptions.model.custom_fields subscriptions.model.custom_fields.create
    subscriptions.model.custom_fields.delete subscriptions.model.custom_fields.groups
    subscriptions.model.custom_fields.groups.create subscriptions.model.custom_fields.groups.delete
    subscriptions.model.custom_fields.groups.get subscriptions.model.custom_fields.groups.list
    subscriptions.model.custom_fields.groups.update subscriptions.model.custom_fields.tabs
    subscriptions.model.custom_fields.tabs.create subscriptions.model.custom_fields.tabs.delete
    subscriptions.model.custom_fields.tabs.get subscriptions.model.custom_fields.tabs.list
    subscriptions.model.custom_fields.tabs.update subscriptions.model.custom_fields.update subscriptions.model.get
    subscriptions.update tags tags.categories tags.categories.create tags.categories.delete tags.categories.get
    tags.categories.list tags.categories.update tags.companies tags.companies.list tags.contacts
    tags.contacts.apply_tags tags.contacts.count tags.contacts.list tags.contacts.list_all tags.contacts.remove_tags
    tags.create tags.delete tags.get tags.list tags.update task_appointments task_appointments.list tasks tasks.create
    tasks.delete tasks.get tasks.list tasks.model tasks.model.custom_fields tasks.model.custom_fields.create
    tasks.model.custom_fields.delete tasks.model.custom_fields.groups tasks.model.custom_fields.groups.create
    tasks.model.custom_fields.groups.delete tasks.model.custom_fields.groups.get tasks.model.custom_fields.groups.list
    tasks.model.custom_fields.groups.update tasks.model.custom_fields.tabs tasks.model.custom_fields.tabs.create
    tasks.model.custom_fields.tabs.delete tasks.model.custom_fields.tabs.get tasks.model.custom_fields.tabs.list
    tasks.model.custom_fields.tabs.update tasks.model.custom_fields.update tasks.model.get tasks.update user_groups
    user_groups.get user_groups.list user_info user_info.get users users.get users.list users.signature
    users.signature.get users.update webforms webforms.html webforms.list
    """.split()
)
