"""Other SDKs, each with its own API, called as its users do and pointed at loopback by its own options."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.peers.openai_peer import openai_peer
from benchmarks.peers.peer import Peer
from benchmarks.peers.plivo_peer import plivo_peer
from benchmarks.peers.stripe_peer import stripe_peer
from benchmarks.peers.twilio_peer import twilio_peer
from benchmarks.peers.vobiz_peer import vobiz_peer

# By the module that must be there.
OTHERS: dict[str, Callable[[], Peer]] = {
    "twilio": twilio_peer,
    "plivo": plivo_peer,
    "stripe": stripe_peer,
    "openai": openai_peer,
}
VENDORS: dict[str, Callable[[], Peer]] = {"vobiz": vobiz_peer}


def look_in(place: Path) -> None:
    """Look for modules there too, after everywhere else, so that nothing of the project's own is replaced."""
    sys.path.append(str(place))


def found(asked: Mapping[str, Callable[[], Peer]]) -> tuple[list[Peer], list[str]]:
    """Those of the peers that are installed, and the names of those that are not."""
    there = {name: importlib.util.find_spec(name) is not None for name in asked}
    return [make() for name, make in asked.items() if there[name]], [name for name in asked if not there[name]]
