"""What the server's wish to be asked again is read as."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vobiz_api.types import JsonValue
from vobiz_sdk.retry.http_date import http_date
from vobiz_sdk.retry.retry_after import LONGEST, retry_after

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
    "two numbers in one field": ("2, 30, 1", 30.0),
    "a number and a date in one field": ("2, Fri, 15 Jan 2027 08:00:30 GMT", 30.0),
    "two dates in one field": ("Fri, 15 Jan 2027 08:00:30 GMT, Fri, 15 Jan 2027 08:00:20 GMT", 30.0),
    "a number and nothing": (",7,", 7.0),
    "only a comma": (",", None),
    "a negative number and another": ("-1, 7", 7.0),
    "an exponent": ("1e2", 100.0),
    "a number and a point": ("5.", 5.0),
    "a point": (".", None),
    "a sign": ("-", None),
    "two signs": ("--3", None),
    "a sign and nothing defined": ("-nan", None),
    "minus infinity": ("-inf", None),
    "just below the longest": (str(int(LONGEST) - 1), LONGEST - 1),
    "just above the longest": (str(int(LONGEST) + 1), LONGEST),
    "ten million digits": ("9" * 10_000_000, LONGEST),
    "ten million zeros": ("0." + "0" * 10_000_000 + "1", 0.0),
    "underscores": ("1_000", None),
    "hexadecimal": ("0x10", None),
    "digits of another script": ("٣٠", None),
    "an HTTP date": ("Fri, 15 Jan 2027 08:00:30 GMT", 30.0),
    "an RFC 850 date": ("Friday, 15-Jan-27 08:00:30 GMT", 30.0),
    "an asctime date": ("Fri Jan 15 08:00:30 2027", 30.0),
    "an asctime date with a day of one digit": ("Sat Feb  6 08:00:00 2027", 22 * 86400.0),
    "an asctime date with a zero before the day": ("Sat Feb 06 08:00:00 2027", 22 * 86400.0),
    "a date with an offset": ("Fri, 15 Jan 2027 13:30:30 +0530", 30.0),
    "a date with an offset to the west": ("Fri, 15 Jan 2027 00:00:30 -08:00", 30.0),
    "a date in UTC": ("Fri, 15 Jan 2027 08:00:30 UTC", 30.0),
    "a date in UT": ("Fri, 15 Jan 2027 08:00:30 UT", 30.0),
    "a date in Z": ("Fri, 15 Jan 2027 08:00:30 Z", 30.0),
    "a date in another zone": ("Fri, 15 Jan 2027 08:00:30 IST", None),
    "a date without a zone": ("Fri, 15 Jan 2027 08:00:30", None),
    "a date in lower case": ("fri, 15 jan 2027 08:00:30 gmt", 30.0),
    "a date with the wrong day of the week": ("Mon, 15 Jan 2027 08:00:30 GMT", 30.0),
    "a date without the day of the week": ("15 Jan 2027 08:00:30 GMT", 30.0),
    "the last day of February": ("Tue, 29 Feb 2028 08:00:00 GMT", 410 * 86400.0),
    "a day that the month does not have": ("Mon, 29 Feb 2027 08:00:00 GMT", None),
    "a leap second": ("Fri, 15 Jan 2027 08:00:60 GMT", 60.0),
    "a second after that": ("Fri, 15 Jan 2027 08:00:61 GMT", None),
    "the sixtieth minute": ("Fri, 15 Jan 2027 08:60:00 GMT", None),
    "the twenty-fourth hour": ("Fri, 15 Jan 2027 24:00:00 GMT", None),
    "the year zero": ("Fri, 15 Jan 0000 08:00:00 GMT", None),
    "the year one": ("Mon, 01 Jan 0001 00:00:00 GMT", 0.0),
    "a month in another language": ("ven, 15 janv 2027 08:00:30 GMT", None),
    "a date in other digits": ("Fri, \u0661\u0665 Jan 2027 08:00:30 GMT", None),
    "a date of ISO 8601": ("2027-01-15T08:00:30Z", None),
    "a date with words after it": ("Fri, 15 Jan 2027 08:00:30 GMT or so", None),
    "ten million digits in a date": ("Fri, 15 Jan " + "9" * 10_000_000 + " 08:00:30 GMT", None),
    "ten million letters": ("a" * 10_000_000, None),
    "ten million letters, then a date": ("a" * 10_000_000 + " 15 Jan 2027 08:00:30", None),
    "ten million spaces in a date": ("Fri, 15 Jan 2027 08:00:30" + " " * 10_000_000 + "GMT", None),
    "in fifty years, with two digits": ("Friday, 15-Jan-77 08:00:00 GMT", LONGEST),
    "in fifty-one years, with two digits": ("Saturday, 15-Jan-78 08:00:00 GMT", 0.0),
    "last year, with two digits": ("Thursday, 15-Jan-26 08:00:00 GMT", 0.0),
    "in the year of the RFC's example": ("Sunday, 06-Nov-94 08:49:37 GMT", 0.0),
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
        ("3", 3.0),
        ("", None),
        (DATE.replace("08:00:00", "08:00:30"), 30.0),
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
    st.tuples(
        st.sampled_from(["Mon, ", "Friday, ", "Fri, ", "Fri ", ""]),
        st.sampled_from(["15 Jan 2027", "15-Jan-27", "31 Dec 9999", "1 Jan 0001", "99 Foo 99999", "Jan 15"]),
        st.sampled_from([" 08:00:30", " 8:0:0", " 99:99:99", " 23:59:60", ""]),
        st.sampled_from([" GMT", " UTC", " +0530", " -9999", " 2027", ""]),
    ).map("".join),
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
    found = http_date(value, now=NOW)
    assert found is None or math.isfinite(found)


@pytest.mark.parametrize(
    ("this_year", "digits", "year"),
    [
        (2027, "77", 2077),
        (2027, "78", 1978),
        (2027, "00", 2000),
        (2090, "40", 2140),
        (2090, "41", 2041),
        (2090, "39", 2139),
        (2150, "50", 2150),
        (2199, "00", 2200),
        (2200, "51", 2151),
    ],
)
def test_a_year_of_two_digits_is_the_nearest_and_at_most_fifty_ahead(this_year: int, digits: str, year: int) -> None:
    now = datetime(this_year, 7, 1, tzinfo=UTC).timestamp()
    assert http_date(f"Monday, 02-Mar-{digits} 00:00:00 GMT", now=now) == datetime(year, 3, 2, tzinfo=UTC).timestamp()


def test_the_servers_clock_may_have_a_year_of_two_digits() -> None:
    now = datetime(2150, 7, 1, tzinfo=UTC).timestamp()
    fields, date = ["Sunday, 06-Nov-99 08:00:30 GMT"], "Sunday, 06-Nov-99 08:00:00 GMT"
    assert retry_after(fields, date=date, now=now) == 30.0


moments = st.datetimes(datetime(1978, 1, 1), datetime(2076, 12, 31), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)


@given(moments, st.sampled_from(["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %d %H:%M:%S %Y"]))
def test_a_moment_written_in_any_of_the_three_forms_is_read(moment: datetime, form: str) -> None:
    assert http_date(moment.strftime(form), now=NOW) == moment.timestamp()


@given(moments, st.integers(-23, 23), st.integers(0, 59))
def test_an_offset_names_the_same_moment(moment: datetime, hours: int, minutes: int) -> None:
    zone = timezone(timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes))
    written = moment.astimezone(zone).strftime("%a, %d %b %Y %H:%M:%S %z")
    assert http_date(written, now=NOW) == moment.timestamp()


@pytest.fixture
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_india")
@pytest.mark.parametrize("case", ["an HTTP date", "an RFC 850 date", "an asctime date"])
def test_the_time_zone_of_this_machine_does_not_matter(case: str) -> None:
    assert retry_after([GOLDEN[case][0]], date=None, now=NOW) == 30.0


@given(st.lists(fields, max_size=3), st.lists(fields, max_size=3))
def test_more_fields_never_shorten_the_wait(some: list[str], more: list[str]) -> None:
    fewer = retry_after(some, date=DATE, now=NOW)
    if fewer is not None:
        assert (retry_after([*some, *more], date=DATE, now=NOW) or 0.0) >= fewer


@given(st.lists(fields, max_size=3))
def test_fields_that_a_proxy_joined_are_read_like_separate_ones(separate: list[str]) -> None:
    joined = retry_after([", ".join(separate)], date=DATE, now=NOW)
    assert joined == retry_after(separate, date=DATE, now=NOW)


@given(st.floats(0, 1e6), st.floats(-1e9, 1e9))
def test_skew_changes_nothing_where_the_server_shows_its_time(seconds: float, skew: float) -> None:
    fields = [str(seconds), "Fri, 15 Jan 2027 08:00:30 GMT"]
    assert retry_after(fields, date=DATE, now=NOW + skew) == max(seconds, 30.0)
