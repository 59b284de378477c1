"""The bridge itself: settings, what it remembers, and the look-ups that several methods share."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from keap_api.errors import NotFoundError
from keap_api.xmlrpc.rest import OPERATIONS, TABLES

from ._calls import Call, Steps
from ._faults import refuse
from ._holds import Holds
from ._records import getter
from ._rows import JOINED, LOOKED_UP, Columns
from ._settings import Memory, Settings

if TYPE_CHECKING:
    from ._walk import Walk

__all__ = ["Engine", "fields_query"]

T = TypeVar("T")
logger = logging.getLogger("keapkit.bridge")

MINUTES = 60.0
FRESH = 5.0
"""Seconds for which a field that a model lacks is taken as missing."""
IDS_A_CALL = 100
"""How many ids one filter names, so that the URL stays short."""


class Engine:
    """Answers XML-RPC over REST for one account.

    Args:
        settings: what the user decided.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.walks: Memory[Walk] = Memory(256, 15 * MINUTES)
        self.facts: Memory[Any] = Memory(2000, 5 * MINUTES)
        self.holds = Holds()

    def note(self, text: str) -> None:
        """Log what an answer leaves out."""
        logger.info("%s", text)

    def remembered(self, key: Hashable, steps: Callable[[], Steps[T]]) -> Steps[T]:
        """What the steps give, asked at most once in five minutes."""
        known: T | None = self.facts.get(key)
        if known is None:
            known = yield from steps()
            self.facts.keep(key, known)
        return known

    def model(self, table: str) -> Steps[Mapping[str, Mapping[str, Any]]]:
        """The custom fields of a table: the model's descriptions by name, in lower case and without the underscore."""
        operation = TABLES[table].model

        def read() -> Steps[dict[str, Mapping[str, Any]]]:
            self.facts.keep(("model read", operation), time.monotonic())
            found = yield Call(operation)
            return {
                str(one.get("field_name") or "").removeprefix("_").casefold(): one
                for one in (found or {}).get("custom_fields") or ()
            }

        if not operation:
            return {}
        return (yield from self.remembered(("model", operation), read))

    def forget_model(self, table: str) -> bool:
        """No longer remember a table's custom fields; whether they had been remembered for more than some seconds."""
        read_at = self.facts.get(("model read", TABLES[table].model))
        if read_at is None or time.monotonic() - read_at < FRESH:
            return False
        self.facts.forget(("model", TABLES[table].model))
        return True

    def countries(self) -> Steps[Mapping[str, str]]:
        """The name of each country by its alpha-3 code, and the code by names and both codes in lower case."""

        def read() -> Steps[dict[str, str]]:
            found: dict[str, str] = {}
            listed = yield from self.all_pages("v2.locales.countries.list")
            for one in listed:
                codes, name = one.get("codes") or {}, str(one.get("name") or "")
                alpha3 = codes.get("alpha3")
                if alpha3:
                    found[alpha3] = name
                    found |= {key.casefold(): alpha3 for key in (name, alpha3, codes.get("alpha2") or alpha3)}
            return found

        return (yield from self.remembered("countries", read))

    def country_code(self, text: str, field: str) -> Steps[str]:
        """The alpha-3 code of a country given by name or code.

        Raises:
            Fault: Keap knows no such country.
        """
        known = yield from self.countries()
        code = known.get(text.strip().casefold())
        return code if code else refuse("InvalidParameter", f"{field}: Keap knows no country {text!r}")

    def region_code(self, text: str, country: str, field: str) -> Steps[str]:
        """The ISO 3166-2 code of a state or province given by name or code.

        Raises:
            Fault: the country has none of that name.
        """

        def read() -> Steps[dict[str, str]]:
            found: dict[str, str] = {}
            listed = yield from self.all_pages("v2.locales.countries.provinces.list", (country,))
            for one in listed:
                code = str(one.get("code") or "")
                for key in (code, code.rpartition("-")[2], str(one.get("name") or "")):
                    found.setdefault(key.casefold(), code)
            return found

        known = yield from self.remembered(("provinces", country), read)
        code = known.get(text.strip().casefold())
        if code is None:
            refuse(
                "InvalidParameter", f"{field}: {country} has no state or province {text!r}; its name or code is needed"
            )
        return code

    def all_pages(
        self, operation: str, path: Sequence[Any] = (), query: Mapping[str, Any] | None = None
    ) -> Steps[list[dict[str, Any]]]:
        """All records of a list.

        Raises:
            Fault: it has more pages than one call may take.
        """
        found: list[dict[str, Any]] = []
        known = OPERATIONS[operation]
        query = dict(query or {})
        if known.pages == "token":
            query.setdefault("page_size", 1000)
        elif known.pages == "offset":
            query.setdefault("limit", 1000)
        for _ in range(self.settings.max_calls):
            response = yield Call(operation, path, query)
            page = response if known.items == "" else (response or {}).get(known.items or "") or []
            found += [one for one in page if isinstance(one, dict)]
            token = (response or {}).get(known.token) if known.pages == "token" else None
            if known.pages == "offset" and page and len(found) < ((response or {}).get("count") or 0):
                token = len(found)
            if not token:
                return found
            query["page_token" if known.pages == "token" else "offset"] = token
        refuse("UnexpectedError", f"{operation} has more than {self.settings.max_calls} pages; raise max_calls")

    def complete(self, columns: Columns, records: Sequence[dict[str, Any]]) -> Steps[None]:
        """Read for records what other records say: names behind ids, rows that columns belong to."""
        if not records:
            return
        for column in columns.lookups:
            path = columns.path(column)
            yield from self._look_up(column.mapping.via, column.mapping.then, path, records)
        if any(one.mapping.computed == "card" for one in columns.listed):
            yield from self._cards(records)
        if columns.joins:
            yield from self._join(columns, records)

    def _look_up(self, via: str, then: str, path: str, records: Iterable[dict[str, Any]]) -> Steps[None]:
        read = getter(path)
        for record in records:
            value = read(record)
            if value in (None, "", "0", 0):
                continue

            def ask(value: Any = value) -> Steps[dict[str, Any]]:
                try:
                    found = yield Call(via, (value,))
                except NotFoundError:
                    return {"found": None}
                return {"found": found.get(then) if then and isinstance(found, dict) else found}

            known = yield from self.remembered((via, str(value)), ask)
            record.setdefault(LOOKED_UP, {})[(via, path)] = known["found"]

    def _cards(self, records: Sequence[dict[str, Any]]) -> Steps[None]:
        for record in records:
            method, contact = record.get("payment_method_id"), record.get("contact_id")
            if not method or not contact:
                continue

            def ask(contact: Any = contact) -> Steps[dict[str, Any]]:
                listed = yield from self.all_pages("v2.contacts.payment_methods.list", (contact,))
                return {str(one.get("payment_method_id")): one.get("credit_card_id") for one in listed}

            cards = yield from self.remembered(("cards", str(contact)), ask)
            record.setdefault(LOOKED_UP, {})[("card", method)] = cards.get(str(method))

    def _join(self, columns: Columns, records: Sequence[dict[str, Any]]) -> Steps[None]:
        column = columns.joins[0]
        read = getter(columns.joined_by(column))
        inner = Columns(
            columns.source._replace(way=TABLES["Contact"].ways[-1]),
            [one.joined[1] for one in columns.joins if one.joined],
        )
        ids = list(dict.fromkeys(str(value) for record in records if (value := read(record)) is not None))
        contacts = yield from self.contacts(ids, inner.needed)
        yield from self.complete(inner, list(contacts.values()))
        for record in records:
            record[JOINED] = contacts.get(str(read(record)), {})

    def contacts(self, ids: Sequence[str], needed: Iterable[str]) -> Steps[dict[str, dict[str, Any]]]:
        """Contacts by their ids, a hundred a call."""
        found: dict[str, dict[str, Any]] = {}
        for start in range(0, len(ids), IDS_A_CALL):
            part = ids[start : start + IDS_A_CALL]
            query = {"filter": f"ids=={','.join(part)}", "page_size": 1000, **fields_query("v2.contacts.list", needed)}
            response = yield Call("v2.contacts.list", query=query)
            for one in response.get("contacts") or ():
                found[str(one.get("id"))] = one
        return found


def fields_query(operation: str, needed: Iterable[str]) -> dict[str, Any]:
    """The parameter `fields` as a part of a query, where the operation has it and it is needed."""
    known = OPERATIONS[operation]
    if not known.fields:
        return {}
    names = sorted({*needed} & {*known.extras} if known.extras else {*needed} - {"id"})
    if not names:
        return {} if known.extras else {"fields": "id"}
    return {"fields": names if known.repeated else ",".join(names)}
