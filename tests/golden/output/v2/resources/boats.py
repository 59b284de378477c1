# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: boats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..._cached import cached_property
from ..._descriptors import Body, Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_BOATS_LOGBOOK_GET: Operation[bytes] = Operation(
    "v2.boats.logbook.get",
    "GET",
    "/rest/v2/boats/{boat_id}/logbook",
    query=(Query("boat_id_2", "boat_id"), Query("page")),
    response=bytes,
)
_BOATS_PAPERS_CREATE: Operation[dict[str, Any]] = Operation(
    "v2.boats.papers.create",
    "POST",
    "/rest/v2/boats/{boat_id}/papers",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS,
        "BoatsPapersCreateBody",
        required=True,
        media="multipart/form-data",
        mask=("file", "file_name", "copies"),
    ),
    response=dict[str, Any],
)
_BOATS_PHOTO_DATA: Operation[bytes] = Operation(
    "v2.boats.photo.data", "GET", "/rest/v2/boats/{boat_id}/photo:data", response=bytes
)
_BOATS_CREATE: Operation[m.Boat] = Operation(
    "v2.boats.create",
    "POST",
    "/rest/v2/boats",
    query=(Query("duplicate_option", facts=True),),
    body=Body(_PARAMS, "Boat", required=True),
    response=m.Boat,
)
_BOATS_DELETE: Operation[None] = Operation("v2.boats.delete", "DELETE", "/rest/v2/boats/{boat_id}", response=None)
_BOATS_GET: Operation[m.Boat] = Operation("v2.boats.get", "GET", "/rest/v2/boats/{boat_id}", response=m.Boat)
_BOATS_LIST: ListOperation[m.BoatPage, m.Boat] = ListOperation(
    "v2.boats.list",
    "GET",
    "/rest/v2/boats",
    query=(
        Query("fields", explode=False, facts=True),
        Query("tags"),
        Query("colours", facts=True),
        Query("since", facts=True),
        Query("built"),
        Query("class_", "class"),
        Query("options_", "options"),
        Query("old_filter"),
        Query("page_size"),
        Query("page_token"),
        Query("filter"),
    ),
    response=m.BoatPage,
    paging=Tokens("boats"),
)
_BOATS_MOOR: Operation[m.MoorResponse | None] = Operation(
    "v2.boats.moor",
    "POST",
    "/rest/v2/boats/{boat_id}:moor",
    query=(
        Query("x_berth_key", "X-Berth-Key", required=True, location="header"),
        Query("berth", required=True),
        Query("until", facts=True),
    ),
    response=m.MoorResponse,
    may_be_empty=True,
)
_BOATS_REPLACE: Operation[m.Boat | None] = Operation(
    "v2.boats.replace",
    "PUT",
    "/rest/v2/boats/{boat_id}",
    body=Body(_PARAMS, "Boat", required=False),
    response=m.Boat,
    may_be_empty=True,
)
_BOATS_UPDATE: Operation[m.Boat] = Operation(
    "v2.boats.update",
    "PATCH",
    "/rest/v2/boats/{boat_id}",
    query=(Query("update_mask"),),
    body=Body(
        _PARAMS, "Boat", required=True, mask=("name", "home_port", "equipment"), mask_aliases={"homePort": "home_port"}
    ),
    response=m.Boat,
)


class BoatsLogbook(Resource, path="v2.boats.logbook"):
    """`v2.boats.logbook`"""

    def get(
        self,
        boat_id: int,
        *,
        boat_id_2: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Get the logbook of a boat.

        `GET /rest/v2/boats/{boat_id}/logbook`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _BOATS_LOGBOOK_GET, {"boat_id": boat_id, "boat_id_2": boat_id_2, "page": page}, None, options
        )


class AsyncBoatsLogbook(AsyncResource, path="v2.boats.logbook"):
    """`v2.boats.logbook`, async."""

    async def get(
        self,
        boat_id: int,
        *,
        boat_id_2: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Get the logbook of a boat.

        `GET /rest/v2/boats/{boat_id}/logbook`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _BOATS_LOGBOOK_GET, {"boat_id": boat_id, "boat_id_2": boat_id_2, "page": page}, None, options
        )


class BoatsPapers(Resource, path="v2.boats.papers"):
    """`v2.boats.papers`"""

    def create(
        self,
        boat_id: str,
        body: p.BoatsPapersCreateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a paper of a boat.

        `POST /rest/v2/boats/{boat_id}/papers`

        Args:
            body: a dict with `file` (required), `copies`, `file_name`, `scans`, sent as multipart/form-data
            update_mask: the keys of the body to change; all of them by default

        Returns: dict of any JSON value.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_PAPERS_CREATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)


class AsyncBoatsPapers(AsyncResource, path="v2.boats.papers"):
    """`v2.boats.papers`, async."""

    async def create(
        self,
        boat_id: str,
        body: p.BoatsPapersCreateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a paper of a boat.

        `POST /rest/v2/boats/{boat_id}/papers`

        Args:
            body: a dict with `file` (required), `copies`, `file_name`, `scans`, sent as multipart/form-data
            update_mask: the keys of the body to change; all of them by default

        Returns: dict of any JSON value.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _BOATS_PAPERS_CREATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options
        )


class BoatsPhoto(Resource, path="v2.boats.photo"):
    """`v2.boats.photo`"""

    def data(self, boat_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Data: photo of a boat.

        `GET /rest/v2/boats/{boat_id}/photo:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_PHOTO_DATA, {"boat_id": boat_id}, None, options)


class AsyncBoatsPhoto(AsyncResource, path="v2.boats.photo"):
    """`v2.boats.photo`, async."""

    async def data(self, boat_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Data: photo of a boat.

        `GET /rest/v2/boats/{boat_id}/photo:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_PHOTO_DATA, {"boat_id": boat_id}, None, options)


class Boats(Resource, path="v2.boats"):
    """`v2.boats`"""

    @cached_property
    def logbook(self) -> BoatsLogbook:
        """`v2.boats.logbook`"""
        return BoatsLogbook(self._sender)

    @cached_property
    def papers(self) -> BoatsPapers:
        """`v2.boats.papers`"""
        return BoatsPapers(self._sender)

    @cached_property
    def photo(self) -> BoatsPhoto:
        """`v2.boats.photo`"""
        return BoatsPhoto(self._sender)

    def create(
        self, body: p.Boat, *, duplicate_option: p.DuplicateOption | None = None, options: RequestOptions | None = None
    ) -> m.Boat:
        """Create a boat.

        `POST /rest/v2/boats`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more
            duplicate_option: one of `Name`, `NameAndHarbour`

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_CREATE, {"duplicate_option": duplicate_option}, body, options)

    def delete(self, boat_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a boat.

        `DELETE /rest/v2/boats/{boat_id}`. Deprecated by Keap.

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_DELETE, {"boat_id": boat_id}, None, options)

    def get(self, boat_id: str, *, options: RequestOptions | None = None) -> m.Boat:
        """Get a boat.

        `GET /rest/v2/boats/{boat_id}`

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_GET, {"boat_id": boat_id}, None, options)

    def list(
        self,
        *,
        fields: Sequence[p.BoatsListFields] | None = None,
        tags: Sequence[int] | None = None,
        colours: Sequence[p.Colours] | None = None,
        since: dt.datetime | str | None = None,
        built: dt.date | str | None = None,
        class_: str | None = None,
        options_: str | None = None,
        old_filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Boat]:
        """List boats.

        `GET /rest/v2/boats`

        Args:
            fields: names of fields: `24_hours`, `berths`, `class`, `crew`, `date`, `description`, `dt`, `either`,
                `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`, `list`, `name`, `owner`,
                `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, `type`, and others that Keap
                does not name
            colours: each one of `RED`, `BLUE`
            since: an aware datetime, or a str as sent
            built: a date, or a str as sent
            old_filter: deprecated by Keap
            page_size: 1 to 1000; `100` by default
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Boat` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _BOATS_LIST,
            {
                "fields": fields,
                "tags": tags,
                "colours": colours,
                "since": since,
                "built": built,
                "class_": class_,
                "options_": options_,
                "old_filter": old_filter,
                "page_size": page_size,
                "page_token": page_token,
                "filter": filter,
            },
            None,
            options,
        )

    def moor(
        self,
        boat_id: str,
        *,
        x_berth_key: str,
        berth: int,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> m.MoorResponse | None:
        """Moor: a boat.

        `POST /rest/v2/boats/{boat_id}:moor`

        Args:
            x_berth_key: sent as the header `X-Berth-Key`
            until: an aware datetime, or a str as sent

        Returns: `MoorResponse`, or None when the response is empty.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(
            _BOATS_MOOR, {"boat_id": boat_id, "x_berth_key": x_berth_key, "berth": berth, "until": until}, None, options
        )

    def replace(
        self, boat_id: str, body: p.Boat | None = None, *, options: RequestOptions | None = None
    ) -> m.Boat | None:
        """Replace a boat.

        `PUT /rest/v2/boats/{boat_id}`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more

        Returns: `Boat`, or None when the response is empty.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_REPLACE, {"boat_id": boat_id}, body, options)

    def update(
        self,
        boat_id: str,
        body: p.Boat,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Boat:
        """Update a boat.

        `PATCH /rest/v2/boats/{boat_id}`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more
            update_mask: the keys of the body to change; all of them by default

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_BOATS_UPDATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)


class AsyncBoats(AsyncResource, path="v2.boats"):
    """`v2.boats`, async."""

    @cached_property
    def logbook(self) -> AsyncBoatsLogbook:
        """`v2.boats.logbook`"""
        return AsyncBoatsLogbook(self._sender)

    @cached_property
    def papers(self) -> AsyncBoatsPapers:
        """`v2.boats.papers`"""
        return AsyncBoatsPapers(self._sender)

    @cached_property
    def photo(self) -> AsyncBoatsPhoto:
        """`v2.boats.photo`"""
        return AsyncBoatsPhoto(self._sender)

    async def create(
        self, body: p.Boat, *, duplicate_option: p.DuplicateOption | None = None, options: RequestOptions | None = None
    ) -> m.Boat:
        """Create a boat.

        `POST /rest/v2/boats`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more
            duplicate_option: one of `Name`, `NameAndHarbour`

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_CREATE, {"duplicate_option": duplicate_option}, body, options)

    async def delete(self, boat_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a boat.

        `DELETE /rest/v2/boats/{boat_id}`. Deprecated by Keap.

        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_DELETE, {"boat_id": boat_id}, None, options)

    async def get(self, boat_id: str, *, options: RequestOptions | None = None) -> m.Boat:
        """Get a boat.

        `GET /rest/v2/boats/{boat_id}`

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_GET, {"boat_id": boat_id}, None, options)

    def list(
        self,
        *,
        fields: Sequence[p.BoatsListFields] | None = None,
        tags: Sequence[int] | None = None,
        colours: Sequence[p.Colours] | None = None,
        since: dt.datetime | str | None = None,
        built: dt.date | str | None = None,
        class_: str | None = None,
        options_: str | None = None,
        old_filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Boat]:
        """List boats.

        `GET /rest/v2/boats`

        Args:
            fields: names of fields: `24_hours`, `berths`, `class`, `crew`, `date`, `description`, `dt`, `either`,
                `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`, `list`, `name`, `owner`,
                `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, `type`, and others that Keap
                does not name
            colours: each one of `RED`, `BLUE`
            since: an aware datetime, or a str as sent
            built: a date, or a str as sent
            old_filter: deprecated by Keap
            page_size: 1 to 1000; `100` by default
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Boat` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _BOATS_LIST,
            {
                "fields": fields,
                "tags": tags,
                "colours": colours,
                "since": since,
                "built": built,
                "class_": class_,
                "options_": options_,
                "old_filter": old_filter,
                "page_size": page_size,
                "page_token": page_token,
                "filter": filter,
            },
            None,
            options,
        )

    async def moor(
        self,
        boat_id: str,
        *,
        x_berth_key: str,
        berth: int,
        until: dt.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> m.MoorResponse | None:
        """Moor: a boat.

        `POST /rest/v2/boats/{boat_id}:moor`

        Args:
            x_berth_key: sent as the header `X-Berth-Key`
            until: an aware datetime, or a str as sent

        Returns: `MoorResponse`, or None when the response is empty.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(
            _BOATS_MOOR, {"boat_id": boat_id, "x_berth_key": x_berth_key, "berth": berth, "until": until}, None, options
        )

    async def replace(
        self, boat_id: str, body: p.Boat | None = None, *, options: RequestOptions | None = None
    ) -> m.Boat | None:
        """Replace a boat.

        `PUT /rest/v2/boats/{boat_id}`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more

        Returns: `Boat`, or None when the response is empty.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_REPLACE, {"boat_id": boat_id}, body, options)

    async def update(
        self,
        boat_id: str,
        body: p.Boat,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> m.Boat:
        """Update a boat.

        `PATCH /rest/v2/boats/{boat_id}`

        Args:
            body: a dict with `class` (required), `name` (required), `24_hours`, `berths`, `crew`, `date`,
                `description`, `dt`, `either`, `equipment`, `fleet`, `grade`, `homePort`, `home_port`, `length`,
                `list`, `owner`, `priority`, `remind_time`, `route`, `status`, `str`, `tender`, `title`, and 1 more
            update_mask: the keys of the body to change; all of them by default

        Returns: `Boat`.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_BOATS_UPDATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)
