"""openai: its address and its retries are options."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from benchmarks.answers import Answers
from benchmarks.peers.calling import async_returning, returning
from benchmarks.peers.peer import Peer, listed
from benchmarks.subjects import AsyncSubject, Subject

_NEW: dict[str, Any] = {"model": "measured", "messages": [{"role": "user", "content": "Is it measured?"}]}
_COMPLETION = {
    "id": "chatcmpl-0",
    "object": "chat.completion",
    "created": 1767323045,
    "model": "measured",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "It is."}}],
    "usage": {"prompt_tokens": 4, "completion_tokens": 3, "total_tokens": 7},
}
_ITEM: dict[str, object] = {
    "id": "file-0",
    "object": "file",
    "bytes": 120000,
    "created_at": 1767323045,
    "expires_at": None,
    "filename": "measured.jsonl",
    "purpose": "batch",
    "status": "processed",
    "status_details": None,
}
_LIST = {"object": "list", "has_more": False, "data": listed("file-", _ITEM, "id")}
_ERROR = {"error": {"type": "insufficient_quota", "code": "insufficient_quota", "message": "Nothing is left"}}
_ANSWERS: Answers = {
    "success": (200, json.dumps(_COMPLETION).encode()),
    "list of 20": (200, json.dumps(_LIST).encode()),
    "error": (402, json.dumps(_ERROR).encode()),
}


def _sync(work: str, base_url: str) -> Subject:
    openai: Any = import_module("openai")
    client = openai.OpenAI(api_key="x", base_url=f"{base_url}/v1", max_retries=0)

    def call() -> object:
        if work == "list of 20":
            return client.files.list(limit=20).data[0].id
        return client.chat.completions.create(**_NEW)

    return Subject("openai", returning(call, openai.OpenAIError), client.close)


def _asynchronous(work: str, base_url: str) -> AsyncSubject:
    openai: Any = import_module("openai")
    client = openai.AsyncOpenAI(api_key="x", base_url=f"{base_url}/v1", max_retries=0)

    async def call() -> object:
        if work == "list of 20":
            return (await client.files.list(limit=20)).data[0].id
        return await client.chat.completions.create(**_NEW)

    return AsyncSubject("openai", async_returning(call, openai.OpenAIError), client.close)


def openai_peer() -> Peer:
    """openai, whose items are shorter than the others' since its API's are."""
    made = "import openai; openai.OpenAI(api_key='x')"
    return Peer("openai", "openai", _ANSWERS, _sync, _asynchronous, ("import openai", made))
