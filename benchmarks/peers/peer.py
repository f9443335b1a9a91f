"""What is known of another SDK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from benchmarks.answers import Answers
from benchmarks.subjects import AsyncMaker, Maker


class Peer(NamedTuple):
    """Another SDK.

    Attributes:
        name: As it stands in the results.
        distribution: As it is installed, for its version.
        answers: What its own API would answer, to each kind of work.
        sync: Makes a client that waits.
        asynchronous: Makes a client for an event loop, or None if it has none.
        loading: Statements that import it; and that import it and make a client.
    """

    name: str
    distribution: str
    answers: Answers
    sync: Maker
    asynchronous: AsyncMaker | None
    loading: tuple[str, str]


def key(peer: Peer, work: str) -> str:
    """Under which the canned server holds a peer's answer."""
    return f"{peer.name}, {work}"


def all_answers(ours: Answers, peers: list[Peer]) -> Answers:
    """Everything that the canned server has to answer."""
    return {**ours, **{key(peer, work): peer.answers[work] for peer in peers for work in ours}}


def readable(peer: Peer, urls: Mapping[str, str]) -> tuple[Peer, list[str]]:
    """The peer with those of its answers that it can read, and a line on each that it cannot."""
    answers: dict[str, tuple[int, bytes]] = {}
    missing: list[str] = []
    for work, answer in peer.answers.items():
        subject = peer.sync(work, urls[key(peer, work)])
        try:
            result = subject.call()
        except Exception as error:  # whatever it makes of an answer that its own API documents
            result = error
        subject.close()
        if isinstance(result, Exception) == (work == "error"):
            answers[work] = answer
        else:
            missing.append(
                f"{peer.name} came to {type(result).__name__} in {work}, so that its rows for that are missing."
            )
    return peer._replace(answers=answers), missing


def listed(name: str, item: Mapping[str, object], id_name: str) -> list[dict[str, object]]:
    """Twenty items of a list, each with an id of its own."""
    return [{**item, id_name: f"{name}{number:030d}"} for number in range(20)]
