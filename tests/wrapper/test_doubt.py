"""What an earlier attempt may have done is not forgotten because of how the last one ended."""

from __future__ import annotations

import pytest

from tests.wrapper.harness import Harness

pytestmark = pytest.mark.each_transport


def trunk(harness: Harness) -> str:
    created: str = harness.call("trunks.create", name="x").trunk_id
    return created


@pytest.mark.parametrize(("status", "retry_after"), [(429, 3600), (422, None), (403, None)])
def test_a_refusal_after_a_lost_attempt_leaves_the_doubt(
    harness: Harness, status: int, retry_after: float | None
) -> None:
    number = trunk(harness)
    harness.sandbox.drop("trunks_update", when="after_read")
    harness.sandbox.fail("trunks_update", status=status, retry_after=retry_after)
    error = harness.error("trunks.update", number, name="y")
    # It did take effect, and nothing that the client saw says that it did not.
    assert harness.sandbox.trunks[0]["name"] == "y"
    assert (error.status, error.outcome) == (status, "unknown")
    assert [attempt.outcome for attempt in error.attempts] == ["unknown", "rejected"]
    assert error.hint is not None and error.hint.startswith("Attempt 1 may have done it")
    assert "It may have taken effect." in str(error)


def test_a_refusal_without_a_lost_attempt_is_a_refusal(harness: Harness) -> None:
    number = trunk(harness)
    harness.sandbox.fail("trunks_update", status=429)
    harness.sandbox.fail("trunks_update", status=403)
    assert harness.error("trunks.update", number, name="y").outcome == "rejected"


def test_what_only_reads_leaves_no_doubt(harness: Harness) -> None:
    harness.sandbox.drop("trunks_list", when="after_read")
    harness.sandbox.fail("trunks_list", status=403)
    assert harness.error("trunks.list").outcome == "rejected"
