"""What servers answer with in place of a file, or around it."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from tests.downloads.reading import CONTENT, streamed
from tests.wrapper.harness import Harness
from tests.wrapper.raw_server import Behaviour, RawServer, answering, read_request
from vobiz_sdk import ApiError, ConnectionLostError, ResponseReadError, ServiceUnavailableError


def head(status: int = 200, **fields: object) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", *(f"{name.replace('_', '-')}: {value}" for name, value in fields.items())]
    # Without a word that it closes the connection, a next request might go there and be lost.
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode()


def fetched(harness: Harness, *behaviours: Behaviour, **client: Any) -> bytes:
    """A file from a server that behaves so for each connection in turn, and for ever as at the end."""
    turns = list(behaviours)

    def behave(connection: Any) -> None:
        (turns.pop(0) if len(turns) > 1 else turns[0])(connection)

    with RawServer(behave) as server:
        return streamed(harness, f"{server.base_url}/a.mp3", client={"base_url": server.base_url, **client})


def refused(harness: Harness, *behaviours: Behaviour, **client: Any) -> Any:
    with pytest.raises((ResponseReadError, ApiError, ConnectionLostError)) as caught:
        fetched(harness, *behaviours, **client)
    return caught.value


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        ("text/html", b"<html><h1>Sign in</h1></html>"),
        ("application/json", b'{"recording": "soon"}'),
        ("application/json; charset=utf-8", b'["x"]'),
        ("audio/mpeg", b"\xef\xbb\xbf <?xml version='1.0'?><Error/>"),
        ("application/octet-stream", b'  {"message": "x"}'),
        ("text/plain", b"Not here"),
        ("text/xml", b"Error"),
    ],
)
def test_a_message_is_not_taken_for_audio(media_type: str, body: bytes, harness: Harness) -> None:
    error = refused(harness, answering(head(Content_Type=media_type, Content_Length=len(body)) + body))
    assert isinstance(error, ResponseReadError)
    assert "message" in error.message
    assert (error.status, error.body, error.operation) == (200, body, "recordings.download")
    assert [attempt.reason for attempt in error.attempts] == ["unreadable"]


def test_an_error_that_comes_as_a_success_is_an_error(harness: Harness) -> None:
    body = b'{"error": "failed", "api_id": "a-1"}'
    error = refused(harness, answering(head(Content_Type="audio/mpeg", Content_Length=len(body)) + body))
    assert isinstance(error, ApiError)
    assert (error.status, error.api_id) == (200, "a-1")


def test_a_message_without_end_is_not_read_to_its_end(harness: Harness) -> None:
    def behave(connection: Any) -> None:
        read_request(connection)
        connection.sendall(head(Content_Type="text/html", Content_Length=10**12))
        while True:
            connection.sendall(b"<p>" * 10_000)

    assert 64 * 1024 <= len(refused(harness, behave).body) < 512 * 1024


@pytest.mark.parametrize("status", [201, 202, 205, 207, 226])
def test_another_success_holds_no_file(status: int, harness: Harness) -> None:
    error = refused(harness, answering(head(status, Content_Type="audio/mpeg", Content_Length=3) + b"abc"))
    assert isinstance(error, ResponseReadError)
    assert error.status == status


def test_no_content_is_no_audio(harness: Harness) -> None:
    error = refused(harness, answering(head(204)))
    assert isinstance(error, ResponseReadError)
    assert "empty" in error.message


def test_an_error_status_is_an_error_with_its_body(harness: Harness) -> None:
    body = b"<h1>Down</h1>"
    error = refused(harness, answering(head(503, Content_Type="text/html", Content_Length=len(body)) + body))
    assert isinstance(error, ServiceUnavailableError)
    assert (error.message, error.body, len(error.attempts)) == ("Down", body, 4)


def test_a_redirect_that_leads_nowhere_is_an_error(harness: Harness) -> None:
    error = refused(harness, answering(head(302, Content_Length=0)))
    assert isinstance(error, ApiError)
    assert (error.status, len(error.attempts)) == (302, 1)


def test_chunks_are_put_together(harness: Harness) -> None:
    body = b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    # A length beside chunks counts for nothing (RFC 9112 section 6.3).
    assert fetched(harness, answering(head(Transfer_Encoding="chunked", Content_Length=3) + body)) == b"abcde"


@pytest.mark.parametrize("body", [b"3\r\nab", b"3\r\nabc\r\n", b"zz\r\n"])
def test_chunks_that_break_off_are_not_the_file(body: bytes, harness: Harness) -> None:
    behave = answering(head(Transfer_Encoding="chunked", Content_Type="audio/mpeg") + body)
    assert isinstance(refused(harness, behave), ConnectionLostError)


def test_a_file_that_ends_with_the_connection_is_read(harness: Harness) -> None:
    assert fetched(harness, answering(b"HTTP/1.0 200 OK\r\nContent-Type: audio/mpeg\r\n\r\nabc")) == b"abc"


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "x-gzip", "deflate"])
def test_a_file_that_comes_compressed_is_unpacked(pack: Any, encoding: str, harness: Harness) -> None:
    body = pack(CONTENT)
    fields = {"Content_Type": "audio/mpeg", "Content_Encoding": encoding, "Content_Length": len(body)}
    assert fetched(harness, answering(head(**fields) + body)) == CONTENT


def test_a_file_of_several_compressed_members_is_unpacked(harness: Harness) -> None:
    body = gzip.compress(CONTENT[:1000]) + gzip.compress(CONTENT[1000:])
    assert fetched(harness, answering(head(Content_Encoding="gzip", Content_Length=len(body)) + body)) == CONTENT


def test_a_compressed_file_is_taken_up_where_it_broke(harness: Harness) -> None:
    body = gzip.compress(CONTENT)
    half = len(body) // 2
    fields = {"Content_Encoding": "gzip", "ETag": '"1"'}
    rest = f"bytes {half}-{len(body) - 1}/{len(body)}"
    assert (
        fetched(
            harness,
            answering(head(Content_Length=len(body), **fields) + body[:half]),
            answering(head(206, Content_Range=rest, Content_Length=len(body) - half, **fields) + body[half:]),
        )
        == CONTENT
    )


def test_a_few_bytes_that_stand_for_many_come_in_parts(harness: Harness) -> None:
    from tests.downloads.reading import parts

    body = gzip.compress(bytes(30_000_000))
    with RawServer(answering(head(Content_Encoding="gzip", Content_Length=len(body)) + body)) as server:
        found = parts(harness, lambda vobiz: vobiz.recordings.stream(f"{server.base_url}/a"), base_url=server.base_url)
    assert sum(map(len, found)) == 30_000_000
    assert max(map(len, found)) <= 1024 * 1024


@pytest.mark.parametrize(
    ("encoding", "body", "reason"),
    [
        ("gzip", b"not compressed", "compressed"),
        ("gzip", gzip.compress(CONTENT)[:-9], "cut off"),
        ("br", b"xx", "br"),
        ("gzip, br", b"xx", "not asked for"),
    ],
)
def test_what_cannot_be_unpacked_is_not_the_file(encoding: str, body: bytes, reason: str, harness: Harness) -> None:
    error = refused(harness, answering(head(Content_Encoding=encoding, Content_Length=len(body)) + body))
    assert isinstance(error, ResponseReadError)
    assert reason in error.message


RESTS = {
    "another place": {"Content_Range": "bytes 2-9/10"},
    "another length": {"Content_Range": "bytes 4-10/11"},
    "no place": {},
    "nonsense": {"Content_Range": "bytes 9-4/10"},
    "another file": {"Content_Range": "bytes 4-9/10", "ETag": '"2"'},
    "another form": {"Content_Range": "bytes 4-9/10", "Content_Encoding": "gzip"},
    "several parts": {"Content_Range": "bytes 4-9/10, 2-3/10"},
}


@pytest.mark.parametrize("rest", RESTS.values(), ids=RESTS)
def test_a_rest_that_does_not_fit_is_not_put_behind(rest: dict[str, str], harness: Harness) -> None:
    whole = answering(head(Content_Length=10, ETag='"1"') + b"0123456789")
    broken = answering(head(Content_Length=10, ETag='"1"') + b"0123")
    fields = {"ETag": '"1"', **rest}
    unfit = answering(head(206, Content_Length=6, **fields) + b"WRONG!")
    assert fetched(harness, broken, unfit, whole) == b"0123456789"


def test_a_rest_may_come_in_several_answers(harness: Harness) -> None:
    def part(first: int, last: int) -> Behaviour:
        body = b"0123456789"[first : last + 1]
        fields = {"ETag": '"1"', "Content_Range": f"bytes {first}-{last}/10", "Content_Length": len(body)}
        return answering(head(206, **fields) + body)

    broken = answering(head(Content_Length=10, ETag='"1"') + b"0123")
    assert fetched(harness, broken, part(4, 5), part(6, 8), part(9, 9)) == b"0123456789"


@pytest.mark.parametrize("place", ["bytes 4-9/10", "bytes */10", "rows 0-9/10", ""])
def test_a_part_that_nobody_asked_for_is_not_the_file(place: str, harness: Harness) -> None:
    error = refused(harness, answering(head(206, Content_Length=6, Content_Range=place) + b"WRONG!"))
    assert isinstance(error, ResponseReadError)


def test_a_first_part_alone_is_not_the_file(harness: Harness) -> None:
    error = refused(harness, answering(head(206, Content_Length=4, Content_Range="bytes 0-3/10") + b"0123"))
    assert isinstance(error, ResponseReadError)
    assert "only a part" in error.message


@pytest.mark.parametrize(
    ("modified", "sure"),
    [("Mon, 23 Nov 2026 12:00:00 GMT", True), ("Tue, 24 Nov 2026 11:59:30 GMT", False), ("yesterday", False)],
)
def test_a_date_tells_files_apart_if_it_is_old_enough(modified: str, sure: bool, harness: Harness) -> None:
    asked: list[bytes] = []
    fields = {"Last_Modified": modified, "Date": "Tue, 24 Nov 2026 12:00:00 GMT"}

    def rest(connection: Any) -> None:
        asked.append(read_request(connection))
        connection.sendall(head(206, Content_Range="bytes 4-9/10", Content_Length=6, **fields) + b"456789")

    broken = answering(head(Content_Length=10, **fields) + b"0123")
    if not sure:
        assert isinstance(refused(harness, broken, rest), ConnectionLostError)
        assert asked == []
        return
    assert fetched(harness, broken, rest) == b"0123456789"
    assert f"If-Range: {modified}".encode() in asked[0]
