"""Jobs of a new user: what misled them on an earlier sandbox gives the right answer, found with the client alone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from keapkit.errors import BadRequestError
from keapkit.testing import KeapSandbox, keap_sandbox

__all__ = ["keap_sandbox"]

EMAIL = {"email": "zoe@example.com", "field": "EMAIL1"}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "text",
    [
        "tag_ids==1",
        "addresses.region==AZ",
        "given_name==Anna AND family_name==Smith",
        "start_bananas==2026-01-01T00:00:00.000Z",
        "job_title==Owner",
        "given_name=Anna",
        "email~anna",
    ],
)
def test_a_guessed_filter_is_refused_and_the_fields_are_told(keap_sandbox: KeapSandbox, text: str) -> None:
    with pytest.raises(BadRequestError, match=r"query\.filter"):
        keap_sandbox.keap().v2.contacts.list(filter=text)


@pytest.mark.filterwarnings("ignore")
def test_guessed_fields_are_refused(keap_sandbox: KeapSandbox) -> None:
    fields: Any = ["bananas"]
    with pytest.raises(BadRequestError, match="bananas"):
        keap_sandbox.keap(validate="off").v2.contacts.list(fields=fields)


def test_upsert_tag_note_file_and_task(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    made = keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [EMAIL]}, duplicate_option="Email")
    again = keap.v2.contacts.create({"family_name": "Q", "email_addresses": [EMAIL]}, duplicate_option="Email")
    assert (again.id, again.given_name, again.family_name) == (made.id, "Zoe", "Q")
    tag = keap.v2.tags.list(filter="name==VIP")[0]
    keap.v2.tags.contacts.apply_tags(str(tag.id), {"contact_ids": [made.id]})
    keap.v2.contacts.notes.create(made.id, {"user_id": "1", "title": "Call", "text": "Asked."})
    file = keap.files.upload(b"%PDF", name="offer.pdf", contact_id=int(made.id))
    assert keap.files.read(file.id) == b"%PDF"
    due = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
    keap.v2.tasks.create({"contact_id": made.id, "assigned_to_user_id": "1", "title": "Call back", "due_time": due})
    assert keap_sandbox.records("contacts")[-1]["tag_ids"] == [tag.id]
    assert keap_sandbox.records("tasks")[-1]["due_time"].startswith("2026-12-01T09:00:00")
    body: Any = {"assigned_to_user_id": "1", "title": "t", "due_time": "tomorrow"}
    with pytest.raises(BadRequestError, match="due_time"):
        keap.v2.tasks.create(body)
    body = {"first_name": "Zoe", "email_addresses": [EMAIL]}
    with pytest.raises(BadRequestError, match="first_name"):
        keap.v2.contacts.create(body)
    with pytest.raises(BadRequestError, match="not an email"):
        keap.v2.contacts.create({"email_addresses": [{"email": "not an email", "field": "EMAIL1"}]})


def test_an_empty_file_stays_empty(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    assert keap.files.read(keap.files.upload(b"", name="e.txt", contact_id=1).id) == b""


def test_a_hook_is_not_verified_at_once(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    keys = keap.v1.hooks.event_keys.list()
    assert {"contact.add", "contactGroup.applied", "order.add", "invoice.add"} <= set(keys)
    hook = keap.v1.hooks.create({"eventKey": "contact.add", "hookUrl": "http://127.0.0.1:9/keap"})
    assert hook.status == "Unverified"
    assert keap_sandbox.deliver_hooks()[-1].outcome == "refused"
    assert keap.v1.hooks.get(str(hook.key)).status == "Unverified"


def test_many_tenants_stay_in_the_process(keap_sandbox: KeapSandbox) -> None:
    app = keap_sandbox.app(tenants=["ab123", "cd456", "ef789"])
    for number, name in enumerate(app.tenants()):
        app.tenant(name).v2.tags.create({"name": f"Only {number}"})
    names = [[tag["name"] for tag in keap_sandbox.records("tags", tenant=name)][-1] for name in app.tenants()]
    assert names == ["Only 0", "Only 1", "Only 2"]


@pytest.mark.filterwarnings("ignore:.*XML-RPC.*")
def test_leaving_xmlrpc(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap(xmlrpc="wire")
    invoices = keap.xmlrpc.data.query("Invoice", 1000, 0, {"ContactId": 1}, ["Id", "PayStatus", "TotalDue"])
    assert invoices
    assert all(row["PayStatus"] == (0 if row["TotalDue"] else 1) for row in invoices)
    assert keap.xmlrpc.data.query("InvoiceItem", 1000, 0, {"InvoiceId": invoices[0]["Id"]}, ["Id", "InvoiceAmt"])
    keap.xmlrpc.contact.update(1, {"_Tier": "Silver"})
    tier = next(str(field.id) for field in keap.v2.contacts.model.get().custom_fields or () if field.label == "Tier")
    values = keap.v2.contacts.get("1", fields=["custom_fields"]).custom_fields or ()
    assert [value.content for value in values if value.id == tier] == ["Silver"]
    assert keap.xmlrpc.data.get_app_setting("Application", "enabled") == "yes"
