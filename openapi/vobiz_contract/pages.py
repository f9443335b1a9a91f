"""Writes the pages of the error reference from the catalogue of a freshly generated package.

The text comes from `vobiz_sdk.explain`, which also answers `vobiz explain`, so that site and terminal say
the same. The package itself is not imported: only its `catalogue.json` is read.
"""

from __future__ import annotations

import json
from pathlib import Path

from vobiz_contract.decision_drawing import render_decision
from vobiz_contract.error_history import Difference
from vobiz_contract.history_pages import TITLE, render_changes, render_feed
from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain import (
    diagnosis_data,
    errors_document,
    errors_schema,
    render_index_page,
    render_retry_table,
    site_pages,
)

INDEX = "index.md"
# A part of the guide on retries, which includes it; not a page of its own.
RETRY_TABLE = "retry-table.txt"
# What the site's script recognises a pasted text by; `vobiz explain -` goes by the same.
DIAGNOSIS = "diagnose.json"
# For programs, at addresses that stay.
ERRORS, SCHEMA = "errors.json", "errors.schema.json"
CHANGES, FEED = "changes.md", "feed.xml"
# The retry rules as a drawing, which the guide on retries shows.
DRAWING = "retry-decision.svg"


def write_pages(package: Path, target: Path, changes: list[Difference]) -> Path:
    """Write every page into `target`, which is made, and return it.

    Args:
        package: Directory of the generated package; its `catalogue.json` is read.
        target: Where the pages go; has to be absent.
        changes: What each version of the catalogue changed, the newest first.
    """
    catalogue = load_catalogue(package / "catalogue.json")
    target.mkdir(parents=True)
    # The wide tables of the index need the room beside them.
    head = page_head("Every error code and HTTP status of the Vobiz API.", "hide: [toc]")
    write_page(target / INDEX, head + render_index_page(catalogue))
    for page in site_pages(catalogue):
        write_page(target / f"{page.name}.md", page_head(page.summary) + page.text)
    write_page(target / RETRY_TABLE, render_retry_table(catalogue))
    write_page(target / DRAWING, render_decision(catalogue))
    write_json(target / DIAGNOSIS, diagnosis_data(catalogue))
    write_json(target / ERRORS, errors_document(catalogue))
    write_json(target / SCHEMA, errors_schema())
    write_page(target / CHANGES, page_head(f"{TITLE}.") + render_changes(changes))
    write_page(target / FEED, render_feed(changes))
    return target


def write_json(file: Path, content: object) -> None:
    """Write JSON: the same bytes for the same content."""
    write_page(file, json.dumps(content, indent=1, ensure_ascii=False) + "\n")


def page_head(description: str, *others: str) -> str:
    """What stands above a page's text, for the site's builder."""
    quoted = description.replace('"', "'")
    return "\n".join(["---", f'description: "{quoted}"', *others, "---", "", ""])


def write_page(file: Path, text: str) -> None:
    """Write a page: the same bytes on every system."""
    file.write_text(text, encoding="utf-8", newline="\n")
