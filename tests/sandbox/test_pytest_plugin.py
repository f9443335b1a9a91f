"""The pytest plugin, in a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = """
import urllib.request

import pytest

ports = []

@pytest.mark.parametrize("run", [1, 2])
def test_each_test_gets_a_fresh_sandbox_on_one_server(vobiz_sandbox, run):
    assert vobiz_sandbox.requests == ()
    assert vobiz_sandbox.balance == 100
    ports.append(vobiz_sandbox.port)
    assert len(set(ports)) == 1
    vobiz_sandbox.set_balance(run)
    vobiz_sandbox.fail("*", status=500, times=None)
    with pytest.raises(OSError):
        urllib.request.urlopen(vobiz_sandbox.base_url + "/api/v1/auth/me")
    assert len(vobiz_sandbox.requests) == 1
"""


def test_plugin(tmp_path: Path) -> None:
    (tmp_path / "test_with_sandbox.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "vobiz_sandbox.pytest_plugin", str(tmp_path)]
    environment = {
        # Found by name here, so that it makes no difference whether the project is installed.
        **os.environ,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "no_proxy": "127.0.0.1",
    }
    run = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "2 passed" in run.stdout
