"""The journal of a run: what is in it, and what is made of a damaged one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vobiz_sdk import CallJournal, ConfigurationError

NOW = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.journal"


def write_some(path: Path) -> bytes:
    """A journal with a call that was placed, one that failed and one without a result."""
    with CallJournal(path) as journal:
        for key in ("a", "b", "c"):
            journal.write(key, "sending", NOW, {"content": "x"})
        journal.write("a", "placed", NOW, {"request_uuid": "u-1"})
        journal.write("b", "failed", NOW, {"outcome": "rejected"})
    return path.read_bytes()


def states(path: Path) -> dict[str, str]:
    with CallJournal(path) as journal:
        return {key: entry.state for key, entry in journal.entries.items()}


def test_what_was_written_is_read(path: Path) -> None:
    write_some(path)
    assert states(path) == {"a": "placed", "b": "failed", "c": "sending"}
    with CallJournal(path) as journal:
        assert journal.entries["a"].request_uuid == "u-1"
        assert [entry.key for entry in journal.undecided] == ["c"]


def test_only_its_owner_can_read_it(path: Path) -> None:
    write_some(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_wherever_it_breaks_off_nothing_is_taken_for_unsent_that_was_sent(path: Path) -> None:
    whole = write_some(path)
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        found = states(path)
        for key in ("a", "b", "c"):
            begun = whole.index(f'"key":"{key}","state":"sending"'.encode())
            line = whole.index(b"\n", begun) + 1
            assert (key in found) == (length >= line)


def test_it_goes_on_behind_a_torn_line(path: Path) -> None:
    whole = write_some(path)
    path.write_bytes(whole[:-20])
    with CallJournal(path) as journal:
        journal.write("b", "placed", NOW)
    assert states(path) == {"a": "placed", "b": "placed", "c": "sending"}
    assert path.read_bytes().endswith(b"}\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"to\n+919876543210\n", "damaged in line 1"),
        (b"+919876543210", "is no journal of calls"),
        (b'{"journal":"vobiz calls","version":2}\n', "does not begin as one"),
        (b'{"journal":"vobiz calls","version":1}\n{"key":\n{}\n', "damaged in line 2"),
        (b'{"journal":"vobiz calls","version":1}\n{"key":"a","state":"placed","at":"2027-01-01"}\n', "line 2"),
        (b'{"journal":"vobiz calls","version":1}\n{"key":"a","state":"odd","at":"2027-01-01"}\n', "line 2"),
    ],
)
def test_what_is_no_journal_is_left_alone(path: Path, content: bytes, message: str) -> None:
    path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=message):
        CallJournal(path)
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_opened_stays_that_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        CallJournal(tmp_path / "nowhere" / "calls.journal")


def test_it_is_free_again_once_it_is_closed(path: Path) -> None:
    journal = CallJournal(path)
    with pytest.raises(ConfigurationError, match="in use by another run"):
        CallJournal(path)
    journal.close()
    journal.close()
    CallJournal(path).close()


def test_what_is_about_to_be_sent_is_on_the_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[bytes] = []
    real = os.fsync

    def watched(file: int) -> None:
        real(file)
        synced.append(path.read_bytes())

    with CallJournal(path) as journal:
        monkeypatch.setattr("os.fsync", watched)
        journal.write("a", "sending", NOW, {"content": "x"})
        assert synced[-1].count(b'"sending"') == 1
        journal.write("a", "placed", NOW)
        assert len(synced) == 1


@given(st.binary(max_size=300))
def test_any_file_is_a_journal_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "file"
    path.write_bytes(b'{"journal":"vobiz calls","version":1}\n' + content)
    with suppress(ConfigurationError):
        CallJournal(path).close()
