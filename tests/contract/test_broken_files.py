"""Files that cannot be read at all, and templates or schemas that the generator cannot make anything of."""

from __future__ import annotations

import pytest

from tests.contract.broken import CODES, PATHS, ROOT_FILE, RULES, SCHEMAS, SHAPES, STATUSES, assert_stops
from tests.contract.project import Project


@pytest.mark.parametrize(
    ("text", "location", "rule"),
    [
        ("\nLeftover: [1, 2\n", "line ", "is not YAML"),
        ("\n\tLeftover: 1\n", "line ", "is not YAML"),
        ("\nTrunk:\n  type: object\n", "line ", "the key 'Trunk' stands twice"),
        ("\n? [a, b]\n: 1\n", "line ", "a key must be plain text or a number"),
        ("\nLeftover: \x07\n", "file", "is not YAML"),
        ("\nLeftover: *nothing\n", "line ", "is not YAML"),
    ],
    ids=["unclosed", "tab", "key twice", "list as key", "control character", "unknown anchor"],
)
def test_a_file_that_is_not_sound_yaml(project: Project, text: str, location: str, rule: str) -> None:
    before = project.made()
    project.append(SCHEMAS, text)
    assert_stops(project, before, SCHEMAS, location, rule)


@pytest.mark.parametrize("file", [PATHS, SCHEMAS, CODES, STATUSES, SHAPES, RULES, ROOT_FILE])
def test_a_file_that_is_empty(project: Project, file: str) -> None:
    before = project.made()
    (project.path / file).write_text("", encoding="utf-8")
    result = project.run()
    assert result.code == 1
    assert len(result.err.splitlines()) == 1
    assert project.made() == before


def test_a_file_that_is_not_text(project: Project) -> None:
    before = project.made()
    (project.path / SCHEMAS).write_bytes(b"Trunk: \xff\xfe\n")
    assert_stops(project, before, SCHEMAS, "file", "is not UTF-8 text")


def test_a_key_twice_within_an_operation(project: Project) -> None:
    before = project.made()
    text = (project.path / PATHS).read_text(encoding="utf-8")
    (project.path / PATHS).write_text(
        text.replace("    operationId:", "    operationId: again\n    operationId:", 1), encoding="utf-8"
    )
    assert_stops(project, before, PATHS, "line ", "the key 'operationId' stands twice")


def test_a_template_that_makes_no_sound_python(project: Project) -> None:
    before = project.made()
    project.append("openapi/templates/types.py.jinja", "\nclass :\n")
    result = project.run()
    assert result.code == 1
    assert result.err.startswith("openapi/templates: rendered: the templates do not make sound Python")
    assert len(result.err.splitlines()) == 1
    assert project.made() == before


def test_a_warning_of_the_generator_stops_too(project: Project) -> None:
    # The contract's own rules say nothing against such an enumeration; the generator cannot write one.
    before = project.made()
    project.change(SCHEMAS, lambda d: d["Trunk"]["properties"]["transport"].update(enum=["udp", 1, "tls"]))
    result = project.run()
    assert result.code == 1
    assert result.err.startswith("openapi/openapi.yaml: generator: openapi-python-client:")
    assert len(result.err.splitlines()) == 1
    assert project.made() == before
