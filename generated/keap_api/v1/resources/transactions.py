# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: transactions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._descriptors import Offsets, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page

_PARAMS = "keap_api.v1.params"

_TRANSACTIONS_GET: Operation[m.EcommerceReportingTransaction] = Operation(
    "v1.transactions.get", "GET", "/rest/v1/transactions/{transaction_id}", response=m.EcommerceReportingTransaction
)
_TRANSACTIONS_LIST: ListOperation[m.TransactionList, m.EcommerceReportingTransaction] = ListOperation(
    "v1.transactions.list",
    "GET",
    "/rest/v1/transactions",
    query=(
        Query("contact_id"),
        Query("limit"),
        Query("offset"),
        Query("since", facts=True),
        Query("until", facts=True),
    ),
    response=m.TransactionList,
    paging=Offsets("transactions"),
)


class Transactions(Resource, path="v1.transactions"):
    """`v1.transactions`"""

    def get(self, transaction_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingTransaction:
        """Get a transaction.

        `GET /rest/v1/transactions/{transactionId}`. Deprecated by Keap.

        Returns: `EcommerceReportingTransaction`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TRANSACTIONS_GET, {"transaction_id": transaction_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.EcommerceReportingTransaction]:
        """List transactions.

        `GET /rest/v1/transactions`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: the first page of `EcommerceReportingTransaction` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TRANSACTIONS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )


class AsyncTransactions(AsyncResource, path="v1.transactions"):
    """`v1.transactions`, async."""

    async def get(
        self, transaction_id: int, *, options: RequestOptions | None = None
    ) -> m.EcommerceReportingTransaction:
        """Get a transaction.

        `GET /rest/v1/transactions/{transactionId}`. Deprecated by Keap.

        Returns: `EcommerceReportingTransaction`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TRANSACTIONS_GET, {"transaction_id": transaction_id}, None, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        since: dt.datetime | str | None = None,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.EcommerceReportingTransaction]:
        """List transactions.

        `GET /rest/v1/transactions`. Deprecated by Keap.

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            since: an aware datetime, or a str as sent
            until: an aware datetime, or a str as sent

        Returns: a pager of `EcommerceReportingTransaction` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TRANSACTIONS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )
