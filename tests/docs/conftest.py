"""The catalogue, the written pages, and the site as it is built."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vobiz_sdk.catalogue import Catalogue, load_catalogue

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def docs() -> Path:
    """The pages as they are written down."""
    return PROJECT / "docs"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly, once."""
    target = tmp_path_factory.mktemp("site")
    environment = {name: value for name, value in os.environ.items() if name != "VOBIZ_DOCS_URL"}
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)],
        cwd=PROJECT,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return target
