# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
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


class SubscriptionsModel(Resource, path="v1.subscriptions.model"):
    """`v1.subscriptions.model`"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the subscription model.

        `GET /rest/v1/subscriptions/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class AsyncSubscriptionsModel(AsyncResource, path="v1.subscriptions.model"):
    """`v1.subscriptions.model`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the subscription model.

        `GET /rest/v1/subscriptions/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class Subscriptions(Resource, path="v1.subscriptions"):
    """`v1.subscriptions`"""

    @cached_property
    def model(self) -> SubscriptionsModel:
        """`v1.subscriptions.model`"""
        return SubscriptionsModel(self._sender)

    def create(self, body: p.CreateSubscription, *, options: RequestOptions | None = None) -> m.Subscription:
        """Create a subscription.

        `POST /rest/v1/subscriptions`

        Args:
            body: a dict with `contact_id` (required), `subscription_plan_id` (required), `allow_duplicate`,
                `allow_tax`, `auto_charge`, `billing_amount`, `credit_card_id`, `first_bill_date`,
                `payment_gateway_id`, `quantity`, `sale_affiliate_id`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List subscriptions.

        `GET /rest/v1/subscriptions`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `Subscription` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )


class AsyncSubscriptions(AsyncResource, path="v1.subscriptions"):
    """`v1.subscriptions`, async."""

    @cached_property
    def model(self) -> AsyncSubscriptionsModel:
        """`v1.subscriptions.model`"""
        return AsyncSubscriptionsModel(self._sender)

    async def create(self, body: p.CreateSubscription, *, options: RequestOptions | None = None) -> m.Subscription:
        """Create a subscription.

        `POST /rest/v1/subscriptions`

        Args:
            body: a dict with `contact_id` (required), `subscription_plan_id` (required), `allow_duplicate`,
                `allow_tax`, `auto_charge`, `billing_amount`, `credit_card_id`, `first_bill_date`,
                `payment_gateway_id`, `quantity`, `sale_affiliate_id`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """List subscriptions.

        `GET /rest/v1/subscriptions`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `Subscription` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST, {"contact_id": contact_id, "limit": limit, "offset": offset}, None, options
        )
