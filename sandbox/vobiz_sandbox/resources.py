"""A collection of things that are created, read, changed and deleted by id."""

from __future__ import annotations

from .json_types import JsonObject, duplicate


class ResourceCollection:
    """JSON objects by id, in order of creation.

    Guarded by the lock of the state it belongs to. What goes in and out is copied, so that nobody
    changes the collection by accident.
    """

    def __init__(self) -> None:
        self._items: dict[str, JsonObject] = {}

    def __len__(self) -> int:
        return len(self._items)

    def put(self, identifier: str, item: JsonObject) -> JsonObject:
        """Store an item under an id and return a copy of it."""
        self._items[identifier] = duplicate(item)
        return duplicate(item)

    def get(self, identifier: str) -> JsonObject | None:
        """Return a copy of the item with this id, or None."""
        item = self._items.get(identifier)
        return None if item is None else duplicate(item)

    def remove(self, identifier: str) -> bool:
        """Delete the item with this id and say whether there was one."""
        return self._items.pop(identifier, None) is not None

    @property
    def items(self) -> tuple[JsonObject, ...]:
        """Copies of all items, oldest first."""
        return tuple(duplicate(item) for item in self._items.values())
