"""Countries and their provinces, as v2's locales give them: names and ISO 3166 codes of some of Keap's own markets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ._store import Record

__all__ = ["COUNTRY_CODES", "PROVINCES", "locales"]

_COUNTRIES: Final = (
    ("United States", "US", "USA"), ("Canada", "CA", "CAN"), ("United Kingdom", "GB", "GBR"),
    ("Australia", "AU", "AUS"),
    ("New Zealand", "NZ", "NZL"), ("Ireland", "IE", "IRL"), ("Germany", "DE", "DEU"), ("France", "FR", "FRA"),
)  # fmt: skip
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

# ISO 3166-1: three letters -> two letters.
_ISO_3166: Final = """
    ABW AW|AFG AF|AGO AO|AIA AI|ALA AX|ALB AL|AND AD|ARE AE|ARG AR|ARM AM|ASM AS|ATA AQ|ATF TF|ATG AG|AUS AU|
    AUT AT|AZE AZ|BDI BI|BEL BE|BEN BJ|BES BQ|BFA BF|BGD BD|BGR BG|BHR BH|BHS BS|BIH BA|BLM BL|BLR BY|BLZ BZ|
    BMU BM|BOL BO|BRA BR|BRB BB|BRN BN|BTN BT|BVT BV|BWA BW|CAF CF|CAN CA|CCK CC|CHE CH|CHL CL|CHN CN|CIV CI|
    CMR CM|COD CD|COG CG|COK CK|COL CO|COM KM|CPV CV|CRI CR|CUB CU|CUW CW|CXR CX|CYM KY|CYP CY|CZE CZ|DEU DE|
    DJI DJ|DMA DM|DNK DK|DOM DO|DZA DZ|ECU EC|EGY EG|ERI ER|ESH EH|ESP ES|EST EE|ETH ET|FIN FI|FJI FJ|FLK FK|
    FRA FR|FRO FO|FSM FM|GAB GA|GBR GB|GEO GE|GGY GG|GHA GH|GIB GI|GIN GN|GLP GP|GMB GM|GNB GW|GNQ GQ|GRC GR|
    GRD GD|GRL GL|GTM GT|GUF GF|GUM GU|GUY GY|HKG HK|HMD HM|HND HN|HRV HR|HTI HT|HUN HU|IDN ID|IMN IM|IND IN|
    IOT IO|IRL IE|IRN IR|IRQ IQ|ISL IS|ISR IL|ITA IT|JAM JM|JEY JE|JOR JO|JPN JP|KAZ KZ|KEN KE|KGZ KG|KHM KH|
    KIR KI|KNA KN|KOR KR|KWT KW|LAO LA|LBN LB|LBR LR|LBY LY|LCA LC|LIE LI|LKA LK|LSO LS|LTU LT|LUX LU|LVA LV|
    MAC MO|MAF MF|MAR MA|MCO MC|MDA MD|MDG MG|MDV MV|MEX MX|MHL MH|MKD MK|MLI ML|MLT MT|MMR MM|MNE ME|MNG MN|
    MNP MP|MOZ MZ|MRT MR|MSR MS|MTQ MQ|MUS MU|MWI MW|MYS MY|MYT YT|NAM NA|NCL NC|NER NE|NFK NF|NGA NG|NIC NI|
    NIU NU|NLD NL|NOR NO|NPL NP|NRU NR|NZL NZ|OMN OM|PAK PK|PAN PA|PCN PN|PER PE|PHL PH|PLW PW|PNG PG|POL PL|
    PRI PR|PRK KP|PRT PT|PRY PY|PSE PS|PYF PF|QAT QA|REU RE|ROU RO|RUS RU|RWA RW|SAU SA|SDN SD|SEN SN|SGP SG|
    SGS GS|SHN SH|SJM SJ|SLB SB|SLE SL|SLV SV|SMR SM|SOM SO|SPM PM|SRB RS|SSD SS|STP ST|SUR SR|SVK SK|SVN SI|
    SWE SE|SWZ SZ|SXM SX|SYC SC|SYR SY|TCA TC|TCD TD|TGO TG|THA TH|TJK TJ|TKL TK|TKM TM|TLS TL|TON TO|TTO TT|
    TUN TN|TUR TR|TUV TV|TWN TW|TZA TZ|UGA UG|UKR UA|UMI UM|URY UY|USA US|UZB UZ|VAT VA|VCT VC|VEN VE|VGB VG|
    VIR VI|VNM VN|VUT VU|WLF WF|WSM WS|YEM YE|ZAF ZA|ZMB ZM|ZWE ZW"""
COUNTRY_CODES: Final = {pair.split()[0]: pair.split()[1] for pair in _ISO_3166.split("|")}
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
    for name, alpha2, alpha3 in _COUNTRIES:
        codes = {"alpha2": alpha2, "alpha3": alpha3}
        yield "locales/countries", {"id": alpha3, "country_code": alpha3, "name": name, "codes": codes}
        for code, province in PROVINCES.get(alpha3, {}).items():
            record = {"id": code, "province_code": code, "code": code, "name": province, "country": alpha3}
            yield f"locales/countries/{alpha3}/provinces", record
