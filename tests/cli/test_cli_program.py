"""The program `vobiz` itself: ways to start it, and what it needs."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from vobiz_sdk import Vobiz

WITHOUT = """
import sys
from importlib.abc import MetaPathFinder

class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
from vobiz_sdk.cli import main
sys.argv = ["vobiz", *{arguments!r}]
main()
"""


def without(names: tuple[str, ...], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program where some packages are not installed."""
    program = WITHOUT.format(names=names, arguments=arguments)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)


def test_without_the_extra_it_says_what_to_install():
    result = without(("typer", "rich"), "errors")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert 'pip install "vobiz-sdk[cli]"' in result.stderr


@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "jsonschema"])
def test_without_the_sandbox_s_extra_it_says_what_to_install(missing):
    result = without((missing,), "sandbox")
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert 'pip install "vobiz-sdk[sandbox]"' in result.stderr


def test_the_other_commands_need_no_sandbox():
    assert without(("starlette", "uvicorn", "h11", "jsonschema"), "explain", "402").returncode == 0


def test_the_installed_program_and_the_module_are_the_same(run_process):
    program = shutil.which("vobiz", path=str(Path(sys.executable).parent))
    assert program is not None
    by_name = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=False)
    assert by_name.stdout == run_process("--version").stdout == f"vobiz-sdk {version('vobiz-sdk')}\n"


def test_help_names_the_commands(run):
    output = run("--help").stdout
    for command in ("explain", "errors", "doctor", "sandbox"):
        assert command in output


def test_a_reader_that_goes_away_is_no_error():
    command = f"{sys.executable} -m vobiz_sdk errors --json | head -n 1"
    result = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert result.stdout == "{\n"
    assert "Traceback" not in result.stderr


def test_the_sandbox_runs_until_it_is_interrupted():
    process = subprocess.Popen(
        [sys.executable, "-m", "vobiz_sdk", "sandbox", "--port", "0", "--balance", "7"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        settings: dict[str, str] = {}
        while len(settings) < 3:
            line = process.stdout.readline()
            assert line, "the sandbox ended"
            if match := re.fullmatch(r"export (\w+)=(\S+)\n", line):
                settings[match[1]] = match[2]
        with Vobiz(
            settings["VOBIZ_AUTH_ID"], settings["VOBIZ_AUTH_TOKEN"], base_url=settings["VOBIZ_BASE_URL"]
        ) as vobiz:
            assert vobiz.balance.get("INR").balance == 7
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0
    finally:
        process.kill()
        process.communicate()


def test_the_sandbox_s_own_help_is_shown(run_process):
    result = run_process("sandbox", "--help")
    assert result.returncode == 0
    assert "--calls-per-second" in result.stdout


def test_a_crash_shows_no_local_variables(environment):
    environment.setenv("VOBIZ_AUTH_TOKEN", "a-secret-that-nobody-may-see")
    program = "from vobiz_sdk.cli import app; import vobiz_sdk.doctor as d\n"
    program += "def crash(**options):\n    token = 'a-secret-that-nobody-may-see'\n    raise RuntimeError('broken')\n"
    program += (
        "d.diagnose = crash\nimport sys\nsys.argv = ['vobiz', 'doctor']\nfrom vobiz_sdk.cli import main\nmain()\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False, env=dict(os.environ)
    )
    assert result.returncode == 1
    assert "RuntimeError: broken" in result.stderr
    assert "a-secret-that-nobody-may-see" not in result.stdout + result.stderr
