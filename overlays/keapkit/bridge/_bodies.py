"""Request bodies out of XML-RPC's values: conversions, codes of countries and states, ids behind names, custom
fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from keap_api.xmlrpc.rest import OPERATIONS

from ._calls import Call, Steps
from ._columns import columns
from ._faults import refuse
from ._records import getter, put
from ._rows import Column
from ._values import iso, number, to_rest, written

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["body_of", "new_id", "not_found", "payment_method", "put_custom", "said"]


_BLANK = frozenset(
    {
        "given_name", "family_name", "middle_name", "preferred_name", "spouse_name", "job_title", "assistant_name",
        "assistant_phone", "billing_information", "referral_code",
    }
)  # fmt: skip
"""Free texts of a contact, which '' makes empty as on the wire: a query for '' finds it, one for `~null~` does not.
All else that '' clears becomes null: REST takes no empty number, address or word of a list."""


def not_found(table: str, id_: int) -> NoReturn:
    """There is no such row.

    Raises:
        Fault: always.
    """
    refuse("RecordNotFound", f"No {table} with Id {id_}")


def new_id(made: Any, name: str) -> int:
    """The id in the response to a new record.

    Raises:
        Fault: there is none.
    """
    if isinstance(made, dict):
        for one in (made, *(value for value in made.values() if isinstance(value, dict))):
            if str(one.get("id", "")).isdigit():
                return int(one["id"])
    return refuse("UnexpectedError", f"REST created a {name} and gave no id")


def body_of(
    engine: Engine, name: str, values: Mapping[str, Any], current: Mapping[str, Any], change: Literal["add", "update"]
) -> Steps[dict[str, Any]]:
    """A request body for values as XML-RPC writes them, on top of what the record holds.

    Raises:
        Fault: an unknown field, one that REST has no place for, or a value that does not fit.
    """
    asked = yield from columns(engine, name, values, reading=False)
    body: dict[str, Any] = dict(current)
    codes: list[tuple[Column, Any]] = []
    for column in asked:
        value, mapping = values[column.name], column.mapping
        if column.custom is not None:
            put_custom(body, column, value)
        elif mapping.ignored:
            engine.note(f"{name}.{column.field} is not written: {mapping.ignored}")
        elif not mapping.put:
            refuse("NoFieldAccess", f"{name}.{column.field} cannot be written over REST")
        elif mapping.only and mapping.only != change:
            when = "when a row is added" if mapping.only == "add" else "in rows that exist"
            refuse("NoFieldAccess", f"{name}.{column.field} can be written over REST only {when}")
        elif mapping.convert in ("country", "region"):
            codes.append((column, value))
        elif mapping.convert == "card":
            put(body, mapping.put, (yield from payment_method(engine, value, column.field)))
        elif mapping.find:
            put(body, mapping.put, (yield from _found(mapping.find, value, column.field)))
        else:
            blank = value == "" and mapping.put in _BLANK
            put(body, mapping.put, "" if blank else to_rest(value, mapping, column.field))
    yield from _put_codes(engine, body, codes)
    _agree(body, {column.field for column in asked} if name == "Contact" else set())
    return body


def _agree(body: dict[str, Any], written_: set[str]) -> None:
    """Take out what the record said before about what is written now: a company's other key, the older postal code."""
    company = body.get("company")
    if isinstance(company, dict) and len({"Company", "CompanyID"} & written_) == 1:
        company.pop("id" if "Company" in written_ else "company_name", None)
    for one in [*(body.get("addresses") or ()), body.get("address")]:
        if isinstance(one, dict) and one.get("postal_code"):
            one.pop("zip_code", None)


def _put_codes(engine: Engine, body: dict[str, Any], codes: list[tuple[Column, Any]]) -> Steps[None]:
    """Countries before states, since a state is one of a country."""
    for column, value in sorted(codes, key=lambda one: one[0].mapping.convert):
        place = column.mapping.put
        if not str(value).strip():
            for name in (place, place if place.endswith("_code") else f"{place}_code"):
                put(body, name, None)
            continue
        coded = place if place.endswith("_code") else f"{place}_code"
        if column.mapping.convert == "country":
            put(body, coded, (yield from engine.country_code(str(value), column.field)))
            continue
        country_place = coded.replace("region_code", "country_code")
        country = getter(country_place)(body)
        if not country:
            country = engine.settings.country
            put(body, country_place, country)
        put(body, coded, (yield from engine.region_code(str(value), country, column.field)))


def payment_method(engine: Engine, card_id: Any, field: str) -> Steps[str]:
    """The payment method of a stored card.

    Raises:
        Fault: no payment method has this card.
    """
    response = yield Call("v2.payment_methods.list", query={"filter": f"credit_card_id=={number(card_id, field)}"})
    found = (response or {}).get("payment_methods") or ()
    if not found:
        refuse("InvalidParameter", f"{field}: card {card_id} is not a payment method in REST")
    return str(found[0]["payment_method_id"])


def _found(operation: str, value: Any, field: str) -> Steps[Any]:
    """The id of the record with a name."""
    text = str(value).strip()
    if not text:
        return None
    listed = OPERATIONS[operation]
    plain = not any(sign in text for sign in ';,*"\\=<>!')
    response = yield Call(operation, query={"filter": f"name=={text}"} if plain else {"page_size": 1000})
    for one in response.get(listed.items) or ():
        if str(one.get("name", "")).casefold() == text.casefold():
            return one.get("id")
    refuse("InvalidParameter", f"{field}: there is no {text!r}; create it first")


_NUMBERS = frozenset({"int", "double"})


def put_custom(body: dict[str, Any], column: Column, value: Any) -> None:
    """A custom field among the others; the empty text takes its content away."""
    assert column.custom is not None
    id_ = str(column.custom.get("id"))
    entries = [dict(one) for one in body.get("custom_fields") or () if str(one.get("id")) != id_]
    if value == "" or value is None:
        content: Any = None
    elif column.mapping.type in _NUMBERS:
        content = number(value, column.field)
    elif column.mapping.type in ("date", "dateTime"):
        content = iso(value, column.field)
    else:
        content = written(value, column.field)
    body["custom_fields"] = [*entries, {"id": id_, "content": content}]


def said(body: dict[str, Any]) -> dict[str, Any]:
    """A new record's body: what would be cleared is left out."""
    custom = [one for one in body.get("custom_fields") or () if one["content"] is not None]
    found = {key: value for key, value in body.items() if value not in (None, "", [], {}) and key != "custom_fields"}
    return {**found, "custom_fields": custom} if custom else found
