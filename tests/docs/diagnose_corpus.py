"""Texts that people paste, each with the page that explains it, made by running the client against the sandbox.

`python -m tests.docs.diagnose_corpus` writes `diagnose_corpus.json`; a test says when it is stale. Both
readers of `docs/errors/diagnose.json`, in Python and on the site, have to find the page of every text first.
"""

from __future__ import annotations

import io
import json
import linecache
import logging
import os
import re
import socket
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.traceback import Traceback

from vobiz_sandbox import Sandbox
from vobiz_sdk import Vobiz, VobizError
from vobiz_sdk.catalogue import Catalogue, CodeEntry, Example, FailureEntry, StatusEntry, load_catalogue
from vobiz_sdk.explain import page_for
from vobiz_sdk.explain.samples import CALLS, sample_operation, sample_operation_of_status
from vobiz_sdk.testing import ManualClock

CORPUS = Path(__file__).with_name("diagnose_corpus.json")
APP = "/app/place_call.py"

Text = dict[str, Any]
"""`id`, `text`, `page`, and `also`: pages that have to be among the others."""


def corpus() -> list[Text]:
    """Every text, in a fixed order."""
    catalogue = load_catalogue()
    with Sandbox() as sandbox, prepared(sandbox):
        texts = [
            *(text for entry in catalogue.codes for text in of_code(entry, catalogue, sandbox)),
            *(text for entry in catalogue.statuses if entry.exception for text in of_status(entry, catalogue, sandbox)),
            *(text for entry in catalogue.failures for text in of_failure(entry)),
        ]
    return [{**text, "text": without_chance(text["text"])} for text in (*texts, *outcomes())]


def written(texts: list[Text]) -> str:
    """The corpus as its file holds it."""
    return json.dumps(texts, indent=1, ensure_ascii=False) + "\n"


def of_code(entry: CodeEntry, catalogue: Catalogue, sandbox: Sandbox) -> Iterator[Text]:
    """Bodies in every form, alone and in a traceback and a log."""
    operation = sample_operation(entry, catalogue)
    page, also = (entry.code, []) if entry.kind == "code" else ("VALIDATION_ERROR", [entry.code])
    for example in (entry.example, *entry.wire_examples):
        where = f"{entry.code}/{example.shape}"
        yield from of_body(where, example.body, page, also)
        error, logged = failing(sandbox, operation, example)
        assert error.facts.explain == page, (where, error.facts.explain)
        # A traceback tells of the fields what its paragraph says, and a log line nothing.
        yield from of_error(where, error, page, also)
        yield from of_log(where, logged, page)
    if entry.kind == "field":
        for fault in entry.example.body["error"]["details"]["errors"]:  # type: ignore[index, call-overload]
            yield text_of(f"{entry.code}/entry", json.dumps(fault), entry.code)


def of_status(entry: StatusEntry, catalogue: Catalogue, sandbox: Sandbox) -> Iterator[Text]:
    """An answer of each form that the status comes with, and what the client makes of it."""
    operation = sample_operation_of_status(entry.status, catalogue)
    for example in entry.wire_examples:
        where = f"{entry.status}/{example.shape}"
        error, logged = failing(sandbox, operation, example)
        page = str(error.facts.explain)
        shown = example.body if isinstance(example.body, str) else json.dumps(example.body)
        yield text_of(f"{where}/answer", f"HTTP/1.1 {entry.status} {entry.name}\r\n\r\n{shown or ''}", page)
        yield from of_error(where, error, page, [])
        yield from of_log(where, logged, page)
    yield text_of(
        f"{entry.status}/access log",
        f'"POST /api/v1/Account/MA_1/Call/ HTTP/1.1" {entry.status} 118',
        str(entry.status),
    )
    for number, message in enumerate(entry.messages):
        found = page_for(message.text).name
        body = json.dumps({"error": message.text, "code": entry.status})
        if found == str(entry.status):  # else another status or code has the same sentence
            yield text_of(f"{entry.status}/message {number}", f"the API said: {message.text}", str(entry.status))
        yield text_of(
            f"{entry.status}/message {number} in a body", body, found if not found.isdigit() else str(entry.status)
        )


def of_failure(entry: FailureEntry) -> Iterator[Text]:
    """What the page's own sample brings about, and what else is said of it."""
    sample = page_for(entry.name).text.partition("\n## Try it in the sandbox\n")[2]
    errors: list[VobizError] = []
    with logged_lines() as lines:
        code = re.findall(r"```python\n(.*?)```", sample, re.DOTALL)[0]
        names = {"print": lambda *values: errors.extend(value for value in values if isinstance(value, VobizError))}
        exec(compile(code, APP, "exec"), names)
    (error,) = errors
    assert error.facts.explain == entry.name, (entry.name, error.facts.explain)
    yield from of_error(entry.name, error, entry.name, [])
    yield from of_log(entry.name, lines, entry.name)
    for number, sentence in enumerate(entry.sentences):
        text = f"trunks.list attempt 1: {sentence.replace('{}', '127.0.0.1:8080')}  after 0.00 s  waited 1.00 s"
        yield text_of(f"{entry.name}/sentence {number}", text, entry.name)
    for number, words in enumerate(entry.seen_as):
        yield text_of(f"{entry.name}/seen as {number}", f"requests.exceptions.RequestException: {words}", entry.name)


def outcomes() -> Iterator[Text]:
    for name in ("not_sent", "rejected", "unknown", "committed"):
        yield text_of(f"outcome/{name}", f"job 7: outcome={name}, giving up", f"outcome-{name.replace('_', '-')}")


def of_body(where: str, body: object, page: str, also: list[str]) -> Iterator[Text]:
    yield text_of(f"{where}/body", json.dumps(body), page, also)
    yield text_of(f"{where}/indented body", json.dumps(body, indent=4), page, also)
    yield text_of(f"{where}/printed dictionary", f"got {body!r}!", page, also)


def of_error(where: str, error: VobizError, page: str, also: list[str]) -> Iterator[Text]:
    """Three forms of traceback, what a person prints, and the exception as data."""
    yield text_of(f"{where}/traceback", plain(error), page, also)
    yield text_of(f"{where}/rich traceback", rich(error), page, also)
    yield text_of(f"{where}/group", grouped(error), page, also)
    yield text_of(f"{where}/chained", chained(error), page, also)
    yield text_of(f"{where}/one line", f"ERROR orders order 7 failed: {error!r}", page)
    yield text_of(f"{where}/printed", str(error), page, also)
    yield text_of(f"{where}/data", json.dumps(error.to_dict()), page)


def of_log(where: str, lines: list[str], page: str) -> Iterator[Text]:
    if lines:
        yield text_of(f"{where}/log", "\n".join(lines), page)
        yield text_of(f"{where}/log line", lines[-1], page)


def text_of(name: str, text: str, page: str, also: list[str] | None = None) -> Text:
    return {"id": name, "text": text, "page": page, "also": also or []}


# Running the client


def failing(sandbox: Sandbox, operation: str, example: Example) -> tuple[VobizError, list[str]]:
    """The exception of a call that is answered like this, raised in a program, and what was logged."""
    sandbox.reset()
    body = b"" if example.body is None else example.body.encode() if isinstance(example.body, str) else example.body
    sandbox.fail(operation, status=example.status, body=body, times=None)  # type: ignore[arg-type]
    with logged_lines() as lines:
        return raised(f"vobiz.{CALLS[operation]}"), lines


def raised(call: str) -> VobizError:
    """The exception of a line of a program."""
    with Vobiz(clock=ManualClock()) as vobiz:
        try:
            exec(compile(f"def place_call(vobiz):\n    {call}\n\nplace_call(vobiz)\n", APP, "exec"), {"vobiz": vobiz})
        except VobizError as error:
            return error
    raise AssertionError(f"{call} did not fail")


@contextmanager
def prepared(sandbox: Sandbox) -> Iterator[None]:
    """The environment of a program that uses the sandbox; no name is looked up in a network."""
    values = {
        "VOBIZ_BASE_URL": sandbox.base_url,
        "VOBIZ_AUTH_ID": sandbox.auth_id,
        "VOBIZ_AUTH_TOKEN": sandbox.auth_token,
        "ACCESS_TOKEN": sandbox.access_token,
    }
    before = {name: os.environ.get(name) for name in (*values, "VOBIZ_DOCS_URL")}
    os.environ.update(values)
    os.environ.pop("VOBIZ_DOCS_URL", None)
    look_up = socket.getaddrinfo
    socket.getaddrinfo = resolver(look_up)
    linecache.cache[APP] = (1, None, ["def place_call(vobiz):\n", "    vobiz.calls.create(...)\n"], APP)
    try:
        yield
    finally:
        socket.getaddrinfo = look_up
        linecache.cache.pop(APP, None)
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def resolver(look_up: Callable[..., Any]) -> Callable[..., Any]:
    """A name service that knows nothing but this machine."""

    def known(host: str, *arguments: Any, **options: Any) -> Any:
        if str(host).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up(host, *arguments, **options)

    return known


@contextmanager
def logged_lines() -> Iterator[list[str]]:
    """What the client logs, as a usual handler writes it."""
    lines: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"2026-01-02 03:04:05,678 {record.levelname} {record.name} {record.getMessage()}")

    logger, handler = logging.getLogger("vobiz_sdk"), Listening()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


# Forms of tracebacks. Of the frames only the program's own stand in the corpus: the client's lines change.


def plain(error: BaseException) -> str:
    return "".join(traceback.format_exception(type(error), error, error.__traceback__ and own_frame(error)))


def rich(error: BaseException) -> str:
    console = Console(file=io.StringIO(), width=100, color_system=None, legacy_windows=False)
    console.print(Traceback.from_exception(type(error), error, own_frame(error), width=100))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def grouped(error: VobizError) -> str:
    """As a task group raises it, together with a failure of the program's own."""
    group = ExceptionGroup("unhandled errors in a TaskGroup", [ValueError("order 8 has no number"), bare(error)])
    return "".join(traceback.format_exception(group))


def chained(error: VobizError) -> str:
    """As a program raises an exception of its own from it."""
    wrapped = RuntimeError("order 7 could not be placed")
    wrapped.__cause__ = bare(error)
    return "".join(traceback.format_exception(wrapped))


def bare(error: VobizError) -> VobizError:
    """The same exception with the program's frame alone."""
    return type(error)(error.facts).with_traceback(own_frame(error))


def own_frame(error: BaseException) -> Any:
    at = error.__traceback__
    while at is not None and at.tb_frame.f_code.co_filename != APP:
        at = at.tb_next
    if at is None:
        return None
    return type(at)(None, at.tb_frame, at.tb_lasti, at.tb_lineno)


def without_chance(text: str) -> str:
    """Ports, times, random ids and lines of Python's own source differ from run to run, or from version to version."""
    text = re.sub(r"127\.0\.0\.1:[0-9]+", "127.0.0.1:8080", text)
    text = re.sub(r"[0-9]+\.[0-9]+ s\b", "0.25 s", text)
    text = re.sub(r'"elapsed": [0-9.e-]+', '"elapsed": 0.25', text)
    text = re.sub(r"_ssl\.c:[0-9]+", "_ssl.c:1000", text)
    return re.sub(r"\b(req_)[0-9a-f]{12}\b", r"\g<1>0123456789ab", text)


if __name__ == "__main__":
    CORPUS.write_text(written(corpus()), encoding="utf-8", newline="\n")
    sys.stdout.write(f"wrote {CORPUS.name}\n")
