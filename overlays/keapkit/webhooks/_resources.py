"""What events are about: how to read the records by id, and how to find those that changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import NotFoundError, ValidationError

from ._delivery import noun_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["RESOURCES", "Resource", "fetch", "fetch_async", "in_order", "resource_of"]

_MAX_URL: Final = 6_000  # characters of IDs in one URL; gateways refuse more than 8,000 in all


@dataclass(frozen=True, slots=True)
class Resource:
    """How the records of one noun are read.

    Attributes:
        path: the resource of the client, such as `v2.contacts`.
        ids: the filter field that takes ids; None: records are read one by one.
        most: ids that one call may take.
        single: whether the filter field takes one id only.
        key: the field of a record that has the id that events tell.
        since: the filter field for records changed since.
        newest: the order that has the last changed records first, where no filter finds them.
        page: records that a page of the list may have.
        moments: the field of a record that says when an event happened to it last, by the event's verb. Without, what
            changed cannot be found.
        fields: what a list must be asked for, to have these fields.
    """

    path: str
    ids: str | None
    most: int = 1_000
    single: bool = False
    key: str = "id"
    since: str | None = None
    newest: str | None = None
    page: int = 1_000
    moments: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[str, ...] | None = None


_TIMES: Final = {"add": "create_time", "edit": "update_time"}
_ORDER_TIMES: Final = {"add": "creation_time", "edit": "modification_time"}
_FIELDS: Final = ("create_time", "update_time")
RESOURCES: Final[Mapping[str, Resource]] = {
    # The lists of appointments tell nothing of changes.
    "appointment": Resource("v1.appointments", None),
    "company": Resource("v2.companies", None, since="since_time", moments=_TIMES, fields=_FIELDS),
    "contact": Resource("v2.contacts", "contact_ids", since="start_update_time", moments=_TIMES, fields=_FIELDS),
    "contactGroup": Resource("v2.tags", "tag_ids", since="since_update_time", moments=_TIMES),
    "invoice": Resource(
        "v2.orders", "invoice_id", single=True, key="invoice_id", since="modified_since_time", moments=_ORDER_TIMES
    ),
    "invoice.payment": Resource(
        "v2.sales.payments", "ids", since="since_time", moments={"add": "payment_time", "edit": "update_time"}
    ),
    "note": Resource("v2.notes", "ids", since="since_time", moments=_TIMES),
    # Keap takes 100 opportunities a call.
    "opportunity": Resource(
        "v2.opportunities",
        "ids",
        most=100,
        newest="update_time desc",
        moments={"add": "created_time", "edit": "last_updated_time", "stage_move": "stage_entrance_time"},
        fields=("stage_entrance_time",),
    ),
    "order": Resource("v2.orders", "ids", since="modified_since_time", moments=_ORDER_TIMES),
    "product": Resource("v2.products", "product_ids", newest="last_updated_time desc", moments=_TIMES),
    # Subscriptions do not say when they were made.
    "subscription": Resource(
        "v2.subscriptions", "ids", newest="modification_time desc", moments={"edit": "modification_time"}
    ),
    "task": Resource(
        "v2.tasks", "task_ids", since="since_time", moments={"add": "create_time", "edit": "modification_time"}
    ),
    # There is no order by changes, and there are few users: all are read.
    "user": Resource("v2.users", "user_ids", most=100, page=100, moments=_TIMES),
}


def resource_of(event_key: str) -> Resource:
    """Where an event's records are.

    Raises:
        ValidationError: keapkit does not know it.
    """
    found = RESOURCES.get(noun_of(event_key))
    if found is None:
        raise ValidationError(
            f"keapkit does not know where the records of {event_key!r} are; read them by event.ids instead",
            path="fetch",
        )
    return found


def client_part(keap: Any, resource: Resource) -> Any:
    """The resource of a client, by its path."""
    for name in resource.path.split("."):
        keap = getattr(keap, name)
    return keap


def _batches(resource: Resource, ids: Sequence[int | str]) -> Iterator[dict[str, Any]]:
    """The arguments of the lists that find these ids."""
    assert resource.ids is not None
    most = 1 if resource.single else resource.most
    batch: list[str] = []
    length = 0
    for one in map(str, ids):
        if batch and (len(batch) == most or length + len(one) + 3 > _MAX_URL):
            yield _arguments(resource, batch)
            batch, length = [], 0
        batch.append(one)
        length += len(one) + 3  # a comma takes three characters in a URL
    if batch:
        yield _arguments(resource, batch)


def _arguments(resource: Resource, batch: list[str]) -> dict[str, Any]:
    assert resource.ids is not None
    if resource.single:
        return {"filter": {resource.ids: batch[0]}}
    return {"filter": {resource.ids: batch}, "page_size": len(batch)}


def in_order(resource: Resource, records: Sequence[Any], ids: Sequence[int | str]) -> list[Any]:
    """Records in the order of the ids."""
    place = {str(one): number for number, one in enumerate(ids)}
    found = [one for one in records if str(getattr(one, resource.key, "")) in place]
    return sorted(found, key=lambda one: place[str(getattr(one, resource.key))])


def fetch(keap: Any, resource: Resource, ids: Sequence[int | str], options: Mapping[str, Any]) -> list[Any]:
    """Read records in as few calls as possible; those that are not there are left out."""
    part = client_part(keap, resource)
    records: list[Any] = []
    if resource.ids is None:
        for one in ids:
            try:
                records.append(part.get(one, **options))
            except NotFoundError:
                continue
        return records
    for arguments in _batches(resource, ids):
        records.extend(part.list(**arguments, **options))
    return in_order(resource, records, ids)


async def fetch_async(keap: Any, resource: Resource, ids: Sequence[int | str], options: Mapping[str, Any]) -> list[Any]:
    """`fetch` with an `AsyncKeap`."""
    part = client_part(keap, resource)
    records: list[Any] = []
    if resource.ids is None:
        for one in ids:
            try:
                records.append(await part.get(one, **options))
            except NotFoundError:
                continue
        return records
    for arguments in _batches(resource, ids):
        records += [one async for one in part.list(**arguments, **options)]
    return in_order(resource, records, ids)
