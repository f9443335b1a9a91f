"""One operation of the API, as data."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Generic, Literal, TypeVar, cast

from .pagination import Pagination
from .types import JsonValue

T = TypeVar("T")
Effect = Literal["read", "idempotent", "unsafe"]
Auth = Literal["headers", "bearer", "refresh"]


class Operation(Generic[T]):
    """What the client must know to carry an operation out.

    Attributes:
        tag: The resource's name on the client.
        name: The operationId, `trunks_create` for `vobiz.trunks.create`.
        method: HTTP method, upper case.
        path: Path template; `{auth_id}` is filled from the credentials.
        effect: What a second delivery would do, which decides about retries.
        auth: Accepted credentials, the preferred one first; empty for none.
        success: Documented success statuses.
        model: Name of the class in `vobiz_api.models` that an answer is read into, or None.
        returns_json: Whether an answer without a model has content (else None is returned).
        fixed_query: Query parameters that are always sent.
        arguments: JSON Schema (text) of all arguments by wire name.
        may_be_empty: Whether a success without content is documented although there is a model.
        binary: Whether the answer is a file, which is returned as bytes.
        multipart: Whether the body is a form with a file in it.
        unwrap: Key under which the answer stands in one of the forms that sources describe.
        always_validate: Whether requests are checked even for callers who turned checking off.
        pagination: How the list goes on, if the operation is one.
        items_attribute: Attribute of the model that holds the items.
        benign: Refusals which say that what was asked for is the case already: HTTP status to meaning.
        reconcile_by: Wire names of the arguments by which it can be looked up whether the operation took effect.
    """

    __slots__ = (
        "_class",
        "always_validate",
        "arguments",
        "auth",
        "benign",
        "binary",
        "effect",
        "fixed_query",
        "items_attribute",
        "may_be_empty",
        "method",
        "model",
        "multipart",
        "name",
        "pagination",
        "path",
        "reconcile_by",
        "returns_json",
        "success",
        "tag",
        "unwrap",
    )

    def __init__(
        self,
        tag: str,
        name: str,
        method: str,
        path: str,
        effect: Effect,
        *,
        auth: tuple[Auth, ...],
        success: tuple[int, ...],
        model: str | None,
        returns_json: bool,
        fixed_query: Mapping[str, str],
        arguments: str,
        may_be_empty: bool = False,
        binary: bool = False,
        multipart: bool = False,
        unwrap: str | None = None,
        always_validate: bool = False,
        pagination: Pagination | None = None,
        items_attribute: str = "",
        benign: Mapping[int, str] | None = None,
        reconcile_by: tuple[str, ...] = (),
    ) -> None:
        self.tag = tag
        self.name = name
        self.method = method
        self.path = path
        self.effect: Effect = effect
        self.auth = auth
        self.success = success
        self.model = model
        self.returns_json = returns_json
        self.fixed_query = fixed_query
        self.arguments = arguments
        self.may_be_empty = may_be_empty
        self.binary = binary
        self.multipart = multipart
        self.unwrap = unwrap
        self.always_validate = always_validate
        self.pagination = pagination
        self.items_attribute = items_attribute
        self.benign = benign or {}
        self.reconcile_by = reconcile_by
        self._class: type | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}, {self.effect}>"

    @property
    def public_name(self) -> str:
        """The name people call it by: `trunks.create`."""
        return f"{self.tag}.{self.name[len(self.tag) + 1 :]}"

    def read(self, data: JsonValue) -> T:
        """The typed answer over decoded JSON; `data` must be an object where there is a model."""
        if self.model is None:
            return cast(T, data if self.returns_json else None)
        if self._class is None:
            self._class = cast(type, getattr(import_module("vobiz_api.models"), self.model))
        if self.unwrap is not None and isinstance(data, dict) and isinstance(data.get(self.unwrap), dict):
            data = data[self.unwrap]
        return cast(T, self._class(data))
