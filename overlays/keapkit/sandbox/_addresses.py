"""What an address must look like: countries, regions, postal codes (docs/keap-behavior.md, part 6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ._locales import COUNTRY_CODES, COUNTRY_NAMES, PROVINCES
from ._serializers import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["address_errors", "set_places", "set_shipping"]

_REGION_CODE: Final = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")
_COUNTRIES: Final = {
    text.casefold(): alpha3
    for alpha3, alpha2 in COUNTRY_CODES.items()
    for text in (alpha2, alpha3, COUNTRY_NAMES[alpha3])
}
# An order's shipping address: its parts, who receives it, and v1's names for the parts.
_ADDRESS: Final = frozenset(
    {"line1", "line2", "locality", "region", "region_code", "postal_code", "zip_code", "zip_four", "country",
     "country_code"}
)  # fmt: skip
_RECEIVER: Final = ("given_name", "middle_name", "family_name", "company", "invoice_to_company")
_V1_SHIPPING: Final = {
    "street1": "line1", "street2": "line2", "city": "locality", "state": "region", "country": "country",
}  # fmt: skip
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


def _country_of(text: str) -> str | None:
    """The three letters of a country that is written as its name or one of its codes; None if there is none such."""
    return _COUNTRIES.get(text.strip().casefold())


def set_places(record: dict[str, Any], before: Mapping[str, Any]) -> None:
    """Keep names and codes of countries and states alike, whichever of them was written.

    v2 writes codes, v1 a country's code and a state's name, XML-RPC any text. A text that names no country or state has
    no code.
    """
    if isinstance(record.get("addresses"), list):
        old = {one.get("field"): one for one in before.get("addresses") or ()}
        record["addresses"] = [_place(one, old.get(one.get("field")) or {}) for one in record["addresses"]]
    if isinstance(record.get("address"), dict):
        record["address"] = _place(record["address"], before.get("address") or {})


def set_shipping(record: dict[str, Any], before: Mapping[str, Any]) -> None:
    """An order's shipping address: bodies write it flat, v2 shows an address inside, v1 shows street1 and state."""
    said = record.pop("shipping_address", None) or record.get("shipping_information")
    if not isinstance(said, dict) or not said:
        return
    said = {canonical(name): value for name, value in said.items()}
    old = before.get("shipping_information") or {}
    inside: Any = said.get("address") if isinstance(said.get("address"), dict) else said
    kept = {key: value for key, value in inside.items() if key in _ADDRESS}
    address = _place(kept, old.get("address") or {})
    if "zip_code" in address:  # what requests write as zip_code, responses show as postal_code
        address["postal_code"] = address["zip_code"]
    phone = said.get("phone_number", said.get("phone"))
    person = {**{key: said.get(key) for key in _RECEIVER}, "phone_number": phone, "phone": phone}
    shown = {name: address.get(key) for name, key in _V1_SHIPPING.items()}
    shown["zip"] = address.get("postal_code", address.get("zip_code"))
    made = {**person, "id": record["id"], "address": address, **shown}
    record["shipping_information"] = {key: value for key, value in made.items() if value is not None}


def _place(address: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    return _region(_country(_postal(address, old), old), old)


def _postal(address: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """A postal code has two names on REST, of which an address has the one that was written last."""
    if not (_said(address, "postal_code") and _said(address, "zip_code")):
        return address
    gone = "zip_code" if address["zip_code"] == old.get("zip_code") else "postal_code"
    return {key: value for key, value in address.items() if key != gone}


def _country(address: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    code, text = _said(address, "country_code"), _said(address, "country")
    if code and (not text or code != old.get("country_code")):
        return {**address, "country": COUNTRY_NAMES.get(code, code)}
    if not text or (code and text == old.get("country")):
        return address
    code = _country_of(text)
    if code is None:
        return {key: value for key, value in address.items() if key != "country_code"}
    return {**address, "country": COUNTRY_NAMES[code], "country_code": code}


def _region(address: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    code, text = address.get("region_code"), address.get("region")
    if code and (not text or code != old.get("region_code", code)):
        return {**address, "region": str(code).rpartition("-")[2]}
    country = str(address.get("country_code"))
    moved = str(code).partition("-")[0] != COUNTRY_CODES.get(country)
    if code and old and (text != old.get("region") or moved):
        address = {key: value for key, value in address.items() if key != "region_code"}
        code = None
    known = _region_code(str(text), country) if text and not code else None
    return {**address, "region_code": known} if known else address


def _said(address: Mapping[str, Any], name: str) -> str | None:
    value = address.get(name)
    return value if isinstance(value, str) and value else None
