"""Contract, generated catalogue, exception classes and pages hold the same things, each looked at by itself.

Deleting one of them on one side alone stops the build with a line that names it.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.lint_failures import page_names
from vobiz_contract.source import ContractError

CLASSES = Path("wrapper/vobiz_sdk/errors")
CATALOGUE = Path("generated/vobiz_api/catalogue.json")
PAGES = Path("docs/errors")
# Classes that stand for whole families, and so have no page.
FAMILIES = {"VobizError", "ApiError", "ClientError", "ServerError", "TransportError"}
# Pages of the index and of what is not in the catalogue.
OTHER_PAGES = {"index", "changes"}


def check_classes(bundle: Bundle, project: Path) -> None:
    """Every exception that the contract names exists and can be imported, and every one that exists is named.

    Raises:
        ContractError: names the class.
    """
    folder = project / CLASSES
    classes, exported = _classes(folder), _exported(folder / "__init__.py")
    named = _named(bundle.catalogue)
    for name, where in named.items():
        if name not in classes:
            raise ContractError(CLASSES.as_posix(), name, f"there is no such exception class, but {where} names it")
        if name not in exported:
            raise ContractError(CLASSES.as_posix(), name, "__init__.py does not hand it on, so nobody can catch it")
    for name in sorted(classes - named.keys() - FAMILIES):
        raise ContractError(CLASSES.as_posix(), name, "no code, status or failure of the contract names this class")


def check_written(bundle: Bundle, project: Path) -> None:
    """The committed catalogue and the committed pages hold everything that the contract does, and nothing else.

    Raises:
        ContractError: names the code, status, failure or page.
    """
    wanted = page_names(bundle.catalogue)
    catalogue = json.loads((project / CATALOGUE).read_text(encoding="utf-8"))
    _same(CATALOGUE, page_names(catalogue), wanted)
    gone = {str(entry["name"]) for entry in bundle.catalogue["removed"]}
    pages = {file.stem for file in (project / PAGES).glob("*.md")} - OTHER_PAGES
    _same(PAGES, {name for name in pages if not name.startswith("outcome-")}, wanted | gone)


def _same(place: Path, found: set[str], wanted: set[str]) -> None:
    for name in sorted(wanted - found):
        raise ContractError(place.as_posix(), name, "is missing here: run nox -s generate")
    for name in sorted(found - wanted):
        raise ContractError(place.as_posix(), name, "is here, but not in openapi/errors: run nox -s generate")


def _named(catalogue: dict[str, Any]) -> dict[str, str]:
    """Exception to the first entry that names it."""
    named: dict[str, str] = {}
    for failure in catalogue["failures"]:
        for raised in failure["raised_as"]:
            named.setdefault(raised["exception"], failure["name"])
    for key, name in (("codes", "code"), ("statuses", "status")):
        for entry in catalogue[key]:
            if entry.get("exception"):
                named.setdefault(entry["exception"], str(entry[name]))
    return named


def _classes(folder: Path) -> set[str]:
    """Every class of the package that is an exception, found without importing it."""
    bases: dict[str, set[str]] = {"VobizError": {"Exception"}}
    for file in sorted(folder.glob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found = {"Exception"}
    while more := {name for name, parents in bases.items() if parents & found} - found:
        found |= more
    return found - {"Exception"}


def _exported(file: Path) -> set[str]:
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(isinstance(it, ast.Name) and it.id == "__all__" for it in node.targets):
            return set(ast.literal_eval(node.value))
    return set()
