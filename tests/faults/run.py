"""Carrying the matrix out: every fault with every operation, on both clients."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from multiprocessing import get_context
from typing import Any, Literal, NamedTuple

from tests.faults.expectations import Expected, Result, expected, may_repeat
from tests.faults.faults import EACH, FAULTS, LOST, NOT_SENT, TOKEN, UNREADABLE, Fault
from tests.faults.places import NOTHING, Arrived, target_of
from tests.faults.subjects import Subject, arguments, existing, subjects
from vobiz_sandbox import Sandbox
from vobiz_sandbox.catalogue import Catalogue
from vobiz_sandbox.contract import Contract
from vobiz_sandbox.faults import Fault as Arranged
from vobiz_sdk import AsyncVobiz, Attempt, RetryBudget, Vobiz, VobizError
from vobiz_sdk.testing import ManualClock

Kind = Literal["sync", "async", "fast sync", "fast async"]
KINDS: tuple[Kind, ...] = ("sync", "async")
OF_CONNECTIONS = (NOT_SENT, LOST, UNREADABLE)
"""Groups of faults that are met with where bytes are sent and read, and so over fast connections too."""
# The budget is for outages; here every call is to have all of its retries.
PLENTY = 1e12
# Where time is real: what the deadline is multiplied with for calls that had not got far enough. What is wrong
# stays wrong with more time.
MORE_TIME = (4, 16)


class Cell(NamedTuple):
    """One call: a fault, an operation and a client, what came of it, and what had to.

    Attributes:
        group: Where the fault stands in the table.
        fault: Name of the fault.
        kind: Which client.
        operation: The operationId.
        effect: What a second delivery of it does.
        carried_out: How often the sandbox carried it out.
        result: What came of it.
        expected: What had to.
        broken: The promises that were broken, in words; none if all is well.
    """

    group: str
    fault: str
    kind: Kind
    operation: str
    effect: str
    carried_out: int
    result: Result
    expected: Expected
    broken: tuple[str, ...]


class _Told(NamedTuple):
    """What the caller of one call saw.

    Attributes:
        attempts: Attempts that the hook was told of.
        listed: Attempts on the exception; as many.
        waits: Seconds waited in between.
        outcome: `success`, or the outcome of the exception.
        exception: Its class.
    """

    attempts: int
    listed: int
    waits: tuple[float, ...]
    outcome: str
    exception: str


class _RealTime(ManualClock):
    """Waits take no time, everything else does."""

    def monotonic(self) -> float:
        return time.monotonic() + super().monotonic()


class Lane:
    """One client, in a thread of its own, for calls one after the other."""

    def __init__(self, kind: Kind, fault: Fault, options: dict[str, Any]) -> None:
        self._clock = _RealTime() if fault.real_time else ManualClock()
        self._attempts: list[str] = []
        waits = kind.endswith("async")
        self._runner = asyncio.Runner() if waits else None
        client: Any = AsyncVobiz if waits else Vobiz
        own = {"clock": self._clock, "budget": RetryBudget(PLENTY), "on_attempt": self._count, "trust_env": False}
        self._vobiz: Any = client(**options, **own, transport="fast" if kind.startswith("fast") else None)

    def _count(self, attempt: Attempt) -> None:
        self._attempts.append(attempt.operation)

    def _wait_for(self, value: Any) -> Any:
        if self._runner is None:
            return value

        async def run() -> Any:
            return await value

        return self._runner.run(run())

    def call(self, subject: Subject, given: dict[str, Any]) -> _Told:
        """Make one call."""
        self._clock.waits.clear()
        self._attempts.clear()
        outcome, exception, listed = "success", "", None
        try:
            self._wait_for(subject.method(self._vobiz)(**given))
        except VobizError as error:
            outcome, exception, listed = error.outcome, type(error).__name__, len(error.attempts)
        except Exception as error:  # which breaks the promise that every error is a VobizError
            outcome, exception = "none", type(error).__name__
        # Without the attempts to renew the tokens, which are calls of their own.
        attempts = self._attempts.count(subject.public_name)
        waits = tuple(self._clock.waits)
        return _Told(attempts, attempts if listed is None else listed, waits, outcome, exception)

    def close(self) -> None:
        """Close the client."""
        self._wait_for(self._vobiz.close())
        if self._runner is not None:
            self._runner.close()


def _options(fault: Fault, sandbox: Sandbox, base_url: str) -> dict[str, Any]:
    # Both kinds of credentials, since every operation is called.
    signed = {"auth_token": sandbox.auth_token, "access_token": sandbox.access_token}
    if fault.tokens:
        signed.pop("auth_token")
    if fault.tokens or fault.group != TOKEN:
        signed["refresh_token"] = sandbox.refresh_token
    return {"base_url": base_url, "auth_id": sandbox.auth_id, **signed, "deadline": 1000.0, **fault.options}


# Read once for each process.
_contract, _catalogue = cache(Contract.load), cache(Catalogue.load)


def run_fault(fault: Fault, kind: Kind) -> list[Cell]:
    """Every operation under one fault, on one client."""
    # What renews the tokens is not renewed itself, and is called as part of the other cells.
    everything = [subject for subject in subjects() if not (fault.tokens and subject.name == "auth_refresh")]
    cells = {cell.operation: cell for cell in _run_once(fault, kind, everything)}
    for more_time in MORE_TIME if fault.real_time else ():
        late = [subject for subject in everything if cells[subject.name].broken]
        if not late:
            break
        options = {**fault.options, "deadline": fault.options["deadline"] * more_time}
        cells |= {cell.operation: cell for cell in _run_once(replace(fault, options=options), kind, late)}
    return [cells[subject.name] for subject in everything]


def _run_once(fault: Fault, kind: Kind, everything: Sequence[Subject]) -> list[Cell]:
    with Sandbox(balance="1000000", contract=_contract(), catalogue=_catalogue()) as sandbox:
        given = _arguments(fault, sandbox, everything)
        with target_of(fault, sandbox) as target:
            _arrange(fault, sandbox, everything)

            def work(share: Sequence[Subject]) -> list[tuple[Subject, _Told]]:
                lane = Lane(kind, fault, _options(fault, sandbox, target.base_url))
                try:
                    return [(subject, lane.call(subject, given[subject.name])) for subject in share]
                finally:
                    lane.close()

            # Those of `auth` change the credentials: each comes last and has a client with those of the moment.
            usual = [subject for subject in everything if subject.tag != "auth"]
            with ThreadPoolExecutor(fault.at_once) as lanes:
                shares = [usual[start :: fault.at_once] for start in range(fault.at_once)]
                told = [found for share in lanes.map(work, shares) for found in share]
            told += [found for subject in everything if subject.tag == "auth" for found in work([subject])]
            arrived = target.arrived()
    return [_cell(fault, kind, subject, seen, arrived.get(subject.name, NOTHING)) for subject, seen in told]


def _arguments(fault: Fault, sandbox: Sandbox, everything: Sequence[Subject]) -> dict[str, dict[str, Any]]:
    if not fault.stateful:
        return {subject.name: arguments(subject) for subject in everything}
    with Vobiz(sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url, trust_env=False) as vobiz:
        return {subject.name: existing(subject, sandbox, vobiz) for subject in everything}


def _arrange(fault: Fault, sandbox: Sandbox, everything: Sequence[Subject]) -> None:
    for arranged in fault.arranged:
        names = [subject.name for subject in everything] if arranged.operation == EACH else [arranged.operation]
        for name in names:
            sandbox.add(Arranged(name, arranged.misbehaviour, arranged.times))


def _cell(fault: Fault, kind: Kind, subject: Subject, told: _Told, arrived: Arrived) -> Cell:
    result = Result(arrived.times, told.attempts, told.waits, told.outcome, told.exception)
    wanted = expected(fault, subject, arrived)
    broken: list[str] = []
    if result != wanted.result:
        broken.append(f"{result} instead of {wanted.result}")
    if told.listed != told.attempts:
        broken.append(f"the exception lists {told.listed} attempts of {told.attempts}")
    if subject.effect == "unsafe" and arrived.times > 1 and not may_repeat(fault):
        broken.append(f"received {arrived.times} times although the server may have processed it")
    if subject.effect == "unsafe" and arrived.carried_out > 1:
        broken.append(f"carried out {arrived.carried_out} times")
    return Cell(
        fault.group, fault.name, kind, subject.name, subject.effect, arrived.carried_out, result, wanted, tuple(broken)
    )


def kinds_of(fault: Fault) -> tuple[Kind, ...]:
    """The clients that a fault is tried on."""
    return (*KINDS, "fast sync", "fast async") if fault.group in OF_CONNECTIONS else KINDS


def run_matrix(faults: Sequence[Fault] = FAULTS) -> list[Cell]:
    """Every cell, fault by fault."""
    tasks = [(fault, kind) for fault in faults for kind in kinds_of(fault)]
    # A process more than there are cores, since some faults are mostly waited for.
    workers = (os.cpu_count() or 1) + 1
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as processes:
        return [cell for cells in processes.map(run_fault, *zip(*tasks, strict=True)) for cell in cells]
