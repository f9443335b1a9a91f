"""What a call costs, counted and not timed: a change that costs more has to say so here, and why.

Counts differ a little between versions of Python, and the bounds leave room for that.
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Literal

import pytest
from benchmarks.answers import BODIES
from benchmarks.server import canned_server

from tests.wrapper.harness import CALL
from tests.wrapper.raw_server import RawServer, answering
from tests.wrapper.test_import import BARE, heavy, loaded
from vobiz_sandbox import Sandbox
from vobiz_sdk import InsufficientBalanceError, Vobiz, VobizError

# Modules of this project that are loaded by an import, and by a client: the connections are kept by three of them,
# since the HTTP library's own pools cost more than a call. Models are not among them.
MODULES_OF_IMPORT = 1
MODULES_OF_CLIENT = 82
# Calls of Python functions within this package and the generated one: for a success, for an error that nobody looks
# into, and for one that is written to a log. An answer that comes in two parts takes a few more. Fast connections read
# answers in more steps of ours, and in none of an HTTP library.
FUNCTIONS_OF_SUCCESS = {None: 78, "fast": 90}
FUNCTIONS_OF_UNREAD_ERROR = {None: 92, "fast": 104}
FUNCTIONS_OF_ERROR = {None: 214, "fast": 226}
# Head and body of the request leave together; the answer comes in one part, or in two.
WRITES, READS = 1, 2
# Before it is used again, a connection is looked at: the server may have closed it.
LOOKS = 1
# What a call holds at its most, in bytes: room for what one read may bring, which is most of it, request and answer,
# and all that is known of both.
BYTES_OF_CALL = {None: 65_536 + 12_000, "fast": 65_536 + 9_000}
# How often the body of a file is held at its most: in the parts in which it came, and joined.
COPIES_OF_BODY = 2.1
# Objects that are left of a call once its answer is dropped, on average: the record that the sandbox keeps, and noise.
# An answer, a page or a connection would be more.
OBJECTS_LEFT = 3


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(params=[None, "fast"])
def transport(request: pytest.FixtureRequest) -> Literal["fast"] | None:
    found: Literal["fast"] | None = request.param
    return found


@pytest.fixture
def vobiz(sandbox: Sandbox, transport: Literal["fast"] | None) -> Iterator[Vobiz]:
    with Vobiz(
        sandbox.auth_id, sandbox.auth_token, base_url=sandbox.base_url, trust_env=False, transport=transport
    ) as client:
        for _ in range(3):  # what is loaded and worked out once is no part of it
            client.calls.create(**CALL)
            client.trunks.list(limit=1)
        yield client


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """How often functions of this project are called, by file."""
    found: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: Any) -> None:
        file = frame.f_code.co_filename
        if event == "call" and ("vobiz_sdk" in file or "vobiz_api" in file):
            found[file] += 1

    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith(("vobiz_sdk", "vobiz_api"))}


def test_an_import_loads_few_modules() -> None:
    modules = loaded("import vobiz_sdk")
    assert heavy(modules) <= BARE
    assert len(ours(modules)) <= MODULES_OF_IMPORT


def test_a_client_loads_few_modules() -> None:
    modules = ours(loaded("from vobiz_sdk import Vobiz; Vobiz('MA_X', 'x').close()"))
    assert len(modules) <= MODULES_OF_CLIENT
    assert not any(name.startswith("vobiz_api.models.") for name in modules)


def test_a_success_calls_few_functions(vobiz: Vobiz, transport: str | None) -> None:
    with counted() as found:
        vobiz.calls.create(**CALL)
    assert found.total() <= FUNCTIONS_OF_SUCCESS[transport], found


def test_an_error_that_nobody_looks_into_calls_few_functions(
    vobiz: Vobiz, transport: str | None, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL", "vobiz_sdk")
    sandbox.set_balance("0")
    with pytest.raises(InsufficientBalanceError):
        vobiz.calls.create(**CALL)
    with counted() as found, pytest.raises(InsufficientBalanceError):
        vobiz.calls.create(**CALL)
    assert found.total() <= FUNCTIONS_OF_UNREAD_ERROR[transport], found


def test_an_error_in_a_log_calls_few_functions(vobiz: Vobiz, transport: str | None, sandbox: Sandbox) -> None:
    sandbox.set_balance("0")
    with pytest.raises(VobizError):
        vobiz.calls.create(**CALL)
    with counted() as found, pytest.raises(VobizError):
        vobiz.calls.create(**CALL)
    assert found.total() <= FUNCTIONS_OF_ERROR[transport], found


def test_a_call_reads_and_writes_no_more_than_it_must(vobiz: Vobiz) -> None:
    seen: Counter[str] = Counter()

    def note(_: FrameType, event: str, function: Any) -> None:
        if event == "c_call" and type(getattr(function, "__self__", None)).__name__ in ("socket", "poll"):
            seen[function.__name__] += 1

    sys.setprofile(note)
    try:
        vobiz.calls.create(**CALL)
    finally:
        sys.setprofile(None)
    assert seen["send"] == WRITES
    assert seen["recv"] <= READS
    assert seen["poll"] <= LOOKS


def test_nothing_is_left_of_a_call(vobiz: Vobiz) -> None:
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(50):
        vobiz.trunks.list(limit=1)
    gc.collect()
    assert (len(gc.get_objects()) - before) / 50 <= OBJECTS_LEFT


@contextmanager
def traced() -> Iterator[list[int]]:
    """The most bytes that were held at a time, beyond what was held before; known afterwards."""
    found: list[int] = []
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield found
        _, most = tracemalloc.get_traced_memory()
        found.append(most - before)
    finally:
        tracemalloc.stop()


def test_a_call_holds_little(transport: Literal["fast"] | None) -> None:
    # The server has a process of its own, so that its memory is not counted.
    with (
        canned_server(BODIES) as urls,
        Vobiz("MA_1", "token", base_url=urls["success"], trust_env=False, transport=transport) as client,
    ):
        client.calls.create(**CALL)
        with traced() as most:
            client.calls.create(**CALL)
    assert most[0] <= BYTES_OF_CALL[transport], most


def test_a_large_answer_is_copied_once(transport: Literal["fast"] | None) -> None:
    size = 8 * 1024 * 1024
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {size}\r\n\r\n".encode()
    answer = head + b"a" * size
    with (
        RawServer(answering(answer)) as server,
        Vobiz("MA_1", "token", base_url=server.base_url, transport=transport) as client,
        traced() as most,
    ):
        content = client.cdrs.export(start_date="2026-01-01", end_date="2026-01-02")
        assert len(content) == size
    assert most[0] / size <= COPIES_OF_BODY
