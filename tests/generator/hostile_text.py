"""A document with hostile text wherever it can hold text."""

from __future__ import annotations

from tests.generator.documents import Json, minimal
from tests.generator.schemas import STR, record, ref

EXECUTE = "__import__('pathlib').Path('executed').touch()"
HOSTILE = [
    f"';{EXECUTE}#",
    f'";{EXECUTE}#',
    f'"""\n{EXECUTE}\n"""',
    f"'''\n{EXECUTE}\n'''",
    f'\\";{EXECUTE}#',
    f"\\\n{EXECUTE}",
    f"x\r\n{EXECUTE}\r\n",
    f"\u2028{EXECUTE}\x0c{EXECUTE}",
    f"{{{{ {EXECUTE} }}}}",
    "{% raise %}",
    "{0.__class__}%s%n${x}`x`",
    "\u202e\u2066evil\u2069",
    "\x00\x1b[31m",
    "naïve ☃ 名",
    *("class", "None", "self", "Any", "m", "p", "__init__", "__class__", "_private", "mro", "1", "", " "),
    *("# type: ignore", "# fmt: off", "# noqa"),
    "a" * 5000,
]
READABLE = [text for text in HOSTILE if text.isprintable() and not set(text) & set('"\\')]


def hostile_document() -> Json:
    """Hostile text wherever a document can hold text."""

    def reference(name: str) -> Json:
        return ref((name or "empty").replace("~", "~0").replace("/", "~1").replace("%", "%25"))

    schemas: Json = {}
    paths: Json = {}
    for text in HOSTILE:
        values = {"type": "string", "enum": [text, "other"], "default": text}
        schemas[text or "empty"] = {**record(**dict.fromkeys(READABLE, values)), "required": [text]}
        bare = "".join(c for c in text if c not in "/{}:")[:200]  # longer paths are refused
        content: Json = {"content": {"application/json": {"schema": reference(text)}}}
        paths[f"/rest/v2/{bare}x/{{{bare}y}}/{bare}:{bare}"] = {
            "post": {
                "operationId": text,
                "tags": [text],
                "parameters": [
                    {"name": f"{bare}y", "in": "path", "required": True, "schema": STR},
                    {"name": text, "in": "query", "schema": values},
                    {"name": text, "in": "header", "schema": values},
                    {"name": "update_mask", "in": "query", "schema": {"type": "array", "items": values}},
                ],
                "requestBody": content,
                "responses": {"200": {"description": text, **content}},
            }
        }
    return minimal(paths=paths, components={"schemas": schemas}, info={"title": HOSTILE[0], "version": HOSTILE[0]})
