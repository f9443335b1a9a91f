"""The recipes for logging write lines that can be searched by request id."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vobiz_sandbox import Sandbox

RECIPES = Path(__file__).parents[2] / "examples" / "observability"


@pytest.fixture(params=["json_logging.py", "structlog_logging.py"])
def recipe(request: pytest.FixtureRequest) -> Path:
    return RECIPES / str(request.param)


def lines(recipe: Path, sandbox: Sandbox) -> list[dict[str, Any]]:
    """What the recipe writes, run as a reader would run it."""
    environment = {
        **os.environ,
        "VOBIZ_BASE_URL": sandbox.base_url,
        "VOBIZ_AUTH_ID": sandbox.auth_id,
        "VOBIZ_AUTH_TOKEN": sandbox.auth_token,
    }
    result = subprocess.run(
        [sys.executable, str(recipe)], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_line_of_an_error_has_its_request_id(recipe: Path, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    written = lines(recipe, vobiz_sandbox)
    assert [line["logger"] for line in written] == ["vobiz_sdk", "dialler"]
    ids = {line["vobiz_request_id"] for line in written}
    assert len(ids) == 1
    assert str(ids.pop()).startswith("req_")
    error = written[1]["error"]
    assert (error["code"], error["outcome"]) == ("INSUFFICIENT_BALANCE", "rejected")


def test_a_repeated_attempt_is_a_line_with_its_own_request_id(recipe: Path, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("calls_create", code="RATE_LIMIT_EXCEEDED", details={})
    (line,) = lines(recipe, vobiz_sandbox)
    assert line["vobiz_code"] == "RATE_LIMIT_EXCEEDED"
    assert line["vobiz_request_id"].startswith("req_")


def test_no_line_holds_a_secret_or_a_number(recipe: Path, vobiz_sandbox: Sandbox) -> None:
    vobiz_sandbox.fail("calls_create", code="INSUFFICIENT_BALANCE")
    written = json.dumps(lines(recipe, vobiz_sandbox))
    assert vobiz_sandbox.auth_token not in written
    assert "9876543210" not in written
