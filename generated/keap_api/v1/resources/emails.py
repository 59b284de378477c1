# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: emails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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


class Emails(Resource):
    """``v1.emails``"""

    def create(self, body: p.EmailSentCreate, *, options: RequestOptions | None = None) -> m.EmailSentCreate:
        """``POST /rest/v1/emails``

        Args:
            body: EmailSentCreate

        Returns:
            EmailSentCreate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_CREATE, {}, body, options)

    def create_many(
        self, body: p.EmailSentCreateListRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreateListResponse:
        """``POST /rest/v1/emails/sync``

        Args:
            body: EmailSentCreateListRequest

        Returns:
            EmailSentCreateListResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_CREATE_MANY, {}, body, options)

    def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/emails/{id}``

        Args:
            id: int

        Returns:
            None.
        """
        return self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    def delete_many(self, body: p.SetOfIds, *, options: RequestOptions | None = None) -> dict[str, str]:
        """``POST /rest/v1/emails/unsync``

        Args:
            body: SetOfIds

        Returns:
            mapping of str to str; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_DELETE_MANY, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.EmailSentQueryResultWithContent:
        """``GET /rest/v1/emails/{id}``

        Args:
            id: int

        Returns:
            EmailSentQueryResultWithContent; None when the response is empty.
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
        since_sent_date: str | None = None,
        until_sent_date: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EmailSentQueryResult]:
        """``GET /rest/v1/emails``

        Args:
            contact_id: int
            email: str
            limit: int
            offset: int
            ordered: bool
            since_sent_date: str
            until_sent_date: str

        Returns:
            The first page of EmailSentQueryResult; iterating over it walks all pages.
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
        """``POST /rest/v1/emails/queue``

        Args:
            body: EmailSendRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAILS_SEND, {}, body, options)


class AsyncEmails(AsyncResource):
    """``v1.emails``, asynchronous."""

    async def create(self, body: p.EmailSentCreate, *, options: RequestOptions | None = None) -> m.EmailSentCreate:
        """``POST /rest/v1/emails``

        Args:
            body: EmailSentCreate

        Returns:
            EmailSentCreate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_CREATE, {}, body, options)

    async def create_many(
        self, body: p.EmailSentCreateListRequest, *, options: RequestOptions | None = None
    ) -> m.EmailSentCreateListResponse:
        """``POST /rest/v1/emails/sync``

        Args:
            body: EmailSentCreateListRequest

        Returns:
            EmailSentCreateListResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_CREATE_MANY, {}, body, options)

    async def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/emails/{id}``

        Args:
            id: int

        Returns:
            None.
        """
        return await self._sender.call(_EMAILS_DELETE, {"id": id}, None, options)

    async def delete_many(self, body: p.SetOfIds, *, options: RequestOptions | None = None) -> dict[str, str]:
        """``POST /rest/v1/emails/unsync``

        Args:
            body: SetOfIds

        Returns:
            mapping of str to str; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_DELETE_MANY, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.EmailSentQueryResultWithContent:
        """``GET /rest/v1/emails/{id}``

        Args:
            id: int

        Returns:
            EmailSentQueryResultWithContent; None when the response is empty.
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
        since_sent_date: str | None = None,
        until_sent_date: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EmailSentQueryResult]:
        """``GET /rest/v1/emails``

        Args:
            contact_id: int
            email: str
            limit: int
            offset: int
            ordered: bool
            since_sent_date: str
            until_sent_date: str

        Returns:
            A pager: await it for the first page of EmailSentQueryResult, or iterate over it for all items of all
                pages.
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
        """``POST /rest/v1/emails/queue``

        Args:
            body: EmailSendRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAILS_SEND, {}, body, options)
