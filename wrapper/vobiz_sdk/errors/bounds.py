"""How much of an answer an exception keeps, so that logs, pickles and memory stay small."""

from __future__ import annotations

from vobiz_api.types import JsonValue
from vobiz_sdk.json_codec import encode
from vobiz_sdk.one_line import cut

KEPT_ERROR_BODY = 64 * 1024
"""Bytes of the body of an error that are kept."""
KEPT_SUCCESS_BODY = 1024 * 1024
"""Bytes of a success that cannot be read. It may be all that is known of what was made, so more of it is kept."""
KEPT_DETAILS = 64 * 1024
"""Bytes of details that are kept, as JSON."""
LONGEST_VALUE = 1000
"""Characters of a refused value that are kept."""
MOST_LEVELS = 32
"""How deep details may be nested; pickling and copying go through them by recursion."""


def kept_details(details: dict[str, JsonValue], arrived: int | None = None) -> dict[str, JsonValue]:
    """The details up to the bound, in their order; an entry that does not fit is left out whole.

    Args:
        details: What the body holds beside code and message.
        arrived: Bytes of that body, if all of the details are from it. Written anew they take less than twice that.
    """
    if arrived is not None and arrived <= KEPT_DETAILS // 2 and _shallow(details, MOST_LEVELS):
        return details
    kept: dict[str, JsonValue] = {}
    left = KEPT_DETAILS
    for name, value in details.items():
        size = _size(name, value)
        if size <= left:
            kept[name] = value
            left -= size
    return kept


def kept_value(value: JsonValue) -> JsonValue:
    """A refused value, or the beginning of a long text; None for anything else that is large."""
    if isinstance(value, str):
        return cut(value, LONGEST_VALUE)
    return value if _size("", value) <= LONGEST_VALUE else None


def _size(name: str, value: JsonValue) -> int:
    """Bytes of an entry as JSON; beyond every bound if it cannot be written or is nested too deep."""
    if not _shallow(value, MOST_LEVELS):
        return KEPT_DETAILS + 1
    try:
        return len(encode({name: value}))
    except (ValueError, OverflowError, RecursionError):
        return KEPT_DETAILS + 1


def _shallow(value: JsonValue, levels: int) -> bool:
    if levels <= 0:
        return False
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in inner:  # noqa: SIM110 - a generator would cost more than all else here
        if not _shallow(item, levels - 1):
            return False
    return True
