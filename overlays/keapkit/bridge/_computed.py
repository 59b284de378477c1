"""Fields that no single property of a REST record holds: what the key `computed` of the mapping names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from ._values import NEW_YORK, day, moment, units

__all__ = ["COMPUTED"]

Record = Mapping[str, Any]


def _amount(value: Any) -> Decimal:
    amount = value.get("amount") if isinstance(value, dict) else value
    return Decimal(str(amount)) if isinstance(amount, (int, float)) else Decimal(0)


def _paid(record: Record) -> int:
    """1 when the order says so or nothing is due."""
    due = record.get("total_due")
    settled = isinstance(due, dict) and due.get("amount") is not None and _amount(due) <= 0
    return int(str(record.get("status") or "").upper() == "PAID" or settled)


def _plan_items(record: Record) -> list[Record]:
    plan = record.get("payment_plan") if "payment_plan" in record else record
    items = plan.get("payment_plan_items") if isinstance(plan, dict) else None
    return [one for one in items or () if isinstance(one, dict)]


def _plan_status(record: Record) -> int:
    """1 while an item of the plan is unpaid, 0 when all are paid or there is no plan."""
    items = _plan_items(record)
    return int(any(one.get("status") != "PAID" for one in items))


def _plan_due(record: Record) -> float | None:
    items = _plan_items(record)
    if not items:
        return None
    owed = sum((_amount(one.get("amount_due")) for one in items), Decimal(0))
    return units(float(owed))


def _plan_next_due(record: Record) -> dt.datetime | None:
    unpaid = [one.get("due_date") for one in _plan_items(record) if one.get("status") != "PAID"]
    dates = sorted(str(one) for one in unpaid if one)
    return day(dates[0]) if dates else None


def _extension(record: Record) -> str | None:
    """The text after the last point of the file's name."""
    _, point, after = str(record.get("file_name") or "").rpartition(".")
    return after if point else None


def _card(record: Record) -> int | None:
    """The id of the card behind the subscription's payment method, which the engine looked up."""
    found = (record.get("^via") or {}).get(("card", record.get("payment_method_id")))
    return int(found) if found else None


def _card_status(record: Record) -> int:
    """3, valid, unless REST says that the card expired or its last month is past; then 4, inactive."""
    if record.get("status") == "EXPIRED":
        return 4
    info = record.get("card_info") or {}
    try:
        year, month = int(info["expiration_year"]), int(info["expiration_month"])
    except (KeyError, TypeError, ValueError):
        return 3
    today = dt.datetime.now(NEW_YORK)
    return 3 if (year if year > 99 else 2000 + year, month) >= (today.year, today.month) else 4


def _masked(record: Record) -> str | None:
    last = (record.get("card_info") or {}).get("last_four")
    return f"************{last}" if last else None


def _options(record: Record) -> str | None:
    labels = [str(one.get("label")) for one in record.get("options") or () if isinstance(one, dict)]
    return "\n".join(labels) or None


def _popup(record: Record) -> dt.datetime | None:
    """The moment of the reminder."""
    due = record.get("due_time") or record.get("start_date")
    minutes = record.get("remind_time_mins") or record.get("remind_time")
    at = moment(due) if isinstance(due, str) else None
    return at - dt.timedelta(minutes=int(minutes)) if at is not None and minutes else None


COMPUTED: Final[Mapping[str, Callable[[Record], Any]]] = {
    "card": _card,
    "card_status": _card_status,
    "extension": _extension,
    "masked": _masked,
    "options": _options,
    "paid": _paid,
    "plan_due": _plan_due,
    "plan_next_due": _plan_next_due,
    "plan_status": _plan_status,
    "popup": _popup,
}
