"""The built site: whole, self-contained, and the same under any address."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from vobiz_sdk.catalogue import Catalogue

# Elements whose address the browser fetches by itself.
LOADING = {
    "link": ("href",),
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "use": ("href",),
}


class _Addresses(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.linked: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.loaded += [values[name] for name in LOADING.get(tag, ()) if values.get(name)]
        if tag == "a" and values.get("href"):
            self.linked.append(values["href"])
        self.ids |= {values[name] for name in ("id", "name") if values.get(name)}


def addresses(file: Path) -> _Addresses:
    parser = _Addresses()
    parser.feed(file.read_text(encoding="utf-8"))
    return parser


def is_elsewhere(address: str) -> bool:
    return bool(urlsplit(address).netloc) or urlsplit(address).scheme in ("http", "https")


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[Path, _Addresses]:
    return {file: addresses(file) for file in site.rglob("*.html")}


def test_nothing_is_loaded_from_another_host(site: Path, pages: dict[Path, _Addresses]) -> None:
    assert [
        (file.name, address) for file, found in pages.items() for address in found.loaded if is_elsewhere(address)
    ] == []
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert re.findall(r"""(?:url\(|@import\s)["']?(?:https?:)?//[^)"']+""", text) == []


def test_our_own_script_asks_nobody(docs: Path) -> None:
    for script in (docs / "javascripts").glob("*.js"):
        assert not re.search(r"https?:|fetch\(|XMLHttpRequest|import\(", script.read_text(encoding="utf-8"))


def test_every_address_within_the_site_leads_somewhere(site: Path, pages: dict[Path, _Addresses]) -> None:
    broken: list[tuple[str, str]] = []
    for file, found in pages.items():
        if file.name == "404.html":  # it is served for any path, so its addresses are absolute
            continue
        for address in (*found.loaded, *found.linked):
            parts = urlsplit(address)
            if is_elsewhere(address) or parts.scheme in ("mailto", "data"):
                continue
            assert not parts.path.startswith("/"), f"{file}: {address} holds only at the root of a host"
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            target = target / "index.html" if target.is_dir() else target
            known = pages.get(target)
            if not target.exists() or (parts.fragment and known and unquote(parts.fragment) not in known.ids):
                broken.append((str(file.relative_to(site)), address))
    assert broken == []


def test_error_pages_live_at_their_address_for_good(site: Path, catalogue: Catalogue) -> None:
    for name in [entry.code for entry in catalogue.codes] + [str(entry.status) for entry in catalogue.statuses]:
        assert (site / "errors" / name / "index.html").is_file()


def test_parts_of_a_code_are_found_by_the_search(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    separator = re.compile(index["config"]["separator"])
    assert separator.split("INSUFFICIENT_BALANCE") == ["INSUFFICIENT", "BALANCE"]
    assert separator.split("error.details.required") == ["error", "details", "required"]
    assert separator.split("0.1.0") == ["0.1.0"]
    titles = {entry["title"] for entry in index["docs"]}
    assert "INSUFFICIENT_BALANCE" in titles


def test_error_pages_are_not_in_the_navigation(site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    navigation = html[html.index("md-nav--primary") : html.index("md-content")]
    assert 'href="errors/"' in navigation
    assert "INSUFFICIENT_BALANCE" not in navigation
