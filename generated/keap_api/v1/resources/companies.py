# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: companies."""

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

_COMPANIES_MODEL_GET: Operation[m.ObjectModel] = Operation(
    "v1.companies.model.get", "GET", "/rest/v1/companies/model", response=m.ObjectModel
)
_COMPANIES_CREATE: Operation[m.Company] = Operation(
    "v1.companies.create",
    "POST",
    "/rest/v1/companies",
    body=Body(_PARAMS, "CreateOrPatchCompany", required=True),
    response=m.Company,
)
_COMPANIES_GET: Operation[m.Company] = Operation(
    "v1.companies.get",
    "GET",
    "/rest/v1/companies/{company_id}",
    query=(Query("optional_properties", explode=False, facts=True),),
    response=m.Company,
)
_COMPANIES_LIST: ListOperation[m.CompanyList, m.Company] = ListOperation(
    "v1.companies.list",
    "GET",
    "/rest/v1/companies",
    query=(
        Query("optional_properties", explode=False, facts=True),
        Query("company_name"),
        Query("limit"),
        Query("offset"),
        Query("order", facts=True),
        Query("order_direction", facts=True),
    ),
    response=m.CompanyList,
    paging=Offsets("companies"),
)
_COMPANIES_UPDATE: Operation[m.Company] = Operation(
    "v1.companies.update",
    "PATCH",
    "/rest/v1/companies/{company_id}",
    body=Body(_PARAMS, "CreateOrPatchCompany", required=True),
    response=m.Company,
)


class CompaniesModel(Resource, path="v1.companies.model"):
    """`v1.companies.model`"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the company model.

        `GET /rest/v1/companies/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class AsyncCompaniesModel(AsyncResource, path="v1.companies.model"):
    """`v1.companies.model`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """Get the company model.

        `GET /rest/v1/companies/model`

        Returns: `ObjectModel`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class Companies(Resource, path="v1.companies"):
    """`v1.companies`"""

    @cached_property
    def model(self) -> CompaniesModel:
        """`v1.companies.model`"""
        return CompaniesModel(self._sender)

    def create(self, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None) -> m.Company:
        """Create a company.

        `POST /rest/v1/companies`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_CREATE, {}, body, options)

    def get(
        self,
        company_id: int,
        *,
        optional_properties: Sequence[p.CompaniesListOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Get a company.

        `GET /rest/v1/companies/{companyId}`

        Args:
            optional_properties: names of fields: `address`, `company_name`, `custom_fields`, `email_address`,
                `email_opted_in`, `email_status`, `fax_number`, `id`, `notes`, `opt_in_reason`, `phone_number`,
                `website`, and others that Keap does not name

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _COMPANIES_GET, {"company_id": company_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        optional_properties: Sequence[p.CompaniesListOptionalProperties] | None = None,
        company_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CompaniesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Company]:
        """List companies.

        `GET /rest/v1/companies`

        Args:
            optional_properties: names of fields: `address`, `company_name`, `custom_fields`, `email_address`,
                `email_opted_in`, `email_status`, `fax_number`, `id`, `notes`, `opt_in_reason`, `phone_number`,
                `website`, and others that Keap does not name
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `date_created`, `name`, `email`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: the first page of `Company` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_LIST,
            {
                "optional_properties": optional_properties,
                "company_name": company_name,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
            },
            None,
            options,
        )

    def update(
        self, company_id: int, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v1/companies/{companyId}`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_COMPANIES_UPDATE, {"company_id": company_id}, body, options)


class AsyncCompanies(AsyncResource, path="v1.companies"):
    """`v1.companies`, async."""

    @cached_property
    def model(self) -> AsyncCompaniesModel:
        """`v1.companies.model`"""
        return AsyncCompaniesModel(self._sender)

    async def create(self, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None) -> m.Company:
        """Create a company.

        `POST /rest/v1/companies`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_CREATE, {}, body, options)

    async def get(
        self,
        company_id: int,
        *,
        optional_properties: Sequence[p.CompaniesListOptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """Get a company.

        `GET /rest/v1/companies/{companyId}`

        Args:
            optional_properties: names of fields: `address`, `company_name`, `custom_fields`, `email_address`,
                `email_opted_in`, `email_status`, `fax_number`, `id`, `notes`, `opt_in_reason`, `phone_number`,
                `website`, and others that Keap does not name

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _COMPANIES_GET, {"company_id": company_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        optional_properties: Sequence[p.CompaniesListOptionalProperties] | None = None,
        company_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CompaniesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Company]:
        """List companies.

        `GET /rest/v1/companies`

        Args:
            optional_properties: names of fields: `address`, `company_name`, `custom_fields`, `email_address`,
                `email_opted_in`, `email_status`, `fax_number`, `id`, `notes`, `opt_in_reason`, `phone_number`,
                `website`, and others that Keap does not name
            offset: where to continue: a page's or an error's `next_offset`
            order: one of `id`, `date_created`, `name`, `email`
            order_direction: one of `ASCENDING`, `DESCENDING`

        Returns: a pager of `Company` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _COMPANIES_LIST,
            {
                "optional_properties": optional_properties,
                "company_name": company_name,
                "limit": limit,
                "offset": offset,
                "order": order,
                "order_direction": order_direction,
            },
            None,
            options,
        )

    async def update(
        self, company_id: int, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None
    ) -> m.Company:
        """Update a company.

        `PATCH /rest/v1/companies/{companyId}`

        Args:
            body: a dict with `company_name` (required), `address`, `custom_fields`, `email_address`, `fax_number`,
                `notes`, `opt_in_reason`, `phone_number`, `website`

        Returns: `Company`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_COMPANIES_UPDATE, {"company_id": company_id}, body, options)
