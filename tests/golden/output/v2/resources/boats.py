# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: boats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._operation import Body, ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page
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
    query=(Query("duplicate_option"),),
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
        Query("fields", explode=False),
        Query("tags"),
        Query("colours"),
        Query("since"),
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
_BOATS_MOOR: Operation[m.MoorResponse] = Operation(
    "v2.boats.moor",
    "POST",
    "/rest/v2/boats/{boat_id}:moor",
    query=(
        Query("x_berth_key", "X-Berth-Key", required=True, location="header"),
        Query("berth", required=True),
        Query("until"),
    ),
    response=m.MoorResponse,
)
_BOATS_REPLACE: Operation[m.Boat] = Operation(
    "v2.boats.replace", "PUT", "/rest/v2/boats/{boat_id}", body=Body(_PARAMS, "Boat", required=False), response=m.Boat
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


class BoatsLogbook(Resource):
    """``v2.boats.logbook``"""

    def get(
        self,
        boat_id: int,
        *,
        boat_id_2: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``GET /rest/v2/boats/{boat_id}/logbook``

        Args:
            boat_id: int
            boat_id_2: str
            page: str

        Returns:
            The body, bytes.
        """
        return self._sender.call(
            _BOATS_LOGBOOK_GET, {"boat_id": boat_id, "boat_id_2": boat_id_2, "page": page}, None, options
        )


class AsyncBoatsLogbook(AsyncResource):
    """``v2.boats.logbook``, asynchronous."""

    async def get(
        self,
        boat_id: int,
        *,
        boat_id_2: str | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``GET /rest/v2/boats/{boat_id}/logbook``

        Args:
            boat_id: int
            boat_id_2: str
            page: str

        Returns:
            The body, bytes.
        """
        return await self._sender.call(
            _BOATS_LOGBOOK_GET, {"boat_id": boat_id, "boat_id_2": boat_id_2, "page": page}, None, options
        )


class BoatsPapers(Resource):
    """``v2.boats.papers``"""

    def create(
        self,
        boat_id: str,
        body: p.BoatsPapersCreateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """``POST /rest/v2/boats/{boat_id}/papers``

        Args:
            boat_id: str
            body: BoatsPapersCreateBody, sent as multipart/form-data
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            mapping of str to any JSON value; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_BOATS_PAPERS_CREATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)


class AsyncBoatsPapers(AsyncResource):
    """``v2.boats.papers``, asynchronous."""

    async def create(
        self,
        boat_id: str,
        body: p.BoatsPapersCreateBody,
        *,
        update_mask: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """``POST /rest/v2/boats/{boat_id}/papers``

        Args:
            boat_id: str
            body: BoatsPapersCreateBody, sent as multipart/form-data
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            mapping of str to any JSON value; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(
            _BOATS_PAPERS_CREATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options
        )


class BoatsPhoto(Resource):
    """``v2.boats.photo``"""

    def data(self, boat_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/boats/{boat_id}/photo:data``

        Args:
            boat_id: str

        Returns:
            The body, bytes.
        """
        return self._sender.call(_BOATS_PHOTO_DATA, {"boat_id": boat_id}, None, options)


class AsyncBoatsPhoto(AsyncResource):
    """``v2.boats.photo``, asynchronous."""

    async def data(self, boat_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/boats/{boat_id}/photo:data``

        Args:
            boat_id: str

        Returns:
            The body, bytes.
        """
        return await self._sender.call(_BOATS_PHOTO_DATA, {"boat_id": boat_id}, None, options)


class Boats(Resource):
    """``v2.boats``"""

    @cached_property
    def logbook(self) -> BoatsLogbook:
        """The operations below ``boats.logbook``."""
        return BoatsLogbook(self._sender)

    @cached_property
    def papers(self) -> BoatsPapers:
        """The operations below ``boats.papers``."""
        return BoatsPapers(self._sender)

    @cached_property
    def photo(self) -> BoatsPhoto:
        """The operations below ``boats.photo``."""
        return BoatsPhoto(self._sender)

    def create(
        self, body: p.Boat, *, duplicate_option: p.DuplicateOption | None = None, options: RequestOptions | None = None
    ) -> m.Boat:
        """``POST /rest/v2/boats``

        Args:
            body: Boat
            duplicate_option: one of Name, NameAndHarbour

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_BOATS_CREATE, {"duplicate_option": duplicate_option}, body, options)

    def delete(self, boat_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/boats/{boat_id}``

        Deprecated by Keap.

        Args:
            boat_id: str

        Returns:
            None.
        """
        return self._sender.call(_BOATS_DELETE, {"boat_id": boat_id}, None, options)

    def get(self, boat_id: str, *, options: RequestOptions | None = None) -> m.Boat:
        """``GET /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str

        Returns:
            Boat; None when the response is empty.
        """
        return self._sender.call(_BOATS_GET, {"boat_id": boat_id}, None, options)

    def list(
        self,
        *,
        fields: Sequence[str] | None = None,
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
        """``GET /rest/v2/boats``

        Args:
            fields: list of str, comma-joined on the wire
            tags: list of int
            colours: list of (RED, BLUE)
            since: datetime (aware)
            built: date
            class_: str
            options_: str
            old_filter: str, deprecated by Keap
            page_size: int, 1 to 1000, by default 100
            page_token: str
            filter: str

        Returns:
            The first page of Boat; iterating over it walks all pages.
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
    ) -> m.MoorResponse:
        """``POST /rest/v2/boats/{boat_id}:moor``

        Args:
            boat_id: str
            x_berth_key: str, sent as the header X-Berth-Key
            berth: int
            until: datetime (aware)

        Returns:
            MoorResponse; None when the response is empty.
        """
        return self._sender.call(
            _BOATS_MOOR, {"boat_id": boat_id, "x_berth_key": x_berth_key, "berth": berth, "until": until}, None, options
        )

    def replace(self, boat_id: str, body: p.Boat | None = None, *, options: RequestOptions | None = None) -> m.Boat:
        """``PUT /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str
            body: Boat or None

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
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
        """``PATCH /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str
            body: Boat
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return self._sender.call(_BOATS_UPDATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)


class AsyncBoats(AsyncResource):
    """``v2.boats``, asynchronous."""

    @cached_property
    def logbook(self) -> AsyncBoatsLogbook:
        """The operations below ``boats.logbook``."""
        return AsyncBoatsLogbook(self._sender)

    @cached_property
    def papers(self) -> AsyncBoatsPapers:
        """The operations below ``boats.papers``."""
        return AsyncBoatsPapers(self._sender)

    @cached_property
    def photo(self) -> AsyncBoatsPhoto:
        """The operations below ``boats.photo``."""
        return AsyncBoatsPhoto(self._sender)

    async def create(
        self, body: p.Boat, *, duplicate_option: p.DuplicateOption | None = None, options: RequestOptions | None = None
    ) -> m.Boat:
        """``POST /rest/v2/boats``

        Args:
            body: Boat
            duplicate_option: one of Name, NameAndHarbour

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_BOATS_CREATE, {"duplicate_option": duplicate_option}, body, options)

    async def delete(self, boat_id: str, *, options: RequestOptions | None = None) -> None:
        """``DELETE /rest/v2/boats/{boat_id}``

        Deprecated by Keap.

        Args:
            boat_id: str

        Returns:
            None.
        """
        return await self._sender.call(_BOATS_DELETE, {"boat_id": boat_id}, None, options)

    async def get(self, boat_id: str, *, options: RequestOptions | None = None) -> m.Boat:
        """``GET /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str

        Returns:
            Boat; None when the response is empty.
        """
        return await self._sender.call(_BOATS_GET, {"boat_id": boat_id}, None, options)

    def list(
        self,
        *,
        fields: Sequence[str] | None = None,
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
        """``GET /rest/v2/boats``

        Args:
            fields: list of str, comma-joined on the wire
            tags: list of int
            colours: list of (RED, BLUE)
            since: datetime (aware)
            built: date
            class_: str
            options_: str
            old_filter: str, deprecated by Keap
            page_size: int, 1 to 1000, by default 100
            page_token: str
            filter: str

        Returns:
            A pager: await it for the first page of Boat, or iterate over it for all items of all pages.
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
    ) -> m.MoorResponse:
        """``POST /rest/v2/boats/{boat_id}:moor``

        Args:
            boat_id: str
            x_berth_key: str, sent as the header X-Berth-Key
            berth: int
            until: datetime (aware)

        Returns:
            MoorResponse; None when the response is empty.
        """
        return await self._sender.call(
            _BOATS_MOOR, {"boat_id": boat_id, "x_berth_key": x_berth_key, "berth": berth, "until": until}, None, options
        )

    async def replace(
        self, boat_id: str, body: p.Boat | None = None, *, options: RequestOptions | None = None
    ) -> m.Boat:
        """``PUT /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str
            body: Boat or None

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
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
        """``PATCH /rest/v2/boats/{boat_id}``

        Args:
            boat_id: str
            body: Boat
            update_mask: the body's keys to change; by default all keys of the body

        Returns:
            Boat; None when the response is empty.

        Raises:
            ValidationError: an argument or the body is refused before sending.
        """
        return await self._sender.call(_BOATS_UPDATE, {"boat_id": boat_id, "update_mask": update_mask}, body, options)
