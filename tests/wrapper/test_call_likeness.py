"""Comparing numbers and times as the API writes them with what was asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk.calls.likeness import address_key, address_likeness, search_digits, time_likeness, weakest

NUMBER = "+919876543210"


@pytest.mark.parametrize(
    ("asked", "seen", "likeness"),
    [
        (NUMBER, "919876543210", "same"),
        (NUMBER, "+91 98765-43210", "same"),
        (NUMBER, "00919876543210", "same"),
        (NUMBER, "sip:919876543210@sip.example.com;user=phone", "same"),
        (NUMBER, "9876543210", "maybe"),
        (NUMBER, "09876543210", "maybe"),
        (NUMBER, None, "maybe"),
        (NUMBER, " ", "maybe"),
        (NUMBER, "+9876543210", "different"),
        (NUMBER, "+919876543211", "different"),
        (NUMBER, "543210", "different"),
        (NUMBER, "agent", "different"),
        ("+19876543210", "+919876543210", "different"),
        ("1001", "101001", "different"),
        ("sip:Agent@example.com", "agent@EXAMPLE.com", "same"),
        ("sip:agent@example.com", "sips:agent@example.com;transport=tls", "same"),
        ("sip:agent@example.com", "agent", "maybe"),
        ("sip:agent@example.com", "sip:agent@example.org", "different"),
        ("sip:agent@example.com", NUMBER, "different"),
    ],
)
def test_addresses(asked: str, seen: str | None, likeness: str) -> None:
    assert address_likeness(asked, seen) == likeness


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert address_likeness(one, other) in ("same", "maybe", "different")
    assert address_likeness(one, other) == address_likeness(other, one) or not one.strip() or not other.strip()
    if one.strip() and other.strip():
        assert (address_likeness(one, other) == "same") == (address_key(one) == address_key(other))


@given(st.from_regex(r"\+[1-9][0-9]{7,14}", fullmatch=True))
def test_a_number_is_found_by_its_last_digits(number: str) -> None:
    digits = search_digits(number)
    assert digits is not None and number.endswith(digits) and len(digits) <= 10


NOON = datetime(2027, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seen", "likeness"),
    [
        (NOON, "same"),
        (NOON + timedelta(minutes=5), "same"),
        (NOON - timedelta(seconds=1), "different"),
        (NOON + timedelta(minutes=6), "different"),
        (datetime(2027, 1, 1, 12, 1), "same"),
        (datetime(2027, 1, 1, 17, 31), "same"),
        (datetime(2027, 1, 1, 14, 0), "different"),
        (None, "maybe"),
    ],
)
def test_times(seen: datetime | None, likeness: str) -> None:
    assert time_likeness(seen, NOON, NOON + timedelta(minutes=5)) == likeness


def test_a_doubt_about_a_part_is_a_doubt_about_the_whole() -> None:
    assert weakest("same", "same") == "same"
    assert weakest("same", "maybe") == "maybe"
    assert weakest("maybe", "different", "same") == "different"
