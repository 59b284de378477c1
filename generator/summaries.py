"""The first sentence of an operation's docstring, made from the verb and the nouns of its name."""

from __future__ import annotations

import re

from generator.naming import UNCOUNTABLE, identifier

__all__ = ["singular", "summary"]

IRREGULAR: dict[str, str] = {
    "affiliates.assign_to_program": "Assign an affiliate to a commission program.",
    "affiliates.commissions": "List the commissions of an affiliate.",
    "affiliates.commission_programs.default_commission_programs.create": "Create a default commission program.",
    "affiliates.commission_programs.product_commission_programs.assign": "Assign products to a commission program.",
    "affiliates.commission_programs.remove_product_commission": "Remove a product's commission from a program.",
    "affiliates.commission_programs.remove_subscription_commission": (
        "Remove a subscription's commission from a program."
    ),
    "affiliates.commission_programs.subscription_commission_programs.assign": (
        "Assign subscription plans to a commission program."
    ),
    "affiliates.remove_from_program": "Remove an affiliate from a commission program.",
    "automations.batch_unpublish": "Unpublish several automations.",
    "automations.categories.batch_assign": "Assign categories to several automations.",
    "automations.goals.achieve": "Achieve an automation goal for contacts.",
    "automations.sequences.add_contacts": "Add contacts to a sequence of an automation.",
    "automations.unpublish": "Unpublish an automation.",
    "campaigns.goals.achieve": "Achieve a campaign goal for a contact.",
    "campaigns.sequences.add_contacts": "Add contacts to a sequence of a campaign.",
    "campaigns.sequences.contacts.add": "Add a contact to a sequence of a campaign.",
    "campaigns.sequences.contacts.add_many": "Add several contacts to a sequence of a campaign.",
    "campaigns.sequences.contacts.remove": "Remove a contact from a sequence of a campaign.",
    "campaigns.sequences.contacts.remove_many": "Remove several contacts from a sequence of a campaign.",
    "campaigns.sequences.remove_contacts": "Remove contacts from a sequence of a campaign.",
    "companies.tags.apply": "Apply a tag to a company.",
    "companies.tags.remove": "Remove a tag from a company.",
    "contacts.link": "Link two contacts.",
    "contacts.merge": "Merge contacts into one.",
    "contacts.payment_methods.deactivate": "Deactivate a payment method of a contact.",
    "contacts.tags.apply": "Apply tags to a contact.",
    "contacts.tags.list_all": "List the tags of several contacts.",
    "contacts.tags.remove": "Remove a tag from a contact.",
    "contacts.tags.remove_many": "Remove several tags from a contact.",
    "contacts.unlink": "Unlink two contacts.",
    "contacts.upsert": "Create a contact, or update the one that matches.",
    "emails.batch_add": "Add records of several sent emails.",
    "emails.batch_remove": "Remove the records of several emails.",
    "emails.create_many": "Add records of several sent emails.",
    "emails.delete_many": "Delete the records of several emails.",
    "emails.send": "Send an email to contacts.",
    "emails.templates.send": "Send an email made from a template.",
    "files.data": "Download the content of a file.",
    "hooks.delayed_verify": "Verify a hook with the secret that its URL received.",
    "hooks.verify": "Ask Keap to verify a hook at once.",
    "integrations.wordpress.options.achieve": "Achieve the goal of a WordPress option.",
    "orders.apply_tax": "Apply tax to an order.",
    "orders.attach_file": "Attach a file to an order.",
    "orders.detach_file": "Detach a file from an order.",
    "orders.items.apply_commission": "Apply a commission to an item of an order.",
    "product_categories.assign_products": "Assign products to a product category.",
    "products.adjust_inventory": "Adjust the inventory of a product.",
    "products.sync": "List products that changed since the last synchronization.",
    "reporting.reports.run": "Run a report.",
    "sales.merchants.set_default": "Make a merchant the default one.",
    "setting.application.enabled.get": "Get whether the application is enabled.",
    "settings.applications.get_configuration": "Get the configuration of the application.",
    "settings.applications.is_enabled": "Get whether the application is enabled.",
    "subscriptions.deactivate": "Deactivate a subscription.",
    "subscriptions.invoice": "Create an invoice for a subscription.",
    "tags.contacts.apply": "Apply a tag to contacts.",
    "tags.contacts.apply_tags": "Apply a tag to contacts.",
    "tags.contacts.count": "Count the contacts that have a tag.",
    "tags.contacts.list_all": "List the contacts of several tags.",
    "tags.contacts.remove": "Remove a tag from a contact.",
    "tags.contacts.remove_many": "Remove a tag from several contacts.",
    "tags.contacts.remove_tags": "Remove a tag from contacts.",
    "tasks.search": "List tasks that match.",
    "user_info.get": "Get the user to whom the credential belongs.",
    "webforms.html": "Get the HTML of a web form.",
}
"""The operations whose name does not make a sentence by rule, by resource and method; alike in both versions."""

_WORDS = {
    "html": "HTML",
    "id": "ID",
    "ids": "IDs",
    "utm": "UTM",
    "wordpress": "WordPress",
    "redirectlinks": "redirect links",
}
_SINGULARS = {"criteria": "criterion", "data": "data", "redirect links": "redirect link", "series": "series"}
_NAMESPACES = frozenset({"integrations", "locales", "model", "reporting", "sales", "setting", "settings"})
"""Resources that only hold others."""
_VERBS = {"update": "Update", "replace": "Replace", "delete": "Delete", "get": "Get"}


def summary(resource: str, method: str, path: str) -> str:
    """Return the sentence, such as "List the tags of a contact."

    Args:
        resource: the dotted name of the resource.
        method: the name of the method.
        path: the path of the operation, which tells which names stand for one record.
    """
    known = IRREGULAR.get(f"{resource}.{method}")
    if known:
        return known
    parts = resource.split(".")
    one = _placeholders(parts, path)
    owners = [index for index in range(len(parts) - 1) if one[index]]
    noun = _compound(parts[owners[-1] + 1 if owners else 0 :])
    owner = f" of {_article(singular(_compound(parts[: owners[-1] + 1])))}" if owners else ""
    if method in ("list", "delete_many"):
        verb = "List" if method == "list" else "Delete several"
        plural = noun if noun.endswith("s") or method == "list" else f"{noun}s"
        return f"{verb} {f'the {plural}' if owner and method == 'list' else plural}{owner}."
    if method == "create":
        return f"Create {_article(singular(noun))}{owner}."
    if method in _VERBS:
        which = _article(singular(noun)) if one[-1] or (method == "replace" and noun.endswith("s")) else f"the {noun}"
        return f"{_VERBS[method]} {which}{owner}."
    action = method.replace("_", " ").capitalize()
    return f"{action}: {_article(singular(noun)) if one[-1] else noun}{owner}."


def singular(noun: str) -> str:
    """Return the singular of a noun phrase by its last word: "email addresses" -> "email address"."""
    for plural, single in _SINGULARS.items():
        if noun == plural or noun.endswith(f" {plural}"):
            return noun[: len(noun) - len(plural)] + single
    last = noun.rsplit(" ", 1)[-1]
    if last in UNCOUNTABLE or not last.endswith("s") or last.endswith("ss"):
        return noun
    if last.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-2] if re.search(r"(?:ss|x|ch|sh|status)es$", last) else noun[:-1]


def _placeholders(parts: list[str], path: str) -> list[bool]:
    """For each part of the resource, whether a placeholder follows it in the path."""
    segments = [segment for segment in re.sub(r"^(/rest)?(/v\d+)?/", "/", path).partition(":")[0].split("/") if segment]
    found: list[bool] = []
    at = 0
    for part in parts:
        while at < len(segments) and identifier(segments[at], prefix="resource") != part:
            at += 1
        found.append(at + 1 < len(segments) and "{" in segments[at + 1])
        at += 1
    return found if at <= len(segments) else [*([False] * (len(parts) - 1)), "{" in (segments or [""])[-1]]


def _compound(parts: list[str]) -> str:
    """A noun phrase: "contacts.model.custom_fields.groups" -> "contact model custom field groups"."""
    shown = [part for part in parts[:-1] if part not in _NAMESPACES and not parts[-1].endswith(f"_{part}")] + parts[-1:]
    if shown[0] == "discounts":
        shown = [*shown[1:], shown[0]]  # a discount on an order total, say, not the order total of a discount
    words = [" ".join(_WORDS.get(word, word) for word in part.split("_")) for part in shown]
    return " ".join([*(singular(word) for word in words[:-1]), words[-1]])


def _article(noun: str) -> str:
    vowel = noun[:1].lower() in "aeio" or noun.startswith("un")
    return f"{'an' if vowel else 'a'} {noun}"
