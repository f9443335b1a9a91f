"""What holds for the files of this project as a whole."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from vobiz_sandbox import Sandbox

PROJECT = Path(__file__).parents[2]
PLACES = ("benchmarks", "docs", "examples", "generated", "openapi", "sandbox", "tests", "wrapper", ".ci", ".github")
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
README = (PROJECT / "README.md").read_text(encoding="utf-8")


def files() -> Iterator[Path]:
    """Every text file of the project."""
    yield from (file for file in PROJECT.iterdir() if file.is_file())
    for place in PLACES:
        yield from (file for file in (PROJECT / place).rglob("*") if file.is_file() and "__pycache__" not in file.parts)


def test_no_file_names_a_package_registry_s_host():
    # Put together here, since this file is one of those that must not name them.
    hosts = [
        ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
    ]
    found = [(str(file), host) for file in files() for host in hosts if host.encode() in file.read_bytes()]
    assert found == []


def test_no_file_names_a_place_on_somebody_s_machine():
    pattern = re.compile(rb"""(?<![\w./])/(?:%s)/""" % b"|".join((b"work", b"root", b"Users")))
    found = [str(file) for file in files() if pattern.search(file.read_bytes())]
    assert found == []


def test_every_constraint_is_one_exact_version():
    lines = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert len(pins) > 50
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", pin)] == []
    names = [normal(pin.partition("==")[0]) for pin in pins]
    assert len(names) == len(set(names))


def test_every_requirement_is_pinned():
    pins = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {normal(pin.partition("==")[0]) for pin in pins}
    project = PYPROJECT["project"]
    asked = [*project["dependencies"], *(item for extra in project["optional-dependencies"].values() for item in extra)]
    asked += [item for group in PYPROJECT["dependency-groups"].values() for item in group if isinstance(item, str)]
    assert [item for item in asked if normal(re.split(r"[\[=<>~! ]", item)[0]) not in pinned] == []


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_version_is_the_same_everywhere():
    from vobiz_sdk import __version__ as version

    contract = yaml.safe_load((PROJECT / "openapi/openapi.yaml").read_text(encoding="utf-8"))
    assert contract["info"]["version"] == version
    assert f"\n## {version}\n" in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")


IMPORTS_NOTHING_OF = {
    "generated/vobiz_api": {"vobiz_sdk", "vobiz_sandbox", "vobiz_contract"},
    "sandbox/vobiz_sandbox": {"vobiz_sdk", "vobiz_contract"},
    "openapi/runtime": {"vobiz_sdk", "vobiz_sandbox"},
}


@pytest.mark.parametrize("place", IMPORTS_NOTHING_OF)
def test_arrows_point_one_way(place):
    found = {
        (file.name, name)
        for file in (PROJECT / place).rglob("*.py")
        for name in imported(file)
        if name in IMPORTS_NOTHING_OF[place]
    }
    assert found == set()


def imported(file: Path) -> Iterator[str]:
    """The packages that a file imports from."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield str(node.module).partition(".")[0]


def test_the_readme_s_two_commands_are_what_ci_runs():
    commands = re.findall(r"```sh\n(.+)\n```", README)
    assert commands[:2] == ["pip install nox -c constraints.txt && nox -s demo", "nox -s tests"]
    assert "\ncheck tests tests\n" in (PROJECT / ".ci/run").read_text(encoding="utf-8")


def readme_example() -> str:
    """The program in the README."""
    found = re.search(r"```python\n(.+?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def at_sandbox(vobiz_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox that the environment points at."""
    monkeypatch.setenv("VOBIZ_BASE_URL", vobiz_sandbox.base_url)
    monkeypatch.setenv("VOBIZ_AUTH_ID", vobiz_sandbox.auth_id)
    monkeypatch.setenv("VOBIZ_AUTH_TOKEN", vobiz_sandbox.auth_token)
    return vobiz_sandbox


def test_the_readme_s_example_places_a_call(at_sandbox, capsys):
    exec(readme_example(), {})
    assert capsys.readouterr().out == f"Calling: {at_sandbox.calls[0].call_uuid}\n"


def test_the_readme_s_example_handles_what_it_says(at_sandbox, capsys):
    at_sandbox.set_balance("0.20")
    exec(readme_example(), {})
    assert capsys.readouterr().out == "Add 0.3 INR\n"
    at_sandbox.reset()
    at_sandbox.drop("calls_create", when="after_read")
    exec(readme_example(), {})
    assert capsys.readouterr().out.startswith("unknown\n")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)]+)\)", (PROJECT / page).read_text(encoding="utf-8"))
    assert [
        target for target in targets if "://" not in target and not (PROJECT / target.partition("#")[0]).exists()
    ] == []


def test_every_session_is_named_where_people_look():
    sessions = re.findall(
        r"^@nox\.session.*\ndef (\w+)", (PROJECT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    contributing = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [name for name in sessions if f"nox -s {name}" not in contributing] == []
