# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: webforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._descriptors import Query, Tokens
from ..._operation import ListOperation, Operation
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._async_pager import AsyncPager
    from ..._options import RequestOptions
    from ..._page import Page
    from .. import params as p

_PARAMS = "keap_api.v2.params"

_WEBFORMS_HTML: Operation[bytes] = Operation(
    "v2.webforms.html", "GET", "/rest/v2/webforms/{webform_id}:data", response=bytes
)
_WEBFORMS_LIST: ListOperation[m.ListWebformsResponse, m.Webform] = ListOperation(
    "v2.webforms.list",
    "GET",
    "/rest/v2/webforms",
    query=(Query("filter", facts=True), Query("order_by", facts=True), Query("page_size"), Query("page_token")),
    response=m.ListWebformsResponse,
    paging=Tokens("webforms"),
)


class Webforms(Resource, path="v2.webforms"):
    """`v2.webforms`"""

    def html(self, webform_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get the HTML of a web form.

        `GET /rest/v2/webforms/{webform_id}:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return self._sender.call(_WEBFORMS_HTML, {"webform_id": webform_id}, None, options)

    def list(
        self,
        *,
        filter: p.WebformsListFilter | str | None = None,
        order_by: p.WebformsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Webform]:
        """List webforms.

        `GET /rest/v2/webforms`

        Args:
            filter: a dict of conditions, or str. `name`, `webform_type`: text. `since_create_time`,
                `since_update_time`, `until_create_time`, `until_update_time`: aware datetime
            order_by: one of `name`, `webform_type`, `create_time`, `update_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: the first page of `Webform` items; iterate over it for all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _WEBFORMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncWebforms(AsyncResource, path="v2.webforms"):
    """`v2.webforms`, async."""

    async def html(self, webform_id: str, *, options: RequestOptions | None = None) -> bytes:
        """Get the HTML of a web form.

        `GET /rest/v2/webforms/{webform_id}:data`

        Returns: the content, bytes.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`.
        """
        return await self._sender.call(_WEBFORMS_HTML, {"webform_id": webform_id}, None, options)

    def list(
        self,
        *,
        filter: p.WebformsListFilter | str | None = None,
        order_by: p.WebformsListOrderBy | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Webform]:
        """List webforms.

        `GET /rest/v2/webforms`

        Args:
            filter: a dict of conditions, or str. `name`, `webform_type`: text. `since_create_time`,
                `since_update_time`, `until_create_time`, `until_update_time`: aware datetime
            order_by: one of `name`, `webform_type`, `create_time`, `update_time`, alone or with a space and `asc`
                or `desc`
            page_size: 0 to 1000
            page_token: where to continue: a page's or an error's `next_page_token`

        Returns: a pager of `Webform` items: await it for the first page, or iterate over all items of all pages.
        Raises: `ValidationError`, `StatusError`, `TransportError`, `ResponseError`, `PaginationError`.
        """
        return self._sender.page(
            _WEBFORMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
