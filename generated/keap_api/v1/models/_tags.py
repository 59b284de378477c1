# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: tags."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import DateTime, Model
from ._tags_shared import BasicContact

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class BasicCompany(Model):
    company_name: str | None = None
    email: str | None = None
    id: int | None = None


class Tag(Model):
    """Returned by `tags.list`, `tags.create`, `tags.get`."""

    id: int
    category: TagCategory | None = None
    description: str | None = None
    name: str | None = None


class TagCategory(Model):
    """Returned by `tags.categories.create`."""

    id: int
    description: str | None = None
    name: str | None = None


class TaggedCompany(Model):
    """Returned by `tags.companies.list`."""

    company: BasicCompany | None = None
    date_applied: DateTime | None = None


class TaggedCompanyList(Model):
    """Returned by `tags.companies.list`."""

    companies: list[TaggedCompany] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class TaggedContact(Model):
    """Returned by `tags.contacts.list`."""

    contact: BasicContact | None = None
    date_applied: DateTime | None = None


class TaggedContactList(Model):
    """Returned by `tags.contacts.list`."""

    contacts: list[TaggedContact] | None = None
    count: int | None = None
    next: str | None = None
    previous: str | None = None


class Tags(Model):
    """Returned by `tags.list`."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    tags: list[Tag] | None = None


publish(globals())
