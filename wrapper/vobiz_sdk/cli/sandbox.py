"""`vobiz sandbox`: a Vobiz on loopback."""

from __future__ import annotations

import typer

from vobiz_sdk.cli.terminal import complain

INSTALL = 'The sandbox needs a few more packages: pip install "vobiz-sdk[sandbox]"'


def sandbox(context: typer.Context) -> None:
    """Run a Vobiz on this machine, to try things on. Its options: vobiz sandbox --help."""
    # Handed on as they are: the sandbox knows its own options best.
    try:
        from vobiz_sandbox.cli import main
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("vobiz_"):
            raise
        complain(INSTALL)
        raise typer.Exit(1) from None
    raise typer.Exit(main(context.args))
