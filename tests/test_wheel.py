"""The wheel, installed where nothing else of this project can be seen, makes a call."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.operations.loopback import Loopback

ROOT = Path(__file__).parent.parent

DEPENDENCIES = [
    *("anyio", "certifi", "filelock", "h11", "httpcore", "httpx", "httpx_retries", "idna", "lxml", "msgspec"),
    *("oauthlib", "sniffio", "typing_extensions"),
]

CALL = """
import pathlib, sys
import keap_api, keapkit
from importlib.metadata import version

home = pathlib.Path(sys.prefix).resolve()
for module in (keap_api, keapkit):
    assert home in pathlib.Path(module.__file__).resolve().parents, module.__file__
assert version("keapkit") == keapkit.__version__
for absent in ("generator", "tests", "openapi_python_client", "typer", "redis", "starlette"):
    try:
        __import__(absent)
    except ImportError:
        continue
    raise AssertionError(f"{absent} can be imported")
with keapkit.Keap("KeapAK-wheel", base_url=sys.argv[1], throttle=None) as keap:
    (contact,) = keap.v2.contacts.list(filter="family_name==Smith")
print(contact.given_name)
"""


def finished(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command that has run in an environment without this project."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "PIP_", "KEAP_"))}
    return subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=300
    )


def run(*command: str | Path, cwd: Path) -> str:
    """The output of a command that must succeed."""
    done = finished(*command, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the sources by their own build backend, without network."""
    folder = tmp_path_factory.mktemp("wheel")
    code = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    run(sys.executable, "-c", code, folder, cwd=ROOT)
    (made,) = folder.glob("*.whl")
    return made


def test_contents(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (about,) = (n for n in names if n.endswith(".dist-info/METADATA"))
        metadata = archive.read(about).decode()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"keapkit", "keap_api"}
    data = {f"keap_api/v2/{name}.json" for name in ("openapi", "queries")}
    assert {"keapkit/py.typed", "keap_api/py.typed", *data} <= set(names)
    assert not [name for name in names if name.endswith((".pyc", ".lock")) or "/." in name]
    # Everything that is in the source trees is in the wheel.
    for source in (ROOT / "overlays" / "keapkit", ROOT / "generated" / "keap_api"):
        files = (path for path in source.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        assert {path.relative_to(source.parent).as_posix() for path in files} <= set(names)
    assert "Requires-Python: >=3.11" in metadata
    needed = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert sorted(line.split()[1].split(">")[0].split("<")[0] for line in needed) == [
        "filelock", "httpx", "httpx-retries", "lxml", "msgspec", "oauthlib", "tzdata",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel, and with links to the dependencies installed here."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    interpreter = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", interpreter]
    run(*pip, "install", "--no-index", "--no-deps", "--quiet", wheel, cwd=home)
    (site,) = home.rglob("site-packages")
    here = Path(sysconfig.get_paths()["purelib"])
    for name in DEPENDENCIES:
        for path in (*here.glob(name), *here.glob(f"{name}.py"), *here.glob(f"{name}-*.dist-info")):
            (site / path.name).symlink_to(path)
    return interpreter


def test_installed_wheel_makes_a_call(python: Path, tmp_path: Path) -> None:
    with Loopback(b'{"contacts": [{"id": "1", "given_name": "Ann"}]}') as server:
        said = run(python, "-W", "error", "-c", CALL, server.base_url, cwd=tmp_path)
        got = server.received
    assert said == "Ann\n"
    assert got.path == "/crm/rest/v2/contacts"
    assert got.query == ["filter=family_name%3D%3DSmith"]
    assert got.headers["authorization"] == "Bearer KeapAK-wheel"


@pytest.mark.parametrize("command", [["-m", "keapkit"], ["-m", "keapkit.sandbox"]])
def test_a_command_without_its_extra_says_what_it_needs(python: Path, tmp_path: Path, command: list[str]) -> None:
    done = finished(python, *command, cwd=tmp_path)
    assert done.returncode == 2
    assert "pip install" in done.stderr
    assert "Traceback" not in done.stderr
