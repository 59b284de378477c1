# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: boats."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

import msgspec

from ..._enums import OpenIntEnum, OpenStrEnum
from ..._lazy import publish
from ..._model import DateTime, Float, Model
from ..._partial_failures import failed_results
from ._boats_shared import Berth2

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class BoatCrewDuty(OpenStrEnum):
    COOK = "COOK"
    MATE = "MATE"


class BoatKind(OpenStrEnum):
    SAIL = "SAIL"
    MOTOR = "MOTOR"


class Priority(OpenIntEnum):
    MINUS_1 = -1
    VALUE_1 = 1
    VALUE_2 = 2


class RemindTime(OpenIntEnum):
    VALUE_5 = 5
    VALUE_10 = 10


class ResultsValue(OpenStrEnum):
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


class Status(OpenStrEnum):
    IN_STOCK = "in-stock"
    IN_STOCK_2 = "IN_STOCK"
    IN_STOCK_3 = "in stock"
    IN_STOCK_4 = "inStock"
    EMPTY = ""
    VALUE_1ST = "1st"
    MRO = "mro"


class Boat(Model):
    """Returned by `boats.list`, `boats.create`, `boats.get` and 2 more."""

    field_24_hours: bool | None = msgspec.field(default=None, name="24_hours")
    berths: dict[builtins.str, Berth2] | None = None
    class_: builtins.str | None = msgspec.field(default=None, name="class")
    crew: builtins.list[BoatCrew] | None = None
    date: dt.date | None = None
    description: builtins.str | None = None
    dt_2: DateTime | None = msgspec.field(default=None, name="dt")
    either: Any | None = None
    equipment: dict[builtins.str, builtins.str] | None = None
    fleet: builtins.list[Boat] | None = None
    grade: Any | None = None
    home_port: builtins.str | None = msgspec.field(default=None, name="homePort")
    home_port_2: builtins.str | None = msgspec.field(default=None, name="home_port")
    length: Float | None = None
    list: builtins.list[builtins.str] | None = None
    name: builtins.str | None = None
    owner: Owner | None = None
    priority: Priority | None = None
    remind_time: RemindTime | None = None
    route: builtins.list[Any] | None = None
    status: Status | None = None
    str: builtins.str | None = None
    tender: Boat | None = None
    title: builtins.str | None = None
    type: BoatKind | None = None


class BoatCrew(Model):
    duty: BoatCrewDuty | None = None
    joined: DateTime | None = None


class BoatPage(Model):
    """Returned by `boats.list`."""

    boats: list[Boat] | None = None
    next_page_token: str | None = None


class MoorResponse(Model):
    """Returned by `boats.moor`."""

    results: dict[str, ResultsValue] | None = None

    @property
    def failed(self) -> dict[str, str]:
        """The entries of `results` that did not succeed, by id."""
        return failed_results(self.results)


class Owner(Model):
    name: str | None = None
    since: dt.date | None = None


publish(globals())
