"""Every reading call of Keap's own SDK: it sends what the sandbox takes, and reads what the sandbox answers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.sandbox.server import ENVIRONMENT, serving

PROGRAM = Path(__file__).parent / "programs" / "official_reads.py"


def test_every_reading_call_of_the_official_sdk() -> None:
    with serving("--limits", "off") as root:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", str(PROGRAM), root],
            env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, str] = json.loads(done.stdout)
    refused = {name: said for name, said in told.items() if said != "ok"}
    assert len(told) > 100
    # What has no record with id 1, and lists that need a filter of their own, is answered as Keap answers it.
    for name, said in refused.items():
        assert "there is no" in said or "a filter is required" in said, (name, said)
    assert len(refused) < len(told) / 4
