"""What a check finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vobiz_api.types import JsonValue

State = Literal["ok", "warning", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. Never holds a secret.

    Attributes:
        check: What was looked at: `credentials`, `base_url`, `dns`, `tcp`, `tls`, `clock`, `account` or `balance`.
        state: `ok`; `warning` for what works but may surprise; `failed`; or `skipped`, where it could not be
            looked at or does not apply.
        summary: The result in a line.
        advice: What it means and what to do, a sentence or two each.
        facts: The same for programs.
    """

    check: str
    state: State
    summary: str
    advice: tuple[str, ...] = ()
    facts: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])

    def to_dict(self) -> dict[str, JsonValue]:
        """The finding as JSON-ready data."""
        return {
            "check": self.check,
            "state": self.state,
            "summary": self.summary,
            "advice": list(self.advice),
            "facts": dict(self.facts),
        }


def is_healthy(findings: Iterable[Finding]) -> bool:
    """Whether no check failed. Warnings and skipped checks do not count against it."""
    return all(finding.state != "failed" for finding in findings)
