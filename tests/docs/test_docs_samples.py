"""Every Python sample of the documentation runs, against the sandbox."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from tests.docs.diagnose_corpus import resolver

import vobiz_sdk
from vobiz_sandbox import Sandbox
from vobiz_sdk import Limits, VobizError
from vobiz_sdk.catalogue import CodeEntry, FailureEntry, StatusEntry, load_catalogue
from vobiz_sdk.clock import SystemClock
from vobiz_sdk.explain import page_for, page_names
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


def answers(text: str) -> list[tuple[int, bytes]]:
    """The bodies that a page shows as they arrive, each with its status."""
    shown = text.partition("\n## The body as it arrives\n")[2].partition("\n## ")[0]
    found = re.findall(
        r"HTTP (\d+), form `\w+`[^\n]*\n\n(?:```(?:json|html|text)\n(.*?)\n```|There is no body\.)", shown, re.DOTALL
    )
    return [(int(status), body.encode()) for status, body in found]


def handlers(text: str) -> list[str]:
    """The samples that handle the error: for either client, without a sandbox of their own."""
    return [sample for sample in samples(text) if "Sandbox" not in sample]


def run_answered(
    sample: str, operation: str, answer: tuple[int, bytes], sandbox: Sandbox, caplog: Any
) -> tuple[str, Any]:
    """Run a sample while the sandbox answers so; the class that was raised and its code, which the client logs."""
    status, body = answer
    caplog.clear()
    sandbox.reset()
    sandbox.fail(operation, status=status, body=body, times=None)
    if "refresh_token" in sample:
        sandbox.fail("auth_refresh", code="INVALID_CREDENTIALS", times=None)
    run(sample)
    # Renewing tokens is a call of its own, which fails before the one that is shown.
    said = [record for record in caplog.records if record.name == "vobiz_sdk" and record.levelname == "WARNING"][-1]
    return said.args[2], said.args[3]


def raised_by_page(entry: CodeEntry, text: str, sandbox: Sandbox, caplog: Any) -> None:
    """Every sample of a code's page, with every body that it shows, raises what the page says."""
    named = re.search(r"\| \*\*Exception\*\* \| `(\w+)` \|", text)
    assert answers(text)
    for answer in answers(text):
        status = CATALOGUE.status(answer[0])
        expected = named.group(1) if named else status and status.exception
        for sample in handlers(text):
            kind, code = run_answered(sample, sample_operation(entry, CATALOGUE), answer, sandbox, caplog)
            assert (kind, code) == (expected, entry.code if entry.kind == "code" else "VALIDATION_ERROR")
            faults = json.loads(answer[1]).get("error")
            if entry.kind == "field":
                assert [fault["code"] for fault in faults["details"]["errors"]] == [entry.code]


@pytest.mark.parametrize("entry", CATALOGUE.codes, ids=lambda entry: entry.code)
def test_samples_of_a_code_with_the_bodies_of_its_page(
    entry: CodeEntry, vobiz_sandbox: Sandbox, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    raised_by_page(entry, page_for(entry.code).text, vobiz_sandbox, caplog)
    assert capsys.readouterr().out.strip(), "the handler was reached"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"code": "INSUFFICIENT_BALANCE"', '"code": "PAYMENT_FAILED"'),
        ('"error": "insufficient_balance"', '"error": "insufficient_funds"'),
        ("`InsufficientBalanceError` |", "`PaymentFailedError` |"),
        ("except InsufficientBalanceError", "except PaymentFailedError"),
    ],
)
def test_a_page_that_is_changed_no_longer_holds(
    before: str, after: str, vobiz_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    """What was checked above can fail: any change of the example, the class or the sample shows."""
    entry = CATALOGUE.code("INSUFFICIENT_BALANCE")
    text = page_for("INSUFFICIENT_BALANCE").text.replace(before, after)
    assert entry is not None and text != page_for("INSUFFICIENT_BALANCE").text
    with pytest.raises((AssertionError, NameError, VobizError)):
        raised_by_page(entry, text, vobiz_sandbox, caplog)


@pytest.mark.parametrize(
    "entry", [entry for entry in CATALOGUE.statuses if entry.exception], ids=lambda entry: str(entry.status)
)
def test_samples_of_a_status_with_the_bodies_of_its_page(
    entry: StatusEntry, vobiz_sandbox: Sandbox, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    text = page_for(str(entry.status)).text
    for answer in answers(text) or [(entry.status, b"")]:
        for sample in handlers(text):
            operation = sample_operation_of_status(entry.status, CATALOGUE)
            kind, _ = run_answered(sample, operation, answer, vobiz_sandbox, caplog)
            # A code makes the class more precise; on another than its own status it may be of another family.
            assert answer[0] == entry.status
            assert issubclass(getattr(vobiz_sdk, kind), getattr(vobiz_sdk, str(entry.exception)))
    assert capsys.readouterr().out.strip(), "the handler was reached"


SANDBOX_SAMPLES = [
    pytest.param(sample, id=f"{name}-{number}")
    for name in page_names(CATALOGUE)
    for number, sample in enumerate(samples(page_for(name).text))
    if "Sandbox" in sample
]


@pytest.fixture
def without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name is looked up anywhere but on this machine."""
    monkeypatch.setattr(socket, "getaddrinfo", resolver(socket.getaddrinfo))


@pytest.mark.parametrize("sample", SANDBOX_SAMPLES)
def test_a_sample_with_a_sandbox_of_its_own(
    sample: str, capsys: pytest.CaptureFixture[str], without_network: None
) -> None:
    run(sample)
    printed = capsys.readouterr().out
    assert re.search(r"^\d+ sent$", printed, re.MULTILINE)
    assert "vobiz explain" in printed, "the exception was printed"


def arrange(name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bring a failure about for a program that does not know of it."""
    elsewhere = {
        "dns-failed": "https://api.vobiz.invalid",
        "could-not-connect": "http://127.0.0.1:1",
        "tls-failed": sandbox.base_url.replace("http:", "https:"),
        "configuration-invalid": "http://example.com",
    }
    if name in elsewhere:
        monkeypatch.setenv("VOBIZ_BASE_URL", elsewhere[name])
    elif name == "proxy-failed":
        monkeypatch.setenv("VOBIZ_BASE_URL", "https://api.vobiz.ai")
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    elif name == "pool-exhausted":
        monkeypatch.setattr("vobiz_sdk.client.Limits", lambda: Limits(max_connections=0))
    elif name == "timed-out":
        sandbox.delay("calls_create", seconds=5, times=None)
    elif name == "deadline-exceeded":
        sandbox.delay("calls_create", seconds=5, times=None)
        monkeypatch.setattr("vobiz_sdk.assembly.SystemClock", SystemClock)
    elif name == "repeated-page":
        sandbox.garble("trunks_list", body=b'{"meta": {"total": 5}, "objects": [{"trunk_id": "1"}]}', times=None)
    elif name == "connection-lost":
        sandbox.drop("calls_create", when="after_read")
    elif name == "response-unreadable":
        sandbox.garble("calls_create", body=b"not json")


@pytest.mark.parametrize("entry", CATALOGUE.failures, ids=lambda entry: entry.name)
def test_samples_of_a_failure(
    entry: FailureEntry,
    vobiz_sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    without_network: None,
) -> None:
    text = page_for(entry.name).text
    assert len(handlers(text)) == 2
    for sample in handlers(text):
        vobiz_sandbox.reset()
        arrange(entry.name, vobiz_sandbox, monkeypatch)
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


def test_every_page_of_an_error_has_its_samples() -> None:
    names = [entry.code for entry in CATALOGUE.codes] + [entry.name for entry in CATALOGUE.failures]
    names += [str(entry.status) for entry in CATALOGUE.statuses if entry.exception]
    for name in names:
        assert len(samples(page_for(name).text)) == 3  # sync, async, sandbox
