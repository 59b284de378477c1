"""A local stand-in for Keap: no account, no network, and requests validated against Keap's own documents.

Run it as a server with `keapkit sandbox` (or `python -m keapkit.sandbox`), or use it inside a process:

    from keapkit import Keap
    from keapkit.sandbox import Sandbox, SandboxTransport

    sandbox = Sandbox()
    with Keap("KeapAK-anything", transport=SandboxTransport(sandbox)) as keap:
        print(keap.v2.contacts.list()[0].given_name)

Needs the extra: `pip install 'keapkit[sandbox]'`. For tests, use the fixture `keap_sandbox` from `keapkit.testing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._clock import Clock
    from ._core import Sandbox
    from ._errors import SandboxDatabaseError
    from ._faults import FaultRule, parse_fault
    from ._hooks import Delivery
    from ._log import LoggedRequest
    from ._responses import Response
    from ._transport import AsyncSandboxTransport, SandboxTransport

__all__ = [
    "AsyncSandboxTransport",
    "Clock",
    "Delivery",
    "FaultRule",
    "LoggedRequest",
    "Response",
    "Sandbox",
    "SandboxDatabaseError",
    "SandboxTransport",
    "parse_fault",
]

_MODULES = {
    "AsyncSandboxTransport": "_transport",
    "Clock": "_clock",
    "Delivery": "_hooks",
    "FaultRule": "_faults",
    "LoggedRequest": "_log",
    "Response": "_responses",
    "Sandbox": "_core",
    "SandboxDatabaseError": "_errors",
    "SandboxTransport": "_transport",
    "parse_fault": "_faults",
}
_EXTRA = frozenset({"openapi_core", "jsonschema_path", "werkzeug", "starlette", "uvicorn"})


if not TYPE_CHECKING:  # type checkers would take every misspelled name for one that is there

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        try:
            return getattr(import_module(f"{__name__}.{module}"), name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] in _EXTRA:
                from keapkit.errors import MissingExtraError

                raise MissingExtraError("The sandbox", "sandbox") from error
            raise


def __dir__() -> list[str]:
    return __all__
