"""The control interface over HTTP, for programs in other languages and other processes.

It asks for no credentials: the server listens on loopback only, and requests that reached it under
another host's name, as a web page might make a browser do, are refused.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .call_book import CallStatus
from .core import Core
from .fault_requests import read_fault, write_fault
from .json_types import JsonObject, JsonValue, as_object, decode
from .names import wrong_member
from .outside import add_call, change_state

_Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]
_LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


def control_routes(core: Core) -> list[Route]:
    """Build the routes of the control interface."""

    async def add_faults(request: Request) -> Response:
        given = await _json(request)
        faults = [read_fault(item) for item in (given if isinstance(given, list) else [given])]
        return JSONResponse([write_fault(core.add_fault(fault)) for fault in faults], 201)

    async def list_faults(request: Request) -> Response:
        return JSONResponse([write_fault(fault) for fault in core.faults.faults])

    async def clear_faults(request: Request) -> Response:
        core.faults.clear()
        return Response(status_code=204)

    async def list_requests(request: Request) -> Response:
        operation = request.query_params.get("operation")
        if operation is not None:
            core.processor.require_operation(operation)
        return JSONResponse(
            [recorded.to_json() for recorded in core.recorder.requests if operation in (None, recorded.operation)]
        )

    async def show_state(request: Request) -> Response:
        return JSONResponse(core.state.to_json())

    async def patch_state(request: Request) -> Response:
        change_state(core.state, as_object(await _json(request)))
        return JSONResponse(core.state.to_json())

    async def enter_call(request: Request) -> Response:
        given = as_object(await _json(request))
        call = add_call(
            core.state,
            from_=_text(given, "from", "+919876500000"),
            to=_text(given, "to", "+919876543210"),
            status=CallStatus(_text(given, "status", CallStatus.LIVE.value)),
            trunk_id=_text(given, "trunk_id", "") or None,
        )
        return JSONResponse(call.to_summary(), 201)

    async def reset(request: Request) -> Response:
        core.cancel_in_flight()
        core.reset()
        return Response(status_code=204)

    return [
        Route("/faults", _guarded(add_faults), methods=["POST"]),
        Route("/faults", _guarded(list_faults), methods=["GET"]),
        Route("/faults", _guarded(clear_faults), methods=["DELETE"]),
        Route("/requests", _guarded(list_requests), methods=["GET"]),
        Route("/state", _guarded(show_state), methods=["GET"]),
        Route("/state", _guarded(patch_state), methods=["PATCH"]),
        Route("/calls", _guarded(enter_call), methods=["POST"]),
        Route("/reset", _guarded(reset), methods=["POST"]),
    ]


def _guarded(endpoint: _Endpoint) -> _Endpoint:
    """Refuse foreign host names, and answer a wrong request with its reason."""

    async def guarded(request: Request) -> Response:
        if request.url.hostname not in _LOOPBACK_NAMES:
            return JSONResponse({"error": "the control interface is for loopback only"}, 403)
        try:
            return await endpoint(request)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return guarded


async def _json(request: Request) -> JsonValue:
    return decode(await request.body())


def _text(value: JsonObject, name: str, default: str) -> str:
    member = value.get(name, default)
    if not isinstance(member, str):
        raise wrong_member(name, "a string")
    return member
