"""An export of call detail records, as a file that can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from vobiz_api.api.cdrs import CdrsExportArguments, CdrsResource
from vobiz_api.caller import Caller
from vobiz_api.model import Model
from vobiz_api.operation import Operation
from vobiz_api.page import Page
from vobiz_api.types import Argument
from vobiz_sdk.call import Call
from vobiz_sdk.core import Core
from vobiz_sdk.engine import Steps
from vobiz_sdk.http.servers import Address
from vobiz_sdk.request import CSV

T = TypeVar("T")
A = TypeVar("A", bound=Model)


class CdrExport:
    """The CSV file of the records that filters select.

    Args:
        core: The client.
        filters: As `cdrs.export` takes them.

    Raises:
        RequestValidationError: the filters break the contract.
    """

    accept = CSV
    is_text = True
    may_be_empty = True

    def __init__(self, core: Core, filters: CdrsExportArguments) -> None:
        self._call = cast(Call, CdrsResource(_Preparing(core)).export(**filters))
        self.operation = self._call.operation

    @property
    def identity(self) -> str:
        """The path, with the account in it, and all filters."""
        return f"export {self._call.target.decode('ascii')}"

    def locate(self, core: Core) -> Steps[Address]:
        """Where it is: at the client's own server, always."""
        own = core.reach.own
        url = f"{own.scheme.decode('ascii')}://{own.name}{self._call.target.decode('ascii')}"
        return Address(url, own, self._call.target)
        yield


class _Preparing:
    """A caller that prepares a call and makes none: what filters are called on the wire is the method's affair."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, Argument],
        body: Mapping[str, Argument] | None,
    ) -> T:
        return cast(T, replace(self._core, watcher=None).prepare(operation, path, query, body))

    def page(self, operation: Operation[A], path: Mapping[str, str], query: Mapping[str, Argument]) -> Page[Any, A]:
        raise NotImplementedError

    def repeated_page(self, operation: Operation[A], reason: str) -> Exception:
        raise NotImplementedError

    def raw(self) -> Caller:
        raise NotImplementedError
