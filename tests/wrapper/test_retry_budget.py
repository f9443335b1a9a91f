"""The arithmetic of the retry budget."""

from __future__ import annotations

import math
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk import ConfigurationError, RetryBudget, RetryPolicy


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


def test_a_success_at_a_retry_that_was_asked_for_gives_its_token_back_as_well() -> None:
    budget = RetryBudget(capacity=4, refill=0.25)
    assert budget.spend() and budget.spend()
    budget.succeeded(as_asked=True)
    assert budget.tokens == 3.25


def test_a_budget_of_nothing_never_grants_a_retry() -> None:
    budget = RetryBudget(capacity=0, refill=0)
    budget.succeeded()
    assert not budget.spend()


happenings = st.lists(st.sampled_from(["retry", "success", "success as asked"]), max_size=200)


@given(st.floats(0, 50), st.floats(0, 5), happenings)
def test_it_never_leaves_its_bounds_and_retries_in_vain_stay_within_it(
    capacity: float, refill: float, happened: list[str]
) -> None:
    budget = RetryBudget(capacity, refill)
    granted = 0
    for what in happened:
        if what == "retry":
            granted += budget.spend()
        else:
            budget.succeeded(as_asked=what == "success as asked")
        assert 0 <= budget.tokens <= capacity
    successes = len(happened) - happened.count("retry")
    in_vain = granted - happened.count("success as asked")
    assert in_vain <= capacity + refill * successes + 1e-9


def test_it_goes_on_where_it_was_in_a_process_that_was_forked() -> None:
    budget = RetryBudget(capacity=2)
    assert budget.spend()
    budget.after_fork()
    assert budget.spend()
    assert not budget.spend()


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


@pytest.mark.parametrize(("capacity", "refill", "named"), [(-1, 0.1, "capacity"), (5, -0.1, "refill")])
@pytest.mark.parametrize("instead", [None, math.nan, True, "5"])
def test_what_is_no_number_from_zero_up_is_refused(capacity: Any, refill: Any, named: str, instead: Any) -> None:
    wrong = {"capacity": capacity, "refill": refill}
    if instead is not None:
        wrong[named] = instead
    with pytest.raises(ConfigurationError, match=f"RetryBudget.{named} must be a number from 0 up, is"):
        RetryBudget(**wrong)


def test_a_budget_without_limit_always_grants_a_retry() -> None:
    budget = RetryBudget(capacity=math.inf)
    assert all(budget.spend() for _ in range(1000))
    budget.succeeded()
    assert budget.tokens == math.inf


def test_its_default_is_enough_for_the_retries_of_one_call_and_says_how_much_it_is() -> None:
    budget = RetryBudget()
    assert (budget.capacity, budget.refill) == (5.0, 0.1)
    assert budget.tokens >= RetryPolicy().max_retries
