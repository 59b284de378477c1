# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2.

Every field but a record's own `id` may be None: the API leaves out fields, or sends null. Enums are open: a value that Keap
adds later becomes a new member. What a resource returns is imported when the resource, or one of the names, is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy_names

__all__ = [
    "Berth",
    "Berth2",
    "Boat",
    "BoatCrew",
    "BoatCrewDuty",
    "BoatKind",
    "BoatPage",
    "Harbour",
    "HarboursListResponse",
    "Lights",
    "MoorResponse",
    "OpenedResponse",
    "Owner",
    "Priority",
    "RemindTime",
    "ResultsValue",
    "Status",
    "Tide",
]

if TYPE_CHECKING:
    from ._boats import (
        Boat,
        BoatCrew,
        BoatCrewDuty,
        BoatKind,
        BoatPage,
        MoorResponse,
        Owner,
        Priority,
        RemindTime,
        ResultsValue,
        Status,
    )
    from ._boats_shared import Berth2
    from ._harbour_lights import Berth, Lights
    from ._harbours import Harbour, HarboursListResponse, OpenedResponse, Tide
else:
    # Not for type checkers, to which it would say that every name is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Boat": "._boats",
            "BoatCrew": "._boats",
            "BoatCrewDuty": "._boats",
            "BoatKind": "._boats",
            "BoatPage": "._boats",
            "MoorResponse": "._boats",
            "Owner": "._boats",
            "Priority": "._boats",
            "RemindTime": "._boats",
            "ResultsValue": "._boats",
            "Status": "._boats",
            "Berth2": "._boats_shared",
            "Berth": "._harbour_lights",
            "Lights": "._harbour_lights",
            "Harbour": "._harbours",
            "HarboursListResponse": "._harbours",
            "OpenedResponse": "._harbours",
            "Tide": "._harbours",
        },
    )
