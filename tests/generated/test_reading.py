"""Values of the wire: what can be understood is, and nothing raises."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_api import reading
from vobiz_api.models import Trunk
from vobiz_api.types import JsonValue

IST = timezone(timedelta(hours=5, minutes=30))
NUMBERS = (
    st.integers()
    | st.integers(min_value=-(10**60), max_value=10**60)
    | st.floats()
    | st.decimals()
    | st.decimals(allow_nan=False, allow_infinity=False)
)
JSON: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
READERS: list[Callable[[JsonValue], object]] = [
    reading.as_text,
    reading.as_integer,
    reading.as_decimal,
    reading.as_boolean,
    reading.as_datetime,
    reading.as_json,
    reading.as_object,
    reading.as_model(lambda: Trunk),
    reading.as_list(reading.as_integer),
    reading.as_list(reading.as_model(lambda: Trunk)),
]


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__qualname__)
@given(value=JSON)
def test_reading_never_raises(read: Callable[[JsonValue], object], value: JsonValue) -> None:
    read(value)


@given(value=st.from_regex(r"[-+]?[0-9_.eE+NaIinfty -]{1,40}", fullmatch=True) | st.text())
def test_reading_text_that_looks_like_a_number_never_raises(value: str) -> None:
    for read in (reading.as_integer, reading.as_decimal):
        read(value)


@given(
    value=st.from_regex(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?([.,]\d{1,12})?\s?(Z|[+-]\d\d:?\d\d)?", fullmatch=True)
)
def test_reading_text_that_looks_like_a_date_never_raises(value: str) -> None:
    reading.as_datetime(value)


@pytest.mark.parametrize(
    "value",
    ["9" * 5000, 10**5000, Decimal("1E+999999"), "1E+999999999999999999999", "1E-999999999999999999999"],
    ids=["many digits", "huge", "large exponent", "exponent out of range", "negative exponent out of range"],
)
def test_numbers_beyond_reason_do_not_raise(value: JsonValue) -> None:
    for read in (reading.as_text, reading.as_integer, reading.as_decimal):
        read(value)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # Call records, numbers, trunks.
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.678901Z", datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)),
        ("2026-01-02t03:04:05z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        # The account.
        ("2026-01-02T03:04:05+00:00", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        # Recordings: a space, an offset, a fraction of any length.
        ("2026-01-02 03:04:05.678901+05:30", datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=IST)),
        ("2026-01-02 03:04:05.6+05:30", datetime(2026, 1, 2, 3, 4, 5, 600000, tzinfo=IST)),
        ("2026-01-02 03:04:05 +0530", datetime(2026, 1, 2, 3, 4, 5, tzinfo=IST)),
        # Live calls and callbacks: no zone.
        ("2026-01-02 03:04:05.678901", datetime(2026, 1, 2, 3, 4, 5, 678901)),
        ("2026-01-02 03:04:05", datetime(2026, 1, 2, 3, 4, 5)),
        ("2026-01-02T03:04", datetime(2026, 1, 2, 3, 4)),
        ("  2026-01-02T03:04:05Z  ", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ],
)
def test_dates_in_the_forms_of_the_api(text: str, read: datetime) -> None:
    found = reading.as_datetime(text)
    assert found == read
    assert found is not None
    assert found.tzinfo == read.tzinfo


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "2026-01-02",
        "03:04:05",
        "2026-13-02T03:04:05Z",
        "2026-02-30T03:04:05Z",
        "2026-01-02T25:04:05Z",
        "2026-01-02T03:04:60Z",
        "0000-01-02T03:04:05Z",
        "2026-01-02T03:04:05+24:00",
        "2026-01-02T03:04:05+99:99",
        "2026-01-02T03:04:05.1234567890Z",
        "2026-01-02T03:04:05ZZ",
        "٢٠٢٦-01-02T03:04:05Z",
        "2026-01-02T03:04:05Z trailing",
        1767323045,
        1767323045.5,
        None,
        True,
        {},
        [],
    ],
)
def test_what_is_no_point_in_time_is_none(value: JsonValue) -> None:
    assert reading.as_datetime(value) is None


ZONES = st.one_of(
    st.just(None),
    st.just("Z"),
    st.tuples(st.sampled_from("+-"), st.integers(0, 23), st.integers(0, 59), st.sampled_from([":", ""])),
)


@given(
    moment=st.datetimes(),
    digits=st.integers(0, 9),
    nanoseconds=st.integers(0, 999_999_999),
    separator=st.sampled_from(["T", " "]),
    zone=ZONES,
    space=st.sampled_from(["", " "]),
)
def test_every_fraction_and_zone(
    moment: datetime,
    digits: int,
    nanoseconds: int,
    separator: str,
    zone: str | tuple[str, int, int, str] | None,
    space: str,
) -> None:
    fraction = f"{nanoseconds:09d}"[:digits]
    expected = moment.replace(microsecond=int(f"{fraction:0<6}"[:6]), tzinfo=None)
    text = expected.strftime("%m-%dT%H:%M:%S").replace("T", separator)
    text = f"{expected.year:04d}-{text}{'.' if digits else ''}{fraction}"
    if zone == "Z":
        text, expected = f"{text}{space}Z", expected.replace(tzinfo=UTC)
    elif isinstance(zone, tuple):
        sign, hours, minutes, colon = zone
        offset = timedelta(hours=hours, minutes=minutes) * (1 if sign == "+" else -1)
        text, expected = (
            f"{text}{space}{sign}{hours:02d}{colon}{minutes:02d}",
            expected.replace(tzinfo=timezone(offset)),
        )
    found = reading.as_datetime(text)
    assert found is not None
    assert found.replace(tzinfo=None) == expected.replace(tzinfo=None)
    assert found.utcoffset() == expected.utcoffset()


@given(number=st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_are_exact(number: Decimal) -> None:
    for value in (number, str(number)):
        found = reading.as_decimal(value)
        assert found is not None
        assert found.as_tuple() == number.as_tuple()


@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_read_as_it_is_written(number: float) -> None:
    assert reading.as_decimal(number) == Decimal(json.dumps(number))


@given(number=st.integers())
def test_whole_numbers_are_exact_in_every_form(number: int) -> None:
    assert reading.as_decimal(number) == number
    assert reading.as_integer(number) == number
    if abs(number) < 10**30:
        assert reading.as_integer(str(number)) == number
        assert reading.as_integer(f"{number}.00000") == number
        assert reading.as_integer(Decimal(number)) == number


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("12.50", Decimal("12.50")),
        ("0.00000", Decimal("0.00000")),
        ("7880.00000", Decimal("7880.00000")),
        (" 12.5 ", Decimal("12.5")),
        ("-0.1", Decimal("-0.1")),
        (0.1, Decimal("0.1")),
        (3, Decimal(3)),
        ("", None),
        ("abc", None),
        ("28s", None),
        ("12,50", None),
        ("1_000", None),
        ("NaN", None),
        ("Infinity", None),
        ("-inf", None),
        ("sNaN", None),
        (float("nan"), None),
        (float("inf"), None),
        (True, None),
        (None, None),
        ([], None),
        ({}, None),
    ],
)
def test_money(value: JsonValue, read: Decimal | None) -> None:
    found = reading.as_decimal(value)
    assert found == read
    assert str(found) == str(read)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("12", 12),
        ("7880.00000", 7880),
        (12.0, 12),
        (Decimal("1.2E+3"), 1200),
        ("12.5", None),
        (12.5, None),
        ("", None),
        ("28s", None),
        ("NaN", None),
        (float("inf"), None),
        (True, None),
        (None, None),
        ("1E+31", None),
    ],
)
def test_whole_numbers(value: JsonValue, read: int | None) -> None:
    assert reading.as_integer(value) == read


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (True, True),
        (False, False),
        ("true", True),
        ("False", False),
        (" TRUE ", True),
        ("yes", None),
        (1, None),
        (None, None),
    ],
)
def test_true_and_false(value: JsonValue, read: bool | None) -> None:
    assert reading.as_boolean(value) is read


@pytest.mark.parametrize(
    ("value", "read"),
    [("a", "a"), ("", ""), (7, "7"), (Decimal("7.50"), "7.50"), (True, None), (None, None), ([], None)],
)
def test_text(value: JsonValue, read: str | None) -> None:
    assert reading.as_text(value) == read


def test_a_list_leaves_out_what_cannot_be_read() -> None:
    assert reading.as_list(reading.as_integer)([1, "2", "x", None, 3.0]) == [1, 2, 3]
    nothing: list[JsonValue] = [None, {}, "1", 7]
    for value in nothing:
        assert reading.as_list(reading.as_integer)(value) == []
