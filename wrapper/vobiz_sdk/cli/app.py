"""The command and its subcommands."""

from __future__ import annotations

from typing import Annotated

import typer

from vobiz_sdk.cli.call_many import call_many
from vobiz_sdk.cli.doctor import doctor
from vobiz_sdk.cli.download import download_recording, export_cdrs
from vobiz_sdk.cli.errors import errors
from vobiz_sdk.cli.explain import explain
from vobiz_sdk.cli.sandbox import sandbox
from vobiz_sdk.version import __version__

app = typer.Typer(
    help="Vobiz from the command line: what an error means, why calls fail, and a Vobiz to try things on.",
    no_args_is_help=True,
    add_completion=False,
    # A traceback with local variables in it would show credentials.
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vobiz-sdk {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Vobiz from the command line: what an error means, why calls fail, and a Vobiz to try things on."""


app.command()(explain)
app.command()(errors)
app.command()(doctor)
app.command()(call_many)
app.command()(download_recording)
app.command(name="export-cdrs")(export_cdrs())
app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)(sandbox)
