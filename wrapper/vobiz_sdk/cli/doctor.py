"""`vobiz doctor`: why calls do not work."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from vobiz_sdk.cli.terminal import is_terminal, print_json

if TYPE_CHECKING:
    from vobiz_sdk.doctor import Finding, State

_MARKS: dict[State, str] = {"ok": "ok", "warning": "warning", "failed": "FAILED", "skipped": "skipped"}
_STYLES: dict[State, str] = {"ok": "green", "warning": "yellow", "failed": "bold red", "skipped": "dim"}


def doctor(
    base_url: Annotated[str | None, typer.Option(help="Address of the API, instead of VOBIZ_BASE_URL.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check credentials, base URL, network, clock and account, and explain what is wrong.

    Exits with 1 if something failed. Changes nothing, and never shows the token.
    """
    from vobiz_sdk.doctor import diagnose, is_healthy

    findings: list[Finding] = []
    for finding in diagnose(base_url=base_url):
        findings.append(finding)
        if not as_json:
            _show(finding)
    healthy = is_healthy(findings)
    if as_json:
        print_json({"ok": healthy, "findings": [finding.to_dict() for finding in findings]})
    else:
        print("\nAll well." if healthy else "\nSomething is wrong; see what says FAILED.")
    raise typer.Exit(0 if healthy else 1)


def _show(finding: Finding) -> None:
    mark = f"{_MARKS[finding.state]:8}"
    if is_terminal(sys.stdout):
        from rich.console import Console
        from rich.text import Text

        line = Text.assemble((mark, _STYLES[finding.state]), f"{finding.check:12} {finding.summary}")
        Console(soft_wrap=True).print(line)
    else:
        print(f"{mark}{finding.check:12} {finding.summary}", flush=True)
    for sentence in finding.advice:
        print(f"{'':21}{sentence}", flush=True)
