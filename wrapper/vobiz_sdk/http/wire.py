"""A request and what comes of it, free of any HTTP library's types."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, Protocol, TypeVar, overload

from vobiz_sdk.attempts import Phase
from vobiz_sdk.errors.transport import Stage
from vobiz_sdk.http.origin import Origin

T = TypeVar("T")
HeaderList = list[tuple[bytes, bytes]]


class WireRequest(NamedTuple):
    """A request ready to be sent."""

    method: bytes
    target: bytes
    headers: HeaderList
    content: bytes

    def __repr__(self) -> str:
        # Crash reports show the variables of each frame; this one holds the credentials.
        return f"WireRequest({self.method.decode('ascii')}, {len(self.content)} bytes)"


class Budgeted(NamedTuple):
    """Timeouts of one attempt, in seconds, and the time by which it must be over."""

    connect: float
    read: float
    write: float
    pool: float
    deadline_at: float


class WireResponse:
    """A whole answer."""

    __slots__ = ("content", "raw_headers", "status")

    def __init__(self, status: int, raw_headers: HeaderList, content: bytes) -> None:
        self.status = status
        self.raw_headers = raw_headers
        self.content = content

    @property
    def headers(self) -> Headers:
        """Header fields by lower-case name."""
        return Headers(self.raw_headers)


class Headers(Mapping[str, str]):
    """Header fields by lower-case name; of a repeated one the values are joined with a comma."""

    __slots__ = ("_fields",)

    def __init__(self, raw: HeaderList) -> None:
        self._fields = [(name.lower().decode("latin-1"), value) for name, value in raw]

    def __getitem__(self, name: str) -> str:
        values = self.all(name)
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._fields))

    def __len__(self) -> int:
        return len(dict(self._fields))

    @overload
    def get(self, name: str, default: None = None, /) -> str | None: ...
    @overload
    def get(self, name: str, default: str, /) -> str: ...
    @overload
    def get(self, name: str, default: T, /) -> str | T: ...
    def get(self, name: str, default: object = None, /) -> object:
        """The value of a field, or the default; quicker than what a mapping has for it."""
        values = self.all(name)
        return ", ".join(values) if values else default

    def all(self, name: str) -> list[str]:
        """Every value of a field, in order."""
        name = name.lower()
        return [value.decode("latin-1") for field, value in self._fields if field == name]


class TransportFailure(NamedTuple):
    """No whole answer came.

    Attributes:
        sent: Whether a byte of the request may have left.
        phase: How far the attempt came.
        stage: What failed.
        exception: Name of the exception class that says it.
        message: What failed, in words.
        hint: What to do about it.
        status: Status of an answer whose body broke off, if it had begun with a 2xx.
        partial: What arrived of that body.
    """

    sent: bool
    phase: Phase
    stage: Stage
    exception: Literal["CouldNotConnectError", "TimedOutError", "ConnectionLostError", "DeadlineExceededError"]
    message: str
    hint: str | None
    status: int | None = None
    partial: bytes = b""


Reply = WireResponse | TransportFailure


class WireStream(ABC):
    """A success whose body has not been read yet. It has to be closed."""

    __slots__ = ("raw_headers", "status")

    def __init__(self, status: int, raw_headers: HeaderList) -> None:
        self.status = status
        self.raw_headers = raw_headers

    @property
    def headers(self) -> Headers:
        """Header fields by lower-case name."""
        return Headers(self.raw_headers)

    @abstractmethod
    def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body as it is on the wire; nothing at its end. Never raises for the network.

        Args:
            timeout: Seconds to wait for it.
            deadline_at: Time on the monotonic clock by which it must be there.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of the connection."""


class AsyncWireStream(ABC):
    """The same in an event loop."""

    __slots__ = ("raw_headers", "status")

    def __init__(self, status: int, raw_headers: HeaderList) -> None:
        self.status = status
        self.raw_headers = raw_headers

    @property
    def headers(self) -> Headers:
        """Header fields by lower-case name."""
        return Headers(self.raw_headers)

    @abstractmethod
    async def read(self, timeout: float, deadline_at: float) -> bytes | TransportFailure:
        """The next part of the body as it is on the wire; nothing at its end. Never raises for the network."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of the connection."""


AnyStream = WireStream | AsyncWireStream


class Transport(Protocol):
    """Sends requests and waits for the answers."""

    def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once. Never raises for anything the network does."""
        ...

    def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> WireStream | Reply:
        """Send once to any server, and leave the body of a success unread. Never raises for the network."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncTransport(Protocol):
    """Sends requests in an event loop."""

    async def send(self, request: WireRequest, timeouts: Budgeted) -> Reply:
        """Send once. Never raises for anything the network does."""
        ...

    async def open(self, request: WireRequest, timeouts: Budgeted, origin: Origin) -> AsyncWireStream | Reply:
        """Send once to any server, and leave the body of a success unread. Never raises for the network."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...
