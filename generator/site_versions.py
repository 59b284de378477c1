"""Adds a version of the documentation to the published ones: `python -m generator.site_versions BUILT PAGES TAG`.

Version 1.2.3 is in `v1.2/`, and in `latest/` too while it is the newest. A version that is no longer the newest gets a
banner that leads to the newest. Needs Python's standard library only.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

__all__ = ["add_version"]

NOTICE = "assets/version.js"
"""A script that every page loads: empty in the newest version, a banner in the others."""
LATEST = "latest"
NEXT = "next"
"""The folder of the newest candidate for a release."""
_TAG = re.compile(r"v(\d+)\.(\d+)\.(\d+)((?:a|b|rc)\d+)?")
_FOLDER = re.compile(r"v(\d+)\.(\d+)")
_BANNER = """\
// Written when a newer version was published.
const latest = new URL("../../latest/", document.currentScript.src)
document.addEventListener("DOMContentLoaded", () => {
  const banner = document.createElement("aside")
  const link = document.createElement("a")
  banner.className = "md-banner md-banner--warning"
  banner.setAttribute("aria-label", "Version")
  banner.style.padding = "0.6rem 1.2rem"
  link.href = latest.href
  link.textContent = "Read about the newest."
  banner.append("This is not the newest version of keapkit. ", link)
  document.body.prepend(banner)
})
"""
_REDIRECT = """\
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>keapkit</title>
    <meta http-equiv="refresh" content="0; url=latest/">
  </head>
  <body><a href="latest/">keapkit's documentation</a></body>
</html>
"""


def add_version(built: Path, pages: Path, tag: str) -> str:
    """Add a built site to the published ones; returns the name of its folder.

    Args:
        built: the built site.
        pages: the folder of the published versions, which may be empty.
        tag: the version's tag, such as `v1.2.3`, or `v1.2.0rc1`, which goes to `next/`.

    Raises:
        ValueError: the tag is not a version's, or `built` is not a site.
    """
    match = _TAG.fullmatch(tag)
    if match is None:
        raise ValueError(f"{tag!r}: expected a tag such as v1.2.3")
    if not (built / "index.html").is_file():
        raise ValueError(f"{built}: no index.html")
    name = f"v{match[1]}.{match[2]}" if match[4] is None else NEXT
    _replace(built, pages / name)
    versions = sorted(
        (found for path in pages.iterdir() if (found := _FOLDER.fullmatch(path.name))),
        key=lambda found: (int(found[1]), int(found[2])),
        reverse=True,
    )
    names = [found.string for found in versions]
    if names[:1] == [name] or not names:
        _replace(built, pages / LATEST)
    for other in names:
        (pages / other / NOTICE).write_text("" if other == names[0] else _BANNER, encoding="utf-8")
    listed = {"latest": names[0] if names else None, "versions": names}
    (pages / "versions.json").write_text(json.dumps(listed) + "\n", encoding="utf-8")
    (pages / "index.html").write_text(_REDIRECT, encoding="utf-8")
    (pages / ".nojekyll").touch()
    return name


def _replace(built: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(built, place)


if __name__ == "__main__":
    print(add_version(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
