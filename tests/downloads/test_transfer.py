"""Whatever the server does, what is handed out is the file from its beginning, in order, or an error is raised."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk import RetryBudget, VobizError
from vobiz_sdk.assembly import assemble
from vobiz_sdk.downloads.ranges import content_length, content_range, strong_validator
from vobiz_sdk.downloads.transfer import Kept, Transfer
from vobiz_sdk.engine import Close, Open, Read, Sleep
from vobiz_sdk.http.wire import Headers, TransportFailure, WireResponse, WireStream
from vobiz_sdk.recordings.media import RecordingMedia
from vobiz_sdk.testing import ManualClock

CORE, _ = assemble("MA_XXXXXXXX", "token-1", {"trust_env": False})
LOST = TransportFailure(True, "receiving", "read", "ConnectionLostError", "lost", None, 200)


@dataclass
class Server:
    """A server without sockets: a file, what it does with ranges, and where each of its answers breaks off."""

    content: bytes
    etag: str | None
    ranges: bool
    size_known: bool
    breaks: list[int]
    part: int
    stream: Any = None
    asked: list[int] = field(default_factory=list[int])

    def open(self, step: Open) -> WireStream | WireResponse:
        headers = dict(step.request.headers)
        begin = int(headers.get(b"Range", b"bytes=0-")[6:-1]) if self.ranges else 0
        if headers.get(b"If-Range", b"").decode() != (self.etag or ""):
            begin = 0
        self.asked.append(begin)
        sent = [(b"etag", self.etag.encode())] if self.etag else []
        total = len(self.content)
        if begin and begin >= total:
            return WireResponse(416, [*sent, (b"content-range", f"bytes */{total}".encode())], b"")
        if begin:
            sent.append((b"content-range", f"bytes {begin}-{total - 1}/{total}".encode()))
        elif self.size_known:
            sent.append((b"content-length", str(total).encode()))
        end = begin + self.breaks.pop(0) if self.breaks else None
        return _Stream(206 if begin else 200, sent, self.content[begin:end], self.part, end is not None and end < total)


class _Stream(WireStream):
    def __init__(self, status: int, headers: Any, content: bytes, part: int, lost: bool) -> None:
        super().__init__(status, headers)
        self.content, self.part, self.lost = content, part, lost

    def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        part, self.content = self.content[: self.part], self.content[self.part :]
        return part if part or not self.lost else LOST

    def close(self) -> None:
        pass


def carry_out(todo: Generator[Any, Any, Any], server: Server) -> Any:
    told: Any = None
    while True:
        try:
            step = todo.send(told)
        except StopIteration as done:
            return done.value
        told = None
        if isinstance(step, Open):
            told = server.open(step)
        elif isinstance(step, Read):
            assert isinstance(step.stream, WireStream)
            told = step.stream.read(step.timeout, step.deadline_at)
        else:
            assert isinstance(step, (Sleep, Close))


def outcome(server: Server, *, rewindable: bool, kept: Kept | None = None, left: bytes = b"") -> bytes | VobizError:
    """What a reader has in the end; checks on the way that it is never given anything out of order."""
    core = replace(CORE, clock=ManualClock(), budget=RetryBudget(capacity=float("inf")))
    media = RecordingMedia("https://media.vobiz.ai/a")
    transfer = Transfer(core, media, deadline=None, rewindable=rewindable, kept=kept)
    held = left
    try:
        carry_out(transfer.open(), server)
        while (part := carry_out(transfer.next_part(), server)) is not None:
            assert part.offset == len(held) or (rewindable and part.offset == 0)
            held = held[: part.offset] + part.content
    except VobizError as error:
        return error
    assert transfer.total == transfer.received
    return held[: transfer.received]


SERVERS = st.builds(
    Server,
    content=st.binary(min_size=1, max_size=60).map(lambda content: b"\xff" + content),
    etag=st.sampled_from([None, '"1"', 'W/"1"']),
    ranges=st.booleans(),
    size_known=st.booleans(),
    breaks=st.lists(st.integers(0, 40), max_size=6),
    part=st.integers(1, 30),
)


@given(server=SERVERS, rewindable=st.booleans())
def test_it_is_the_file_or_an_error(server: Server, rewindable: bool) -> None:
    content, breaks = server.content, len(server.breaks)
    found = outcome(server, rewindable=rewindable)
    if isinstance(found, VobizError):
        assert breaks
        assert found.attempts
    else:
        assert found == content
    assert len(server.asked) <= breaks + 1


@given(
    server=SERVERS, left=st.binary(min_size=1, max_size=70), same=st.booleans(), etag=st.sampled_from(['"1"', '"0"'])
)
def test_what_was_left_is_gone_on_with_only_if_it_is_of_that_file(
    server: Server, left: bytes, same: bool, etag: str
) -> None:
    # What an earlier try left under the tag of the file is of that file; under another, it may be anything.
    content = server.content
    left = content[: len(left)] if etag == server.etag else left
    known = len(content) if same and etag == server.etag else None
    found = outcome(server, rewindable=True, kept=Kept(len(left), etag, known), left=left)
    assert isinstance(found, VobizError) or found == content


def test_headway_makes_the_count_of_retries_begin_anew() -> None:
    content = b"\xff" * (10 * 1024 * 1024)
    server = Server(content, '"1"', True, True, [1024 * 1024 + 1] * 9, 1024 * 1024)
    assert outcome(server, rewindable=True) == content
    crawling = Server(content, '"1"', True, True, [1024] * 9, 1024)
    error = outcome(crawling, rewindable=True)
    assert isinstance(error, VobizError)
    assert len(error.attempts) == 4


FIELDS = st.dictionaries(
    st.sampled_from(["content-range", "content-length", "etag", "last-modified", "date", "transfer-encoding"]),
    st.text(max_size=8)
    | st.builds("bytes {}-{}/{}".format, st.integers(0, 99), st.integers(0, 99), st.integers(0, 99) | st.just("*")),
)


@given(fields=FIELDS)
def test_any_header_fields_at_all_can_be_read(fields: dict[str, str]) -> None:
    headers = Headers([(name.encode(), value.encode("latin-1", "replace")) for name, value in fields.items()])
    found = content_range(headers)
    if found is not None and found.first is not None and found.last is not None:
        assert found.first <= found.last
        assert found.total is None or found.last < found.total
    length = content_length(headers)
    assert length is None or length >= 0
    validator = strong_validator(headers, 1_800_000_000.0)
    assert validator is None or not validator.startswith("W/")


@pytest.mark.parametrize("tag", ['"', '"a', 'a"', '"a"b"', 'W/"a"', '"a b"', ""])
def test_what_is_no_strong_tag_says_nothing(tag: str) -> None:
    assert strong_validator({"etag": tag}, 1_800_000_000.0) is None
