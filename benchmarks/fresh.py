"""A program in an interpreter of its own, as a user's would run.

The HTTP library loads trio wherever it is installed. It is among what the tests need, and few users have it, so that
it is kept from being found by all programs alike.
"""

from __future__ import annotations

import subprocess
import sys

_BEFORE = "import sys; sys.path[:] = {path!r}; sys.modules['trio'] = None"


def run_fresh(program: str, *arguments: str) -> list[float]:
    """Run it where all is found that is found here; the numbers that it prints."""
    command = [sys.executable, "-c", f"{_BEFORE.format(path=sys.path)}\n{program}", *arguments]
    return [float(word) for word in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()]
