"""The examples run, against the sandbox, as a reader would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vobiz_sandbox.call_book import CallStatus

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def run(vobiz_sandbox):
    """Run an example in a process of its own, with the sandbox's address and credentials."""
    environment = {
        **os.environ,
        "VOBIZ_BASE_URL": vobiz_sandbox.base_url,
        "VOBIZ_AUTH_ID": vobiz_sandbox.auth_id,
        "VOBIZ_AUTH_TOKEN": vobiz_sandbox.auth_token,
    }

    def start(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(EXAMPLES / name), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    return start


def test_every_example_has_a_test():
    tested = {"async_dialer.py", "demo.py", "quickstart.py", "trunk_report.py"}
    assert {file.name for file in EXAMPLES.glob("*.py")} == tested


def test_quickstart_calls_and_hangs_up(run, vobiz_sandbox):
    result = run("quickstart.py")
    assert (result.returncode, result.stderr) == (0, "")
    assert "On the line: 1" in result.stdout
    assert [call.status for call in vobiz_sandbox.calls] == [CallStatus.ENDED]


def test_quickstart_names_the_amount_that_is_missing(run, vobiz_sandbox):
    vobiz_sandbox.set_balance("0.20")
    result = run("quickstart.py")
    assert result.returncode == 1
    assert "INR first." in result.stderr


def test_quickstart_prints_other_errors_in_a_paragraph(run, vobiz_sandbox):
    vobiz_sandbox.deactivate_account()
    result = run("quickstart.py")
    assert result.returncode == 1
    assert "ACCOUNT_INACTIVE" in result.stderr
    assert "Traceback" not in result.stderr


def test_async_dialer_calls_everybody_once(run, vobiz_sandbox):
    numbers = [f"+9198765432{index:02}" for index in range(12)]
    result = run("async_dialer.py", *numbers)
    assert result.stdout.splitlines()[-1] == "12 placed"
    assert len(vobiz_sandbox.requests_for("calls_create")) == 12


def test_async_dialer_keeps_the_endings_apart(run, vobiz_sandbox):
    vobiz_sandbox.drop("calls_create", when="after_read")
    vobiz_sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    result = run("async_dialer.py", "+919876543210", "+919876543211", "+919876543212")
    assert result.stdout.splitlines()[-1] == "1 not called, 1 placed, 1 unclear"
    assert len(vobiz_sandbox.requests_for("calls_create")) == 3


def test_trunk_report_lists_trunks(run, vobiz_sandbox):
    result = run("trunk_report.py")
    assert result.returncode == 0
    assert "trunks.list attempt 1: success" in result.stdout
    assert "0 of 0 trunks" in result.stdout
