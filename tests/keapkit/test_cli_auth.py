"""`python -m keapkit auth`: run as users run it."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from keapkit.stores import FileTokenStore
from tests.keapkit.token_server import API_KEY, CLIENT_ID, CLIENT_SECRET, TokenServer, put, small_trust


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


class Terminal:
    """Runs keapkit with a home directory and an environment of its own."""

    def __init__(self, home: Path, **environ: str) -> None:
        keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        fast = {"SSL_CERT_FILE": small_trust(home)}
        self.environ = {**keep, **fast, "KEAPKIT_HOME": str(home), "COLUMNS": "300", "NO_COLOR": "1", **environ}
        self.store = FileTokenStore(home / "tokens")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "keapkit", *arguments],
            env=self.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, typed: str = "") -> tuple[int, str, str]:
        process = self.start(*arguments)
        out, err = process.communicate(typed, timeout=60)
        for secret in (CLIENT_SECRET, API_KEY):
            assert secret not in out + err
        return process.returncode, out, err


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path, KEAP_CLIENT_ID=CLIENT_ID, KEAP_CLIENT_SECRET=CLIENT_SECRET)


def endpoints(server: TokenServer) -> list[str]:
    return ["--no-browser", "--authorize-url", server.authorize_url, "--token-url", server.token_url]


def printed_url(process: subprocess.Popen[str], server: TokenServer) -> str:
    assert process.stdout is not None
    while line := process.stdout.readline():
        if line.startswith(server.authorize_url):
            return line.strip()
    raise AssertionError(process.communicate()[1])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_log_in_with_a_pasted_address(server: TokenServer, terminal: Terminal) -> None:
    process = terminal.start("auth", "login", *endpoints(server))
    redirected = httpx.get(printed_url(process, server)).headers["location"]
    assert redirected.startswith("https://localhost/keapkit?")
    out, err = process.communicate(f"{redirected}\n", timeout=60)
    assert process.returncode == 0, err
    assert "ab123 is authorized" in out
    assert terminal.store.tenants() == ["ab123"]


def test_log_in_with_a_loopback_port(server: TokenServer, terminal: Terminal) -> None:
    redirect = f"http://127.0.0.1:{free_port()}/callback"
    process = terminal.start("auth", "login", "--redirect-uri", redirect, *endpoints(server))
    url = printed_url(process, server)
    assert process.stdout is not None
    process.stdout.readline()
    assert "Waiting" in process.stdout.readline()
    back = httpx.get(url).headers["location"]
    with httpx.Client(transport=httpx.HTTPTransport(retries=10)) as browser:  # the port opens in a moment
        assert browser.get(f"http://{back.split('/')[2]}/favicon.ico").status_code == 404
        assert "close this page" in browser.get(back).text
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "ab123 is authorized" in out
    assert "code" not in err, "the redirect holds the code"


def test_a_login_that_goes_wrong(server: TokenServer, terminal: Terminal) -> None:
    process = terminal.start("auth", "login", *endpoints(server))
    redirected = httpx.get(printed_url(process, server)).headers["location"]
    _, err = process.communicate(redirected.replace("state=", "state=x") + "\n", timeout=60)
    assert process.returncode == 1
    assert "another login attempt" in err
    server.consent = ""
    process = terminal.start("auth", "login", *endpoints(server))
    redirected = httpx.get(printed_url(process, server)).headers["location"]
    _, err = process.communicate(f"{redirected}\n", timeout=60)
    assert process.returncode == 1
    assert "the user refused consent" in err
    assert "Traceback" not in err


def test_the_port_is_taken(server: TokenServer, terminal: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        redirect = f"http://127.0.0.1:{taken.getsockname()[1]}/callback"
        code, _, err = terminal.run("auth", "login", "--redirect-uri", redirect, *endpoints(server))
    assert code == 2
    assert "choose another port" in err


def test_status(server: TokenServer, terminal: Terminal) -> None:
    code, out, _ = terminal.run("auth", "status")
    assert code == 0
    assert "auth login" in out
    pair = put(server, terminal.store, age=5 * 86_400)
    code, out, _ = terminal.run("auth", "status")
    assert code == 0
    assert re.search(r"ab123\s+5\.0\s+40\.0\s+\d{4}-\d\d-\d\dT\S+Z\s+ok", out), out
    assert pair.access not in out
    assert pair.refresh not in out
    put(server, terminal.store, "old1", age=50 * 86_400)
    put(server, terminal.store, "cut1")
    (terminal.store.directory / "cut1.json").write_text("{")
    code, out, _ = terminal.run("auth", "status", "--json")
    assert code == 1
    rows = {row["tenant"]: row for row in json.loads(out)}
    assert rows["ab123"]["ok"] is True
    assert "too old" in rows["old1"]["state"]
    assert "truncated" in rows["cut1"]["state"]


def test_refresh_for_cron(server: TokenServer, terminal: Terminal) -> None:
    put(server, terminal.store, "young", age=86_400)
    put(server, terminal.store, "older", age=31 * 86_400)
    command = ("auth", "refresh", "--older-than", "30d", "--token-url", server.token_url)
    code, out, err = terminal.run(*command)
    assert (code, err) == (0, "")
    assert out.splitlines() == ["older: refreshed", "young: skipped: newer than --older-than"]
    assert server.refreshes == 1
    put(server, terminal.store, "dead", age=40 * 86_400).void = True
    put(server, terminal.store, "older", age=31 * 86_400)
    code, out, err = terminal.run(*command)
    assert code == 1
    assert "older: refreshed" in out
    assert "dead: FAILED" in err
    assert server.authorize_url not in err  # the default page of Keap is named
    assert "accounts.infusionsoft.com" in err


def test_refresh_what_is_in_doubt(server: TokenServer, terminal: Terminal) -> None:
    put(server, terminal.store)
    server.next.drop = "before"
    command = ("auth", "refresh", "--token-url", server.token_url)
    assert terminal.run(*command)[0] == 1
    server.next.drop = ""
    code, out, _ = terminal.run("auth", "status")
    assert code == 1
    assert "in doubt" in out
    code, _, err = terminal.run(*command)
    assert code == 1
    assert "--retry-doubtful" in err or "Authorize again" in err
    assert terminal.run(*command, "--retry-doubtful")[0] == 0
    assert terminal.run("auth", "status")[0] == 0


@pytest.mark.parametrize("age", ["30", "d", "30 days", "-1d"])
def test_ages_that_are_none(terminal: Terminal, age: str) -> None:
    code, _, err = terminal.run("auth", "refresh", f"--older-than={age}")
    assert code == 2
    assert "30d" in err


def test_check_a_key(server: TokenServer, tmp_path: Path) -> None:
    command = ("auth", "check", "--base-url", server.base_url)
    code, out, _ = Terminal(tmp_path, KEAP_API_KEY=API_KEY).run(*command)
    assert code == 0
    assert out.splitlines() == [
        "Authorization: Bearer: works (tenant ab123)",
        "X-Keap-API-Key: works (tenant ab123)",
    ]
    code, out, _ = Terminal(tmp_path).run(*command, typed=f"{API_KEY}\n")
    assert code == 0
    code, out, _ = Terminal(tmp_path, KEAP_API_KEY="KeapAK-mistyped").run(*command)
    assert code == 1
    assert out.count("does not know this credential") == 2
    assert "KeapAK-mistyped" not in out


def test_check_oauth(server: TokenServer, terminal: Terminal) -> None:
    command = ("auth", "check", "--base-url", server.base_url, "--token-url", server.token_url)
    code, _, err = terminal.run(*command)
    assert code == 2
    assert "auth login" in err
    put(server, terminal.store, age=90_000)
    code, out, _ = terminal.run(*command)
    assert code == 0
    assert out == "OAuth token of ab123, Authorization: Bearer: works (tenant ab123)\n"


def test_check_without_a_network(tmp_path: Path) -> None:
    code, _, err = Terminal(tmp_path, KEAP_API_KEY=API_KEY).run("auth", "check", "--base-url", "http://127.0.0.1:9/crm")
    assert code == 4
    assert "cannot reach" in err
    code, _, err = Terminal(tmp_path, KEAP_API_KEY=API_KEY).run("auth", "check", "--base-url", "http://api.keap.com")
    assert code == 2


def test_usage(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    code, out, _ = terminal.run("auth", "--help")
    assert code == 0
    for command in ("login", "status", "refresh", "check"):
        assert command in out
    assert terminal.run("auth", "unknown")[0] == 2
    assert terminal.run("auth", "login", typed="")[0] == 2


def test_the_other_parts_are_commands_too(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    (tmp_path / "old.py").write_text("keap.xmlrpc.contact.add({})\n")
    code, out, _ = terminal.run("migrate", str(tmp_path / "old.py"))
    assert code == 1
    assert "ContactService.add" in out
    assert terminal.run("migrate", str(tmp_path / "missing.py"))[0] == 2
    code, out, _ = terminal.run("sandbox", "--help")
    assert code == 0
    assert "--port" in out


def test_without_the_extra_one_line_says_so(tmp_path: Path) -> None:
    program = (
        "import importlib.util as u, sys\nfind = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'typer' else find(name, *rest)\n"
        "from keapkit.__main__ import main\nmain(['auth', 'status'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "keapkit: The command line needs an extra: pip install 'keapkit[cli]'\n"


def test_logout_forgets_tenants(server: TokenServer, terminal: Terminal) -> None:
    for tenant in ("ab123", "xy999", "bad1"):
        put(server, terminal.store, tenant)
    (terminal.store.directory / "bad1.json").write_text("{")
    code, out, _ = terminal.run("auth", "logout", "AB123.infusionsoft.com", "bad1")
    assert code == 0
    assert out == "AB123.infusionsoft.com: logged out\nbad1: logged out\n"
    assert terminal.store.tenants() == ["xy999"]
    code, out, err = terminal.run("auth", "logout", "ab123", "xy999")
    assert code == 1
    assert out == "xy999: logged out\n"
    assert "ab123: no tokens are stored" in err
    assert terminal.run("auth", "logout", "../x")[0] == 2
    assert terminal.run("auth", "logout")[0] == 2
