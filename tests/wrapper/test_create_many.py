"""Many calls: a few at a time, and results as they come."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.many_calls import Many, called, requests, states
from vobiz_api.api.calls import CallsResource as GeneratedCallsResource
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    CallRequest,
    ConfigurationError,
    InsufficientBalanceError,
    Progress,
    RequestValidationError,
)


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
