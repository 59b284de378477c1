# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: companies."""

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
    query=(Query("optional_properties", explode=False),),
    response=m.Company,
)
_COMPANIES_LIST: ListOperation[m.CompanyList, m.Company] = ListOperation(
    "v1.companies.list",
    "GET",
    "/rest/v1/companies",
    query=(
        Query("optional_properties", explode=False),
        Query("company_name"),
        Query("limit"),
        Query("offset"),
        Query("order"),
        Query("order_direction"),
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


class CompaniesModel(Resource):
    """``v1.companies.model``"""

    def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/companies/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class AsyncCompaniesModel(AsyncResource):
    """``v1.companies.model``, asynchronous."""

    async def get(self, *, options: RequestOptions | None = None) -> m.ObjectModel:
        """``GET /rest/v1/companies/model``

        Returns:
            ObjectModel; None when the response is empty.
        """
        return await self._sender.call(_COMPANIES_MODEL_GET, {}, None, options)


class Companies(Resource):
    """``v1.companies``"""

    @cached_property
    def model(self) -> CompaniesModel:
        """The operations below ``companies.model``."""
        return CompaniesModel(self._sender)

    def create(self, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None) -> m.Company:
        """``POST /rest/v1/companies``

        Args:
            body: CreateOrPatchCompany

        Returns:
            Company; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_COMPANIES_CREATE, {}, body, options)

    def get(
        self,
        company_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """``GET /rest/v1/companies/{companyId}``

        Args:
            company_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            Company; None when the response is empty.
        """
        return self._sender.call(
            _COMPANIES_GET, {"company_id": company_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        optional_properties: Sequence[str] | None = None,
        company_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CompaniesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Company]:
        """``GET /rest/v1/companies``

        Args:
            optional_properties: list of str, comma-joined on the wire
            company_name: str
            limit: int
            offset: int
            order: one of id, date_created, name, email
            order_direction: one of ASCENDING, DESCENDING

        Returns:
            The first page of Company; iterating over it walks all pages.
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
        """``PATCH /rest/v1/companies/{companyId}``

        Args:
            company_id: int
            body: CreateOrPatchCompany

        Returns:
            Company; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_COMPANIES_UPDATE, {"company_id": company_id}, body, options)


class AsyncCompanies(AsyncResource):
    """``v1.companies``, asynchronous."""

    @cached_property
    def model(self) -> AsyncCompaniesModel:
        """The operations below ``companies.model``."""
        return AsyncCompaniesModel(self._sender)

    async def create(self, body: p.CreateOrPatchCompany, *, options: RequestOptions | None = None) -> m.Company:
        """``POST /rest/v1/companies``

        Args:
            body: CreateOrPatchCompany

        Returns:
            Company; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_COMPANIES_CREATE, {}, body, options)

    async def get(
        self,
        company_id: int,
        *,
        optional_properties: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Company:
        """``GET /rest/v1/companies/{companyId}``

        Args:
            company_id: int
            optional_properties: list of str, comma-joined on the wire

        Returns:
            Company; None when the response is empty.
        """
        return await self._sender.call(
            _COMPANIES_GET, {"company_id": company_id, "optional_properties": optional_properties}, None, options
        )

    def list(
        self,
        *,
        optional_properties: Sequence[str] | None = None,
        company_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: p.CompaniesListOrder | None = None,
        order_direction: p.AffiliatesClawbacksListOrderDirection | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Company]:
        """``GET /rest/v1/companies``

        Args:
            optional_properties: list of str, comma-joined on the wire
            company_name: str
            limit: int
            offset: int
            order: one of id, date_created, name, email
            order_direction: one of ASCENDING, DESCENDING

        Returns:
            A pager: await it for the first page of Company, or iterate over it for all items of all pages.
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
        """``PATCH /rest/v1/companies/{companyId}``

        Args:
            company_id: int
            body: CreateOrPatchCompany

        Returns:
            Company; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_COMPANIES_UPDATE, {"company_id": company_id}, body, options)
