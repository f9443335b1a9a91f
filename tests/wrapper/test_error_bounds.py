"""Answers that nobody should send: read within bounds, and a clear error with its status."""

from __future__ import annotations

import gzip
import json
import pickle
import socket
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.wrapper.harness import CALL, Harness
from tests.wrapper.raw_server import Behaviour, RawServer, read_request
from vobiz_sdk import (
    ApiError,
    BadRequestError,
    InsufficientBalanceError,
    InternalServerError,
    ResponseReadError,
    UnprocessableEntityError,
    VobizError,
)
from vobiz_sdk.errors.bounds import KEPT_ERROR_BODY, KEPT_SUCCESS_BODY
from vobiz_sdk.errors.text import LONGEST_LINE
from vobiz_sdk.http.progress import MAX_ERROR_BODY_BYTES

MiB = 1024 * 1024


def sending(status: str, *parts: bytes, fields: str = "") -> Behaviour:
    """Read a request and send an answer of these parts, as far as anybody reads it."""

    def behave(connection: socket.socket) -> None:
        read_request(connection)
        length = sum(map(len, parts))
        connection.sendall(f"HTTP/1.1 {status}\r\n{fields}Content-Length: {length}\r\n\r\n".encode())
        for part in parts:
            connection.sendall(part)

    return behave


def error_of(harness: Harness, behave: Behaviour, method: str = "trunks.list", **keywords: Any) -> VobizError:
    """What a call ends with."""
    with RawServer(behave) as server:
        return harness.error(method, client={"base_url": server.base_url, "retry": None}, **keywords)


def assert_small(error: VobizError, most: int = KEPT_ERROR_BODY) -> None:
    assert len(error.body) <= most
    assert len(pickle.dumps(error)) <= 2 * most + 20_000
    assert len(json.dumps(error.to_dict())) <= 3 * most
    assert len(str(error)) <= 12 * LONGEST_LINE


def test_of_an_error_of_50_megabytes_a_part_is_read_and_less_is_kept(harness: Harness) -> None:
    error = error_of(harness, sending("500 Oops", *[b"x" * MiB] * 50))
    assert isinstance(error, InternalServerError)
    assert MAX_ERROR_BODY_BYTES < error.body_bytes < MAX_ERROR_BODY_BYTES + MiB
    assert (len(error.body), error.body_truncated) == (KEPT_ERROR_BODY, True)
    assert_small(error)


def test_a_long_error_is_read_whole_and_kept_in_part(harness: Harness) -> None:
    body = {
        "error": {
            "code": "INSUFFICIENT_BALANCE",
            "message": "m" * 200_000,
            "details": {"available": 1, "x": "y" * 99_999},
        }
    }
    error = error_of(harness, sending("402 Pay", json.dumps(body).encode()))
    assert isinstance(error, InsufficientBalanceError)
    assert error.body_bytes == len(json.dumps(body))
    assert error.body_truncated
    assert dict(error.raw_details) == {"available": 1}
    assert_small(error)


def test_a_short_error_is_kept_whole(harness: Harness) -> None:
    error = error_of(harness, sending("400 No", b'{"error": "a_b"}'))
    assert (error.body, error.body_bytes, error.body_truncated) == (b'{"error": "a_b"}', 16, False)


def test_of_a_success_that_cannot_be_read_more_is_kept(harness: Harness) -> None:
    error = error_of(
        harness, sending("200 OK", b'{"request_uuid": "u-1", "', *[b"x" * MiB] * 3), "calls.create", **CALL
    )
    assert isinstance(error, ResponseReadError)
    assert (len(error.body), error.body_truncated) == (KEPT_SUCCESS_BODY, True)
    assert error.raw_details["request_uuid"] == "u-1"
    assert_small(error, KEPT_SUCCESS_BODY)


def test_thousands_of_field_errors_are_bounded(harness: Harness) -> None:
    fault = {"field": "name", "message": "m" * 600, "code": "c" * 600, "value": "v" * 900}
    body = {"error": {"code": "VALIDATION_ERROR", "details": {"errors": [fault] * 380}}}
    error = error_of(harness, sending("422 No", json.dumps(body).encode()))
    assert isinstance(error, UnprocessableEntityError)
    assert len(error.field_errors) == 200
    assert_small(error, 512 * 1024)


BODIES: dict[str, bytes] = {
    "brackets": b"[" * 100_000,
    "braces": b'{"a":' * 100_000,
    "closed brackets": b'{"details": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "nested as deep as the parser goes": b'{"details": {"x": ' + b"[" * 900 + b"]" * 900 + b"}}",
    "an enormous integer": b'{"limit": ' + b"9" * 100_000 + b"}",
    "a large integer": b'{"limit": 123456789012345678901234567890}',
    "an enormous exponent": b'{"limit": 1e999999999999}',
    "a negative exponent": b'{"limit": -1e-999999999999}',
    "keys that stand twice": b'{"error": {"code": "A_B"}, "error": {"code": "B_C"}}',
    "half a surrogate pair, escaped": b'{"message": "x \\ud800 y", "requestId": "\\udfff"}',
    "half a surrogate pair": b'{"message": "x \xed\xa0\x80 y"}',
    "a byte order mark": b'\xef\xbb\xbf{"error": "bom_seen", "message": "With a mark"}',
    "many byte order marks": b"\xef\xbb\xbf" * 10_000,
    "UTF-16": '{"error": "x_y"}'.encode("utf-16"),
    "a page in UTF-16": "<title>Down</title>".encode("utf-16"),
    "NUL": b"\0" * 10_000,
    "NUL in a message": b'{"message": "a\\u0000b"}',
    "escape sequences": b"\x1b]0;title\x07\x1b[2J" * 100,
    "not a number": b'{"limit": NaN, "message": "m"}',
    "a number": b"7",
    "a list of lists": b"[[[]]]",
    "a string": b'"words"',
    "half of it": b'{"error": {"code": "VALIDATION_ERROR", "mess',
    "only tags": b"<" * 500_000,
    "many keys": b"{" + b",".join(b'"k%d": 1' % number for number in range(50_000)) + b"}",
}


@pytest.mark.parametrize("body", BODIES)
def test_an_odd_error_is_an_error_of_its_status(harness: Harness, body: str) -> None:
    error = error_of(harness, sending("400 No", BODIES[body]))
    assert isinstance(error, BadRequestError)
    assert error.status == 400
    assert error.message
    str(error).encode("utf-8")
    assert_small(error)
    assert VobizError.from_dict(json.loads(json.dumps(error.to_dict()))).to_dict() == error.to_dict()


@pytest.mark.parametrize("body", BODIES)
def test_an_odd_success_is_an_answer_or_says_that_it_happened(harness: Harness, body: str) -> None:
    def outcome(server: RawServer) -> VobizError | None:
        try:
            harness.call("calls.create", client={"base_url": server.base_url}, **CALL)
        except VobizError as error:
            return error
        return None

    with RawServer(sending("200 OK", BODIES[body])) as server:
        error = outcome(server)
    if error is not None:
        assert isinstance(error, (ResponseReadError, ApiError))
        assert error.outcome in ("committed", "unknown")
        assert_small(error, KEPT_SUCCESS_BODY)


def test_a_byte_order_mark_hides_nothing(harness: Harness) -> None:
    error = error_of(harness, sending("400 No", BODIES["a byte order mark"]))
    assert (error.code, error.message) == ("bom_seen", "With a mark")
    assert error_of(harness, sending("400 No", BODIES["a page in UTF-16"])).message == "Down"


# Compressed, although we ask for no compression


def deflated(content: bytes, window: int) -> bytes:
    machine = zlib.compressobj(wbits=window)
    return machine.compress(content) + machine.flush()


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "gzip in two members": ("gzip", lambda content: gzip.compress(content[:5]) + gzip.compress(content[5:])),
    "deflate": ("deflate", lambda content: deflated(content, zlib.MAX_WBITS)),
    "raw deflate": ("deflate", lambda content: deflated(content, -zlib.MAX_WBITS)),
    "identity": ("identity", lambda content: content),
}
TRUNK = b'{"trunk_id": "t-1", "name": "Mumbai"}'


def test_no_compression_is_asked_for(harness: Harness) -> None:
    harness.call("trunks.list")
    (request,) = harness.sandbox.requests
    assert request.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("coding", CODINGS)
def test_a_compressed_answer_is_read(harness: Harness, coding: str) -> None:
    name, compress = CODINGS[coding]
    with RawServer(sending("200 OK", compress(TRUNK), fields=f"Content-Encoding: {name}\r\n")) as server:
        trunk = harness.call("trunks.get", "t-1", client={"base_url": server.base_url})
    assert trunk.name == "Mumbai"


@pytest.mark.parametrize("coding", CODINGS)
def test_a_compressed_error_is_read(harness: Harness, coding: str) -> None:
    name, compress = CODINGS[coding]
    body = b'{"error": "insufficient_balance", "message": "Top up"}'
    error = error_of(harness, sending("402 Pay", compress(body), fields=f"Content-Encoding: {name}\r\n"))
    assert isinstance(error, InsufficientBalanceError)
    assert error.body == body


@cache
def bomb() -> bytes:
    """70 MB in less than 100 KB."""
    machine = zlib.compressobj(level=1, wbits=31)
    zeros = b"\0" * MiB
    return b"".join([*(machine.compress(zeros) for _ in range(70)), machine.flush()])


def test_a_bomb_in_an_error_is_not_unpacked(harness: Harness) -> None:
    packed = bomb()
    assert len(packed) < MAX_ERROR_BODY_BYTES
    error = error_of(harness, sending("500 Oops", packed, fields="Content-Encoding: gzip\r\n"))
    assert isinstance(error, InternalServerError)
    assert error.body == packed[:KEPT_ERROR_BODY]
    assert_small(error)


def test_a_bomb_in_a_success_says_that_it_happened(harness: Harness) -> None:
    behave = sending("200 OK", bomb(), fields="Content-Encoding: gzip\r\n")
    error = error_of(harness, behave, "calls.create", **CALL)
    assert isinstance(error, ResponseReadError)
    assert error.outcome == "committed"
    assert "is compressed and holds more than 65536 KiB" in error.message


@pytest.mark.parametrize(
    ("coding", "body", "said"),
    [
        ("br", b"x", "its content coding br is not supported"),
        ("zstd", b"x", "its content coding zstd is not supported"),
        ("gzip, gzip", b"x", "its content coding gzip, gzip is not supported"),
        ("gzip", TRUNK, "it says that it is compressed, but is not"),
        ("gzip", gzip.compress(TRUNK, mtime=0)[:-9], "it is compressed and broke off"),
    ],
)
def test_what_cannot_be_unpacked_is_said_and_happened(harness: Harness, coding: str, body: bytes, said: str) -> None:
    behave = sending("200 OK", body, fields=f"Content-Encoding: {coding}\r\n")
    error = error_of(harness, behave, "calls.create", **CALL)
    assert isinstance(error, ResponseReadError)
    assert (error.outcome, error.body) == ("committed", body)
    assert said in error.message
    failed = error_of(harness, sending("503 No", body, fields=f"Content-Encoding: {coding}\r\n"))
    assert (failed.status, failed.body) == (503, body)
