"""The two places a page is read in, and what is written differently there."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import indent


@dataclass(frozen=True, slots=True)
class Dialect:
    """How links and alternatives are written. The words are the same everywhere.

    Attributes:
        site: Whether the page is read in a browser, where links can be followed.
    """

    site: bool

    def page(self, name: str, text: str | None = None) -> str:
        """A reference to another page of the error reference.

        Args:
            name: The page's name: a code, a status or an outcome's page.
            text: What to show instead of the name.
        """
        shown = f"`{name}`" if text is None else text
        return f"[{shown}]({name}.md)" if self.site else shown

    def guide(self, title: str, file: str) -> str:
        """A reference to a guide of the site."""
        return f"[{title}](../guides/{file})" if self.site else f"“{title}”"

    def operation(self, tag: str, anchor: str, text: str) -> str:
        """A reference to an operation, in the reference of operations.

        Args:
            tag: The group that the operation belongs to; it has a page.
            anchor: The operation's name within the group.
            text: What to show.
        """
        return f"[{text}](../api/{tag}.md#{anchor})" if self.site else text

    def address(self, text: str, url: str) -> str:
        """A reference to a page of somebody else."""
        return f"[{text}]({url})" if self.site else f"{text} ({url})"

    def alternatives(self, choices: dict[str, str]) -> str:
        """Blocks of which a reader needs one: tabs on the site, headed blocks elsewhere."""
        if self.site:
            return "\n\n".join(f'=== "{title}"\n\n{indent(block, "    ")}' for title, block in choices.items())
        return "\n\n".join(f"**{title}**\n\n{block}" for title, block in choices.items())


SITE = Dialect(site=True)
TERMINAL = Dialect(site=False)
