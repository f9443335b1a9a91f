"""What became of a lost `calls.create`: found, not found, or cannot be told. Over real sockets, on both clients."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness, Kind
from vobiz_sandbox import Sandbox
from vobiz_sdk import ConfigurationError, ReconcilePolicy, Reconciliation, VobizError
from vobiz_sdk.errors import ErrorFacts

FROM, TO = CALL["from_"], CALL["to"]


@pytest.fixture(params=["sync", "async"])
def lost(request: pytest.FixtureRequest, vobiz_sandbox: Sandbox) -> Harness:
    """A client, and a sandbox whose calls wait 5 s, last 30 s and have a record 3 s later, by the client's clock."""
    kind: Kind = request.param
    harness = Harness(kind, vobiz_sandbox)
    vobiz_sandbox.let_calls_go_on(queued=5, lasting=30, record_delay=3, time=harness.clock.time)
    vobiz_sandbox.set_balance(10_000)
    return harness


def create(harness: Harness, when: Any = "after_read", **changes: Any) -> VobizError:
    """Place a call, and lose the answer."""
    harness.sandbox.drop("calls_create", when=when)
    return harness.error("calls.create", **{**CALL, **changes})


def reconcile(harness: Harness, error: VobizError | None = None, **arguments: Any) -> Reconciliation:
    result: Reconciliation = harness.call("calls.reconcile", error, **arguments)
    return result


@pytest.mark.parametrize(("seconds", "place"), [(0, "queued"), (5, "live"), (38, "records"), (300, "records")])
def test_a_call_that_was_placed_is_found_wherever_it_has_got_to(lost: Harness, seconds: float, place: str) -> None:
    error = create(lost)
    lost.clock.advance(seconds)
    result = reconcile(lost, error)
    assert result.verdict == "found"
    (call,) = result.calls
    assert (call.call_uuid, call.place) == (lost.sandbox.calls[0].call_uuid, place)
    assert lost.clock.waits == []


def test_a_call_between_its_end_and_its_record_is_found_after_a_wait(lost: Harness) -> None:
    error = create(lost)
    lost.clock.advance(36)
    assert [call.place for call in reconcile(lost, error).calls] == ["records"]
    assert lost.clock.waits == [10.0]


def test_a_request_that_never_arrived_is_not_found(lost: Harness) -> None:
    error = create(lost, when="before_read")
    assert error.outcome == "unknown"
    lost.clock.advance(60)
    result = reconcile(lost, error)
    assert result.verdict == "not_found"
    assert [destination.verdict for destination in result.destinations] == ["not_found"]
    assert [(looked.place, looked.items, looked.gap) for looked in result.looked_at] == [
        ("queued", 0, None),
        ("live", 0, None),
        ("records", 0, None),
    ]
    assert (result.reasons, result.ask_again_at) == ((), None)


def test_right_after_the_failure_nothing_is_said_to_be_not_found(lost: Harness) -> None:
    """The API may carry a request out after the client has given up."""
    error = create(lost, when="before_read")
    result = reconcile(lost, error)
    assert result.verdict == "cannot_tell"
    assert result.ask_again_at is not None
    lost.clock.advance((result.ask_again_at - datetime.fromtimestamp(lost.clock.time(), UTC)).total_seconds())
    assert reconcile(lost, error).verdict == "not_found"


@pytest.mark.parametrize("operation", ["live_calls_list_queued", "live_calls_list", "cdrs_list"])
def test_a_lookup_that_fails_leaves_it_open(lost: Harness, operation: str) -> None:
    error = create(lost, when="before_read")
    lost.clock.advance(60)
    lost.sandbox.fail(operation, status=500, times=None)
    result = reconcile(lost, error)
    assert result.verdict == "cannot_tell"
    assert "failed: 500" in result.reasons[0] or "INTERNAL" in result.reasons[0]
    assert len([looked for looked in result.looked_at if looked.gap]) == 1


def test_a_lookup_that_fails_does_not_hide_what_was_found(lost: Harness) -> None:
    error = create(lost)
    lost.sandbox.fail("cdrs_list", status=500, times=None)
    assert reconcile(lost, error).verdict == "found"


def test_other_calls_to_the_number_outside_the_window_do_not_match(lost: Harness) -> None:
    lost.call("calls.create", **CALL)
    lost.clock.advance(3600)
    error = create(lost, when="before_read")
    lost.clock.advance(3600)
    lost.call("calls.create", **CALL)
    lost.clock.advance(60)
    assert reconcile(lost, error).verdict == "not_found"


def test_calls_of_another_caller_or_the_other_way_do_not_match(lost: Harness) -> None:
    error = create(lost, when="before_read")
    lost.call("calls.create", **{**CALL, "from_": "+919876599999"})
    lost.sandbox.add_call(from_=FROM, to=TO)
    lost.clock.advance(60)
    assert reconcile(lost, error).verdict == "not_found"


def test_two_identical_requests_leave_it_open_until_one_is_known(lost: Harness) -> None:
    error = create(lost)
    other = lost.call("calls.create", **CALL).request_uuid
    result = reconcile(lost, error)
    assert result.verdict == "cannot_tell"
    assert len(result.calls) == 2
    assert "2 calls match" in result.reasons[0]
    result = reconcile(lost, error, known=[other])
    assert [call.call_uuid for call in result.calls] == [lost.sandbox.calls[0].call_uuid]
    assert result.verdict == "found"


def test_of_two_identical_requests_the_lost_one_is_not_taken_for_the_other(lost: Harness) -> None:
    error = create(lost, when="before_read")
    other = lost.call("calls.create", **CALL).request_uuid
    lost.clock.advance(60)
    assert reconcile(lost, error, known=[other]).verdict == "not_found"


def test_a_number_asked_for_twice_is_found_twice(lost: Harness) -> None:
    error = create(lost, to=[TO, TO])
    result = reconcile(lost, error)
    assert [destination.verdict for destination in result.destinations] == ["found", "found"]


@pytest.mark.parametrize(
    "spelling", ["919876543210", "+919876543210", "00919876543210", "sip:+919876543210@example.com"]
)
@pytest.mark.parametrize("seconds", [5, 60])
def test_the_form_of_a_number_does_not_matter(lost: Harness, spelling: str, seconds: float) -> None:
    error = create(lost, from_="919876500000", to=spelling)
    lost.clock.advance(seconds)
    assert reconcile(lost, error).verdict == "found"


def test_a_thousand_destinations_of_a_lost_request_are_found(lost: Harness) -> None:
    numbers = [f"+9198{number:08}" for number in range(1000)]
    error = create(lost, to=numbers)
    lost.clock.advance(60)
    before = len(lost.sandbox.requests)
    result = reconcile(lost, error)
    assert result.verdict == "found"
    assert {destination.verdict for destination in result.destinations} == {"found"}
    assert [destination.to for destination in result.destinations] == numbers
    assert len(lost.sandbox.requests) - before == 12, "two lists of calls and ten pages of records"


def test_a_thousand_destinations_that_were_never_asked_for_are_not_found(lost: Harness) -> None:
    error = create(lost, when="before_read", to=[f"+9198{number:08}" for number in range(1000)])
    lost.clock.advance(60)
    result = reconcile(lost, error)
    assert {destination.verdict for destination in result.destinations} == {"not_found"}


def test_destinations_that_still_wait_unseen_are_left_open(lost: Harness) -> None:
    """The API lists twenty queued calls at most."""
    error = create(lost, to=[f"+9198{number:08}" for number in range(25)])
    result = reconcile(lost, error)
    assert result.verdict == "found"
    verdicts = [destination.verdict for destination in result.destinations]
    assert (verdicts.count("found"), verdicts.count("cannot_tell")) == (20, 5)
    assert "others of its calls were found" in result.reasons[0]


def test_more_pages_than_allowed_leave_it_open(lost: Harness) -> None:
    error = create(lost, when="before_read")
    lost.call("calls.create", **{**CALL, "from_": "+919876599999", "to": [TO] * 201})
    lost.clock.advance(60)
    result = reconcile(lost, error, policy=ReconcilePolicy(max_pages=2))
    assert result.verdict == "cannot_tell"
    assert "more than the 2 pages" in result.reasons[0]


def test_an_unreadable_success_is_found_by_the_id_that_could_be_read(lost: Harness) -> None:
    lost.sandbox.truncate("calls_create", keep=125)
    error = lost.error("calls.create", **CALL)
    assert error.outcome == "committed"
    result = reconcile(lost, error)
    assert [call.call_uuid for call in result.calls] == [error.raw_details["request_uuid"]]


def test_an_unreadable_success_is_never_said_to_be_not_found(lost: Harness) -> None:
    lost.sandbox.fail("calls_create", status=200, body=b"ok")
    error = lost.error("calls.create", **CALL)
    lost.clock.advance(3600)
    result = reconcile(lost, error)
    assert (error.outcome, result.verdict) == ("committed", "cannot_tell")
    assert "The API said that the request was carried out" in result.reasons[0]


def test_an_error_that_says_so_itself_needs_no_lookup(lost: Harness) -> None:
    lost.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    error = lost.error("calls.create", **CALL)
    assert reconcile(lost, error).verdict == "not_found"
    assert len(lost.sandbox.requests) == 1


def test_the_error_of_a_worker_is_reconciled_in_the_parent(lost: Harness) -> None:
    error: VobizError = pickle.loads(pickle.dumps(create(lost)))
    assert reconcile(lost, error).verdict == "found"


def test_without_an_error_what_was_asked_for_is_given(lost: Harness) -> None:
    since = datetime.fromtimestamp(lost.clock.time(), UTC)
    create(lost)
    assert reconcile(lost, from_=FROM, to=TO, since=since).verdict == "found"
    assert reconcile(lost, from_=FROM, to=[TO], since=since, until=since + timedelta(minutes=1)).verdict == "found"


def test_the_first_attempt_that_was_turned_away_does_not_widen_the_window(lost: Harness) -> None:
    lost.sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", retry_after=30)
    error = create(lost)
    assert error.request is not None
    assert error.request.sent_at == datetime.fromtimestamp(lost.clock.time(), UTC)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "without it are from_, to, since"),
        ({"from_": FROM, "to": TO}, "without it are since"),
        ({"from_": FROM, "to": TO, "since": datetime(2027, 1, 1)}, "since must be a time with a zone"),
        ({"error": VobizError("lost")}, "without it are"),
    ],
)
def test_what_is_missing_is_named(lost: Harness, arguments: dict[str, Any], message: str) -> None:
    if "error" in arguments:
        arguments = {"error": VobizError(ErrorFacts("lost", operation="calls.create", outcome="unknown"))}
    with pytest.raises(ConfigurationError, match=message):
        lost.use(lambda vobiz: vobiz.calls.reconcile(**arguments))


def test_errors_of_other_operations_are_refused(lost: Harness) -> None:
    lost.sandbox.fail("trunks_create", status=500)
    error = lost.error("trunks.create", name="x")
    with pytest.raises(ConfigurationError, match=r"not of trunks\.create"):
        reconcile(lost, error)


@pytest.mark.parametrize("name", ["settle", "record_delay", "start_delay", "clock_skew", "max_pages", "max_calls"])
@pytest.mark.parametrize("value", [-1, "1", None, float("nan"), float("inf"), True])
def test_a_policy_is_checked(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"ReconcilePolicy\.{name} must be"):
        ReconcilePolicy(**{name: value})


# -- What was asked for stays out of sight -------------------------------------------------------


@pytest.fixture
def error(lost: Harness) -> VobizError:
    return create(lost, answer_url="https://example.com/secret-path")


def test_what_was_asked_for_is_on_the_exception(error: VobizError) -> None:
    assert error.request is not None
    assert dict(error.request.fields) == {"from": FROM, "to": TO}


def test_what_was_asked_for_is_not_shown(error: VobizError, lost: Harness) -> None:
    result = reconcile(lost, error)
    shown = [str(error), repr(error), str(error.to_dict()), repr(error.facts), repr(error.request), repr(result)]
    assert not [text for text in shown if "98765" in text]


def test_no_more_is_kept_than_is_needed(error: VobizError) -> None:
    assert b"secret-path" not in pickle.dumps(error)


def test_operations_that_cannot_be_looked_up_keep_nothing(lost: Harness) -> None:
    lost.sandbox.fail("trunks_create", status=500)
    assert lost.error("trunks.create", name="x").request is None


def test_a_call_that_was_turned_away_keeps_nothing(lost: Harness) -> None:
    lost.sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    assert lost.error("calls.create", **CALL).request is None
