"""Reading answers over fast connections: any answer, however it is cut, and nothing that is none."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

import h11
import httpcore2
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vobiz_sdk.http.fast.answer_parser import MOST_WITHOUT_BODY, AnswerParser
from vobiz_sdk.http.fast.request_bytes import head_of
from vobiz_sdk.http.progress import MAX_ERROR_BODY_BYTES, Progress
from vobiz_sdk.http.wire import WireRequest


class Read(NamedTuple):
    """What was made of an answer."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


def parsed(parts: Iterable[bytes], *, ended: bool = False) -> tuple[Read, AnswerParser]:
    parser, progress = AnswerParser(), Progress(1e9)
    parser.begin(progress)
    for part in parts:
        parser.feed(part)
    if ended and not parser.complete:
        parser.end()
    assert progress.answer is not None
    status, headers = progress.answer
    return Read(status, [(name.lower(), value) for name, value in headers], progress.body), parser


def by_another_library(content: bytes) -> Read:
    """What h11, which the default connections use, makes of it."""
    reader = h11.Connection(h11.CLIENT)
    reader.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    reader.send(h11.EndOfMessage())
    reader.receive_data(content)
    body, status, headers = bytearray(), 0, []
    while True:
        event = reader.next_event()
        if event is h11.NEED_DATA:
            reader.receive_data(b"")
        elif isinstance(event, h11.Response):
            status, headers = event.status_code, [(name, value) for name, value in event.headers]
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            return Read(status, headers, bytes(body))


_NAMES = st.from_regex(rb"X-[A-Za-z0-9-]{1,8}", fullmatch=True)
_VALUES = st.from_regex(rb"([!-~]([ -~]{0,10}[!-~])?)?", fullmatch=True)
_FIELDS = st.lists(st.tuples(_NAMES, _VALUES), max_size=4)
_PARTS = st.lists(st.binary(max_size=40), max_size=4)
_STATUSES = st.sampled_from([200, 201, 202, 301, 400, 402, 404, 429, 500, 503, 599])


@st.composite
def answers(draw: st.DrawFn) -> tuple[bytes, bool]:
    """An answer, and whether the end of the connection is its end."""
    status, fields, parts = draw(_STATUSES), draw(_FIELDS), draw(_PARTS)
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" * draw(st.integers(0, 2))
    how = draw(st.sampled_from(["length", "chunks", "end"]))
    if how == "length":
        fields = [*fields, (b"Content-Length", b"%d" % len(b"".join(parts)))]
    if how == "chunks":
        fields = [*fields, (b"Transfer-Encoding", b"chunked")]
    head = b"HTTP/1.1 %d Whatever\r\n" % status + b"".join(b"%b: %b\r\n" % field for field in fields) + b"\r\n"
    if how == "chunks":
        body = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts if part) + b"0\r\n\r\n"
    else:
        body = b"".join(parts)
    return interim + head + body, how == "end"


@st.composite
def cut(draw: st.DrawFn, content: bytes) -> list[bytes]:
    places = sorted(draw(st.lists(st.integers(0, len(content)), max_size=6)))
    return [content[start:end] for start, end in zip([0, *places], [*places, len(content)], strict=True)]


@given(st.data(), answers())
def test_any_answer_is_read_as_by_the_default_connections(data: st.DataObject, answer: tuple[bytes, bool]) -> None:
    content, until_closed = answer
    found, parser = parsed(filter(None, data.draw(cut(content))), ended=True)
    assert found == by_another_library(content)
    assert parser.complete
    assert parser.reusable is not until_closed


@given(st.data(), answers(), answers())
def test_one_after_the_other_over_one_connection(
    data: st.DataObject, first: tuple[bytes, bool], second: tuple[bytes, bool]
) -> None:
    parser = AnswerParser()
    for content, until_closed in (first, second):
        progress = Progress(1e9)
        parser.begin(progress)
        for part in filter(None, data.draw(cut(content))):
            parser.feed(part)
        if until_closed:
            break
        assert progress.answer is not None
        assert progress.body == by_another_library(content).body
        assert parser.reusable


@given(answers(), st.integers(1, 10_000))
def test_the_beginning_of_an_answer_is_never_the_whole(answer: tuple[bytes, bool], missing: int) -> None:
    content, until_closed = answer
    head = content.index(b"\r\n\r\n", content.index(b"Whatever")) + 4
    end = len(content) - 1 - missing % len(content)
    # Where the end of the connection is that of the answer, nothing tells them apart.
    assume(not until_closed or end < head)
    parser = AnswerParser()
    parser.begin(Progress(1e9))
    parser.feed(content[:end])
    assert not parser.complete
    with pytest.raises(httpcore2.RemoteProtocolError):
        parser.end()


@given(answers(), st.lists(st.tuples(st.integers(0), st.binary(max_size=5)), max_size=5), st.booleans())
def test_whatever_comes_is_an_answer_or_no_http(
    answer: tuple[bytes, bool], changes: list[tuple[int, bytes]], ended: bool
) -> None:
    content = answer[0]
    for place, put_in in changes:
        place %= len(content) + 1
        content = content[:place] + put_in + content[place + len(put_in) // 2 :]
    parser = AnswerParser()
    parser.begin(Progress(1e9))
    with suppress(httpcore2.RemoteProtocolError):
        parser.feed(content)
        if ended and not parser.complete:
            parser.end()
            assert parser.complete
            assert not parser.reusable


@pytest.mark.parametrize(
    "content",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x15\x03\x01\x00\x02\x02\x28",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"HTTP/1.1 200 OK\r\nX\rY: 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nNo colon\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
    ],
)
def test_what_is_no_answer_is_refused(content: bytes) -> None:
    with pytest.raises(httpcore2.RemoteProtocolError):
        parsed([content])


@pytest.mark.parametrize(
    ("beginning", "more"),
    [
        (b"HTTP/1.1 200 OK\r\nX: ", b"a" * 1000),
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 200),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", b"a" * 1000),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n" * 200),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 50),
    ],
    ids=["a field", "fields", "the size of a chunk", "fields after the body", "interim answers"],
)
def test_a_head_without_end_is_given_up(beginning: bytes, more: bytes) -> None:
    parser = AnswerParser()
    parser.begin(Progress(1e9))
    parser.feed(beginning)
    for _ in range(MOST_WITHOUT_BODY // len(more) - 1):
        parser.feed(more)
    with pytest.raises(httpcore2.RemoteProtocolError, match="too long"):
        parser.feed(2 * more)


def test_a_body_without_end_is_given_up() -> None:
    parser, progress = AnswerParser(), Progress(1e9)
    parser.begin(progress)
    parser.feed(b"HTTP/1.1 500 No\r\n\r\n")
    for _ in range(MAX_ERROR_BODY_BYTES // 65_536 + 2):
        parser.feed(b"a" * 65_536)
    assert parser.too_large
    assert len(progress.body) <= MAX_ERROR_BODY_BYTES + 65_536


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"


@pytest.mark.parametrize(
    ("content", "reusable"),
    [
        (ANSWER + b"\r\n{}", True),
        (ANSWER + b"Connection: close\r\n\r\n{}", False),
        (ANSWER.replace(b"1.1", b"1.0") + b"\r\n{}", False),
        (ANSWER + b"\r\n{}HTTP/1.1 200 OK\r\n", False),
        (ANSWER + b"\r\n{}garbage", False),
        (ANSWER + b"Connection: close\r\n\r\n{}garbage", False),
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", False),
        (b"HTTP/1.1 204 No Content\r\n\r\n", True),
    ],
)
def test_a_connection_is_used_again_only_if_nothing_is_left_on_it(content: bytes, reusable: bool) -> None:
    found, parser = parsed([content])
    assert parser.complete
    assert parser.reusable is reusable
    assert found.body in (b"{}", b"")


@pytest.mark.parametrize("value", [b"a\r\nX-Forged: 1", b"a\nb", b"a\rb", b"a\0b"])
def test_a_field_that_would_say_something_else_is_not_written(value: bytes) -> None:
    with pytest.raises(httpcore2.LocalProtocolError):
        head_of(WireRequest(b"GET", b"/", [(b"Host", b"a"), (b"X", value)], b""))


def test_a_request_is_written_as_it_is() -> None:
    head = head_of(WireRequest(b"POST", b"/a?b=c", [(b"Host", b"a"), (b"X", b"y z")], b"ignored"))
    assert head == b"POST /a?b=c HTTP/1.1\r\nHost: a\r\nX: y z\r\n\r\n"
