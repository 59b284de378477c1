"""What the build tool raises: each class carries the exit code of the command it ends."""

from __future__ import annotations

__all__ = ["DifferenceError", "GeneratorError", "InputError", "NetworkError", "StaleError"]


class GeneratorError(Exception):
    """The root; ``exit_code`` is what the command ends with. The message is one line for a person."""

    exit_code = 2


class DifferenceError(GeneratorError):
    """A difference or failure that was asked about (``check``, ``diff --fail-on``)."""

    exit_code = 1


class InputError(GeneratorError):
    """Bad input or usage: an unreadable document, a file that is no OpenAPI document."""

    exit_code = 2


class StaleError(GeneratorError):
    """A patch that no longer applies, or an operation or parameter that would be lost."""

    exit_code = 3


class NetworkError(GeneratorError):
    """A download that failed or was refused."""

    exit_code = 4
