"""Public types: ``keapkit.types.v2.Contact``; pages, raw responses, options.

``types.v1`` and ``types.v2`` hold the response models and value sets of one REST API, imported when first used; request
bodies are plain dicts, whose TypedDicts are in ``types.v1_params`` and ``types.v2_params``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from keap_api.extend import AsyncPage, AsyncPager, Page, RequestOptions

if TYPE_CHECKING:
    from keap_api import RawResponse, SpecMismatchWarning
    from keap_api.v1 import models as v1
    from keap_api.v1 import params as v1_params
    from keap_api.v2 import models as v2
    from keap_api.v2 import params as v2_params

__all__ = [
    "AsyncPage",
    "AsyncPager",
    "Page",
    "RawResponse",
    "RequestOptions",
    "SpecMismatchWarning",
    "v1",
    "v1_params",
    "v2",
    "v2_params",
]

_MODULES = {
    "v1": "keap_api.v1.models",
    "v1_params": "keap_api.v1.params",
    "v2": "keap_api.v2.models",
    "v2_params": "keap_api.v2.params",
}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(_MODULES[name])
    if name in ("RawResponse", "SpecMismatchWarning"):
        return getattr(import_module("keap_api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
