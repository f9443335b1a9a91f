"""Code samples of failures that have neither code nor status."""

from __future__ import annotations

from textwrap import indent
from typing import NamedTuple

from vobiz_sdk.catalogue import FailureEntry
from vobiz_sdk.explain.dialect import Dialect
from vobiz_sdk.explain.markdown import code
from vobiz_sdk.explain.samples import CALLS

LINE_LENGTH = 120
_CALL = CALLS["calls_create"]
_SAME_PAGE = b'{"meta": {"total": 5}, "objects": [{"trunk_id": "1"}]}'
_AT_SANDBOX = "sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url"
_ALONE = "sandbox.auth_id, sandbox.auth_token, retry=None"


class _Scene(NamedTuple):
    """How a failure is brought about.

    Attributes:
        options: What the client in the sandbox is made with.
        call: What is called there and in the sample of handling it.
        setup: What the sandbox is told before.
        own: Options that the sample of handling it needs to show the failure.
        imported: Names that the options need.
        listing: Whether the call is gone through item by item.
    """

    options: str
    call: str = _CALL
    setup: str = ""
    own: str = ""
    imported: tuple[str, ...] = ()
    listing: bool = False


_SCENES = {
    "dns-failed": _Scene(f'{_ALONE}, base_url="https://api.vobiz.invalid"'),
    "could-not-connect": _Scene(f'{_ALONE}, base_url="http://127.0.0.1:1"'),
    "tls-failed": _Scene(f'{_ALONE}, base_url=f"https://127.0.0.1:{{sandbox.port}}"'),
    "proxy-failed": _Scene(f'{_ALONE}, proxy="http://127.0.0.1:1"'),
    "pool-exhausted": _Scene(
        f"{_AT_SANDBOX}, limits=limits, timeouts=Timeouts(pool=0.05), retry=None",
        setup="limits = Limits(max_connections=0)  # as if every connection was in use",
        own="timeouts=Timeouts(pool=0.05), retry=None",
        imported=("Limits", "Timeouts"),
    ),
    "timed-out": _Scene(
        f"{_AT_SANDBOX}, timeouts=Timeouts(read=0.1)",
        setup='sandbox.delay("calls_create", seconds=5)',
        own="timeouts=Timeouts(read=0.1)",
        imported=("Timeouts",),
    ),
    "connection-lost": _Scene(_AT_SANDBOX, setup='sandbox.drop("calls_create", when="after_read")'),
    "deadline-exceeded": _Scene(
        f"{_AT_SANDBOX}, deadline=1", setup='sandbox.delay("calls_create", seconds=5)', own="deadline=1"
    ),
    "response-unreadable": _Scene(_AT_SANDBOX, setup='sandbox.garble("calls_create", body=b"not json")'),
    "request-invalid": _Scene(_AT_SANDBOX, call='calls.create(from_="+919876500000", to="abc", answer_url="")'),
    "no-turn": _Scene(
        f"{_AT_SANDBOX}, pace=Pace(concurrent_calls=1)",
        call='calls.create(from_="+919876500000", to="+919876543210<+919876543211", answer_url="https://example.com/answer")',
        own="pace=Pace(concurrent_calls=1)",
        imported=("Pace",),
    ),
    "repeated-page": _Scene(
        _AT_SANDBOX,
        call="trunks.list(limit=1)",
        setup=f'sandbox.garble("trunks_list", body={_SAME_PAGE!r}, times=None)',
        listing=True,
    ),
    "configuration-invalid": _Scene('sandbox.auth_id, sandbox.auth_token, base_url="http://example.com"'),
}


def failure_sample(entry: FailureEntry, dialect: Dialect) -> str:
    """How a program handles a failure, for both clients."""
    scene = _SCENES[entry.name]
    raised = entry.raised_as[0]
    caught = list(dict.fromkeys(item.exception for item in entry.raised_as))
    lines = _lines(entry)
    if raised.stages:
        stages = repr(raised.stages[0]).replace("'", '"')
        lines = [f"if error.stage != {stages}:", "    raise", *lines]
    named = caught[0] if len(caught) == 1 else f"({', '.join(caught)})"
    shown = [name for name in scene.imported if name in scene.own]

    def sample(client: str, opening: str, waiting: str) -> tuple[str, str]:
        names = ", ".join(sorted([*caught, client, *shown]))
        body = (
            f"try:\n    {opening} {client}({scene.own}) as vobiz:\n{indent(_called(scene, waiting), ' ' * 8)}\n"
            f"except {named} as error:\n{indent(chr(10).join(lines), '    ')}"
        )
        return f"from vobiz_sdk import {names}", body

    imports, body = sample("Vobiz", "with", "")
    plain = f"{imports}\n\n{body}"
    imports, body = sample("AsyncVobiz", "async with", "await ")
    task = (
        f"import asyncio\n\n{imports}\n\n\nasync def main() -> None:\n{indent(body, '    ')}\n\n\nasyncio.run(main())"
    )
    return dialect.alternatives({"Sync": code("python", plain), "Async": code("python", task)})


def failure_in_sandbox(entry: FailureEntry) -> str:
    """How the failure is brought about without a network."""
    scene = _SCENES[entry.name]
    names = ", ".join(sorted(["Vobiz", "VobizError", *scene.imported]))
    setup = f"    {scene.setup}\n" if scene.setup else ""
    return code(
        "python",
        f"""
from vobiz_sandbox import Sandbox
from vobiz_sdk import {names}

with Sandbox() as sandbox:
{setup}    try:
        {_opened("Vobiz", scene.options)}
{indent(_called(scene), " " * 12)}
    except VobizError as error:
        print(error)
    print(len(sandbox.requests), "sent")
""",
    )


def _called(scene: _Scene, waiting: str = "") -> str:
    """The statement that fails, broken where a formatter would break it in the deepest of its places."""
    call = f"{waiting}vobiz.{scene.call}"
    loop = "async for" if waiting else "for"
    if scene.listing:
        return f"{loop} item in {call}:\n    print(item)"
    function, _, arguments = call.partition("(")
    return call if scene.call == _CALL or len(call) < 100 else f"{function}(\n    {arguments[:-1]}\n)"


def _opened(client: str, options: str) -> str:
    """The line that opens a client, broken where a formatter would break it."""
    line = f"with {client}({options}) as vobiz:"
    inside = " " * 12
    if len(line) + 8 <= LINE_LENGTH:
        return line
    if len(inside + options) > LINE_LENGTH:
        options = options.replace(", ", f",\n{inside}") + ","
    return f"with {client}(\n{inside}{options}\n        ) as vobiz:"


def _lines(entry: FailureEntry) -> list[str]:
    if entry.name == "repeated-page":
        return ["print(error.operation, error.message)"]
    if entry.kind == "answer":
        return ["print(error.status, dict(error.raw_details), error.body)"]
    if entry.name == "request-invalid":
        return ["for fault in error.field_errors:", "    print(fault.field, fault.code, fault.message)"]
    if entry.kind == "local":
        return ["print(error.message)"]
    return ["print(error.stage, error.outcome, error.retryable)", "print(error.message, error.hint)"]
