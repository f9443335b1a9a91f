"""The pytest plugin: a sandbox for every test, at the price of one server.

A test that takes the fixture ``vobiz_sandbox`` gets a running sandbox in its initial state::

    def test_retries(vobiz_sandbox):
        vobiz_sandbox.fail("trunks_list", status=503)
        ...

The server starts with the first test that wants it and stops at the end of the session.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .sandbox import Sandbox


@pytest.fixture(scope="session")
def vobiz_sandbox_server() -> Iterator[Sandbox]:
    """The one sandbox of the session, as the last test left it. Prefer ``vobiz_sandbox``."""
    # Imported here: pytest loads plugins in every run, also where nobody wants a sandbox.
    from .sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def vobiz_sandbox(vobiz_sandbox_server: Sandbox) -> Iterator[Sandbox]:
    """A running sandbox in its initial state."""
    vobiz_sandbox_server.reset()
    yield vobiz_sandbox_server
    vobiz_sandbox_server.reset()
