# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: tags."""

from __future__ import annotations

from collections.abc import Sequence
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


class TagsCategories(Resource):
    """``v1.tags.categories``"""

    def create(self, body: p.CreateTagCategory, *, options: RequestOptions | None = None) -> m.TagCategory:
        """``POST /rest/v1/tags/categories``

        Args:
            body: CreateTagCategory

        Returns:
            TagCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)


class AsyncTagsCategories(AsyncResource):
    """``v1.tags.categories``, asynchronous."""

    async def create(self, body: p.CreateTagCategory, *, options: RequestOptions | None = None) -> m.TagCategory:
        """``POST /rest/v1/tags/categories``

        Args:
            body: CreateTagCategory

        Returns:
            TagCategory; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TAGS_CATEGORIES_CREATE, {}, body, options)


class TagsCompanies(Resource):
    """``v1.tags.companies``"""

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> Page[m.TaggedCompany]:
        """``GET /rest/v1/tags/{tagId}/companies``

        Args:
            tag_id: int
            limit: int
            offset: int

        Returns:
            The first page of TaggedCompany; iterating over it walks all pages.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )


class AsyncTagsCompanies(AsyncResource):
    """``v1.tags.companies``, asynchronous."""

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.TaggedCompany]:
        """``GET /rest/v1/tags/{tagId}/companies``

        Args:
            tag_id: int
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of TaggedCompany, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _TAGS_COMPANIES_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )


class TagsContacts(Resource):
    """``v1.tags.contacts``"""

    def apply(
        self, tag_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """``POST /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            body: SetOfIds

        Returns:
            mapping of str to ContactsTagsApplyResponseValue; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TAGS_CONTACTS_APPLY, {"tag_id": tag_id}, body, options)

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> Page[m.TaggedContact]:
        """``GET /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            limit: int
            offset: int

        Returns:
            The first page of TaggedContact; iterating over it walks all pages.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )

    def remove(self, tag_id: int, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/tags/{tagId}/contacts/{contactId}``

        Args:
            tag_id: int
            contact_id: int

        Returns:
            None.
        """
        return self._sender.call(_TAGS_CONTACTS_REMOVE, {"tag_id": tag_id, "contact_id": contact_id}, None, options)

    def remove_many(self, tag_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            ids: list of int

        Returns:
            None.
        """
        return self._sender.call(_TAGS_CONTACTS_REMOVE_MANY, {"tag_id": tag_id, "ids": ids}, None, options)


class AsyncTagsContacts(AsyncResource):
    """``v1.tags.contacts``, asynchronous."""

    async def apply(
        self, tag_id: int, body: p.SetOfIds, *, options: RequestOptions | None = None
    ) -> dict[str, m.ContactsTagsApplyResponseValue]:
        """``POST /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            body: SetOfIds

        Returns:
            mapping of str to ContactsTagsApplyResponseValue; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TAGS_CONTACTS_APPLY, {"tag_id": tag_id}, body, options)

    def list(
        self, tag_id: int, *, limit: int | None = None, offset: int | None = None, options: RequestOptions | None = None
    ) -> AsyncPager[m.TaggedContact]:
        """``GET /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            limit: int
            offset: int

        Returns:
            A pager: await it for the first page of TaggedContact, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _TAGS_CONTACTS_LIST, {"tag_id": tag_id, "limit": limit, "offset": offset}, None, options
        )

    async def remove(self, tag_id: int, contact_id: int, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/tags/{tagId}/contacts/{contactId}``

        Args:
            tag_id: int
            contact_id: int

        Returns:
            None.
        """
        return await self._sender.call(
            _TAGS_CONTACTS_REMOVE, {"tag_id": tag_id, "contact_id": contact_id}, None, options
        )

    async def remove_many(self, tag_id: int, *, ids: Sequence[int], options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v1/tags/{tagId}/contacts``

        Args:
            tag_id: int
            ids: list of int

        Returns:
            None.
        """
        return await self._sender.call(_TAGS_CONTACTS_REMOVE_MANY, {"tag_id": tag_id, "ids": ids}, None, options)


class Tags(Resource):
    """``v1.tags``"""

    @cached_property
    def categories(self) -> TagsCategories:
        """The operations below ``tags.categories``."""
        return TagsCategories(self._sender)

    @cached_property
    def companies(self) -> TagsCompanies:
        """The operations below ``tags.companies``."""
        return TagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> TagsContacts:
        """The operations below ``tags.contacts``."""
        return TagsContacts(self._sender)

    def create(self, body: p.CreateTag, *, options: RequestOptions | None = None) -> m.Tag:
        """``POST /rest/v1/tags``

        Args:
            body: CreateTag

        Returns:
            Tag; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_TAGS_CREATE, {}, body, options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> m.Tag:
        """``GET /rest/v1/tags/{id}``

        Args:
            id: int

        Returns:
            Tag; None when the response is empty.
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
        """``GET /rest/v1/tags``

        Args:
            category: int
            limit: int
            name: str
            offset: int

        Returns:
            The first page of Tag; iterating over it walks all pages.
        """
        return self._sender.page(
            _TAGS_LIST, {"category": category, "limit": limit, "name": name, "offset": offset}, None, options
        )


class AsyncTags(AsyncResource):
    """``v1.tags``, asynchronous."""

    @cached_property
    def categories(self) -> AsyncTagsCategories:
        """The operations below ``tags.categories``."""
        return AsyncTagsCategories(self._sender)

    @cached_property
    def companies(self) -> AsyncTagsCompanies:
        """The operations below ``tags.companies``."""
        return AsyncTagsCompanies(self._sender)

    @cached_property
    def contacts(self) -> AsyncTagsContacts:
        """The operations below ``tags.contacts``."""
        return AsyncTagsContacts(self._sender)

    async def create(self, body: p.CreateTag, *, options: RequestOptions | None = None) -> m.Tag:
        """``POST /rest/v1/tags``

        Args:
            body: CreateTag

        Returns:
            Tag; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_TAGS_CREATE, {}, body, options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> m.Tag:
        """``GET /rest/v1/tags/{id}``

        Args:
            id: int

        Returns:
            Tag; None when the response is empty.
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
        """``GET /rest/v1/tags``

        Args:
            category: int
            limit: int
            name: str
            offset: int

        Returns:
            A pager: await it for the first page of Tag, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _TAGS_LIST, {"category": category, "limit": limit, "name": name, "offset": offset}, None, options
        )
