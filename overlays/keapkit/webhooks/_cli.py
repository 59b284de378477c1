"""`keapkit webhooks`: subscriptions, a receiver to look at deliveries with, and the queue."""

from __future__ import annotations

import json
import signal
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, NoReturn

import typer

from keap_api.errors import KeapError, TransportError, ValidationError
from keapkit.errors import MissingExtraError, NotFoundError, QuotaExhaustedError

if TYPE_CHECKING:
    from collections.abc import Generator

    from keapkit import Keap

    from ._queue import HookQueue
    from ._receiver import HookReceiver

__all__ = ["app"]

app = typer.Typer(
    name="webhooks",
    help="REST hooks: keep subscriptions right, look at deliveries, handle and replay them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
_FAILED, _USAGE, _NETWORK, _LATER = 1, 2, 4, 75
_STORE: Final = "keap-hooks.sqlite"
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object on each line.")]
Store = Annotated[str, typer.Option(help="The queue: a file, or a redis:// or postgresql:// URL.")]


@app.command("list")
def list_command(as_json: Json = False) -> None:
    """List the hooks of the account. Exit code 1 if Keap does not deliver to one of them."""
    with _exits(), _client() as keap:
        hooks = list(keap.v1.hooks.list())
    for hook in hooks:
        _show(hook, as_json)
    if not hooks and not as_json:
        typer.echo("The account has no hooks.", err=True)
    if any(str(hook.status) != "Verified" for hook in hooks):
        raise typer.Exit(_FAILED)


@app.command()
def ensure(
    events: Annotated[list[str], typer.Argument(help="Event keys, such as contact.add contact.edit.")],
    url: Annotated[str, typer.Option(help="The hooks' whole URL, the secret path included.")],
    remove: Annotated[
        bool, typer.Option("--remove", help="Remove other hooks whose URL begins with this one.")
    ] = False,
    timeout: Annotated[float, typer.Option(min=0, help="Seconds to wait for hooks to become Verified.")] = 30.0,
    as_json: Json = False,
) -> None:
    """Subscribe what is missing, and verify what is Unverified or Inactive: run it by cron.

    The receiver must be running. Exit code 1 if Keap does not deliver an event.
    """
    from ._subscriptions import ensure_steps, public_url, run_steps

    with _exits(), _client() as keap:
        whole = public_url(url, "")
        done = run_steps(keap, ensure_steps(events, whole, whole, remove=remove, timeout=timeout))
    if as_json:
        removed = [event for event, _ in done.removed]
        made = {"status": done.status, "created": done.created, "verified": done.verified, "removed": removed}
        typer.echo(json.dumps(made))
    else:
        for event, status in done.status.items():
            typer.echo(f"{event:<28}{status}{', subscribed now' if event in done.created else ''}")
        for event, _ in done.removed:
            typer.echo(f"{event:<28}removed")
    if not done.ok:
        typer.echo(f"keapkit: Keap got no handshake from the URL for {', '.join(done.failing)}. {_NEEDS}", err=True)
        raise typer.Exit(_FAILED)


@app.command()
def verify(
    keys: Annotated[list[str] | None, typer.Argument(help="Hooks; by default, all that are not Verified.")] = None,
    timeout: Annotated[float, typer.Option(min=0, help="Seconds to wait for hooks to become Verified.")] = 30.0,
    as_json: Json = False,
) -> None:
    """Ask Keap to verify hooks again. Exit code 1 if one does not become Verified."""
    from ._subscriptions import verify_hooks

    with _exits(), _client() as keap:
        hooks = verify_hooks(keap, keys, timeout)
    for hook in hooks:
        _show(hook, as_json)
    if not hooks and not as_json:
        typer.echo("All hooks are Verified.")
    if any(str(hook.status) != "Verified" for hook in hooks):
        typer.echo(f"keapkit: Keap got no handshake. {_NEEDS}", err=True)
        raise typer.Exit(_FAILED)


@app.command()
def delete(keys: Annotated[list[str], typer.Argument(help="Hooks; list shows their keys.")]) -> None:
    """Delete hooks. Exit code 1 if one of them is not there."""
    missing = []
    with _exits(), _client() as keap:
        for key in dict.fromkeys(keys):
            try:
                keap.v1.hooks.delete(key)
            except NotFoundError:
                missing.append(key)
            else:
                typer.echo(f"Deleted {key}.")
    if missing:
        _fail(f"there is no hook {', '.join(missing)}; list shows them", _FAILED)


@app.command()
def listen(
    events: Annotated[list[str] | None, typer.Argument(help="Event keys to subscribe; needs --url.")] = None,
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 picks a free one.")] = 8_766,
    url: Annotated[str | None, typer.Option(help="The public https URL of your tunnel.")] = None,
    forward: Annotated[str | None, typer.Option(help="Post deliveries on, such as to http://localhost:3000.")] = None,
    secret_path: Annotated[
        str | None,
        typer.Option(envvar="KEAPKIT_WEBHOOKS_PATH", help="The last part of the URL; by default, a new one."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Print deliveries as they come, until interrupted. It listens on this machine only.

    Keap delivers to public https URLs. Let a tunnel or a reverse proxy of yours lead to the address that this prints,
    and name its URL with --url. Hooks that this subscribes are deleted at the end.
    """
    from ._listen import Listener

    with _exits():
        if events and url is None:
            raise ValidationError("name the public https URL that leads here", path="url")
        Listener(events or [], port, url, forward, secret_path, as_json, _client if events else None).run()


@app.command()
def work(
    receiver: Annotated[str, typer.Argument(help="Where the receiver is: module:attribute, such as app:receiver.")],
    workers: Annotated[int, typer.Option(min=1, max=64, help="Threads that call handlers.")] = 1,
    until_empty: Annotated[bool, typer.Option("--until-empty", help="Stop when nothing is ready.")] = False,
) -> None:
    """Handle deliveries with the handlers of a receiver, apart from the web server, until interrupted."""
    with _exits():
        found = _load(receiver)
        if until_empty:
            typer.echo(f"{found.drain():,} deliveries.")
            found.close()
            return
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        found.url = None  # the web server looks after the subscriptions
        found.start(workers)
        typer.echo(f"Handling {', '.join(found.events) or 'all events'}. Ctrl+C stops.", err=True)
        stop.wait()
        found.close()


@app.command()
def replay(
    ids: Annotated[list[int] | None, typer.Argument(help="Dead letters, by the number that --list shows.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All of them.")] = False,
    show: Annotated[bool, typer.Option("--list", help="List them, and exit.")] = False,
    discard: Annotated[bool, typer.Option("--discard", help="Remove them instead.")] = False,
    store: Store = _STORE,
    as_json: Json = False,
) -> None:
    """Queue deliveries again whose handlers failed at every attempt."""
    with _exits():
        if not show and bool(ids) == everything:
            raise ValidationError("name dead letters, or use --all; --list shows them", path="ids")
        queue = _queue(store)
        if show:
            for one in queue.dead_letters(sys.maxsize):
                if as_json:
                    made = {"id": one.id, "event_key": one.event_key, "ids": one.ids, "attempts": one.attempts}
                    typer.echo(json.dumps({**made, "error": one.error, "parked_at": one.parked_at.isoformat()}))
                else:
                    objects = ", ".join(map(str, one.ids[:5])) + (" ..." if len(one.ids) > 5 else "")
                    typer.echo(f"{one.id:>8}  {one.parked_at:%Y-%m-%d %H:%M}  {one.event_key}  {objects}  {one.error}")
            return
        done = queue.discard(ids or None) if discard else queue.replay(ids or None)
        queue.close()
    typer.echo(json.dumps({"done": done}) if as_json else f"{'Removed' if discard else 'Queued'} {done:,} deliveries.")
    if ids and done < len(set(ids)):
        raise typer.Exit(_FAILED)


_NEEDS: Final = "It needs a public https URL that returns the header X-Hook-Secret with status 200."


def _show(hook: Any, as_json: bool) -> None:
    if as_json:
        made = {"key": str(hook.key), "event_key": hook.event_key, "status": str(hook.status), "url": hook.hook_url}
        typer.echo(json.dumps(made))
    else:
        typer.echo(f"{hook.key!s:<12}{hook.status!s:<12}{hook.event_key:<28}{hook.hook_url}")


def _client() -> Keap:
    from keapkit import Keap

    return Keap()


def _queue(store: str) -> HookQueue:
    from ._stores import queue_from

    if "://" not in store and not Path(store).expanduser().exists():
        raise ValidationError(f"there is no file {store}", path="store")
    return queue_from(store)


def _load(name: str) -> HookReceiver[Any]:
    from importlib import import_module

    from ._receiver import HookReceiver

    module, _, attribute = name.partition(":")
    if not all(part.isidentifier() for part in module.split(".")):
        raise ValidationError(f"expected module:attribute, such as app:receiver, got {name!r}", path="receiver")
    sys.path.insert(0, "")
    try:
        found: Any = import_module(module)
        for part in (attribute or "receiver").split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise ValidationError(f"{name} is not there: {error}", path="receiver") from error
    if not isinstance(found, HookReceiver):
        raise ValidationError(f"{name} is a {type(found).__name__}, and no HookReceiver", path="receiver")
    return found


@contextmanager
def _exits() -> Generator[None]:
    try:
        yield
    except QuotaExhaustedError as error:
        _fail(f"the day's quota is used up until {error.resume_at.isoformat()}", _LATER)
    except (ValidationError, MissingExtraError) as error:
        _fail(str(error), _USAGE)
    except TransportError as error:
        _fail(str(error), _NETWORK)
    except KeapError as error:
        _fail(str(error), _FAILED)


def _fail(text: str, code: int) -> NoReturn:
    typer.echo(f"keapkit: {text}", err=True)
    raise typer.Exit(code)
