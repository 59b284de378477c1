"""XML-RPC: whether it answers, and whether rows have the documented types."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from ._context import error_shape
from ._probes import Rank

if TYPE_CHECKING:
    from ._context import Context

__all__ = ["XMLRPC_PATH", "echo_call", "queue_xmlrpc", "says_fault"]

XMLRPC_PATH: Final = "/xmlrpc/v1"
_HEADERS: Final = {"content-type": "text/xml; charset=UTF-8"}
_PROLOG: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?\s*<methodResponse\b")
_FAULT: Final = re.compile(rb"<methodResponse\b[^>]*>\s*<fault\b")
_FAULT_CODE: Final = re.compile(
    rb"<name>\s*faultCode\s*</name>\s*<value>\s*(?:<(?:i4|int)>)?\s*(\d{1,4})\s*(?:</(?:i4|int)>)?\s*</value>"
)


def echo_call() -> bytes:
    """A call that reads one setting; legacy clients use it to see whether a connection works."""
    return _call("DataService.getAppSetting", _text("keapkit"), _text("Contact"), _text("optiontypes"))


def queue_xmlrpc(context: Context) -> None:
    """Queue two reads: rows of a table, and a fault."""
    context.queue.add(Rank.XMLRPC, "xmlrpc", "xmlrpc", partial(_rows, context))
    context.queue.add(Rank.XMLRPC + 0.1, "xmlrpc", "xmlrpc", partial(_fault, context))


def says_fault(content: bytes) -> bool | None:
    """Whether a response is a fault; None if it is no XML-RPC."""
    if not _PROLOG.match(content):
        return None
    return bool(_FAULT.search(content[:1000]))


def _rows(context: Context) -> None:
    fields = "".join(f"<value><string>{name}</string></value>" for name in ("Id", "FirstName", "DateCreated"))
    call = _call(
        "DataService.query", _text("keapkit"), _text("Contact"), "<int>2</int>", "<int>0</int>",
        f"<struct><member><name>Id</name><value>{_text('%')}</value></member></struct>",
        f"<array><data>{fields}</data></array>",
    )  # fmt: skip
    answer = context.wire.send("POST", XMLRPC_PATH, content=call, headers=_HEADERS)
    if answer is None or answer.status in (401, 403, 404, 410, 429) or answer.status >= 500:
        context.findings.unseen("xmlrpc", "unavailable")
        return
    fault = says_fault(answer.content)
    if fault is None:
        context.findings.add("xmlrpc", "xmlrpc", "response", expected="methodResponse", seen=error_shape(answer))
        return
    context.findings.parts["xmlrpc"].add("rows")
    context.findings.xmlrpc_answered = True
    if fault:
        context.findings.unseen("xmlrpc", "fault")
        return
    ids = re.findall(rb"<name>\s*Id\s*</name>\s*<value>\s*(<\w+>)?", answer.content)
    if any(tag not in (b"<i4>", b"<int>") for tag in ids):
        context.findings.add("xmlrpc", "xmlrpc", "Contact.Id", expected="integer", seen="other")
    times = re.findall(rb"<name>\s*DateCreated\s*</name>\s*<value>\s*(?:<dateTime.iso8601>)?([^<]*)", answer.content)
    if times:
        right = all(re.fullmatch(rb"\d{8}T\d\d:\d\d:\d\d", one.strip()) for one in times)
        context.findings.fact("xmlrpc-compact-times", right)
        if not right:
            context.findings.add("xmlrpc", "xmlrpc", "Contact.DateCreated", expected="compact-date-time", seen="other")


def _fault(context: Context) -> None:
    call = _call(
        "DataService.load", _text("keapkit"), _text("KeapkitNoSuchTable"), "<int>1</int>", "<array><data/></array>"
    )
    answer = context.wire.send("POST", XMLRPC_PATH, content=call, headers=_HEADERS)
    if answer is None or answer.status != 200:
        return
    code = _FAULT_CODE.search(answer.content)
    if not says_fault(answer.content) or code is None:
        context.findings.add("xmlrpc", "xmlrpc", "fault", expected="fault", seen="other")


def _text(value: str) -> str:
    return f"<string>{value}</string>"


def _call(method: str, *arguments: str) -> bytes:
    params = "".join(f"<param><value>{argument}</value></param>" for argument in arguments)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><methodCall><methodName>{method}</methodName>'
        f"<params>{params}</params></methodCall>"
    ).encode()
