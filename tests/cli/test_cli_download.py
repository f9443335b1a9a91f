"""`vobiz download-recording` and `vobiz export-cdrs`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest
from tests.downloads.reading import CONTENT, ranges
from tests.wrapper.harness import Harness

from vobiz_api.api.cdrs import CDRS_EXPORT
from vobiz_sandbox.files import FIRST_RECORDING
from vobiz_sdk.testing import ManualClock


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """An empty directory to work in, and waits that take no time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("vobiz_sdk.assembly.SystemClock", ManualClock)
    return tmp_path


def test_a_recording_is_named_after_itself(run, at_sandbox, place):
    recording = at_sandbox.add_recording(CONTENT)
    result = run("download-recording", recording)
    assert (result.exit_code, result.stdout) == (0, f"{recording}.mp3: {len(CONTENT)} bytes\n")
    assert (place / f"{recording}.mp3").read_bytes() == CONTENT


def test_of_an_address_only_plain_signs_go_into_the_name(run, at_sandbox, place):
    url = f"{at_sandbox.base_url}/api/v1/Account/{at_sandbox.auth_id}/Recording/{FIRST_RECORDING}.wav?name=/etc/passwd"
    assert run("download-recording", url).exit_code == 0
    assert [file.name for file in place.iterdir()] == [f"{FIRST_RECORDING}.wav"]


def test_a_file_that_is_there_is_replaced_only_if_asked(run, at_sandbox, place):
    (place / "call.wav").write_bytes(b"old")
    result = run("download-recording", FIRST_RECORDING, "--to", "call.wav")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--force" in result.stderr
    assert (place / "call.wav").read_bytes() == b"old"
    assert run("download-recording", FIRST_RECORDING, "-o", "call.wav", "-f").exit_code == 0
    assert (place / "call.wav").read_bytes().startswith(b"RIFF")


def test_an_interrupted_download_is_gone_on_with(run, at_sandbox, place):
    recording = at_sandbox.add_recording(CONTENT)
    at_sandbox.truncate("recordings_download", keep=10_000, times=4)
    result = run("download-recording", recording, "--to", "a")
    assert result.exit_code == 1
    assert "lost" in result.stderr or "broke off" in result.stderr
    assert not (place / "a").exists()
    result = run("download-recording", recording, "--to", "a")
    assert result.stdout == f"a: {len(CONTENT)} bytes, 40000 of them from before\n"
    assert ranges(Harness("sync", at_sandbox))[-1] == "bytes=40000-"


def test_an_export_has_every_filter_of_the_contract(run, at_sandbox, place):
    shown = run("export-cdrs", "--help").stdout
    filters = json.loads(CDRS_EXPORT.arguments)["properties"]
    for name in filters:
        assert f"--{name.replace('_', '-')}" in shown
    given = dict.fromkeys(filters, "5") | {"start_date": "2026-02-01", "end_date": "2026-02-28"}
    given["call_direction"] = "inbound"
    options = [part for name, value in given.items() for part in (f"--{name.replace('_', '-')}", value)]
    assert run("export-cdrs", "--to", "calls.csv", *options).exit_code == 0
    assert (place / "calls.csv").read_text().startswith("uuid,")
    assert at_sandbox.requests[0].query == given


def test_every_filter_is_explained(run):
    shown = run("export-cdrs", "--help").stdout
    assert shown.count("Only calls") + shown.count("Only the call ") == len(
        json.loads(CDRS_EXPORT.arguments)["properties"]
    )


def test_a_refusal_is_said_in_words(run, at_sandbox, place):
    result = run("export-cdrs", "--to", "calls.csv", "--start-date", "2026-02-01")
    assert result.exit_code == 1
    assert "end_date" in result.stderr
    result = run("download-recording", "nothing")
    assert result.exit_code == 1
    assert "404" in result.stderr
    result = run("export-cdrs", "--to", "nowhere/calls.csv")
    assert (result.exit_code, result.stderr) == (1, "No such file or directory: nowhere/calls.csv.part\n")
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_on_a_terminal_there_is_a_bar(at_sandbox, place):
    import pty

    outside, inside = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "vobiz_sdk", "download-recording", at_sandbox.add_recording(CONTENT), "--to", "a"],
            stdout=subprocess.PIPE,
            stderr=inside,
            env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
            timeout=60,
            check=False,
        )
        os.close(inside)
        shown = os.read(outside, 100_000).decode()
    finally:
        os.close(outside)
    assert done.stdout.decode() == f"a: {len(CONTENT)} bytes\n"
    assert re.search(r"300\.0/300\.0 kB", shown)
