"""Running the command line, in this process and in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from typer.testing import CliRunner, Result

from vobiz_sandbox import Sandbox
from vobiz_sdk.cli.app import app

Run = Callable[..., Result]
RunProcess = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without any setting of ours, whatever the machine has, and without proxies."""
    for name in list(os.environ):
        if name.startswith("VOBIZ_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return monkeypatch


@pytest.fixture
def at_sandbox(environment: pytest.MonkeyPatch, vobiz_sandbox: Sandbox) -> Sandbox:
    """A sandbox, and an environment that points at it."""
    environment.setenv("VOBIZ_BASE_URL", vobiz_sandbox.base_url)
    environment.setenv("VOBIZ_AUTH_ID", vobiz_sandbox.auth_id)
    environment.setenv("VOBIZ_AUTH_TOKEN", vobiz_sandbox.auth_token)
    return vobiz_sandbox


@pytest.fixture
def run(environment: pytest.MonkeyPatch) -> Run:
    """Run a command in this process."""

    def invoke(*arguments: str, stdin: str = "") -> Result:
        return CliRunner().invoke(app, arguments, input=stdin, prog_name="vobiz")

    return invoke


@pytest.fixture
def run_process(environment: pytest.MonkeyPatch) -> RunProcess:
    """Run a command in a process of its own."""

    def invoke(*arguments: str, stdin: str = "", module: str = "vobiz_sdk") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", module, *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return invoke
