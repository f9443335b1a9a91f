"""Where a walk over a list has been, so that it is noticed when it goes in a circle."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import Self

from .types import JsonValue

# A circle of up to so many pages is noticed with its first page that comes again.
REMEMBERED = 4096


class Walk:
    """The pages from the first one to one of the others, by the digests of their items.

    Memory is bounded: the latest pages are remembered, and of those before them the ones at the powers of two,
    which find a circle of any length before it has been gone through three times (R. P. Brent, 1980).

    Pages that follow different answers to the same question share what is remembered, each up to its own place,
    so that a page may be fetched twice.
    """

    __slots__ = ("_index", "_marks", "_recent")

    def __init__(self, index: int, recent: dict[bytes, int], marks: dict[bytes, int]) -> None:
        self._index = index
        self._recent = recent
        self._marks = marks

    @classmethod
    def begin(cls, items: Sequence[JsonValue]) -> Self:
        """A walk that is at its first page."""
        return cls(0, {_digest(items): 0}, {})

    def step(self, items: Sequence[JsonValue]) -> Self | None:
        """The walk with one more page; None if that page was there before. An empty page ends a list in any case."""
        digest, index = _digest(items), self._index + 1
        if items and any(seen.get(digest, index) < index for seen in (self._recent, self._marks)):
            return None
        self._recent[digest] = index
        if index & (index - 1) == 0:
            self._marks[digest] = index
        while len(self._recent) > REMEMBERED:
            del self._recent[next(iter(self._recent))]
        return type(self)(index, self._recent, self._marks)


def _digest(items: Sequence[JsonValue]) -> bytes:
    # The order of an object's members says nothing; decimals are written as they came.
    written = json.dumps(items, sort_keys=True, default=str)
    return blake2b(written.encode("ascii"), digest_size=16).digest()
