"""`vobiz errors`: the error catalogue."""

from __future__ import annotations

import json
from difflib import get_close_matches
from importlib import resources
from typing import TYPE_CHECKING, Annotated, cast

import typer

from vobiz_api.types import JsonValue
from vobiz_sdk.cli.terminal import complain, print_json, print_table

if TYPE_CHECKING:
    from vobiz_sdk.catalogue import CodeEntry


def errors(
    status: Annotated[int | None, typer.Option(help="Only codes that come with this HTTP status.")] = None,
    category: Annotated[str | None, typer.Option(help="Only codes of this category, such as billing.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the catalogue as JSON, with every detail.")] = False,
) -> None:
    """List the error codes, what they mean and who has to act."""
    from vobiz_sdk.catalogue import load_catalogue

    catalogue = load_catalogue()
    if category is not None:
        _require_category(category, sorted({entry.category for entry in catalogue.codes}))
    chosen = [
        entry
        for entry in catalogue.codes
        if (status is None or status in entry.statuses) and (category is None or entry.category == category)
    ]
    if as_json:
        print_json(_as_shipped(status, category, {entry.code for entry in chosen}))
        return
    if not chosen:
        complain("No code of the catalogue is like that. All of them: vobiz errors")
        raise typer.Exit(1)
    print_table(("CODE", "HTTP", "CATEGORY", "WHO ACTS", "WHAT IT MEANS"), [_row(entry) for entry in chosen])


def _require_category(category: str, known: list[str]) -> None:
    if category in known:
        return
    near = get_close_matches(category, known, n=1)
    guess = f" Did you mean {near[0]}?" if near else ""
    complain(f"There is no category {category!r}.{guess} The categories are {', '.join(known)}.")
    raise typer.Exit(1)


def _row(entry: CodeEntry) -> tuple[str, str, str, str, str]:
    # A code of this kind never stands alone: it is about one field of a refused request.
    statuses = "in a field error" if entry.kind == "field" else ", ".join(str(status) for status in entry.statuses)
    return entry.code, statuses, entry.category, entry.actor.replace("_", " "), entry.title


def _as_shipped(status: int | None, category: str | None, codes: set[str]) -> JsonValue:
    """The catalogue's own document, so that nothing which the typed view leaves out is missing."""
    text = resources.files("vobiz_api").joinpath("catalogue.json").read_text(encoding="utf-8")
    document = cast("dict[str, list[dict[str, JsonValue]]]", json.loads(text))
    document["codes"] = [entry for entry in document["codes"] if entry["code"] in codes]
    document["statuses"] = [
        entry
        for entry in document["statuses"]
        if status in (None, entry["status"]) and category in (None, entry.get("category"))
    ]
    return cast(JsonValue, document)
