# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Request bodies and enums of REST v2. None as a value clears the field.

With keapkit these names are in `keapkit.types.v2_params`. To build a body before the call, annotate the variable with the
type that the method's `body` has; a `dict[str, Any]` says too little for type checkers:

    body: v2_params.Boat = {...}
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .. import filters as f
from .._multipart import FilePart

BoatCrewDuty: TypeAlias = Literal["COOK", "MATE"] | str
BoatKind: TypeAlias = Literal["SAIL", "MOTOR"] | str
Colours: TypeAlias = Literal["RED", "BLUE"] | str
DuplicateOption: TypeAlias = Literal["Name", "NameAndHarbour"] | str
OptionalProperties: TypeAlias = Literal["depth", "tides"] | str
Priority: TypeAlias = Literal[-1, 1, 2] | int
RemindTime: TypeAlias = Literal[5, 10] | int
Status: TypeAlias = Literal["in-stock", "IN_STOCK", "in stock", "inStock", "", "1st", "mro"] | str
BoatsListFields: TypeAlias = (
    Literal[
        "24_hours",
        "berths",
        "class",
        "crew",
        "date",
        "description",
        "dt",
        "either",
        "equipment",
        "fleet",
        "grade",
        "homePort",
        "home_port",
        "length",
        "list",
        "name",
        "owner",
        "priority",
        "remind_time",
        "route",
        "status",
        "str",
        "tender",
        "title",
        "type",
    ]
    | str
)
HarboursListOrderBy: TypeAlias = Literal["name", "name asc", "name desc", "depth", "depth asc", "depth desc"] | str


class Berth2(TypedDict, total=False):
    number: int | None


Boat = TypedDict(
    "Boat",
    {
        "24_hours": "bool | None",
        "berths": "Mapping[str, Berth2] | None",
        "class": "Required[str | None]",
        "crew": "Sequence[BoatCrew] | None",
        "date": "dt.date | str | None",
        "description": "str | None",
        "dt": "dt.datetime | str | None",
        "either": "Any | None",
        "equipment": "Mapping[str, str] | None",
        "fleet": "Sequence[Boat] | None",
        "grade": "Any | None",
        "homePort": "str | None",
        "home_port": "str | None",
        "length": "float | None",
        "list": "Sequence[str] | None",
        "name": "Required[str | None]",
        "owner": "Owner | None",
        "priority": "Priority | None",
        "remind_time": "RemindTime | None",
        "route": "Sequence[Any] | None",
        "status": "Status | None",
        "str": "str | None",
        "tender": "Boat | None",
        "title": "str | None",
        "type": "BoatKind | None",
    },
    total=False,
)


class BoatCrew(TypedDict, total=False):
    duty: BoatCrewDuty | None
    joined: dt.datetime | str | None


class BoatsPapersCreateBody(TypedDict, total=False):
    copies: int | None
    file: Required[FilePart | None]
    file_name: str | None
    scans: Sequence[FilePart] | None


class Harbour(TypedDict, total=False):
    depth: float | None
    id: int | None
    tides: Tide | None


class Owner(TypedDict, total=False):
    name: Required[str | None]
    since: Required[dt.date | str | None]


class Tide(TypedDict, total=False):
    high: dt.datetime | str | None


HarboursBerthsReplaceBody: TypeAlias = Any
HarboursCreateBody: TypeAlias = Sequence[Harbour]


HarboursListFilter = TypedDict(
    "HarboursListFilter",
    {
        "name": "f.TextOrPrefix",
        "depth": "f.Integer | f.Compared",
        "class": "Literal['SEA', 'RIVER'] | f.Text",
        "ids": "f.Values",
        "opened_time": "f.Time",
        "fleet.size": "f.Text",
        "custom": "Mapping[str, f.Custom]",
    },
    total=False,
)
