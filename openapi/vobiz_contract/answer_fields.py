"""What answers hold: a table of fields for each model that the operations of a page answer with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vobiz_contract.bundle import Bundle
from vobiz_contract.operations import python_name
from vobiz_contract.prose import prose
from vobiz_contract.template_data import model_data
from vobiz_sdk.explain.markdown import blocks, table

_TYPES = {
    "as_text": "str",
    "as_integer": "int",
    "as_decimal": "Decimal",
    "as_boolean": "bool",
    "as_datetime": "datetime",
    "as_object": "dict[str, JsonValue]",
    "as_json": "JsonValue",
}
_INTRO = """\
An attribute that may be `None` is so where the API left the field out, sent null, or sent what cannot be read as that
type; `answer["wire_name"]` always gives what came. One that may not raises `MissingFieldError` when it is used and is
not there."""


def anchor(model: str) -> str:
    """Where on a page the table of a model is."""
    return f"answer-{model}"


class AnswerFields:
    """The models of the contract, and what each holds."""

    def __init__(self, bundle: Bundle) -> None:
        self._models = model_data(bundle)

    def section(self, answered: Iterable[str]) -> str | None:
        """The tables of models and of what is in them, each once; None if there are none.

        Args:
            answered: The models that operations answer with, in order.
        """
        names = self._with_nested(answered)
        if not names:
            return None
        return blocks("## What the answers hold { #answers }", _INTRO, *(self._model(name) for name in names))

    def _with_nested(self, answered: Iterable[str]) -> list[str]:
        found: dict[str, None] = {}
        waiting = list(answered)
        while waiting:
            name = waiting.pop(0)
            if name in found or name not in self._models:
                continue
            found[name] = None
            waiting = [*self._models[name]["models"], *waiting]
        return list(found)

    def _model(self, name: str) -> str:
        model = self._models[name]
        rows = [self._row(wire, field) for wire, field in model["fields"].items()]
        return blocks(
            f"### {name} {{ #{anchor(name)} }}",
            prose(model["description"]),
            table(["Attribute", "Type", "Meaning"], rows) if rows else "No fields are documented.",
        )

    def _row(self, wire: str, field: dict[str, Any]) -> tuple[str, str, str]:
        name = python_name(wire)
        shown = f"`{name}`" if name == wire else f"`{name}`, on the wire `{wire}`"
        certain = field["kind"] == "RequiredField" or field["read"].startswith("as_list")
        # A reference has no words of its own beside it.
        meaning = field["description"] or self._models[field["models"][0]]["description"]
        return shown, f"{self._type(field)}{'' if certain else ' or `None`'}", prose(meaning)

    def _type(self, field: dict[str, Any]) -> str:
        lists = field["read"].count("as_list(")
        if field["models"]:
            (name,) = field["models"]
            # A list of a model that the page has: linked, which a name in brackets could not be.
            link = f"[`{name}`](#{anchor(name)})"
            return f"{'list of ' * lists}{link}"
        (reader,) = re.findall(r"as_(?!list)\w+", field["read"])
        return f"`{'list[' * lists}{_TYPES[reader]}{']' * lists}`"
