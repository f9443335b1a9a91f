"""Files that can be fetched in parts: the audio of recordings, and exports.

Nothing in the contract describes these addresses, so the sandbox has operations of its own for them, which
faults and records name: `recordings_download` for the audio at the vendor's address, and `storage_download`
for what the vendor keeps elsewhere, behind a redirect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from .answers import Answer
from .contract import Operation
from .identifiers import new_uuid
from .json_types import JsonObject

FIRST_RECORDING = "00000000-0000-4000-8000-000000000014"
FILE_OPERATIONS: Mapping[str, Operation] = {
    operation.operation_id: operation
    for operation in (
        Operation(
            "recordings_download",
            "GET",
            "/api/v1/Account/{auth_id}/Recording/{file_name}",
            security=(frozenset({"authId", "authToken"}),),
        ),
        Operation("storage_download", "GET", "/storage/{file_name}"),
    )
}
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_CONTENT_TYPES = {"mp3": "audio/mpeg", "wav": "audio/wav"}
# A tenth of a second of silence, 8000 samples a second, 8 bits each.
_SILENCE = (
    b"RIFF\x44\x03\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00"
    b"data\x20\x03\x00\x00" + b"\x80" * 800
)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file, and how the server that has it behaves.

    Attributes:
        content: its bytes.
        content_type: its media type.
        etag: the value of ``ETag``, or None to send none.
        ranges: whether a part of it can be asked for; else every answer holds all of it.
        elsewhere: whether the vendor's address only redirects to where it is stored.
    """

    content: bytes = field(repr=False)
    content_type: str = "application/octet-stream"
    etag: str | None = None
    ranges: bool = True
    elsewhere: bool = False

    def answer(self, headers: Mapping[str, str]) -> Answer:
        """Answer a GET, with a range if one is asked for (RFC 9110 section 14)."""
        sent = [("accept-ranges", "bytes" if self.ranges else "none")]
        if self.etag is not None:
            sent.append(("etag", self.etag))
        size = len(self.content)
        match = _RANGE.fullmatch(headers.get("range", "")) if self.ranges else None
        # A weak tag never says that a part goes with another (section 13.1.5).
        same = self.etag is not None and not self.etag.startswith("W/") and headers.get("if-range") == self.etag
        if match is None or not any(match.groups()) or ("if-range" in headers and not same):
            return Answer(200, self.content, self.content_type, tuple(sent))
        first, last = match.groups()
        begin = int(first) if first else max(size - int(last), 0)
        end = min(int(last) + 1, size) if first and last else size
        if begin >= end:
            return Answer(416, b"", self.content_type, (*sent, ("content-range", f"bytes */{size}")))
        sent.append(("content-range", f"bytes {begin}-{end - 1}/{size}"))
        return Answer(206, self.content[begin:end], self.content_type, tuple(sent))


class Files:
    """The files of the account. Guarded by the lock of the state it belongs to.

    Attributes:
        audio: the audio of each recording, by its id.
        export: what an export of call detail records holds, or None for the example of the contract.
    """

    def __init__(self) -> None:
        self.audio: dict[str, StoredFile] = {FIRST_RECORDING: StoredFile(_SILENCE, "audio/wav", tag_of(_SILENCE))}
        self.export: StoredFile | None = None


def tag_of(content: bytes) -> str:
    """An entity tag that changes when the content does."""
    return f'"{sha256(content).hexdigest()[:16]}"'


def audio_type(recording_format: str) -> str:
    """The media type of a format.

    Raises:
        ValueError: it is not a format of the API.
    """
    if recording_format not in _CONTENT_TYPES:
        raise ValueError(f"recording_format must be one of: {', '.join(_CONTENT_TYPES)}")
    return _CONTENT_TYPES[recording_format]


def describe_recording(recording_id: str, recording_format: str) -> JsonObject:
    """Describe a recording as the API does, but for the address of its audio."""
    return {
        "recording_id": recording_id,
        "call_uuid": new_uuid(),
        "conference_name": None,
        "from_number": "+919876500000",
        "to_number": "+919876543210",
        "recording_type": "call",
        "recording_format": recording_format,
        "recording_duration_ms": "100.00000",
        "recording_start_ms": "1770798000123.00000",
        "recording_end_ms": "1770798000223.00000",
        "rounded_recording_duration": 60,
        "recording_storage_duration": 6,
        "recording_storage_rate": 0.005,
        "monthly_recording_storage_amount": 0,
        "add_time": "2026-02-11 13:50:10.12345+05:30",
    }
