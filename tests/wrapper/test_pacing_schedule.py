"""Who may go when: the decisions alone."""

from __future__ import annotations

import heapq
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk.pacing.schedule import LATE_SECONDS, WINDOW, Schedule
from vobiz_sdk.pacing.slots import POLL_SECONDS, REMEMBERED_SECONDS, STALE_SECONDS, Slots


def test_the_first_goes_at_once_and_the_next_ones_follow_in_order():
    schedule = Schedule()
    turns = [schedule.take(100.0, 0.5, inf, None) for _ in range(4)]
    assert [turn.wait for turn in turns] == [0.0, 0.5, 1.0, 1.5]


def test_a_ticket_is_good_once_it_was_waited_for():
    schedule = Schedule()
    schedule.take(100.0, 0.5, inf, None)
    turn = schedule.take(100.0, 0.5, inf, None)
    assert schedule.take(100.2, 0.5, inf, turn.ticket).wait == pytest.approx(0.3)
    assert schedule.take(100.5, 0.5, inf, turn.ticket).wait == 0.0


def test_a_turn_that_would_come_too_late_is_not_taken():
    schedule = Schedule()
    schedule.take(100.0, 10.0, inf, None)
    late = schedule.take(100.0, 1.0, 10.0, None)
    assert (late.refused, late.wait) == ("late", 10.0)
    assert schedule.take(100.0, 1.0, 10.1, None).wait == 10.0


def test_idle_time_is_not_saved_up():
    schedule = Schedule()
    schedule.take(100.0, 0.5, inf, None)
    assert [schedule.take(200.0, 0.5, inf, None).wait for _ in range(2)] == [0.0, 0.5]


def test_a_hold_lets_nobody_go_and_voids_what_was_handed_out():
    schedule = Schedule()
    schedule.take(100.0, 0.5, inf, None)
    turn = schedule.take(100.0, 0.5, inf, None)
    schedule.hold(100.1, 2.0)
    again = schedule.take(100.5, 0.5, inf, turn.ticket)
    assert again.wait == pytest.approx(1.6)
    assert schedule.take(102.1, 0.5, inf, again.ticket).wait == 0.0


def test_a_hold_forgives_nothing_of_what_was_begun():
    schedule = Schedule()
    schedule.take(100.0, 60.0, inf, None)
    schedule.hold(100.0, 1.0)
    assert schedule.take(101.0, 0.5, inf, None).wait == pytest.approx(59.0)


def test_a_shorter_hold_does_not_end_a_longer_one():
    schedule = Schedule()
    schedule.hold(100.0, 5.0)
    schedule.hold(100.0, 1.0)
    assert schedule.take(100.0, 0.5, inf, None).wait == pytest.approx(5.0)


def test_a_late_turn_moves_those_after_it():
    schedule = Schedule()
    turns = [schedule.take(100.0, 0.5, inf, None) for _ in range(3)]
    assert schedule.take(100.9, 0.5, inf, turns[1].ticket).wait == 0.0
    assert schedule.take(101.0, 0.5, inf, turns[2].ticket).wait == pytest.approx(0.4 - LATE_SECONDS)


def test_a_turn_that_is_a_window_late_is_lost():
    schedule = Schedule()
    turns = [schedule.take(100.0, 0.5, inf, None) for _ in range(6)]
    assert schedule.take(100.5 + WINDOW, 0.5, inf, turns[1].ticket).wait == pytest.approx(1.5)


@given(
    rate=st.integers(1, 20),
    callers=st.integers(1, 30),
    lateness=st.lists(st.floats(0.0, LATE_SECONDS), min_size=1, max_size=20),
    work=st.floats(0.0, 0.3),
)
def test_no_second_ever_holds_more_than_the_limit_and_nobody_is_overtaken(rate, callers, lateness, work):
    schedule = Schedule()
    spacing = 1.04 / rate
    woken = [(0.0, number, None) for number in range(callers)]
    went: list[tuple[float, int]] = []
    turn_number = callers
    while len(went) < 60:
        now, number, ticket = heapq.heappop(woken)
        turn = schedule.take(now, spacing, inf, ticket)
        if turn.wait == 0.0:
            went.append((now, number))
            heapq.heappush(woken, (now + work + 1e-6, turn_number, None))
            turn_number += 1
        else:
            late = lateness[number % len(lateness)]
            heapq.heappush(woken, (now + turn.wait + late, number, turn.ticket))
    times = [moment for moment, _ in went]
    assert [later for earlier, later in zip(times, times[rate:], strict=False) if later - earlier < 1.0] == []
    assert [number for _, number in went] == sorted(number for _, number in went)


def test_leases_fill_the_limit_and_are_given_back():
    slots = Slots()
    assert slots.take(0.0, "a", 2, 3, 60.0, inf).wait == 0.0
    assert slots.take(0.0, "b", 2, 3, 60.0, inf).wait == POLL_SECONDS
    slots.release("a")
    assert slots.take(0.1, "b", 2, 3, 60.0, inf).wait == 0.0


def test_leases_run_out():
    slots = Slots()
    slots.take(0.0, "a", 3, 3, 60.0, inf)
    assert slots.take(59.0, "b", 1, 3, 60.0, inf).wait == POLL_SECONDS
    assert slots.take(60.0, "b", 1, 3, 60.0, inf).wait == 0.0


def test_who_came_first_is_served_first_also_if_it_needs_more():
    slots = Slots()
    slots.take(0.0, "a", 3, 3, 60.0, inf)
    slots.take(0.0, "large", 3, 3, 60.0, inf)
    slots.take(0.1, "small", 1, 3, 60.0, inf)
    slots.release("a")
    assert slots.take(0.2, "small", 1, 3, 60.0, inf).wait == POLL_SECONDS
    assert slots.take(0.2, "large", 3, 3, 60.0, inf).wait == 0.0


def test_who_does_not_look_any_more_loses_its_place():
    slots = Slots()
    slots.take(0.0, "a", 3, 3, 60.0, inf)
    slots.take(0.0, "gone", 3, 3, 60.0, inf)
    slots.release("a")
    assert slots.take(STALE_SECONDS, "b", 1, 3, 60.0, inf).wait == 0.0


def test_more_calls_than_the_limit_never_fit():
    assert Slots().take(0.0, "a", 4, 3, 60.0, inf).refused == "never"


def test_the_last_look_gives_the_place_up():
    slots = Slots()
    slots.take(0.0, "a", 3, 3, 60.0, inf)
    slots.take(0.0, "b", 3, 3, 60.0, inf)
    assert slots.take(0.1, "b", 3, 3, 60.0, POLL_SECONDS).refused == "late"
    slots.release("a")
    assert slots.take(0.1, "c", 1, 3, 60.0, inf).wait == 0.0


def test_the_calls_of_a_request_end_one_by_one_and_each_once():
    slots = Slots()
    slots.take(0.0, "a", 2, 2, 60.0, inf)
    slots.bind(0.0, "a", "request")
    slots.call_ended(1.0, "request", "call-1")
    slots.call_ended(1.0, "request", "call-1")
    assert slots.take(1.0, "b", 2, 2, 60.0, inf).wait == POLL_SECONDS
    slots.call_ended(1.0, "request", "call-2")
    assert slots.take(1.1, "b", 2, 2, 60.0, inf).wait == 0.0


def test_a_call_that_ended_before_its_answer_came_counts():
    slots = Slots()
    slots.take(0.0, "a", 1, 1, 60.0, inf)
    slots.call_ended(0.1, "request", "call-1")
    slots.bind(0.2, "a", "request")
    assert slots.take(0.2, "b", 1, 1, 60.0, inf).wait == 0.0


def test_ends_are_not_remembered_for_ever():
    slots = Slots()
    slots.call_ended(0.0, "request", "call-1")
    slots.call_ended(REMEMBERED_SECONDS, "other", "call-2")
    assert list(slots._ended) == ["other"]
