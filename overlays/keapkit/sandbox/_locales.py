"""Countries and their provinces, as v2's locales give them: names and ISO 3166 codes.

Of provinces the sandbox knows those of the countries whose addresses need them most; other countries have none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ._store import Record

__all__ = ["COUNTRY_CODES", "COUNTRY_NAMES", "PROVINCES", "locales"]

_PROVINCE_NAMES: Final = {
    "USA": """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
        |DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas
        |KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi
        |MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York
        |NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island
        |SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont
        |VA Virginia|WA Washington|WV West Virginia
        |WI Wisconsin|WY Wyoming""",
    "CAN": """AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia
        |NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon""",
    "AUS": """ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland
        |SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia""",
    "GBR": "ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales",
}

_COUNTRIES: Final[dict[str, list[str]]] = json.loads(
    resources.files(__package__ or "").joinpath("countries.json").read_text(encoding="utf-8")
)
# ISO 3166-1: three letters -> two letters, and -> name.
COUNTRY_CODES: Final = {alpha3: alpha2 for alpha3, (alpha2, _) in _COUNTRIES.items()}
COUNTRY_NAMES: Final = {alpha3: name for alpha3, (_, name) in _COUNTRIES.items()}
# Three letters of a country -> ISO 3166-2 code -> name, for the countries whose regions the sandbox knows.
PROVINCES: Final = {
    alpha3: {
        f"{COUNTRY_CODES[alpha3]}-{code}": name
        for code, _, name in (one.strip().partition(" ") for one in text.split("|"))
    }
    for alpha3, text in _PROVINCE_NAMES.items()
}


def locales() -> Iterator[tuple[str, Record]]:
    """Collections with their records."""
    for alpha3, (alpha2, name) in _COUNTRIES.items():
        codes = {"alpha2": alpha2, "alpha3": alpha3}
        yield "locales/countries", {"id": alpha3, "country_code": alpha3, "name": name, "codes": codes}
        for code, province in PROVINCES.get(alpha3, {}).items():
            record = {"id": code, "province_code": code, "code": code, "name": province, "country": alpha3}
            yield f"locales/countries/{alpha3}/provinces", record
