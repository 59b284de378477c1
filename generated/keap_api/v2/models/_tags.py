# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: tags."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ..._partial_failures import failed_results
from ._companies_shared import CategoryReference, Company, Tag
from ._contacts_shared import TagContactAssociation

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class ApplyTagsResponse(Model):
    """Returned by `tags.contacts.apply_tags`."""

    results: dict[str, str] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `results` that did not succeed, by id."""
        return failed_results(self.results)


class GetTagCategoryResponse(Model):
    """Returned by `tags.categories.get`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class ListTagCategoriesResponse(Model):
    """Returned by `tags.categories.list`."""

    next_page_token: str | None = None
    tag_categories: list[TagCategory] | None = None


class ListTagContactAssociationsResponse(Model):
    """Returned by `tags.contacts.list_all`."""

    contacts: list[TagContactAssociation] | None = None
    next_page_token: str | None = None


class ListTaggedCompaniesResponse(Model):
    """Returned by `tags.companies.list`."""

    next_page_token: str | None = None
    tagged_companies: list[TaggedCompany] | None = None


class ListTaggedContactsResponse(Model):
    """Returned by `tags.contacts.list`."""

    contacts: list[TaggedContact] | None = None
    next_page_token: str | None = None


class ListTagsResponse(Model):
    """Returned by `tags.list`."""

    next_page_token: str | None = None
    tags: list[Tag] | None = None


class TagCategory(Model):
    """Returned by `tags.categories.list`, `tags.categories.create`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class TagContactCount(Model):
    """Returned by `tags.contacts.count`."""

    count: int | None = None


class TaggedCompany(Model):
    """Returned by `tags.companies.list`."""

    applied_time: DateTime | None = None
    company: Company | None = None


class TaggedContact(Model):
    """Returned by `tags.contacts.list`."""

    id: str
    applied_time: DateTime | None = None
    email: str | None = None
    family_name: str | None = None
    given_name: str | None = None


class UpdateTagCategoryResponse(Model):
    """Returned by `tags.categories.update`."""

    id: str
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


class UpdateTagResponse(Model):
    """Returned by `tags.update`."""

    id: str
    category: CategoryReference | None = None
    create_time: DateTime | None = None
    description: str | None = None
    name: str | None = None
    update_time: DateTime | None = None


publish(globals())
