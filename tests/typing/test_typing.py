"""The package's types, as a program outside this project sees them, under mypy and under pyright."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
Complaints = set[tuple[str, int, str]]
"""File name, line and message."""


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory outside this project, so that none of its settings apply."""
    place = tmp_path_factory.mktemp("consumer")
    for name in ("consumer.py", "misuse.py"):
        (place / name).write_text((HERE / name).read_text(encoding="utf-8"), encoding="utf-8")
    return place


@pytest.fixture(scope="session")
def mypy(elsewhere: Path) -> Complaints:
    """What mypy says in strict mode."""
    cache = Path(__file__).parents[2] / ".mypy_cache" / "consumer"
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", f"--cache-dir={cache}"]
    result = subprocess.run(
        [*command, "consumer.py", "misuse.py"], cwd=elsewhere, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode in (0, 1), result.stderr + result.stdout
    found = re.findall(r"^(.+?):(\d+): error: (.*)$", result.stdout, re.MULTILINE)
    return {(name, int(line), message) for name, line, message in found}


@pytest.fixture(scope="session")
def pyright(elsewhere: Path) -> Complaints:
    """What pyright says in strict mode."""
    (elsewhere / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    result = subprocess.run(
        [*command, "consumer.py", "misuse.py"], cwd=elsewhere, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode in (0, 1), result.stderr + result.stdout
    return {
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1, found["message"])
        for found in json.loads(result.stdout)["generalDiagnostics"]
        if found["severity"] == "error"
    }


@pytest.fixture(params=["mypy", "pyright"])
def complaints(request: pytest.FixtureRequest) -> Callable[[str], dict[int, str]]:
    """What a checker says about a file, by line."""
    found: Complaints = request.getfixturevalue(request.param)
    return lambda file: {line: message for name, line, message in found if name == file}


def test_a_consumer_s_program_is_accepted(complaints):
    assert complaints("consumer.py") == {}


def test_every_misuse_is_found_and_nothing_else(complaints):
    lines = (HERE / "misuse.py").read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, start=1) if line.endswith("# wrong")}
    assert set(complaints("misuse.py")) == wrong, complaints("misuse.py")
