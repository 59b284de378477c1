"""The three services of affiliates over REST."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from keap_api.xmlrpc.rest import TABLES

from ._calls import Call, Steps
from ._query import query
from ._values import iso, moment
from ._writes import load

if TYPE_CHECKING:
    from ._engine import Engine

__all__ = ["METHODS"]


def _window(start: dt.datetime, end: dt.datetime) -> dict[str, str]:
    return {"since": iso(start, "filter_start_date"), "until": iso(end, "filter_end_date")}


def _clawbacks(engine: Engine, affiliate: int, start: dt.datetime, end: dt.datetime) -> Steps[list[dict[str, Any]]]:
    listed = yield from engine.all_pages("v1.affiliates.clawbacks.list", (affiliate,), _window(start, end))
    names = {
        "ContactId": "contact_id", "FirstName": "given_name", "LastName": "family_name", "InvoiceId": "invoice_id",
        "DateEarned": "date_earned", "Description": "description", "ProductName": "product_name", "AmtEarned": "amount",
        "SaleAffiliateId": "sale_affiliate_id", "SoldByFirstName": "sold_by_given_name",
        "SoldByLastName": "sold_by_family_name",
    }  # fmt: skip
    return [_named(one, names) for one in listed]


def _commissions(engine: Engine, affiliate: int, start: dt.datetime, end: dt.datetime) -> Steps[list[dict[str, Any]]]:
    asked = {"affiliateId": affiliate, **_window(start, end)}
    listed = yield from engine.all_pages("v1.affiliates.commissions.list", query=asked)
    names = {
        "ContactId": "contact_id", "ContactFirstName": "contact_first_name", "ContactLastName": "contact_last_name",
        "InvoiceId": "invoice_id", "DateEarned": "date_earned", "Description": "description",
        "ProductName": "product_name", "AmtEarned": "amount_earned",
        "SaleAffId": "sales_affiliate_id", "SoldByFirstName": "sold_by_first_name",
        "SoldByLastName": "sold_by_last_name",
    }  # fmt: skip
    return [_named(one, names) for one in listed]


def _named(record: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for theirs, ours in names.items():
        value = record.get(ours)
        if theirs == "DateEarned" and isinstance(value, str):
            value = moment(value)
        elif theirs == "AmtEarned" and value is not None:
            value = float(value)
        if value is not None:
            row[theirs] = value
    return row


def _payouts(engine: Engine, affiliate: int, start: dt.datetime, end: dt.datetime) -> Steps[list[dict[str, Any]]]:
    asked = f"since_time=={iso(start, 'start')};until_time=={iso(end, 'end')}"
    listed = yield from engine.all_pages("v2.affiliates.payments.list", (affiliate,), {"filter": asked})
    rows: list[dict[str, Any]] = []
    for one in listed:
        row = {
            "PayAmt": float(one["pay_amount"]) if one.get("pay_amount") is not None else None,
            "PayDate": moment(one["pay_date"]) if one.get("pay_date") else None,
            "PayNotes": one.get("pay_notes"),
            "PayType": one.get("pay_type"),
        }
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows


def _summaries(engine: Engine, ids: Sequence[int], more: str) -> Steps[list[dict[str, Any]]]:
    if not ids:
        return []
    asked = f"affiliate_ids=={','.join(map(str, ids))}{more}"
    return (yield from engine.all_pages("v2.affiliates.summaries.list", query={"filter": asked}))


def _summary(engine: Engine, ids: Sequence[int], start: dt.datetime, end: dt.datetime) -> Steps[list[dict[str, Any]]]:
    listed = yield from _summaries(engine, ids, f";since_time=={iso(start, 'start')};until_time=={iso(end, 'end')}")
    names = (("AmountEarned", "amountEarned"), ("Clawbacks", "clawbacks"), ("Balance", "balance"))
    return [
        {
            "AffiliateId": int(one.get("affiliateId") or 0),
            **{theirs: float(one.get(ours) or 0) for theirs, ours in names},
        }
        for one in listed
    ]


def _totals(engine: Engine, ids: Sequence[int]) -> Steps[list[dict[str, Any]]]:
    listed = yield from _summaries(engine, ids, "")
    rows: list[dict[str, Any]] = []
    for one in listed:
        affiliate = int(one.get("affiliateId") or 0)
        payments = yield from engine.all_pages("v2.affiliates.payments.list", (affiliate,))
        rows.append(
            {
                "AffiliateId": affiliate,
                "AmountEarned": float(one.get("amountEarned") or 0),
                "Clawbacks": float(one.get("clawbacks") or 0),
                "Payments": float(sum(float(payment.get("pay_amount") or 0) for payment in payments)),
                "RunningBalance": float(one.get("balance") or 0),
            }
        )
    return rows


def _program(one: Mapping[str, Any]) -> dict[str, Any]:
    row = {
        "Id": int(one["id"]) if str(one.get("id", "")).isdigit() else None,
        "Name": one.get("name"),
        "Notes": one.get("notes"),
        "Priority": int(one["priority"]) if str(one.get("priority", "")).isdigit() else None,
        "ProgramId": int(one["id"]) if str(one.get("id", "")).isdigit() else None,
    }
    return {key: value for key, value in row.items() if value is not None}


def _programs(engine: Engine, affiliate: int | None = None) -> Steps[list[dict[str, Any]]]:
    asked = {} if affiliate is None else {"filter": f"affiliate_id=={affiliate}"}
    listed = yield from engine.all_pages("v2.affiliates.commission_programs.list", query=asked)
    return [_program(one) for one in listed]


def _program_affiliates(engine: Engine, program: int) -> Steps[list[dict[str, Any]]]:
    found = yield Call("v2.affiliates.commission_programs.get", (program,))
    rows: list[dict[str, Any]] = []
    for id_ in (found or {}).get("affiliate_ids") or ():
        one = yield Call("v2.affiliates.get", (id_,))
        contact = (
            yield from load(engine, "Contact", int(one["contact_id"]), ["FirstName", "LastName", "Email"])
            if one.get("contact_id")
            else _none()
        )
        row = {"Id": int(id_), "AffName": one.get("name"), "AffCode": one.get("code"), **contact}
        if one.get("contact_id"):
            row["ContactId"] = int(one["contact_id"])
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows


def _none() -> Steps[dict[str, Any]]:
    yield from ()
    return {}


def _program_resources(engine: Engine, program: int) -> Steps[list[dict[str, Any]]]:
    fields = [name for name, one in TABLES["AffResource"].fields.items() if not one.refused]
    return (yield from query(engine, "AffResource", 1000, 0, {"ProgramIds": str(program)}, fields))


def _redirects(engine: Engine, affiliate: int) -> Steps[list[dict[str, Any]]]:
    listed = yield from engine.all_pages("v2.affiliates.redirects.list", query={"filter": f"affiliate_id=={affiliate}"})
    rows: list[dict[str, Any]] = []
    for one in listed:
        row = {
            "Id": int(one["id"]) if str(one.get("id", "")).isdigit() else None,
            "Name": one.get("name"),
            "RedirectUrl": one.get("redirect_url"),
            "LocalUrlCode": one.get("local_url_code"),
            "ProgramIds": ",".join(str(id_) for id_ in one.get("program_ids") or ()),
        }
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows


METHODS: Final[Mapping[str, Callable[..., Steps[Any]]]] = {
    "APIAffiliateService.affClawbacks": _clawbacks,
    "APIAffiliateService.affCommissions": _commissions,
    "APIAffiliateService.affPayouts": _payouts,
    "APIAffiliateService.affSummary": _summary,
    "APIAffiliateService.affRunningTotals": _totals,
    "AffiliateService.getRedirectLinksForAffiliate": _redirects,
    "AffiliateProgramService.getAffiliatePrograms": _programs,
    "AffiliateProgramService.getProgramsForAffiliate": _programs,
    "AffiliateProgramService.getAffiliatesByProgram": _program_affiliates,
    "AffiliateProgramService.getResourcesForAffiliateProgram": _program_resources,
}
