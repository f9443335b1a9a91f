"""The root of all exceptions of this package, and what each of them carries.

VobizError
├── ConfigurationError             the client was set up wrongly
├── RequestValidationError         the request breaks the contract; nothing was sent
├── PacingError                    no turn under the pace before the deadline; nothing was sent
├── TransportError                 no whole answer arrived
│   ├── CouldNotConnectError       DNS, TCP, TLS or proxy
│   ├── TimedOutError              one of the four timeouts
│   ├── ConnectionLostError        the connection broke after sending began
│   └── DeadlineExceededError      the call's deadline passed
├── ResponseReadError              it succeeded, but the answer cannot be read
├── RepeatedPageError              a list goes in a circle
└── ApiError                       the API answered with an error
    ├── ClientError                4xx: a class per documented status, and under it per code
    └── ServerError                5xx: a class per documented status
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from vobiz_api.error_table import Outcome
from vobiz_api.types import JsonValue
from vobiz_sdk.attempts import Attempt
from vobiz_sdk.errors.facts import ErrorFacts, FieldError, SentRequest

if TYPE_CHECKING:
    from vobiz_api.details import Details

D = TypeVar("D", bound="Details")
K = TypeVar("K", bound="VobizError")
_ARGS = BaseException.args


class VobizError(Exception):
    """Anything that went wrong in a call, or before one.

    Exceptions are plain data: they can be pickled, copied and sent between processes, and hold no
    connection and no response object. `str()` is a paragraph for people, `to_dict()` is for programs, and
    `from_dict()` makes the exception of it again.

    What was received is in the attributes as it came, but for secrets that the client itself had sent. What
    leaves the process (`to_dict()`, a pickle) or prints itself (`str`, `repr`) holds only what may be seen.
    """

    _always: ClassVar[Outcome] = "unknown"
    """The outcome of every exception of the class, if that is the same for all."""

    def __init__(self, facts: ErrorFacts | str) -> None:
        # Made again from its words alone, as by a task queue, it knows no more than what holds for all of its class.
        super().__init__(facts if isinstance(facts, ErrorFacts) else ErrorFacts(message=facts, outcome=self._always))

    _unread: Callable[[], ErrorFacts] | None = None

    @property
    def args(self) -> tuple[Any, ...]:
        """The facts, alone."""
        return (self.facts,)

    @args.setter
    def args(self, arguments: tuple[Any, ...]) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        self._settle(arguments)

    def _settle(self, arguments: tuple[Any, ...]) -> None:
        _ARGS.__set__(self, arguments)  # type: ignore[attr-defined]  # pyright: ignore
        self.__dict__.pop("_unread", None)

    @property
    def facts(self) -> ErrorFacts:
        """Everything that is known, as one value. It is the exception's only argument."""
        if self._unread is not None:
            self.facts = self._unread()
        return cast("ErrorFacts", _ARGS.__get__(self)[0])  # type: ignore[attr-defined]  # pyright: ignore

    @facts.setter
    def facts(self, facts: ErrorFacts) -> None:
        self._settle((facts,))

    @property
    def message(self) -> str:
        """What went wrong, in the API's words where it answered."""
        return self.facts.message

    @property
    def code(self) -> str | None:
        """Code of the catalogue, or the API's own spelling where the catalogue has none."""
        return self.facts.code

    @property
    def status(self) -> int | None:
        """HTTP status, if an answer arrived."""
        return self.facts.status

    @property
    def outcome(self) -> Outcome:
        """Whether the request took effect: `not_sent`, `rejected`, `unknown` or `committed`."""
        return self.facts.outcome

    @property
    def retryable(self) -> bool:
        """Whether sending the same request again later is safe and may succeed."""
        return self.facts.retryable

    @property
    def operation(self) -> str | None:
        """The operation, for example `calls.create`."""
        return self.facts.operation

    @property
    def request_id(self) -> str | None:
        """The API's id of the request, to give to support."""
        return self.facts.request_id

    @property
    def api_id(self) -> str | None:
        """The API's id of the API call, which some answers hold instead of a request id."""
        return self.facts.api_id

    @property
    def timestamp(self) -> datetime | None:
        """When the error occurred, by the API's clock."""
        return self.facts.timestamp

    @property
    def retry_after(self) -> float | None:
        """Seconds that the API asked to wait, counted from the answer."""
        return self.facts.retry_after

    @property
    def retry_at(self) -> datetime | None:
        """The time (UTC) from which it is worth trying again, if the API named one."""
        return self.facts.retry_at

    @property
    def details(self) -> Details:
        """Further facts, typed where the code is known. Loads pydantic when first used."""
        return self._typed_details()

    @property
    def raw_details(self) -> Mapping[str, JsonValue]:
        """Further facts under their wire names, as they came."""
        return self.facts.details

    @property
    def field_errors(self) -> tuple[FieldError, ...]:
        """The fields that were refused, by the API or before sending; the form is the same."""
        return self.facts.field_errors

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every attempt of the call, in order; empty if nothing was tried."""
        return self.facts.attempts

    @property
    def docs_url(self) -> str | None:
        """Where to read on, if there is such a page. `vobiz explain` always works.

        On this project's site the address has the values of this case in its fragment (request id,
        operation, amounts, the time to try again), which the page shows and no server receives.
        """
        return self.facts.docs_url

    @property
    def hint(self) -> str | None:
        """What to do, in a sentence."""
        return self.facts.hint

    @property
    def body(self) -> bytes:
        """The answer's body: of an error its first 64 KiB, of a success that cannot be read its first MiB.

        It is as it came, but for secrets that the client had sent. It may hold anything else and is never
        printed or logged. A pickle takes along what may be seen of it, if it is JSON, and nothing otherwise.
        """
        return self.facts.body

    @property
    def request(self) -> SentRequest | None:
        """What was asked for and when, of an operation that can be reconciled, if it may have taken effect.

        It is kept when the exception is pickled, and never printed or logged by us.
        """
        return self.facts.request

    @property
    def body_bytes(self) -> int:
        """How many bytes of the body were received."""
        return self.facts.body_bytes

    @property
    def body_truncated(self) -> bool:
        """Whether `body` holds less than what was received."""
        return self.facts.body_truncated

    def to_dict(self) -> dict[str, JsonValue]:
        """The exception as JSON-ready data: everything that may be seen, notes included, and not the body."""
        from vobiz_sdk.errors.record import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, JsonValue]) -> VobizError:
        """The exception that `to_dict()` made this of: the same class, with everything that was in it.

        Data of a newer version is read as far as this one knows it: an unknown class becomes the nearest family
        that is known, and unknown fields are left out.

        Args:
            data: What `to_dict()` gave, also after a way through JSON.

        Raises:
            TypeError: it is no mapping.
        """
        from vobiz_sdk.errors.record import from_dict

        return from_dict(data)

    def __str__(self) -> str:
        from vobiz_sdk.errors.text import paragraph

        return paragraph(self.facts)

    def __repr__(self) -> str:
        from vobiz_sdk.errors.text import summary

        return summary(type(self).__name__, self.facts)

    def _typed_details(self, model: type[D] | None = None) -> D:
        from vobiz_sdk.errors.details import typed_details

        return cast(D, typed_details(self.facts, model))

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way, spelled out: the argument, as far as it may leave the process, and notes.
        from vobiz_sdk.errors.record import portable

        return type(self), (portable(self.facts),), self.__dict__ or None

    def __copy__(self) -> Self:
        return self._duplicate(self.facts, self.__dict__)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._duplicate(deepcopy(self.facts, memo), deepcopy(self.__dict__, memo))

    def _duplicate(self, facts: ErrorFacts, attributes: dict[str, Any]) -> Self:
        """Another of the same class. It stays in this process, so nothing is left out."""
        other = type(self).__new__(type(self), facts)
        other.__dict__.update(attributes)
        other.__cause__, other.__context__ = self.__cause__, self.__context__
        other.__suppress_context__ = self.__suppress_context__
        return other.with_traceback(self.__traceback__)


def read_later(kind: type[K], read: Callable[[], ErrorFacts]) -> K:
    """An exception whose facts are found when somebody asks for one of them."""
    error = kind.__new__(kind)
    vars(error)["_unread"] = read
    return error
