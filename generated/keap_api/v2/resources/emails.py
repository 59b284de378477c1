# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: emails."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_EMAILS_TEMPLATES_GET: Operation[m.EmailTemplate] = Operation(
    "v2.emails.templates.get", "GET", "/rest/v2/emails/templates/{email_template_id}", response=m.EmailTemplate
)
_EMAILS_TEMPLATES_LIST: ListOperation[m.ListEmailTemplatesResponse, m.EmailTemplateSummary] = ListOperation(
    "v2.emails.templates.list",
    "GET",
    "/rest/v2/emails/templates",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class EmailsTemplates(Resource):
    """``v2.emails.templates``"""

    def get(self, email_template_id: str, *, options: RequestOptions | None = None) -> m.EmailTemplate:
        """``GET /rest/v2/emails/templates/{email_template_id}``

        Args:
            email_template_id: str

        Returns:
            EmailTemplate; None when the response is empty.
        """
        return self._sender.call(_EMAILS_TEMPLATES_GET, {"email_template_id": email_template_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailTemplateSummary]:
        """``GET /rest/v2/emails/templates``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of EmailTemplateSummary; iterating over it walks all pages.
        """
        return self._sender.page(
            _EMAILS_TEMPLATES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    def send(self, body: p.EmailSendTemplateRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/emails/templates:send``

        Args:
            body: EmailSendTemplateRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_TEMPLATES_SEND, {}, body, options)


class AsyncEmailsTemplates(AsyncResource):
    """``v2.emails.templates``, asynchronous."""

    async def get(self, email_template_id: str, *, options: RequestOptions | None = None) -> m.EmailTemplate:
        """``GET /rest/v2/emails/templates/{email_template_id}``

        Args:
            email_template_id: str

        Returns:
            EmailTemplate; None when the response is empty.
        """
        return await self._sender.call(_EMAILS_TEMPLATES_GET, {"email_template_id": email_template_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailTemplateSummary]:
        """``GET /rest/v2/emails/templates``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of EmailTemplateSummary, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _EMAILS_TEMPLATES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    async def send(self, body: p.EmailSendTemplateRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/emails/templates:send``

        Args:
            body: EmailSendTemplateRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_TEMPLATES_SEND, {}, body, options)


class Emails(Resource):
    """``v2.emails``"""

    @cached_property
    def templates(self) -> EmailsTemplates:
        """The operations below ``emails.templates``."""
        return EmailsTemplates(self._sender)

    def batch_add(self, body: p.CreateEmailsSentRequest, *, options: RequestOptions | None = None) -> m.EmailsSentList:
        """``POST /rest/v2/emails:batchAdd``

        Args:
            body: CreateEmailsSentRequest

        Returns:
            EmailsSentList; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_BATCH_ADD, {}, body, options)

    def batch_remove(
        self, body: p.DeleteEmailsRequest, *, options: RequestOptions | None = None
    ) -> m.DeleteEmailsResponse:
        """``POST /rest/v2/emails:batchRemove``

        Args:
            body: DeleteEmailsRequest

        Returns:
            DeleteEmailsResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_BATCH_REMOVE, {}, body, options)

    def create(
        self, body: p.CreateEmailSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentWithContent:
        """``POST /rest/v2/emails``

        Args:
            body: CreateEmailSentRequest

        Returns:
            EmailSentWithContent; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_CREATE, {}, body, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/emails/{id}``

        Args:
            id: str

        Returns:
            None.
        """
        return self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> m.EmailSentWithContent:
        """``GET /rest/v2/emails/{id}``

        Args:
            id: str

        Returns:
            EmailSentWithContent; None when the response is empty.
        """
        return self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailSent]:
        """``GET /rest/v2/emails``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of EmailSent; iterating over it walks all pages.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/emails:send``

        Args:
            body: EmailSendRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_SEND, {}, body, options)


class AsyncEmails(AsyncResource):
    """``v2.emails``, asynchronous."""

    @cached_property
    def templates(self) -> AsyncEmailsTemplates:
        """The operations below ``emails.templates``."""
        return AsyncEmailsTemplates(self._sender)

    async def batch_add(
        self, body: p.CreateEmailsSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailsSentList:
        """``POST /rest/v2/emails:batchAdd``

        Args:
            body: CreateEmailsSentRequest

        Returns:
            EmailsSentList; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_BATCH_ADD, {}, body, options)

    async def batch_remove(
        self, body: p.DeleteEmailsRequest, *, options: RequestOptions | None = None
    ) -> m.DeleteEmailsResponse:
        """``POST /rest/v2/emails:batchRemove``

        Args:
            body: DeleteEmailsRequest

        Returns:
            DeleteEmailsResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_BATCH_REMOVE, {}, body, options)

    async def create(
        self, body: p.CreateEmailSentRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentWithContent:
        """``POST /rest/v2/emails``

        Args:
            body: CreateEmailSentRequest

        Returns:
            EmailSentWithContent; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_CREATE, {}, body, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/emails/{id}``

        Args:
            id: str

        Returns:
            None.
        """
        return await self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> m.EmailSentWithContent:
        """``GET /rest/v2/emails/{id}``

        Args:
            id: str

        Returns:
            EmailSentWithContent; None when the response is empty.
        """
        return await self._sender.call(_EMAILS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailSent]:
        """``GET /rest/v2/emails``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of EmailSent, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _EMAILS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def send(self, body: p.EmailSendRequest, *, options: RequestOptions | None = None) -> None:
        """``POST /rest/v2/emails:send``

        Args:
            body: EmailSendRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_SEND, {}, body, options)
