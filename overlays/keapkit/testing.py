"""pytest fixtures for testing code that calls Keap. pytest finds this plugin by itself once keapkit is installed::

    def test_my_integration(keap_sandbox):
        keap = keap_sandbox.keap()
        keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]})
        my_integration.run(keap)
        assert keap.v2.contacts.list(filter="given_name==Zoe").items[0].tag_ids == ["3"]

Every test gets a sandbox of its own, inside the process: no port, no account, nothing left behind. Requests are judged
by Keap's documents, so what the sandbox refuses would be refused by Keap. Needs the extra ``keapkit[sandbox]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keapkit import AsyncKeap, Keap
    from keapkit.sandbox import AsyncSandboxTransport, Sandbox, SandboxTransport

__all__ = ["KeapSandbox", "keap_sandbox"]


class KeapSandbox:
    """A sandbox with clients for it.

    Attributes:
        sandbox: the `keapkit.sandbox.Sandbox` behind the clients.
        key: an API key it accepts.
        transport: an httpx transport that reaches it, for clients of your own.
        async_transport: the same for `httpx.AsyncClient` and `AsyncKeap`.
    """

    key = "KeapAK-sandbox"

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._clients: list[Keap] = []

    @property
    def transport(self) -> SandboxTransport:
        from keapkit.sandbox import SandboxTransport

        return SandboxTransport(self.sandbox)

    @property
    def async_transport(self) -> AsyncSandboxTransport:
        from keapkit.sandbox import AsyncSandboxTransport

        return AsyncSandboxTransport(self.sandbox)

    def keap(self, auth: Any = None, **options: Any) -> Keap:
        """A client of the sandbox, closed when the test ends.

        Args:
            auth: a key or an auth object; None takes `key`.
            options: further arguments of `Keap`. The pace is off unless ``throttle`` is given.
        """
        from keapkit import Keap

        options.setdefault("throttle", None)
        client = Keap(self.key if auth is None else auth, transport=self.transport, **options)
        self._clients.append(client)
        return client

    def async_keap(self, auth: Any = None, **options: Any) -> AsyncKeap:
        """The same for `AsyncKeap`; use it in ``async with``."""
        from keapkit import AsyncKeap

        options.setdefault("throttle", None)
        return AsyncKeap(self.key if auth is None else auth, transport=self.async_transport, **options)

    def close(self) -> None:
        """Close the clients and the sandbox."""
        for client in self._clients:
            client.close()
        self.sandbox.close()


@pytest.fixture
def keap_sandbox() -> Iterator[KeapSandbox]:
    """A fresh sandbox with its sample data, for this test alone."""
    from keapkit.sandbox import Sandbox

    sandbox = KeapSandbox(Sandbox())
    yield sandbox
    sandbox.close()
