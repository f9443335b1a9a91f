"""Refusals which say that there is nothing left to do, such as hanging up a call that has ended."""

from __future__ import annotations

import pickle
from contextlib import suppress
from typing import Any

import pytest

from tests.generated.answers import example_arguments, operations
from tests.wrapper.harness import Harness
from tests.wrapper.raw_server import RawServer, answering
from vobiz_sandbox import Sandbox
from vobiz_sdk import ConfigurationError, NotFoundError, Vobiz, VobizError

OK: dict[str, Any] = {"already_done_ok": True}
BENIGN = sorted(name for name, operation in operations().items() if operation.benign)


def test_a_call_that_has_ended_is_raised_with_a_hint(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    call = vobiz_sandbox.add_call()
    vobiz_sandbox.end_calls()
    error = harness.error("live_calls.hang_up", call.call_uuid)
    assert isinstance(error, NotFoundError)
    assert error.outcome == "rejected"
    assert error.hint is not None and error.hint.startswith("The call has ended already, unless the id is wrong")
    assert not hasattr(error, "__notes__")


def test_a_call_that_has_ended_is_hung_up_where_that_is_fine(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    call = vobiz_sandbox.add_call()
    vobiz_sandbox.end_calls()
    assert harness.call("live_calls.hang_up", call.call_uuid, client=OK) is None


def test_what_a_lost_attempt_deleted_is_told_with_that_attempt(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    trunk = harness.call("trunks.create", name="Office")
    vobiz_sandbox.drop("trunks_delete", when="after_read")
    error = harness.error("trunks.delete", trunk.trunk_id)
    assert [attempt.outcome for attempt in error.attempts] == ["unknown", "rejected"]
    assert error.outcome == "unknown"
    assert error.hint is not None and "probably by an earlier attempt of this call" in error.hint
    (note,) = error.__notes__
    assert note.startswith("This attempt may have done it") and "1." in note


def test_the_earlier_attempt_is_still_told_in_another_process(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("live_calls_hang_up", status=500, processed=True)
    error = harness.error("live_calls.hang_up", vobiz_sandbox.add_call().call_uuid)
    copy: VobizError = pickle.loads(pickle.dumps(error))
    assert copy.__notes__ == error.__notes__


def test_what_a_lost_attempt_deleted_counts_as_deleted_where_that_is_fine(
    harness: Harness, vobiz_sandbox: Sandbox
) -> None:
    trunk = harness.call("trunks.create", name="Office")
    vobiz_sandbox.drop("trunks_delete", when="after_read")
    attempts: list[Any] = []
    assert harness.call("trunks.delete", trunk.trunk_id, client={**OK, "on_attempt": attempts.append}) is None
    assert [attempt.reason for attempt in attempts] == ["retry", "already_done"]
    assert attempts[-1].outcome is None


def test_a_view_can_have_the_option(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    nobody = "00000000-0000-4000-8000-000000000099"
    harness.use(lambda vobiz: vobiz.with_options(**OK).live_calls.hang_up(nobody))
    assert len(vobiz_sandbox.requests) == 1


@pytest.mark.parametrize("name", BENIGN)
def test_the_second_time_counts_as_success_where_that_is_fine(
    name: str, harness: Harness, vobiz_sandbox: Sandbox
) -> None:
    operation = operations()[name]
    vobiz_sandbox.fail(name, status=next(iter(operation.benign)), body={"error": "not found"})
    answer = harness.call(operation.public_name, client=OK, **example_arguments(name))
    if operation.model is None:
        assert answer is None
    else:
        assert (type(answer).__name__, answer.to_dict()) == (operation.model, {})


@pytest.mark.parametrize("name", BENIGN)
def test_the_sandbox_plays_the_second_time(name: str, harness: Harness, vobiz_sandbox: Sandbox) -> None:
    operation = operations()[name]
    given = example_arguments(name)
    with suppress(NotFoundError):  # it keeps a state, in which what the example names does not exist
        harness.call(operation.public_name, **given)
    assert harness.error(operation.public_name, **given).status in operation.benign


def test_other_refusals_are_raised_all_the_same(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("trunks_delete", status=409)
    assert harness.error("trunks.delete", "1", client=OK).status == 409


def test_a_read_that_finds_nothing_is_raised_all_the_same(harness: Harness) -> None:
    assert harness.error("trunks.get", "00000000-0000-4000-8000-000000000099", client=OK).status == 404


def test_a_page_of_a_proxy_does_not_count(harness: Harness) -> None:
    page = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 16\r\n\r\n<h1>Nowhere</h1>"
    with RawServer(answering(page)) as server:
        error = harness.error("live_calls.hang_up", "1", client={**OK, "base_url": server.base_url})
    assert error.status == 404
    assert "nothing is left to do" not in (error.hint or "")


def test_the_raw_answer_stays_what_it_is(vobiz_sandbox: Sandbox) -> None:
    with Vobiz(vobiz_sandbox.auth_id, vobiz_sandbox.auth_token, base_url=vobiz_sandbox.base_url, **OK) as vobiz:
        answer = vobiz.live_calls.with_raw_response.hang_up("00000000-0000-4000-8000-000000000099")
        assert answer.status == 404
        assert answer.parse() is None


def test_the_option_is_true_or_false() -> None:
    with pytest.raises(ConfigurationError, match="already_done_ok must be of type bool"):
        Vobiz("MA_1", "token", already_done_ok="yes")  # type: ignore[arg-type]


@pytest.mark.parametrize("method", ["conferences.delete", "conferences.delete_all", "conferences.hang_up_member"])
def test_a_conference_is_not_ended_twice(method: str, harness: Harness, vobiz_sandbox: Sandbox) -> None:
    """Names and members are used again, so a repeat could hang up on others than were meant."""
    name = method.replace(".", "_")
    vobiz_sandbox.drop(name, when="after_read")
    error = harness.error(method, **example_arguments(name))
    assert error.outcome == "unknown"
    assert len(vobiz_sandbox.requests_for(name)) == 1
