"""Countries and their provinces, as v2's locales give them: names and ISO 3166 codes of some of Keap's own markets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ._store import Record

__all__ = ["locales"]

_COUNTRIES: Final = (
    ("United States", "US", "USA"), ("Canada", "CA", "CAN"), ("United Kingdom", "GB", "GBR"),
    ("Australia", "AU", "AUS"),
    ("New Zealand", "NZ", "NZL"), ("Ireland", "IE", "IRL"), ("Germany", "DE", "DEU"), ("France", "FR", "FRA"),
)  # fmt: skip
_PROVINCES: Final = {
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


def locales() -> Iterator[tuple[str, Record]]:
    """Collections with their records."""
    for name, alpha2, alpha3 in _COUNTRIES:
        codes = {"alpha2": alpha2, "alpha3": alpha3}
        yield "locales/countries", {"id": alpha3, "country_code": alpha3, "name": name, "codes": codes}
        for one in _PROVINCES.get(alpha3, "").split("|"):
            code, _, province = one.strip().partition(" ")
            if code:
                full = f"{alpha2}-{code}"
                record = {"id": full, "province_code": full, "code": full, "name": province, "country": alpha3}
                yield f"locales/countries/{alpha3}/provinces", record
