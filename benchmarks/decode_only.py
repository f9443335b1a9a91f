"""The least that can stand below the generated layer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from benchmarks.answers import BODIES
from vobiz_api.model import Model
from vobiz_api.operation import Operation
from vobiz_api.page import Page
from vobiz_api.types import Argument, JsonValue

T = TypeVar("T")
A = TypeVar("A", bound=Model)


class DecodeOnly:
    """The least a caller can do: build nothing, decode a fixed answer. Shows what the generated layer costs."""

    def __init__(self, work: str) -> None:
        self._body = BODIES[work][1]

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        return operation.read(cast(JsonValue, json.loads(self._body)))

    def page(self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]) -> Page[Any, A]:
        page: Page[Any, A] = Page(self, operation, path, query, self.call(operation, path, query, None))
        return page

    def repeated_page(self, operation: Operation[A], reason: str) -> Exception:
        return RuntimeError(reason)

    def raw(self) -> DecodeOnly:
        return self
