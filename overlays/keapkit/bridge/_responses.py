"""XML-RPC responses as Keap writes them: ints as `i4`, plain text without an element, moments in New York without a
zone.
"""

from __future__ import annotations

import datetime as dt
import re
from binascii import b2a_base64
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from keap_api.errors import Fault

from ._values import in_new_york

__all__ = ["fault_response", "value_response"]

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MAX_INT = 2**31 - 1


def value_response(value: Any) -> bytes:
    """The response that carries a value."""
    return f"{_HEAD}<methodResponse><params><param>{_value(value)}</param></params></methodResponse>".encode()


def fault_response(fault: Fault) -> bytes:
    """The response that is a fault: its code, and its text with the name in brackets."""
    message = fault.args[0] if fault.args else ""
    text = f"[{fault.name}]{message}" if fault.name else str(message)
    said = _value({"faultCode": fault.code, "faultString": text})
    return f"{_HEAD}<methodResponse><fault>{said}</fault></methodResponse>".encode()


def _escape(text: str) -> str:
    text = _ILLEGAL.sub("", text)
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return text


def _value(value: Any) -> str:
    if isinstance(value, str):
        return f"<value>{_escape(value)}</value>"
    if isinstance(value, bool):
        return f"<value><boolean>{int(value)}</boolean></value>"
    if isinstance(value, int):
        return f"<value><i4>{value}</i4></value>" if abs(value) <= _MAX_INT else f"<value>{value}</value>"
    if isinstance(value, float):
        return f"<value><double>{_double(value)}</double></value>"
    if isinstance(value, dt.datetime):
        text = f"{in_new_york(value):%Y%m%dT%H:%M:%S}".rjust(17, "0")
        return f"<value><dateTime.iso8601>{text}</dateTime.iso8601></value>"
    if isinstance(value, bytes):
        return f"<value><base64>{b2a_base64(value, newline=False).decode()}</base64></value>"
    if isinstance(value, Mapping):
        members = "".join(
            f"<member><name>{_escape(str(key))}</name>{_value(one)}</member>"
            for key, one in value.items()
            if one is not None
        )
        return f"<value><struct>{members}</struct></value>"
    if isinstance(value, (list, tuple)):
        return f"<value><array><data>{''.join(map(_value, value))}</data></array></value>"
    return "<value></value>" if value is None else f"<value>{_escape(str(value))}</value>"


def _double(value: float) -> str:
    text = repr(value)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text if "." in text or "n" in text else f"{text}.0"
