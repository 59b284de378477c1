"""The fixture that users' own tests take."""

from __future__ import annotations

import pytest

from keapkit.testing import KeapSandbox, keap_sandbox

__all__ = ["keap_sandbox"]


def test_the_fixture(keap_sandbox: KeapSandbox) -> None:
    keap = keap_sandbox.keap()
    made = keap.v2.contacts.create({"given_name": "Zoe", "email_addresses": [{"email": "z@e.com", "field": "EMAIL1"}]})
    assert [contact.id for contact in keap.v2.contacts.list(filter="given_name==Zoe")] == [made.id]
    assert keap.v1.contacts.get(int(made.id or 0)).given_name == "Zoe"


@pytest.mark.anyio
async def test_the_fixture_async(keap_sandbox: KeapSandbox) -> None:
    async with keap_sandbox.async_keap() as keap:
        assert len([contact async for contact in keap.v2.contacts.list(page_size=15)]) == 40


def test_each_test_has_its_own(keap_sandbox: KeapSandbox) -> None:
    assert not keap_sandbox.keap().v2.contacts.list(filter="given_name==Zoe").items


def test_an_expired_token_is_refused(keap_sandbox: KeapSandbox) -> None:
    from keapkit.errors import UnauthorizedError

    with pytest.raises(UnauthorizedError):
        keap_sandbox.keap("unknown").v2.contacts.list()
