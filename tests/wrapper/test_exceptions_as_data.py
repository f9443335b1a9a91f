"""Exceptions are plain data: pickled, copied, sent to other processes, written as JSON and read again."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import traceback
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wrapper.every_exception import CLASSES, classes, full
from tests.wrapper.harness import CALL, Harness
from vobiz_sdk import (
    ApiError,
    BadGatewayError,
    ClientError,
    ErrorFacts,
    InsufficientBalanceError,
    PaymentRequiredError,
    ServerError,
    TimedOutError,
    TransportError,
    VobizError,
)


def assert_same(one: VobizError, other: VobizError) -> None:
    assert type(other) is type(one)
    assert other.facts == one.facts
    assert str(other) == str(one)
    assert repr(other) == repr(one)
    assert other.to_dict() == one.to_dict()


@classes
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_each_survives_pickling(kind: type[VobizError], protocol: int) -> None:
    for error in (full(kind), kind("only words")):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert_same(error, again)
        assert_same(error, pickle.loads(pickle.dumps(again, protocol)))


@classes
def test_each_can_be_copied(kind: type[VobizError]) -> None:
    error = full(kind)
    assert_same(error, copy.copy(error))
    deep = copy.deepcopy(error)
    assert_same(error, deep)
    assert deep.facts.details is not error.facts.details


@classes
def test_each_is_made_again_of_its_dict(kind: type[VobizError]) -> None:
    for error in (full(kind), kind("only words")):
        again = VobizError.from_dict(error.to_dict())
        assert type(again) is kind
        assert again.to_dict() == {**error.to_dict(), "body_truncated": bool(error.body)}
        assert str(again) == str(error)
        assert repr(again) == repr(error)
        for each in fields(error.facts):
            if each.name not in ("details", "body", "body_truncated"):
                assert getattr(again.facts, each.name) == getattr(error.facts, each.name), each.name


@classes
def test_the_dict_survives_json(kind: type[VobizError]) -> None:
    found = full(kind).to_dict()
    for written in (json.dumps(found), json.dumps(found, ensure_ascii=False, allow_nan=False)):
        assert json.loads(written) == found
        assert VobizError.from_dict(json.loads(written)).to_dict() == found


def test_details_keep_their_types_on_the_way() -> None:
    again = VobizError.from_dict(json.loads(json.dumps(full(InsufficientBalanceError).to_dict())))
    assert isinstance(again, InsufficientBalanceError)
    assert again.details.required == Decimal("20.10")


@classes
def test_notes_are_kept(kind: type[VobizError]) -> None:
    error = full(kind)
    error.add_note("while calling Mumbai")
    error.add_note("second\nof two lines")
    again = VobizError.from_dict(error.to_dict())
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error), again):
        assert other.__notes__ == ["while calling Mumbai", "second\nof two lines"]
        assert "while calling Mumbai" in "".join(traceback.format_exception(other))
    copy.copy(error).add_note("another")
    assert len(error.__notes__) == 3 or "another" not in error.__notes__


@classes
def test_a_deep_copy_shares_no_notes(kind: type[VobizError]) -> None:
    error = full(kind)
    error.add_note("mine")
    copy.deepcopy(error).add_note("its own")
    assert error.__notes__ == ["mine"]


@classes
def test_groups_hold_and_split_them(kind: type[VobizError]) -> None:
    error = full(kind)
    error.add_note("noted")
    group = ExceptionGroup("many", [error, ValueError("other")])
    matched, rest = group.split(VobizError)
    assert matched is not None and matched.exceptions == (error,)
    assert rest is not None and len(rest.exceptions) == 1
    for again in (pickle.loads(pickle.dumps(group)), copy.deepcopy(group)):
        assert_same(error, again.exceptions[0])
        assert again.exceptions[0].__notes__ == ["noted"]


def raised(error: VobizError) -> VobizError:
    """The same, with a cause and a traceback."""
    try:
        raise error from ZeroDivisionError("why")
    except VobizError as caught:
        return caught


@classes
def test_a_cause_is_kept_in_memory_and_by_copies_and_does_not_break_pickling(kind: type[VobizError]) -> None:
    error = raised(full(kind))
    for other in (copy.copy(error), copy.deepcopy(error)):
        assert isinstance(other.__cause__, ZeroDivisionError)
        assert other.__suppress_context__
        assert other.__traceback__ is error.__traceback__
    # Python's own pickling of exceptions leaves causes out.
    assert_same(error, pickle.loads(pickle.dumps(error)))


def raise_it(error: VobizError) -> None:
    """What runs in the other process."""
    error.add_note("from the other process")
    raise error


def test_each_survives_the_way_back_from_another_process() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        for kind in CLASSES:
            error = full(kind)
            with pytest.raises(kind) as caught:
                pool.submit(raise_it, error).result(60)
            assert caught.value.__notes__ == ["from the other process"]
            error.add_note("from the other process")
            assert_same(error, caught.value)


METHODS: dict[str, tuple[str, dict[str, Any]]] = {
    "status": ("trunks.list", {}),
    "validation": ("trunks.create", {"name": ""}),
    "configuration": ("auth.refresh", {}),
    "transport": ("trunks.list", {}),
}


@pytest.mark.parametrize("what", METHODS)
def test_what_is_really_raised_is_plain_data_as_well(harness: Harness, what: str) -> None:
    if what == "status":
        harness.sandbox.fail("trunks_list", code="INSUFFICIENT_BALANCE")
    elif what == "transport":
        harness.sandbox.drop("trunks_list", times=None)
    method, keywords = METHODS[what]
    error = harness.error(method, **keywords)
    assert_same(error, pickle.loads(pickle.dumps(error)))
    assert_same(error, copy.deepcopy(error))
    assert VobizError.from_dict(json.loads(json.dumps(error.to_dict()))).to_dict() == error.to_dict()
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__


def test_of_an_answer_that_is_no_json_a_pickle_takes_nothing_along(harness: Harness) -> None:
    harness.sandbox.garble("calls_create", body=b'{"request_uuid": "u-1", "message": "call f')
    error = harness.error("calls.create", **CALL)
    again = pickle.loads(pickle.dumps(error))
    assert (error.body, error.body_truncated) == (b'{"request_uuid": "u-1", "message": "call f', False)
    assert (again.body, again.body_truncated, again.body_bytes) == (b"", True, len(error.body))
    assert again.raw_details == error.raw_details == {"request_uuid": "u-1"}
    assert again.facts == replace(error.facts, body=b"", body_truncated=True)
    assert copy.copy(error).body == copy.deepcopy(error).body == error.body


# Data of other versions


def read(**changes: Any) -> VobizError:
    """What becomes of data that another version wrote."""
    data = {**full(InsufficientBalanceError).to_dict(), **changes}
    return VobizError.from_dict({name: value for name, value in data.items() if value is not ...})


def test_an_unknown_class_becomes_the_nearest_one_that_is_known() -> None:
    family = ["PrepaidError", "PaymentRequiredError", "ClientError"]
    assert type(read(type="OutOfCreditError", family=family)) is PaymentRequiredError
    assert type(read(type="TooSlowError", family=["TimedOutError", "TransportError"], stage="read")) is TimedOutError


def test_without_a_family_the_status_says_it() -> None:
    assert type(read(type="NewError", family=...)) is PaymentRequiredError
    assert type(read(type="NewError", family=None, status=599)) is ServerError
    assert type(read(type="NewError", family=[7], status=499)) is ClientError
    assert type(read(type="NewError", family=["VobizError"], status=502)) is BadGatewayError
    assert type(read(type="NewError", family=[], status=200)) is ApiError
    assert type(read(type="NewError", family=[], status=None)) is VobizError


def test_a_class_of_a_users_own_comes_back() -> None:
    class TenantError(VobizError):
        """Made by a user."""

    error = VobizError.from_dict(TenantError("x").to_dict())
    assert type(error) is TenantError


@pytest.mark.parametrize("name", ["ErrorFacts", "FieldError", "ValueError", "__class__", "", 7, None, ["ApiError"]])
def test_what_is_no_exception_of_this_package_is_not_made(name: Any) -> None:
    assert type(read(type=name, family=...)) is PaymentRequiredError


def test_unknown_fields_are_left_out_and_absent_ones_are_empty() -> None:
    error = read(severity="high", attempts=[{"number": 1, "colour": "red", "phase": "warping"}])
    assert "severity" not in error.to_dict()
    (attempt,) = error.attempts
    assert (attempt.number, attempt.phase, attempt.elapsed) == (1, "before_sending", 0.0)
    empty = VobizError.from_dict({})
    assert (type(empty), str(empty), empty.attempts, dict(empty.raw_details)) == (VobizError, "Failed.", (), {})


def test_an_outcome_that_nobody_knows_claims_nothing() -> None:
    assert read(outcome="half_done").outcome == "unknown"
    assert read(outcome=...).outcome == "unknown"
    assert read(outcome="not_sent").outcome == "not_sent"


@pytest.mark.parametrize("data", [None, 7, "x", [("type", "ApiError")]])
def test_what_is_no_mapping_is_refused(data: Any) -> None:
    with pytest.raises(TypeError, match="to_dict"):
        VobizError.from_dict(data)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from([*full(TransportError).to_dict(), "another"])


@given(data=st.dictionaries(_NAMES, _JSON), kind=st.sampled_from(CLASSES))
def test_any_data_becomes_an_exception(data: dict[str, Any], kind: type[VobizError]) -> None:
    error = VobizError.from_dict({**full(kind).to_dict(), **data})
    written = error.to_dict()
    assert json.loads(json.dumps(written)) == written
    assert len(str(error).splitlines()) <= 12
    assert VobizError.from_dict(written).to_dict() == written


def test_a_hand_made_one_may_hold_what_json_cannot() -> None:
    error = ApiError(ErrorFacts(message="x", retry_after=float("inf"), details={"required": Decimal("NaN")}))
    assert json.loads(json.dumps(error.to_dict(), allow_nan=False))["retry_after"] is None
