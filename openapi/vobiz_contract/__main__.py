"""`python -m vobiz_contract`: check the contract and bring everything made from it up to date."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vobiz_contract.bundle import Bundle, bundle
from vobiz_contract.compare import read_document
from vobiz_contract.disclosure import check_disclosure
from vobiz_contract.error_history import check_history, differences, read_history, snapshot_of, write_snapshot
from vobiz_contract.four_sides import check_classes, check_written
from vobiz_contract.generate import generate
from vobiz_contract.lint import check_descriptions, check_operations
from vobiz_contract.lint_catalogue import check_catalogue
from vobiz_contract.lint_examples import check_examples
from vobiz_contract.lint_failures import check_failures, check_removed
from vobiz_contract.lint_openapi import check_json_schemas, check_valid_openapi
from vobiz_contract.lint_schemas import check_schemas
from vobiz_contract.operation_pages import write_operation_pages
from vobiz_contract.pages import write_pages
from vobiz_contract.report import report
from vobiz_contract.source import PROJECT, ContractError

# The quickest come first, and what the others lean on before them.
CHECKS = (
    check_operations,
    check_json_schemas,
    check_catalogue,
    check_failures,
    check_removed,
    check_history,
    check_descriptions,
    check_schemas,
    check_examples,
    check_disclosure,
    check_valid_openapi,
)


def checked_bundle(root: Path) -> Bundle:
    """The bundled contract, after every check.

    Raises:
        ContractError: the first rule that is broken.
    """
    result = bundle(root)
    for check in CHECKS:
        check(result, root)
    return result


def run(
    project: Path,
    *,
    check: bool,
    since: Path | None = None,
    report_file: Path | None = None,
    release: str | None = None,
) -> list[str]:
    """Generate, and compare or replace. Returns what is stale, as paths within the project.

    Args:
        project: Directory that holds `openapi/`.
        check: Whether to leave everything generated as it is.
        since: The bundled document that the report starts from; by default the one generated last.
        report_file: Where the report goes too, as Markdown.
        release: Day of a release, as `2026-01-02`: the error catalogue is kept as that of this version.
    """
    root = project / "openapi" / "openapi.yaml"
    contract = checked_bundle(root)
    text = report(_earlier(project, since), contract.document)
    if report_file is not None:
        _write(report_file, text)
    check_classes(contract, project)
    if check:
        check_written(contract, project)
    history = root.parent / "errors" / "history"
    if release is not None:
        write_snapshot(contract, history, release)
    changes = differences(read_history(history), snapshot_of(contract.catalogue))
    with tempfile.TemporaryDirectory() as scratch_name:
        scratch = Path(scratch_name)
        package = generate(contract, root, scratch)
        pages = write_pages(package, scratch / "errors", changes)
        operations = write_operation_pages(contract, scratch / "api")
        made = {"generated/vobiz_api": package, "docs/errors": pages, "docs/api": operations}
        stale = [file for place, fresh in made.items() for file in _differences(project / place, fresh, place)]
        print(text)
        if not check:
            for place, fresh in made.items():
                if any(file.startswith(f"{place}/") for file in stale):
                    _replace(project / place, fresh)
    return stale


def _earlier(project: Path, since: Path | None) -> dict[str, Any]:
    document = read_document(since or project / "generated/vobiz_api/openapi.json")
    if since is not None and not document:
        raise ContractError(since, "$", "holds no bundled document to compare with")
    return document


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ContractError(file, "$", f"cannot be written: {error.strerror}") from error


def _differences(old: Path, new: Path, place: str) -> list[str]:
    names = {
        file.relative_to(base) for base in (old, new) if base.exists() for file in base.rglob("*") if file.is_file()
    }
    return sorted(
        f"{place}/{name}"
        for name in names
        if "__pycache__" not in name.parts
        and not ((old / name).exists() and (new / name).exists() and filecmp.cmp(old / name, new / name, shallow=False))
    )


def _replace(old: Path, new: Path) -> None:
    # Copied beside it first, so that a full disk or an interruption leaves the old one whole.
    fresh, gone = old.with_name(f".{old.name}.new"), old.with_name(f".{old.name}.old")
    for leftover in (fresh, gone):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(new, fresh)
    if old.exists():
        old.rename(gone)
    fresh.rename(old)
    shutil.rmtree(gone, ignore_errors=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: exit code 0 when all is well, 1 when stale (`--check`) or the contract is broken."""
    parser = argparse.ArgumentParser(prog="vobiz_contract", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything generated is stale")
    parser.add_argument("--project", type=Path, default=PROJECT, help=argparse.SUPPRESS)
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the report of what changed to a file too")
    parser.add_argument("--since", type=Path, metavar="FILE", help="report what changed since this openapi.json")
    parser.add_argument("--release", metavar="DATE", help="keep the error catalogue as that of this version")
    options = parser.parse_args(arguments)
    try:
        stale = run(
            options.project.resolve(),
            check=options.check,
            since=options.since,
            report_file=options.report,
            release=options.release,
        )
    except ContractError as error:
        print(error, file=sys.stderr)
        return 1
    if not stale:
        print("Everything generated is up to date.")
        return 0
    verb = "stale" if options.check else "wrote"
    for file in stale:
        print(f"{verb}: {file}", file=sys.stderr if options.check else sys.stdout)
    return 1 if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
