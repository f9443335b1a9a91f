"""Reading a download part by part, with either client, in the same words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.wrapper.harness import Harness
from vobiz_sandbox import RecordedRequest

CONTENT = bytes(number * 7 % 256 for number in range(300_000))
"""No part of it is like another of the same length, and its beginning is no brace."""


def parts(
    harness: Harness,
    open_download: Callable[[Any], Any],
    each: Callable[[bytes], object] = lambda part: None,
    **client: Any,
) -> list[bytes]:
    """All parts of a download, each shown to `each` at once."""
    found: list[bytes] = []

    def take(part: bytes) -> None:
        found.append(part)
        each(part)

    def work(vobiz: Any) -> None:
        with open_download(vobiz) as download:
            for part in download:
                take(part)

    async def async_work(vobiz: Any) -> None:
        async with open_download(vobiz) as download:
            async for part in download:
                take(part)

    harness.use(work if harness.kind == "sync" else async_work, **client)
    return found


def streamed(harness: Harness, recording: Any, *, client: dict[str, Any] | None = None, **options: Any) -> bytes:
    """The audio of a recording, read part by part."""
    return b"".join(parts(harness, lambda vobiz: vobiz.recordings.stream(recording, **options), **(client or {})))


def of_files(harness: Harness) -> list[RecordedRequest]:
    """The requests for files that came."""
    names = ("recordings_download", "storage_download", "cdrs_export")
    return [request for request in harness.sandbox.requests if request.operation in names]


def ranges(harness: Harness) -> list[str | None]:
    """The range that each of them asked for."""
    return [request.headers.get("range") for request in of_files(harness)]
