"""What this project does, shown in about half a minute: `nox -s demo`.

Nothing here leaves this machine. The part of Vobiz is played by the sandbox, and what is printed is what
really happened: each scene is a function, shown before it runs.
"""

from __future__ import annotations

import ast
import inspect
import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.syntax import Syntax

from vobiz_sandbox import Sandbox
from vobiz_sdk import (
    Attempt,
    ConnectionLostError,
    InsufficientBalanceError,
    RequestValidationError,
    ValidationError,
    Vobiz,
    VobizError,
)

PROJECT = Path(__file__).resolve().parents[1]
OURS, THEIRS = "+919876500000", "+919876543210"
ANSWER_URL = "https://example.com/answer"

console = Console(highlight=False, soft_wrap=True)
say = console.print


def rate_limited(vobiz: Vobiz, sandbox: Sandbox) -> None:
    """A call that is refused twice because the account calls too fast, and then goes through.

    A 429 says that nothing was done, so even a call may be sent again, after the time that the API asks for.
    """
    sandbox.fail("calls_create", times=2, code="RATE_LIMIT_EXCEEDED", retry_after=1)
    call = vobiz.calls.create(from_=OURS, to=THEIRS, answer_url=ANSWER_URL)
    say(f"{call.message}: request_uuid {call.request_uuid}")
    say(f"The API received {received(sandbox)} and placed {len(sandbox.calls)} call.")


def out_of_money(vobiz: Vobiz, sandbox: Sandbox) -> None:
    """An empty balance: an exception of its own, with typed details. Sending it again would change nothing."""
    sandbox.set_balance("0.20")
    try:
        vobiz.calls.create(from_=OURS, to=THEIRS, answer_url=ANSWER_URL)
    except InsufficientBalanceError as error:
        show(error)
        amounts = error.details
        say(f"required {amounts.required}, available {amounts.available} {amounts.currency}")
        say(f"outcome {error.outcome}, request_id {error.request_id}, docs_url {error.docs_url}")


def lost_after_sending(vobiz: Vobiz, sandbox: Sandbox) -> None:
    """The connection breaks after the request was read. Did the phone ring? The client cannot know: it sends once.

    The sandbox knows, being on the other side: the call was placed, and a second request would have called twice.
    """
    sandbox.drop("calls_create", when="after_read")
    try:
        vobiz.calls.create(from_=OURS, to=THEIRS, answer_url=ANSWER_URL)
    except ConnectionLostError as error:
        show(error)
        say(f"outcome {error.outcome}, retryable {error.retryable}")
        say(f"The API received {received(sandbox)} and placed {len(sandbox.calls)} call.")


def refused_here(vobiz: Vobiz, sandbox: Sandbox) -> None:
    """A request that breaks the contract is refused before it is sent, with every fault at once."""
    try:
        vobiz.calls.create(from_="", to=THEIRS, answer_url=ANSWER_URL, caller_name="N" * 60)
    except RequestValidationError as error:
        show(error)
        say(f"The API received {received(sandbox)}.")


def refused_there(vobiz: Vobiz, sandbox: Sandbox) -> None:
    """The same with the check turned off: now the API refuses it, and the faults have the same form."""
    unchecked = vobiz.with_options(validate=False)
    try:
        unchecked.calls.create(from_="", to=THEIRS, answer_url=ANSWER_URL, caller_name="N" * 60)
    except ValidationError as error:
        show(error)
        say(f"The API received {received(sandbox)}.")


SCENES: tuple[tuple[str, Callable[[Vobiz, Sandbox], None]], ...] = (
    ("Rate-limited twice, then through", rate_limited),
    ("No money left", out_of_money),
    ("Lost after sending", lost_after_sending),
    ("Refused before sending", refused_here),
    ("Refused by the API", refused_there),
)


def show_attempt(attempt: Attempt) -> None:
    """What the client tells about an attempt, at the moment it is over."""
    result = f"HTTP {attempt.status} {attempt.code or ''}".rstrip() if attempt.status else attempt.error
    then = f", tries again after {attempt.wait:.2f} s" if attempt.wait is not None else ""
    say(f"[cyan]attempt {attempt.number}: {escape(str(result))}{then}[/cyan]")


def show(error: VobizError) -> None:
    """An exception as a traceback ends with it."""
    say(f"[red]{type(error).__name__}:[/red] {escape(str(error))}")


def received(sandbox: Sandbox) -> str:
    """How many requests arrived."""
    count = len(sandbox.requests)
    return "no request" if count == 0 else "1 request" if count == 1 else f"{count} requests"


def play(number: int, title: str, scene: Callable[[Vobiz, Sandbox], None], sandbox: Sandbox) -> None:
    """Announce a scene, show its code, and run it in a fresh sandbox with a fresh client."""
    sandbox.reset()
    heading(f"{number}. {title}")
    say(inspect.cleandoc(scene.__doc__ or ""), style="italic")
    say()
    say(Syntax("", "python", theme="ansi_dark").highlight(textwrap.indent(body_of(scene), "    ")))
    with Vobiz(sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url, on_attempt=show_attempt) as vobiz:
        scene(vobiz, sandbox)


def body_of(scene: Callable[[Vobiz, Sandbox], None]) -> str:
    """The statements of a function, without its signature and docstring."""
    source = textwrap.dedent(inspect.getsource(scene))
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    first = function.body[1].lineno - 1
    return textwrap.dedent("\n".join(source.splitlines()[first:]))


def regenerate() -> None:
    """Generate the client from the contract and compare it with what is committed."""
    heading("1. The client is generated from the contract")
    say("From openapi/ to models, operations, the error catalogue and its pages; compared with the files here.\n")
    started = time.monotonic()
    command = [sys.executable, "-m", "vobiz_contract", "--check"]
    done = subprocess.run(command, cwd=PROJECT / "openapi", capture_output=True, text=True, check=False)
    say(escape((done.stdout + done.stderr).strip()))
    if done.returncode != 0:
        sys.exit("The generated files are not what the contract makes: run nox -s generate")
    say(f"Generated in {time.monotonic() - started:.1f} s; every file equals the one in generated/ or docs/.")


def build_site() -> None:
    """Build the documentation, where each error code has its page."""
    heading(f"{len(SCENES) + 2}. The documentation, with a page for every error code")
    started = time.monotonic()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        sys.exit(f"The site could not be built:\n{done.stdout}{done.stderr}")
    pages = len(list((PROJECT / "site").rglob("index.html")))
    say(f"{pages} pages in {time.monotonic() - started:.1f} s: [bold]site/index.html[/bold]")
    say("Browse it:  nox -s docs -- serve")
    program = Path(sys.executable).parent / "vobiz"
    shown = program.relative_to(PROJECT) if program.is_relative_to(PROJECT) else program
    say(f"Or offline, in the terminal:  {shown} explain INSUFFICIENT_BALANCE")


def heading(text: str) -> None:
    """A line across the screen with a title on it."""
    say()
    console.rule(f"[bold]{text}[/bold]", align="left")


def main() -> None:
    """Play everything in order."""
    started = time.monotonic()
    regenerate()
    with Sandbox() as sandbox:
        say(f"\nA sandbox plays Vobiz from here on: {sandbox.base_url}")
        for number, (title, scene) in enumerate(SCENES, start=2):
            play(number, title, scene, sandbox)
    build_site()
    say(f"\nDone in {time.monotonic() - started:.0f} s. Next: README.md, examples/quickstart.py and `nox -s tests`.")


if __name__ == "__main__":
    main()
