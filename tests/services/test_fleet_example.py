"""The example of a fleet: real workers, a real Redis, and a worker that is killed in the middle of calls."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from benchmarks.redis_server import RedisServer
from celery.backends.base import BaseBackend

from vobiz_sandbox import Sandbox
from vobiz_sdk import ConnectionLostError, InsufficientBalanceError, Vobiz, VobizError

EXAMPLES = Path(__file__).parents[2] / "examples"
# How long to wait for what takes a few seconds.
PATIENCE = 120.0
NUMBERS = [f"+9198{number:08}" for number in range(60)]
RATE = 10
WORKERS = 2
PROCESSES = 2


def until(true: Callable[[], Any], what: str) -> Any:
    """What `true` answers, once it is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {what}")


class Fleet:
    """Workers, as the guide starts them, and what they work on."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.app: Any = importlib.import_module("fleet.app").app
        self.tasks: ModuleType = importlib.import_module("fleet.tasks")
        self.ledger: ModuleType = importlib.import_module("fleet.ledger")
        self.workers: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, *names: str) -> None:
        """Start workers, and return once they work."""
        for name in names:
            command = [sys.executable, "-m", "celery", "-A", "fleet.tasks", "worker", "--loglevel", "ERROR"]
            command += ["--concurrency", str(PROCESSES), "--hostname", f"{name}@here"]
            # In a group of its own, so that all of it can be killed at once, as by the end of a machine.
            self.workers[name] = subprocess.Popen(command, cwd=EXAMPLES, start_new_session=True)
        until(lambda: len(self.app.control.ping(timeout=0.5)) == len(self.workers), "the workers")

    def signal(self, name: str, what: signal.Signals) -> None:
        os.killpg(self.workers[name].pid, what)

    def stop(self) -> None:
        for name, worker in self.workers.items():
            if worker.poll() is None:
                self.signal(name, signal.SIGKILL)
            worker.wait()

    def dial(self, file: Path, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "fleet.dial", str(file), *arguments]
        return subprocess.Popen(command, cwd=EXAMPLES, stdout=subprocess.PIPE, text=True)

    def call(self, number: str) -> dict[str, Any]:
        """Have one number called, and wait for what becomes of it."""
        told: dict[str, Any] = self.tasks.call.delay("one by one", number).get(timeout=PATIENCE)
        return told

    def calls(self, number: str) -> int:
        return [call.to for call in self.sandbox.calls].count(number)


@pytest.fixture
def fleet(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fleet]:
    """A fleet without workers yet; what takes minutes in earnest takes seconds."""
    # More than the pace by what the processes may have been held up with: at most a request each.
    sandbox = Sandbox(calls_per_second=RATE + WORKERS * PROCESSES, balance="1000000")
    with ExitStack() as stack:
        stack.enter_context(sandbox)
        environment = {
            "REDIS_URL": redis.url,
            "VOBIZ_BASE_URL": sandbox.base_url,
            "VOBIZ_AUTH_ID": sandbox.auth_id,
            "VOBIZ_AUTH_TOKEN": sandbox.auth_token,
            "CALLS_PER_SECOND": str(RATE),
            "DEADLINE": "3",
            "SETTLE": "0.5",
            "RECORD_DELAY": "0",
            "VISIBILITY_TIMEOUT": "2",
        }
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.syspath_prepend(EXAMPLES)
        fleet = Fleet(sandbox)
        stack.callback(fleet.stop)
        yield fleet
        for name in [name for name in sys.modules if name.partition(".")[0] == "fleet"]:
            del sys.modules[name]


def test_a_worker_is_killed_and_nobody_is_called_twice_or_forgotten(fleet: Fleet, tmp_path: Path) -> None:
    fleet.start("one", "other")
    sandbox = fleet.sandbox
    sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    sandbox.drop("calls_create", when="after_read")
    sandbox.drop("calls_create", when="before_read")
    sandbox.garble("calls_create")
    # A moment in which a call is placed and its worker does not know yet.
    sandbox.delay("calls_create", seconds=0.2, times=None)
    file = tmp_path / "numbers.csv"
    file.write_text("".join(f"{number}\n" for number in NUMBERS))
    ledger = fleet.ledger.Ledger(file.name)

    def caught_in_the_middle() -> list[str]:
        assert dialling.poll() is None
        called = [call.to for call in sandbox.calls]
        if len(called) < len(NUMBERS) // 3:
            return []
        fleet.signal("one", signal.SIGSTOP)
        entries = {number: ledger.read(number) for number in called}
        found = [number for number, entry in entries.items() if entry.state == "sending" and "one@" in entry.run]
        fleet.signal("one", signal.SIGKILL if found else signal.SIGCONT)
        return found

    with fleet.dial(file) as dialling:
        lost = until(caught_in_the_middle, "a call whose worker does not know of it")
        assert len(sandbox.calls) < len(NUMBERS) - 10, "it was in the middle"
        output, _ = dialling.communicate(timeout=PATIENCE)

    states = {line.split()[0]: line.split()[1] for line in output.splitlines()[:-1]}
    assert Counter(states.values()) == {"placed": len(NUMBERS) - 1, "failed": 1}
    (failed,) = (number for number, state in states.items() if state == "failed")
    assert Counter(call.to for call in sandbox.calls) == Counter(set(NUMBERS) - {failed})
    assert {ledger.read(number).steps for number in lost} == {2}, "they were called and looked up"
    assert 429 not in {request.status for request in sandbox.requests_for("calls_create")}
