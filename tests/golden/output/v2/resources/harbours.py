# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: harbours."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._operation import Body, ListOperation, Offsets, OnePage, Operation, Query
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("limit"), Query("offset"), Query("optional_properties")),
    response=m.HarboursListResponse,
    paging=Offsets("harbours"),
)


class HarboursBerths(Resource):
    """``v2.harbours.berths``"""

    def list(self, id: int, *, id_2: int | None = None, options: RequestOptions | None = None) -> Page[m.Berth2]:
        """``GET /rest/v2/harbours/{id}/berths``

        Args:
            id: int
            id_2: int

        Returns:
            The first page of Berth2; iterating over it walks all pages.
        """
        return self._sender.page(_HARBOURS_BERTHS_LIST, {"id": id, "id_2": id_2}, None, options)

    def replace(
        self, id: int, body: p.HarboursBerthsReplaceBody | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[str]:
        """``PUT /rest/v2/harbours/{id}/berths``

        Args:
            id: int
            body: any JSON value or None

        Returns:
            list of str; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_HARBOURS_BERTHS_REPLACE, {"id": id}, body, options)


class AsyncHarboursBerths(AsyncResource):
    """``v2.harbours.berths``, asynchronous."""

    def list(self, id: int, *, id_2: int | None = None, options: RequestOptions | None = None) -> AsyncPager[m.Berth2]:
        """``GET /rest/v2/harbours/{id}/berths``

        Args:
            id: int
            id_2: int

        Returns:
            A pager: await it for the first page of Berth2, or iterate over it for all items of all pages.
        """
        return self._sender.page(_HARBOURS_BERTHS_LIST, {"id": id, "id_2": id_2}, None, options)

    async def replace(
        self, id: int, body: p.HarboursBerthsReplaceBody | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[str]:
        """``PUT /rest/v2/harbours/{id}/berths``

        Args:
            id: int
            body: any JSON value or None

        Returns:
            list of str; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_HARBOURS_BERTHS_REPLACE, {"id": id}, body, options)


class HarboursSignal(Resource):
    """``v2.harbours.signal``"""

    def get(self, id: int, *, options: RequestOptions | None = None) -> Any:
        """``GET /rest/v2/harbours/{id}/signal``

        Args:
            id: int

        Returns:
            any JSON value; None when the response is empty.
        """
        return self._sender.call(_HARBOURS_SIGNAL_GET, {"id": id}, None, options)


class AsyncHarboursSignal(AsyncResource):
    """``v2.harbours.signal``, asynchronous."""

    async def get(self, id: int, *, options: RequestOptions | None = None) -> Any:
        """``GET /rest/v2/harbours/{id}/signal``

        Args:
            id: int

        Returns:
            any JSON value; None when the response is empty.
        """
        return await self._sender.call(_HARBOURS_SIGNAL_GET, {"id": id}, None, options)


class Harbours(Resource):
    """``v2.harbours``"""

    @cached_property
    def berths(self) -> HarboursBerths:
        """The operations below ``harbours.berths``."""
        return HarboursBerths(self._sender)

    @cached_property
    def signal(self) -> HarboursSignal:
        """The operations below ``harbours.signal``."""
        return HarboursSignal(self._sender)

    def create(self, body: p.HarboursCreateBody, *, options: RequestOptions | None = None) -> m.OpenedResponse:
        """``POST /rest/v2/harbours``

        Args:
            body: list of Harbour

        Returns:
            OpenedResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_HARBOURS_CREATE, {}, body, options)

    def delete_many(self, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/harbours``

        Returns:
            None.
        """
        return self._sender.call(_HARBOURS_DELETE_MANY, {}, None, options)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        optional_properties: Sequence[p.OptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Harbour]:
        """``GET /rest/v2/harbours``

        Args:
            limit: int
            offset: int
            optional_properties: list of (depth, tides)

        Returns:
            The first page of Harbour; iterating over it walks all pages.
        """
        return self._sender.page(
            _HARBOURS_LIST,
            {"limit": limit, "offset": offset, "optional_properties": optional_properties},
            None,
            options,
        )


class AsyncHarbours(AsyncResource):
    """``v2.harbours``, asynchronous."""

    @cached_property
    def berths(self) -> AsyncHarboursBerths:
        """The operations below ``harbours.berths``."""
        return AsyncHarboursBerths(self._sender)

    @cached_property
    def signal(self) -> AsyncHarboursSignal:
        """The operations below ``harbours.signal``."""
        return AsyncHarboursSignal(self._sender)

    async def create(self, body: p.HarboursCreateBody, *, options: RequestOptions | None = None) -> m.OpenedResponse:
        """``POST /rest/v2/harbours``

        Args:
            body: list of Harbour

        Returns:
            OpenedResponse; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_HARBOURS_CREATE, {}, body, options)

    async def delete_many(self, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/harbours``

        Returns:
            None.
        """
        return await self._sender.call(_HARBOURS_DELETE_MANY, {}, None, options)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        optional_properties: Sequence[p.OptionalProperties] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Harbour]:
        """``GET /rest/v2/harbours``

        Args:
            limit: int
            offset: int
            optional_properties: list of (depth, tides)

        Returns:
            A pager: await it for the first page of Harbour, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _HARBOURS_LIST,
            {"limit": limit, "offset": offset, "optional_properties": optional_properties},
            None,
            options,
        )
