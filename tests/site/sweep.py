"""One visit to every page, by two tabs at a time, which looks at everything that can be seen there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypedDict, cast

import axe_playwright_python
from playwright.async_api import Browser, ConsoleMessage, Error, Page

from tests.site.chromium import DESKTOP, PHONE, browser, confine

TABS = 2
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# What a thing's colours are follows from the names and classes of it and of what it is in. So of the many that are
# alike in these, such as the rows of a table, one stays to be looked at; the others cost minutes and say nothing new.
ONE_OF_EACH_KIND = """() => {
    const kind = (one) => `${one.tagName}.${one.className}`;
    const form = (one) => `${kind(one)}(${[...one.children].map(form).join()})`;
    const place = (one) => (one.parentElement ? `${kind(one)}<${place(one.parentElement)}` : kind(one));
    const words = new Set();
    for (const word of document.querySelectorAll("pre code span[class]"))
        words.has(word.className) ? word.replaceWith(word.textContent) : words.add(word.className);
    const seen = new Set();
    const blocks = "h2, h3, h4, p, li, tr, pre, dt, dd, details, div, nav, table";
    for (const block of document.querySelectorAll(`.md-content :is(${blocks}), .md-sidebar li`)) {
        if (!block.isConnected) continue;
        const key = `${form(block)}<${place(block.parentElement)}`;
        seen.has(key) ? block.remove() : seen.add(key);
    }
}"""
COLOURS = ("color-contrast", "link-in-text-block")
DARK = "document.body.setAttribute('data-md-color-scheme', 'slate')"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Violation(TypedDict):
    """A rule of axe, and what breaks it."""

    id: str
    help: str
    nodes: list[dict[str, Any]]


@dataclass
class Findings:
    """What a browser found on a page.

    Attributes:
        light: Violations of every rule of axe that is on by default, in light colours.
        dark: Violations of its rules on colours, in dark ones; nothing but colours is different.
        sideways: By how many pixels the page is wider than a phone.
        escaped: Requests to other hosts.
        complaints: What the browser's console says, broken rules of the Content-Security-Policy included.
    """

    light: list[str] = field(default_factory=list[str])
    dark: list[str] = field(default_factory=list[str])
    sideways: int = 0
    escaped: list[str] = field(default_factory=list[str])
    complaints: list[str] = field(default_factory=list[str])


async def sweep(address: str, pages: Sequence[str]) -> dict[str, Findings]:
    """Visit pages; `address` is what their paths are under."""
    waiting = list(reversed(pages))
    found: dict[str, Findings] = {}
    async with browser() as program:
        await asyncio.gather(*(_visit_all(program, address, waiting, found) for _ in range(TABS)))
    return found


async def _visit_all(program: Browser, address: str, waiting: list[str], found: dict[str, Findings]) -> None:
    # Colours must not be caught halfway between two themes.
    context = await program.new_context(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce")
    escaped = await confine(context)
    page = await context.new_page()
    while waiting:
        path = waiting.pop()
        found[path] = result = Findings()

        def hear(message: ConsoleMessage, result: Findings = result) -> None:
            # A page that does not exist is asked for on purpose.
            if message.type in ("error", "warning") and "status of 404" not in message.text:
                result.complaints.append(message.text)

        def fail(error: Error, result: Findings = result) -> None:
            result.complaints.append(str(error))

        page.on("console", hear)
        page.on("pageerror", fail)
        await page.goto(address + path)
        await _look(page, result)
        page.remove_listener("console", hear)
        page.remove_listener("pageerror", fail)
        result.escaped, escaped[:] = list(escaped), []


async def _look(page: Page, result: Findings) -> None:
    await page.set_viewport_size(PHONE)
    result.sideways = cast(int, await page.evaluate(SIDEWAYS))
    await page.set_viewport_size(DESKTOP)
    await page.evaluate(f"{AXE}; 0")
    result.light = await _axe(page, {"rules": {rule: {"enabled": False} for rule in COLOURS}})
    await page.evaluate(ONE_OF_EACH_KIND)
    colours = {"runOnly": {"type": "rule", "values": list(COLOURS)}}
    result.light += await _axe(page, colours)
    await page.evaluate(DARK)
    result.dark = await _axe(page, colours)


async def _axe(page: Page, options: dict[str, Any]) -> list[str]:
    run = "options => axe.run(options).then(results => results.violations)"
    violations = cast(
        "list[Violation]", await page.evaluate(run, {"resultTypes": ["violations"], "preload": False, **options})
    )
    return [f"{item['id']}: {node['target']} {node['html'][:200]}" for item in violations for node in item["nodes"][:5]]
