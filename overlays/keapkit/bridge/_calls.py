"""REST calls as values, and the two drivers that make them.

What a method does is a generator: it yields a `Call` and receives the response's JSON. So the same code serves
`Keap`, `AsyncKeap` and the server, and a test can answer the calls itself.
"""

from __future__ import annotations

import json as jsonlib
import logging
import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar
from urllib.parse import quote

import msgspec

from keap_api.errors import DecodeError, Fault, KeapError, ResponseError
from keap_api.xmlrpc.rest import OPERATIONS

from ._faults import as_fault, refuse
from ._holds import Hold

if TYPE_CHECKING:
    import httpx

    from keap_api.extend import RequestOptions

__all__ = ["AsyncRequests", "Call", "Done", "Requests", "Steps", "arun", "run"]

T = TypeVar("T")
logger = logging.getLogger("keapkit.bridge")


class Call(NamedTuple):
    """One REST call.

    Attributes:
        operation: its name, such as `v2.contacts.list`; one of those that the mapping names.
        path: the values of the path's placeholders in their order.
        query: query parameters; a list is sent as repeated keys.
        body: what is sent as JSON; None for no body.
        money: whether it may move money, and so must never be sent twice.
        form: fields of a multipart form, instead of `body`.
        hold: what no other method of this process may have from before this call until the method is done.
    """

    operation: str
    path: Sequence[Any] = ()
    query: Mapping[str, Any] = {}
    body: Any = None
    money: bool = False
    form: Mapping[str, str] | None = None
    hold: Hold | None = None


Steps: TypeAlias = Generator[Call, Any, T]
"""A method as its REST calls, with its result."""


@dataclass
class Done:
    """The cost of answering one XML-RPC call."""

    method: str
    calls: list[str] = field(default_factory=list)
    seconds: float = 0.0
    fault: str = ""


class Requests(Protocol):
    """What answering over REST needs of a `Keap`."""

    @property
    def request(self) -> Callable[..., httpx.Response]: ...


class AsyncRequests(Protocol):
    """What answering over REST needs of an `AsyncKeap`."""

    @property
    def request(self) -> Callable[..., Awaitable[httpx.Response]]: ...


def run(keap: Requests, steps: Steps[T], done: Done, options: RequestOptions | None = None) -> T:
    """Make the calls of a method, one after the other.

    Raises:
        Fault: the call is refused, or REST's answer means what the wire says with a fault.
        StatusError: 401 and 429, which are no faults on the wire either.
    """
    begun = time.perf_counter()
    held = ExitStack()
    try:
        answer: Any = None
        error: KeapError | None = None
        while True:
            try:
                call = steps.send(answer) if error is None else steps.throw(error)
            except StopIteration as end:
                result: T = end.value
                return result
            answer, error = None, None
            if call.hold is not None:
                held.enter_context(call.hold.holds.holding(call.hold.key))
            done.calls.append(call.operation)
            try:
                answer = _decoded(call, keap.request(*_target(call), **_parts(call, options)))
            except KeapError as failed:
                error = failed
    except KeapError as failed:
        raise _failed(failed, done) from None
    finally:
        steps.close()
        held.close()
        done.seconds = time.perf_counter() - begun


async def arun(keap: AsyncRequests, steps: Steps[T], done: Done, options: RequestOptions | None = None) -> T:
    """The same with `AsyncKeap`."""
    begun = time.perf_counter()
    held = AsyncExitStack()
    try:
        answer: Any = None
        error: KeapError | None = None
        while True:
            try:
                call = steps.send(answer) if error is None else steps.throw(error)
            except StopIteration as end:
                result: T = end.value
                return result
            answer, error = None, None
            if call.hold is not None:
                await held.enter_async_context(call.hold.holds.holding_async(call.hold.key))
            done.calls.append(call.operation)
            try:
                answer = _decoded(call, await keap.request(*_target(call), **_parts(call, options)))
            except KeapError as failed:
                error = failed
    except KeapError as failed:
        raise _failed(failed, done) from None
    finally:
        steps.close()
        await held.aclose()
        done.seconds = time.perf_counter() - begun


def _failed(error: KeapError, done: Done) -> KeapError:
    made = as_fault(error, done.method)
    if isinstance(made, Fault) and not made.method:
        made.method = done.method
    done.fault = type(made).__name__
    return made


def _target(call: Call) -> tuple[str, str]:
    operation = OPERATIONS[call.operation]
    path = operation.path
    for value in call.path:
        start, end = path.index("{"), path.index("}")
        if not str(value).strip():  # it would be another address
            refuse("InvalidParameter", f"{path[start + 1 : end]} must not be blank")
        path = path[:start] + quote(str(value), safe="@") + path[end + 1 :]
    return operation.http, path


def _parts(call: Call, options: RequestOptions | None) -> dict[str, Any]:
    made: dict[str, Any] = {"params": call.query or None, "json": call.body, "options": options}
    if call.money:
        made["options"] = {**(options or {}), "retry": False}
    if call.form is not None:
        made["content"], kind = _form(call.form)
        made["headers"] = {"content-type": kind}
    return made


def _form(fields: Mapping[str, str]) -> tuple[bytes, str]:
    """A multipart form of texts. The boundary is made of what no field holds."""
    text = "".join(fields.values())
    number = 0
    while (boundary := f"keapkit-{number:08d}") in text:
        number += 1
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\nContent-Type: application/json\r\n\r\n'
        f"{jsonlib.dumps(value)}\r\n"
        for name, value in fields.items()
    ]
    return ("".join(parts) + f"--{boundary}--\r\n").encode(), f"multipart/form-data; boundary={boundary}"


def _decoded(call: Call, response: httpx.Response) -> Any:
    """A response's JSON; its text when it is none; None when it is empty."""
    if not response.content:
        return None
    kind = response.headers.get("content-type", "")
    if "json" in kind or not kind:
        try:
            return msgspec.json.decode(response.content)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise DecodeError(f"the response of {call.operation} is no JSON", content=response.content) from None
    if OPERATIONS[call.operation].items is not None:
        raise ResponseError(f"the response of {call.operation} is {kind or 'of no type'}, not JSON")
    return response.text if kind.startswith("text/") else response.content
