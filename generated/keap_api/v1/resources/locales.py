# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""REST v1: locales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached import cached_property
from ..._operation import Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions

_PARAMS = "keap_api.v1.params"

_LOCALES_COUNTRIES_PROVINCES_LIST: Operation[m.ProvincesByCode] = Operation(
    "v1.locales.countries.provinces.list",
    "GET",
    "/rest/v1/locales/countries/{country_code}/provinces",
    response=m.ProvincesByCode,
)
_LOCALES_COUNTRIES_LIST: Operation[m.CountriesByCode] = Operation(
    "v1.locales.countries.list", "GET", "/rest/v1/locales/countries", response=m.CountriesByCode
)
_LOCALES_DEFAULT_OPTIONS_GET: Operation[m.RestDefaultOptionsResponse] = Operation(
    "v1.locales.default_options.get", "GET", "/rest/v1/locales/defaultOptions", response=m.RestDefaultOptionsResponse
)


class LocalesCountriesProvinces(Resource, path="v1.locales.countries.provinces"):
    """`v1.locales.countries.provinces`"""

    def list(self, country_code: str, *, options: RequestOptions | None = None) -> m.ProvincesByCode:
        """List the provinces of a country.

        `GET /rest/v1/locales/countries/{countryCode}/provinces`

        Returns: `ProvincesByCode`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class AsyncLocalesCountriesProvinces(AsyncResource, path="v1.locales.countries.provinces"):
    """`v1.locales.countries.provinces`, async."""

    async def list(self, country_code: str, *, options: RequestOptions | None = None) -> m.ProvincesByCode:
        """List the provinces of a country.

        `GET /rest/v1/locales/countries/{countryCode}/provinces`

        Returns: `ProvincesByCode`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LOCALES_COUNTRIES_PROVINCES_LIST, {"country_code": country_code}, None, options)


class LocalesCountries(Resource, path="v1.locales.countries"):
    """`v1.locales.countries`"""

    @cached_property
    def provinces(self) -> LocalesCountriesProvinces:
        """`v1.locales.countries.provinces`"""
        return LocalesCountriesProvinces(self._sender)

    def list(self, *, options: RequestOptions | None = None) -> m.CountriesByCode:
        """List countries.

        `GET /rest/v1/locales/countries`

        Returns: `CountriesByCode`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LOCALES_COUNTRIES_LIST, {}, None, options)


class AsyncLocalesCountries(AsyncResource, path="v1.locales.countries"):
    """`v1.locales.countries`, async."""

    @cached_property
    def provinces(self) -> AsyncLocalesCountriesProvinces:
        """`v1.locales.countries.provinces`"""
        return AsyncLocalesCountriesProvinces(self._sender)

    async def list(self, *, options: RequestOptions | None = None) -> m.CountriesByCode:
        """List countries.

        `GET /rest/v1/locales/countries`

        Returns: `CountriesByCode`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LOCALES_COUNTRIES_LIST, {}, None, options)


class LocalesDefaultOptions(Resource, path="v1.locales.default_options"):
    """`v1.locales.default_options`"""

    def get(self, *, options: RequestOptions | None = None) -> m.RestDefaultOptionsResponse:
        """Get the default options.

        `GET /rest/v1/locales/defaultOptions`

        Returns: `RestDefaultOptionsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_LOCALES_DEFAULT_OPTIONS_GET, {}, None, options)


class AsyncLocalesDefaultOptions(AsyncResource, path="v1.locales.default_options"):
    """`v1.locales.default_options`, async."""

    async def get(self, *, options: RequestOptions | None = None) -> m.RestDefaultOptionsResponse:
        """Get the default options.

        `GET /rest/v1/locales/defaultOptions`

        Returns: `RestDefaultOptionsResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_LOCALES_DEFAULT_OPTIONS_GET, {}, None, options)


class Locales(Resource, path="v1.locales"):
    """`v1.locales`"""

    @cached_property
    def countries(self) -> LocalesCountries:
        """`v1.locales.countries`"""
        return LocalesCountries(self._sender)

    @cached_property
    def default_options(self) -> LocalesDefaultOptions:
        """`v1.locales.default_options`"""
        return LocalesDefaultOptions(self._sender)


class AsyncLocales(AsyncResource, path="v1.locales"):
    """`v1.locales`, async."""

    @cached_property
    def countries(self) -> AsyncLocalesCountries:
        """`v1.locales.countries`"""
        return AsyncLocalesCountries(self._sender)

    @cached_property
    def default_options(self) -> AsyncLocalesDefaultOptions:
        """`v1.locales.default_options`"""
        return AsyncLocalesDefaultOptions(self._sender)
