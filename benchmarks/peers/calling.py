"""A call of which a refusal is one of the results, as everywhere in this benchmark."""

from __future__ import annotations

from collections.abc import Awaitable, Callable


def returning(call: Callable[[], object], refusal: type[Exception]) -> Callable[[], object]:
    """The call, returning the SDK's own exception instead of raising it."""

    def called() -> object:
        try:
            return call()
        except refusal as error:
            return error

    return called


def async_returning(call: Callable[[], Awaitable[object]], refusal: type[Exception]) -> Callable[[], Awaitable[object]]:
    """The same in an event loop."""

    async def called() -> object:
        try:
            return await call()
        except refusal as error:
            return error

    return called
