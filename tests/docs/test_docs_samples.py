"""Every Python sample of the documentation runs, against the sandbox."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from vobiz_sandbox import Sandbox
from vobiz_sdk.catalogue import load_catalogue
from vobiz_sdk.explain import page_for
from vobiz_sdk.explain.samples import sample_operation, sample_operation_of_status
from vobiz_sdk.testing import ManualClock

PROJECT = Path(__file__).parents[2]
CATALOGUE = load_catalogue()
GUIDES = [PROJECT / "docs" / name for name in ("index.md", "quickstart.md")]
GUIDES += sorted((PROJECT / "docs" / "guides").glob("*.md"))


def samples(text: str) -> list[str]:
    """The Python blocks of a page, those in tabs included."""
    blocks = re.findall(r"^( *)```python\n(.*?)^\1```", text, re.MULTILINE | re.DOTALL)
    return [dedent(body) for _, body in blocks]


GUIDE_SAMPLES = [
    pytest.param(sample, id=f"{guide.stem}-{number}")
    for guide in GUIDES
    for number, sample in enumerate(samples(guide.read_text(encoding="utf-8")), 1)
]
CODE_SAMPLES = [
    pytest.param(entry, sample, id=f"{entry.code}-{number}")
    for entry in CATALOGUE.codes
    for number, sample in enumerate(samples(page_for(entry.code).text), 1)
]
STATUS_SAMPLES = [
    pytest.param(entry, sample, id=f"{entry.status}-{number}")
    for entry in CATALOGUE.statuses
    for number, sample in enumerate(samples(page_for(str(entry.status)).text), 1)
]


@pytest.fixture(autouse=True)
def at_sandbox(vobiz_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sandbox:
    """What a reader has set up, in a folder of their own; waits take no time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VOBIZ_BASE_URL", vobiz_sandbox.base_url)
    monkeypatch.setenv("VOBIZ_AUTH_ID", vobiz_sandbox.auth_id)
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", vobiz_sandbox.auth_token)
    monkeypatch.setenv("ACCESS_TOKEN", vobiz_sandbox.access_token)
    monkeypatch.setenv("REFRESH_TOKEN", vobiz_sandbox.refresh_token)
    tokens = tmp_path / "tokens.json"
    tokens.write_text(json.dumps([vobiz_sandbox.access_token, vobiz_sandbox.refresh_token, None]))
    monkeypatch.setenv("TOKEN_FILE", str(tokens))
    monkeypatch.setattr("vobiz_sdk.assembly.SystemClock", ManualClock)
    return vobiz_sandbox


def run(sample: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(sample, "sample", "exec"), names)
    return names


@pytest.mark.parametrize("sample", GUIDE_SAMPLES)
def test_a_sample_of_a_guide(sample: str, vobiz_sandbox: Sandbox) -> None:
    for name, value in run(sample).items():
        if name.startswith("test_"):
            value(vobiz_sandbox)


@pytest.mark.parametrize(("entry", "sample"), CODE_SAMPLES)
def test_a_sample_of_a_code(entry, sample: str, vobiz_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    if "Sandbox" not in sample:
        vobiz_sandbox.fail(sample_operation(entry, CATALOGUE), code=entry.code, times=None)
    if "refresh_token" in sample:
        vobiz_sandbox.fail("auth_refresh", code="INVALID_CREDENTIALS", times=None)
    run(sample)
    printed = capsys.readouterr().out
    assert printed.strip(), "the handler was reached"
    if "Sandbox" in sample:
        assert re.search(r"^\d+ sent$", printed, re.MULTILINE)


@pytest.mark.parametrize(("entry", "sample"), STATUS_SAMPLES)
def test_a_sample_of_a_status(entry, sample: str, vobiz_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    if "Sandbox" not in sample:
        vobiz_sandbox.fail(sample_operation_of_status(entry.status, CATALOGUE), status=entry.status, times=None)
    run(sample)
    assert capsys.readouterr().out.strip(), "the handler was reached"


@pytest.mark.parametrize("name", ["not_sent", "rejected", "unknown", "committed"])
def test_a_sample_of_an_outcome(
    name: str, vobiz_sandbox: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "not_sent":
        monkeypatch.setenv("VOBIZ_BASE_URL", "http://127.0.0.1:1")
    elif name == "rejected":
        vobiz_sandbox.set_balance("0")
    elif name == "unknown":
        vobiz_sandbox.drop("calls_create", when="after_read")
    else:
        vobiz_sandbox.garble("calls_create", body=b"not json")
    (sample,) = samples(page_for(name).text)
    run(sample)
    assert capsys.readouterr().out.strip(), "the handler was reached"


def test_every_page_of_a_code_has_its_samples() -> None:
    for entry in CATALOGUE.codes:
        assert len(samples(page_for(entry.code).text)) == 3  # sync, async, sandbox
