"""The site as files: the same from the same pages, light, and usable from the root of a host and below it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

from tests.site.conftest import Build
from tests.site.static_host import Site, published

HEAVIEST = 300_000
OVERRIDES = Path(__file__).parents[2] / "docs"


def digests(directory: Path) -> dict[str, str]:
    return {
        str(file.relative_to(directory)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in directory.rglob("*")
        if file.is_file()
    }


def test_two_builds_are_the_same_to_the_byte(builds: tuple[Build, Build]) -> None:
    assert digests(builds[0].directory) == digests(builds[1].directory)


@pytest.mark.parametrize("path", ["", "errors/", "errors/INSUFFICIENT_BALANCE/"])
def test_a_page_is_light(fresh_page: Page, address: str, path: str) -> None:
    """As Lighthouse counts: what is transferred, compressed as static hosts do it."""
    answers: list[Response] = []
    fresh_page.on("response", lambda answer: answers.append(answer))
    fresh_page.goto(address + path)
    fresh_page.wait_for_load_state("networkidle")
    transferred = sum(int(answer.headers["content-length"]) for answer in answers)
    unpacked = sum(len(answer.body()) for answer in answers)
    print(f"/{path}: {len(answers)} requests, {transferred} bytes transferred, {unpacked} unpacked")
    assert transferred < HEAVIEST


def test_it_works_at_the_root_of_a_host_too(page: Page, site: Path) -> None:
    with published(Site(site)) as root:
        failed: list[str] = []
        page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
        for path in ("", "errors/", "errors/INSUFFICIENT_BALANCE/#request=req_1", "diagnose/"):
            page.goto(root + path)
            expect(page.locator("h1")).to_be_visible()
            page.wait_for_load_state("networkidle")
        page.goto(f"{root}errors/INSUFFICIENT_BALANCE/#request=req_1")
        expect(page.locator(".your-request")).to_contain_text("req_1")
        assert failed == []


def test_no_script_of_ours_is_inline() -> None:
    written = [*(OVERRIDES / "overrides").rglob("*.html"), *OVERRIDES.rglob("*.md")]
    assert written
    assert [file.name for file in written if "<script>" in file.read_text(encoding="utf-8")] == []
