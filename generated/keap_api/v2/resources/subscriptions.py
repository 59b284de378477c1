# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: subscriptions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import Body, OnePage, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.subscriptions.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/subscriptions/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.subscriptions.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/subscriptions/model/customFields/groups/{group_id}",
    response=None,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.subscriptions.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/subscriptions/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.subscriptions.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/subscriptions/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.subscriptions.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/subscriptions/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.subscriptions.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/subscriptions/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.subscriptions.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/subscriptions/model/customFields/tabs/{tab_id}",
    response=None,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.subscriptions.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/subscriptions/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = (
    ListOperation(
        "v2.subscriptions.model.custom_fields.tabs.list",
        "GET",
        "/rest/v2/subscriptions/model/customFields/tabs",
        response=m.ListCustomFieldTabsResponse,
        paging=OnePage("tabs"),
    )
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.subscriptions.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/subscriptions/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.subscriptions.model.custom_fields.create",
    "POST",
    "/rest/v2/subscriptions/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.subscriptions.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/subscriptions/model/customFields/{custom_field_id}",
    response=None,
)
_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.subscriptions.model.custom_fields.update",
    "PATCH",
    "/rest/v2/subscriptions/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_SUBSCRIPTIONS_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.subscriptions.model.get", "GET", "/rest/v2/subscriptions/model", response=m.ObjectModel
)
_SUBSCRIPTIONS_CREATE: Operation[m.Subscription] = Operation(
    "v2.subscriptions.create",
    "POST",
    "/rest/v2/subscriptions",
    body=Body(_PARAMS, "CreateSubscriptionRequest", required=True),
    response=m.Subscription,
)
_SUBSCRIPTIONS_DEACTIVATE: Operation[None] = Operation(
    "v2.subscriptions.deactivate",
    "POST",
    "/rest/v2/subscriptions/{subscription_id}:deactivate",
    body=Body(_PARAMS, "CancelSubscriptionRequest", required=True),
    response=None,
)
_SUBSCRIPTIONS_GET: Operation[m.Subscription] = Operation(
    "v2.subscriptions.get", "GET", "/rest/v2/subscriptions/{subscription_id}", response=m.Subscription
)
_SUBSCRIPTIONS_INVOICE: Operation[m.OrderV2] = Operation(
    "v2.subscriptions.invoice", "POST", "/rest/v2/subscriptions/{subscription_id}:invoice", response=m.OrderV2
)
_SUBSCRIPTIONS_LIST: ListOperation[m.ListSubscriptionsResponse, m.Subscription] = ListOperation(
    "v2.subscriptions.list",
    "GET",
    "/rest/v2/subscriptions",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListSubscriptionsResponse,
    paging=Tokens("subscriptions"),
)
_SUBSCRIPTIONS_UPDATE: Operation[m.Subscription] = Operation(
    "v2.subscriptions.update",
    "PATCH",
    "/rest/v2/subscriptions/{subscription_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateSubscriptionRequest",
        required=True,
        mask=(
            "contact_id",
            "subscription_plan_id",
            "quantity",
            "billing_amount",
            "auto_charge",
            "max_charge_attempts",
            "days_between_retries",
            "active",
            "billing_frequency",
            "billing_cycle",
            "next_bill_date",
            "end_date",
            "payment_method_id",
            "allow_tax",
            "lead_affiliate_id",
            "sale_affiliate_id",
            "promo_code",
            "shipping_option_id",
            "reason_stopped",
            "shipping_address",
            "custom_fields",
        ),
    ),
    response=m.Subscription,
)


class SubscriptionsModelCustomFieldsGroups(Resource, path="v2.subscriptions.model.custom_fields.groups"):
    """`v2.subscriptions.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a subscription custom field group.

        `POST /rest/v2/subscriptions/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field group.

        `DELETE /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a subscription custom field group.

        `GET /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List subscription custom field groups.

        `GET /rest/v2/subscriptions/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a subscription custom field group.

        `PATCH /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFieldsGroups(AsyncResource, path="v2.subscriptions.model.custom_fields.groups"):
    """`v2.subscriptions.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a subscription custom field group.

        `POST /rest/v2/subscriptions/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field group.

        `DELETE /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a subscription custom field group.

        `GET /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options
        )

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List subscription custom field groups.

        `GET /rest/v2/subscriptions/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a subscription custom field group.

        `PATCH /rest/v2/subscriptions/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModelCustomFieldsTabs(Resource, path="v2.subscriptions.model.custom_fields.tabs"):
    """`v2.subscriptions.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create a subscription custom field tab.

        `POST /rest/v2/subscriptions/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field tab.

        `DELETE /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a subscription custom field tab.

        `GET /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List subscription custom field tabs.

        `GET /rest/v2/subscriptions/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a subscription custom field tab.

        `PATCH /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFieldsTabs(AsyncResource, path="v2.subscriptions.model.custom_fields.tabs"):
    """`v2.subscriptions.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create a subscription custom field tab.

        `POST /rest/v2/subscriptions/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field tab.

        `DELETE /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options
        )

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a subscription custom field tab.

        `GET /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List subscription custom field tabs.

        `GET /rest/v2/subscriptions/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a subscription custom field tab.

        `PATCH /rest/v2/subscriptions/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModelCustomFields(Resource, path="v2.subscriptions.model.custom_fields"):
    """`v2.subscriptions.model.custom_fields`"""

    @cached_property
    def groups(self) -> SubscriptionsModelCustomFieldsGroups:
        """`v2.subscriptions.model.custom_fields.groups`"""
        return SubscriptionsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> SubscriptionsModelCustomFieldsTabs:
        """`v2.subscriptions.model.custom_fields.tabs`"""
        return SubscriptionsModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a subscription custom field.

        `POST /rest/v2/subscriptions/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field.

        `DELETE /rest/v2/subscriptions/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a subscription custom field.

        `PATCH /rest/v2/subscriptions/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFields(AsyncResource, path="v2.subscriptions.model.custom_fields"):
    """`v2.subscriptions.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncSubscriptionsModelCustomFieldsGroups:
        """`v2.subscriptions.model.custom_fields.groups`"""
        return AsyncSubscriptionsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncSubscriptionsModelCustomFieldsTabs:
        """`v2.subscriptions.model.custom_fields.tabs`"""
        return AsyncSubscriptionsModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a subscription custom field.

        `POST /rest/v2/subscriptions/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a subscription custom field.

        `DELETE /rest/v2/subscriptions/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a subscription custom field.

        `PATCH /rest/v2/subscriptions/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModel(Resource, path="v2.subscriptions.model"):
    """`v2.subscriptions.model`"""

    @cached_property
    def custom_fields(self) -> SubscriptionsModelCustomFields:
        """`v2.subscriptions.model.custom_fields`"""
        return SubscriptionsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the subscription model.

        `GET /rest/v2/subscriptions/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class AsyncSubscriptionsModel(AsyncResource, path="v2.subscriptions.model"):
    """`v2.subscriptions.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncSubscriptionsModelCustomFields:
        """`v2.subscriptions.model.custom_fields`"""
        return AsyncSubscriptionsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the subscription model.

        `GET /rest/v2/subscriptions/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class Subscriptions(Resource, path="v2.subscriptions"):
    """`v2.subscriptions`"""

    @cached_property
    def model(self) -> SubscriptionsModel:
        """`v2.subscriptions.model`"""
        return SubscriptionsModel(self._sender)

    def create(self, body: p.CreateSubscriptionRequest, *, options: RequestOptions | None = None) -> m.Subscription:
        """Create a subscription.

        `POST /rest/v2/subscriptions`

        Args:
            body: a dict with `contact_id` (required), `subscription_plan_id` (required), `active`,
                `allow_duplicate`, `allow_tax`, `auto_charge`, `billing_amount`, `custom_fields`,
                `days_between_retries`, `lead_affiliate_id`, `max_charge_attempts`, `payment_method_id`,
                `promo_code`, `quantity`, `reason_stopped`, `sale_affiliate_id`, `shipping_address`,
                `shipping_option_id`, `start_date`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    def deactivate(
        self, subscription_id: str, body: p.CancelSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Deactivate a subscription.

        `POST /rest/v2/subscriptions/{subscription_id}:deactivate`

        Args:
            body: a dict with `reason`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_DEACTIVATE, {"subscription_id": subscription_id}, body, options)

    def get(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.Subscription:
        """Get a subscription.

        `GET /rest/v2/subscriptions/{subscription_id}`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_GET, {"subscription_id": subscription_id}, None, options)

    def invoice(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Create an invoice for a subscription.

        `POST /rest/v2/subscriptions/{subscription_id}:invoice`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_SUBSCRIPTIONS_INVOICE, {"subscription_id": subscription_id}, None, options)

    def list(
        self,
        *,
        filter: p.SubscriptionsListFilter | str | None = None,
        order_by: p.SubscriptionsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Subscription]:
        """List subscriptions.

        `GET /rest/v2/subscriptions`

        Args:
            filter: a dict of conditions, or str. `billing_amount`, `id`: text with `==`, `<=`, `<`, `>=`, `>`,
                `!=`. `contact_id`, `status`, `subscription_plan_id`: text. `ids`, `subscription_plan_ids`: list.
                `custom`: a dict of custom fields by name
            order_by: one of `id`, `contact_id`, `subscription_plan_id`, `modification_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Subscription` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        subscription_id: str,
        body: p.UpdateSubscriptionRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Subscription:
        """Update a subscription.

        `PATCH /rest/v2/subscriptions/{subscription_id}`

        Args:
            body: a dict with `active`, `allow_tax`, `auto_charge`, `billing_amount`, `billing_cycle`,
                `billing_frequency`, `contact_id`, `custom_fields`, `days_between_retries`, `end_date`,
                `lead_affiliate_id`, `max_charge_attempts`, `next_bill_date`, `payment_method_id`, `promo_code`,
                `quantity`, `reason_stopped`, `sale_affiliate_id`, `shipping_address`, `shipping_option_id`,
                `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_UPDATE, {"subscription_id": subscription_id, "update_mask": update_mask}, body, options
        )


class AsyncSubscriptions(AsyncResource, path="v2.subscriptions"):
    """`v2.subscriptions`, async."""

    @cached_property
    def model(self) -> AsyncSubscriptionsModel:
        """`v2.subscriptions.model`"""
        return AsyncSubscriptionsModel(self._sender)

    async def create(
        self, body: p.CreateSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> m.Subscription:
        """Create a subscription.

        `POST /rest/v2/subscriptions`

        Args:
            body: a dict with `contact_id` (required), `subscription_plan_id` (required), `active`,
                `allow_duplicate`, `allow_tax`, `auto_charge`, `billing_amount`, `custom_fields`,
                `days_between_retries`, `lead_affiliate_id`, `max_charge_attempts`, `payment_method_id`,
                `promo_code`, `quantity`, `reason_stopped`, `sale_affiliate_id`, `shipping_address`,
                `shipping_option_id`, `start_date`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    async def deactivate(
        self, subscription_id: str, body: p.CancelSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Deactivate a subscription.

        `POST /rest/v2/subscriptions/{subscription_id}:deactivate`

        Args:
            body: a dict with `reason`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_DEACTIVATE, {"subscription_id": subscription_id}, body, options)

    async def get(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.Subscription:
        """Get a subscription.

        `GET /rest/v2/subscriptions/{subscription_id}`

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_GET, {"subscription_id": subscription_id}, None, options)

    async def invoice(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """Create an invoice for a subscription.

        `POST /rest/v2/subscriptions/{subscription_id}:invoice`

        Returns: `OrderV2`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_SUBSCRIPTIONS_INVOICE, {"subscription_id": subscription_id}, None, options)

    def list(
        self,
        *,
        filter: p.SubscriptionsListFilter | str | None = None,
        order_by: p.SubscriptionsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Subscription]:
        """List subscriptions.

        `GET /rest/v2/subscriptions`

        Args:
            filter: a dict of conditions, or str. `billing_amount`, `id`: text with `==`, `<=`, `<`, `>=`, `>`,
                `!=`. `contact_id`, `status`, `subscription_plan_id`: text. `ids`, `subscription_plan_ids`: list.
                `custom`: a dict of custom fields by name
            order_by: one of `id`, `contact_id`, `subscription_plan_id`, `modification_time`, alone or with a space
                and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Subscription` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _SUBSCRIPTIONS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        subscription_id: str,
        body: p.UpdateSubscriptionRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Subscription:
        """Update a subscription.

        `PATCH /rest/v2/subscriptions/{subscription_id}`

        Args:
            body: a dict with `active`, `allow_tax`, `auto_charge`, `billing_amount`, `billing_cycle`,
                `billing_frequency`, `contact_id`, `custom_fields`, `days_between_retries`, `end_date`,
                `lead_affiliate_id`, `max_charge_attempts`, `next_bill_date`, `payment_method_id`, `promo_code`,
                `quantity`, `reason_stopped`, `sale_affiliate_id`, `shipping_address`, `shipping_option_id`,
                `subscription_plan_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `Subscription`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_UPDATE, {"subscription_id": subscription_id, "update_mask": update_mask}, body, options
        )
