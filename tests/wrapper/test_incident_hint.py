"""Repeated server errors point to the vendor's status page."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness

STATUS_PAGE = "Incidents are reported on https://status.vobiz.ai."


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_repeated_server_errors_point_to_the_status_page(harness: Harness, status: int) -> None:
    harness.sandbox.fail("trunks_list", status=status, times=None)
    error = harness.error("trunks.list")
    assert error.hint is not None
    assert error.hint.endswith(STATUS_PAGE)
    assert STATUS_PAGE in str(error)
    assert len(str(error).splitlines()) <= 12


@pytest.mark.parametrize(
    "fault",
    [{"status": 500, "times": 1}, {"status": 429, "times": None}, {"code": "INSUFFICIENT_BALANCE", "times": None}],
)
def test_other_errors_do_not(harness: Harness, fault: dict[str, Any]) -> None:
    harness.sandbox.fail("calls_create", **fault)
    assert "status.vobiz.ai" not in str(harness.error("calls.create", **CALL))


def test_one_server_error_among_others_does_not(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=503)
    harness.sandbox.fail("trunks_list", status=404)
    assert "status.vobiz.ai" not in str(harness.error("trunks.list"))


def test_the_page_is_never_asked(harness: Harness) -> None:
    harness.sandbox.fail("trunks_list", status=500, times=None)
    harness.error("trunks.list")
    assert {request.operation for request in harness.sandbox.requests} == {"trunks_list"}
