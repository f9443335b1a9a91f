"""Python SDK for the Vobiz telephony API.

```python
from vobiz_sdk import Vobiz, InsufficientBalanceError
```

`Vobiz` and `AsyncVobiz` are the clients; every exception is importable from here. Importing this
package loads nothing else: each name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vobiz_api.caller import RawResponse as RawResponse
    from vobiz_api.page import AsyncPage as AsyncPage
    from vobiz_api.page import Page as Page
    from vobiz_api.types import UNSET as UNSET
    from vobiz_sdk.attempts import Attempt as Attempt
    from vobiz_sdk.auth import TokenPair as TokenPair
    from vobiz_sdk.calls.journal import CallJournal as CallJournal
    from vobiz_sdk.calls.journal import JournalEntry as JournalEntry
    from vobiz_sdk.calls.many import CallRequest as CallRequest
    from vobiz_sdk.calls.many import CallResult as CallResult
    from vobiz_sdk.calls.many import Progress as Progress
    from vobiz_sdk.calls.reconciliation import LookedAt as LookedAt
    from vobiz_sdk.calls.reconciliation import ReconciledDestination as ReconciledDestination
    from vobiz_sdk.calls.reconciliation import ReconcilePolicy as ReconcilePolicy
    from vobiz_sdk.calls.reconciliation import Reconciliation as Reconciliation
    from vobiz_sdk.calls.reconciliation import SeenCall as SeenCall
    from vobiz_sdk.client import AsyncVobiz as AsyncVobiz
    from vobiz_sdk.client import Vobiz as Vobiz
    from vobiz_sdk.clock import Clock as Clock
    from vobiz_sdk.downloads.async_download import AsyncDownload as AsyncDownload
    from vobiz_sdk.downloads.download import Download as Download
    from vobiz_sdk.downloads.download import DownloadedFile as DownloadedFile
    from vobiz_sdk.downloads.progress import DownloadProgress as DownloadProgress
    from vobiz_sdk.errors import AccountInactiveError as AccountInactiveError
    from vobiz_sdk.errors import ApiError as ApiError
    from vobiz_sdk.errors import BadGatewayError as BadGatewayError
    from vobiz_sdk.errors import BadRequestError as BadRequestError
    from vobiz_sdk.errors import ClientError as ClientError
    from vobiz_sdk.errors import ConfigurationError as ConfigurationError
    from vobiz_sdk.errors import ConflictError as ConflictError
    from vobiz_sdk.errors import ConnectionLostError as ConnectionLostError
    from vobiz_sdk.errors import CouldNotConnectError as CouldNotConnectError
    from vobiz_sdk.errors import DeadlineExceededError as DeadlineExceededError
    from vobiz_sdk.errors import DidCoolOffError as DidCoolOffError
    from vobiz_sdk.errors import DuplicateUsernameError as DuplicateUsernameError
    from vobiz_sdk.errors import ErrorFacts as ErrorFacts
    from vobiz_sdk.errors import FieldError as FieldError
    from vobiz_sdk.errors import ForbiddenError as ForbiddenError
    from vobiz_sdk.errors import GatewayTimeoutError as GatewayTimeoutError
    from vobiz_sdk.errors import InsufficientBalanceError as InsufficientBalanceError
    from vobiz_sdk.errors import InternalServerError as InternalServerError
    from vobiz_sdk.errors import InvalidCredentialsError as InvalidCredentialsError
    from vobiz_sdk.errors import NotFoundError as NotFoundError
    from vobiz_sdk.errors import OptedOutError as OptedOutError
    from vobiz_sdk.errors import PacingError as PacingError
    from vobiz_sdk.errors import PaymentFailedError as PaymentFailedError
    from vobiz_sdk.errors import PaymentRequiredError as PaymentRequiredError
    from vobiz_sdk.errors import RateLimitExceededError as RateLimitExceededError
    from vobiz_sdk.errors import RepeatedPageError as RepeatedPageError
    from vobiz_sdk.errors import RequestValidationError as RequestValidationError
    from vobiz_sdk.errors import ResponseReadError as ResponseReadError
    from vobiz_sdk.errors import SentRequest as SentRequest
    from vobiz_sdk.errors import ServerError as ServerError
    from vobiz_sdk.errors import ServiceUnavailableError as ServiceUnavailableError
    from vobiz_sdk.errors import TimedOutError as TimedOutError
    from vobiz_sdk.errors import TokenExpiredError as TokenExpiredError
    from vobiz_sdk.errors import TooManyRequestsError as TooManyRequestsError
    from vobiz_sdk.errors import TransportError as TransportError
    from vobiz_sdk.errors import TrunkNotFoundError as TrunkNotFoundError
    from vobiz_sdk.errors import UnauthorizedError as UnauthorizedError
    from vobiz_sdk.errors import UnprocessableEntityError as UnprocessableEntityError
    from vobiz_sdk.errors import ValidationError as ValidationError
    from vobiz_sdk.errors import VobizError as VobizError
    from vobiz_sdk.hooks import AttemptHook as AttemptHook
    from vobiz_sdk.hooks import ErrorEvent as ErrorEvent
    from vobiz_sdk.hooks import ErrorHook as ErrorHook
    from vobiz_sdk.hooks import TokensHook as TokensHook
    from vobiz_sdk.pacing.pace import Pace as Pace
    from vobiz_sdk.retry.budget import RetryBudget as RetryBudget
    from vobiz_sdk.retry.policy import NO_RETRIES as NO_RETRIES
    from vobiz_sdk.retry.policy import RetryPolicy as RetryPolicy
    from vobiz_sdk.settings import Limits as Limits
    from vobiz_sdk.settings import Timeouts as Timeouts
    from vobiz_sdk.version import __version__ as __version__

# Where each name lives. Names that are not listed are exceptions.
_HOMES = {
    "AsyncDownload": "vobiz_sdk.downloads.async_download",
    "AsyncPage": "vobiz_api.page",
    "AsyncVobiz": "vobiz_sdk.client",
    "Attempt": "vobiz_sdk.attempts",
    "AttemptHook": "vobiz_sdk.hooks",
    "CallJournal": "vobiz_sdk.calls.journal",
    "CallRequest": "vobiz_sdk.calls.many",
    "CallResult": "vobiz_sdk.calls.many",
    "Clock": "vobiz_sdk.clock",
    "Download": "vobiz_sdk.downloads.download",
    "DownloadProgress": "vobiz_sdk.downloads.progress",
    "DownloadedFile": "vobiz_sdk.downloads.download",
    "ErrorEvent": "vobiz_sdk.hooks",
    "ErrorHook": "vobiz_sdk.hooks",
    "JournalEntry": "vobiz_sdk.calls.journal",
    "Limits": "vobiz_sdk.settings",
    "LookedAt": "vobiz_sdk.calls.reconciliation",
    "NO_RETRIES": "vobiz_sdk.retry.policy",
    "Pace": "vobiz_sdk.pacing.pace",
    "Page": "vobiz_api.page",
    "Progress": "vobiz_sdk.calls.many",
    "RawResponse": "vobiz_api.caller",
    "ReconcilePolicy": "vobiz_sdk.calls.reconciliation",
    "ReconciledDestination": "vobiz_sdk.calls.reconciliation",
    "Reconciliation": "vobiz_sdk.calls.reconciliation",
    "RetryBudget": "vobiz_sdk.retry.budget",
    "RetryPolicy": "vobiz_sdk.retry.policy",
    "SeenCall": "vobiz_sdk.calls.reconciliation",
    "Timeouts": "vobiz_sdk.settings",
    "TokenPair": "vobiz_sdk.auth",
    "TokensHook": "vobiz_sdk.hooks",
    "UNSET": "vobiz_api.types",
    "Vobiz": "vobiz_sdk.client",
    "__version__": "vobiz_sdk.version",
}


def __getattr__(name: str) -> object:
    if name == "__all__":  # asked for by `from vobiz_sdk import *` alone, which loads everything
        return __dir__()
    if name.startswith("_") and name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(_HOMES.get(name, "vobiz_sdk.errors"))
    if name not in _HOMES and name not in module.__all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from vobiz_sdk import errors

    return sorted({*_HOMES, *errors.__all__})
