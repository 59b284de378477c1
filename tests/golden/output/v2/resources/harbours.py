# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: harbours."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..._cached import cached_property
from ..._descriptors import Body, Offsets, OnePage, Query
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_HARBOURS_BERTHS_LIST: ListOperation[list[m.Berth2], m.Berth2] = ListOperation(
    "v2.harbours.berths.list",
    "GET",
    "/rest/v2/harbours/{id}/berths",
    query=(Query("id_2", "id"),),
    response=list[m.Berth2],
    paging=OnePage(None),
)
_HARBOURS_BERTHS_REPLACE: Operation[list[str]] = Operation(
    "v2.harbours.berths.replace",
    "PUT",
    "/rest/v2/harbours/{id}/berths",
    body=Body(_PARAMS, "HarboursBerthsReplaceBody", required=False),
    response=list[str],
)
_HARBOURS_SIGNAL_GET: Operation[Any] = Operation(
    "v2.harbours.signal.get", "GET", "/rest/v2/harbours/{id}/signal", response=Any
)
_HARBOURS_CREATE: Operation[m.OpenedResponse] = Operation(
    "v2.harbours.create",
    "POST",
    "/rest/v2/harbours",
    body=Body(_PARAMS, "HarboursCreateBody", required=True),
    response=m.OpenedResponse,
)
_HARBOURS_DELETE_MANY: Operation[None] = Operation(
    "v2.harbours.delete_many", "DELETE", "/rest/v2/harbours", response=None
)
_HARBOURS_LIST: ListOperation[m.HarboursListResponse, m.Harbour] = ListOperation(
    "v2.harbours.list",
    "GET",
    "/rest/v2/harbours",
    query=(
        Query("limit"),
        Query("offset"),
        Query("optional_properties", facts=True),
        Query("filter", facts=True),
        Query("order_by", facts=True),
    ),
    response=m.HarboursListResponse,
    paging=Offsets("harbours"),
)


class HarboursBerths(Resource, path="v2.harbours.berths"):
    """`v2.harbours.berths`"""

    def list(self, id: int, *, id_2: int | None = None, options: RequestOptions | None = None) -> Page[m.Berth2]:
        """List the berths of a harbour.

        `GET /rest/v2/harbours/{id}/berths`

        Returns: the first page of `Berth2` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HARBOURS_BERTHS_LIST, {"id": id, "id_2": id_2}, None, options)

    def replace(
        self, id: int, body: p.HarboursBerthsReplaceBody | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[str]:
        """Replace a berth of a harbour.

        `PUT /rest/v2/harbours/{id}/berths`

        Args:
            body: any JSON value

        Returns: list of str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOURS_BERTHS_REPLACE, {"id": id}, body, options)


class AsyncHarboursBerths(AsyncResource, path="v2.harbours.berths"):
    """`v2.harbours.berths`, async."""

    def list(self, id: int, *, id_2: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Berth2]:
        """List the berths of a harbour.

        `GET /rest/v2/harbours/{id}/berths`

        Returns: a pager of `Berth2` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(_HARBOURS_BERTHS_LIST, {"id": id, "id_2": id_2}, None, options)

    async def replace(
        self, id: int, body: p.HarboursBerthsReplaceBody | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[str]:
        """Replace a berth of a harbour.

        `PUT /rest/v2/harbours/{id}/berths`

        Args:
            body: any JSON value

        Returns: list of str.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOURS_BERTHS_REPLACE, {"id": id}, body, options)


class HarboursSignal(Resource, path="v2.harbours.signal"):
    """`v2.harbours.signal`"""

    def get(self, id: int, *, options: RequestOptions | None = None) -> Any:
        """Get the signal of a harbour.

        `GET /rest/v2/harbours/{id}/signal`

        Returns: any JSON value.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOURS_SIGNAL_GET, {"id": id}, None, options)


class AsyncHarboursSignal(AsyncResource, path="v2.harbours.signal"):
    """`v2.harbours.signal`, async."""

    async def get(self, id: int, *, options: RequestOptions | None = None) -> Any:
        """Get the signal of a harbour.

        `GET /rest/v2/harbours/{id}/signal`

        Returns: any JSON value.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOURS_SIGNAL_GET, {"id": id}, None, options)


class Harbours(Resource, path="v2.harbours"):
    """`v2.harbours`"""

    @cached_property
    def berths(self) -> HarboursBerths:
        """`v2.harbours.berths`"""
        return HarboursBerths(self._sender)

    @cached_property
    def signal(self) -> HarboursSignal:
        """`v2.harbours.signal`"""
        return HarboursSignal(self._sender)

    def create(self, body: p.HarboursCreateBody, *, options: RequestOptions | None = None) -> m.OpenedResponse:
        """Create a harbour.

        `POST /rest/v2/harbours`

        Args:
            body: list of `Harbour`

        Returns: `OpenedResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOURS_CREATE, {}, body, options)

    def delete_many(self, *, options: RequestOptions | None = None) -> None:
        """Delete several harbours.

        `DELETE /rest/v2/harbours`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_HARBOURS_DELETE_MANY, {}, None, options)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        optional_properties: Sequence[p.OptionalProperties] | None = None,
        filter: p.HarboursListFilter | str | None = None,
        order_by: p.HarboursListOrderBy | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Harbour]:
        """List harbours.

        `GET /rest/v2/harbours`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            optional_properties: names of fields: `depth`, `tides`
            filter: a dict of conditions, or str. `name`: text or a prefix. `depth`: int with `==`, `>`, `<`.
                `class`: one of `SEA`, `RIVER`. `ids`: list of at most 3. `opened_time`: aware datetime.
                `fleet.size`: text. `custom`: a dict of custom fields by name
            order_by: one of `name`, `depth`, alone or with a space and `asc` or `desc`

        Returns: the first page of `Harbour` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _HARBOURS_LIST,
            {
                "limit": limit,
                "offset": offset,
                "optional_properties": optional_properties,
                "filter": filter,
                "order_by": order_by,
            },
            None,
            options,
        )


class AsyncHarbours(AsyncResource, path="v2.harbours"):
    """`v2.harbours`, async."""

    @cached_property
    def berths(self) -> AsyncHarboursBerths:
        """`v2.harbours.berths`"""
        return AsyncHarboursBerths(self._sender)

    @cached_property
    def signal(self) -> AsyncHarboursSignal:
        """`v2.harbours.signal`"""
        return AsyncHarboursSignal(self._sender)

    async def create(self, body: p.HarboursCreateBody, *, options: RequestOptions | None = None) -> m.OpenedResponse:
        """Create a harbour.

        `POST /rest/v2/harbours`

        Args:
            body: list of `Harbour`

        Returns: `OpenedResponse`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOURS_CREATE, {}, body, options)

    async def delete_many(self, *, options: RequestOptions | None = None) -> None:
        """Delete several harbours.

        `DELETE /rest/v2/harbours`

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_HARBOURS_DELETE_MANY, {}, None, options)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        optional_properties: Sequence[p.OptionalProperties] | None = None,
        filter: p.HarboursListFilter | str | None = None,
        order_by: p.HarboursListOrderBy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Harbour]:
        """List harbours.

        `GET /rest/v2/harbours`

        Args:
            offset: where to continue: a page's or an error's `next_offset`
            optional_properties: names of fields: `depth`, `tides`
            filter: a dict of conditions, or str. `name`: text or a prefix. `depth`: int with `==`, `>`, `<`.
                `class`: one of `SEA`, `RIVER`. `ids`: list of at most 3. `opened_time`: aware datetime.
                `fleet.size`: text. `custom`: a dict of custom fields by name
            order_by: one of `name`, `depth`, alone or with a space and `asc` or `desc`

        Returns: a pager of `Harbour` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _HARBOURS_LIST,
            {
                "limit": limit,
                "offset": offset,
                "optional_properties": optional_properties,
                "filter": filter,
                "order_by": order_by,
            },
            None,
            options,
        )
