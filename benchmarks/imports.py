"""What loading costs, each in a fresh interpreter, taking turns."""

from __future__ import annotations

import statistics
import subprocess
import sys

_TIMED = "import time; t = time.perf_counter(); {code}; print((time.perf_counter() - t) * 1000)"
_SUBJECTS = {
    "plain httpx2, imported": "import httpx2",
    "plain httpx2 and a client": "import httpx2; httpx2.Client()",
    "wrapper, imported": "import vobiz_sdk",
    "wrapper and a client": "from vobiz_sdk import Vobiz; Vobiz('MA_X', 'x')",
}
_PEERS = {
    "plain httpx2, imported": "plain httpx2, imported",
    "plain httpx2 and a client": "plain httpx2 and a client",
    "wrapper, imported": "plain httpx2, imported",
    "wrapper and a client": "plain httpx2 and a client",
}


def import_costs(scale: float) -> list[tuple[str, float, float, float]]:
    """Name, median and spread in milliseconds, and the ratio to the HTTP library's own."""
    samples: dict[str, list[float]] = {name: [] for name in _SUBJECTS}
    for _ in range(int(12 * scale) + 3):
        for name, code in _SUBJECTS.items():
            command = [sys.executable, "-c", _TIMED.format(code=code)]
            samples[name].append(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    medians = {name: statistics.median(values) for name, values in samples.items()}
    found = []
    for name, values in samples.items():
        quarters = statistics.quantiles(values, n=4)
        found.append((name, medians[name], (quarters[2] - quarters[0]) / 2, medians[name] / medians[_PEERS[name]]))
    return found
