"""What the server's wish to be asked again is read as."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vobiz_api.types import JsonValue
from vobiz_sdk.retry.retry_after import LONGEST, http_date, retry_after

NOW = 1_800_000_000.0  # Fri, 15 Jan 2027 08:00:00 GMT
DATE = "Fri, 15 Jan 2027 08:00:00 GMT"

GOLDEN: dict[str, tuple[str, float | None]] = {
    "whole seconds": ("30", 30.0),
    "zero": ("0", 0.0),
    "a fraction": ("1.5", 1.5),
    "a leading point": (".5", 0.5),
    "spaces around": ("  7\t", 7.0),
    "a plus sign": ("+3", 3.0),
    "a negative number": ("-1", None),
    "minus zero": ("-0", 0.0),
    "not a number": ("nan", None),
    "a signed not a number": ("+nan", None),
    "infinity": ("inf", None),
    "signed infinity": ("+inf", LONGEST),
    "a huge number": ("9" * 30, LONGEST),
    "more than a float holds": ("9" * 400, LONGEST),
    "an exponent beyond a float": ("1e999", LONGEST),
    "nothing": ("", None),
    "only spaces": ("   ", None),
    "a word": ("soon", None),
    "a number and a word": ("30 seconds", None),
    "two numbers in one field": ("1, 2", None),
    "underscores": ("1_000", None),
    "hexadecimal": ("0x10", None),
    "digits of another script": ("٣٠", None),
    "an HTTP date": ("Fri, 15 Jan 2027 08:00:30 GMT", 30.0),
    "an RFC 850 date": ("Friday, 15-Jan-27 08:00:30 GMT", 30.0),
    "an asctime date": ("Fri Jan 15 08:00:30 2027", 30.0),
    "a date with an offset": ("Fri, 15 Jan 2027 13:30:30 +0530", 30.0),
    "a date that is past": ("Fri, 15 Jan 2027 07:59:00 GMT", 0.0),
    "a date very far away": ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST),
    "a date that is none": ("Fri, 99 Foo 2027 99:99:99 GMT", None),
    "half a date": ("Fri, 15 Jan", None),
}


@pytest.mark.parametrize("case", GOLDEN)
def test_a_field_is_read_as(case: str) -> None:
    value, expected = GOLDEN[case]
    found = retry_after([value], date=None, now=NOW)
    assert found == (None if expected is None else pytest.approx(expected))


def test_no_field_names_no_time() -> None:
    assert retry_after([], date=DATE, now=NOW) is None


@pytest.mark.parametrize("skew", [-86400.0, -30.0, 0.0, 30.0, 86400.0])
def test_a_date_is_measured_by_the_servers_clock(skew: float) -> None:
    assert retry_after(["Fri, 15 Jan 2027 08:00:30 GMT"], date=DATE, now=NOW + skew) == 30.0


def test_a_date_is_measured_by_our_clock_where_the_server_shows_none() -> None:
    assert retry_after(["Fri, 15 Jan 2027 08:00:30 GMT"], date=None, now=NOW + 10) == 20.0
    assert retry_after(["Fri, 15 Jan 2027 08:00:30 GMT"], date="yesterday", now=NOW + 10) == 20.0


def test_skew_does_not_touch_seconds() -> None:
    assert retry_after(["30"], date=DATE, now=NOW + 1000) == 30.0


@pytest.mark.parametrize(
    ("fields", "expected"), [(["2", "5"], 5.0), (["5", "2"], 5.0), (["soon", "2"], 2.0), (["-1", ""], None)]
)
def test_of_several_fields_the_longest_wait_counts(fields: list[str], expected: float | None) -> None:
    assert retry_after(fields, date=None, now=NOW) == expected


@pytest.mark.parametrize(
    ("in_body", "expected"),
    [
        (3, 3.0),
        (1.5, 1.5),
        (Decimal("2.5"), 2.5),
        (0, 0.0),
        (-1, None),
        (True, None),
        (False, None),
        (None, None),
        ("soon", None),
        ([3], None),
        ({"seconds": 3}, None),
        (10**30, LONGEST),
        (Decimal("1e999999"), LONGEST),
        (Decimal("nan"), None),
        (Decimal("inf"), LONGEST),
        (math.nan, None),
        (math.inf, LONGEST),
    ],
)
def test_the_body_can_name_the_wait(in_body: JsonValue, expected: float | None) -> None:
    assert retry_after([], date=None, now=NOW, in_body=in_body) == expected


def test_a_number_too_long_to_write_out_is_the_longest_wait() -> None:
    assert retry_after([], date=None, now=NOW, in_body=10**5000) == LONGEST
    assert retry_after([], date=None, now=NOW, in_body=-(10**5000)) is None


def test_of_header_and_body_the_longer_wait_counts() -> None:
    assert retry_after(["2"], date=None, now=NOW, in_body=9) == 9.0
    assert retry_after(["9"], date=None, now=NOW, in_body=2) == 9.0


fields = st.one_of(
    st.text(max_size=60),
    st.floats().map(str),
    st.integers().map(str),
    st.from_regex(
        r"(Mon|Friday|Fri,|)[ ,-]{0,2}\d{0,3}[ -]?(Jan|Foo|1|)[ -]\d{0,5} "
        r"\d{0,3}:\d{0,3}:?\d{0,3} ?(GMT|UTC|[+-]\d{1,6}|)",
        fullmatch=True,
    ),
)
numbers: st.SearchStrategy[JsonValue] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.decimals(), st.text(max_size=20)
)


@given(st.lists(fields, max_size=3), st.none() | fields, st.floats(0, 1e11, allow_nan=False), numbers)
@example(["Sun, 1 Jan 0001 00:00:00 +9999"], None, 0.0, None)
@example(["Sun, 31 Dec 9999 23:59:59 -9999"], "Sun, 1 Jan 0001 00:00:00 GMT", 0.0, None)
def test_nothing_raises_and_every_wait_is_a_number_from_zero_up(
    headers: list[str], date: str | None, now: float, in_body: JsonValue
) -> None:
    found = retry_after(headers, date=date, now=now, in_body=in_body)
    assert found is None or 0.0 <= found <= LONGEST


@given(fields)
def test_reading_a_date_never_raises(value: str) -> None:
    found = http_date(value)
    assert found is None or math.isfinite(found)
