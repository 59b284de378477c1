"""The TypedDicts of the request bodies of REST v1."""

from __future__ import annotations

from keap_api.v1 import params as _params
from keap_api.v1.params import *  # noqa: F403 - all of it, under a name for users


def __dir__() -> list[str]:
    return sorted(name for name, value in vars(_params).items() if getattr(value, "__module__", "") == _params.__name__)
