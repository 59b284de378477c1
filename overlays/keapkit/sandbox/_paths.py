"""The paths below `/crm` that the sandbox answers, and whether a pattern such as `/rest/v2/contacts*` can match one."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ._documents import documents

__all__ = ["LEGACY_PATH", "XMLRPC_PATHS", "matches_some_path"]

LEGACY_PATH: Final = "/api/xmlrpc"  # not below /crm
XMLRPC_PATHS: Final = ("/xmlrpc", "/xmlrpc/v1", LEGACY_PATH)
_OTHER_PATHS: Final = ("/token",)
_TOKEN: Final = re.compile(r"\[!?[^\]]+\]|.", re.DOTALL)
_PLACEHOLDER: Final = "\0"  # stands for an id, which is in no path itself


@cache
def matches_some_path(pattern: str, *, xmlrpc_only: bool = False) -> bool:
    """Whether a pattern with `*`, `?`, and `[...]` can match a path that the sandbox answers."""
    return any(_meet(pattern, path) for path in (XMLRPC_PATHS if xmlrpc_only else _paths()))


@cache
def _paths() -> tuple[str, ...]:
    templates = {operation.template for document in documents().values() for operation in document.operations}
    shapes = (re.sub(r"\{[^}]*\}", _PLACEHOLDER, template) for template in templates)
    return (*XMLRPC_PATHS, *_OTHER_PATHS, *sorted(shapes))


def _meet(pattern: str, path: str) -> bool:
    """Whether the pattern matches the path with some text in the place of each of its ids.

    It walks the path with all positions of the pattern at which a match may be at once.
    """
    tokens = _TOKEN.findall(pattern)

    def closed(places: set[int]) -> set[int]:
        found, left = set(places), list(places)
        while left:
            at = left.pop()
            if at < len(tokens) and tokens[at] == "*" and at + 1 not in found:
                found.add(at + 1)
                left.append(at + 1)
        return found

    def step(places: set[int], letter: str | None) -> set[int]:
        """After one more letter; None is a letter of an id."""
        return closed(
            {
                at if tokens[at] == "*" else at + 1
                for at in places
                if at < len(tokens) and (tokens[at] in {"*", "?", letter} or _in_set(tokens[at], letter))
            }
        )

    def id_letter(places: set[int]) -> set[int]:
        return closed({at if tokens[at] == "*" else at + 1 for at in places if at < len(tokens) and tokens[at] != "/"})

    places = closed({0})
    for letter in path:
        if letter != _PLACEHOLDER:
            places = step(places, letter)
            continue
        reached: set[int] = set()
        places = id_letter(places)
        while not places <= reached:
            reached |= places
            places = id_letter(places)
        places = reached
    return len(tokens) in places


def _in_set(token: str, letter: str | None) -> bool:
    return len(token) > 1 and letter is not None and re.fullmatch(token.replace("[!", "[^"), letter) is not None
