"""The ASGI application: a page that says what this is, the control interface, and the API."""

from __future__ import annotations

import asyncio
from typing import cast

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from .answers import Answer
from .control import control_routes
from .core import CONTROL_PATH, Core
from .misbehaviour import Delivery
from .processing import Incoming, header_map, json_of, last_values
from .protocol import CONNECTION_KEY, Connection
from .recording import RecordedRequest
from .routing import Match


def create_app(core: Core) -> Starlette:
    """Build the application. It needs :class:`~vobiz_sandbox.protocol.SandboxProtocol`."""
    return Starlette(
        routes=[
            Route("/", _about),
            Mount(CONTROL_PATH, routes=control_routes(core)),
            Mount("/", app=Api(core)),
        ]
    )


async def _about(request: Request) -> JSONResponse:
    return JSONResponse(
        {
            "name": "vobiz-sandbox",
            "description": "A Vobiz on loopback, for tests and demos. Nobody is called.",
            "api": f"{request.base_url}api/v1",
            "control": {
                "faults": "POST, GET, DELETE /_sandbox/faults",
                "requests": "GET /_sandbox/requests?operation=calls_create",
                "state": "GET, PATCH /_sandbox/state",
                "calls": "POST /_sandbox/calls",
                "reset": "POST /_sandbox/reset",
            },
        }
    )


class Api:
    """The API itself, as an ASGI application.

    Args:
        core: what it acts on.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read, record, and answer or misbehave."""
        if scope["type"] != "http":
            return
        task = asyncio.current_task()
        if task is not None:
            self._core.enter(task)
        connection = cast(Connection, scope["state"][CONNECTION_KEY])
        try:
            request = await _read(scope, receive)
            if request is not None:
                await self._answer(request, connection, send)
        except asyncio.CancelledError:
            # Reset or stop; whoever still waits for the answer sees the connection end.
            connection.abort()

    async def _answer(self, request: Incoming, connection: Connection, send: Send) -> None:
        core = self._core
        match = core.processor.route(request.method, request.raw_path)
        operation = match.operation.operation_id if isinstance(match, Match) else None
        query = f"?{request.raw_query}" if request.raw_query else ""
        number = core.recorder.add(
            RecordedRequest(
                operation=operation,
                method=request.method,
                target=request.raw_path + query,
                path_parameters=dict(match.path_parameters) if isinstance(match, Match) else {},
                query=last_values(request.query),
                headers=request.headers,
                body=request.body,
                json=json_of(request.body),
            )
        )

        def process() -> Answer:
            answer = core.processor.process(request, match)
            if answer.successful:
                core.recorder.mark_processed(number)
            return answer

        def note_status(status: int) -> None:
            core.recorder.mark_answered(number, status)

        delivery = Delivery(connection, send, process, note_status, core.catalogue)
        await delivery.run(core.faults.take(operation))


async def _read(scope: Scope, receive: Receive) -> Incoming | None:
    """Read a whole request, or return None if the client left before it was whole."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return Incoming(
        method=scope["method"],
        raw_path=scope["raw_path"].decode("latin-1"),
        raw_query=scope["query_string"].decode("latin-1"),
        headers=header_map(scope["headers"]),
        body=bytes(body),
    )
