"""What the safety of a call costs where nothing goes wrong: each part of it alone."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any, cast

from benchmarks.answers import AUTH_ID, AUTH_TOKEN, CALL
from benchmarks.measure import interleaved, row
from benchmarks.report import Table
from benchmarks.subjects import Subject
from vobiz_api.api.calls import CALLS_CREATE
from vobiz_api.operation import Operation
from vobiz_api.types import JsonValue
from vobiz_sdk import Vobiz
from vobiz_sdk.engine import steps
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.validation import check_request

_DONE = WireResponse(200, [], b"")
_ABOUT = "CPU of what a call of the client has beyond a request and its answer, where nothing goes wrong."


def _engine(vobiz: Any) -> Callable[[], object]:
    """Deadline, budget, decision and history of an attempt that succeeds at once."""
    core = vobiz._core
    call = core.prepare(CALLS_CREATE, {}, {}, CALL)

    def run() -> object:
        todo = steps(call, core.clock.monotonic() + 120.0, lambda answer, attempts: None)
        todo.send(None)
        try:
            return todo.send(_DONE)
        except StopIteration as done:
            return done.value

    return run


def safety(scale: float) -> Table:
    """CPU of each part, in microseconds."""
    plain = Vobiz(AUTH_ID, AUTH_TOKEN)
    heard = Vobiz(AUTH_ID, AUTH_TOKEN, on_attempt=lambda attempt: None, on_error=lambda event: None)
    operation, body = cast("Operation[object]", CALLS_CREATE), cast("dict[str, JsonValue]", {**CALL})
    subjects = [
        Subject("validation", lambda: check_request(operation, body)),
        Subject("retries: deadline, budget, decision", _engine(plain)),
        Subject("the same with hooks, and with somebody who reads the log", _engine(heard)),
    ]
    reader = logging.StreamHandler()
    logging.getLogger("vobiz_sdk").addHandler(reader)
    try:
        samples = interleaved(subjects, int(30 * scale) + 3, 1000, time.process_time)
    finally:
        logging.getLogger("vobiz_sdk").removeHandler(reader)
        plain.close()
        heard.close()
    found = [row("", subject.name, samples[subject.name], samples[subject.name]) for subject in subjects]
    lines = [(each.subject, f"{each.median:,.1f}", f"{each.spread:,.1f}") for each in found]
    together = found[0].median + found[2].median
    lines.append(("validation, retries, hooks and log together", f"{together:,.1f}", ""))
    return Table("What safety costs", _ABOUT, ("part", "median, µs", "spread"), lines, words=1)
