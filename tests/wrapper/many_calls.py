"""`create_many` of either client, and what tests of it have in common."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from tests.wrapper.harness import CALL, Harness
from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    CallRequest,
    CallResult,
    ReconcilePolicy,
)

QUICK = ReconcilePolicy(settle=0, record_delay=0)


def requests(count: int, **changes: Any) -> list[CallRequest]:
    return [{**CALL, "to": f"+9198{number:08}", **changes} for number in range(count)]  # type: ignore[misc]


class Many:
    """`create_many` of either client, in the same words."""

    def __init__(self, harness: Harness) -> None:
        self.harness = harness

    def run(self, given: Any, take: int | None = None, fail: bool = False, **options: Any) -> list[CallResult]:
        """The results, or the first `take` of them; with `fail` the body then raises."""
        if self.harness.kind == "sync":
            return self._run(given, take, fail, **options)
        result: list[CallResult] = self.harness.use(lambda vobiz: self._run_async(vobiz, given, take, fail, **options))
        return result

    def _run(self, given: Any, take: int | None, fail: bool, **options: Any) -> list[CallResult]:
        found: list[CallResult] = []

        def work(vobiz: Any) -> None:
            with suppress(ZeroDivisionError), vobiz.calls.create_many(given, **options) as results:
                for result in results:
                    found.append(result)
                    if len(found) == take:
                        if fail:
                            raise ZeroDivisionError
                        break

        self.harness.use(work)
        return found

    async def _run_async(
        self, vobiz: Any, given: Any, take: int | None, fail: bool, **options: Any
    ) -> list[CallResult]:
        found: list[CallResult] = []
        with suppress(ZeroDivisionError):
            async with vobiz.calls.create_many(given, **options) as results:
                async for result in results:
                    found.append(result)
                    if len(found) == take:
                        if fail:
                            raise ZeroDivisionError
                        break
        return found


def called(sandbox: Sandbox) -> list[str]:
    return sorted(call.to for call in sandbox.calls)


def states(results: list[CallResult]) -> list[str]:
    return [result.state for result in sorted(results, key=lambda result: result.position)]
