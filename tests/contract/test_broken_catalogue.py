"""Faults in the error catalogue, each answered with one line that names file, place and rule."""

from __future__ import annotations

import pytest

from tests.contract.broken import CODES, RULES, SHAPES, STATUSES, Broken, assert_broken, code, status
from tests.contract.project import Project

CATALOGUE = [
    *(
        Broken(
            f"code without {part}",
            CODES,
            lambda d, part=part: code(d).pop(part),
            f"TRUNK_NOT_FOUND.{part}",
            "is missing, and the docs page needs it",
        )
        for part in ("title", "meaning", "causes", "remedies", "evidence", "category", "actor", "since")
    ),
    Broken("code with no causes", CODES, lambda d: code(d).update(causes=[]), "TRUNK_NOT_FOUND.causes", "is missing"),
    Broken("code without example", CODES, lambda d: code(d).pop("example"), "TRUNK_NOT_FOUND.example", "is missing"),
    Broken(
        "code's example against the envelope",
        CODES,
        lambda d: code(d)["example"]["body"].update(status="failed"),
        "TRUNK_NOT_FOUND.example.status",
        "breaks its schema",
    ),
    Broken(
        "code's details against their schema",
        CODES,
        lambda d: code(d)["example"]["body"]["error"]["details"].update(trunkId=7),
        "TRUNK_NOT_FOUND.example.details.trunkId",
        "breaks its schema",
    ),
    Broken(
        "code's other body against its shape",
        CODES,
        lambda d: code(d, "UNAUTHORIZED")["wire_examples"][0]["body"].pop("error"),
        "UNAUTHORIZED.error_message_flat",
        "breaks its schema",
    ),
    Broken(
        "other body without a shape",
        CODES,
        lambda d: code(d, "UNAUTHORIZED")["wire_examples"][0].pop("shape"),
        "UNAUTHORIZED.wire_examples.0",
        "shape",
    ),
    Broken(
        "code in lower case", CODES, lambda d: d.append({**code(d), "code": "trunk_lost"}), "trunk_lost", "upper case"
    ),
    Broken(
        "code of an unknown status",
        CODES,
        lambda d: code(d).update(statuses=[418]),
        "TRUNK_NOT_FOUND.statuses",
        "statuses.yaml has no status 418",
    ),
    Broken("unknown actor", CODES, lambda d: code(d).update(actor="nobody"), "TRUNK_NOT_FOUND.actor", "must be one of"),
    Broken(
        "unknown retry of a code", CODES, lambda d: code(d).update(retry="always"), "TRUNK_NOT_FOUND.retry", "by_status"
    ),
    Broken(
        "related to nothing",
        CODES,
        lambda d: code(d).update(related=["LOST"]),
        "TRUNK_NOT_FOUND.related",
        "no code 'LOST'",
    ),
    Broken(
        "unknown details",
        CODES,
        lambda d: code(d).update(details="TrunkDetails"),
        "TRUNK_NOT_FOUND.details",
        "details.yaml has no schema 'TrunkDetails'",
    ),
    Broken(
        "alias twice",
        CODES,
        lambda d: code(d).update(aliases=["unauthorized"]),
        "TRUNK_NOT_FOUND",
        "the spelling 'unauthorized' belongs to UNAUTHORIZED already",
    ),
    Broken(
        "alias that is another's code",
        CODES,
        lambda d: code(d, "RATE_LIMIT_EXCEEDED").update(aliases=["TRUNK_NOT_FOUND"]),
        "RATE_LIMIT_EXCEEDED",
        "belongs to TRUNK_NOT_FOUND already",
    ),
    Broken(
        "unknown source",
        CODES,
        lambda d: code(d)["evidence"][0].update(source="hearsay"),
        "TRUNK_NOT_FOUND.evidence",
        "the source must be one of",
    ),
    Broken(
        "causes that are no list", CODES, lambda d: code(d).update(causes="unknown"), "TRUNK_NOT_FOUND.causes", "array"
    ),
    Broken(
        "unknown retry rule",
        STATUSES,
        lambda d: status(d, 503).update(rule="perhaps"),
        "503.rule",
        "has no rule 'perhaps'",
    ),
    Broken(
        "unknown retry rule with Retry-After",
        STATUSES,
        lambda d: status(d, 503).update(rule_with_retry_after="perhaps"),
        "503.rule_with_retry_after",
        "has no rule 'perhaps'",
    ),
    Broken("status without remedies", STATUSES, lambda d: status(d, 503).pop("remedies"), "503.remedies", "is missing"),
    Broken(
        "status without number", STATUSES, lambda d: status(d, 503).pop("status"), "", '"status" is a required property'
    ),
    *(
        Broken(
            f"unsafe {outcome} {action}",
            RULES,
            lambda d, outcome=outcome, action=action: d["ambiguous"].update(outcome=outcome, unsafe=action),
            "ambiguous.unsafe",
            "never sent again",
        )
        for outcome in ("unknown", "committed")
        for action in ("retry", "refresh")
    ),
    Broken(
        "unsafe committed setting",
        RULES,
        lambda d: d["unreadable"].update(unsafe="setting"),
        "unreadable.unsafe",
        "never sent again",
    ),
    Broken(
        "unknown outcome", RULES, lambda d: d["refused"].update(outcome="maybe"), "refused.outcome", "must be one of"
    ),
    Broken("unknown action", RULES, lambda d: d["refused"].update(read="often"), "refused.read", "must be one of"),
    Broken("rule that is no mapping", RULES, lambda d: d.update(refused="never"), "refused", "object"),
    Broken(
        "shape's example against its schema",
        SHAPES,
        lambda d: d[0]["example"].update(status="failed"),
        "envelope.status",
        "breaks its schema",
    ),
    Broken(
        "shape with unknown schema",
        SHAPES,
        lambda d: d[0].update(schema="Body"),
        "envelope.schema",
        "has no schema 'Body'",
    ),
    Broken("shape without evidence", SHAPES, lambda d: d[0].pop("evidence"), "envelope.evidence", "is missing"),
    Broken("shape without example", SHAPES, lambda d: d[0].pop("example"), "envelope.example", "is missing"),
]


@pytest.mark.parametrize("broken", CATALOGUE, ids=lambda broken: broken.name)
def test_it_stops_with_one_line(mended_project: Project, broken: Broken) -> None:
    assert_broken(mended_project, broken)
