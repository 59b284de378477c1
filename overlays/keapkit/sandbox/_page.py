"""The page at `/`, as HTML: every text that comes from outside is escaped, and no secret is ever in it."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import json
from functools import cache
from html import escape
from importlib import resources
from itertools import islice
from string import Template
from typing import TYPE_CHECKING, Any, Final

from ._log import masked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._core import Sandbox
    from ._hooks import Delivery
    from ._log import LoggedRequest
    from ._store import Record

__all__ = ["deliveries", "detail", "faults", "page", "quota", "records"]

_ROWS: Final = 100
_SEARCHED: Final = 5_000  # of the newest records
_SEARCHED_AT_ONCE: Final = 25  # a search lets the API's requests in after so many
_RECORD_COLUMNS: Final = 8
_SECRETS: Final = frozenset({"card_number", "verification_code"})
_COLUMNS: Final = {
    "contacts": ("given_name", "family_name", "email_addresses", "phone_numbers", "company_id", "tag_ids", "job_title"),
    "orders": ("title", "contact_id", "status", "total", "total_paid", "total_due", "order_time"),
    "payments": ("order_id", "contact_id", "amount", "type", "pay_status", "payment_time", "note"),
}


def page(sandbox: Sandbox, root: str) -> str:
    """The whole page."""
    tenants = sandbox.tenants()
    names = sandbox.tenant(tenants[0]).store.names()
    first = [name for name in ("contacts", "orders", "tags", "companies", "payments", "hooks") if name in names]
    rest = [name for name in names if name not in first and name != "one" and "/" not in name]
    return _template().substitute(
        root=_text(root),
        mode="strict" if sandbox.strict else "lenient",
        collections="".join(f"<option>{_text(name)}</option>" for name in (*first, *rest)),
        tenants="".join(f"<option>{_text(name)}</option>" for name in tenants),
        faults=faults(sandbox),
        quota=quota(sandbox),
        hooks=deliveries(sandbox.hooks.deliveries()),
    )


@cache
def _template() -> Template:
    text = resources.files(__package__ or "").joinpath("templates", "page.html").read_text(encoding="utf-8")
    return Template(text)


def detail(request: LoggedRequest | None) -> str:
    """One request with its headers and bodies."""
    if request is None:
        return "<p>The sandbox keeps the last 1,000 requests; this one is gone.</p>"
    query = f"?{request.query}" if request.query else ""
    why = f"<p><strong>Why:</strong> {_text(request.reason)}</p>" if request.reason else ""
    return f"""<h2>{_text(request.method)} {_text(request.path + query)}</h2>
<p>{_text(request.operation)} · {request.status} · <span class="verdict {request.verdict}">{request.verdict}</span>
 · {_clock(request.time)} · {request.duration * 1000:.1f} ms</p>{why}
<h3>Request headers</h3>{_headers(request.headers)}<h3>Request body</h3>{_body(request.body)}
<h3>Response headers</h3>{_headers(request.response_headers)}<h3>Response body</h3>{_body(request.response_body)}"""


async def records(sandbox: Sandbox, collection: str, tenant: str, query: str) -> str:
    """Records as a table, those that contain the query."""
    if tenant not in sandbox.tenants():
        return "<p>There is no such tenant.</p>"
    known = sandbox.tenant(tenant).store
    if collection not in known.names():
        return f"<p>{_text(collection)}: no records.</p>"
    newest = list(islice(reversed(known.touch(collection).values()), _SEARCHED if query.strip() else _ROWS))
    wanted = query.strip().casefold()
    found = await _search(newest, wanted) if wanted else newest
    count = len(found) if wanted else len(known.touch(collection))
    found = found[:_ROWS]
    columns = _columns(collection, found)
    head = "".join(f"<th scope='col'>{_text(name)}</th>" for name in ("id", *columns))
    rows = "".join(
        f"<tr><td>{_text(record.get('id'))}</td>"
        + "".join(f"<td class='long'>{_text(_shown(record.get(name)))}</td>" for name in columns)
        + "</tr>"
        for record in found
    )
    more = f" The newest {_ROWS} are shown." if count > _ROWS else ""
    more += f" Only the newest {_SEARCHED:,} were searched." if wanted and len(newest) == _SEARCHED else ""
    return (
        f"<table><caption>{count:,} in {_text(collection)}.{more}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


async def _search(records: list[Record], wanted: str) -> list[Record]:
    found: list[Record] = []
    for at in range(0, len(records), _SEARCHED_AT_ONCE):
        found += [record for record in records[at : at + _SEARCHED_AT_ONCE] if wanted in _searched(record)]
        await asyncio.sleep(0)
    return found


def _columns(collection: str, found: list[Record]) -> list[str]:
    names = dict.fromkeys(name for record in found[:20] for name in record if _is_shown(name) and name != "id")
    preferred = [name for name in _COLUMNS.get(collection, ()) if name in names]
    return (preferred + [name for name in names if name not in preferred])[:_RECORD_COLUMNS]


def _is_shown(name: str) -> bool:
    return name not in _SECRETS and not name.startswith("_")


def _searched(record: Record) -> str:
    return json.dumps({name: value for name, value in record.items() if _is_shown(name)}).casefold()


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    if isinstance(value, dict):
        for key in ("email", "number", "content", "name", "line1"):
            if key in value:
                return _shown(value[key])
        return json.dumps(value, ensure_ascii=False)
    text = "" if value is None else str(value)
    return text if len(text) <= 80 else f"{text[:80]}…"


def deliveries(sent: list[Delivery]) -> str:
    """The attempts to deliver events to hooks, the newest first."""
    if not sent:
        return "<p class='quiet'>Nothing delivered yet. Subscribe a REST hook and change a record.</p>"
    rows = "".join(
        f"<tr><td>{_clock(each.time)}</td><td>{_text(each.event)}</td><td class='long'>{_text(masked(each.url))}</td>"
        f"<td>{_text(', '.join(each.object_ids))}</td><td class='number'>{each.attempt}</td>"
        f"<td>{each.status or ''}</td><td class='verdict {each.outcome}'>{each.outcome}</td>"
        f"<td class='long'>{_text(each.reason)}</td></tr>"
        for each in reversed(sent[-_ROWS:])
    )
    names = ("Time", "Event", "URL", "Ids", "Attempt", "Status", "Outcome", "Reason")
    head = "".join(f"<th scope='col'>{name}</th>" for name in names)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def quota(sandbox: Sandbox) -> str:
    """What each caller has used, as gauges."""
    used = sandbox.usage()
    if not used:
        return "<p class='quiet'>No calls yet.</p>"
    return "".join(
        f"<h3>{_text(name)}</h3><dl class='gauges'>"
        + "".join(
            f"<div><dt>{label}: {count:,} of {limit:,}</dt><dd><meter min='0' max='{limit}' value='{min(count, limit)}'"
            f" high='{limit * 0.8:.0f}' optimum='0' aria-label='{_text(name)}, {label}'>{count} of {limit}</meter>"
            "</dd></div>"
            for label, count, limit in windows
        )
        + "</dl>"
        for name, windows in used
    )


def faults(sandbox: Sandbox, error: str = "") -> str:
    """The active rules."""
    told = f"<p role='alert' class='refused'>{_text(error)}</p>" if error else ""
    rules = sandbox.faults.rules
    if not rules:
        return f"{told}<p class='quiet'>Nothing fails on demand.</p>"
    rows = "".join(
        f"<li><code>{_text(rule)}</code>{'' if rule.times is None else f', {rule.times} more'}; {rule.hits} so far "
        f"<button hx-post='/_sandbox/faults/end' hx-vals='{{\"rule\": {at}}}' hx-target='#fault-list'"
        f" aria-label='End {_text(rule)}'>End</button></li>"
        for at, rule in enumerate(rules)
    )
    return f"{told}<ul>{rows}</ul>"


def _headers(headers: Mapping[str, str]) -> str:
    return f"<pre>{_text(chr(10).join(f'{name}: {value}' for name, value in headers.items()))}</pre>"


def _body(text: str) -> str:
    if not text:
        return "<p class='quiet'>empty</p>"
    with contextlib.suppress(ValueError):
        text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    return f"<pre>{_text(text)}</pre>"


def _clock(seconds: float) -> str:
    return f"{dt.datetime.fromtimestamp(seconds, dt.UTC):%H:%M:%S}"


def _text(value: object) -> str:
    return escape(str(value), quote=True)
