"""What the templates and the client need to know of each operation, read from the bundled document."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from typing import Any, Literal, NamedTuple

from vobiz_contract.bundle import Bundle
from vobiz_contract.python_types import annotation, constraints
from vobiz_contract.source import ContractError

EFFECT_NOTES = {
    "read": "Effect: reads only, so it is retried after any passing failure.",
    "idempotent": "Effect: repeating it changes nothing more, so it is retried after any passing failure.",
    "unsafe": "Effect: never sent again unless it is certain that the server did not carry it out.",
}
NOTES = ("description", "default", "deprecated", "example", "examples", "writeOnly")
SCHEMES = {"authId": "headers", "accessToken": "bearer", "refreshToken": "refresh"}


class Argument(NamedTuple):
    """What a caller gives an operation.

    Attributes:
        name: Its name on the wire.
        place: Where it travels.
        required: Whether the call needs it.
        schema: Its schema, with its description; for a parameter with its example.
    """

    name: str
    place: Literal["path", "query", "body"]
    required: bool
    schema: dict[str, Any]


def operation_arguments(bundle: Bundle, path: str, method: str, operation: dict[str, Any]) -> list[Argument]:
    """The arguments of an operation, in the order in which its method takes them.

    A body that is passed through as it is comes as the one argument `body`.
    """
    return _Reader(bundle, path, method, operation).in_order()


def operation_data(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """operationId to what the templates print: call data, annotations, docstring."""
    return {
        operation["operationId"]: _Reader(bundle, path, method, operation).data()
        for path, method, operation in bundle.operations()
    }


class _Reader:
    def __init__(self, bundle: Bundle, path: str, method: str, operation: dict[str, Any]) -> None:
        self._bundle = bundle
        self._path = path
        self._method = method
        self._operation = operation
        shared = bundle.document["paths"][path].get("parameters", [])
        self._parameters = [self._resolve(parameter) for parameter in (*shared, *operation.get("parameters", []))]

    def data(self) -> dict[str, Any]:
        arguments = self._arguments()
        model, returns = self._answer()
        return {
            "name": self._operation["operationId"],
            "method": self._method.upper(),
            "path": self._path,
            "effect": self._operation["x-effect"],
            "auth": self._auth(),
            "success": sorted(int(status) for status in self._operation["responses"] if status.startswith("2")),
            "model": model,
            "returns": returns,
            "fixed_query": {
                parameter["name"]: parameter["x-fixed"] for parameter in self._parameters if "x-fixed" in parameter
            },
            "has_body": "requestBody" in self._operation,
            "open_body": self._is_open(),
            "multipart": "multipart/form-data" in self._operation.get("requestBody", {}).get("content", {}),
            "binary": bool(self._operation.get("x-download")),
            "may_be_empty": self._may_be_empty(model),
            "unwrap": self._operation.get("x-unwrap"),
            "always_validate": bool(self._operation.get("x-always-validate")),
            "benign": self._benign(),
            "reconcile_by": self._reconcile_by(arguments),
            "paging": self._paging(),
            "writers": {name: writer for name, schema in arguments.items() if (writer := _writer(schema))},
            "annotations": {name: annotation(schema) for name, schema in arguments.items()},
            "schema": json.dumps(self._arguments_schema(arguments), separators=(",", ":"), sort_keys=True),
            "docstring": self._docstring(arguments),
        }

    def in_order(self) -> list[Argument]:
        """The arguments as the method takes them: the path's, then what it cannot do without, then the others."""
        places = {parameter["name"]: parameter for parameter in self._parameters}
        required = self._required()
        found: list[Argument] = []
        for name, schema in self._arguments().items():
            parameter = places.get(name, {})
            example = {"example": parameter["example"]} if "example" in parameter else {}
            found.append(Argument(name, parameter.get("in", "body"), name in required, {**schema, **example}))
        if self._is_open():
            description = self._operation["requestBody"]["description"]
            found.append(Argument("body", "body", False, {"type": "object", "description": description}))
        return sorted(found, key=self._rank)

    def _rank(self, argument: Argument) -> tuple[int, bool, bool]:
        if argument.place == "path":
            return (self._path.index(f"{{{argument.name}}}"), False, False)
        if argument.place == "body" and self._is_open():
            return (len(self._path), False, False)
        return (len(self._path) + 1, not argument.required, argument.place == "query")

    def _resolve(self, part: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in part:
            _, kind, name = part["$ref"].lstrip("#/").split("/")
            part = self._bundle.document["components"][kind][name]
        return part

    def _auth(self) -> list[str]:
        security = self._operation.get("security", self._bundle.document["security"])
        return [SCHEMES[name] for requirement in security for name in requirement if name in SCHEMES]

    def _body(self) -> dict[str, Any]:
        content = self._operation.get("requestBody", {}).get("content", {})
        media = content.get("application/json") or content.get("multipart/form-data") or {}
        return self._resolve(media.get("schema", {}))

    def _is_open(self) -> bool:
        """Whether nothing is known of the body, so that it is passed through as one argument."""
        return "requestBody" in self._operation and "properties" not in self._body() and self._body() != {}

    def _may_be_empty(self, model: str | None) -> bool:
        """Whether a success without content is documented where there usually is some."""
        successes = {status: part for status, part in self._operation["responses"].items() if status.startswith("2")}
        empty = [part for part in successes.values() if part.get("x-may-be-empty") or "content" not in part]
        return model is not None and bool(empty)

    def _benign(self) -> dict[int, str]:
        return {benign["status"]: benign["meaning"] for benign in self._operation.get("x-benign", [])}

    def _reconcile_by(self, arguments: dict[str, dict[str, Any]]) -> tuple[str, ...]:
        names = tuple(self._operation.get("x-reconcile-by", ()))
        for name in names:
            if name not in arguments:
                file = self._bundle.operation_file(self._path, self._method)
                where = f"{self._path}.{self._method}.x-reconcile-by"
                raise ContractError(file, where, f"{name!r} is no argument of the operation")
        return names

    def _paging(self) -> dict[str, Any] | None:
        paging = self._operation.get("x-pagination")
        if paging is None:
            return None
        if "requestBody" in self._operation:
            file = self._bundle.operation_file(self._path, self._method)
            where = f"{self._path}.{self._method}.x-pagination"
            raise ContractError(file, where, "a list that is asked for with a body cannot be paged")
        answer = self._resolve({"$ref": f"#/components/schemas/{self._answer()[0]}"})
        item = answer["properties"][paging["items"]].get("items", {})
        typed = str(item["$ref"]).rsplit("/", 1)[1] if "$ref" in item else annotation(item)
        return {**paging, "item": typed, "attribute": python_name(paging["items"])}

    def _arguments(self) -> dict[str, dict[str, Any]]:
        """Wire name to schema, of everything that the caller gives; `auth_id` comes from the client."""
        arguments: dict[str, dict[str, Any]] = {}
        for parameter in self._parameters:
            if parameter["name"] != "auth_id" and "x-fixed" not in parameter:
                arguments[parameter["name"]] = {**parameter["schema"], "description": parameter["description"]}
        for name, schema in self._body().get("properties", {}).items():
            if name in arguments:
                file = self._bundle.operation_file(self._path, self._method)
                raise ContractError(
                    file, f"{self._path}.{self._method}", f"{name!r} is both a parameter and a body field"
                )
            arguments[name] = self._resolve(schema)
        return arguments

    def _required(self) -> set[str]:
        return {parameter["name"] for parameter in self._parameters if parameter.get("required")} | set(
            self._body().get("required", [])
        )

    def _arguments_schema(self, arguments: dict[str, dict[str, Any]]) -> dict[str, Any]:
        # Files are no JSON, so nothing can be said of them here.
        checked = {name: self._checked(part) for name, part in arguments.items() if part.get("format") != "binary"}
        return {
            "type": "object",
            "additionalProperties": False,
            "required": sorted(self._required() & set(checked)),
            "properties": checked,
            **({"additionalProperties": True} if self._is_open() else {}),
            **{key: self._body()[key] for key in ("if", "then", "else", "allOf") if key in self._body()},
            **self._operation.get("x-arguments", {}),
        }

    def _checked(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The parts of a schema that decide whether a value passes, with those it refers to in their place."""
        schema = self._resolve(schema)
        kept = {key: value for key, value in schema.items() if key not in NOTES and not key.startswith("x-")}
        if schema.get("x-open-enum"):
            kept.pop("enum", None)
        if "items" in kept:
            kept["items"] = self._checked(kept["items"])
        if "properties" in kept:
            kept["properties"] = {name: self._checked(part) for name, part in kept["properties"].items()}
        return kept

    def _answer(self) -> tuple[str | None, str]:
        """The model's name, if there is one, and the annotation of what the method returns."""
        if self._operation.get("x-download"):
            return None, "bytes"
        for status, response in sorted(self._operation["responses"].items()):
            schema = response.get("content", {}).get("application/json", {}).get("schema")
            if status.startswith("2") and schema is not None:
                if "$ref" in schema:
                    name = str(schema["$ref"]).rsplit("/", 1)[1]
                    return name, name
                return None, "JsonValue"
        return None, "None"

    def _docstring(self, arguments: dict[str, dict[str, Any]]) -> str:
        operation = self._operation
        blocks = [f"{operation['summary'].rstrip('.')}.", _wrap(operation["description"])]
        if arguments:
            lines = [_argument(name, schema) for name, schema in arguments.items()]
            blocks.append("Args:\n" + "\n".join(lines))
        blocks.append(_wrap(EFFECT_NOTES[operation["x-effect"]]))
        blocks += [_wrap(benign_note(status, meaning)) for status, meaning in self._benign().items()]
        blocks.append("Raises:\n" + "\n".join(self._raises()))
        link = next((item["where"] for item in operation["x-evidence"] if item["where"].startswith("http")), None)
        blocks.append(
            _wrap("Each error's page: `vobiz explain CODE`." + (f" The vendor's page: {link}" if link else ""))
        )
        return "\n\n".join(blocks).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')

    def _raises(self) -> list[str]:
        catalogue = self._bundle.catalogue
        lines = []
        for code in catalogue["codes"]:
            if code["code"] in self._operation.get("x-error-codes", []) and code["exception"]:
                lines.append(f"    {code['exception']}: {code['title']} ({code['code']}).")
        listed = {str(status) for status in self._operation["responses"]}
        for status in catalogue["statuses"]:
            if str(status["status"]) in listed and "exception" in status:
                lines.append(f"    {status['exception']}: HTTP {status['status']}, {status['name'].lower()}.")
        return lines


def benign_note(status: int, meaning: str) -> str:
    """What an answer means which says that there is nothing left to do."""
    return (
        f"HTTP {status}: {meaning[0].lower()}{meaning[1:]}, unless the id is wrong. It is raised, and counts as "
        "success with the option `already_done_ok`."
    )


def _argument(name: str, schema: dict[str, Any]) -> str:
    text = re.sub(r"\s+", " ", schema.get("description", "")).strip()
    limits = constraints(schema)
    whole = f"{python_name(name)}: {text}{f' ({limits})' if limits else ''}"
    return textwrap.fill(whole, 108, initial_indent="    ", subsequent_indent="        ")


def _writer(schema: dict[str, Any]) -> str | None:
    """The function of the runtime that turns what callers give into what travels, if they differ."""
    if schema.get("x-boolean-as-string"):
        return "flag({})"
    if "x-joined-with" in schema:
        return f"joined({{}}, {schema['x-joined-with']!r})"
    return None


def python_name(name: str) -> str:
    """The Python name of a wire name: snake case, with an underscore behind a keyword."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def _wrap(text: str) -> str:
    return textwrap.fill(re.sub(r"\s+", " ", text).strip(), 108, break_long_words=False, break_on_hyphens=False)
