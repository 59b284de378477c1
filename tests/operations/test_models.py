"""Response models stand in parts, of which a program imports those that it needs; nothing else tells that they do."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
import subprocess
import sys
import textwrap
import typing
from typing import Any

import msgspec
import pytest

API = ["v1", "v2"]


def python(code: str, *arguments: str) -> str:
    """What a fresh interpreter prints; warnings are errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def models(api: str) -> Any:
    return importlib.import_module(f"keap_api.{api}.models")


AGAIN = """
    import importlib, sys
    import msgspec
    api = sys.argv[1]

    def again():
        for name in [name for name in sys.modules if name.startswith(f"keap_api.{api}")]:
            del sys.modules[name]
        return importlib.import_module(f"keap_api.{api}.models")

    def parts():
        prefix = f"keap_api.{api}.models."
        return sorted(name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix))
"""


@pytest.mark.parametrize("api", API)
def test_each_type_can_be_used_alone(api: str) -> None:
    code = """
    for name in again().__all__:
        kind = getattr(again(), name)
        assert kind.__name__ == name
        msgspec.json.Decoder(kind)
        print(name)
    """
    assert python(AGAIN + code, api).split() == models(api).__all__


@pytest.mark.parametrize("api", API)
def test_each_resource_can_be_used_alone(api: str) -> None:
    """It loads its own part, and parts that it shares with others."""
    code = """
    import pkgutil
    from keap_api._operation import Operation
    resources = importlib.import_module(f"keap_api.{api}.resources")
    for found in pkgutil.iter_modules(resources.__path__):
        again()
        module = importlib.import_module(f"keap_api.{api}.resources.{found.name}")
        for value in vars(module).values():
            if isinstance(value, Operation) and value.response is not None:
                msgspec.json.Decoder(value.response)
        print(found.name, *parts())
    """
    own = {info.name for info in pkgutil.iter_modules(models(api).__path__) if not info.name.endswith("_shared")}
    lines = python(AGAIN + code, api).splitlines()
    assert len(lines) > 20
    for line in lines:
        resource, *parts = line.split()
        assert own.intersection(parts) <= {f"_{resource}"}


@pytest.mark.parametrize("api", API)
def test_types_are_those_of_the_package(api: str) -> None:
    package = models(api)
    assert dir(package) == sorted(package.__all__)
    assert "msgspec" not in dir(package)
    for name in package.__all__:
        kind = getattr(package, name)
        assert (kind.__module__, kind.__qualname__) == (package.__name__, name)
        assert pickle.loads(pickle.dumps(kind)) is kind
        assert b"models._" not in pickle.dumps(kind)
        if issubclass(kind, msgspec.Struct):
            hints = typing.get_type_hints(kind)
            assert set(kind.__struct_fields__) <= set(hints)


def test_pickles_are_read_where_nothing_is_loaded_yet() -> None:
    m = models("v2")
    address = m.EmailAddress(email="a@example.test", email_opt_status=m.EmailAddressEmailOptStatus("ODD"))
    contact = m.Contact(id="7", email_addresses=[address], source_type=m.ContactSourceType.API)
    code = """
        import pickle, sys
        contact = pickle.loads(bytes.fromhex(sys.argv[1]))
        print(repr(contact))
        print(type(contact), [name for name in sys.modules if "models._orders" in name])
    """
    shown, kind = python(code, pickle.dumps(contact).hex()).splitlines()
    assert shown == repr(contact)
    assert kind == "<class 'keap_api.v2.models.Contact'> []"


def test_help_shows_the_public_names() -> None:
    code = """
        import pydoc
        from keap_api.v2 import models
        from keapkit import types
        print(pydoc.plain(pydoc.render_doc(types.v2.Contact)))
        print(pydoc.plain(pydoc.render_doc(models)))
    """
    text = python(code)
    assert "class Contact in module keap_api.v2.models" in text
    assert "class OrderItemItemType(keap_api._enums.OpenStrEnum)" in text
    assert "models._" not in text.partition("PACKAGE CONTENTS")[0]


def test_all_names_can_be_imported_with_a_star() -> None:
    code = """
        from keap_api.v2 import models
        from keapkit.types.v2 import *
        print(all(globals()[name] is getattr(models, name) for name in models.__all__))
    """
    assert python(code).strip() == "True"


@pytest.mark.parametrize("module", ["keap_api.v1.models", "keap_api.v2.models", "keapkit.types.v1", "keapkit.types.v2"])
def test_a_name_that_is_not_there(module: str) -> None:
    with pytest.raises(AttributeError, match=rf"module '{module}' has no attribute 'Contct'"):
        _ = importlib.import_module(module).Contct
    with pytest.raises(ImportError, match="Contct"):
        exec(f"from {module} import Contct")


def test_threads_that_use_models_for_the_first_time_together() -> None:
    code = """
        import sys, threading
        from keap_api._decode import decode
        from keap_api.v2 import models
        sys.setswitchinterval(1e-6)
        names = models.__all__
        together, wrong = threading.Barrier(8), []

        def use(number):
            together.wait()
            for name in names[number:] + names[:number]:
                kind = getattr(models, name)
                try:
                    decode(b'{"id": "1"}' if hasattr(kind, "__struct_fields__") else b'"A"', kind, "test")
                except Exception as error:
                    wrong.append((name, error))

        threads = [threading.Thread(target=use, args=(40 * number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(wrong)
    """
    assert python("import warnings; warnings.simplefilter('ignore')\n" + textwrap.dedent(code)).strip() == "[]"
