"""One page of a list, which knows how to get the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .model import Model
from .pagination import Pagination, items_of, next_query, total_of
from .types import Argument, JsonValue

if TYPE_CHECKING:
    from .caller import AsyncCaller, Caller
    from .operation import Operation

A = TypeVar("A", bound=Model)
Item = TypeVar("Item")


class RepeatedPageError(RuntimeError):
    """A list does not go forward: the API answered the same page again. What came before is sound."""


class _Page(Generic[Item, A]):
    """What both kinds of page have in common.

    Attributes:
        answer: The whole answer, with what it says beside its items.
    """

    def __init__(
        self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument], answer: A
    ) -> None:
        self.answer = answer
        self._operation = operation
        self._path = path
        self._query = query
        self._data: dict[str, JsonValue] = answer.to_dict()

    @property
    def _paging(self) -> Pagination:
        paging = self._operation.pagination
        assert paging is not None
        return paging

    @property
    def items(self) -> list[Item]:
        """The items of this page."""
        return cast("list[Item]", getattr(self.answer, self._operation.items_attribute))

    @property
    def total(self) -> int | None:
        """How many items there are on all pages, where the API says so."""
        return total_of(self._paging, self._data)

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return next_query(self._paging, self._query, self._data) is not None

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        count = len(items_of(self._paging, self._data))
        total = "unknown" if self.total is None else self.total
        return f"<{type(self).__name__} of {self._operation.public_name}: {count} of {total}>"

    def _check_progress(self, following: A) -> None:
        items = items_of(self._paging, following.to_dict())
        if items and items == items_of(self._paging, self._data):
            # Filters of the query may be phone numbers.
            at = {name: value for name, value in self._query.items() if isinstance(value, int)}
            raise RepeatedPageError(f"{self._operation.public_name} answered the same page twice, at {at}")


class Page(_Page[Item, A]):
    """A page of a list. Iterating it goes through the items of all pages from here on, lazily.

    ```python
    for trunk in vobiz.trunks.list():
        print(trunk.trunk_id)
    ```

    If fetching a page fails, the pages before it stay usable, and `next_page` may be called again.
    """

    def __init__(
        self,
        caller: Caller,
        operation: Operation[A],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        answer: A,
    ) -> None:
        super().__init__(operation, path, query, answer)
        self._caller = caller

    def next_page(self) -> Page[Item, A] | None:
        """The next page, or None after the last one. Fetched anew at each call, with the usual retries.

        Raises:
            VobizError: it could not be fetched.
            RepeatedPageError: the API answered this page again.
        """
        query = next_query(self._paging, self._query, self._data)
        if query is None:
            return None
        answer = self._caller.call(self._operation, self._path, query, None)
        self._check_progress(answer)
        return Page(self._caller, self._operation, self._path, query, answer)

    def pages(self) -> Iterator[Page[Item, A]]:
        """This page and all after it."""
        page: Page[Item, A] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_Page[Item, A]):
    """A page of a list. Iterating it asynchronously goes through the items of all pages from here on.

    ```python
    async for trunk in await vobiz.trunks.list():
        print(trunk.trunk_id)
    ```
    """

    def __init__(
        self,
        caller: AsyncCaller,
        operation: Operation[A],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        answer: A,
    ) -> None:
        super().__init__(operation, path, query, answer)
        self._caller = caller

    async def next_page(self) -> AsyncPage[Item, A] | None:
        """The next page, or None after the last one. Fetched anew at each call, with the usual retries.

        Raises:
            VobizError: it could not be fetched.
            RepeatedPageError: the API answered this page again.
        """
        query = next_query(self._paging, self._query, self._data)
        if query is None:
            return None
        answer = await self._caller.call(self._operation, self._path, query, None)
        self._check_progress(answer)
        return AsyncPage(self._caller, self._operation, self._path, query, answer)

    async def pages(self) -> AsyncIterator[AsyncPage[Item, A]]:
        """This page and all after it."""
        page: AsyncPage[Item, A] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item
