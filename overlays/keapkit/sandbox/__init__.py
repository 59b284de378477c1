"""A Keap to try things on: no account, no network, requests judged by Keap's own documents.

Run it as a server with ``keapkit sandbox`` (or ``python -m keapkit.sandbox``), or inside a process::

    from keapkit import Keap
    from keapkit.sandbox import Sandbox, SandboxTransport

    sandbox = Sandbox()
    with Keap("KeapAK-anything", transport=SandboxTransport(sandbox)) as keap:
        print(keap.v2.contacts.list().items[0].given_name)

Needs the extra ``keapkit[sandbox]``. Tests find the fixture ``keap_sandbox`` in `keapkit.testing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core import Response, Sandbox
    from ._state import StoreError
    from ._transport import AsyncSandboxTransport, SandboxTransport

__all__ = ["AsyncSandboxTransport", "Response", "Sandbox", "SandboxTransport", "StoreError"]

_HOMES = {
    "Response": "_core",
    "Sandbox": "_core",
    "StoreError": "_state",
    "AsyncSandboxTransport": "_transport",
    "SandboxTransport": "_transport",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        return getattr(import_module(f"{__name__}.{home}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in {
            "openapi_core",
            "jsonschema_path",
            "werkzeug",
            "starlette",
            "uvicorn",
        }:
            raise ImportError("the sandbox needs the extra: pip install 'keapkit[sandbox]'") from error
        raise
