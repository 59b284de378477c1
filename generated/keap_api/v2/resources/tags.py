# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: tags."""

from __future__ import annotations

from collections.abc import Sequence
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

_TAGS_CATEGORIES_CREATE: Operation[m.TagCategory] = Operation(
    "v2.tags.categories.create",
    "POST",
    "/rest/v2/tags/categories",
    body=Body(_PARAMS, "CreateUpdateTagCategoryRequest", required=True),
    response=m.TagCategory,
)
_TAGS_CATEGORIES_DELETE: Operation[None] = Operation(
    "v2.tags.categories.delete", "DELETE", "/rest/v2/tags/categories/{tag_category_id}", response=None
)
_TAGS_CATEGORIES_GET: Operation[m.GetTagCategoryResponse] = Operation(
    "v2.tags.categories.get", "GET", "/rest/v2/tags/categories/{tag_category_id}", response=m.GetTagCategoryResponse
)
_TAGS_CATEGORIES_LIST: ListOperation[m.ListTagCategoriesResponse, m.TagCategory] = ListOperation(
    "v2.tags.categories.list",
    "GET",
    "/rest/v2/tags/categories",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListTagCategoriesResponse,
    paging=Tokens("tag_categories"),
)
_TAGS_CATEGORIES_UPDATE: Operation[m.UpdateTagCategoryResponse] = Operation(
    "v2.tags.categories.update",
    "PATCH",
    "/rest/v2/tags/categories/{tag_category_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "CreateUpdateTagCategoryRequest", required=True, mask=("name", "description")),
    response=m.UpdateTagCategoryResponse,
)
_TAGS_COMPANIES_LIST: ListOperation[m.ListTaggedCompaniesResponse, m.TaggedCompany] = ListOperation(
    "v2.tags.companies.list",
    "GET",
    "/rest/v2/tags/{tag_id}/companies",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListTaggedCompaniesResponse,
    paging=Tokens("tagged_companies"),
)
_TAGS_CONTACTS_APPLY_TAGS: Operation[m.ApplyTagsResponse] = Operation(
    "v2.tags.contacts.apply_tags",
    "POST",
    "/rest/v2/tags/{tag_id}/contacts:applyTags",
    body=Body(_PARAMS, "ApplyRemoveTagRequest", required=True),
    response=m.ApplyTagsResponse,
)
_TAGS_CONTACTS_COUNT: Operation[m.TagContactCount] = Operation(
    "v2.tags.contacts.count",
    "GET",
    "/rest/v2/tags/{tag_id}/contacts/count",
    query=(Query("filter", facts=True),),
    response=m.TagContactCount,
)
_TAGS_CONTACTS_LIST: ListOperation[m.ListTaggedContactsResponse, m.TaggedContact] = ListOperation(
    "v2.tags.contacts.list",
    "GET",
    "/rest/v2/tags/{tag_id}/contacts",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListTaggedContactsResponse,
    paging=Tokens("contacts"),
)
_TAGS_CONTACTS_LIST_ALL: ListOperation[m.ListTagContactAssociationsResponse, m.TagContactAssociation] = ListOperation(
    "v2.tags.contacts.list_all",
    "GET",
    "/rest/v2/tags/-/contacts",
    query=(
        Query("filter", required=True, facts=True),
        Query("page_token"),
        Query("order_by", facts=True),
        Query("page_size"),
    ),
    response=m.ListTagContactAssociationsResponse,
    paging=Tokens("contacts"),
)
_TAGS_CONTACTS_REMOVE_TAGS: Operation[None] = Operation(
    "v2.tags.contacts.remove_tags",
    "POST",
    "/rest/v2/tags/{tag_id}/contacts:removeTags",
    body=Body(_PARAMS, "ApplyRemoveTagRequest", required=True),
    response=None,
)
_TAGS_CREATE: Operation[m.Tag] = Operation(
    "v2.tags.create",
    "POST",
    "/rest/v2/tags",
    body=Body(_PARAMS, "CreateUpdateTagRequest", required=True),
    response=m.Tag,
)
_TAGS_DELETE: Operation[None] = Operation("v2.tags.delete", "DELETE", "/rest/v2/tags/{tag_id}", response=None)
_TAGS_GET: Operation[m.Tag] = Operation("v2.tags.get", "GET", "/rest/v2/tags/{tag_id}", response=m.Tag)
_TAGS_LIST: ListOperation[m.ListTagsResponse, m.Tag] = ListOperation(
    "v2.tags.list",
    "GET",
    "/rest/v2/tags",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListTagsResponse,
    paging=Tokens("tags"),
)
_TAGS_UPDATE: Operation[m.UpdateTagResponse] = Operation(
    "v2.tags.update",
    "PATCH",
    "/rest/v2/tags/{tag_id}",
    query=(Query("update_mask"),),
    body=Body(_PARAMS, "CreateUpdateTagRequest", required=True, mask=("name", "description", "category")),
    response=m.UpdateTagResponse,
)


class TagsCategories(Resource, path="v2.tags.categories"):
    """`v2.tags.categories`"""

    def create(self, body: p.CreateUpdateTagCategoryRequest, *, options: RequestOptions | None = None) -> m.TagCategory:
        """Create a tag category.

        `POST /rest/v2/tags/categories`

        Args:
            body: a dict with `description`, `name`

        Returns: `TagCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)

    def delete(self, tag_category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a tag category.

        `DELETE /rest/v2/tags/categories/{tag_category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CATEGORIES_DELETE, {"tag_category_id": tag_category_id}, None, options)

    def get(self, tag_category_id: str, *, options: RequestOptions | None = None) -> m.GetTagCategoryResponse:
        """Get a tag category.

        `GET /rest/v2/tags/categories/{tag_category_id}`

        Returns: `GetTagCategoryResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CATEGORIES_GET, {"tag_category_id": tag_category_id}, None, options)

    def list(
        self,
        *,
        filter: p.TagsCategoriesListFilter | str | None = None,
        order_by: p.TagsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TagCategory]:
        """List tag categories.

        `GET /rest/v2/tags/categories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text, or None for those without.
                `since_create_time`, `since_update_time`, `until_create_time`, `until_update_time`: aware datetime
            order_by: one of `name`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `TagCategory` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        tag_category_id: str,
        body: p.CreateUpdateTagCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTagCategoryResponse:
        """Update a tag category.

        `PATCH /rest/v2/tags/categories/{tag_category_id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `UpdateTagCategoryResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _TAGS_CATEGORIES_UPDATE, {"tag_category_id": tag_category_id, "update_mask": update_mask}, body, options
        )


class AsyncTagsCategories(AsyncResource, path="v2.tags.categories"):
    """`v2.tags.categories`, async."""

    async def create(
        self, body: p.CreateUpdateTagCategoryRequest, *, options: RequestOptions | None = None
    ) -> m.TagCategory:
        """Create a tag category.

        `POST /rest/v2/tags/categories`

        Args:
            body: a dict with `description`, `name`

        Returns: `TagCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)

    async def delete(self, tag_category_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a tag category.

        `DELETE /rest/v2/tags/categories/{tag_category_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CATEGORIES_DELETE, {"tag_category_id": tag_category_id}, None, options)

    async def get(self, tag_category_id: str, *, options: RequestOptions | None = None) -> m.GetTagCategoryResponse:
        """Get a tag category.

        `GET /rest/v2/tags/categories/{tag_category_id}`

        Returns: `GetTagCategoryResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CATEGORIES_GET, {"tag_category_id": tag_category_id}, None, options)

    def list(
        self,
        *,
        filter: p.TagsCategoriesListFilter | str | None = None,
        order_by: p.TagsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TagCategory]:
        """List tag categories.

        `GET /rest/v2/tags/categories`

        Args:
            filter: a dict of conditions, or str. `description`, `name`: text, or None for those without.
                `since_create_time`, `since_update_time`, `until_create_time`, `until_update_time`: aware datetime
            order_by: one of `name`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `TagCategory` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CATEGORIES_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        tag_category_id: str,
        body: p.CreateUpdateTagCategoryRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTagCategoryResponse:
        """Update a tag category.

        `PATCH /rest/v2/tags/categories/{tag_category_id}`

        Args:
            body: a dict with `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `UpdateTagCategoryResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TAGS_CATEGORIES_UPDATE, {"tag_category_id": tag_category_id, "update_mask": update_mask}, body, options
        )


class TagsCompanies(Resource, path="v2.tags.companies"):
    """`v2.tags.companies`"""

    def list(
        self,
        tag_id: str,
        *,
        filter: p.TagsCompaniesListFilter | str | None = None,
        order_by: p.TagsCompaniesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TaggedCompany]:
        """List the companies of a tag.

        `GET /rest/v2/tags/{tag_id}/companies`

        Args:
            filter: a dict of conditions, or str. `company_name`: text. `email`: text, or None for those without.
                `since_applied_time`, `until_applied_time`: aware datetime
            order_by: one of `company_name`, `email`, `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `TaggedCompany` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST,
            {
                "tag_id": tag_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class AsyncTagsCompanies(AsyncResource, path="v2.tags.companies"):
    """`v2.tags.companies`, async."""

    def list(
        self,
        tag_id: str,
        *,
        filter: p.TagsCompaniesListFilter | str | None = None,
        order_by: p.TagsCompaniesListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaggedCompany]:
        """List the companies of a tag.

        `GET /rest/v2/tags/{tag_id}/companies`

        Args:
            filter: a dict of conditions, or str. `company_name`: text. `email`: text, or None for those without.
                `since_applied_time`, `until_applied_time`: aware datetime
            order_by: one of `company_name`, `email`, `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `TaggedCompany` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST,
            {
                "tag_id": tag_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )


class TagsContacts(Resource, path="v2.tags.contacts"):
    """`v2.tags.contacts`"""

    def apply_tags(
        self, tag_id: str, body: p.ApplyRemoveTagRequest, *, options: RequestOptions | None = None
    ) -> m.ApplyTagsResponse:
        """Apply a tag to contacts.

        `POST /rest/v2/tags/{tag_id}/contacts:applyTags`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `ApplyTagsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_APPLY_TAGS, {"tag_id": tag_id}, body, options)

    def count(
        self,
        tag_id: str,
        *,
        filter: p.TagsContactsListFilter | str | None = None,
        options: RequestOptions | None = None,
    ) -> m.TagContactCount:
        """Count the contacts that have a tag.

        `GET /rest/v2/tags/{tag_id}/contacts/count`

        Args:
            filter: a dict of conditions, or str. `email`, `family_name`, `given_name`: text, or None for those
                without. `since_applied_time`, `until_applied_time`: aware datetime

        Returns: `TagContactCount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_COUNT, {"tag_id": tag_id, "filter": filter}, None, options)

    def list(
        self,
        tag_id: str,
        *,
        filter: p.TagsContactsListFilter | str | None = None,
        order_by: p.TagsContactsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TaggedContact]:
        """List the contacts of a tag.

        `GET /rest/v2/tags/{tag_id}/contacts`

        Args:
            filter: a dict of conditions, or str. `email`, `family_name`, `given_name`: text, or None for those
                without. `since_applied_time`, `until_applied_time`: aware datetime
            order_by: one of `given_name`, `family_name`, `email`, `applied_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `TaggedContact` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST,
            {
                "tag_id": tag_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def list_all(
        self,
        *,
        filter: p.TagsContactsListAllFilter | str,
        page_token: str | None = None,
        order_by: p.ContactsTagsListAllOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.TagContactAssociation]:
        """List the contacts of several tags.

        `GET /rest/v2/tags/-/contacts`

        Args:
            filter: a dict of conditions, or str. `since_applied_time`, `until_applied_time`: aware datetime.
                `tag_ids`: list of at most 100
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: the first page of `TagContactAssociation` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    def remove_tags(self, tag_id: str, body: p.ApplyRemoveTagRequest, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from contacts.

        `POST /rest/v2/tags/{tag_id}/contacts:removeTags`

        Args:
            body: a dict with `contact_ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_REMOVE_TAGS, {"tag_id": tag_id}, body, options)


class AsyncTagsContacts(AsyncResource, path="v2.tags.contacts"):
    """`v2.tags.contacts`, async."""

    async def apply_tags(
        self, tag_id: str, body: p.ApplyRemoveTagRequest, *, options: RequestOptions | None = None
    ) -> m.ApplyTagsResponse:
        """Apply a tag to contacts.

        `POST /rest/v2/tags/{tag_id}/contacts:applyTags`

        Args:
            body: a dict with `contact_ids` (required)

        Returns: `ApplyTagsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CONTACTS_APPLY_TAGS, {"tag_id": tag_id}, body, options)

    async def count(
        self,
        tag_id: str,
        *,
        filter: p.TagsContactsListFilter | str | None = None,
        options: RequestOptions | None = None,
    ) -> m.TagContactCount:
        """Count the contacts that have a tag.

        `GET /rest/v2/tags/{tag_id}/contacts/count`

        Args:
            filter: a dict of conditions, or str. `email`, `family_name`, `given_name`: text, or None for those
                without. `since_applied_time`, `until_applied_time`: aware datetime

        Returns: `TagContactCount`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CONTACTS_COUNT, {"tag_id": tag_id, "filter": filter}, None, options)

    def list(
        self,
        tag_id: str,
        *,
        filter: p.TagsContactsListFilter | str | None = None,
        order_by: p.TagsContactsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TaggedContact]:
        """List the contacts of a tag.

        `GET /rest/v2/tags/{tag_id}/contacts`

        Args:
            filter: a dict of conditions, or str. `email`, `family_name`, `given_name`: text, or None for those
                without. `since_applied_time`, `until_applied_time`: aware datetime
            order_by: one of `given_name`, `family_name`, `email`, `applied_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `TaggedContact` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST,
            {
                "tag_id": tag_id,
                "filter": filter,
                "order_by": order_by,
                "page_size": page_size,
                "page_token": page_token,
            },
            None,
            options,
        )

    def list_all(
        self,
        *,
        filter: p.TagsContactsListAllFilter | str,
        page_token: str | None = None,
        order_by: p.ContactsTagsListAllOrderBy | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.TagContactAssociation]:
        """List the contacts of several tags.

        `GET /rest/v2/tags/-/contacts`

        Args:
            filter: a dict of conditions, or str. `since_applied_time`, `until_applied_time`: aware datetime.
                `tag_ids`: list of at most 100
            page_token: where to continue: a page's or an error's `next_page_token`
            order_by: `applied_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000

        Returns: a pager of `TagContactAssociation` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST_ALL,
            {"filter": filter, "page_token": page_token, "order_by": order_by, "page_size": page_size},
            None,
            options,
        )

    async def remove_tags(
        self, tag_id: str, body: p.ApplyRemoveTagRequest, *, options: RequestOptions | None = None
    ) -> None:
        """Remove a tag from contacts.

        `POST /rest/v2/tags/{tag_id}/contacts:removeTags`

        Args:
            body: a dict with `contact_ids` (required)

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CONTACTS_REMOVE_TAGS, {"tag_id": tag_id}, body, options)


class Tags(Resource, path="v2.tags"):
    """`v2.tags`"""

    @cached_property
    def categories(self) -> TagsCategories:
        """`v2.tags.categories`"""
        return TagsCategories(self._sender)

    @cached_property
    def companies(self) -> TagsCompanies:
        """`v2.tags.companies`"""
        return TagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> TagsContacts:
        """`v2.tags.contacts`"""
        return TagsContacts(self._sender)

    def create(self, body: p.CreateUpdateTagRequest, *, options: RequestOptions | None = None) -> m.Tag:
        """Create a tag.

        `POST /rest/v2/tags`

        Args:
            body: a dict with `category`, `description`, `name`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CREATE, {}, body, options)

    def delete(self, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a tag.

        `DELETE /rest/v2/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_DELETE, {"tag_id": tag_id}, None, options)

    def get(self, tag_id: str, *, options: RequestOptions | None = None) -> m.Tag:
        """Get a tag.

        `GET /rest/v2/tags/{tag_id}`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_GET, {"tag_id": tag_id}, None, options)

    def list(
        self,
        *,
        filter: p.TagsListFilter | str | None = None,
        order_by: p.TagsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Tag]:
        """List tags.

        `GET /rest/v2/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`, `description`: text, or None for those without.
                `name`: text. `since_create_time`, `since_update_time`, `until_create_time`, `until_update_time`:
                aware datetime. `tag_ids`: list
            order_by: one of `name`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Tag` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    def update(
        self,
        tag_id: str,
        body: p.CreateUpdateTagRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTagResponse:
        """Update a tag.

        `PATCH /rest/v2/tags/{tag_id}`

        Args:
            body: a dict with `category`, `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `UpdateTagResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_UPDATE, {"tag_id": tag_id, "update_mask": update_mask}, body, options)


class AsyncTags(AsyncResource, path="v2.tags"):
    """`v2.tags`, async."""

    @cached_property
    def categories(self) -> AsyncTagsCategories:
        """`v2.tags.categories`"""
        return AsyncTagsCategories(self._sender)

    @cached_property
    def companies(self) -> AsyncTagsCompanies:
        """`v2.tags.companies`"""
        return AsyncTagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> AsyncTagsContacts:
        """`v2.tags.contacts`"""
        return AsyncTagsContacts(self._sender)

    async def create(self, body: p.CreateUpdateTagRequest, *, options: RequestOptions | None = None) -> m.Tag:
        """Create a tag.

        `POST /rest/v2/tags`

        Args:
            body: a dict with `category`, `description`, `name`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CREATE, {}, body, options)

    async def delete(self, tag_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a tag.

        `DELETE /rest/v2/tags/{tag_id}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_DELETE, {"tag_id": tag_id}, None, options)

    async def get(self, tag_id: str, *, options: RequestOptions | None = None) -> m.Tag:
        """Get a tag.

        `GET /rest/v2/tags/{tag_id}`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_GET, {"tag_id": tag_id}, None, options)

    def list(
        self,
        *,
        filter: p.TagsListFilter | str | None = None,
        order_by: p.TagsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Tag]:
        """List tags.

        `GET /rest/v2/tags`

        Args:
            filter: a dict of conditions, or str. `category_id`, `description`: text, or None for those without.
                `name`: text. `since_create_time`, `since_update_time`, `until_create_time`, `until_update_time`:
                aware datetime. `tag_ids`: list
            order_by: one of `name`, `create_time`, `update_time`, alone or with a space and `asc` or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Tag` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )

    async def update(
        self,
        tag_id: str,
        body: p.CreateUpdateTagRequest,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.UpdateTagResponse:
        """Update a tag.

        `PATCH /rest/v2/tags/{tag_id}`

        Args:
            body: a dict with `category`, `description`, `name`
            update_mask: the keys of the body to change; all of them by default

        Returns: `UpdateTagResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_UPDATE, {"tag_id": tag_id, "update_mask": update_mask}, body, options)
