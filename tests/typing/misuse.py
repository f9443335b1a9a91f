"""Mistakes that a type checker has to find: each line that ends with `# wrong`. Checked, never run."""

from __future__ import annotations

from vobiz_sdk import AsyncVobiz, Attempt, InsufficientBalanceError, Limits, RetryPolicy, Vobiz

vobiz = Vobiz(timeout=5)  # wrong
vobiz = Vobiz(limits=RetryPolicy())  # wrong
vobiz = Vobiz("MA_XXXXXXXX", "token", "https://api.vobiz.ai")  # wrong
vobiz = Vobiz()

vobiz.calls.create(to="2", answer_url="https://example.com")  # wrong
vobiz.calls.create(from_="1", to=[2, 3], answer_url="https://example.com")  # wrong
vobiz.calls.create("1", "2", "https://example.com")  # wrong
vobiz.calls.create(from_="1", to="2", answer_url="https://example.com", answer_method="PATCH")  # wrong
vobiz.calls.create(from_="1", to="2", answer_url="https://example.com", loudness=11)  # wrong
vobiz.trunks.get()  # wrong
vobiz.trunks.get(7)  # wrong
vobiz.trunks.destroy("1")  # wrong
vobiz.faxes.list()  # wrong

number: int = vobiz.account.get().cps_limit  # wrong
print(vobiz.trunks.with_raw_response.list().items)  # wrong
vobiz.with_options(limits=Limits())  # wrong


def hook(attempt: str) -> None:
    """A hook of the wrong type."""


vobiz.with_options(on_attempt=hook)  # wrong


def good_hook(attempt: Attempt) -> None:
    """A hook of the right type."""


vobiz.with_options(on_attempt=good_hook)


def details(error: InsufficientBalanceError) -> None:
    print(error.details.requird)  # wrong
    error.code = "ANOTHER"  # wrong


async def forgotten(client: AsyncVobiz) -> None:
    print((client.account.get()).name)  # wrong


def files(vobiz: Vobiz) -> None:
    vobiz.recordings.download("r-1")  # wrong
    vobiz.cdrs.download_export(to="calls.csv", strat_date="2026-02-01")  # wrong
    vobiz.cdrs.stream_export(min_duration="5")  # wrong
