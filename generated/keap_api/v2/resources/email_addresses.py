# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: email_addresses."""

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
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListEmailAddressStatusResponse,
    paging=Tokens("email_addresses"),
)


class EmailAddressesStatus(Resource, path="v2.email_addresses.status"):
    """`v2.email_addresses.status`"""

    def get(self, email: str, *, options: RequestOptions | None = None) -> m.RestEmailAddressStatus:
        """Get the status of an email address.

        `GET /rest/v2/emailAddresses/{email}/status`

        Returns: `RestEmailAddressStatus`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAIL_ADDRESSES_STATUS_GET, {"email": email}, None, options)

    def update(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddressStatus:
        """Update the status of an email address.

        `PATCH /rest/v2/emailAddresses/{email}/status`

        Args:
            body: a dict with `opted_in` (required), `reason` (required)

        Returns: `RestEmailAddressStatus`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_EMAIL_ADDRESSES_STATUS_UPDATE, {"email": email}, body, options)


class AsyncEmailAddressesStatus(AsyncResource, path="v2.email_addresses.status"):
    """`v2.email_addresses.status`, async."""

    async def get(self, email: str, *, options: RequestOptions | None = None) -> m.RestEmailAddressStatus:
        """Get the status of an email address.

        `GET /rest/v2/emailAddresses/{email}/status`

        Returns: `RestEmailAddressStatus`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_STATUS_GET, {"email": email}, None, options)

    async def update(
        self, email: str, body: p.UpdateEmailAddress, *, options: RequestOptions | None = None
    ) -> m.RestEmailAddressStatus:
        """Update the status of an email address.

        `PATCH /rest/v2/emailAddresses/{email}/status`

        Args:
            body: a dict with `opted_in` (required), `reason` (required)

        Returns: `RestEmailAddressStatus`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_EMAIL_ADDRESSES_STATUS_UPDATE, {"email": email}, body, options)


class EmailAddresses(Resource, path="v2.email_addresses"):
    """`v2.email_addresses`"""

    @cached_property
    def status(self) -> EmailAddressesStatus:
        """`v2.email_addresses.status`"""
        return EmailAddressesStatus(self._sender)

    def list(
        self,
        *,
        filter: p.EmailAddressesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.EmailAddressesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestEmailAddressStatus]:
        """List email addresses.

        `GET /rest/v2/emailAddresses`

        Args:
            filter: a dict of conditions, or str. `emails`, `statuses`: list. `opted_in`: bool
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `email`, `status`, `create_time`, `last_click_time`, `last_open_time`,
                `last_sent_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `RestEmailAddressStatus` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAIL_ADDRESSES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )


class AsyncEmailAddresses(AsyncResource, path="v2.email_addresses"):
    """`v2.email_addresses`, async."""

    @cached_property
    def status(self) -> AsyncEmailAddressesStatus:
        """`v2.email_addresses.status`"""
        return AsyncEmailAddressesStatus(self._sender)

    def list(
        self,
        *,
        filter: p.EmailAddressesListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.EmailAddressesListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestEmailAddressStatus]:
        """List email addresses.

        `GET /rest/v2/emailAddresses`

        Args:
            filter: a dict of conditions, or str. `emails`, `statuses`: list. `opted_in`: bool
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `email`, `status`, `create_time`, `last_click_time`, `last_open_time`,
                `last_sent_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `RestEmailAddressStatus` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _EMAIL_ADDRESSES_LIST,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )
