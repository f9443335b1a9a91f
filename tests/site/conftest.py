"""The site as it is published, and what a browser finds on every page of it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.site.chromium import DESKTOP, FLAGS, PROGRAM, is_elsewhere
from tests.site.static_host import Site, published
from tests.site.sweep import Findings, sweep
from vobiz_sdk.catalogue import Catalogue, load_catalogue

PROJECT = Path(__file__).parents[2]
# A site need not be at the root of its host.
PATH = "/library/vobiz/"
# Kolkata has no summer time, so that local times are easily told.
SETTINGS: dict[str, Any] = {
    "viewport": DESKTOP,
    "color_scheme": "light",
    "reduced_motion": "reduce",
    "timezone_id": "Asia/Kolkata",
    "locale": "en-GB",
}


@dataclass(frozen=True)
class Build:
    """A build that was started; `directory` waits for it."""

    process: subprocess.Popen[bytes]
    target: Path
    output: Path

    @property
    def directory(self) -> Path:
        assert self.process.wait() == 0, self.output.read_text(encoding="utf-8")
        return self.target


@pytest.fixture(scope="session", autouse=True)
def _browser_is_there() -> None:
    if not Path(PROGRAM).exists():
        pytest.exit(
            f"There is no browser at {PROGRAM}: install Debian's package `chromium`, or name one in VOBIZ_CHROMIUM.", 2
        )


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Build, Build]]:
    """Two strict builds of the same pages, made at the same time."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "VOBIZ_DOCS_URL": f"http://127.0.0.1{PATH}"}
    # Files hold the date of the build; `nox -s docs` gives that of the last change.
    environment.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    started: list[Build] = []
    for name in ("one", "other"):
        target = tmp_path_factory.mktemp(name)
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)]
        output = target.with_suffix(".log")
        with output.open("wb") as log:
            process = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=log)
        started.append(Build(process, target, output))
    yield started[0], started[1]
    for build in started:
        build.process.kill()
        build.process.wait()


@pytest.fixture(scope="session")
def site(builds: tuple[Build, Build]) -> Path:
    """The directory of the built site."""
    return builds[0].directory


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is published, with a slash at the end."""
    with published(Site(site, PATH)) as url:
        yield url


@pytest.fixture(scope="session", autouse=True)
def sweeping(request: pytest.FixtureRequest) -> Iterator[Future[dict[str, Findings]] | None]:
    """The visit to every page, which goes on while the other tests run; their file is the last one."""
    if not any("findings" in getattr(item, "fixturenames", ()) for item in request.session.items):
        yield None
        return
    site, address = request.getfixturevalue("site"), request.getfixturevalue("address")
    pages = sorted(str(file.relative_to(site)).removesuffix("index.html") for file in site.rglob("index.html"))
    # Any address that does not exist shows the remaining page.
    pages.append("errors/NO_SUCH_PAGE/")
    # In a thread, since the browser of the other tests has an event loop of its own in this one.
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(asyncio.run, sweep(address, pages))


@pytest.fixture(scope="session")
def findings(sweeping: Future[dict[str, Findings]]) -> dict[str, Findings]:
    """What a browser finds on each page, by the page's path."""
    return sweeping.result()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser to click through the site with."""
    with sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=PROGRAM, args=list(FLAGS))
        yield program
        program.close()


@pytest.fixture(scope="module")
def profile(chromium: Browser) -> Iterator[BrowserContext]:
    """A profile of the browser for a file of tests, so that its cache is of use."""
    with chromium.new_context(**SETTINGS) as context:
        yield context


@pytest.fixture
def page(profile: BrowserContext) -> Iterator[Page]:
    """A tab."""
    with watched(profile) as tab:
        yield tab


@pytest.fixture
def fresh_page(chromium: Browser) -> Iterator[Page]:
    """A tab in a profile of its own, with an empty cache and a clock that may be set."""
    with chromium.new_context(**SETTINGS) as context, watched(context) as tab:
        yield tab


@contextmanager
def watched(context: BrowserContext) -> Iterator[Page]:
    """A tab that must ask no other host, open no dialog, and raise nothing; what it stored is forgotten."""
    tab = context.new_page()
    troubles: list[str] = []
    tab.on("request", lambda request: troubles.append(request.url) if is_elsewhere(request.url) else None)
    tab.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    yield tab
    if tab.url.startswith("http"):
        tab.evaluate("localStorage.clear()")
    tab.close()
    assert troubles == []


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()
