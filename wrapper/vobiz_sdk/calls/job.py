"""What is done with each request of a run, step by step.

Written once for both clients: `carry` and `settle` are generators that say what to do and are told what came of it.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, NamedTuple, TypedDict, TypeVar, cast

from vobiz_api.models import CallAccepted
from vobiz_api.types import JsonValue
from vobiz_sdk.calls.journal import CallJournal, EntryState, JournalEntry
from vobiz_sdk.calls.likeness import address_key
from vobiz_sdk.calls.many import CallRequest, CallResult, CallState
from vobiz_sdk.calls.reconciliation import ReconcilePolicy, Reconciliation
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError

T = TypeVar("T")


class Write(NamedTuple):
    """Write this into the journal, if there is one."""

    key: str
    state: EntryState
    facts: Mapping[str, JsonValue]


class Place(NamedTuple):
    """Send this request, once."""

    body: Mapping[str, JsonValue]


class LookUpArguments(TypedDict):
    """See `calls.reconcile`."""

    from_: str | None
    to: str | None
    since: datetime | None
    until: datetime | None
    known: frozenset[str]
    policy: ReconcilePolicy


class LookUp(NamedTuple):
    """Find out what became of a request."""

    error: VobizError | None
    from_: str
    to: str
    since: datetime
    until: datetime
    known: frozenset[str]
    policy: ReconcilePolicy

    def arguments(self) -> LookUpArguments:
        """The arguments of `reconcile`."""
        if self.error is not None:
            return {"from_": None, "to": None, "since": None, "until": None, "known": self.known, "policy": self.policy}
        return {
            "from_": self.from_,
            "to": self.to,
            "since": self.since,
            "until": self.until,
            "known": self.known,
            "policy": self.policy,
        }


class WaitUntil(NamedTuple):
    """Go on at this time."""

    moment: datetime


Step = Write | Place | LookUp | WaitUntil
Told = CallAccepted | VobizError | Reconciliation | None
"""What came of a step: an answer or an error to `Place`, a reconciliation to `LookUp`, nothing to the others."""
Steps = Generator[Step, Told, T]


@dataclass(frozen=True, slots=True)
class Entry:
    """A request of a run.

    Attributes:
        position: Which it is, counted from 0.
        key: What it goes by in the journal.
        request: The request as it was given.
        body: What is sent, under wire names.
        content: A digest of that.
        past: What the journal knows of it from an earlier run.
    """

    position: int
    key: str
    request: CallRequest = field(repr=False)
    body: Mapping[str, JsonValue] = field(repr=False)
    content: str
    past: JournalEntry | None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is sent for it."""
        return self.past is not None and self.past.state != "failed"


class Job:
    """A run: it numbers its requests, and knows which calls are theirs.

    Attributes:
        journal: The journal, if there is one.
        policy: How to look undecided ones up.
        deadline: Seconds that a call may take.
        reconcile: Whether to look them up at all.
        deferred: Undecided ones to be looked up once everything else is done, with their errors.
    """

    def __init__(
        self, journal: CallJournal | None, *, reconcile: bool, policy: ReconcilePolicy, deadline: float
    ) -> None:
        self.journal = journal
        self.policy = policy
        self.deadline = deadline
        self.reconcile = reconcile
        self.deferred: list[tuple[Entry, VobizError | None]] = []
        past = journal.entries.values() if journal is not None else ()
        self._known = {entry.request_uuid for entry in past if entry.request_uuid}
        self._past = dict(journal.entries) if journal is not None else {}
        self._occurrences: Counter[str] = Counter()
        self._given: set[str] = set()
        self._position = 0

    def enter(self, request: CallRequest) -> Entry:
        """Take the next request in.

        Raises:
            ConfigurationError: its key was used before in this run, or an earlier run sent something else under it.
        """
        position, self._position = self._position, self._position + 1
        body = wire_body(request)
        given = request.get("key")
        key = self._given_key(str(given), position) if given is not None else self._own_key(body)
        content = digest(json.dumps(body, sort_keys=True, default=str))
        past = self._past.get(key)
        if past is not None and given is None and past.content != content and past.state != "failed":
            raise ConfigurationError(
                f"request {position} is not what the journal says was sent to the same destination ({key}). "
                "Use another journal for other calls, or give requests keys of their own"
            )
        return Entry(position, key, request, body, content, past)

    def placed(self, request_uuid: str | None) -> None:
        """Note a call as one of this run, so that it is not taken for another one."""
        if request_uuid:
            self._known.add(request_uuid)

    @property
    def known(self) -> frozenset[str]:
        """Ids of the calls that are known to be of this run."""
        return frozenset(self._known)

    def _given_key(self, key: str, position: int) -> str:
        if key in self._given:
            raise ConfigurationError(f"request {position} has the key {key!r}, which an earlier one of the run has too")
        self._given.add(key)
        return f"key:{key}"

    def _own_key(self, body: Mapping[str, JsonValue]) -> str:
        if self.journal is None:
            return ""
        # By destination alone: whatever else is changed between two runs, nobody is called more often than listed.
        whom = digest("<".join(address_key(to) for to in str(body.get("to", "")).split("<")))
        self._occurrences[whom] += 1
        return f"{whom}-{self._occurrences[whom]}"


def wire_body(request: CallRequest) -> dict[str, JsonValue]:
    """What is sent for a request. Nothing is checked here; the client does that before it sends."""
    body: dict[str, JsonValue] = {}
    for name, value in cast("Mapping[str, JsonValue]", request).items():
        if name != "key":
            body[name.removesuffix("_")] = value
    to = body.get("to")
    if isinstance(to, Sequence) and not isinstance(to, str):
        body["to"] = "<".join(str(destination) for destination in to)
    return body


def digest(text: str) -> str:
    """A short name for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def carry(job: Job, entry: Entry) -> Steps[CallResult]:
    """Place a request, unless an earlier run did or may have."""
    past = entry.past
    if past is not None and past.state == "placed":
        return _result(entry, "placed", request_uuid=past.request_uuid, resumed=True)
    if past is not None and past.is_undecided:
        return _result(entry, "undecided", resumed=True)
    return (yield from _place(job, entry))


def settle(job: Job, entry: Entry, error: VobizError | None) -> Steps[CallResult]:
    """Look an undecided request up, and place it if it was certainly not placed."""
    if error is not None and error.request is not None:
        since, ended = error.request.sent_at, error.request.ended_at
    else:
        assert entry.past is not None
        since = entry.past.sent_at
        # A run that was killed may have gone on trying for as long as a call may take.
        ended = entry.past.ended_at or since + timedelta(seconds=job.deadline)
    yield WaitUntil(ended + timedelta(seconds=job.policy.settle))
    from_, to = str(entry.body.get("from", "")), str(entry.body.get("to", ""))
    until = ended + timedelta(seconds=job.policy.start_delay + to.count("<") + 1)
    found = yield LookUp(error, from_, to, since, until, job.known, job.policy)
    assert isinstance(found, Reconciliation)
    if found.verdict == "not_found":
        return (yield from _place(job, entry, found))
    if found.verdict == "cannot_tell":
        return _result(entry, "undecided", error=error, reconciliation=found, resumed=error is None)
    for call in found.calls:
        job.placed(call.call_uuid)
    request_uuid = found.calls[0].call_uuid
    yield Write(entry.key, "placed", {"request_uuid": request_uuid, "reconciled": True})
    return _result(entry, "placed", request_uuid=request_uuid, error=error, reconciliation=found)


def _place(job: Job, entry: Entry, reconciliation: Reconciliation | None = None) -> Steps[CallResult]:
    yield Write(entry.key, "sending", {"content": entry.content})
    told = yield Place(entry.body)
    if isinstance(told, CallAccepted):
        request_uuid = _text(told.to_dict().get("request_uuid"))
        job.placed(request_uuid)
        yield Write(entry.key, "placed", {"request_uuid": request_uuid})
        return _result(entry, "placed", request_uuid=request_uuid, reconciliation=reconciliation)
    assert isinstance(told, VobizError)
    facts: dict[str, JsonValue] = {"outcome": told.outcome, "code": told.code, "status": told.status}
    if told.outcome == "committed":
        request_uuid = _text(told.raw_details.get("request_uuid"))
        job.placed(request_uuid)
        yield Write(entry.key, "placed", {**facts, "request_uuid": request_uuid})
        return _result(entry, "placed", request_uuid=request_uuid, error=told, reconciliation=reconciliation)
    state: Literal["undecided", "failed"] = "undecided" if told.outcome == "unknown" else "failed"
    yield Write(entry.key, state, facts)
    return _result(entry, state, error=told, reconciliation=reconciliation)


def _result(
    entry: Entry,
    state: CallState,
    *,
    request_uuid: str | None = None,
    error: VobizError | None = None,
    reconciliation: Reconciliation | None = None,
    resumed: bool = False,
) -> CallResult:
    return CallResult(entry.position, entry.key, entry.request, state, request_uuid, error, reconciliation, resumed)


def _text(value: JsonValue) -> str | None:
    return value if isinstance(value, str) and value else None
