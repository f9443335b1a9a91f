"""Faults in `openapi.yaml`, each answered with one line that names file, place and rule."""

from __future__ import annotations

import pytest

from tests.contract.broken import ROOT_FILE, Broken, assert_broken
from tests.contract.project import Project

ROOT = [
    Broken("no title", ROOT_FILE, lambda d: d["info"].pop("title"), "info", "title"),
    Broken("no docs address", ROOT_FILE, lambda d: d.pop("externalDocs"), "document", "externalDocs"),
    Broken(
        "tag that nothing has",
        ROOT_FILE,
        lambda d: d["tags"].append({"name": "faxes", "description": "Faxes."}),
        "tags.faxes",
        "no operation has this tag",
    ),
    Broken(
        "tag without description",
        ROOT_FILE,
        lambda d: d["tags"][0].pop("description"),
        "tags.account",
        "has no description",
    ),
    Broken(
        "missing file of paths",
        ROOT_FILE,
        lambda d: d["paths"]["$ref"].append("paths/faxes.yaml"),
        "file",
        "does not exist",
        "openapi/paths/faxes.yaml",
    ),
    Broken("no catalogue", ROOT_FILE, lambda d: d["x-error-catalogue"].pop("codes"), "x-error-catalogue", "codes"),
    Broken(
        "missing file of the catalogue",
        ROOT_FILE,
        lambda d: d["x-error-catalogue"]["codes"].update({"$ref": "errors/none.yaml"}),
        "file",
        "does not exist",
        "openapi/errors/none.yaml",
    ),
    Broken(
        "showing a field that nobody has",
        ROOT_FILE,
        lambda d: d["x-disclosure"]["text"].append("colour"),
        "x-disclosure.text",
        "no field is called 'colour'",
    ),
    Broken(
        "showing a secret",
        ROOT_FILE,
        lambda d: d["x-disclosure"]["text"].append("password"),
        "x-disclosure.text",
        "'password' is a secret in some place, so it must not be shown",
    ),
    Broken(
        "showing a field in two ways",
        ROOT_FILE,
        lambda d: d["x-disclosure"]["addresses"].append("name"),
        "x-disclosure.addresses",
        "'name' stands under text already",
    ),
    Broken("nothing to show", ROOT_FILE, lambda d: d.pop("x-disclosure"), "document", "x-disclosure"),
]


@pytest.mark.parametrize("broken", ROOT, ids=lambda broken: broken.name)
def test_it_stops_with_one_line(mended_project: Project, broken: Broken) -> None:
    assert_broken(mended_project, broken)
