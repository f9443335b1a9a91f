"""What the site offers to programs that read text: each page as Markdown, `llms.txt` and `llms-full.txt`.

A page's twin lies at its source's own path (`errors/402.md` beside `errors/402/`), so that the links between
the sources lead from twin to twin as they are.
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from pydoc import locate
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

# What is too long to read at a stretch stands in llms.txt only: one page per group of operations, and the reference.
_NOT_IN_FULL = re.compile(r"api/(?!index|decisions)|reference/")
_SECTIONS = {"guides": "Guides", "api": "Operations", "errors": "Error reference", "reference": "Python reference"}
_INCLUDED = re.compile(r'^--8<-- "(.+)"$', re.MULTILINE)
_DOCUMENTED = re.compile(r"^::: ([\w.]+)\n(?:    .*\n?)*", re.MULTILINE)

_pages: dict[str, Page] = {}


def on_config(config: MkDocsConfig) -> None:
    """Begin anew; a server builds more than once."""
    _pages.clear()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Remember the page; its title and description are known by now."""
    _pages[page.file.src_uri] = page
    return html


def on_post_build(config: MkDocsConfig) -> None:
    """Write the twins and both overviews."""
    docs, site = Path(config.docs_dir), Path(config.site_dir)
    places = [Path(docs.parent, place) for place in config.mdx_configs["pymdownx.snippets"]["base_path"]]
    texts = {name: _text(page, places) for name, page in _pages.items()}
    for name, text in texts.items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    ordered = sorted(texts, key=lambda name: (_rank(name), name))
    base = config.site_url or ""
    (site / "llms.txt").write_text(_overview(ordered, config, base), encoding="utf-8", newline="\n")
    whole = "\n\n".join(texts[name].strip() for name in ordered if not _NOT_IN_FULL.match(name))
    (site / "llms-full.txt").write_text(f"{_head(config)}\n{whole}\n", encoding="utf-8", newline="\n")


def _included(name: str, places: list[Path]) -> str:
    """What a page includes, from the first of the places that has it."""
    file = next(place / name for place in places if (place / name).is_file())
    return file.read_text(encoding="utf-8").strip()


def _text(page: Page, places: list[Path]) -> str:
    """A page's Markdown, with what it includes and what is written from the program."""
    text = _INCLUDED.sub(lambda found: _included(found.group(1), places), page.markdown or "")
    text = _DOCUMENTED.sub(lambda found: _documented(found.group(1)), text)
    return text.strip() + "\n"


def _documented(name: str) -> str:
    """The docstring of what the reference shows; of a module, also those of its classes."""
    found: Any = locate(name)
    parts = [f"## `{name}`", inspect.getdoc(found) or ""]
    if inspect.ismodule(found):
        for member, value in vars(found).items():
            if inspect.isclass(value) and value.__module__ == name and not member.startswith("_"):
                parts += [f"### `{member}`", inspect.getdoc(value) or ""]
    return "\n\n".join(part for part in parts if part) + "\n"


def _overview(ordered: list[str], config: MkDocsConfig, base: str) -> str:
    lines = [_head(config)]
    section = ""
    for name in ordered:
        title = _SECTIONS.get(name.partition("/")[0], "Guides")
        if title != section:
            section = title
            lines += [f"\n## {title}\n"]
        page = _pages[name]
        described = f": {page.meta['description']}" if page.meta.get("description") else ""
        lines.append(f"- [{page.title}]({base}{name}){described}")
    return "\n".join([*lines, ""])


def _head(config: MkDocsConfig) -> str:
    return f"# {config.site_name}\n\n> {config.site_description}\n"


def _rank(name: str) -> int:
    """Where a page's section stands; pages of the site's root come first."""
    return [*_SECTIONS].index(name.partition("/")[0]) + 1 if name.partition("/")[0] in _SECTIONS else 0
