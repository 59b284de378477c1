"""The page at `/`, as HTML: every text that comes from outside is escaped, and no secret is ever in it."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from html import escape
from typing import TYPE_CHECKING, Any, Final

from ._log import masked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._core import Sandbox
    from ._hooks import Delivery
    from ._log import LoggedRequest
    from ._store import Record

__all__ = ["deliveries", "detail", "faults", "page", "quota", "records", "request_rows"]

_ROWS: Final = 100
_RECORD_COLUMNS: Final = 8
_SECRETS: Final = frozenset({"card_number", "verification_code", "_secret", "_data", "_sample"})
_COLUMNS: Final = {
    "contacts": ("given_name", "family_name", "email_addresses", "phone_numbers", "company_id", "tag_ids", "job_title"),
    "orders": ("title", "contact_id", "status", "total", "total_paid", "total_due", "order_time"),
    "payments": ("order_id", "contact_id", "amount", "type", "pay_status", "payment_time", "note"),
}


def page(sandbox: Sandbox, root: str) -> str:
    """The whole page."""
    tenants = "".join(f"<option>{_text(name)}</option>" for name in sandbox.tenants())
    names = sandbox.tenant(sandbox.tenants()[0]).store.names()
    first = [name for name in ("contacts", "orders", "tags", "companies", "payments", "hooks") if name in names]
    rest = [name for name in names if name not in first and name not in {"one"} and "/" not in name]
    collections = "".join(f"<option>{_text(name)}</option>" for name in (*first, *rest))
    mode = "strict" if sandbox.strict else "lenient"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="htmx-config" content='{{"includeIndicatorStyles": false, "allowEval": false, "selfRequestsOnly": true}}'>
<title>Keap sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_sandbox/static/app.css">
<script src="/_sandbox/static/htmx.min.js" defer></script>
<script src="/_sandbox/static/sse.min.js" defer></script>
<script src="/_sandbox/static/app.js" defer></script>
</head>
<body hx-ext="sse" sse-connect="/_sandbox/events?after={sandbox.log.count}">
<a class="skip" href="#requests">Skip to the requests</a>
<header>
<h1>Keap sandbox</h1>
<span>API root <code>{_text(root)}</code></span>
<span>{mode}</span>
<span role="status">Page: <span id="live">connecting</span></span>
<nav aria-label="Sections"><ul>
<li><a href="#requests">Requests</a></li><li><a href="#records">Records</a></li>
<li><a href="#hooks">Hooks</a></li><li><a href="#quota">Quota</a></li><li><a href="#faults">Failures</a></li>
</ul></nav>
</header>
<main>
<section id="requests" class="wide" aria-labelledby="requests-title">
<h2 id="requests-title">Requests</h2>
<div class="bar">
<label>Search the requests <input id="request-search" type="search" autocomplete="off"></label>
<span id="request-count" class="quiet" role="status"></span>
</div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="requests-title">
<table>
<caption>The newest first. Open one to see headers, bodies, and why it was refused.</caption>
<thead><tr><th scope="col">#</th><th scope="col">Time</th><th scope="col">Method</th><th scope="col">Operation</th>
<th scope="col">Status</th><th scope="col">Verdict</th><th scope="col">Caller</th>
<th scope="col" class="number">Quota left</th><th scope="col" class="number">ms</th></tr></thead>
<tbody id="request-rows" sse-swap="rows" hx-swap="afterbegin">{request_rows(sandbox.log.all()[-_ROWS:])}</tbody>
</table></div>
</section>
<section id="records" aria-labelledby="records-title">
<h2 id="records-title">Records</h2>
<form class="bar" hx-get="/_sandbox/records" hx-target="#record-table" role="search"
 hx-trigger="load, submit, change, input changed delay:300ms from:#record-search, sse:changed throttle:1s">
<label>Collection <select name="collection">{collections}</select></label>
<label>Tenant <select name="tenant">{tenants}</select></label>
<label>Search the records <input id="record-search" name="q" type="search" autocomplete="off"></label>
<button>Show</button>
</form>
<div id="record-table" class="scroll" tabindex="0" role="region" aria-labelledby="records-title"></div>
</section>
<section id="faults" aria-labelledby="faults-title">
<h2 id="faults-title">Failures on demand</h2>
<form class="bar" hx-post="/_sandbox/faults" hx-target="#fault-list">
<label>Failure <select name="kind"><option value="500">500</option><option value="429">429</option>
<option value="401">401</option><option value="503">503</option><option>timeout</option><option>cut-body</option>
<option>bad-json</option><option>html</option><option value="latency=300ms±100ms">latency 300 ms ± 100 ms</option>
<option>brownout</option><option>expire-tokens</option></select></label>
<label>Share of requests, % <input name="rate" type="number" min="1" max="100" value="100"></label>
<label>Times (empty: no limit) <input name="times" type="number" min="1" value="1"></label>
<label>Path <input name="path" value="*" autocomplete="off"></label>
<button>Fail</button>
</form>
<div id="fault-list" hx-get="/_sandbox/faults" hx-trigger="sse:changed throttle:1s">{faults(sandbox)}</div>
</section>
<section id="quota" aria-labelledby="quota-title">
<h2 id="quota-title">Quota</h2>
<div hx-get="/_sandbox/quota" hx-trigger="load, sse:changed throttle:1s">{quota(sandbox)}</div>
</section>
<section id="hooks" aria-labelledby="hooks-title">
<h2 id="hooks-title">Hook deliveries</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="hooks-title" hx-get="/_sandbox/hooks"
 hx-trigger="load, sse:changed throttle:1s">{deliveries(sandbox.hooks.deliveries())}</div>
</section>
</main>
<dialog id="detail-dialog" aria-label="Request"><div id="detail"></div><button id="detail-close">Close</button></dialog>
</body>
</html>
"""


def request_rows(requests: Iterable[LoggedRequest]) -> str:
    """Table rows, the newest first."""
    return "".join(map(_request_row, reversed(list(requests))))


def _request_row(request: LoggedRequest) -> str:
    query = f"?{request.query}" if request.raw_query else ""
    operation = request.operation or request.path
    left = "" if request.quota_left is None else f"{request.quota_left:,}"
    caller = f"{request.tenant.partition('.')[0]} ({request.caller})" if request.caller else ""
    label = f"Request {request.number}: {request.method} {operation}, {request.status} {request.verdict}"
    return (
        f"<tr><td><button hx-get='/_sandbox/requests/{request.number}' hx-target='#detail' hx-trigger='click'"
        f" aria-label='{_text(label)}'>{request.number}</button></td><td>{_clock(request.time)}</td>"
        f"<td>{_text(request.method)}</td><td title='{_text(request.path + query)}'>{_text(operation)}</td>"
        f"<td>{request.status}</td><td class='verdict {request.verdict}'>{request.verdict}</td><td>{_text(caller)}</td>"
        f"<td class='number'>{left}</td><td class='number'>{request.duration * 1000:.1f}</td></tr>"
    )


def detail(request: LoggedRequest | None) -> str:
    """One request with its headers and bodies."""
    if request is None:
        return "<p>The sandbox keeps the last 1,000 requests; this one is gone.</p>"
    query = f"?{request.query}" if request.raw_query else ""
    why = f"<p><strong>Why:</strong> {_text(masked(request.reason))}</p>" if request.reason else ""
    return f"""<h2>{_text(request.method)} {_text(request.path + query)}</h2>
<p>{_text(request.operation)} · {request.status} · <span class="verdict {request.verdict}">{request.verdict}</span>
 · {_clock(request.time)} · {request.duration * 1000:.1f} ms</p>{why}
<h3>Request headers</h3>{_headers(request.headers)}<h3>Request body</h3>{_body(request.body)}
<h3>Response headers</h3>{_headers(request.response_headers)}<h3>Response body</h3>{_body(request.response_body)}"""


def records(sandbox: Sandbox, collection: str, tenant: str, query: str) -> str:
    """Records as a table, those that contain the query."""
    if tenant not in sandbox.tenants():
        return "<p>There is no such tenant.</p>"
    known = sandbox.tenant(tenant).store
    if collection not in known.names():
        return f"<p>{_text(collection)}: no records.</p>"
    found: list[Record] = []
    count = 0
    wanted = query.strip().casefold()
    for record in reversed(list(known.touch(collection).values())):
        if wanted and wanted not in _searched(record):
            continue
        count += 1
        if len(found) < _ROWS:
            found.append(record)
    columns = _columns(collection, found)
    head = "".join(f"<th scope='col'>{_text(name)}</th>" for name in ("id", *columns))
    rows = "".join(
        f"<tr><td>{_text(record.get('id'))}</td>"
        + "".join(f"<td class='long'>{_text(_shown(record.get(name)))}</td>" for name in columns)
        + "</tr>"
        for record in found
    )
    more = f" The newest {_ROWS} are shown." if count > _ROWS else ""
    return (
        f"<table><caption>{count:,} in {_text(collection)}.{more}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _columns(collection: str, found: list[Record]) -> list[str]:
    names = dict.fromkeys(name for record in found[:20] for name in record if name not in _SECRETS and name != "id")
    preferred = [name for name in _COLUMNS.get(collection, ()) if name in names]
    return (preferred + [name for name in names if name not in preferred])[:_RECORD_COLUMNS]


def _searched(record: Record) -> str:
    return json.dumps({name: value for name, value in record.items() if name not in _SECRETS}).casefold()


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
    """The rules in force."""
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


def _headers(headers: dict[str, str]) -> str:
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
