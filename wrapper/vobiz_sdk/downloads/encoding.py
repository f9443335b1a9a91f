"""Bodies that come compressed although nothing but the plain file was asked for (RFC 9110 section 8.4)."""

from __future__ import annotations

import zlib
from typing import Protocol

LARGEST_PART = 1024 * 1024
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class EncodingError(Exception):
    """The body is not what its encoding says, or has an encoding that cannot be undone here."""


class Decoder(Protocol):
    """Turns what is on the wire into the file, in parts of bounded size."""

    def feed(self, part: bytes) -> None:
        """Hand over what came; everything of the part before it has to be taken first."""
        ...

    def take(self) -> bytes:
        """The next part of the file; nothing if more has to be fed first."""
        ...

    @property
    def whole(self) -> bool:
        """Whether what was fed so far may be all of it."""
        ...


class Plain:
    """A body that is the file itself."""

    def __init__(self) -> None:
        self._part = b""

    def feed(self, part: bytes) -> None:
        """Hand over what came."""
        self._part = part

    def take(self) -> bytes:
        """What came."""
        part, self._part = self._part, b""
        return part

    @property
    def whole(self) -> bool:
        """Always: there is no mark at its end."""
        return True


class Inflating:
    """A body in gzip or zlib form, of one member or of several."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._waiting = b""
        self._fed = False

    def feed(self, part: bytes) -> None:
        """Hand over what came."""
        self._waiting += part
        self._fed = True

    def take(self) -> bytes:
        """The next part of the file.

        Raises:
            EncodingError: it is not compressed in this way.
        """
        while self._waiting:
            if self._inflate.eof:
                self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
            try:
                # Bounded, since a few bytes can stand for gigabytes.
                part = self._inflate.decompress(self._waiting, LARGEST_PART)
            except zlib.error:
                raise EncodingError("it is not compressed in the way that it says") from None
            self._waiting = self._inflate.unconsumed_tail or self._inflate.unused_data
            if part:
                return part
        return b""

    @property
    def whole(self) -> bool:
        """Whether the last member is at its end."""
        return self._inflate.eof or not self._fed


def decoder_for(encoding: str) -> Decoder:
    """What undoes a `Content-Encoding`.

    Raises:
        EncodingError: nothing here does.
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return Plain()
    if name in ("gzip", "x-gzip", "deflate"):
        return Inflating()
    # Not named if it is no plain word, since it is anybody's text.
    raise EncodingError(f"it is encoded as {name[:20] if name.isalnum() else 'something'}, which was not asked for")
