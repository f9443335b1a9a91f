"""Undoing compression part by part, whatever the parts are: gzip, zlib, and deflate without the zlib format."""

from __future__ import annotations

import zlib

LARGEST_PART = 1024 * 1024
"""Bytes that a part of the result has at most, since a few bytes can stand for gigabytes."""
_TELLS_THE_FORMAT = 2
"""Bytes by which the forms are told apart."""
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class NotInflated(Exception):
    """What came is not compressed in a known way; the text says what is wrong with it."""


class Inflating:
    """A body in compressed form."""

    __slots__ = ("_begun", "_machine", "_waiting")

    def __init__(self) -> None:
        self._machine = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._waiting = b""
        self._begun = False

    def feed(self, part: bytes) -> None:
        """Hand over what came."""
        self._waiting += part

    def take(self) -> bytes:
        """The next part of the result; nothing if more has to be fed first.

        Raises:
            NotInflated: it is not compressed in a known way.
        """
        if not self._begun and len(self._waiting) < _TELLS_THE_FORMAT:
            return b""
        while self._waiting:
            if self._machine.eof:
                # A gzip file may have several members, one after the other (RFC 1952, section 2.2).
                self._machine = zlib.decompressobj(_GZIP_OR_ZLIB)
            part = self._inflate()
            self._begun = True
            self._waiting = self._machine.unconsumed_tail or self._machine.unused_data
            if part:
                return part
        return b""

    @property
    def whole(self) -> bool:
        """Whether what was fed so far may be all of it."""
        return self._machine.eof or not (self._begun or self._waiting)

    def _inflate(self) -> bytes:
        try:
            return self._machine.decompress(self._waiting, LARGEST_PART)
        except zlib.error as error:
            if self._begun:
                raise NotInflated(str(error)) from None
            # Some servers send `deflate` without the zlib format around it.
            self._machine = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                return self._machine.decompress(self._waiting, LARGEST_PART)
            except zlib.error:
                raise NotInflated(str(error)) from None
