"""Errors of the build tool. The class of an error decides the exit code of the command:

GeneratorError              2
├── DifferenceError         1
├── InputError              2
├── StaleError              3
└── NetworkError            4
"""

from __future__ import annotations

__all__ = ["DifferenceError", "GeneratorError", "InputError", "NetworkError", "StaleError"]


class GeneratorError(Exception):
    """The root of the tree. Its message is for a person; `exit_code` is the exit code of the command."""

    exit_code = 2


class DifferenceError(GeneratorError):
    """The difference or failure that a command was asked about: `check`, `diff --fail-on`, the tests of `update`."""

    exit_code = 1


class InputError(GeneratorError):
    """Bad input or usage, such as an unreadable file or a file that is not an OpenAPI document."""

    exit_code = 2


class StaleError(GeneratorError):
    """An overlay action or a reference that no longer fits the document, or an operation that would be lost."""

    exit_code = 3


class NetworkError(GeneratorError):
    """A download that failed or was refused."""

    exit_code = 4
