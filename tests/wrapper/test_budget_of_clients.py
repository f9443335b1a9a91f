"""What the retry budget does to a client's retries."""

from __future__ import annotations

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import RetryBudget, ServiceUnavailableError


def test_an_empty_budget_ends_the_retries_of_a_client(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=None)
    budget = RetryBudget(capacity=4)
    with Session(harness, budget=budget) as session:
        reasons = [session.error("trunks.list").attempts[-1].reason for _ in range(3)]
    assert reasons == ["max_retries", "budget", "budget"]
    # 1 + 3 retries, 1 + 1, and from then on each call is sent once.
    assert len(harness.sandbox.requests) == 7
    assert budget.tokens == 0


def test_the_error_is_the_same_when_the_budget_ends_the_retries(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503)
    error = harness.error("trunks.list", client={"budget": RetryBudget(capacity=0)})
    assert isinstance(error, ServiceUnavailableError)
    assert error.retryable
    assert [attempt.reason for attempt in error.attempts] == ["budget"]
    assert harness.clock.waits == []


@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_that_the_server_asked_for_and_that_succeeds_gets_its_token_back(harness: Harness, status: int) -> None:
    harness.sandbox.fail("calls_create", status=status, retry_after=2)
    budget = RetryBudget(capacity=4, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert harness.clock.waits == [2.0]
    assert budget.tokens == 4


@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_that_the_server_asked_for_in_vain_costs_a_token(harness: Harness, status: int) -> None:
    harness.sandbox.fail("calls_create", status=status, retry_after=2, times=2)
    budget = RetryBudget(capacity=4, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert harness.clock.waits == [2.0, 2.0]
    assert budget.tokens == 3


def test_a_token_comes_back_only_where_the_last_retry_was_asked_for(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429, retry_after=2)
    harness.sandbox.fail("calls_create", status=429)
    budget = RetryBudget(capacity=4, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert budget.tokens == 2


def test_without_a_budget_not_even_a_retry_that_the_server_asked_for_is_made(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429, retry_after=2)
    error = harness.error("calls.create", client={"budget": RetryBudget(capacity=0)}, **CALL)
    assert (error.attempts[-1].reason, error.retry_after) == ("budget", 2.0)


def test_a_renewed_token_pair_gives_no_token_back(harness: Harness) -> None:
    sandbox = harness.sandbox
    sandbox.fail("trunks_list", status=503)
    sandbox.fail("trunks_list", code="TOKEN_EXPIRED", retry_after=2)
    sandbox.fail("trunks_list", status=200, body={"objects": []})
    budget = RetryBudget(capacity=4, refill=0)
    tokens = {"auth_token": None, "access_token": sandbox.access_token, "refresh_token": sandbox.refresh_token}
    harness.call("trunks.list", client={"budget": budget, **tokens})
    assert budget.tokens == 3


def test_being_told_to_stay_away_for_long_takes_a_token(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, retry_after=3600, times=9)
    budget = RetryBudget(capacity=1.5)
    with Session(harness, budget=budget) as session:
        reasons = [session.error("trunks.list").attempts[-1].reason for _ in range(2)]
    assert reasons == ["retry_after_too_long", "retry_after_too_long"]
    assert budget.tokens == 0.5


def test_a_429_that_names_no_time_costs_a_token(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429)
    budget = RetryBudget(capacity=5, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert budget.tokens == 4


def test_successful_calls_refill_a_clients_budget(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=2)
    with Session(harness) as session:
        session.call("trunks.list")
        assert session.vobiz.retry_budget.tokens == pytest.approx(3.1)
        session.call("trunks.list")
        assert session.vobiz.retry_budget.tokens == pytest.approx(3.2)


def test_a_client_and_its_views_share_one_budget(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=3)
    with Session(harness) as session:
        view = session.vobiz.with_options(deadline=60)
        assert view.retry_budget is session.vobiz.retry_budget
        session.call("trunks.list", view=view)
        assert session.vobiz.retry_budget.tokens == pytest.approx(2.1)


def test_clients_have_budgets_of_their_own_unless_one_is_shared(harness: Harness) -> None:
    budget = RetryBudget(capacity=2)
    with Session(harness, budget=budget) as one, Session(harness, budget=budget) as other, Session(harness) as third:
        assert one.vobiz.retry_budget is other.vobiz.retry_budget is budget
        assert third.vobiz.retry_budget is not budget
