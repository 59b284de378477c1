# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: subscriptions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, Offsets, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
    from .. import params as p

_PARAMS = "keap_api.v1.params"

_SUBSCRIPTIONS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.subscriptions.model.get", "GET", "/rest/v1/subscriptions/model", response=m.ObjectModel
)
_SUBSCRIPTIONS_CREATE: Operation[m.Subscription] = Operation(
    "v1.subscriptions.create",
    "POST",
    "/rest/v1/subscriptions",
    body=Body(_PARAMS, "CreateSubscription", required=True),
    response=m.Subscription,
)
_SUBSCRIPTIONS_LIST: ListOperation[m.SubscriptionList, m.Subscription] = ListOperation(
    "v1.subscriptions.list",
    "GET",
    "/rest/v1/subscriptions",
    query=(Query("contact_id"), Query("limit"), Query("offset")),
    response=m.SubscriptionList,
    paging=Offsets("subscriptions"),
)


class SubscriptionsModel(Resource):
    """``v1.subscriptions.model``"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/subscriptions/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class AsyncSubscriptionsModel(AsyncResource):
    """``v1.subscriptions.model``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/subscriptions/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class Subscriptions(Resource):
    """``v1.subscriptions``"""

    @cached_property
    def model(self) -> SubscriptionsModel:
        """The operations below ``subscriptions.model``."""
        return SubscriptionsModel(self._sender)

    def create(self, body: p.CreateSubscription, *, options: RequestOptions | None = None) -> m.Subscription:
        """``POST /rest/v1/subscriptions``

        Args:
            body: CreateSubscription

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Subscription]:
        """``GET /rest/v1/subscriptions``

        Args:
            contact_id: int
            limit: int
            offset: int

        Returns:
            The first page of Subscription; iterating over it walks all pages.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )


class AsyncSubscriptions(AsyncResource):
    """``v1.subscriptions``, asynchronous."""

    @cached_property
    def model(self) -> AsyncSubscriptionsModel:
        """The operations below ``subscriptions.model``."""
        return AsyncSubscriptionsModel(self._sender)

    async def create(self, body: p.CreateSubscription, *, options: RequestOptions | None = None) -> m.Subscription:
        """``POST /rest/v1/subscriptions``

        Args:
            body: CreateSubscription

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    def list(
        self,
        *,
        contact_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Subscription]:
        """``GET /rest/v1/subscriptions``

        Args:
            contact_id: int
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of Subscription, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )
