"""What Keap refuses although the document's schemas allow it.

Each rule names its source. "Document" is a fact of Keap's published documents; "part N" is that part of
docs/keap-behavior.md.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import httpx

from . import _rules as rules
from ._addresses import address_errors
from ._errors import RequestValidationError
from ._examples import kind
from ._handlers import optional_properties
from ._operation_plans import collections, plan, singular
from ._serializers import canonical
from ._values import custom_field_error, email_length, is_email, is_number, is_time, phone_length

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ._call import Call
    from ._documents import Document, Operation
    from ._records import Records

    Check = Callable[["_Body", Any, str], None]

__all__ = ["StrictRules"]

_DATE: Final = re.compile(r"^\d{4}-\d\d-\d\d\Z", re.ASCII)
_TIME: Final = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d", re.ASCII)
# Names of strings that hold a time or a date although the document does not say so (document: v2's contacts, tasks,
# opportunities and v1's orders; part 6).
_TIME_NAME: Final = re.compile(r"(_time|^date_\w+)$")
_DATE_NAME: Final = re.compile(r"(_date|Date)$")
_DATE_ONLY: Final = frozenset({"birth_date", "anniversary_date", "anniversary"})  # part 6
_EMAIL_NAMES: Final = frozenset({"email", "email_address"})
_REFERENCES: Final[Mapping[str, str]] = {
    "contact_id": "contacts",
    "company_id": "companies",
    "owner_id": "users",
    "user_id": "users",
    "assigned_to_user_id": "users",
    "product_id": "products",
    "stage_id": "opportunities/stages",
    "opportunity_id": "opportunities",
    "leadsource_id": "lead_sources",
    "lead_source_category_id": "lead_source_categories",
    **dict.fromkeys(
        (
            "affiliate_id",
            "sales_affiliate_id",
            "sale_affiliate_id",
            "lead_affiliate_id",
            "referral_partner_id",
            "parent_affiliate_id",
        ),
        "affiliates",
    ),
    "payment_method_id": "payment_methods",
    "credit_card_id": "payment_methods",
    "contacts": "contacts",  # who gets an email: a list of ids
}


class _Body:
    """What one check of a body needs and finds."""

    def __init__(self, records: Records, version: str, *, keys_only: bool = False) -> None:
        self.records = records
        self.version = version
        self.model: str | None = None  # whose custom fields the body may hold
        self.keys_only = keys_only
        self.errors: list[RequestValidationError] = []

    def refuse(self, place: str, reason: str, message: str | None = None) -> None:
        if self.keys_only and message is None:
            return
        self.errors.append(RequestValidationError(place, reason, message))


class StrictRules:
    """Checks requests beyond the schemas. Compiled per schema, so a repeated request costs little."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._compiled: dict[tuple[int, str], Check] = {}

    def unknown_keys(self, operation: Operation, body: Any, schema: Mapping[str, Any] | None) -> None:
        """Raise for a key that the schema does not have, with Keap's wording."""
        if schema is None:
            return
        state = _Body(self._records, operation.version, keys_only=True)
        self._checker(operation.document, schema)(state, body, "body")
        if state.errors:
            raise state.errors[0]

    def check(self, operation: Operation, call: Call, body: Any, schema: Mapping[str, Any] | None) -> None:
        """Raise for the first thing that Keap would refuse."""
        self._check_query(operation, call)
        if schema is None or body is None:
            return
        state = _Body(self._records, operation.version)
        collection = plan(operation).collection
        model = rules.MODELS.get(collection, collection)
        state.model = model if f"{model}/model/custom_fields" in collections() else None
        self._checker(operation.document, schema)(state, body, "body")
        _check_place_of_field(state, collection, body)
        if operation.template == "/rest/v1/hooks" or operation.template.startswith("/rest/v1/hooks/{key}"):
            _hook(state, body)
        if state.errors:
            raise state.errors[0]

    def _check_query(self, operation: Operation, call: Call) -> None:
        for name in ("fields", "optional_properties"):
            asked = call.many(name) if name in operation.parameters else []
            if not asked:
                continue
            allowed = _allowed(operation, name)
            unknown = sorted(set(asked) - allowed) if allowed else []
            if unknown:
                raise RequestValidationError(
                    f"query.{name}", f"there is no {', '.join(unknown)}; allowed: {', '.join(sorted(allowed))}"
                )

    def _checker(self, document: Document, schema: Mapping[str, Any], name: str = "") -> Check:
        schema = document.resolve(schema)
        key = (id(schema), "" if schema.get("properties") else name)
        known = self._compiled.get(key)
        if known is None:
            # Schemas may hold themselves: the inner use finds this forward reference.
            self._compiled[key] = partial(self._later, key)
            known = self._compiled[key] = self._compile(document, schema, name)
        return known

    def _later(self, key: tuple[int, str], state: _Body, value: Any, place: str) -> None:
        self._compiled[key](state, value, place)

    def _compile(self, document: Document, schema: Mapping[str, Any], name: str) -> Check:
        properties = schema.get("properties")
        if kind(schema) == "object" and properties:
            checks = {
                property_: partial(_property, property_, self._checker(document, described, property_))
                for property_, described in properties.items()
            }
            closed = "additionalProperties" not in schema
            return partial(_object, checks, closed)
        if kind(schema) == "array":
            return partial(_array, self._checker(document, schema.get("items", {}), name.removesuffix("s")))
        if kind(schema) == "string" and not schema.get("enum"):
            return _string(schema, name)
        return _nothing


def _allowed(operation: Operation, name: str) -> set[str]:
    parameter = operation.parameters[name]
    said = parameter.get("x-keapkit-fields")
    if said:
        return set(said)
    resolve = operation.document.resolve
    schema = resolve(parameter.get("schema", {}))
    enum = schema.get("enum") or resolve(schema.get("items", {})).get("enum")
    if enum:
        return set(enum)
    if ":" in operation.template.rpartition("/")[2]:  # reports name their own columns
        return set()
    item = plan(operation).item or resolve(operation.response[2] or {})
    return {*item.get("properties", {}), *(optional_properties(operation) if item.get("properties") else ())}


def _nothing(state: _Body, value: Any, place: str) -> None:
    """Any value will do."""


def _object(checks: Mapping[str, Check], closed: bool, state: _Body, value: Any, place: str) -> None:
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        check = checks.get(key)
        if check is not None:
            if inner is not None:
                check(state, inner, f"{place}.{key}")
        elif closed:
            _unknown(state, place, key, checks)
    _slots(state, value, place)
    if "country_code" in checks and "line1" in checks:
        for name, reason in address_errors(value, state.version):
            state.refuse(f"{place}.{name}", reason)


def _unknown(state: _Body, place: str, key: str, checks: Mapping[str, Check]) -> None:
    """Document: the schemas list every key. Wording of v1: part 5."""
    state.refuse(f"{place}.{key}", f"unknown key; known: {', '.join(checks)}", f"Unrecognized property: {key}")


def _slots(state: _Body, value: Mapping[str, Any], place: str) -> None:
    """Lengths that depend on the slot: part 6."""
    slot = value.get("field")
    if not isinstance(slot, str):
        return
    if slot.endswith("_UNSPECIFIED") and "line1" not in value:
        state.refuse(f"{place}.field", f"{slot} is no slot; say which one it is")
    email, number = value.get("email"), value.get("number")
    if isinstance(email, str) and len(email) > email_length(slot):
        state.refuse(f"{place}.email", f"at most {email_length(slot)} characters in {slot}")
    if isinstance(number, str) and slot.startswith("PHONE") and len(number) > phone_length(slot):
        state.refuse(f"{place}.number", f"at most {phone_length(slot)} characters in {slot}")


def _array(item: Check, state: _Body, value: Any, place: str) -> None:
    if isinstance(value, list):
        _twice(state, value, place)
        for at, inner in enumerate(value):
            if inner is not None:
                item(state, inner, f"{place}[{at}]")


def _twice(state: _Body, value: list[Any], place: str) -> None:
    """One entry for each slot and each custom field (docs/keap-behavior.md, "What the sandbox adds")."""
    for name in ("field", "id") if place.endswith("custom_fields") else ("field",):
        said = [str(entry[name]) for entry in value if isinstance(entry, dict) and entry.get(name) is not None]
        again = next((one for at, one in enumerate(said) if one in said[:at]), None)
        if again is not None:
            state.refuse(place, f"{again} is given twice")


def _property(name: str, check: Check, state: _Body, value: Any, place: str) -> None:
    check(state, value, place)
    if name == "custom_fields":
        _custom_fields(state, value, place)
        return
    wrong = _VALUES[name](value) if name in _VALUES else None
    if wrong is not None:
        state.refuse(place, wrong)
    collection = _REFERENCES.get(canonical(name))
    id_ = value
    if collection is None and name in rules.REFERENCES and isinstance(value, dict):
        collection, id_, place = rules.REFERENCES[name], value.get("id"), f"{place}.id"
    if collection is None or id_ in (None, "", 0, "0"):
        return
    known = state.records.all(collection)[1]
    for one in id_ if isinstance(id_, list) else [id_]:
        if str(one) not in known:
            what = singular(collection.rpartition("/")[2]).replace("_", " ")
            state.refuse(place, f"there is no {what} with id {one!r}")


def _payment_amount(value: Any) -> str | None:
    """Part 8: refunds cannot be made through the API."""
    negative = is_number(str(value)) and float(value) < 0
    return "must not be negative: refunds cannot be made through the API" if negative else None


def _month(value: Any) -> str | None:
    return None if str(value).isdecimal() and 1 <= int(value) <= 12 else f"{value!r} is not a month from 1 to 12"


def _card_number(value: Any) -> str | None:
    return None if re.fullmatch(r"([0-9][ -]?){12,19}", str(value)) else "a card number has 12 to 19 digits"


# What a property's value may not be, whichever schema it is in.
_VALUES: Final[Mapping[str, Callable[[Any], str | None]]] = {
    "payment_amount": _payment_amount,
    "expiration_month": _month,
    "card_number": _card_number,
}


def _custom_fields(state: _Body, value: Any, place: str) -> None:
    """Ids and contents of custom fields: document (models), part 6."""
    if not isinstance(value, list) or state.model is None:
        return
    known = state.records.all(f"{state.model}/model/custom_fields")[1]
    for at, entry in enumerate(value):
        if not isinstance(entry, dict) or "content" not in entry:
            continue
        field = known.get(str(entry.get("id")))
        if field is None:
            state.refuse(f"{place}[{at}].id", f"there is no custom field with id {entry.get('id')!r}")
            continue
        wrong = custom_field_error(field, entry["content"])
        if wrong is not None:
            state.refuse(f"{place}[{at}].content", wrong)


def _string(schema: Mapping[str, Any], name: str) -> Check:
    said = schema.get("format")
    if said == "date" or name in _DATE_ONLY:
        return _date
    if said == "date-time" or (said is None and _TIME_NAME.search(name)):
        return _time
    if said is None and _DATE_NAME.search(name):
        return _date_or_time
    if said == "email" or name in _EMAIL_NAMES:
        return _email
    return _url if name == "hookUrl" else _nothing


def _date(state: _Body, value: Any, place: str) -> None:
    if isinstance(value, str) and value and not (_DATE.match(value) and is_time(value)):
        state.refuse(place, f"{value!r} is not a date such as 2026-01-31")


def _time(state: _Body, value: Any, place: str) -> None:
    if isinstance(value, str) and value and not (_TIME.match(value) and is_time(value)):
        state.refuse(place, f"{value!r} is not a time such as 2026-01-31T22:17:59.039Z")


def _date_or_time(state: _Body, value: Any, place: str) -> None:
    if isinstance(value, str) and value and not is_time(value):
        state.refuse(place, f"{value!r} is not a date or time such as 2026-01-31 or 2026-01-31T22:17:59.039Z")


def _email(state: _Body, value: Any, place: str) -> None:
    if isinstance(value, str) and value and not is_email(value):
        state.refuse(place, f"{value!r} is not an email address")


def _url(state: _Body, value: Any, place: str) -> None:
    if isinstance(value, str) and not _is_url(value):
        state.refuse(place, f"{value!r} is not an http or https URL")


def _is_url(text: str) -> bool:
    try:
        url = httpx.URL(text)
        split = urlsplit(text)
        return bool(
            url.scheme in {"http", "https"} and url.host and split.port != 0 and not re.search(r"[\s<>\"\\^`{|}]", text)
        )
    except (httpx.InvalidURL, ValueError):
        return False


def _check_place_of_field(state: _Body, collection: str, body: Any) -> None:
    """A custom field belongs to a group that exists, and a group to a tab (document: models)."""
    model, _, rest = collection.partition("/model/")
    for child, name, parents in (
        ("custom_fields", "group_id", "custom_fields/groups"),
        ("custom_fields/groups", "tab_id", "custom_fields/tabs"),
    ):
        id_ = body.get(name) if isinstance(body, dict) else None
        if rest != child or id_ in (None, ""):
            continue
        known = state.records.all(f"{model}/model/{parents}")[1]
        if str(id_) not in known:
            state.refuse(
                f"body.{name}", f"there is no {name.removesuffix('_id')} with id {id_!r}; known: {', '.join(known)}"
            )


def _hook(state: _Body, body: Any) -> None:
    """Event keys: part 7."""
    keys = event_keys()
    for name in ("eventKey", "hookUrl"):
        if not isinstance(body, dict) or not body.get(name):
            state.refuse(f"body.{name}", "a hook needs it")
    key = body.get("eventKey") if isinstance(body, dict) else None
    if isinstance(key, str) and key and key not in keys:
        state.refuse("body.eventKey", f"{key!r} is not an event key; GET hooks/event_keys lists them")


def event_keys() -> list[str]:
    """The event keys that the sandbox knows and delivers (docs/keap-behavior.md, part 7)."""
    nouns: Iterable[str] = {noun for nouns in rules.EVENT_NOUNS.values() for noun in nouns}
    keys = {f"{noun}.{verb}" for noun in nouns for verb in ("add", "edit", "delete")}
    return sorted({*keys, "contactGroup.applied", "contactGroup.removed", "opportunity.stage_move"})
