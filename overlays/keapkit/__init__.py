"""Keap's REST v1, REST v2 and XML-RPC APIs for Python: typed, paced, retried, with credentials that are not lost.

>>> from keapkit import Keap
>>> with Keap("KeapAK-...") as keap:
...     for contact in keap.v2.contacts.list(filter="family_name==Smith"):
...         print(contact.id, contact.given_name)
"""

from ._client import AsyncKeap, Keap
from ._version import __version__

__all__ = ["AsyncKeap", "Keap", "__version__"]
