"""`python -m keapkit.sandbox`: serve the sandbox and its page."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import socket
import sys
from typing import TYPE_CHECKING, NoReturn

from keap_api.errors import KeapError, ValidationError
from keap_api.extend import is_loopback

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._core import Sandbox

__all__ = ["main"]


class _BadInputError(KeapError):
    """A command line argument is invalid."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _BadInputError(f"{message} (--help lists the options)")


def _limits(text: str) -> str | int:
    if text in {"real", "off"}:
        return text
    if text.isascii() and text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("expected real, off, or a number of calls a minute")


def _seconds(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("expected a number of seconds, at least 1")


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) < 65_536:
        return int(text)
    raise argparse.ArgumentTypeError("expected a number from 0 to 65535")


def _tenants(text: str) -> list[str]:
    from ._gateway import host_name

    names = [name.strip() for name in text.split(",") if name.strip()]
    try:
        for name in names:
            host_name(name)
    except ValidationError:
        names = []
    if not names:
        raise argparse.ArgumentTypeError("expected names such as ab123,cd456")
    return names


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="keapkit sandbox",
        description="A local stand-in for api.infusionsoft.com/crm, with a page at / that shows what happens.",
    )
    parser.add_argument("--port", type=_port, default=8080, help="0 picks a free one (default 8080)")
    parser.add_argument(
        "--host", default="127.0.0.1", help="another address lets other machines in and needs --key (default 127.0.0.1)"
    )
    parser.add_argument("--db", metavar="FILE", help="keep everything in this SQLite file (default: in memory)")
    parser.add_argument("--key", help="the only API key to accept (default: every key that begins with KeapAK-)")
    parser.add_argument(
        "--limits", type=_limits, default="real", metavar="real|off|N", help="N calls a minute (default real)"
    )
    parser.add_argument(
        "--token-lifetime", type=_seconds, default=86_400, metavar="SECONDS", help="of OAuth access tokens"
    )
    parser.add_argument(
        "--tenants",
        type=_tenants,
        default=["sandbox", "second"],
        metavar="NAMES",
        help="joined by commas; a key KeapAK-NAME-... belongs to that tenant, others to the first "
        "(default sandbox,second)",
    )
    parser.add_argument("--empty", action="store_true", help="begin without the sample data")
    parser.add_argument(
        "--lenient", action="store_true", help="accept what only Keap's rules refuse, such as unknown keys and filters"
    )
    parser.add_argument(
        "--fail",
        action="append",
        default=[],
        metavar="KIND[:RATE%][@PATH]",
        help="fail on demand: an HTTP status, timeout, cut-body, bad-json, html, latency=TIME, brownout, or "
        "expire-tokens, such as 500:10%% or timeout:2%%@/rest/v2/contacts*; may be repeated",
    )
    parser.add_argument("--latency", metavar="TIME", help="respond late, such as 300ms or 300ms±100ms")
    parser.add_argument("--seed", type=int, default=0, help="makes the failures repeatable (default 0)")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until interrupted.

    Args:
        argv: the command line without the program's name; None takes `sys.argv`.

    Returns:
        0 if it was stopped, 2 for bad input: an unknown flag, a taken port, a database of another version.
    """
    try:
        return _serve(_parser().parse_args(argv))
    except _BadInputError as error:
        print(f"keapkit sandbox: {error}", file=sys.stderr)  # noqa: T201
        return 2


def _serve(options: argparse.Namespace) -> int:
    try:
        import uvicorn

        from ._server import application
    except ImportError:
        raise _BadInputError("the sandbox needs an extra: pip install 'keapkit[sandbox]'") from None
    local = is_loopback(options.host)
    listening = _listen(options.host, options.port)
    try:
        if not local and not options.key:
            raise _BadInputError(f"--host {options.host} lets other machines in: give the key they need with --key")
        sandbox = _sandbox(options)
    except BaseException:
        listening.close()
        raise
    try:
        host, port = listening.getsockname()[:2]
        key = "the key given" if options.key else "every key that begins with KeapAK-"
        shown = f"[{host}]" if ":" in host else host
        _say(f"Sandbox at http://{shown}:{port}/crm, accepting {key}. Ctrl-C stops it.")
        _say(f"Page at http://{shown}:{port}/")
        _say(f"Limits: {options.limits}. Data: {options.db or 'in memory'}. Tenants: {', '.join(options.tenants)}.")
        if sandbox.faults.rules:
            _say(f"Failing on demand: {', '.join(map(str, sandbox.faults.rules))}.")
        if local:
            _say("Loopback only: other machines cannot reach it.")
        else:
            _say(f"Careful: listening on {options.host}, so other machines can reach it.")
        # cut-body ends responses early on purpose; uvicorn would report each as an error of the application.
        logging.getLogger("uvicorn.error").addFilter(
            lambda record: "ASGI callable returned without" not in record.getMessage()
        )
        servers: list[uvicorn.Server] = []
        config = uvicorn.Config(
            application(sandbox, options.host, key=options.key, stopping=lambda: servers[0].should_exit),
            log_level="warning",
            lifespan="off",
            timeout_graceful_shutdown=2,
        )
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn ends in order and then raises Ctrl-C again
            servers.append(uvicorn.Server(config))
            servers[0].run(sockets=[listening])
    finally:
        sandbox.close()
        listening.close()
    return 0


def _sandbox(options: argparse.Namespace) -> Sandbox:
    from ._core import Sandbox
    from ._errors import SandboxDatabaseError
    from ._faults import parse_fault

    try:
        latency = [f"latency={options.latency}"] if options.latency else []
        return Sandbox(
            db=options.db,
            key=options.key,
            limits=options.limits,
            token_lifetime=options.token_lifetime,
            data=not options.empty,
            tenants=options.tenants,
            strict=not options.lenient,
            faults=[parse_fault(text) for text in (*latency, *options.fail)],
            seed=options.seed,
        )
    except (SandboxDatabaseError, ValidationError) as error:
        raise _BadInputError(str(error)) from None


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only for sockets that say they are TCP; it would cost 40 ms a request.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # A port left in TIME_WAIT by the last run is free; on Windows this option would share a taken one.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise _BadInputError(f"cannot listen on {host}, port {port}: {error.strerror or error}") from None
    return listening


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
