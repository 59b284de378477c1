# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: locales."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class Country(Model):
    """Returned by `locales.countries.list`, `locales.countries.get`."""

    codes: CountryCodes | None = None
    name: str | None = None


class CountryCodes(Model):
    alpha2: str | None = None
    alpha3: str | None = None


class ListCountriesResponse(Model):
    """Returned by `locales.countries.list`."""

    countries: list[Country] | None = None
    next_page_token: str | None = None


class ListProvincesResponse(Model):
    """Returned by `locales.countries.provinces.list`."""

    next_page_token: str | None = None
    provinces: list[Province] | None = None


class Province(Model):
    """Returned by `locales.countries.provinces.list`, `locales.countries.provinces.get`."""

    code: str | None = None
    country: str | None = None
    name: str | None = None


publish(globals())
