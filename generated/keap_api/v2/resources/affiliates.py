# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: affiliates."""

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
        query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListAffiliateReferralsResponse,
    paging=Tokens("referrals"),
)
_AFFILIATES_SUMMARIES_LIST: ListOperation[m.ListAffiliateSummariesResponse, m.AffiliateSummaryRecord] = ListOperation(
    "v2.affiliates.summaries.list",
    "GET",
    "/rest/v2/affiliates/summaries",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
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


class AffiliatesCommissionProgramsDefaultCommissionPrograms(
    Resource, path="v2.affiliates.commission_programs.default_commission_programs"
):
    """`v2.affiliates.commission_programs.default_commission_programs`"""

    def create(
        self,
        commission_program_id: str,
        body: p.CreateDefaultCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Create a default commission program.

        `POST /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate default commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms(
    AsyncResource, path="v2.affiliates.commission_programs.default_commission_programs"
):
    """`v2.affiliates.commission_programs.default_commission_programs`, async."""

    async def create(
        self,
        commission_program_id: str,
        body: p.CreateDefaultCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Create a default commission program.

        `POST /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate default commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/defaultCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DEFAULT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsProductCommissionPrograms(
    Resource, path="v2.affiliates.commission_programs.product_commission_programs"
):
    """`v2.affiliates.commission_programs.product_commission_programs`"""

    def assign(
        self,
        commission_program_id: str,
        body: p.CreateProductCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Assign products to a commission program.

        `POST /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `product_id`,
                `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate product commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `product_id` (required), `dollar_amount`, `level_1`, `level_2`, `payout_type`,
                `percentage`, `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsProductCommissionPrograms(
    AsyncResource, path="v2.affiliates.commission_programs.product_commission_programs"
):
    """`v2.affiliates.commission_programs.product_commission_programs`, async."""

    async def assign(
        self,
        commission_program_id: str,
        body: p.CreateProductCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Assign products to a commission program.

        `POST /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `product_id`,
                `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate product commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/productCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `product_id` (required), `dollar_amount`, `level_1`, `level_2`, `payout_type`,
                `percentage`, `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_PRODUCT_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsResources(Resource, path="v2.affiliates.commission_programs.resources"):
    """`v2.affiliates.commission_programs.resources`"""

    def create(
        self, body: p.CreateProgramResourceRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateProgramResource:
        """Create an affiliate commission program resource.

        `POST /rest/v2/affiliates/commissionPrograms/resources`

        Args:
            body: a dict with `commission_program_ids` (required), `title` (required), `type` (required),
                `content_html`, `notes`, `order`, `page_height`, `page_width`, `url`

        Returns: `AffiliateProgramResource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_CREATE, {}, body, options)

    def delete(self, resource_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate commission program resource.

        `DELETE /rest/v2/affiliates/commissionPrograms/resources/{resource_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_DELETE, {"resource_id": resource_id}, None, options
        )

    def list(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> Page[m.AffiliateProgramResource]:
        """List the resources of an affiliate commission program.

        `GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources`

        Returns: the first page of `AffiliateProgramResource` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate commission program resource.

        `PATCH /rest/v2/affiliates/commissionPrograms/resources/{resource_id}`

        Args:
            body: a dict with `commission_program_ids`, `content_html`, `notes`, `order`, `page_height`,
                `page_width`, `title`, `url`
            update_mask: the keys of the body to change; all of them by default

        Returns: `AffiliateProgramResource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_UPDATE,
            {"resource_id": resource_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsResources(AsyncResource, path="v2.affiliates.commission_programs.resources"):
    """`v2.affiliates.commission_programs.resources`, async."""

    async def create(
        self, body: p.CreateProgramResourceRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateProgramResource:
        """Create an affiliate commission program resource.

        `POST /rest/v2/affiliates/commissionPrograms/resources`

        Args:
            body: a dict with `commission_program_ids` (required), `title` (required), `type` (required),
                `content_html`, `notes`, `order`, `page_height`, `page_width`, `url`

        Returns: `AffiliateProgramResource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_CREATE, {}, body, options)

    async def delete(self, resource_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate commission program resource.

        `DELETE /rest/v2/affiliates/commissionPrograms/resources/{resource_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_DELETE, {"resource_id": resource_id}, None, options
        )

    def list(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> AsyncPager[m.AffiliateProgramResource]:
        """List the resources of an affiliate commission program.

        `GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}/resources`

        Returns: a pager of `AffiliateProgramResource` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate commission program resource.

        `PATCH /rest/v2/affiliates/commissionPrograms/resources/{resource_id}`

        Args:
            body: a dict with `commission_program_ids`, `content_html`, `notes`, `order`, `page_height`,
                `page_width`, `title`, `url`
            update_mask: the keys of the body to change; all of them by default

        Returns: `AffiliateProgramResource`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_RESOURCES_UPDATE,
            {"resource_id": resource_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionProgramsSubscriptionCommissionPrograms(
    Resource, path="v2.affiliates.commission_programs.subscription_commission_programs"
):
    """`v2.affiliates.commission_programs.subscription_commission_programs`"""

    def assign(
        self,
        commission_program_id: str,
        body: p.CreateSubscriptionCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Assign subscription plans to a commission program.

        `POST /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `subscription_id`,
                `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate subscription commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `subscription_id`,
                `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms(
    AsyncResource, path="v2.affiliates.commission_programs.subscription_commission_programs"
):
    """`v2.affiliates.commission_programs.subscription_commission_programs`, async."""

    async def assign(
        self,
        commission_program_id: str,
        body: p.CreateSubscriptionCommissionProgramRequest,
        *,
        options: RequestOptions | None = None,
    ) -> m.GetRestCommissionProgram:
        """Assign subscription plans to a commission program.

        `POST /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `subscription_id`,
                `unused`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate subscription commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/subscriptionCommissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `dollar_amount`, `level_1`, `level_2`, `payout_type`, `percentage`, `subscription_id`,
                `unused`
            update_mask: the keys of the body to change; all of them by default

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_SUBSCRIPTION_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionPrograms(Resource, path="v2.affiliates.commission_programs"):
    """`v2.affiliates.commission_programs`"""

    @cached_property
    def default_commission_programs(self) -> AffiliatesCommissionProgramsDefaultCommissionPrograms:
        """`v2.affiliates.commission_programs.default_commission_programs`"""
        return AffiliatesCommissionProgramsDefaultCommissionPrograms(self._sender)

    @cached_property
    def product_commission_programs(self) -> AffiliatesCommissionProgramsProductCommissionPrograms:
        """`v2.affiliates.commission_programs.product_commission_programs`"""
        return AffiliatesCommissionProgramsProductCommissionPrograms(self._sender)

    @cached_property
    def resources(self) -> AffiliatesCommissionProgramsResources:
        """`v2.affiliates.commission_programs.resources`"""
        return AffiliatesCommissionProgramsResources(self._sender)

    @cached_property
    def subscription_commission_programs(self) -> AffiliatesCommissionProgramsSubscriptionCommissionPrograms:
        """`v2.affiliates.commission_programs.subscription_commission_programs`"""
        return AffiliatesCommissionProgramsSubscriptionCommissionPrograms(self._sender)

    def create(
        self, body: p.CreateCommissionProgramRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateCommissionProgramResponse:
        """Create an affiliate commission program.

        `POST /rest/v2/affiliates/commissionPrograms`

        Args:
            body: a dict with `name` (required), `priority` (required), `notes`

        Returns: `AffiliateCommissionProgramResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_CREATE, {}, body, options)

    def delete(self, commission_program_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate commission program.

        `DELETE /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DELETE, {"commission_program_id": commission_program_id}, None, options
        )

    def get(self, commission_program_id: str, *, options: RequestOptions | None = None) -> m.GetRestCommissionProgram:
        """Get an affiliate commission program.

        `GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_GET, {"commission_program_id": commission_program_id}, None, options
        )

    def list(
        self,
        *,
        filter: p.AffiliatesCommissionProgramsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionProgramsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateProgramV2]:
        """List affiliate commission programs.

        `GET /rest/v2/affiliates/commissionPrograms`

        Args:
            filter: a dict of conditions, or str. `affiliate_id`, `name`: text
            order_by: one of `name`, `date_created`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `AffiliateProgramV2` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove a product's commission from a program.

        `POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeProductCommission`

        Args:
            body: a dict with `product_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove a subscription's commission from a program.

        `POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeSubscriptionCommission`

        Args:
            body: a dict with `product_id`, `subscription_plan_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `name`, `notes`, `priority`
            update_mask: the keys of the body to change; all of them by default

        Returns: `AffiliateCommissionProgramResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesCommissionPrograms(AsyncResource, path="v2.affiliates.commission_programs"):
    """`v2.affiliates.commission_programs`, async."""

    @cached_property
    def default_commission_programs(self) -> AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms:
        """`v2.affiliates.commission_programs.default_commission_programs`"""
        return AsyncAffiliatesCommissionProgramsDefaultCommissionPrograms(self._sender)

    @cached_property
    def product_commission_programs(self) -> AsyncAffiliatesCommissionProgramsProductCommissionPrograms:
        """`v2.affiliates.commission_programs.product_commission_programs`"""
        return AsyncAffiliatesCommissionProgramsProductCommissionPrograms(self._sender)

    @cached_property
    def resources(self) -> AsyncAffiliatesCommissionProgramsResources:
        """`v2.affiliates.commission_programs.resources`"""
        return AsyncAffiliatesCommissionProgramsResources(self._sender)

    @cached_property
    def subscription_commission_programs(self) -> AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms:
        """`v2.affiliates.commission_programs.subscription_commission_programs`"""
        return AsyncAffiliatesCommissionProgramsSubscriptionCommissionPrograms(self._sender)

    async def create(
        self, body: p.CreateCommissionProgramRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateCommissionProgramResponse:
        """Create an affiliate commission program.

        `POST /rest/v2/affiliates/commissionPrograms`

        Args:
            body: a dict with `name` (required), `priority` (required), `notes`

        Returns: `AffiliateCommissionProgramResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_PROGRAMS_CREATE, {}, body, options)

    async def delete(self, commission_program_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate commission program.

        `DELETE /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_DELETE, {"commission_program_id": commission_program_id}, None, options
        )

    async def get(
        self, commission_program_id: str, *, options: RequestOptions | None = None
    ) -> m.GetRestCommissionProgram:
        """Get an affiliate commission program.

        `GET /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Returns: `GetRestCommissionProgram`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_GET, {"commission_program_id": commission_program_id}, None, options
        )

    def list(
        self,
        *,
        filter: p.AffiliatesCommissionProgramsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionProgramsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateProgramV2]:
        """List affiliate commission programs.

        `GET /rest/v2/affiliates/commissionPrograms`

        Args:
            filter: a dict of conditions, or str. `affiliate_id`, `name`: text
            order_by: one of `name`, `date_created`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `AffiliateProgramV2` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove a product's commission from a program.

        `POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeProductCommission`

        Args:
            body: a dict with `product_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Remove a subscription's commission from a program.

        `POST /rest/v2/affiliates/commissionPrograms/{commission_id}:removeSubscriptionCommission`

        Args:
            body: a dict with `product_id`, `subscription_plan_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate commission program.

        `PATCH /rest/v2/affiliates/commissionPrograms/{commission_program_id}`

        Args:
            body: a dict with `name`, `notes`, `priority`
            update_mask: the keys of the body to change; all of them by default

        Returns: `AffiliateCommissionProgramResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_COMMISSION_PROGRAMS_UPDATE,
            {"commission_program_id": commission_program_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesCommissionTotal(Resource, path="v2.affiliates.commission_total"):
    """`v2.affiliates.commission_total`"""

    def get(self, affiliate_id: str, *, options: RequestOptions | None = None) -> m.AffiliateCommissionEarned:
        """Get the commission total of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/commissionTotal`

        Returns: `AffiliateCommissionEarned`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_COMMISSION_TOTAL_GET, {"affiliate_id": affiliate_id}, None, options)


class AsyncAffiliatesCommissionTotal(AsyncResource, path="v2.affiliates.commission_total"):
    """`v2.affiliates.commission_total`, async."""

    async def get(self, affiliate_id: str, *, options: RequestOptions | None = None) -> m.AffiliateCommissionEarned:
        """Get the commission total of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/commissionTotal`

        Returns: `AffiliateCommissionEarned`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_COMMISSION_TOTAL_GET, {"affiliate_id": affiliate_id}, None, options)


class AffiliatesModelCustomFieldsGroups(Resource, path="v2.affiliates.model.custom_fields.groups"):
    """`v2.affiliates.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an affiliate custom field group.

        `POST /rest/v2/affiliates/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field group.

        `DELETE /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an affiliate custom field group.

        `GET /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List affiliate custom field groups.

        `GET /rest/v2/affiliates/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate custom field group.

        `PATCH /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesModelCustomFieldsGroups(AsyncResource, path="v2.affiliates.model.custom_fields.groups"):
    """`v2.affiliates.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create an affiliate custom field group.

        `POST /rest/v2/affiliates/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field group.

        `DELETE /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get an affiliate custom field group.

        `GET /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options
        )

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List affiliate custom field groups.

        `GET /rest/v2/affiliates/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate custom field group.

        `PATCH /rest/v2/affiliates/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesModelCustomFieldsTabs(Resource, path="v2.affiliates.model.custom_fields.tabs"):
    """`v2.affiliates.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create an affiliate custom field tab.

        `POST /rest/v2/affiliates/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field tab.

        `DELETE /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an affiliate custom field tab.

        `GET /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List affiliate custom field tabs.

        `GET /rest/v2/affiliates/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate custom field tab.

        `PATCH /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncAffiliatesModelCustomFieldsTabs(AsyncResource, path="v2.affiliates.model.custom_fields.tabs"):
    """`v2.affiliates.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create an affiliate custom field tab.

        `POST /rest/v2/affiliates/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field tab.

        `DELETE /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get an affiliate custom field tab.

        `GET /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List affiliate custom field tabs.

        `GET /rest/v2/affiliates/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate custom field tab.

        `PATCH /rest/v2/affiliates/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AffiliatesModelCustomFields(Resource, path="v2.affiliates.model.custom_fields"):
    """`v2.affiliates.model.custom_fields`"""

    @cached_property
    def groups(self) -> AffiliatesModelCustomFieldsGroups:
        """`v2.affiliates.model.custom_fields.groups`"""
        return AffiliatesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AffiliatesModelCustomFieldsTabs:
        """`v2.affiliates.model.custom_fields.tabs`"""
        return AffiliatesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an affiliate custom field.

        `POST /rest/v2/affiliates/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field.

        `DELETE /rest/v2/affiliates/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate custom field.

        `PATCH /rest/v2/affiliates/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncAffiliatesModelCustomFields(AsyncResource, path="v2.affiliates.model.custom_fields"):
    """`v2.affiliates.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncAffiliatesModelCustomFieldsGroups:
        """`v2.affiliates.model.custom_fields.groups`"""
        return AsyncAffiliatesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncAffiliatesModelCustomFieldsTabs:
        """`v2.affiliates.model.custom_fields.tabs`"""
        return AsyncAffiliatesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create an affiliate custom field.

        `POST /rest/v2/affiliates/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate custom field.

        `DELETE /rest/v2/affiliates/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate custom field.

        `PATCH /rest/v2/affiliates/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _AFFILIATES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AffiliatesModel(Resource, path="v2.affiliates.model"):
    """`v2.affiliates.model`"""

    @cached_property
    def custom_fields(self) -> AffiliatesModelCustomFields:
        """`v2.affiliates.model.custom_fields`"""
        return AffiliatesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the affiliate model.

        `GET /rest/v2/affiliates/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AsyncAffiliatesModel(AsyncResource, path="v2.affiliates.model"):
    """`v2.affiliates.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncAffiliatesModelCustomFields:
        """`v2.affiliates.model.custom_fields`"""
        return AsyncAffiliatesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the affiliate model.

        `GET /rest/v2/affiliates/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_MODEL_GET, {}, None, options)


class AffiliatesPayments(Resource, path="v2.affiliates.payments"):
    """`v2.affiliates.payments`"""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesPaymentsListFilter | str | None = None,
        order_by: p.AffiliatesPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliatePayment]:
        """List the payments of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/payments`

        Args:
            filter: a dict of conditions, or str. `since_time`, `until_time`: aware datetime
            order_by: one of `create_time`, `pay_date`, `pay_amount`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `RestAffiliatePayment` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncAffiliatesPayments(AsyncResource, path="v2.affiliates.payments"):
    """`v2.affiliates.payments`, async."""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesPaymentsListFilter | str | None = None,
        order_by: p.AffiliatesPaymentsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliatePayment]:
        """List the payments of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/payments`

        Args:
            filter: a dict of conditions, or str. `since_time`, `until_time`: aware datetime
            order_by: one of `create_time`, `pay_date`, `pay_amount`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `RestAffiliatePayment` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AffiliatesRedirects(Resource, path="v2.affiliates.redirects"):
    """`v2.affiliates.redirects`"""

    def create(
        self, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """Create an affiliate redirect.

        `POST /rest/v2/affiliates/redirects`

        Args:
            body: a dict with `code` (required), `name` (required), `website_address` (required), `affiliate_id`,
                `program_ids`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_CREATE, {}, body, options)

    def delete(self, redirect_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate redirect.

        `DELETE /rest/v2/affiliates/redirects/{redirect_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_DELETE, {"redirect_id": redirect_id}, None, options)

    def get(self, redirect_id: str, *, options: RequestOptions | None = None) -> m.AffiliateLink:
        """Get an affiliate redirect.

        `GET /rest/v2/affiliates/redirects/{redirect_id}`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_GET, {"redirect_id": redirect_id}, None, options)

    def list(
        self,
        *,
        filter: p.AffiliatesCommissionProgramsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionProgramsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateLink]:
        """List affiliate redirects.

        `GET /rest/v2/affiliates/redirects`

        Args:
            filter: a dict of conditions, or str. `affiliate_id`, `name`: text
            order_by: one of `name`, `date_created`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `AffiliateLink` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate redirect.

        `PATCH /rest/v2/affiliates/redirects/{redirect_id}`

        Args:
            body: a dict with `code` (required), `name` (required), `website_address` (required), `affiliate_id`,
                `program_ids`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_REDIRECTS_UPDATE, {"redirect_id": redirect_id}, body, options)


class AsyncAffiliatesRedirects(AsyncResource, path="v2.affiliates.redirects"):
    """`v2.affiliates.redirects`, async."""

    async def create(
        self, body: p.CreateOrUpdateAffiliateLinkRequest, *, options: RequestOptions | None = None
    ) -> m.AffiliateLink:
        """Create an affiliate redirect.

        `POST /rest/v2/affiliates/redirects`

        Args:
            body: a dict with `code` (required), `name` (required), `website_address` (required), `affiliate_id`,
                `program_ids`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_CREATE, {}, body, options)

    async def delete(self, redirect_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate redirect.

        `DELETE /rest/v2/affiliates/redirects/{redirect_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_DELETE, {"redirect_id": redirect_id}, None, options)

    async def get(self, redirect_id: str, *, options: RequestOptions | None = None) -> m.AffiliateLink:
        """Get an affiliate redirect.

        `GET /rest/v2/affiliates/redirects/{redirect_id}`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_GET, {"redirect_id": redirect_id}, None, options)

    def list(
        self,
        *,
        filter: p.AffiliatesCommissionProgramsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionProgramsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateLink]:
        """List affiliate redirects.

        `GET /rest/v2/affiliates/redirects`

        Args:
            filter: a dict of conditions, or str. `affiliate_id`, `name`: text
            order_by: one of `name`, `date_created`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `AffiliateLink` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Update an affiliate redirect.

        `PATCH /rest/v2/affiliates/redirects/{redirect_id}`

        Args:
            body: a dict with `code` (required), `name` (required), `website_address` (required), `affiliate_id`,
                `program_ids`

        Returns: `AffiliateLink`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_REDIRECTS_UPDATE, {"redirect_id": redirect_id}, body, options)


class AffiliatesReferrals(Resource, path="v2.affiliates.referrals"):
    """`v2.affiliates.referrals`"""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesReferralsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.AffiliatesReferralsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Referral]:
        """List the referrals of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/referrals`

        Args:
            filter: a dict of conditions, or str. `source`: text or a prefix
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `referral_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `Referral` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AsyncAffiliatesReferrals(AsyncResource, path="v2.affiliates.referrals"):
    """`v2.affiliates.referrals`, async."""

    def list(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesReferralsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.AffiliatesReferralsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Referral]:
        """List the referrals of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}/referrals`

        Args:
            filter: a dict of conditions, or str. `source`: text or a prefix
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `id`, `referral_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `Referral` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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


class AffiliatesSummaries(Resource, path="v2.affiliates.summaries"):
    """`v2.affiliates.summaries`"""

    def list(
        self,
        *,
        filter: p.AffiliatesSummariesListFilter | str | None = None,
        order_by: p.AffiliatesSummariesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateSummaryRecord]:
        """List affiliate summaries.

        `GET /rest/v2/affiliates/summaries`

        Args:
            filter: a dict of conditions, or str. `affiliate_ids`: list. `since_time`, `until_time`: aware datetime
            order_by: one of `affiliate_id`, `amount_earned`, `balance`, `clawbacks`, alone or with a space and
                `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `AffiliateSummaryRecord` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncAffiliatesSummaries(AsyncResource, path="v2.affiliates.summaries"):
    """`v2.affiliates.summaries`, async."""

    def list(
        self,
        *,
        filter: p.AffiliatesSummariesListFilter | str | None = None,
        order_by: p.AffiliatesSummariesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateSummaryRecord]:
        """List affiliate summaries.

        `GET /rest/v2/affiliates/summaries`

        Args:
            filter: a dict of conditions, or str. `affiliate_ids`: list. `since_time`, `until_time`: aware datetime
            order_by: one of `affiliate_id`, `amount_earned`, `balance`, `clawbacks`, alone or with a space and
                `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `AffiliateSummaryRecord` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _AFFILIATES_SUMMARIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class Affiliates(Resource, path="v2.affiliates"):
    """`v2.affiliates`"""

    @cached_property
    def commission_programs(self) -> AffiliatesCommissionPrograms:
        """`v2.affiliates.commission_programs`"""
        return AffiliatesCommissionPrograms(self._sender)

    @cached_property
    def commission_total(self) -> AffiliatesCommissionTotal:
        """`v2.affiliates.commission_total`"""
        return AffiliatesCommissionTotal(self._sender)

    @cached_property
    def model(self) -> AffiliatesModel:
        """`v2.affiliates.model`"""
        return AffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AffiliatesPayments:
        """`v2.affiliates.payments`"""
        return AffiliatesPayments(self._sender)

    @cached_property
    def redirects(self) -> AffiliatesRedirects:
        """`v2.affiliates.redirects`"""
        return AffiliatesRedirects(self._sender)

    @cached_property
    def referrals(self) -> AffiliatesReferrals:
        """`v2.affiliates.referrals`"""
        return AffiliatesReferrals(self._sender)

    @cached_property
    def summaries(self) -> AffiliatesSummaries:
        """`v2.affiliates.summaries`"""
        return AffiliatesSummaries(self._sender)

    def assign_to_program(
        self, id: str, body: p.AffiliateAddToProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Assign an affiliate to a commission program.

        `POST /rest/v2/affiliates/{id}:assignToProgram`

        Args:
            body: a dict with `affiliate_program_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_ASSIGN_TO_PROGRAM, {"id": id}, body, options)

    def commissions(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesPaymentsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionsOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AffiliateCommission]:
        """List the commissions of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}:commissions`

        Args:
            filter: a dict of conditions, or str. `since_time`, `until_time`: aware datetime
            order_by: one of `invoice_id`, `time_earned`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `AffiliateCommission` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Create an affiliate.

        `POST /rest/v2/affiliates`

        Args:
            body: a dict with `code` (required), `contact_id` (required), `custom_fields`, `name`, `notify_on_lead`,
                `notify_on_sale`, `parent_affiliate_id`, `password`, `status`, `track_leads_days`

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate.

        `DELETE /rest/v2/affiliates/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_DELETE, {"id": id}, None, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """Get an affiliate.

        `GET /rest/v2/affiliates/{id}`

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.AffiliatesListFilter | str | None = None,
        order_by: p.AffiliatesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.RestAffiliate]:
        """List affiliates.

        `GET /rest/v2/affiliates`

        Args:
            filter: a dict of conditions, or str. `code`, `name`: text or a prefix. `contact_id`,
                `referral_contact_id`, `status`: text. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`. `custom`: a
                dict of custom fields by name
            order_by: one of `id`, `date_created`, `name`, `status`, `code`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `RestAffiliate` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove an affiliate from a commission program.

        `POST /rest/v2/affiliates/{id}:removeFromProgram`

        Args:
            body: a dict with `affiliate_program_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate.

        `PATCH /rest/v2/affiliates/{id}`

        Args:
            body: a dict with `code`, `contact_id`, `custom_fields`, `name`, `notify_on_lead`, `notify_on_sale`,
                `parent_affiliate_id`, `password`, `status`, `track_leads_days`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_AFFILIATES_UPDATE, {"id": id, "update_mask": update_mask}, body, options)


class AsyncAffiliates(AsyncResource, path="v2.affiliates"):
    """`v2.affiliates`, async."""

    @cached_property
    def commission_programs(self) -> AsyncAffiliatesCommissionPrograms:
        """`v2.affiliates.commission_programs`"""
        return AsyncAffiliatesCommissionPrograms(self._sender)

    @cached_property
    def commission_total(self) -> AsyncAffiliatesCommissionTotal:
        """`v2.affiliates.commission_total`"""
        return AsyncAffiliatesCommissionTotal(self._sender)

    @cached_property
    def model(self) -> AsyncAffiliatesModel:
        """`v2.affiliates.model`"""
        return AsyncAffiliatesModel(self._sender)

    @cached_property
    def payments(self) -> AsyncAffiliatesPayments:
        """`v2.affiliates.payments`"""
        return AsyncAffiliatesPayments(self._sender)

    @cached_property
    def redirects(self) -> AsyncAffiliatesRedirects:
        """`v2.affiliates.redirects`"""
        return AsyncAffiliatesRedirects(self._sender)

    @cached_property
    def referrals(self) -> AsyncAffiliatesReferrals:
        """`v2.affiliates.referrals`"""
        return AsyncAffiliatesReferrals(self._sender)

    @cached_property
    def summaries(self) -> AsyncAffiliatesSummaries:
        """`v2.affiliates.summaries`"""
        return AsyncAffiliatesSummaries(self._sender)

    async def assign_to_program(
        self, id: str, body: p.AffiliateAddToProgramRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Assign an affiliate to a commission program.

        `POST /rest/v2/affiliates/{id}:assignToProgram`

        Args:
            body: a dict with `affiliate_program_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_ASSIGN_TO_PROGRAM, {"id": id}, body, options)

    def commissions(
        self,
        affiliate_id: str,
        *,
        filter: p.AffiliatesPaymentsListFilter | str | None = None,
        order_by: p.AffiliatesCommissionsOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AffiliateCommission]:
        """List the commissions of an affiliate.

        `GET /rest/v2/affiliates/{affiliate_id}:commissions`

        Args:
            filter: a dict of conditions, or str. `since_time`, `until_time`: aware datetime
            order_by: one of `invoice_id`, `time_earned`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `AffiliateCommission` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Create an affiliate.

        `POST /rest/v2/affiliates`

        Args:
            body: a dict with `code` (required), `contact_id` (required), `custom_fields`, `name`, `notify_on_lead`,
                `notify_on_sale`, `parent_affiliate_id`, `password`, `status`, `track_leads_days`

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_CREATE, {}, body, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an affiliate.

        `DELETE /rest/v2/affiliates/{id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_DELETE, {"id": id}, None, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> m.RestAffiliate:
        """Get an affiliate.

        `GET /rest/v2/affiliates/{id}`

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        filter: p.AffiliatesListFilter | str | None = None,
        order_by: p.AffiliatesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.RestAffiliate]:
        """List affiliates.

        `GET /rest/v2/affiliates`

        Args:
            filter: a dict of conditions, or str. `code`, `name`: text or a prefix. `contact_id`,
                `referral_contact_id`, `status`: text. `id`: text with `==`, `<=`, `<`, `>=`, `>`, `!=`. `custom`: a
                dict of custom fields by name
            order_by: one of `id`, `date_created`, `name`, `status`, `code`, alone or with a space and `asc` or
                `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `RestAffiliate` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
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
        """Remove an affiliate from a commission program.

        `POST /rest/v2/affiliates/{id}:removeFromProgram`

        Args:
            body: a dict with `affiliate_program_id`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
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
        """Update an affiliate.

        `PATCH /rest/v2/affiliates/{id}`

        Args:
            body: a dict with `code`, `contact_id`, `custom_fields`, `name`, `notify_on_lead`, `notify_on_sale`,
                `parent_affiliate_id`, `password`, `status`, `track_leads_days`
            update_mask: the keys of the body to change; all of them by default

        Returns: `RestAffiliate`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_AFFILIATES_UPDATE, {"id": id, "update_mask": update_mask}, body, options)
