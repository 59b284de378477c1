# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_EMAILS_TEMPLATES_GET: Operation[m.EmailTemplate] = Operation(
    "v2.emails.templates.get", "GET", "/rest/v2/emails/templates/{email_template_id}", response=m.EmailTemplate
)
_EMAILS_TEMPLATES_LIST: ListOperation[m.ListEmailTemplatesResponse, m.EmailTemplateSummary] = ListOperation(
    "v2.emails.templates.list",
    "GET",
    "/rest/v2/emails/templates",
    query=(Query("filter"), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListEmailTemplatesResponse,
    paging=Tokens("email_templates"),
)
_EMAILS_TEMPLATES_SEND: Operation[None] = Operation(
    "v2.emails.templates.send",
    "POST",
    "/rest/v2/emails/templates:send",
    body=Body(_PARAMS, "EmailSendTemplateRequest", required=True),
    response=None,
)
_EMAILS_BATCH_ADD: Operation[m.EmailsSentList] = Operation(
    "v2.emails.batch_add",
    "POST",
    "/rest/v2/emails:batchAdd",
    body=Body(_PARAMS, "CreateEmailsSentRequest", required=True),
    response=m.EmailsSentList,
)
_EMAILS_BATCH_REMOVE: Operation[m.DeleteEmailsResponse] = Operation(
    "v2.emails.batch_remove",
    "POST",
    "/rest/v2/emails:batchRemove",
    body=Body(_PARAMS, "DeleteEmailsRequest", required=True),
    response=m.DeleteEmailsResponse,
)
_EMAILS_CREATE: Operation[m.EmailSentWithContent] = Operation(
    "v2.emails.create",
    "POST",
    "/rest/v2/emails",
    body=Body(_PARAMS, "CreateEmailSentRequest", required=True),
    response=m.EmailSentWithContent,
)
_EMAILS_DELETE: Operation[None] = Operation("v2.emails.delete", "DELETE", "/rest/v2/emails/{id}", response=None)
_EMAILS_GET: Operation[m.EmailSentWithContent] = Operation(
    "v2.emails.get", "GET", "/rest/v2/emails/{id}", response=m.EmailSentWithContent
)
_EMAILS_LIST: ListOperation[m.ListEmailsSentResponse, m.EmailSent] = ListOperation(
    "v2.emails.list",
    "GET",
    "/rest/v2/emails",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListEmailsSentResponse,
    paging=Tokens("emails"),
)
_EMAILS_SEND: Operation[None] = Operation(
    "v2.emails.send",
    "POST",
    "/rest/v2/emails:send",
    body=Body(_PARAMS, "EmailSendRequest", required=True),
    response=None,
)


class EmailsTemplates(Resource, path="v2.emails.templates"):
    """`v2.emails.templates`"""

    def get(self, email_template_id: str, *, options: RequestOptions | None = None) -> m.EmailTemplate:
        """Get an email template.

        `GET /rest/v2/emails/templates/{email_template_id}`

        Returns: `EmailTemplate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_TEMPLATES_GET, {"email_template_id": email_template_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: p.EmailsTemplatesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailTemplateSummary]:
        """List email templates.

        `GET /rest/v2/emails/templates`

        Args:
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `EmailTemplateSummary` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_TEMPLATES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    def send(self, body: p.EmailSendTemplateRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email made from a template.

        `POST /rest/v2/emails/templates:send`

        Args:
            body: a dict with `contact_ids` (required), `template_id` (required), `user_id` (required),
                `address_field`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_TEMPLATES_SEND, {}, body, options)


class AsyncEmailsTemplates(AsyncResource, path="v2.emails.templates"):
    """`v2.emails.templates`, async."""

    async def get(self, email_template_id: str, *, options: RequestOptions | None = None) -> m.EmailTemplate:
        """Get an email template.

        `GET /rest/v2/emails/templates/{email_template_id}`

        Returns: `EmailTemplate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_TEMPLATES_GET, {"email_template_id": email_template_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: p.EmailsTemplatesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailTemplateSummary]:
        """List email templates.

        `GET /rest/v2/emails/templates`

        Args:
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `id`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `EmailTemplateSummary` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_TEMPLATES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    async def send(self, body: p.EmailSendTemplateRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email made from a template.

        `POST /rest/v2/emails/templates:send`

        Args:
            body: a dict with `contact_ids` (required), `template_id` (required), `user_id` (required),
                `address_field`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_TEMPLATES_SEND, {}, body, options)


class Emails(Resource, path="v2.emails"):
    """`v2.emails`"""

    @cached_property
    def templates(self) -> EmailsTemplates:
        """`v2.emails.templates`"""
        return EmailsTemplates(self._sender)

    def batch_add(self, body: p.CreateEmailsSentRequest, *, options: RequestOptions | None = None) -> m.EmailsSentList:
        """Add records of several sent emails.

        `POST /rest/v2/emails:batchAdd`

        Args:
            body: a dict with `emails` (required)

        Returns: `EmailsSentList`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_BATCH_ADD, {}, body, options)

    def batch_remove(
        self, body: p.DeleteEmailsRequest, *, options: RequestOptions | None = None
    ) -> m.DeleteEmailsResponse:
        """Remove the records of several emails.

        `POST /rest/v2/emails:batchRemove`

        Args:
            body: a dict with `email_ids` (required)

        Returns: `DeleteEmailsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_BATCH_REMOVE, {}, body, options)

    def create(
        self, body: p.CreateEmailSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentWithContent:
        """Create an email.

        `POST /rest/v2/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_time`, `contact_id`, `headers`, `html_content`,
                `opened_time`, `original_provider`, `original_provider_id`, `plain_content`, `provider_source_id`,
                `received_time`, `sent_from_address`, `sent_from_reply_address`, `sent_time`,
                `sent_to_bcc_address_list`, `sent_to_cc_address_list`, `subject`

        Returns: `EmailSentWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_CREATE, {}, body, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an email.

        `DELETE /rest/v2/emails/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> m.EmailSentWithContent:
        """Get an email.

        `GET /rest/v2/emails/{id}`

        Returns: `EmailSentWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.EmailsListFilter | str | None = None,
        order_by: p.EmailsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailSent]:
        """List emails.

        `GET /rest/v2/emails`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `email`: text. `end_created_time`,
                `start_created_time`: aware datetime
            order_by: `created_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `EmailSent` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email to contacts.

        `POST /rest/v2/emails:send`

        Args:
            body: a dict with `contacts` (required), `subject` (required), `address_field`, `attachments`,
                `from_address`, `html_content`, `plain_content`, `user_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAILS_SEND, {}, body, options)


class AsyncEmails(AsyncResource, path="v2.emails"):
    """`v2.emails`, async."""

    @cached_property
    def templates(self) -> AsyncEmailsTemplates:
        """`v2.emails.templates`"""
        return AsyncEmailsTemplates(self._sender)

    async def batch_add(
        self, body: p.CreateEmailsSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailsSentList:
        """Add records of several sent emails.

        `POST /rest/v2/emails:batchAdd`

        Args:
            body: a dict with `emails` (required)

        Returns: `EmailsSentList`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_BATCH_ADD, {}, body, options)

    async def batch_remove(
        self, body: p.DeleteEmailsRequest, *, options: RequestOptions | None = None
    ) -> m.DeleteEmailsResponse:
        """Remove the records of several emails.

        `POST /rest/v2/emails:batchRemove`

        Args:
            body: a dict with `email_ids` (required)

        Returns: `DeleteEmailsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_BATCH_REMOVE, {}, body, options)

    async def create(
        self, body: p.CreateEmailSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentWithContent:
        """Create an email.

        `POST /rest/v2/emails`

        Args:
            body: a dict with `sent_to_address` (required), `clicked_time`, `contact_id`, `headers`, `html_content`,
                `opened_time`, `original_provider`, `original_provider_id`, `plain_content`, `provider_source_id`,
                `received_time`, `sent_from_address`, `sent_from_reply_address`, `sent_time`,
                `sent_to_bcc_address_list`, `sent_to_cc_address_list`, `subject`

        Returns: `EmailSentWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_CREATE, {}, body, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an email.

        `DELETE /rest/v2/emails/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> m.EmailSentWithContent:
        """Get an email.

        `GET /rest/v2/emails/{id}`

        Returns: `EmailSentWithContent`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.EmailsListFilter | str | None = None,
        order_by: p.EmailsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailSent]:
        """List emails.

        `GET /rest/v2/emails`

        Args:
            filter: a dict of conditions, or str. `contact_id`, `email`: text. `end_created_time`,
                `start_created_time`: aware datetime
            order_by: `created_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `EmailSent` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """Send an email to contacts.

        `POST /rest/v2/emails:send`

        Args:
            body: a dict with `contacts` (required), `subject` (required), `address_field`, `attachments`,
                `from_address`, `html_content`, `plain_content`, `user_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAILS_SEND, {}, body, options)
