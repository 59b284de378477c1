"""What a package needs that builds on `keap_api`, as `keapkit` does.

Subclass a generated resource, hand it a sender of your own, or describe an operation that no document has:

- Senders: `Sender` and `AsyncSender` turn an operation into a request, send it over an httpx client and read the
  response. `BaseSender` is what both share; `ClientT` is its type parameter. `SlicedStream` reads a compressed
  response in small slices; `CONTENT_CODINGS` are the codings that are accepted.
- Operations: `Operation` and `ListOperation` describe a call as data, with `Query`, `Body` and one of `Offsets`,
  `Tokens`, or `OnePage`; `RequestParts` is what they build.
- Options: `RequestOptions` is the type of every method's `options`; `check_options` and `check_validate` refuse wrong
  ones, `apply_options` writes them to a request's extensions, and `deadline_of` reads the deadline there.
- Bodies: `json_body` encodes any JSON value.
- HTTP: `is_loopback` tells which hosts are this machine; `HTTP_METHODS` are the methods of OpenAPI.
- Filters: `ready_filter` checks a filter given as a dict and writes it as Keap takes it, `facts_of` gives what the
  document says about an operation's query parameters.
- Warnings: `warn` points at the caller's line, `warn_of_sunset` tells of the end of XML-RPC, and `warn_of_query`
  says once that a query may not be what Keap takes.
- Errors: `status_error`, `transport_error`, and `fault_from` make the right class of error; `masked_request` hides
  credentials in a request; `rebuild_error` makes a pickled error again.

XML-RPC has the same in `keap_api.xmlrpc.methods`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy_names

if TYPE_CHECKING:
    from ._async_page import AsyncPage
    from ._async_pager import AsyncPager
    from ._base_errors import rebuild_error
    from ._bodies import json_body
    from ._cached import cached_property
    from ._descriptors import Body, Offsets, OnePage, Query, RequestParts, Tokens
    from ._error_factory import error_alone_in, fault_from, status_error, transport_error
    from ._http import HTTP_METHODS, is_loopback
    from ._masking import is_credential, masked_request
    from ._operation import ListOperation, Operation
    from ._options import RequestOptions, Validate, apply_options, check_options, check_validate, deadline_of
    from ._page import Page
    from ._queries import facts_of, ready_filter
    from ._resource import AsyncResource, Resource
    from ._sender import (
        CONTENT_CODINGS,
        MAX_RESPONSE_BYTES,
        AsyncSender,
        BaseSender,
        ClientT,
        Sender,
        SlicedStream,
        ended_whole,
    )
    from ._type_lock import type_lock
    from ._warnings import report_mismatch, warn, warn_of_query
    from ._xmlrpc_sunset import warn_of_sunset

__all__ = [
    "CONTENT_CODINGS",
    "HTTP_METHODS",
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
    "cached_property",
    "check_options",
    "check_validate",
    "deadline_of",
    "ended_whole",
    "error_alone_in",
    "facts_of",
    "fault_from",
    "is_credential",
    "is_loopback",
    "json_body",
    "lazy_names",
    "masked_request",
    "ready_filter",
    "rebuild_error",
    "report_mismatch",
    "status_error",
    "transport_error",
    "type_lock",
    "warn",
    "warn_of_query",
    "warn_of_sunset",
]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncPage": "._async_page",
            "AsyncPager": "._async_pager",
            "AsyncResource": "._resource",
            "AsyncSender": "._sender",
            "BaseSender": "._sender",
            "Body": "._descriptors",
            "CONTENT_CODINGS": "._sender",
            "ClientT": "._sender",
            "HTTP_METHODS": "._http",
            "ListOperation": "._operation",
            "MAX_RESPONSE_BYTES": "._sender",
            "Offsets": "._descriptors",
            "OnePage": "._descriptors",
            "Operation": "._operation",
            "Page": "._page",
            "Query": "._descriptors",
            "RequestOptions": "._options",
            "RequestParts": "._descriptors",
            "Resource": "._resource",
            "Sender": "._sender",
            "SlicedStream": "._sender",
            "Tokens": "._descriptors",
            "Validate": "._options",
            "apply_options": "._options",
            "cached_property": "._cached",
            "check_options": "._options",
            "check_validate": "._options",
            "deadline_of": "._options",
            "ended_whole": "._sender",
            "error_alone_in": "._error_factory",
            "facts_of": "._queries",
            "fault_from": "._error_factory",
            "is_credential": "._masking",
            "is_loopback": "._http",
            "json_body": "._bodies",
            "lazy_names": "._lazy",
            "masked_request": "._masking",
            "rebuild_error": "._base_errors",
            "report_mismatch": "._warnings",
            "status_error": "._error_factory",
            "transport_error": "._error_factory",
            "type_lock": "._type_lock",
            "ready_filter": "._queries",
            "warn": "._warnings",
            "warn_of_query": "._warnings",
            "warn_of_sunset": "._xmlrpc_sunset",
        },
    )
