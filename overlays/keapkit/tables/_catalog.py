"""The resources that can be moved into tables: how each is listed, and what its rows are."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from keapkit._operations import find_operation, operation_named
from keapkit.errors import ValidationError

from ._envelope import wire_fields

if TYPE_CHECKING:
    from keap_api.extend import ListOperation

__all__ = ["RESOURCES", "Resource", "by_operation", "resource_named"]


@dataclass(frozen=True)
class Resource:
    """How a resource is listed and what becomes of its records.

    Attributes:
        name: of the main table.
        operation: the list operation, such as `v2.contacts.list`.
        singular: how the names of child tables begin.
        key: the attribute that identifies a record; empty where Keap gives none and the key is made of the record.
        since: the filter (REST v2) or parameter (REST v1) that asks for what changed since a time; "" for none.
        order_by: the order that keeps pages apart while records change.
        size: records a page, the most that Keap takes.
        fields: what to ask for with `fields`; `*` for everything.
        custom: the record type whose custom fields the records have.
        cents: whether amounts of money with a currency are in cents.
        money: attributes that hold money in units of the currency.
        parent: the resource whose records it is listed by, and the argument that takes their ids.
        renamed: attributes that become other columns.
        extra: fields of the records that the document does not have, with the kind of their column.
        primary: columns of the main table that come from a list: name, list, the value of `field`, attribute.
        count: a REST v1 list whose `count` says how many records there are.
        fixed: arguments that every call has.
    """

    name: str
    operation: str
    singular: str
    key: str = "id"
    since: str = ""
    order_by: str = ""
    size: int = 1000
    fields: tuple[str, ...] = ()
    custom: str = ""
    cents: bool = False
    money: tuple[str, ...] = ()
    parent: tuple[str, str] | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, str] = field(default_factory=dict)
    primary: tuple[tuple[str, str, str, str], ...] = ()
    count: str = ""
    fixed: Mapping[str, Any] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """`v1` or `v2`."""
        return self.operation.partition(".")[0]

    @functools.cached_property
    def listing(self) -> ListOperation[Any, Any]:
        """The list operation.

        Raises:
            ValidationError: Keap's documents do not have it any more.
        """
        found: ListOperation[Any, Any] = operation_named(self.operation)
        return found

    @functools.cached_property
    def selected(self) -> tuple[str, ...]:
        """The value of `fields`: lists leave most of it out unless it is asked for."""
        return wire_fields(self.listing) if self.fields == ("*",) else self.fields

    def __hash__(self) -> int:
        return hash(self.name)


_PRIMARY = (("email", "email_addresses", "EMAIL1", "email"), ("phone", "phone_numbers", "PHONE1", "number"))

_CUSTOM = ("custom_fields",)
# Keap takes the other names only where the legacy opportunities feature is on.
_OPPORTUNITY = ("custom_fields", "created_by", "last_updated_by", "status_id")

# Sources: REST v1 and v2 documents. Products, opportunities, subscriptions, users, campaigns, automations, affiliates,
# referrals and lead sources have no filter by time of change, so every run lists them whole.
_ALL = (
    Resource("contacts", "v2.contacts.list", "contact", since="start_update_time", order_by="id", custom="contacts",
             fields=("*",), primary=_PRIMARY, count="v1.contacts.list"),
    Resource("companies", "v2.companies.list", "company", since="since_time", order_by="id", custom="companies",
             fields=("*",), count="v1.companies.list"),
    Resource("orders", "v2.orders.list", "order", since="modified_since_time", order_by="id", custom="orders",
             cents=True, count="v1.orders.list"),
    Resource("payments", "v2.sales.payments.list", "payment", since="since_time", order_by="id", money=("amount",)),
    # REST v2 has no ids of transactions.
    Resource("transactions", "v1.transactions.list", "transaction", key="", since="since", money=("amount",),
             count="v1.transactions.list"),
    Resource("subscriptions", "v2.subscriptions.list", "subscription", order_by="id", custom="subscriptions",
             count="v1.subscriptions.list"),
    Resource("products", "v2.products.list", "product", order_by="name", cents=True, count="v1.products.list"),
    Resource("tags", "v2.tags.list", "tag", since="since_update_time", order_by="name", count="v1.tags.list"),
    Resource("tag_categories", "v2.tags.categories.list", "tag_category", order_by="name"),
    Resource("contact_tags", "v2.tags.contacts.list", "contact_tag", key="", since="since_applied_time",
             order_by="applied_time", parent=("tags", "tag_id"), renamed={"id": "contact_id"}),
    Resource("notes", "v2.notes.list", "note", since="since_time", order_by="id", custom="tasks", fields=_CUSTOM,
             count="v1.notes.list"),
    Resource("tasks", "v2.tasks.list", "task", since="since_time", order_by="id", custom="tasks", fields=_CUSTOM,
             count="v1.tasks.list"),
    # REST v1 responses carry the id that the document lost.
    Resource("appointments", "v1.appointments.list", "appointment", key="", extra={"id": "int"},
             count="v1.appointments.list"),
    Resource("opportunities", "v2.opportunities.list", "opportunity", order_by="created_time", custom="opportunities",
             fields=_OPPORTUNITY, count="v1.opportunities.list"),
    Resource("opportunity_stages", "v2.opportunities.stages.list", "opportunity_stage"),
    Resource("campaigns", "v2.campaigns.list", "campaign", order_by="id", count="v1.campaigns.list"),
    Resource("automations", "v2.automations.list", "automation", order_by="name", size=25),
    Resource("emails", "v2.emails.list", "email", since="start_created_time", order_by="created_time",
             count="v1.emails.list"),
    Resource("users", "v2.users.list", "user", order_by="create_time", size=100, primary=_PRIMARY,
             fixed={"filter": {"include_inactive": True}}, count="v1.users.list"),
    Resource("affiliates", "v2.affiliates.list", "affiliate", order_by="id", custom="affiliates",
             count="v1.affiliates.list"),
    Resource("commissions", "v1.affiliates.commissions.list", "commission", key="", since="since",
             money=("amount_earned",), count="v1.affiliates.commissions.list"),
    Resource("referrals", "v2.referrals.list", "referral", order_by="id"),
    Resource("lead_sources", "v2.lead_sources.list", "lead_source", order_by="create_time"),
    Resource("lead_source_categories", "v2.lead_source_categories.list", "lead_source_category"),
    Resource("files", "v2.files.list", "file", order_by="file_name", count="v1.files.list"),
    Resource("hooks", "v1.hooks.list", "hook", key="key"),
)  # fmt: skip

RESOURCES: Mapping[str, Resource] = {resource.name: resource for resource in _ALL if find_operation(resource.operation)}
"""Every resource that can be exported, by the name of its main table."""


def resource_named(name: str, also: Iterable[str] = ()) -> Resource:
    """The resource with a name.

    Args:
        name: as the user wrote it; dashes and blanks may stand for underscores.
        also: other names that the error may suggest.

    Raises:
        ValidationError: there is none; the message names the nearest ones.
    """
    plain = name.strip().lower().replace("-", "_").replace(" ", "_")
    found = RESOURCES.get(plain)
    if found is not None:
        return found
    known = (*RESOURCES, *also)
    near = _nearest(plain, known)
    hint = f": did you mean {' or '.join(near)}?" if near else "."
    raise ValidationError(
        f"there is no resource {name!r:.60}{hint} The resources are {', '.join(RESOURCES)}", path="resources"
    )


def _nearest(name: str, known: Iterable[str]) -> list[str]:
    """The names that are meant most likely; others that only share a word with them would mislead."""
    found = difflib.get_close_matches(name[:60], [*known], n=3, cutoff=0.6)
    scores = {one: difflib.SequenceMatcher(None, name[:60], one).ratio() for one in found}
    return [one for one in found if scores[one] > max(scores.values()) - 0.05]


@functools.cache
def by_operation(operation: str) -> Resource | None:
    """The resource that an operation lists, or None."""
    return next((one for one in RESOURCES.values() if one.operation == operation), None)
