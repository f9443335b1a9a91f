"""Any answer at all, handed to a client: what must hold whatever a server says."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

import httpx2

from vobiz_sdk import TransportError, Vobiz, VobizError
from vobiz_sdk.errors.bounds import KEPT_ERROR_BODY, KEPT_SUCCESS_BODY
from vobiz_sdk.errors.text import LONGEST_LINE
from vobiz_sdk.http.content_coding import NotDecoded, decoded
from vobiz_sdk.http.progress import MAX_ERROR_BODY_BYTES
from vobiz_sdk.testing import ManualClock

HeaderList = list[tuple[bytes, bytes]]


class Answer(NamedTuple):
    """What a server says."""

    status: int
    headers: HeaderList
    content: bytes


class _Saying(httpx2.BaseTransport):
    """Answers everything with one thing."""

    answer = Answer(500, [], b"")

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        status, headers, content = self.answer
        return httpx2.Response(status, headers=headers, stream=httpx2.ByteStream(content))


TRANSPORT = _Saying()
VOBIZ = Vobiz(
    "MA_1",
    "a-token-that-is-secret",
    base_url="http://127.0.0.1:1",
    transport=TRANSPORT,
    retry=None,
    clock=ManualClock(),
)
CALLS: tuple[Callable[[], object], ...] = (
    lambda: VOBIZ.trunks.get("t-1"),
    lambda: VOBIZ.calls.create(from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer"),
    lambda: VOBIZ.trunks.list(),
    lambda: VOBIZ.live_calls.hang_up("c-1"),
    lambda: VOBIZ.cdrs.export(start_date="2026-01-01", end_date="2026-01-02"),
)


def check(answer: Answer, call: Callable[[], object], *, thorough: bool = True) -> None:
    """Call, and look at what comes of the answer: a value of a 2xx or a `VobizError`, and nothing else.

    Args:
        answer: What the server says.
        call: One of `CALLS`.
        thorough: Whether an exception is also taken apart and put together in every way.
    """
    TRANSPORT.answer = answer
    try:
        repr(call())
    except VobizError as error:
        _check_error(error, answer)
        if thorough:
            _check_data(error)
    else:
        assert 200 <= answer.status < 300
    with suppress(NotDecoded):
        plain = decoded(answer.content, answer.headers, MAX_ERROR_BODY_BYTES)
        assert plain is answer.content or len(plain) <= MAX_ERROR_BODY_BYTES


def _check_error(error: VobizError, answer: Answer) -> None:
    # An answer that httpx2 itself cannot decode has no status for us.
    assert error.status == answer.status or isinstance(error, TransportError)
    kept = KEPT_SUCCESS_BODY if 200 <= answer.status < 300 else KEPT_ERROR_BODY
    assert len(error.body) <= kept
    lines = str(error).split("\n")
    assert len(lines) <= 12 and max(map(len, lines)) <= LONGEST_LINE
    str(error).encode("utf-8")


def _check_data(error: VobizError) -> None:
    kept = KEPT_SUCCESS_BODY if error.outcome == "committed" else KEPT_ERROR_BODY
    assert error.details is not None
    written = error.to_dict()
    assert json.loads(json.dumps(written, allow_nan=False)) == written
    assert VobizError.from_dict(written).to_dict() == written
    pickled = pickle.dumps(error)
    assert len(pickled) <= 2 * kept + 600_000
    again = pickle.loads(pickled)
    assert type(again) is type(error) and str(again) == str(error)
