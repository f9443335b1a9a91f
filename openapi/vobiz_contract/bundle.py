"""Joins the files of the contract into one OpenAPI document with only local references."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vobiz_contract.source import ContractError, read_yaml, shown
from vobiz_contract.structure import check_structure

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass
class Bundle:
    """The joined document, and for each part of it the file it came from."""

    document: dict[str, Any]
    origins: dict[str, Path] = field(default_factory=dict)
    """`<method> <path>` and `components/<kind>/<name>` to file."""

    def origin(self, pointer: str) -> Path:
        """The file of a component."""
        return self.origins[pointer]

    def operation_file(self, path: str, method: str) -> Path:
        """The file of an operation."""
        return self.origins[f"{method} {path}"]

    @property
    def catalogue(self) -> dict[str, Any]:
        """Retry rules, statuses, shapes and codes."""
        catalogue: dict[str, Any] = self.document["x-error-catalogue"]
        return catalogue

    def operations(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Every operation as (path, method, operation), in the order of the document."""
        return [
            (path, method, item[method])
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item
        ]


def bundle(root_file: Path) -> Bundle:
    """Read `openapi.yaml` and all that it refers to.

    Raises:
        ContractError: a file is not YAML or of another structure, or a reference leads nowhere.
    """
    return _Bundler(root_file.resolve()).run()


class _Bundler:
    def __init__(self, root_file: Path) -> None:
        self._root_file = root_file
        self._files: dict[Path, Any] = {}
        self._places: dict[tuple[Path, str], Path] = {}
        self._components: dict[str, dict[str, Any]] = {"schemas": {}, "responses": {}, "parameters": {}}
        self._origins: dict[str, Path] = {}

    def run(self) -> Bundle:
        root = self._read(self._root_file, "root")
        document = {
            key: value for key, value in root.items() if key not in ("paths", "components", "x-error-catalogue")
        }
        document["paths"] = self._paths(root["paths"]["$ref"])
        self._all_error_schemas()
        document["components"] = {
            "securitySchemes": root["components"]["securitySchemes"],
            **{kind: dict(sorted(parts.items())) for kind, parts in self._components.items()},
        }
        document["x-error-catalogue"] = {
            name: self._read(self._file(self._root_file, part["$ref"]), name)
            for name, part in root["x-error-catalogue"].items()
        }
        return Bundle(document, self._origins)

    def _paths(self, references: list[str]) -> dict[str, Any]:
        paths: dict[str, Any] = {}
        for reference in references:
            file = self._file(self._root_file, reference)
            for path, item in self._read(file, "paths").items():
                merged = paths.setdefault(path, {})
                for key, part in self._resolve(item, file, path).items():
                    # A path may carry operations of two tags, each in its own file.
                    if key in merged and (key in METHODS or merged[key] != part):
                        raise ContractError(file, f"{path}.{key}", "stands in another file already, or differs there")
                    merged[key] = part
                    self._origins[f"{key} {path}"] = file
        return paths

    def _all_error_schemas(self) -> None:
        # Catalogue entries name these, no operation refers to all of them.
        for name in ("bodies", "details"):
            file = self._root_file.parent / "errors" / f"{name}.yaml"
            for schema in self._read(file, "parts"):
                self._component(file, f"/{schema}", file, schema)

    def _resolve(self, node: Any, file: Path, location: str) -> Any:
        if isinstance(node, list):
            return [self._resolve(item, file, f"{location}[{index}]") for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            local = self._reference(reference, file, location)
            return {**{key: value for key, value in node.items() if key != "$ref"}, "$ref": local}
        return {key: self._resolve(value, file, f"{location}.{key}") for key, value in node.items()}

    def _reference(self, reference: str, file: Path, location: str) -> str:
        if reference.startswith("#/components/"):
            raise ContractError(file, location, f"refer to a file, not to the bundled document: {reference}")
        target, _, pointer = reference.partition("#")
        return self._component(self._file(file, target) if target else file, pointer, file, location)

    def _component(self, target: Path, pointer: str, file: Path, location: str) -> str:
        content = self._read(target, "parts")
        *parents, name = pointer.strip("/").split("/")
        for parent in parents:
            content = content.get(parent) if isinstance(content, dict) else None
        if not isinstance(content, dict) or name not in content:
            raise ContractError(file, location, f"the reference {shown(target)}#{pointer} leads nowhere")
        kind = (
            "parameters" if parents == ["parameters"] else "responses" if target.name == "responses.yaml" else "schemas"
        )
        key = f"components/{kind}/{name}"
        if key not in self._origins:
            self._origins[key] = target
            self._components[kind][name] = None  # holds the place while a schema that refers to itself is resolved
            self._components[kind][name] = self._resolve(content[name], target, name)
        elif self._origins[key] != target:
            raise ContractError(target, name, f"the name stands in {shown(self._origins[key])} already")
        return f"#/{key}"

    def _file(self, base: Path, reference: str) -> Path:
        # A few dozen files are referred to some thousand times, and the file system is asked at every resolution.
        if (base, reference) not in self._places:
            self._places[base, reference] = (base.parent / reference).resolve()
        return self._places[base, reference]

    def _read(self, file: Path, structure: str) -> Any:
        if file not in self._files:
            content = read_yaml(file)
            check_structure(content, file, structure)
            self._files[file] = content
        return self._files[file]
