"""Downloads to a file: whole under its name, or not there at all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.downloads.reading import CONTENT, of_files, ranges
from tests.wrapper.harness import Harness
from vobiz_sandbox.files import FIRST_RECORDING
from vobiz_sdk import (
    ConfigurationError,
    ConnectionLostError,
    DeadlineExceededError,
    NotFoundError,
    RequestValidationError,
    ResponseReadError,
)

ONCE = {"retry": None}


def leftovers(place: Path) -> list[str]:
    return sorted(file.name for file in place.iterdir())


def saved(harness: Harness, recording: Any, to: Path, client: dict[str, Any] | None = None, **options: Any) -> Any:
    return harness.call("recordings.download", recording, to=to, client=client, **options)


def interrupted(harness: Harness, recording: str, to: Path, keep: int = 100_000) -> None:
    """Let a download end for good after so many bytes."""
    harness.sandbox.truncate("recordings_download", keep=keep)
    with pytest.raises(ConnectionLostError):
        saved(harness, recording, to, ONCE)


@pytest.mark.parametrize("by", ["id", "recording", "address"])
def test_a_recording_is_written_to_a_file(by: str, harness: Harness, tmp_path: Path) -> None:
    recording_id = harness.sandbox.add_recording(CONTENT, recording_format="wav")
    recording = harness.call("recordings.get", recording_id)
    given = {"id": recording_id, "recording": recording, "address": recording.recording_url}[by]
    file = saved(harness, given, tmp_path / "call.wav")
    assert file == (tmp_path / "call.wav", len(CONTENT), "audio/wav", 0)
    assert file.path.read_bytes() == CONTENT
    assert leftovers(tmp_path) == ["call.wav"]


def test_an_export_is_written_to_a_file(harness: Harness, tmp_path: Path) -> None:
    harness.sandbox.set_cdr_export(b"uuid\n" + b"1\n" * 100_000)
    filters = {"start_date": "2026-02-01", "end_date": "2026-02-28", "min_duration": 5}
    file = harness.call("cdrs.download_export", to=str(tmp_path / "calls.csv"), **filters)
    assert file.path.read_bytes() == b"uuid\n" + b"1\n" * 100_000
    (request,) = of_files(harness)
    assert request.query == {"start_date": "2026-02-01", "end_date": "2026-02-28", "min_duration": "5"}
    assert request.headers["accept"] == "text/csv"


def test_filters_are_checked_before_anything_is_sent(harness: Harness, tmp_path: Path) -> None:
    error = harness.error("cdrs.download_export", to=tmp_path / "calls.csv", start_date="2026-02-01")
    assert isinstance(error, RequestValidationError)
    assert (harness.sandbox.requests, leftovers(tmp_path)) == ((), [])


def test_an_export_without_records_is_an_empty_file(harness: Harness, tmp_path: Path) -> None:
    harness.sandbox.set_cdr_export(b"")
    assert harness.call("cdrs.download_export", to=tmp_path / "calls.csv").size == 0
    assert (tmp_path / "calls.csv").read_bytes() == b""


def test_progress_is_told(harness: Harness, tmp_path: Path) -> None:
    told: list[Any] = []
    saved(harness, harness.sandbox.add_recording(CONTENT), tmp_path / "a", progress=told.append)
    assert [each.total for each in told] == [len(CONTENT)] * len(told)
    received = [each.received for each in told]
    assert received == sorted(received)
    assert (received[0], received[-1]) == (0, len(CONTENT))


def test_a_file_of_the_name_is_replaced_once_the_new_one_is_whole(harness: Harness, tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, target)
    assert target.read_bytes() == b"old"
    saved(harness, recording, target)
    assert target.read_bytes() == CONTENT


def test_a_connection_that_breaks_is_taken_up_where_it_broke(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT, etag='"v1"')
    harness.sandbox.truncate("recordings_download", keep=100_000)
    harness.sandbox.truncate("recordings_download", keep=50_000)
    saved(harness, recording, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert ranges(harness) == [None, "bytes=100000-", "bytes=150000-"]
    assert [request.headers.get("if-range") for request in of_files(harness)] == [None, '"v1"', '"v1"']
    assert harness.clock.waits == [1.0, 2.0]


@pytest.mark.parametrize("server", [{"ranges": False}, {"etag": None}, {"etag": 'W/"v1"'}])
def test_where_a_range_cannot_be_had_it_begins_anew(server: Any, harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT, **server)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    saved(harness, recording, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert ranges(harness) == [None, None]


def test_a_file_that_changes_on_the_way_is_not_made_of_two(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    changed = CONTENT[::-1][:150_000]

    def change(attempt: Any) -> None:
        if attempt.reason == "retry":
            harness.sandbox.change_recording(recording, changed)

    saved(harness, recording, tmp_path / "a", {"on_attempt": change})
    assert (tmp_path / "a").read_bytes() == changed
    assert ranges(harness) == [None, "bytes=100000-"]


def test_an_export_that_is_empty_when_it_begins_anew_is_empty(harness: Harness, tmp_path: Path) -> None:
    harness.sandbox.set_cdr_export(b"uuid\n" * 50_000)
    harness.sandbox.truncate("cdrs_export", keep=1000)

    def change(attempt: Any) -> None:
        harness.sandbox.set_cdr_export(b"")

    harness.call("cdrs.download_export", to=tmp_path / "a", client={"on_attempt": change})
    assert (tmp_path / "a").read_bytes() == b""


def test_a_truncated_file_never_gets_the_name(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    harness.sandbox.truncate("recordings_download", keep=50_000, times=None)
    with pytest.raises(ConnectionLostError) as caught:
        saved(harness, recording, tmp_path / "a")
    assert leftovers(tmp_path) == ["a.part", "a.part.json"]
    assert [attempt.reason for attempt in caught.value.attempts] == ["retry"] * 3 + ["max_retries"]
    assert (tmp_path / "a.part").read_bytes() == CONTENT[:200_000]


def test_a_later_download_goes_on_where_an_earlier_one_ended(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, tmp_path / "a")
    assert leftovers(tmp_path) == ["a.part", "a.part.json"]
    told: list[Any] = []
    file = saved(harness, recording, tmp_path / "a", progress=told.append)
    assert (file.size, file.resumed_from) == (len(CONTENT), 100_000)
    assert told[0].received == 100_000
    assert file.path.read_bytes() == CONTENT
    assert ranges(harness) == [None, "bytes=100000-"]
    assert leftovers(tmp_path) == ["a"]


def test_what_is_left_of_a_file_that_has_changed_is_of_no_use(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, tmp_path / "a")
    harness.sandbox.change_recording(recording, CONTENT[::-1])
    file = saved(harness, recording, tmp_path / "a")
    assert (file.path.read_bytes(), file.resumed_from) == (CONTENT[::-1], 0)


def test_what_is_left_of_another_recording_is_of_no_use(harness: Harness, tmp_path: Path) -> None:
    # The tag is the same, as it may be on servers that count versions.
    interrupted(harness, harness.sandbox.add_recording(CONTENT, etag='"1"'), tmp_path / "a")
    other = harness.sandbox.add_recording(CONTENT[::-1], etag='"1"')
    assert saved(harness, other, tmp_path / "a").path.read_bytes() == CONTENT[::-1]


@pytest.mark.parametrize("server", [{"etag": None}, {"etag": 'W/"v1"'}])
def test_nothing_is_left_of_what_cannot_be_gone_on_with(server: Any, harness: Harness, tmp_path: Path) -> None:
    interrupted(harness, harness.sandbox.add_recording(CONTENT, **server), tmp_path / "a")
    assert leftovers(tmp_path) == []


def test_nothing_is_left_if_it_is_not_wanted(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    harness.sandbox.truncate("recordings_download", keep=100_000)
    with pytest.raises(ConnectionLostError):
        saved(harness, recording, tmp_path / "a", ONCE, resume=False)
    assert leftovers(tmp_path) == []
    interrupted(harness, recording, tmp_path / "a")
    assert saved(harness, recording, tmp_path / "a", resume=False).resumed_from == 0
    assert leftovers(tmp_path) == ["a"]


@pytest.mark.parametrize(
    "notes", [b"", b"{", b"[]", b"null", b"\xff", b"{}", "received", "validator", "identity", "total"]
)
def test_notes_that_make_no_sense_are_ignored(notes: bytes | str, harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, tmp_path / "a")
    place = tmp_path / "a.part.json"
    if isinstance(notes, str):
        notes = json.dumps({**json.loads(place.read_bytes()), notes: -7 if notes == "received" else [1]}).encode()
    place.write_bytes(notes)
    assert saved(harness, recording, tmp_path / "a").path.read_bytes() == CONTENT
    assert leftovers(tmp_path) == ["a"]


def test_only_what_is_known_to_be_on_the_disk_is_gone_on_with(harness: Harness, tmp_path: Path) -> None:
    # After a crash of the machine a file can be longer than what was written of it.
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, tmp_path / "a")
    with (tmp_path / "a.part").open("ab") as file:
        file.write(bytes(5000))
    assert saved(harness, recording, tmp_path / "a").resumed_from == 100_000
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_part_that_is_the_whole_is_given_its_name(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT, etag='"v1"')
    interrupted(harness, recording, tmp_path / "a")
    notes = json.loads((tmp_path / "a.part.json").read_bytes())
    (tmp_path / "a.part").write_bytes(CONTENT)
    (tmp_path / "a.part.json").write_text(json.dumps({**notes, "received": len(CONTENT)}))
    file = saved(harness, recording, tmp_path / "a")
    assert (file.size, file.resumed_from) == (len(CONTENT), len(CONTENT))
    assert file.path.read_bytes() == CONTENT
    assert ranges(harness)[-1] == f"bytes={len(CONTENT)}-"
    assert of_files(harness)[-1].status == 416


def test_a_part_that_is_longer_than_the_file_is_of_no_use(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT, etag='"v1"')
    interrupted(harness, recording, tmp_path / "a")
    harness.sandbox.change_recording(recording, CONTENT[:500], etag='"v1"')
    assert saved(harness, recording, tmp_path / "a").path.read_bytes() == CONTENT[:500]


def test_a_refusal_leaves_what_an_earlier_try_left(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    interrupted(harness, recording, tmp_path / "a")
    harness.sandbox.fail("recordings_download", status=503)
    harness.error("recordings.download", recording, to=tmp_path / "a", client=ONCE)
    assert saved(harness, recording, tmp_path / "a").resumed_from == 100_000


def test_a_refusal_leaves_nothing(harness: Harness, tmp_path: Path) -> None:
    error = harness.error("recordings.download", "no-such-recording", to=tmp_path / "a")
    assert isinstance(error, NotFoundError)
    assert leftovers(tmp_path) == []


def test_what_progress_raises_ends_the_download(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)

    def stop(progress: Any) -> None:
        if progress.received:
            raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        saved(harness, recording, tmp_path / "a", progress=stop)
    assert leftovers(tmp_path) == ["a.part", "a.part.json"]
    assert saved(harness, recording, tmp_path / "a").resumed_from > 0
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_two_downloads_do_not_write_the_same_file(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)
    refused: list[Exception] = []
    other = Harness("sync", harness.sandbox)

    def again(progress: Any) -> None:
        if not refused:
            refused.append(other.error("recordings.download", recording, to=tmp_path / "a"))

    saved(harness, recording, tmp_path / "a", progress=again)
    assert isinstance(refused[0], ConfigurationError)
    assert "a.part" in str(refused[0])
    assert (tmp_path / "a").read_bytes() == CONTENT


@pytest.mark.parametrize("to", [".", "", "/"])
def test_a_directory_is_no_file(to: str, harness: Harness, tmp_path: Path) -> None:
    error = harness.error("recordings.download", FIRST_RECORDING, to=tmp_path if to == "." else to)
    assert [(fault.field, fault.message) for fault in error.field_errors] == [("to", "must name a file")]
    assert harness.sandbox.requests == ()


def test_a_directory_that_is_not_there_is_found_out_before_anything_is_sent(harness: Harness, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        saved(harness, FIRST_RECORDING, tmp_path / "nowhere" / "a")
    assert harness.sandbox.requests == ()


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_a_link_in_the_way_is_not_followed(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / "a.part").symlink_to(tmp_path / "precious")
    with pytest.raises(OSError, match="part"):
        saved(harness, FIRST_RECORDING, tmp_path / "a")
    assert (tmp_path / "precious").read_bytes() == b"precious"


def test_a_deadline_for_all_of_it(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)

    def pass_time(progress: Any) -> None:
        harness.clock.advance(40.0)

    error = harness.error("recordings.download", recording, to=tmp_path / "a", deadline=90.0, progress=pass_time)
    assert isinstance(error, DeadlineExceededError)
    assert leftovers(tmp_path) == ["a.part", "a.part.json"]


def test_the_deadline_of_a_call_does_not_end_a_download_that_goes_on(harness: Harness, tmp_path: Path) -> None:
    recording = harness.sandbox.add_recording(CONTENT)

    def pass_time(progress: Any) -> None:
        harness.clock.advance(1000.0)

    saved(harness, recording, tmp_path / "a", {"deadline": 5.0}, progress=pass_time)
    assert (tmp_path / "a").read_bytes() == CONTENT


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), "5", True])
def test_a_deadline_is_a_number_of_seconds(deadline: Any, harness: Harness, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="deadline"):
        saved(harness, FIRST_RECORDING, tmp_path / "a", deadline=deadline)


def test_audio_without_content_is_none(harness: Harness, tmp_path: Path) -> None:
    error = harness.error("recordings.download", harness.sandbox.add_recording(b""), to=tmp_path / "a")
    assert isinstance(error, ResponseReadError)
    assert "empty" in error.message
    assert leftovers(tmp_path) == []
