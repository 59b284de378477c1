"""A sandbox with clients for it, and the pytest fixture that gives each test one. pytest finds the plugin by itself.

    def test_my_integration(keap_sandbox):
        keap = keap_sandbox.keap()
        keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]})
        with keap_sandbox.failing("cut-body", times=1):
            my_integration.run(keap)
        assert keap_sandbox.records("contacts")[-1]["given_name"] == "Zoe"
        assert keap_sandbox.requests[0].operation == "v2.contacts.create"

Every test gets a sandbox of its own, inside the process: no port, no account, nothing left behind. Requests are
validated as Keap validates them. Time stands still unless you move `keap_sandbox.clock`. Without pytest, or to share
one among tests, make it yourself:

    with KeapSandbox() as sandbox:
        my_integration.run(sandbox.keap())

Needs the extra: `pip install 'keapkit[sandbox]'`.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from types import TracebackType
    from typing import Self

    from keapkit import AsyncKeap, AsyncKeapApp, Keap, KeapApp
    from keapkit.doctor._replay import ReplayTransport
    from keapkit.sandbox import (
        AsyncSandboxTransport,
        Clock,
        Delivery,
        FaultRule,
        LoggedRequest,
        Sandbox,
        SandboxTransport,
    )

__all__ = ["KeapSandbox", "replay"]

_CLIENT_ID: Final = "sandbox-client"
_REDIRECT_URI: Final = "https://app.example/keap/callback"


class KeapSandbox:
    """A sandbox with clients for it. Use it in `with`, or call `close`.

    Args:
        sandbox: the sandbox behind the clients; None makes one with sample data and a clock that stands still.

    Attributes:
        sandbox: the `keapkit.sandbox.Sandbox` behind the clients.
        key: an API key that it accepts.
    """

    key = "KeapAK-sandbox"

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        from keapkit.sandbox import Clock, Sandbox

        self.sandbox = Sandbox(clock=Clock(frozen=True)) if sandbox is None else sandbox
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def transport(self) -> SandboxTransport:
        """An httpx transport that reaches the sandbox, for clients of your own."""
        from keapkit.sandbox import SandboxTransport

        return SandboxTransport(self.sandbox)

    @property
    def async_transport(self) -> AsyncSandboxTransport:
        """The same for `httpx.AsyncClient` and `AsyncKeap`."""
        from keapkit.sandbox import AsyncSandboxTransport

        return AsyncSandboxTransport(self.sandbox)

    @property
    def clock(self) -> Clock:
        """The sandbox's clock. It stands still: `clock.advance(days=46)` ends a refresh token.

        Raises:
            keapkit.errors.ValidationError: the sandbox was made with a clock of another kind.
        """
        from keapkit.errors import ValidationError
        from keapkit.sandbox import Clock

        if not isinstance(self.sandbox.clock, Clock):
            raise ValidationError(
                "this sandbox was made with a clock of its own; give it a keapkit.sandbox.Clock to move time"
            )
        return self.sandbox.clock

    @property
    def requests(self) -> list[LoggedRequest]:
        """The requests so far, oldest first: what was sent, the operation, and the verdict. Secrets are hidden."""
        return self.sandbox.log.all()

    @property
    def deliveries(self) -> list[Delivery]:
        """The attempts to deliver events to REST hooks so far, oldest first."""
        return self.sandbox.hooks.deliveries()

    def records(self, collection: str, tenant: str | None = None) -> list[dict[str, Any]]:
        """The records of a collection, whichever API wrote them.

        Args:
            collection: such as `contacts`, `orders`, `tags`, `payments`, or `orders/5/items`.
            tenant: such as `ab123`; None takes the tenant of API keys. What a client of
                `app(tenants=["ab123"])` writes is in `records("contacts", tenant="ab123")`.

        Returns:
            The records under the sandbox's names, which are mostly v2's; ids are strings.

        Raises:
            keapkit.errors.ValidationError: there is no such collection, owner, or tenant; the nearest are named.
        """
        return self.sandbox.find_records(collection, tenant)

    def keap(self, auth: Any = None, **options: Any) -> Keap:
        """A client of the sandbox, closed when the test ends.

        Args:
            auth: a key or an auth object; None takes `key`.
            options: further arguments of `Keap`. Throttling is off unless `throttle` is given.
        """
        from keapkit import Keap

        options.setdefault("throttle", None)
        return self._open.enter_context(Keap(self.key if auth is None else auth, transport=self.transport, **options))

    def async_keap(self, auth: Any = None, **options: Any) -> AsyncKeap:
        """The same for `AsyncKeap`; use it in `async with`."""
        from keapkit import AsyncKeap

        options.setdefault("throttle", None)
        return AsyncKeap(self.key if auth is None else auth, transport=self.async_transport, **options)

    def app(self, tenants: Sequence[str] = ("ab123",), **options: Any) -> KeapApp:
        """An OAuth application that these tenants have authorized, closed when the test ends.

        Tokens are granted, refreshed, and expire inside the sandbox; nothing leaves the process.

        Args:
            tenants: the tenants, each with its own sample data. `records("contacts", tenant="ab123")` reads it.
            options: further arguments of `KeapApp`. Tokens are kept in memory unless `store` is given, and throttling
                is off unless `throttle` is given.

        Raises:
            keapkit.errors.ValidationError: `tenants` is a text instead of a list, or not the names of hosts.
        """
        from keapkit import KeapApp

        tenants = self._tenant_names(tenants)
        app = KeapApp(_CLIENT_ID, self._secret(), transport=self.transport, **self._app_options(options))
        self._open.enter_context(app)
        self._authorize(app, tenants)
        return app

    def async_app(self, tenants: Sequence[str] = ("ab123",), **options: Any) -> AsyncKeapApp:
        """The same for `AsyncKeapApp`; use it in `async with`."""
        from keapkit import AsyncKeapApp, KeapApp

        tenants = self._tenant_names(tenants)
        settings = self._app_options(options)
        secret = self._secret()
        with KeapApp(_CLIENT_ID, secret, transport=self.transport, **settings) as login:
            self._authorize(login, tenants)
        return AsyncKeapApp(_CLIENT_ID, secret, transport=self.async_transport, **settings)

    def failing(
        self, fault: str | int, *, times: int | None = None, path: str | None = None, rate: float | None = None
    ) -> contextlib.AbstractContextManager[FaultRule]:
        """Let requests fail inside a `with` block.

        Args:
            fault: an HTTP status such as `500` or `429`, or `timeout`, `cut-body`, `bad-json`, `html`,
                `latency=300ms±100ms`, `brownout` or `expire-tokens`. `500:10%@/rest/v2/contacts*` sets a rate and a
                path.
            times: how many requests fail at most; None for no limit.
            path: a pattern for the path below `/crm`, such as `/rest/v2/contacts*`; it must be able to match one.
            rate: the share of requests that fail, from 0 to 1; all of them by default.

        Returns:
            A context manager that gives the rule; its `hits` says how many requests failed.

        Raises:
            keapkit.errors.ValidationError: `fault` is none of these.
        """
        from keapkit.sandbox import parse_fault

        return self._failing(parse_fault(str(fault), times=times, path=path, rate=rate))

    @contextlib.contextmanager
    def _failing(self, rule: FaultRule) -> Generator[FaultRule]:
        self.sandbox.faults.add(rule)
        try:
            yield rule
        finally:
            self.sandbox.faults.remove(rule)

    def deliver_hooks(self, timeout: float = 30.0) -> list[Delivery]:
        """Send what has happened to the REST hooks, and wait until every attempt that is due has ended.

        Events of one kind that happened since the last call arrive together, in one delivery for each hook. Retries
        become due when you move the clock: `clock.advance(minutes=1)` covers all of them. Without this call, a move of
        the clock sends events too, and so do two seconds without a request.

        Args:
            timeout: seconds to wait at most.

        Returns:
            All attempts so far, oldest first.

        Raises:
            TimeoutError: an attempt is still under way.
        """
        self.sandbox.hooks.settle(timeout)
        return self.deliveries

    def close(self) -> None:
        """Close the clients and the sandbox."""
        self._open.close()
        self.sandbox.close()

    def _tenant_names(self, tenants: Sequence[str]) -> list[str]:
        from keapkit.sandbox._core import tenant_names

        return [host.removesuffix(".infusionsoft.com") for host in tenant_names(tenants)]

    def _secret(self) -> str:
        return secrets.token_urlsafe()

    def _app_options(self, options: dict[str, Any]) -> dict[str, Any]:
        from keapkit.stores import MemoryTokenStore

        options.setdefault("throttle", None)
        options.setdefault("store", MemoryTokenStore())
        options.setdefault("oauth", {"redirect_uri": _REDIRECT_URI})
        return options

    def _authorize(self, app: KeapApp, tenants: Sequence[str]) -> None:
        """What a user does in a browser, for each tenant: agree, and be redirected with a code."""
        for tenant in tenants:
            self.sandbox.tenant(tenant)
            login, state = app.login(), secrets.token_urlsafe()
            url = login.authorize_url(state).partition("?")
            response = self.sandbox.handle("GET", f"/app/oauth/authorize?{url[2]}&tenant={tenant}", [], b"")
            login.finish_login(response.headers["location"], state)


try:
    import pytest
except ModuleNotFoundError:  # KeapSandbox does without it
    pass
else:

    @pytest.fixture
    def keap_sandbox() -> Iterator[KeapSandbox]:
        """A fresh sandbox with its sample data, for this test alone."""
        with KeapSandbox() as sandbox:
            yield sandbox

    __all__ += ["keap_sandbox"]


def replay(path: str | os.PathLike[str]) -> ReplayTransport:
    """A transport that gives the responses of a recording again, in order and without a network.

        with Keap("KeapAK-any", transport=replay("session.jsonl")) as keap:
            keap.v2.contacts.list()

    Args:
        path: a file that `keap.record` wrote.

    Returns:
        An httpx transport for `Keap` and `AsyncKeap`. Its `unused` says how many responses were not asked for yet.

    Raises:
        ValidationError: the file cannot be read, or is no recording. Later, from a call: the recording has no further
            response to this method and path.
    """
    from keapkit.doctor._replay import read_recording

    return read_recording(path)
