"""XML-RPC calls in other languages, and in what is no Python 3, found by patterns: the idioms of the known clients.

Patterns see names, not meaning, so what they find is labeled as such in the list.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from keap_api.xmlrpc.methods import METHODS, TABLES

from ._python import SERVICES, wire_of

__all__ = ["LANGUAGES", "TextHit", "in_text"]

LANGUAGES: Final = {
    ".php": "PHP", ".phtml": "PHP", ".inc": "PHP", ".rb": "Ruby", ".rake": "Ruby", ".erb": "Ruby", ".js": "JavaScript",
    ".mjs": "JavaScript", ".cjs": "JavaScript", ".ts": "JavaScript",
    ".cs": "C#", ".vb": "Visual Basic", ".java": "Java",
    ".pl": "Perl", ".pm": "Perl",
}  # fmt: skip
"""By the file's ending."""

# iSDK, the oldest of the PHP clients, has names of its own.
_ISDK: Final = {
    "addCon": "ContactService.add", "updateCon": "ContactService.update", "loadCon": "ContactService.load",
    "addWithDupCheck": "ContactService.addWithDupCheck", "mergeCon": "ContactService.merge",
    "findByEmail": "ContactService.findByEmail", "grpAssign": "ContactService.addToGroup",
    "grpRemove": "ContactService.removeFromGroup", "campAssign": "ContactService.addToCampaign",
    "campPause": "ContactService.pauseCampaign", "campRemove": "ContactService.removeFromCampaign",
    "getNextCampaignStep": "ContactService.getNextCampaignStep",
    "rescheduleCampaignStep": "ContactService.rescheduleCampaignStep",
    "runAS": "ContactService.runActionSequence", "linkContacts": "ContactService.linkContacts",
    "unlinkContacts": "ContactService.unlinkContacts", "dsAdd": "DataService.add", "dsLoad": "DataService.load",
    "dsUpdate": "DataService.update", "dsDelete": "DataService.delete", "dsFind": "DataService.findByField",
    "dsQuery": "DataService.query", "dsQueryOrderBy": "DataService.query", "dsCount": "DataService.count",
    "addCustomField": "DataService.addCustomField", "updateCustomField": "DataService.updateCustomField",
    "authenticate": "DataService.authenticateUser", "dsGetSetting": "DataService.getAppSetting",
    "achieveGoal": "FunnelService.achieveGoal", "optIn": "APIEmailService.optIn", "optOut": "APIEmailService.optOut",
    "optStatus": "APIEmailService.getOptStatus", "attachEmail": "APIEmailService.attachEmail",
    "sendEmail": "APIEmailService.sendEmail", "sendTemplate": "APIEmailService.sendEmail",
    "getEmailTemplate": "APIEmailService.getEmailTemplate", "blankOrder": "InvoiceService.createBlankOrder",
    "addOrderItem": "InvoiceService.addOrderItem", "manualPmt": "InvoiceService.addManualPayment",
    "chargeInvoice": "InvoiceService.chargeInvoice", "deleteInvoice": "InvoiceService.deleteInvoice",
    "deleteSubscription": "InvoiceService.deleteSubscription", "payPlan": "InvoiceService.addPaymentPlan",
    "amtOwed": "InvoiceService.calculateAmountOwed", "recurringInvoice": "InvoiceService.createInvoiceForRecurring",
    "addRecurringOrder": "InvoiceService.addRecurringOrder", "addRecurringAdv": "InvoiceService.addRecurringOrder",
    "locateCard": "InvoiceService.locateExistingCard", "validateCard": "InvoiceService.validateCreditCard",
    "getPayments": "InvoiceService.getPayments", "recalculateTax": "InvoiceService.recalculateTax",
    "placeOrder": "OrderService.placeOrder", "getInventory": "ProductService.getInventory",
    "uploadFile": "FileService.uploadFile", "getFile": "FileService.getFile", "renameFile": "FileService.renameFile",
    "replaceFile": "FileService.replaceFile", "getDownloadUrl": "FileService.getDownloadUrl",
    "savedSearchAllFields": "SearchService.getSavedSearchResultsAllFields",
    "savedSearch": "SearchService.getSavedSearchResults", "getWebFormMap": "WebFormService.getMap",
    "getWebFormHtml": "WebFormService.getHTML",
}  # fmt: skip
# The official PHP SDK's accessors, with or without parentheses: $infusionsoft->contacts('xml')->add(...).
_OFFICIAL: Final = {
    "contacts": "ContactService", "data": "DataService", "emails": "APIEmailService", "files": "FileService",
    "funnels": "FunnelService", "invoices": "InvoiceService", "orders": "OrderService", "products": "ProductService",
    "search": "SearchService", "searches": "SearchService", "shipping": "ShippingService", "webForms": "WebFormService",
    "webTracking": "WebTrackingService", "discounts": "DiscountService", "affiliates": "APIAffiliateService",
    "affiliatePrograms": "AffiliateProgramService", "creditCardSubmission": "CreditCardSubmissionService",
}  # fmt: skip
_WIRE = re.compile(r"\b(?:xmlrpc\.([a-z_]+\.[a-z_]+)|([A-Z]\w*Service)(?:\.|->|::)([a-z]\w*))\b")
_QUOTED = re.compile(r"""["']([A-Z]\w*Service)\.([a-z]\w*)["']""")
_NOVAK = re.compile(r"\bInfusionsoft_([A-Z]\w*Service)(?:Base)?::([a-z]\w*)\s*\(")
_CHAIN = re.compile(r"->(\w+)(?:\(\s*(?:['\"]xml['\"])?\s*\))?->(\w+)\s*\(")
_ISDK_CALL = re.compile(r"->(\w+)\s*\(")
_GEM = re.compile(
    r"\bInfusionsoft\.(contact|data|invoice|email|search|product|file|affiliate|funnel|order|credit_card)_(\w+)"
)
# What follows code, too; in texts, these signs follow a quote or a colon.
_COMMENT = re.compile(r"(?:^|(?<=[\s;{}()]))/\*.*?\*/|(?<=[\s;{}])(?://|# )[^\r\n]*", re.DOTALL)
_WORD = re.compile(r"[\"'](\w+)[\"']|:(\w+)\b|\bInfusionsoft_(\w+)\(\)|\b(\w+)\s*(?::|=>)")


class TextHit(NamedTuple):
    """A call that a pattern found, with the words of the lines that follow."""

    line: int
    column: int
    method: str
    table: str | None
    before: str
    words: tuple[str, ...]


def in_text(text: str, language: str = "") -> list[TextHit]:
    """The calls of a text in one of the languages; for any other, methods by their names on the wire."""
    shown = text.splitlines()
    if language:
        text = _COMMENT.sub(lambda found: re.sub(r"[^\r\n]", " ", found.group()), text)
    lines = text.splitlines()
    sdk = (language == "PHP" and "iSDK" in text) or bool(
        re.search(r"->(?:dsQuery|grpAssign|addCon|loadCon|cfgCon)\b", text)
    )
    found: list[TextHit] = []
    for number, line in enumerate(lines):
        if line.lstrip().startswith(("//", "#", "*")) and language:
            continue
        for at, method, end in sorted(set(_matches(line, language, sdk=sdk))):
            following = "\n".join([line[end:], *lines[number + 1 : number + 12]])
            words = _words(_statement(following))
            facts = METHODS.get(method)
            table = next((word for word in words if word in TABLES), None)
            by_table = facts is not None and facts.replaced_by == "by-table"
            found.append(
                TextHit(number + 1, at, method, table if by_table else None, shown[number].strip()[:160], words)
            )
    return found


def _matches(line: str, language: str, *, sdk: bool) -> list[tuple[int, str, int]]:
    """(column, method, end) of each call on a line; the first pattern that sees a place has it."""
    found: dict[int, tuple[int, str, int]] = {}

    def note(match: re.Match[str], method: str | None) -> None:
        if method in METHODS or (method and method.partition(".")[0] in SERVICES):
            found.setdefault(match.end(), (match.start(), method or "", match.end()))

    for match in _QUOTED.finditer(line):
        if match.group(1) not in SERVICES:  # in quotes it is a method's name, even one that Keap does not document
            found.setdefault(match.end(), (match.start(), f"{match.group(1)}.{match.group(2)}", match.end()))

    for match in _WIRE.finditer(line):
        ours, service, name = match.groups()
        note(match, wire_of(ours) if ours else f"{service}.{name}" if service in SERVICES else None)
    if language == "PHP":
        for match in _NOVAK.finditer(line):
            note(match, f"{match.group(1)}.{match.group(2)}")
        for match in _CHAIN.finditer(line):
            service = _OFFICIAL.get(match.group(1))
            method = f"{service}.{match.group(2)}"
            if method in METHODS:
                note(match, method)
        for match in _ISDK_CALL.finditer(line):
            if sdk and match.group(1) in _ISDK:
                note(match, _ISDK[match.group(1)])
    if language == "Ruby":
        for match in _GEM.finditer(line):
            note(match, _gem(match.group(1), match.group(2)))
    return list(found.values())


def _gem(service: str, name: str) -> str | None:
    """The Ruby gem's names are ours with an underscore for the point."""
    name = {"query_order_by": "query", "run_action_set": "run_action_sequence"}.get(name, name)
    return wire_of(f"{service}.{name}")


def _statement(text: str) -> str:
    """The text up to where its parentheses close again, or the end of the statement."""
    depth = 1
    for at, one in enumerate(text):
        depth += (one == "(") - (one == ")")
        if depth <= 0 or (one == ";" and depth == 1):
            return text[:at]
    return text[:2000]


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(next(filter(None, found.groups())) for found in _WORD.finditer(text)))
