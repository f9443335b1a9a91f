"""What retries do to a server that is down, with fewer clients than `nox -s outage` and in virtual time."""

from __future__ import annotations

import logging
from functools import cache

import pytest
from benchmarks.outage.policies import DEFAULT, NONE, UNLIMITED, VENDOR, Policy
from benchmarks.outage.server import ANNOUNCED, COUNTING, FAILING, OUTAGES, OVERLOADED, SILENT, Outage
from benchmarks.outage.simulation import Fleet, Result, simulate

FLEET = Fleet(clients=20, every=10.0, outage=600.0, after=90.0)


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    # Thousands of calls fail here, and each would be a line.
    caplog.set_level(logging.CRITICAL, "vobiz_sdk")


@cache
def through(outage: Outage, policy: Policy = DEFAULT) -> Result:
    return simulate(FLEET, outage, policy)


@pytest.mark.parametrize("outage", [outage for outage in OUTAGES if outage is not OVERLOADED], ids=lambda it: it.name)
def test_a_server_that_is_down_gets_at_most_a_tenth_more_requests(outage: Outage) -> None:
    assert 1.0 <= through(outage).amplification <= 1.1


@pytest.mark.parametrize("outage", OUTAGES, ids=lambda it: it.name)
def test_a_server_that_comes_back_gets_no_more_than_it_would_without_retries(outage: Outage) -> None:
    # What is never retried arrives alike in every outage.
    assert through(outage).peak == through(FAILING, NONE).peak
    assert through(outage).lost == 0.0


def test_an_overloaded_server_gets_few_more_requests() -> None:
    assert through(OVERLOADED).amplification < 1.25


@pytest.mark.parametrize("outage", [FAILING, COUNTING], ids=lambda it: it.name)
def test_without_a_budget_the_outage_would_be_amplified(outage: Outage) -> None:
    assert through(outage, UNLIMITED).amplification > 3.5


def test_the_vendors_policy_triples_what_arrives() -> None:
    assert through(FAILING, VENDOR).amplification == pytest.approx(3.0, abs=0.05)


def test_the_vendors_policy_returns_in_one_second_when_the_end_was_announced() -> None:
    assert through(ANNOUNCED, VENDOR).peak > 50.0


def test_a_simulation_is_the_same_each_time() -> None:
    assert simulate(FLEET, SILENT, DEFAULT) == through(SILENT)
