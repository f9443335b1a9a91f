"""The matrix itself: it covers what it says, and a client that breaks a promise does not get through it."""

from __future__ import annotations

import pytest

from tests.faults.faults import FAULTS, Fault
from tests.faults.run import Cell, run_fault
from tests.faults.subjects import subjects
from tests.faults.table import summary, violations
from tests.generated.answers import CATALOGUE, operations
from vobiz_api.error_table import RETRY_RULES


def fault(name: str) -> Fault:
    (found,) = [fault for fault in FAULTS if fault.name == name]
    return found


LOST = fault("Closed after the request is read")


def broken(cells: list[Cell]) -> dict[str, int]:
    """How many cells of each effect break a promise."""
    return {
        effect: sum(bool(cell.broken) for cell in cells if cell.effect == effect)
        for effect in ("read", "idempotent", "unsafe")
    }


def with_rule(monkeypatch: pytest.MonkeyPatch, name: str, **changes: str) -> None:
    monkeypatch.setitem(RETRY_RULES, name, RETRY_RULES[name]._replace(**changes))


def test_it_covers_every_operation() -> None:
    assert {subject.name for subject in subjects()} == set(operations())
    assert {subject.public_name for subject in subjects()} == {each.public_name for each in operations().values()}


def test_it_covers_every_form_of_error_body() -> None:
    assert {fault.shape for fault in FAULTS if fault.shape} == {shape["id"] for shape in CATALOGUE["shapes"]}


def test_faults_are_told_apart() -> None:
    assert len({(fault.group, fault.name) for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("kind", ["sync", "async", "fast sync", "fast async"])
def test_the_client_gets_through(kind: str) -> None:
    cells = run_fault(LOST, kind)  # type: ignore[arg-type]
    assert list(violations(cells)) == []
    assert max(cell.carried_out for cell in cells if cell.effect == "unsafe") == 1
    assert "| Closed after the request is read | `ConnectionLostError` | `unknown` | 4 (1, 2, 4 s) |" in summary(cells)


def test_one_that_sends_an_unsafe_request_again_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rule(monkeypatch, "ambiguous", unsafe="retry")
    cells = run_fault(LOST, "sync")
    unsafe = [cell for cell in cells if cell.effect == "unsafe"]
    assert broken(cells) == {"read": 0, "idempotent": 0, "unsafe": len(unsafe)}
    of_calls = [cell for cell in cells if cell.operation == "calls_create"]
    assert [cell.broken[1:] for cell in of_calls] == [
        ("received 4 times although the server may have processed it", "carried out 4 times")
    ]


def test_one_that_claims_the_wrong_outcome_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rule(monkeypatch, "ambiguous", outcome="rejected")
    cells = run_fault(LOST, "sync")
    assert sum(broken(cells).values()) == len(cells)


def test_one_that_does_not_try_again_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rule(monkeypatch, "not_sent", unsafe="never")
    counts = broken(run_fault(fault("Connection refused"), "sync"))
    assert counts["unsafe"] > 0 == counts["read"] == counts["idempotent"]
