"""What is loaded when: importing the package must stay cheap."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from vobiz_sandbox import Sandbox

HEAVY = ("pydantic", "httpx2", "httpcore2", "msgspec", "jsonschema_rs", "anyio", "ssl", "vobiz_api.models", "asyncio")


def loaded(program: str, *arguments: str) -> set[str]:
    """The modules that are loaded after a program ran in a fresh interpreter."""
    ending = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program + ending, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return set(json.loads(done.stdout.splitlines()[-1]))


def heavy(modules: set[str]) -> set[str]:
    return {name for name in HEAVY if any(module == name or module.startswith(f"{name}.") for module in modules)}


BARE = heavy(loaded(""))


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert heavy(loaded("import vobiz_sdk")) <= BARE


def test_importing_an_exception_loads_nothing_heavy() -> None:
    assert heavy(loaded("from vobiz_sdk import InsufficientBalanceError, VobizError, RetryPolicy")) <= BARE


@pytest.mark.parametrize("name", ["Vobiz", "AsyncVobiz"])
def test_importing_a_client_loads_neither_pydantic_nor_a_model(name: str) -> None:
    modules = loaded(f"from vobiz_sdk import {name}")
    assert not heavy(modules) & {"pydantic", "httpx2", "vobiz_api.models", "jsonschema_rs"} - BARE


SYNC = """
import sys
from vobiz_sdk import Vobiz
with Vobiz("MA_SANDBOX1", sys.argv[1], base_url=sys.argv[2]) as vobiz:
    assert vobiz.trunks.create(name="x").trunk_id
    assert len(vobiz.trunks.list().items) == 1
"""
ASYNC = """
import asyncio, sys
from vobiz_sdk import AsyncVobiz
async def run():
    async with AsyncVobiz("MA_SANDBOX1", sys.argv[1], base_url=sys.argv[2]) as vobiz:
        assert (await vobiz.trunks.create(name="x")).trunk_id
        assert len((await vobiz.trunks.list()).items) == 1
asyncio.run(run())
"""
FAILING = """
import sys
from vobiz_sdk import Vobiz, VobizError
with Vobiz("MA_SANDBOX1", sys.argv[1], base_url=sys.argv[2]) as vobiz:
    for call in (lambda: vobiz.trunks.get("x"), lambda: vobiz.trunks.create(name="")):
        try:
            call()
        except VobizError as error:
            str(error), repr(error), error.to_dict(), error.code, error.raw_details
        else:
            raise SystemExit("no error")
"""


@pytest.mark.parametrize("program", [SYNC, ASYNC, FAILING], ids=["sync", "async", "failing"])
def test_a_client_and_its_calls_load_no_pydantic(vobiz_sandbox: Sandbox, program: str) -> None:
    modules = loaded(program, vobiz_sandbox.auth_token, vobiz_sandbox.base_url)
    assert heavy(modules) & {"pydantic", "httpx2"} == set()
    # Of the models, only those of the answers that were read.
    models = {module for module in modules if module.startswith("vobiz_api.models.")}
    assert models <= {f"vobiz_api.models.{name}" for name in ("trunk", "trunk_list", "offset_total_meta")}
    # Of the resources, only those that were used.
    resources = {module.split(".")[2] for module in modules if module.startswith("vobiz_api.api.")}
    assert resources <= {"trunks", "auth"}


def test_typed_details_load_pydantic_when_they_are_looked_at() -> None:
    program = "import vobiz_sdk\nerror = vobiz_sdk.ApiError('x')\nerror.details"
    assert "pydantic" in heavy(loaded(program))


def test_importing_reads_no_environment_and_no_file_of_the_user() -> None:
    program = "import os\nos.environ.clear()\nimport vobiz_sdk\nfrom vobiz_sdk import Vobiz"
    assert "dotenv" not in loaded(program)


def test_the_package_is_marked_as_typed() -> None:
    from importlib.resources import files

    for package in ("vobiz_sdk", "vobiz_api"):
        assert files(package).joinpath("py.typed").is_file()


def test_an_import_of_everything_brings_everything() -> None:
    names: dict[str, object] = {}
    exec("from vobiz_sdk import *", names)
    assert names.keys() >= {"Vobiz", "AsyncVobiz", "VobizError", "InsufficientBalanceError", "RetryPolicy"}
