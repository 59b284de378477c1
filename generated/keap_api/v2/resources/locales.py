# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: locales."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import ListOperation, OnePage, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_LOCALES_COUNTRIES_PROVINCES_GET: Operation[m.Province] = Operation(
    "v2.locales.countries.provinces.get",
    "GET",
    "/rest/v2/locales/countries/{country_code}/provinces/{province_code}",
    response=m.Province,
)
_LOCALES_COUNTRIES_PROVINCES_LIST: ListOperation[m.ListProvincesResponse, m.Province] = ListOperation(
    "v2.locales.countries.provinces.list",
    "GET",
    "/rest/v2/locales/countries/{country_code}/provinces",
    response=m.ListProvincesResponse,
    paging=OnePage("provinces"),
)
_LOCALES_COUNTRIES_GET: Operation[m.Country] = Operation(
    "v2.locales.countries.get", "GET", "/rest/v2/locales/countries/{country_code}", response=m.Country
)
_LOCALES_COUNTRIES_LIST: ListOperation[m.ListCountriesResponse, m.Country] = ListOperation(
    "v2.locales.countries.list",
    "GET",
    "/rest/v2/locales/countries",
    response=m.ListCountriesResponse,
    paging=OnePage("countries"),
)


class LocalesCountriesProvinces(Resource):
    """``v2.locales.countries.provinces``"""

    def get(self, country_code: str, province_code: str, *, options: RequestOptions | None = None) -> m.Province:
        """``GET /rest/v2/locales/countries/{country_code}/provinces/{province_code}``

        Args:
            country_code: str
            province_code: str

        Returns:
            Province; None when the response is empty.
        """
        return self._sender.call(
            _LOCALES_COUNTRIES_PROVINCES_GET,
            {"country_code": country_code, "province_code": province_code},
            None,
            options,
        )

    def list(self, country_code: str, *, options: RequestOptions | None = None) -> Page[m.Province]:
        """``GET /rest/v2/locales/countries/{country_code}/provinces``

        Args:
            country_code: str

        Returns:
            The first page of Province; iterating over it walks all pages.
        """
        return self._sender.page(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class AsyncLocalesCountriesProvinces(AsyncResource):
    """``v2.locales.countries.provinces``, asynchronous."""

    async def get(self, country_code: str, province_code: str, *, options: RequestOptions | None = None) -> m.Province:
        """``GET /rest/v2/locales/countries/{country_code}/provinces/{province_code}``

        Args:
            country_code: str
            province_code: str

        Returns:
            Province; None when the response is empty.
        """
        return await self._sender.call(
            _LOCALES_COUNTRIES_PROVINCES_GET,
            {"country_code": country_code, "province_code": province_code},
            None,
            options,
        )

    def list(self, country_code: str, *, options: RequestOptions | None = None) -> AsyncPager[m.Province]:
        """``GET /rest/v2/locales/countries/{country_code}/provinces``

        Args:
            country_code: str

        Returns:
            A pager: await it for the first page of Province, or iterate over it for all items of all pages.
        """
        return self._sender.page(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class LocalesCountries(Resource):
    """``v2.locales.countries``"""

    @cached_property
    def provinces(self) -> LocalesCountriesProvinces:
        """The operations below ``locales.countries.provinces``."""
        return LocalesCountriesProvinces(self._sender)

    def get(self, country_code: str, *, options: RequestOptions | None = None) -> m.Country:
        """``GET /rest/v2/locales/countries/{country_code}``

        Args:
            country_code: str

        Returns:
            Country; None when the response is empty.
        """
        return self._sender.call(_LOCALES_COUNTRIES_GET, {"country_code": country_code}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.Country]:
        """``GET /rest/v2/locales/countries``

        Returns:
            The first page of Country; iterating over it walks all pages.
        """
        return self._sender.page(_LOCALES_COUNTRIES_LIST, {}, None, options)


class AsyncLocalesCountries(AsyncResource):
    """``v2.locales.countries``, asynchronous."""

    @cached_property
    def provinces(self) -> AsyncLocalesCountriesProvinces:
        """The operations below ``locales.countries.provinces``."""
        return AsyncLocalesCountriesProvinces(self._sender)

    async def get(self, country_code: str, *, options: RequestOptions | None = None) -> m.Country:
        """``GET /rest/v2/locales/countries/{country_code}``

        Args:
            country_code: str

        Returns:
            Country; None when the response is empty.
        """
        return await self._sender.call(_LOCALES_COUNTRIES_GET, {"country_code": country_code}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.Country]:
        """``GET /rest/v2/locales/countries``

        Returns:
            A pager: await it for the first page of Country, or iterate over it for all items of all pages.
        """
        return self._sender.page(_LOCALES_COUNTRIES_LIST, {}, None, options)


class Locales(Resource):
    """``v2.locales``"""

    @cached_property
    def countries(self) -> LocalesCountries:
        """The operations below ``locales.countries``."""
        return LocalesCountries(self._sender)


class AsyncLocales(AsyncResource):
    """``v2.locales``, asynchronous."""

    @cached_property
    def countries(self) -> AsyncLocalesCountries:
        """The operations below ``locales.countries``."""
        return AsyncLocalesCountries(self._sender)
