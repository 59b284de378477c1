"""Whose records a folder or a database holds, so that no run mixes those of two tenants."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keapkit._credential import fingerprint

from ._errors import OtherTenantError

if TYPE_CHECKING:
    from keapkit import Keap

__all__ = ["Holder", "Owner"]

_HEADER = "x-keap-tenant-id"


@dataclass(frozen=True)
class Holder:
    """What an earlier run noted about its account.

    Attributes:
        tenant: as Keap names it, such as `ab123.infusionsoft.com`; empty if Keap did not tell.
        credential: identifies the credential without giving it away; empty if it is not known.
    """

    tenant: str = ""
    credential: str = ""

    def __bool__(self) -> bool:
        return bool(self.tenant or self.credential)


class Owner:
    """The account of a run, compared with what earlier runs noted.

    Args:
        keap: the client.
        place: the folder or database, as a message names it.
        earlier: what earlier runs noted there.
        advice: what to do about records of another tenant.
        on_news: called once, when the account is known.
    """

    def __init__(
        self, keap: Keap, place: str, earlier: Sequence[Holder], *, advice: str, on_news: Callable[[Holder], None]
    ) -> None:
        self._place = place
        self._earlier = [one for one in earlier if one]
        self._advice = advice
        self._on_news = on_news
        self._guard = threading.Lock()
        self._is_known = False
        credential: object = getattr(keap, "_credential", None)
        self._login: str = getattr(credential, "tenant", None) or ""
        limit_key: str = getattr(credential, "limit_key", "")
        own = fingerprint("owner", limit_key, self._login, str(keap.base_url)) if limit_key else ""
        noted = next((one.tenant for one in self._earlier if one.tenant), "")
        self.holder = Holder(noted, own)

    @property
    def is_settled(self) -> bool:
        """Whether what is there is of this credential, or nothing is there: then no call is needed to find out."""
        own = self.holder.credential
        return all(bool(own) and one.credential == own for one in self._earlier)

    def check(self, headers: Mapping[str, str]) -> None:
        """Look at a response before anything of it is kept.

        Raises:
            OtherTenantError: it comes from another account than what is there.
        """
        found = headers.get(_HEADER, "") or self._login
        with self._guard:
            for one in self._earlier:
                if one.tenant and found:
                    if _name(one.tenant) != _name(found):
                        raise self._other(one.tenant, found)
                elif not one.credential or one.credential != self.holder.credential:
                    raise self._other(one.tenant or "another credential", found or "an account that Keap does not name")
            if not self._is_known or (found and not self.holder.tenant):
                self.holder = Holder(self.holder.tenant or found, self.holder.credential)
                self._on_news(self.holder)
                self._is_known = True
                self._earlier = [self.holder] if self.holder else []

    def _other(self, theirs: str, ours: str) -> OtherTenantError:
        return OtherTenantError(
            f"{self._place} has the records of {theirs}, and this credential is for {ours}; {self._advice}"
        )


def _name(tenant: str) -> str:
    return tenant.strip().lower().partition(".")[0]
