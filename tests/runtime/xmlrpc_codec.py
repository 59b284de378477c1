"""What the tests of the XML-RPC codec share: both codecs, and the comparison of what they read."""

from __future__ import annotations

import datetime as dt
import math
import xmlrpc.client
from typing import Any

from keap_api._xmlrpc_decode import decode_response
from keap_api._xmlrpc_encode import encode_call


def encode(value: Any, kind: str = "any") -> bytes:
    return encode_call("DataService.echo", [("value", kind, value)])


def response(value: str) -> bytes:
    return f"<methodResponse><params><param><value>{value}</value></param></params></methodResponse>".encode()


def theirs(value: Any) -> bytes:
    return xmlrpc.client.dumps((value,), methodresponse=True, allow_none=True).encode()


def same(ours: Any, others: Any) -> bool:
    """Equal, with equal types all the way down: 1, 1.0 and True are three values."""
    if type(ours) is not type(others):
        return False
    if isinstance(ours, list):
        return len(ours) == len(others) and all(map(same, ours, others))
    if isinstance(ours, dict):
        return ours.keys() == others.keys() and all(same(ours[key], others[key]) for key in ours)
    if isinstance(ours, float):
        return ours == others or (math.isnan(ours) and math.isnan(others))
    return bool(ours == others)


def moment(wire: str) -> dt.datetime:
    value = decode_response(response(f"<dateTime.iso8601>{wire}</dateTime.iso8601>"))
    assert isinstance(value, dt.datetime)
    return value
