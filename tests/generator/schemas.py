"""Short ways to write schemas."""

from __future__ import annotations

from typing import Any

from tests.generator.documents import Json

STR: Json = {"type": "string"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}
