"""Subscriptions kept right: what is missing is created, what does not work is verified again, the rest is removed.

The steps are a generator that yields what to do with Keap and is sent what came of it, so that `Keap` and `AsyncKeap`
share them.
"""

from __future__ import annotations

import asyncio
import difflib
import logging
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, urlsplit

from keapkit.errors import BadRequestError, ConflictError, KeapError, NotFoundError, ValidationError

from ._settings import check_timeout

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Generator, Sequence

__all__ = [
    "Ensured",
    "base_url",
    "carry_out",
    "ensure_steps",
    "http_url",
    "look_after",
    "public_url",
    "run_steps",
    "run_steps_async",
    "verify_hooks",
]

Step = tuple[str, dict[str, Any]]
_log = logging.getLogger("keapkit.webhooks")
_FIRST_LOOK: Final = 0.5  # seconds; the server is about to listen
_LOOK_AGAIN: Final = 60.0  # seconds, while Keap does not deliver
_FIRST_WAIT: Final = 0.1  # seconds; Keap's handshake takes about a second
_LONGEST_WAIT: Final = 3.0
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(slots=True)
class Ensured:
    """What `ensure` did, and how it stands now.

    Attributes:
        url: the URL that Keap delivers to.
        status: the hook's status by event key: `Verified`, `Unverified`, or `Inactive`.
        created: the event keys that were subscribed.
        verified: the event keys whose hooks were verified again.
        removed: the event keys whose hooks were removed, with their URLs.
    """

    url: str
    status: dict[str, str] = field(default_factory=dict)
    created: list[str] = field(default_factory=list)
    verified: list[str] = field(default_factory=list)
    removed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether Keap delivers all events."""
        return all(status == "Verified" for status in self.status.values())

    @property
    def failing(self) -> list[str]:
        """The event keys that Keap does not deliver."""
        return [key for key, status in self.status.items() if status != "Verified"]


def public_url(url: str, secret_path: str) -> str:
    """A hook's whole URL: where the receiver is, and the secret path.

    Raises:
        ValidationError: Keap cannot or should not deliver there.
    """
    parts = http_url(url)
    if parts is None:
        raise ValidationError("expected a URL such as https://example.com/keap", path="url")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise ValidationError("Keap delivers over the public internet: use https", path="url")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValidationError("expected a URL without user, query, and fragment", path="url")
    bare = url.rstrip("/")
    return bare if not secret_path or bare.endswith(f"/{secret_path}") else f"{bare}/{secret_path}"


def http_url(url: object) -> SplitResult | None:
    """The parts of a URL with a host; None if it is none."""
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url)
        fits = parts.scheme in {"https", "http"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none
        return None
    return parts if fits and not any(one <= " " for one in url) else None


def ensure_steps(
    events: Sequence[str], url: str, base: str, *, remove: bool, timeout: float
) -> Generator[Step, Any, Ensured]:
    """The steps of `ensure`.

    Args:
        events: the event keys that are wanted.
        url: the whole URL of the hooks.
        base: what the URLs of this receiver's hooks begin with, those of earlier secret paths included.
        remove: whether hooks of this receiver that are not wanted are removed.
        timeout: seconds to wait for hooks to become Verified.
    """
    check_timeout(timeout)
    wanted = list(dict.fromkeys(events))
    done = Ensured(url)
    hooks = yield "list", {}
    waiting: dict[str, str] = {}  # event key -> hook
    surplus: list[Any] = []
    for hook in sorted(hooks, key=_age):
        mine = hook.hook_url == url
        if mine and str(hook.event_key) in wanted and hook.event_key not in done.status:
            done.status[hook.event_key] = str(hook.status)
            waiting[hook.event_key] = hook.key
        elif mine or str(hook.hook_url).startswith(f"{base}/") or hook.hook_url == base:
            surplus.append(hook)
    missing = [event for event in wanted if event not in done.status]
    if missing:
        known = yield "event_keys", {}
        _check(missing, list(known))
    for event in missing:
        hook, mine = yield from _create(event, url)
        waiting[event] = hook.key
        done.status[event] = str(hook.status)
        if mine:
            done.created.append(event)
    for event, key in waiting.items():
        if done.status[event] != "Verified" and event not in done.created:
            yield "verify", {"key": key}
            done.status[event] = "Unverified"
            done.verified.append(event)
    yield from _wait(done, waiting, timeout)
    if remove:
        for hook in surplus:
            yield "delete", {"key": hook.key}
            done.removed.append((str(hook.event_key), str(hook.hook_url)))
    done.status = {event: done.status[event] for event in wanted}
    return done


def _create(event: str, url: str) -> Generator[Step, Any, tuple[Any, bool]]:
    """Subscribe an event; return the hook, and whether it is new.

    Another process may do the same at the same time. The oldest hook stays, and each process takes back its own only,
    so that one is left.
    """
    try:
        hook = yield "create", {"body": {"eventKey": event, "hookUrl": url}}
    except (BadRequestError, ConflictError):
        first = _first((yield "list", {}), event, url)
        if first is None:
            raise
        return first, False
    first = _first((yield "list", {}), event, url)
    if first is None or _age(first) >= _age(hook):
        return hook, True
    yield "delete", {"key": hook.key}
    return first, False


def _first(hooks: Sequence[Any], event: str, url: str) -> Any:
    """The oldest hook for an event and a URL."""
    return min((hook for hook in hooks if (hook.event_key, hook.hook_url) == (event, url)), key=_age, default=None)


def _age(hook: Any) -> tuple[int, str]:
    """Sorts hooks by their age: Keap counts their keys."""
    key = str(hook.key)
    return len(key) if key.isdigit() else sys.maxsize, key


def _wait(done: Ensured, hooks: dict[str, str], timeout: float) -> Generator[Step, Any, None]:
    """Wait for the handshakes. One that the receiver missed, because it was just starting, is asked for again."""
    wait, until, again = _FIRST_WAIT, time.monotonic() + timeout, time.monotonic() + timeout / 3
    while not done.ok and (left := until - time.monotonic()) > 0:
        yield "sleep", {"seconds": min(wait, left)}
        wait = min(wait * 2, _LONGEST_WAIT)
        for hook in (yield "list", {}):
            if hooks.get(hook.event_key) == hook.key:
                done.status[hook.event_key] = str(hook.status)
        failing = done.failing
        if failing and time.monotonic() > again:
            again = until
            for event in failing:
                yield "verify", {"key": hooks[event]}


def _check(events: Sequence[str], known: list[str]) -> None:
    for event in events:
        if event not in known:
            near = difflib.get_close_matches(event, known, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else f"; it has {', '.join(sorted(known))}"
            raise ValidationError(f"Keap has no event {event!r}{hint}", path="events")


def verify_hooks(keap: Any, keys: Sequence[str] | None, timeout: float) -> list[Any]:
    """Have hooks verified again, and wait for it.

    Args:
        keap: a `Keap`.
        keys: the hooks; None or empty: all that are not Verified.
        timeout: seconds to wait at most.

    Returns:
        The hooks as they are then.

    Raises:
        ValidationError: a hook is not there.
    """
    check_timeout(timeout)
    hooks = {str(hook.key): hook for hook in keap.v1.hooks.list()}
    if missing := [key for key in keys or () if key not in hooks]:
        raise ValidationError(f"there is no hook {', '.join(missing)}; list shows them", path="keys")
    wanted = list(dict.fromkeys(keys or (key for key, hook in hooks.items() if str(hook.status) != "Verified")))
    found = {key: keap.v1.hooks.verify(key) for key in wanted}
    wait, until = _FIRST_WAIT, time.monotonic() + timeout
    while any(str(hook.status) != "Verified" for hook in found.values()):
        left = until - time.monotonic()
        if left <= 0:
            break
        time.sleep(min(wait, left))
        wait = min(wait * 2, _LONGEST_WAIT)
        found |= {str(hook.key): hook for hook in keap.v1.hooks.list() if str(hook.key) in found}
    return list(found.values())


class _Course:
    """Goes through steps: `what` with `arguments` is the next, until there is a `result`."""

    def __init__(self, steps: Generator[Step, Any, Ensured]) -> None:
        self._steps = steps
        self.result: Ensured | None = None
        self._advance(lambda: next(steps))

    def _advance(self, step: Callable[[], Step]) -> None:
        try:
            self.what, self.arguments = step()
        except StopIteration as end:
            self.result = end.value

    def done(self, answer: Any) -> None:
        """Go on after a step."""
        self._advance(lambda: self._steps.send(answer))

    def failed(self, error: KeapError) -> None:
        """Go on after a step that failed. A hook that another process removed meanwhile is no failure."""
        if isinstance(error, NotFoundError) and self.what in {"delete", "verify"}:
            self.done(None)
        else:
            self._advance(lambda: self._steps.throw(error))


def run_steps(keap: Any, steps: Generator[Step, Any, Ensured]) -> Ensured:
    """Carry out steps with a `Keap`, and return their result."""
    course = _Course(steps)
    while course.result is None:
        try:
            answer = carry_out(keap, course.what, course.arguments)
        except KeapError as error:
            course.failed(error)
        else:
            course.done(answer)
    return course.result


def carry_out(keap: Any, what: str, arguments: dict[str, Any]) -> Any:
    """Carry out one step with a `Keap`."""
    hooks = keap.v1.hooks
    if what == "sleep":
        return time.sleep(arguments["seconds"])
    if what == "list":
        return list(hooks.list())
    if what == "event_keys":
        return list(hooks.event_keys.list())
    return getattr(hooks, what)(**arguments)


async def run_steps_async(keap: Any, steps: Generator[Step, Any, Ensured]) -> Ensured:
    """Carry out steps with an `AsyncKeap`, and return their result."""
    course = _Course(steps)
    while course.result is None:
        try:
            answer = await _carry_out_async(keap, course.what, course.arguments)
        except KeapError as error:
            course.failed(error)
        else:
            course.done(answer)
    return course.result


async def _carry_out_async(keap: Any, what: str, arguments: dict[str, Any]) -> Any:
    hooks = keap.v1.hooks
    if what == "sleep":
        return await asyncio.sleep(arguments["seconds"])
    if what == "list":
        return [one async for one in hooks.list()]
    if what == "event_keys":
        return [one async for one in hooks.event_keys.list()]
    return await getattr(hooks, what)(**arguments)


def base_url(url: str, secret_path: str) -> str:
    """A receiver's URL without its secret path."""
    return url.rstrip("/").removesuffix(f"/{secret_path}")


def look_after(ensure: Callable[[], Ensured], stopping: threading.Event, every: float) -> None:
    """Ensure the subscriptions now and then until told to stop; log what goes wrong.

    Args:
        ensure: ensures them.
        stopping: is set at the end.
        every: seconds between looks while Keap delivers.
    """
    wait = _FIRST_LOOK
    while not stopping.wait(wait):
        wait = every
        try:
            done = ensure()
            if done.ok:
                continue
            _log.error("Keap does not deliver %s: no handshake with the webhook receiver.", ", ".join(done.failing))
        except Exception as error:  # the next look may go better
            _log.error("Could not look after the webhook subscriptions: %s", error)
        wait = min(_LOOK_AGAIN, every)
