"""What a program that uses this package looks like to a type checker. Checked, never run."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import assert_type

from vobiz_api.models import Account, CallAccepted, Recording, RecordingList, Trunk, TrunkList
from vobiz_sdk import (
    ApiError,
    AsyncDownload,
    AsyncVobiz,
    Attempt,
    CallRequest,
    CallResult,
    DidCoolOffError,
    Download,
    DownloadedFile,
    DuplicateUsernameError,
    ErrorEvent,
    FieldError,
    InsufficientBalanceError,
    Limits,
    Page,
    RateLimitExceededError,
    Reconciliation,
    RequestValidationError,
    RetryPolicy,
    SeenCall,
    Timeouts,
    TransportError,
    Vobiz,
    VobizError,
)


def on_attempt(attempt: Attempt) -> None:
    assert_type(attempt.wait, float | None)


def on_error(event: ErrorEvent) -> None:
    assert_type(event.error, VobizError)


class Metrics:
    """A hook may be a method too."""

    def count(self, attempt: Attempt, /) -> None:
        print(attempt.status)


def settings() -> Vobiz:
    return Vobiz(
        "MA_XXXXXXXX",
        "token",
        base_url="https://api.vobiz.ai",
        timeouts=Timeouts(connect=2, read=10),
        limits=Limits(max_connections=10),
        retry=RetryPolicy(max_retries=1),
        deadline=30,
        validate=True,
        headers={"X-Team": "sales"},
        on_attempt=Metrics().count,
        on_error=on_error,
    )


def calls(vobiz: Vobiz) -> str:
    call = vobiz.calls.create(
        from_="+919876500000", to="+919876543210", answer_url="https://example.com/answer", answer_method="POST"
    )
    assert_type(call, CallAccepted)
    assert_type(call.request_uuid, str)
    assert_type(call.message, str | None)
    patient = vobiz.with_options(retry=None, deadline=5.0, on_attempt=on_attempt)
    assert_type(patient, Vobiz)
    patient.live_calls.hang_up(call.request_uuid)
    return call.request_uuid


def reading(vobiz: Vobiz) -> None:
    account = vobiz.account.get()
    assert_type(account, Account)
    assert_type(account.cps_limit, int | None)
    assert_type(account.credit_limit, Decimal | None)
    assert_type(account.created_at, datetime | None)
    trunks = vobiz.trunks.list(limit=10, offset=0)
    assert_type(trunks, Page[Trunk, TrunkList])
    assert_type(trunks.total, int | None)
    for trunk in trunks:
        assert_type(trunk, Trunk)
        assert_type(trunk.trunk_id, str)


def raw(vobiz: Vobiz) -> None:
    answer = vobiz.trunks.with_raw_response.list()
    assert_type(answer.status, int)
    assert_type(answer.headers["content-type"], str)
    assert_type(answer.request_id, str | None)
    assert_type(answer.parse(), Page[Trunk, TrunkList])


def failures(vobiz: Vobiz) -> None:
    try:
        calls(vobiz)
    except InsufficientBalanceError as error:
        assert_type(error.details.required, Decimal | None)
        assert_type(error.details.currency, str | None)
    except RateLimitExceededError as error:
        assert_type(error.retry_after, float | None)
    except DuplicateUsernameError as error:
        assert_type(error.details.suggestion, str | None)
    except DidCoolOffError as error:
        assert_type(error.details.cool_off_until, datetime | None)
    except RequestValidationError as error:
        assert_type(error.field_errors, tuple[FieldError, ...])
    except TransportError as error:
        if error.stage == "dns":
            print("no such host")
    except ApiError as error:
        assert_type(error.status, int | None)
        if error.outcome == "unknown":
            print(error.request_id, error.attempts[-1].reason)
    except VobizError as error:
        print(error.to_dict())


def lost(vobiz: Vobiz, error: VobizError) -> None:
    result = vobiz.calls.reconcile(error)
    assert_type(result, Reconciliation)
    assert_type(result.calls, tuple[SeenCall, ...])
    assert_type(result.destinations[0].reason, str | None)
    assert_type(vobiz.with_options(already_done_ok=True).live_calls.hang_up("1"), None)


def many(vobiz: Vobiz) -> None:
    requests: list[CallRequest] = [{"from_": "1", "to": ["2", "3"], "answer_url": "https://example.com"}]
    with vobiz.calls.create_many(requests, journal="calls.journal", on_progress=print) as results:
        for result in results:
            assert_type(result, CallResult)
            assert_type(result.error, VobizError | None)


async def asynchronous() -> None:
    async with AsyncVobiz(deadline=30) as vobiz:
        call = await vobiz.calls.create(from_="1", to="2", answer_url="https://example.com")
        assert_type(call, CallAccepted)
        answer = await vobiz.trunks.with_raw_response.get("00000000-0000-4000-8000-000000000001")
        assert_type(answer.parse(), Trunk)
        assert_type(await vobiz.calls.reconcile(from_="1", to="2", since=datetime.now()), Reconciliation)
        async with vobiz.calls.create_many([]) as results:
            async for result in results:
                assert_type(result, CallResult)


with Vobiz() as shared:
    assert_type(shared, Vobiz)


def downloads(vobiz: Vobiz) -> None:
    recording = vobiz.recordings.get("r-1")
    file = vobiz.recordings.download(recording, to="call.mp3", progress=lambda state: print(state.received))
    assert_type(file, DownloadedFile)
    assert_type(file.size, int)
    with vobiz.cdrs.stream_export(start_date="2026-02-01", end_date="2026-02-28", min_duration=5) as download:
        assert_type(download, Download)
        for part in download:
            assert_type(part, bytes)
    page = vobiz.recordings.list()
    assert_type(next(iter(page)), Recording)
    assert_type(next(page.pages()), Page[Recording, RecordingList])


async def async_downloads(vobiz: AsyncVobiz) -> None:
    assert_type(await vobiz.cdrs.download_export(to="calls.csv", call_direction="inbound"), DownloadedFile)
    async with vobiz.recordings.stream("r-1") as download:
        assert_type(download, AsyncDownload)
        async for part in download:
            assert_type(part, bytes)
