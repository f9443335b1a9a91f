"""What loading costs, each in a fresh interpreter, taking turns."""

from __future__ import annotations

import statistics
from typing import NamedTuple

from benchmarks.fresh import run_fresh
from benchmarks.measure import row
from benchmarks.peers.peer import Peer
from benchmarks.report import Table

_PROGRAM = """
import time
begun = time.perf_counter()
{code}
taken = (time.perf_counter() - begun) * 1000
loaded = sum(module is not None for module in sys.modules.values())
from benchmarks.memory import resident
print(taken, loaded, resident())
"""


class _Loading(NamedTuple):
    """Something to load, and what it is compared with."""

    name: str
    code: str
    base: str


_IMPORTED, _CLIENT = "plain httpx2, imported", "plain httpx2 and a client"
_SUBJECTS = [
    _Loading("Python alone", "pass", _IMPORTED),
    _Loading(_IMPORTED, "import httpx2", _IMPORTED),
    _Loading("wrapper, imported", "import vobiz_sdk", _IMPORTED),
    _Loading(_CLIENT, "import httpx2; httpx2.Client()", _CLIENT),
    _Loading("wrapper and a client", "from vobiz_sdk import Vobiz; Vobiz('MA_X', 'x')", _CLIENT),
    _Loading(
        "wrapper, a client and an operation of each resource",
        "from benchmarks.every_resource import use_every_resource; use_every_resource()",
        _CLIENT,
    ),
]
_ABOUT = """\
Each in a fresh interpreter. What is imported is compared with `import httpx2`, and what makes a client with
`import httpx2; httpx2.Client()`. The operations are carried out without a network. trio is kept from being found by all
of them alike: the HTTP library loads it wherever it is installed, as it is for the tests of this project, and few users
have it. Modules are those in `sys.modules`; memory is what the process holds then."""


def _of(peer: Peer) -> list[_Loading]:
    imported, client = peer.loading
    found = [_Loading(f"{peer.name}, imported", imported, _IMPORTED)]
    return found if client == imported else [*found, _Loading(f"{peer.name} and a client", client, _CLIENT)]


def import_costs(scale: float, peers: list[Peer]) -> Table:
    """Milliseconds, ratios, modules and memory."""
    subjects = [*_SUBJECTS, *(loading for peer in peers for loading in _of(peer))]
    samples: dict[str, list[list[float]]] = {subject.name: [] for subject in subjects}
    # The first round writes and reads what is on the disk, and is left out.
    for turn in range(int(12 * scale) + 4):
        for subject in subjects:
            figures = run_fresh(_PROGRAM.format(code=subject.code))
            if turn:
                samples[subject.name].append(figures)
    times = {name: [taken for taken, _, _ in figures] for name, figures in samples.items()}
    lines: list[tuple[str, ...]] = []
    for subject in subjects:
        found = row("import", subject.name, times[subject.name], times[subject.base])
        modules = samples[subject.name][0][1]
        memory = statistics.median(figures[2] for figures in samples[subject.name])
        lines.append(
            (
                subject.name,
                f"{found.median:,.1f}",
                f"{found.spread:,.1f}",
                f"{found.ratio:.2f}",
                f"{modules:,.0f}",
                f"{memory:,.1f}",
            )
        )
    return Table("Loading", _ABOUT, ("subject", "median, ms", "spread", "ratio", "modules", "MiB"), lines, words=1)
