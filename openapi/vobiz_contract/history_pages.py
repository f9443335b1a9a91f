"""The changes of the error catalogue, for readers (`changes.md`) and for feed readers (`feed.xml`)."""

from __future__ import annotations

from html import escape
from uuid import UUID, uuid5

from vobiz_contract.error_history import Difference
from vobiz_sdk.explain.markdown import blocks, bullets

TITLE = "Changes of the error catalogue"
# Names the feed and its entries for good, wherever the site is published.
FEED_ID = UUID("5d1b3c1e-54d5-4d2b-9d5f-2b7c2c0a9e11")
_INTRODUCTION = (
    "What each version added, changed and removed, made by comparing the catalogues of two versions. A change of"
    " wording alone is not listed. There is a [feed](feed.xml) of it for feed readers, and"
    " [`errors.json`](errors.json) holds the catalogue as it is."
)


def render_changes(found: list[Difference]) -> str:
    """The page of changes, as Markdown."""
    return blocks(f"# {TITLE}", _INTRODUCTION, *(_version(difference) for difference in found))


def render_feed(found: list[Difference]) -> str:
    """The Atom feed (RFC 4287) of what was released; its links are relative to its own address."""
    released = [difference for difference in found if difference.snapshot.date]
    updated = released[0].snapshot.date if released else "1970-01-01"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{TITLE}</title>",
        f"<id>urn:uuid:{FEED_ID}</id>",
        f"<updated>{updated}T00:00:00Z</updated>",
        "<author><name>vobiz-sdk</name></author>",
        '<link rel="self" href="feed.xml"/>',
        '<link href="changes/"/>',
    ]
    for difference in released:
        version, date = difference.snapshot.version, difference.snapshot.date
        shown = "".join(f"<p>{escape(line)}</p>" for line in _lines(difference, plain=True))
        lines += [
            "<entry>",
            f"<title>{version}</title>",
            f"<id>urn:uuid:{uuid5(FEED_ID, version)}</id>",
            f"<updated>{date}T00:00:00Z</updated>",
            f'<link href="changes/#{_anchor(version)}"/>',
            f'<content type="html">{escape(shown)}</content>',
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def _version(difference: Difference) -> str:
    snapshot = difference.snapshot
    title = f"{snapshot.version}, {snapshot.date}" if snapshot.date else "Not released yet"
    anchor = _anchor(snapshot.version) if snapshot.date else "next"
    return f"## {title} {{ #{anchor} }}\n\n{bullets(_lines(difference, plain=False))}"


def _anchor(version: str) -> str:
    return f"v{version.replace('.', '-')}"


def _lines(difference: Difference, *, plain: bool) -> list[str]:
    def named(name: str) -> str:
        return name if plain else f"[`{name}`]({name}.md)"

    lines = [f"Added: {', '.join(named(name) for name in difference.added)}."] if difference.added else []
    lines += [
        f"Changed: {named(name)} ({', '.join(fact.replace('_', ' ') for fact in facts)})."
        for name, facts in difference.changed.items()
    ]
    if difference.removed:
        lines.append(f"Removed: {', '.join(named(name) for name in difference.removed)}.")
    return lines or ["No change of the catalogue."]
