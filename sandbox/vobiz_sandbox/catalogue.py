"""The error-code catalogue, as far as a server needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .contract import load_data
from .json_types import JsonObject, JsonValue, as_array, as_integer, as_object, as_text
from .names import require_known

CATALOGUE_FILE = "catalogue.json"

# The code that a status suggests when nobody named one.
_USUAL_CODES = {
    401: "UNAUTHORIZED",
    402: "INSUFFICIENT_BALANCE",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    422: "VALIDATION_ERROR",
    429: "RATE_LIMIT_EXCEEDED",
    500: "INTERNAL_SERVER_ERROR",
}


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """One error code.

    Attributes:
        code: the code.
        is_field_code: whether it occurs only inside ``details.errors`` of a validation error.
        status: its usual HTTP status.
        title: a few words for people.
        slug: how shapes other than the envelope spell it.
        example_status: the status of the example.
        example_body: the body of the example.
        wire_examples: further bodies by the shape they have, each with its status.
    """

    code: str
    is_field_code: bool
    status: int
    title: str
    slug: str
    example_status: int
    example_body: JsonValue
    wire_examples: Mapping[str, tuple[int, JsonValue]]


@dataclass(frozen=True, slots=True)
class ShapeEntry:
    """One form that an error body can have, with a status it was seen with, if any."""

    shape: str
    status: int | None
    schema: str | None


class Catalogue:
    """Every error code and every body shape.

    Args:
        document: the catalogue as JSON.
    """

    def __init__(self, document: JsonObject) -> None:
        self.codes: Mapping[str, CodeEntry] = {
            entry.code: entry for entry in map(_code_entry, as_array(document.get("codes")))
        }
        self.shapes: Mapping[str, ShapeEntry] = {
            entry.shape: entry for entry in map(_shape_entry, as_array(document.get("shapes")))
        }

    @classmethod
    def load(cls) -> Catalogue:
        """Read the catalogue that is bundled with the generated package."""
        return cls(load_data(CATALOGUE_FILE))

    def require_code(self, code: str) -> CodeEntry:
        """Return the entry of a code.

        Raises:
            UnknownNameError: there is no such code.
        """
        require_known("error code", code, self.codes)
        return self.codes[code]

    def usual_code(self, status: int) -> CodeEntry | None:
        """Return the entry of the code that a status suggests, or None."""
        return self.codes.get(_USUAL_CODES.get(status, ""))


def _code_entry(value: JsonValue) -> CodeEntry:
    entry = as_object(value)
    code = as_text(entry.get("code"))
    statuses = as_array(entry.get("statuses"))
    aliases = as_array(entry.get("aliases"))
    example = as_object(entry.get("example"))
    status = as_integer(statuses[0] if statuses else None, 422)
    return CodeEntry(
        code=code,
        is_field_code=entry.get("kind") == "field",
        status=status,
        title=as_text(entry.get("title"), code),
        slug=as_text(aliases[0] if aliases else None, code.lower()),
        example_status=as_integer(example.get("status"), status),
        example_body=example.get("body"),
        wire_examples={
            as_text(wire.get("shape")): (as_integer(wire.get("status"), status), wire.get("body"))
            for wire in map(as_object, as_array(entry.get("wire_examples")))
        },
    )


def _shape_entry(value: JsonValue) -> ShapeEntry:
    entry = as_object(value)
    statuses = as_array(entry.get("statuses"))
    schema = entry.get("schema")
    return ShapeEntry(
        shape=as_text(entry.get("id")),
        status=as_integer(statuses[0]) if statuses else None,
        schema=schema if isinstance(schema, str) else None,
    )
