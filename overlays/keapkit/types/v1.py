"""The response models and enums of REST v1. Each is imported when you first use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names
from keap_api.v1 import models as _models

if TYPE_CHECKING:
    from keap_api.v1.models import *  # noqa: F403 - all of it, under a name for users
else:
    # Not for type checkers, to which it would say that every name is there.
    __all__ = _models.__all__
    __getattr__, __dir__ = lazy_names(__name__, dict.fromkeys(__all__, _models.__name__))
