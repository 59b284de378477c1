"""The sandbox over the wire and over REST."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from keapkit.bridge import Settings

if TYPE_CHECKING:
    from keapkit.testing import KeapSandbox


@pytest.fixture
def pair(keap_sandbox: KeapSandbox) -> tuple[Any, Any]:
    rest = keap_sandbox.keap(xmlrpc=Settings(allow_payments=True))
    return keap_sandbox.keap(xmlrpc="wire").xmlrpc, rest.xmlrpc
