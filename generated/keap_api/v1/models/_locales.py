# Written by `make regenerate` from specs/v1.json and overlays/openapi/v1.yaml. Do not edit.
"""Responses of REST v1: locales."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v1.models"


class CountriesByCode(Model):
    """Returned by `locales.countries.list`."""

    countries: dict[str, str] | None = None


class ProvincesByCode(Model):
    """Returned by `locales.countries.provinces.list`."""

    provinces: dict[str, str] | None = None


class RestDefaultOptionsResponse(Model):
    """Returned by `locales.default_options.get`."""

    contact_types: list[str] | None = None
    fax_types: list[str] | None = None
    phone_types: list[str] | None = None
    suffix_types: list[str] | None = None
    title_types: list[str] | None = None


publish(globals())
