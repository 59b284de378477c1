"""What the generated XML-RPC services share: a method as data, its arguments as a request, its response as a value."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, Protocol, TypeAlias, TypeVar

from ._xmlrpc_encode import CONTENT_TYPE, Argument, encode_call
from ._xmlrpc_sunset import warn_of_sunset
from .errors import APIError, DecodeError, KeapError, PaginationError, ValidationError

if TYPE_CHECKING:
    import httpx

    from ._options import RequestOptions
    from ._sender import AsyncSender, Sender

__all__ = ["AsyncRoute", "AsyncService", "Method", "Param", "Route", "Row", "Service", "checked_path", "untyped"]

T = TypeVar("T")
Row: TypeAlias = dict[str, Any]

PLACEHOLDER = "unused"
"""The first argument of nearly every method, once a key. It must be there and not be empty; its value is ignored."""

_WITHOUT_PLACEHOLDER = frozenset({"DataService.getTemporaryKey"})
"""Methods outside the table whose first argument is a real key (vendor's own SDK)."""


class Param(NamedTuple):
    """A parameter of a method: the types are those of specs/xmlrpc.yaml."""

    name: str
    type: str
    optional: bool = False
    low: int | None = None
    high: int | None = None


class Method(Generic[T]):
    """A method of the table.

    Args:
        wire: its name on the wire, `Service.method`.
        params: its parameters in order.
        more: its further signatures.
        returns: the type of its result.
        reads: whether it changes nothing, so that it may be sent again when its outcome is unknown.
        placeholder: whether it takes the leading key that is no longer used.
    """

    __slots__ = ("placeholder", "reads", "returns", "signatures", "wire")

    def __init__(
        self,
        wire: str,
        *params: Param,
        more: tuple[tuple[Param, ...], ...] = (),
        returns: str = "any",
        reads: bool = False,
        placeholder: bool = True,
    ) -> None:
        self.wire = wire
        self.signatures = (params, *more)
        self.returns = returns
        self.reads = reads
        self.placeholder = placeholder

    def encode(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> bytes:
        """Return the body of a call, for the first signature that takes these arguments.

        Raises:
            ValidationError: no signature takes them, or a value cannot be sent.
        """
        return self._encode(self._chosen(values, named))

    def arguments(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> tuple[Any, ...]:
        """The arguments of a call in wire order, without the leading key, checked as if they were sent.

        Bounds of numbers are not checked: they are those of Keap's XML-RPC, and another route may have others.

        Raises:
            ValidationError: no signature takes them, or a value cannot be sent.
        """
        chosen = self._chosen(values, named)
        encode_call(self.wire, [(param.name, param.type, value) for param, value in chosen])
        return tuple(value for _, value in chosen)

    def _chosen(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> list[tuple[Param, Any]]:
        """The first signature whose types take these arguments; the last one that takes their number if none does."""
        given, given_named = values, named
        while values and values[-1] is None:  # an optional parameter that was not given
            values = values[:-1]
        named = {name: value for name, value in named.items() if value is not None}
        bound = [call for signature in self.signatures if (call := _bind(signature, values, named)) is not None]
        if not bound:
            self._refuse(given, given_named)
        for arguments in bound[:-1]:
            try:
                self._encode(arguments)
            except ValidationError:
                continue
            return arguments
        return bound[-1]

    def _encode(self, arguments: list[tuple[Param, Any]]) -> bytes:
        made: list[Argument] = [("placeholder", "string", PLACEHOLDER)] if self.placeholder else []
        for param, value in arguments:
            _check_bounds(param, value)
            made.append((param.name, param.type, value))
        return encode_call(self.wire, made)

    def _refuse(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> NoReturn:
        missing = [param.name for param, value in zip(self.signatures[0], values, strict=False) if value is None]
        missing += [name for name, value in named.items() if value is None]
        ways = " or ".join(
            "(" + ", ".join(param.name + ("=None" if param.optional else "") for param in signature) + ")"
            for signature in self.signatures
        )
        if missing:
            raise ValidationError(f"expected a value, got None; {self.wire} takes {ways}", path=missing[0])
        got = [f"{len(values)} by position"] if values else []
        got += [f"{name}=" for name in named]
        raise ValidationError(f"{self.wire} takes {ways}, not {', '.join(got) or 'nothing'}", path="arguments")

    def fit(self, value: Any) -> Any:
        """Return a result in its documented type where the server may write it differently; else as it came."""
        convert = _FITTING.get(self.returns)
        return value if convert is None else convert(value)


def untyped(wire: str, count: int, *, reads: bool = False, placeholder: bool = True) -> Method[Any]:
    """Return a method by its name alone that takes this many arguments of any type."""
    return Method(
        wire,
        *(Param(f"arguments[{index}]", "any") for index in range(count)),
        reads=reads,
        placeholder=placeholder and wire not in _WITHOUT_PLACEHOLDER,
    )


def checked_path(path: str) -> str:
    """Return the path of the API below its root.

    Raises:
        ValidationError: it is not a path.
    """
    if not path.startswith("/") or path.startswith("//") or "?" in path or "#" in path:
        raise ValidationError(f"expected a path such as /xmlrpc/v1, got {path!r}", path="path")
    return path


def _bind(
    signature: tuple[Param, ...], values: tuple[Any, ...], named: Mapping[str, Any]
) -> list[tuple[Param, Any]] | None:
    """Parameters with their values, or None when the signature does not take them."""
    if len(values) > len(signature):
        return None
    bound = list(zip(signature, values, strict=False))
    rest = signature[len(values) :]
    if not named.keys() <= {param.name for param in rest}:
        return None
    gap = False
    for param in rest:
        if param.name not in named:
            if not param.optional:
                return None
            gap = True
        elif gap:  # XML-RPC has positions only
            return None
        else:
            bound.append((param, named[param.name]))
    return bound


def _check_bounds(param: Param, value: Any) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return  # encoding says what is wrong with it
    if param.low is not None and value < param.low:
        raise ValidationError(f"{value} is less than {param.low}", path=param.name)
    if param.high is not None and value > param.high:
        raise ValidationError(f"{value} is more than {param.high}", path=param.name)


def _fit_int(value: Any) -> Any:
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal() and value.isascii():
        return int(value)
    return value


def _fit_boolean(value: Any) -> Any:
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return value.strip().lower() == "true"
    return value


def _fit_double(value: Any) -> Any:
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


_FITTING: dict[str, Callable[[Any], Any]] = {"int": _fit_int, "boolean": _fit_boolean, "double": _fit_double}


def _request(
    sender: Sender | AsyncSender,
    target: str,
    method: Method[Any],
    content: bytes,
    options: RequestOptions | None,
    *,
    warns: bool,
) -> httpx.Request:
    # Before anything is sent: a write must not be carried out and then fail for want of a module or a time zone.
    import_module("._xmlrpc_decode", __package__)  # lxml waits for the first call

    request = sender.request(
        "POST",
        target,
        operation=f"xmlrpc.{method.wire}",
        headers={"Content-Type": CONTENT_TYPE},
        content=content,
        options=options,
        extensions={"idempotent": method.reads},
    )
    if warns:
        warn_of_sunset()
    return request


def _response(method: Method[T], response: httpx.Response) -> T:
    from ._xmlrpc_decode import decode_response

    try:
        fitted: T = method.fit(decode_response(response.content, method=method.wire))
    except APIError as error:
        error.belongs_to(None, response)
        raise
    return fitted


class Route(Protocol):
    """Who answers calls instead of Keap's XML-RPC address, or decides call by call."""

    def call(
        self, method: Method[T], arguments: tuple[Any, ...], options: RequestOptions | None, wire: Callable[[], T]
    ) -> T:
        """Answer a call; `wire` sends it to Keap's XML-RPC address."""
        ...


class AsyncRoute(Protocol):
    """The same for asyncio."""

    async def call(
        self,
        method: Method[T],
        arguments: tuple[Any, ...],
        options: RequestOptions | None,
        wire: Callable[[], Awaitable[T]],
    ) -> T:
        """Answer a call; `wire` sends it to Keap's XML-RPC address."""
        ...


class _Walk:
    """Where a walk over all pages stands; see the table in `_paging` for where it ends."""

    def __init__(self, method: Method[list[Row]], limit: Any, page: Any, fields: Any) -> None:
        if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 1000:
            raise ValidationError(f"expected an int from 1 to 1000, got {limit!r}", path="limit")
        if isinstance(page, bool) or not isinstance(page, int) or page < 0:
            raise ValidationError(f"expected an int from 0, got {page!r}", path="page")
        self.method = method
        self.limit = limit
        self.first = page
        self.page = page
        self.before = 0
        # Pages of rows without their ids may well be equal.
        self.told_apart = isinstance(fields, (list, tuple)) and "Id" in fields
        self.last: Any = None

    @property
    def arguments(self) -> dict[str, int]:
        return {"limit": self.limit, "page": self.page}

    @contextmanager
    def located(self) -> Generator[None]:
        """Say on every error inside which page it is about, and how to ask for that page again."""
        try:
            yield
        except KeapError as error:
            error.page_number = self.page - self.first + 1
            error.items_before = self.before
            error.next_page = self.page
            raise

    def take(self, rows: Any) -> bool:
        """Count a page; return whether another one may follow."""
        operation = f"xmlrpc.{self.method.wire}"
        if not isinstance(rows, list):
            raise DecodeError(f"page {self.page} is not a list of rows, but {type(rows).__name__}", operation=operation)
        if rows and self.told_apart and rows == self.last:
            raise PaginationError(f"pages {self.page - 1} and {self.page} hold the same rows", operation=operation)
        self.last = rows
        self.page += 1
        self.before += len(rows)
        return len(rows) >= self.limit


class Service:
    """The base of the services of XmlRpc."""

    def __init__(self, sender: Sender, target: str, route: Route | None = None) -> None:
        self._sender = sender
        self._target = target
        self._route = route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    def _call(
        self,
        method: Method[T],
        values: tuple[Any, ...],
        options: RequestOptions | None,
        named: Mapping[str, Any] | None = None,
    ) -> T:
        def wire() -> T:
            content = method.encode(values, named or {})
            # A route that tries the wire says itself what becomes of it.
            warns = self._route is None
            request = _request(self._sender, self._target, method, content, options, warns=warns)
            return _response(method, self._sender.send(request))

        if self._route is None:
            return wire()
        return self._route.call(method, method.arguments(values, named or {}), options, wire)

    def _all_pages(
        self,
        method: Method[list[Row]],
        named: dict[str, Any],
        limit: int,
        page: int,
        fields: Any,
        options: RequestOptions | None,
    ) -> Iterator[Row]:
        walk = _Walk(method, limit, page, fields)
        method.encode((), {**named, **walk.arguments})  # wrong arguments are refused here, not at the first row
        return self._rows(walk, named, options)

    def _rows(self, walk: _Walk, named: dict[str, Any], options: RequestOptions | None) -> Iterator[Row]:
        more = True
        while more:
            with walk.located():
                rows = self._call(walk.method, (), options, {**named, **walk.arguments})
                more = walk.take(rows)
            yield from rows


class AsyncService:
    """The base of the services of AsyncXmlRpc."""

    def __init__(self, sender: AsyncSender, target: str, route: AsyncRoute | None = None) -> None:
        self._sender = sender
        self._target = target
        self._route = route

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    async def _call(
        self,
        method: Method[T],
        values: tuple[Any, ...],
        options: RequestOptions | None,
        named: Mapping[str, Any] | None = None,
    ) -> T:
        async def wire() -> T:
            content = method.encode(values, named or {})
            warns = self._route is None
            request = _request(self._sender, self._target, method, content, options, warns=warns)
            return _response(method, await self._sender.send(request))

        if self._route is None:
            return await wire()
        return await self._route.call(method, method.arguments(values, named or {}), options, wire)

    def _all_pages(
        self,
        method: Method[list[Row]],
        named: dict[str, Any],
        limit: int,
        page: int,
        fields: Any,
        options: RequestOptions | None,
    ) -> AsyncIterator[Row]:
        walk = _Walk(method, limit, page, fields)
        method.encode((), {**named, **walk.arguments})
        return self._rows(walk, named, options)

    async def _rows(self, walk: _Walk, named: dict[str, Any], options: RequestOptions | None) -> AsyncIterator[Row]:
        more = True
        while more:
            with walk.located():
                rows = await self._call(walk.method, (), options, {**named, **walk.arguments})
                more = walk.take(rows)
            for row in rows:
                yield row
