"""`vobiz errors`."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from vobiz_sdk.catalogue import load_catalogue

CATALOGUE = load_catalogue()


def listed(output: str) -> list[str]:
    """The codes in a printed table."""
    return [line.split()[0] for line in output.splitlines()[1:]]


def test_it_lists_every_code(run):
    result = run("errors")
    assert result.exit_code == 0
    assert listed(result.stdout) == [entry.code for entry in CATALOGUE.codes]


def test_a_row_says_status_category_actor_and_meaning(run):
    row = next(line for line in run("errors").stdout.splitlines() if line.startswith("INSUFFICIENT_BALANCE"))
    entry = CATALOGUE.code("INSUFFICIENT_BALANCE")
    assert entry is not None
    for fact in ("402", entry.category, entry.actor.replace("_", " "), entry.title):
        assert fact in row


@pytest.mark.parametrize("status", sorted({status for entry in CATALOGUE.codes for status in entry.statuses}))
def test_it_filters_by_status(run, status):
    expected = [entry.code for entry in CATALOGUE.codes if status in entry.statuses]
    assert listed(run("errors", "--status", str(status)).stdout) == expected


@pytest.mark.parametrize("category", sorted({entry.category for entry in CATALOGUE.codes}))
def test_it_filters_by_category(run, category):
    expected = [entry.code for entry in CATALOGUE.codes if entry.category == category]
    assert listed(run("errors", "--category", category).stdout) == expected


def test_filters_add_up(run):
    assert listed(run("errors", "--status", "403", "--category", "authentication").stdout) == ["ACCOUNT_INACTIVE"]


def test_an_unknown_category_suggests_the_nearest(run):
    result = run("errors", "--category", "biling")
    assert result.exit_code == 1
    assert "Did you mean billing?" in result.stderr
    assert result.stdout == ""


def test_a_status_without_codes_is_said_to_have_none(run):
    result = run("errors", "--status", "418")
    assert result.exit_code == 1
    assert result.stdout == ""


def test_json_is_the_shipped_catalogue(run):
    shipped = json.loads(resources.files("vobiz_api").joinpath("catalogue.json").read_text(encoding="utf-8"))
    assert json.loads(run("errors", "--json").stdout) == shipped


def test_json_is_filtered_too(run):
    document = json.loads(run("errors", "--json", "--status", "402").stdout)
    assert {entry["code"] for entry in document["codes"]} == {"INSUFFICIENT_BALANCE", "PAYMENT_FAILED"}
    assert [entry["status"] for entry in document["statuses"]] == [402]
