"""Bodies that come compressed although nothing but the plain file was asked for (RFC 9110 section 8.4)."""

from __future__ import annotations

from typing import Protocol

from vobiz_sdk.http.content_coding import KNOWN_CODINGS
from vobiz_sdk.http.inflation import Inflating


class UnknownEncoding(Exception):
    """Nothing here undoes this encoding; the text says so."""


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


def decoder_for(encoding: str) -> Decoder:
    """What undoes a `Content-Encoding`.

    Raises:
        UnknownEncoding: nothing here does.
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return Plain()
    if name in KNOWN_CODINGS:
        return Inflating()
    # Not named if it is no plain word, since it is anybody's text.
    raise UnknownEncoding(f"it is encoded as {name[:20] if name.isalnum() else 'something'}, which was not asked for")
