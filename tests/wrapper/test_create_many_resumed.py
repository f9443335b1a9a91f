"""Many calls with a journal: a run goes on where it was stopped, and what is undecided is looked up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from tests.wrapper.many_calls import QUICK, Many, called, requests, states
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    CallJournal,
    CallRequest,
    ConfigurationError,
)


@pytest.mark.parametrize("fail", [False, True])
def test_a_run_that_is_left_goes_on_where_it_was(fail: bool, many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    given = requests(20)
    first = many.run(given, take=5, fail=fail, concurrency=3, journal=journal)
    assert 5 <= len(vobiz_sandbox.calls) < 20
    before = len(vobiz_sandbox.calls)
    with CallJournal(journal) as read:
        assert read.undecided == []
        assert len(read.entries) == before
    second = many.run(given, concurrency=3, journal=journal)
    assert states(second) == ["placed"] * 20
    assert len([result for result in second if result.resumed]) == before
    assert called(vobiz_sandbox) == [request["to"] for request in given]
    uuids = {result.position: result.request_uuid for result in second}
    assert all(uuids[result.position] == result.request_uuid for result in first)


def test_an_input_that_raises_ends_the_run_honestly(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    def broken() -> Iterator[CallRequest]:
        yield from requests(4)
        raise ValueError("line 5 is not a number")

    with pytest.raises(ValueError, match="line 5"):
        many.run(broken(), concurrency=2, journal=journal)
    with CallJournal(journal) as read:
        assert {entry.state for entry in read.entries.values()} == {"placed"}
        assert len(read.entries) == len(vobiz_sandbox.calls) == 4


def test_what_failed_for_certain_is_tried_again(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.set_balance(0)
    assert states(many.run(requests(2), journal=journal)) == ["failed"] * 2
    vobiz_sandbox.set_balance(100)
    assert states(many.run(requests(2), journal=journal)) == ["placed"] * 2


def test_what_may_have_been_placed_is_not_sent_again(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.drop("calls_create", when="after_read")
    assert states(many.run(requests(2), concurrency=1, journal=journal)) == ["undecided", "placed"]
    (result, _) = sorted(many.run(requests(2), journal=journal), key=lambda result: result.position)
    assert (result.state, result.resumed) == ("undecided", True)
    assert len(vobiz_sandbox.requests_for("calls_create")) == 2


@pytest.mark.parametrize("placed", [True, False])
def test_what_is_undecided_can_be_decided(placed: bool, many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.drop("calls_create", when="before_read")
    many.run(requests(1), journal=journal)
    with CallJournal(journal) as read:
        (entry,) = read.undecided
        read.decide(entry.key, placed=placed)
        with pytest.raises(ConfigurationError, match="already"):
            read.decide(entry.key, placed=placed)
    assert states(many.run(requests(1), journal=journal)) == ["placed"]
    assert len(vobiz_sandbox.calls) == (0 if placed else 1)


def test_a_number_listed_twice_is_called_twice_and_not_three_times(
    many: Many, vobiz_sandbox: Sandbox, journal: Path
) -> None:
    given = [*requests(2), *requests(1)]
    many.run(given, journal=journal)
    assert called(vobiz_sandbox) == ["+919800000000", "+919800000000", "+919800000001"]
    many.run(given, journal=journal)
    # Lines that come, go and change places call nobody again.
    many.run([*requests(1), *requests(3), *requests(1)][1:], journal=journal)
    assert called(vobiz_sandbox) == ["+919800000000", "+919800000000", "+919800000001", "+919800000002"]


def test_another_spelling_of_a_number_is_the_same_number(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    many.run(requests(1), journal=journal)
    with pytest.raises(ConfigurationError, match="is not what the journal says"):
        many.run(requests(1, to="919800000000"), journal=journal)
    assert len(vobiz_sandbox.calls) == 1


def test_other_calls_to_the_same_people_need_another_journal(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    many.run(requests(1), journal=journal)
    with pytest.raises(ConfigurationError, match="Use another journal for other calls"):
        many.run(requests(1, answer_url="https://example.com/other"), journal=journal)
    many.run(requests(1, answer_url="https://example.com/other"), journal=journal.with_name("other"))
    assert len(vobiz_sandbox.calls) == 2


def test_a_key_of_ones_own_is_what_counts(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    many.run(requests(1, key="order-1"), journal=journal)
    many.run(requests(1, key="order-1", answer_url="https://example.com/other"), journal=journal)
    many.run(requests(1, key="order-2"), journal=journal)
    assert len(vobiz_sandbox.calls) == 2
    assert "key" not in str(vobiz_sandbox.requests_for("calls_create")[0].json)


def test_a_key_is_used_once_in_a_run(many: Many) -> None:
    with pytest.raises(ConfigurationError, match="request 1 has the key 'a'"):
        many.run(requests(2, key="a"), concurrency=1)


def test_two_runs_cannot_share_a_journal(many: Many, journal: Path) -> None:
    with CallJournal(journal), pytest.raises(ConfigurationError, match="in use by another run"):
        many.run(requests(1), journal=journal)
    assert states(many.run(requests(1), journal=journal)) == ["placed"]


def test_nothing_is_sent_that_cannot_be_written_down(
    many: Many, vobiz_sandbox: Sandbox, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    CallJournal(journal).close()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        many.run(requests(3), journal=journal)
    assert vobiz_sandbox.requests_for("calls_create") == ()


def test_a_cancelled_run_leaves_what_was_under_way_undecided(vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.delay("calls_create", seconds=60, when="before_processing", times=None)
    harness = Harness("async", vobiz_sandbox)

    async def work(vobiz: Any) -> None:
        async with vobiz.calls.create_many(requests(5), concurrency=2, journal=journal) as results:
            async for _ in results:
                pass

    async def cancel(vobiz: Any) -> None:
        task = asyncio.create_task(work(vobiz))
        while len(vobiz_sandbox.requests_for("calls_create")) < 2:  # noqa: ASYNC110 - it runs in another thread
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    harness.use(cancel)
    with CallJournal(journal) as read:
        assert [entry.state for entry in read.entries.values()] == ["sending"] * 2


# Looking the undecided ones up


@pytest.mark.parametrize(("when", "sent"), [("after_read", 3), ("before_read", 4)])
def test_undecided_ones_are_looked_up_at_the_end(
    when: Any, sent: int, many: Many, vobiz_sandbox: Sandbox, journal: Path
) -> None:
    vobiz_sandbox.let_calls_go_on(time=many.harness.clock.time)
    vobiz_sandbox.drop("calls_create", when=when)
    results = many.run(requests(3), concurrency=1, journal=journal, reconcile=True)
    assert states(results) == ["placed"] * 3
    assert results[-1].position == 0
    assert results[-1].reconciliation is not None
    assert results[-1].reconciliation.verdict == ("found" if when == "after_read" else "not_found")
    assert len(vobiz_sandbox.requests_for("calls_create")) == sent
    assert called(vobiz_sandbox) == [request["to"] for request in requests(3)]
    assert sum(many.harness.clock.waits) >= 60, "it waits until the API can no longer be working on it"


def test_undecided_ones_of_an_earlier_run_are_looked_up(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.let_calls_go_on(time=many.harness.clock.time)
    vobiz_sandbox.drop("calls_create", when="after_read")
    many.run(requests(1), journal=journal)
    (result,) = many.run(requests(1), journal=journal, reconcile=True)
    assert (result.state, result.request_uuid) == ("placed", vobiz_sandbox.calls[0].call_uuid)
    (result,) = many.run(requests(1), journal=journal)
    assert (result.state, result.request_uuid) == ("placed", vobiz_sandbox.calls[0].call_uuid)
    assert len(vobiz_sandbox.requests_for("calls_create")) == 1


def test_what_cannot_be_told_stays_undecided(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.drop("calls_create", when="before_read")
    vobiz_sandbox.fail("live_calls_list", status=500, times=None)
    (result,) = many.run(requests(1), journal=journal, reconcile=True, policy=QUICK)
    assert result.state == "undecided"
    assert result.reconciliation is not None and result.reconciliation.verdict == "cannot_tell"
    assert len(vobiz_sandbox.requests_for("calls_create")) == 1


def test_calls_of_the_run_itself_are_not_taken_for_lost_ones(many: Many, vobiz_sandbox: Sandbox, journal: Path) -> None:
    vobiz_sandbox.let_calls_go_on(time=many.harness.clock.time)
    vobiz_sandbox.drop("calls_create", when="before_read")
    given = [*requests(1), *requests(1)]
    assert states(many.run(given, concurrency=1, journal=journal, reconcile=True)) == ["placed", "placed"]
    assert len(vobiz_sandbox.calls) == 2
