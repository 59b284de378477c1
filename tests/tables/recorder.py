"""A contact with custom fields behind an httpx transport, and what is sent about it."""

from __future__ import annotations

import json
from typing import Any

import httpx

__all__ = ["FIELDS", "Recorder", "field"]


class Recorder:
    """A contact with custom fields, and what is sent about it."""

    def __init__(self, fields: list[dict[str, Any]]) -> None:
        self.fields = fields
        self.stored = [{"id": "1", "content": "old"}, {"id": "2", "content": "kept"}]
        self.sent: list[tuple[str, str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode().removeprefix("/crm/rest/")
        self.sent.append((request.method, target, json.loads(request.content) if request.content else None))
        if "/model" in target:
            return httpx.Response(200, json={"custom_fields": self.fields})
        if "contacts?" in target and request.method == "GET":
            return httpx.Response(200, json={"contacts": [], "next_page_token": ""})
        number: Any = 5 if target.startswith("v1") else "5"
        return httpx.Response(200, json={"id": number, "custom_fields": self.stored})

    def bodies(self) -> list[Any]:
        return [body for _, _, body in self.sent if body is not None]


def field(id_: str, label: str, kind: str = "TEXT", name: str = "", options: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "id": id_,
        "label": label,
        "field_name": name or label.replace(" ", ""),
        "field_type": kind,
        "options": [{"id": one, "label": one} for one in options],
    }


FIELDS = [field("1", "Favorite Color"), field("2", "Other"), field("3", "Tier", "DROPDOWN", options=("Gold", "Silver"))]
