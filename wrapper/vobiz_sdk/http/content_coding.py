"""Bodies that come compressed although we ask for none (RFC 9110, section 8.4).

Every request says `Accept-Encoding: identity`, since without that field a server may choose (section 12.5.3).
A proxy or server that compresses all the same is read, up to the bound that any body has: a few bytes that
swell to gigabytes end as an answer that is too large.
"""

from __future__ import annotations

import zlib

from vobiz_sdk.http.wire import HeaderList

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_KNOWN = (b"gzip", b"x-gzip", b"deflate")


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
    if len(codings) > 1 or codings[0] not in _KNOWN:
        raise NotDecoded(f"its content coding {b', '.join(codings).decode('latin-1')} is not supported")
    return _inflated(content, most)


def _inflated(content: bytes, most: int) -> bytes:
    try:
        return _inflate(content, most, _GZIP_OR_ZLIB)
    except zlib.error as error:
        try:
            # Some servers send `deflate` without the zlib format around it.
            return _inflate(content, most, -zlib.MAX_WBITS)
        except zlib.error:
            raise NotDecoded(f"it says that it is compressed, but is not: {error}") from None


def _inflate(content: bytes, most: int, window: int) -> bytes:
    parts: list[bytes] = []
    left = most + 1
    while content and left > 0:
        # A gzip file may have several members, one after the other (RFC 1952, section 2.2).
        machine = zlib.decompressobj(window)
        part = machine.decompress(content, left)
        if not machine.eof and len(part) < left:
            raise NotDecoded("it is compressed and broke off")
        parts.append(part)
        left -= len(part)
        content = machine.unused_data
    if left <= 0:
        raise NotDecoded(f"it is compressed and holds more than {most // 1024} KiB")
    return b"".join(parts)
