"""The sandbox without its server: state, faults, records, and the way from request to answer."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qsl

from .catalogue import Catalogue
from .contract import Contract
from .fault_answers import check_failure
from .faults import ANY_OPERATION, Drop, Fail, Fault, FaultQueue
from .handlers import HANDLERS
from .processing import Processor, last_values
from .recording import RecordedRequest, Recorder
from .routing import Match
from .state import Settings, State

CONTROL_PATH = "/_sandbox"


def is_own_path(raw_path: str) -> bool:
    """Whether a path belongs to the sandbox itself, so that no fault touches it."""
    return raw_path == "/" or raw_path == CONTROL_PATH or raw_path.startswith(f"{CONTROL_PATH}/")


class Core:
    """Everything that both the public interface and the control interface act on.

    Args:
        settings: how the account is to be after each reset.
        contract: the API description.
        catalogue: the error codes.
    """

    def __init__(self, settings: Settings, contract: Contract, catalogue: Catalogue) -> None:
        self.contract = contract
        self.catalogue = catalogue
        self.state = State(settings)
        self.faults = FaultQueue()
        self.recorder = Recorder()
        self.processor = Processor(contract, self.state, HANDLERS)
        self._in_flight: set[asyncio.Task[None]] = set()

    def add_fault(self, fault: Fault) -> Fault:
        """Put a fault into the queue.

        Raises:
            UnknownNameError: it names an operation, code or shape that does not exist.
            ValueError: it cannot be carried out.
        """
        if fault.operation != ANY_OPERATION:
            self.processor.require_operation(fault.operation)
        if isinstance(fault.misbehaviour, Fail):
            check_failure(fault.misbehaviour, self.catalogue)
        self.faults.add(fault)
        return fault

    def reset(self) -> None:
        """Forget faults, records and all state. Requests in flight have to be cancelled before."""
        self.faults.clear()
        self.state.reset()
        self.recorder.clear()

    def drop_unread(self, method: str, target: str) -> bool | None:
        """Decide on the request line alone whether to drop a request, and record it if so.

        Returns:
            True to drop it with a TCP reset, False to close in good order, None to go on.
        """
        raw_path, _, raw_query = target.partition("?")
        if is_own_path(raw_path):
            return None
        match = self.processor.route(method, raw_path)
        operation = match.operation.operation_id if isinstance(match, Match) else None
        misbehaviour = self.faults.take(operation, only_before_read=True)
        if not isinstance(misbehaviour, Drop):
            return None
        self.recorder.add(
            RecordedRequest(
                operation=operation,
                method=method,
                target=target,
                path_parameters=dict(match.path_parameters) if isinstance(match, Match) else {},
                query=last_values(parse_qsl(raw_query, keep_blank_values=True)),
            )
        )
        return misbehaviour.reset

    def enter(self, task: asyncio.Task[None]) -> None:
        """Note a request that is being worked on."""
        self._in_flight.add(task)
        task.add_done_callback(self._in_flight.discard)

    def cancel_in_flight(self) -> None:
        """Break off every request that is being worked on, but not the one that asks for it.

        Only to be called on the server's event loop.
        """
        here = asyncio.get_running_loop()
        for task in self._in_flight - {asyncio.current_task()}:
            if task.get_loop() is here:
                task.cancel()
            else:  # that of the storage
                task.get_loop().call_soon_threadsafe(task.cancel)
