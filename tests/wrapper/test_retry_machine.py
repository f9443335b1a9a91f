"""The pure decision after a failed attempt: its table, and what holds for every input."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_api.error_table import RETRY_RULES, STATUSES, RetryRule
from vobiz_api.operation import Effect
from vobiz_sdk import NO_RETRIES, RetryPolicy
from vobiz_sdk.retry.machine import (
    Decision,
    Failure,
    GiveUp,
    Refresh,
    Wait,
    action_for,
    decide,
    final_rule,
    rule_for_status,
)

# The table of the design: failure, then what it means for reads, for idempotent and for unsafe requests.
TABLE = {
    "not sent by the network": ("not_sent", "not_sent", "retry", "retry", "retry"),
    "408": ("throttled", "rejected", "retry", "retry", "retry"),
    "429": ("throttled", "rejected", "retry", "retry", "retry"),
    "503 with Retry-After": ("unavailable_with_time", "rejected", "retry", "retry", "retry"),
    "503 without": ("unavailable", "unknown", "retry", "retry", "setting"),
    "500": ("ambiguous", "unknown", "retry", "retry", "never"),
    "502": ("ambiguous", "unknown", "retry", "retry", "never"),
    "504": ("ambiguous", "unknown", "retry", "retry", "never"),
    "other 5xx": ("ambiguous", "unknown", "retry", "retry", "never"),
    "lost after sending": ("ambiguous", "unknown", "retry", "retry", "never"),
    "401 TOKEN_EXPIRED with a refresh token": ("token_expired", "rejected", "refresh", "refresh", "refresh"),
    "any other 4xx": ("refused", "rejected", "never", "never", "never"),
    "2xx unreadable": ("unreadable", "committed", "never", "never", "never"),
    "neither success nor error": ("unexpected", "unknown", "never", "never", "never"),
    "refused before sending": ("refused_locally", "not_sent", "never", "never", "never"),
}

OF_STATUS = {
    "408": (408, None),
    "429": (429, None),
    "503 with Retry-After": (503, 2.0),
    "503 without": (503, None),
    "500": (500, None),
    "502": (502, None),
    "504": (504, None),
    "neither success nor error": (302, None),
}

rules = st.sampled_from(sorted(RETRY_RULES.values()))
effects: st.SearchStrategy[Effect] = st.sampled_from(get_args(Effect))
seconds = st.floats(min_value=0, max_value=1e6, allow_nan=False)
failures = st.builds(Failure, rules, st.none() | seconds)
policies = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 8),
    backoff=st.floats(0, 10),
    max_backoff=st.floats(0, 60),
    jitter=st.floats(0, 0.25),
    max_retry_after=st.floats(0, 3600),
    retry_unsafe_on_503=st.booleans(),
)
randoms = st.floats(min_value=0, max_value=1, exclude_max=True)


def test_the_rules_are_the_table() -> None:
    expected = {row[0]: RetryRule(*row) for row in TABLE.values()}  # type: ignore[arg-type]
    assert expected == RETRY_RULES


@pytest.mark.parametrize("failure", OF_STATUS)
def test_a_status_has_the_rule_of_its_row(failure: str) -> None:
    status, retry_after = OF_STATUS[failure]
    assert rule_for_status(status, retry_after=retry_after, expired=False) == TABLE[failure]


@pytest.mark.parametrize("status", [501, 505, 520, 521, 561, 599])
def test_any_other_5xx_is_ambiguous(status: int) -> None:
    assert rule_for_status(status, retry_after=None, expired=False) == TABLE["other 5xx"]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 409, 418, 422, 451, 499])
@pytest.mark.parametrize("retry_after", [None, 1.0])
def test_any_other_4xx_is_refused_even_with_retry_after(status: int, retry_after: float | None) -> None:
    assert rule_for_status(status, retry_after=retry_after, expired=False) == TABLE["any other 4xx"]


@pytest.mark.parametrize("status", [102, 206, 300, 302, 399, 600, 605, 999])
def test_what_is_neither_a_success_nor_an_error_is_never_sent_again(status: int) -> None:
    assert rule_for_status(status, retry_after=None, expired=False) == TABLE["neither success nor error"]


def test_an_expired_token_is_told_apart_from_other_401s() -> None:
    assert rule_for_status(401, retry_after=None, expired=True) == TABLE["401 TOKEN_EXPIRED with a refresh token"]


@pytest.mark.parametrize("status", [status for status in STATUSES if status not in (503,)])
def test_only_a_503_is_changed_by_retry_after(status: int) -> None:
    without = rule_for_status(status, retry_after=None, expired=False)
    assert rule_for_status(status, retry_after=1.0, expired=False) == without


def test_the_waits_are_those_of_the_vendors_guide() -> None:
    failure = Failure(RETRY_RULES["throttled"])
    found = [
        decide(RetryPolicy(), "unsafe", failure, retries=retries, refreshed=False, remaining=120.0, random=0.0)
        for retries in range(4)
    ]
    assert found == [Wait(1.0), Wait(2.0), Wait(4.0), GiveUp("max_retries")]


def test_the_setting_is_what_sends_an_unsafe_request_again_after_a_bare_503() -> None:
    failure = Failure(RETRY_RULES["unavailable"])
    chosen = RetryPolicy(retry_unsafe_on_503=True)
    assert decide(chosen, "unsafe", failure, retries=0, refreshed=False, remaining=99, random=0) == Wait(1.0)
    assert decide(RetryPolicy(), "unsafe", failure, retries=0, refreshed=False, remaining=99, random=0) == GiveUp(
        "unsafe"
    )


def test_the_setting_is_for_a_bare_503_only() -> None:
    chosen = RetryPolicy(retry_unsafe_on_503=True)
    retried = {name for name, rule in RETRY_RULES.items() if action_for(rule, "unsafe", chosen) == "retry"}
    assert retried == {"not_sent", "throttled", "unavailable_with_time", "unavailable"}


def test_a_wait_over_the_cap_is_given_up_whatever_is_left() -> None:
    failure = Failure(RETRY_RULES["throttled"], 60.1)
    found = decide(RetryPolicy(), "read", failure, retries=0, refreshed=False, remaining=1e9, random=0)
    assert found == GiveUp("retry_after_too_long")


def test_a_wait_at_the_cap_is_waited() -> None:
    failure = Failure(RETRY_RULES["throttled"], 60.0)
    found = decide(RetryPolicy(), "read", failure, retries=0, refreshed=False, remaining=1e9, random=0)
    assert found == Wait(60.0)


def test_a_token_is_refreshed_once() -> None:
    failure = Failure(RETRY_RULES["token_expired"])
    for effect in get_args(Effect):
        assert decide(NO_RETRIES, effect, failure, retries=0, refreshed=False, remaining=9, random=0) == Refresh()
        again = decide(RetryPolicy(), effect, failure, retries=0, refreshed=True, remaining=9, random=0)
        assert again == GiveUp("refresh_failed")


@pytest.mark.parametrize(("remaining", "expected"), [(0.001, Refresh()), (0.0, GiveUp("deadline"))])
def test_a_token_is_not_refreshed_once_the_deadline_has_passed(remaining: float, expected: Refresh | GiveUp) -> None:
    failure = Failure(RETRY_RULES["token_expired"])
    found = decide(RetryPolicy(), "unsafe", failure, retries=0, refreshed=False, remaining=remaining, random=0)
    assert found == expected


@given(policies, effects, st.lists(failures, min_size=1, max_size=40), seconds, st.data())
def test_every_call_ends_within_its_retries_and_one_refresh(
    policy: RetryPolicy, effect: Effect, sequence: list[Failure], remaining: float, data: st.DataObject
) -> None:
    retries, sent, refreshed = 0, 0, False
    for position in range(policy.max_retries + 3):
        failure = sequence[position % len(sequence)]
        sent += 1
        found = decide(
            policy,
            effect,
            failure,
            retries=retries,
            refreshed=refreshed,
            remaining=remaining,
            random=data.draw(randoms),
        )
        if isinstance(found, GiveUp):
            break
        if isinstance(found, Refresh):
            refreshed = True
        else:
            retries += 1
            remaining -= found.seconds
    else:
        raise AssertionError("it went on")
    assert sent <= policy.max_retries + 2
    assert retries <= policy.max_retries


@given(policies, effects, failures, st.integers(0, 1000), st.booleans(), seconds, randoms)
def test_a_wait_is_never_early_never_late_and_never_past_the_deadline(
    policy: RetryPolicy,
    effect: Effect,
    failure: Failure,
    retries: int,
    refreshed: bool,
    remaining: float,
    random: float,
) -> None:
    found = decide(policy, effect, failure, retries=retries, refreshed=refreshed, remaining=remaining, random=random)
    if not isinstance(found, Wait):
        return
    asked = failure.retry_after or 0.0
    floor = max(asked, min(policy.backoff * 2.0**retries, policy.max_backoff))
    assert floor <= found.seconds <= floor * (1.0 + policy.jitter)
    assert found.seconds < remaining
    assert asked <= policy.max_retry_after
    assert retries < policy.max_retries


@given(policies, effects, failures, st.integers(0, 10), st.booleans(), seconds, randoms)
def test_the_same_facts_always_give_the_same_action(
    policy: RetryPolicy,
    effect: Effect,
    failure: Failure,
    retries: int,
    refreshed: bool,
    remaining: float,
    random: float,
) -> None:
    def again() -> Decision:
        facts = Failure(*failure)
        return decide(policy, effect, facts, retries=retries, refreshed=refreshed, remaining=remaining, random=random)

    assert again() == again()


@given(policies, effects, failures, st.integers(0, 10), seconds, seconds, randoms)
def test_more_time_never_ends_a_call_sooner(
    policy: RetryPolicy,
    effect: Effect,
    failure: Failure,
    retries: int,
    remaining: float,
    more: float,
    random: float,
) -> None:
    def with_left(left: float) -> Decision:
        return decide(policy, effect, failure, retries=retries, refreshed=False, remaining=left, random=random)

    if with_left(remaining) != GiveUp("deadline"):
        assert with_left(remaining + more) == with_left(remaining)


@pytest.mark.parametrize(
    ("retry_after", "shortest", "longest"), [(None, 1.0, 1.25), (0.5, 1.0, 1.25), (40.0, 40.0, 50.0)]
)
def test_clients_told_the_same_time_spread_over_a_quarter_of_it(
    retry_after: float | None, shortest: float, longest: float
) -> None:
    failure = Failure(RETRY_RULES["throttled"], retry_after)
    first, middle, last = (
        decide(RetryPolicy(), "read", failure, retries=0, refreshed=False, remaining=99, random=random)
        for random in (0.0, 0.5, 1.0)
    )
    assert (first, middle, last) == (Wait(shortest), Wait((shortest + longest) / 2), Wait(longest))


def test_a_wait_that_ends_with_the_deadline_is_given_up() -> None:
    failure = Failure(RETRY_RULES["throttled"])
    for left, expected in ((1.0, GiveUp("deadline")), (1.001, Wait(1.0))):
        assert decide(RetryPolicy(), "read", failure, retries=0, refreshed=False, remaining=left, random=0) == expected


def test_the_backoff_doubles_up_to_its_limit_however_many_retries_there_were() -> None:
    policy = RetryPolicy(max_retries=10_000, backoff=1.5, max_backoff=20.0)
    failure = Failure(RETRY_RULES["throttled"])
    found = [
        decide(policy, "read", failure, retries=retries, refreshed=False, remaining=99, random=0)
        for retries in (0, 1, 2, 3, 4, 60, 61, 9_999)
    ]
    assert found == [Wait(seconds) for seconds in (1.5, 3.0, 6.0, 12.0, 20.0, 20.0, 20.0, 20.0)]


@pytest.mark.parametrize(
    ("rule", "effect", "reason"),
    [
        ("ambiguous", "unsafe", "unsafe"),
        ("unavailable", "unsafe", "unsafe"),
        ("refused", "unsafe", "not_retryable"),
        ("refused", "read", "not_retryable"),
        ("unreadable", "idempotent", "not_retryable"),
    ],
)
def test_the_reason_says_whether_the_failure_or_the_operation_forbids_it(
    rule: str, effect: Effect, reason: str
) -> None:
    found = decide(
        RetryPolicy(), effect, Failure(RETRY_RULES[rule]), retries=0, refreshed=False, remaining=99, random=0
    )
    assert found == GiveUp(reason)  # type: ignore[arg-type]


@given(policies, failures, st.integers(0, 10), st.booleans(), seconds, randoms)
def test_an_unsafe_request_is_never_repeated_unless_it_did_not_take_effect(
    policy: RetryPolicy, failure: Failure, retries: int, refreshed: bool, remaining: float, random: float
) -> None:
    found = decide(policy, "unsafe", failure, retries=retries, refreshed=refreshed, remaining=remaining, random=random)
    if failure.rule.outcome in ("unknown", "committed"):
        chosen = policy.retry_unsafe_on_503 and failure.rule.name == "unavailable"
        assert chosen or isinstance(found, GiveUp)


@given(effects, failures, st.booleans(), randoms)
def test_no_retries_means_no_retries(effect: Effect, failure: Failure, refreshed: bool, random: float) -> None:
    found = decide(NO_RETRIES, effect, failure, retries=0, refreshed=refreshed, remaining=1e9, random=random)
    assert not isinstance(found, Wait)


@given(st.integers(100, 999), st.none() | seconds, st.booleans())
def test_every_status_has_a_rule(status: int, retry_after: float | None, expired: bool) -> None:
    rule = rule_for_status(status, retry_after=retry_after, expired=expired)
    assert rule is RETRY_RULES[rule.name]
    if status >= 500 and not expired:
        assert rule.unsafe in ("never", "setting") or retry_after is not None


@given(rule=rules, effect=effects, asked=st.none() | st.floats(0, 50))
def test_an_answer_that_would_be_of_no_use_is_not_asked_for(
    rule: RetryRule, effect: Effect, asked: float | None
) -> None:
    def decided(resumable: bool) -> Decision:
        failure = Failure(rule, asked, resumable)
        return decide(RetryPolicy(), effect, failure, retries=0, refreshed=False, remaining=1e6, random=0.0)

    usual = decided(True)
    assert decided(False) == (GiveUp("not_resumable") if isinstance(usual, Wait) else usual)


@given(st.integers(200, 599), effects, policies, st.none() | seconds, st.booleans(), randoms)
def test_after_a_final_status_nothing_is_tried_whatever_else_the_answer_says(
    status: int, effect: Effect, policy: RetryPolicy, retry_after: float | None, refreshed: bool, random: float
) -> None:
    rule = rule_for_status(status, retry_after=retry_after, expired=False)
    decision = decide(
        policy, effect, Failure(rule, retry_after), retries=0, refreshed=refreshed, remaining=1e9, random=random
    )
    final = final_rule(status)
    if final is not None:
        assert (rule, decision) == (final, GiveUp("not_retryable"))


def test_the_final_statuses_are_those_that_are_refused_or_make_no_sense() -> None:
    assert {status for status in range(200, 600) if final_rule(status)} == {
        *range(200, 408),
        *range(409, 429),
        *range(430, 500),
    }
