"""Connections: lent in order of asking, kept while they are fresh, never more than there may be."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wrapper.waiting import wait_until
from vobiz_sdk.http.idle import IdleConnections
from vobiz_sdk.http.origin import Origin, parse_origin
from vobiz_sdk.http.turns import Turns
from vobiz_sdk.settings import Limits

HERE, THERE = (
    parse_origin(f"http://127.0.0.1:{port}", allow_insecure=False, proxy=None, trust_env=False) for port in (1, 2)
)


class Connection:
    """One that is open until it is told otherwise."""

    def __init__(self) -> None:
        self.available, self.dropped = True, False

    def is_available(self) -> bool:
        return self.available

    def has_expired(self) -> bool:
        return self.dropped


class Pool:
    """Idle connections with a clock that stands still."""

    def __init__(self, **limits: float) -> None:
        self.now = 0.0
        self.idle = IdleConnections[Connection](Limits(**limits), lambda: self.now)  # type: ignore[arg-type]

    def take(self, origin: Origin = HERE) -> tuple[Connection, list[Connection]]:
        found, surplus = self.idle.take(origin)
        if found is None:
            found = Connection()
            self.idle.opened(found)
        return found, surplus


def test_the_connection_used_last_is_used_next() -> None:
    pool = Pool()
    (first, _), (second, _) = pool.take(), pool.take()
    pool.idle.put_back(first, HERE)
    pool.idle.put_back(second, HERE)
    assert pool.take() == (second, [])
    assert pool.take() == (first, [])


def test_each_server_has_its_own() -> None:
    pool = Pool()
    here, _ = pool.take(HERE)
    pool.idle.put_back(here, HERE)
    there, _ = pool.take(THERE)
    assert there is not here
    assert pool.take(HERE) == (here, [])


def test_one_that_the_server_closed_is_not_used() -> None:
    pool = Pool()
    first, _ = pool.take()
    pool.idle.put_back(first, HERE)
    first.dropped = True
    found, surplus = pool.take()
    assert found is not first
    assert surplus == [first]


def test_one_that_broke_is_not_kept() -> None:
    pool = Pool()
    first, _ = pool.take()
    first.available = False
    assert pool.idle.put_back(first, HERE) == [first]
    assert pool.idle.connections == []


def test_those_idle_for_too_long_are_closed_by_whoever_comes_next() -> None:
    pool = Pool(keepalive_expiry=5)
    taken = [pool.take()[0] for _ in range(3)]
    for connection in taken[:2]:
        pool.idle.put_back(connection, HERE)
    pool.now = 5.0
    assert pool.idle.put_back(taken[2], HERE) == taken[:2]
    assert pool.take() == (taken[2], [])


def test_no_more_are_kept_than_asked_for() -> None:
    pool = Pool(max_keepalive_connections=1)
    (first, _), (second, _) = pool.take(), pool.take()
    assert pool.idle.put_back(first, HERE) == []
    assert pool.idle.put_back(second, HERE) == [second]


def test_an_idle_one_makes_room_for_one_to_another_server() -> None:
    pool = Pool(max_connections=1)
    here, _ = pool.take(HERE)
    pool.idle.put_back(here, HERE)
    _, surplus = pool.take(THERE)
    assert surplus == [here]


def test_one_that_was_in_use_when_the_client_was_closed_is_closed_afterwards() -> None:
    pool = Pool()
    (idle, _), (used, _) = pool.take(), pool.take()
    pool.idle.put_back(idle, HERE)
    assert set(pool.idle.close()) == {idle, used}
    late, _ = pool.take()
    assert pool.idle.put_back(late, HERE) == [late]


@given(
    st.lists(st.tuples(st.sampled_from(["take", "put", "break", "drop", "wait"]), st.booleans(), st.integers(0, 9))),
    st.integers(1, 4),
    st.integers(0, 4),
)
def test_connections_are_neither_lost_nor_lent_twice(steps: list[tuple[str, bool, int]], most: int, kept: int) -> None:
    pool = Pool(max_connections=most, max_keepalive_connections=kept, keepalive_expiry=5)
    lent: list[tuple[Connection, Origin]] = []
    closed: list[Connection] = []
    made: set[Connection] = set()
    for step, far, number in steps:
        origin = THERE if far else HERE
        if step == "take" and len(lent) < most:
            found, surplus = pool.take(origin)
            assert found not in closed
            assert all(found is not connection for connection, _ in lent)
            lent.append((found, origin))
            made.add(found)
            closed += surplus
        elif step in ("put", "break") and lent:
            connection, origin = lent.pop(number % len(lent))
            connection.available = step == "put"
            closed += pool.idle.put_back(connection, origin)
        elif step == "drop" and made:
            sorted(made, key=id)[number % len(made)].dropped = True
        else:
            pool.now += number
        assert len(pool.idle.connections) <= most
        assert {*pool.idle.connections, *closed} == made
        assert len(closed) == len(set(closed))
        assert not set(closed) & set(pool.idle.connections)


# Waiting for a place


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def test_places_are_given_in_the_order_of_asking(threads: ThreadPoolExecutor) -> None:
    turns = Turns(1)
    assert turns.acquire(0)
    served: list[int] = []

    def wait(number: int) -> None:
        assert turns.acquire(30)
        served.append(number)
        turns.release()

    waiting = []
    for number in range(5):
        waiting.append(threads.submit(wait, number))
        wait_until(lambda number=number: len(turns._waiting) == number + 1)
    turns.release()
    for each in waiting:
        each.result(30)
    assert served == [0, 1, 2, 3, 4]


def test_who_does_not_wait_any_more_is_passed_over(threads: ThreadPoolExecutor) -> None:
    turns = Turns(1)
    assert turns.acquire(0)
    assert not turns.acquire(0)
    later = threads.submit(turns.acquire, 30)
    wait_until(lambda: turns._waiting)
    turns.release()
    assert later.result(30)


def test_no_place_is_lost_between_those_who_wait_and_those_who_leave(threads: ThreadPoolExecutor) -> None:
    turns = Turns(2)
    inside, most = [0], [0]
    lock = threading.Lock()

    def come_and_go(number: int) -> None:
        for turn in range(200):
            if turns.acquire(0 if (number + turn) % 3 == 0 else 30):
                with lock:
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                time.sleep(0)  # lets another thread run
                with lock:
                    inside[0] -= 1
                turns.release()

    for each in [threads.submit(come_and_go, number) for number in range(8)]:
        each.result(60)
    assert most[0] <= 2
    assert turns.acquire(0)
    assert turns.acquire(0)
    assert not turns.acquire(0)
