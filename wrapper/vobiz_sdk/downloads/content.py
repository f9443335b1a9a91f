"""Whether a success holds what was asked for, or a message in its place."""

from __future__ import annotations

from collections.abc import Mapping

LONGEST_MESSAGE = 64 * 1024
_PAGE_TYPES = frozenset(["application/xhtml+xml", "text/html"])
_MESSAGE_TYPES = _PAGE_TYPES | {"application/json", "application/problem+json", "application/xml", "text/xml"}
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
    media_type = _media_type(headers)
    if media_type in _MESSAGE_TYPES or (media_type.startswith("text/") and not is_text):
        return True
    return beginning.lstrip(_BLANKS)[:1] in (b"{", b"<")


def is_page(headers: Mapping[str, str], content: bytes) -> bool:
    """Whether an answer is a page for people, which no operation of the API answers with.

    Args:
        headers: Header fields by lower-case name.
        content: The body.
    """
    return _media_type(headers) in _PAGE_TYPES or content.lstrip(_BLANKS)[:1] == b"<"


def _media_type(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()
