# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: transactions."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._operation import ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v1.params"

_TRANSACTIONS_GET: Operation[m.EcommerceReportingTransaction] = Operation(
    "v1.transactions.get", "GET", "/rest/v1/transactions/{transaction_id}", response=m.EcommerceReportingTransaction
)
_TRANSACTIONS_LIST: ListOperation[m.TransactionList, m.EcommerceReportingTransaction] = ListOperation(
    "v1.transactions.list",
    "GET",
    "/rest/v1/transactions",
    query=(Query("contact_id"), Query("limit"), Query("offset"), Query("since"), Query("until")),
    response=m.TransactionList,
    paging=Offsets("transactions"),
)


class Transactions(Resource):
    """``v1.transactions``"""

    def get(self, transaction_id: int, *, options: RequestOptions | None = None) -> m.EcommerceReportingTransaction:
        """``GET /rest/v1/transactions/{transactionId}``

        Deprecated by Keap.

        Args:
            transaction_id: int

        Returns:
            EcommerceReportingTransaction; None when the response is empty.
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
        """``GET /rest/v1/transactions``

        Deprecated by Keap.

        Args:
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            The first page of EcommerceReportingTransaction; iterating over it walks all pages.
        """
        return self._sender.page(
            _TRANSACTIONS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )


class AsyncTransactions(AsyncResource):
    """``v1.transactions``, asynchronous."""

    async def get(
        self, transaction_id: int, *, options: RequestOptions | None = None
    ) -> m.EcommerceReportingTransaction:
        """``GET /rest/v1/transactions/{transactionId}``

        Deprecated by Keap.

        Args:
            transaction_id: int

        Returns:
            EcommerceReportingTransaction; None when the response is empty.
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
        """``GET /rest/v1/transactions``

        Deprecated by Keap.

        Args:
            contact_id: int
            limit: int
            offset: int
            since: datetime (aware)
            until: datetime (aware)

        Returns:
            A pager: await it for the first page of EcommerceReportingTransaction, or iterate over it for all items
                of all pages.
        """
        return self._sender.page(
            _TRANSACTIONS_LIST,
            {"contact_id": contact_id, "limit": limit, "offset": offset, "since": since, "until": until},
            None,
            options,
        )
