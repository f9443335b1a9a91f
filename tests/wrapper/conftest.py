"""Both clients, each against a fresh sandbox, and what several files of tests give them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.wrapper.harness import Harness
from tests.wrapper.many_calls import Many
from vobiz_sandbox import Sandbox

KINDS = ("sync", "async")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Both clients; with the marker `each_transport` also over fast connections."""
    if "harness" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("each_transport") is not None
        fast = [f"fast-{kind}" for kind in KINDS] if marked else []
        metafunc.parametrize("harness", [*KINDS, *fast], indirect=True)


@pytest.fixture
def harness(request: pytest.FixtureRequest, vobiz_sandbox: Sandbox) -> Harness:
    transport, _, kind = request.param.rpartition("-")
    return Harness(kind, vobiz_sandbox, transport or None)


@pytest.fixture
def bearer(vobiz_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Options of a client that signs in with a token pair only, whatever the environment has."""
    for name in ("VOBIZ_AUTH_ID", "VOBIZ_AUTH_TOKEN", "VOBIZ_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return {
        "auth_token": None,
        "access_token": vobiz_sandbox.access_token,
        "refresh_token": vobiz_sandbox.refresh_token,
    }


@pytest.fixture
def many(harness: Harness, vobiz_sandbox: Sandbox) -> Many:
    """`create_many`, with money for all calls."""
    vobiz_sandbox.set_balance(10_000)
    return Many(harness)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where a journal is to be."""
    return tmp_path / "calls.journal"
