"""One client over several calls, of either kind, in the same words."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Self

import pytest

from tests.wrapper.harness import Harness
from vobiz_sdk import AsyncVobiz, Vobiz, VobizError


class Session:
    """A client that stays open; calls on it, or on a view of it, are made one after the other.

    Attributes:
        vobiz: The client.
        harness: What made it.
    """

    def __init__(self, harness: Harness, **client: Any) -> None:
        self.harness = harness
        kind: Any = Vobiz if harness.kind == "sync" else AsyncVobiz
        self._runner = asyncio.Runner() if harness.kind == "async" else None
        self.vobiz: Any = kind(**harness.options(**client))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wait_for(self.vobiz.close)
        if self._runner is not None:
            self._runner.close()

    def wait_for(self, method: Any, *arguments: Any, **keywords: Any) -> Any:
        """Call a method and, on the asynchronous client, wait for what it gives."""
        if self._runner is None:
            return method(*arguments, **keywords)

        async def run() -> Any:
            return await method(*arguments, **keywords)

        return self._runner.run(run())

    def call(self, method: str, *arguments: Any, view: Any = None, **keywords: Any) -> Any:
        """Call `method` (such as `trunks.get`) on the client, or on a view of it."""
        found = self.vobiz if view is None else view
        for name in method.split("."):
            found = getattr(found, name)
        return self.wait_for(found, *arguments, **keywords)

    def error(self, method: str, *arguments: Any, view: Any = None, **keywords: Any) -> VobizError:
        """The exception that a call ends with."""
        with pytest.raises(VobizError) as caught:
            self.call(method, *arguments, view=view, **keywords)
        return caught.value
