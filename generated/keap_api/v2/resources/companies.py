# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: companies."""

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

_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.companies.model.custom_fields.groups.create",
    "POST",
    "/rest/v2/companies/model/customFields/groups",
    body=Body(_PARAMS, "CreateCustomFieldGroupRequest", required=True),
    response=m.CustomFieldGroup,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE: Operation[None] = Operation(
    "v2.companies.model.custom_fields.groups.delete",
    "DELETE",
    "/rest/v2/companies/model/customFields/groups/{group_id}",
    response=None,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_GET: Operation[m.CustomFieldGroup] = Operation(
    "v2.companies.model.custom_fields.groups.get",
    "GET",
    "/rest/v2/companies/model/customFields/groups/{group_id}",
    response=m.CustomFieldGroup,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST: ListOperation[m.ListCustomFieldGroupsResponse, m.CustomFieldGroup] = (
    ListOperation(
        "v2.companies.model.custom_fields.groups.list",
        "GET",
        "/rest/v2/companies/model/customFields/groups",
        query=(Query("tab_id"),),
        response=m.ListCustomFieldGroupsResponse,
        paging=OnePage("groups"),
    )
)
_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE: Operation[m.CustomFieldGroup] = Operation(
    "v2.companies.model.custom_fields.groups.update",
    "PATCH",
    "/rest/v2/companies/model/customFields/groups/{group_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldGroupRequest", required=True, mask=("name", "tab_id", "order")),
    response=m.CustomFieldGroup,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_CREATE: Operation[m.CustomFieldTab] = Operation(
    "v2.companies.model.custom_fields.tabs.create",
    "POST",
    "/rest/v2/companies/model/customFields/tabs",
    body=Body(_PARAMS, "CreateCustomFieldTabRequest", required=True),
    response=m.CustomFieldTab,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_DELETE: Operation[None] = Operation(
    "v2.companies.model.custom_fields.tabs.delete",
    "DELETE",
    "/rest/v2/companies/model/customFields/tabs/{tab_id}",
    response=None,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_GET: Operation[m.CustomFieldTab] = Operation(
    "v2.companies.model.custom_fields.tabs.get",
    "GET",
    "/rest/v2/companies/model/customFields/tabs/{tab_id}",
    response=m.CustomFieldTab,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_LIST: ListOperation[m.ListCustomFieldTabsResponse, m.CustomFieldTab] = (
    ListOperation(
        "v2.companies.model.custom_fields.tabs.list",
        "GET",
        "/rest/v2/companies/model/customFields/tabs",
        response=m.ListCustomFieldTabsResponse,
        paging=OnePage("tabs"),
    )
)
_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE: Operation[m.CustomFieldTab] = Operation(
    "v2.companies.model.custom_fields.tabs.update",
    "PATCH",
    "/rest/v2/companies/model/customFields/tabs/{tab_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldTabRequest", required=True, mask=("name", "order")),
    response=m.CustomFieldTab,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_CREATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.companies.model.custom_fields.create",
    "POST",
    "/rest/v2/companies/model/customFields",
    body=Body(_PARAMS, "CreateCustomFieldRequest", required=True),
    response=m.CustomFieldMetaData,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_DELETE: Operation[None] = Operation(
    "v2.companies.model.custom_fields.delete",
    "DELETE",
    "/rest/v2/companies/model/customFields/{custom_field_id}",
    response=None,
)
_COMPANIES_MODEL_CUSTOM_FIELDS_UPDATE: Operation[m.CustomFieldMetaData] = Operation(
    "v2.companies.model.custom_fields.update",
    "PATCH",
    "/rest/v2/companies/model/customFields/{custom_field_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "UpdateCustomFieldMetaDataRequest", required=True, mask=("group_id", "label", "options")),
    response=m.CustomFieldMetaData,
)
_COMPANIES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v2.companies.model.get", "GET", "/rest/v2/companies/model", response=m.ObjectModel
)
_COMPANIES_TAGS_APPLY: Operation[None] = Operation(
    "v2.companies.tags.apply", "POST", "/rest/v2/companies/{company_id}/tags/{tag_id}", response=None
)
_COMPANIES_TAGS_LIST: ListOperation[m.ListCompanyTagsResponse, m.AppliedTag] = ListOperation(
    "v2.companies.tags.list",
    "GET",
    "/rest/v2/companies/{company_id}/tags",
    query=(Query("filter", facts=True), Query("page_token"), Query("order_by", facts=True), Query("page_size")),
    response=m.ListCompanyTagsResponse,
    paging=Tokens("tags"),
)
_COMPANIES_TAGS_REMOVE: Operation[None] = Operation(
    "v2.companies.tags.remove", "DELETE", "/rest/v2/companies/{company_id}/tags/{tag_id}", response=None
)
_COMPANIES_CREATE: Operation[m.Company] = Operation(
    "v2.companies.create",
    "POST",
    "/rest/v2/companies",
    body=Body(_PARAMS, "CreateCompanyRequest", required=True),
    response=m.Company,
)
_COMPANIES_DELETE: Operation[None] = Operation(
    "v2.companies.delete", "DELETE", "/rest/v2/companies/{company_id}", response=None
)
_COMPANIES_GET: Operation[m.Company] = Operation(
    "v2.companies.get",
    "GET",
    "/rest/v2/companies/{company_id}",
    query=(Query("fields", explode=False, facts=True),),
    response=m.Company,
)
_COMPANIES_LIST: ListOperation[m.ListCompaniesResponse, m.Company] = ListOperation(
    "v2.companies.list",
    "GET",
    "/rest/v2/companies",
    query=(
        Query("fields", explode=False, facts=True),
        Query("filter", facts=True),
        Query("order_by", facts=True),
        Query("page_size"),
        Query("page_token"),
    ),
    response=m.ListCompaniesResponse,
    paging=Tokens("companies"),
)
_COMPANIES_UPDATE: Operation[m.Company] = Operation(
    "v2.companies.update",
    "PATCH",
    "/rest/v2/companies/{company_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "UpdateCompanyRequest",
        required=True,
        mask=(
            "id",
            "company_name",
            "address",
            "phone_number",
            "fax_number",
            "email_address",
            "notes",
            "website",
            "custom_fields",
            "create_time",
            "update_time",
            "anniversary_date",
            "assistant_name",
            "assistant_phone",
            "billing_information",
            "birth_date",
            "contact_type",
            "first_name",
            "job_title",
            "last_name",
            "middle_name",
            "preferred_name",
            "owner_id",
            "referral_code",
            "spouse_name",
            "suffix",
            "title",
            "account_id",
            "created_by",
            "groups",
            "last_updated_by",
        ),
    ),
    response=m.Company,
)


class CompaniesModelCustomFieldsGroups(Resource, path="v2.companies.model.custom_fields.groups"):
    """`v2.companies.model.custom_fields.groups`"""

    def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a company custom field group.

        `POST /rest/v2/companies/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field group.

        `DELETE /rest/v2/companies/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options)

    def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a company custom field group.

        `GET /rest/v2/companies/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(self, *, tab_id: str | None = None, options: RequestOptions | None = None) -> Page[m.CustomFieldGroup]:
        """List company custom field groups.

        `GET /rest/v2/companies/model/customFields/groups`

        Returns: the first page of `CustomFieldGroup` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a company custom field group.

        `PATCH /rest/v2/companies/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncCompaniesModelCustomFieldsGroups(AsyncResource, path="v2.companies.model.custom_fields.groups"):
    """`v2.companies.model.custom_fields.groups`, async."""

    async def create(
        self, body: p.CreateCustomFieldGroupRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldGroup:
        """Create a company custom field group.

        `POST /rest/v2/companies/model/customFields/groups`

        Args:
            body: a dict with `name`, `tab_id`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_CREATE, {}, body, options)

    async def delete(self, group_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field group.

        `DELETE /rest/v2/companies/model/customFields/groups/{group_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_DELETE, {"group_id": group_id}, None, options
        )

    async def get(self, group_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldGroup:
        """Get a company custom field group.

        `GET /rest/v2/companies/model/customFields/groups/{group_id}`

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_GET, {"group_id": group_id}, None, options)

    def list(
        self, *, tab_id: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.CustomFieldGroup]:
        """List company custom field groups.

        `GET /rest/v2/companies/model/customFields/groups`

        Returns: a pager of `CustomFieldGroup` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_LIST, {"tab_id": tab_id}, None, options)

    async def update(
        self,
        group_id: str,
        body: p.UpdateCustomFieldGroupRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldGroup:
        """Update a company custom field group.

        `PATCH /rest/v2/companies/model/customFields/groups/{group_id}`

        Args:
            body: a dict with `name`, `order`, `tab_id`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldGroup`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_GROUPS_UPDATE,
            {"group_id": group_id, "update_mask": update_mask},
            body,
            options,
        )


class CompaniesModelCustomFieldsTabs(Resource, path="v2.companies.model.custom_fields.tabs"):
    """`v2.companies.model.custom_fields.tabs`"""

    def create(self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Create a company custom field tab.

        `POST /rest/v2/companies/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field tab.

        `DELETE /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a company custom field tab.

        `GET /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.CustomFieldTab]:
        """List company custom field tabs.

        `GET /rest/v2/companies/model/customFields/tabs`

        Returns: the first page of `CustomFieldTab` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a company custom field tab.

        `PATCH /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class AsyncCompaniesModelCustomFieldsTabs(AsyncResource, path="v2.companies.model.custom_fields.tabs"):
    """`v2.companies.model.custom_fields.tabs`, async."""

    async def create(
        self, body: p.CreateCustomFieldTabRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldTab:
        """Create a company custom field tab.

        `POST /rest/v2/companies/model/customFields/tabs`

        Args:
            body: a dict with `name`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_CREATE, {}, body, options)

    async def delete(self, tab_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field tab.

        `DELETE /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_DELETE, {"tab_id": tab_id}, None, options)

    async def get(self, tab_id: str, *, options: RequestOptions | None = None) -> m.CustomFieldTab:
        """Get a company custom field tab.

        `GET /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_GET, {"tab_id": tab_id}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.CustomFieldTab]:
        """List company custom field tabs.

        `GET /rest/v2/companies/model/customFields/tabs`

        Returns: a pager of `CustomFieldTab` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_COMPANIES_MODEL_CUSTOM_FIELDS_TABS_LIST, {}, None, options)

    async def update(
        self,
        tab_id: str,
        body: p.UpdateCustomFieldTabRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldTab:
        """Update a company custom field tab.

        `PATCH /rest/v2/companies/model/customFields/tabs/{tab_id}`

        Args:
            body: a dict with `name`, `order`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldTab`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_TABS_UPDATE, {"tab_id": tab_id, "update_mask": update_mask}, body, options
        )


class CompaniesModelCustomFields(Resource, path="v2.companies.model.custom_fields"):
    """`v2.companies.model.custom_fields`"""

    @cached_property
    def groups(self) -> CompaniesModelCustomFieldsGroups:
        """`v2.companies.model.custom_fields.groups`"""
        return CompaniesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> CompaniesModelCustomFieldsTabs:
        """`v2.companies.model.custom_fields.tabs`"""
        return CompaniesModelCustomFieldsTabs(self._sender)

    def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a company custom field.

        `POST /rest/v2/companies/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field.

        `DELETE /rest/v2/companies/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a company custom field.

        `PATCH /rest/v2/companies/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class AsyncCompaniesModelCustomFields(AsyncResource, path="v2.companies.model.custom_fields"):
    """`v2.companies.model.custom_fields`, async."""

    @cached_property
    def groups(self) -> AsyncCompaniesModelCustomFieldsGroups:
        """`v2.companies.model.custom_fields.groups`"""
        return AsyncCompaniesModelCustomFieldsGroups(self._sender)

    @cached_property
    def tabs(self) -> AsyncCompaniesModelCustomFieldsTabs:
        """`v2.companies.model.custom_fields.tabs`"""
        return AsyncCompaniesModelCustomFieldsTabs(self._sender)

    async def create(
        self, body: p.CreateCustomFieldRequest, *, options: RequestOptions | None = None
    ) -> m.CustomFieldMetaData:
        """Create a company custom field.

        `POST /rest/v2/companies/model/customFields`

        Args:
            body: a dict with `field_type` (required), `label` (required), `group_id`, `options`, `user_group_id`

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_CUSTOM_FIELDS_CREATE, {}, body, options)

    async def delete(self, custom_field_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company custom field.

        `DELETE /rest/v2/companies/model/customFields/{custom_field_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_DELETE, {"custom_field_id": custom_field_id}, None, options
        )

    async def update(
        self,
        custom_field_id: str,
        body: p.UpdateCustomFieldMetaDataRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.CustomFieldMetaData:
        """Update a company custom field.

        `PATCH /rest/v2/companies/model/customFields/{custom_field_id}`

        Args:
            body: a dict with `group_id` (required), `label`, `options`
            update_mask: the keys of the body to change; all of them by default

        Returns: `CustomFieldMetaData`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_MODEL_CUSTOM_FIELDS_UPDATE,
            {"custom_field_id": custom_field_id, "update_mask": update_mask},
            body,
            options,
        )


class CompaniesModel(Resource, path="v2.companies.model"):
    """`v2.companies.model`"""

    @cached_property
    def custom_fields(self) -> CompaniesModelCustomFields:
        """`v2.companies.model.custom_fields`"""
        return CompaniesModelCustomFields(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the company model.

        `GET /rest/v2/companies/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class AsyncCompaniesModel(AsyncResource, path="v2.companies.model"):
    """`v2.companies.model`, async."""

    @cached_property
    def custom_fields(self) -> AsyncCompaniesModelCustomFields:
        """`v2.companies.model.custom_fields`"""
        return AsyncCompaniesModelCustomFields(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the company model.

        `GET /rest/v2/companies/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class CompaniesTags(Resource, path="v2.companies.tags"):
    """`v2.companies.tags`"""

    def apply(self, company_id: str, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Apply a tag to a company.

        `POST /rest/v2/companies/{company_id}/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_TAGS_APPLY, {"company_id": company_id, "tag_id": tag_id}, None, options)

    def list(
        self,
        company_id: str,
        *,
        filter: p.CompaniesTagsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.CompaniesTagsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.AppliedTag]:
        """List the tags of a company.

        `GET /rest/v2/companies/{company_id}/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`: text, or None for those without. `description`,
                `name`: text. `since_applied_time`, `since_create_time`, `since_update_time`, `until_applied_time`,
                `until_create_time`, `until_update_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `name`, `create_time`, `update_time`, `applied_time`, `category_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `AppliedTag` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_TAGS_LIST,
            {
                "company_id": company_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )

    def remove(self, company_id: str, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a company.

        `DELETE /rest/v2/companies/{company_id}/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_TAGS_REMOVE, {"company_id": company_id, "tag_id": tag_id}, None, options)


class AsyncCompaniesTags(AsyncResource, path="v2.companies.tags"):
    """`v2.companies.tags`, async."""

    async def apply(self, company_id: str, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Apply a tag to a company.

        `POST /rest/v2/companies/{company_id}/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_TAGS_APPLY, {"company_id": company_id, "tag_id": tag_id}, None, options
        )

    def list(
        self,
        company_id: str,
        *,
        filter: p.CompaniesTagsListFilter | str | None = None,
        page_token: str | None = None,
        order_by: p.CompaniesTagsListOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.AppliedTag]:
        """List the tags of a company.

        `GET /rest/v2/companies/{company_id}/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`: text, or None for those without. `description`,
                `name`: text. `since_applied_time`, `since_create_time`, `since_update_time`, `until_applied_time`,
                `until_create_time`, `until_update_time`: aware datetime
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: one of `name`, `create_time`, `update_time`, `applied_time`, `category_id`, alone or with a
                space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `AppliedTag` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_TAGS_LIST,
            {
                "company_id": company_id,
                "filter": filter,
                "page_token": page_token,
                "order_by": order_by,
                "page_size": page_size,
            },
            None,
            options,
        )

    async def remove(self, company_id: str, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a company.

        `DELETE /rest/v2/companies/{company_id}/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_TAGS_REMOVE, {"company_id": company_id, "tag_id": tag_id}, None, options
        )


class Companies(Resource, path="v2.companies"):
    """`v2.companies`"""

    @cached_property
    def model(self) -> CompaniesModel:
        """`v2.companies.model`"""
        return CompaniesModel(self._sender)

    @cached_property
    def tags(self) -> CompaniesTags:
        """`v2.companies.tags`"""
        return CompaniesTags(self._sender)

    def create(self, body: p.CreateCompanyRequest, *, options: RequestOptions | None = None) -> m.Company:
        """Create a company.

        `POST /rest/v2/companies`

        Args:
            body: a dict with `address`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company_name`, `contact_type`, `custom_fields`,
                `email_address`, `fax_number`, `first_name`, `job_title`, `last_name`, `middle_name`, `notes`,
                `owner_id`, `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`,
                `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_CREATE, {}, body, options)

    def delete(self, company_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company.

        `DELETE /rest/v2/companies/{company_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_DELETE, {"company_id": company_id}, None, options)

    def get(
        self,
        company_id: str,
        *,
        fields: Sequence[p.CompaniesGetFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Get a company.

        `GET /rest/v2/companies/{company_id}`

        Args:
            fields: names of fields: `address`, `custom_fields`, `email_address`, `fax_number`, `phone_number`,
                `website`, `notes`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_GET, {"company_id": company_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        fields: Sequence[p.CompaniesListFields] | None = None,
        filter: p.CompaniesListFilter | str | None = None,
        order_by: p.CompaniesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Company]:
        """List companies.

        `GET /rest/v2/companies`

        Args:
            fields: names of fields: `account_id`, `address`, `anniversary_date`, `assistant_name`,
                `assistant_phone`, `billing_information`, `birth_date`, `company_name`, `contact_type`,
                `create_time`, `created_by`, `custom_fields`, `email_address`, `fax_number`, `first_name`, `groups`,
                `id`, `job_title`, `last_name`, `last_updated_by`, `middle_name`, `notes`, `owner_id`,
                `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`, `update_time`,
                `website`, and others that Keap does not name
            filter: a dict of conditions, or str. `city`, `name`, `state`: text or a prefix. `company_id`: int or
                float with `==`, `>`, `<`, `>=`, `<=`. `company_name`, `email`: text. `since_time`, `until_time`:
                aware datetime. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `name`, `email`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Company` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_LIST,
            {
                "fields": fields,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def update(
        self,
        company_id: str,
        body: p.UpdateCompanyRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v2/companies/{company_id}`

        Args:
            body: a dict with `address`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company_name`, `contact_type`, `custom_fields`,
                `email_address`, `fax_number`, `first_name`, `job_title`, `last_name`, `middle_name`, `notes`,
                `owner_id`, `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`,
                `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_UPDATE, {"company_id": company_id, "update_mask": update_mask}, body, options
        )


class AsyncCompanies(AsyncResource, path="v2.companies"):
    """`v2.companies`, async."""

    @cached_property
    def model(self) -> AsyncCompaniesModel:
        """`v2.companies.model`"""
        return AsyncCompaniesModel(self._sender)

    @cached_property
    def tags(self) -> AsyncCompaniesTags:
        """`v2.companies.tags`"""
        return AsyncCompaniesTags(self._sender)

    async def create(self, body: p.CreateCompanyRequest, *, options: RequestOptions | None = None) -> m.Company:
        """Create a company.

        `POST /rest/v2/companies`

        Args:
            body: a dict with `address`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company_name`, `contact_type`, `custom_fields`,
                `email_address`, `fax_number`, `first_name`, `job_title`, `last_name`, `middle_name`, `notes`,
                `owner_id`, `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`,
                `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_CREATE, {}, body, options)

    async def delete(self, company_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a company.

        `DELETE /rest/v2/companies/{company_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_DELETE, {"company_id": company_id}, None, options)

    async def get(
        self,
        company_id: str,
        *,
        fields: Sequence[p.CompaniesGetFields] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Get a company.

        `GET /rest/v2/companies/{company_id}`

        Args:
            fields: names of fields: `address`, `custom_fields`, `email_address`, `fax_number`, `phone_number`,
                `website`, `notes`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_GET, {"company_id": company_id, "fields": fields}, None, options)

    def list(
        self,
        *,
        fields: Sequence[p.CompaniesListFields] | None = None,
        filter: p.CompaniesListFilter | str | None = None,
        order_by: p.CompaniesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Company]:
        """List companies.

        `GET /rest/v2/companies`

        Args:
            fields: names of fields: `account_id`, `address`, `anniversary_date`, `assistant_name`,
                `assistant_phone`, `billing_information`, `birth_date`, `company_name`, `contact_type`,
                `create_time`, `created_by`, `custom_fields`, `email_address`, `fax_number`, `first_name`, `groups`,
                `id`, `job_title`, `last_name`, `last_updated_by`, `middle_name`, `notes`, `owner_id`,
                `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`, `update_time`,
                `website`, and others that Keap does not name
            filter: a dict of conditions, or str. `city`, `name`, `state`: text or a prefix. `company_id`: int or
                float with `==`, `>`, `<`, `>=`, `<=`. `company_name`, `email`: text. `since_time`, `until_time`:
                aware datetime. `custom`: a dict of custom fields by name
            order_by: one of `id`, `create_time`, `name`, `email`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Company` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_LIST,
            {
                "fields": fields,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    async def update(
        self,
        company_id: str,
        body: p.UpdateCompanyRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v2/companies/{company_id}`

        Args:
            body: a dict with `address`, `anniversary_date`, `assistant_name`, `assistant_phone`,
                `billing_information`, `birth_date`, `company_name`, `contact_type`, `custom_fields`,
                `email_address`, `fax_number`, `first_name`, `job_title`, `last_name`, `middle_name`, `notes`,
                `owner_id`, `phone_number`, `preferred_name`, `referral_code`, `spouse_name`, `suffix`, `title`,
                `website`
            update_mask: the keys of the body to change; all of them by default

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_UPDATE, {"company_id": company_id, "update_mask": update_mask}, body, options
        )
