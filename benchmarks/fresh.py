"""A program in an interpreter of its own, as a user's would run.

The HTTP library loads trio wherever it is installed. It is among what the tests need, and few users have it, so that
it is kept from being found by all programs alike. Everything is compiled once and kept, as by an installation, whatever
is said of that where this runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import cache

_BEFORE = "import sys; sys.path[:] = {path!r}; sys.modules['trio'] = None"


def run_fresh(program: str, *arguments: str) -> list[float]:
    """Run it where all is found that is found here; the numbers that it prints."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = _compiled().name
    command = [sys.executable, "-c", f"{_BEFORE.format(path=sys.path)}\n{program}", *arguments]
    return [float(word) for word in _output(command, environment).split()]


@cache
def _compiled() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _output(command: list[str], environment: dict[str, str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
