"""Every operation of the contract, called with its own example through both clients, and answered by the sandbox."""

from __future__ import annotations

import email
import email.message
from typing import Any, cast

import httpx2
import pytest

from tests.generated.answers import answers, example_arguments, operations, stated_parameters
from tests.wrapper.harness import Harness
from vobiz_api import models
from vobiz_contract.operations import python_name
from vobiz_sandbox import CallStatus, Sandbox

pytestmark = pytest.mark.each_transport

NAMES = sorted(operations())


def _created(harness: Harness, sandbox: Sandbox) -> dict[str, str]:
    """One of everything that the sandbox keeps, as ids by the name of the argument."""
    trunk = harness.call("trunks.create", name="Office")
    credential = harness.call("credentials.create", username="desk-phone", password="correct-horse-9")
    return {
        "trunk_id": trunk.trunk_id,
        "credential_id": credential.id,
        "call_uuid": sandbox.add_call().call_uuid,
        "call_id": sandbox.add_call(status=CallStatus.ENDED).call_uuid,
    }


def arguments(name: str, harness: Harness, sandbox: Sandbox) -> dict[str, Any]:
    """The example arguments, with ids of what is there, where the sandbox keeps a state."""
    given = example_arguments(name)
    if name == "auth_login":
        return {"email": sandbox.email, "password": sandbox.password}
    in_path = {python_name(part["name"]) for part in stated_parameters(name) if part["in"] == "path"}
    if name == "live_calls_get_queued":
        return {"call_uuid": sandbox.add_call(status=CallStatus.QUEUED).call_uuid}
    known = _created(harness, sandbox) if in_path & {"trunk_id", "credential_id", "call_uuid", "call_id"} else {}
    return {**given, **{key: value for key, value in known.items() if key in in_path}}


def credentials(sandbox: Sandbox) -> dict[str, Any]:
    """Both kinds, since every operation is called."""
    return {"access_token": sandbox.access_token, "refresh_token": sandbox.refresh_token}


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_succeeds(name: str, harness: Harness, vobiz_sandbox: Sandbox) -> None:
    operation = operations()[name]
    given = arguments(name, harness, vobiz_sandbox)
    answer = harness.call(operation.public_name, client=credentials(vobiz_sandbox), **given)
    recorded = vobiz_sandbox.requests[-1]
    assert (recorded.operation, recorded.processed) == (name, True)
    assert recorded.status in operation.success
    if operation.pagination is not None:
        answer = answer.answer
    kind: type = type(None)
    if operation.model is not None:
        kind = getattr(models, operation.model)
    elif operation.binary:
        kind = bytes
    assert type(answer) is kind


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_holds_what_the_server_sent(name: str, harness: Harness, vobiz_sandbox: Sandbox) -> None:
    operation = operations()[name]
    resource, verb = operation.public_name.split(".")
    given = arguments(name, harness, vobiz_sandbox)
    raw = harness.call(f"{resource}.with_raw_response.{verb}", client=credentials(vobiz_sandbox), **given)
    answer = raw.parse()
    if operation.pagination is not None:
        answer = answer.answer
    if operation.binary:
        assert answer == raw.content
        assert raw.headers["content-type"].startswith("text/csv")
    elif not raw.content:
        assert (answer.to_dict() if operation.model else answer) == ({} if operation.model else None)
    else:
        sent = raw.json()
        assert answer.to_dict() == sent.get(operation.unwrap or "", sent)


def test_a_file_is_answered_as_the_contract_shows_it(harness: Harness) -> None:
    ((_, _, example),) = answers("cdrs_export")
    assert harness.call("cdrs.export").decode() == example


def test_a_file_is_sent_as_a_form(harness: Harness, vobiz_sandbox: Sandbox) -> None:
    content = b"phone\r\n+919876543210\r\n--\r\n\x00\xff"
    harness.call("preview.campaigns_upload_contacts", "c-1", file=content)
    (recorded,) = vobiz_sandbox.requests
    message = email.message_from_bytes(
        b"Content-Type: " + recorded.headers["content-type"].encode() + b"\r\n\r\n" + recorded.body
    )
    (part,) = cast(list[email.message.Message], message.get_payload())
    assert part.get_param("name", header="content-disposition") == "file"
    assert part.get_payload(decode=True) == content


def test_the_sandbox_refuses_a_file_that_is_not_in_a_form(vobiz_sandbox: Sandbox) -> None:
    headers = {"X-Auth-ID": vobiz_sandbox.auth_id, "X-Auth-Token": vobiz_sandbox.auth_token}
    url = f"{vobiz_sandbox.base_url}/api/v1/account/{vobiz_sandbox.auth_id}/campaigns/c-1/upload"
    answer = httpx2.post(url, headers=headers, json={"file": "phone"})
    assert answer.status_code == 400
    assert "multipart/form-data" in answer.text
