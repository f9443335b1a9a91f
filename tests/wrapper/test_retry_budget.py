"""The retry budget: its arithmetic, and what it does to a client's retries."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import RetryBudget, ServiceUnavailableError


def test_it_starts_full_and_a_retry_takes_one() -> None:
    budget = RetryBudget(capacity=3, refill=0.5)
    assert budget.tokens == 3
    assert budget.spend()
    assert budget.tokens == 2


def test_an_empty_budget_refuses_and_stays_as_it_is() -> None:
    budget = RetryBudget(capacity=1)
    assert budget.spend()
    assert not budget.spend()
    assert budget.tokens == 0


def test_successes_refill_it_up_to_its_capacity() -> None:
    budget = RetryBudget(capacity=2, refill=0.5)
    assert budget.spend()
    for _ in range(10):
        budget.succeeded()
    assert budget.tokens == 2


def test_part_of_a_token_is_no_token() -> None:
    budget = RetryBudget(capacity=1, refill=0.25)
    assert budget.spend()
    for _ in range(3):
        budget.succeeded()
        assert not budget.spend()
    budget.succeeded()
    assert budget.spend()


def test_a_budget_of_nothing_never_grants_a_retry() -> None:
    budget = RetryBudget(capacity=0, refill=0)
    budget.succeeded()
    assert not budget.spend()


@given(st.floats(0, 50), st.floats(0, 5), st.lists(st.booleans(), max_size=200))
def test_it_never_leaves_its_bounds_and_never_grants_more_than_it_had(
    capacity: float, refill: float, events: list[bool]
) -> None:
    budget = RetryBudget(capacity, refill)
    granted = 0
    for retry in events:
        if retry:
            granted += budget.spend()
        else:
            budget.succeeded()
        assert 0 <= budget.tokens <= capacity
    assert granted <= capacity + refill * events.count(False)


def test_threads_never_spend_a_token_twice() -> None:
    budget = RetryBudget(capacity=500, refill=0)
    barrier = threading.Barrier(8)

    def spend(_: int) -> int:
        barrier.wait(10)
        return sum(budget.spend() for _ in range(100))

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(spend, range(8))) == 500
    assert budget.tokens == 0


def test_threads_never_lose_a_refill() -> None:
    budget = RetryBudget(capacity=1000, refill=1)
    while budget.spend():
        pass
    barrier = threading.Barrier(8)

    def succeed(_: int) -> None:
        barrier.wait(10)
        for _ in range(100):
            budget.succeeded()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(succeed, range(8)))
    assert budget.tokens == 800


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
def test_retries_that_the_server_asked_for_are_free(harness: Harness, status: int) -> None:
    harness.sandbox.fail("calls_create", status=status, retry_after=2, times=2)
    budget = RetryBudget(capacity=0, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert harness.clock.waits == [2.0, 2.0]
    assert budget.tokens == 0


def test_a_429_that_names_no_time_costs_a_token(harness: Harness) -> None:
    harness.sandbox.fail("calls_create", status=429)
    budget = RetryBudget(capacity=5, refill=0)
    harness.call("calls.create", client={"budget": budget}, **CALL)
    assert budget.tokens == 4


def test_successful_calls_refill_a_clients_budget(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=2)
    with Session(harness) as session:
        session.call("trunks.list")
        assert session.vobiz.retry_budget.tokens == pytest.approx(8.1)
        session.call("trunks.list")
        assert session.vobiz.retry_budget.tokens == pytest.approx(8.2)


def test_a_client_and_its_views_share_one_budget(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=3)
    with Session(harness) as session:
        view = session.vobiz.with_options(deadline=60)
        assert view.retry_budget is session.vobiz.retry_budget
        session.call("trunks.list", view=view)
        assert session.vobiz.retry_budget.tokens == pytest.approx(7.1)


def test_clients_have_budgets_of_their_own_unless_one_is_shared(harness: Harness) -> None:
    budget = RetryBudget(capacity=2)
    with Session(harness, budget=budget) as one, Session(harness, budget=budget) as other, Session(harness) as third:
        assert one.vobiz.retry_budget is other.vobiz.retry_budget is budget
        assert third.vobiz.retry_budget is not budget
