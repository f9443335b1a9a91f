"""The scripts in Redis decide as the Python code does."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest
from benchmarks.redis_server import RedisServer
from hypothesis import given, settings
from hypothesis import strategies as st

from vobiz_sdk.pacing.memory import MemoryStore
from vobiz_sdk.pacing.redis_store import RedisStore
from vobiz_sdk.pacing.schedule import Turn

START = 1_800_000_000.0
# Redis keeps microseconds.
ACCURACY = 1e-4

waits = st.one_of(st.just(inf), st.floats(0.01, 5.0).map(lambda value: round(value, 3)))
steps = st.floats(0.0, 2.0).map(lambda value: round(value, 3))
spacings = st.sampled_from([0.1, 0.25, 1.03, 5.0])
take = st.tuples(st.just("take"), steps, spacings, waits, st.integers(0, 5))
hold = st.tuples(st.just("hold"), steps, st.sampled_from([0.5, 3.0]))

slots_take = st.tuples(st.just("take"), steps, st.integers(0, 5), waits)
slots_release = st.tuples(st.just("release"), steps, st.integers(0, 5))
slots_bind = st.tuples(st.just("bind"), steps, st.integers(0, 5), st.integers(0, 2))
slots_ended = st.tuples(st.just("ended"), steps, st.integers(0, 2), st.integers(0, 3))


class Both:
    """A store in memory and one in Redis, asked the same."""

    def __init__(self, url: str, name: str) -> None:
        self.memory: Any = MemoryStore()
        self.redis: Any = RedisStore(url, name, 5.0, use_redis_clock=False)

    def close(self) -> None:
        self.redis.close()


def alike(one: Turn, other: Turn) -> bool:
    return one.refused == other.refused and (one.wait == other.wait or abs(one.wait - other.wait) < ACCURACY)


@settings(max_examples=60, deadline=None)
@given(actions=st.lists(st.one_of(take, take, take, hold), max_size=25))
def test_schedules_decide_alike(redis_server: RedisServer, actions: list[Any]) -> None:
    with redis_server.client as client:
        client.flushall()
    both, now = Both(redis_server.url, "schedule"), START
    tickets: dict[int, tuple[str | None, str | None]] = {}
    for action in actions:
        now += action[1]
        if action[0] == "hold":
            both.memory.hold(now, "calls", action[2])
            both.redis.hold(now, "calls", action[2])
            continue
        _, _, spacing, max_wait, caller = action
        in_memory, in_redis = tickets.pop(caller, (None, None))
        ours = both.memory.take_turn(now, "calls", spacing, max_wait, in_memory)
        theirs = both.redis.take_turn(now, "calls", spacing, max_wait, in_redis)
        assert alike(ours, theirs), (action, ours, theirs)
        if ours.ticket:
            tickets[caller] = ours.ticket, theirs.ticket
    both.close()


@settings(max_examples=60, deadline=None)
@given(actions=st.lists(st.one_of(slots_take, slots_take, slots_release, slots_bind, slots_ended), max_size=25))
def test_leases_are_given_alike(redis_server: RedisServer, actions: list[Any]) -> None:
    with redis_server.client as client:
        client.flushall()
    both, now = Both(redis_server.url, "slots"), START
    for number, action in enumerate(actions):
        now += action[1]
        for store in (both.memory, both.redis):
            if action[0] == "release":
                store.release(now, f"lease-{action[2]}")
            elif action[0] == "bind":
                # An id is that of one request, as the API's are.
                store.bind(now, f"lease-{action[2]}", f"request-{action[3]}-{action[2]}")
            elif action[0] == "ended":
                store.call_ended(now, f"request-{action[2]}-0", f"call-{action[3]}")
        if action[0] == "take":
            _, _, lease, max_wait = action
            found = [
                store.take_slots(now, f"lease-{lease}", lease % 4 + 1, 3, 10.0, max_wait)
                for store in (both.memory, both.redis)
            ]
            assert alike(*found), (number, action, found)
    both.close()


@pytest.fixture
def store(redis: RedisServer) -> RedisStore:
    return RedisStore(redis.url, "MA_1", 5.0)


def test_tickets_of_before_are_no_good_once_redis_has_forgotten(redis: RedisServer, store: RedisStore) -> None:
    tickets = [store.take_turn(0.0, "calls", 60.0, inf, None).ticket for _ in range(4)]
    with redis.client as client:
        client.flushall()
    waits = [round(store.take_turn(0.0, "calls", 60.0, inf, ticket).wait) for ticket in tickets]
    assert waits == [0, 60, 120, 180]


def test_members_are_counted(redis: RedisServer, store: RedisStore) -> None:
    others = [RedisStore(redis.url, "MA_1", 5.0) for _ in range(3)]
    for member in (*others, store):
        member.take_turn(0.0, "calls", 0.001, inf, None)
    assert store.members == 4


def test_accounts_do_not_slow_each_other(redis: RedisServer, store: RedisStore) -> None:
    store.take_turn(0.0, "calls", 60.0, inf, None)
    assert RedisStore(redis.url, "MA_2", 5.0).take_turn(0.0, "calls", 60.0, inf, None).wait == 0.0


def test_nothing_is_kept_for_ever(redis: RedisServer, store: RedisStore) -> None:
    store.take_turn(0.0, "calls", 60.0, inf, None)
    store.hold(0.0, "requests", 5.0)
    store.take_slots(0.0, "a", 1, 1, 60.0, inf)
    store.take_slots(0.0, "b", 1, 1, 60.0, inf)
    store.call_ended(0.0, "request", "call")
    with redis.client as client:
        kept = {str(key): client.ttl(key) for key in client.keys("*")}
    assert [key for key, seconds in kept.items() if int(str(seconds)) < 0] == []
    assert len(kept) == 8
