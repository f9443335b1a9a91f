"""Calling either client in the same words, so that each test runs on both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Literal

import pytest

from vobiz_sandbox import Sandbox
from vobiz_sdk import AsyncVobiz, Vobiz, VobizError
from vobiz_sdk.testing import ManualClock

Kind = Literal["sync", "async"]

CALL: dict[str, Any] = {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}


class Harness:
    """A client of one kind against a sandbox, with a clock that waits in no time.

    Attributes:
        transport: `fast`, or None for the default connections.
    """

    def __init__(self, kind: Kind, sandbox: Sandbox, transport: str | None = None) -> None:
        self.kind: Kind = kind
        self.sandbox = sandbox
        self.transport = transport
        self.clock = ManualClock()

    def options(self, **changes: Any) -> dict[str, Any]:
        return {
            "auth_id": self.sandbox.auth_id,
            "auth_token": self.sandbox.auth_token,
            "base_url": self.sandbox.base_url,
            "clock": self.clock,
            "transport": self.transport,
            **changes,
        }

    def call(self, method: str, *arguments: Any, client: dict[str, Any] | None = None, **keywords: Any) -> Any:
        """Call `method` (such as `trunks.get`) once, on a fresh client."""
        return self.use(lambda vobiz: _method(vobiz, method)(*arguments, **keywords), **(client or {}))

    def use(self, work: Callable[[Any], Any], **client: Any) -> Any:
        """Hand a fresh client to `work`, which may return a value or something to await."""
        if self.kind == "sync":
            with Vobiz(**self.options(**client)) as vobiz:
                return work(vobiz)

        async def run() -> Any:
            async with AsyncVobiz(**self.options(**client)) as vobiz:
                return await work(vobiz)

        return asyncio.run(run())

    def error(self, method: str, *arguments: Any, client: dict[str, Any] | None = None, **keywords: Any) -> VobizError:
        """The exception that a call ends with."""
        with pytest.raises(VobizError) as caught:
            self.call(method, *arguments, client=client, **keywords)
        return caught.value


def _method(vobiz: Any, method: str) -> Callable[..., Any]:
    found = vobiz
    for name in method.split("."):
        found = getattr(found, name)
    result: Callable[..., Any] = found
    return result
