"""The bundled API description, as far as a server needs it: operations, parameters, schemas."""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .json_types import (
    JsonObject,
    JsonValue,
    as_array,
    as_integer,
    as_object,
    as_text,
    decode,
    duplicate,
)
from .names import require_known

API_PACKAGE = "vobiz_api"
SPECIFICATION_FILE = "openapi.json"
JSON_MEDIA_TYPE = "application/json"
FORM_MEDIA_TYPE = "multipart/form-data"

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter.

    Attributes:
        name: its name on the wire.
        required: whether a request without it is refused.
        schema: its schema, references resolved at the top level.
        pointer: where the schema stands in the description, as a JSON pointer.
    """

    name: str
    required: bool
    schema: JsonObject
    pointer: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API.

    Attributes:
        operation_id: its ``operationId``.
        method: the HTTP method in upper case.
        path: the path template.
        query_parameters: its query parameters.
        security: the alternatives, each the set of scheme names it needs together; empty for none.
        body_pointer: where the schema of the JSON body stands, or None if it takes no JSON.
        takes_form: whether the body is a form with a file in it.
        body_required: whether a body has to be there.
        success_statuses: the 2xx statuses it documents, in ascending order.
        examples: the example answer of each of these statuses that has a JSON body.
        files: media type and example text of each of these statuses whose answer is a file.
        done_already: the status with which it answers when it has been done already, if it is documented.
    """

    operation_id: str
    method: str
    path: str
    query_parameters: tuple[Parameter, ...] = ()
    security: tuple[frozenset[str], ...] = ()
    body_pointer: str | None = None
    takes_form: bool = False
    body_required: bool = False
    success_statuses: tuple[int, ...] = (200,)
    examples: Mapping[int, JsonValue] = field(default_factory=dict[int, JsonValue])
    files: Mapping[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])
    done_already: int | None = None

    @property
    def segments(self) -> tuple[str, ...]:
        """The path template cut at its slashes; a trailing slash is a last, empty segment."""
        return tuple(self.path.split("/"))

    def success_status(self, preferred: int) -> int:
        """Return the preferred status if it is documented, else the lowest documented one."""
        if preferred in self.success_statuses or not self.success_statuses:
            return preferred
        return self.success_statuses[0]

    def example(self) -> JsonValue:
        """Return a copy of the documented example answer, or None if there is none."""
        for status in self.success_statuses:
            if status in self.examples:
                return duplicate({"copy": self.examples[status]})["copy"]
        return None


class Contract:
    """A bundled OpenAPI 3.1 description.

    Args:
        specification: the whole document; every reference in it is a local one.
    """

    def __init__(self, specification: JsonObject) -> None:
        self.specification = specification
        self.operations: Mapping[str, Operation] = {
            operation.operation_id: operation for operation in self._read_operations()
        }

    @classmethod
    def load(cls) -> Contract:
        """Read the description that is bundled with the generated package."""
        return cls(load_data(SPECIFICATION_FILE))

    @cached_property
    def schemes(self) -> Mapping[str, JsonObject]:
        """The security schemes by name."""
        components = as_object(self.specification.get("components"))
        schemes = as_object(components.get("securitySchemes"))
        return {name: as_object(scheme) for name, scheme in schemes.items()}

    def require_operation(self, operation_id: str) -> None:
        """Check that an operation exists.

        Raises:
            UnknownNameError: it does not.
        """
        require_known("operation", operation_id, self.operations)

    def resolve(self, value: JsonValue) -> JsonObject:
        """Follow local references until an object without ``$ref`` is reached."""
        return self._resolve(value, "")[0]

    def _resolve(self, value: JsonValue, pointer: str) -> tuple[JsonObject, str]:
        target = as_object(value)
        while isinstance(reference := target.get("$ref"), str):
            pointer = reference.removeprefix("#")
            found: JsonValue = self.specification
            for step in pointer.removeprefix("/").split("/"):
                found = as_object(found)[step.replace("~1", "/").replace("~0", "~")]
            target = as_object(found)
        return target, pointer

    def _read_operations(self) -> Iterator[Operation]:
        for path, path_item in as_object(self.specification.get("paths")).items():
            shared = as_array(as_object(path_item).get("parameters"))
            for method in _METHODS:
                if method in as_object(path_item):
                    description = as_object(as_object(path_item)[method])
                    yield self._read_operation(path, method, description, shared)

    def _read_operation(self, path: str, method: str, description: JsonObject, shared: list[JsonValue]) -> Operation:
        path_pointer = f"/paths/{_escaped(path)}"
        pointer = f"{path_pointer}/{method}"
        parameters: dict[str, Parameter] = {}
        for source, listed in (
            (path_pointer, shared),
            (pointer, as_array(description.get("parameters"))),
        ):
            for index, item in enumerate(listed):
                parameter, where = self._resolve(item, f"{source}/parameters/{index}")
                if parameter.get("in") == "query":
                    name = as_text(parameter.get("name"))
                    parameters[name] = Parameter(
                        name=name,
                        required=parameter.get("required") is True,
                        schema=self.resolve(parameter.get("schema")),
                        pointer=f"{where}/schema",
                    )
        body, body_where = self._resolve(description.get("requestBody"), f"{pointer}/requestBody")
        takes_json = JSON_MEDIA_TYPE in as_object(body.get("content"))
        examples = self._read_examples(description)
        return Operation(
            operation_id=as_text(description.get("operationId")),
            method=method.upper(),
            path=path,
            query_parameters=tuple(parameters.values()),
            security=self._read_security(description),
            body_pointer=(f"{body_where}/content/{_escaped(JSON_MEDIA_TYPE)}/schema" if takes_json else None),
            takes_form=FORM_MEDIA_TYPE in as_object(body.get("content")),
            body_required=body.get("required") is True,
            success_statuses=tuple(sorted(examples)),
            examples={status: body for status, body in examples.items() if body is not None},
            files=self._read_files(description),
            done_already=next(
                (as_integer(as_object(item).get("status")) for item in as_array(description.get("x-benign"))), None
            ),
        )

    def _read_security(self, description: JsonObject) -> tuple[frozenset[str], ...]:
        default = self.specification.get("security")
        listed = as_array(description.get("security", default))
        return tuple(frozenset(as_object(alternative)) for alternative in listed)

    def _read_examples(self, description: JsonObject) -> dict[int, JsonValue]:
        """Return success status → example, None where the answer has no JSON body."""
        examples: dict[int, JsonValue] = {}
        for status, item in as_object(description.get("responses")).items():
            if status.isdecimal() and 200 <= int(status) < 300:
                content = as_object(self.resolve(item).get("content"))
                media = as_object(content.get(JSON_MEDIA_TYPE))
                examples[int(status)] = self._example_of(media)
        return examples

    def _read_files(self, description: JsonObject) -> dict[int, tuple[str, str]]:
        """Return success status → media type and text, of the answers that are files."""
        files: dict[int, tuple[str, str]] = {}
        for status, item in as_object(description.get("responses")).items():
            if status.isdecimal() and 200 <= int(status) < 300:
                for media_type, media in as_object(self.resolve(item).get("content")).items():
                    if media_type != JSON_MEDIA_TYPE:
                        example = self._example_of(as_object(media))
                        files[int(status)] = (media_type, example if isinstance(example, str) else "")
        return files

    def _example_of(self, media: JsonObject) -> JsonValue:
        if "example" in media:
            return media["example"]
        for named in as_object(media.get("examples")).values():
            return self.resolve(named).get("value")
        return None


def load_data(name: str) -> JsonObject:
    """Read a JSON object that is bundled with the generated package.

    Raises:
        FileNotFoundError: the package was not generated, or lacks the file.
    """
    resource = importlib.resources.files(API_PACKAGE).joinpath(name)
    return as_object(decode(resource.read_bytes()))


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")
