"""Both clients, each against a fresh sandbox."""

from __future__ import annotations

import pytest

from tests.wrapper.harness import Harness, Kind
from vobiz_sandbox import Sandbox


@pytest.fixture(params=["sync", "async"])
def harness(request: pytest.FixtureRequest, vobiz_sandbox: Sandbox) -> Harness:
    kind: Kind = request.param
    return Harness(kind, vobiz_sandbox)
