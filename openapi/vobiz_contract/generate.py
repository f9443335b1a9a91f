"""Makes `generated/vobiz_api` from the bundled contract, whole or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from vobiz_contract.bundle import Bundle
from vobiz_contract.disclosure import disclosure_data
from vobiz_contract.generator_view import generator_view
from vobiz_contract.source import ContractError
from vobiz_contract.template_data import contract_template, details_data, template_data

OWN_TEMPLATES = ("error_table.py", "error_details.py", "disclosure_table.py")


def generate(bundle: Bundle, root: Path, scratch: Path) -> Path:
    """Generate into `scratch`, with the templates beside `root`, and return the finished package directory.

    Raises:
        ContractError: the generator refused the contract or warned about it.
    """
    package = scratch / "vobiz_api"
    _run_generator(bundle, root, scratch, package)
    for file in list(package.rglob("*.py")):
        # The generator writes a file for each of its templates; the ones we do not need render empty.
        if not file.read_text(encoding="utf-8").strip():
            file.unlink()
    for file in (root.parent / "runtime").glob("*.py"):
        shutil.copy(file, package / file.name)
    _render_own_templates(bundle, root.parent / "templates", package)
    (package / "openapi.json").write_text(to_json(bundle.document), encoding="utf-8")
    (package / "catalogue.json").write_text(to_json(catalogue_document(bundle)), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")
    _format(root, package)
    return package


def to_json(document: Any) -> str:
    """JSON as this project writes it: the same bytes for the same content."""
    return json.dumps(document, indent=1, ensure_ascii=False, sort_keys=False) + "\n"


def catalogue_document(bundle: Bundle) -> dict[str, Any]:
    """The error catalogue as it is shipped and exported."""
    document = bundle.document
    schemas = document["components"]["schemas"]
    return {
        "version": document["info"]["version"],
        "docs_url": document["externalDocs"]["url"],
        "vendor_errors_url": document["x-vendor-errors-url"],
        "vendor_status_url": document["x-vendor-status-url"],
        "everywhere": document["x-error-codes-everywhere"],
        **bundle.catalogue,
        "statuses": [
            {
                **status,
                "rule_with_retry_after": status.get("rule_with_retry_after"),
                "wire_examples": [
                    {"status": status["status"], **example} for example in status.get("wire_examples", [])
                ],
            }
            for status in bundle.catalogue["statuses"]
        ],
        "codes": [
            {"aliases": [], "messages": [], "wire_examples": [], "related": [], **code}
            for code in bundle.catalogue["codes"]
        ],
        "failures": [
            {"sentences": [], "seen_as": [], "related": [], **failure} for failure in bundle.catalogue["failures"]
        ],
        "removed": [{"instead": [], **entry} for entry in bundle.catalogue["removed"]],
        "details": {name: schema for name, schema in schemas.items() if schema.get("x-details")},
        "operations": {
            operation["operationId"]: {
                "tag": operation["tags"][0],
                "method": method.upper(),
                "path": path,
                "summary": operation["summary"],
                "effect": operation["x-effect"],
                "codes": operation.get("x-error-codes", []),
                "statuses": [int(status) for status in operation["responses"] if not status.startswith("2")],
            }
            for path, method, operation in bundle.operations()
        },
    }


def _run_generator(bundle: Bundle, root: Path, scratch: Path, package: Path) -> None:
    templates = scratch / "templates"
    shutil.copytree(root.parent / "templates", templates)
    (templates / "contract.jinja").write_text(contract_template(template_data(bundle)), encoding="utf-8")
    document = scratch / "openapi.json"
    document.write_text(to_json(generator_view(bundle)), encoding="utf-8")
    fault = call_generator(document, root.parent / "config.yml", templates, package)
    if fault is not None:
        raise ContractError(root, "generator", f"openapi-python-client: {fault}")


def call_generator(document: Path, config: Path, templates: Path, package: Path) -> str | None:
    """Make `package` from these three in a process of its own, and return what was wrong, if anything was."""
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning", "--meta", "none"]
    command += ["--path", str(document), "--config", str(config)]
    command += ["--custom-template-path", str(templates), "--output-path", str(package)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    return f"{result.stdout} {result.stderr}" if result.returncode else None


def _render_own_templates(bundle: Bundle, templates: Path, package: Path) -> None:
    environment = Environment(  # noqa: S701 - Python is rendered here, not HTML
        loader=FileSystemLoader(templates), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["pyrepr"] = repr
    environment.filters["vendor_documented"] = _vendor_documented  # pyright: ignore[reportArgumentType] - typed as its own
    catalogue = catalogue_document(bundle)
    data = {**catalogue, "details": details_data(bundle), "disclosure": disclosure_data(bundle)}
    for name in OWN_TEMPLATES:
        text = environment.get_template(f"{name}.jinja").render(**data)
        (package / name).write_text(text, encoding="utf-8")


def _vendor_documented(entry: dict[str, Any]) -> bool:
    return any(item["source"] == "vendor-docs" and item["where"] == "errors page" for item in entry["evidence"])


def _format(root: Path, package: Path) -> None:
    # --isolated: the result depends on nothing but the pinned formatter.
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--isolated", "--quiet", "--no-cache", "--target-version", "py311", "--line-length", "120"]
    for command in ([*ruff, "check", "--fix", "--select", "F401,I", *options], [*ruff, "format", *options]):
        result = subprocess.run(  # noqa: S603 - our own command
            [*command, package.name], check=False, capture_output=True, text=True, cwd=package.parent
        )
        if result.returncode != 0:
            fault = result.stdout or result.stderr
            raise ContractError(
                root.parent / "templates", "rendered", f"the templates do not make sound Python: {fault}"
            )
