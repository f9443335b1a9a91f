"""The ways in which the API cuts a list into pages."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from .json_types import JsonObject, JsonValue, as_integer

_MAXIMUM_PER_PAGE = 1000
_DEFAULT_PER_PAGE = 50


def by_offset(items: Sequence[JsonObject], query: Mapping[str, JsonValue]) -> JsonObject:
    """Cut by ``limit`` and ``offset``, with ``meta.total`` and no link to the next page."""
    limit = as_integer(query.get("limit"), 20)
    offset = as_integer(query.get("offset"), 0)
    return {
        "meta": {"limit": limit, "offset": offset, "total": len(items)},
        "objects": list(items[offset : offset + limit]),
    }


def page_bounds(query: Mapping[str, JsonValue], total: int) -> tuple[slice, JsonObject]:
    """Cut by ``page`` and ``per_page``; the totals stand beside the list.

    Returns:
        The slice of the list, and the members that describe it.
    """
    page = as_integer(query.get("page"), 1)
    per_page = as_integer(query.get("per_page"), _DEFAULT_PER_PAGE)
    if per_page > _MAXIMUM_PER_PAGE:
        # The API does not refuse a page that is too large; it falls back to its default.
        per_page = _DEFAULT_PER_PAGE
    start = (page - 1) * per_page
    return slice(start, start + per_page), {
        "total": total,
        "page": page,
        "per_page": per_page,
        "total_pages": math.ceil(total / per_page),
    }
