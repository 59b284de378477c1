"""What an address must look like: countries, regions, postal codes (docs/keap-behavior.md, part 6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ._locales import COUNTRY_CODES, PROVINCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["address_errors", "set_regions", "set_shipping"]

_REGION_CODE: Final = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")
_ZIPS: Final = {"SHIPPING": 20}  # the others take 15


def address_errors(address: Mapping[str, Any], version: str) -> Iterator[tuple[str, str]]:
    """What is wrong with an address that a body holds: the property and the reason, for each fault."""
    country = _said(address, "country_code")
    if country is not None and country not in COUNTRY_CODES:
        yield "country_code", f"{country!r} is not a country of ISO 3166-1 with three letters, such as USA"
        country = None
    region, code = _said(address, "region"), _said(address, "region_code")
    if (region or code) and _said(address, "country_code") is None:
        yield "country_code", "an address with a region needs its country, such as USA"
    if code is not None and country is not None:
        yield from _code_errors(code, country)
    elif code is not None and not _REGION_CODE.fullmatch(code):
        yield "region_code", f"{code!r} is not a region of ISO 3166-2, such as US-AZ"
    names = {name.casefold() for name in PROVINCES.get(country or "", {}).values()}
    slot = str(address.get("field") or "")
    if version == "v1" and region is not None and names and region.casefold() not in names:
        said = f"{slot or 'Address'} Region is invalid"
        yield "region", f"{said}: {region!r} is no name in GET locales/countries/{country}/provinces"
    if _said(address, "postal_code") and _said(address, "zip_code"):
        yield "postal_code", "give postal_code or zip_code, not both"
    longest = _ZIPS.get(slot, 15)
    for name in ("postal_code", "zip_code"):
        if len(_said(address, name) or "") > longest:
            yield name, f"at most {longest} characters"
    if slot.endswith("_UNSPECIFIED"):
        yield "field", "which address it is must be said: BILLING, SHIPPING or OTHER"


def _code_errors(code: str, country: str) -> Iterator[tuple[str, str]]:
    match, short = _REGION_CODE.fullmatch(code), COUNTRY_CODES[country]
    if match is None:
        yield "region_code", f"{code!r} is not a region of ISO 3166-2, such as US-AZ"
    elif match[1] != short:
        yield "region_code", f"{code!r} is not in {country}, whose regions begin with {short}-"
    elif PROVINCES.get(country) and code not in PROVINCES[country]:
        yield "region_code", f"{code!r} is not in GET locales/countries/{country}/provinces"


def _region_code(region: str, country: str) -> str | None:
    """The code of a region that is written as its name or its letters; None if the sandbox does not know it."""
    wanted = region.casefold()
    for code, name in PROVINCES.get(country, {}).items():
        if wanted in {name.casefold(), code.partition("-")[2].casefold()}:
            return code
    return None


def set_regions(record: dict[str, Any], before: Mapping[str, Any]) -> None:
    """A state that v2 writes as a code has a text for v1 and XML-RPC; a text that these change has the code no more."""
    if isinstance(record.get("addresses"), list):
        old = {one.get("field"): one for one in before.get("addresses") or ()}
        record["addresses"] = [_region(one, old.get(one.get("field")) or {}) for one in record["addresses"]]
    if isinstance(record.get("address"), dict):
        record["address"] = _region(record["address"], before.get("address") or {})


_RECIPIENT: Final = {
    "first_name": "given_name", "middle_name": "middle_name", "last_name": "family_name", "company": "company",
    "phone": "phone_number", "is_invoice_to_company": "invoice_to_company",
}  # fmt: skip


def set_shipping(record: dict[str, Any]) -> None:
    """An order's requests write one flat `shipping_address`; its responses show it as `shipping_information`."""
    if "shipping_address" not in record:
        return
    said = {key: value for key, value in (record.pop("shipping_address") or {}).items() if value is not None}
    information = {ours: said.pop(theirs) for theirs, ours in _RECIPIENT.items() if theirs in said}
    if "zip_code" in said:
        said["postal_code"] = said["zip_code"]
    record["shipping_information"] = {**information, "address": _region(said, {})}


def _region(address: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    code, text = address.get("region_code"), address.get("region")
    if code and (not text or code != old.get("region_code", code)):
        return {**address, "region": str(code).rpartition("-")[2]}
    if code and old and text != old.get("region"):
        address = {key: value for key, value in address.items() if key != "region_code"}
        code = None
    known = _region_code(str(text), str(address.get("country_code"))) if text and not code else None
    return {**address, "region_code": known} if known else address


def _said(address: Mapping[str, Any], name: str) -> str | None:
    value = address.get(name)
    return value if isinstance(value, str) and value else None
