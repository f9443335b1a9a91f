"""`vobiz explain`: the page of an error, offline."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from vobiz_sdk.cli.terminal import complain, is_terminal, print_markdown

LONGEST_INPUT = 1_000_000
"""Characters that are read from a pipe; an error is at the beginning of much less."""


def explain(
    query: Annotated[
        str | None,
        typer.Argument(
            help="A code (INSUFFICIENT_BALANCE), an HTTP status (402), a pasted answer or log line, or - to read one "
            "from standard input.",
        ),
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Print the Markdown as it is, also on a terminal.")] = False,
) -> None:
    """Explain an error: what it means, whether it took effect, what to do, and whether it is retried."""
    # Here, and not above: the other commands need neither the pages nor what reads them.
    from vobiz_sdk.catalogue import load_catalogue
    from vobiz_sdk.explain import UnknownQueryError, findings_for, page_named

    text = _read(query)
    try:
        found = findings_for(text)
    except UnknownQueryError as error:
        complain(str(error))
        raise typer.Exit(1) from None
    if query in (None, "-"):
        # Beside the page and not in it, so that the page is the same however it was found.
        complain(found[0].reason)
        if others := [finding.page for finding in found[1:]]:
            complain(f"See also: {', '.join(others)}")
    print_markdown(page_named(found[0].page, load_catalogue()).text, plain=plain)


def _read(query: str | None) -> str:
    if query not in (None, "-"):
        return query
    if query is None and is_terminal(sys.stdin):
        complain("Explain what? Give a code, a status or a pasted answer; `vobiz errors` lists the codes.")
        raise typer.Exit(2)
    return sys.stdin.read(LONGEST_INPUT)
