"""Reading error bodies: whatever arrives, something is made of it and nothing raises."""

from __future__ import annotations

import json
import pickle
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vobiz_api.error_table import ALIASES, CODES, MESSAGES
from vobiz_sdk.errors.body import ErrorBody, canonical_code, read_error_body, recovered_ids, reports_error
from vobiz_sdk.errors.translate import api_error, error_class
from vobiz_sdk.http.wire import Headers, WireResponse
from vobiz_sdk.json_codec import JsonError, decode
from vobiz_sdk.retry.machine import rule_for_status


def read(body: Any, headers: dict[str, str] | None = None) -> ErrorBody:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_error_body(content, headers or {})


# Codes


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_read_where_the_envelope_has_it(code: str) -> None:
    assert read({"status": "error", "error": {"code": code, "message": "m"}}).code == code
    assert read({"error": code, "message": "m"}).code == code
    assert read({"code": code, "message": "m"}).code == code


@pytest.mark.parametrize("alias", ALIASES)
def test_an_alias_is_read_as_its_code(alias: str) -> None:
    assert read({"error": alias}).code == ALIASES[alias]
    assert read({"error": f" {alias} ", "message": "m"}).code == ALIASES[alias]
    if alias.isidentifier():
        assert read({"error": {"code": alias}}).code == ALIASES[alias]


@pytest.mark.parametrize("sentence", MESSAGES)
def test_a_sentence_that_means_a_code_is_read_as_it(sentence: str) -> None:
    for text in (sentence, sentence.upper(), f" {sentence.capitalize()} "):
        assert read({"error": text}).code == MESSAGES[sentence]
        assert read({"message": text}).code == MESSAGES[sentence]
        assert read({"detail": text}).code == MESSAGES[sentence]


def test_a_code_of_nobody_is_kept_as_it_is() -> None:
    assert read({"error": {"code": "Brand_New", "message": "m"}}).code == "Brand_New"
    assert read({"error": "brand_new"}).code == "brand_new"
    assert canonical_code("brand_new") == "brand_new"
    assert canonical_code(None) is None


@pytest.mark.parametrize("code", [400, "400", "", "  ", "two words", None, True, ["A"], {"a": 1}, "x" * 5000])
def test_what_is_no_code_is_none(code: Any) -> None:
    assert read({"error": {"code": code, "message": "m"}}).code is None
    assert read({"code": code, "message": "m"}).code is None


@pytest.mark.parametrize("word", ["failed", "error", "no"])
def test_a_plain_word_is_no_code(word: str) -> None:
    found = read({"error": word})
    assert (found.code, found.message) == (None, word)


# Messages


def test_the_nested_message_comes_first() -> None:
    assert read({"error": {"message": "inner"}, "message": "outer"}).message == "inner"
    assert read({"message": "outer", "detail": "d"}).message == "outer"
    assert read({"detail": "d"}).message == "d"


def test_a_sentence_beside_a_message_is_kept() -> None:
    assert read({"error": "failed", "message": "no money"}).message == "failed: no money"


def test_a_string_is_a_message() -> None:
    assert read("It broke").message == "It broke"
    assert read("insufficient_balance").code == "INSUFFICIENT_BALANCE"


def test_a_long_message_is_cut() -> None:
    message = read({"message": "x" * 100_000}).message
    assert message is not None and len(message) < 1000


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b"<html><head><title>502 Bad Gateway</title></head><body><h1>Other</h1></body></html>", "502 Bad Gateway"),
        (b"<HTML><BODY><H1 class='x'> Service Unavailable </H1></BODY></HTML>", "Service Unavailable"),
        (b"<p>Down for <b>maintenance</b></p>", "Down for maintenance"),
        (b"upstream connect error", "upstream connect error"),
        (b"  \n\t ", None),
        (b"", None),
        (b"\xff\xff", "\ufffd\ufffd"),
        (b"\xff\xfeD\0o\0w\0n\0", "Down"),
        (b"\xef\xbb\xbfDown", "Down"),
        # What looks like JSON is no text, since the values in it have names that say whether they may be seen.
        (b"{'error': 'single quotes'}", None),
        (b'[{"token": "x"', None),
    ],
)
def test_a_page_or_a_text_gives_its_heading_or_its_words(page: bytes, expected: str | None) -> None:
    found = read(page)
    assert found.code is None
    assert found.message == expected


def test_a_page_that_is_nothing_but_tags_is_read_quickly() -> None:
    for page in (b"<" * 1_000_000, b"<a" * 500_000, b"<title" * 100_000):
        message = read(page).message
        assert message is None or len(message) <= 601


# Ids and times


def test_ids_are_found_in_every_place() -> None:
    assert read({"requestId": "a"}).request_id == "a"
    assert read({"request_id": "a"}).request_id == "a"
    assert read({"error": {"requestId": "a"}}).request_id == "a"
    assert read({"error": {"request_id": "a"}}).request_id == "a"
    assert read({"api_id": "a"}).api_id == "a"
    assert read({"error": {"api_id": "a"}}).api_id == "a"
    assert read({}, {"x-request-id": "h"}).request_id == "h"
    assert read(b"<html>", {"request-id": "h"}).request_id == "h"
    assert read({"requestId": "a"}, {"x-request-id": "h"}).request_id == "a"


@pytest.mark.parametrize("odd", ["", " \n", "a\nb", "\x1b[0m", "x" * 1000, 7, None, ["a"], "\u2028"])
def test_an_id_that_could_not_be_logged_is_none(odd: Any) -> None:
    assert read({"requestId": odd, "api_id": odd}) == ErrorBody()
    assert read({}, {"x-request-id": odd} if isinstance(odd, str) else {}) == ErrorBody()


def test_the_timestamp_is_read_leniently() -> None:
    expected = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    for text in ("2026-01-02T03:04:05Z", "2026-01-02 03:04:05 +0000", "2026-01-02T08:34:05+05:30"):
        assert read({"timestamp": text}).timestamp == expected
    odds: list[Any] = ["", "yesterday", 7, None, [], "2026-13-40T00:00:00Z"]
    for odd in odds:
        assert read({"timestamp": odd}).timestamp is None


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"message": "queued", "request_uuid": "abc-1", "api_id": "d', {"request_uuid": "abc-1"}),
        (b'{"request_uuid":"abc"}{"x', {"request_uuid": "abc"}),
        (b'{"trunk_id" : "t-1", "id": "i-1"', {"trunk_id": "t-1", "id": "i-1"}),
        (b'{"request_uuid": "ab', {}),
        (b'{"candid": "x"}', {}),
        (b"", {}),
        (b"\xff\x00", {}),
    ],
)
def test_ids_are_recovered_from_what_is_not_whole(content: bytes, expected: dict[str, str]) -> None:
    assert recovered_ids(content) == expected


# Field errors and details


def test_field_errors_are_read_in_every_form() -> None:
    entry = {"field": "to", "message": "m", "code": "REQUIRED", "value": 7}
    expected = [("to", "REQUIRED", "m", 7)]
    forms: list[dict[str, Any]] = [
        {"error": {"code": "VALIDATION_ERROR", "details": {"errors": [entry]}}},
        {"error": {"details": [entry]}},
        {"error": "x_y", "details": {"errors": [entry]}},
        {"error": "x_y", "details": [entry]},
        {"errors": [entry]},
        {"detail": [{"loc": ["body", "to"], "msg": "m", "type": "REQUIRED", "input": 7}]},
    ]
    for form in forms:
        found = read(form).field_errors
        assert [(fault.field, fault.code, fault.message, fault.value) for fault in found] == expected, form


def test_a_map_from_field_to_fault_is_read() -> None:
    found = read({"error": "bad_request", "details": {"to": "is required"}})
    assert [(fault.field, fault.message) for fault in found.field_errors] == [("to", "is required")]


def test_odd_field_errors_are_left_out_and_many_are_bounded() -> None:
    assert read({"errors": [None, 7, "x", [], {}]}).field_errors[0].field == ""
    assert len(read({"errors": [{"field": "a"}] * 10_000}).field_errors) <= 200


def test_keys_beside_the_known_ones_are_details() -> None:
    assert read({"error": "not_found", "app_id": "1"}).details == {"app_id": "1"}
    assert read({"error": {"code": "X_Y", "extra": 1, "details": {"a": 2}}, "beside": 3}).details == {
        "extra": 1,
        "a": 2,
        "beside": 3,
    }


# A 2xx that is an error


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": "failed", "api_id": "x"}, True),
        ({"success": False, "message": "no"}, True),
        ({"status": "failure", "message": "no"}, True),
        ({"error": {"code": "X"}}, True),
        ({"error": "failed", "request_uuid": "x"}, False),
        ({"status": "failed", "kyc": {}}, False),
        ({"error": None, "message": "ok"}, False),
        ({"error": "", "message": "ok"}, False),
        ({"success": True}, False),
        ({"message": "call fired", "api_id": "x"}, False),
        ({}, False),
        ([], False),
        (None, False),
        ("error", False),
    ],
)
def test_an_error_in_disguise_is_recognised(body: Any, expected: bool) -> None:
    assert reports_error(body) is expected


# Anything at all

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "status",
                    "error",
                    "code",
                    "message",
                    "detail",
                    "details",
                    "errors",
                    "timestamp",
                    "requestId",
                    "request_id",
                    "api_id",
                    "success",
                    "field",
                    "value",
                    "loc",
                    "msg",
                    "type",
                    "input",
                    "retryAfter",
                    "required",
                    "available",
                    "password",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=25,
)
contents = st.one_of(
    st.binary(max_size=300),
    json_values.map(lambda value: json.dumps(value).encode("utf-8", "surrogatepass")),
    json_values.map(lambda value: json.dumps(value).encode("utf-8", "surrogatepass")[:-1]),
    st.sampled_from(
        [b"[" * 100_000, b'{"a":' * 5000, b"9" * 10_000, b'{"a":1e99999999999999999999}', b'"\\ud800"', b"-"]
    ),
)
headers = st.lists(st.tuples(st.binary(max_size=12), st.binary(max_size=30)), max_size=4)


@settings(max_examples=500)
@given(contents, headers)
def test_no_body_and_no_header_raises(content: bytes, raw: list[tuple[bytes, bytes]]) -> None:
    found = read_error_body(content, Headers(raw))
    assert found.code is None or 0 < len(found.code) <= 128
    assert found.message is None or len(found.message) <= 601
    assert found.request_id is None or found.request_id.isprintable()
    assert found.api_id is None or found.api_id.isprintable()
    assert all(isinstance(fault.field, str) and isinstance(fault.message, str) for fault in found.field_errors)
    recovered_ids(content)


@settings(max_examples=300)
@given(contents, headers, st.integers(200, 599), st.sampled_from(["read", "idempotent", "unsafe"]))
def test_every_answer_becomes_an_exception_that_can_be_shown_and_pickled(
    content: bytes, raw: list[tuple[bytes, bytes]], status: int, effect: Any
) -> None:
    response = WireResponse(status, raw, content)
    body = read_error_body(content, response.headers)
    rule = rule_for_status(status, retry_after=None, expired=False)
    error = api_error("calls.create", effect, response, body, rule, retry_after=1.0, now=0.0, attempts=())
    assert type(error) is error_class(body.code, status)
    assert str(error) and repr(error)
    json.dumps(error.to_dict())
    assert error.details is not None
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), repr(again)) == (type(error), str(error), repr(error))
    assert pickle.loads(pickle.dumps(again)).facts == again.facts


@given(st.binary(max_size=200))
def test_decoding_raises_its_own_error_or_none(content: bytes) -> None:
    with suppress(JsonError):
        decode(content)
