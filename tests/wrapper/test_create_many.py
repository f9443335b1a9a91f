"""Many calls: a few at a time, results as they come, and a run that goes on where it was stopped."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from vobiz_api.api.calls import CallsResource as GeneratedCallsResource
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    CallJournal,
    CallRequest,
    CallResult,
    ConfigurationError,
    InsufficientBalanceError,
    Progress,
    ReconcilePolicy,
    RequestValidationError,
)

QUICK = ReconcilePolicy(settle=0, record_delay=0)


def requests(count: int, **changes: Any) -> list[CallRequest]:
    return [{**CALL, "to": f"+9198{number:08}", **changes} for number in range(count)]  # type: ignore[misc]


class Many:
    """`create_many` of either client, in the same words."""

    def __init__(self, harness: Harness) -> None:
        self.harness = harness

    def run(self, given: Any, take: int | None = None, fail: bool = False, **options: Any) -> list[CallResult]:
        """The results, or the first `take` of them; with `fail` the body then raises."""
        if self.harness.kind == "sync":
            return self._run(given, take, fail, **options)
        result: list[CallResult] = self.harness.use(lambda vobiz: self._run_async(vobiz, given, take, fail, **options))
        return result

    def _run(self, given: Any, take: int | None, fail: bool, **options: Any) -> list[CallResult]:
        found: list[CallResult] = []

        def work(vobiz: Any) -> None:
            with suppress(ZeroDivisionError), vobiz.calls.create_many(given, **options) as results:
                for result in results:
                    found.append(result)
                    if len(found) == take:
                        if fail:
                            raise ZeroDivisionError
                        break

        self.harness.use(work)
        return found

    async def _run_async(
        self, vobiz: Any, given: Any, take: int | None, fail: bool, **options: Any
    ) -> list[CallResult]:
        found: list[CallResult] = []
        with suppress(ZeroDivisionError):
            async with vobiz.calls.create_many(given, **options) as results:
                async for result in results:
                    found.append(result)
                    if len(found) == take:
                        if fail:
                            raise ZeroDivisionError
                        break
        return found


@pytest.fixture
def many(harness: Harness, vobiz_sandbox: Sandbox) -> Many:
    vobiz_sandbox.set_balance(10_000)
    return Many(harness)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "calls.journal"


def called(sandbox: Sandbox) -> list[str]:
    return sorted(call.to for call in sandbox.calls)


def states(results: list[CallResult]) -> list[str]:
    return [result.state for result in sorted(results, key=lambda result: result.position)]


# -- Results -----------------------------------------------------------------------------------


def test_everybody_is_called_once_and_told_apart(many: Many, vobiz_sandbox: Sandbox) -> None:
    given = requests(25)
    results = many.run(given, concurrency=4)
    assert called(vobiz_sandbox) == [request["to"] for request in given]
    assert sorted(result.position for result in results) == list(range(25))
    uuids = {call.to: call.request_uuid for call in vobiz_sandbox.calls}
    for result in results:
        assert (result.state, result.request_uuid) == ("placed", uuids[str(result.request["to"])])
        assert result.request is given[result.position]


def test_failures_are_results_with_their_error(many: Many, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    vobiz_sandbox.drop("calls_create", when="after_read")
    results = many.run(requests(3), concurrency=1)
    assert states(results) == ["failed", "undecided", "placed"]
    assert isinstance(results[0].error, InsufficientBalanceError)
    assert results[1].error is not None and results[1].error.outcome == "unknown"
    assert len(vobiz_sandbox.requests_for("calls_create")) == 3


def test_an_unreadable_success_is_placed(many: Many, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.garble("calls_create", body=b"not json")
    (result,) = many.run(requests(1))
    assert (result.state, result.request_uuid) == ("placed", None)
    assert result.error is not None and result.error.outcome == "committed"


@pytest.mark.parametrize("wrong", [{"to": ""}, {"anwser_url": "https://example.com"}, {"time_limit": "long"}])
def test_a_request_that_breaks_the_contract_stops_nobody_else(
    wrong: dict[str, Any], many: Many, vobiz_sandbox: Sandbox
) -> None:
    results = many.run([*requests(1, **wrong), *requests(2)], concurrency=1)
    assert states(results) == ["failed", "placed", "placed"]
    assert isinstance(results[0].error, RequestValidationError)


def test_a_request_without_a_destination_is_a_failure(many: Many) -> None:
    (result,) = many.run([{"from_": CALL["from_"], "answer_url": CALL["answer_url"]}])
    assert isinstance(result.error, RequestValidationError)


def test_several_destinations_in_one_request(many: Many, vobiz_sandbox: Sandbox) -> None:
    (result,) = many.run(requests(1, to=["+919800000001", "+919800000002"]))
    assert result.state == "placed"
    assert called(vobiz_sandbox) == ["+919800000001", "+919800000002"]


def test_progress_is_told_after_every_result(many: Many, vobiz_sandbox: Sandbox) -> None:
    told: list[Progress] = []
    vobiz_sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    many.run(requests(5), concurrency=1, on_progress=told.append)
    assert [progress.done for progress in told] == [1, 2, 3, 4, 5]
    assert (told[-1].placed, told[-1].failed, told[-1].undecided) == (4, 1, 0)


def test_a_hook_that_raises_breaks_nothing(many: Many) -> None:
    assert len(many.run(requests(3), on_progress=lambda progress: 1 / 0)) == 3


def test_no_more_are_under_way_than_allowed(many: Many, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.delay("calls_create", seconds=0.02, times=None)
    told: list[Progress] = []
    many.run(requests(12), concurrency=3, on_progress=told.append)
    assert max(progress.in_flight for progress in told) <= 3


def test_the_input_is_not_read_ahead(many: Many, vobiz_sandbox: Sandbox) -> None:
    read: list[int] = []

    def endless() -> Iterator[CallRequest]:
        for number in range(1_000_000):
            read.append(number)
            yield {**CALL, "to": f"+9198{number:08}"}  # type: ignore[typeddict-item]

    assert len(many.run(endless(), take=5, concurrency=4)) == 5
    assert len(read) <= 5 + 2 * 4 + 1


def test_the_input_is_read_in_the_thread_that_takes_the_results(many: Many) -> None:
    threads: set[int] = set()

    def watched() -> Iterator[CallRequest]:
        for request in requests(5):
            threads.add(threading.get_ident())
            yield request

    many.run(watched(), concurrency=2)
    assert threads == {threading.get_ident()}


def test_an_asynchronous_input(vobiz_sandbox: Sandbox) -> None:
    async def given() -> AsyncIterator[CallRequest]:
        for request in requests(5):
            await asyncio.sleep(0)
            yield request

    assert states(Many(Harness("async", vobiz_sandbox)).run(given())) == ["placed"] * 5


@pytest.mark.parametrize("count", [0, -1, "3", 1.5, True])
def test_concurrency_is_checked(count: Any, many: Many) -> None:
    with pytest.raises(ConfigurationError, match="concurrency must be a whole number from 1 up"):
        many.run(requests(1), concurrency=count)


def test_results_are_taken_within_the_context(harness: Harness) -> None:
    def work(vobiz: Any) -> Any:
        results = vobiz.calls.create_many(requests(1))
        return next(results) if harness.kind == "sync" else anext(results)

    with pytest.raises(ConfigurationError, match="are taken within"):
        harness.use(work)


def test_the_type_of_requests_has_what_create_takes() -> None:
    signature = inspect.signature(GeneratedCallsResource.create)
    assert set(CallRequest.__annotations__) - {"key"} == set(signature.parameters) - {"self"}
    required = {name for name, part in signature.parameters.items() if part.default is part.empty} - {"self"}
    assert CallRequest.__required_keys__ == required


# -- Stopping and going on -----------------------------------------------------------------------


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


# -- Looking the undecided ones up -----------------------------------------------------------------


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
