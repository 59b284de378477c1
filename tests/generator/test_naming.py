"""Names of operations: the rule, on paths as Keap writes them."""

from __future__ import annotations

import pytest

from generator.naming import name_operations


def named(http: str, path: str, *others: str) -> str:
    operations = [(http, path), *(("GET", other) for other in others)]
    found = name_operations("v2", operations)[http, path]
    return f"{found.resource}.{found.method}"


@pytest.mark.parametrize(
    ("http", "path", "name"),
    [
        ("GET", "/rest/v2/contacts/-/tags", "contacts.tags.list_all"),
        ("GET", "/rest/v2/tags/-/contacts", "tags.contacts.list_all"),
        ("GET", "/rest/v2/orders/-/payments/-/refunds", "orders.payments.refunds.list_all"),
        ("DELETE", "/rest/v2/tags/-/contacts", "tags.contacts.delete_many_all"),
        ("GET", "/rest/v2/orders/-/-/refunds", "orders.refunds.list_all"),
        ("GET", "/rest/v2/contacts/{contact_id}/tags/-", "contacts.tags.list_all"),
        ("POST", "/rest/v2/contacts/-:merge", "contacts.merge_all"),
        ("POST", "/rest/v2/orders/-/items:batchCreate", "orders.items.batch_create_all"),
        ("POST", "/rest/v2/companies/-/tags/{tag_id}", "companies.tags.apply_all"),
        ("POST", "/rest/v2/-:merge", "root.merge_all"),
        ("GET", "/rest/v2/-", "root.get_all"),
        ("GET", "/rest/v2/tags/{tag_id}/contacts/count", "tags.contacts.count"),
        ("GET", "/rest/v2/contacts/count", "contacts.count"),
        ("GET", "/rest/v2/contacts/-/tags/count", "contacts.tags.count_all"),
        ("GET", "/rest/v2/contacts/{id}/exists", "contacts.exists"),
        ("GET", "/rest/v2/count", "count.get"),
        ("POST", "/rest/v2/tags/{tag_id}/contacts/count", "tags.contacts.count.create"),
        ("GET", "/rest/v2/affiliates/{affiliate_id}/commissionTotal", "affiliates.commission_total.get"),
        ("PATCH", "/rest/v2/orders/{order_id}/payments/{payment_id}", "orders.payments.update"),
        ("GET", "/rest/v2/taskAppointments", "task_appointments.list"),
    ],
)
def test_the_rule(http: str, path: str, name: str) -> None:
    assert named(http, path) == name


def test_a_list_for_all_does_not_take_the_name_of_the_list() -> None:
    paths = ["/rest/v2/tags/-/contacts", "/rest/v2/tags/{tag_id}/contacts", "/rest/v2/tags/{tag_id}/contacts/count"]
    names = name_operations("v2", [("GET", path) for path in paths])
    assert [(names["GET", path].method, names["GET", path].clash) for path in paths] == [
        ("list_all", False),
        ("list", False),
        ("count", False),
    ]
