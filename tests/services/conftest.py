"""Real services, for tests that are run by `nox -s services`; see there for what has to be installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from benchmarks.redis_server import RedisServer


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def redis(redis_server: RedisServer) -> RedisServer:
    """A running, empty Redis."""
    with redis_server.client as client:
        client.flushall()
    return redis_server
