"""REST hooks: the handshake, deliveries of what happens in the sandbox, retries, and hooks that become Inactive.

The rules are in docs/keap-behavior.md, part 7. Deliveries are sent by one thread, which starts with the first hook.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

import httpx

from ._call import Result
from ._clock import Clock
from ._errors import RequestValidationError
from ._strict import event_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ._call import Call
    from ._documents import Operation
    from ._handlers import Handlers
    from ._records import Records
    from ._store import Record

__all__ = ["HOOKS", "HOOK_DELAYS", "Delivery", "HookDeliveries"]

# Seconds before each attempt; Keap takes 30-60 s, 30-60 s, 5 minutes, 30 minutes.
HOOK_DELAYS: Final = (0.5, 0.5, 5.0, 30.0)

_HOOKS: Final = "hooks"
_SECRET: Final = "_secret"  # noqa: S105  below a name no schema shows
_MAX_OBJECTS: Final = 1_000
_MAX_JOBS: Final = 10_000
_TIMEOUT: Final = 10.0  # Keap waits 30 s
_POLL: Final = 0.05
# A clock that stands still never makes a first attempt due: it is made once no request has come for this long.
_QUIET: Final = 2.0
_ROOT_URL: Final = "https://api.infusionsoft.com/crm/rest/v1"
_PATHS: Final = {
    "appointment": "appointments", "company": "companies", "contact": "contacts", "contactGroup": "tags",
    "invoice": "orders", "invoice.payment": "transactions", "note": "notes", "opportunity": "opportunities",
    "order": "orders", "product": "products",
    "subscription": "subscriptions", "task": "tasks", "user": "users",
}  # fmt: skip


@dataclass(frozen=True)
class Delivery:
    """One attempt to reach a hook's URL.

    Attributes:
        number: counts from 1.
        time: seconds since the epoch, by the sandbox's clock.
        hook: the hook's key.
        url: where it was sent.
        event: the event key, or `verify` for the handshake.
        object_ids: the records it tells about.
        attempt: from 1 to 4.
        status: the HTTP status of the response; None if none came.
        outcome: `delivered`, `verified`, `refused` (a handshake without the secret), `failed`, or `inactive` (the last
            attempt failed, or the URL is gone).
        reason: what went wrong; empty otherwise.
    """

    number: int
    time: float
    hook: str
    url: str
    event: str
    object_ids: tuple[str, ...]
    attempt: int
    status: int | None
    outcome: str
    reason: str = ""


@dataclass(eq=False)
class _Job:
    records: Records
    hook: str
    event: str
    due: float
    objects: dict[str, str] = field(default_factory=dict)  # id -> time
    attempt: int = 1


class HookDeliveries:
    """Sends what is due.

    Args:
        clock: the sandbox's clock; what is due follows it.
        lock: guards the sandbox's records.
        delays: seconds before each attempt, counted from when the one before was due.
    """

    def __init__(self, clock: Callable[[], float], lock: threading.RLock, delays: Sequence[float]) -> None:
        self._clock = clock
        self._lock = lock
        self._delays = tuple(delays)
        self._jobs: list[_Job] = []
        self._verifying: set[tuple[int, str]] = set()  # the hooks whose handshake has not ended
        self._busy = 0
        self._last_request = 0.0  # by the machine's clock
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._log: deque[Delivery] = deque(maxlen=500)
        self.count = 0

    def deliveries(self) -> list[Delivery]:
        """The last attempts, oldest first."""
        with self._changed:
            return list(self._log)

    def listener(self, records: Records) -> Callable[[str, str], None]:
        """What to call when something happens to a tenant's records."""

        def happened(key: str, id_: str) -> None:
            for hook in records.store.touch(_HOOKS).values():
                if hook.get("eventKey") != key:
                    continue
                # What happens during the handshake is delivered after it, if it succeeds.
                if hook.get("status") == "Verified" or (id(records), str(hook["key"])) in self._verifying:
                    self._tell(records, str(hook["key"]), key, id_)

        return happened

    def verify(self, records: Records, hook: str) -> None:
        """Begin the handshake."""
        with self._changed:
            if self._closed:
                return
            self._verifying.add((id(records), hook))
        self._add(_Job(records, hook, "verify", self._clock()))

    def wake(self) -> None:
        """Look again at what is due: a request came, or the clock moved."""
        if self._jobs:
            with self._changed:
                self._last_request = time.monotonic()
                self._changed.notify_all()

    def settle(self, timeout: float = 30.0) -> None:
        """Make the first attempts that wait, and wait until nothing is due or under way.

        Args:
            timeout: seconds to wait at most.

        Raises:
            TimeoutError: a delivery is still under way.
        """
        with self._changed:
            self._make_due()
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: not self._busy and self._next() is None, timeout):
                raise TimeoutError(f"a hook delivery is still under way after {timeout:g} s")

    def _make_due(self) -> None:
        now = self._clock()
        for job in self._jobs:
            if job.attempt == 1:
                job.due = min(job.due, now)

    def close(self) -> None:
        """Drop what is left and end the thread."""
        with self._changed:
            self._closed = True
            self._jobs.clear()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=_TIMEOUT + 1)

    def _tell(self, records: Records, hook: str, key: str, id_: str) -> None:
        slow = 10 if key in {"contactGroup.applied", "contactGroup.delete"} else 1
        with self._changed:
            for job in self._jobs:
                same = job.records is records and (job.hook, job.event, job.attempt) == (hook, key, 1)
                if same and len(job.objects) < _MAX_OBJECTS:
                    job.objects.setdefault(id_, records.now())
                    return
        self._add(_Job(records, hook, key, self._clock() + self._delays[0] * slow, {id_: records.now()}))

    def _add(self, job: _Job) -> None:
        with self._changed:
            if self._closed or len(self._jobs) >= _MAX_JOBS:
                return
            self._jobs.append(job)
            self._last_request = time.monotonic()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="keapkit-sandbox-hooks", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def _next(self) -> _Job | None:
        now = self._clock()
        return next((job for job in self._jobs if job.due <= now), None)

    def _frozen(self) -> bool:
        return isinstance(self._clock, Clock) and self._clock.frozen

    def _pause(self) -> float | None:
        """Seconds until something may be due without anybody's doing; None is never."""
        if not self._jobs:
            return None
        if not self._frozen():
            return _POLL
        if all(job.attempt > 1 for job in self._jobs):
            return None
        left = self._last_request + _QUIET - time.monotonic()
        if left <= 0:
            self._make_due()
            return 0.0
        return left

    def _run(self) -> None:
        # trust_env off: deliveries are for the caller's machine, not for a proxy.
        with httpx.Client(timeout=_TIMEOUT, trust_env=False, follow_redirects=False) as client:
            while True:
                with self._changed:
                    job = self._next()
                    while job is None and not self._closed:
                        self._changed.wait(self._pause())
                        job = self._next()
                    if self._closed or job is None:
                        return
                    self._jobs.remove(job)
                    self._busy += 1
                try:
                    self._carry_out(client, job)
                finally:
                    with self._changed:
                        self._busy -= 1
                        if job.event == "verify" and not self._same_handshake(job):
                            self._verifying.discard((id(job.records), job.hook))
                        self._changed.notify_all()

    def _same_handshake(self, job: _Job) -> bool:
        return any(
            other.event == "verify" and other.hook == job.hook and other.records is job.records for other in self._jobs
        )

    def _carry_out(self, client: httpx.Client, job: _Job) -> None:
        with self._lock:
            hook = job.records.store.get(_HOOKS, job.hook)
        if hook is None or (job.event != "verify" and hook.get("status") != "Verified"):
            return
        status, reason, echoed = _post(client, str(hook["hookUrl"]), str(hook.get(_SECRET)), job)
        with self._lock:
            hook = job.records.store.get(_HOOKS, job.hook)
            if hook is None:
                return
            if job.event == "verify":
                outcome = "verified" if status == 200 and echoed else "refused"
                reason = reason or (
                    "" if outcome == "verified" else "the response has no X-Hook-Secret like the request's"
                )
                self._set(job, hook, "Verified" if outcome == "verified" else "Unverified")
            else:
                outcome = self._judge(job, hook, status)
        self._note(job, hook, status, outcome, reason)

    def _judge(self, job: _Job, hook: Record, status: int | None) -> str:
        if status is not None and 200 <= status < 400:
            return "delivered"
        if status == 410 or job.attempt >= len(self._delays):
            self._set(job, hook, "Inactive")
            return "inactive"
        again = replace(job, due=job.due + self._delays[job.attempt], attempt=job.attempt + 1)
        self._add(again)
        return "failed"

    def _set(self, job: _Job, hook: Record, status: str) -> None:
        job.records.store.put(_HOOKS, job.hook, {**hook, "status": status, "update_time": job.records.now()})

    def _note(self, job: _Job, hook: Record, status: int | None, outcome: str, reason: str) -> None:
        with self._changed:
            self.count += 1
            self._log.append(
                Delivery(
                    number=self.count,
                    time=self._clock(),
                    hook=job.hook,
                    url=str(hook["hookUrl"]),
                    event=job.event,
                    object_ids=tuple(job.objects),
                    attempt=job.attempt,
                    status=status,
                    outcome=outcome,
                    reason=reason,
                )
            )


def _post(client: httpx.Client, url: str, secret: str, job: _Job) -> tuple[int | None, str, bool]:
    """Status, what went wrong, and whether the secret came back."""
    headers = {"X-Hook-Secret": secret} if job.event == "verify" else {}
    payload = None if job.event == "verify" else _payload(job)
    try:
        with client.stream("POST", url, json=payload, headers=headers) as response:
            return (
                response.status_code,
                "",
                secrets.compare_digest(response.headers.get("x-hook-secret", "").encode(), secret.encode()),
            )
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:  # ValueError: a URL that lenient mode let pass
        return None, f"{type(error).__name__}: {error}", False


def _payload(job: _Job) -> Mapping[str, Any]:
    noun = job.event.rpartition(".")[0]
    path = _PATHS.get(noun, noun)
    return {
        "event_key": job.event,
        "object_type": noun,
        "object_keys": [
            {
                "id": int(id_) if id_.isascii() and id_.isdigit() else id_,
                "apiUrl": f"{_ROOT_URL}/{path}/{id_}",
                "timestamp": moment,
            }
            for id_, moment in job.objects.items()
        ],
    }


def _result(operation: Operation, handlers: Handlers, hook: Record) -> Result:
    status, media, schema = operation.response
    return Result(status, handlers.shown("v1", schema or {}, hook), media)


def _keys(operation: Operation, handlers: Handlers, call: Call) -> Result:
    return Result(200, event_keys())


def _create(operation: Operation, handlers: Handlers, call: Call) -> Result:
    given = call.body if isinstance(call.body, dict) else {}
    body = {"eventKey": given.get("eventKey"), "hookUrl": given.get("hookUrl")}
    for name, value in body.items():
        if not isinstance(value, str):
            raise RequestValidationError(f"body.{name}", "a hook needs it")
    records = handlers.records
    if "key" in call.path:
        _, known = records.one(_HOOKS, (call.path["key"],))
        hook = records.put(_HOOKS, {**known, **body, "status": "Unverified", _SECRET: secrets.token_hex(16)})
    else:
        hook = records.create(_HOOKS, {**body, "status": "Unverified", _SECRET: secrets.token_hex(16)})
    handlers.verify_hook(str(hook["key"]))
    return _result(operation, handlers, hook)


def _verify(operation: Operation, handlers: Handlers, call: Call) -> Result:
    _, hook = handlers.records.one(_HOOKS, (call.path["key"],))
    handlers.verify_hook(str(hook["key"]))
    return _result(operation, handlers, hook)


def _delayed(operation: Operation, handlers: Handlers, call: Call) -> Result:
    records = handlers.records
    _, hook = records.one(_HOOKS, (call.path["key"],))
    given = call.headers.get("x-hook-secret", "")
    if not secrets.compare_digest(given.encode(), str(hook.get(_SECRET, "")).encode()):
        raise RequestValidationError("headers.X-Hook-Secret", "this is not the secret that the hook's URL was sent")
    return _result(operation, handlers, records.put(_HOOKS, {**hook, "status": "Verified"}))


HOOKS: Final[Mapping[tuple[str, str], Callable[[Operation, Handlers, Call], Result]]] = {
    ("GET", "/rest/v1/hooks/event_keys"): _keys,
    ("POST", "/rest/v1/hooks"): _create,
    ("PUT", "/rest/v1/hooks/{key}"): _create,
    ("POST", "/rest/v1/hooks/{key}/verify"): _verify,
    ("POST", "/rest/v1/hooks/{key}/delayedVerify"): _delayed,
}
