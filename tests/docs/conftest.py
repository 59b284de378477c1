from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs import built


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation with its reference pages: a folder with `mkdocs.yml` and `docs`."""
    return built.sources(tmp_path_factory)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    pytest.importorskip("zensical", reason="needs zensical: the site is built and checked")
    return built.site(tmp_path_factory)
