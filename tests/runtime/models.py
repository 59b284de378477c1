"""A small hand-written API: models, bodies and operations in every shape that the runtime knows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

import httpx
import msgspec

from generator.runtime._async_pager import AsyncPager
from generator.runtime._descriptors import Body, Offsets, OnePage, Query, Tokens
from generator.runtime._enums import OpenIntEnum, OpenStrEnum
from generator.runtime._model import Float, Model
from generator.runtime._multipart import FilePart
from generator.runtime._operation import ListOperation, Operation
from generator.runtime._options import RequestOptions
from generator.runtime._page import Page
from generator.runtime._resource import AsyncResource, Resource
from generator.runtime._sender import AsyncSender, Sender

ROOT = "https://api.example.test/crm"


class Status(OpenStrEnum):
    NEW = "New"
    DONE = "Done"


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Address(Model):
    line1: str | None = None
    zip_code: str | None = None
    since: dt.date | None = None
    parent: Address | None = None


class Contact(Model):
    id: str | None = None
    given_name: str | None = None
    age: int | None = None
    balance: Float | None = None
    active: bool | None = None
    created: dt.datetime | None = None
    birthday: dt.date | None = None
    status: Status | None = None
    level: Level | None = None
    home: Address | None = None
    addresses: list[Address] | None = None
    tag_ids: list[int] | None = None
    visits: list[dt.datetime] | None = None
    fields: dict[str, Address] | None = None
    extra: Any = None
    score: str | None = msgspec.field(default=None, name="ScoreValue")


class ContactPage(Model):
    contacts: list[Contact] | None = None
    next_page_token: str | None = None


class OffsetPage(Model):
    contacts: list[Contact] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class AddressBody(TypedDict, total=False):
    line1: Required[str | None]
    field: Literal["HOME", "WORK"] | str | None
    parent: AddressBody | None


class ContactBody(TypedDict, total=False):
    given_name: Required[str | None]
    age: int | None
    balance: float | None
    active: bool | None
    created: dt.datetime | None
    birthday: dt.date | None
    addresses: Sequence[AddressBody | None] | None
    tags: Sequence[int] | None
    labels: Mapping[str, str | None] | None
    anything: Any
    kind: Literal["A"] | None
    title: str | None


FileBody = TypedDict(
    "FileBody",
    {"file": FilePart, "file-name": "Required[str]", "is_public": "bool | None", "meta": dict[str, str]},
    total=False,
)
Patches = Sequence[ContactBody]

GET: Operation[Contact] = Operation("v2.contacts.get", "GET", "/rest/v2/contacts/{contact_id}", response=Contact)
FIND: Operation[Any] = Operation(
    "v2.contacts.find",
    "GET",
    "/rest/v2/contacts:find",
    query=(
        Query("from_", "from"),
        Query("fields", explode=False),
        Query("ids"),
        Query("where"),
        Query("secret", "X-Secret", location="header"),
    ),
    response=Any,
)
NEEDS: Operation[Any] = Operation(
    "v2.contacts.need", "GET", "/rest/v2/need", query=(Query("day", required=True),), response=Any
)
UPDATE: Operation[Contact] = Operation(
    "v2.contacts.update",
    "PATCH",
    "/rest/v2/contacts/{contact_id}",
    query=(Query("update_mask"),),
    body=Body(
        __name__,
        "ContactBody",
        required=True,
        mask=("given_name", "age", "job_title"),
        mask_aliases={"title": "job_title"},
    ),
    response=Contact,
)
CREATE: Operation[Contact] = Operation(
    "v2.contacts.create",
    "POST",
    "/rest/v2/contacts",
    body=Body(__name__, "ContactBody", required=True),
    response=Contact,
)
CREATE_MANY: Operation[None] = Operation(
    "v2.contacts.create_many", "POST", "/rest/v2/contacts:batch", body=Body(__name__, "Patches"), response=None
)
UPLOAD: Operation[None] = Operation(
    "v2.files.upload",
    "POST",
    "/rest/v2/files",
    body=Body(__name__, "FileBody", media="multipart/form-data"),
    response=None,
)
DATA: Operation[bytes] = Operation("v2.files.data", "GET", "/rest/v2/files/{file_id}:data", response=bytes)
DELETE: Operation[None] = Operation("v2.contacts.delete", "DELETE", "/rest/v2/contacts/{contact_id}", response=None)
LIST: ListOperation[ContactPage, Contact] = ListOperation(
    "v2.contacts.list",
    "GET",
    "/rest/v2/contacts",
    query=(Query("page_size"), Query("page_token")),
    response=ContactPage,
    paging=Tokens("contacts"),
)
LIST_V1: ListOperation[OffsetPage, Contact] = ListOperation(
    "v1.contacts.list",
    "GET",
    "/rest/v1/contacts",
    query=(Query("limit"), Query("offset")),
    response=OffsetPage,
    paging=Offsets("contacts"),
)
LIST_BARE: ListOperation[list[Contact], Contact] = ListOperation(
    "v1.hooks.list", "GET", "/rest/v1/hooks", response=list[Contact], paging=OnePage(None)
)


class Contacts(Resource):
    def get(self, contact_id: str, *, options: RequestOptions | None = None) -> Contact:
        return self._sender.call(GET, {"contact_id": contact_id}, None, options)

    def update(
        self,
        contact_id: str,
        body: ContactBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Contact:
        return self._sender.call(UPDATE, {"contact_id": contact_id, "update_mask": update_mask}, body, options)

    def list(
        self, *, page_size: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> Page[Contact]:
        return self._sender.page(LIST, {"page_size": page_size, "page_token": page_token}, None, options)


class AsyncContacts(AsyncResource):
    async def get(self, contact_id: str, *, options: RequestOptions | None = None) -> Contact:
        return await self._sender.call(GET, {"contact_id": contact_id}, None, options)

    def list(
        self, *, page_size: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[Contact]:
        return self._sender.page(LIST, {"page_size": page_size, "page_token": page_token}, None, options)


def sender(handler: Any, *, base_url: str = ROOT, **kwargs: Any) -> Sender:
    return Sender(httpx.Client(base_url=base_url, transport=httpx.MockTransport(handler)), **kwargs)


def async_sender(handler: Any, *, base_url: str = ROOT, **kwargs: Any) -> AsyncSender:
    return AsyncSender(httpx.AsyncClient(base_url=base_url, transport=httpx.MockTransport(handler)), **kwargs)
