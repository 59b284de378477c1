"""How methods read over REST that are no rows of tables: a template for each, with the arguments' sources in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["CALLS"]

_TIMES = "filter={'since_time': {filter_start_date}, 'until_time': {filter_end_date}}"
_LINK = "{'contact1_id': {contact_id_1:id}, 'contact2_id': {contact_id_2:id}, 'link_type_id': {link_type_id:id}}"
_ORDER = "(order := {invoice_id:order})"
_COMMISSION = "'apply_to_commissions': {bypass_commissions:not}"
_DISCOUNT = "'name': {name}, 'description': {description}"
_TO_COMMISSION = "'apply_to_commissions': {apply_discount_to_commission:bool}"
_AMOUNT = "'discount_type': {percent_or_amt:percent}, 'discount_value': {amt}"
_ONE_OF_SHIPPING = "[one for one in keap.v2.shipping.list() if one.id == {option_id:id}]"
_STOCK = "keap.v2.products.adjust_inventory({product_id:id}, {'type': '%s', 'quantity': %s})"

CALLS: Final[Mapping[str, str]] = {
    "APIAffiliateService.affClawbacks": (
        "keap.v1.affiliates.clawbacks.list({affiliate_id:id}, since={filter_start_date}, until={filter_end_date})"
    ),
    "APIAffiliateService.affCommissions": f"keap.v2.affiliates.commissions({{affiliate_id:id}}, {_TIMES})",
    "APIAffiliateService.affPayouts": f"keap.v2.affiliates.payments.list({{affiliate_id:id}}, {_TIMES})",
    "APIAffiliateService.affRunningTotals": (
        "keap.v2.affiliates.summaries.list(filter={'affiliate_ids': {affiliate_ids:ids}})"
    ),
    "APIAffiliateService.affSummary": (
        "keap.v2.affiliates.summaries.list(filter={'affiliate_ids': {affiliate_ids:ids}, "
        "'since_time': {filter_start_date}, 'until_time': {filter_end_date}})"
    ),
    "AffiliateService.getRedirectLinksForAffiliate": (
        "keap.v2.affiliates.redirects.list(filter={'affiliate_id': {affiliate_id:id}})"
    ),
    "AffiliateProgramService.getAffiliatesByProgram": "keap.v1.affiliates.list(program_id={program_id:id})",
    "AffiliateProgramService.getProgramsForAffiliate": (
        "keap.v2.affiliates.commission_programs.list(filter={'affiliate_id': {affiliate_id:id}})"
    ),
    "AffiliateProgramService.getAffiliatePrograms": "keap.v2.affiliates.commission_programs.list()",
    "AffiliateProgramService.getResourcesForAffiliateProgram": (
        "keap.v2.affiliates.commission_programs.resources.list({program_id:id})"
    ),
    "APIEmailService.getEmailTemplate": "keap.v2.emails.templates.get({template_id:id})",
    "APIEmailService.getOptStatus": "keap.v2.email_addresses.status.get({email}).opted_in",
    "APIEmailService.optIn": (
        "keap.v2.email_addresses.status.update({email}, {'opted_in': True, 'reason': {opt_in_reason}})"
        "  # read the status first: this lifts a manual opt-out"
    ),
    "APIEmailService.optOut": (
        "keap.v2.email_addresses.status.update({email}, {'opted_in': False, 'reason': {opt_out_reason}})"
    ),
    "APIEmailService.attachEmail": (
        "keap.v2.emails.create({'contact_id': {contact_id:id}, 'sent_from_address': {from_address}, "
        "'sent_to_address': {to_address}, 'subject': {subject}, 'headers': {header}, "
        "'html_content': {html_body:coded}, 'plain_content': {text_body:coded}})"
    ),
    "ContactService.addToGroup": ("keap.v2.tags.contacts.apply_tags({tag_id:id}, {'contact_ids': [{contact_id:id}]})"),
    "ContactService.removeFromGroup": (
        "keap.v2.tags.contacts.remove_tags({tag_id:id}, {'contact_ids': [{contact_id:id}]})"
    ),
    "ContactService.merge": (
        "keap.v2.contacts.merge({'contact_id': {contact_id:id}, 'duplicate_contact_id': {duplicate_contact_id:id}})"
    ),
    "ContactService.linkContacts": f"keap.v2.contacts.link({_LINK})",
    "ContactService.unlinkContacts": f"keap.v2.contacts.unlink({_LINK})",
    "ContactService.listLinkedContacts": "keap.v2.contacts.links.list({contact_id:id})",
    "DataService.getAppointmentICal": "keap.v1.appointments.get({appointment_id:int})",
    "DataService.getUserInfo": "keap.v2.user_info.get()",
    "DiscountService.addFreeTrial": (
        f"keap.v2.discounts.free_trials.create({{{_DISCOUNT}, 'free_trial_days': {{free_trial_days}}, "
        "'hide_price': {hide_price:bool}, 'subscription_plan_id': {subscription_plan_id:id}})"
    ),
    "DiscountService.getFreeTrial": "keap.v2.discounts.free_trials.get({trial_id:id})",
    "DiscountService.addOrderTotalDiscount": (
        f"keap.v2.discounts.order_totals.create({{{_DISCOUNT}, {_TO_COMMISSION}, {_AMOUNT}, "
        "'discount_strategy': {pay_type:upper}})"
    ),
    "DiscountService.getOrderTotalDiscount": "keap.v2.discounts.order_totals.get({id:id})",
    "DiscountService.addCategoryDiscount": (
        f"keap.v2.discounts.product_categories.create({{{_DISCOUNT}, {_TO_COMMISSION}, "
        "'discount_percent': {amt}, 'product_category_ids': []})"
    ),
    "DiscountService.getCategoryDiscount": "keap.v2.discounts.product_categories.get({id:id})",
    "DiscountService.addCategoryAssignmentToCategoryDiscount": (
        "keap.v2.discounts.product_categories.update({id:id}, {'product_category_ids': "
        "[*(keap.v2.discounts.product_categories.get({id:id}).product_categories or ()), {product_id:id}]})"
    ),
    "DiscountService.getCategoryAssignmentsForCategoryDiscount": (
        "keap.v2.discounts.product_categories.get({id:id}).product_categories"
    ),
    "DiscountService.addProductTotalDiscount": (
        f"keap.v2.discounts.products.create({{{_DISCOUNT}, {_TO_COMMISSION}, 'product_id': {{product_id:id}}, "
        f"{_AMOUNT}}})"
    ),
    "DiscountService.getProductTotalDiscount": "keap.v2.discounts.products.get({product_discount_id:id})",
    "DiscountService.addShippingTotalDiscount": f"keap.v2.discounts.shipping.create({{{_DISCOUNT}, {_AMOUNT}}})",
    "DiscountService.getShippingTotalDiscount": "keap.v2.discounts.shipping.get({shipping_discount_id:id})",
    "FileService.getFile": "keap.v2.files.data({file_id:id})",
    "FileService.getDownloadUrl": "keap.v1.files.get({file_id:int}).file_descriptor.download_url",
    "FileService.replaceFile": ("keap.v2.files.update({file_id:id}, {'file': {base64_encoded_data:bytes}})"),
    "FileService.renameFile": ("keap.v2.files.update({file_id:id}, {'file_name': {file_name}})"),
    "FunnelService.achieveGoal": (
        "keap.v2.automations.goals.achieve({'integration': {integration}, 'call_name': {call_name}, "
        "'contact_id': {contact_id:int}})"
    ),
    "InvoiceService.addOrderItem": (
        f"keap.v2.orders.items.create({_ORDER}.id, {{'item_type': 'PRODUCT', 'product_id': {{product_id:id}}, "
        "'price_per_unit': {price}, 'quantity': {quantity}, 'description': {description}, 'notes': {notes}})"
        "  # item_type by the type; leave out empty texts"
    ),
    "InvoiceService.chargeInvoice": (
        f"keap.v2.orders.payments.create({_ORDER}.id, {{'payment_amount': order.total_due.amount / 100, "
        "'payment_method_type': 'CREDIT_CARD', 'payment_method_id': {credit_card_id:method}, "
        f"'payment_time': datetime.datetime.now(datetime.UTC), {_COMMISSION}, 'notes': {{notes}}}})"
        "  # moves money; the merchant account cannot be chosen"
    ),
    "InvoiceService.addManualPayment": (
        f"keap.v2.orders.payments.create({_ORDER}.id, {{'payment_amount': {{amount}}, 'payment_time': {{date}}, "
        f"'payment_method_type': {{payment_type}}, {_COMMISSION}, 'notes': {{description}}}})"
    ),
    "InvoiceService.addPaymentPlan": (
        f"keap.v1.orders.payment_plan.replace(int({_ORDER}.id), {{'auto_charge': {{auto_charge}}, "
        "'credit_card_id': {credit_card_id}, "
        "'payment_gateway': {'merchant_account_id': {merchant_account_id}}, "
        "'initial_payment_amount': {initial_payment_amount}, 'initial_payment_date': {initial_payment_date:day}, "
        "'plan_start_date': {plan_start_date:day}, 'number_of_payments': {number_of_payments}, "
        "'days_between_payments': {days_between_payments}})"
    ),
    "InvoiceService.deleteInvoice": f"keap.v2.orders.delete({_ORDER}.id)",
    "InvoiceService.calculateAmountOwed": "{invoice_id:order}.total_due.amount / 100",
    "InvoiceService.getPayments": f"keap.v2.orders.payments.list({_ORDER}.id)",
    "InvoiceService.recalculateTax": f"keap.v2.orders.apply_tax({_ORDER}.id)",
    "InvoiceService.createInvoiceForRecurring": "keap.v2.subscriptions.invoice({subscription_id:id}).invoice_id",
    "InvoiceService.locateExistingCard": (
        "[one.credit_card_id for one in keap.v2.contacts.payment_methods.list({contact_id:id}) "
        "if one.card_info and one.card_info.last_four == {last_four}]"
    ),
    "InvoiceService.getAllShippingOptions": "keap.v2.shipping.list()",
    "InvoiceService.updateJobRecurringNextBillDate": (
        "keap.v2.subscriptions.update({subscription_id:id}, {'next_bill_date': {next_bill_date:day}})"
    ),
    "ProductService.getInventory": "getattr(keap.v2.products.get({product_id:id}).inventory, 'inventory_count', 0)",
    "ProductService.incrementInventory": _STOCK % ("INCREASE", "1"),
    "ProductService.decrementInventory": _STOCK % ("DECREASE", "1"),
    "ProductService.increaseInventory": _STOCK % ("INCREASE", "{quantity}"),
    "ProductService.decreaseInventory": _STOCK % ("DECREASE", "{quantity}"),
    "ProductService.deactivateCreditCard": (
        "keap.v2.contacts.payment_methods.deactivate((method := "
        "keap.v2.payment_methods.list(filter={'credit_card_id': {card_id:id}})[0]).contact_id, "
        "method.payment_method_id)"
    ),
    "SearchService.getAllReportColumns": "keap.v2.reporting.reports.model.get({saved_search_id:id})",
    "SearchService.getSavedSearchResultsAllFields": "keap.v2.reporting.reports.run({saved_search_id:id})",
    "SearchService.getSavedSearchResults": (
        "keap.v2.reporting.reports.run({saved_search_id:id}, fields=','.join({return_fields}))"
    ),
    "ShippingService.getAllShippingOptions": "keap.v2.shipping.list()",
    "ShippingService.getFlatRateShippingOption": _ONE_OF_SHIPPING,
    "ShippingService.getOrderTotalShippingOption": _ONE_OF_SHIPPING,
    "ShippingService.getOrderTotalShippingRanges": _ONE_OF_SHIPPING,
    "ShippingService.getProductBasedShippingOption": _ONE_OF_SHIPPING,
    "ShippingService.getOrderQuantityShippingOption": _ONE_OF_SHIPPING,
    "ShippingService.getWeightBasedShippingOption": _ONE_OF_SHIPPING,
    "ShippingService.getUpsShippingOption": _ONE_OF_SHIPPING,
    "WebFormService.getMap": "{one.id: one.name for one in keap.v2.webforms.list()}",
    "WebFormService.getHTML": "keap.v2.webforms.html({form_id:id})",
}
