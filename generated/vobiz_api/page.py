"""One page of a list, which knows how to get the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from keyword import iskeyword
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .model import Model
from .pagination import Pagination, items_of, next_query, total_of
from .types import Argument, JsonValue

if TYPE_CHECKING:
    from .caller import AsyncCaller, Caller
    from .operation import Operation
    from .walk import Walk

A = TypeVar("A", bound=Model)
Item = TypeVar("Item")


class _Page(Generic[Item, A]):
    """What both kinds of page have in common.

    Attributes:
        answer: The whole answer, with what it says beside its items.
    """

    def __init__(
        self,
        operation: Operation[A],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        answer: A,
        walk: Walk | None,
    ) -> None:
        self.answer = answer
        self._walk = walk
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

    @property
    def next_arguments(self) -> dict[str, Argument] | None:
        """What the list's method has to be given, as keywords, to begin with the next page; None after the last.

        For going on with a list later, in another process: keep them, and pass them to the same method.
        """
        query = next_query(self._paging, self._query, self._data)
        return query and {f"{name}_" if iskeyword(name) else name: value for name, value in query.items()}

    def _step(self, following: A) -> Walk | None:
        """The walk with the next page; None if that was there before."""
        # Here, and not above: many programs never ask for a second page.
        from .walk import Walk

        walk = self._walk or Walk.begin(items_of(self._paging, self._data))
        return walk.step(items_of(self._paging, following.to_dict()))

    def _repeated(self, query: Mapping[str, Argument]) -> str:
        asked = ", ".join(f"{name}={value!r}" for name, value in query.items() if name in ("offset", "page"))
        return f"The list does not go forward: at {asked} it answered a page that was there before"


class Page(_Page[Item, A]):
    """A page of a list. Iterating it goes through the items of all pages from here on, lazily.

    ```python
    for trunk in vobiz.trunks.list():
        print(trunk.trunk_id)
    ```

    If fetching a page fails, what came before it stays usable: `next_page` may be called again, and an
    iterator (`items = iter(page)`) goes on, when it is asked again, with the page that failed.
    """

    def __init__(
        self,
        caller: Caller,
        operation: Operation[A],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        answer: A,
        walk: Walk | None = None,
    ) -> None:
        super().__init__(operation, path, query, answer, walk)
        self._caller = caller

    def next_page(self) -> Page[Item, A] | None:
        """The next page, or None after the last one. Fetched anew at each call, with the usual retries.

        Raises:
            VobizError: it could not be fetched.
            RepeatedPageError: the API answered this page, or one before it, again.
        """
        query = next_query(self._paging, self._query, self._data)
        if query is None:
            return None
        answer = self._caller.call(self._operation, self._path, query, None)
        walk = self._step(answer)
        if walk is None:
            raise self._caller.repeated_page(self._operation, self._repeated(query))
        return Page(self._caller, self._operation, self._path, query, answer, walk)

    def pages(self) -> Iterator[Page[Item, A]]:
        """This page and all after it. After an error the iterator can be asked again, for the page that failed."""
        return _Pages(self)

    def __iter__(self) -> Iterator[Item]:
        return _Items(self.pages())


class _Pages(Iterator[Page[Item, A]]):
    """Not a generator, which would be over after the first error."""

    def __init__(self, first: Page[Item, A]) -> None:
        self._next: Page[Item, A] | None = first
        self._last: Page[Item, A] | None = None

    def __next__(self) -> Page[Item, A]:
        if self._last is not None:
            self._next, self._last = self._last.next_page(), None
        if self._next is None:
            raise StopIteration
        self._last = self._next
        return self._last


class _Items(Iterator[Item]):
    def __init__(self, pages: Iterator[Page[Item, A]]) -> None:
        self._pages = pages
        self._items: Iterator[Item] = iter(())

    def __next__(self) -> Item:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)


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
        walk: Walk | None = None,
    ) -> None:
        super().__init__(operation, path, query, answer, walk)
        self._caller = caller

    async def next_page(self) -> AsyncPage[Item, A] | None:
        """The next page, or None after the last one. Fetched anew at each call, with the usual retries.

        Raises:
            VobizError: it could not be fetched.
            RepeatedPageError: the API answered this page, or one before it, again.
        """
        query = next_query(self._paging, self._query, self._data)
        if query is None:
            return None
        answer = await self._caller.call(self._operation, self._path, query, None)
        walk = self._step(answer)
        if walk is None:
            raise self._caller.repeated_page(self._operation, self._repeated(query))
        return AsyncPage(self._caller, self._operation, self._path, query, answer, walk)

    def pages(self) -> AsyncIterator[AsyncPage[Item, A]]:
        """This page and all after it. After an error the iterator can be asked again, for the page that failed."""
        return _AsyncPages(self)

    def __aiter__(self) -> AsyncIterator[Item]:
        return _AsyncItems(self.pages())


class _AsyncPages(AsyncIterator[AsyncPage[Item, A]]):
    def __init__(self, first: AsyncPage[Item, A]) -> None:
        self._next: AsyncPage[Item, A] | None = first
        self._last: AsyncPage[Item, A] | None = None

    async def __anext__(self) -> AsyncPage[Item, A]:
        if self._last is not None:
            self._next, self._last = await self._last.next_page(), None
        if self._next is None:
            raise StopAsyncIteration
        self._last = self._next
        return self._last


class _AsyncItems(AsyncIterator[Item]):
    def __init__(self, pages: AsyncIterator[AsyncPage[Item, A]]) -> None:
        self._pages = pages
        self._items: Iterator[Item] = iter(())

    async def __anext__(self) -> Item:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)
