"""Small hand-written documents in the shapes Keap publishes, with prose in every place prose can stand."""

from __future__ import annotations

import json
from typing import Any

PROSE = "Zanzibar prose, a sentence that must not stay."

Json = dict[str, Any]


def minimal(**more: Any) -> Json:
    """The least that is an OpenAPI document; `more` replaces or adds top-level keys."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "v2"},
        "paths": {"/rest/v2/things": {"get": {"operationId": "list", "responses": {"200": {"description": "OK"}}}}},
        **more,
    }


def operation(path: str = "/rest/v2/things", method: str = "get", *, schemas: Json | None = None, **body: Any) -> Json:
    """A document of one operation."""
    content: Json = {"responses": {"200": {"description": "OK"}}, **body}
    return minimal(paths={path: {method: content}}, components={"schemas": schemas or {}})


def encoded(document: Json) -> bytes:
    return json.dumps(document).encode()


def wordy() -> Json:
    """A document with prose, examples and extensions at every keyword, and properties that are named like them."""
    schema: Json = {
        "type": "object",
        "title": PROSE,
        "description": PROSE,
        "example": {"description": PROSE},
        "examples": [PROSE],
        "externalDocs": {"url": "https://example.com", "description": PROSE},
        "x-note": PROSE,
        "required": ["title", "description"],
        "properties": {
            "description": {"type": "string", "description": PROSE, "maxLength": 40, "default": "none"},
            "title": {"type": "string", "title": PROSE, "enum": ["B", "A"], "deprecated": True},
            "example": {"type": "integer", "example": 7, "minimum": 0, "format": "int64"},
            "summary": {"type": "array", "items": {"type": "string", "description": PROSE}, "uniqueItems": True},
            "x-field": {"type": "number", "x-note": PROSE},
            "contact": {"$ref": "#/components/schemas/Contact", "description": PROSE},
        },
        "additionalProperties": {"type": "string", "description": PROSE},
    }
    response: Json = {"description": PROSE, "content": {"application/json": {"schema": schema, "example": PROSE}}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": PROSE,
            "description": PROSE,
            "version": "v2",
            "termsOfService": PROSE,
            "contact": {"name": PROSE},
            "license": {"name": PROSE},
        },
        "servers": [{"url": "https://api.keap.com/crm", "description": PROSE}],
        "tags": [{"name": "Thing", "description": PROSE}],
        "externalDocs": {"url": "https://example.com", "description": PROSE},
        "security": [{"oauth2": []}],
        "x-original": PROSE,
        "paths": {
            "/rest/v2/things/{description}": {
                "summary": PROSE,
                "parameters": [
                    {
                        "name": "description",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                        "example": PROSE,
                    }
                ],
                "patch": {
                    "tags": ["Thing"],
                    "summary": PROSE,
                    "description": PROSE,
                    "operationId": "updateThing",
                    "deprecated": True,
                    "x-note": PROSE,
                    "parameters": [
                        {
                            "name": "example",
                            "in": "query",
                            "description": PROSE,
                            "style": "form",
                            "explode": False,
                            "schema": {"type": "array", "items": {"type": "string", "enum": ["x", "y"]}},
                            "examples": {"one": {"value": PROSE}},
                        }
                    ],
                    "requestBody": {
                        "description": PROSE,
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Contact"}}},
                    },
                    "responses": {
                        "200": response,
                        "400": {
                            "description": PROSE,
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
                        },
                        "404": {"$ref": "#/components/responses/Missing"},
                        "default": {"description": PROSE},
                    },
                },
            }
        },
        "components": {
            "schemas": {
                "Contact": {
                    "type": "object",
                    "title": "Contact",
                    "properties": {"id": {"type": "string", "example": PROSE}},
                },
                "Error": {"type": "object", "description": PROSE, "properties": {"message": {"type": "string"}}},
            },
            "responses": {"Missing": {"description": PROSE}},
            "securitySchemes": {
                "oauth2": {
                    "type": "oauth2",
                    "description": PROSE,
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "https://example.com/a",
                            "tokenUrl": "https://example.com/t",
                            "scopes": {"full": PROSE},
                        }
                    },
                }
            },
        },
    }


def dereferenced() -> Json:
    """v1 as of 2025: paths under `/v1` at `.../crm/rest`, components inlined with titles, one of them recursive."""
    address: Json = {
        "title": "Address",
        "type": "object",
        "properties": {"line1": {"type": "string", "description": PROSE}},
    }
    node: Json = {
        "title": "Node",
        "type": "object",
        "properties": {"parent": {"$ref": "#/components/schemas/Node"}, "label": {"type": "string"}},
    }
    unrolled: Json = {**node, "properties": {**node["properties"], "parent": node}}
    company: Json = {
        "title": "Company",
        "type": "object",
        "required": ["address"],
        "properties": {"address": address, "node": unrolled, "notes": {"type": "string"}},
    }
    other: Json = {**address, "properties": {"line1": {"type": "integer"}}}
    return {
        "openapi": "3.0.1",
        "info": {"title": "Keap", "version": "1.70.0.1"},
        "servers": [{"url": "https://api.infusionsoft.com/crm/rest"}],
        "paths": {
            "/v1/companies/{companyId}": {
                "get": {
                    "operationId": "getCompanyUsingGET",
                    "parameters": [
                        {"name": "companyId", "in": "path", "required": True, "schema": {"type": "integer"}}
                    ],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {"application/json": {"schema": {**company, "description": PROSE}}},
                        }
                    },
                }
            },
            "/v1/addresses": {
                "get": {
                    "operationId": "odd",
                    "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": other}}}},
                }
            },
        },
        "components": {"schemas": {"Address": address, "Company": company, "Node": unrolled}},
    }


def live_2026() -> Json:
    """v1 as of 2026: OpenAPI 3.1, paths under `/rest/v1` at `.../crm`, list filters as one object in the query."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Keap", "version": "v1"},
        "servers": [{"url": "https://api.infusionsoft.com/crm"}],
        "paths": {
            "/rest/v1/contacts": {
                "get": {
                    "operationId": "listContacts",
                    "parameters": [
                        {
                            "name": "searchCommand",
                            "in": "query",
                            "required": True,
                            "schema": {"$ref": "#/components/schemas/ContactSearchCommand"},
                        }
                    ],
                    "responses": {
                        "200": {"description": "OK"},
                        "401": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/ModelAndView"}}}},
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "ContactSearchCommand": {
                    "type": "object",
                    "properties": {
                        "limit": {"type": "integer", "format": "int32"},
                        "email": {"type": "string"},
                        "optional_properties": {"type": "array", "items": {"type": "string"}},
                    },
                },
                "ModelAndView": {"type": "object", "properties": {"empty": {"type": "boolean"}}},
            }
        },
    }
