"""Requests written by hand from what is known of the API, byte by byte, over a socket.

The other tests of this folder read the corrected documents, and so would not notice a wrong correction. Here each test
says where its bytes come from: V1SPEC and SDKSPEC are Keap's own documents of v1 (2025-11-05) and the v2 SDK, TS is a
PHP client in production use (toddstoker/keap-sdk), W6W probes of the live API (w6w-io/w6w-apps), F-nnnnn a
thread of Keap's developer forum.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import httpx
import pytest

from keap_api.v1 import RestV1
from keap_api.v2 import RestV2
from tests.operations.loopback import Loopback, Received


def call(api: Literal["v1", "v2"], operation: str, *positional: Any, **keywords: Any) -> Received:
    """The request that a call sends; the server answers with empty lists, under any name that a list here has."""
    with Loopback(b'{"contacts": [], "results": []}') as server:
        result_of(server, api, operation, *positional, **keywords)
        return server.received


def result_of(server: Loopback, api: Literal["v1", "v2"], operation: str, *positional: Any, **keywords: Any) -> Any:
    """What a call gives that is sent to a server."""
    with httpx.Client(base_url=server.base_url) as client:
        method: Any = RestV1(client) if api == "v1" else RestV2(client)
        for name in operation.split("."):
            method = getattr(method, name)
        return method(*positional, **keywords)


def test_v1_contacts_list() -> None:
    """Timestamps like 2017-01-01T22:17:59.039Z; optional_properties is one comma list (V1SPEC; handyman.dulare.com)."""
    since = dt.datetime(2017, 1, 1, 17, 17, 59, 39_000, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
    got = call("v1", "contacts.list", limit=1000, since=since, optional_properties=["custom_fields", "job_title"])
    assert (got.method, got.path) == ("GET", "/crm/rest/v1/contacts")
    assert sorted(got.query) == [
        "limit=1000",
        "optional_properties=custom_fields,job_title",
        "since=2017-01-01T22%3A17%3A59.039Z",
    ]
    assert got.headers["accept"] == "application/json"
    assert got.body == b""


def test_v1_contacts_upsert() -> None:
    """PUT on the collection with duplicate_option in the body (V1SPEC); slots are named EMAIL1 and so on (SDKSPEC)."""
    body = {
        "duplicate_option": "EmailAndName",
        "email_addresses": [{"email": "zoe@example.com", "field": "EMAIL1"}],
        "given_name": "Zoë",
        "spouse_name": None,
    }
    got = call("v1", "contacts.upsert", body)
    assert (got.method, got.path, got.query) == ("PUT", "/crm/rest/v1/contacts", [])
    assert got.headers["content-type"] == "application/json"
    assert got.body == (
        b'{"duplicate_option":"EmailAndName","email_addresses":[{"email":"zoe@example.com","field":"EMAIL1"}],'
        b'"given_name":"Zo\xc3\xab","spouse_name":null}'
    )


def test_v1_files_create() -> None:
    """JSON with base64 (V1SPEC, TS); refused without Content-Length or when not in UTF-8 (F-91017)."""
    body = {
        "file_name": "test.txt",
        "file_data": "RQ==",
        "file_association": "CONTACT",
        "is_public": False,
        "contact_id": 51677,
    }
    got = call("v1", "files.create", body)
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v1/files", [])
    assert got.body == (
        b'{"file_name":"test.txt","file_data":"RQ==","file_association":"CONTACT","is_public":false,"contact_id":51677}'
    )
    assert got.headers["content-length"] == "109"
    assert "transfer-encoding" not in got.headers


def test_v1_opportunities_update() -> None:
    """PATCH with an Opportunity as its body: in Keap's document of 2022, lost in that of 2025."""
    body = {"opportunity_title": "Roof", "contact": {"id": 7}, "stage": {"id": 9}, "projected_revenue_low": 1.5}
    got = call("v1", "opportunities.update", 12, body)
    assert (got.method, got.path, got.query) == ("PATCH", "/crm/rest/v1/opportunities/12", [])
    assert got.body == b'{"opportunity_title":"Roof","contact":{"id":7},"stage":{"id":9},"projected_revenue_low":1.5}'


def test_v1_hooks_delayed_verify() -> None:
    """The secret is a request header (V1SPEC)."""
    got = call("v1", "hooks.delayed_verify", "5", x_hook_secret="s3cret-value")
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v1/hooks/5/delayedVerify", [])
    assert got.headers["x-hook-secret"] == "s3cret-value"
    assert got.body == b""


def test_v1_hooks_create() -> None:
    """camelCase keys in the body (V1SPEC; n8n's trigger)."""
    got = call("v1", "hooks.create", {"eventKey": "contact.add", "hookUrl": "https://example.com/h?a=1"})
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v1/hooks", [])
    assert got.body == b'{"eventKey":"contact.add","hookUrl":"https://example.com/h?a=1"}'


def test_v2_contacts_list() -> None:
    """field==value joined by semicolons, all encoded (F-85756, SDKSPEC); fields is one comma list (TS, SDKSPEC)."""
    got = call(
        "v2",
        "contacts.list",
        filter="given_name==Mary;family_name==Sm*",
        fields=["id", "given_name"],
        order_by="create_time asc",
        page_size=1000,
        page_token="a+b/c=",
    )
    assert (got.method, got.path) == ("GET", "/crm/rest/v2/contacts")
    assert sorted(got.query) == [
        "fields=id,given_name",
        "filter=given_name%3D%3DMary%3Bfamily_name%3D%3DSm%2A",
        "order_by=create_time%20asc",
        "page_size=1000",
        "page_token=a%2Bb%2Fc%3D",
    ]


def test_v2_contacts_create() -> None:
    """duplicate_option travels in the query (SDKSPEC since 2026-04-02; F-93909)."""
    got = call("v2", "contacts.create", {"given_name": "Ann"}, duplicate_option="EmailAndNameAndCompany")
    assert (got.method, got.path) == ("POST", "/crm/rest/v2/contacts")
    assert got.query == ["duplicate_option=EmailAndNameAndCompany"]
    assert got.body == b'{"given_name":"Ann"}'


def test_v2_contacts_update() -> None:
    """update_mask has one key per property (SDKSPEC; W6W)."""
    got = call("v2", "contacts.update", "51677", {"given_name": "Ann", "family_name": None})
    assert (got.method, got.path) == ("PATCH", "/crm/rest/v2/contacts/51677")
    assert got.query == ["update_mask=given_name", "update_mask=family_name"]
    assert got.body == b'{"given_name":"Ann","family_name":null}'


def test_v2_users_update() -> None:
    """The mask says job_title where the body says title (SDKSPEC)."""
    got = call("v2", "users.update", "3", {"title": "Captain"})
    assert (got.method, got.path) == ("PATCH", "/crm/rest/v2/users/3")
    assert got.query == ["update_mask=job_title"]
    assert got.body == b'{"title":"Captain"}'


def test_v2_tags_contacts_apply_tags() -> None:
    """A literal colon before the verb (SDKSPEC; W6W); one inside a value is encoded."""
    got = call("v2", "tags.contacts.apply_tags", "9:1", {"contact_ids": ["51677"]})
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v2/tags/9%3A1/contacts:applyTags", [])
    assert got.body == b'{"contact_ids":["51677"]}'


def test_v2_settings_get_configuration() -> None:
    """Repeated keys, unlike the other operations' fields (TS commit c15a10a; SDKSPEC)."""
    got = call("v2", "settings.applications.get_configuration", fields=["AFFILIATE", "CONTACT"])
    assert (got.method, got.path) == ("GET", "/crm/rest/v2/settings/applications:getConfiguration")
    assert got.query == ["fields=AFFILIATE", "fields=CONTACT"]


def test_v2_files_create() -> None:
    """multipart/form-data with text parts, none of them in the query (SDKSPEC since 2026-06-04)."""
    body = {
        "file": ("report.pdf", b"%PDF\r\n\x00\xff"),
        "file_name": "report.pdf",
        "file_association": "CONTACT",
        "contact_id": "51677",
        "is_public": "false",
    }
    got = call("v2", "files.create", body)
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v2/files", [])
    kind, _, boundary = got.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert got.body.replace(boundary.encode(), b"BOUNDARY") == (
        b"--BOUNDARY\r\n"
        b'Content-Disposition: form-data; name="file"; filename="report.pdf"\r\n'
        b"Content-Type: application/pdf\r\n\r\n"
        b"%PDF\r\n\x00\xff\r\n"
        b"--BOUNDARY\r\n"
        b'Content-Disposition: form-data; name="file_name"\r\n\r\n'
        b"report.pdf\r\n"
        b"--BOUNDARY\r\n"
        b'Content-Disposition: form-data; name="file_association"\r\n\r\n'
        b"CONTACT\r\n"
        b"--BOUNDARY\r\n"
        b'Content-Disposition: form-data; name="contact_id"\r\n\r\n'
        b"51677\r\n"
        b"--BOUNDARY\r\n"
        b'Content-Disposition: form-data; name="is_public"\r\n\r\n'
        b"false\r\n"
        b"--BOUNDARY--\r\n"
    )
    assert got.headers["content-length"] == str(len(got.body))


def test_v2_files_update() -> None:
    """POST, not PATCH; multipart, with its mask in the query (SDKSPEC)."""
    got = call("v2", "files.update", "77", {"file_name": "new.txt", "is_public": True})
    assert (got.method, got.path) == ("POST", "/crm/rest/v2/files/77")
    assert got.query == ["update_mask=file_name", "update_mask=is_public"]
    boundary = got.headers["content-type"].partition("; boundary=")[2]
    assert got.body.replace(boundary.encode(), b"BOUNDARY") == (
        b'--BOUNDARY\r\nContent-Disposition: form-data; name="file_name"\r\n\r\nnew.txt\r\n'
        b'--BOUNDARY\r\nContent-Disposition: form-data; name="is_public"\r\n\r\ntrue\r\n--BOUNDARY--\r\n'
    )


@pytest.mark.parametrize(
    ("media", "content", "file"),
    [
        ("application/json", b'"RQ=="', b"E"),
        ("application/json", b'"no base64!"', b'"no base64!"'),
        ("application/octet-stream", b'"RQ=="', b'"RQ=="'),
        ("application/pdf", b"%PDF-\xff", b"%PDF-\xff"),
        ("text/plain", b"  \n", b"  \n"),
    ],
)
def test_v2_files_data(media: str, content: bytes, file: bytes) -> None:
    """The file's bytes, by Content-Type: base64 in JSON by SDKSPEC, the file itself by V1SPEC's note."""
    with Loopback(content, media=media) as server:
        data = result_of(server, "v2", "files.data", "77")
        got = server.received
    assert (got.method, got.path, got.query) == ("GET", "/crm/rest/v2/files/77:data", [])
    assert data == file


def test_v2_reporting_reports_run() -> None:
    """Properties of the object parameter are flat keys of a POST without a body (W6W saw the same of v1's)."""
    got = call("v2", "reporting.reports.run", "4", fields="Id", order_by="Id asc", page_size=2, page_token="t")
    assert (got.method, got.path) == ("POST", "/crm/rest/v2/reporting/reports/4:run")
    assert sorted(got.query) == ["fields=Id", "order_by=Id%20asc", "page_size=2", "page_token=t"]
    assert got.body == b""
    assert got.headers["content-length"] == "0"


def test_v2_emails_send_is_done_when_accepted() -> None:
    """202 without a body gives None (SDKSPEC; W6W)."""
    with Loopback(status="202 Accepted") as server:
        body = {"contacts": ["1"], "subject": "Hi", "user_id": "2", "html_content": "PGI+SGk8L2I+"}
        assert result_of(server, "v2", "emails.send", body) is None
        got = server.received
    assert (got.method, got.path, got.query) == ("POST", "/crm/rest/v2/emails:send", [])
    assert got.body == b'{"contacts":["1"],"subject":"Hi","user_id":"2","html_content":"PGI+SGk8L2I+"}'
