# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: subscriptions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Body, ListOperation, OnePage, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
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


class SubscriptionsModelCustomFieldsGroups(Resource):
    """``v2.subscriptions.model.custom_fields.groups``"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/subscriptions/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """``GET /rest/v2/subscriptions/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            The first page of CustomFieldGroup; iterating over it walks all pages.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFieldsGroups(AsyncResource):
    """``v2.subscriptions.model.custom_fields.groups``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/subscriptions/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options
        )

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """``GET /rest/v2/subscriptions/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            A pager: await it for the first page of CustomFieldGroup, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/groups/{group_id}``

        Args:
            group_id: str
            body: UpdateCustomFieldGroupRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModelCustomFieldsTabs(Resource):
    """``v2.subscriptions.model.custom_fields.tabs``"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``POST /rest/v2/subscriptions/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """``GET /rest/v2/subscriptions/model/customFields/tabs``

        Returns:
            The first page of CustomFieldTab; iterating over it walks all pages.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFieldsTabs(AsyncResource):
    """``v2.subscriptions.model.custom_fields.tabs``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """``POST /rest/v2/subscriptions/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options
        )

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """``GET /rest/v2/subscriptions/model/customFields/tabs``

        Returns:
            A pager: await it for the first page of CustomFieldTab, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str
            body: UpdateCustomFieldTabRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_TABS_UPDATE,
            {"tab_id": tab_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModelCustomFields(Resource):
    """``v2.subscriptions.model.custom_fields``"""

    @cached_property
    def groups(self) -> SubscriptionsModelCustomFieldsGroups:
        """The operations below ``subscriptions.model.custom_fields.groups``."""
        return SubscriptionsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> SubscriptionsModelCustomFieldsTabs:
        """The operations below ``subscriptions.model.custom_fields.tabs``."""
        return SubscriptionsModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/subscriptions/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str
            body: UpdateCustomFieldMetaDataRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncSubscriptionsModelCustomFields(AsyncResource):
    """``v2.subscriptions.model.custom_fields``, asynchronous."""

    @cached_property
    def groups(self) -> AsyncSubscriptionsModelCustomFieldsGroups:
        """The operations below ``subscriptions.model.custom_fields.groups``."""
        return AsyncSubscriptionsModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncSubscriptionsModelCustomFieldsTabs:
        """The operations below ``subscriptions.model.custom_fields.tabs``."""
        return AsyncSubscriptionsModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/subscriptions/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/subscriptions/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
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
        """``PATCH /rest/v2/subscriptions/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str
            body: UpdateCustomFieldMetaDataRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class SubscriptionsModel(Resource):
    """``v2.subscriptions.model``"""

    @cached_property
    def custom_fields(self) -> SubscriptionsModelCustomFields:
        """The operations below ``subscriptions.model.custom_fields``."""
        return SubscriptionsModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/subscriptions/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class AsyncSubscriptionsModel(AsyncResource):
    """``v2.subscriptions.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncSubscriptionsModelCustomFields:
        """The operations below ``subscriptions.model.custom_fields``."""
        return AsyncSubscriptionsModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/subscriptions/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_SUBSCRIPTIONS_MODEL_GET, {}, None, options)


class Subscriptions(Resource):
    """``v2.subscriptions``"""

    @cached_property
    def model(self) -> SubscriptionsModel:
        """The operations below ``subscriptions.model``."""
        return SubscriptionsModel(self._sender)

    def create(self, body: p.CreateSubscriptionRequest, *, options: RequestOptions | None = None) -> m.Subscription:
        """``POST /rest/v2/subscriptions``

        Args:
            body: CreateSubscriptionRequest

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    def deactivate(
        self, subscription_id: str, body: p.CancelSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/subscriptions/{subscription_id}:deactivate``

        Args:
            subscription_id: str
            body: CancelSubscriptionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_SUBSCRIPTIONS_DEACTIVATE, {"subscription_id": subscription_id}, body, options)

    def get(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.Subscription:
        """``GET /rest/v2/subscriptions/{subscription_id}``

        Args:
            subscription_id: str

        Returns:
            Subscription; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_GET, {"subscription_id": subscription_id}, None, options)

    def invoice(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """``POST /rest/v2/subscriptions/{subscription_id}:invoice``

        Args:
            subscription_id: str

        Returns:
            OrderV2; None when the response is empty.
        """
        return self._sender.call(_SUBSCRIPTIONS_INVOICE, {"subscription_id": subscription_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Subscription]:
        """``GET /rest/v2/subscriptions``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of Subscription; iterating over it walks all pages.
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
        """``PATCH /rest/v2/subscriptions/{subscription_id}``

        Args:
            subscription_id: str
            body: UpdateSubscriptionRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _SUBSCRIPTIONS_UPDATE, {"subscription_id": subscription_id, "update_mask": update_mask}, body, options
        )


class AsyncSubscriptions(AsyncResource):
    """``v2.subscriptions``, asynchronous."""

    @cached_property
    def model(self) -> AsyncSubscriptionsModel:
        """The operations below ``subscriptions.model``."""
        return AsyncSubscriptionsModel(self._sender)

    async def create(
        self, body: p.CreateSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> m.Subscription:
        """``POST /rest/v2/subscriptions``

        Args:
            body: CreateSubscriptionRequest

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_CREATE, {}, body, options)

    async def deactivate(
        self, subscription_id: str, body: p.CancelSubscriptionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/subscriptions/{subscription_id}:deactivate``

        Args:
            subscription_id: str
            body: CancelSubscriptionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_SUBSCRIPTIONS_DEACTIVATE, {"subscription_id": subscription_id}, body, options)

    async def get(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.Subscription:
        """``GET /rest/v2/subscriptions/{subscription_id}``

        Args:
            subscription_id: str

        Returns:
            Subscription; None when the response is empty.
        """
        return await self._sender.call(_SUBSCRIPTIONS_GET, {"subscription_id": subscription_id}, None, options)

    async def invoice(self, subscription_id: str, *, options: RequestOptions | None = None) -> m.OrderV2:
        """``POST /rest/v2/subscriptions/{subscription_id}:invoice``

        Args:
            subscription_id: str

        Returns:
            OrderV2; None when the response is empty.
        """
        return await self._sender.call(_SUBSCRIPTIONS_INVOICE, {"subscription_id": subscription_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Subscription]:
        """``GET /rest/v2/subscriptions``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of Subscription, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v2/subscriptions/{subscription_id}``

        Args:
            subscription_id: str
            body: UpdateSubscriptionRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            Subscription; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _SUBSCRIPTIONS_UPDATE, {"subscription_id": subscription_id, "update_mask": update_mask}, body, options
        )
