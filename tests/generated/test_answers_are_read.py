"""Answers of every operation, changed in any way, on the whole way from the bytes to what the method returns."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generated.answers import answers, operations
from tests.generated.test_models import ANYTHING, mutated
from vobiz_api.model import Model
from vobiz_sdk import ApiError, ResponseReadError
from vobiz_sdk.answer import read_answer
from vobiz_sdk.http.wire import WireResponse
from vobiz_sdk.json_codec import decode, encode

NAMES = sorted(name for name, operation in operations().items() if not operation.binary)
STATUSES = st.sampled_from([200, 201, 202, 204])


@st.composite
def bodies(draw: st.DrawFn, name: str) -> bytes:
    """The body of an example, changed, cut, or put in place by something else."""
    kind = draw(st.sampled_from(["changed", "changed", "changed", "cut", "other", "bytes", "empty"]))
    examples = [body for _, _, body in answers(name) if body is not None]
    if kind == "bytes":
        return draw(st.binary(max_size=20))
    if kind == "empty":
        return b""
    value = draw(mutated(examples[0])) if examples and kind != "other" else draw(ANYTHING)
    written = encode(value)
    return written[: draw(st.integers(0, len(written)))] if kind == "cut" else written


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_it_is_an_answer_or_an_error_that_keeps_it(name: str, data: st.DataObject) -> None:
    operation: Any = operations()[name]
    body, status = data.draw(bodies(name)), data.draw(STATUSES)
    try:
        answer = read_answer(operation, WireResponse(status, [], body), 0.0)
    except ResponseReadError as error:
        assert (error.outcome, error.body, error.status, error.retryable) == ("committed", body, status, False)
    except ApiError as error:
        assert (error.body, error.retryable) == (body, False)
    else:
        if isinstance(answer, Model) and body:
            received: Any = decode(body)
            inner = received.get(operation.unwrap) if operation.unwrap else None
            assert answer.to_dict() == (inner if isinstance(inner, dict) else received)
