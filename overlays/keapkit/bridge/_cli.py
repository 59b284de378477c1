"""`keapkit bridge`: serve XML-RPC over REST, and compare the two while both answer."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import socket
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from keap_api.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from keapkit import AsyncKeap

__all__ = ["app"]

app = typer.Typer(
    name="bridge",
    help="Answer XML-RPC over Keap's REST APIs, for programs in any language.",
    invoke_without_command=True,
    pretty_exceptions_enable=False,
)


def _usage(text: str) -> NoReturn:
    typer.echo(f"keapkit bridge: {text}", err=True)
    raise typer.Exit(2)


@app.callback()
def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="0 picks a free one.")] = 8765,
    host: Annotated[str, typer.Option(help="Another address lets other machines in; it needs --key.")] = "127.0.0.1",
    key: Annotated[
        str | None,
        typer.Option(envvar="KEAPKIT_BRIDGE_KEY", help="What callers present as their key.", show_envvar=True),
    ] = None,
    pass_through: Annotated[
        bool,
        typer.Option("--pass-through", help="Use the Keap credential that each caller sends, and none of your own."),
    ] = False,
    tenant: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VARIABLE", help="An account at /NAME/crm/xmlrpc, its API key in that environment variable."
        ),
    ] = None,
    allow_payments: Annotated[
        bool, typer.Option("--allow-payments", help="Carry out methods that move money.")
    ] = False,
    action: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID=WHAT", help="The replacement for an action set: 123=goal:integration/call or 123=tag:45."
        ),
    ] = None,
    send_as: Annotated[int | None, typer.Option(help="The user whose name e-mails are sent in.")] = None,
    country: Annotated[str, typer.Option(help="The country of a State that comes without one.")] = "USA",
    max_calls: Annotated[int, typer.Option(min=1, help="REST calls that one query may take.")] = 50,
    leave_out: Annotated[
        bool,
        typer.Option("--leave-out", help="Leave fields that REST does not have out of rows, and do not refuse them."),
    ] = False,
    certfile: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="TLS certificate, PEM.")] = None,
    keyfile: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="Its private key, PEM.")] = None,
    base_url: Annotated[str | None, typer.Option(envvar="KEAP_BASE_URL", help="Keap's API root.")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Log the REST operations of each call.")] = False,
) -> None:
    """Serve until interrupted. Credentials come from the environment or the token store, as for every command.

    Exit codes: 0 stopped, 2 bad input.
    """
    if context.invoked_subcommand is not None:
        return
    try:
        import uvicorn

        from ._server import BridgeServer, application
    except ImportError:
        _usage("it needs the extra: pip install 'keapkit[bridge]'")
    from keap_api.extend import is_loopback
    from keapkit._async_client import AsyncKeap
    from keapkit.auth import ApiKey

    from ._settings import Settings, action_from

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines hold what was asked for
    logging.getLogger("keapkit.bridge").setLevel(logging.DEBUG if verbose else logging.INFO)
    if keyfile is not None and certfile is None:
        _usage("--keyfile needs --certfile")
    try:
        settings = Settings(
            allow_payments=allow_payments,
            actions=dict(action_from(one) for one in action or ()),
            max_calls=max_calls,
            country=country.upper(),
            send_as=send_as,
            leave_out=leave_out,
        )
        tenants = {
            name: AsyncKeap(ApiKey(_from_environment(name, value)), base_url=base_url)
            for name, _, value in _pairs(tenant)
        }
        find = None if pass_through else _stored_tenants(base_url)
        several = (tenants and not _has_credential()) or (find is not None and not os.environ.get("KEAP_TENANT"))
        own = None if pass_through or several else AsyncKeap(base_url=base_url)
        server = BridgeServer(
            settings, keap=own, tenants=tenants, key=key, host=host,
            find_tenant=find, make_client=lambda credential: AsyncKeap(ApiKey(credential), base_url=base_url),
        )  # fmt: skip
    except ValidationError as error:
        _usage(str(error))
    config = uvicorn.Config(
        application(server), log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=5,
        ssl_certfile=certfile, ssl_keyfile=keyfile,
    )  # fmt: skip
    try:
        config.load()
    except (ssl.SSLError, OSError) as error:
        _usage(f"--certfile and --keyfile must be a certificate and its private key, both in PEM: {error}")
    listening = _listen(host, port)
    name, number = listening.getsockname()[:2]
    shown = f"[{name}]" if ":" in name else name
    typer.echo(f"XML-RPC over REST at http{'s' if certfile else ''}://{shown}:{number}/crm/xmlrpc/v1. Ctrl-C stops it.")
    served = own is not None or tenants or find is not None
    typer.echo(_who(key) if served else "Each caller uses the Keap credential that it sends.")
    if find is not None:
        typer.echo("Accounts of the token store are at /TENANT/crm/xmlrpc/v1.")
    if not is_loopback(host):
        typer.echo(f"Careful: listening on {host}, so other machines can reach it.")
    sys.stdout.flush()
    try:
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn ends in order and then raises Ctrl-C again
            asyncio.run(_serve(uvicorn.Server(config), server, listening))
    finally:
        listening.close()


@app.command()
def compare(
    budget: Annotated[int, typer.Option(min=2, help="Calls that may be made in all.")] = 200,
    table: Annotated[list[str] | None, typer.Option(help="Compare this table; again for another.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
    base_url: Annotated[str | None, typer.Option(envvar="KEAP_BASE_URL", help="Keap's API root.")] = None,
) -> None:
    """Ask XML-RPC and REST the same, while both answer. Read-only; values are masked.

    Exit codes: 0 the same, 1 differences, 2 bad input, 4 network.
    """
    import warnings

    from keap_api.errors import KeapError, TransportError
    from keap_api.xmlrpc import XmlRpcSunsetWarning
    from keap_api.xmlrpc.rest import TABLES
    from keapkit._client import Keap

    from ._compare import compare as compared
    from ._compare import lines

    unknown = [one for one in table or () if one not in TABLES or TABLES[one].grade == "refused"]
    if unknown:
        _usage(f"{unknown[0]} is not a table that REST answers")
    warnings.simplefilter("ignore", XmlRpcSunsetWarning)
    say = (lambda text: typer.echo(text, err=True)) if sys.stderr.isatty() else (lambda text: None)
    try:
        with Keap(base_url=base_url) as keap:
            made = compared(keap, budget=budget, tables=table or (), say=say)
    except ValidationError as error:
        _usage(str(error))
    except TransportError as error:
        typer.echo(f"keapkit bridge compare: {error}", err=True)
        raise typer.Exit(4) from None
    except KeapError as error:
        typer.echo(f"keapkit bridge compare: {error}", err=True)
        raise typer.Exit(1) from None
    if as_json:
        typer.echo(json.dumps(made.to_dict(), indent=1))
    else:
        for one in lines(made):
            typer.echo(one)
    raise typer.Exit(0 if made.equal else 1)


async def _serve(uvicorn_server: object, server: object, listening: socket.socket) -> None:
    try:
        await uvicorn_server.serve(sockets=[listening])  # type: ignore[attr-defined]  # uvicorn is an extra
    finally:
        await server.close()  # type: ignore[attr-defined]  # imported lazily, too


def _who(key: str | None) -> str:
    return "Callers present the key given." if key else "Loopback only: every program on this machine may call."


def _pairs(tenants: list[str] | None) -> list[tuple[str, str, str]]:
    found = [one.partition("=") for one in tenants or ()]
    for name, sign, variable in found:
        if not (sign and variable and name.replace("-", "").replace("_", "").isalnum()):
            raise ValidationError(f"{name + sign + variable!r} must be NAME=VARIABLE", path="tenant")
    return found


def _from_environment(name: str, variable: str) -> str:
    value = os.environ.get(variable)
    if not value:
        raise ValidationError(
            f"the environment has no {variable}, which should hold the API key of {name}", path="tenant"
        )
    return value


def _stored_tenants(base_url: str | None) -> Callable[[str], AsyncKeap | None] | None:
    """What finds the tenants that have authorized the application of the environment."""
    client_id, secret = os.environ.get("KEAP_CLIENT_ID"), os.environ.get("KEAP_CLIENT_SECRET")
    if os.environ.get("KEAP_API_KEY") or not client_id or not secret:
        return None
    from keapkit._async_app import AsyncKeapApp

    app = AsyncKeapApp(client_id, secret, base_url=base_url)
    return lambda name: app.tenant(name) if name in app.tenants() else None


def _has_credential() -> bool:
    return bool(os.environ.get("KEAP_API_KEY") or os.environ.get("KEAP_CLIENT_ID"))


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only for sockets that say they are TCP; it would cost 40 ms a request.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(128)
    except (OSError, OverflowError) as error:
        listening.close()
        _usage(f"cannot listen on {host}, port {port}: {getattr(error, 'strerror', None) or error}")
    return listening
