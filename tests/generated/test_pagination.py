"""Lists of every style: all their items, once, over pages that are fetched when they are needed."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generated.answers import operations
from tests.generated.lists import BY_STYLE, PAGED, Kind, ListReader, ListServer, answer_of, paging_of, plain
from vobiz_api.page import AsyncPage, Page
from vobiz_api.pagination import Pagination, items_of, next_query, total_of
from vobiz_sdk import InternalServerError, RepeatedPageError, VobizError

GOING_ON = sorted(name for style, name in BY_STYLE.items() if style != "none")
OF_ALL = pytest.mark.parametrize("name", PAGED)
OF_EACH_STYLE = pytest.mark.parametrize("name", GOING_ON)
STYLES = st.sampled_from([paging_of(name) for name in PAGED])
SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.decimals() | st.floats()
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2)
)
# Answers with the names that matter, and anything at all in them.
_MEMBERS = ("offset", "next", "total", "total_count", "page", "pages", "per_page", "has_next", "size", "limit")
ABOUT = st.fixed_dictionaries({}, optional=dict.fromkeys(_MEMBERS, JSON))
STRANGE = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys((*_MEMBERS, "total_pages", "has_more"), JSON),
        "meta": ABOUT | JSON,
        "pagination": ABOUT | JSON,
        "items": st.lists(JSON, min_size=1, max_size=3) | JSON,
    },
)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


def server_error() -> httpx2.Response:
    return httpx2.Response(500, json={"error": "internal"})


def walked(paging: Pagination, total: int, size: int, query: dict[str, Any]) -> tuple[list[Any], list[dict[str, Any]]]:
    """All items that following `next_query` leads to, and the queries; fails if there is no end to them."""
    every = list(range(total))
    items: list[Any] = []
    queries: list[dict[str, Any]] = []
    following: dict[str, Any] | None = query
    while following is not None:
        queries.append(following)
        assert len(queries) <= total + 1, "the list has no end"
        answer = answer_of(paging, every, following, size)
        items += items_of(paging, answer)
        following = next_query(paging, following, answer)
    return items, queries


def test_the_lists_here_are_of_all_nine_styles() -> None:
    assert {style: paging_of(name).style for style, name in BY_STYLE.items()} == {style: style for style in BY_STYLE}
    assert {paging_of(name).style for name in PAGED} == set(BY_STYLE)


@given(paging=STYLES, total=st.integers(0, 60), size=st.integers(1, 25))
def test_every_item_comes_once_on_as_many_pages_as_it_takes(paging: Pagination, total: int, size: int) -> None:
    items, queries = walked(paging, total, size, {})
    assert items == list(range(total))
    assert len(queries) == (1 if paging.style == "none" else max(1, -(-total // size)))


@given(paging=STYLES, total=st.integers(0, 60), size=st.integers(1, 25), done=st.integers(0, 8))
def test_a_list_can_be_taken_up_where_it_was_left(paging: Pagination, total: int, size: int, done: int) -> None:
    items, queries = walked(paging, total, size, {})
    query = queries[min(done, len(queries) - 1)]
    again, _ = walked(paging, total, size, query)
    assert again == items[len(items) - len(again) :]


@given(paging=STYLES, size=st.integers(1, 25))
def test_what_was_asked_for_is_asked_for_on_every_page(paging: Pagination, size: int) -> None:
    asked = {"search": "x", "limit" if paging.style.startswith("offset") else "per_page": size}
    _, queries = walked(paging, 40, 7, asked)
    assert all(query.items() >= asked.items() for query in queries)


@given(paging=STYLES, answer=STRANGE, query=st.dictionaries(st.sampled_from(_MEMBERS), SCALARS))
def test_any_answer_at_all_leads_forward_or_nowhere(
    paging: Pagination, answer: dict[str, Any], query: dict[str, Any]
) -> None:
    answer[paging.items] = answer.get("items", [1])
    total_of(paging, answer)
    following = next_query(paging, query, answer)
    if following is not None:
        name, first = ("offset", 0) if paging.style.startswith("offset") else ("page", 1)
        asked = query.get(name)
        assert following[name] > (asked if isinstance(asked, int) and not isinstance(asked, bool) else first)
        assert items_of(paging, answer)


@given(link=st.text() | st.from_regex(r"https?://\[?[a-z.]{0,9}/\?offset=[-+0-9e.]{0,30}", fullmatch=True))
def test_any_link_at_all_leads_forward(link: str) -> None:
    paging = paging_of("applications_list")
    answer = {"meta": {"offset": 2, "next": link, "total_count": 10**40}, "objects": [{}]}
    following = next_query(paging, {"offset": 2}, answer)
    assert following is None or following["offset"] > 2  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "answer", "total"),
    [
        ("applications_list", {"meta": {"total_count": 7}}, 7),
        ("trunks_list", {"meta": {"total": "7"}}, 7),
        ("cdrs_list", {"pagination": {"total": 7}}, 7),
        ("numbers_list", {"total": 7}, 7),
        ("balance_list_transactions", {"total": 7}, 7),
        ("sub_accounts_list", {"total": 7}, 7),
        ("partner_list_accounts", {"total": 7}, 7),
        ("conferences_list", {"total": 7}, None),
        ("trunks_list", {"meta": None}, None),
        ("trunks_list", {}, None),
    ],
)
def test_where_the_total_stands(name: str, answer: dict[str, Any], total: int | None) -> None:
    assert total_of(paging_of(name), answer) == total


def test_a_server_that_gives_fewer_than_asked_for_is_followed_by_what_it_gives() -> None:
    # transactions fall back to 50 when more than the maximum is asked for
    paging = paging_of("balance_list_transactions")
    answer = {"transactions": [{}] * 50, "page": 1, "per_page": 50, "total": 120}
    assert next_query(paging, {"per_page": 5000}, answer) == {"per_page": 5000, "page": 2}
    assert next_query(paging, {"per_page": 5000, "page": 3}, {**answer, "page": 3}) is None


@OF_ALL
def test_iterating_goes_over_all_pages(name: str, kind: Kind) -> None:
    server = ListServer(name, total=7, size=3)
    with ListReader(kind, server) as reader:
        page = reader.first()
        assert type(page) is (Page if kind == "sync" else AsyncPage)
        assert plain(reader.taken(page)) == server.items
    assert len(server.requests) == (1 if paging_of(name).style == "none" else 3)


@OF_EACH_STYLE
def test_a_page_is_fetched_when_its_items_are_reached(name: str, kind: Kind) -> None:
    server = ListServer(name, total=7, size=3)
    with ListReader(kind, server) as reader:
        page = reader.first()
        assert len(server.requests) == 1
        assert plain(reader.taken(page, 3)) == server.items[:3]
        assert len(server.requests) == 1
        assert plain(reader.taken(page, 4)) == server.items[:4]
        assert len(server.requests) == 2


@OF_EACH_STYLE
def test_one_page_after_the_other(name: str, kind: Kind) -> None:
    server = ListServer(name, total=5, size=2)
    total = None if paging_of(name).style == "page_limit" else 5
    with ListReader(kind, server) as reader:
        first = reader.first()
        second = reader.following(first)
        last = reader.following(second)
        assert [plain(page.items) for page in (first, second, last)] == [
            server.items[:2],
            server.items[2:4],
            server.items[4:],
        ]
        assert [page.total for page in (first, second, last)] == [total] * 3
        assert [page.has_next for page in (first, second, last)] == [True, True, False]
        assert [len(page) for page in (first, second, last)] == [2, 2, 1]
        assert reader.following(last) is None
        assert len(server.requests) == 3
        assert repr(last) == (f"<{type(last).__name__} of {operations()[name].public_name}: 1 of {total or 'unknown'}>")


@OF_EACH_STYLE
def test_pages(name: str, kind: Kind) -> None:
    server = ListServer(name, total=5, size=2)
    with ListReader(kind, server) as reader:
        first = reader.first()
        assert [len(page) for page in reader.taken(first.pages())] == [2, 2, 1]
        assert [len(page) for page in reader.taken(reader.following(first).pages())] == [2, 1]
        assert reader.taken(first.pages(), 1) == [first]


@OF_ALL
@pytest.mark.parametrize("empty", ["no items", "null", "missing"])
def test_an_empty_list_has_no_items_and_no_next_page(name: str, empty: str, kind: Kind) -> None:
    items = paging_of(name).items

    def change(answer: dict[str, Any]) -> None:
        if empty == "null":
            answer[items] = None
        elif empty == "missing":
            del answer[items]

    server = ListServer(name, total=0, change=change)
    with ListReader(kind, server) as reader:
        page = reader.first()
        assert reader.taken(page) == [] == page.items
        assert (len(page), page.has_next, reader.following(page)) == (0, False, None)
        assert len(reader.taken(page.pages())) == 1
        assert "0 of " in repr(page)
    assert len(server.requests) == 1


def test_the_filters_are_sent_with_every_page(kind: Kind) -> None:
    server = ListServer("numbers_list", total=5)
    with ListReader(kind, server) as reader:
        reader.taken(reader.first(search="9876", per_page=2))
    assert server.queries == [
        {"search": "9876", "per_page": "2"},
        {"search": "9876", "per_page": "2", "page": "2"},
        {"search": "9876", "per_page": "2", "page": "3"},
    ]


def test_a_list_may_begin_in_the_middle(kind: Kind) -> None:
    server = ListServer("trunks_list", total=7)
    with ListReader(kind, server) as reader:
        assert plain(reader.taken(reader.first(offset=3, limit=3))) == server.items[3:]
    assert [query["offset"] for query in server.queries] == ["3", "6"]


def test_null_in_place_of_the_link_is_the_end_whatever_the_total_says(kind: Kind) -> None:
    server = ListServer("applications_list", total=2, change=lambda answer: answer["meta"].update(total_count=99))
    with ListReader(kind, server) as reader:
        assert len(reader.taken(reader.first())) == 2
    assert len(server.requests) == 1


def test_only_the_position_is_taken_from_a_link(kind: Kind) -> None:
    def elsewhere(answer: dict[str, Any]) -> None:
        if answer["meta"]["next"]:
            answer["meta"]["next"] = "https://elsewhere.example/v9/Other/?limit=1&offset=4&secret=1"

    server = ListServer("applications_list", total=5, size=4, change=elsewhere)
    with ListReader(kind, server) as reader:
        assert len(reader.taken(reader.first())) == 5
    assert {request.url.host for request in server.requests} == {"api.vobiz.ai"}
    assert {request.url.path for request in server.requests} == {"/api/v1/Account/MA_XXXXXXXX/Application/"}
    assert server.queries == [{}, {"offset": "4"}]


@OF_EACH_STYLE
def test_a_page_that_comes_again_is_an_error_and_not_a_loop(name: str, kind: Kind) -> None:
    items = paging_of(name).items
    server = ListServer(name, total=9, change=lambda answer: answer.update({items: [{"marker": "the same"}]}))
    with ListReader(kind, server) as reader:
        page = reader.first()
        with pytest.raises(RepeatedPageError) as caught:
            reader.taken(page)
        assert isinstance(caught.value, VobizError)
        assert (caught.value.operation, caught.value.outcome) == (operations()[name].public_name, "committed")
        assert len(server.requests) == 2
        assert plain(page.items) == [{"marker": "the same"}]


def test_a_server_that_never_says_where_it_is_does_not_keep_us_for_ever(kind: Kind) -> None:
    # It answers as if the first page had been asked for, with items that change from one time to the next.
    def change(answer: dict[str, Any]) -> None:
        answer["meta"]["offset"] = 0
        answer["objects"] = [{"marker": str(len(server.requests))}]

    server = ListServer("trunks_list", total=6, change=change)
    with ListReader(kind, server) as reader:
        assert len(reader.taken(reader.first(), 50)) == 6
    assert [query.get("offset") for query in server.queries] == [None, "1", "2", "3", "4", "5"]


@OF_EACH_STYLE
def test_after_a_failure_the_list_can_be_taken_up_again(name: str, kind: Kind) -> None:
    server = ListServer(name, total=7, failing={3: server_error()})
    with ListReader(kind, server, retry=None) as reader:
        pages = [reader.first()]
        pages.append(reader.following(pages[0]))
        with pytest.raises(InternalServerError):
            reader.following(pages[1])
        assert [plain(page.items) for page in pages] == [server.items[:2], server.items[2:4]]
        assert plain(reader.taken(reader.following(pages[1]))) == server.items[4:]
        assert server.queries[2] == server.queries[3]


@OF_EACH_STYLE
def test_each_page_is_retried_for_itself(name: str, kind: Kind) -> None:
    server = ListServer(name, total=5, failing={1: server_error(), 3: server_error(), 5: server_error()})
    with ListReader(kind, server) as reader:
        assert plain(reader.taken(reader.first())) == server.items
    assert len(server.requests) == 6
    assert [server.queries[number] == server.queries[number + 1] for number in (0, 2, 4)] == [True] * 3


@OF_EACH_STYLE
def test_a_raw_answer_is_read_into_a_page_that_goes_on(name: str, kind: Kind) -> None:
    server = ListServer(name, total=5)
    with ListReader(kind, server) as reader:
        raw = reader.raw()
        assert raw.status == 200
        page = raw.parse()
        assert type(page) is (Page if kind == "sync" else AsyncPage)
        assert plain(reader.taken(page)) == server.items
        assert page.answer.to_dict() == raw.json()
    assert len(server.requests) == 3
