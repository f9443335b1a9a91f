"""The scenes of the demonstration show what they claim to show."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    """The demonstration, as a module."""
    spec = importlib.util.spec_from_file_location("vobiz_demo", PROJECT / "examples/demo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def shown(demo, vobiz_sandbox, capsys, monkeypatch):
    """Play one scene and return what it shows. Waits are cut short, but told as they are."""
    monkeypatch.setattr("vobiz_sdk.clock.SystemClock.sleep", lambda _clock, _seconds: None)

    def play(scene: str) -> str:
        found = {function.__name__: (title, function) for title, function in demo.SCENES}
        demo.play(2, *found[scene], vobiz_sandbox)
        return capsys.readouterr().out

    return play


def test_rate_limited_twice_and_then_through(shown):
    text = shown("rate_limited")
    assert text.count("HTTP 429 RATE_LIMIT_EXCEEDED, tries again after") == 2
    assert "attempt 3: HTTP 200" in text
    assert "The API received 3 requests and placed 1 call." in text


def test_an_empty_balance_comes_with_everything_to_act_on(shown):
    text = shown("out_of_money")
    assert "InsufficientBalanceError:" in text
    assert "required 0.5, available 0.2 INR" in text
    assert "outcome rejected, request_id req_" in text
    assert "docs_url http" in text


def test_a_lost_connection_is_sent_once_and_its_outcome_unknown(shown):
    text = shown("lost_after_sending")
    assert "ConnectionLostError:" in text
    assert "outcome unknown, retryable False" in text
    assert "The API received 1 request and placed 1 call." in text


def test_faults_are_the_same_before_sending_and_from_the_api(shown):
    here, there = shown("refused_here"), shown("refused_there")
    assert "RequestValidationError:" in here
    assert "The API received no request." in here
    assert "ValidationError:" in there
    assert "The API received 1 request." in there
    for fault in ("from: must not be empty (MIN_LENGTH)", "(MAX_LENGTH)"):
        assert fault in here
        assert fault in there


@pytest.mark.parametrize(
    "scene", ["rate_limited", "out_of_money", "lost_after_sending", "refused_here", "refused_there"]
)
def test_a_scene_shows_its_own_code(demo, shown, scene):
    text = shown(scene)
    for line in demo.body_of(getattr(demo, scene)).splitlines():
        assert line.strip() in text
