"""The catalogue, the written pages, and the site as it is built."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vobiz_sdk.catalogue import Catalogue, load_catalogue

PROJECT = Path(__file__).parents[2]
# In seconds, on a machine that is busy with everything else.
LONGEST_BUILD = 600


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def docs() -> Path:
    """The pages as they are written down."""
    return PROJECT / "docs"


@pytest.fixture(scope="session")
def site(shared_place: Path) -> Path:
    """The site, built strictly, once for all workers."""
    target, said = shared_place / "built-site", shared_place / "built-site.log"
    try:
        (shared_place / "built-site.begun").touch(exist_ok=False)
    except FileExistsError:  # by another worker
        _wait_for(said)
    else:
        said.with_suffix(".part").write_text(_build(target), encoding="utf-8")
        said.with_suffix(".part").rename(said)
    assert said.read_text(encoding="utf-8") == ""
    return target


def _build(target: Path) -> str:
    """Build the site; returns what was wrong, if anything was."""
    environment = {name: value for name, value in os.environ.items() if name != "VOBIZ_DOCS_URL"}
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)],
        cwd=PROJECT,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{result.returncode}: {result.stdout} {result.stderr}" if result.returncode else ""


def _wait_for(file: Path) -> None:
    deadline = time.monotonic() + LONGEST_BUILD
    while not file.exists():
        assert time.monotonic() < deadline, "the site was not built in time"
        time.sleep(0.1)
