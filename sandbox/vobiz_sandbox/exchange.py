"""One checked request on its way to the code that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .answers import Answer
from .contract import Operation
from .json_types import JsonObject, JsonValue
from .state import State


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that is authenticated and fits the contract.

    Attributes:
        operation: what was asked for.
        state: the account, whose lock is held.
        path_parameters: the path parameters, unescaped.
        query: the query parameters with the types of the contract, defaults filled in.
        body: the JSON body, empty if there was none.
        bearer: the bearer token it came with, if any.
        headers: the headers with names in lower case.
    """

    operation: Operation
    state: State
    path_parameters: Mapping[str, str]
    query: Mapping[str, JsonValue]
    body: JsonObject = field(repr=False)
    bearer: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def answer(self, value: JsonValue, preferred: int = 200) -> Answer:
        """Answer with a JSON body, under the preferred status if the contract has it."""
        return Answer.of_json(self.operation.success_status(preferred), value)

    def answer_example(self) -> Answer:
        """Answer as the contract shows it."""
        for status in self.operation.success_statuses:
            if status in self.operation.files:
                media_type, text = self.operation.files[status]
                return Answer(status, text.encode(), media_type)
            if status in self.operation.examples:
                return Answer.of_json(status, self.operation.example())
        return self.answer_empty()

    def answer_empty(self) -> Answer:
        """Answer without a body."""
        return Answer(self.operation.success_status(204))


Handler: TypeAlias = Callable[[Exchange], Answer]
"""Carries a request out, or raises a ``Refusal``."""
