"""The command `vobiz`, which is also `python -m vobiz_sdk`.

It needs the extra `cli`; everything that it prints comes from modules that can be used without it.
"""

from __future__ import annotations

import sys

INSTALL = 'The command line needs a few more packages: pip install "vobiz-sdk[cli]"'


def main() -> None:
    """Run the command line and exit with its status."""
    try:
        from vobiz_sdk.cli.app import app
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("typer", "rich"):
            raise
        print(INSTALL, file=sys.stderr)
        sys.exit(1)
    app(prog_name="vobiz")
