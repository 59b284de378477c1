"""Show one stored record in the shape that a schema asks for.

REST v1, REST v2, and XML-RPC name the same things differently. The store holds one record; `Serializers` compiles a
response's schema to a function that picks what the schema names and converts it: ids to int or str, money to a number
or an amount, times to dates, enum members to the schema's spelling. What does not fit is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ._examples import example, kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._documents import Document

    Serialize = Callable[[Any], Any]

__all__ = ["ABSENT", "V1_CYCLES", "Serializers", "canonical", "from_money", "snake"]

ABSENT: Final = object()

# One meaning, several names (keap-handlers facts and the documents): name -> the name the store uses.
_CANONICAL: Final = {
    "ScoreValue": "score_value",
    "lead_source_id": "leadsource_id",
    "birthday": "birth_date",
    "anniversary": "anniversary_date",
    "first_name": "given_name",
    "last_name": "family_name",
    "date_created": "create_time",
    "creation_date": "create_time",
    "creation_time": "create_time",
    "created_time": "create_time",
    "last_updated": "update_time",
    "modification_date": "update_time",
    "modification_time": "update_time",
    "updated_time": "update_time",
    "order_date": "order_time",
    "order_title": "title",
    "opportunity_title": "title",
    "body": "text",
    "due_date": "due_time",
    "completion_date": "completion_time",
    "assigned_to_user_id": "user_id",
    "public": "is_public",
    "product_name": "name",
    "product_desc": "description",
    "product_short_desc": "short_description",
    "product_price": "price",
    "price_per_unit": "price",
    "cost_per_unit": "cost",
    "item_type": "type",
    "number_of_cycles": "total_cycles",
    "subscription_plan_index": "display_order_index",
    "allow_prorating": "prorate",
    "applied_time": "date_applied",
    "applied_at": "date_applied",
    "next_action_date": "next_action_time",
    "estimated_close_date": "estimated_close_time",
    "last_updated_time": "update_time",
    "date_earned": "time_earned",
    "stage_name": "name",
    "stage_order": "order",
    "leadsource": "lead_source",
    "password": "_password",
    "affiliateId": "affiliate_id",
    "amountEarned": "amount_earned",
}
_SNAKE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def canonical(name: str) -> str:
    """The name that the store uses for a property called `name` in some document."""
    return _CANONICAL.get(name, name)


def snake(name: str) -> str:
    """`commissionPrograms` and `easy-automations` in snake_case."""
    return _SNAKE.sub("_", name).replace("-", "_").lower()


class Serializers:
    """The compiled serializers of one document.

    Args:
        document: the document whose schemas are compiled.
        refer: gives the record a reference means: `refer(record, "contact")` is the contact of a record with a
            `contact_id`, or None.
    """

    def __init__(self, document: Document, refer: Callable[[Mapping[str, Any], str], Mapping[str, Any] | None]) -> None:
        self._document = document
        self._refer = refer
        self._compiled: dict[int, Serialize] = {}

    def serialize(self, schema: Mapping[str, Any], value: Any) -> Any:
        """`value` in the shape of `schema`, or `ABSENT` when nothing of it fits."""
        return self.serializer(schema)(value)

    def serializer(self, schema: Mapping[str, Any]) -> Serialize:
        """The function that fits a value to `schema`."""
        schema = self._document.resolve(schema)
        known = self._compiled.get(id(schema))
        if known is None:
            # Schemas may hold themselves: the inner use finds this forward reference.
            self._compiled[id(schema)] = lambda value: self._compiled[id(schema)](value)  # noqa: PLW0108  looked up later
            known = self._compiled[id(schema)] = self._compile(schema)
        return known

    def _compile(self, schema: Mapping[str, Any]) -> Serialize:
        members = [member for member in schema.get("enum") or () if member is not None]
        match kind(schema):
            case "object" if schema.get("properties"):
                return self._object(schema)
            case "array":
                return _array(self.serializer(schema.get("items", {})))
            case "string":
                return _enum(members) if members else _STRINGS.get(schema.get("format", ""), _string)
            case "integer":
                return _integer
            case "number":
                return _number
            case "boolean":
                return _boolean
            case _:
                return _anything

    def _object(self, schema: Mapping[str, Any]) -> Serialize:
        properties = schema["properties"]
        required = [
            (name, example(self._document, properties[name], name))
            for name in schema.get("required", ())
            if name in properties
        ]
        fields = [(name, canonical(name), self.serializer(described)) for name, described in properties.items()]
        references = {
            name
            for name, described in properties.items()
            if "id" in self._document.resolve(described).get("properties", {})
        }
        money = _money(properties, self._document) if "amount" in properties else None
        refer = self._refer

        def serialize(record: Any) -> Any:
            if not isinstance(record, dict):
                return money(record) if money and isinstance(record, (int, float)) else ABSENT
            get = record.get
            fitted = {}
            for name, stored, convert in fields:
                value = get(stored)
                if value is None:
                    if name in references:
                        value = refer(record, name)
                    elif name in _DERIVED:
                        value = _DERIVED[name](record)
                    if value is None:
                        continue
                value = convert(value)
                if value is not ABSENT:
                    fitted[name] = value
            for name, made in required:
                fitted.setdefault(name, made)
            return fitted

        return serialize


def _money(properties: Mapping[str, Any], document: Document) -> Serialize:
    """A number as an amount with its currency. An integer amount means cents (docs/keap-behavior.md, part 9)."""
    cents = kind(document.resolve(properties["amount"])) == "integer"

    def serialize(value: float) -> dict[str, Any]:
        amount = round(value * 100) if cents else float(value)
        made = {"amount": amount, "currency_code": "USD", "formatted_amount": f"${value:,.2f}"}
        return {name: made[name] for name in made if name in properties}

    return serialize


def _first_email(record: Mapping[str, Any]) -> Any:
    addresses = record.get("email_addresses")
    return addresses[0].get("email") if addresses else None


def _company_name(record: Mapping[str, Any]) -> Any:
    company = record.get("company")
    return company.get("company_name") if isinstance(company, dict) else None


_DERIVED: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {
    "email": _first_email,
    "email_address": _first_email,
    "company_name": _company_name,
}


def _array(item: Serialize) -> Serialize:
    def serialize(value: Any) -> Any:
        if not isinstance(value, list):
            return ABSENT
        return [fitted for fitted in map(item, value) if fitted is not ABSENT]

    return serialize


def _enum(members: list[Any]) -> Serialize:
    spelled = {_letters(member): member for member in members}

    def serialize(value: Any) -> Any:
        return spelled.get(_letters(value), ABSENT)

    return serialize


V1_CYCLES: Final = {"YEARLY": "YEAR", "MONTHLY": "MONTH", "WEEKLY": "WEEK", "DAILY": "DAY"}
"""What v2 calls a billing cycle -> what v1 calls it."""


def _letters(value: Any) -> str:
    letters = str(value).replace("_", "").replace(" ", "").upper()
    return V1_CYCLES.get(letters, letters)


def _string(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        return ABSENT
    return str(value).lower() if isinstance(value, bool) else str(value)


def _date(value: Any) -> Any:
    return value[:10] if isinstance(value, str) and len(value) >= 10 else ABSENT


def _date_time(value: Any) -> Any:
    if not isinstance(value, str) or len(value) < 10:
        return ABSENT
    return value if len(value) > 10 else f"{value}T00:00:00.000Z"


_STRINGS: Final[Mapping[str, Serialize]] = {"date": _date, "date-time": _date_time}


def _integer(value: Any) -> Any:
    if type(value) is int:
        return value
    try:
        return int(value) if isinstance(value, (str, float)) else ABSENT
    except ValueError:
        return ABSENT


def from_money(value: Mapping[str, Any]) -> float | None:
    """The number an amount with its currency means."""
    amount = value.get("amount")
    return amount / 100 if isinstance(amount, int) else amount


def _number(value: Any) -> Any:
    if isinstance(value, dict):
        value = from_money(value)
    if isinstance(value, bool):
        return ABSENT
    try:
        return float(value) if isinstance(value, (str, int, float)) else ABSENT
    except ValueError:
        return ABSENT


def _boolean(value: Any) -> Any:
    return value if isinstance(value, bool) else ABSENT


def _anything(value: Any) -> Any:
    return value
