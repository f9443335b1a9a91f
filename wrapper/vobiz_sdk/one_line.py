"""Text of strangers, made fit for a line of a log or of a message."""

from __future__ import annotations


def one_line(text: str, longest: int) -> str:
    """The text in one line of at most so many characters, without anything that a terminal would obey.

    Control characters, marks that turn the direction of writing and halves of surrogate pairs become `\\ufffd`;
    a line break could forge a line of a log, and half a pair cannot be written out at all.
    """
    # Cut twice: what is thrown away anyway is not looked at.
    return cut(printable(" ".join(text[: 4 * longest].split())), longest)


def printable(text: str) -> str:
    """The text with `\\ufffd` for every character that does not print."""
    return text if text.isprintable() else "".join(each if each.isprintable() else "\ufffd" for each in text)


def cut(text: str, longest: int) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
