"""Who watches a download: hooks, telemetry, the pace; and that it runs under trio as well."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import trio

from tests.downloads.reading import CONTENT, of_files, parts, streamed
from tests.wrapper.harness import Harness
from vobiz_sandbox import Sandbox
from vobiz_sandbox.files import FIRST_RECORDING
from vobiz_sdk import AsyncVobiz, ConnectionLostError, Pace, ResponseReadError
from vobiz_sdk.testing import ManualClock

TRACE = [(b"traceparent", b"00-1-2-01")]


class Telemetry:
    """Writes down what it is told of each call."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def watcher(self, address: str, port: int, budget: Any) -> Telemetry:
        return self

    def call_started(self, operation: Any) -> Telemetry:
        self.told.append(("started", operation.public_name))
        return self

    def attempt_started(self) -> Sequence[tuple[bytes, bytes]]:
        return TRACE

    def attempt_ended(self, attempt: Any) -> None:
        self.told.append(("attempt", attempt.reason))

    def paced(self, limit: str, seconds: float) -> None:
        self.told.append(("paced", limit))

    def call_ended(self, error: Any, *, abandoned: bool) -> None:
        self.told.append(("ended", type(error).__name__ if error else None, abandoned))


def address(harness: Harness, recording: str) -> str:
    return str(harness.call("recordings.get", recording).recording_url)


def test_a_download_is_one_call_with_all_its_attempts(harness: Harness) -> None:
    url = address(harness, harness.sandbox.add_recording(CONTENT))
    harness.sandbox.truncate("recordings_download", keep=1000)
    telemetry = Telemetry()
    assert streamed(harness, url, client={"telemetry": telemetry}) == CONTENT
    assert telemetry.told == [
        ("started", "recordings.download"),
        ("attempt", "retry"),
        ("attempt", "success"),
        ("ended", None, False),
    ]


def test_a_download_that_fails_ends_with_its_error(harness: Harness, tmp_path: Path) -> None:
    url = address(harness, harness.sandbox.add_recording(b"{}"))
    telemetry = Telemetry()
    harness.error("recordings.download", url, to=tmp_path / "a", client={"telemetry": telemetry})
    assert telemetry.told[-1] == ("ended", "ResponseReadError", False)


def test_a_download_that_is_left_is_abandoned(harness: Harness) -> None:
    url = address(harness, harness.sandbox.add_recording(CONTENT))
    telemetry = Telemetry()

    def leave(part: bytes) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        parts(harness, lambda vobiz: vobiz.recordings.stream(url), leave, telemetry=telemetry)
    assert telemetry.told[-1] == ("ended", None, True)


def test_traces_do_not_go_to_storage_elsewhere(harness: Harness) -> None:
    streamed(harness, harness.sandbox.add_recording(CONTENT, elsewhere=True), client={"telemetry": Telemetry()})
    media, storage = of_files(harness)
    assert media.headers["traceparent"] == "00-1-2-01"
    assert "traceparent" not in storage.headers


def test_the_hook_is_told_of_a_failure_once(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    harness.sandbox.truncate("recordings_download", keep=1000)
    told: list[Any] = []
    client = {"retry": None, "on_error": told.append}
    error = harness.error("recordings.download", recording, to=tmp_path / "a", client=client)
    with pytest.raises(ResponseReadError):
        streamed(harness, harness.sandbox.add_recording(b"{}"), client=client)
    assert [(event.operation, type(event.error)) for event in told] == [
        ("recordings.download", ConnectionLostError),
        ("recordings.download", ResponseReadError),
    ]
    assert told[0].error is error


@pytest.mark.parametrize(
    ("method", "arguments", "options"),
    [
        ("recordings.download", (FIRST_RECORDING,), {"to": "."}),
        ("recordings.download", (5,), {"to": "a"}),
        ("cdrs.download_export", (), {"to": "a", "start_date": "2026-02-01"}),
        ("cdrs.download_export", (), {"to": "a", "deadline": -1}),
    ],
)
def test_the_hook_is_told_of_what_is_refused_here(
    method: str, arguments: tuple[Any, ...], options: dict[str, Any], harness: Harness
) -> None:
    told: list[Any] = []
    error = harness.error(method, *arguments, client={"on_error": told.append}, **options)
    operation = "cdrs.export" if method.startswith("cdrs") else method
    assert [(event.operation, event.error) for event in told] == [(operation, error)]
    assert error.operation == operation


def test_the_pace_is_kept_with_the_vendor_alone(harness: Harness) -> None:
    url = address(harness, harness.sandbox.add_recording(CONTENT, elsewhere=True))
    harness.clock.waits.clear()

    def twice(vobiz: Any) -> None:
        for _ in range(2):
            with vobiz.recordings.stream(url) as download:
                assert b"".join(download) == CONTENT

    async def async_twice(vobiz: Any) -> None:
        for _ in range(2):
            async with vobiz.recordings.stream(url) as download:
                assert b"".join([part async for part in download]) == CONTENT

    harness.use(twice if harness.kind == "sync" else async_twice, pace=Pace(requests_per_second=1))
    # Of the four requests, two went to the vendor.
    assert len(of_files(harness)) == 4
    assert len(harness.clock.waits) == 1


def test_under_trio(vobiz_sandbox: Sandbox, tmp_path: Path) -> None:
    recording = vobiz_sandbox.add_recording(CONTENT, elsewhere=True)
    vobiz_sandbox.truncate("storage_download", keep=100_000)

    async def run() -> bytes:
        options = Harness("async", vobiz_sandbox).options(clock=ManualClock())
        async with AsyncVobiz(**options) as vobiz:
            file = await vobiz.recordings.download(recording, to=tmp_path / "a")
            assert file.size == len(CONTENT)
            async with vobiz.recordings.stream(recording) as download:
                return b"".join([part async for part in download])

    assert trio.run(run) == CONTENT
    assert (tmp_path / "a").read_bytes() == CONTENT
