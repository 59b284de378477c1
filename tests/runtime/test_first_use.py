"""Types that several threads use for the first time together.

msgspec crashes the process then (seen with 0.22: a segmentation fault in the decoder), so types are learned under a
lock.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]

CODE = textwrap.dedent("""
    import sys, threading, types
    from typing import Optional
    import msgspec
    from keap_api._decode import decode

    sys.setswitchinterval(1e-6)  # so that threads take turns within the learning of a type
    content = b'{"x": 1, "y": [{"x": "two", "y": [{"x": 3}]}]}'
    for number in range(150):
        module = types.ModuleType(f"models_{number}")
        sys.modules[module.__name__] = module
        vars(module).update(msgspec=msgspec, Optional=Optional)
        classes = [
            f"class A{n}(msgspec.Struct):\\n    x: Optional[int] = None\\n"
            f"    y: 'Optional[list[A{(n + 1) % 30}]]' = None"
            for n in range(30)
        ]
        exec("\\n".join(classes), vars(module))
        together = threading.Barrier(4)

        def use(kind):
            together.wait()
            decode(content, kind, "test")

        threads = [threading.Thread(target=use, args=(getattr(module, f"A{n}"),)) for n in (0, 0, 7, 21)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    print("fine")
""")


def test_threads_that_use_types_for_the_first_time_together() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-X", "faulthandler", "-c", CODE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "fine\n"), done.stderr[-2000:]


def test_the_codecs_of_a_response_are_loaded_before_the_request_is_sent() -> None:
    code = """
        import sys, httpx, keap_api.v2

        def handle(request):
            loaded = set(sys.modules)
            content = '{"id": "5", "given_name": "Zo\\u00eb"}'
            for codec in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
                __import__("json").loads(content.encode(codec))
            print(sorted(set(sys.modules) - loaded))
            return httpx.Response(200, content=content.encode("utf-8-sig"))

        with httpx.Client(base_url="https://a.test", transport=httpx.MockTransport(handle)) as client:
            print(keap_api.v2.RestV2(client).contacts.create({}, options={"validate": "off"}).id)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n5\n"
