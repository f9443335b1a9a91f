"""Canaries, and everything that a program could show of a call that carried them."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.traceback import Traceback

from vobiz_sdk import Attempt, VobizError
from vobiz_sdk.hooks import ErrorEvent

# Each with its own ending, so that a failure says which one got out.
TOKEN = "canary-auth-token"
ACCESS = "canary-access-token"
REFRESH = "canary-refresh-token"
PASSWORD = 'canary-"sip"-pässword'
HEADER = "canary-header-value"
QUERY = "canary-query-value"
USERINFO = "canary-url-password"
PROXY = "canary-proxy-password"
SERVED = "canary-served-by-the-api"
TYPO = "canary-under-a-misspelt-name"
MARK = "canary"
URL = f"https://user:{USERINFO}@example.com/answer?key={QUERY}"
PHONE = "+919811111111"


class Seen:
    """Everything that a program could show of a call."""

    def __init__(self) -> None:
        self.attempts: list[Attempt] = []
        self.events: list[ErrorEvent] = []
        self.texts: dict[str, str] = {}

    def options(self) -> dict[str, Any]:
        return {"on_attempt": self.attempts.append, "on_error": self.events.append}

    def error(self, error: VobizError) -> None:
        """Look at an exception in every way, and at what is made of it."""
        copies = {"": error, "copy of ": copy.deepcopy(error), "pickle of ": pickle.loads(pickle.dumps(error))}
        for name, each in copies.items():
            for what, text in {
                "str": str(each),
                "repr": repr(each),
                "facts": repr(each.facts),
                "args": repr(each.args),
                "dict": json.dumps(each.to_dict()),
                "field errors": repr(each.field_errors),
                "attempts": repr(each.attempts) + "".join(attempt.line() for attempt in each.attempts),
                "traceback": "".join(traceback.format_exception(each)),
                "again": str(VobizError.from_dict(each.to_dict())),
            }.items():
                self.texts[f"{name}{what}"] = text
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            self.texts[f"pickle {protocol}"] = pickle.dumps(error, protocol).decode("utf-8", "replace")
        self.texts["locals"] = "".join(self._frames_of_ours(error))
        self.texts["rich"] = self._rich(error)

    def _frames_of_ours(self, error: VobizError) -> Iterator[str]:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        pending = [report]
        while pending:
            each = pending.pop()
            pending += [cause for cause in (each.__cause__, each.__context__) if cause is not None]
            for frame in each.stack:
                if "/tests/" not in frame.filename:
                    yield f"{frame.name}: {frame.locals}\n"

    def _rich(self, error: VobizError) -> str:
        # From the frame below the test's own, whose variables are the test's.
        frames, trace = [], error.__traceback__
        while trace is not None:
            frames.append(trace)
            trace = trace.tb_next
        while "/tests/" not in frames[-1].tb_frame.f_code.co_filename:
            trace = frames.pop()
        assert trace is not None
        console = Console(file=io.StringIO(), width=200)
        console.print(Traceback.from_exception(type(error), error, trace, show_locals=True, locals_max_string=None))
        shown = console.file.getvalue()  # type: ignore[attr-defined]
        assert "locals" in shown
        return str(shown)

    def logs(self, records: list[logging.LogRecord]) -> None:
        self.texts["logs"] = "\n".join(f"{record.getMessage()} {record.__dict__!r}" for record in records)

    def assert_clean(self) -> None:
        self.texts["hooks"] = repr(self.attempts) + repr(self.events)
        for event in self.events:
            self.texts["hook"] = str(event.error) + repr(event.error)
        for what, text in self.texts.items():
            # Phone numbers go along in pickles, which are no logs.
            for form in (MARK,) if what.startswith("pickle ") else (MARK, PHONE, PHONE[1:]):
                place = text.find(form)
                assert place < 0, f"{what}: {text[max(place - 200, 0) : place + 60]}"
