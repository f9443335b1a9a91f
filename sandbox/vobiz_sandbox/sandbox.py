"""The sandbox as people use it from Python."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal
from types import TracebackType
from typing import Self, TypeAlias

from . import outside
from .call_book import Call, CallLife, CallStatus
from .catalogue import Catalogue
from .contract import Contract
from .core import Core
from .fault_methods import FaultMethods
from .faults import Fault
from .file_methods import FileMethods
from .identifiers import new_token
from .json_types import JsonObject
from .recording import RecordedRequest
from .server import LOOPBACK, SandboxServer
from .state import DEFAULT_AUTH_ID, DEFAULT_EMAIL, DEFAULT_PASSWORD, Settings

Amount: TypeAlias = Decimal | float | str


class Sandbox(FaultMethods, FileMethods):
    """A Vobiz on loopback: one account, real HTTP, and misbehaviour on request.

    Use it as a context manager, or call :meth:`start` and :meth:`stop`. Everything but these two
    may be called from any thread at any time.

    Args:
        port: the port to listen on; 0 takes any that is free.
        auth_id: the id of the account.
        auth_token: its long-lived token; a fresh one by default.
        balance: its opening balance, in units of ``currency``.
        currency: the ISO 4217 code of its balance.
        calls_per_second: how many requests may place calls within a second; None for no limit.
        call_price: what each destination of a call costs, in units of ``currency``.
        hold_calls: keep new calls queued until :meth:`answer_calls`, instead of letting them go
            live at once.
        email: the email to sign in with.
        password: the password to sign in with.
        clock: seconds that only go forward; measures calls per second and the life of tokens.
        time: seconds since 1970; when calls are placed and end.
        contract: another API description than the bundled one.
        catalogue: another error catalogue than the bundled one.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        auth_id: str = DEFAULT_AUTH_ID,
        auth_token: str | None = None,
        balance: Amount = Decimal("100.00"),
        currency: str = "INR",
        calls_per_second: int | None = None,
        call_price: Amount = Decimal("0.50"),
        hold_calls: bool = False,
        email: str = DEFAULT_EMAIL,
        password: str = DEFAULT_PASSWORD,
        clock: Callable[[], float] = time.monotonic,
        time: Callable[[], float] = time.time,
        contract: Contract | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        settings = Settings(
            auth_id=auth_id,
            auth_token=new_token("auth") if auth_token is None else auth_token,
            email=email,
            password=password,
            balance=outside.read_amount(balance),
            currency=currency,
            call_price=outside.read_amount(call_price),
            calls_per_second=calls_per_second,
            hold_calls=hold_calls,
            clock=clock,
            time=time,
        )
        self._core = Core(settings, contract or Contract.load(), catalogue or Catalogue.load())
        self._state = self._core.state
        self._port = port
        self._server: SandboxServer | None = None
        self._storage: SandboxServer | None = None

    def __repr__(self) -> str:
        where = f"http://{LOOPBACK}:{self._server.port}" if self._server else "not running"
        return f"<Sandbox {self.auth_id} {where}>"

    # -- Running ------------------------------------------------------------------------------

    def start(self) -> Self:
        """Start to serve, and return once requests are taken.

        Raises:
            OSError: the port is taken.
            RuntimeError: it is already running, or it did not start.
        """
        if self._server is not None:
            raise RuntimeError("the sandbox is already running")
        server = SandboxServer(self._core, self._port)
        server.start()
        self._server = server
        self._state.base_url = self.base_url
        return self

    def stop(self) -> None:
        """Stop to serve, breaking off what is going on. Does nothing if it is not running."""
        for server in (self._storage, self._server):
            if server is not None:
                server.stop()
        self._storage = self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def reset(self) -> None:
        """Go back to the state at construction; forget requests, faults, calls, everything.

        Requests that are being worked on are broken off, so that none of them leaves a trace in
        what follows.
        """
        if self._server is not None:
            self._server.reset()
        else:
            self._core.reset()

    @property
    def running(self) -> bool:
        """Whether it serves."""
        return self._server is not None

    @property
    def port(self) -> int:
        """The port it listens on.

        Raises:
            RuntimeError: it is not running.
        """
        if self._server is None:
            raise RuntimeError("the sandbox is not running; use it in a with block, or start() it")
        return self._server.port

    @property
    def storage_url(self) -> str:
        """The address of the server to which recordings redirect that are stored elsewhere.

        Raises:
            RuntimeError: no recording is.
        """
        if self._storage is None:
            raise RuntimeError("nothing is stored elsewhere; see add_recording()")
        return f"http://{LOOPBACK}:{self._storage.port}"

    def _start_storage(self) -> None:
        if self._storage is None:
            storage = SandboxServer(self._core, 0)
            storage.start()
            self._storage = storage
            self._state.storage_url = self.storage_url

    @property
    def base_url(self) -> str:
        """The base URL for a client, without ``/api/v1``.

        Raises:
            RuntimeError: it is not running.
        """
        return f"http://{LOOPBACK}:{self.port}"

    # -- Credentials --------------------------------------------------------------------------

    @property
    def auth_id(self) -> str:
        """The id of the account, for ``X-Auth-ID``."""
        return self._state.settings.auth_id

    @property
    def auth_token(self) -> str:
        """The long-lived token that is good now, for ``X-Auth-Token``."""
        with self._state.lock:
            return self._state.auth_token

    @property
    def access_token(self) -> str:
        """The access token that was issued last."""
        with self._state.lock:
            return self._state.tokens.current.access_token

    @property
    def refresh_token(self) -> str:
        """The refresh token that was issued last."""
        with self._state.lock:
            return self._state.tokens.current.refresh_token

    @property
    def email(self) -> str:
        """The email to sign in with."""
        return self._state.settings.email

    @property
    def password(self) -> str:
        """The password to sign in with."""
        return self._state.settings.password

    def expire_tokens(self, *, refresh_tokens: bool = False) -> None:
        """Make every access token that was issued so far expired.

        Args:
            refresh_tokens: the refresh tokens, too.
        """
        with self._state.lock:
            self._state.tokens.expire_access()
            if refresh_tokens:
                self._state.tokens.expire_refresh()

    def deactivate_account(self) -> None:
        """Switch the account off: whatever is asked for in its name is answered with 403."""
        with self._state.lock:
            self._state.active = False

    def activate_account(self) -> None:
        """Switch the account on again."""
        with self._state.lock:
            self._state.active = True

    # -- State --------------------------------------------------------------------------------

    @property
    def balance(self) -> Decimal:
        """The balance, in units of :attr:`currency`."""
        with self._state.lock:
            return self._state.ledger.balance

    @property
    def currency(self) -> str:
        """The ISO 4217 code of the balance."""
        return self._state.settings.currency

    def set_balance(self, balance: Amount) -> None:
        """Set the balance, without a transaction."""
        outside.set_balance(self._state, balance)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call since the last reset, ended ones included, oldest first."""
        with self._state.lock:
            return self._state.call_book.calls

    @property
    def trunks(self) -> tuple[JsonObject, ...]:
        """The trunks as the API shows them, oldest first."""
        with self._state.lock:
            return self._state.trunks.items

    @property
    def credentials(self) -> tuple[JsonObject, ...]:
        """The credentials as the API shows them, oldest first."""
        with self._state.lock:
            return self._state.credentials.items

    def add_call(
        self,
        *,
        from_: str = "+919876500000",
        to: str = "+919876543210",
        trunk_id: str | None = None,
        status: CallStatus = CallStatus.LIVE,
    ) -> Call:
        """Let an inbound call come in. It costs nothing.

        Args:
            from_: who calls.
            to: who is called.
            trunk_id: the trunk over which it goes; a trunk with live calls cannot be deleted.
            status: where it is in its life.
        """
        return outside.add_call(self._state, from_=from_, to=to, status=status, trunk_id=trunk_id)

    def answer_calls(self) -> None:
        """Let every queued call go live."""
        outside.answer_calls(self._state)

    def let_calls_go_on(
        self,
        *,
        queued: float = 0.0,
        lasting: float = 60.0,
        record_delay: float = 0.0,
        time: Callable[[], float] | None = None,
    ) -> None:
        """Let calls go on by themselves, until the next reset: queued, then live, then ended with a record.

        Args:
            queued: seconds that a call waits before it goes live.
            lasting: seconds that it then lasts.
            record_delay: seconds after its end until its record appears.
            time: another clock to measure that by, in seconds since 1970.
        """
        with self._state.lock:
            self._state.call_book.life = CallLife(queued, lasting, record_delay)
            if time is not None:
                self._state.time = time

    def end_calls(self) -> None:
        """Let every queued and live call end, as if everybody had hung up."""
        outside.end_calls(self._state)

    # -- Requests -----------------------------------------------------------------------------

    @property
    def requests(self) -> tuple[RecordedRequest, ...]:
        """Every request since the last reset, in order of arrival."""
        return self._core.recorder.requests

    def requests_for(self, operation: str) -> tuple[RecordedRequest, ...]:
        """Return the requests for one operation, in order of arrival.

        Raises:
            UnknownNameError: there is no such operation.
        """
        self._core.processor.require_operation(operation)
        return tuple(request for request in self.requests if request.operation == operation)

    # -- Misbehaviour -------------------------------------------------------------------------

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that still wait, with the number of requests that each is still for."""
        return self._core.faults.faults

    def clear_faults(self) -> None:
        """Forget the faults that still wait."""
        self._core.faults.clear()

    def add(self, fault: Fault) -> Fault:
        """Put a fault into the queue; :meth:`fail`, :meth:`drop` and so on are shorter ways to do it.

        Raises:
            UnknownNameError: it names an operation, code or shape that does not exist; the message
                suggests others.
            ValueError: it cannot be carried out.
        """
        return self._core.add_fault(fault)
