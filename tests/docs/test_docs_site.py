"""The built site: whole, self-contained, and the same under any address."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import jsonschema_rs
import pytest

from vobiz_sdk.catalogue import Catalogue
from vobiz_sdk.explain import page_names, site_pages

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


def test_no_script_of_ours_names_another_host(docs: Path) -> None:
    """What they ask for is seen in a browser, by the tests in `tests/site`."""
    for script in (docs / "javascripts").glob("*.js"):
        assert not re.search(r"https?:|[\"'`]//", script.read_text(encoding="utf-8"))


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
    for name in page_names(catalogue):
        assert (site / "errors" / name / "index.html").is_file()


def test_every_page_has_its_twin_in_markdown(site: Path, docs: Path) -> None:
    pages = {file.relative_to(docs).as_posix() for file in docs.rglob("*.md")} - {"README.md"}
    twins = {file.relative_to(site).as_posix() for file in site.rglob("*.md")}
    assert twins == pages
    for name in twins:
        text = (site / name).read_text(encoding="utf-8")
        assert text.startswith("# "), name
        assert "--8<--" not in text and "\n::: " not in text, name


def test_links_of_a_twin_lead_to_other_twins(site: Path) -> None:
    broken: list[tuple[str, str]] = []
    for file in site.rglob("*.md"):
        for address in re.findall(r"\]\(([^)\s]+)\)", file.read_text(encoding="utf-8")):
            parts = urlsplit(address)
            if not is_elsewhere(address) and parts.path and not (file.parent / parts.path).exists():
                broken.append((file.relative_to(site).as_posix(), address))
    assert broken == []


def test_a_twin_says_what_explain_says(site: Path, catalogue: Catalogue) -> None:
    for page in site_pages(catalogue):
        assert (site / "errors" / f"{page.name}.md").read_text(encoding="utf-8") == page.text, page.name


def test_overviews_for_programs(site: Path, catalogue: Catalogue) -> None:
    overview = (site / "llms.txt").read_text(encoding="utf-8")
    addresses = re.findall(r"^- \[[^\]]+\]\(([^)]+)\)", overview, re.MULTILINE)
    assert sorted(addresses) == sorted(file.relative_to(site).as_posix() for file in site.rglob("*.md"))
    whole = (site / "llms-full.txt").read_text(encoding="utf-8")
    for page in site_pages(catalogue):
        assert page.text.strip() in whole


def test_errors_json_keeps_its_schema(site: Path, catalogue: Catalogue) -> None:
    document = json.loads((site / "errors" / "errors.json").read_text(encoding="utf-8"))
    schema = json.loads((site / "errors" / document["$schema"]).read_text(encoding="utf-8"))
    jsonschema_rs.meta.validate(schema)
    validator = jsonschema_rs.Draft202012Validator(schema)
    validator.validate(document)
    assert [page["name"] for page in document["pages"]] == list(page_names(catalogue))
    assert all((site / "errors" / f"{page['name']}.md").is_file() for page in document["pages"])
    again = {page["name"]: page["cases"] for page in document["pages"]}
    assert again["RATE_LIMIT_EXCEEDED"] == [
        {"when": "", "outcome": "rejected", "again": ["read", "idempotent", "unsafe"]}
    ]
    assert again["connection-lost"][1]["again"] == ["read", "idempotent"]
    for name in ("version", "codes", "pages", "outcomes", "schema_format"):
        assert not validator.is_valid({key: value for key, value in document.items() if key != name})
    document["codes"][0]["actor"] = "nobody"
    assert not validator.is_valid(document)


def test_the_feed_leads_to_the_changes(site: Path) -> None:
    feed = ElementTree.parse(site / "errors" / "feed.xml").getroot()
    links = [element.attrib["href"] for element in feed.iter("{http://www.w3.org/2005/Atom}link")]
    for link in links:
        path, _, fragment = link.partition("#")
        target = site / "errors" / path
        html = (target / "index.html" if target.is_dir() else target).read_text(encoding="utf-8")
        assert f'id="{fragment}"' in html if fragment else html


def test_parts_of_a_code_are_found_by_the_search(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    separator = re.compile(index["config"]["separator"])
    assert separator.split("INSUFFICIENT_BALANCE") == ["INSUFFICIENT", "BALANCE"]
    assert separator.split("error.details.required") == ["error", "details", "required"]
    assert separator.split("0.1.0") == ["0.1.0"]
    titles = {entry["title"] for entry in index["docs"]}
    assert "INSUFFICIENT_BALANCE" in titles


def test_what_the_wire_says_is_found_by_the_search(site: Path, catalogue: Catalogue) -> None:
    """Every spelling and sentence of the API stands on the page of what it means."""
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    texts: dict[str, str] = {}
    for entry in index["docs"]:
        page = entry["location"].partition("#")[0]
        texts[page] = f"{texts.get(page, '')} {unescape(re.sub('<[^>]*>', '', entry['text']))} {entry['title']}"
    for status in catalogue.statuses:
        for message in status.messages:
            assert message.text in texts[f"errors/{status.status}/"], message.text
    for code in catalogue.codes:
        for spelling in (*code.aliases, *(message.text for message in code.messages)):
            assert spelling in texts[f"errors/{code.code}/"], spelling
    for failure in catalogue.failures:
        for words in failure.seen_as:
            assert words in texts[f"errors/{failure.name}/"], words


def test_error_pages_are_not_in_the_navigation(site: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    navigation = html[html.index('class="md-tabs"') : html.index('class="md-content"')]
    assert 'href="errors/"' in navigation
    assert "INSUFFICIENT_BALANCE" not in navigation
