"""Mutated responses through the real client: only KeapErrors, and no value that json.loads reads otherwise."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import itertools
import json
import logging
import math
import random
import time
import types
import warnings
from collections import Counter
from collections.abc import Callable
from typing import Any, Union, get_args, get_origin

import httpx
import msgspec

from keap_api import _warnings
from keap_api.errors import DecodeError, KeapError, PaginationError, StatusError
from keap_api.v1 import RestV1
from keap_api.v2 import RestV2

__all__ = ["OPERATIONS", "difference", "fuzz", "good", "mutate"]

Clients = tuple[RestV1, RestV2]
#: Ten operations with every type that a response can hold: what calls them, and the type of their response.
OPERATIONS: dict[str, Callable[[Clients], Any]] = {
    "v1.contacts.get": lambda c: c[0].contacts.get(1),
    "v1.subscriptions.list": lambda c: c[0].subscriptions.list(),
    "v1.transactions.list": lambda c: c[0].transactions.list(),
    "v2.contacts.get": lambda c: c[1].contacts.get("1"),
    "v2.contacts.list": lambda c: c[1].contacts.list(),
    "v2.discounts.order_totals.list": lambda c: c[1].discounts.order_totals.list(),
    "v2.opportunities.list": lambda c: c[1].opportunities.list(),
    "v2.orders.list": lambda c: c[1].orders.list(),
    "v2.products.get": lambda c: c[1].products.get("1"),
    "v2.subscriptions.get": lambda c: c[1].subscriptions.get("1"),
}

JUNK: list[Any] = [
    *(None, True, False, 0, 1, -1, 1.5, 0.1, -0.0, 1e308, 5e-324, 2**31, 2**53, 2**53 + 1, -(2**63), 2**64, 10**30),
    *("", " ", "x", "0", "1.0", "true", "null", "é☃名", "\u202e", "\ud83d", "\udc00x", "\x00", "a" * 2000),
    *("2026-05-01", "2026-05-01T09:30:00Z", "2026-05-01T09:30:00", "2026-05-01T09:30:00.123+0530"),
    *("2026-05-01T09:30:00.1234567Z", "2026-05-01T09:30:00.123456000Z", "2026-02-30", "0001-01-01T00:00:00+23:59"),
    *("9999-12-31T23:59:59.999999Z", "2026-05-01t09:30:00z", "2026-05-01 09:30:00Z", "2026-05-01T24:00:00Z", "9:30"),
    *([], {}, [None], [{}], [[]], {"": None}, {"id": 1, "extra": [1, {"x": None}]}, ["a", 1, None, 2.5, {}]),
    *(math.nan, math.inf, -math.inf),
]
STATUSES = [302, 400, 401, 403, 404, 409, 429, 500, 503, 599]
BYTES = [
    b"",
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"{",
    b"}",
    b"[",
    b'"',
    b",",
    b"\\",
    b"\\u00",
    b"e9",
    b"-",
    b" ",
]


def good(hint: Any, depth: int = 0) -> Any:
    """A JSON value that fits a type, with every field filled in; deep inside, only those that must be there."""
    if get_origin(hint) in (Union, types.UnionType):
        return good(next(a for a in get_args(hint) if a is not types.NoneType), depth)
    if hasattr(hint, "__metadata__"):
        return good(get_args(hint)[0], depth)
    if get_origin(hint) is list:
        return [good(get_args(hint)[0], depth + 1) for _ in range(2)] if depth < 4 else []
    if get_origin(hint) is dict:
        return {key: good(get_args(hint)[1], depth + 1) for key in ("1", "x")}
    if isinstance(hint, type):
        if issubclass(hint, msgspec.Struct):
            fields = msgspec.structs.fields(hint)
            kept = [field for field in fields if depth < 5 or field.required]
            return {field.encode_name: good(field.type, depth + 1) for field in kept}
        if issubclass(hint, enum.Enum):
            return next(iter(hint)).value
        for kind, value in {
            dt.datetime: "2026-05-01T09:30:00.123Z",
            dt.date: "2026-05-01",
            bool: True,
            int: 7,
            float: 1.25,
            str: "text",
        }.items():
            if hint is kind:
                return value
    return {"any": [1, None]}


def mutate(document: Any, chance: random.Random) -> bytes:
    """The bytes of a response with one to four changes to its values, and sometimes one to its bytes."""
    document = json.loads(json.dumps(document))
    for _ in range(chance.randint(1, 4)):
        holder = document
        while isinstance(holder, (dict, list)) and holder:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            key = chance.choice(keys)
            if isinstance(holder[key], (dict, list)) and holder[key] and chance.random() < 0.75:
                holder = holder[key]
                continue
            what = chance.randrange(5)
            if what == 0 and isinstance(holder, dict):
                holder[chance.choice(["x", "", "id", str(key).upper()])] = holder.pop(key)
            elif what == 1:
                del holder[key]
            else:
                holder[key] = copy.deepcopy(chance.choice(JUNK))
            break
        if chance.random() < 0.02:
            document = copy.deepcopy(chance.choice(JUNK))
    text = json.dumps(document, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.05:
        text = text.replace('": "', '": "\\u0032', 1)
    if chance.random() < 0.05 and text.startswith('{"'):
        text = f"{text[:-1]}, {text[1:]}"  # every key twice
    content = text.encode("utf-8", "surrogatepass")
    damage = chance.random()
    at = chance.randrange(len(content) + 1)
    if damage < 0.08:
        content = content[:at] + chance.choice(BYTES) + content[at:]
    elif damage < 0.12:
        content = content[:at]
    elif damage < 0.14:
        content = content[:at] + content[at + 1 :]
    elif damage < 0.15:
        content = b"\xef\xbb\xbf" + content
    return content


def difference(held: Any, plain: Any, place: str = "$") -> str:
    """Where a decoded value does not say what json.loads says of the same bytes; "" where it does everywhere."""
    if isinstance(held, msgspec.Struct):
        if not isinstance(plain, dict):
            return f"{place}: a record of {plain!r}"
        for field in msgspec.structs.fields(held):
            found = difference(getattr(held, field.name), plain.get(field.encode_name), f"{place}.{field.encode_name}")
            if found:
                return found
        return ""
    if isinstance(held, enum.Enum):
        return difference(held.value, plain, place)
    if isinstance(held, dt.datetime):
        return "" if isinstance(plain, str) and _instant(held) == _instant(plain) else f"{place}: {held!r} of {plain!r}"
    if isinstance(held, dt.date):
        return "" if held.isoformat() == plain else f"{place}: {held!r} of {plain!r}"
    if isinstance(held, list) and isinstance(plain, list) and len(held) == len(plain):
        pairs = ((str(n), a, b) for n, (a, b) in enumerate(zip(held, plain, strict=True)))
    elif isinstance(held, dict) and isinstance(plain, dict) and list(held) == list(plain):
        pairs = ((key, held[key], plain[key]) for key in held)
    else:
        return "" if _same(held, plain) else f"{place}: {held!r} of {plain!r}"
    return next((found for key, a, b in pairs if (found := difference(a, b, f"{place}.{key}"))), "")


def _same(held: Any, plain: Any) -> bool:
    if isinstance(held, float) and isinstance(plain, (int, float)) and not isinstance(plain, bool):
        if math.isnan(held):
            return math.isnan(plain)
        # 0.0 for 0 is the type's doing; -0.0 for 0.0 would be a change.
        return held == plain and (isinstance(plain, int) or math.copysign(1, held) == math.copysign(1, plain))
    return type(held) is type(plain) and bool(held == plain)


def _instant(value: Any) -> tuple[Any, Any, str]:
    """Local time without its fraction, offset, and all digits of the fraction, without trailing noughts."""
    if isinstance(value, dt.datetime):
        return value.replace(microsecond=0, tzinfo=None), value.utcoffset(), f"{value.microsecond:06}".rstrip("0")
    text = value.upper()
    head, _, tail = text.partition(".")
    digits = "".join(itertools.takewhile(str.isdigit, tail))
    try:
        whole = dt.datetime.fromisoformat(head + tail[len(digits) :])
    except ValueError:
        return None, None, ""
    return whole.replace(tzinfo=None), whole.utcoffset(), digits.rstrip("0")


def fuzz(responses: int, seconds: float, first: int = 0) -> tuple[Counter[str], list[str]]:
    """Sends mutants through the client; counts and failures."""
    content, status = b"", 200
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=content))
    counts: Counter[str] = Counter()
    failures: list[str] = []
    until = time.monotonic() + seconds
    logging.getLogger("keap_api").setLevel(logging.CRITICAL)
    with httpx.Client(transport=transport, base_url="https://api.test/crm") as client, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        clients = RestV1(client), RestV2(client)
        documents = {name: good(_response_type(name)) for name in OPERATIONS}
        for number in range(first, first + responses):
            if time.monotonic() > until:
                break
            chance = random.Random(number)
            name = list(OPERATIONS)[number % len(OPERATIONS)]
            content = mutate(documents[name], chance)
            status = chance.choice(STATUSES) if number % 20 == 19 else 200
            verdict, failure = _judge(name, clients, content, status)
            counts[verdict] += 1
            if failure:
                failures.append(f"response {number} to {name}: {failure}"[:500])
    logging.getLogger("keap_api").setLevel(logging.NOTSET)
    _warnings.reset()
    return counts, failures


def _has_list(plain: Any) -> bool:
    """Whether a list could be read where the mutant should have one."""
    if isinstance(plain, dict):
        return any(isinstance(value, list) for key, value in plain.items() if key not in ("next", "next_page_token"))
    return isinstance(plain, list)


def _judge(name: str, clients: Clients, content: bytes, status: int) -> tuple[str, str]:
    try:
        plain: Any = json.loads(content) if content.strip() else None
        readable = True
    except (ValueError, RecursionError):
        plain, readable = None, False
    try:
        held: Any = OPERATIONS[name](clients)
    except DecodeError as error:
        if readable and plain is None:
            return "refused as no value", ""
        if readable and "in place of a list" in str(error) and not _has_list(plain):
            return "refused as no list", ""
        return ("FAILED", f"lost: {error}") if readable else ("refused as no JSON", "")
    except PaginationError as error:
        # A list in v1 is named like its resource.
        items = plain.get(name.split(".")[1]) if isinstance(plain, dict) else None
        short = isinstance(plain, dict) and plain.get("count") and (not items or not isinstance(items, list))
        return ("refused as an end before the count", "") if short else ("FAILED", f"lost: {error}")
    except StatusError as error:
        good = error.status_code == status != 200
        return ("raised by its status", "") if good else ("FAILED", f"status {error.status_code} of {status}")
    except KeapError as error:
        return "FAILED", f"{type(error).__name__}: {error}"
    except Exception as error:
        return "FAILED", f"not ours: {type(error).__name__}: {error}"
    if not readable:
        # Invalid UTF-8 within a field that nobody reads: more is readable to us than to json.
        return "read where json.loads cannot", ""
    found = difference(held.response if hasattr(held, "response") else held, plain)
    return ("FAILED", f"changed silently: {found}") if found else ("same as json.loads", "")


def _response_type(name: str) -> Any:
    import importlib

    api, *path, _ = name.split(".")
    module = importlib.import_module(f"keap_api.{api}.resources.{path[0]}")
    return getattr(module, "_" + "_".join(name.split(".")[1:]).upper()).response
