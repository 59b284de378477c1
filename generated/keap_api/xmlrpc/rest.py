"""How Keap's REST APIs answer XML-RPC. Generated from specs/xmlrpc-rest.yaml: do not edit."""

from __future__ import annotations

from .._xmlrpc_mapping import FieldMapping, MethodMapping, RestOperation, TableMapping, Way

__all__ = ["METHODS", "OPERATIONS", "TABLES", "FieldMapping", "MethodMapping", "RestOperation", "TableMapping", "Way"]

METHODS: dict[str, MethodMapping] = {
    "APIAffiliateService.affClawbacks": MethodMapping("exact", operations=("v1.affiliates.clawbacks.list",)),
    "APIAffiliateService.affCommissions": MethodMapping("exact", operations=("v1.affiliates.commissions.list",)),
    "APIAffiliateService.affPayouts": MethodMapping(
        "approximate", losses="PayType is a word of REST, such as CASH.", operations=("v2.affiliates.payments.list",)
    ),
    "APIAffiliateService.affRunningTotals": MethodMapping(
        "exact",
        losses="Payments are summed from the list of payments: at least one more call for each affiliate.",
        operations=("v2.affiliates.summaries.list", "v2.affiliates.payments.list"),
    ),
    "APIAffiliateService.affSummary": MethodMapping("exact", operations=("v2.affiliates.summaries.list",)),
    "APIEmailService.addEmailTemplate": MethodMapping(
        "refused",
        losses="REST creates no templates. Create it in the application, or send the content itself with v2.emails.send.",
    ),
    "APIEmailService.attachEmail": MethodMapping(
        "exact", losses="The sender name is put into the address.", operations=("v2.emails.create",)
    ),
    "APIEmailService.getAvailableMergeFields": MethodMapping(
        "refused", losses="REST lists no merge fields. v2.contacts.model.get lists the custom fields."
    ),
    "APIEmailService.getEmailTemplate": MethodMapping("exact", operations=("v2.emails.templates.get",)),
    "APIEmailService.getOptStatus": MethodMapping(
        "approximate",
        losses="Seventeen states become 0, 1 or 2. That UNENGAGED_MARKETABLE is 1 is not proven.",
        operations=("v2.email_addresses.status.get",),
    ),
    "APIEmailService.optIn": MethodMapping(
        "approximate",
        losses="Gives False when the address already is opted in, and when its owner opted out, which is left as it is.",
        operations=("v2.email_addresses.status.get", "v2.email_addresses.status.update"),
    ),
    "APIEmailService.optOut": MethodMapping(
        "exact",
        losses="What a repeated call gave is not documented; here it is True.",
        operations=("v2.email_addresses.status.update",),
    ),
    "APIEmailService.sendEmail": MethodMapping(
        "approximate",
        losses="No copies: cc and bcc must be empty. The recipient must be a merge field of the contact, such as ~Contact.Email~.",
        operations=("v2.emails.send", "v2.emails.templates.send"),
    ),
    "APIEmailService.updateEmailTemplate": MethodMapping(
        "refused",
        losses="REST changes no templates. Edit it in the application, or send the content itself with v2.emails.send.",
    ),
    "AffiliateProgramService.getAffiliatePrograms": MethodMapping(
        "exact", operations=("v2.affiliates.commission_programs.list",)
    ),
    "AffiliateProgramService.getAffiliatesByProgram": MethodMapping(
        "approximate",
        losses="Columns: Id, ContactId, AffName, AffCode, FirstName, LastName, Email.",
        operations=("v2.affiliates.commission_programs.get", "v2.affiliates.get", "v2.contacts.get"),
    ),
    "AffiliateProgramService.getProgramsForAffiliate": MethodMapping(
        "exact", operations=("v2.affiliates.commission_programs.list",)
    ),
    "AffiliateProgramService.getResourcesForAffiliateProgram": MethodMapping(
        "exact", operations=("v2.affiliates.commission_programs.resources.list",)
    ),
    "AffiliateService.getRedirectLinksForAffiliate": MethodMapping(
        "exact", operations=("v2.affiliates.redirects.list",)
    ),
    "ContactService.add": MethodMapping(
        "approximate",
        losses="A contact without an e-mail address, phone or address is a fault, and so is a State or Country that Keap does not know. Both are stored as codes and read back as Keap spells them. Empty texts are not written.",
        operations=("v2.contacts.create",),
    ),
    "ContactService.addToCampaign": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation and add the contact with v2.campaigns.sequences.add_contacts, or achieve a goal.",
    ),
    "ContactService.addToGroup": MethodMapping("exact", operations=("v2.tags.contacts.apply_tags",)),
    "ContactService.addWithDupCheck": MethodMapping(
        "approximate",
        losses="As add and update. The check and the write are two calls, so another program can come between them. EmailAndNameAndCompany compares the name of the company. Another check than the three is a fault.",
        operations=("v2.contacts.list", "v2.contacts.get", "v2.contacts.create", "v2.contacts.update"),
    ),
    "ContactService.findByEmail": MethodMapping(
        "exact",
        losses="State and Country read as Keap spells them. That REST looks into EmailAddress2 and EmailAddress3, too, is not proven.",
        operations=("v2.contacts.list",),
    ),
    "ContactService.getNextCampaignStep": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation in the application.",
    ),
    "ContactService.linkContacts": MethodMapping("exact", operations=("v2.contacts.link",)),
    "ContactService.listLinkedContacts": MethodMapping(
        "exact",
        losses="Rows: contactId, linkedContactId, linkTypeId, linkTypeName.",
        operations=("v2.contacts.links.list",),
    ),
    "ContactService.load": MethodMapping(
        "exact", losses="State and Country read as Keap spells them.", operations=("v2.contacts.get",)
    ),
    "ContactService.merge": MethodMapping("exact", operations=("v2.contacts.merge",)),
    "ContactService.pauseCampaign": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation in the application.",
    ),
    "ContactService.removeFromCampaign": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation in the application.",
    ),
    "ContactService.removeFromGroup": MethodMapping(
        "exact",
        losses="Always True: REST does not say whether the contact exists and had the tag.",
        operations=("v2.tags.contacts.remove_tags",),
    ),
    "ContactService.rescheduleCampaignStep": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation in the application.",
    ),
    "ContactService.resumeCampaignForContact": MethodMapping(
        "refused",
        losses="REST has no legacy follow-up sequences. Move the sequence to an automation in the application.",
    ),
    "ContactService.runActionSequence": MethodMapping(
        "refused",
        losses="REST has no action sets. Name a goal or tags for the id with --action 123=goal:integration/call_name or tag:45.",
        operations=("v2.automations.goals.achieve", "v2.tags.contacts.apply_tags"),
    ),
    "ContactService.unlinkContacts": MethodMapping("exact", operations=("v2.contacts.unlink",)),
    "ContactService.update": MethodMapping(
        "approximate",
        losses="A State or Country that Keap does not know is a fault; both are stored as codes and read back as Keap spells them. Lists are read, merged and written: two calls, so what another program writes in between is lost.",
        operations=("v2.contacts.get", "v2.contacts.update"),
    ),
    "CreditCardSubmissionService.requestCreditCardId": MethodMapping(
        "refused",
        losses="REST has no submission tokens. v2.contacts.payment_methods.list gives the stored cards of a contact.",
    ),
    "CreditCardSubmissionService.requestSubmissionToken": MethodMapping(
        "refused",
        losses="REST has no submission tokens. v2.payment_method_configs.create gives the session for a payment form.",
    ),
    "DataService.add": MethodMapping("approximate", losses="By table."),
    "DataService.addCustomField": MethodMapping(
        "approximate",
        losses="Options of a list field must be added in the application.",
        operations=(
            "v2.contacts.model.custom_fields.create",
            "v2.companies.model.custom_fields.create",
            "v2.orders.model.custom_fields.create",
            "v2.subscriptions.model.custom_fields.create",
            "v2.opportunities.model.custom_fields.create",
            "v2.tasks.model.custom_fields.create",
            "v2.affiliates.model.custom_fields.create",
        ),
    ),
    "DataService.authenticateUser": MethodMapping(
        "refused", losses="REST checks no passwords. Sign users in with OAuth 2."
    ),
    "DataService.count": MethodMapping(
        "approximate", losses="One call where REST counts by the same conditions; else all pages are read."
    ),
    "DataService.delete": MethodMapping(
        "approximate", losses="By table. Orders with transactions cannot be deleted; subscriptions only end."
    ),
    "DataService.findByField": MethodMapping("approximate", losses="As query with one condition."),
    "DataService.getAppSetting": MethodMapping(
        "exact",
        losses="Settings that REST has; a secret such as Application.api_passphrase is refused.",
        operations=("v2.settings.applications.is_enabled", "v2.settings.applications.get_configuration"),
    ),
    "DataService.getAppointmentICal": MethodMapping(
        "approximate", losses="The text is written here; UID and stamps differ.", operations=("v1.appointments.get",)
    ),
    "DataService.getUserInfo": MethodMapping(
        "approximate",
        losses="Keys: casUsername, displayName, globalUserId, localUserId, appAlias.",
        operations=("v2.user_info.get",),
    ),
    "DataService.load": MethodMapping("approximate", losses="By table."),
    "DataService.query": MethodMapping(
        "approximate",
        losses="By table. Rows that REST cannot filter by are read and filtered here; orders that REST does not know are sorted here.",
    ),
    "DataService.update": MethodMapping("approximate", losses="By table."),
    "DataService.updateCustomField": MethodMapping(
        "approximate",
        losses="Fields of contacts cannot be changed over REST: a fault. Options are added, not taken away.",
        operations=(
            "v2.companies.model.custom_fields.update",
            "v2.orders.model.custom_fields.update",
            "v2.subscriptions.model.custom_fields.update",
            "v2.opportunities.model.custom_fields.update",
            "v2.tasks.model.custom_fields.update",
            "v2.affiliates.model.custom_fields.update",
        ),
    ),
    "DiscountService.addCategoryAssignmentToCategoryDiscount": MethodMapping(
        "approximate",
        losses="Gives the id of the category: assignments have none.",
        operations=("v2.discounts.product_categories.get", "v2.discounts.product_categories.update"),
    ),
    "DiscountService.addCategoryDiscount": MethodMapping(
        "approximate", losses="The amount is a percentage.", operations=("v2.discounts.product_categories.create",)
    ),
    "DiscountService.addFreeTrial": MethodMapping("exact", operations=("v2.discounts.free_trials.create",)),
    "DiscountService.addOrderTotalDiscount": MethodMapping("exact", operations=("v2.discounts.order_totals.create",)),
    "DiscountService.addProductTotalDiscount": MethodMapping("exact", operations=("v2.discounts.products.create",)),
    "DiscountService.addShippingTotalDiscount": MethodMapping(
        "exact",
        losses="REST keeps no applyDiscountToCommission for shipping.",
        operations=("v2.discounts.shipping.create",),
    ),
    "DiscountService.getCategoryAssignmentsForCategoryDiscount": MethodMapping(
        "approximate", losses="Rows have no id.", operations=("v2.discounts.product_categories.get",)
    ),
    "DiscountService.getCategoryDiscount": MethodMapping("exact", operations=("v2.discounts.product_categories.get",)),
    "DiscountService.getFreeTrial": MethodMapping(
        "approximate", losses="No applyDiscountToCommission.", operations=("v2.discounts.free_trials.get",)
    ),
    "DiscountService.getOrderTotalDiscount": MethodMapping("exact", operations=("v2.discounts.order_totals.get",)),
    "DiscountService.getProductTotalDiscount": MethodMapping("exact", operations=("v2.discounts.products.get",)),
    "DiscountService.getShippingTotalDiscount": MethodMapping(
        "approximate", losses="ApplyDiscountToCommission missing.", operations=("v2.discounts.shipping.get",)
    ),
    "FileService.getDownloadUrl": MethodMapping("exact", operations=("v1.files.get",)),
    "FileService.getFile": MethodMapping("exact", operations=("v1.files.get", "v2.files.data")),
    "FileService.renameFile": MethodMapping("exact", operations=("v2.files.update",)),
    "FileService.replaceFile": MethodMapping("exact", operations=("v1.files.get", "v1.files.replace")),
    "FileService.uploadFile": MethodMapping("exact", operations=("v1.files.create",)),
    "FunnelService.achieveGoal": MethodMapping(
        "exact", losses="Rows: success, message, campaign_id, goal_id.", operations=("v1.campaigns.goals.achieve",)
    ),
    "InvoiceService.addManualPayment": MethodMapping(
        "approximate",
        losses="The type must be one of the payment types of the application. No negative amounts.",
        operations=("v2.orders.list", "v2.orders.payments.create"),
    ),
    "InvoiceService.addOrderCommissionOverride": MethodMapping(
        "approximate",
        losses="For each item with the product instead of the invoice.",
        operations=("v2.orders.list", "v2.orders.items.apply_commission"),
    ),
    "InvoiceService.addOrderItem": MethodMapping(
        "approximate",
        losses="Service, upsell and program items cannot be created.",
        operations=("v2.orders.list", "v2.orders.items.create"),
    ),
    "InvoiceService.addPaymentPlan": MethodMapping(
        "approximate",
        losses="Dates only; retries and days between them keep the defaults of the application.",
        operations=("v2.orders.list", "v1.orders.payment_plan.replace"),
    ),
    "InvoiceService.addRecurringOrder": MethodMapping(
        "approximate",
        losses="The merchant account cannot be chosen.",
        operations=("v2.payment_methods.list", "v2.subscriptions.create"),
    ),
    "InvoiceService.calculateAmountOwed": MethodMapping("exact", operations=("v2.orders.list",)),
    "InvoiceService.chargeInvoice": MethodMapping(
        "approximate",
        losses="The merchant account cannot be chosen. Only cards that are payment methods.",
        operations=(
            "v2.orders.list",
            "v2.payment_methods.list",
            "v2.orders.payments.create",
            "v2.sales.transactions.list",
        ),
    ),
    "InvoiceService.createBlankOrder": MethodMapping("exact", operations=("v2.orders.create",)),
    "InvoiceService.createInvoiceForRecurring": MethodMapping("exact", operations=("v2.subscriptions.invoice",)),
    "InvoiceService.deleteInvoice": MethodMapping(
        "approximate",
        losses="Refused by REST once a transaction exists.",
        operations=("v2.orders.list", "v2.orders.delete"),
    ),
    "InvoiceService.deleteSubscription": MethodMapping(
        "refused", losses="REST ends a subscription but does not delete it: v2.subscriptions.deactivate."
    ),
    "InvoiceService.getAllPaymentOptions": MethodMapping(
        "approximate", losses="Keys and labels are equal.", operations=("v2.settings.applications.get_configuration",)
    ),
    "InvoiceService.getAllShippingOptions": MethodMapping(
        "approximate", losses="Settings of options are not described by the document.", operations=("v2.shipping.list",)
    ),
    "InvoiceService.getPayments": MethodMapping(
        "approximate",
        losses="No UserId and ChargeId.",
        operations=("v2.orders.list", "v2.orders.payments.list", "v2.sales.payments.list"),
    ),
    "InvoiceService.locateExistingCard": MethodMapping(
        "exact", losses="Only cards that are payment methods.", operations=("v2.contacts.payment_methods.list",)
    ),
    "InvoiceService.recalculateTax": MethodMapping("exact", operations=("v2.orders.list", "v2.orders.apply_tax")),
    "InvoiceService.updateJobRecurringNextBillDate": MethodMapping("exact", operations=("v2.subscriptions.update",)),
    "InvoiceService.validateCreditCard": MethodMapping(
        "refused",
        losses="Card data must not pass here, and REST checks no card. For a stored card, v1.contacts.credit_cards.list gives validation_status.",
    ),
    "OrderService.placeOrder": MethodMapping(
        "approximate",
        losses="Several calls, not one transaction. Payment plan templates are refused.",
        operations=(
            "v2.orders.create",
            "v2.subscriptions.create",
            "v2.payment_methods.list",
            "v2.orders.payments.create",
        ),
    ),
    "ProductService.deactivateCreditCard": MethodMapping(
        "exact",
        losses="Only cards that are payment methods.",
        operations=("v2.payment_methods.list", "v2.contacts.payment_methods.deactivate"),
    ),
    "ProductService.decreaseInventory": MethodMapping("exact", operations=("v2.products.adjust_inventory",)),
    "ProductService.decrementInventory": MethodMapping("exact", operations=("v2.products.adjust_inventory",)),
    "ProductService.getInventory": MethodMapping("exact", operations=("v2.products.get",)),
    "ProductService.increaseInventory": MethodMapping("exact", operations=("v2.products.adjust_inventory",)),
    "ProductService.incrementInventory": MethodMapping("exact", operations=("v2.products.adjust_inventory",)),
    "SearchService.getAllReportColumns": MethodMapping("exact", operations=("v2.reporting.reports.model.get",)),
    "SearchService.getAvailableQuickSearches": MethodMapping(
        "refused", losses="REST has no quick searches. Filter the lists, for contacts v2.contacts.list(filter=...)."
    ),
    "SearchService.getDefaultQuickSearch": MethodMapping(
        "refused", losses="REST has no quick searches. Filter the lists, for contacts v2.contacts.list(filter=...)."
    ),
    "SearchService.getSavedSearchResults": MethodMapping(
        "approximate", losses="Values are text; a page holds 1,000 rows.", operations=("v2.reporting.reports.run",)
    ),
    "SearchService.getSavedSearchResultsAllFields": MethodMapping(
        "approximate", losses="Values are text; a page holds 1,000 rows.", operations=("v2.reporting.reports.run",)
    ),
    "SearchService.quickSearch": MethodMapping(
        "refused",
        losses="REST has no search over several columns. Filter the lists, for contacts v2.contacts.list(filter=...).",
    ),
    "ShippingService.getAllShippingOptions": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getFlatRateShippingOption": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getOrderQuantityShippingOption": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getOrderTotalShippingOption": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getOrderTotalShippingRanges": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getProductBasedShippingOption": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "ShippingService.getUpsShippingOption": MethodMapping(
        "refused",
        losses="The secrets of the UPS account are not in REST. v2.shipping.list gives the option without them.",
    ),
    "ShippingService.getWeightBasedShippingOption": MethodMapping(
        "approximate",
        losses="Settings of an option are not described by the document; values are text.",
        operations=("v2.shipping.list",),
    ),
    "WebFormService.getHTML": MethodMapping("exact", operations=("v2.webforms.html",)),
    "WebFormService.getMap": MethodMapping(
        "exact", losses="Lists more kinds of forms than before.", operations=("v2.webforms.list",)
    ),
    "WebTrackingService.getWebTrackingScriptTag": MethodMapping(
        "refused",
        losses="REST gives no tracking script. Copy it from the application: Marketing, Settings, Web Analytics.",
    ),
    "WebTrackingService.getWebTrackingScriptUrl": MethodMapping(
        "refused",
        losses="REST gives no tracking script. Copy its address from the application: Marketing, Settings, Web Analytics.",
    ),
}
"""By name on the wire."""

TABLES: dict[str, TableMapping] = {
    "ActionSequence": TableMapping("refused", note="Action sets: no REST."),
    "AffResource": TableMapping(
        "exact",
        note="Needs a program id in ProgramIds.",
        ways=(
            Way(
                "v2.affiliates.commission_programs.resources.list",
                items="resources",
                by={"ProgramIds": "commission_program_id"},
                at={"ProgramIds": "^commission_program_id"},
            ),
        ),
        add="v2.affiliates.commission_programs.resources.create",
        update="v2.affiliates.commission_programs.resources.update",
        delete="v2.affiliates.commission_programs.resources.delete",
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Title": FieldMapping(at="title", put="title", kind="string"),
            "ResourceOrder": FieldMapping(type="int", at="order", put="order", kind="integer"),
            "ResourceHTML": FieldMapping(at="content_html", put="content_html", kind="string"),
            "ResourceHREF": FieldMapping(at="url", put="url", kind="string"),
            "Notes": FieldMapping(at="notes", put="notes", kind="string"),
            "ResourceType": FieldMapping(
                at="type",
                values={"EMAIL": "Email", "BANNER": "Banner", "PAGE": "Page"},
                put="type",
                kind="string",
                only="add",
            ),
            "ProgramIds": FieldMapping(at="commission_programs[].commission_program_id", convert="join"),
        },
    ),
    "Affiliate": TableMapping(
        "approximate",
        note="Amounts and percentages live in commission programs.",
        ways=(Way("v2.affiliates.list", items="affiliates"),),
        get="v2.affiliates.get",
        model="v2.affiliates.model.get",
        add="v2.affiliates.create",
        update="v2.affiliates.update",
        delete="v2.affiliates.delete",
        form=-3,
        order={"Id": "id", "AffName": "name", "Status": "status", "AffCode": "code"},
        counter="v1.affiliates.list",
        count_by={"AffCode": "code", "ContactId": "contact_id", "AffName": "name", "ParentId": "parent_id"},
        writable={"custom_fields": ("content", "id")},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="id", ops="=="),
            "ContactId": FieldMapping(
                type="int", at="contact_id", put="contact_id", kind="string", filter="contact_id", ops="=="
            ),
            "ParentId": FieldMapping(type="int", at="parent_affiliate_id", put="parent_affiliate_id", kind="string"),
            "AffName": FieldMapping(at="name", put="name", kind="string", filter="name", ops="== *"),
            "AffCode": FieldMapping(at="code", put="code", kind="string", filter="code", ops="=="),
            "Status": FieldMapping(
                type="int", at="status", values={"ACTIVE": 1, "INACTIVE": 0}, put="status", kind="string"
            ),
            "NotifyLead": FieldMapping(type="int", at="notify_on_lead", put="notify_on_lead", kind="boolean"),
            "NotifySale": FieldMapping(type="int", at="notify_on_sale", put="notify_on_sale", kind="boolean"),
            "LeadCookieFor": FieldMapping(type="int", at="track_leads_days", put="track_leads_days", kind="integer"),
            "LeadAmt": FieldMapping(type="double", refused="no REST field"),
            "LeadPercent": FieldMapping(type="double", refused="no REST field"),
            "SaleAmt": FieldMapping(type="double", refused="no REST field"),
            "SalePercent": FieldMapping(type="double", refused="no REST field"),
            "PayoutType": FieldMapping(type="int", refused="no REST field"),
            "DefCommissionType": FieldMapping(type="int", refused="no REST field"),
            "Password": FieldMapping(refused="no REST field"),
        },
    ),
    "CCharge": TableMapping(
        "refused", note="REST has no charge ids; v2.sales.transactions.list gives the transactions."
    ),
    "CProgram": TableMapping(
        "approximate",
        note="A program is read as a subscription plan; that the ids are the same is not proven.",
        ways=(Way("v2.products.list", items="products", each="subscription_plans"),),
        small=True,
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "ProgramName": FieldMapping(at="..name"),
            "DefaultPrice": FieldMapping(type="cents", at="plan_price"),
            "DefaultFrequency": FieldMapping(type="int", at="billing_frequency"),
            "Sku": FieldMapping(at="..sku"),
            "ShortDescription": FieldMapping(at="..short_description"),
            "Description": FieldMapping(at="..description"),
            "HideInStore": FieldMapping(type="int", at="..storefront_hidden"),
            "Status": FieldMapping(type="int", at="active"),
            "Active": FieldMapping(type="int", at="active"),
            "Taxable": FieldMapping(type="int", at="..taxable"),
            "ProductId": FieldMapping(type="int", at="..id"),
            "DefaultCycle": FieldMapping(
                at="billing_cycle", values={"YEARLY": "1", "MONTHLY": "2", "WEEKLY": "3", "DAILY": "6"}
            ),
            "BillingType": FieldMapping(refused="no REST field"),
            "LargeImage": FieldMapping(type="base64", refused="no REST field"),
            "Family": FieldMapping(refused="no REST field"),
        },
    ),
    "Campaign": TableMapping("refused", note="Legacy follow-up sequences: no REST."),
    "CampaignStep": TableMapping("refused", note="Legacy: no REST."),
    "Campaignee": TableMapping("refused", note="Legacy: no REST."),
    "Company": TableMapping(
        "approximate",
        note="One e-mail address, phone, fax and address only.",
        ways=(Way("v2.companies.list", items="companies"),),
        model="v2.companies.model.get",
        add="v2.companies.create",
        update="v2.companies.update",
        delete="v2.companies.delete",
        load_by="Id",
        custom_filter=True,
        form=-6,
        order={"Id": "id", "DateCreated": "create_time", "Company": "name", "Email": "email"},
        counter="v1.companies.list",
        count_by={"Company": "company_name"},
        writable={
            "email_address": ("email", "email_opt_status", "field", "is_opt_in", "opt_in_reason"),
            "phone_number": ("extension", "field", "number", "number_e164", "type"),
            "fax_number": ("field", "number", "type"),
            "address": (
                "country",
                "country_code",
                "field",
                "line1",
                "line2",
                "locality",
                "postal_code",
                "region",
                "region_code",
                "zip_code",
                "zip_four",
            ),
            "custom_fields": ("content", "id"),
        },
        fields={
            "Id": FieldMapping(type="int", at="id", filter="company_id", ops="== > >= < <="),
            "Company": FieldMapping(
                at="company_name", put="company_name", kind="string", filter="company_name", ops="=="
            ),
            "CompanyID": FieldMapping(type="int", at="id"),
            "AccountId": FieldMapping(type="int", at="account_id"),
            "FirstName": FieldMapping(at="first_name", put="first_name", kind="string"),
            "LastName": FieldMapping(at="last_name", put="last_name", kind="string"),
            "MiddleName": FieldMapping(at="middle_name", put="middle_name", kind="string"),
            "Nickname": FieldMapping(at="preferred_name", put="preferred_name", kind="string"),
            "Title": FieldMapping(at="title", put="title", kind="string"),
            "Suffix": FieldMapping(at="suffix", put="suffix", kind="string"),
            "JobTitle": FieldMapping(at="job_title", put="job_title", kind="string"),
            "Email": FieldMapping(
                at="email_address.email", put="email_address.email", kind="string", filter="email", ops="=="
            ),
            "Phone1": FieldMapping(at="phone_number.number", put="phone_number.number", kind="string"),
            "Phone1Ext": FieldMapping(at="phone_number.extension", put="phone_number.extension", kind="string"),
            "Phone1Type": FieldMapping(at="phone_number.type", put="phone_number.type", kind="string"),
            "Fax1": FieldMapping(at="fax_number.number", put="fax_number.number", kind="string"),
            "Fax1Type": FieldMapping(at="fax_number.type", put="fax_number.type", kind="string"),
            "StreetAddress1": FieldMapping(at="address.line1", put="address.line1", kind="string"),
            "StreetAddress2": FieldMapping(at="address.line2", put="address.line2", kind="string"),
            "City": FieldMapping(
                at="address.locality", put="address.locality", kind="string", filter="city", ops="== *"
            ),
            "State": FieldMapping(at="address.region", convert="region", put="address.region", kind="string"),
            "PostalCode": FieldMapping(
                at="address.postal_code", convert="postal", put="address.postal_code", kind="string"
            ),
            "Country": FieldMapping(at="address.country", convert="country", put="address.country", kind="string"),
            "ZipFour1": FieldMapping(at="address.zip_four", put="address.zip_four", kind="string"),
            "Website": FieldMapping(at="website", put="website", kind="string"),
            "ContactNotes": FieldMapping(at="notes", put="notes", kind="string"),
            "ContactType": FieldMapping(at="contact_type", put="contact_type", kind="string"),
            "OwnerID": FieldMapping(type="int", at="owner_id", put="owner_id", kind="string"),
            "ReferralCode": FieldMapping(at="referral_code", put="referral_code", kind="string"),
            "SpouseName": FieldMapping(at="spouse_name", put="spouse_name", kind="string"),
            "AssistantName": FieldMapping(at="assistant_name", put="assistant_name", kind="string"),
            "AssistantPhone": FieldMapping(at="assistant_phone", put="assistant_phone", kind="string"),
            "BillingInformation": FieldMapping(at="billing_information", put="billing_information", kind="string"),
            "Birthday": FieldMapping(type="date", at="birth_date", put="birth_date", kind="date"),
            "Anniversary": FieldMapping(type="date", at="anniversary_date", put="anniversary_date", kind="date"),
            "Groups": FieldMapping(at="groups"),
            "DateCreated": FieldMapping(type="dateTime", at="create_time"),
            "LastUpdated": FieldMapping(type="dateTime", at="update_time", since="since_time", until="until_time"),
            "CreatedBy": FieldMapping(type="int", at="created_by"),
            "LastUpdatedBy": FieldMapping(type="int", at="last_updated_by"),
            "EmailAddress2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "EmailAddress3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone2Ext": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone2Type": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone3Ext": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone3Type": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone4": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone4Ext": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone4Type": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone5": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone5Ext": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Phone5Type": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Fax2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Fax2Type": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Address2Street1": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Address2Street2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Address3Street1": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Address3Street2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "City2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "City3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "State2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "State3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "PostalCode2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "PostalCode3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Country2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Country3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "ZipFour2": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "ZipFour3": FieldMapping(refused="REST's company has one e-mail address, phone, fax and address"),
            "Password": FieldMapping(refused="no REST field"),
            "Username": FieldMapping(refused="no REST field"),
            "Validated": FieldMapping(refused="no REST field"),
            "Address1Type": FieldMapping(ignored="the label of an address has no place in REST"),
            "Address2Type": FieldMapping(ignored="the label of an address has no place in REST"),
            "Address3Type": FieldMapping(ignored="the label of an address has no place in REST"),
        },
    ),
    "Contact": TableMapping(
        "approximate",
        note="Row order without order_by follows ids. State and Country are stored as codes and read as Keap spells them; others are a fault. That a condition on EmailAddress2 or EmailAddress3 finds every row is not proven: `keapkit bridge compare` shows it.",
        ways=(Way("v2.contacts.list", items="contacts"),),
        get="v2.contacts.get",
        model="v2.contacts.model.get",
        add="v2.contacts.create",
        update="v2.contacts.update",
        delete="v2.contacts.delete",
        custom_filter=True,
        form=-1,
        order={"Id": "id", "DateCreated": "create_time", "Email": "email", "LastUpdated": "update_time"},
        counter="v1.contacts.list",
        count_by={"FirstName": "given_name", "LastName": "family_name"},
        writable={
            "company": ("company_name", "id"),
            "email_addresses": ("email", "field", "opt_in_reason"),
            "phone_numbers": ("extension", "field", "number", "number_e164", "type"),
            "fax_numbers": ("field", "number", "type"),
            "addresses": (
                "country",
                "country_code",
                "field",
                "line1",
                "line2",
                "locality",
                "postal_code",
                "region",
                "region_code",
                "zip_code",
                "zip_four",
            ),
            "custom_fields": ("content", "id"),
        },
        fields={
            "Id": FieldMapping(type="int", at="id", filter="contact_id", ops="== > >= < <=", many="ids"),
            "FirstName": FieldMapping(
                at="given_name", put="given_name", kind="string", filter="given_name", ops="== *"
            ),
            "LastName": FieldMapping(
                at="family_name", put="family_name", kind="string", filter="family_name", ops="== *"
            ),
            "MiddleName": FieldMapping(
                at="middle_name", put="middle_name", kind="string", filter="middle_name", ops="== *"
            ),
            "Title": FieldMapping(at="prefix", put="prefix", kind="string"),
            "Suffix": FieldMapping(at="suffix", put="suffix", kind="string"),
            "JobTitle": FieldMapping(at="job_title", put="job_title", kind="string"),
            "Nickname": FieldMapping(at="preferred_name", put="preferred_name", kind="string"),
            "SpouseName": FieldMapping(at="spouse_name", put="spouse_name", kind="string"),
            "AssistantName": FieldMapping(at="assistant_name", put="assistant_name", kind="string"),
            "AssistantPhone": FieldMapping(at="assistant_phone", put="assistant_phone", kind="string"),
            "BillingInformation": FieldMapping(at="billing_information", put="billing_information", kind="string"),
            "ReferralCode": FieldMapping(at="referral_code", put="referral_code", kind="string"),
            "ContactType": FieldMapping(at="contact_type", put="contact_type", kind="string"),
            "TimeZone": FieldMapping(at="time_zone", put="time_zone", kind="string"),
            "Language": FieldMapping(at="preferred_locale", put="preferred_locale", kind="string"),
            "OwnerID": FieldMapping(type="int", at="owner_id", put="owner_id", kind="string"),
            "LeadSourceId": FieldMapping(type="int", at="leadsource_id", put="leadsource_id", kind="string"),
            "Leadsource": FieldMapping(
                at="leadsource_id",
                put="leadsource_id",
                kind="string",
                via="v2.lead_sources.get",
                then="name",
                find="v2.lead_sources.list",
                filter="lead_source_name",
                ops="== *",
            ),
            "Website": FieldMapping(at="website", put="website", kind="string", filter="website", ops="== *"),
            "Company": FieldMapping(at="company.company_name", put="company.company_name", kind="string"),
            "CompanyID": FieldMapping(
                type="int", at="company.id", put="company.id", kind="string", filter="company_id", ops="=="
            ),
            "AccountId": FieldMapping(type="int", at="account_id"),
            "Email": FieldMapping(
                at="email_addresses[EMAIL1].email",
                put="email_addresses[EMAIL1].email",
                kind="string",
                filter="email",
                ops="== *",
            ),
            "EmailAddress2": FieldMapping(
                at="email_addresses[EMAIL2].email",
                put="email_addresses[EMAIL2].email",
                kind="string",
                filter="email",
                ops="==",
            ),
            "EmailAddress3": FieldMapping(
                at="email_addresses[EMAIL3].email",
                put="email_addresses[EMAIL3].email",
                kind="string",
                filter="email",
                ops="==",
            ),
            "Phone1": FieldMapping(
                at="phone_numbers[PHONE1].number",
                put="phone_numbers[PHONE1].number",
                kind="string",
                filter="phone_number",
                ops="==",
                also="phone_fields==PHONE1",
            ),
            "Phone1Ext": FieldMapping(
                at="phone_numbers[PHONE1].extension", put="phone_numbers[PHONE1].extension", kind="string"
            ),
            "Phone1Type": FieldMapping(
                at="phone_numbers[PHONE1].type", put="phone_numbers[PHONE1].type", kind="string"
            ),
            "Phone2": FieldMapping(
                at="phone_numbers[PHONE2].number",
                put="phone_numbers[PHONE2].number",
                kind="string",
                filter="phone_number",
                ops="==",
                also="phone_fields==PHONE2",
            ),
            "Phone2Ext": FieldMapping(
                at="phone_numbers[PHONE2].extension", put="phone_numbers[PHONE2].extension", kind="string"
            ),
            "Phone2Type": FieldMapping(
                at="phone_numbers[PHONE2].type", put="phone_numbers[PHONE2].type", kind="string"
            ),
            "Phone3": FieldMapping(
                at="phone_numbers[PHONE3].number",
                put="phone_numbers[PHONE3].number",
                kind="string",
                filter="phone_number",
                ops="==",
                also="phone_fields==PHONE3",
            ),
            "Phone3Ext": FieldMapping(
                at="phone_numbers[PHONE3].extension", put="phone_numbers[PHONE3].extension", kind="string"
            ),
            "Phone3Type": FieldMapping(
                at="phone_numbers[PHONE3].type", put="phone_numbers[PHONE3].type", kind="string"
            ),
            "Phone4": FieldMapping(
                at="phone_numbers[PHONE4].number",
                put="phone_numbers[PHONE4].number",
                kind="string",
                filter="phone_number",
                ops="==",
                also="phone_fields==PHONE4",
            ),
            "Phone4Ext": FieldMapping(
                at="phone_numbers[PHONE4].extension", put="phone_numbers[PHONE4].extension", kind="string"
            ),
            "Phone4Type": FieldMapping(
                at="phone_numbers[PHONE4].type", put="phone_numbers[PHONE4].type", kind="string"
            ),
            "Phone5": FieldMapping(
                at="phone_numbers[PHONE5].number",
                put="phone_numbers[PHONE5].number",
                kind="string",
                filter="phone_number",
                ops="==",
                also="phone_fields==PHONE5",
            ),
            "Phone5Ext": FieldMapping(
                at="phone_numbers[PHONE5].extension", put="phone_numbers[PHONE5].extension", kind="string"
            ),
            "Phone5Type": FieldMapping(
                at="phone_numbers[PHONE5].type", put="phone_numbers[PHONE5].type", kind="string"
            ),
            "Fax1": FieldMapping(at="fax_numbers[FAX1].number", put="fax_numbers[FAX1].number", kind="string"),
            "Fax1Type": FieldMapping(at="fax_numbers[FAX1].type", put="fax_numbers[FAX1].type", kind="string"),
            "Fax2": FieldMapping(at="fax_numbers[FAX2].number", put="fax_numbers[FAX2].number", kind="string"),
            "Fax2Type": FieldMapping(at="fax_numbers[FAX2].type", put="fax_numbers[FAX2].type", kind="string"),
            "StreetAddress1": FieldMapping(
                at="addresses[BILLING].line1",
                put="addresses[BILLING].line1",
                kind="string",
                filter="billing_address_line1",
                ops="==",
            ),
            "StreetAddress2": FieldMapping(
                at="addresses[BILLING].line2", put="addresses[BILLING].line2", kind="string"
            ),
            "City": FieldMapping(
                at="addresses[BILLING].locality",
                put="addresses[BILLING].locality",
                kind="string",
                filter="city",
                ops="== *",
            ),
            "State": FieldMapping(
                at="addresses[BILLING].region", convert="region", put="addresses[BILLING].region", kind="string"
            ),
            "PostalCode": FieldMapping(
                at="addresses[BILLING].postal_code",
                convert="postal",
                put="addresses[BILLING].postal_code",
                kind="string",
                filter="billing_address_postal_code",
                ops="==",
            ),
            "Country": FieldMapping(
                at="addresses[BILLING].country", convert="country", put="addresses[BILLING].country", kind="string"
            ),
            "ZipFour1": FieldMapping(
                at="addresses[BILLING].zip_four", put="addresses[BILLING].zip_four", kind="string"
            ),
            "Address1Type": FieldMapping(ignored="the label of an address has no place in REST"),
            "Address2Street1": FieldMapping(
                at="addresses[SHIPPING].line1",
                put="addresses[SHIPPING].line1",
                kind="string",
                filter="shipping_address_line1",
                ops="==",
            ),
            "Address2Street2": FieldMapping(
                at="addresses[SHIPPING].line2", put="addresses[SHIPPING].line2", kind="string"
            ),
            "City2": FieldMapping(
                at="addresses[SHIPPING].locality",
                put="addresses[SHIPPING].locality",
                kind="string",
                filter="shipping_address_locality",
                ops="==",
            ),
            "State2": FieldMapping(
                at="addresses[SHIPPING].region", convert="region", put="addresses[SHIPPING].region", kind="string"
            ),
            "PostalCode2": FieldMapping(
                at="addresses[SHIPPING].postal_code",
                convert="postal",
                put="addresses[SHIPPING].postal_code",
                kind="string",
                filter="shipping_address_postal_code",
                ops="==",
            ),
            "Country2": FieldMapping(
                at="addresses[SHIPPING].country", convert="country", put="addresses[SHIPPING].country", kind="string"
            ),
            "ZipFour2": FieldMapping(
                at="addresses[SHIPPING].zip_four", put="addresses[SHIPPING].zip_four", kind="string"
            ),
            "Address2Type": FieldMapping(ignored="the label of an address has no place in REST"),
            "Address3Street1": FieldMapping(
                at="addresses[OTHER].line1",
                put="addresses[OTHER].line1",
                kind="string",
                filter="other_address_line1",
                ops="==",
            ),
            "Address3Street2": FieldMapping(at="addresses[OTHER].line2", put="addresses[OTHER].line2", kind="string"),
            "City3": FieldMapping(
                at="addresses[OTHER].locality",
                put="addresses[OTHER].locality",
                kind="string",
                filter="other_address_locality",
                ops="==",
            ),
            "State3": FieldMapping(
                at="addresses[OTHER].region", convert="region", put="addresses[OTHER].region", kind="string"
            ),
            "PostalCode3": FieldMapping(
                at="addresses[OTHER].postal_code",
                convert="postal",
                put="addresses[OTHER].postal_code",
                kind="string",
                filter="other_address_postal_code",
                ops="==",
            ),
            "Country3": FieldMapping(
                at="addresses[OTHER].country", convert="country", put="addresses[OTHER].country", kind="string"
            ),
            "ZipFour3": FieldMapping(at="addresses[OTHER].zip_four", put="addresses[OTHER].zip_four", kind="string"),
            "Address3Type": FieldMapping(ignored="the label of an address has no place in REST"),
            "Birthday": FieldMapping(type="date", at="birth_date", put="birth_date", kind="date"),
            "Anniversary": FieldMapping(type="date", at="anniversary_date", put="anniversary_date", kind="date"),
            "ContactNotes": FieldMapping(at="notes"),
            "Groups": FieldMapping(at="tag_ids", convert="join"),
            "DateCreated": FieldMapping(type="dateTime", at="create_time"),
            "LastUpdated": FieldMapping(
                type="dateTime", at="update_time", since="start_update_time", until="end_update_time"
            ),
            "CreatedBy": FieldMapping(type="int", at="created_by"),
            "LastUpdatedBy": FieldMapping(type="int", at="last_updated_by"),
            "Password": FieldMapping(refused="no REST field"),
            "Username": FieldMapping(refused="no REST field"),
            "Validated": FieldMapping(refused="no REST field"),
        },
    ),
    "ContactAction": TableMapping(
        "approximate",
        note="Notes, tasks and appointments are three resources in REST; what a row says and its resource has no place for is not written. Appointments have no id in the v1 document.",
        model="v2.tasks.model.get",
        kind_field="ObjectType",
        form=-5,
        kinds={"Note": "v2.notes.list", "Task": "v2.tasks.list", "Appointment": "v1.appointments.list"},
        fields={
            "Id": FieldMapping(type="int", kinds={"Note": "id", "Task": "id", "Appointment": "id"}),
            "ContactId": FieldMapping(
                type="int", kinds={"Note": "contact_id", "Task": "contact_id", "Appointment": "contact_id"}
            ),
            "OpportunityId": FieldMapping(type="int", kinds={"Task": "opportunity_id"}),
            "ObjectType": FieldMapping(kinds={"Note": "=Note", "Task": "=Task", "Appointment": "=Appointment"}),
            "ActionType": FieldMapping(kinds={"Note": "type", "Task": "type"}),
            "ActionDescription": FieldMapping(kinds={"Note": "title", "Task": "title", "Appointment": "title"}),
            "CreationNotes": FieldMapping(kinds={"Note": "text", "Task": "description", "Appointment": "description"}),
            "CreationDate": FieldMapping(type="dateTime", kinds={"Note": "create_time", "Task": "create_time"}),
            "CompletionDate": FieldMapping(type="dateTime", kinds={"Task": "completion_time"}),
            "ActionDate": FieldMapping(type="dateTime", kinds={"Task": "due_time", "Appointment": "start_date"}),
            "EndDate": FieldMapping(type="dateTime", kinds={"Appointment": "end_date"}),
            "PopupDate": FieldMapping(type="dateTime", kinds={"Task": "=popup", "Appointment": "=popup"}),
            "UserID": FieldMapping(
                type="int", kinds={"Note": "assigned_to_user.id", "Task": "assigned_to_user_id", "Appointment": "user"}
            ),
            "Accepted": FieldMapping(type="int", kinds={"Task": "accepted"}),
            "CreatedBy": FieldMapping(type="int", kinds={"Note": "created_by_user_id", "Task": "created_by_user_id"}),
            "LastUpdated": FieldMapping(type="dateTime", kinds={"Note": "update_time", "Task": "modification_time"}),
            "LastUpdatedBy": FieldMapping(
                type="int", kinds={"Note": "last_updated_by_user_id", "Task": "last_updated_by_user_id"}
            ),
            "Priority": FieldMapping(
                type="int", values={"CRITICAL": 1, "ESSENTIAL": 2, "NONESSENTIAL": 3}, kinds={"Task": "priority"}
            ),
            "IsAppointment": FieldMapping(type="int", kinds={"Note": "=0", "Task": "=0", "Appointment": "=1"}),
        },
    ),
    "ContactGroup": TableMapping(
        "exact",
        ways=(Way("v2.tags.list", items="tags"),),
        get="v2.tags.get",
        add="v2.tags.create",
        update="v2.tags.update",
        delete="v2.tags.delete",
        small=True,
        order={"GroupName": "name"},
        counter="v1.tags.list",
        count_by={"GroupName": "name"},
        writable={"category": ("id",)},
        fields={
            "Id": FieldMapping(type="int", at="id", many="tag_ids"),
            "GroupName": FieldMapping(at="name", put="name", kind="string", filter="name", ops="=="),
            "GroupCategoryId": FieldMapping(
                type="int",
                at="category.id",
                convert="zero",
                put="category.id",
                kind="string",
                filter="category_id",
                ops="==",
            ),
            "GroupDescription": FieldMapping(
                at="description", put="description", kind="string", filter="description", ops="=="
            ),
        },
    ),
    "ContactGroupAssign": TableMapping(
        "exact",
        note="Needs a condition on GroupId or ContactId: REST lists assignments by tag or by contact only.",
        ways=(
            Way(
                "v2.tags.contacts.list",
                items="contacts",
                by={"GroupId": "tag_id"},
                at={
                    "GroupId": "^tag_id",
                    "ContactId": "id",
                    "DateCreated": "applied_time",
                    "Contact.Id": "id",
                    "Contact.FirstName": "given_name",
                    "Contact.LastName": "family_name",
                    "Contact.Email": "email",
                },
                filters={
                    "Contact.FirstName": "given_name",
                    "Contact.LastName": "family_name",
                    "Contact.Email": "email",
                },
                counter="v1.tags.contacts.list",
            ),
            Way(
                "v2.contacts.tags.list",
                items="tags",
                by={"ContactId": "contact_id"},
                at={
                    "GroupId": "tag.id",
                    "ContactId": "^contact_id",
                    "ContactGroup": "tag.name",
                    "DateCreated": "applied_time",
                },
                counter="v1.contacts.tags.list",
            ),
        ),
        order={"DateCreated": "applied_time"},
        joins={"Contact": "ContactId"},
        fields={
            "GroupId": FieldMapping(type="int"),
            "ContactId": FieldMapping(type="int"),
            "ContactGroup": FieldMapping(at="^tag_id", via="v2.tags.get", then="name"),
            "DateCreated": FieldMapping(type="dateTime", since="since_applied_time", until="until_applied_time"),
        },
    ),
    "ContactGroupCategory": TableMapping(
        "exact",
        ways=(Way("v2.tags.categories.list", items="tag_categories"),),
        get="v2.tags.categories.get",
        add="v2.tags.categories.create",
        update="v2.tags.categories.update",
        delete="v2.tags.categories.delete",
        small=True,
        order={"CategoryName": "name"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "CategoryName": FieldMapping(at="name", put="name", kind="string", filter="name", ops="=="),
            "CategoryDescription": FieldMapping(
                at="description", put="description", kind="string", filter="description", ops="=="
            ),
        },
    ),
    "CreditCard": TableMapping(
        "approximate",
        note="Only cards that are payment methods are seen. Adding a card is refused: a card number must not pass here.",
        ways=(Way("v2.payment_methods.list", items="payment_methods"),),
        load_by="Id",
        order={"ContactId": "contact_id"},
        fields={
            "Id": FieldMapping(type="int", at="credit_card_id", filter="credit_card_id", ops="=="),
            "ContactId": FieldMapping(type="int", at="contact_id", filter="contact_id", ops="=="),
            "Last4": FieldMapping(at="card_info.last_four"),
            "ExpirationMonth": FieldMapping(at="card_info.expiration_month"),
            "ExpirationYear": FieldMapping(at="card_info.expiration_year"),
            "CardType": FieldMapping(at="card_info.brand"),
            "Status": FieldMapping(type="int", computed="card_status", reads="status card_info"),
            "CardNumber": FieldMapping(computed="masked", reads="card_info"),
            "BillName": FieldMapping(refused="no REST field"),
            "FirstName": FieldMapping(refused="no REST field"),
            "LastName": FieldMapping(refused="no REST field"),
            "PhoneNumber": FieldMapping(refused="no REST field"),
            "Email": FieldMapping(refused="no REST field"),
            "BillAddress1": FieldMapping(refused="no REST field"),
            "BillAddress2": FieldMapping(refused="no REST field"),
            "BillCity": FieldMapping(refused="no REST field"),
            "BillState": FieldMapping(refused="no REST field"),
            "BillZip": FieldMapping(refused="no REST field"),
            "BillCountry": FieldMapping(refused="no REST field"),
            "ShipFirstName": FieldMapping(refused="no REST field"),
            "ShipMiddleName": FieldMapping(refused="no REST field"),
            "ShipLastName": FieldMapping(refused="no REST field"),
            "ShipCompanyName": FieldMapping(refused="no REST field"),
            "ShipPhoneNumber": FieldMapping(refused="no REST field"),
            "ShipAddress1": FieldMapping(refused="no REST field"),
            "ShipAddress2": FieldMapping(refused="no REST field"),
            "ShipCity": FieldMapping(refused="no REST field"),
            "ShipState": FieldMapping(refused="no REST field"),
            "ShipZip": FieldMapping(refused="no REST field"),
            "ShipCountry": FieldMapping(refused="no REST field"),
            "ShipName": FieldMapping(refused="no REST field"),
            "NameOnCard": FieldMapping(refused="no REST field"),
            "CVV2": FieldMapping(refused="no REST field"),
            "StartDateMonth": FieldMapping(refused="no REST field"),
            "StartDateYear": FieldMapping(refused="no REST field"),
            "MaestroIssueNumber": FieldMapping(refused="no REST field"),
        },
    ),
    "DataFormField": TableMapping(
        "exact",
        kind_field="FormId",
        small=True,
        kinds={
            "-1": "v2.contacts.model.get",
            "-3": "v2.affiliates.model.get",
            "-4": "v2.opportunities.model.get",
            "-5": "v2.tasks.model.get",
            "-6": "v2.companies.model.get",
            "-9": "v2.orders.model.get",
            "-10": "v2.subscriptions.model.get",
        },
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Name": FieldMapping(at="field_name"),
            "Label": FieldMapping(at="label"),
            "GroupId": FieldMapping(type="int", at="group_id"),
            "DefaultValue": FieldMapping(at="default_value"),
            "FormId": FieldMapping(type="int", at="^kind"),
            "DataType": FieldMapping(
                type="int",
                at="field_type",
                values={
                    "PHONE_NUMBER": 1,
                    "SOCIAL_SECURITY_NUMBER": 2,
                    "CURRENCY": 3,
                    "PERCENT": 4,
                    "STATE": 5,
                    "YES_NO": 6,
                    "YEAR": 7,
                    "MONTH": 8,
                    "DAY_OF_WEEK": 9,
                    "NAME": 10,
                    "DECIMAL_NUMBER": 11,
                    "WHOLE_NUMBER": 12,
                    "DATE": 13,
                    "DATE_TIME": 14,
                    "TEXT": 15,
                    "TEXT_AREA": 16,
                    "LIST_BOX": 17,
                    "WEBSITE": 18,
                    "EMAIL": 19,
                    "RADIO": 20,
                    "DROPDOWN": 21,
                    "USER": 22,
                    "DRILLDOWN": 23,
                    "USER_LIST_BOX": 25,
                },
            ),
            "Values": FieldMapping(computed="options", reads="options"),
            "ListRows": FieldMapping(type="int", refused="no REST field"),
        },
    ),
    "DataFormGroup": TableMapping(
        "exact",
        small=True,
        kinds={
            "-1": "v2.contacts.model.custom_fields.groups.list",
            "-3": "v2.affiliates.model.custom_fields.groups.list",
            "-4": "v2.opportunities.model.custom_fields.groups.list",
            "-5": "v2.tasks.model.custom_fields.groups.list",
            "-6": "v2.companies.model.custom_fields.groups.list",
            "-9": "v2.orders.model.custom_fields.groups.list",
            "-10": "v2.subscriptions.model.custom_fields.groups.list",
        },
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "TabId": FieldMapping(type="int", at="tab_id"),
            "Name": FieldMapping(at="name"),
        },
    ),
    "DataFormTab": TableMapping(
        "exact",
        kind_field="FormId",
        small=True,
        kinds={
            "-1": "v2.contacts.model.custom_fields.tabs.list",
            "-3": "v2.affiliates.model.custom_fields.tabs.list",
            "-4": "v2.opportunities.model.custom_fields.tabs.list",
            "-5": "v2.tasks.model.custom_fields.tabs.list",
            "-6": "v2.companies.model.custom_fields.tabs.list",
            "-9": "v2.orders.model.custom_fields.tabs.list",
            "-10": "v2.subscriptions.model.custom_fields.tabs.list",
        },
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "FormId": FieldMapping(type="int", at="^kind"),
            "TabName": FieldMapping(at="name"),
        },
    ),
    "EmailAddStatus": TableMapping(
        "approximate",
        note="Rows have no id in REST.",
        ways=(Way("v2.email_addresses.list", items="email_addresses"),),
        order={"Email": "email", "DateCreated": "create_time"},
        fields={
            "Email": FieldMapping(at="email", many="emails"),
            "DateCreated": FieldMapping(type="dateTime", at="create_time"),
            "LastClickDate": FieldMapping(type="dateTime", at="last_click_time"),
            "LastOpenDate": FieldMapping(type="dateTime", at="last_open_time"),
            "LastSentDate": FieldMapping(type="dateTime", at="last_sent_time"),
            "Id": FieldMapping(type="int", ignored="statuses have no id in REST"),
            "Type": FieldMapping(
                at="status",
                values={
                    "UNENGAGED_MARKETABLE": "UnengagedMarketable",
                    "SINGLE_OPT_IN": "SingleOptIn",
                    "DOUBLE_OPT_IN": "DoubleOptin",
                    "CONFIRMED": "Confirmed",
                    "UNENGAGED_NON_MARKETABLE": "UnengagedNonMarketable",
                    "NON_MARKETABLE": "NonMarketable",
                    "LOCKDOWN": "Lockdown",
                    "BOUNCE": "Bounce",
                    "HARD_BOUNCE": "HardBounce",
                    "MANUAL": "Manual",
                    "ADMIN": "Admin",
                    "SYSTEM": "System",
                    "LIST_UNSUBSCRIBE": "ListUnsubscribe",
                    "FEEDBACK": "Feedback",
                    "SPAM": "Spam",
                    "INVALID": "Invalid",
                    "DEACTIVATED": "Deactivated",
                },
            ),
        },
    ),
    "Expense": TableMapping("refused", note="Contact expenses: no REST."),
    "FileBox": TableMapping(
        "exact",
        ways=(Way("v2.files.list", items="files"),),
        get="v2.files.get",
        delete="v2.files.delete",
        small=True,
        order={"FileName": "file_name"},
        counter="v1.files.list",
        count_by={"ContactId": "contact_id"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "FileName": FieldMapping(at="file_name", filter="file_name", ops="=="),
            "Extension": FieldMapping(computed="extension", reads="file_name"),
            "FileSize": FieldMapping(type="int", at="file_size"),
            "ContactId": FieldMapping(type="int", at="contact_id", filter="contact_id", ops="=="),
            "Public": FieldMapping(
                type="int", at="is_public", values={"true": 1, "false": 0}, filter="is_public", ops="=="
            ),
        },
    ),
    "GroupAssign": TableMapping("refused", note="Users in user groups: no REST."),
    "Invoice": TableMapping(
        "approximate",
        note="One order is one invoice. Invoices without an order are not seen.",
        ways=(Way("v2.orders.list", items="orders"),),
        update="v2.orders.update",
        delete="v2.orders.delete",
        load_by="Id",
        key="JobId",
        order={"JobId": "id", "LastUpdated": "modification_time"},
        counter="v1.orders.list",
        count_by={"ContactId": "contact_id"},
        writable={"custom_fields": ("content", "id")},
        fields={
            "Id": FieldMapping(type="int", at="invoice_id", filter="invoice_id", ops="=="),
            "ContactId": FieldMapping(type="int", at="contact.id", filter="contact_id", ops="=="),
            "JobId": FieldMapping(type="int", at="id", filter="id", ops="== > >= < <= !=", many="ids"),
            "DateCreated": FieldMapping(
                type="dateTime", at="creation_time", since="created_since_time", until="created_until_time"
            ),
            "InvoiceTotal": FieldMapping(type="cents", at="total"),
            "TotalPaid": FieldMapping(type="cents", at="total_paid"),
            "TotalDue": FieldMapping(type="cents", at="total_due"),
            "PayStatus": FieldMapping(
                type="int",
                values={"true": 1, "false": 0},
                computed="paid",
                reads="status total_due",
                filter="paid",
                ops="==",
            ),
            "CreditStatus": FieldMapping(at="credit_status"),
            "RefundStatus": FieldMapping(at="refund_status"),
            "AffiliateId": FieldMapping(type="int", at="sales_affiliate_id", put="sales_affiliate_id", kind="string"),
            "LeadAffiliateId": FieldMapping(type="int", at="lead_affiliate_id", put="lead_affiliate_id", kind="string"),
            "PromoCode": FieldMapping(at="promo_code"),
            "Description": FieldMapping(at="title", put="order_title", kind="string"),
            "ProductSold": FieldMapping(at="order_items[].product.id", convert="join", filter="product_id", ops="=="),
            "Synced": FieldMapping(type="int", at="synced"),
            "LastUpdated": FieldMapping(
                type="dateTime", at="modification_time", since="modified_since_time", until="modified_until_time"
            ),
            "PayPlanStatus": FieldMapping(type="int", computed="plan_status", reads="payment_plan"),
            "InvoiceType": FieldMapping(refused="no REST field"),
        },
    ),
    "InvoiceItem": TableMapping(
        "refused",
        note="REST has no invoice items of their own; their ids do not exist there. Query OrderItem by OrderId instead.",
    ),
    "InvoicePayment": TableMapping(
        "exact",
        note="Needs a condition on InvoiceId.",
        ways=(
            Way(
                "v2.orders.payments.list",
                items="invoice_order_payments",
                by={"InvoiceId": "order_id"},
                through="Invoice.JobId",
            ),
        ),
        order={"PaymentId": "payment_id", "Amt": "amount", "PayDate": "pay_time", "PayStatus": "pay_status"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "InvoiceId": FieldMapping(type="int", at="invoice_id"),
            "Amt": FieldMapping(type="double", at="amount"),
            "PayDate": FieldMapping(type="dateTime", at="pay_time"),
            "PayStatus": FieldMapping(
                at="pay_status",
                values={
                    "MANUAL_PAID": "Manual",
                    "APPROVED": "Approved",
                    "PAYPAL_PAID": "PayPal",
                    "REFUNDED": "Refunded",
                    "VOIDED": "Voided",
                    "FAILED": "Failed",
                    "ERROR": "Error",
                    "PENDING": "Pending",
                },
            ),
            "PaymentId": FieldMapping(type="int", at="payment_id"),
            "SkipCommission": FieldMapping(type="int", at="skip_commission"),
        },
    ),
    "Job": TableMapping(
        "approximate",
        note="Order status has other words in REST.",
        ways=(Way("v2.orders.list", items="orders"),),
        get="v2.orders.get",
        model="v2.orders.model.get",
        add="v2.orders.create",
        update="v2.orders.update",
        delete="v2.orders.delete",
        form=-9,
        order={"Id": "id", "StartDate": "order_time", "LastUpdated": "modification_time"},
        counter="v1.orders.list",
        count_by={"ContactId": "contact_id"},
        writable={
            "shipping_address": (
                "company",
                "country_code",
                "first_name",
                "is_invoice_to_company",
                "last_name",
                "line1",
                "line2",
                "locality",
                "middle_name",
                "phone",
                "region",
                "zip_code",
                "zip_four",
            ),
            "custom_fields": ("content", "id"),
        },
        fields={
            "Id": FieldMapping(type="int", at="id", filter="id", ops="== > >= < <= !=", many="ids"),
            "JobTitle": FieldMapping(at="title", put="order_title", kind="string", filter="title", ops="== *"),
            "ContactId": FieldMapping(
                type="int", at="contact.id", put="contact_id", kind="string", filter="contact_id", ops="=="
            ),
            "StartDate": FieldMapping(type="date", at="order_time", put="order_time", kind="date-time"),
            "DueDate": FieldMapping(type="date", at="due_time", put="due_time", kind="date-time"),
            "JobNotes": FieldMapping(at="notes", put="notes", kind="string"),
            "DateCreated": FieldMapping(
                type="dateTime", at="creation_time", since="created_since_time", until="created_until_time"
            ),
            "OrderType": FieldMapping(
                at="order_type",
                values={"ONLINE": "Online", "OFFLINE": "Offline"},
                put="order_type",
                kind="string",
                filter="order_type",
                ops="==",
            ),
            "JobStatus": FieldMapping(at="status"),
            "OrderStatus": FieldMapping(at="status"),
            "JobRecurringId": FieldMapping(type="int", at="order_items[].subscription_id", convert="first"),
            "ProductId": FieldMapping(
                type="int", at="order_items[].product.id", convert="first", filter="product_id", ops="=="
            ),
            "ShipFirstName": FieldMapping(
                at="shipping_information.given_name", put="shipping_address.first_name", kind="string"
            ),
            "ShipLastName": FieldMapping(
                at="shipping_information.family_name", put="shipping_address.last_name", kind="string"
            ),
            "ShipCompany": FieldMapping(
                at="shipping_information.company", put="shipping_address.company", kind="string"
            ),
            "ShipPhone": FieldMapping(
                at="shipping_information.phone_number", put="shipping_address.phone", kind="string"
            ),
            "ShipStreet1": FieldMapping(
                at="shipping_information.address.line1", put="shipping_address.line1", kind="string"
            ),
            "ShipStreet2": FieldMapping(
                at="shipping_information.address.line2", put="shipping_address.line2", kind="string"
            ),
            "ShipCity": FieldMapping(
                at="shipping_information.address.locality",
                put="shipping_address.locality",
                kind="string",
                filter="shipping_locality",
                ops="==",
            ),
            "ShipState": FieldMapping(
                at="shipping_information.address.region",
                convert="region_text",
                put="shipping_address.region",
                kind="string",
            ),
            "ShipZip": FieldMapping(
                at="shipping_information.address.postal_code",
                put="shipping_address.zip_code",
                kind="string",
                filter="shipping_postal_code",
                ops="==",
            ),
            "ShipCountry": FieldMapping(
                at="shipping_information.address.country",
                convert="country",
                put="shipping_address.country_code",
                kind="string",
            ),
            "LastUpdated": FieldMapping(
                type="dateTime", at="modification_time", since="modified_since_time", until="modified_until_time"
            ),
            "ShipMiddleName": FieldMapping(put="shipping_address.middle_name", kind="string"),
        },
    ),
    "JobRecurringInstance": TableMapping("refused", note="Billing runs of a subscription: no REST."),
    "Lead": TableMapping(
        "exact",
        ways=(Way("v2.opportunities.list", items="opportunities"),),
        get="v2.opportunities.get",
        model="v2.opportunities.model.get",
        add="v2.opportunities.create",
        update="v2.opportunities.update",
        delete="v2.opportunities.delete",
        custom_filter=True,
        form=-4,
        order={
            "NextActionDate": "next_action_time",
            "OpportunityTitle": "opportunity_title",
            "DateCreated": "created_time",
            "LastUpdated": "update_time",
        },
        counter="v1.opportunities.list",
        count_by={"StageID": "stage_id", "UserID": "user_id"},
        writable={"custom_fields": ("content", "id")},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="opportunity_id", ops="== > >= < <=", many="ids"),
            "OpportunityTitle": FieldMapping(
                at="opportunity_title", put="opportunity_title", kind="string", filter="opportunity_title", ops="== *"
            ),
            "ContactID": FieldMapping(
                type="int", at="contact.id", put="contact_id", kind="string", filter="contact_id", ops="=="
            ),
            "AffiliateId": FieldMapping(
                type="int", at="affiliate_id", put="affiliate_id", kind="string", filter="affiliate_id", ops="=="
            ),
            "UserID": FieldMapping(type="int", at="user.id", put="user_id", kind="string", filter="user_id", ops="=="),
            "StageID": FieldMapping(
                type="int", at="stage.id", put="stage_id", kind="string", filter="stage_id", ops="=="
            ),
            "StatusID": FieldMapping(type="int", at="status_id"),
            "Leadsource": FieldMapping(at="lead_source", filter="lead_source_name", ops="== *"),
            "Objection": FieldMapping(at="objection"),
            "ProjectedRevenueLow": FieldMapping(
                type="double", at="projected_revenue_low", put="projected_revenue_low", kind="number"
            ),
            "ProjectedRevenueHigh": FieldMapping(
                type="double", at="projected_revenue_high", put="projected_revenue_high", kind="number"
            ),
            "OpportunityNotes": FieldMapping(at="opportunity_notes", put="opportunity_notes", kind="string"),
            "DateCreated": FieldMapping(type="dateTime", at="created_time"),
            "LastUpdated": FieldMapping(type="dateTime", at="last_updated_time"),
            "LastUpdatedBy": FieldMapping(type="int", at="last_updated_by"),
            "CreatedBy": FieldMapping(type="int", at="created_by"),
            "EstimatedCloseDate": FieldMapping(
                type="dateTime", at="estimated_close_time", put="estimated_close_time", kind="date-time"
            ),
            "NextActionDate": FieldMapping(
                type="dateTime", at="next_action_time", put="next_action_time", kind="date-time"
            ),
            "NextActionNotes": FieldMapping(at="next_action_notes", put="next_action_notes", kind="string"),
        },
    ),
    "LeadSource": TableMapping(
        "exact",
        ways=(Way("v2.lead_sources.list", items="lead_sources"),),
        get="v2.lead_sources.get",
        add="v2.lead_sources.create",
        update="v2.lead_sources.update",
        delete="v2.lead_sources.delete",
        small=True,
        order={"Name": "name", "Status": "status"},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="id", ops="=="),
            "Name": FieldMapping(at="name", put="name", kind="string", filter="name", ops="== *"),
            "Description": FieldMapping(at="description", put="description", kind="string"),
            "StartDate": FieldMapping(type="date", at="start_time", put="start_time", kind="date-time"),
            "EndDate": FieldMapping(type="date", at="end_time", put="end_time", kind="date-time"),
            "Vendor": FieldMapping(at="vendor", put="vendor", kind="string"),
            "Medium": FieldMapping(at="medium", put="medium", kind="string"),
            "Message": FieldMapping(at="message", put="message", kind="string"),
            "LeadSourceCategoryId": FieldMapping(
                type="int",
                at="lead_source_category_id",
                put="lead_source_category_id",
                kind="string",
                filter="lead_source_category_id",
                ops="==",
            ),
            "Status": FieldMapping(
                at="status", values={"ACTIVE": "Active", "INACTIVE": "Inactive"}, put="status", kind="string"
            ),
            "CostPerLead": FieldMapping(refused="no REST field"),
        },
    ),
    "LeadSourceCategory": TableMapping(
        "exact",
        ways=(Way("v2.lead_source_categories.list", items="lead_source_categories"),),
        get="v2.lead_source_categories.get",
        add="v2.lead_source_categories.create",
        update="v2.lead_source_categories.update",
        delete="v2.lead_source_categories.delete",
        small=True,
        order={"Name": "name"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Name": FieldMapping(at="name", put="name", kind="string"),
            "Description": FieldMapping(at="description", put="description", kind="string"),
        },
    ),
    "LeadSourceExpense": TableMapping(
        "exact",
        note="Needs LeadSourceId.",
        ways=(
            Way(
                "v2.lead_sources.expenses.list",
                items="lead_source_expenses",
                by={"LeadSourceId": "lead_source_id"},
                at={"LeadSourceId": "^lead_source_id"},
            ),
        ),
        add="v2.lead_sources.expenses.create",
        update="v2.lead_sources.expenses.update",
        delete="v2.lead_sources.expenses.delete",
        paths={"lead_source_id": "LeadSourceId"},
        order={"Title": "title", "DateIncurred": "incurred_time"},
        defaults={"amount": 0},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "LeadSourceRecurringExpenseId": FieldMapping(type="int", at="lead_source_recurring_expense_id"),
            "Title": FieldMapping(at="title", put="title", kind="string"),
            "Notes": FieldMapping(at="notes", put="notes", kind="string"),
            "DateIncurred": FieldMapping(type="dateTime", at="incurred_time", put="incurred_time", kind="date-time"),
            "LeadSourceId": FieldMapping(type="int"),
            "Amount": FieldMapping(type="cents", at="amount", put="amount", kind="integer"),
        },
    ),
    "LeadSourceRecurringExpense": TableMapping(
        "exact",
        note="Needs LeadSourceId.",
        ways=(
            Way(
                "v2.lead_sources.recurring_expenses.list",
                items="lead_source_recurring_expenses",
                by={"LeadSourceId": "lead_source_id"},
                at={"LeadSourceId": "^lead_source_id"},
            ),
        ),
        add="v2.lead_sources.recurring_expenses.create",
        update="v2.lead_sources.recurring_expenses.update",
        delete="v2.lead_sources.recurring_expenses.delete",
        paths={"lead_source_id": "LeadSourceId"},
        order={"Title": "title"},
        defaults={"amount": 0},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Title": FieldMapping(at="title", put="title", kind="string"),
            "Notes": FieldMapping(at="notes", put="notes", kind="string"),
            "StartDate": FieldMapping(type="dateTime", at="start_time", put="start_time", kind="date-time"),
            "EndDate": FieldMapping(type="dateTime", at="end_time", put="end_time", kind="date-time"),
            "NextExpenseDate": FieldMapping(type="dateTime", at="next_expense_time"),
            "LeadSourceId": FieldMapping(type="int"),
            "Amount": FieldMapping(type="cents", at="amount", put="amount", kind="integer"),
        },
    ),
    "LinkedContactType": TableMapping(
        "exact",
        ways=(Way("v2.contacts.links.types.list", items="contact_link_types"),),
        add="v2.contacts.links.types.create",
        update="v2.contacts.links.types.update",
        delete="v2.contacts.links.types.delete",
        load_by="Id",
        small=True,
        order={"TypeName": "name", "MaxLinked": "max_links"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "TypeName": FieldMapping(at="name", put="name", kind="string"),
            "MaxLinked": FieldMapping(type="int", at="max_links", put="max_links", kind="integer"),
        },
    ),
    "MtgLead": TableMapping("refused", note="Old edition: no REST."),
    "OrderItem": TableMapping(
        "exact",
        note="Needs a condition on OrderId: REST lists the items of one order.",
        ways=(Way("v2.orders.get", items="order_items", by={"OrderId": "order_id"}, at={"OrderId": "^order_id"}),),
        add="v2.orders.items.create",
        update="v2.orders.items.update",
        delete="v2.orders.items.delete",
        paths={"order_id": "OrderId"},
        defaults={"quantity": 0},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "OrderId": FieldMapping(type="int"),
            "ProductId": FieldMapping(type="int", at="product.id", put="product_id", kind="string"),
            "SubscriptionPlanId": FieldMapping(
                type="int", at="subscription_plan.id", put="subscription_plan_id", kind="string"
            ),
            "ItemName": FieldMapping(at="name", put="name", kind="string"),
            "Qty": FieldMapping(type="int", at="quantity", put="quantity", kind="integer"),
            "CPU": FieldMapping(type="cents", at="cost_per_unit", put="cost_per_unit", kind="number", units=True),
            "PPU": FieldMapping(type="cents", at="price_per_unit", put="price_per_unit", kind="number", units=True),
            "ItemDescription": FieldMapping(at="description", put="description", kind="string"),
            "ItemType": FieldMapping(
                type="int",
                at="item_type",
                values={
                    "UNKNOWN": 0,
                    "SHIPPING": 1,
                    "TAX": 2,
                    "SERVICE": 3,
                    "OTHER": 3,
                    "PRODUCT": 4,
                    "UPSELL": 5,
                    "FINANCE_CHARGE": 6,
                    "DISCOUNT": 7,
                    "PROGRAM": 8,
                    "SUBSCRIPTION": 9,
                    "DISCOUNT_FREE_TRIAL": 10,
                    "DISCOUNT_ORDER_TOTAL": 11,
                    "DISCOUNT_PRODUCT": 12,
                    "DISCOUNT_PRODUCT_CATEGORY": 13,
                    "DISCOUNT_SHIPPING": 14,
                },
                put="item_type",
                kind="string",
                only="add",
            ),
            "Notes": FieldMapping(at="notes", put="notes", kind="string"),
        },
    ),
    "PayPlan": TableMapping(
        "approximate",
        note="A plan has no id in REST; the order id stands for it. Needs a condition on InvoiceId or Id.",
        ways=(
            Way(
                "v2.orders.get",
                items="payment_plan",
                by={"InvoiceId": "order_id"},
                through="Invoice.JobId",
                at={"InvoiceId": "^InvoiceId", "Id": "^order_id"},
            ),
            Way(
                "v2.orders.get",
                items="payment_plan",
                by={"Id": "order_id"},
                at={"Id": "^order_id", "InvoiceId": "..invoice_id"},
            ),
        ),
        load_by="Id",
        fields={
            "Id": FieldMapping(type="int"),
            "InvoiceId": FieldMapping(type="int"),
            "DateDue": FieldMapping(type="date", computed="plan_next_due", reads="payment_plan_items"),
            "AmtDue": FieldMapping(type="double", computed="plan_due", reads="payment_plan_items"),
            "Type": FieldMapping(type="int", refused="no REST field"),
            "InitDate": FieldMapping(type="date", at="initial_payment_date"),
            "StartDate": FieldMapping(type="date", at="plan_start_date"),
            "FirstPayAmt": FieldMapping(type="cents", at="initial_payment_amount"),
        },
    ),
    "PayPlanItem": TableMapping(
        "approximate",
        note="Items have no ids in REST; PayPlanId is the order id, as PayPlan gives it. Needs a condition on PayPlanId.",
        ways=(
            Way(
                "v2.orders.get",
                items="payment_plan.payment_plan_items",
                by={"PayPlanId": "order_id"},
                at={"PayPlanId": "^order_id"},
            ),
        ),
        fields={
            "PayPlanId": FieldMapping(type="int"),
            "DateDue": FieldMapping(type="date", at="due_date"),
            "AmtDue": FieldMapping(type="cents", at="amount_due"),
            "AmtPaid": FieldMapping(type="cents", at="amount_paid"),
            "Status": FieldMapping(
                type="int", at="status", values={"UNPAID_MANUAL": 1, "UNPAID_AUTOCHARGE": 1, "PAID": 2, "FAILED": 3}
            ),
            "Id": FieldMapping(type="int", refused="items of a plan have no id in REST"),
        },
    ),
    "Payment": TableMapping(
        "approximate",
        note="UserId and ChargeId have no source.",
        ways=(Way("v2.sales.payments.list", items="payments"),),
        load_by="Id",
        order={"Id": "id", "PayAmt": "amount", "PayDate": "payment_time", "ContactId": "contact_id"},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="id", ops="== > >= < <=", many="ids"),
            "PayDate": FieldMapping(type="date", at="payment_time", since="since_time", until="until_time"),
            "PayAmt": FieldMapping(type="double", at="amount", filter="amount", ops="== < <= > >= !="),
            "PayType": FieldMapping(at="type"),
            "ContactId": FieldMapping(type="int", at="contact_id", filter="contact_id", ops="=="),
            "PayNote": FieldMapping(at="note"),
            "InvoiceId": FieldMapping(type="int", at="order_ids[0]", via="v2.orders.get", then="invoice_id"),
            "RefundId": FieldMapping(type="int", at="refund_payment_id"),
            "Commission": FieldMapping(type="int", at="commissioned"),
            "Synced": FieldMapping(type="int", at="synced"),
            "UserId": FieldMapping(type="int", refused="no REST field"),
            "ChargeId": FieldMapping(type="int", refused="no REST field"),
        },
    ),
    "Product": TableMapping(
        "exact",
        ways=(Way("v2.products.list", items="products"),),
        get="v2.products.get",
        add="v2.products.create",
        update="v2.products.update",
        delete="v2.products.delete",
        small=True,
        order={"ProductName": "name", "Sku": "sku"},
        counter="v1.products.list",
        writable={
            "inventory": (
                "email_for_inventory_notifications",
                "inventory_count",
                "inventory_limit",
                "out_of_stock_enabled",
            )
        },
        defaults={"price": 0, "short_description": ""},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="product_id", ops="== > >= < <=", many="product_ids"),
            "ProductName": FieldMapping(at="name", put="name", kind="string", filter="name", ops="== *"),
            "ProductPrice": FieldMapping(type="cents", at="price", put="price", kind="integer"),
            "Sku": FieldMapping(at="sku", put="sku", kind="string", filter="sku", ops="== *"),
            "ShortDescription": FieldMapping(
                at="short_description", put="short_description", kind="string", filter="short_description", ops="== *"
            ),
            "Description": FieldMapping(
                at="description", put="description", kind="string", filter="description", ops="== *"
            ),
            "Taxable": FieldMapping(type="int", at="taxable", put="taxable", kind="boolean"),
            "CountryTaxable": FieldMapping(type="int", at="country_taxable", put="country_taxable", kind="boolean"),
            "StateTaxable": FieldMapping(type="int", at="state_taxable", put="state_taxable", kind="boolean"),
            "CityTaxable": FieldMapping(type="int", at="city_taxable", put="city_taxable", kind="boolean"),
            "Weight": FieldMapping(type="double", at="weight", put="weight", kind="number"),
            "IsPackage": FieldMapping(type="int", at="is_package", put="is_package", kind="boolean"),
            "NeedsDigitalDelivery": FieldMapping(
                type="int", at="needs_digital_delivery", put="needs_digital_delivery", kind="boolean"
            ),
            "HideInStore": FieldMapping(type="int", at="storefront_hidden", put="storefront_hidden", kind="boolean"),
            "Status": FieldMapping(type="int", at="active", put="active", kind="boolean"),
            "Shippable": FieldMapping(type="int", at="shippable", put="shippable", kind="boolean"),
            "TopHTML": FieldMapping(at="top_html", put="top_html", kind="string"),
            "BottomHTML": FieldMapping(at="bottom_html", put="bottom_html", kind="string"),
            "InventoryLimit": FieldMapping(
                type="int", at="inventory.inventory_limit", put="inventory.inventory_limit", kind="integer", only="add"
            ),
            "InventoryNotifiee": FieldMapping(
                at="inventory.email_for_inventory_notifications",
                put="inventory.email_for_inventory_notifications",
                kind="string",
                only="add",
            ),
            "ShippingTime": FieldMapping(at="delivery_description", put="delivery_description", kind="string"),
            "LargeImage": FieldMapping(type="base64", refused="v2.products.images reads and writes images"),
        },
    ),
    "ProductCategory": TableMapping(
        "exact",
        ways=(Way("v2.product_categories.list", items="product_categories"),),
        get="v2.product_categories.get",
        add="v2.product_categories.create",
        update="v2.product_categories.update",
        delete="v2.product_categories.delete",
        small=True,
        order={"Id": "id"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "CategoryDisplayName": FieldMapping(at="name", put="name", kind="string"),
            "CategoryOrder": FieldMapping(
                type="int", at="display_order_index", put="display_order_index", kind="integer"
            ),
            "ParentId": FieldMapping(type="int", at="parent_category_id", put="parent_category_id", kind="string"),
            "CategoryImage": FieldMapping(type="base64", refused="images of categories can only be written in REST"),
        },
    ),
    "ProductCategoryAssign": TableMapping(
        "approximate",
        note="Assignments have no ids in REST.",
        ways=(
            Way(
                "v2.product_categories.assigned_products.list", items="assigned_product_categories", each="product_ids"
            ),
        ),
        small=True,
        fields={
            "Id": FieldMapping(type="int", refused="assignments have no id in REST"),
            "ProductId": FieldMapping(type="int", at="."),
            "ProductCategoryId": FieldMapping(type="int", at="..product_category_id"),
        },
    ),
    "ProductInterest": TableMapping(
        "refused",
        note="Interests of an opportunity have no REST operation; those of a bundle are in v2.product_interest_bundles.get.",
    ),
    "ProductInterestBundle": TableMapping(
        "exact",
        ways=(Way("v2.product_interest_bundles.list", items="product_interest_bundles"),),
        get="v2.product_interest_bundles.get",
        add="v2.product_interest_bundles.create",
        update="v2.product_interest_bundles.update",
        delete="v2.product_interest_bundles.delete",
        small=True,
        order={"BundleName": "name"},
        defaults={"description": ""},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "BundleName": FieldMapping(at="name", put="name", kind="string"),
            "Description": FieldMapping(at="description", put="description", kind="string"),
        },
    ),
    "ProductOptValue": TableMapping(
        "refused",
        note="REST finds a value through its product, which this table does not name: v2.products.options.get gives them.",
    ),
    "ProductOption": TableMapping(
        "exact",
        note="Needs ProductId.",
        ways=(
            Way(
                "v2.products.options.list",
                items="product_options",
                by={"ProductId": "product_id"},
                at={"ProductId": "^product_id"},
            ),
        ),
        add="v2.products.options.create",
        update="v2.products.options.update",
        delete="v2.products.options.delete",
        paths={"product_id": "ProductId"},
        writable={
            "text_rules": (
                "allow_spaces",
                "error_message",
                "maximum_characters",
                "minimum_characters",
                "only_contains",
                "only_ends_with",
                "only_starts_with",
            )
        },
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Label": FieldMapping(at="option_label", put="option_label", kind="string"),
            "Order": FieldMapping(type="int", at="display_order", put="display_order", kind="integer"),
            "IsRequired": FieldMapping(type="int", at="required", put="required", kind="boolean"),
            "MaxChars": FieldMapping(
                type="int",
                at="text_rules.maximum_characters",
                put="text_rules.maximum_characters",
                kind="integer",
                only="add",
            ),
            "MinChars": FieldMapping(
                type="int",
                at="text_rules.minimum_characters",
                put="text_rules.minimum_characters",
                kind="integer",
                only="add",
            ),
            "AllowSpaces": FieldMapping(
                type="int", at="text_rules.allow_spaces", put="text_rules.allow_spaces", kind="boolean", only="add"
            ),
            "TextMessage": FieldMapping(
                at="text_rules.error_message", put="text_rules.error_message", kind="string", only="add"
            ),
            "CanContain": FieldMapping(
                at="text_rules.only_contains", put="text_rules.only_contains", kind="string", only="add"
            ),
            "CanStartWith": FieldMapping(
                at="text_rules.only_starts_with", put="text_rules.only_starts_with", kind="string", only="add"
            ),
            "CanEndWith": FieldMapping(
                at="text_rules.only_ends_with", put="text_rules.only_ends_with", kind="string", only="add"
            ),
            "OptionType": FieldMapping(at="option_type", put="option_type", kind="string", only="add"),
            "ProductId": FieldMapping(type="int"),
            "Name": FieldMapping(at="option_label"),
        },
    ),
    "RecurringOrder": TableMapping(
        "approximate",
        ways=(Way("v2.subscriptions.list", items="subscriptions"),),
        get="v2.subscriptions.get",
        model="v2.subscriptions.model.get",
        add="v2.subscriptions.create",
        update="v2.subscriptions.update",
        pays=True,
        form=-10,
        order={"Id": "id", "ContactId": "contact_id", "SubscriptionPlanId": "subscription_plan_id"},
        counter="v1.subscriptions.list",
        count_by={"ContactId": "contact_id"},
        writable={"custom_fields": ("content", "id")},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="id", ops="== > >= < <= !=", many="ids"),
            "ContactId": FieldMapping(
                type="int", at="contact_id", put="contact_id", kind="string", filter="contact_id", ops="=="
            ),
            "SubscriptionPlanId": FieldMapping(
                type="int",
                at="subscription_plan_id",
                put="subscription_plan_id",
                kind="string",
                filter="subscription_plan_id",
                ops="==",
                many="subscription_plan_ids",
            ),
            "ProductId": FieldMapping(type="int", at="product_id"),
            "ProgramId": FieldMapping(type="int", at="subscription_plan_id"),
            "StartDate": FieldMapping(type="date", at="start_date", put="start_date", kind="date", only="add"),
            "EndDate": FieldMapping(type="date", at="end_date", put="end_date", kind="date", only="update"),
            "LastBillDate": FieldMapping(type="date", at="last_bill_date"),
            "NextBillDate": FieldMapping(
                type="date", at="next_bill_date", put="next_bill_date", kind="date", only="update"
            ),
            "BillingCycle": FieldMapping(
                at="billing_cycle",
                values={"YEAR": "1", "MONTH": "2", "WEEK": "3", "DAY": "6"},
                put="billing_cycle",
                kind="string",
                only="update",
            ),
            "Frequency": FieldMapping(
                type="int", at="billing_frequency", put="billing_frequency", kind="integer", only="update"
            ),
            "BillingAmt": FieldMapping(
                type="double",
                at="billing_amount",
                put="billing_amount",
                kind="number",
                filter="billing_amount",
                ops="== > >= < <=",
            ),
            "Status": FieldMapping(
                at="active", values={"true": "Active", "false": "Inactive"}, put="active", kind="boolean"
            ),
            "ReasonStopped": FieldMapping(at="reason_stopped", put="reason_stopped", kind="string"),
            "AutoCharge": FieldMapping(type="int", at="auto_charge", put="auto_charge", kind="boolean"),
            "CC1": FieldMapping(
                type="int",
                convert="card",
                put="payment_method_id",
                kind="string",
                computed="card",
                reads="payment_method_id contact_id",
            ),
            "NumDaysBetweenRetry": FieldMapping(
                type="int", at="days_between_retries", put="days_between_retries", kind="integer"
            ),
            "MaxRetry": FieldMapping(type="int", at="max_charge_attempts", put="max_charge_attempts", kind="integer"),
            "MerchantAccountId": FieldMapping(type="int", at="merchant_account_id"),
            "AffiliateId": FieldMapping(type="int", at="sale_affiliate_id", put="sale_affiliate_id", kind="string"),
            "LeadAffiliateId": FieldMapping(type="int", at="lead_affiliate_id", put="lead_affiliate_id", kind="string"),
            "PromoCode": FieldMapping(at="promo_code", put="promo_code", kind="string"),
            "Qty": FieldMapping(type="int", at="quantity", put="quantity", kind="integer"),
            "ShippingOptionId": FieldMapping(
                type="int", at="shipping_option_id", put="shipping_option_id", kind="string"
            ),
            "OriginatingOrderId": FieldMapping(type="int", refused="no REST field"),
            "PaidThruDate": FieldMapping(type="date", refused="no REST field"),
            "CC2": FieldMapping(type="int", refused="no REST field"),
        },
    ),
    "RecurringOrderWithContact": TableMapping(
        "approximate",
        note="A second call for each page reads the contacts.",
        ways=(Way("v2.subscriptions.list", items="subscriptions"),),
        get="v2.subscriptions.get",
        key="RecurringOrderId",
        order={"RecurringOrderId": "id", "ContactId": "contact_id"},
        counter="v1.subscriptions.list",
        count_by={"ContactId": "contact_id"},
        fields={
            "RecurringOrderId": FieldMapping(type="int", at="id", filter="id", ops="== > >= < <= !=", many="ids"),
            "ContactId": FieldMapping(type="int", at="contact_id", filter="contact_id", ops="=="),
            "ProgramId": FieldMapping(type="int", at="subscription_plan_id"),
            "SubscriptionPlanId": FieldMapping(
                type="int",
                at="subscription_plan_id",
                filter="subscription_plan_id",
                ops="==",
                many="subscription_plan_ids",
            ),
            "ProductId": FieldMapping(type="int", at="product_id"),
            "StartDate": FieldMapping(type="date", at="start_date"),
            "EndDate": FieldMapping(type="date", at="end_date"),
            "LastBillDate": FieldMapping(type="date", at="last_bill_date"),
            "NextBillDate": FieldMapping(type="date", at="next_bill_date"),
            "PaidThruDate": FieldMapping(type="date", refused="no REST field"),
            "BillingCycle": FieldMapping(
                at="billing_cycle", values={"YEAR": "1", "MONTH": "2", "WEEK": "3", "DAY": "6"}
            ),
            "Frequency": FieldMapping(type="int", at="billing_frequency"),
            "BillingAmt": FieldMapping(type="double", at="billing_amount", filter="billing_amount", ops="== > >= < <="),
            "Status": FieldMapping(at="active", values={"true": "Active", "false": "Inactive"}),
            "ReasonStopped": FieldMapping(at="reason_stopped"),
            "AutoCharge": FieldMapping(type="int", at="auto_charge"),
            "CC1": FieldMapping(type="int", computed="card", reads="payment_method_id contact_id"),
            "CC2": FieldMapping(type="int", refused="no REST field"),
            "NumDaysBetweenRetry": FieldMapping(type="int", at="days_between_retries"),
            "MaxRetry": FieldMapping(type="int", at="max_charge_attempts"),
            "MerchantAccountId": FieldMapping(type="int", at="merchant_account_id"),
            "AffiliateId": FieldMapping(type="int", at="sale_affiliate_id"),
            "PromoCode": FieldMapping(at="promo_code"),
            "LeadAffiliateId": FieldMapping(type="int", at="lead_affiliate_id"),
            "Qty": FieldMapping(type="int", at="quantity"),
            "ShippingOptionId": FieldMapping(type="int", at="shipping_option_id"),
            "City": FieldMapping(join="Contact.City", on="contact_id"),
            "Email": FieldMapping(join="Contact.Email", on="contact_id"),
            "EmailAddress2": FieldMapping(join="Contact.EmailAddress2", on="contact_id"),
            "EmailAddress3": FieldMapping(join="Contact.EmailAddress3", on="contact_id"),
            "FirstName": FieldMapping(join="Contact.FirstName", on="contact_id"),
            "HTMLSignature": FieldMapping(refused="no REST field"),
            "LastName": FieldMapping(join="Contact.LastName", on="contact_id"),
            "MiddleName": FieldMapping(join="Contact.MiddleName", on="contact_id"),
            "Nickname": FieldMapping(join="Contact.Nickname", on="contact_id"),
            "Phone1": FieldMapping(join="Contact.Phone1", on="contact_id"),
            "Phone1Ext": FieldMapping(join="Contact.Phone1Ext", on="contact_id"),
            "Phone1Type": FieldMapping(join="Contact.Phone1Type", on="contact_id"),
            "Phone2": FieldMapping(join="Contact.Phone2", on="contact_id"),
            "Phone2Ext": FieldMapping(join="Contact.Phone2Ext", on="contact_id"),
            "Phone2Type": FieldMapping(join="Contact.Phone2Type", on="contact_id"),
            "PostalCode": FieldMapping(join="Contact.PostalCode", on="contact_id"),
            "Signature": FieldMapping(refused="no REST field"),
            "SpouseName": FieldMapping(join="Contact.SpouseName", on="contact_id"),
            "State": FieldMapping(join="Contact.State", on="contact_id"),
            "Country": FieldMapping(join="Contact.Country", on="contact_id"),
            "StreetAddress1": FieldMapping(join="Contact.StreetAddress1", on="contact_id"),
            "StreetAddress2": FieldMapping(join="Contact.StreetAddress2", on="contact_id"),
            "Suffix": FieldMapping(join="Contact.Suffix", on="contact_id"),
            "Title": FieldMapping(join="Contact.Title", on="contact_id"),
            "ZipFour1": FieldMapping(join="Contact.ZipFour1", on="contact_id"),
        },
    ),
    "Referral": TableMapping(
        "approximate",
        ways=(Way("v2.referrals.list", items="referrals"),),
        add="v2.referrals.create",
        load_by="Id",
        order={"Id": "id", "DateSet": "referral_time"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "ContactId": FieldMapping(
                type="int", at="contact_id", put="contact_id", kind="string", filter="contact_id", ops="== > >= < <="
            ),
            "AffiliateId": FieldMapping(
                type="int",
                at="referral_partner_id",
                put="referral_partner_id",
                kind="string",
                filter="referral_partner_id",
                ops="== > >= < <=",
            ),
            "DateSet": FieldMapping(type="date", at="referral_time", put="referral_time", kind="date-time"),
            "DateExpires": FieldMapping(type="date", at="expiration_time", put="expiration_time", kind="date-time"),
            "IPAddress": FieldMapping(at="ip_address", put="ip_address", kind="string"),
            "Source": FieldMapping(at="source", put="source", kind="string", filter="source", ops="== *"),
            "Info": FieldMapping(at="description", put="description", kind="string", filter="description", ops="== *"),
            "Type": FieldMapping(
                type="int",
                at="referral_type",
                values={"COOKIE": 0, "PERMANENT": 1, "MANUAL": 2},
                put="referral_type",
                kind="string",
            ),
        },
    ),
    "SavedFilter": TableMapping(
        "approximate",
        ways=(Way("v2.reporting.reports.list", items="reports"),),
        get="v2.reporting.reports.get",
        small=True,
        order={"FilterName": "name"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "FilterName": FieldMapping(at="name"),
            "UserId": FieldMapping(at="user_ids", convert="join"),
            "ReportStoredName": FieldMapping(refused="no REST field"),
        },
    ),
    "Stage": TableMapping(
        "exact",
        ways=(Way("v2.opportunities.stages.list", items="stages"),),
        get="v2.opportunities.stages.get",
        add="v2.opportunities.stages.create",
        update="v2.opportunities.stages.update",
        delete="v2.opportunities.stages.delete",
        small=True,
        order={"StageOrder": "stage_order"},
        defaults={"order": 0, "probability": 0, "target_number_days": 0},
        fields={
            "Id": FieldMapping(type="int", at="id", filter="opportunity_stage_id", ops="=="),
            "StageName": FieldMapping(
                at="name", put="name", kind="string", filter="opportunity_stage_name", ops="== *"
            ),
            "StageOrder": FieldMapping(type="int", at="order", put="order", kind="integer"),
            "TargetNumDays": FieldMapping(
                type="int", at="target_number_days", put="target_number_days", kind="integer"
            ),
        },
    ),
    "StageMove": TableMapping(
        "exact",
        ways=(Way("v2.opportunities.stage_moves.list", items="stage_moves"),),
        get="v2.opportunities.stage_moves.get",
        order={"Id": "id", "MoveDate": "move_date"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "OpportunityId": FieldMapping(type="int", at="opportunity_id", filter="opportunity_id", ops="=="),
            "MoveDate": FieldMapping(type="dateTime", at="move_time"),
            "MoveToStage": FieldMapping(type="int", at="move_to_stage_id"),
            "MoveFromStage": FieldMapping(type="int", at="move_from_stage_id"),
            "PrevStageMoveDate": FieldMapping(type="dateTime", at="prev_stage_move_time"),
            "CreatedBy": FieldMapping(type="int", at="created_by"),
            "DateCreated": FieldMapping(type="dateTime", at="create_time"),
            "UserId": FieldMapping(type="int", at="user_id", filter="user_id", ops="=="),
        },
    ),
    "Status": TableMapping("refused", note="Opportunity status: no REST."),
    "SubscriptionPlan": TableMapping(
        "approximate",
        note="Without a condition on ProductId, products are walked.",
        ways=(
            Way(
                "v2.products.subscriptions.list",
                items="subscriptions",
                by={"ProductId": "product_id"},
                at={"ProductId": "^product_id"},
            ),
            Way(
                "v2.products.list",
                items="products",
                each="subscription_plans",
                at={
                    "Id": "id",
                    "Frequency": "billing_frequency",
                    "NumberOfCycles": "number_of_cycles",
                    "Active": "active",
                    "Cycle": "billing_cycle",
                    "PlanPrice": "plan_price",
                    "Prorate": "prorate",
                    "ProductId": "..id",
                },
            ),
        ),
        add="v2.products.subscriptions.create",
        update="v2.products.subscriptions.update",
        delete="v2.products.subscriptions.delete",
        small=True,
        paths={"product_id": "ProductId"},
        defaults={"plan_price": 0},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Frequency": FieldMapping(type="int", at="frequency", put="frequency", kind="integer"),
            "NumberOfCycles": FieldMapping(type="int", at="total_cycles", put="total_cycles", kind="integer"),
            "Active": FieldMapping(type="int", at="active", put="active", kind="boolean"),
            "ProductId": FieldMapping(type="int", at="..id"),
            "Cycle": FieldMapping(
                at="cycle_type",
                values={"YEARLY": "1", "MONTHLY": "2", "WEEKLY": "3", "DAILY": "6"},
                put="cycle_type",
                kind="string",
            ),
            "PlanPrice": FieldMapping(type="cents", at="plan_price", put="plan_price", kind="number", units=True),
            "PreAuthorizeAmount": FieldMapping(type="double", refused="no REST field"),
            "Prorate": FieldMapping(type="int", at="prorate", put="allow_prorating", kind="boolean"),
        },
    ),
    "Template": TableMapping(
        "approximate",
        note="E-mail templates only.",
        ways=(Way("v2.emails.templates.list", items="email_templates"),),
        get="v2.emails.templates.get",
        small=True,
        order={"Id": "id"},
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "PieceTitle": FieldMapping(at="piece_title"),
            "Categories": FieldMapping(at="categories", convert="join"),
            "PieceType": FieldMapping(value="Email"),
        },
    ),
    "Ticket": TableMapping("refused", note="Old help desk: no REST."),
    "TicketStage": TableMapping("refused", note="Old help desk: no REST."),
    "TicketType": TableMapping("refused", note="Old help desk: no REST."),
    "User": TableMapping(
        "exact",
        ways=(Way("v2.users.list", items="users"),),
        get="v2.users.get",
        filter="include_inactive==true",
        small=True,
        page_size=100,
        order={"Email": "email"},
        fields={
            "Id": FieldMapping(type="int", at="id", many="user_ids"),
            "FirstName": FieldMapping(at="given_name", filter="given_name", ops="=="),
            "LastName": FieldMapping(at="family_name"),
            "MiddleName": FieldMapping(at="middle_name"),
            "Nickname": FieldMapping(at="nickname"),
            "SpouseName": FieldMapping(at="spouse_name"),
            "Suffix": FieldMapping(at="suffix"),
            "Title": FieldMapping(at="title"),
            "Email": FieldMapping(at="email_addresses[EMAIL1].email", filter="email", ops="=="),
            "EmailAddress2": FieldMapping(at="email_addresses[EMAIL2].email"),
            "EmailAddress3": FieldMapping(at="email_addresses[EMAIL3].email"),
            "Phone1": FieldMapping(at="phone_numbers[PHONE1].number"),
            "Phone1Ext": FieldMapping(at="phone_numbers[PHONE1].extension"),
            "Phone1Type": FieldMapping(at="phone_numbers[PHONE1].type"),
            "Phone2": FieldMapping(at="phone_numbers[PHONE2].number"),
            "Phone2Ext": FieldMapping(at="phone_numbers[PHONE2].extension"),
            "Phone2Type": FieldMapping(at="phone_numbers[PHONE2].type"),
            "StreetAddress1": FieldMapping(at="address.line1"),
            "StreetAddress2": FieldMapping(at="address.line2"),
            "City": FieldMapping(at="address.locality"),
            "State": FieldMapping(at="address.region", convert="region"),
            "PostalCode": FieldMapping(at="address.postal_code"),
            "ZipFour1": FieldMapping(at="address.zip_four"),
            "Partner": FieldMapping(type="int", at="partner"),
            "HTMLSignature": FieldMapping(at="id", via="v2.users.signature.get"),
            "Signature": FieldMapping(refused="no REST field"),
        },
    ),
    "UserGroup": TableMapping(
        "approximate",
        ways=(Way("v2.user_groups.list", items="user_groups"),),
        get="v2.user_groups.get",
        small=True,
        fields={
            "Id": FieldMapping(type="int", at="id"),
            "Name": FieldMapping(at="name"),
            "OwnerId": FieldMapping(type="int", refused="no REST field"),
        },
    ),
}
"""By name."""

OPERATIONS: dict[str, RestOperation] = {
    "v1.affiliates.clawbacks.list": RestOperation(
        "GET", "/rest/v1/affiliates/{affiliateId}/clawbacks", items="clawbacks", pages="offset"
    ),
    "v1.affiliates.commissions.list": RestOperation(
        "GET", "/rest/v1/affiliates/commissions", items="commissions", pages="offset"
    ),
    "v1.affiliates.list": RestOperation("GET", "/rest/v1/affiliates", items="affiliates", pages="offset"),
    "v1.appointments.create": RestOperation("POST", "/rest/v1/appointments"),
    "v1.appointments.delete": RestOperation("DELETE", "/rest/v1/appointments/{appointmentId}"),
    "v1.appointments.get": RestOperation("GET", "/rest/v1/appointments/{appointmentId}"),
    "v1.appointments.list": RestOperation("GET", "/rest/v1/appointments", items="appointments", pages="offset"),
    "v1.appointments.update": RestOperation("PATCH", "/rest/v1/appointments/{appointmentId}"),
    "v1.campaigns.goals.achieve": RestOperation("POST", "/rest/v1/campaigns/goals/{integration}/{callName}", items=""),
    "v1.companies.list": RestOperation("GET", "/rest/v1/companies", items="companies", pages="offset"),
    "v1.contacts.list": RestOperation("GET", "/rest/v1/contacts", items="contacts", pages="offset"),
    "v1.contacts.tags.list": RestOperation("GET", "/rest/v1/contacts/{contactId}/tags", items="tags", pages="offset"),
    "v1.files.create": RestOperation("POST", "/rest/v1/files"),
    "v1.files.get": RestOperation("GET", "/rest/v1/files/{fileId}"),
    "v1.files.list": RestOperation("GET", "/rest/v1/files", items="files", pages="offset"),
    "v1.files.replace": RestOperation("PUT", "/rest/v1/files/{fileId}"),
    "v1.opportunities.list": RestOperation("GET", "/rest/v1/opportunities", items="opportunities", pages="offset"),
    "v1.orders.list": RestOperation("GET", "/rest/v1/orders", items="orders", pages="offset"),
    "v1.orders.payment_plan.replace": RestOperation("PUT", "/rest/v1/orders/{orderId}/paymentPlan"),
    "v1.products.list": RestOperation("GET", "/rest/v1/products", items="products", pages="offset"),
    "v1.subscriptions.list": RestOperation("GET", "/rest/v1/subscriptions", items="subscriptions", pages="offset"),
    "v1.tags.contacts.list": RestOperation("GET", "/rest/v1/tags/{tagId}/contacts", items="contacts", pages="offset"),
    "v1.tags.list": RestOperation("GET", "/rest/v1/tags", items="tags", pages="offset"),
    "v2.affiliates.commission_programs.get": RestOperation(
        "GET", "/rest/v2/affiliates/commissionPrograms/{commission_program_id}"
    ),
    "v2.affiliates.commission_programs.list": RestOperation(
        "GET",
        "/rest/v2/affiliates/commissionPrograms",
        items="commission_programs",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.affiliates.commission_programs.resources.create": RestOperation(
        "POST", "/rest/v2/affiliates/commissionPrograms/resources", items="commission_programs"
    ),
    "v2.affiliates.commission_programs.resources.delete": RestOperation(
        "DELETE", "/rest/v2/affiliates/commissionPrograms/resources/{resource_id}"
    ),
    "v2.affiliates.commission_programs.resources.list": RestOperation(
        "GET", "/rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources", items="resources"
    ),
    "v2.affiliates.commission_programs.resources.update": RestOperation(
        "PATCH",
        "/rest/v2/affiliates/commissionPrograms/resources/{resource_id}",
        items="commission_programs",
        mask=True,
    ),
    "v2.affiliates.create": RestOperation("POST", "/rest/v2/affiliates", items="custom_fields"),
    "v2.affiliates.delete": RestOperation("DELETE", "/rest/v2/affiliates/{id}"),
    "v2.affiliates.get": RestOperation("GET", "/rest/v2/affiliates/{id}", items="custom_fields"),
    "v2.affiliates.list": RestOperation(
        "GET", "/rest/v2/affiliates", items="affiliates", pages="token", token="next_page_token", filters=True
    ),
    "v2.affiliates.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/affiliates/model/customFields", items="options"
    ),
    "v2.affiliates.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/affiliates/model/customFields/groups", items="groups"
    ),
    "v2.affiliates.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/affiliates/model/customFields/tabs", items="tabs"
    ),
    "v2.affiliates.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/affiliates/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.affiliates.model.get": RestOperation("GET", "/rest/v2/affiliates/model", items="custom_fields"),
    "v2.affiliates.payments.list": RestOperation(
        "GET",
        "/rest/v2/affiliates/{affiliate_id}/payments",
        items="affiliate_payments",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.affiliates.redirects.list": RestOperation(
        "GET",
        "/rest/v2/affiliates/redirects",
        items="affiliate_links",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.affiliates.summaries.list": RestOperation(
        "GET",
        "/rest/v2/affiliates/summaries",
        items="affiliate_summaries",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.affiliates.update": RestOperation("PATCH", "/rest/v2/affiliates/{id}", items="custom_fields", mask=True),
    "v2.automations.goals.achieve": RestOperation("POST", "/rest/v2/automations/goals/achieve", items="results"),
    "v2.companies.create": RestOperation("POST", "/rest/v2/companies", items="custom_fields"),
    "v2.companies.delete": RestOperation("DELETE", "/rest/v2/companies/{company_id}"),
    "v2.companies.list": RestOperation(
        "GET",
        "/rest/v2/companies",
        items="companies",
        pages="token",
        token="next_page_token",
        fields=True,
        filters=True,
    ),
    "v2.companies.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/companies/model/customFields", items="options"
    ),
    "v2.companies.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/companies/model/customFields/groups", items="groups"
    ),
    "v2.companies.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/companies/model/customFields/tabs", items="tabs"
    ),
    "v2.companies.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/companies/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.companies.model.get": RestOperation("GET", "/rest/v2/companies/model", items="custom_fields"),
    "v2.companies.update": RestOperation("PATCH", "/rest/v2/companies/{company_id}", items="custom_fields", mask=True),
    "v2.contacts.create": RestOperation("POST", "/rest/v2/contacts", fields=True),
    "v2.contacts.delete": RestOperation("DELETE", "/rest/v2/contacts/{contact_id}"),
    "v2.contacts.get": RestOperation("GET", "/rest/v2/contacts/{contact_id}", fields=True),
    "v2.contacts.link": RestOperation("POST", "/rest/v2/contacts:link"),
    "v2.contacts.links.list": RestOperation("GET", "/rest/v2/contacts/{contact_id}/links", items="links"),
    "v2.contacts.links.types.create": RestOperation("POST", "/rest/v2/contacts/links/types"),
    "v2.contacts.links.types.delete": RestOperation("DELETE", "/rest/v2/contacts/links/types/{link_type_id}"),
    "v2.contacts.links.types.list": RestOperation(
        "GET",
        "/rest/v2/contacts/links/types",
        items="contact_link_types",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.contacts.links.types.update": RestOperation("PATCH", "/rest/v2/contacts/links/types/{link_type_id}", mask=True),
    "v2.contacts.list": RestOperation(
        "GET", "/rest/v2/contacts", items="contacts", pages="token", token="next_page_token", fields=True, filters=True
    ),
    "v2.contacts.merge": RestOperation("POST", "/rest/v2/contacts:merge", fields=True),
    "v2.contacts.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/contacts/model/customFields", items="options"
    ),
    "v2.contacts.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/contacts/model/customFields/groups", items="groups"
    ),
    "v2.contacts.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/contacts/model/customFields/tabs", items="tabs"
    ),
    "v2.contacts.model.get": RestOperation("GET", "/rest/v2/contacts/model", items="custom_fields"),
    "v2.contacts.notes.create": RestOperation(
        "POST", "/rest/v2/contacts/{contact_id}/notes", items="custom_fields", fields=True
    ),
    "v2.contacts.notes.delete": RestOperation("DELETE", "/rest/v2/contacts/{contact_id}/notes/{note_id}"),
    "v2.contacts.notes.update": RestOperation(
        "PATCH", "/rest/v2/contacts/{contact_id}/notes/{note_id}", items="custom_fields", fields=True, mask=True
    ),
    "v2.contacts.payment_methods.deactivate": RestOperation(
        "POST", "/rest/v2/contacts/{contact_id}/paymentMethods/{payment_method_id}:deactivate"
    ),
    "v2.contacts.payment_methods.list": RestOperation(
        "GET",
        "/rest/v2/contacts/{contact_id}/paymentMethods",
        items="records",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.contacts.tags.list": RestOperation(
        "GET", "/rest/v2/contacts/{contact_id}/tags", items="tags", pages="token", token="next_page_token", filters=True
    ),
    "v2.contacts.unlink": RestOperation("POST", "/rest/v2/contacts:unlink"),
    "v2.contacts.update": RestOperation("PATCH", "/rest/v2/contacts/{contact_id}", fields=True, mask=True),
    "v2.discounts.free_trials.create": RestOperation("POST", "/rest/v2/discounts/freeTrials", items="criteria"),
    "v2.discounts.free_trials.get": RestOperation(
        "GET", "/rest/v2/discounts/freeTrials/{discount_id}", items="criteria"
    ),
    "v2.discounts.order_totals.create": RestOperation("POST", "/rest/v2/discounts/orderTotals", items="criteria"),
    "v2.discounts.order_totals.get": RestOperation(
        "GET", "/rest/v2/discounts/orderTotals/{discount_id}", items="criteria"
    ),
    "v2.discounts.product_categories.create": RestOperation(
        "POST", "/rest/v2/discounts/productCategories", items="criteria"
    ),
    "v2.discounts.product_categories.get": RestOperation(
        "GET", "/rest/v2/discounts/productCategories/{discount_id}", items="criteria"
    ),
    "v2.discounts.product_categories.update": RestOperation(
        "PATCH", "/rest/v2/discounts/productCategories/{discount_id}", items="criteria", mask=True
    ),
    "v2.discounts.products.create": RestOperation("POST", "/rest/v2/discounts/products", items="criteria"),
    "v2.discounts.products.get": RestOperation("GET", "/rest/v2/discounts/products/{discount_id}", items="criteria"),
    "v2.discounts.shipping.create": RestOperation("POST", "/rest/v2/discounts/shipping", items="criteria"),
    "v2.discounts.shipping.get": RestOperation("GET", "/rest/v2/discounts/shipping/{discount_id}", items="criteria"),
    "v2.email_addresses.list": RestOperation(
        "GET", "/rest/v2/emailAddresses", items="email_addresses", pages="token", token="next_page_token", filters=True
    ),
    "v2.email_addresses.status.get": RestOperation("GET", "/rest/v2/emailAddresses/{email}/status"),
    "v2.email_addresses.status.update": RestOperation("PATCH", "/rest/v2/emailAddresses/{email}/status"),
    "v2.emails.create": RestOperation("POST", "/rest/v2/emails"),
    "v2.emails.send": RestOperation("POST", "/rest/v2/emails:send"),
    "v2.emails.templates.get": RestOperation(
        "GET", "/rest/v2/emails/templates/{email_template_id}", items="categories"
    ),
    "v2.emails.templates.list": RestOperation(
        "GET",
        "/rest/v2/emails/templates",
        items="email_templates",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.emails.templates.send": RestOperation("POST", "/rest/v2/emails/templates:send"),
    "v2.files.data": RestOperation("GET", "/rest/v2/files/{file_id}:data"),
    "v2.files.delete": RestOperation("DELETE", "/rest/v2/files/{file_id}"),
    "v2.files.get": RestOperation("GET", "/rest/v2/files/{file_id}"),
    "v2.files.list": RestOperation(
        "GET", "/rest/v2/files", items="files", pages="token", token="next_page_token", filters=True
    ),
    "v2.files.update": RestOperation("POST", "/rest/v2/files/{file_id}", mask=True),
    "v2.lead_source_categories.create": RestOperation("POST", "/rest/v2/leadSourceCategories"),
    "v2.lead_source_categories.delete": RestOperation(
        "DELETE", "/rest/v2/leadSourceCategories/{lead_source_category_id}"
    ),
    "v2.lead_source_categories.get": RestOperation("GET", "/rest/v2/leadSourceCategories/{lead_source_category_id}"),
    "v2.lead_source_categories.list": RestOperation(
        "GET",
        "/rest/v2/leadSourceCategories",
        items="lead_source_categories",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.lead_source_categories.update": RestOperation(
        "PATCH", "/rest/v2/leadSourceCategories/{lead_source_category_id}", mask=True
    ),
    "v2.lead_sources.create": RestOperation("POST", "/rest/v2/leadSources"),
    "v2.lead_sources.delete": RestOperation("DELETE", "/rest/v2/leadSources/{lead_source_id}"),
    "v2.lead_sources.expenses.create": RestOperation("POST", "/rest/v2/leadSources/{lead_source_id}/expenses"),
    "v2.lead_sources.expenses.delete": RestOperation(
        "DELETE", "/rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}"
    ),
    "v2.lead_sources.expenses.list": RestOperation(
        "GET",
        "/rest/v2/leadSources/{lead_source_id}/expenses",
        items="lead_source_expenses",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.lead_sources.expenses.update": RestOperation(
        "PATCH", "/rest/v2/leadSources/{lead_source_id}/expenses/{lead_source_expense_id}", mask=True
    ),
    "v2.lead_sources.get": RestOperation("GET", "/rest/v2/leadSources/{lead_source_id}"),
    "v2.lead_sources.list": RestOperation(
        "GET", "/rest/v2/leadSources", items="lead_sources", pages="token", token="next_page_token", filters=True
    ),
    "v2.lead_sources.recurring_expenses.create": RestOperation(
        "POST", "/rest/v2/leadSources/{lead_source_id}/recurringExpenses"
    ),
    "v2.lead_sources.recurring_expenses.delete": RestOperation(
        "DELETE", "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}"
    ),
    "v2.lead_sources.recurring_expenses.list": RestOperation(
        "GET",
        "/rest/v2/leadSources/{lead_source_id}/recurringExpenses",
        items="lead_source_recurring_expenses",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.lead_sources.recurring_expenses.update": RestOperation(
        "PATCH", "/rest/v2/leadSources/{lead_source_id}/recurringExpenses/{lead_source_recurring_expense_id}", mask=True
    ),
    "v2.lead_sources.update": RestOperation("PATCH", "/rest/v2/leadSources/{lead_source_id}", mask=True),
    "v2.locales.countries.list": RestOperation("GET", "/rest/v2/locales/countries", items="countries"),
    "v2.locales.countries.provinces.list": RestOperation(
        "GET", "/rest/v2/locales/countries/{country_code}/provinces", items="provinces"
    ),
    "v2.notes.list": RestOperation(
        "GET",
        "/rest/v2/notes",
        items="notes",
        pages="token",
        token="next_page_token",
        fields=True,
        filters=True,
        extras=("custom_fields",),
    ),
    "v2.opportunities.create": RestOperation(
        "POST", "/rest/v2/opportunities", items="custom_fields", fields=True, repeated=True
    ),
    "v2.opportunities.delete": RestOperation("DELETE", "/rest/v2/opportunities/{opportunity_id}"),
    "v2.opportunities.get": RestOperation(
        "GET",
        "/rest/v2/opportunities/{opportunity_id}",
        items="custom_fields",
        fields=True,
        repeated=True,
        extras=("custom_fields", "created_by", "last_updated_by", "status_id", "objection"),
    ),
    "v2.opportunities.list": RestOperation(
        "GET",
        "/rest/v2/opportunities",
        items="opportunities",
        pages="token",
        token="next_page_token",
        fields=True,
        repeated=True,
        filters=True,
        extras=("custom_fields", "created_by", "last_updated_by", "status_id", "objection"),
    ),
    "v2.opportunities.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/opportunities/model/customFields", items="options"
    ),
    "v2.opportunities.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/opportunities/model/customFields/groups", items="groups"
    ),
    "v2.opportunities.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/opportunities/model/customFields/tabs", items="tabs"
    ),
    "v2.opportunities.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/opportunities/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.opportunities.model.get": RestOperation("GET", "/rest/v2/opportunities/model", items="custom_fields"),
    "v2.opportunities.stage_moves.get": RestOperation("GET", "/rest/v2/opportunities/stageMoves/{stage_move_id}"),
    "v2.opportunities.stage_moves.list": RestOperation(
        "GET",
        "/rest/v2/opportunities/stageMoves",
        items="stage_moves",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.opportunities.stages.create": RestOperation("POST", "/rest/v2/opportunities/stages", items="checklist_items"),
    "v2.opportunities.stages.delete": RestOperation("DELETE", "/rest/v2/opportunities/stages/{stage_id}"),
    "v2.opportunities.stages.get": RestOperation(
        "GET", "/rest/v2/opportunities/stages/{stage_id}", items="checklist_items"
    ),
    "v2.opportunities.stages.list": RestOperation(
        "GET", "/rest/v2/opportunities/stages", items="stages", pages="token", token="next_page_token", filters=True
    ),
    "v2.opportunities.stages.update": RestOperation(
        "PATCH", "/rest/v2/opportunities/stages/{stage_id}", items="checklist_items", mask=True
    ),
    "v2.opportunities.update": RestOperation(
        "PATCH", "/rest/v2/opportunities/{opportunity_id}", items="custom_fields", fields=True, repeated=True, mask=True
    ),
    "v2.orders.apply_tax": RestOperation("POST", "/rest/v2/orders/{order_id}:applyTax"),
    "v2.orders.create": RestOperation("POST", "/rest/v2/orders"),
    "v2.orders.delete": RestOperation("DELETE", "/rest/v2/orders/{order_id}"),
    "v2.orders.get": RestOperation("GET", "/rest/v2/orders/{order_id}"),
    "v2.orders.items.apply_commission": RestOperation(
        "POST", "/rest/v2/orders/{order_id}/items/{order_item_id}:applyCommission"
    ),
    "v2.orders.items.create": RestOperation("POST", "/rest/v2/orders/{order_id}/items"),
    "v2.orders.items.delete": RestOperation("DELETE", "/rest/v2/orders/{order_id}/items/{order_item_id}"),
    "v2.orders.items.update": RestOperation("PATCH", "/rest/v2/orders/{order_id}/items/{order_item_id}", mask=True),
    "v2.orders.list": RestOperation(
        "GET", "/rest/v2/orders", items="orders", pages="token", token="next_page_token", filters=True
    ),
    "v2.orders.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/orders/model/customFields", items="options"
    ),
    "v2.orders.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/orders/model/customFields/groups", items="groups"
    ),
    "v2.orders.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/orders/model/customFields/tabs", items="tabs"
    ),
    "v2.orders.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/orders/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.orders.model.get": RestOperation("GET", "/rest/v2/orders/model", items="custom_fields"),
    "v2.orders.payments.create": RestOperation("POST", "/rest/v2/orders/{order_id}/payments"),
    "v2.orders.payments.list": RestOperation(
        "GET",
        "/rest/v2/orders/{order_id}/payments",
        items="invoice_order_payments",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.orders.update": RestOperation("PATCH", "/rest/v2/orders/{order_id}", mask=True),
    "v2.payment_methods.list": RestOperation(
        "GET", "/rest/v2/paymentMethods", items="payment_methods", pages="token", token="next_page_token", filters=True
    ),
    "v2.product_categories.assigned_products.list": RestOperation(
        "GET",
        "/rest/v2/productCategories/assignedProducts",
        items="assigned_product_categories",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.product_categories.create": RestOperation("POST", "/rest/v2/productCategories"),
    "v2.product_categories.delete": RestOperation("DELETE", "/rest/v2/productCategories/{category_id}"),
    "v2.product_categories.get": RestOperation("GET", "/rest/v2/productCategories/{category_id}"),
    "v2.product_categories.list": RestOperation(
        "GET",
        "/rest/v2/productCategories",
        items="product_categories",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.product_categories.update": RestOperation("PATCH", "/rest/v2/productCategories/{category_id}", mask=True),
    "v2.product_interest_bundles.create": RestOperation("POST", "/rest/v2/productInterestBundles"),
    "v2.product_interest_bundles.delete": RestOperation("DELETE", "/rest/v2/productInterestBundles/{id}"),
    "v2.product_interest_bundles.get": RestOperation("GET", "/rest/v2/productInterestBundles/{id}"),
    "v2.product_interest_bundles.list": RestOperation(
        "GET",
        "/rest/v2/productInterestBundles",
        items="product_interest_bundles",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.product_interest_bundles.update": RestOperation("PATCH", "/rest/v2/productInterestBundles/{id}", mask=True),
    "v2.products.adjust_inventory": RestOperation("POST", "/rest/v2/products/{product_id}:adjustInventory"),
    "v2.products.create": RestOperation("POST", "/rest/v2/products"),
    "v2.products.delete": RestOperation("DELETE", "/rest/v2/products/{product_id}"),
    "v2.products.get": RestOperation("GET", "/rest/v2/products/{product_id}"),
    "v2.products.list": RestOperation(
        "GET", "/rest/v2/products", items="products", pages="token", token="next_page_token", filters=True
    ),
    "v2.products.options.create": RestOperation("POST", "/rest/v2/products/{product_id}/options", items="list_items"),
    "v2.products.options.delete": RestOperation("DELETE", "/rest/v2/products/{product_id}/options/{product_option_id}"),
    "v2.products.options.list": RestOperation("GET", "/rest/v2/products/{product_id}/options", items="product_options"),
    "v2.products.options.update": RestOperation(
        "PATCH", "/rest/v2/products/{product_id}/options/{product_option_id}", items="list_items", mask=True
    ),
    "v2.products.subscriptions.create": RestOperation("POST", "/rest/v2/products/{product_id}/subscriptions"),
    "v2.products.subscriptions.delete": RestOperation(
        "DELETE", "/rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}"
    ),
    "v2.products.subscriptions.list": RestOperation(
        "GET",
        "/rest/v2/products/{product_id}/subscriptions",
        items="subscriptions",
        pages="token",
        token="next_page_token",
        filters=True,
    ),
    "v2.products.subscriptions.update": RestOperation(
        "PATCH", "/rest/v2/products/{product_id}/subscriptions/{subscription_plan_id}", mask=True
    ),
    "v2.products.update": RestOperation("PATCH", "/rest/v2/products/{product_id}", mask=True),
    "v2.referrals.create": RestOperation("POST", "/rest/v2/referrals"),
    "v2.referrals.list": RestOperation(
        "GET", "/rest/v2/referrals", items="referrals", pages="token", token="next_page_token", filters=True
    ),
    "v2.reporting.reports.get": RestOperation("GET", "/rest/v2/reporting/reports/{report_id}", items="user_ids"),
    "v2.reporting.reports.list": RestOperation(
        "GET", "/rest/v2/reporting/reports", items="reports", pages="token", token="next_page_token", filters=True
    ),
    "v2.reporting.reports.model.get": RestOperation(
        "GET", "/rest/v2/reporting/reports/{report_id}/model", items="fields"
    ),
    "v2.reporting.reports.run": RestOperation(
        "POST",
        "/rest/v2/reporting/reports/{report_id}:run",
        items="results",
        pages="token",
        token="page_token",
        fields=True,
        repeated=True,
    ),
    "v2.sales.payments.list": RestOperation(
        "GET", "/rest/v2/sales/payments", items="payments", pages="token", token="next_page_token", filters=True
    ),
    "v2.sales.transactions.list": RestOperation(
        "GET", "/rest/v2/sales/transactions", items="transactions", pages="token", token="next_page_token", filters=True
    ),
    "v2.settings.applications.get_configuration": RestOperation(
        "GET", "/rest/v2/settings/applications:getConfiguration", fields=True, repeated=True
    ),
    "v2.settings.applications.is_enabled": RestOperation("GET", "/rest/v2/settings/applications:isEnabled"),
    "v2.shipping.list": RestOperation("GET", "/rest/v2/shipping", items="shipping_methods"),
    "v2.subscriptions.create": RestOperation("POST", "/rest/v2/subscriptions", items="custom_fields"),
    "v2.subscriptions.get": RestOperation("GET", "/rest/v2/subscriptions/{subscription_id}", items="custom_fields"),
    "v2.subscriptions.invoice": RestOperation("POST", "/rest/v2/subscriptions/{subscription_id}:invoice"),
    "v2.subscriptions.list": RestOperation(
        "GET", "/rest/v2/subscriptions", items="subscriptions", pages="token", token="next_page_token", filters=True
    ),
    "v2.subscriptions.model.custom_fields.create": RestOperation(
        "POST", "/rest/v2/subscriptions/model/customFields", items="options"
    ),
    "v2.subscriptions.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/subscriptions/model/customFields/groups", items="groups"
    ),
    "v2.subscriptions.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/subscriptions/model/customFields/tabs", items="tabs"
    ),
    "v2.subscriptions.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/subscriptions/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.subscriptions.model.get": RestOperation("GET", "/rest/v2/subscriptions/model", items="custom_fields"),
    "v2.subscriptions.update": RestOperation(
        "PATCH", "/rest/v2/subscriptions/{subscription_id}", items="custom_fields", mask=True
    ),
    "v2.tags.categories.create": RestOperation("POST", "/rest/v2/tags/categories"),
    "v2.tags.categories.delete": RestOperation("DELETE", "/rest/v2/tags/categories/{tag_category_id}"),
    "v2.tags.categories.get": RestOperation("GET", "/rest/v2/tags/categories/{tag_category_id}"),
    "v2.tags.categories.list": RestOperation(
        "GET", "/rest/v2/tags/categories", items="tag_categories", pages="token", token="next_page_token", filters=True
    ),
    "v2.tags.categories.update": RestOperation("PATCH", "/rest/v2/tags/categories/{tag_category_id}", mask=True),
    "v2.tags.contacts.apply_tags": RestOperation("POST", "/rest/v2/tags/{tag_id}/contacts:applyTags"),
    "v2.tags.contacts.list": RestOperation(
        "GET", "/rest/v2/tags/{tag_id}/contacts", items="contacts", pages="token", token="next_page_token", filters=True
    ),
    "v2.tags.contacts.remove_tags": RestOperation("POST", "/rest/v2/tags/{tag_id}/contacts:removeTags"),
    "v2.tags.create": RestOperation("POST", "/rest/v2/tags"),
    "v2.tags.delete": RestOperation("DELETE", "/rest/v2/tags/{tag_id}"),
    "v2.tags.get": RestOperation("GET", "/rest/v2/tags/{tag_id}"),
    "v2.tags.list": RestOperation(
        "GET", "/rest/v2/tags", items="tags", pages="token", token="next_page_token", filters=True
    ),
    "v2.tags.update": RestOperation("PATCH", "/rest/v2/tags/{tag_id}", mask=True),
    "v2.tasks.create": RestOperation("POST", "/rest/v2/tasks", items="custom_fields", fields=True),
    "v2.tasks.delete": RestOperation("DELETE", "/rest/v2/tasks/{task_id}"),
    "v2.tasks.get": RestOperation(
        "GET", "/rest/v2/tasks/{task_id}", items="custom_fields", fields=True, extras=("custom_fields",)
    ),
    "v2.tasks.list": RestOperation(
        "GET",
        "/rest/v2/tasks",
        items="tasks",
        pages="token",
        token="next_page_token",
        fields=True,
        filters=True,
        extras=("custom_fields",),
    ),
    "v2.tasks.model.custom_fields.create": RestOperation("POST", "/rest/v2/tasks/model/customFields"),
    "v2.tasks.model.custom_fields.groups.list": RestOperation(
        "GET", "/rest/v2/tasks/model/customFields/groups", items="groups"
    ),
    "v2.tasks.model.custom_fields.tabs.list": RestOperation(
        "GET", "/rest/v2/tasks/model/customFields/tabs", items="tabs"
    ),
    "v2.tasks.model.custom_fields.update": RestOperation(
        "PATCH", "/rest/v2/tasks/model/customFields/{custom_field_id}", items="options", mask=True
    ),
    "v2.tasks.model.get": RestOperation("GET", "/rest/v2/tasks/model", items="custom_fields"),
    "v2.tasks.update": RestOperation(
        "PATCH", "/rest/v2/tasks/{task_id}", items="custom_fields", fields=True, mask=True
    ),
    "v2.user_groups.get": RestOperation("GET", "/rest/v2/userGroups/{user_group_id}"),
    "v2.user_groups.list": RestOperation("GET", "/rest/v2/userGroups", items="user_groups"),
    "v2.user_info.get": RestOperation("GET", "/rest/v2/oauth/connect/userinfo"),
    "v2.users.get": RestOperation("GET", "/rest/v2/users/{user_id}"),
    "v2.users.list": RestOperation(
        "GET", "/rest/v2/users", items="users", pages="token", token="next_page_token", filters=True
    ),
    "v2.users.signature.get": RestOperation("GET", "/rest/v2/users/{user_id}/signature"),
    "v2.webforms.html": RestOperation("GET", "/rest/v2/webforms/{webform_id}:data"),
    "v2.webforms.list": RestOperation(
        "GET", "/rest/v2/webforms", items="webforms", pages="token", token="next_page_token", filters=True
    ),
}
"""The REST operations that the others name."""
