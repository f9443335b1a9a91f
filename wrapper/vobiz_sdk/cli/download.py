"""`vobiz download-recording` and `vobiz export-cdrs`: files, with a bar that shows how far they are."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from vobiz_api.api.cdrs import CDRS_EXPORT, CdrsResource
from vobiz_sdk.cli.terminal import complain, is_terminal

if TYPE_CHECKING:
    from vobiz_sdk.downloads.download import DownloadedFile
    from vobiz_sdk.downloads.progress import DownloadProgress, ProgressCallback

_To = Annotated[Path | None, typer.Option("--to", "-o", help="Path of the file.")]
_Force = Annotated[bool, typer.Option("--force", "-f", help="Replace a file of this name.")]
_Resume = Annotated[
    bool, typer.Option("--resume/--no-resume", help="Go on with what an interrupted download left (NAME.part).")
]
_BaseUrl = Annotated[str | None, typer.Option(help="Address of the API, instead of VOBIZ_BASE_URL.")]
_TYPES: dict[str, type] = {"string": str, "integer": int}


def download_recording(
    recording: Annotated[str, typer.Argument(help="Id of the recording, or the address of its audio.")],
    to: _To = None,
    force: _Force = False,
    resume: _Resume = True,
    base_url: _BaseUrl = None,
) -> None:
    """Write the audio of a recording to a file; without --to, named after the recording."""
    with _complaining():
        from vobiz_sdk import Vobiz

        with Vobiz(base_url=base_url) as vobiz:
            found = recording if "://" in recording else vobiz.recordings.get(recording)
            target = to or Path(_name(recording, None if isinstance(found, str) else found.recording_format))
            _refuse_existing(target, force)
            with _bar(target) as progress:
                file = vobiz.recordings.download(found, to=target, progress=progress, resume=resume)
        _report(file)


def _export_cdrs(to: Path, force: bool, resume: bool, base_url: str | None, **filters: Any) -> None:
    given = {name: value for name, value in filters.items() if value is not None}
    with _complaining():
        from vobiz_sdk import Vobiz

        _refuse_existing(to, force)
        with Vobiz(base_url=base_url) as vobiz, _bar(to) as progress:
            file = vobiz.cdrs.download_export(to=to, progress=progress, resume=resume, **given)
        _report(file)


def export_cdrs() -> Callable[..., None]:
    """The command that exports call detail records, with an option for each filter that the contract has."""

    def command(
        to: Annotated[Path, typer.Option("--to", "-o", help="Path of the CSV file.")],
        force: _Force = False,
        resume: _Resume = True,
        base_url: _BaseUrl = None,
        **filters: Any,
    ) -> None:
        _export_cdrs(to, force, resume, base_url, **filters)

    shown = inspect.signature(command, eval_str=True)
    own = [parameter for parameter in shown.parameters.values() if parameter.kind is not parameter.VAR_KEYWORD]
    options = [_option(name, schema) for name, schema in json.loads(CDRS_EXPORT.arguments)["properties"].items()]
    signature = shown.replace(
        parameters=[*(parameter.replace(kind=parameter.KEYWORD_ONLY) for parameter in own), *options]
    )
    command.__signature__ = signature  # type: ignore[attr-defined]
    command.__annotations__ = {name: parameter.annotation for name, parameter in signature.parameters.items()}
    command.__doc__ = "Write the call detail records that the filters select to a CSV file, however many they are."
    return command


def _option(name: str, schema: dict[str, Any]) -> inspect.Parameter:
    help_text = _descriptions().get(name, "")
    annotation = Annotated[_TYPES[schema["type"]] | None, typer.Option(help=help_text)]  # type: ignore[valid-type]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def _descriptions() -> dict[str, str]:
    """What each filter means, from where the method that takes it says so."""
    _, _, arguments = (CdrsResource.export.__doc__ or "").partition("Args:")
    found = re.findall(r"^ {12}(\w+): (.*(?:\n {16}.*)*)", arguments.partition("\n\n")[0], re.MULTILINE)
    return {name: " ".join(text.replace("`", "").split()) for name, text in found}


@contextmanager
def _complaining() -> Generator[None]:
    """Say what went wrong in words, and exit with 1."""
    from vobiz_sdk.errors.base import VobizError

    try:
        yield
    except VobizError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.strerror or error}: {error.filename}" if error.filename else str(error))
    else:
        return
    raise typer.Exit(1)


def _refuse_existing(target: Path, force: bool) -> None:
    if target.exists() and not force:
        complain(f"{target} is there already; --force replaces it.")
        raise typer.Exit(1)


def _name(recording: str, recording_format: str | None) -> str:
    """A name made of plain characters only, since it comes from elsewhere."""
    last = recording.partition("?")[0].partition("#")[0].rsplit("/", 1)[-1]
    plain = re.sub(r"[^\w.-]|^[.-]+", "", last, flags=re.ASCII) or "recording"
    return f"{plain}.{recording_format}" if recording_format in ("mp3", "wav") else plain


@contextmanager
def _bar(target: Path) -> Generator[ProgressCallback | None]:
    """A bar on the error stream, if a person looks at it."""
    if not is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task(target.name, total=None)

        def show(state: DownloadProgress) -> None:
            progress.update(task, completed=state.received, total=state.total)

        yield show


def _report(file: DownloadedFile) -> None:
    resumed = f", {file.resumed_from} of them from before" if file.resumed_from else ""
    print(f"{file.path}: {file.size} bytes{resumed}")
