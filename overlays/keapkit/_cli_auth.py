"""``keapkit auth``: log in, look, refresh, check."""

from __future__ import annotations

import json
import os
import re
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .errors import KeapError, LockTimeoutError, TokenStoreError, TransportError, ValidationError

if TYPE_CHECKING:
    from .app import KeapApp
    from .stores import FileStore

__all__ = ["app"]

app = typer.Typer(help="Log in, and look after credentials.", no_args_is_help=True, pretty_exceptions_enable=False)

_DAY = 86_400.0
_REFRESH_TOKEN_DAYS = 45  # Keap, integration.keap.com thread 91017
_USERINFO = "/rest/v2/oauth/connect/userinfo"  # needs no data permission

ClientId = Annotated[str, typer.Option(envvar="KEAP_CLIENT_ID", help="Of your application, from Keap's portal.")]
Store = Annotated[
    Path | None, typer.Option("--store", help="The directory with the tokens; the user's own one by default.")
]
TokenUrl = Annotated[str | None, typer.Option(help="Another token endpoint than Keap's.")]


@app.command()
def login(
    client_id: ClientId,
    redirect_uri: Annotated[
        str | None,
        typer.Option(
            envvar="KEAP_REDIRECT_URI",
            help="As registered with Keap. At http://127.0.0.1:PORT/... this program listens; of any other, paste the"
            " address that the browser ends at. Default: https://localhost/keapkit, where nobody has to answer.",
        ),
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    wait: Annotated[float, typer.Option(min=1, help="Seconds to wait for the redirect.")] = 600.0,
    store: Store = None,
    authorize_url: Annotated[str | None, typer.Option(help="Another authorize page than Keap's.")] = None,
    token_url: TokenUrl = None,
) -> None:
    """Authorize a tenant: its user gives consent in a browser, and the tokens are stored.

    The client secret is read from KEAP_CLIENT_SECRET, or asked for.
    """
    from .oauth import DEFAULT_REDIRECT_URI
    from .oauth._login import is_loopback_http, receive

    with _exits():
        redirect_uri = redirect_uri or DEFAULT_REDIRECT_URI
        oauth = _application(
            client_id, store, redirect_uri=redirect_uri, authorize_url=authorize_url, token_url=token_url
        ).login()
        oauth.store.tenants()
        state = secrets.token_urlsafe(24)
        url = oauth.authorize_url(state)
        typer.echo(f"Open this page and allow access:\n\n{url}\n")
        if browser:
            typer.launch(url)
        if is_loopback_http(redirect_uri):
            typer.echo(f"Waiting for the redirect to {redirect_uri} ...")
            redirected = _received(receive, redirect_uri, wait)
        else:
            redirected = typer.prompt("Paste the address that the browser shows afterwards")
        tenant = oauth.finish_login(redirected, state)
        typer.echo(f"Tenant {tenant} is authorized; its tokens are in {oauth.store!r}.")


@app.command()
def status(
    store: Store = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array instead of a table.")] = False,
) -> None:
    """Show each tenant's tokens: age, what is left, what is wrong. Exit code 1 when a tenant needs a human."""
    with _exits():
        tokens = _store(store)
        rows = [_row(tokens, tenant) for tenant in tokens.tenants()]
        if as_json:
            typer.echo(json.dumps(rows, indent=1))
        elif rows:
            _table(rows)
        else:
            typer.echo(f"No tenant has been authorized in {tokens!r}: python -m keapkit auth login")
        if any(not row["ok"] for row in rows):
            raise typer.Exit(1)


@app.command()
def refresh(
    client_id: ClientId,
    older_than: Annotated[
        str, typer.Option(help="Only pairs of at least this age: 30d, 12h, 90m, 45s. Without it, all.")
    ] = "0s",
    tenant: Annotated[list[str] | None, typer.Option(help="Only these tenants.")] = None,
    retry_doubtful: Annotated[
        bool, typer.Option(help="Ask once more with tokens whose last refresh was cut off.")
    ] = False,
    store: Store = None,
    token_url: TokenUrl = None,
) -> None:
    """Refresh stored tokens, so that idle tenants do not reach 45 days. Safe beside running services.

    The client secret is read from KEAP_CLIENT_SECRET, or asked for. Exit code 1 when any tenant failed.
    """
    with _exits():
        age = _seconds(older_than)
        application = _application(client_id, store, token_url=token_url)
        failed = 0
        for name in tenant or application.tenants():
            try:
                done = application.credential(name).refresh(older_than=age, retry_doubtful=retry_doubtful)
            except KeapError as error:
                failed += 1
                typer.echo(f"{name}: FAILED: {error}", err=True)
            else:
                typer.echo(f"{name}: {'refreshed' if done else 'young enough'}")
        if failed:
            raise typer.Exit(1)


@app.command()
def check(
    base_url: Annotated[str, typer.Option(help="Another API root than Keap's.")] = "",
    tenant: Annotated[str | None, typer.Option(help="Check the stored token of this tenant.")] = None,
    store: Store = None,
    token_url: TokenUrl = None,
) -> None:
    """Ask Keap who the credential belongs to, with each header, and say what works.

    Checks the key in KEAP_API_KEY; without one the stored OAuth token, when KEAP_CLIENT_ID is set; else asks for a key.
    Exit code 1 when nothing works.
    """
    import httpx

    from .auth import DEFAULT_BASE_URL, ApiKey

    with _exits():
        base_url = base_url or DEFAULT_BASE_URL
        key = os.environ.get("KEAP_API_KEY")
        ways: dict[str, httpx.Auth] = {}
        if key is None and (client_id := os.environ.get("KEAP_CLIENT_ID")):
            application = _application(client_id, store, token_url=token_url)
            for name in [tenant] if tenant else application.tenants():
                ways[f"OAuth token of {name}, Authorization: Bearer"] = application.credential(name).bind(base_url)
            if not ways:
                raise ValidationError("no tenant has been authorized: python -m keapkit auth login")
        else:
            key = typer.prompt("API key", hide_input=True) if key is None else key
            ways["Authorization: Bearer"] = ApiKey(key).bind(base_url)
            ways["X-Keap-API-Key"] = ApiKey(key, header="x-keap-api-key").bind(base_url)
        with httpx.Client(timeout=60) as client:
            works = [way for way, auth in ways.items() if _works(client, base_url, way, auth)]
        if not works:
            raise typer.Exit(1)
        if "X-Keap-API-Key" in works and len(works) == 1:
            typer.echo("Use it with: KEAP_API_KEY_HEADER=x-keap-api-key, or ApiKey(key, header='x-keap-api-key')")


# -- parts


@contextmanager
def _exits() -> Generator[None]:
    """Errors as one line and an exit code."""
    try:
        yield
    except KeapError as error:
        typer.echo(f"keapkit: {error}", err=True)
        raise typer.Exit(
            2 if isinstance(error, ValidationError) else 4 if isinstance(error, TransportError) else 1
        ) from None


def _store(directory: Path | None) -> FileStore:
    from .stores import FileStore

    return FileStore(directory)


def _application(client_id: str, store: Path | None, **oauth: str | None) -> KeapApp:
    from .app import KeapApp

    secret = os.environ.get("KEAP_CLIENT_SECRET") or typer.prompt("Client secret", hide_input=True)
    return KeapApp(
        client_id, secret, store=_store(store), oauth={name: value for name, value in oauth.items() if value}
    )


def _received(receive: Any, redirect_uri: str, wait: float) -> str:
    try:
        redirected = receive(redirect_uri, wait)
    except OSError as error:
        raise ValidationError(f"cannot listen at {redirect_uri} ({error.strerror}): choose another port") from None
    if redirected is None:
        raise ValidationError(f"no redirect came within {wait:g} s: log in again")
    return str(redirected)


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([dhms])", text.strip())
    if not match:
        raise ValidationError("--older-than is a number and a unit: 30d, 12h, 90m, 45s")
    return float(match[1]) * {"d": _DAY, "h": 3600.0, "m": 60.0, "s": 1.0}[match[2]]


def _row(store: FileStore, tenant: str) -> dict[str, Any]:
    """What can be said of a tenant without its secrets."""
    from .oauth import _recovery

    entry = None
    doubtful = False
    try:
        entry = store.load(tenant)
        if entry is not None and entry.pending is not None:
            with store.lock(tenant, 0.0):  # free: nobody is refreshing any more
                entry = store.load(tenant)
                doubtful = entry is not None and entry.pending is not None
    except LockTimeoutError:
        pass  # held: a refresh is under way, and nothing is wrong
    except TokenStoreError as error:
        return {"tenant": tenant, "ok": False, "state": str(error), "age_days": None, "days_left": None, "ends": None}
    if entry is None:
        return {"tenant": tenant, "ok": False, "state": "gone", "age_days": None, "days_left": None, "ends": None}
    age = (time.time() - entry.token.issued_at) / _DAY
    left = _REFRESH_TOKEN_DAYS - age
    ends = entry.token.expires_at
    waiting = _recovery.find(entry.client_id, tenant)
    state = (
        f"log in again: {entry.refused}"
        if entry.refused
        else "in doubt: a refresh was cut off; auth refresh --retry-doubtful, or log in again"
        if doubtful and not waiting
        else "log in again: too old to be refreshed"
        if left <= 0
        else "ok"
    )
    ok = state == "ok"
    if ok and waiting:
        state = f"ok: the next use takes the recovery file {waiting[0][0]}"
    return {
        "tenant": tenant,
        "ok": ok,
        "state": state,
        "age_days": round(age, 2),
        "days_left": round(max(0.0, left), 2),
        "ends": None if ends is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(ends)),
    }


def _table(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("tenant", "age (days)", f"left of {_REFRESH_TOKEN_DAYS} days", "access token ends", "state", box=None)
    for row in rows:
        figures = ["-" if row[name] is None else str(row[name]) for name in ("age_days", "days_left", "ends")]
        table.add_row(row["tenant"], *figures, row["state"])
    Console(soft_wrap=True).print(table)


def _works(client: Any, base_url: str, way: str, auth: Any) -> bool:
    import httpx

    from keap_api.extend import status_error

    from .errors import ConnectionFailedError

    try:
        response = client.get(base_url.rstrip("/") + _USERINFO, auth=auth)
    except httpx.TransportError as error:
        raise ConnectionFailedError(f"{base_url} cannot be reached: {type(error).__name__}") from None
    if response.status_code >= 300:
        typer.echo(f"{way}: refused: {status_error(response)}")
        return False
    typer.echo(f"{way}: works (tenant {_tenant_of(response)})")
    return True


def _tenant_of(response: Any) -> str:
    try:
        return str(response.json()["tenant_id"])
    except (ValueError, KeyError, TypeError):
        return "not named"
