"""Whether a transport tells the truth about what left: a contract test that anybody can run on theirs.

A transport that reports a delivered request as one that never left makes a client place a call twice. So
nothing that a transport of your own says about connecting is believed, unless you say that it was checked:

```python
from vobiz_sdk.testing import check_transport

report = check_transport(lambda: MyTransport())
print(report)
report.require()

vobiz = Vobiz(transport=MyTransport(), transport_verified=True)
```

Every case sends a request through the transport to a server on loopback that misbehaves, and compares what
the client would conclude with what the server received.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of one case.

    Attributes:
        name: What the server did.
        failure: What is wrong with what the transport made of it; None if nothing is.
    """

    name: str
    failure: str | None


@dataclass(frozen=True, slots=True)
class TransportReport:
    """What came of every case.

    Attributes:
        transport: Name of the transport's class.
        results: The cases, in the order in which they were tried.
    """

    transport: str
    results: tuple[CaseResult, ...]

    @property
    def passed(self) -> bool:
        """Whether the transport may be used with `transport_verified=True`."""
        return not self.failures

    @property
    def failures(self) -> tuple[CaseResult, ...]:
        """The cases in which it did not do what a client relies on."""
        return tuple(result for result in self.results if result.failure is not None)

    def require(self) -> None:
        """Insist on it, in a test.

        Raises:
            AssertionError: a case failed; the message is the report.
        """
        if not self.passed:
            raise AssertionError(str(self))

    def __str__(self) -> str:
        lines = [f"{self.transport}: {len(self.results) - len(self.failures)} of {len(self.results)} cases are right"]
        lines += [f"  {'ok  ' if r.failure is None else 'FAIL'} {r.name}{_because(r)}" for r in self.results]
        return "\n".join(lines)


def _because(result: CaseResult) -> str:
    return "" if result.failure is None else f": {result.failure}"


def check_transport(make_transport: Callable[[], httpx2.BaseTransport | httpx2.AsyncBaseTransport]) -> TransportReport:
    """Put a transport through the contract. It takes about a second and uses loopback only.

    An asynchronous transport is run under asyncio.

    Args:
        make_transport: Makes a transport; called once for each case. It must be set up for plain HTTP to loopback,
            without a proxy. For the case of TLS it is sent to an `https` address where nobody speaks TLS.
    """
    from concurrent.futures import ThreadPoolExecutor

    from vobiz_sdk.transport_check.cases import CASES
    from vobiz_sdk.transport_check.trial import try_case

    transports = [make_transport() for _ in CASES]
    # At once, since most of the time is waiting for timeouts.
    with ThreadPoolExecutor(len(CASES)) as threads:
        failures = list(threads.map(try_case, CASES, transports))
    results = (CaseResult(case.name, failure) for case, failure in zip(CASES, failures, strict=True))
    return TransportReport(type(transports[0]).__qualname__, tuple(results))
