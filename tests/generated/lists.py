"""A server of lists in each of the API's styles, and a reader of either kind for them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from types import TracebackType
from typing import Any, Literal, Self

import httpx2

from tests.generated.answers import answers, example_arguments, method_of, operations
from vobiz_api.pagination import Pagination
from vobiz_sdk import AsyncVobiz, Vobiz
from vobiz_sdk.testing import ManualClock

Kind = Literal["sync", "async"]
Change = Callable[[dict[str, Any]], object]

# One list of each style.
BY_STYLE = {
    "offset_next": "applications_list",
    "offset_total": "trunks_list",
    "page_pagination": "cdrs_list",
    "page_items": "numbers_list",
    "page_root_totals": "balance_list_transactions",
    "page_size": "sub_accounts_list",
    "page_size_out": "partner_list_accounts",
    "page_limit": "preview_whatsapp_list_templates",
    "none": "conferences_list",
}
PAGED = sorted(name for name, operation in operations().items() if operation.pagination is not None)
# Where a request says how many items it wants, by style.
_SIZES = ("limit", "per_page", "size")


def paging_of(name: str) -> Pagination:
    """How an operation's list goes on."""
    paging = operations()[name].pagination
    assert paging is not None
    return paging


def answer_of(paging: Pagination, items: list[Any], query: dict[str, Any], size: int) -> dict[str, Any]:
    """What the API answers to a query about a list of these items.

    Args:
        paging: The style.
        items: All there are.
        query: What was asked for.
        size: How many items a page has if the query does not say.
    """
    size = next((int(query[name]) for name in _SIZES if name in query), size)
    page = int(query.get("page", 1))
    offset = int(query.get("offset", (page - 1) * size))
    total = len(items)
    more = offset + size < total
    shown = {paging.items: items if paging.style == "none" else items[offset : offset + size]}
    meta = {"limit": size, "offset": offset}
    if paging.style == "offset_next":
        link = f"/v1/Account/MA_XXXXXXXX/List/?limit={size}&offset={offset + size}" if more else None
        return {"meta": {**meta, "next": link, "previous": None, "total_count": total}, **shown}
    if paging.style == "offset_total":
        return (
            {"meta": meta, paging.total: total, **shown}
            if paging.total
            else {"meta": {**meta, "total": total}, **shown}
        )
    if paging.style == "page_pagination":
        about = {"page": page, "per_page": size, "total": total, "pages": -(-total // size), "has_next": more}
        return {"success": True, "pagination": {**about, "has_prev": page > 1}, **shown}
    if paging.style == "page_items":
        return {"page": page, "per_page": size, "total": total, **shown}
    if paging.style == "page_root_totals":
        return {"page": page, "per_page": size, "total": total, "total_pages": -(-total // size), **shown}
    if paging.style in ("page_size", "page_size_out"):
        return {"page": page, "size": size, "total": total, **shown}
    return {"has_more": more, **shown} if paging.style == "page_limit" else shown


@dataclass
class ListServer:
    """A transport handler that has a list of so many items.

    Attributes:
        name: The operation that lists them.
        total: How many items there are.
        size: How many are on a page, unless the request says.
        failing: Answers given in place of the page, by the number of the request, counted from 1.
        change: Done to every answer before it is sent.
        requests: What came.
    """

    name: str
    total: int
    size: int = 2
    failing: dict[int, httpx2.Response] = field(default_factory=dict[int, httpx2.Response])
    change: Change = lambda answer: None
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if len(self.requests) in self.failing:
            return self.failing[len(self.requests)]
        answer = answer_of(paging_of(self.name), self.items, dict(request.url.params), self.size)
        self.change(answer)
        return httpx2.Response(200, content=json.dumps(answer).encode(), headers={"Content-Type": "application/json"})

    @property
    def items(self) -> list[Any]:
        """All there are, of the kind that the example shows."""
        example = next(body for _, _, body in answers(self.name))[paging_of(self.name).items]
        texts = [f"item-{number}" for number in range(self.total)]
        return texts if example and isinstance(example[0], str) else [{"marker": text} for text in texts]

    @property
    def queries(self) -> list[dict[str, str]]:
        """The queries that came."""
        return [dict(request.url.params) for request in self.requests]


class ListReader:
    """A client of either kind, asked in the same words."""

    def __init__(self, kind: Kind, server: ListServer, **options: Any) -> None:
        self.kind = kind
        self.server = server
        self._runner = asyncio.Runner() if kind == "async" else None
        client: Any = Vobiz if kind == "sync" else AsyncVobiz
        settings = {"clock": ManualClock(), "transport": httpx2.MockTransport(server), **options}
        self.vobiz: Any = client("MA_XXXXXXXX", "token-secret-1", **settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(self.vobiz.close)
        if self._runner is not None:
            self._runner.close()

    def first(self, **arguments: Any) -> Any:
        """The first page."""
        given = {**example_arguments(self.server.name), **arguments}
        return self._wait(method_of(self.vobiz, self.server.name), **given)

    def raw(self) -> Any:
        """The first page, unread."""
        tag, verb = operations()[self.server.name].public_name.split(".")
        view = getattr(self.vobiz, tag).with_raw_response
        return self._wait(getattr(view, verb), **example_arguments(self.server.name))

    def following(self, page: Any) -> Any:
        """The page after this one."""
        return self._wait(page.next_page)

    def taken(self, many: Any, at_most: int = 10_000) -> list[Any]:
        """The first so many of what a page or its `pages()` gives when it is iterated."""
        if self._runner is None:
            return list(islice(many, at_most))

        async def take() -> list[Any]:
            found = []
            async for each in many:
                found.append(each)
                if len(found) == at_most:
                    break
            return found

        return self._runner.run(take())

    def iterator(self, many: Any) -> Any:
        """One iterator over it."""
        return iter(many) if self._runner is None else aiter(many)

    def take_into(self, taken: list[Any], iterator: Any) -> None:
        """Add all that an iterator still gives, one after the other."""
        if self._runner is None:
            for each in iterator:
                taken.append(each)
            return

        async def take() -> None:
            async for each in iterator:
                taken.append(each)

        self._runner.run(take())

    def _wait(self, method: Any, **arguments: Any) -> Any:
        if self._runner is None:
            return method(**arguments)

        async def run() -> Any:
            return await method(**arguments)

        return self._runner.run(run())


def plain(items: list[Any]) -> list[Any]:
    """Items as they came."""
    return [item.to_dict() if hasattr(item, "to_dict") else item for item in items]
