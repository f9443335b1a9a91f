"""Spans and metrics of every call, through the OpenTelemetry API (extra `otel`).

```python
from vobiz_sdk import Vobiz
from vobiz_sdk.opentelemetry import OpenTelemetry

vobiz = Vobiz(telemetry=OpenTelemetry())
```

Names follow OpenTelemetry's semantic conventions for HTTP clients, but for `url.full`, which is left out: it
would hold account ids and phone numbers. No attribute holds anything that a caller passed in, and every
attribute of a metric has few values. Where no SDK is configured, nothing is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from opentelemetry import propagate, trace
from opentelemetry.metrics import CallbackOptions, Meter, MeterProvider, Observation, get_meter
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, TracerProvider
from opentelemetry.util.types import AttributeValue

from vobiz_api.error_table import CODES
from vobiz_api.operation import Operation
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.errors.base import VobizError
from vobiz_sdk.errors.transport import TransportError
from vobiz_sdk.retry.budget import RetryBudget
from vobiz_sdk.version import __version__

SCHEMA_URL = "https://opentelemetry.io/schemas/1.37.0"
# The boundaries that the conventions advise for `http.client.request.duration`, in seconds.
DURATION_BOUNDARIES = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
WAIT_BOUNDARIES = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)

Attributes = dict[str, AttributeValue]


class OpenTelemetry:
    """Reports calls to OpenTelemetry. One may serve any number of clients.

    A call is a span named after its operation, `calls.create`; each attempt is a child of kind client, named
    after method and path template, with `http.request.resend_count` from the second one on. A span of a call
    is not made the current one: spans that your own hooks or transports start stand beside it.

    | Metric | Kind | Attributes |
    | --- | --- | --- |
    | `http.client.request.duration` | histogram, s, of attempts | method, `server.address`, `server.port`, status, `error.type`, `url.template` |
    | `vobiz.client.errors` | counter of failed attempts | `error.type`, status, `vobiz.operation`, `vobiz.outcome`, `vobiz.final` |
    | `vobiz.client.retry.wait` | histogram, s | `vobiz.operation`, `error.type` |
    | `vobiz.client.retry.budget` | gauge, retries left | `server.address` |
    | `vobiz.client.pacing.wait` | histogram, s | `vobiz.operation`, `vobiz.pacing.limit` |

    `error.type` is a code of the catalogue, else the status, else the stage at which the connection failed.
    """  # noqa: E501 - a table's line cannot be broken

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        propagate_context: bool = False,
    ) -> None:
        """
        Args:
            tracer_provider: Where spans go; else the global provider.
            meter_provider: Where metrics go; else the global provider.
            propagate_context: Whether the context (`traceparent` and what else the global propagator writes)
                is sent to the API with each attempt. Off: the vendor documents no use for it, and baggage
                may hold what is none of its business.
        """
        self._budgets: WeakKeyDictionary[RetryBudget, str] = WeakKeyDictionary()
        tracer = trace.get_tracer("vobiz_sdk", __version__, tracer_provider, SCHEMA_URL)
        meter = get_meter("vobiz_sdk", __version__, meter_provider, SCHEMA_URL)
        self._instruments = _Instruments(tracer, meter, propagate_context)
        meter.create_observable_gauge(
            "vobiz.client.retry.budget", [self._levels], "{retry}", "Retries left in the budget."
        )

    def watcher(self, address: str, port: int, budget: RetryBudget) -> _Watcher:
        """The watcher of a client; called by the client."""
        self._budgets[budget] = address
        return _Watcher(self._instruments, address, port)

    def _levels(self, _: CallbackOptions) -> Iterable[Observation]:
        # One value for each server: that of the client that is worst off.
        levels: dict[str, float] = {}
        for budget, address in list(self._budgets.items()):
            levels[address] = min(budget.tokens, levels.get(address, budget.tokens))
        return [Observation(level, {"server.address": address}) for address, level in levels.items()]


class _Instruments:
    """Where spans and measurements go."""

    def __init__(self, tracer: Tracer, meter: Meter, propagate_context: bool) -> None:
        self.tracer = tracer
        self.propagate_context = propagate_context
        self.duration = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=DURATION_BOUNDARIES,
        )
        self.errors = meter.create_counter("vobiz.client.errors", "{error}", "Attempts that failed.")
        self.retry_wait = meter.create_histogram(
            "vobiz.client.retry.wait",
            "s",
            "Waits before an attempt was repeated.",
            explicit_bucket_boundaries_advisory=WAIT_BOUNDARIES,
        )
        self.pacing_wait = meter.create_histogram(
            "vobiz.client.pacing.wait",
            "s",
            "Waits for a turn under the pace.",
            explicit_bucket_boundaries_advisory=WAIT_BOUNDARIES,
        )


class _Watcher:
    def __init__(self, instruments: _Instruments, address: str, port: int) -> None:
        self._instruments = instruments
        self._server: Attributes = {"server.address": address, "server.port": port}
        self._known: dict[Operation[object], _Names] = {}

    def call_started(self, operation: Operation[object]) -> _Watch:
        names = self._known.get(operation)
        if names is None:
            names = self._known[operation] = _Names(operation, self._server)
        return _Watch(self._instruments, names)


class _Names:
    """What is the same in every call of an operation."""

    __slots__ = ("attempt", "attempt_attributes", "call", "call_attributes", "metric_attributes")

    def __init__(self, operation: Operation[object], server: Attributes) -> None:
        self.call = operation.public_name
        self.attempt = f"{operation.method} {operation.path}"
        self.call_attributes: Attributes = {"vobiz.operation": self.call}
        self.metric_attributes: Attributes = {
            "http.request.method": operation.method,
            **server,
            "url.template": operation.path,
        }
        self.attempt_attributes: Attributes = {**self.metric_attributes, **self.call_attributes}


class _Watch:
    """One call."""

    __slots__ = ("_attempt_span", "_call_span", "_context", "_instruments", "_names", "_number")

    def __init__(self, instruments: _Instruments, names: _Names) -> None:
        self._instruments = instruments
        self._names = names
        self._number = 0
        self._attempt_span: Span | None = None
        self._call_span = span = instruments.tracer.start_span(names.call, attributes=names.call_attributes)
        # The context of the caller, baggage included, with this call as the parent. An invalid span means
        # that nobody traces, and then spans of attempts would be made for nobody.
        self._context = trace.set_span_in_context(span) if span.get_span_context().is_valid else None

    def attempt_started(self) -> Sequence[tuple[bytes, bytes]]:
        self._number += 1
        if self._context is None:
            return ()
        instruments, names = self._instruments, self._names
        attributes = names.attempt_attributes
        if self._number > 1:
            attributes = {**attributes, "http.request.resend_count": self._number - 1}
        span = instruments.tracer.start_span(names.attempt, self._context, SpanKind.CLIENT, attributes)
        self._attempt_span = span
        if not instruments.propagate_context:
            return ()
        carrier: dict[str, str] = {}
        propagate.inject(carrier, trace.set_span_in_context(span, self._context))
        return [(name.encode("ascii"), value.encode("ascii")) for name, value in carrier.items()]

    def attempt_ended(self, attempt: Attempt) -> None:
        error_type = _error_type(attempt)
        told: Attributes = {}
        if attempt.status is not None:
            told["http.response.status_code"] = attempt.status
        if error_type is not None:
            told["error.type"] = error_type
        instruments = self._instruments
        instruments.duration.record(attempt.elapsed, {**self._names.metric_attributes, **told})
        if error_type is not None:
            outcome = attempt.outcome or "unknown"
            final = attempt.reason not in ("retry", "refresh")
            self._count_error({**told, "vobiz.outcome": outcome, "vobiz.final": final})
            if attempt.wait is not None:
                about: Attributes = {"vobiz.operation": self._names.call, "error.type": error_type}
                instruments.retry_wait.record(attempt.wait, about)
        span = self._attempt_span
        self._attempt_span = None
        if span is not None:
            if span.is_recording():
                span.set_attributes(told)
                _set_outcome(span, attempt.outcome, attempt.request_id)
            span.end()

    def _count_error(self, told: Attributes) -> None:
        self._instruments.errors.add(1, {**told, "vobiz.operation": self._names.call})

    def paced(self, limit: str, seconds: float) -> None:
        about: Attributes = {"vobiz.operation": self._names.call, "vobiz.pacing.limit": limit}
        self._instruments.pacing_wait.record(seconds, about)

    def call_ended(self, error: VobizError | None, *, abandoned: bool) -> None:
        if self._attempt_span is not None:
            self._attempt_span.end()
            self._attempt_span = None
        span = self._call_span
        if error is not None and not error.attempts:
            # Nothing was tried, so that no attempt has counted it.
            told: Attributes = {"error.type": _call_error_type(error)}
            self._count_error({**told, "vobiz.outcome": error.outcome, "vobiz.final": True})
        if span.is_recording():
            if error is not None:
                span.set_attribute("error.type", _call_error_type(error))
                _set_outcome(span, error.outcome, error.request_id)
            elif abandoned:
                span.set_attribute("error.type", "abandoned")
                span.set_status(Status(StatusCode.ERROR))
        span.end()


def _set_outcome(span: Span, outcome: str | None, request_id: str | None) -> None:
    if request_id is not None:
        span.set_attribute("vobiz.request_id", request_id)
    if outcome is not None:
        span.set_attribute("vobiz.outcome", outcome)
        # Without a description: messages may repeat what the caller sent.
        span.set_status(Status(StatusCode.ERROR))


def _error_type(attempt: Attempt) -> str | None:
    """A name out of few for what went wrong; a code that the catalogue does not have could be anything."""
    if attempt.outcome is None:
        return None
    if attempt.code in CODES:
        return attempt.code
    if attempt.reason == "unreadable":
        return "unreadable"
    return attempt.stage or str(attempt.status)


def _call_error_type(error: VobizError) -> str:
    if error.code is not None and error.code in CODES:
        return error.code
    if isinstance(error, TransportError):
        return error.stage
    return type(error).__name__ if error.status is None or error.outcome == "committed" else str(error.status)
