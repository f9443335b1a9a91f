"""A client that was used and never closed is told of, with the line that made it."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, Vobiz


@pytest.fixture
def options(vobiz_sandbox: Sandbox) -> dict[str, Any]:
    return {
        "auth_id": vobiz_sandbox.auth_id,
        "auth_token": vobiz_sandbox.auth_token,
        "base_url": vobiz_sandbox.base_url,
    }


def told(work: Callable[[], object]) -> list[str]:
    """What the clients that `work` made and forgot are warned of with; not the interpreter's own on sockets."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        work()
        gc.collect()
    return [str(warning.message) for warning in caught if "Vobiz client" in str(warning.message)]


def test_a_client_that_was_used_is_told_of_with_the_line_that_made_it(options: dict[str, Any]) -> None:
    def work() -> None:
        Vobiz(**options).trunks.list()

    (text,) = told(work)
    assert f"{__file__}:{work.__code__.co_firstlineno + 1}" in text
    assert options["auth_token"] not in text


def test_so_is_an_asynchronous_one(options: dict[str, Any]) -> None:
    async def work() -> None:
        await AsyncVobiz(**options).trunks.list()

    (text,) = told(lambda: asyncio.run(work()))
    assert f"{__file__}:{work.__code__.co_firstlineno + 1}" in text


def test_a_client_that_was_closed_is_not(options: dict[str, Any]) -> None:
    def work() -> None:
        with Vobiz(**options) as vobiz:
            vobiz.trunks.list()

    assert told(work) == []


def test_a_client_that_was_never_used_is_not(options: dict[str, Any]) -> None:
    assert told(lambda: Vobiz(**options)) == []


def test_a_view_keeps_its_client_from_being_forgotten(options: dict[str, Any]) -> None:
    views: list[Vobiz] = []

    def work() -> None:
        vobiz = Vobiz(**options)
        vobiz.trunks.list()
        views.append(vobiz.with_options(deadline=5))

    assert told(work) == []
    assert len(told(views.clear)) == 1


def test_no_client_does_anything_when_it_is_collected() -> None:
    assert not hasattr(Vobiz, "__del__") and not hasattr(AsyncVobiz, "__del__")
