"""Every page: usable by everybody, on a phone, in both themes, and without asking anybody else."""

from __future__ import annotations

import pytest

from tests.site.sweep import Findings

Pages = dict[str, Findings]


def with_any(findings: Pages, what: str) -> dict[str, object]:
    return {page: found for page, result in findings.items() if (found := getattr(result, what))}


def test_there_are_many_pages(findings: Pages) -> None:
    assert len(findings) > 80
    assert {"", "errors/", "errors/INSUFFICIENT_BALANCE/", "diagnose/", "api/calls/"} <= set(findings)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_no_violation(findings: Pages, theme: str) -> None:
    assert with_any(findings, theme) == {}


def test_no_page_scrolls_sideways_on_a_phone(findings: Pages) -> None:
    assert with_any(findings, "sideways") == {}


def test_no_page_asks_another_host(findings: Pages) -> None:
    assert with_any(findings, "escaped") == {}


def test_the_console_is_silent_and_a_strict_content_security_policy_holds(findings: Pages) -> None:
    assert with_any(findings, "complaints") == {}
