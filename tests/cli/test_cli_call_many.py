"""`vobiz call-many`: everybody in a file, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run, RunProcess

from vobiz_sandbox import Sandbox
from vobiz_sdk import CallJournal
from vobiz_sdk.cli.call_many import read_requests

DEFAULTS = ("--answer-url", "https://example.com/answer", "--from", "+919876500000")


@pytest.fixture
def file(tmp_path: Path, at_sandbox: Sandbox) -> Path:
    file = tmp_path / "numbers.csv"
    file.write_text("".join(f"+91980000000{number}\n" for number in range(5)))
    return file


def rows(text: str) -> dict[str, str]:
    cells = (line.rsplit(maxsplit=1) for line in text.splitlines() if line.strip())
    return {row[0]: row[1] for row in cells if len(row) == 2 and row[1].isdecimal()}


def test_everybody_in_the_file_is_called(run: Run, file: Path, at_sandbox: Sandbox) -> None:
    result = run("call-many", str(file), *DEFAULTS)
    assert (result.exit_code, rows(result.stdout)["placed"]) == (0, "5")
    assert {call.to for call in at_sandbox.calls} == {f"+91980000000{number}" for number in range(5)}
    assert (at_sandbox.calls[0].from_, at_sandbox.requests[0].processed) == ("+919876500000", True)


def test_a_second_time_nobody_is_called_again(run: Run, file: Path, at_sandbox: Sandbox) -> None:
    run("call-many", str(file), *DEFAULTS)
    result = run("call-many", str(file), *DEFAULTS)
    assert (result.exit_code, rows(result.stdout)["placed before"]) == (0, "5")
    assert len(at_sandbox.calls) == 5


def test_the_exit_code_tells_of_undecided_ones(run: Run, file: Path, at_sandbox: Sandbox, tmp_path: Path) -> None:
    at_sandbox.drop("calls_create", when="after_read")
    journal = tmp_path / "my.journal"
    result = run("call-many", str(file), *DEFAULTS, "--journal", str(journal), "--concurrency", "1")
    assert result.exit_code == 3
    assert (rows(result.stdout)["placed"], rows(result.stdout)["undecided"]) == ("4", "1")
    with CallJournal(journal) as read:
        (entry,) = read.undecided
    assert entry.key in result.stdout
    assert "98000000" not in result.stdout, "no number is printed"


def test_the_exit_code_tells_of_failures(run: Run, file: Path, at_sandbox: Sandbox) -> None:
    at_sandbox.fail("calls_create", status=422)
    result = run("call-many", str(file), *DEFAULTS)
    assert (result.exit_code, rows(result.stdout)["failed"]) == (1, "1")


def test_it_stops_where_the_account_is_refused(run: Run, file: Path, at_sandbox: Sandbox) -> None:
    at_sandbox.set_balance("1.00")
    result = run("call-many", str(file), *DEFAULTS, "--concurrency", "1")
    assert result.exit_code == 1
    assert "Stopped, since it concerns all calls" in result.stderr
    assert len(at_sandbox.requests_for("calls_create")) <= 4
    at_sandbox.set_balance("100")
    assert run("call-many", str(file), *DEFAULTS).exit_code == 0
    assert len(at_sandbox.calls) == 5


def test_a_journal_that_is_in_use_is_told(run: Run, file: Path, tmp_path: Path) -> None:
    with CallJournal(tmp_path / "numbers.csv.journal"):
        result = run("call-many", str(file), *DEFAULTS)
    assert result.exit_code == 2
    assert "in use by another run" in result.stderr


def test_as_a_program(run_process: RunProcess, file: Path, at_sandbox: Sandbox) -> None:
    result = run_process("call-many", str(file), *DEFAULTS)
    assert (result.returncode, result.stderr) == (0, "")
    assert len(at_sandbox.calls) == 5


def test_columns_are_arguments(tmp_path: Path) -> None:
    file = tmp_path / "calls.csv"
    file.write_text(
        "key,to,from,time_limit,send_on_preanswer,caller_name\na,+911,,60,true,Desk\n\nb,+912<+913,+914,soon,,\n",
        encoding="utf-8-sig",
    )
    assert list(read_requests(file, "https://example.com", "+915")) == [
        {
            "key": "a",
            "to": "+911",
            "from_": "+915",
            "time_limit": 60,
            "send_on_preanswer": True,
            "caller_name": "Desk",
            "answer_url": "https://example.com",
        },
        {"key": "b", "to": "+912<+913", "from_": "+914", "time_limit": "soon", "answer_url": "https://example.com"},
    ]


def test_a_plain_list_needs_no_heading(tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("+911\n+912,ignored\n")
    assert [request["to"] for request in read_requests(file, None, None)] == ["+911", "+912"]
