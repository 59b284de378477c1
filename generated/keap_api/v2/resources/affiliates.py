# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: affiliates."""

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

_AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_CREATE: Operation[m.GetRestCommissionProgram] = Operation(
    "v2.affiliates.commission_programs.default_commission_programs.create",
    "POST",
    "/rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}",
    body=Body(_PARAMS, "CreateDefaultCommissionProgramRequest", required=True),
    response=m.GetRestCommissionProgram,
)
_AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_UPDATE: Operation[m.GetRestCommissionProgram] = Operation(
    "v2.affiliates.commission_programs.default_commission_programs.update",
    "PATCH",
    "/rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateDefaultCommissionProgramRequest",
        required=True,
        mask=("percentage", "dollar_amount", "payout_type", "level_1", "level_2", "unused"),
    ),
    response=m.GetRestCommissionProgram,
)
_AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_ASSIGN: Operation[m.GetRestCommissionProgram] = Operation(
    "v2.affiliates.commission_programs.product_commission_programs.assign",
    "POST",
    "/rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}",
    body=Body(_PARAMS, "CreateProductCommissionProgramRequest", required=True),
    response=m.GetRestCommissionProgram,
)
_AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_UPDATE: Operation[m.GetRestCommissionProgram] = Operation(
    "v2.affiliates.commission_programs.product_commission_programs.update",
    "PATCH",
    "/rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProductCommissionProgramRequest",
        required=True,
        mask=("percentage", "dollar_amount", "payout_type", "level_1", "level_2", "unused"),
        mask_aliases={"product_id": ""},
    ),
    response=m.GetRestCommissionProgram,
)
_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_CREATE: Operation[m.AffiliateProgramResource] = Operation(
    "v2.affiliates.commission_programs.resources.create",
    "POST",
    "/rest/v2/affiliates/commissionPrograms/resources",
    body=Body(_PARAMS, "CreateProgramResourceRequest", required=True),
    response=m.AffiliateProgramResource,
)
_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_DELETE: Operation[None] = Operation(
    "v2.affiliates.commission_programs.resources.delete",
    "DELETE",
    "/rest/v2/affiliates/commissionPrograms/resources/{resource_id}",
    response=None,
)
_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_LIST: ListOperation[
    m.ListProgramResourcesResponse, m.AffiliateProgramResource
] = ListOperation(
    "v2.affiliates.commission_programs.resources.list",
    "GET",
    "/rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources",
    response=m.ListProgramResourcesResponse,
    paging=OnePage("resources"),
)
_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_UPDATE: Operation[m.AffiliateProgramResource] = Operation(
    "v2.affiliates.commission_programs.resources.update",
    "PATCH",
    "/rest/v2/affiliates/commissionPrograms/resources/{resource_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateProgramResourceRequest",
        required=True,
        mask=("title", "notes", "url", "order", "content_html", "page_width", "page_height", "commission_program_ids"),
    ),
    response=m.AffiliateProgramResource,
)
_AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_ASSIGN: Operation[m.GetRestCommissionProgram] = (
    Operation(
        "v2.affiliates.commission_programs.subscription_commission_programs.assign",
        "POST",
        "/rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}",
        body=Body(_PARAMS, "CreateSubscriptionCommissionProgramRequest", required=True),
        response=m.GetRestCommissionProgram,
    )
)
_AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_UPDATE: Operation[m.GetRestCommissionProgram] = (
    Operation(
        "v2.affiliates.commission_programs.subscription_commission_programs.update",
        "PATCH",
        "/rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}",
        query=(Query("update_mask"),),
        body=Body(
            _PARAMS,
            "UpdateSubscriptionCommissionProgramRequest",
            required=True,
            mask=("percentage", "dollar_amount", "payout_type", "level_1", "level_2", "unused"),
            mask_aliases={"subscription_id": ""},
        ),
        response=m.GetRestCommissionProgram,
    )
)
_AFFILIATES_COMMISSION_PROGRAMS_CREATE: Operation[m.AffiliateCommissionProgramResponse] = Operation(
    "v2.affiliates.commission_programs.create",
    "POST",
    "/rest/v2/affiliates/commissionPrograms",
    body=Body(_PARAMS, "CreateCommissionProgramRequest", required=True),
    response=m.AffiliateCommissionProgramResponse,
)
_AFFILIATES_COMMISSION_PROGRAMS_DELETE: Operation[None] = Operation(
    "v2.affiliates.commission_programs.delete",
    "DELETE",
    "/rest/v2/affiliates/commissionPrograms/{commission_program_id}",
    response=None,
)
_AFFILIATES_COMMISSION_PROGRAMS_GET: Operation[m.GetRestCommissionProgram] = Operation(
    "v2.affiliates.commission_programs.get",
    "GET",
    "/rest/v2/affiliates/commissionPrograms/{commission_program_id}",
    response=m.GetRestCommissionProgram,
)
_AFFILIATES_COMMISSION_PROGRAMS_LIST: ListOperation[m.ListAffiliateCommissionProgramsResponse, m.AffiliateProgramV2] = (
    ListOperation(
        "v2.affiliates.commission_programs.list",
        "GET",
        "/rest/v2/affiliates/commissionPrograms",
        query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
        response=m.ListAffiliateCommissionProgramsResponse,
        paging=Tokens("commission_programs"),
    )
)
_AFFILIATES_COMMISSION_PROGRAMS_REMOVE_PRODUCT_COMMISSION: Operation[None] = Operation(
    "v2.affiliates.commission_programs.remove_product_commission",
    "POST",
    "/rest/v2/affiliates/commissionPrograms/{commission_id}:removeProductCommission",
    body=Body(_PARAMS, "DeleteProgramCommissionRequest", required=True),
    response=None,
)
_AFFILIATES_COMMISSION_PROGRAMS_REMOVE_SUBSCRIPTION_COMMISSION: Operation[None] = Operation(
    "v2.affiliates.commission_programs.remove_subscription_commission",
    "POST",
    "/rest/v2/affiliates/commissionPrograms/{commission_id}:removeSubscriptionCommission",
    body=Body(_PARAMS, "DeleteSubscriptionPlanCommissionRequest", required=True),
    response=None,
)
_AFFILIATES_COMMISSION_PROGRAMS_UPDATE: Operation[m.AffiliateCommissionProgramResponse] = Operation(
    "v2.affiliates.commission_programs.update",
    "PATCH",
    "/rest/v2/affiliates/commissionPrograms/{commission_program_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCommissionProgramRequest", required=True, mask=("name", "notes", "priority")),
    response=m.AffiliateCommissionProgramResponse,
)
_AFFILIATES_COMMISSION_TOTAL_GET: Operation[m.AffiliateCommissionEarned] = Operation(
    "v2.affiliates.commission_total.get",
    "GET",
    "/rest/v2/affiliates/{affiliate_id}/commissionTotal",
    response=m.AffiliateCommissionEarned,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.affiliates.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/affiliates/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.affiliates.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/affiliates/model/customFields/groups/{group_id}",
    response=None,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.affiliates.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/affiliates/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.affiliates.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/affiliates/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.affiliates.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/affiliates/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.affiliates.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/affiliates/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.affiliates.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/affiliates/model/customFields/tabs/{tab_id}",
    response=None,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.affiliates.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/affiliates/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = (
    ListOperation(
        "v2.affiliates.model.custom_fields.tabs.list",
        "GET",
        "/rest/v2/affiliates/model/customFields/tabs",
        response=m.ListCustomFieldTabsResponse,
        paging=OnePage("tabs"),
    )
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.affiliates.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/affiliates/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.affiliates.model.custom_fields.create",
    "POST",
    "/rest/v2/affiliates/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.affiliates.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/affiliates/model/customFields/{custom_field_id}",
    response=None,
)
_AFFILIATES_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.affiliates.model.custom_fields.update",
    "PATCH",
    "/rest/v2/affiliates/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_AFFILIATES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.affiliates.model.get", "GET", "/rest/v2/affiliates/model", response=m.ObjectModel
)
_AFFILIATES_PAYMENTS_LIST: ListOperation[m.ListAffiliatePaymentsResponse, m.RestAffiliatePayment] = ListOperation(
    "v2.affiliates.payments.list",
    "GET",
    "/rest/v2/affiliates/{affiliate_id}/payments",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAffiliatePaymentsResponse,
    paging=Tokens("affiliate_payments"),
)
_AFFILIATES_REDIRECTS_CREATE: Operation[m.AffiliateLink] = Operation(
    "v2.affiliates.redirects.create",
    "POST",
    "/rest/v2/affiliates/redirects",
    body=Body(_PARAMS, "CreateOrUpdateAffiliateLinkRequest", required=True),
    response=m.AffiliateLink,
)
_AFFILIATES_REDIRECTS_DELETE: Operation[None] = Operation(
    "v2.affiliates.redirects.delete", "DELETE", "/rest/v2/affiliates/redirects/{redirect_id}", response=None
)
_AFFILIATES_REDIRECTS_GET: Operation[m.AffiliateLink] = Operation(
    "v2.affiliates.redirects.get", "GET", "/rest/v2/affiliates/redirects/{redirect_id}", response=m.AffiliateLink
)
_AFFILIATES_REDIRECTS_LIST: ListOperation[m.ListAffiliateLinksResponse, m.AffiliateLink] = ListOperation(
    "v2.affiliates.redirects.list",
    "GET",
    "/rest/v2/affiliates/redirects",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAffiliateLinksResponse,
    paging=Tokens("affiliate_links"),
)
_AFFILIATES_REDIRECTS_UPDATE: Operation[m.AffiliateLink] = Operation(
    "v2.affiliates.redirects.update",
    "PATCH",
    "/rest/v2/affiliates/redirects/{redirect_id}",
    body=Body(_PARAMS, "CreateOrUpdateAffiliateLinkRequest", required=True),
    response=m.AffiliateLink,
)
_AFFILIATES_REFERRALS_LIST: ListOperation[m.ListAffiliateReferralsResponse, m.Referral] = ListOperation(
    "v2.affiliates.referrals.list",
    "GET",
    "/rest/v2/affiliates/{affiliate_id}/referrals",
    query=(Query("filter"), Query("page_token"), Query("order_by"), Query("page_size")),
    response=m.ListAffiliateReferralsResponse,
    paging=Tokens("referrals"),
)
_AFFILIATES_SUMMARIES_LIST: ListOperation[m.ListAffiliateSummariesResponse, m.AffiliateSummaryRecord] = ListOperation(
    "v2.affiliates.summaries.list",
    "GET",
    "/rest/v2/affiliates/summaries",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAffiliateSummariesResponse,
    paging=Tokens("affiliate_summaries"),
)
_AFFILIATES_ASSIGN_TO_PROGRAM: Operation[None] = Operation(
    "v2.affiliates.assign_to_program",
    "POST",
    "/rest/v2/affiliates/{id}:assignToProgram",
    body=Body(_PARAMS, "AffiliateAddToProgramRequest", required=True),
    response=None,
)
_AFFILIATES_COMMISSIONS: ListOperation[m.ListAffiliateCommissionsResponse, m.AffiliateCommission] = ListOperation(
    "v2.affiliates.commissions",
    "GET",
    "/rest/v2/affiliates/{affiliate_id}:commissions",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAffiliateCommissionsResponse,
    paging=Tokens("affiliate_commissions"),
)
_AFFILIATES_CREATE: Operation[m.RestAffiliate] = Operation(
    "v2.affiliates.create",
    "POST",
    "/rest/v2/affiliates",
    body=Body(_PARAMS, "CreateAffiliateRequest", required=True),
    response=m.RestAffiliate,
)
_AFFILIATES_DELETE: Operation[None] = Operation(
    "v2.affiliates.delete", "DELETE", "/rest/v2/affiliates/{id}", response=None
)
_AFFILIATES_GET: Operation[m.RestAffiliate] = Operation(
    "v2.affiliates.get", "GET", "/rest/v2/affiliates/{id}", response=m.RestAffiliate
)
_AFFILIATES_LIST: ListOperation[m.ListAffiliatesResponse, m.RestAffiliate] = ListOperation(
    "v2.affiliates.list",
    "GET",
    "/rest/v2/affiliates",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListAffiliatesResponse,
    paging=Tokens("affiliates"),
)
_AFFILIATES_REMOVE_FROM_PROGRAM: Operation[None] = Operation(
    "v2.affiliates.remove_from_program",
    "POST",
    "/rest/v2/affiliates/{id}:removeFromProgram",
    body=Body(_PARAMS, "AffiliateRemoveFromProgramRequest", required=True),
    response=None,
)
_AFFILIATES_UPDATE: Operation[m.RestAffiliate] = Operation(
    "v2.affiliates.update",
    "PATCH",
    "/rest/v2/affiliates/{id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateAffiliateRequest",
        required=True,
        mask=(
            "contact_id",
            "code",
            "name",
            "status",
            "parent_affiliate_id",
            "notify_on_sale",
            "notify_on_lead",
            "track_leads_days",
            "password",
            "custom_fields",
        ),
    ),
    response=m.RestAffiliate,
)


class AffiliatesCommissionProgramsDefaultCommissionPrograms(Resource):
    """``v2.affiliates.commission_programs.default_commission_programs``"""

    def create(
        self,
        commission_program_id: str,
        body: p.CreateDefaultCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateDefaultCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_CREATE,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    def update(
        self,
        commission_program_id: str,
        body: p.UpdateDefaultCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateDefaultCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms(AsyncResource):
    """``v2.affiliates.commission_programs.default_commission_programs``, asynchronous."""

    async def create(
        self,
        commission_program_id: str,
        body: p.CreateDefaultCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateDefaultCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_CREATE,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    async def update(
        self,
        commission_program_id: str,
        body: p.UpdateDefaultCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateDefaultCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsProductCommissionPrograms(Resource):
    """``v2.affiliates.commission_programs.product_commission_programs``"""

    def assign(
        self,
        commission_program_id: str,
        body: p.CreateProductCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateProductCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_ASSIGN,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    def update(
        self,
        commission_program_id: str,
        body: p.UpdateProductCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateProductCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsProductCommissionPrograms(AsyncResource):
    """``v2.affiliates.commission_programs.product_commission_programs``, asynchronous."""

    async def assign(
        self,
        commission_program_id: str,
        body: p.CreateProductCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateProductCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_ASSIGN,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    async def update(
        self,
        commission_program_id: str,
        body: p.UpdateProductCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateProductCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsResources(Resource):
    """``v2.affiliates.commission_programs.resources``"""

    def create(
        self, body: p.CreateProgramResourceRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateProgramResource:
        """``POST /rest/v2/affiliates/commissionPrograms/resources``

        Args:
            body: CreateProgramResourceRequest

        Returns:
            AffiliateProgramResource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_CREATE, {}, body, options)

    def delete(self, resource_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/commissionPrograms/resources/{resource_id}``

        Args:
            resource_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_DELETE, {"resource_id": resource_id}, None, options
        )

    def list(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> Page[m.AffiliateProgramResource]:
        """``GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources``

        Args:
            commission_program_id: str

        Returns:
            The first page of AffiliateProgramResource; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_LIST,
            {"commission_program_id": commission_program_id},
            None,
            options,
        )

    def update(
        self,
        resource_id: str,
        body: p.UpdateProgramResourceRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AffiliateProgramResource:
        """``PATCH /rest/v2/affiliates/commissionPrograms/resources/{resource_id}``

        Args:
            resource_id: str
            body: UpdateProgramResourceRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            AffiliateProgramResource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_UPDATE,
            {"resource_id": resource_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsResources(AsyncResource):
    """``v2.affiliates.commission_programs.resources``, asynchronous."""

    async def create(
        self, body: p.CreateProgramResourceRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateProgramResource:
        """``POST /rest/v2/affiliates/commissionPrograms/resources``

        Args:
            body: CreateProgramResourceRequest

        Returns:
            AffiliateProgramResource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_CREATE, {}, body, options)

    async def delete(self, resource_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/commissionPrograms/resources/{resource_id}``

        Args:
            resource_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_DELETE, {"resource_id": resource_id}, None, options
        )

    def list(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> AsyncPager[m.AffiliateProgramResource]:
        """``GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources``

        Args:
            commission_program_id: str

        Returns:
            A pager: await it for the first page of AffiliateProgramResource, or iterate over it for all items of
                all pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_LIST,
            {"commission_program_id": commission_program_id},
            None,
            options,
        )

    async def update(
        self,
        resource_id: str,
        body: p.UpdateProgramResourceRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AffiliateProgramResource:
        """``PATCH /rest/v2/affiliates/commissionPrograms/resources/{resource_id}``

        Args:
            resource_id: str
            body: UpdateProgramResourceRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            AffiliateProgramResource; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_UPDATE,
            {"resource_id": resource_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsSubscriptionCommissionPrograms(Resource):
    """``v2.affiliates.commission_programs.subscription_commission_programs``"""

    def assign(
        self,
        commission_program_id: str,
        body: p.CreateSubscriptionCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateSubscriptionCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_ASSIGN,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    def update(
        self,
        commission_program_id: str,
        body: p.UpdateSubscriptionCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateSubscriptionCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms(AsyncResource):
    """``v2.affiliates.commission_programs.subscription_commission_programs``, asynchronous."""

    async def assign(
        self,
        commission_program_id: str,
        body: p.CreateSubscriptionCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``POST /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: CreateSubscriptionCommissionProgramRequest

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_ASSIGN,
            {"commission_program_id": commission_program_id},
            body,
            options,
        )

    async def update(
        self,
        commission_program_id: str,
        body: p.UpdateSubscriptionCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """``PATCH /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateSubscriptionCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            GetRestCommissionProgram; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionPrograms(Resource):
    """``v2.affiliates.commission_programs``"""

    @cached_property
    def default_commission_programs(self) -> AffiliatesCommissionProgramsDefaultCommissionPrograms:
        """The operations below ``affiliates.commission_programs.default_commission_programs``."""
        return AffiliatesCommissionProgramsDefaultCommissionPrograms(self._sender)

    @cached_property
    def product_commission_programs(self) -> AffiliatesCommissionProgramsProductCommissionPrograms:
        """The operations below ``affiliates.commission_programs.product_commission_programs``."""
        return AffiliatesCommissionProgramsProductCommissionPrograms(self._sender)

    @cached_property
    def resources(self) -> AffiliatesCommissionProgramsResources:
        """The operations below ``affiliates.commission_programs.resources``."""
        return AffiliatesCommissionProgramsResources(self._sender)

    @cached_property
    def subscription_commission_programs(self) -> AffiliatesCommissionProgramsSubscriptionCommissionPrograms:
        """The operations below ``affiliates.commission_programs.subscription_commission_programs``."""
        return AffiliatesCommissionProgramsSubscriptionCommissionPrograms(self._sender)

    def create(
        self, body: p.CreateCommissionProgramRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateCommissionProgramResponse:
        """``POST /rest/v2/affiliates/commissionPrograms``

        Args:
            body: CreateCommissionProgramRequest

        Returns:
            AffiliateCommissionProgramResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_CREATE, {}, body, options)

    def delete(self, commission_program_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DELETE, {"commission_program_id": commission_program_id}, None, options
        )

    def get(self, commission_program_id: str, *, options: RequestOptions | None = None) -> m.GetRestCommissionProgram:
        """``GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str

        Returns:
            GetRestCommissionProgram; None when the response is empty.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_GET, {"commission_program_id": commission_program_id}, None, options
        )

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateProgramV2]:
        """``GET /rest/v2/affiliates/commissionPrograms``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of AffiliateProgramV2; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSION_PROGRAMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def remove_product_commission(
        self, commission_id: str, body: p.DeleteProgramCommissionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeProductCommission``

        Args:
            commission_id: str
            body: DeleteProgramCommissionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_REMOVE_PRODUCT_COMMISSION, {"commission_id": commission_id}, body, options
        )

    def remove_subscription_commission(
        self,
        commission_id: str,
        body: p.DeleteSubscriptionPlanCommissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """``POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeSubscriptionCommission``

        Args:
            commission_id: str
            body: DeleteSubscriptionPlanCommissionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_REMOVE_SUBSCRIPTION_COMMISSION,
            {"commission_id": commission_id},
            body,
            options,
        )

    def update(
        self,
        commission_program_id: str,
        body: p.UpdateCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AffiliateCommissionProgramResponse:
        """``PATCH /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            AffiliateCommissionProgramResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionPrograms(AsyncResource):
    """``v2.affiliates.commission_programs``, asynchronous."""

    @cached_property
    def default_commission_programs(self) -> AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms:
        """The operations below ``affiliates.commission_programs.default_commission_programs``."""
        return AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms(self._sender)

    @cached_property
    def product_commission_programs(self) -> AsyncAffiliatesCommissionProgramsProductCommissionPrograms:
        """The operations below ``affiliates.commission_programs.product_commission_programs``."""
        return AsyncAffiliatesCommissionProgramsProductCommissionPrograms(self._sender)

    @cached_property
    def resources(self) -> AsyncAffiliatesCommissionProgramsResources:
        """The operations below ``affiliates.commission_programs.resources``."""
        return AsyncAffiliatesCommissionProgramsResources(self._sender)

    @cached_property
    def subscription_commission_programs(self) -> AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms:
        """The operations below ``affiliates.commission_programs.subscription_commission_programs``."""
        return AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms(self._sender)

    async def create(
        self, body: p.CreateCommissionProgramRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateCommissionProgramResponse:
        """``POST /rest/v2/affiliates/commissionPrograms``

        Args:
            body: CreateCommissionProgramRequest

        Returns:
            AffiliateCommissionProgramResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_CREATE, {}, body, options)

    async def delete(self, commission_program_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DELETE, {"commission_program_id": commission_program_id}, None, options
        )

    async def get(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> m.GetRestCommissionProgram:
        """``GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str

        Returns:
            GetRestCommissionProgram; None when the response is empty.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_GET, {"commission_program_id": commission_program_id}, None, options
        )

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateProgramV2]:
        """``GET /rest/v2/affiliates/commissionPrograms``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of AffiliateProgramV2, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSION_PROGRAMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def remove_product_commission(
        self, commission_id: str, body: p.DeleteProgramCommissionRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeProductCommission``

        Args:
            commission_id: str
            body: DeleteProgramCommissionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_REMOVE_PRODUCT_COMMISSION, {"commission_id": commission_id}, body, options
        )

    async def remove_subscription_commission(
        self,
        commission_id: str,
        body: p.DeleteSubscriptionPlanCommissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """``POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeSubscriptionCommission``

        Args:
            commission_id: str
            body: DeleteSubscriptionPlanCommissionRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_REMOVE_SUBSCRIPTION_COMMISSION,
            {"commission_id": commission_id},
            body,
            options,
        )

    async def update(
        self,
        commission_program_id: str,
        body: p.UpdateCommissionProgramRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.AffiliateCommissionProgramResponse:
        """``PATCH /rest/v2/affiliates/commissionPrograms/{commission_program_id}``

        Args:
            commission_program_id: str
            body: UpdateCommissionProgramRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            AffiliateCommissionProgramResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionTotal(Resource):
    """``v2.affiliates.commission_total``"""

    def get(self, affiliate_id: str, *, options: RequestOptions | None = None) -> m.AffiliateCommissionEarned:
        """``GET /rest/v2/affiliates/{affiliate_id}/commissionTotal``

        Args:
            affiliate_id: str

        Returns:
            AffiliateCommissionEarned; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_TOTAL_GET, {"affiliate_id": affiliate_id}, None, options)


class AsyncAffiliatesCommissionTotal(AsyncResource):
    """``v2.affiliates.commission_total``, asynchronous."""

    async def get(self, affiliate_id: str, *, options: RequestOptions | None = None) -> m.AffiliateCommissionEarned:
        """``GET /rest/v2/affiliates/{affiliate_id}/commissionTotal``

        Args:
            affiliate_id: str

        Returns:
            AffiliateCommissionEarned; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_TOTAL_GET, {"affiliate_id": affiliate_id}, None, options)


class AffiliatesModelCustomFieldsGroups(Resource):
    """``v2.affiliates.model.custom_fields.groups``"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/affiliates/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/affiliates/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """``GET /rest/v2/affiliates/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            The first page of CustomFieldGroup; iterating over it walks all pages.
        """
        return self._sender.page(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """``PATCH /rest/v2/affiliates/model/customFields/groups/{group_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesModelCustomFieldsGroups(AsyncResource):
    """``v2.affiliates.model.custom_fields.groups``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """``POST /rest/v2/affiliates/model/customFields/groups``

        Args:
            body: CreateCustomFieldGroupRequest

        Returns:
            CustomFieldGroup; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """``GET /rest/v2/affiliates/model/customFields/groups/{group_id}``

        Args:
            group_id: str

        Returns:
            CustomFieldGroup; None when the response is empty.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options
        )

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """``GET /rest/v2/affiliates/model/customFields/groups``

        Args:
            tab_id: str

        Returns:
            A pager: await it for the first page of CustomFieldGroup, or iterate over it for all items of all pages.
        """
        return self._sender.page(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """``PATCH /rest/v2/affiliates/model/customFields/groups/{group_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesModelCustomFieldsTabs(Resource):
    """``v2.affiliates.model.custom_fields.tabs``"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``POST /rest/v2/affiliates/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """``GET /rest/v2/affiliates/model/customFields/tabs``

        Returns:
            The first page of CustomFieldTab; iterating over it walks all pages.
        """
        return self._sender.page(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """``PATCH /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncAffiliatesModelCustomFieldsTabs(AsyncResource):
    """``v2.affiliates.model.custom_fields.tabs``, asynchronous."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """``POST /rest/v2/affiliates/model/customFields/tabs``

        Args:
            body: CreateCustomFieldTabRequest

        Returns:
            CustomFieldTab; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            None.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """``GET /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

        Args:
            tab_id: str

        Returns:
            CustomFieldTab; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """``GET /rest/v2/affiliates/model/customFields/tabs``

        Returns:
            A pager: await it for the first page of CustomFieldTab, or iterate over it for all items of all pages.
        """
        return self._sender.page(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """``PATCH /rest/v2/affiliates/model/customFields/tabs/{tab_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AffiliatesModelCustomFields(Resource):
    """``v2.affiliates.model.custom_fields``"""

    @cached_property
    def groups(self) -> AffiliatesModelCustomFieldsGroups:
        """The operations below ``affiliates.model.custom_fields.groups``."""
        return AffiliatesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AffiliatesModelCustomFieldsTabs:
        """The operations below ``affiliates.model.custom_fields.tabs``."""
        return AffiliatesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/affiliates/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """``PATCH /rest/v2/affiliates/model/customFields/{custom_field_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesModelCustomFields(AsyncResource):
    """``v2.affiliates.model.custom_fields``, asynchronous."""

    @cached_property
    def groups(self) -> AsyncAffiliatesModelCustomFieldsGroups:
        """The operations below ``affiliates.model.custom_fields.groups``."""
        return AsyncAffiliatesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncAffiliatesModelCustomFieldsTabs:
        """The operations below ``affiliates.model.custom_fields.tabs``."""
        return AsyncAffiliatesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """``POST /rest/v2/affiliates/model/customFields``

        Args:
            body: CreateCustomFieldRequest

        Returns:
            CustomFieldMetaData; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/model/customFields/{custom_field_id}``

        Args:
            custom_field_id: str

        Returns:
            None.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """``PATCH /rest/v2/affiliates/model/customFields/{custom_field_id}``

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
            _AFFILIATES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesModel(Resource):
    """``v2.affiliates.model``"""

    @cached_property
    def custom_fields(self) -> AffiliatesModelCustomFields:
        """The operations below ``affiliates.model.custom_fields``."""
        return AffiliatesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/affiliates/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AsyncAffiliatesModel(AsyncResource):
    """``v2.affiliates.model``, asynchronous."""

    @cached_property
    def custom_fields(self) -> AsyncAffiliatesModelCustomFields:
        """The operations below ``affiliates.model.custom_fields``."""
        return AsyncAffiliatesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v2/affiliates/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AffiliatesPayments(Resource):
    """``v2.affiliates.payments``"""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliatePayment]:
        """``GET /rest/v2/affiliates/{affiliate_id}/payments``

        Args:
            affiliate_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of RestAffiliatePayment; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_PAYMENTS_LIST,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class AsyncAffiliatesPayments(AsyncResource):
    """``v2.affiliates.payments``, asynchronous."""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliatePayment]:
        """``GET /rest/v2/affiliates/{affiliate_id}/payments``

        Args:
            affiliate_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of RestAffiliatePayment, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _AFFILIATES_PAYMENTS_LIST,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class AffiliatesRedirects(Resource):
    """``v2.affiliates.redirects``"""

    def create(
        self, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """``POST /rest/v2/affiliates/redirects``

        Args:
            body: CreateOrUpdateAffiliateLinkRequest

        Returns:
            AffiliateLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_CREATE, {}, body, options)

    def delete(self, redirect_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str

        Returns:
            None.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_DELETE, {"redirect_id": redirect_id}, None, options)

    def get(self, redirect_id: str, *, options: RequestOptions | None = None) -> m.AffiliateLink:
        """``GET /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str

        Returns:
            AffiliateLink; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_GET, {"redirect_id": redirect_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateLink]:
        """``GET /rest/v2/affiliates/redirects``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of AffiliateLink; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_REDIRECTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self, redirect_id: str, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """``PATCH /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str
            body: CreateOrUpdateAffiliateLinkRequest

        Returns:
            AffiliateLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_UPDATE, {"redirect_id": redirect_id}, body, options)


class AsyncAffiliatesRedirects(AsyncResource):
    """``v2.affiliates.redirects``, asynchronous."""

    async def create(
        self, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """``POST /rest/v2/affiliates/redirects``

        Args:
            body: CreateOrUpdateAffiliateLinkRequest

        Returns:
            AffiliateLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_CREATE, {}, body, options)

    async def delete(self, redirect_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str

        Returns:
            None.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_DELETE, {"redirect_id": redirect_id}, None, options)

    async def get(self, redirect_id: str, *, options: RequestOptions | None = None) -> m.AffiliateLink:
        """``GET /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str

        Returns:
            AffiliateLink; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_GET, {"redirect_id": redirect_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateLink]:
        """``GET /rest/v2/affiliates/redirects``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of AffiliateLink, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AFFILIATES_REDIRECTS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self, redirect_id: str, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """``PATCH /rest/v2/affiliates/redirects/{redirect_id}``

        Args:
            redirect_id: str
            body: CreateOrUpdateAffiliateLinkRequest

        Returns:
            AffiliateLink; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_UPDATE, {"redirect_id": redirect_id}, body, options)


class AffiliatesReferrals(Resource):
    """``v2.affiliates.referrals``"""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Referral]:
        """``GET /rest/v2/affiliates/{affiliate_id}/referrals``

        Args:
            affiliate_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            The first page of Referral; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_REFERRALS_LIST,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )


class AsyncAffiliatesReferrals(AsyncResource):
    """``v2.affiliates.referrals``, asynchronous."""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        page_token: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Referral]:
        """``GET /rest/v2/affiliates/{affiliate_id}/referrals``

        Args:
            affiliate_id: str
            filter: str
            page_token: str
            order_by: str
            page_size: int, 0 to 1000

        Returns:
            A pager: await it for the first page of Referral, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AFFILIATES_REFERRALS_LIST,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )


class AffiliatesSummaries(Resource):
    """``v2.affiliates.summaries``"""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateSummaryRecord]:
        """``GET /rest/v2/affiliates/summaries``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of AffiliateSummaryRecord; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncAffiliatesSummaries(AsyncResource):
    """``v2.affiliates.summaries``, asynchronous."""

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateSummaryRecord]:
        """``GET /rest/v2/affiliates/summaries``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of AffiliateSummaryRecord, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class Affiliates(Resource):
    """``v2.affiliates``"""

    @cached_property
    def commission_programs(self) -> AffiliatesCommissionPrograms:
        """The operations below ``affiliates.commission_programs``."""
        return AffiliatesCommissionPrograms(self._sender)

    @cached_property
    def commission_total(self) -> AffiliatesCommissionTotal:
        """The operations below ``affiliates.commission_total``."""
        return AffiliatesCommissionTotal(self._sender)

    @cached_property
    def model(self) -> AffiliatesModel:
        """The operations below ``affiliates.model``."""
        return AffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AffiliatesPayments:
        """The operations below ``affiliates.payments``."""
        return AffiliatesPayments(self._sender)

    @cached_property
    def redirects(self) -> AffiliatesRedirects:
        """The operations below ``affiliates.redirects``."""
        return AffiliatesRedirects(self._sender)

    @cached_property
    def referrals(self) -> AffiliatesReferrals:
        """The operations below ``affiliates.referrals``."""
        return AffiliatesReferrals(self._sender)

    @cached_property
    def summaries(self) -> AffiliatesSummaries:
        """The operations below ``affiliates.summaries``."""
        return AffiliatesSummaries(self._sender)

    def assign_to_program(
        self, id: str, body: p.AffiliateAddToProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/{id}:assignToProgram``

        Args:
            id: str
            body: AffiliateAddToProgramRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_ASSIGN_TO_PROGRAM, {"id": id}, body, options)

    def commissions(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateCommission]:
        """``GET /rest/v2/affiliates/{affiliate_id}:commissions``

        Args:
            affiliate_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of AffiliateCommission; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSIONS,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def create(self, body: p.CreateAffiliateRequest, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """``POST /rest/v2/affiliates``

        Args:
            body: CreateAffiliateRequest

        Returns:
            RestAffiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/{id}``

        Args:
            id: str

        Returns:
            None.
        """
        return self._sender.call(_AFFILIATES_DELETE, {"id": id}, None, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """``GET /rest/v2/affiliates/{id}``

        Args:
            id: str

        Returns:
            RestAffiliate; None when the response is empty.
        """
        return self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliate]:
        """``GET /rest/v2/affiliates``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of RestAffiliate; iterating over it walks all pages.
        """
        return self._sender.page(
            _AFFILIATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def remove_from_program(
        self, id: str, body: p.AffiliateRemoveFromProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/{id}:removeFromProgram``

        Args:
            id: str
            body: AffiliateRemoveFromProgramRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_REMOVE_FROM_PROGRAM, {"id": id}, body, options)

    def update(
        self,
        id: str,
        body: p.UpdateAffiliateRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestAffiliate:
        """``PATCH /rest/v2/affiliates/{id}``

        Args:
            id: str
            body: UpdateAffiliateRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            RestAffiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_AFFILIATES_UPDATE, {"id": id, "update_mask": update_mask}, body, options)


class AsyncAffiliates(AsyncResource):
    """``v2.affiliates``, asynchronous."""

    @cached_property
    def commission_programs(self) -> AsyncAffiliatesCommissionPrograms:
        """The operations below ``affiliates.commission_programs``."""
        return AsyncAffiliatesCommissionPrograms(self._sender)

    @cached_property
    def commission_total(self) -> AsyncAffiliatesCommissionTotal:
        """The operations below ``affiliates.commission_total``."""
        return AsyncAffiliatesCommissionTotal(self._sender)

    @cached_property
    def model(self) -> AsyncAffiliatesModel:
        """The operations below ``affiliates.model``."""
        return AsyncAffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AsyncAffiliatesPayments:
        """The operations below ``affiliates.payments``."""
        return AsyncAffiliatesPayments(self._sender)

    @cached_property
    def redirects(self) -> AsyncAffiliatesRedirects:
        """The operations below ``affiliates.redirects``."""
        return AsyncAffiliatesRedirects(self._sender)

    @cached_property
    def referrals(self) -> AsyncAffiliatesReferrals:
        """The operations below ``affiliates.referrals``."""
        return AsyncAffiliatesReferrals(self._sender)

    @cached_property
    def summaries(self) -> AsyncAffiliatesSummaries:
        """The operations below ``affiliates.summaries``."""
        return AsyncAffiliatesSummaries(self._sender)

    async def assign_to_program(
        self, id: str, body: p.AffiliateAddToProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/{id}:assignToProgram``

        Args:
            id: str
            body: AffiliateAddToProgramRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_ASSIGN_TO_PROGRAM, {"id": id}, body, options)

    def commissions(
        self,
        affiliate_id: str,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateCommission]:
        """``GET /rest/v2/affiliates/{affiliate_id}:commissions``

        Args:
            affiliate_id: str
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of AffiliateCommission, or iterate over it for all items of all
                pages.
        """
        return self._sender.page(
            _AFFILIATES_COMMISSIONS,
            {
                "affiliate_id": affiliate_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    async def create(self, body: p.CreateAffiliateRequest, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """``POST /rest/v2/affiliates``

        Args:
            body: CreateAffiliateRequest

        Returns:
            RestAffiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/affiliates/{id}``

        Args:
            id: str

        Returns:
            None.
        """
        return await self._sender.call(_AFFILIATES_DELETE, {"id": id}, None, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """``GET /rest/v2/affiliates/{id}``

        Args:
            id: str

        Returns:
            RestAffiliate; None when the response is empty.
        """
        return await self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliate]:
        """``GET /rest/v2/affiliates``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of RestAffiliate, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _AFFILIATES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def remove_from_program(
        self, id: str, body: p.AffiliateRemoveFromProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """``POST /rest/v2/affiliates/{id}:removeFromProgram``

        Args:
            id: str
            body: AffiliateRemoveFromProgramRequest

        Returns:
            None.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_REMOVE_FROM_PROGRAM, {"id": id}, body, options)

    async def update(
        self,
        id: str,
        body: p.UpdateAffiliateRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.RestAffiliate:
        """``PATCH /rest/v2/affiliates/{id}``

        Args:
            id: str
            body: UpdateAffiliateRequest
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            RestAffiliate; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_AFFILIATES_UPDATE, {"id": id, "update_mask": update_mask}, body, options)
