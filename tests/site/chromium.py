"""The browser: Debian's Chromium, which asks nobody but the site's own host."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, Route, async_playwright

PROGRAM = os.environ.get("VOBIZ_CHROMIUM", "/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """Chromium without a window."""
    async with async_playwright() as playwright:
        program = await playwright.chromium.launch(executable_path=PROGRAM, args=list(FLAGS))
        try:
            yield program
        finally:
            await program.close()


def is_elsewhere(address: str) -> bool:
    """Whether a request would leave this machine."""
    return urlsplit(address).scheme not in ("data", "blob") and urlsplit(address).hostname != "127.0.0.1"


async def confine(context: BrowserContext) -> list[str]:
    """Turn away requests to other hosts; they end up in the list that is returned."""
    escaped: list[str] = []

    async def refuse(route: Route) -> None:
        escaped.append(route.request.url)
        await route.abort()

    await context.route(is_elsewhere, refuse)
    return escaped
