"""Bodies that come compressed although we ask for none (RFC 9110, section 8.4).

Every request says `Accept-Encoding: identity`, since without that field a server may choose (section 12.5.3).
A proxy or server that compresses all the same is read, up to the bound that any body has: a few bytes that
swell to gigabytes end as an answer that is too large.
"""

from __future__ import annotations

from vobiz_sdk.http.inflation import Inflating, NotInflated
from vobiz_sdk.http.wire import HeaderList

KNOWN_CODINGS = ("gzip", "x-gzip", "deflate")


class NotDecoded(Exception):
    """A body that cannot be decoded, or not within the bound; the text says why."""


def decoded(content: bytes, headers: HeaderList, most: int) -> bytes:
    """The body as it was before it was compressed.

    Args:
        content: The body as it came.
        headers: The header fields of the answer.
        most: Bytes that the result may have.

    Raises:
        NotDecoded: another coding, broken data, or more bytes than that.
    """
    codings = [
        coding
        for name, value in headers
        if name.lower() == b"content-encoding"
        for coding in value.lower().replace(b" ", b"").split(b",")
        if coding not in (b"", b"identity")
    ]
    if not codings or not content:
        return content
    if len(codings) > 1 or codings[0].decode("latin-1") not in KNOWN_CODINGS:
        raise NotDecoded(f"its content coding {b', '.join(codings).decode('latin-1')} is not supported")
    return _inflated(content, most)


def _inflated(content: bytes, most: int) -> bytes:
    machine = Inflating()
    machine.feed(content)
    parts: list[bytes] = []
    size = 0
    try:
        while part := machine.take():
            parts.append(part)
            size += len(part)
            if size > most:
                raise NotDecoded(f"it is compressed and holds more than {most // 1024} KiB")
    except NotInflated as error:
        raise NotDecoded(f"it says that it is compressed, but is not: {error}") from None
    if not machine.whole:
        raise NotDecoded("it is compressed and broke off")
    return b"".join(parts)
