"""Text of the contract on a page."""

from __future__ import annotations

import re


def prose(text: str) -> str:
    """Text of the contract in one line, its brackets and signs outside of code taken as they are."""
    parts = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(part if part.startswith("`") else re.sub(r"([*<{\[])", r"\\\1", part) for part in parts)
