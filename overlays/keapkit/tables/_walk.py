"""Reading a resource's list page by page into the spool."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from keap_api import raw
from keap_api.extend import OnePage, Page, RequestOptions, Tokens, ready_filter
from keapkit.errors import (
    BadRequestError,
    ForbiddenError,
    KeapError,
    NotFoundError,
    PaginationError,
    ValidationError,
)

from ._catalog import Resource, resource_named
from ._id_filter import id_filter
from ._spool import Spool, Walk
from ._window_reader import WindowReader
from ._windows import MOST_WINDOWS, first_windows

if TYPE_CHECKING:
    from keapkit import Keap

__all__ = ["Stopped", "Walker", "ask_for_one", "filter_text", "fingerprint_of", "new_walk", "time_text"]

# A call that has to wait longer than this for the quota means that the day's quota is used up.
_PATIENCE = 180.0


class Stopped(Exception):  # noqa: N818 # not an error
    """The run is being stopped."""


def time_text(moment: dt.datetime) -> str:
    """A time as Keap's filters take it."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def fingerprint_of(params: Mapping[str, Any]) -> str:
    """Identify what a walk asks for."""
    return hashlib.sha256(json.dumps(params, sort_keys=True, default=str).encode()).hexdigest()[:16]


def new_walk(
    resource: Resource, *, user_filter: str = "", since: dt.datetime | None = None, fingerprint: str = ""
) -> Walk:
    """A walk that begins at the first page.

    Args:
        resource: what is read.
        user_filter: a filter in Keap's notation (REST v2).
        since: only records changed since then, where Keap can filter by it.
        fingerprint: identifies what was asked for; made of the arguments if left out.

    Raises:
        ValidationError: the resource takes no filter.
    """
    listing = resource.listing
    names = {query.name for query in listing.query}
    params: dict[str, Any] = {key: value for key, value in resource.fixed.items() if key != "filter"}
    conditions = [user_filter] if user_filter else []
    if user_filter and "filter" not in names:
        raise ValidationError(f"Keap's list of {resource.name} takes no filter", path="filter")
    if not user_filter:
        conditions += [f"{key}=={_text(value)}" for key, value in resource.fixed.get("filter", {}).items()]
    if since is not None and resource.since:
        if "filter" in names:
            conditions.append(f"{resource.since}=={time_text(since)}")
        else:
            params[resource.since] = time_text(since)
    if conditions:
        params["filter"] = ";".join(conditions)
    for size in ("page_size", "limit"):
        if size in names:
            params[size] = resource.size
    if resource.selected:
        params["fields"] = list(resource.selected)
    if resource.order_by and "order_by" in names:
        params["order_by"] = f"{resource.order_by} asc"
    started = dt.datetime.now(dt.UTC)
    made = fingerprint or fingerprint_of({"operation": resource.operation, "filter": user_filter})
    return Walk(resource.name, made, params, [], {"segment": -1 if resource.parent else 0}, started)


def filter_text(keap: Keap, resource: Resource, given: Mapping[str, Any]) -> str:
    """A filter given as a dict, in Keap's notation; names of custom fields are looked up.

    Raises:
        ValidationError: the list does not take it, or only in several calls.
    """
    listing = resource.listing
    if all(query.name != "filter" for query in listing.query):
        raise ValidationError(f"Keap's list of {resource.name} takes no filter", path="filter")
    if isinstance(given.get("custom"), Mapping) and resource.custom:
        given = {**given, "custom": keap.custom_fields.filter(resource.custom, given["custom"])}
    return str(ready_filter(resource.operation, "filter", given, "types", ordered=True))


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _list(keap: Keap, resource: Resource, values: Mapping[str, Any], options: RequestOptions | None) -> Any:
    method: Any = keap
    for part in resource.operation.split("."):
        method = getattr(method, part)
    return raw(method, **values, options=options)


def ask_for_one(
    keap: Keap, resources: Iterable[Resource], *, wait: bool = False, on_response: Callable[[Mapping[str, str]], None]
) -> None:
    """Ask for one record of the first resource that the account has, only to see the headers of the response.

    Args:
        keap: the client.
        resources: the resources to try.
        wait: whether to wait for the next day when the quota is used up, instead of raising.
        on_response: called with the headers.

    Raises:
        KeapError: no call succeeded.
    """
    refused: KeapError | None = None
    for one in resources:
        resource = resource_named(one.parent[0]) if one.parent else one
        names = {query.name for query in resource.listing.query}
        size: dict[str, Any] = {name: 1 for name in ("page_size", "limit") if name in names}
        try:
            response = _list(keap, resource, size, None if wait else {"deadline": _PATIENCE})
        except (ForbiddenError, NotFoundError) as error:
            refused = error
            continue
        on_response(response.headers)
        return
    if refused is not None:
        raise refused


class Walker:
    """Reads walks to their end.

    Args:
        keap: the client.
        spool: where pages go.
        stop: set when the run is to end.
        wait: whether to wait for the next day when the quota is used up, instead of raising.
        on_response: called with the walk and the headers of a response before anything of it is kept.
        on_stored: called with the walk after that.
    """

    def __init__(
        self,
        keap: Keap,
        spool: Spool,
        stop: threading.Event,
        *,
        wait: bool = False,
        on_response: Callable[[Walk, Mapping[str, str]], None],
        on_stored: Callable[[Walk], None],
    ) -> None:
        self._keap = keap
        self._spool = spool
        self._stop = stop
        self._on_response = on_response
        self._on_stored = on_stored
        self._options: RequestOptions | None = None if wait else {"deadline": _PATIENCE}
        self._helpers = threading.BoundedSemaphore(MOST_WINDOWS)

    def run(self, walk: Walk) -> None:
        """Read a walk's pages until its end.

        Raises:
            KeapError: a call failed; what came before is in the spool.
            Stopped: the run is ending.
        """
        resource = resource_named(walk.resource)
        resumed = walk.pages > 0
        while walk.position is not None:
            if self._stop.is_set():
                raise Stopped
            if walk.position["segment"] < 0:
                self._find_segments(walk, resource)
                continue
            if "windows" in walk.position:
                self._read_windows(walk, resource)
                resumed = True
                continue
            try:
                self._page(walk, resource)
            except (BadRequestError, NotFoundError):
                # A page token may have expired since the last run. Rows that come again replace themselves.
                if not resumed or walk.position.get("token") is None:
                    raise
                self._spool.restart(walk, {"segment": walk.position["segment"], "is_whole": True})
            resumed = False
            self._spool.wait_for_room(walk, self._stop.is_set)

    def _read_windows(self, walk: Walk, resource: Resource) -> None:
        def call(values: Mapping[str, Any]) -> tuple[Page[Any], bytes]:
            page, content, _ = self._call(walk, resource, values)
            return page, content

        field = id_filter(resource, _own_filter(walk))
        if not field:
            # Documents changed since the run that made the windows.
            assert walk.position is not None
            self._spool.restart(walk, {"segment": 0, "token": walk.position["token"]})
            return
        reader = WindowReader(walk, field, self._spool, self._stop, self._helpers, call=call, on_stored=self._on_stored)
        reader.run()

    def _find_segments(self, walk: Walk, resource: Resource) -> None:
        """One segment for each record of the parent."""
        assert resource.parent is not None
        parent = resource_named(resource.parent[0])
        ids: list[Any] = []
        page = self._call(walk, parent, new_walk(parent).params)
        while True:
            ids += [record.id for record in page[0].items]
            following = _following(page[0], {"segment": 0})
            if following is None or self._stop.is_set():
                break
            page = self._call(walk, parent, {**new_walk(parent).params, **_arguments(parent, following)})
        walk.segments = [{resource.parent[1]: id_} for id_ in dict.fromkeys(ids)]
        walk.position = {"segment": 0} if walk.segments else None
        self._spool.begin(walk)

    def _call(
        self, walk: Walk, resource: Resource, values: Mapping[str, Any]
    ) -> tuple[Page[Any], bytes, Mapping[str, str]]:
        response = _list(self._keap, resource, values, self._options)
        self._on_response(walk, response.headers)  # may refuse the tenant, before anything is kept
        return response.parsed, response.content, response.headers

    def _page(self, walk: Walk, resource: Resource) -> None:
        position = walk.position
        assert position is not None
        segment = walk.segments[position["segment"]] if walk.segments else {}
        values = {**walk.params, **segment, **_arguments(resource, position)}
        page, content, headers = self._call(walk, resource, values)
        is_later = position.get("token") is not None or bool(position.get("offset"))
        if is_later and not content.strip():
            raise PaginationError(f"a later page of {walk.resource} is empty, although there must be one")
        if walk.pages == 0 and (moment := _date(headers)) is not None:
            # Whatever this machine's clock says: changes after this moment belong to the next run.
            walk.started = min(walk.started, moment)
        count = getattr(page.response, "count", None)
        if isinstance(count, int) and not walk.segments:
            walk.total = count
        following = _following(page, position)
        place = None
        if following is not None:
            place = f"{following['segment']}:{following.get('token')}" if following.get("token") else None
        elif position["segment"] + 1 < len(walk.segments):
            following = {"segment": position["segment"] + 1}
        # A page that is not full although there are more says nothing about how many they are.
        is_full = len(page.items) >= walk.params.get("page_size", 1)
        if following is not None and is_full and not is_later and self._can_be_cut(walk, resource):
            following = first_windows([record.id for record in page.items], following["token"]) or following
        self._spool.add(walk, content, len(page.items), segment, following, place)
        self._on_stored(walk)

    @staticmethod
    def _can_be_cut(walk: Walk, resource: Resource) -> bool:
        """Whether the rest of a list, after its first page, may be read in windows of ids."""
        is_whole = walk.position is not None and walk.position.get("is_whole")
        return not walk.segments and not is_whole and bool(id_filter(resource, _own_filter(walk)))


def _own_filter(walk: Walk) -> str:
    return str(walk.params.get("filter", ""))


def _arguments(resource: Resource, position: Mapping[str, Any]) -> dict[str, Any]:
    paging = resource.listing.paging
    if isinstance(paging, OnePage):
        return {}
    if isinstance(paging, Tokens):
        return {paging.token: position["token"]} if position.get("token") else {}
    return {paging.offset: position["offset"]} if position.get("offset") else {}


def _following(page: Page[Any], position: Mapping[str, Any]) -> dict[str, Any] | None:
    """Where the next page of the same segment is; None after the last."""
    segment = position["segment"]
    if page.next_page_token is not None:
        return {"segment": segment, "token": page.next_page_token}
    count = getattr(page.response, "count", None)
    before = position.get("count")
    if isinstance(count, int) and isinstance(before, int) and count < before:
        # Records were deleted and later ones moved up, so one page is read again; the last one, too.
        return {"segment": segment, "offset": max(position["offset"] - (before - count), 0), "count": count}
    if page.next_offset is None:
        return None
    return {"segment": segment, "offset": page.next_offset, "count": count}


def _date(headers: Mapping[str, str]) -> dt.datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(headers["date"]).astimezone(dt.UTC)
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
