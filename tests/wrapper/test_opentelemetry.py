"""What OpenTelemetry is told of calls, and what it never is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.session import Session
from vobiz_sdk import AsyncVobiz, RetryBudget
from vobiz_sdk.opentelemetry import DURATION_BOUNDARIES, OpenTelemetry


class Recorded:
    """An SDK of its own, and what it recorded."""

    def __init__(self, **options: Any) -> None:
        self._exporter = InMemorySpanExporter()
        tracer = self.tracer_provider = TracerProvider()
        tracer.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        meter = MeterProvider([self._reader])
        self.telemetry = OpenTelemetry(tracer_provider=tracer, meter_provider=meter, **options)

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def calls(self) -> list[ReadableSpan]:
        return [span for span in self.spans if span.kind is trace.SpanKind.INTERNAL]

    def attempts(self) -> list[ReadableSpan]:
        return [span for span in self.spans if span.kind is trace.SpanKind.CLIENT]

    def points(self, name: str) -> list[Any]:
        data: Any = self._reader.get_metrics_data()
        return [
            point
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


def attributes(span: ReadableSpan) -> Mapping[str, Any]:
    assert span.attributes is not None
    return span.attributes


def test_a_call_is_a_span_with_a_child_for_its_attempt(harness: Harness, recorded: Recorded) -> None:
    harness.call("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    (call,), (attempt,) = recorded.calls(), recorded.attempts()
    assert (call.name, attempt.name) == ("calls.create", "POST /api/v1/Account/{auth_id}/Call/")
    assert attempt.parent is not None and call.context is not None
    assert attempt.parent.span_id == call.context.span_id
    assert attributes(call) == {"vobiz.operation": "calls.create"}
    assert attributes(attempt) == {
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": harness.sandbox.port,
        "url.template": "/api/v1/Account/{auth_id}/Call/",
        "vobiz.operation": "calls.create",
    }
    assert {call.status.status_code, attempt.status.status_code} == {trace.StatusCode.UNSET}


def test_a_call_belongs_to_the_span_around_it(harness: Harness, recorded: Recorded) -> None:
    with recorded.tracer_provider.get_tracer("program").start_as_current_span("around") as around:
        harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    (call,) = (span for span in recorded.calls() if span.name == "trunks.list")
    assert call.parent == around.get_span_context()


def test_each_repeated_attempt_says_how_often_it_was_sent_before(harness: Harness, recorded: Recorded) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=2)
    harness.call("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    told = [attributes(span) for span in recorded.attempts()]
    assert [span.get("http.request.resend_count") for span in told] == [None, 1, 2]
    assert [span.get("error.type") for span in told] == ["RATE_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED", None]
    assert [span.get("vobiz.outcome") for span in told] == ["rejected", "rejected", None]
    assert [span.status.status_code.name for span in recorded.attempts()] == ["ERROR", "ERROR", "UNSET"]


def test_the_span_of_a_failed_call_says_what_the_exception_says(harness: Harness, recorded: Recorded) -> None:
    harness.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    error = harness.error("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    (call,) = recorded.calls()
    assert error.request_id
    assert attributes(call) == {
        "vobiz.operation": "calls.create",
        "vobiz.outcome": "rejected",
        "vobiz.request_id": error.request_id,
        "error.type": "INSUFFICIENT_BALANCE",
    }
    assert (call.status.status_code, call.status.description) == (trace.StatusCode.ERROR, None)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"status": 500, "body": "down"}, "500"),
        ({"status": 418}, "418"),
        ({"status": 400, "code": "RATE_LIMIT_EXCEEDED"}, "RATE_LIMIT_EXCEEDED"),
    ],
)
def test_an_error_without_a_known_code_is_named_by_its_status(
    harness: Harness, recorded: Recorded, fault: dict[str, Any], expected: str
) -> None:
    harness.sandbox.fail("calls_create", **fault)
    harness.error("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    assert {attributes(span)["error.type"] for span in recorded.spans} == {expected}


def test_a_connection_that_fails_is_named_by_its_stage(harness: Harness, recorded: Recorded) -> None:
    client = {"telemetry": recorded.telemetry, "retry": None, "base_url": "http://127.0.0.1:1"}
    harness.error("trunks.list", client=client)
    assert {attributes(span)["error.type"] for span in recorded.spans} == {"tcp"}
    assert {attributes(span)["vobiz.outcome"] for span in recorded.spans} == {"not_sent"}


def test_an_answer_that_cannot_be_read_is_an_error_that_took_effect(harness: Harness, recorded: Recorded) -> None:
    harness.sandbox.garble("calls_create", body=b"nonsense")
    harness.error("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    (attempt,), (call,) = recorded.attempts(), recorded.calls()
    assert (attributes(attempt)["error.type"], attributes(attempt)["vobiz.outcome"]) == ("unreadable", "committed")
    assert (attributes(call)["error.type"], attributes(call)["vobiz.outcome"]) == ("ResponseReadError", "committed")


class Silent(httpx2.AsyncBaseTransport):
    """Never answers."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError("nobody sets it")


def test_a_call_that_nobody_waits_for_any_more_ends_its_spans(recorded: Recorded) -> None:
    async def cancel() -> None:
        silent = Silent()
        async with AsyncVobiz("MA_1", "token", transport=silent, telemetry=recorded.telemetry) as vobiz:

            async def wait() -> None:
                await vobiz.trunks.list()

            task = asyncio.create_task(wait())
            await silent.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancel())
    (call,) = recorded.calls()
    assert attributes(call)["error.type"] == "abandoned"
    assert len(recorded.attempts()) == 1


def test_durations_are_recorded_in_the_advised_buckets(harness: Harness, recorded: Recorded) -> None:
    harness.sandbox.fail("trunks_list", status=503)
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    points = recorded.points("http.client.request.duration")
    assert {point.explicit_bounds for point in points} == {DURATION_BOUNDARIES}
    assert [point.count for point in points] == [1, 1]
    assert [point.attributes["http.response.status_code"] for point in points] == [503, 200]


def test_failed_attempts_are_counted_by_what_failed_and_whether_that_was_the_end(
    harness: Harness, recorded: Recorded
) -> None:
    harness.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", times=None)
    harness.error("calls.create", client={"telemetry": recorded.telemetry}, **CALL)
    counted = {point.attributes["vobiz.final"]: point for point in recorded.points("vobiz.client.errors")}
    assert {final: point.value for final, point in counted.items()} == {False: 3, True: 1}
    assert counted[True].attributes == {
        "error.type": "RATE_LIMIT_EXCEEDED",
        "http.response.status_code": 429,
        "vobiz.operation": "calls.create",
        "vobiz.outcome": "rejected",
        "vobiz.final": True,
    }


def test_waits_before_retries_are_recorded(harness: Harness, recorded: Recorded) -> None:
    harness.sandbox.fail("trunks_list", status=503, times=2)
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    (point,) = recorded.points("vobiz.client.retry.wait")
    assert (point.count, point.sum) == (2, sum(harness.clock.waits))


def test_the_level_of_the_budget_can_be_read_at_any_time(harness: Harness, recorded: Recorded) -> None:
    budget = RetryBudget(capacity=5.0)
    harness.sandbox.fail("trunks_list", status=503, times=2)
    with Session(harness, telemetry=recorded.telemetry, budget=budget) as session:
        session.call("trunks.list")
        (point,) = recorded.points("vobiz.client.retry.budget")
    assert point.value == budget.tokens < 5.0
    assert point.attributes == {"server.address": "127.0.0.1"}


def test_budgets_of_clients_that_are_gone_are_forgotten(harness: Harness, recorded: Recorded) -> None:
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    import gc

    gc.collect()
    assert recorded.points("vobiz.client.retry.budget") == []


CANARIES = ["919876511111", "919876522222", "canary.example", "canary-id", "CANARY"]


def test_nothing_that_was_passed_in_or_answered_gets_into_an_attribute(harness: Harness) -> None:
    recorded = Recorded()
    sandbox = harness.sandbox
    call = {"from_": "+919876511111", "to": "+919876522222", "answer_url": "https://canary.example/x"}
    error = {"error": {"code": "CANARY_919876522222", "message": "CANARY", "details": {"to": "919876522222"}}}
    with Session(harness, telemetry=recorded.telemetry, headers={"X-Canary": "CANARY"}) as session:
        session.call("calls.create", **call)
        sandbox.fail("calls_create", status=400, body=error)
        session.error("calls.create", **call)
        sandbox.drop("calls_create", when="after_read")
        session.error("calls.create", **call)
        session.error("trunks.get", "canary-id")
        session.call("trunks.list", limit=19)
        session.error("calls.create", **{**call, "from_": ""})
    told = [str((span.name, dict(attributes(span)), span.events, span.status.description)) for span in recorded.spans]
    for name in ("http.client.request.duration", "vobiz.client.errors", "vobiz.client.retry.wait"):
        told += [str(dict(point.attributes)) for point in recorded.points(name)]
    secrets = [*CANARIES, sandbox.auth_id, sandbox.auth_token]
    assert len(told) > 10
    assert [(secret, text) for secret in secrets for text in told if secret in text] == []


def test_attributes_of_metrics_take_few_values_whatever_is_called(harness: Harness, recorded: Recorded) -> None:
    with Session(harness, telemetry=recorded.telemetry) as session:
        for number in range(20):
            harness.sandbox.fail("trunks_get", status=404, body={"error": f"CODE_{number}", "request_id": f"r{number}"})
            session.error("trunks.get", f"trunk-{number}")
    assert len(recorded.points("vobiz.client.errors")) == 1
    assert len(recorded.points("http.client.request.duration")) == 1


def test_the_context_is_not_sent_to_the_vendor(harness: Harness, recorded: Recorded) -> None:
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    (request,) = harness.sandbox.requests
    assert "traceparent" not in request.headers


def test_the_context_is_sent_when_asked_for(harness: Harness) -> None:
    recorded = Recorded(propagate_context=True)
    harness.sandbox.fail("trunks_list", status=503)
    harness.call("trunks.list", client={"telemetry": recorded.telemetry})
    sent = [request.headers["traceparent"].split("-")[2] for request in harness.sandbox.requests]
    attempts = [span.context.span_id for span in recorded.attempts() if span.context is not None]
    assert sent == [trace.format_span_id(span_id) for span_id in attempts]


def test_without_an_sdk_nothing_happens(harness: Harness) -> None:
    harness.call("trunks.list", client={"telemetry": OpenTelemetry(propagate_context=True)})
    (request,) = harness.sandbox.requests
    assert "traceparent" not in request.headers


def test_telemetry_that_raises_breaks_nothing(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def __init__(self, good_for: int) -> None:
            self.good_for = good_for

        def __getattr__(self, name: str) -> Any:
            if name == "watcher" or (name == "call_started" and self.good_for):
                return lambda *_: self
            raise ValueError("boom")

    for good_for in (0, 1):
        harness.call("trunks.list", client={"telemetry": Broken(good_for)})
    complaints = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(complaints) == 4
    assert {record.name for record in complaints} == {"vobiz_sdk"}
