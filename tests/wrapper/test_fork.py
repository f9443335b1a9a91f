"""One client in a parent and its forked child: no connection, and so no answer, is shared."""

from __future__ import annotations

import subprocess
import sys

import pytest

from vobiz_sandbox import Sandbox

PREPARE = """
import asyncio, os, sys, threading, traceback
import httpx2
from vobiz_sdk import AsyncVobiz, ConfigurationError, RetryBudget, Vobiz

options = {"auth_id": "MA_SANDBOX1", "auth_token": sys.argv[1], "base_url": sys.argv[2]}
over = {"transport": sys.argv[3]} if sys.argv[3] else {}

def in_child(work):
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        sys.stderr.flush()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""


each_transport = pytest.mark.parametrize("transport", ["", "fast"], ids=["default", "fast"])


def run(program: str, sandbox: Sandbox, transport: str = "") -> None:
    """Run a program in an interpreter without threads, where forking is safe."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PREPARE + program, sandbox.auth_token, sandbox.base_url, transport],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@each_transport
def test_parent_and_child_have_connections_of_their_own(vobiz_sandbox: Sandbox, transport: str) -> None:
    run(
        """
with Vobiz(**options, **over) as vobiz:
    vobiz.trunks.create(name="before")
    connections = list(vobiz._driver.transport.connections)
    def work():
        for number in range(20):
            assert vobiz.trunks.create(name=f"child-{number}").name == f"child-{number}"
    in_child(work)
    for number in range(20):
        assert vobiz.trunks.create(name=f"parent-{number}").name == f"parent-{number}"
    # The child closed its copy and said nothing over it, so the parent goes on over the connection it had.
    assert vobiz._driver.transport.connections == connections
""",
        vobiz_sandbox,
        transport,
    )
    names = [trunk["name"] for trunk in vobiz_sandbox.trunks]
    assert len(names) == len(set(names)) == 41


def test_a_lock_that_another_thread_held_is_free_in_the_child(vobiz_sandbox: Sandbox) -> None:
    run(
        """
budget = RetryBudget()
with Vobiz(**options, budget=budget, retry=None) as vobiz:
    vobiz.trunks.list()
    held = threading.Event()
    release = threading.Event()
    def hold():
        with budget._lock, vobiz._driver.renewing.lock:
            held.set()
            release.wait(30)
    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(30)
    def work():
        assert budget.spend()
        assert vobiz._driver.renewing.lock.acquire(timeout=5)
        vobiz.trunks.list()
    import warnings
    warnings.simplefilter("ignore", DeprecationWarning)
    in_child(work)
    release.set()
    thread.join()
""",
        vobiz_sandbox,
    )


def test_an_asynchronous_client_that_was_used_says_so(vobiz_sandbox: Sandbox) -> None:
    run(
        """
async def use(vobiz):
    await vobiz.trunks.list()
with asyncio.Runner() as runner:
    vobiz = AsyncVobiz(**options)
    runner.run(use(vobiz))
    def work():
        try:
            asyncio.run(use(vobiz))
        except ConfigurationError as error:
            assert "another event loop" in str(error)
        else:
            raise AssertionError("it used the parent's connection")
    in_child(work)
    runner.run(use(vobiz))
    runner.run(vobiz.close())
""",
        vobiz_sandbox,
    )
    assert len(vobiz_sandbox.requests) == 2


def test_an_asynchronous_client_that_was_not_used_yet_serves_the_child(vobiz_sandbox: Sandbox) -> None:
    run(
        """
async def use(vobiz):
    async with vobiz:
        await vobiz.trunks.list()
vobiz = AsyncVobiz(**options)
in_child(lambda: asyncio.run(use(vobiz)))
""",
        vobiz_sandbox,
    )
    assert len(vobiz_sandbox.requests) == 1


def test_a_transport_of_the_user_is_refused_in_the_child(vobiz_sandbox: Sandbox) -> None:
    run(
        """
with Vobiz(**options, transport=httpx2.HTTPTransport()) as vobiz:
    vobiz.trunks.list()
    def work():
        try:
            vobiz.trunks.list()
        except ConfigurationError as error:
            assert "fork" in str(error) and error.outcome == "not_sent"
        else:
            raise AssertionError("it used the parent's connection")
    in_child(work)
    vobiz.trunks.list()
""",
        vobiz_sandbox,
    )
    assert len(vobiz_sandbox.requests) == 2
