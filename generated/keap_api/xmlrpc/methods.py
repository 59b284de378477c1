"""The XML-RPC methods as data: what is known about each one, and the classes that describe a call.

Generated from specs/xmlrpc.yaml: do not edit.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from .._xmlrpc_method import Method, Param

__all__ = ["METHODS", "TABLES", "Method", "MethodFacts", "Param", "TableName"]


class MethodFacts(NamedTuple):
    """One method.

    Attributes:
        python: its name after `keap.xmlrpc.`, such as `contact.add`.
        reads: whether it changes nothing.
        placeholder: whether it takes the leading key that is no longer used.
        replaced_by: the REST operation that does the same, such as `v2.contacts.create`, 'by-table' when that depends
            on the table (see TABLES), or None.
        pages: the name of the method that walks all pages, after `keap.xmlrpc.`, or None.
    """

    python: str
    reads: bool
    placeholder: bool
    replaced_by: str | None
    pages: str | None = None


METHODS: dict[str, MethodFacts] = {
    "APIAffiliateService.affClawbacks": MethodFacts(
        "affiliate.aff_clawbacks", True, True, "v1.affiliates.clawbacks.list"
    ),
    "APIAffiliateService.affCommissions": MethodFacts(
        "affiliate.aff_commissions", True, True, "v2.affiliates.commissions"
    ),
    "APIAffiliateService.affPayouts": MethodFacts("affiliate.aff_payouts", True, True, "v2.affiliates.payments.list"),
    "APIAffiliateService.affRunningTotals": MethodFacts(
        "affiliate.aff_running_totals", True, True, "v2.affiliates.summaries.list"
    ),
    "APIAffiliateService.affSummary": MethodFacts("affiliate.aff_summary", True, True, "v2.affiliates.summaries.list"),
    "AffiliateService.getRedirectLinksForAffiliate": MethodFacts(
        "affiliate.get_redirect_links_for_affiliate", True, True, "v2.affiliates.redirects.list"
    ),
    "AffiliateProgramService.getAffiliatesByProgram": MethodFacts(
        "affiliate_program.get_affiliates_by_program", True, True, "v1.affiliates.list"
    ),
    "AffiliateProgramService.getProgramsForAffiliate": MethodFacts(
        "affiliate_program.get_programs_for_affiliate", True, True, "v2.affiliates.commission_programs.list"
    ),
    "AffiliateProgramService.getAffiliatePrograms": MethodFacts(
        "affiliate_program.get_affiliate_programs", True, True, "v2.affiliates.commission_programs.list"
    ),
    "AffiliateProgramService.getResourcesForAffiliateProgram": MethodFacts(
        "affiliate_program.get_resources_for_affiliate_program",
        True,
        True,
        "v2.affiliates.commission_programs.resources.list",
    ),
    "APIEmailService.addEmailTemplate": MethodFacts("email.add_email_template", False, True, None),
    "APIEmailService.updateEmailTemplate": MethodFacts("email.update_email_template", False, True, None),
    "APIEmailService.getEmailTemplate": MethodFacts("email.get_email_template", True, True, "v2.emails.templates.get"),
    "APIEmailService.getAvailableMergeFields": MethodFacts("email.get_available_merge_fields", True, True, None),
    "APIEmailService.getOptStatus": MethodFacts("email.get_opt_status", True, True, "v2.email_addresses.status.get"),
    "APIEmailService.optIn": MethodFacts("email.opt_in", False, True, "v2.email_addresses.status.update"),
    "APIEmailService.optOut": MethodFacts("email.opt_out", False, True, "v2.email_addresses.status.update"),
    "APIEmailService.sendEmail": MethodFacts("email.send_email", False, True, "v2.emails.send"),
    "APIEmailService.attachEmail": MethodFacts("email.attach_email", False, True, "v2.emails.create"),
    "ContactService.add": MethodFacts("contact.add", False, True, "v2.contacts.create"),
    "ContactService.addWithDupCheck": MethodFacts("contact.add_with_dup_check", False, True, "v2.contacts.create"),
    "ContactService.update": MethodFacts("contact.update", False, True, "v2.contacts.update"),
    "ContactService.load": MethodFacts("contact.load", True, True, "v2.contacts.get"),
    "ContactService.findByEmail": MethodFacts("contact.find_by_email", True, True, "v2.contacts.list"),
    "ContactService.merge": MethodFacts("contact.merge", False, True, "v2.contacts.merge"),
    "ContactService.addToCampaign": MethodFacts("contact.add_to_campaign", False, True, None),
    "ContactService.addToGroup": MethodFacts("contact.add_to_group", False, True, "v2.tags.contacts.apply_tags"),
    "ContactService.removeFromGroup": MethodFacts(
        "contact.remove_from_group", False, True, "v2.tags.contacts.remove_tags"
    ),
    "ContactService.getNextCampaignStep": MethodFacts("contact.get_next_campaign_step", True, True, None),
    "ContactService.pauseCampaign": MethodFacts("contact.pause_campaign", False, True, None),
    "ContactService.resumeCampaignForContact": MethodFacts("contact.resume_campaign_for_contact", False, True, None),
    "ContactService.removeFromCampaign": MethodFacts("contact.remove_from_campaign", False, True, None),
    "ContactService.rescheduleCampaignStep": MethodFacts("contact.reschedule_campaign_step", False, True, None),
    "ContactService.runActionSequence": MethodFacts("contact.run_action_sequence", False, True, None),
    "ContactService.linkContacts": MethodFacts("contact.link_contacts", False, True, "v2.contacts.link"),
    "ContactService.unlinkContacts": MethodFacts("contact.unlink_contacts", False, True, "v2.contacts.unlink"),
    "ContactService.listLinkedContacts": MethodFacts(
        "contact.list_linked_contacts", True, True, "v2.contacts.links.list"
    ),
    "CreditCardSubmissionService.requestSubmissionToken": MethodFacts(
        "credit_card_submission.request_submission_token", False, True, "v2.payment_method_configs.create"
    ),
    "CreditCardSubmissionService.requestCreditCardId": MethodFacts(
        "credit_card_submission.request_credit_card_id", False, True, None
    ),
    "DataService.add": MethodFacts("data.add", False, True, "by-table"),
    "DataService.load": MethodFacts("data.load", True, True, "by-table"),
    "DataService.update": MethodFacts("data.update", False, True, "by-table"),
    "DataService.delete": MethodFacts("data.delete", False, True, "by-table"),
    "DataService.findByField": MethodFacts("data.find_by_field", True, True, "by-table"),
    "DataService.query": MethodFacts("data.query", True, True, "by-table", "data.query_all"),
    "DataService.count": MethodFacts("data.count", True, True, "by-table"),
    "DataService.addCustomField": MethodFacts(
        "data.add_custom_field", False, True, "v2.contacts.model.custom_fields.create"
    ),
    "DataService.updateCustomField": MethodFacts("data.update_custom_field", False, True, None),
    "DataService.authenticateUser": MethodFacts("data.authenticate_user", False, True, None),
    "DataService.getAppSetting": MethodFacts(
        "data.get_app_setting", True, True, "v2.settings.applications.get_configuration"
    ),
    "DataService.getAppointmentICal": MethodFacts("data.get_appointment_ical", True, True, "v1.appointments.get"),
    "DataService.getUserInfo": MethodFacts("data.get_user_info", True, False, "v2.user_info.get"),
    "DiscountService.addFreeTrial": MethodFacts(
        "discount.add_free_trial", False, True, "v2.discounts.free_trials.create"
    ),
    "DiscountService.getFreeTrial": MethodFacts("discount.get_free_trial", True, True, "v2.discounts.free_trials.get"),
    "DiscountService.addOrderTotalDiscount": MethodFacts(
        "discount.add_order_total_discount", False, True, "v2.discounts.order_totals.create"
    ),
    "DiscountService.getOrderTotalDiscount": MethodFacts(
        "discount.get_order_total_discount", True, True, "v2.discounts.order_totals.get"
    ),
    "DiscountService.addCategoryDiscount": MethodFacts(
        "discount.add_category_discount", False, True, "v2.discounts.product_categories.create"
    ),
    "DiscountService.getCategoryDiscount": MethodFacts(
        "discount.get_category_discount", True, True, "v2.discounts.product_categories.get"
    ),
    "DiscountService.addCategoryAssignmentToCategoryDiscount": MethodFacts(
        "discount.add_category_assignment_to_category_discount", False, True, "v2.discounts.product_categories.update"
    ),
    "DiscountService.getCategoryAssignmentsForCategoryDiscount": MethodFacts(
        "discount.get_category_assignments_for_category_discount", True, True, "v2.discounts.product_categories.get"
    ),
    "DiscountService.addProductTotalDiscount": MethodFacts(
        "discount.add_product_total_discount", False, True, "v2.discounts.products.create"
    ),
    "DiscountService.getProductTotalDiscount": MethodFacts(
        "discount.get_product_total_discount", True, True, "v2.discounts.products.get"
    ),
    "DiscountService.addShippingTotalDiscount": MethodFacts(
        "discount.add_shipping_total_discount", False, True, "v2.discounts.shipping.create"
    ),
    "DiscountService.getShippingTotalDiscount": MethodFacts(
        "discount.get_shipping_total_discount", True, True, "v2.discounts.shipping.get"
    ),
    "FileService.getFile": MethodFacts("file.get_file", True, True, "v2.files.data"),
    "FileService.getDownloadUrl": MethodFacts("file.get_download_url", True, True, "v1.files.get"),
    "FileService.uploadFile": MethodFacts("file.upload_file", False, True, "v2.files.create"),
    "FileService.replaceFile": MethodFacts("file.replace_file", False, True, "v2.files.update"),
    "FileService.renameFile": MethodFacts("file.rename_file", False, True, "v2.files.update"),
    "FunnelService.achieveGoal": MethodFacts("funnel.achieve_goal", False, True, "v2.automations.goals.achieve"),
    "InvoiceService.createBlankOrder": MethodFacts("invoice.create_blank_order", False, True, "v2.orders.create"),
    "InvoiceService.addOrderItem": MethodFacts("invoice.add_order_item", False, True, "v2.orders.items.create"),
    "InvoiceService.chargeInvoice": MethodFacts("invoice.charge_invoice", False, True, "v2.orders.payments.create"),
    "InvoiceService.deleteInvoice": MethodFacts("invoice.delete_invoice", False, True, "v2.orders.delete"),
    "InvoiceService.deleteSubscription": MethodFacts("invoice.delete_subscription", False, True, None),
    "InvoiceService.addRecurringOrder": MethodFacts(
        "invoice.add_recurring_order", False, True, "v2.subscriptions.create"
    ),
    "InvoiceService.createInvoiceForRecurring": MethodFacts(
        "invoice.create_invoice_for_recurring", False, True, "v2.subscriptions.invoice"
    ),
    "InvoiceService.addManualPayment": MethodFacts(
        "invoice.add_manual_payment", False, True, "v2.orders.payments.create"
    ),
    "InvoiceService.addPaymentPlan": MethodFacts("invoice.add_payment_plan", False, True, "v2.orders.update"),
    "InvoiceService.calculateAmountOwed": MethodFacts("invoice.calculate_amount_owed", True, True, "v2.orders.get"),
    "InvoiceService.getAllPaymentOptions": MethodFacts("invoice.get_all_payment_options", True, True, None),
    "InvoiceService.getPayments": MethodFacts("invoice.get_payments", True, True, "v2.orders.payments.list"),
    "InvoiceService.locateExistingCard": MethodFacts(
        "invoice.locate_existing_card", True, True, "v2.contacts.payment_methods.list"
    ),
    "InvoiceService.recalculateTax": MethodFacts("invoice.recalculate_tax", False, True, "v2.orders.apply_tax"),
    "InvoiceService.validateCreditCard": MethodFacts("invoice.validate_credit_card", False, True, None),
    "InvoiceService.getAllShippingOptions": MethodFacts(
        "invoice.get_all_shipping_options", True, True, "v2.shipping.list"
    ),
    "InvoiceService.updateJobRecurringNextBillDate": MethodFacts(
        "invoice.update_job_recurring_next_bill_date", False, True, "v2.subscriptions.update"
    ),
    "InvoiceService.addOrderCommissionOverride": MethodFacts(
        "invoice.add_order_commission_override", False, True, "v2.orders.items.apply_commission"
    ),
    "OrderService.placeOrder": MethodFacts("order.place_order", False, True, "v2.orders.create"),
    "ProductService.getInventory": MethodFacts("product.get_inventory", True, True, "v2.products.get"),
    "ProductService.incrementInventory": MethodFacts(
        "product.increment_inventory", False, True, "v2.products.adjust_inventory"
    ),
    "ProductService.decrementInventory": MethodFacts(
        "product.decrement_inventory", False, True, "v2.products.adjust_inventory"
    ),
    "ProductService.increaseInventory": MethodFacts(
        "product.increase_inventory", False, True, "v2.products.adjust_inventory"
    ),
    "ProductService.decreaseInventory": MethodFacts(
        "product.decrease_inventory", False, True, "v2.products.adjust_inventory"
    ),
    "ProductService.deactivateCreditCard": MethodFacts(
        "product.deactivate_credit_card", False, True, "v2.contacts.payment_methods.deactivate"
    ),
    "SearchService.getAllReportColumns": MethodFacts(
        "search.get_all_report_columns", True, True, "v2.reporting.reports.model.get"
    ),
    "SearchService.getSavedSearchResultsAllFields": MethodFacts(
        "search.get_saved_search_results_all_fields", True, True, "v2.reporting.reports.run"
    ),
    "SearchService.getSavedSearchResults": MethodFacts(
        "search.get_saved_search_results", True, True, "v2.reporting.reports.run"
    ),
    "SearchService.getAvailableQuickSearches": MethodFacts("search.get_available_quick_searches", True, True, None),
    "SearchService.quickSearch": MethodFacts("search.quick_search", True, True, None),
    "SearchService.getDefaultQuickSearch": MethodFacts("search.get_default_quick_search", True, True, None),
    "ShippingService.getAllShippingOptions": MethodFacts(
        "shipping.get_all_shipping_options", True, True, "v2.shipping.list"
    ),
    "ShippingService.getFlatRateShippingOption": MethodFacts(
        "shipping.get_flat_rate_shipping_option", True, True, "v2.shipping.list"
    ),
    "ShippingService.getOrderTotalShippingOption": MethodFacts(
        "shipping.get_order_total_shipping_option", True, True, "v2.shipping.list"
    ),
    "ShippingService.getOrderTotalShippingRanges": MethodFacts(
        "shipping.get_order_total_shipping_ranges", True, True, "v2.shipping.list"
    ),
    "ShippingService.getProductBasedShippingOption": MethodFacts(
        "shipping.get_product_based_shipping_option", True, True, "v2.shipping.list"
    ),
    "ShippingService.getOrderQuantityShippingOption": MethodFacts(
        "shipping.get_order_quantity_shipping_option", True, True, "v2.shipping.list"
    ),
    "ShippingService.getWeightBasedShippingOption": MethodFacts(
        "shipping.get_weight_based_shipping_option", True, True, "v2.shipping.list"
    ),
    "ShippingService.getUpsShippingOption": MethodFacts(
        "shipping.get_ups_shipping_option", True, True, "v2.shipping.list"
    ),
    "WebFormService.getMap": MethodFacts("web_form.get_map", True, True, "v2.webforms.list"),
    "WebFormService.getHTML": MethodFacts("web_form.get_html", True, True, "v2.webforms.html"),
    "WebTrackingService.getWebTrackingScriptTag": MethodFacts(
        "web_tracking.get_web_tracking_script_tag", True, True, None
    ),
    "WebTrackingService.getWebTrackingScriptUrl": MethodFacts(
        "web_tracking.get_web_tracking_script_url", True, True, None
    ),
}
"""By name on the wire."""

TABLES: dict[str, dict[str, str]] = {
    "ActionSequence": {},
    "AffResource": {
        "query": "v2.affiliates.commission_programs.resources.list",
        "add": "v2.affiliates.commission_programs.resources.create",
        "update": "v2.affiliates.commission_programs.resources.update",
        "delete": "v2.affiliates.commission_programs.resources.delete",
    },
    "Affiliate": {
        "query": "v2.affiliates.list",
        "load": "v2.affiliates.get",
        "add": "v2.affiliates.create",
        "update": "v2.affiliates.update",
        "delete": "v2.affiliates.delete",
        "count": "v1.affiliates.list",
    },
    "CCharge": {"query": "v2.sales.transactions.list", "load": "v1.transactions.get", "count": "v1.transactions.list"},
    "CProgram": {"query": "v2.products.subscriptions.list", "load": "v2.products.subscriptions.get"},
    "Campaign": {},
    "CampaignStep": {},
    "Campaignee": {},
    "Company": {
        "query": "v2.companies.list",
        "load": "v2.companies.get",
        "add": "v2.companies.create",
        "update": "v2.companies.update",
        "delete": "v2.companies.delete",
        "count": "v1.companies.list",
    },
    "Contact": {
        "query": "v2.contacts.list",
        "load": "v2.contacts.get",
        "add": "v2.contacts.create",
        "update": "v2.contacts.update",
        "delete": "v2.contacts.delete",
        "count": "v1.contacts.list",
    },
    "ContactAction": {
        "query": "v2.tasks.list",
        "load": "v2.tasks.get",
        "add": "v2.tasks.create",
        "update": "v2.tasks.update",
        "delete": "v2.tasks.delete",
        "count": "v1.tasks.list",
    },
    "ContactGroup": {
        "query": "v2.tags.list",
        "load": "v2.tags.get",
        "add": "v2.tags.create",
        "update": "v2.tags.update",
        "delete": "v2.tags.delete",
        "count": "v1.tags.list",
    },
    "ContactGroupAssign": {"query": "v2.tags.contacts.list", "count": "v1.tags.contacts.list"},
    "ContactGroupCategory": {
        "query": "v2.tags.categories.list",
        "load": "v2.tags.categories.get",
        "add": "v2.tags.categories.create",
        "update": "v2.tags.categories.update",
        "delete": "v2.tags.categories.delete",
    },
    "CreditCard": {
        "query": "v2.payment_methods.list",
        "load": "v2.contacts.payment_methods.list",
        "add": "v1.contacts.credit_cards.create",
        "delete": "v2.contacts.payment_methods.delete",
    },
    "DataFormField": {
        "query": "v2.contacts.model.get",
        "load": "v2.contacts.model.get",
        "add": "v2.contacts.model.custom_fields.create",
        "delete": "v2.contacts.model.custom_fields.delete",
    },
    "DataFormGroup": {
        "query": "v2.contacts.model.custom_fields.groups.list",
        "load": "v2.contacts.model.custom_fields.groups.get",
        "add": "v2.contacts.model.custom_fields.groups.create",
        "update": "v2.contacts.model.custom_fields.groups.update",
        "delete": "v2.contacts.model.custom_fields.groups.delete",
    },
    "DataFormTab": {
        "query": "v2.contacts.model.custom_fields.tabs.list",
        "load": "v2.contacts.model.custom_fields.tabs.get",
        "add": "v2.contacts.model.custom_fields.tabs.create",
        "update": "v2.contacts.model.custom_fields.tabs.update",
        "delete": "v2.contacts.model.custom_fields.tabs.delete",
    },
    "EmailAddStatus": {
        "query": "v2.email_addresses.list",
        "load": "v2.email_addresses.status.get",
        "update": "v2.email_addresses.status.update",
    },
    "Expense": {},
    "FileBox": {
        "query": "v2.files.list",
        "load": "v2.files.get",
        "delete": "v2.files.delete",
        "count": "v1.files.list",
    },
    "GroupAssign": {"query": "v2.user_groups.list"},
    "Invoice": {
        "query": "v2.orders.list",
        "load": "v2.orders.list",
        "update": "v2.orders.update",
        "count": "v1.orders.list",
    },
    "InvoiceItem": {
        "load": "v2.orders.items.get",
        "update": "v2.orders.items.update",
        "delete": "v2.orders.items.delete",
        "query": "v2.orders.get",
        "add": "v2.orders.items.create",
    },
    "InvoicePayment": {"query": "v2.orders.payments.list", "add": "v2.orders.payments.create"},
    "Job": {
        "query": "v2.orders.list",
        "load": "v2.orders.get",
        "add": "v2.orders.create",
        "update": "v2.orders.update",
        "delete": "v2.orders.delete",
        "count": "v1.orders.list",
    },
    "JobRecurringInstance": {},
    "Lead": {
        "query": "v2.opportunities.list",
        "load": "v2.opportunities.get",
        "add": "v2.opportunities.create",
        "update": "v2.opportunities.update",
        "delete": "v2.opportunities.delete",
        "count": "v1.opportunities.list",
    },
    "LeadSource": {
        "query": "v2.lead_sources.list",
        "load": "v2.lead_sources.get",
        "add": "v2.lead_sources.create",
        "update": "v2.lead_sources.update",
        "delete": "v2.lead_sources.delete",
    },
    "LeadSourceCategory": {
        "query": "v2.lead_source_categories.list",
        "load": "v2.lead_source_categories.get",
        "add": "v2.lead_source_categories.create",
        "update": "v2.lead_source_categories.update",
        "delete": "v2.lead_source_categories.delete",
    },
    "LeadSourceExpense": {
        "query": "v2.lead_sources.expenses.list",
        "load": "v2.lead_sources.expenses.get",
        "add": "v2.lead_sources.expenses.create",
        "update": "v2.lead_sources.expenses.update",
        "delete": "v2.lead_sources.expenses.delete",
    },
    "LeadSourceRecurringExpense": {
        "query": "v2.lead_sources.recurring_expenses.list",
        "load": "v2.lead_sources.recurring_expenses.get",
        "add": "v2.lead_sources.recurring_expenses.create",
        "update": "v2.lead_sources.recurring_expenses.update",
        "delete": "v2.lead_sources.recurring_expenses.delete",
    },
    "LinkedContactType": {
        "query": "v2.contacts.links.types.list",
        "add": "v2.contacts.links.types.create",
        "update": "v2.contacts.links.types.update",
        "delete": "v2.contacts.links.types.delete",
    },
    "MtgLead": {},
    "OrderItem": {
        "load": "v2.orders.items.get",
        "update": "v2.orders.items.update",
        "delete": "v2.orders.items.delete",
        "query": "v2.orders.get",
        "add": "v2.orders.items.create",
    },
    "PayPlan": {"query": "v2.orders.get", "update": "v2.orders.update"},
    "PayPlanItem": {"query": "v2.orders.get"},
    "Payment": {"query": "v2.sales.payments.list"},
    "Product": {
        "query": "v2.products.list",
        "load": "v2.products.get",
        "add": "v2.products.create",
        "update": "v2.products.update",
        "delete": "v2.products.delete",
        "count": "v1.products.list",
    },
    "ProductCategory": {
        "query": "v2.product_categories.list",
        "load": "v2.product_categories.get",
        "add": "v2.product_categories.create",
        "update": "v2.product_categories.update",
        "delete": "v2.product_categories.delete",
    },
    "ProductCategoryAssign": {
        "query": "v2.product_categories.assigned_products.list",
        "add": "v2.product_categories.assign_products",
    },
    "ProductInterest": {
        "query": "v2.product_interest_bundles.get",
        "add": "v2.product_interest_bundles.interests.create",
        "update": "v2.product_interest_bundles.interests.update",
        "delete": "v2.product_interest_bundles.interests.delete",
    },
    "ProductInterestBundle": {
        "query": "v2.product_interest_bundles.list",
        "load": "v2.product_interest_bundles.get",
        "add": "v2.product_interest_bundles.create",
        "update": "v2.product_interest_bundles.update",
        "delete": "v2.product_interest_bundles.delete",
    },
    "ProductOptValue": {
        "add": "v2.products.options.list_items.create",
        "update": "v2.products.options.list_items.update",
        "delete": "v2.products.options.list_items.delete",
        "query": "v2.products.options.get",
    },
    "ProductOption": {
        "query": "v2.products.options.list",
        "load": "v2.products.options.get",
        "add": "v2.products.options.create",
        "update": "v2.products.options.update",
        "delete": "v2.products.options.delete",
    },
    "RecurringOrder": {
        "query": "v2.subscriptions.list",
        "load": "v2.subscriptions.get",
        "add": "v2.subscriptions.create",
        "update": "v2.subscriptions.update",
        "count": "v1.subscriptions.list",
    },
    "RecurringOrderWithContact": {
        "query": "v2.subscriptions.list",
        "load": "v2.subscriptions.get",
        "count": "v1.subscriptions.list",
    },
    "Referral": {"query": "v2.referrals.list", "add": "v2.referrals.create"},
    "SavedFilter": {"query": "v2.reporting.reports.list", "load": "v2.reporting.reports.get"},
    "Stage": {
        "query": "v2.opportunities.stages.list",
        "load": "v2.opportunities.stages.get",
        "add": "v2.opportunities.stages.create",
        "update": "v2.opportunities.stages.update",
        "delete": "v2.opportunities.stages.delete",
    },
    "StageMove": {"query": "v2.opportunities.stage_moves.list", "load": "v2.opportunities.stage_moves.get"},
    "Status": {},
    "SubscriptionPlan": {
        "query": "v2.products.subscriptions.list",
        "load": "v2.products.subscriptions.get",
        "add": "v2.products.subscriptions.create",
        "update": "v2.products.subscriptions.update",
        "delete": "v2.products.subscriptions.delete",
    },
    "Template": {"query": "v2.emails.templates.list", "load": "v2.emails.templates.get"},
    "Ticket": {},
    "TicketStage": {},
    "TicketType": {},
    "User": {"query": "v2.users.list", "load": "v2.users.get", "update": "v2.users.update", "count": "v1.users.list"},
    "UserGroup": {"query": "v2.user_groups.list", "load": "v2.user_groups.get"},
}
"""For each table of DataService, the REST operation that does what a method did with it."""

TableName: TypeAlias = (
    Literal[
        "ActionSequence",
        "AffResource",
        "Affiliate",
        "CCharge",
        "CProgram",
        "Campaign",
        "CampaignStep",
        "Campaignee",
        "Company",
        "Contact",
        "ContactAction",
        "ContactGroup",
        "ContactGroupAssign",
        "ContactGroupCategory",
        "CreditCard",
        "DataFormField",
        "DataFormGroup",
        "DataFormTab",
        "EmailAddStatus",
        "Expense",
        "FileBox",
        "GroupAssign",
        "Invoice",
        "InvoiceItem",
        "InvoicePayment",
        "Job",
        "JobRecurringInstance",
        "Lead",
        "LeadSource",
        "LeadSourceCategory",
        "LeadSourceExpense",
        "LeadSourceRecurringExpense",
        "LinkedContactType",
        "MtgLead",
        "OrderItem",
        "PayPlan",
        "PayPlanItem",
        "Payment",
        "Product",
        "ProductCategory",
        "ProductCategoryAssign",
        "ProductInterest",
        "ProductInterestBundle",
        "ProductOptValue",
        "ProductOption",
        "RecurringOrder",
        "RecurringOrderWithContact",
        "Referral",
        "SavedFilter",
        "Stage",
        "StageMove",
        "Status",
        "SubscriptionPlan",
        "Template",
        "Ticket",
        "TicketStage",
        "TicketType",
        "User",
        "UserGroup",
    ]
    | str
)
