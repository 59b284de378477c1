"""A program that changes one contact over REST again and again, until it is killed."""

from __future__ import annotations

import itertools
import sys

from keapkit import Keap
from tests.bridge.test_kill import generation


def main(address: str, name: str) -> None:
    with Keap("KeapAK-sandbox", base_url=address, throttle=None, retry=None, xmlrpc="rest") as keap:
        for number in itertools.count(1):
            keap.xmlrpc.contact.update(1, generation(f"{name}{number}"))


if __name__ == "__main__":
    main(*sys.argv[1:])
