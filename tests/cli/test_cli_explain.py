"""`vobiz explain`."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain import page_for

CATALOGUE = load_catalogue()


@pytest.mark.parametrize(
    "name", [entry.code for entry in CATALOGUE.codes] + [str(e.status) for e in CATALOGUE.statuses]
)
def test_every_code_and_status_prints_its_page(run, name):
    result = run("explain", name)
    assert result.exit_code == 0, result.output
    assert result.stdout == page_for(name).text.rstrip("\n") + "\n"
    assert result.stdout.startswith(f"# {name}")


@pytest.mark.parametrize("entry", CATALOGUE.codes, ids=lambda entry: entry.code)
def test_a_pasted_body_is_read_from_standard_input(run, entry):
    body = json.dumps(entry.example.body)
    for arguments in (("-",), ()):
        result = run("explain", *arguments, stdin=body)
        assert result.exit_code == 0
        if entry.kind == "code":
            assert result.stdout.startswith(f"# {entry.code}\n")


def test_a_pasted_log_line_is_understood(run):
    line = "2026-01-02 03:04:05 WARNING trunks.get failed: code=TRUNK_NOT_FOUND status=404 outcome=rejected"
    assert run("explain", stdin=line).stdout.startswith("# TRUNK_NOT_FOUND\n")


def test_the_client_s_own_log_line_is_understood(run, at_sandbox, caplog):
    from vobiz_sdk import PaymentFailedError, Vobiz

    at_sandbox.fail("trunks_list", code="PAYMENT_FAILED")
    with Vobiz() as vobiz, pytest.raises(PaymentFailedError):
        vobiz.trunks.list()
    assert run("explain", stdin=caplog.text).stdout.startswith("# PAYMENT_FAILED\n")


def test_what_an_exception_says_leads_to_its_page(run, at_sandbox):
    from vobiz_sdk import InsufficientBalanceError, Vobiz

    at_sandbox.set_balance("0")
    with Vobiz() as vobiz, pytest.raises(InsufficientBalanceError) as caught:
        vobiz.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer")
    assert run("explain", stdin=str(caught.value)).stdout.startswith("# INSUFFICIENT_BALANCE\n")


@pytest.mark.parametrize(
    ("mistyped", "meant"), [("INSUFICIENT_BALANCE", "INSUFFICIENT_BALANCE"), ("TRUNK_NOTFOUNT", "TRUNK_NOT_FOUND")]
)
def test_an_unknown_code_suggests_the_nearest_and_exits_with_1(run, mistyped, meant):
    result = run("explain", mistyped)
    assert result.exit_code == 1
    assert meant in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("text", ["", "{}", "nothing of the kind", "\x00\x01", "[" * 5000])
def test_text_without_an_error_in_it_is_said_to_be_so(run, text):
    result = run("explain", "-", stdin=text)
    assert result.exit_code == 1
    assert result.stderr.strip()
    assert result.stdout == ""


def test_as_a_process_it_prints_plain_markdown_into_a_pipe(run_process):
    result = run_process("explain", "402")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("# 402 Payment Required\n")
    assert "\x1b" not in result.stdout


def test_as_a_process_without_an_argument_it_reads_the_pipe(run_process):
    result = run_process("explain", stdin='{"error": "insufficient_balance"}')
    assert result.stdout.startswith("# INSUFFICIENT_BALANCE\n")


def on_a_terminal(*arguments: str) -> tuple[int, str]:
    """Run a command with a terminal on all three streams, and return its exit code and what it showed."""
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    process = subprocess.Popen(
        [sys.executable, "-m", "vobiz_sdk", *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=env
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:
        pass  # the terminal ends with its last writer
    finally:
        os.close(ours)
    return process.wait(timeout=30), shown.decode("utf-8", "replace").replace("\r\n", "\n")


def test_on_a_terminal_it_is_rendered():
    code, shown = on_a_terminal("explain", "INSUFFICIENT_BALANCE")
    assert code == 0
    assert "\x1b[" in shown
    assert "# INSUFFICIENT_BALANCE" not in shown
    assert "INSUFFICIENT_BALANCE" in shown


def test_on_a_terminal_plain_means_plain():
    code, shown = on_a_terminal("explain", "--plain", "INSUFFICIENT_BALANCE")
    assert code == 0
    assert shown == page_for("INSUFFICIENT_BALANCE").text.rstrip("\n") + "\n"


def test_on_a_terminal_without_an_argument_it_asks_for_one():
    code, shown = on_a_terminal("explain")
    assert code == 2
    assert "vobiz errors" in shown
