# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: automations and other resources."""

from __future__ import annotations

from ..._enums import OpenStrEnum
from ..._lazy import publish

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AddContactsToSequenceResponseAddToSequenceResultsValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ALREADY_IN_SEQUENCE = "ALREADY_IN_SEQUENCE"
    CONTACT_DOES_NOT_EXIST = "CONTACT_DOES_NOT_EXIST"
    FAILED = "FAILED"


publish(globals())
