"""Names of Python identifiers, classes and operations.

Operation names come from the path, never from the operationId: Keap renames those freely, but not paths.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

__all__ = ["OperationName", "identifier", "name_operations", "pascal", "snake", "unique", "wire_key"]

MAX_NAME = 80
"""Longer identifiers are cut, as a document could make them arbitrarily long."""

VERBS = frozenset({"achieve", "batch", "delayed", "search", "sync", "unpublish", "verify"})
"""First words of a last segment that names an action, where Keap does not write it with a colon."""

AGGREGATES = frozenset({"count", "exists", "total"})
"""Last segments that name a question about the list before them, asked with GET."""

_ALL = re.compile("/-(?=[/:]|$)")
"""A segment that stands for all items where an id is expected: `/tags/-/contacts`."""

UNCOUNTABLE = frozenset({"address", "business", "process", "status"})
"""Last words that end in s and are not plurals."""

EXCEPTIONS: dict[tuple[str, str, str], tuple[str, str]] = {
    # Links between records: "apply" and "remove" say what happens, "create" and "delete" would not.
    ("v1", "DELETE", "/campaigns/{}/sequences/{}/contacts"): ("campaigns.sequences.contacts", "remove_many"),
    ("v1", "DELETE", "/campaigns/{}/sequences/{}/contacts/{}"): ("campaigns.sequences.contacts", "remove"),
    ("v1", "POST", "/campaigns/{}/sequences/{}/contacts"): ("campaigns.sequences.contacts", "add_many"),
    ("v1", "DELETE", "/contacts/{}/tags"): ("contacts.tags", "remove_many"),
    ("v1", "DELETE", "/contacts/{}/tags/{}"): ("contacts.tags", "remove"),
    ("v1", "POST", "/contacts/{}/tags"): ("contacts.tags", "apply"),
    ("v1", "DELETE", "/tags/{}/contacts"): ("tags.contacts", "remove_many"),
    ("v1", "DELETE", "/tags/{}/contacts/{}"): ("tags.contacts", "remove"),
    ("v1", "POST", "/tags/{}/contacts"): ("tags.contacts", "apply"),
    ("v2", "DELETE", "/companies/{}/tags/{}"): ("companies.tags", "remove"),
    ("v2", "POST", "/companies/{}/tags/{}"): ("companies.tags", "apply"),
    # Where the path's words mislead.
    ("v1", "GET", "/oauth/connect/userinfo"): ("user_info", "get"),
    ("v2", "GET", "/oauth/connect/userinfo"): ("user_info", "get"),
    ("v1", "GET", "/opportunity/stage_pipeline"): ("opportunities.stage_pipelines", "list"),
    ("v1", "POST", "/campaigns/goals/{}/{}"): ("campaigns.goals", "achieve"),
    ("v1", "POST", "/emails/queue"): ("emails", "send"),
    ("v1", "POST", "/emails/sync"): ("emails", "create_many"),
    ("v1", "POST", "/emails/unsync"): ("emails", "delete_many"),
    ("v1", "PUT", "/contacts"): ("contacts", "upsert"),
    ("v2", "GET", "/webforms/{}:data"): ("webforms", "html"),
    ("v2", "DELETE", "/productCategories/{}/images"): ("product_categories.images", "delete"),
    ("v2", "DELETE", "/products/{}/images"): ("products.images", "delete"),
    ("v2", "POST", "/files/{}"): ("files", "update"),
    ("v1", "GET", "/locales/defaultOptions"): ("locales.default_options", "get"),
    # A singular word for a collection.
    ("v2", "GET", "/shipping"): ("shipping", "list"),
    ("v2", "GET", "/automationCategory"): ("automation_categories", "list"),
    ("v2", "POST", "/automationCategory"): ("automation_categories", "create"),
    ("v2", "DELETE", "/automationCategory"): ("automation_categories", "delete_many"),
    ("v2", "PATCH", "/automationCategory/{}"): ("automation_categories", "update"),
    # The id in the path is the parent's.
    ("v2", "POST", "/affiliates/commissionPrograms/defaultCommissionPrograms/{}"): (
        "affiliates.commission_programs.default_commission_programs",
        "create",
    ),
    ("v2", "POST", "/affiliates/commissionPrograms/productCommissionPrograms/{}"): (
        "affiliates.commission_programs.product_commission_programs",
        "assign",
    ),
    ("v2", "POST", "/affiliates/commissionPrograms/subscriptionCommissionPrograms/{}"): (
        "affiliates.commission_programs.subscription_commission_programs",
        "assign",
    ),
}
"""The names that differ from the rule below, by API, HTTP method, and path without version and placeholder names."""

_ON_ITEM = {"GET": "get", "PUT": "replace", "PATCH": "update", "DELETE": "delete", "POST": "add"}
_ON_COLLECTION = {"POST": "create", "PUT": "replace", "PATCH": "update"}


class OperationName(NamedTuple):
    """Where an operation is found: `keap.<api>.<resource>.<method>`. `clash`: its name was taken and has a suffix."""

    resource: str
    method: str
    clash: bool = False


_DEVICES = {"aux", "con", "nul", "prn", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""Names that Windows allows for no file, whatever the extension."""


def snake(text: str) -> str:
    """`emailAddresses` -> `email_addresses`; anything but ASCII letters and digits separates words."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_").lower()[:MAX_NAME].strip("_")


def pascal(text: str) -> str:
    """`email_status` -> `EmailStatus`, for class names."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text))[:MAX_NAME]
    return name if name[:1].isalpha() and not keyword.iskeyword(name) else f"Model{name}"


def identifier(text: str, *, prefix: str = "field") -> str:
    """A public Python name for a property or parameter: snake_case, never a keyword, private or empty."""
    name = snake(text)
    if not name or not name[0].isalpha():
        name = f"{prefix}_{name}".rstrip("_")
    # The first word of a resource is the name of a file, too.
    reserved = keyword.iskeyword(name) or name in {"self", "cls", "None"} or (prefix == "resource" and name in _DEVICES)
    return f"{name}_" if reserved else name


def unique(name: str, taken: Collection[str]) -> str:
    """The name itself, or the name with the first free number as suffix."""
    if name not in taken:
        return name
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"


def name_operations(api: str, operations: Iterable[tuple[str, str]]) -> dict[tuple[str, str], OperationName]:
    """The public name of every (HTTP method, path) of one API.

    If two operations would have the same name, the later one in path order gets its HTTP method as suffix, then a
    number; so does an operation named like a resource beside it. Such names have `clash` set, for the report.
    """
    listed = sorted(operations, key=lambda o: (o[1], o[0]))
    paths = {path for _, path in listed}
    wanted = {(http, path): _name(api, http, path, paths) for http, path in listed}
    # A resource is an attribute of its parent, as a method is, and keeps its name.
    taken: set[tuple[str, str]] = set()
    for resource, _ in wanted.values():
        parts = resource.split(".")
        taken |= {(".".join(parts[:depth]), parts[depth]) for depth in range(1, len(parts))}
    names: dict[tuple[str, str], OperationName] = {}
    for (http, path), (resource, plain) in wanted.items():
        method = plain
        clash = (resource, method) in taken
        if clash:
            method = unique(f"{method}_{http.lower()}", {m for r, m in taken if r == resource})
        taken.add((resource, method))
        names[http, path] = OperationName(resource, method, clash)
    return names


def wire_key(http: str, path: str) -> tuple[str, str]:
    """What identifies an operation however prefixes and placeholder names change."""
    return http, re.sub(r"\{[^}]*\}", "{}", re.sub(r"^(/rest)?(/v\d+)?/", "/", path))


def _name(api: str, http: str, path: str, paths: Collection[str]) -> tuple[str, str]:
    bare = re.sub(r"^(/rest)?(/v\d+)?/", "/", path)
    known = EXCEPTIONS.get((api, http, re.sub(r"\{[^}]*\}", "{}", bare)))
    if known:
        return known
    if _ALL.search(bare):
        of_one = EXCEPTIONS.get((api, http, re.sub(r"\{[^}]*\}", "{}", _ALL.sub("/{}", bare))))
        without = path.removesuffix(bare) + "/" + _ALL.sub("", bare).removeprefix("/")
        resource, method = of_one or _name(api, http, without, paths)
        return resource, f"{method}_all"
    bare, _, verb = bare.partition(":")
    segments = [segment for segment in bare.split("/") if segment]
    words = [identifier(s, prefix="resource") for s in segments if "{" not in s] or ["root"]
    if verb:
        return ".".join(words), identifier(verb, prefix="call")
    if segments and "{" in segments[-1]:
        return ".".join(words), _ON_ITEM.get(http, http.lower())
    last = words[-1]
    if len(words) > 1 and last.split("_")[0] in VERBS:
        return ".".join(words[:-1]), last
    if http == "GET" and len(words) > 1 and last in AGGREGATES:
        return ".".join(words[:-1]), last
    if http == "GET":
        listing = _is_plural(last) or any(re.fullmatch(rf"{re.escape(path)}/\{{[^/}}]*\}}", other) for other in paths)
        return ".".join(words), "list" if listing else "get"
    if http == "DELETE":
        return ".".join(words), "delete_many" if _is_plural(last) else "delete"
    return ".".join(words), _ON_COLLECTION.get(http, http.lower())


def _is_plural(name: str) -> bool:
    word = name.rsplit("_", 1)[-1]
    return word.endswith("s") and word not in UNCOUNTABLE
