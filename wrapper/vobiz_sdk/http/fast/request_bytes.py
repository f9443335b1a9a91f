"""A request as it is written (RFC 9112)."""

from __future__ import annotations

import httpcore2

from vobiz_sdk.http.wire import WireRequest


def head_of(request: WireRequest) -> bytes:
    """The head of a request, with the empty line that ends it.

    Raises:
        httpcore2.LocalProtocolError: a field holds a line break or a null byte, and would say something else.
    """
    lines = [b"%b %b HTTP/1.1" % (request.method, request.target)]
    lines += [b"%b: %b" % field for field in request.headers]
    head = b"\r\n".join([*lines, b"", b""])
    breaks = len(lines) + 1
    if head.count(b"\n") != breaks or head.count(b"\r") != breaks or b"\0" in head:
        raise httpcore2.LocalProtocolError("A header field holds characters that end it")
    return head
