"""What a package needs that builds on `keap_api`, as `keapkit` does.

Subclass a generated resource, hand it a sender of your own, or describe an operation that no document has:

- Senders: `Sender` and `AsyncSender` turn an operation into a request, send it over an httpx client and read the
  response. `BaseSender` is what both share; `ClientT` is its type parameter.
- Operations: `Operation` and `ListOperation` describe a call as data, with `Query`, `Body` and one of `Offsets`,
  `Tokens`, `OnePage`; `RequestParts` is what they build.
- Options: `RequestOptions` is the type of every method's `options`; `check_options` and `check_validate` refuse wrong
  ones, `apply_options` writes them to a request's extensions.
- Bodies: `json_body` encodes any JSON value.
- Errors: `status_error`, `transport_error` and `fault_from` make the right class of error; `rebuild_error` helps an
  error with keyword-only arguments through pickle.

XML-RPC has the same in `keap_api.xmlrpc.methods`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names

if TYPE_CHECKING:
    from ._bodies import json_body
    from ._operation import Body, ListOperation, Offsets, OnePage, Operation, Query, Tokens
    from ._operation import Parts as RequestParts
    from ._options import RequestOptions, Validate, check_options, check_validate
    from ._options import apply as apply_options
    from ._pages import AsyncPage, AsyncPager, Page
    from ._resource import AsyncResource, Resource
    from ._sender import _CODINGS as CONTENT_CODINGS
    from ._sender import MAX_RESPONSE_BYTES, AsyncSender, ClientT, Sender, transport_error
    from ._sender import _Base as BaseSender
    from ._sender import _Slices as SlicedStream
    from .errors import _rebuild as rebuild_error
    from .errors import fault_from, status_error

__all__ = [
    "CONTENT_CODINGS",
    "MAX_RESPONSE_BYTES",
    "AsyncPage",
    "AsyncPager",
    "AsyncResource",
    "AsyncSender",
    "BaseSender",
    "Body",
    "ClientT",
    "ListOperation",
    "Offsets",
    "OnePage",
    "Operation",
    "Page",
    "Query",
    "RequestOptions",
    "RequestParts",
    "Resource",
    "Sender",
    "SlicedStream",
    "Tokens",
    "Validate",
    "apply_options",
    "check_options",
    "check_validate",
    "fault_from",
    "json_body",
    "lazy_names",
    "rebuild_error",
    "status_error",
    "transport_error",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "AsyncPage": "._pages",
        "AsyncPager": "._pages",
        "AsyncResource": "._resource",
        "AsyncSender": "._sender",
        "BaseSender": "._sender:_Base",
        "Body": "._operation",
        "CONTENT_CODINGS": "._sender:_CODINGS",
        "ClientT": "._sender",
        "ListOperation": "._operation",
        "MAX_RESPONSE_BYTES": "._sender",
        "Offsets": "._operation",
        "OnePage": "._operation",
        "Operation": "._operation",
        "Page": "._pages",
        "Query": "._operation",
        "RequestOptions": "._options",
        "RequestParts": "._operation:Parts",
        "Resource": "._resource",
        "Sender": "._sender",
        "SlicedStream": "._sender:_Slices",
        "Tokens": "._operation",
        "Validate": "._options",
        "apply_options": "._options:apply",
        "check_options": "._options",
        "check_validate": "._options",
        "fault_from": ".errors",
        "json_body": "._bodies",
        "lazy_names": "._lazy",
        "rebuild_error": ".errors:_rebuild",
        "status_error": ".errors",
        "transport_error": "._sender",
    },
)
