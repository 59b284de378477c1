"""The response models and enums of REST v2."""

from __future__ import annotations

from keap_api.v2 import models as _models
from keap_api.v2.models import *  # noqa: F403 - all of it, under a name for users


def __dir__() -> list[str]:
    return sorted(name for name, value in vars(_models).items() if getattr(value, "__module__", "") == _models.__name__)
