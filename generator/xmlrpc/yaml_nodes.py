"""YAML values that know their line, so that an error can name it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import yaml

from generator.errors import InputError

__all__ = ["YamlNode", "read"]


class YamlNode:
    """A value of a YAML document together with its place in the file."""

    def __init__(self, node: yaml.Node, file: str) -> None:
        self.node = node
        self.file = file

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.node.start_mark.line + 1}"

    def fail(self, why: str) -> NoReturn:
        """Stop the build here.

        Raises:
            InputError: always.
        """
        raise InputError(f"{self.place}: {why}")

    @property
    def is_scalar(self) -> bool:
        """Whether this is a single value."""
        return isinstance(self.node, yaml.ScalarNode)

    def mapping(
        self, what: str, *, needed: tuple[str, ...] = (), allowed: tuple[str, ...] | None = None
    ) -> dict[str, YamlNode]:
        """The keys and values; a key that is missing, unknown or written twice stops the build."""
        if not isinstance(self.node, yaml.MappingNode):
            self.fail(f"{what} must be a mapping")
        found: dict[str, YamlNode] = {}
        for key_node, value_node in self.node.value:
            key = YamlNode(key_node, self.file)
            name = key.text("a key")
            if name in found:
                key.fail(f"{what} has the key {name!r} twice")
            if allowed is not None and name not in allowed:
                key.fail(f"{what} has an unknown key {name!r}; expected one of {', '.join(allowed)}")
            found[name] = YamlNode(value_node, self.file)
        for name in needed:
            if name not in found:
                self.fail(f"{what} lacks the key {name!r}")
        return found

    def items(self, what: str) -> Iterator[YamlNode]:
        """The items of a list."""
        if not isinstance(self.node, yaml.SequenceNode):
            self.fail(f"{what} must be a list")
        for node in self.node.value:
            yield YamlNode(node, self.file)

    def text(self, what: str) -> str:
        """A string on one line that is not empty."""
        value = self.scalar(what)
        if not isinstance(value, str) or not value.strip() or "\n" in value:
            self.fail(f"{what} must be text on one line")
        return value

    def flag(self, what: str) -> bool:
        """True or false."""
        value = self.scalar(what)
        if not isinstance(value, bool):
            self.fail(f"{what} must be true or false")
        return value

    def number(self, what: str) -> int:
        """A whole number."""
        value = self.scalar(what)
        if not isinstance(value, int) or isinstance(value, bool):
            self.fail(f"{what} must be a whole number")
        return value

    def scalar(self, what: str) -> object:
        """The single value."""
        if not isinstance(self.node, yaml.ScalarNode):
            self.fail(f"{what} must be a single value")
        try:
            value: object = yaml.SafeLoader("").construct_object(self.node)
        except (yaml.YAMLError, ValueError) as error:
            self.fail(f"{what} cannot be read: {error}")
        return value


def read(path: Path) -> YamlNode:
    """The root of a YAML file.

    Raises:
        InputError: the file cannot be read or is not YAML; the message gives file and line.
    """
    name = path.name if path.parent.name == "" else f"{path.parent.name}/{path.name}"
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InputError(f"{name}: is not UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InputError(f"{name}:{line}: {error.problem}") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise InputError(f"{name}:1: {error}") from None
    if node is None:
        raise InputError(f"{name}:1: is empty")
    return YamlNode(node, name)
