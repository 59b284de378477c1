"""A method of the XML-RPC API as data: its parameters, its body, its result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, NamedTuple, NoReturn, TypeAlias, TypeVar

from ._xmlrpc_encode import Argument, encode_call
from .errors import ValidationError

__all__ = ["Method", "Param", "Row", "checked_path", "untyped"]

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
