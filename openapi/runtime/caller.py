"""What the generated resources need from the layer above them: somebody who carries a call out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, ParamSpec, Protocol, TypeVar, cast, runtime_checkable

from .model import Model
from .operation import Operation
from .page import AsyncPage, Page
from .types import Argument, JsonValue

T = TypeVar("T")
A = TypeVar("A", bound=Model)
Item = TypeVar("Item")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")


@runtime_checkable
class RawResponse(Protocol, Generic[T_co]):
    """An answer before it is read."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Header fields by lower-case name."""
        ...

    @property
    def content(self) -> bytes:
        """The body as it came."""
        ...

    @property
    def request_id(self) -> str | None:
        """Id of the request, where the answer holds one."""
        ...

    def json(self) -> JsonValue:
        """The decoded body."""
        ...

    def parse(self) -> T_co:
        """What the method itself would have returned."""
        ...


class Caller(Protocol):
    """Carries calls out and waits for them."""

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        """Send one call (with its retries) and read the answer."""
        ...

    def page(self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]) -> Page[Item, A]:
        """Fetch a page of a list."""
        ...

    def repeated_page(self, operation: Operation[A], reason: str) -> Exception:
        """The exception for a list that does not go forward."""
        ...

    def raw(self) -> Caller:
        """A caller that answers with `RawResponse` instead."""
        ...


class AsyncCaller(Protocol):
    """Carries calls out in an event loop."""

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        """Send one call (with its retries) and read the answer."""
        ...

    async def page(
        self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]
    ) -> AsyncPage[Item, A]:
        """Fetch a page of a list."""
        ...

    def repeated_page(self, operation: Operation[A], reason: str) -> Exception:
        """The exception for a list that does not go forward."""
        ...

    def raw(self) -> AsyncCaller:
        """A caller that answers with `RawResponse` instead."""
        ...


def raw_method(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The same method, typed for a resource whose caller answers with raw values."""
    return cast(Callable[P, RawResponse[T]], method)


def async_raw_method(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """The same coroutine method, typed for a resource whose caller answers with raw values."""
    return cast(Callable[P, Awaitable[RawResponse[T]]], method)
