"""What is to be found again: a request to place calls, from an exception or from what the caller remembers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from vobiz_sdk.calls.reconciliation import ReconcilePolicy
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.local import ConfigurationError

OPERATION = "calls.create"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to place calls.

    Attributes:
        from_: The caller.
        destinations: Whom to call, in order; the same one may occur more than once.
        ended_at: When it had failed.
        since: From when on its calls can have begun.
        until: Up to when they can have.
        committed: Whether the API said that it was carried out.
        ids: Ids of its calls that could be read in a broken answer.
        known: Ids of calls of other requests.
    """

    from_: str = field(repr=False)
    destinations: tuple[str, ...] = field(repr=False)
    ended_at: datetime
    since: datetime
    until: datetime
    committed: bool = False
    ids: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()


def took_no_effect(error: VobizError) -> bool:
    """Whether the exception itself says that nothing was placed, so that nothing has to be looked up.

    Raises:
        ConfigurationError: it is not about placing calls.
    """
    if error.operation not in (OPERATION, None):
        raise ConfigurationError(f"calls.reconcile is for errors of {OPERATION}, not of {error.operation}")
    return error.outcome in ("not_sent", "rejected")


def asked_for(
    error: VobizError | None,
    *,
    from_: str | None,
    to: str | Sequence[str] | None,
    since: datetime | None,
    until: datetime | None,
    known: Collection[str],
    policy: ReconcilePolicy,
) -> Asked:
    """What to look for: what the exception holds, where the arguments do not say otherwise.

    Raises:
        ConfigurationError: something is missing, or a time has no zone.
    """
    sent = error.request if error is not None else None
    if sent is not None:
        from_ = from_ if from_ is not None else str(sent.fields.get("from", ""))
        to = to if to is not None else str(sent.fields.get("to", ""))
        since = since or sent.sent_at
    given = {"from_": from_, "to": to, "since": since}
    missing = [name for name, value in given.items() if not value]
    if not from_ or not to or since is None:
        raise ConfigurationError(
            f"calls.reconcile needs an error of {OPERATION} that holds what was asked for, or else from_, to and "
            f"since; without it are {', '.join(missing)}"
        )
    for name, moment in (("since", since), ("until", until)):
        if moment is not None and moment.tzinfo is None:
            raise ConfigurationError(f"{name} must be a time with a zone, is {moment.isoformat()}")
    destinations = tuple(to.split("<") if isinstance(to, str) else to)
    ended_at = sent.ended_at if sent is not None else since
    skew = timedelta(seconds=policy.clock_skew)
    last_start = ended_at + timedelta(seconds=policy.start_delay + len(destinations))
    return Asked(
        from_=from_,
        destinations=destinations,
        ended_at=ended_at,
        since=since - skew,
        until=(until or last_start) + skew,
        committed=error is not None and error.outcome == "committed",
        ids=_ids_in(error),
        known=frozenset(known),
    )


def _ids_in(error: VobizError | None) -> frozenset[str]:
    if error is None:
        return frozenset()
    found = (error.raw_details.get(name) for name in ("request_uuid", "call_uuid"))
    return frozenset(value for value in found if isinstance(value, str) and value)
