"""Where a list goes on: the nine styles of the API's lists, read from the answer.

Pure functions over plain data. A style is data in the contract (`x-pagination`), not code per operation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple
from urllib.parse import parse_qs, urlsplit

from .reading import as_boolean, as_integer, as_object
from .types import Argument, JsonValue

Style = Literal[
    "offset_next",
    "offset_total",
    "page_pagination",
    "page_items",
    "page_root_totals",
    "page_size",
    "page_size_out",
    "page_limit",
    "none",
]

# Where each style keeps the number of all items, from the root of the answer.
_TOTALS: dict[str, tuple[str, ...]] = {
    "offset_next": ("meta", "total_count"),
    "offset_total": ("meta", "total"),
    "page_pagination": ("pagination", "total"),
    "page_items": ("total",),
    "page_root_totals": ("total",),
    "page_size": ("total",),
    "page_size_out": ("total",),
}


class Pagination(NamedTuple):
    """How a list is paged.

    Attributes:
        style: Which of the API's ways it is.
        items: Wire name of the list in the answer.
        total: Wire name of the number of all items, where it stands elsewhere than the style says.
    """

    style: Style
    items: str
    total: str | None = None


def items_of(paging: Pagination, answer: Mapping[str, JsonValue]) -> list[JsonValue]:
    """The items as they came; none if there is no list."""
    items = answer.get(paging.items)
    return items if isinstance(items, list) else []


def total_of(paging: Pagination, answer: Mapping[str, JsonValue]) -> int | None:
    """How many items there are on all pages, where the answer says so."""
    path = (paging.total,) if paging.total else _TOTALS.get(paging.style, ())
    return as_integer(_at(answer, *path)) if path else None


def next_query(
    paging: Pagination, query: Mapping[str, Argument], answer: Mapping[str, JsonValue]
) -> dict[str, Argument] | None:
    """The query of the next page, or None on the last one.

    Args:
        paging: How the list is paged.
        query: What this page was asked for with.
        answer: This page.
    """
    count = len(items_of(paging, answer))
    if paging.style == "none" or not count:
        return None
    if paging.style in ("offset_next", "offset_total"):
        return _next_offset(paging, query, answer, count)
    return _next_page(paging, query, answer, count)


def _next_offset(
    paging: Pagination, query: Mapping[str, Argument], answer: Mapping[str, JsonValue], count: int
) -> dict[str, Argument] | None:
    # Never before the position that was asked for, whatever the answer says: else the list would not end.
    begun = max(as_integer(_at(answer, "meta", "offset")) or 0, _number(query, "offset", 0))
    offset = begun + count
    link = _at(answer, "meta", "next")
    if isinstance(link, str) and link:
        named = _offset_of(link)
        offset = named if named is not None and named > begun else offset
    elif paging.style == "offset_next":
        return None
    total = total_of(paging, answer)
    if total is not None and offset >= total:
        return None
    if total is None and not link and count < _number(query, "limit", count):
        return None
    return {**query, "offset": offset}


def _next_page(
    paging: Pagination, query: Mapping[str, Argument], answer: Mapping[str, JsonValue], count: int
) -> dict[str, Argument] | None:
    about = as_object(answer.get("pagination")) or {} if paging.style == "page_pagination" else answer
    asked = _number(query, "page", 1)
    stated = as_integer(about.get("page"))
    page = asked if stated is None else max(stated, asked)
    more = as_boolean(about.get("has_next" if paging.style == "page_pagination" else "has_more"))
    if more is None:
        pages = as_integer(about.get("pages", about.get("total_pages")))
        size = as_integer(about.get("per_page", about.get("size")))
        total = total_of(paging, answer)
        if pages is not None:
            more = page < pages
        elif total is not None:
            more = page * (size or _number(query, "per_page", _number(query, "size", count))) < total
        else:
            more = False
    return {**query, "page": page + 1} if more else None


def _offset_of(link: str) -> int | None:
    """The position in a link. Nothing else in it counts: its path lacks a part, and its host is nobody's word."""
    try:
        return as_integer(parse_qs(urlsplit(link).query).get("offset", [""])[0])
    except ValueError:  # not an address at all
        return None


def _at(answer: Mapping[str, JsonValue], *path: str) -> JsonValue:
    found: JsonValue = dict(answer)
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _number(query: Mapping[str, Argument], name: str, otherwise: int) -> int:
    value = query.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise
