"""What holds for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine, and what else runs on it, than about the example.
settings.register_profile("timeless", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("timeless")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-snapshots", action="store_true", help="write the files of expected text anew; look at what changed"
    )


@pytest.fixture(scope="session")
def shared_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of this run of the tests, which all of its workers share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def generated_once(shared_place: Path) -> Iterator[None]:
    """What was generated from the same content before is not made again; nor is a sound document checked again."""
    from tests.contract.remembered import remember

    place = shared_place / "generated"
    place.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        remember(patch, place)
        yield
