"""A placed call is queued, then live, then has a record, as time goes by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from vobiz_sandbox import CallStatus, Sandbox


class Clock:
    """Seconds since 1970 that go forward when told to."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock(sandbox: Sandbox) -> Clock:
    clock = Clock()
    sandbox.let_calls_go_on(queued=5, lasting=30, record_delay=3, time=clock)
    return clock


Seen = Callable[[], tuple[int, int, int]]


@pytest.fixture
def seen(http: httpx2.Client, account: str) -> Seen:
    """How many calls are queued, live and recorded."""

    def seen() -> tuple[int, int, int]:
        queued = http.get(f"{account}/Call/?status=queued").json()["calls"]
        live = http.get(f"{account}/Call?status=live").json()["calls"]
        return len(queued), len(live), http.get(f"{account}/cdr").json()["pagination"]["total"]

    return seen


def test_a_call_goes_through_its_life(
    clock: Clock, seen: Seen, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json=call_body)
    course = [seen()]
    for seconds in (5, 30, 3):
        clock.seconds += seconds
        course.append(seen())
    assert course == [(1, 0, 0), (0, 1, 0), (0, 0, 0), (0, 0, 1)]


def test_the_record_tells_the_times(
    clock: Clock, sandbox: Sandbox, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    uuid = http.post(f"{account}/Call/", json=call_body).json()["request_uuid"]
    clock.seconds += 60
    record: dict[str, Any] = http.get(f"{account}/cdr/{uuid}").json()["data"]
    assert (record["start_time"], record["end_time"]) == ("2027-01-15T08:00:05.000Z", "2027-01-15T08:00:35.000Z")
    assert (record["duration"], record["call_direction"]) == (30, "outbound")


def test_a_call_hung_up_in_the_queue_has_a_record_without_an_answer(
    clock: Clock, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    uuid = http.post(f"{account}/Call/", json=call_body).json()["request_uuid"]
    assert http.delete(f"{account}/Call/{uuid}").status_code == 204
    clock.seconds += 3
    record = http.get(f"{account}/cdr/{uuid}").json()["data"]
    assert (record["answer_time"], record["billsec"]) == (None, 0)


def test_calls_that_are_still_going_on_have_no_record(
    sandbox: Sandbox, seen: Seen, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json=call_body)
    assert seen() == (0, 1, 0)
    sandbox.end_calls()
    assert seen() == (0, 0, 1)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("to_number=9876543210", 1),
        ("to_number=%2B919876543210", 1),
        ("to_number=99999", 0),
        ("from_number=9876500000", 2),
        ("from_number=9876500000&to_number=agent", 1),
        ("start_date=2027-01-15&end_date=2027-01-15", 2),
        ("start_date=2027-01-16&end_date=2027-01-17", 0),
        ("start_date=2027-01-16", 2),
        ("call_direction=inbound", 0),
        ("min_duration=31", 0),
    ],
)
def test_records_are_filtered(
    query: str, count: int, clock: Clock, http: httpx2.Client, account: str, call_body: dict[str, str]
) -> None:
    http.post(f"{account}/Call/", json={**call_body, "to": "+919876543210<sip:agent@example.com"})
    clock.seconds += 60
    assert len(http.get(f"{account}/cdr?{query}").json()["data"]) == count


def test_records_come_in_pages_the_newest_first(sandbox: Sandbox, http: httpx2.Client, account: str) -> None:
    calls = [sandbox.add_call(status=CallStatus.ENDED).call_uuid for _ in range(5)]
    pages = [http.get(f"{account}/cdr?per_page=2&page={page}").json() for page in (1, 2, 3)]
    assert [record["uuid"] for page in pages for record in page["data"]] == calls[::-1]
    assert [page["pagination"]["has_next"] for page in pages] == [True, True, False]


def test_the_life_of_calls_is_set_over_http(
    http: httpx2.Client, account: str, seen: Seen, call_body: dict[str, str]
) -> None:
    http.patch("/_sandbox/state", json={"call_life": {"queued": 0, "lasting": 0}}).raise_for_status()
    http.post(f"{account}/Call/", json=call_body)
    assert seen() == (0, 0, 1)


@pytest.mark.parametrize("life", [5, {"lasting": "long"}, {"lasting": -1}, {"waiting": 1}])
def test_a_wrong_life_is_refused(life: Any, http: httpx2.Client) -> None:
    assert http.patch("/_sandbox/state", json={"call_life": life}).status_code == 400
