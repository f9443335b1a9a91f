"""``python -m vobiz_sandbox`` as a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import httpx2
import pytest

from vobiz_sandbox import Sandbox


@contextmanager
def running(*arguments: str) -> Generator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """Run the command, and read the settings it prints."""
    command = [sys.executable, "-m", "vobiz_sandbox", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        settings: dict[str, str] = {}
        while len(settings) < 3:
            line = process.stdout.readline()
            assert line, process.communicate()
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").strip().partition("=")
                settings[name] = value
        yield process, settings
    finally:
        process.kill()
        process.communicate()


def test_it_serves_until_it_is_interrupted() -> None:
    with running("--port", "0", "--auth-id", "MA_CLI", "--balance", "3", "--calls-per-second", "1") as (
        process,
        settings,
    ):
        assert settings["VOBIZ_AUTH_ID"] == "MA_CLI"
        headers = {"X-Auth-ID": "MA_CLI", "X-Auth-Token": settings["VOBIZ_AUTH_TOKEN"]}
        with httpx2.Client(base_url=settings["VOBIZ_BASE_URL"], headers=headers, trust_env=False) as client:
            assert client.get("/api/v1/Account/MA_CLI/balance/INR").json()["balance"] == 3
            assert client.get("/_sandbox/state").json()["calls_per_second"] == 1
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (0, "")


def test_a_token_of_ones_own() -> None:
    with running("--port", "0", "--auth-token", "mine") as (_, settings):
        assert settings["VOBIZ_AUTH_TOKEN"] == "mine"


def test_a_port_that_is_taken(sandbox: Sandbox) -> None:
    from vobiz_sandbox.cli import main

    with pytest.raises(SystemExit) as caught:
        main(["--port", str(sandbox.port)])
    assert caught.value.code == 1


def test_a_wrong_balance(capsys: pytest.CaptureFixture[str]) -> None:
    from vobiz_sandbox.cli import main

    with pytest.raises(SystemExit) as caught:
        main(["--port", "0", "--balance", "much"])
    assert caught.value.code == 2
    assert "not an amount of money" in capsys.readouterr().err
