"""What people install."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, freshly built."""
    place = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(place)]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, timeout=120)
    (built,) = place.glob("*.whl")
    return zipfile.ZipFile(built)


@pytest.mark.parametrize(
    "name",
    [
        "vobiz_api/catalogue.json",
        "vobiz_api/openapi.json",
        "vobiz_api/py.typed",
        "vobiz_sandbox/py.typed",
        "vobiz_sandbox/pytest_plugin.py",
        "vobiz_sdk/cli/app.py",
        "vobiz_sdk/pacing/take_turn.lua",
        "vobiz_sdk/py.typed",
    ],
)
def test_the_wheel_holds_everything_that_is_needed(wheel, name):
    assert name in wheel.namelist()


def test_the_wheel_holds_nothing_else(wheel):
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"vobiz_api", "vobiz_sandbox", "vobiz_sdk"}
    assert [name for name in wheel.namelist() if "__pycache__" in name or "/tests/" in name] == []


def test_its_metadata_is_complete(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(wheel.read(name).decode())
    assert metadata["Name"] == "vobiz-sdk"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert {"cli", "otel", "redis", "sandbox"} <= set(metadata.get_all("Provides-Extra", []))
    assert metadata.get_payload().startswith("# vobiz-sdk\n")
    assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())


def test_its_entry_points_exist(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/entry_points.txt"))
    text = wheel.read(name).decode()
    assert "vobiz = vobiz_sdk.cli:main" in text
    assert "vobiz_sandbox = vobiz_sandbox.pytest_plugin" in text
