"""The httpx clients under `Keap` and `AsyncKeap`, and how a client travels to another process."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import Any, Protocol

import httpx
import msgspec

from keap_api.extend import is_credential

from ._credential import Credential
from ._fork import reset_after_fork
from ._pool import running_loop
from .errors import ClientClosedError, ClientNotPicklableError

__all__ = ["AsyncHttpClient", "HttpClient", "Recipe"]

_MOST_RESTORED = 64


class AnyKeap(Protocol):
    """A `Keap` or `AsyncKeap`."""

    _http: Any
    _recipe: Recipe

    @property
    def is_closed(self) -> bool: ...


class Recipe(msgspec.Struct):
    """What another process needs to make an equal client; it holds no secret.

    Attributes:
        kind: `Keap` or `AsyncKeap`.
        auth: its credential, which pickles by reference or not at all.
        options: its other arguments.
        own_transport: whether it was made with `transport=`.
        identity: tells this client apart from others, so that a process makes it once.
    """

    kind: Callable[..., AnyKeap]
    auth: httpx.Auth
    options: dict[str, Any]
    own_transport: bool
    identity: str = msgspec.field(default_factory=lambda: os.urandom(16).hex())

    @property
    def name(self) -> str:
        """What log messages call the client."""
        given: str | None = self.options["name"]
        tenant = self.auth.tenant if isinstance(self.auth, Credential) else None
        if tenant is None:
            return given or str(self.options["base_url"]).rstrip("/")
        return f"{given} (tenant {tenant})" if given else f"tenant {tenant}"

    def reduced(self) -> tuple[Any, ...]:
        """Return the arguments of `restored`.

        Raises:
            ClientNotPicklableError: the client cannot be pickled; the message says what to do.
        """
        import pickle

        if self.own_transport:
            raise _refused("it was made with transport=, whose connections belong to this process")
        if not isinstance(self.auth, Credential):
            raise _refused("its auth object is not one of keapkit's, and would take its secret along")
        secret = [name for name in self.options["default_headers"] if is_credential(name.encode())]
        if secret:
            raise _refused(f"its default_headers may hold a secret ({', '.join(secret)})")
        for name, value in {"auth": self.auth, **self.options}.items():
            try:
                pickle.dumps(value)
            except ClientNotPicklableError:
                raise
            except Exception as error:
                raise _refused(f"its {name} cannot be pickled ({error})") from None
        return self.kind, self.auth, self.options, self.identity

    def register(self, keap: AnyKeap) -> None:
        """Let a pickle that returns to this process become the same client again."""
        _here[self.identity] = keap


# Clients of this process by identity: its own, and those that came in a pickle. A worker that gets the same client
# with every task keeps one, with its connections.
_here: weakref.WeakValueDictionary[str, AnyKeap] = weakref.WeakValueDictionary()
_restored: dict[str, AnyKeap] = {}


def restored(kind: Callable[..., AnyKeap], auth: httpx.Auth, options: dict[str, Any], identity: str) -> AnyKeap:
    """Return the client that a pickle stands for."""
    known = _here.get(identity)
    if known is not None and not known.is_closed:
        return known
    keap = kind(auth, **options)
    recipe = keap._recipe  # pyright: ignore[reportPrivateUsage] # the clients' half of this mechanism
    recipe.identity = identity
    recipe.register(keap)
    if len(_restored) < _MOST_RESTORED:
        _restored[identity] = keap
    return keap


def _restored_http(*arguments: Any) -> Any:
    return restored(*arguments)._http  # pyright: ignore[reportPrivateUsage] # the clients' half of this mechanism


def _refused(reason: str) -> ClientNotPicklableError:
    return ClientNotPicklableError(
        f"this client cannot be sent to another process: {reason}; make the client there, for instance in the worker's"
        " initializer"
    )


class _Cookies(httpx.Cookies):
    """httpx's cookies, which take a sixth of a call's processor time to find none in a response that sets none."""

    def extract_cookies(self, response: httpx.Response) -> None:
        if any(name.lower() == b"set-cookie" for name, _ in response.headers.raw):
            super().extract_cookies(response)


class _Shared:
    """What both clients do beyond httpx's own."""

    recipe: Recipe
    _label: str
    _kept: _Cookies

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies that the server has set."""
        return self._kept

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._kept = _Cookies(cookies)

    def _after_fork(self) -> None:
        self._kept = _Cookies()  # a thread of the parent may have held the lock of the old ones

    def _mark(self, request: httpx.Request, closed: bool) -> None:
        if closed:
            raise ClientClosedError("this client is closed; make a new one")
        request.extensions.setdefault("client", self._label)

    def __reduce__(self) -> tuple[Any, ...]:
        # Resources, files, and bound methods such as keap.v2.contacts.get hold this client: they travel with it.
        return (_restored_http, self.recipe.reduced())


class HttpClient(_Shared, httpx.Client):
    """`httpx.Client` that names itself in each request's extensions and survives a fork.

    The extension `client` is the name for log messages.
    """

    def __init__(self, recipe: Recipe, **options: Any) -> None:
        super().__init__(**options)
        self.recipe, self._label = recipe, recipe.name
        self._kept = _Cookies()
        reset_after_fork(self._after_fork)

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        self._mark(request, self.is_closed)
        return super().send(request, **options)


class AsyncHttpClient(_Shared, httpx.AsyncClient):
    """The same for `httpx.AsyncClient`."""

    def __init__(self, recipe: Recipe, **options: Any) -> None:
        super().__init__(**options)
        self.recipe, self._label = recipe, recipe.name
        self._kept = _Cookies()
        reset_after_fork(self._after_fork)

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        self._mark(request, self.is_closed)
        running_loop()
        return await super().send(request, **options)
