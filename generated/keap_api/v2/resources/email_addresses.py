# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: email_addresses."""

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

_EMAIL_ADDRESSES_STATUS_GET: Operation[m.RestEmailAddressStatus] = Operation(
    "v2.email_addresses.status.get", "GET", "/rest/v2/emailAddresses/{email}/status", response=m.RestEmailAddressStatus
)
_EMAIL_ADDRESSES_STATUS_UPDATE: Operation[m.RestEmailAddressStatus] = Operation(
    "v2.email_addresses.status.update",
    "PATCH",
    "/rest/v2/emailAddresses/{email}/status",
    body=Body(_PARAMS, "UpdateEmailAddress", required=True),
    response=m.RestEmailAddressStatus,
)
_EMAIL_ADDRESSES_LIST: ListOperation[m.ListEmailAddressStatusResponse, m.RestEmailAddressStatus] = ListOperation(
    "v2.email_addresses.list",
    "GET",
    "/rest/v2/emailAddresses",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListEmailAddressStatusResponse,
    paging=Tokens("email_addresses"),
)


class EmailAddressesStatus(Resource):
    """``v2.email_addresses.status``"""

    def get(self, email: str, *, options: RequestOptions | None = None) -> m.RestEmailAddressStatus:
        """``GET /rest/v2/emailAddresses/{email}/status``

        Args:
            email: str

        Returns:
            RestEmailAddressStatus; None when the response is empty.
        """
        return self._sender.call(_EMAIL_ADDRESSES_STATUS_GET, {"email": email}, None, options)

    def update(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddressStatus:
        """``PATCH /rest/v2/emailAddresses/{email}/status``

        Args:
            email: str
            body: UpdateEmailAddress

        Returns:
            RestEmailAddressStatus; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_EMAIL_ADDRESSES_STATUS_UPDATE, {"email": email}, body, options)


class AsyncEmailAddressesStatus(AsyncResource):
    """``v2.email_addresses.status``, asynchronous."""

    async def get(self, email: str, *, options: RequestOptions | None = None) -> m.RestEmailAddressStatus:
        """``GET /rest/v2/emailAddresses/{email}/status``

        Args:
            email: str

        Returns:
            RestEmailAddressStatus; None when the response is empty.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_STATUS_GET, {"email": email}, None, options)

    async def update(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddressStatus:
        """``PATCH /rest/v2/emailAddresses/{email}/status``

        Args:
            email: str
            body: UpdateEmailAddress

        Returns:
            RestEmailAddressStatus; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_STATUS_UPDATE, {"email": email}, body, options)


class EmailAddresses(Resource):
    """``v2.email_addresses``"""

    @cached_property
    def status(self) -> EmailAddressesStatus:
        """The operations below ``email_addresses.status``."""
        return EmailAddressesStatus(self._sender)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestEmailAddressStatus]:
        """``GET /rest/v2/emailAddresses``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of RestEmailAddressStatus; iterating over it walks all pages.
        """
        return self._sender.page(
            _EMAIL_ADDRESSES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncEmailAddresses(AsyncResource):
    """``v2.email_addresses``, asynchronous."""

    @cached_property
    def status(self) -> AsyncEmailAddressesStatus:
        """The operations below ``email_addresses.status``."""
        return AsyncEmailAddressesStatus(self._sender)

    def list(
        self,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestEmailAddressStatus]:
        """``GET /rest/v2/emailAddresses``

        Args:
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of RestEmailAddressStatus, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _EMAIL_ADDRESSES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
