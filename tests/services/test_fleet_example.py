"""The example of a fleet: real workers, a real Redis, and a worker that is killed or frozen in the middle of calls."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from benchmarks.redis_server import RedisServer

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
        self.dialling: list[subprocess.Popen[str]] = []

    def start(self, *names: str) -> None:
        """Start workers, and return once they work."""
        for name in names:
            celery = str(Path(sys.executable).with_name("celery"))
            command = [celery, "-A", "fleet.tasks", "worker", "--concurrency", str(PROCESSES)]
            command += ["--hostname", f"{name}@here", "--loglevel", "ERROR"]
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
        for dialling in self.dialling:
            dialling.kill()
            dialling.communicate()

    def dial(self, file: Path, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "fleet.dial", str(file), *arguments]
        self.dialling.append(subprocess.Popen(command, cwd=EXAMPLES, stdout=subprocess.PIPE, text=True))
        return self.dialling[-1]

    def states(self, dialling: subprocess.Popen[str]) -> dict[str, str]:
        """What a run reports of each number, once it is over."""
        output, _ = dialling.communicate(timeout=PATIENCE)
        return dict(line.split()[:2] for line in output.splitlines()[:-1])

    def call(self, campaign: str, number: str) -> dict[str, Any]:
        """Have one number called, and wait for what becomes of it."""
        told: dict[str, Any] = self.tasks.call.delay(campaign, number).get(timeout=PATIENCE)
        return told

    def calls(self) -> Counter[str]:
        return Counter(call.to for call in self.sandbox.calls)


@pytest.fixture(scope="module")
def workers() -> Iterator[Fleet]:
    """Two workers; what takes minutes in earnest takes seconds."""
    # More than the pace by what the processes may have been held up with: at most a request each.
    sandbox = Sandbox(calls_per_second=RATE + WORKERS * PROCESSES, balance="1000000")
    with RedisServer() as redis, sandbox, pytest.MonkeyPatch.context() as patch:
        environment = {
            "REDIS_URL": redis.url,
            "VOBIZ_BASE_URL": sandbox.base_url,
            "VOBIZ_AUTH_ID": sandbox.auth_id,
            "VOBIZ_AUTH_TOKEN": sandbox.auth_token,
            "CALLS_PER_SECOND": str(RATE),
            "DEADLINE": "2",
            "SETTLE": "0.5",
            "RECORD_DELAY": "0",
            "VISIBILITY_TIMEOUT": "2",
        }
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.syspath_prepend(EXAMPLES)
        fleet = Fleet(sandbox)
        try:
            fleet.start("one", "other")
            yield fleet
        finally:
            fleet.stop()


@pytest.fixture
def fleet(workers: Fleet) -> Fleet:
    """The workers, and a sandbox in its initial state."""
    workers.sandbox.reset()
    return workers


def refused_for_good(sandbox: Sandbox) -> None:
    sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")


def refused_for_now(sandbox: Sandbox) -> None:
    sandbox.fail("calls_create", status=503, retry_after=3)


def lost_after_it_was_placed(sandbox: Sandbox) -> None:
    sandbox.drop("calls_create", when="after_read")


def lost_before_it_was_placed(sandbox: Sandbox) -> None:
    sandbox.drop("calls_create", when="before_read")


def lost_and_not_to_be_looked_up(sandbox: Sandbox) -> None:
    sandbox.drop("calls_create", when="before_read")
    sandbox.fail("live_calls_list", status=403, times=None)


def placed_with_an_unreadable_answer(sandbox: Sandbox) -> None:
    sandbox.garble("calls_create")


@pytest.mark.parametrize(
    ("arrange", "state", "requests", "placed"),
    [
        (refused_for_good, "failed", 1, 0),
        (refused_for_now, "placed", 2, 1),
        (lost_after_it_was_placed, "placed", 1, 1),
        (lost_before_it_was_placed, "placed", 2, 1),
        (lost_and_not_to_be_looked_up, "undecided", 1, 0),
        (placed_with_an_unreadable_answer, "placed", 1, 1),
    ],
)
def test_the_outcome_decides(
    fleet: Fleet, arrange: Callable[[Sandbox], None], state: str, requests: int, placed: int
) -> None:
    arrange(fleet.sandbox)
    told = fleet.call(arrange.__name__, NUMBERS[0])
    sent = len(fleet.sandbox.requests_for("calls_create"))
    assert (told["state"], sent, fleet.calls().total()) == (state, requests, placed)


def test_an_exception_arrives_as_it_was_raised(fleet: Fleet) -> None:
    fleet.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    error = VobizError.from_dict(fleet.call("exceptions", NUMBERS[0])["error"])
    assert isinstance(error, InsufficientBalanceError)
    assert (error.outcome, error.code, error.details.shortfall) == ("rejected", "INSUFFICIENT_BALANCE", 15)
    assert str(error.request_id).startswith("req_")
    assert [(attempt.status, attempt.request_id) for attempt in error.attempts] == [(402, error.request_id)]


def test_raised_through_celery_it_would_lose_what_it_knows(fleet: Fleet) -> None:
    """Why tasks return exceptions as data."""
    fleet.sandbox.drop("calls_create", when="after_read")
    with Vobiz() as vobiz, pytest.raises(ConnectionLostError) as raised:
        vobiz.calls.create(from_="+919876500000", to=NUMBERS[0], answer_url="https://example.com/answer")
    backend = fleet.app.backend
    arrived = backend.exception_to_python(backend.decode(backend.encode(backend.prepare_exception(raised.value))))
    assert (type(arrived), raised.value.outcome) == (ConnectionLostError, "unknown")
    assert (arrived.outcome, arrived.operation, arrived.attempts) == ("unknown", None, ())
    assert raised.value.attempts != ()


def test_run_again_it_calls_only_whom_it_may(fleet: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "again.csv"
    numbers = NUMBERS[:3]
    file.write_text("\n".join([*numbers, numbers[0]]))
    refused_for_good(fleet.sandbox)
    lost_and_not_to_be_looked_up(fleet.sandbox)
    states = fleet.states(fleet.dial(file))
    assert sorted(states.values()) == ["failed", "placed", "undecided"]
    failed, placed, undecided = sorted(states, key=lambda number: states[number])

    assert fleet.states(fleet.dial(file)) == {failed: "placed", placed: "placed", undecided: "undecided"}
    assert fleet.calls() == Counter([placed, failed])

    assert set(fleet.states(fleet.dial(file, "--not-placed", undecided)).values()) == {"placed"}
    assert fleet.calls() == Counter(numbers)


def test_a_task_that_redis_lost_is_handed_in_again(fleet: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "lost.csv"
    file.write_text(NUMBERS[0])
    redis = fleet.ledger.redis()
    for name in fleet.workers:
        fleet.signal(name, signal.SIGSTOP)
    # Whoever was waiting for a task when it was stopped would be given it.
    until(lambda: redis.info("clients")["blocked_clients"] == 0, "workers that wait for nothing")
    dialling = fleet.dial(file)
    # As when a worker dies after Redis handed it the task and before it could say that it has it.
    until(lambda: redis.lpop("celery"), "the task")
    for name in fleet.workers:
        fleet.signal(name, signal.SIGCONT)
    assert fleet.states(dialling) == {NUMBERS[0]: "placed"}


def in_the_middle(fleet: Fleet, ledger: Any) -> list[str]:
    """Stop a worker; go on unless it has calls that are placed and of which it does not know yet."""
    called = [*fleet.calls()]
    if len(called) < len(NUMBERS) // 3:
        return []
    fleet.signal("one", signal.SIGSTOP)
    entries = {number: ledger.read(number) for number in called}
    found = [number for number, entry in entries.items() if entry.state == "sending" and "one@" in entry.run]
    if not found:
        fleet.signal("one", signal.SIGCONT)
    return found


@pytest.mark.parametrize("end", ["frozen", "killed"])
def test_nobody_is_called_twice_or_forgotten_when_a_worker_is(end: str, fleet: Fleet, tmp_path: Path) -> None:
    sandbox = fleet.sandbox
    for arrange in (refused_for_good, lost_after_it_was_placed, lost_before_it_was_placed):
        arrange(sandbox)
    placed_with_an_unreadable_answer(sandbox)
    # Time in which a call is placed and its worker does not know yet.
    sandbox.delay("calls_create", seconds=0.2, times=None)
    file = tmp_path / f"{end}.csv"
    file.write_text("\n".join(NUMBERS))
    ledger = fleet.ledger.Ledger(file.name)

    dialling = fleet.dial(file)
    lost = until(lambda: in_the_middle(fleet, ledger), "calls in the middle")
    assert len(sandbox.calls) < len(NUMBERS) - 10
    if end == "killed":
        fleet.signal("one", signal.SIGKILL)
    states = fleet.states(dialling)
    if end == "frozen":
        fleet.signal("one", signal.SIGCONT)
        until(lambda: fleet.app.control.inspect(["one@here"]).active() == {"one@here": []}, "the worker's last calls")

    assert Counter(states.values()) == {"placed": len(NUMBERS) - 1, "failed": 1}
    (failed,) = (number for number, state in states.items() if state == "failed")
    assert fleet.calls() == Counter(set(NUMBERS) - {failed})
    assert 429 not in {request.status for request in sandbox.requests_for("calls_create")}
    if end == "killed":
        assert {ledger.read(number).steps for number in lost} == {2}, "they were called and looked up"


def test_the_guide_prints_every_file() -> None:
    guide = (EXAMPLES.parent / "docs/guides/fleet.md").read_text(encoding="utf-8")
    files = {file.name for file in (EXAMPLES / "fleet").glob("*.py")} - {"__init__.py"}
    assert {name for name in files if f'--8<-- "fleet/{name}"' in guide} == files
