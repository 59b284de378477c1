# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: locales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._descriptors import OnePage
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page

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


class LocalesCountriesProvinces(Resource, path="v2.locales.countries.provinces"):
    """`v2.locales.countries.provinces`"""

    def get(self, country_code: str, province_code: str, *, options: RequestOptions | None = None) -> m.Province:
        """Get a province of a country.

        `GET /rest/v2/locales/countries/{country_code}/provinces/{province_code}`

        Returns: `Province`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _LOCALES_COUNTRIES_PROVINCES_GET,
            {"country_code": country_code, "province_code": province_code},
            None,
            options,
        )

    def list(self, country_code: str, *, options: RequestOptions | None = None) -> Page[m.Province]:
        """List the provinces of a country.

        `GET /rest/v2/locales/countries/{country_code}/provinces`

        Returns: the first page of `Province` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class AsyncLocalesCountriesProvinces(AsyncResource, path="v2.locales.countries.provinces"):
    """`v2.locales.countries.provinces`, async."""

    async def get(self, country_code: str, province_code: str, *, options: RequestOptions | None = None) -> m.Province:
        """Get a province of a country.

        `GET /rest/v2/locales/countries/{country_code}/provinces/{province_code}`

        Returns: `Province`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _LOCALES_COUNTRIES_PROVINCES_GET,
            {"country_code": country_code, "province_code": province_code},
            None,
            options,
        )

    def list(self, country_code: str, *, options: RequestOptions | None = None) -> AsyncPager[m.Province]:
        """List the provinces of a country.

        `GET /rest/v2/locales/countries/{country_code}/provinces`

        Returns: a pager of `Province` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class LocalesCountries(Resource, path="v2.locales.countries"):
    """`v2.locales.countries`"""

    @cached_property
    def provinces(self) -> LocalesCountriesProvinces:
        """`v2.locales.countries.provinces`"""
        return LocalesCountriesProvinces(self._sender)

    def get(self, country_code: str, *, options: RequestOptions | None = None) -> m.Country:
        """Get a country.

        `GET /rest/v2/locales/countries/{country_code}`

        Returns: `Country`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LOCALES_COUNTRIES_GET, {"country_code": country_code}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> Page[m.Country]:
        """List countries.

        `GET /rest/v2/locales/countries`

        Returns: the first page of `Country` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_LOCALES_COUNTRIES_LIST, {}, None, options)


class AsyncLocalesCountries(AsyncResource, path="v2.locales.countries"):
    """`v2.locales.countries`, async."""

    @cached_property
    def provinces(self) -> AsyncLocalesCountriesProvinces:
        """`v2.locales.countries.provinces`"""
        return AsyncLocalesCountriesProvinces(self._sender)

    async def get(self, country_code: str, *, options: RequestOptions | None = None) -> m.Country:
        """Get a country.

        `GET /rest/v2/locales/countries/{country_code}`

        Returns: `Country`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LOCALES_COUNTRIES_GET, {"country_code": country_code}, None, options)

    def list(self, *, options: RequestOptions | None = None) -> AsyncPager[m.Country]:
        """List countries.

        `GET /rest/v2/locales/countries`

        Returns: a pager of `Country` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_LOCALES_COUNTRIES_LIST, {}, None, options)


class Locales(Resource, path="v2.locales"):
    """`v2.locales`"""

    @cached_property
    def countries(self) -> LocalesCountries:
        """`v2.locales.countries`"""
        return LocalesCountries(self._sender)


class AsyncLocales(AsyncResource, path="v2.locales"):
    """`v2.locales`, async."""

    @cached_property
    def countries(self) -> AsyncLocalesCountries:
        """`v2.locales.countries`"""
        return AsyncLocalesCountries(self._sender)
