# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: tags."""

from __future__ import annotations

from collections.abc import Sequence
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

_TAGS_CATEGORIES_CREATE: Operation[m.TagCategory] = Operation(
    "v1.tags.categories.create",
    "POST",
    "/rest/v1/tags/categories",
    body=Body(_PARAMS, "CreateTagCategory", required=True),
    response=m.TagCategory,
)
_TAGS_COMPANIES_LIST: ListOperation[m.TaggedCompanyList, m.TaggedCompany] = ListOperation(
    "v1.tags.companies.list",
    "GET",
    "/rest/v1/tags/{tag_id}/companies",
    query=(Query("limit"), Query("offset")),
    response=m.TaggedCompanyList,
    paging=Offsets("companies"),
)
_TAGS_CONTACTS_APPLY: Operation[dict[str, m.ContactsTagsApplyResponseValue]] = Operation(
    "v1.tags.contacts.apply",
    "POST",
    "/rest/v1/tags/{tag_id}/contacts",
    body=Body(_PARAMS, "SetOfIds", required=True),
    response=dict[str, m.ContactsTagsApplyResponseValue],
)
_TAGS_CONTACTS_LIST: ListOperation[m.TaggedContactList, m.TaggedContact] = ListOperation(
    "v1.tags.contacts.list",
    "GET",
    "/rest/v1/tags/{tag_id}/contacts",
    query=(Query("limit"), Query("offset")),
    response=m.TaggedContactList,
    paging=Offsets("contacts"),
)
_TAGS_CONTACTS_REMOVE: Operation[None] = Operation(
    "v1.tags.contacts.remove", "DELETE", "/rest/v1/tags/{tag_id}/contacts/{contact_id}", response=None
)
_TAGS_CONTACTS_REMOVE_MANY: Operation[None] = Operation(
    "v1.tags.contacts.remove_many",
    "DELETE",
    "/rest/v1/tags/{tag_id}/contacts",
    query=(Query("ids", required=True),),
    response=None,
)
_TAGS_CREATE: Operation[m.Tag] = Operation(
    "v1.tags.create", "POST", "/rest/v1/tags", body=Body(_PARAMS, "CreateTag", required=True), response=m.Tag
)
_TAGS_GET: Operation[m.Tag] = Operation("v1.tags.get", "GET", "/rest/v1/tags/{id}", response=m.Tag)
_TAGS_LIST: ListOperation[m.Tags, m.Tag] = ListOperation(
    "v1.tags.list",
    "GET",
    "/rest/v1/tags",
    query=(Query("category"), Query("limit"), Query("name"), Query("offset")),
    response=m.Tags,
    paging=Offsets("tags"),
)


class TagsCategories(Resource, path="v1.tags.categories"):
    """`v1.tags.categories`"""

    def create(self, body: p.CreateTagCategory, *, options: RequestOptions | None = None) -> m.TagCategory:
        """Create a tag category.

        `POST /rest/v1/tags/categories`

        Args:
            body: a dict with `name` (required), `description`

        Returns: `TagCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)


class AsyncTagsCategories(AsyncResource, path="v1.tags.categories"):
    """`v1.tags.categories`, async."""

    async def create(self, body: p.CreateTagCategory, *, options: RequestOptions | None = None) -> m.TagCategory:
        """Create a tag category.

        `POST /rest/v1/tags/categories`

        Args:
            body: a dict with `name` (required), `description`

        Returns: `TagCategory`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)


class TagsCompanies(Resource, path="v1.tags.companies"):
    """`v1.tags.companies`"""

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> Page[m.TaggedCompany]:
        """List the companies of a tag.

        `GET /rest/v1/tags/{tagId}/companies`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `TaggedCompany` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )


class AsyncTagsCompanies(AsyncResource, path="v1.tags.companies"):
    """`v1.tags.companies`, async."""

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.TaggedCompany]:
        """List the companies of a tag.

        `GET /rest/v1/tags/{tagId}/companies`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `TaggedCompany` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )


class TagsContacts(Resource, path="v1.tags.contacts"):
    """`v1.tags.contacts`"""

    def apply(
        self, tag_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """Apply a tag to contacts.

        `POST /rest/v1/tags/{tagId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of `ContactsTagsApplyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_APPLY, {"tag_id": tag_id}, body, options)

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> Page[m.TaggedContact]:
        """List the contacts of a tag.

        `GET /rest/v1/tags/{tagId}/contacts`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `TaggedContact` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )

    def remove(self, tag_id: int, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a contact.

        `DELETE /rest/v1/tags/{tagId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_REMOVE, {"tag_id": tag_id, "contact_id": contact_id}, None, options)

    def remove_many(self, tag_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Remove a tag from several contacts.

        `DELETE /rest/v1/tags/{tagId}/contacts`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CONTACTS_REMOVE_MANY, {"tag_id": tag_id, "ids": ids}, None, options)


class AsyncTagsContacts(AsyncResource, path="v1.tags.contacts"):
    """`v1.tags.contacts`, async."""

    async def apply(
        self, tag_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """Apply a tag to contacts.

        `POST /rest/v1/tags/{tagId}/contacts`

        Args:
            body: a dict with `ids` (required)

        Returns: dict of `ContactsTagsApplyResponseValue`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CONTACTS_APPLY, {"tag_id": tag_id}, body, options)

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.TaggedContact]:
        """List the contacts of a tag.

        `GET /rest/v1/tags/{tagId}/contacts`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `TaggedContact` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )

    async def remove(self, tag_id: int, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a tag from a contact.

        `DELETE /rest/v1/tags/{tagId}/contacts/{contactId}`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _TAGS_CONTACTS_REMOVE, {"tag_id": tag_id, "contact_id": contact_id}, None, options
        )

    async def remove_many(self, tag_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """Remove a tag from several contacts.

        `DELETE /rest/v1/tags/{tagId}/contacts`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CONTACTS_REMOVE_MANY, {"tag_id": tag_id, "ids": ids}, None, options)


class Tags(Resource, path="v1.tags"):
    """`v1.tags`"""

    @cached_property
    def categories(self) -> TagsCategories:
        """`v1.tags.categories`"""
        return TagsCategories(self._sender)

    @cached_property
    def companies(self) -> TagsCompanies:
        """`v1.tags.companies`"""
        return TagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> TagsContacts:
        """`v1.tags.contacts`"""
        return TagsContacts(self._sender)

    def create(self, body: p.CreateTag, *, options: RequestOptions | None = None) -> m.Tag:
        """Create a tag.

        `POST /rest/v1/tags`

        Args:
            body: a dict with `name` (required), `category`, `description`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_CREATE, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.Tag:
        """Get a tag.

        `GET /rest/v1/tags/{id}`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_TAGS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        category: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Tag]:
        """List tags.

        `GET /rest/v1/tags`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: the first page of `Tag` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_LIST, {"category": category, "limit": limit, "name": name, "offset": offset}, None, options
        )


class AsyncTags(AsyncResource, path="v1.tags"):
    """`v1.tags`, async."""

    @cached_property
    def categories(self) -> AsyncTagsCategories:
        """`v1.tags.categories`"""
        return AsyncTagsCategories(self._sender)

    @cached_property
    def companies(self) -> AsyncTagsCompanies:
        """`v1.tags.companies`"""
        return AsyncTagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> AsyncTagsContacts:
        """`v1.tags.contacts`"""
        return AsyncTagsContacts(self._sender)

    async def create(self, body: p.CreateTag, *, options: RequestOptions | None = None) -> m.Tag:
        """Create a tag.

        `POST /rest/v1/tags`

        Args:
            body: a dict with `name` (required), `category`, `description`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_CREATE, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.Tag:
        """Get a tag.

        `GET /rest/v1/tags/{id}`

        Returns: `Tag`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_TAGS_GET, {"id": id}, None, options)

    def list(
        self,
        *,
        category: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Tag]:
        """List tags.

        `GET /rest/v1/tags`

        Args:
            offset: where to continue: a page's or an error's `next_offset`

        Returns: a pager of `Tag` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _TAGS_LIST, {"category": category, "limit": limit, "name": name, "offset": offset}, None, options
        )
