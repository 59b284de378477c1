# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: emails."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._descriptors import Body, Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_EMAILS_CREATE: Operation[m.EmailSentCreate] = Operation(
    "v1.emails.create",
    "POST",
    "/rest/v1/emails",
    body=Body(_PARAMS, "EmailSentCreate", required=True),
    response=m.EmailSentCreate,
)
_EMAILS_CREATE_MANY: Operation[m.EmailSentCreateListResponse] = Operation(
    "v1.emails.create_many",
    "POST",
    "/rest/v1/emails/sync",
    body=Body(_PARAMS, "EmailSentCreateListRequest", required=True),
    response=m.EmailSentCreateListResponse,
)
_EMAILS_DELETE: Operation[None] = Operation("v1.emails.delete", "DELETE", "/rest/v1/emails/{id}", response=None)
_EMAILS_DELETE_MANY: Operation[dict[str, str]] = Operation(
    "v1.emails.delete_many",
    "POST",
    "/rest/v1/emails/unsync",
    body=Body(_PARAMS, "SetOfIds", required=True),
    response=dict[str, str],
)
_EMAILS_GET: Operation[m.EmailSentQueryResultWithContent] = Operation(
    "v1.emails.get", "GET", "/rest/v1/emails/{id}", response=m.EmailSentQueryResultWithContent
)
_EMAILS_LIST: ListOperation[m.EmailSentQueryResultList, m.EmailSentQueryResult] = ListOperation(
    "v1.emails.list",
    "GET",
    "/rest/v1/emails",
    query=(
        Query("contact_id"),
        Query("email"),
        Query("limit"),
        Query("offset"),
        Query("ordered"),
        Query("since_sent_date"),
        Query("until_sent_date"),
    ),
    response=m.EmailSentQueryResultList,
    paging=Offsets("emails"),
)
_EMAILS_SEND: Operation[None] = Operation(
    "v1.emails.send",
    "POST",
    "/rest/v1/emails/queue",
    body=Body(_PARAMS, "EmailSendRequest", required=True),
    response=None,
)


class Emails(Resource, path="v1.emails"):
    """`v1.emails`"""

    def create(self, body: p.EmailSentCreate, *, options: RequestOptions | None = None) -> m.EmailSentCreate:
        """Create an email.

        `POST /rest/v1/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_date`, `contact_id`, `headers`, `html_content`,
                `id`, `opened_date`, `original_provider`, `original_provider_id`, `plain_content`,
                `provider_source_id`, `received_date`, `sent_date`, `sent_from_address`, `sent_from_reply_address`,
                `sent_to_bcc_addresses`, `sent_to_cc_addresses`, `subject`

        Returns: `EmailSentCreate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_CREATE, {}, body, options)

    def create_many(
        self, body: p.EmailSentCreateListRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreateListResponse:
        """Add records of several sent emails.

        `POST /rest/v1/emails/sync`

        Args:
            body: a dict with `emails`

        Returns: `EmailSentCreateListResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_CREATE_MANY, {}, body, options)

    def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an email.

        `DELETE /rest/v1/emails/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    def delete_many(self, body: p.SetOfIds, *, options: RequestOptions | None = None) -> dict[str, str]:
        """Delete the records of several emails.

        `POST /rest/v1/emails/unsync`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_DELETE_MANY, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.EmailSentQueryResultWithContent:
        """Get an email.

        `GET /rest/v1/emails/{id}`

        Returns: `EmailSentQueryResultWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        ordered: bool | None = None,
        since_sent_date: dt.datetime | dt.date | str | None = None,
        until_sent_date: dt.datetime | dt.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailSentQueryResult]:
        """List emails.

        `GET /rest/v1/emails`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `EmailSentQueryResult` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {
                "contact_id": contact_id,
                "email": email,
                "limit": limit,
                "offset": offset,
                "ordered": ordered,
                "since_sent_date": since_sent_date,
                "until_sent_date": until_sent_date,
            },
            None,
            options,
        )

    def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email to contacts.

        `POST /rest/v1/emails/queue`

        Args:
            body: a dict with `contacts` (required), `subject` (required), `user_id` (required), `address_field`,
                `attachments`, `html_content`, `plain_content`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_SEND, {}, body, options)


class AsyncEmails(AsyncResource, path="v1.emails"):
    """`v1.emails`, async."""

    async def create(self, body: p.EmailSentCreate, *, options: RequestOptions | None = None) -> m.EmailSentCreate:
        """Create an email.

        `POST /rest/v1/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_date`, `contact_id`, `headers`, `html_content`,
                `id`, `opened_date`, `original_provider`, `original_provider_id`, `plain_content`,
                `provider_source_id`, `received_date`, `sent_date`, `sent_from_address`, `sent_from_reply_address`,
                `sent_to_bcc_addresses`, `sent_to_cc_addresses`, `subject`

        Returns: `EmailSentCreate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_CREATE, {}, body, options)

    async def create_many(
        self, body: p.EmailSentCreateListRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreateListResponse:
        """Add records of several sent emails.

        `POST /rest/v1/emails/sync`

        Args:
            body: a dict with `emails`

        Returns: `EmailSentCreateListResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_CREATE_MANY, {}, body, options)

    async def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete an email.

        `DELETE /rest/v1/emails/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    async def delete_many(self, body: p.SetOfIds, *, options: RequestOptions | None = None) -> dict[str, str]:
        """Delete the records of several emails.

        `POST /rest/v1/emails/unsync`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_DELETE_MANY, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.EmailSentQueryResultWithContent:
        """Get an email.

        `GET /rest/v1/emails/{id}`

        Returns: `EmailSentQueryResultWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        ordered: bool | None = None,
        since_sent_date: dt.datetime | dt.date | str | None = None,
        until_sent_date: dt.datetime | dt.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailSentQueryResult]:
        """List emails.

        `GET /rest/v1/emails`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `EmailSentQueryResult` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {
                "contact_id": contact_id,
                "email": email,
                "limit": limit,
                "offset": offset,
                "ordered": ordered,
                "since_sent_date": since_sent_date,
                "until_sent_date": until_sent_date,
            },
            None,
            options,
        )

    async def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email to contacts.

        `POST /rest/v1/emails/queue`

        Args:
            body: a dict with `contacts` (required), `subject` (required), `user_id` (required), `address_field`,
                `attachments`, `html_content`, `plain_content`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_SEND, {}, body, options)
