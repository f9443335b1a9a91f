"""A refusal is read when somebody looks into the exception; that must not show, but in the time it takes."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wrapper.test_any_answer import _BODIES, _HEADERS
from vobiz_sdk import InsufficientBalanceError, PaymentRequiredError, TrunkNotFoundError, Vobiz, VobizError
from vobiz_sdk.auth import TokenPair
from vobiz_sdk.testing import ManualClock

CALL = {"from_": "+919876500000", "to": "+919876543210", "answer_url": "https://example.com/answer"}
POOR = json.dumps(
    {
        "status": "error",
        "error": {
            "code": "INSUFFICIENT_BALANCE",
            "message": "Too little for the-canary-token",
            "details": {"required": 20, "available": 5, "currency": "INR"},
        },
        "requestId": "req_1",
    }
).encode()


class Saying(httpx2.BaseTransport):
    """Answers everything with one thing."""

    def __init__(self, status: int, content: bytes, headers: list[tuple[bytes, bytes]] | None = None) -> None:
        self._answer = status, content, headers or []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        status, content, headers = self._answer
        return httpx2.Response(status, headers=headers, stream=httpx2.ByteStream(content))


def client(transport: Saying, **options: Any) -> Vobiz:
    return Vobiz(
        "MA_1",
        "the-canary-token",
        base_url="http://127.0.0.1:1",
        transport=transport,
        **{"retry": None, "clock": ManualClock(), **options},
    )


def refusal(vobiz: Vobiz, **call: Any) -> VobizError:
    with vobiz, pytest.raises(VobizError) as caught:
        vobiz.calls.create(**{**CALL, **call})
    return caught.value


@pytest.fixture(autouse=True)
def _nobody_reads_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", "vobiz_sdk")


@pytest.fixture
def unread() -> VobizError:
    error = refusal(client(Saying(402, POOR)))
    assert error._unread is not None
    return error


@settings(max_examples=300, deadline=None)
@given(
    status=st.sampled_from([400, 401, 402, 403, 404, 405, 409, 418, 422, 429, 451, 499, 500, 503]),
    headers=_HEADERS,
    content=_BODIES,
)
def test_what_is_read_later_is_what_would_have_been_read_at_once(
    status: int, headers: list[tuple[bytes, bytes]], content: bytes
) -> None:
    transport = Saying(status, content, headers)
    later = refusal(client(transport))
    at_once = refusal(client(transport, on_attempt=lambda _: None))
    assert type(later) is type(at_once)
    assert later.facts == at_once.facts
    assert str(later) == str(at_once)
    assert later.to_dict() == at_once.to_dict()


@pytest.mark.parametrize(
    ("status", "options"),
    [(402, {"on_attempt": lambda _: None}), (429, {}), (500, {}), (503, {}), (302, {})],
    ids=["somebody is told of attempts", "429", "500", "503", "302"],
)
def test_what_others_need_to_know_is_read_at_once(status: int, options: dict[str, Any]) -> None:
    assert refusal(client(Saying(status, POOR), **options))._unread is None


def test_a_body_that_an_exception_does_not_keep_whole_is_read_at_once() -> None:
    assert refusal(client(Saying(402, POOR + b" " * 65_536)))._unread is None


def test_the_class_is_known_before_anything_is_read(unread: VobizError) -> None:
    assert type(unread) is InsufficientBalanceError
    assert isinstance(unread, PaymentRequiredError)
    assert unread._unread is not None


READINGS = {
    "str": str,
    "repr": repr,
    "args": lambda error: error.args,
    "message": lambda error: error.message,
    "outcome": lambda error: error.outcome,
    "details": lambda error: error.details,
    "to_dict": lambda error: error.to_dict(),
    "pickle": lambda error: pickle.loads(pickle.dumps(error)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("reading", READINGS.values(), ids=READINGS)
def test_whatever_is_asked_first_gets_the_whole(unread: VobizError, reading: Any) -> None:
    found = reading(unread)
    assert unread._unread is None
    assert vars(unread) == {}
    for error in (unread, found) if isinstance(found, VobizError) else (unread,):
        assert error.code == "INSUFFICIENT_BALANCE"
        assert error.request_id == "req_1"
        assert error.raw_details["required"] == 20
        assert [attempt.status for attempt in error.attempts] == [402]
        assert error.message == "Too little for <redacted>"


def test_a_secret_is_taken_out_however_late_it_is_read_and_whatever_replaced_it() -> None:
    answer = json.dumps({"error": "the-first-token and the-second-token"}).encode()
    vobiz = client(Saying(403, answer), access_token="the-first-token")
    error = refusal(vobiz)
    vobiz._core.credentials.keep(TokenPair("the-third-token", None, None), 0.0)
    assert "the-first-token" not in repr(error.to_dict()) + str(error) + repr(error.body)


def test_what_it_knows_of_time_is_the_time_of_the_answer() -> None:
    clock = ManualClock()
    vobiz = client(Saying(409, POOR, [(b"Retry-After", b"30")]), clock=clock)
    error = refusal(vobiz)
    assert error._unread is not None
    at = clock.time()
    clock.sleep(100)
    assert error.retry_at is not None
    assert error.retry_at.timestamp() == at + 30


def test_a_code_of_the_catalogue_is_no_secret_even_if_a_password_is_part_of_it() -> None:
    answer = json.dumps({"error": {"code": "TRUNK_NOT_FOUND", "message": "No TRUNK"}}).encode()
    for options in ({}, {"on_attempt": lambda _: None}):
        vobiz = client(Saying(404, answer), headers={"X-Own": "TRUNK_NOT"}, **options)
        error = refusal(vobiz)
        assert (type(error), error.code) == (TrunkNotFoundError, "TRUNK_NOT_FOUND")


def test_unread_it_shows_nothing_to_who_looks_at_its_variables(unread: VobizError) -> None:
    shown = repr(vars(unread))
    assert "canary" not in shown
    assert "+9198" not in shown


def test_it_can_be_read_from_several_threads() -> None:
    barrier = Barrier(8)

    def read(error: VobizError) -> tuple[str, int]:
        barrier.wait(30)
        return str(error), len(error.attempts)

    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            error = refusal(client(Saying(402, POOR)))
            assert len(set(pool.map(read, [error] * 8))) == 1


def test_facts_can_be_replaced_unread(unread: VobizError) -> None:
    other = refusal(client(Saying(404, b"{}"))).facts
    unread.facts = replace(other, message="replaced")
    assert unread.message == "replaced"
    assert unread.args == (unread.facts,)
