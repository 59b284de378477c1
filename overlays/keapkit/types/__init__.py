"""The types of requests and responses, for your annotations.

- `types.v1` and `types.v2` hold the response models and enums of one REST API: `types.v2.Contact`.
- `types.v1_params` and `types.v2_params` hold the TypedDicts of its request bodies:
  `body: types.v2_params.CreateContactRequest = {...}`.
- `types.Body` accepts any request body. Annotate a body with it when you build it key by key and do not want it
  checked: `body: types.Body = {}`. (Type checkers do not let a `dict[str, Any]` variable pass for a TypedDict.)

Each of the four modules is imported when you first use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from keap_api.extend import lazy_names

if TYPE_CHECKING:
    from keap_api import (
        AsyncPage,
        AsyncPager,
        MissingFieldWarning,
        Page,
        QueryWarning,
        RawResponse,
        RequestOptions,
        SpecMismatchWarning,
    )

    from . import v1, v1_params, v2, v2_params

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "Body",
    "MissingFieldWarning",
    "Page",
    "QueryWarning",
    "RawResponse",
    "RequestOptions",
    "SpecMismatchWarning",
    "v1",
    "v1_params",
    "v2",
    "v2_params",
]

Body: TypeAlias = Any
"""A request body that type checkers do not look into; keapkit still checks it before sending."""

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, _ = lazy_names(
        __name__,
        {
            "AsyncPage": "keap_api",
            "AsyncPager": "keap_api",
            "MissingFieldWarning": "keap_api",
            "Page": "keap_api",
            "QueryWarning": "keap_api",
            "RawResponse": "keap_api",
            "RequestOptions": "keap_api",
            "SpecMismatchWarning": "keap_api",
            "v1": ".v1:",
            "v1_params": ".v1_params:",
            "v2": ".v2:",
            "v2_params": ".v2_params:",
        },
    )


def __dir__() -> list[str]:
    return sorted(__all__)
