"""Walks over lists that go in a circle, that break, and that are gone on with."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generated.lists import BY_STYLE, ListReader, ListServer, paging_of, plain
from tests.generated.test_pagination import GOING_ON, kind, server_error
from vobiz_api.walk import REMEMBERED, Walk
from vobiz_sdk import InternalServerError, RepeatedPageError

__all__ = ["kind"]

OF_EACH_STYLE = pytest.mark.parametrize("name", GOING_ON)


def pages_until_noticed(page_at: Any, at_most: int) -> int:
    """How many pages a walk takes until it is noticed that it goes in a circle."""
    walk: Walk | None = Walk.begin([page_at(0)])
    for number in range(1, at_most):
        assert walk is not None
        walk = walk.step([page_at(number)])
        if walk is None:
            return number
    raise AssertionError("it was not noticed")


@OF_EACH_STYLE
@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_list_that_goes_in_a_circle_is_an_error(name: str, length: int, kind: Any) -> None:
    items = paging_of(name).items

    def change(answer: dict[str, Any]) -> None:
        answer[items] = [{"marker": str((len(server.requests) - 1) % length)}]

    server = ListServer(name, total=50, change=change)
    with ListReader(kind, server) as reader:
        page = reader.first()
        with pytest.raises(RepeatedPageError, match=r"does not go forward: at (offset|page)=\d+"):
            reader.taken(page)
        assert len(server.requests) == length + 1


def test_a_list_without_a_total_ends_as_well(kind: Any) -> None:
    # "has_more" is true for ever.
    def change(answer: dict[str, Any]) -> None:
        answer["has_more"] = True
        answer["items"] = [{"marker": "AB"[len(server.requests) % 2]}]

    server = ListServer(BY_STYLE["page_limit"], total=0, change=change)
    with ListReader(kind, server) as reader, pytest.raises(RepeatedPageError):
        reader.taken(reader.first())
    assert len(server.requests) == 3


@given(before=st.integers(0, 300), length=st.integers(1, 300))
def test_a_circle_is_noticed_with_its_first_page_that_comes_again(before: int, length: int) -> None:
    def page_at(number: int) -> int:
        return number if number < before else before + (number - before) % length

    assert pages_until_noticed(page_at, 1000) == before + length


def test_a_circle_beyond_memory_is_noticed_before_it_was_gone_through_three_times() -> None:
    length = REMEMBERED * 3
    assert pages_until_noticed(lambda number: number % length, length * 3) < length * 3


def test_memory_does_not_grow_with_the_list() -> None:
    walk: Walk | None = Walk.begin([0])
    tracemalloc.start()
    try:
        for number in range(1, REMEMBERED * 2):
            assert walk is not None
            walk = walk.step([number])
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * 1024 * 1024


def test_the_order_of_members_makes_no_other_page() -> None:
    assert Walk.begin([{"a": 1, "b": 2}]).step([{"b": 2, "a": 1}]) is None


def test_a_page_may_be_fetched_twice(kind: Any) -> None:
    server = ListServer("trunks_list", total=7)
    with ListReader(kind, server) as reader:
        first = reader.first()
        for _ in range(2):
            second = reader.following(first)
            assert plain(second.items) == server.items[2:4]
            for _ in range(2):
                assert plain(reader.following(second).items) == server.items[4:6]
        assert plain(reader.taken(first)) == server.items


@OF_EACH_STYLE
def test_an_iterator_goes_on_where_it_failed(name: str, kind: Any) -> None:
    # Page 7 fails twice; each of the six before it, and each of those after it, comes once.
    server = ListServer(name, total=20, failing={7: server_error(), 8: server_error()})
    with ListReader(kind, server, retry=None) as reader:
        items = reader.iterator(reader.first())
        taken: list[Any] = []
        for _ in range(2):
            with pytest.raises(InternalServerError):
                reader.take_into(taken, items)
            assert plain(taken) == server.items[:12]
        reader.take_into(taken, items)
        assert plain(taken) == server.items
    assert len(server.requests) == 12


@OF_EACH_STYLE
def test_an_iterator_of_pages_goes_on_where_it_failed(name: str, kind: Any) -> None:
    server = ListServer(name, total=7, failing={3: server_error()})
    with ListReader(kind, server, retry=None) as reader:
        pages = reader.first().pages()
        taken: list[Any] = []
        with pytest.raises(InternalServerError):
            reader.take_into(taken, pages)
        reader.take_into(taken, pages)
        assert [plain(page.items) for page in taken] == [server.items[:2], server.items[2:4], server.items[4:6], server.items[6:]]
        reader.take_into(taken, pages)
        assert len(taken) == 4


@OF_EACH_STYLE
def test_a_list_is_gone_on_with_in_another_process(name: str, kind: Any) -> None:
    server = ListServer(name, total=7)
    with ListReader(kind, server) as reader:
        second = reader.following(reader.first())
        kept = second.next_arguments
    with ListReader(kind, server) as reader:
        assert plain(reader.taken(reader.first(**kept))) == server.items[4:]


def test_after_the_last_page_there_is_nothing_to_go_on_with(kind: Any) -> None:
    with ListReader(kind, ListServer("trunks_list", total=2)) as reader:
        assert reader.first().next_arguments is None


def test_the_filters_are_among_what_is_kept(kind: Any) -> None:
    with ListReader(kind, ListServer("numbers_list", total=5)) as reader:
        assert reader.first(search="98", per_page=2).next_arguments == {"search": "98", "per_page": 2, "page": 2}
