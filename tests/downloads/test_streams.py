"""Downloads that are read part by part: what was handed out stays true, or an error is raised."""

from __future__ import annotations

import asyncio
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from tests.downloads.reading import CONTENT, of_files, parts, ranges, streamed
from tests.wrapper.harness import Harness
from tests.wrapper.raw_server import Behaviour, RawServer, read_request
from vobiz_sandbox import Sandbox
from vobiz_sandbox.files import FIRST_RECORDING
from vobiz_sdk import (
    AsyncVobiz,
    ConfigurationError,
    ConnectionLostError,
    Limits,
    NotFoundError,
    ResponseReadError,
    TimedOutError,
    Timeouts,
)


def test_the_parts_of_a_recording_are_all_of_it(harness: Harness) -> None:
    told: list[Any] = []
    assert streamed(harness, harness.sandbox.add_recording(CONTENT), progress=told.append) == CONTENT
    assert (told[-1].received, told[-1].total) == (len(CONTENT), len(CONTENT))


def test_an_export_is_read_part_by_part(harness: Harness) -> None:
    harness.sandbox.set_cdr_export(b"uuid\n" + b"1\n" * 100_000)
    found = parts(harness, lambda vobiz: vobiz.cdrs.stream_export(call_direction="inbound"))
    assert b"".join(found) == b"uuid\n" + b"1\n" * 100_000
    assert len(found) > 1
    assert of_files(harness)[0].query == {"call_direction": "inbound"}


def test_length_and_type_are_known_from_the_beginning(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, recording_format="wav")
    seen: list[Any] = []

    def opened(vobiz: Any) -> Any:
        download = vobiz.recordings.stream(recording)
        seen.append(download)
        return download

    parts(harness, opened, lambda part: seen.append((seen[0].total, seen[0].content_type)))
    assert seen[1] == (len(CONTENT), "audio/wav")


def test_outside_of_its_block_there_is_nothing_to_read(harness: Harness) -> None:
    def use(vobiz: Any) -> Any:
        download = vobiz.recordings.stream(FIRST_RECORDING)
        return anext(download) if harness.kind == "async" else next(download)

    with pytest.raises(ConfigurationError, match="with"):
        harness.use(use)


def test_a_connection_that_breaks_is_taken_up_where_it_broke(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    assert streamed(harness, recording) == CONTENT
    assert ranges(harness) == [None, "bytes=100000-"]


def test_the_same_file_without_ranges_is_read_again_up_to_there(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, ranges=False)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    assert streamed(harness, recording) == CONTENT
    assert ranges(harness) == [None, None]


def test_a_file_that_may_have_changed_is_not_gone_on_with(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, etag=None)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    found: list[bytes] = []
    with pytest.raises(ConnectionLostError) as caught:
        parts(harness, lambda vobiz: vobiz.recordings.stream(recording), found.append)
    assert b"".join(found) == CONTENT[:100_000]
    assert [attempt.reason for attempt in caught.value.attempts] == ["not_resumable"]
    assert len(of_files(harness)) == 1


@pytest.mark.parametrize("server", [True, False])
def test_a_file_that_has_changed_is_not_gone_on_with(server: bool, harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, ranges=server)
    harness.sandbox.truncate("recordings_download", keep=100_000)

    def change(attempt: Any) -> None:
        if attempt.reason == "retry":
            harness.sandbox.change_recording(recording, CONTENT[::-1])

    found: list[bytes] = []
    with pytest.raises(ResponseReadError, match="changed"):
        parts(harness, lambda vobiz: vobiz.recordings.stream(recording), found.append, on_attempt=change)
    assert b"".join(found) == CONTENT[:100_000]


def test_before_its_first_byte_any_file_can_be_asked_for_again(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, etag=None)
    harness.sandbox.fail("recordings_download", status=503)
    harness.sandbox.drop("recordings_download")
    harness.sandbox.truncate("recordings_download", keep=0)
    assert streamed(harness, recording) == CONTENT
    assert len(of_files(harness)) == 4


def test_each_attempt_is_told_of_once(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT, elsewhere=True)
    harness.sandbox.truncate("storage_download", keep=100_000)
    told: list[Any] = []
    streamed(harness, recording, client={"on_attempt": told.append})
    assert [(each.operation, each.status, each.reason) for each in told if each.operation != "recordings.get"] == [
        ("recordings.download", 302, "redirect"),
        ("recordings.download", 200, "retry"),
        ("recordings.download", 302, "redirect"),
        ("recordings.download", 206, "success"),
    ]


def test_a_recording_that_is_not_there(harness: Harness) -> None:
    with pytest.raises(NotFoundError) as caught:
        streamed(harness, f"{harness.sandbox.base_url}/api/v1/Account/{harness.sandbox.auth_id}/Recording/nothing.mp3")
    assert caught.value.operation == "recordings.download"


def test_a_download_that_is_left_early_leaves_a_client_that_works(harness: Harness) -> None:
    recording = harness.sandbox.add_recording(CONTENT * 20)

    def work(vobiz: Any) -> Any:
        for _ in range(5):
            with vobiz.recordings.stream(recording) as download:
                next(download)
        return vobiz.trunks.list().items

    async def async_work(vobiz: Any) -> Any:
        for _ in range(5):
            async with vobiz.recordings.stream(recording) as download:
                await anext(download)
        return (await vobiz.trunks.list()).items

    assert harness.use(work if harness.kind == "sync" else async_work, limits=Limits(max_connections=1)) == []


def test_a_part_that_does_not_come_in_time_is_a_timeout(harness: Harness) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n12345"
    with RawServer(
        lambda connection: (read_request(connection), connection.sendall(head), server.hold(connection))
    ) as server:
        client = {"base_url": server.base_url, "timeouts": Timeouts(read=0.05), "retry": None}
        with pytest.raises(TimedOutError) as caught:
            streamed(harness, f"{server.base_url}/a.mp3", client=client)
    assert caught.value.stage == "read"
    assert "within 0.05 s" in caught.value.message


def blocks(total: int, block: bytes) -> Behaviour:
    """Answer with so many bytes, without ever having them all."""

    def behave(connection: Any) -> None:
        read_request(connection)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: {total}\r\n\r\n"
        connection.sendall(head.encode())
        for _ in range(total // len(block)):
            connection.sendall(block)

    return behave


@pytest.mark.parametrize("to_file", [False, True])
def test_memory_does_not_grow_with_the_file(to_file: bool, harness: Harness, tmp_path: Any) -> None:
    total = 72 * 1024 * 1024
    received = 0

    def count(part: bytes) -> None:
        nonlocal received
        received += len(part)

    with RawServer(blocks(total, bytes(1024 * 1024))) as server:
        client = {"base_url": server.base_url}
        url = f"{server.base_url}/a.wav"
        tracemalloc.start()
        try:
            if to_file:
                received = harness.call("recordings.download", url, to=tmp_path / "a", client=client).size
            else:
                # Counted and dropped at once.
                _count(harness, url, count, client)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert received == total
    assert peak < 6 * 1024 * 1024


def _count(harness: Harness, url: str, count: Any, client: dict[str, Any]) -> None:
    def work(vobiz: Any) -> None:
        with vobiz.recordings.stream(url) as download:
            for part in download:
                count(part)

    async def async_work(vobiz: Any) -> None:
        async with vobiz.recordings.stream(url) as download:
            async for part in download:
                count(part)

    harness.use(work if harness.kind == "sync" else async_work, **client)


def test_a_cancelled_download_leaves_what_it_has(vobiz_sandbox: Sandbox, tmp_path: Path) -> None:
    recording = vobiz_sandbox.add_recording(CONTENT * 10)

    async def run() -> None:
        async with AsyncVobiz(**Harness("async", vobiz_sandbox).options()) as vobiz:
            task: Any = None

            def cancel(progress: Any) -> None:
                if progress.received:
                    task.cancel()

            task = asyncio.ensure_future(vobiz.recordings.download(recording, to=tmp_path / "a", progress=cancel))
            with pytest.raises(asyncio.CancelledError):
                await task
            file = await vobiz.recordings.download(recording, to=tmp_path / "a")
            assert file.resumed_from > 0

    asyncio.run(run())
    assert (tmp_path / "a").read_bytes() == CONTENT * 10
