"""A run that is killed without warning, again and again: nobody is called twice, and nobody is forgotten.

The run is in one process and the sandbox, which counts, in another one.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wrapper.waiting import wait_until
from vobiz_sandbox import Sandbox

RUNNER = Path(__file__).with_name("call_runner.py")
KILLS = 10
NUMBERS = [f"+9198{number:08}" for number in range(80)]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here")


class Runner:
    """A process that starts runs, each in a child that can be killed."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self._sandbox = sandbox
        self._journal = folder / "calls.journal"
        self._states = folder / "states.json"
        self._program = subprocess.Popen(
            [sys.executable, str(RUNNER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def start(self, *, reconcile: bool = False) -> int:
        """Start a run and return its process id."""
        order = {
            "auth_id": self._sandbox.auth_id,
            "auth_token": self._sandbox.auth_token,
            "base_url": self._sandbox.base_url,
            "journal": str(self._journal),
            "states": str(self._states),
            "to": NUMBERS,
            "reconcile": reconcile,
        }
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(order) + "\n")
        self._program.stdin.flush()
        return self._line()

    def finish(self) -> int:
        """Wait for the end of a run and return its status."""
        return self._line()

    def kill_after(self, pid: int, size: int) -> int:
        """Kill a run once its journal has grown by so many bytes, wherever it then is."""
        end = self.size + size
        wait_until(lambda: self.size >= end)
        os.kill(pid, signal.SIGKILL)
        return self.finish()

    @property
    def size(self) -> int:
        return self._journal.stat().st_size if self._journal.exists() else 0

    @property
    def states(self) -> dict[str, str]:
        states: dict[str, str] = json.loads(self._states.read_text())
        return states

    def _line(self) -> int:
        assert self._program.stdout is not None
        return int(self._program.stdout.readline())

    def close(self) -> None:
        self._program.communicate(timeout=60)


@pytest.fixture
def runner(vobiz_sandbox: Sandbox, tmp_path: Path) -> Iterator[Runner]:
    vobiz_sandbox.set_balance(10_000)
    runner = Runner(vobiz_sandbox, tmp_path)
    yield runner
    runner.close()


def calls(sandbox: Sandbox) -> Counter[str]:
    return Counter(call.to for call in sandbox.calls)


def test_nobody_is_called_twice_and_nobody_is_forgotten(runner: Runner, vobiz_sandbox: Sandbox) -> None:
    places = random.Random(7)
    # A line that is about to be written, one that is, a request on its way, an answer, a result: wherever.
    for _ in range(KILLS):
        assert runner.kill_after(runner.start(), places.randrange(1, 2000)) == signal.SIGKILL
    assert 0 < len(vobiz_sandbox.calls) < len(NUMBERS), "they were killed in the middle"

    runner.start()
    assert runner.finish() == 0
    counted, undecided = calls(vobiz_sandbox), {to for to, state in runner.states.items() if state == "undecided"}
    assert max(counted.values()) == 1
    assert set(NUMBERS) - set(counted) <= undecided
    assert {to for to, state in runner.states.items() if state == "placed"} == set(NUMBERS) - undecided

    # Looked up, those that nobody knew of are called exactly once, too.
    runner.start(reconcile=True)
    assert runner.finish() == 0
    assert calls(vobiz_sandbox) == Counter(NUMBERS)
    assert set(runner.states.values()) == {"placed"}
