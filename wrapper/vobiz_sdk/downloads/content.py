"""Whether a success holds a file, or a message in its place."""

from __future__ import annotations

from collections.abc import Mapping

LONGEST_MESSAGE = 64 * 1024
_MESSAGE_TYPES = frozenset(
    [
        "application/json",
        "application/problem+json",
        "application/xml",
        "application/xhtml+xml",
        "text/html",
        "text/xml",
    ]
)
_BLANKS = b"\xef\xbb\xbf \t\r\n"


def is_message(headers: Mapping[str, str], beginning: bytes, *, is_text: bool) -> bool:
    """Whether an answer is a message of a server rather than the file that was asked for.

    Gateways and storage services answer with pages and JSON under any status and type. No CSV file and no
    audio begins with a brace or an angle bracket.

    Args:
        headers: Header fields by lower-case name.
        beginning: The first part of the body, decoded.
        is_text: Whether the file is text itself.
    """
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type in _MESSAGE_TYPES or (media_type.startswith("text/") and not is_text):
        return True
    return beginning.lstrip(_BLANKS)[:1] in (b"{", b"<")
