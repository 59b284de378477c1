# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""REST v2: webforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import ListOperation, Operation, Query, Tokens
from ..._resource import AsyncResource, Resource
from .. import models as m

if TYPE_CHECKING:
    from ..._options import RequestOptions
    from ..._pages import AsyncPager, Page

_PARAMS = "keap_api.v2.params"

_WEBFORMS_HTML: Operation[bytes] = Operation(
    "v2.webforms.html", "GET", "/rest/v2/webforms/{webform_id}:data", response=bytes
)
_WEBFORMS_LIST: ListOperation[m.ListWebformsResponse, m.Webform] = ListOperation(
    "v2.webforms.list",
    "GET",
    "/rest/v2/webforms",
    query=(Query("filter"), Query("order_by"), Query("page_size"), Query("page_token")),
    response=m.ListWebformsResponse,
    paging=Tokens("webforms"),
)


class Webforms(Resource):
    """``v2.webforms``"""

    def html(self, webform_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/webforms/{webform_id}:data``

        Args:
            webform_id: str

        Returns:
            The body, bytes.
        """
        return self._sender.call(_WEBFORMS_HTML, {"webform_id": webform_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[m.Webform]:
        """``GET /rest/v2/webforms``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            The first page of Webform; iterating over it walks all pages.
        """
        return self._sender.page(
            _WEBFORMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )


class AsyncWebforms(AsyncResource):
    """``v2.webforms``, asynchronous."""

    async def html(self, webform_id: str, *, options: RequestOptions | None = None) -> bytes:
        """``GET /rest/v2/webforms/{webform_id}:data``

        Args:
            webform_id: str

        Returns:
            The body, bytes.
        """
        return await self._sender.call(_WEBFORMS_HTML, {"webform_id": webform_id}, None, options)

    def list(
        self,
        *,
        filter: str | None = None,
        order_by: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[m.Webform]:
        """``GET /rest/v2/webforms``

        Args:
            filter: str
            order_by: str
            page_size: int, 0 to 1000
            page_token: str

        Returns:
            A pager: await it for the first page of Webform, or iterate over it for all items of all pages.
        """
        return self._sender.page(
            _WEBFORMS_LIST,
            {"filter": filter, "order_by": order_by, "page_size": page_size, "page_token": page_token},
            None,
            options,
        )
