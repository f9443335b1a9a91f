"""The part of the error catalogue that is about neither codes nor statuses."""

from __future__ import annotations

from typing import Literal

from vobiz_sdk.catalogue_base import Actor, Entry, Evidence


class RaisedAs(Entry):
    """An exception, and how far the attempt had come.

    Attributes:
        exception: Name of the exception class.
        stages: Values of its `stage`; empty for all that no other failure names.
    """

    exception: str
    stages: tuple[str, ...] = ()


class FailureCase(Entry):
    """When a retry rule applies to a failure.

    Attributes:
        when: The condition; `always` if there is none.
        rule: Name of the rule.
    """

    when: str
    rule: str


class FailureEntry(Entry):
    """A failure that has neither code nor status: below HTTP, before sending, or in reading a success.

    Attributes:
        name: Its page's name, for example `timed-out`.
        kind: `transport`: no whole answer came; `local`: nothing was sent; `answer`: a success that cannot be read.
        title: What it is about, in a few words.
        category: Kind of problem.
        actor: Who can do something about it.
        meaning: What it means, in a sentence.
        raised_as: The exceptions that it is raised as.
        cases: The retry rules that apply, and when.
        causes: What usually leads to it.
        remedies: What to do, the first thing first.
        sentences: What this client says; `{}` stands for names and numbers.
        seen_as: What other programs and systems say.
        related: Names of pages worth knowing beside it.
        evidence: Where all this comes from.
        since: Version of this package that knows it first.
    """

    name: str
    kind: Literal["transport", "local", "answer"]
    title: str
    category: str
    actor: Actor
    meaning: str
    raised_as: tuple[RaisedAs, ...]
    cases: tuple[FailureCase, ...]
    causes: tuple[str, ...]
    remedies: tuple[str, ...]
    sentences: tuple[str, ...] = ()
    seen_as: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]
    since: str


class RemovedEntry(Entry):
    """Something that the catalogue does not hold any more; its page stays.

    Attributes:
        name: The code, status or failure.
        kind: What it was.
        meaning: What it meant.
        removed_in: Version of this package that knows it no more.
        reason: Why it was removed.
        instead: Names of pages to read now.
    """

    name: str
    kind: Literal["code", "status", "failure"]
    meaning: str
    removed_in: str
    reason: str
    instead: tuple[str, ...] = ()
