"""The short ways to ask for misbehaviour."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from .faults import (
    Delay,
    DelayMoment,
    Drop,
    DropMoment,
    Fail,
    Fault,
    Garble,
    Literally,
    Misbehaviour,
    Trickle,
    TricklePart,
    Truncate,
)
from .json_types import JsonObject, JsonValue


class Unset:
    """The type of an argument that was not given, where None means something."""


_UNSET = Unset()


class FaultMethods(ABC):
    """One method for each kind of misbehaviour; each makes a fault and adds it."""

    @abstractmethod
    def add(self, fault: Fault) -> Fault:
        """Put a fault into the queue and return it."""

    def fail(
        self,
        operation: str,
        *,
        times: int | None = 1,
        code: str | None = None,
        status: int | None = None,
        shape: str | None = None,
        message: str | None = None,
        details: JsonObject | None = None,
        retry_after: float | str | None = None,
        headers: Mapping[str, str] | None = None,
        body: JsonValue | bytes | Unset = _UNSET,
        content_type: str | None = None,
        processed: bool = False,
    ) -> Fault:
        """Answer with an error.

        Name a ``code``, a ``status`` or a ``shape``; what is not named follows from the others.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            times: how many requests, or None for all until the faults are cleared.
            code: an error code of the catalogue, which then comes with its example body.
            status: the HTTP status.
            shape: the form of the body, such as ``api_id_error`` or ``html_or_text``.
            message: another sentence than the usual one.
            details: other details than the usual ones.
            retry_after: seconds or an HTTP date for ``Retry-After``; no such header by default.
            headers: further headers.
            body: exactly this body; JSON, or bytes to send as they are.
            content_type: another content type than the one that goes with the body.
            processed: carry the request out all the same, so that the error lies.

        Raises:
            UnknownNameError: the operation, code or shape does not exist; the message suggests
                others.
        """
        return self._add(
            operation,
            times,
            Fail(
                code=code,
                status=status,
                shape=shape,
                message=message,
                details=details,
                retry_after=retry_after,
                headers=dict(headers or {}),
                body=None if isinstance(body, Unset) else Literally(body),
                content_type=content_type,
                processed=processed,
            ),
        )

    def drop(
        self,
        operation: str,
        *,
        when: DropMoment = "after_read",
        times: int | None = 1,
        reset: bool = False,
    ) -> Fault:
        """Let the connection die instead of answering.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            when: ``before_read``: as soon as the request line is there, nothing is carried out;
                ``after_read``: the request is carried out first.
            times: how many requests, or None for all until the faults are cleared.
            reset: with a TCP reset instead of closing in good order.
        """
        return self._add(operation, times, Drop(when, reset))

    def truncate(self, operation: str, *, keep: int | None = None, times: int | None = 1) -> Fault:
        """Carry the request out, promise the whole answer, send a part of it and close.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            keep: how many bytes of the body to send; half of it by default. The headers of an
                answer without a body are cut in half.
            times: how many requests, or None for all until the faults are cleared.
        """
        return self._add(operation, times, Truncate(keep))

    def trickle(
        self,
        operation: str,
        *,
        bytes_per_second: float = 10.0,
        what: TricklePart = "body",
        times: int | None = 1,
    ) -> Fault:
        """Carry the request out and send the answer slowly.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            bytes_per_second: how slowly.
            what: ``body``: the headers come at once; ``headers``: everything is slow.
            times: how many requests, or None for all until the faults are cleared.
        """
        return self._add(operation, times, Trickle(bytes_per_second, what))

    def delay(
        self,
        operation: str,
        *,
        seconds: float,
        when: DelayMoment = "after_processing",
        times: int | None = 1,
    ) -> Fault:
        """Wait, then give the usual answer.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            seconds: how long to wait.
            when: ``after_processing``: the request is carried out at once and the answer waits;
                ``before_processing``: it is carried out after the wait, even if the client has
                given up by then.
            times: how many requests, or None for all until the faults are cleared.
        """
        return self._add(operation, times, Delay(seconds, when))

    def garble(
        self,
        operation: str,
        *,
        body: bytes = b"not json",
        content_type: str | None = "application/json",
        times: int | None = 1,
    ) -> Fault:
        """Carry the request out, keep the status, and replace the body.

        Args:
            operation: the ``operationId``, or ``*`` for any request.
            body: the bytes to send.
            content_type: the content type to send them under.
            times: how many requests, or None for all until the faults are cleared.
        """
        return self._add(operation, times, Garble(body, content_type))

    def _add(self, operation: str, times: int | None, misbehaviour: Misbehaviour) -> Fault:
        return self.add(Fault(operation, misbehaviour, times))
