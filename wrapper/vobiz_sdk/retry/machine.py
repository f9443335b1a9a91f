"""The decision after a failed attempt, as a pure function.

It does no I/O, does not sleep and keeps no state: the same facts always give the same action. The rules
that it applies are data, in `vobiz_api.error_table.RETRY_RULES`, made from the contract.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from vobiz_api.error_table import RETRY_RULES, STATUSES, Action, RetryRule
from vobiz_api.operation import Effect
from vobiz_sdk.retry.policy import RetryPolicy

GiveUpReason = Literal[
    "not_retryable",
    "unsafe",
    "not_resumable",
    "max_retries",
    "retry_after_too_long",
    "deadline",
    "budget",
    "refresh_failed",
]


class Failure(NamedTuple):
    """What is known of a failed attempt.

    Attributes:
        rule: Which kind of failure it is.
        retry_after: Seconds the server asked to wait, or None.
        resumable: Whether a further answer is of use to the caller. It is not, where a part of a file was
            handed out already and nothing shows that another answer would go on with the same file.
    """

    rule: RetryRule
    retry_after: float | None = None
    resumable: bool = True


class Wait(NamedTuple):
    """Send again after so many seconds."""

    seconds: float


class Refresh(NamedTuple):
    """Exchange the refresh token for a new pair, then send again."""


class GiveUp(NamedTuple):
    """Raise, for this reason."""

    reason: GiveUpReason


Decision = Wait | Refresh | GiveUp

# The rules of statuses that the contract does not name.
_FAMILIES = {4: "refused", 5: "ambiguous"}


def rule_for_status(status: int, *, retry_after: float | None, expired: bool) -> RetryRule:
    """The kind of failure that an error status is.

    Args:
        status: HTTP status of the answer.
        retry_after: Seconds the server asked to wait, or None.
        expired: Whether the code says that the access token expired and a refresh token is at hand.
    """
    if expired:
        return RETRY_RULES["token_expired"]
    entry = STATUSES.get(status)
    if entry is not None:
        return RETRY_RULES[entry.rule if retry_after is None else entry.rule_with_retry_after]
    return RETRY_RULES[_FAMILIES.get(status // 100, "unexpected")]


@cache
def final_rule(status: int) -> RetryRule | None:
    """The kind of failure that an error status is, if nothing else in the answer can lead to another attempt.

    An expired access token is left to the caller: its code alone says so.
    """
    rule = rule_for_status(status, retry_after=None, expired=False)
    same = rule is rule_for_status(status, retry_after=0.0, expired=False)
    return rule if same and rule.read == rule.idempotent == rule.unsafe == "never" else None


def action_for(rule: RetryRule, effect: Effect, policy: RetryPolicy) -> Action:
    """What the rule says for an operation of this effect, with the caller's setting applied."""
    action: Action = getattr(rule, effect)
    if action == "setting":
        return "retry" if policy.retry_unsafe_on_503 else "never"
    return action


def decide(
    policy: RetryPolicy,
    effect: Effect,
    failure: Failure,
    *,
    retries: int,
    refreshed: bool,
    remaining: float,
    random: float,
) -> Decision:
    """What to do after a failed attempt.

    Args:
        policy: The caller's choices.
        effect: What a second delivery of the request would do.
        failure: What is known of the attempt.
        retries: Retries made so far.
        refreshed: Whether the token pair was refreshed during this call already.
        remaining: Seconds until the call's deadline.
        random: A number from 0 up to 1, for the jitter.
    """
    action = action_for(failure.rule, effect, policy)
    if action == "refresh":
        if refreshed:
            return GiveUp("refresh_failed")
        return Refresh() if remaining > 0 else GiveUp("deadline")
    if action == "never":
        return GiveUp("unsafe" if failure.rule.read == "retry" else "not_retryable")
    if not failure.resumable:
        return GiveUp("not_resumable")
    if retries >= policy.max_retries:
        return GiveUp("max_retries")
    asked = failure.retry_after
    if asked is not None and asked > policy.max_retry_after:
        return GiveUp("retry_after_too_long")
    backoff = min(policy.backoff * 2.0 ** min(retries, 60), policy.max_backoff)
    # The jitter grows with whichever wait it is, so that clients told the same time do not return in the same second.
    wait = max(backoff, asked or 0.0) * (1.0 + policy.jitter * random)
    return GiveUp("deadline") if wait >= remaining else Wait(wait)
