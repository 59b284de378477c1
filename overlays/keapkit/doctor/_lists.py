"""Lists: one small page of each, a second one where there is more, and what follows from the records found."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from keap_api.extend import ListOperation, Offsets, Tokens

from ._context import page_params, path_to, records_in, size_parameter
from ._documents import read_operations
from ._probes import PAGE, Rank, is_core, listed
from ._queries import queue_queries

if TYPE_CHECKING:
    from ._context import Context
    from ._documents import Described

__all__ = ["queue_lists"]

_LARGEST_PAGE: Final = 1000
# What can stand in a path.
_USABLE: Final = re.compile(r"[!-.0-~]{1,100}")


def queue_lists(context: Context) -> None:
    """Queue one small page of every list."""
    for rank, described in listed():
        context.queue.add(rank, "page", described.name, partial(_first_page, context, described))


def _first_page(context: Context, described: Described) -> None:
    params = page_params(described, PAGE)
    read = context.read(described, "page", described.path, params)
    if read is None:
        return
    _, body = read
    records = _judged_page(context, described, body, PAGE if params else None)
    if records is None:
        return
    core = is_core(described)
    more = _next_page(described, body, len(records))
    if more:
        rank = Rank.CORE_NEXT if core else Rank.NEXT
        context.queue.add(
            rank, "next-page", described.name, partial(_second_page, context, described, {**params, **more}, records)
        )
        size = _largest(described)
        if size is not None and size > PAGE:
            query = page_params(described, size)
            context.queue.add(Rank.CAP, "cap", described.name, partial(_large_page, context, described, query, size))
    _queue_records(context, described, records, core=core)
    queue_queries(context, described, records, core=core)


def _judged_page(
    context: Context, described: Described, body: Any, asked: int | None, offset: int = 0
) -> list[Any] | None:
    """The records of a page that answers as documented."""
    findings, name = context.findings, described.name
    records = records_in(body, described)
    if records is None:
        absent = isinstance(body, dict) and described.list_key not in body
        if not (absent and set(body) <= set(_documented(described))) and body is not None:
            findings.add(name, "list-missing", described.list_key or "", expected="array", seen="absent")
        return None
    if asked is None:
        return records
    parameter = size_parameter(described) or ""
    pointer = f"$.paths['{described.template}'].get.parameters[?@.name == '{parameter}'].schema"
    if len(records) > asked:
        findings.add(name, "limit-ignored", parameter, pointer=pointer, expected=_rounded(asked), seen="more")
    elif records and len(records) < asked and _next_page(described, body, len(records), offset):
        findings.add(
            name, "limit-capped", parameter, pointer=pointer, expected=_rounded(asked), seen=_rounded(len(records))
        )
    return records


def _next_page(described: Described, body: Any, count: int, offset: int = 0) -> dict[str, Any]:
    """The query for the page after this one; empty at the end."""
    operation = described.operation
    assert isinstance(operation, ListOperation)
    if not isinstance(body, dict) or not count:
        return {}
    match operation.paging:
        case Offsets():
            total = body.get("count")
            more = isinstance(total, int) and not isinstance(total, bool) and total > offset + count
            return {"offset": offset + count} if more and "offset" in described.parameters else {}
        case Tokens():
            token = body.get("next_page_token")
            usable = isinstance(token, str) and token and "page_token" in described.parameters
            return {"page_token": token} if usable else {}
        case _:
            return {}


def _second_page(context: Context, described: Described, params: dict[str, Any], first: list[Any]) -> None:
    answer = context.wire.get(described.path, params)
    if answer is None:
        return
    if answer.status == 400:
        context.findings.tried(described, "next-page")
        context.findings.add(described.name, "page-refused", "next_page_token", expected="200", seen="400")
        return
    read = context.judge(described, "next-page", answer)
    if read is None:
        return
    records = _judged_page(context, described, read[1], PAGE, params.get("offset", 0))
    keys = {_key(record) for record in first} - {None}
    if records and keys and any(_key(record) in keys for record in records):
        context.findings.add(described.name, "page-repeats", _continuation(params), expected="other", seen="same")
    if records and described.version == "v1" and "offset" in params and isinstance(read[1], dict):
        last = not _next_page(described, read[1], len(records), params["offset"])
        if last:
            context.findings.fact("v1-next-on-last-page", bool(read[1].get("next")))
    if described.version == "v2" and isinstance(read[1], dict) and not read[1].get("next_page_token"):
        context.findings.fact("v2-end-is-empty-token", read[1].get("next_page_token", None) == "")


def _continuation(params: dict[str, Any]) -> str:
    return "page_token" if "page_token" in params else "offset"


def _large_page(context: Context, described: Described, params: dict[str, Any], size: int) -> None:
    selection = described.parameters.get("fields", {}).get("x-keapkit-fields", ())
    if "id" in selection:
        params = {**params, "fields": "id"}
    read = context.read(described, "cap", described.path, params)
    if read is not None:
        records = _judged_page(context, described, read[1], size)
        if records is not None and described.version == "v1" and len(records) > 100:
            context.findings.fact("v1-limit-1000", len(records) == size or not _next_page(described, read[1], size))


def _largest(described: Described) -> int | None:
    parameter = size_parameter(described)
    if parameter is None:
        return None
    schema, _ = described.document.resolve(described.parameters[parameter].get("schema", {}))
    most = schema.get("maximum", _LARGEST_PAGE)
    return min(int(most), _LARGEST_PAGE)


def _queue_records(context: Context, described: Described, records: list[Any], *, core: bool) -> None:
    """Queue one read of a single record, and the lists below one."""
    id_ = next((found for found in (_identifier(record) for record in records) if found is not None), None)
    if id_ is None:
        return
    for other in read_operations().values():
        if other.version != described.version or other.path.count("{") != 1 or len(other.needs) != 1:
            continue
        head, _, rest = other.path.partition("{")
        if head != f"{described.path}/":
            continue
        tail = rest.partition("}")[2]
        if tail.startswith(":data"):
            continue  # a file; see `_files`
        ranks = (Rank.CORE_SUBLIST, Rank.SUBLIST) if tail else (Rank.CORE_RECORD, Rank.RECORD)
        rank = ranks[0 if core else 1]
        run = partial(_record, context, other, path_to(other, id_))
        context.queue.add(rank, "record", other.name, run)


def _record(context: Context, described: Described, path: str) -> None:
    context.read(described, "record", path, page_params(described, PAGE) if described.is_list else None)


def _identifier(record: Any) -> str | int | None:
    if not isinstance(record, dict):
        return None
    for name in ("id", "key"):
        value = record.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63:
            return value
        if isinstance(value, str) and _USABLE.fullmatch(value) and value not in (".", ".."):
            return value
    return None


def _key(record: Any) -> str | None:
    if isinstance(record, (str, int)):
        return str(record)
    found = _identifier(record)
    return None if found is None else str(found)


def _documented(described: Described) -> tuple[str, ...]:
    schema, _ = described.document.resolve(described.response[2] or {})
    return tuple(schema.get("properties", ()))


def _rounded(count: int) -> str:
    """A round number as such, any other as a range: how many records there are is nobody's business."""
    if count in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000):
        return str(count)
    return next(f"below-{most}" for most in (5, 10, 20, 50, 100, 200, 500, 1000, 10**9) if count < most)
