"""pytest fixtures for testing code that calls Keap. pytest finds this plugin by itself once keapkit is installed.

    def test_my_integration(keap_sandbox):
        keap = keap_sandbox.keap()
        keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]})
        with keap_sandbox.failing("cut-body", times=1):
            my_integration.run(keap)
        assert keap_sandbox.records("contacts")[-1]["given_name"] == "Zoe"
        assert keap_sandbox.requests[0].operation == "v2.contacts.create"

Every test gets a sandbox of its own, inside the process: no port, no account, nothing left behind. Requests are
validated as Keap validates them. Time stands still unless you move `keap_sandbox.clock`. Needs the extra:
`pip install 'keapkit[sandbox]'`.
"""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from keapkit import AsyncKeap, AsyncKeapApp, Keap, KeapApp
    from keapkit.sandbox import (
        AsyncSandboxTransport,
        Clock,
        Delivery,
        FaultRule,
        LoggedRequest,
        Sandbox,
        SandboxTransport,
    )

__all__ = ["KeapSandbox", "keap_sandbox"]

_CLIENT_ID: Final = "sandbox-client"
_REDIRECT_URI: Final = "https://app.example/keap/callback"


class KeapSandbox:
    """A sandbox with clients for it.

    Attributes:
        sandbox: the `keapkit.sandbox.Sandbox` behind the clients.
        key: an API key that it accepts.
    """

    key = "KeapAK-sandbox"

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._open = contextlib.ExitStack()

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
        """The sandbox's clock. It stands still: `clock.advance(days=46)` ends a refresh token."""
        from keapkit.sandbox import Clock

        assert isinstance(self.sandbox.clock, Clock)
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
            tenant: such as `ab123`; None takes the tenant of API keys.

        Returns:
            The records under the sandbox's names, which are mostly v2's; ids are strings.
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
            tenants: the tenants, each with its own sample data.
            options: further arguments of `KeapApp`. Tokens are kept in memory unless `store` is given, and throttling
                is off unless `throttle` is given.
        """
        from keapkit import KeapApp

        app = KeapApp(_CLIENT_ID, self._secret(), transport=self.transport, **self._app_options(options))
        self._open.enter_context(app)
        self._authorize(app, tenants)
        return app

    def async_app(self, tenants: Sequence[str] = ("ab123",), **options: Any) -> AsyncKeapApp:
        """The same for `AsyncKeapApp`; use it in `async with`."""
        from keapkit import AsyncKeapApp, KeapApp

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
            path: a pattern for the path below `/crm`, such as `/rest/v2/contacts*`.
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
        """Wait until every event that is due has been sent to its REST hook.

        Retries become due when you move the clock, such as by `clock.advance(minutes=1)`.

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
            login, state = app.login(), secrets.token_urlsafe()
            url = login.authorize_url(state).partition("?")
            response = self.sandbox.handle("GET", f"/app/oauth/authorize?{url[2]}&tenant={tenant}", [], b"")
            login.finish_login(response.headers["location"], state)


@pytest.fixture
def keap_sandbox() -> Iterator[KeapSandbox]:
    """A fresh sandbox with its sample data, for this test alone."""
    from keapkit.sandbox import Clock, Sandbox

    sandbox = KeapSandbox(Sandbox(clock=Clock(frozen=True), hook_delays=(0, 30, 300, 1_800)))
    yield sandbox
    sandbox.close()
