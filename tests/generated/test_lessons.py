"""How generated clients fail their users, one test for each way that was seen, through the public surface.

The numbers are those of the list of lessons that the generated layer was made from.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from tests.generated.answers import (
    DOCUMENT,
    Answering,
    answers,
    client,
    example_answers,
    example_arguments,
    method_of,
    operations,
    stated,
)
from vobiz_api import models, types
from vobiz_api.model import MissingFieldError, Model
from vobiz_api.page import Page
from vobiz_sdk import (
    ApiError,
    ClientError,
    InternalServerError,
    RequestValidationError,
    ResponseReadError,
    ServerError,
    ServiceUnavailableError,
    TooManyRequestsError,
    UnauthorizedError,
    VobizError,
)

TRUNK = b'{"trunk_id": "t-1", "name": "Office"%s}'


def trunk(rest: bytes = b"") -> models.Trunk:
    with client(Answering(content=TRUNK % rest)) as vobiz:
        return vobiz.trunks.get("t-1")


def error_of(answering: Answering) -> VobizError:
    with client(answering) as vobiz, pytest.raises(VobizError) as caught:
        vobiz.trunks.get("t-1")
    assert len(answering.requests) == 1
    return caught.value


def test_lesson_01_unknown_enum_value_keeps_the_raw_string() -> None:
    found = trunk(b', "trunk_direction": "sideways", "transport": "quic"')
    assert found.trunk_direction == "sideways"
    assert found.transport == "quic"


def test_lesson_02_nullable_enum_may_be_null() -> None:
    found = trunk(b', "trunk_direction": null, "webhook_method": null')
    assert found.trunk_direction is None
    assert found.webhook_method is None


def test_lesson_03_missing_field_does_not_break_the_answer() -> None:
    found = trunk()
    assert found.name == "Office"
    assert found.cps_limit is None


def test_lesson_03_missing_id_is_only_missed_where_it_is_used() -> None:
    with client(Answering(content=b'{"name": "Office", "color": "red"}')) as vobiz:
        found = vobiz.trunks.create(name="Office")
    assert found.name == "Office"
    with pytest.raises(
        MissingFieldError, match=r"Trunk came without a readable 'trunk_id'; the request succeeded"
    ) as caught:
        _ = found.trunk_id
    assert "color" in str(caught.value)
    assert "red" not in str(caught.value)


def test_lesson_03_missing_list_is_an_empty_one() -> None:
    with client(Answering(content=b'{"meta": {"total": 0}}')) as vobiz:
        assert vobiz.trunks.list().items == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", None),
        ("soon", None),
        ("2026-01-02 03:04:05 +0000", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ],
)
def test_lesson_04_odd_dates_are_read_and_the_raw_text_is_never_lost(text: str, read: datetime | None) -> None:
    found = trunk(b', "created_at": "%s"' % text.encode())
    assert found.created_at == read
    assert found["created_at"] == text


@pytest.mark.parametrize("status", [200, 204])
def test_lesson_05_empty_body_is_fine_where_it_is_documented(status: int) -> None:
    with client(Answering(status, b"", None)) as vobiz:
        vobiz.trunks.delete("t-1")


@pytest.mark.parametrize("content", [b"", b"done", b"[]", b"null", b'{"trunk_id": "t-'])
def test_lesson_05_an_unreadable_success_says_that_it_took_effect(content: bytes) -> None:
    answering = Answering(201, content)
    with client(answering) as vobiz, pytest.raises(ResponseReadError) as caught:
        vobiz.trunks.create(name="Office")
    assert caught.value.outcome == "committed"
    assert caught.value.status == 201
    assert caught.value.body == content
    assert len(answering.requests) == 1


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "application/json", None])
@pytest.mark.parametrize(("status", "kind"), [(401, UnauthorizedError), (503, ServiceUnavailableError)])
def test_lesson_06_documented_error_with_a_page_instead_of_json(
    status: int, kind: type[ApiError], content_type: str | None
) -> None:
    error = error_of(Answering(status, b"<html><body><h1>Sorry</h1></body></html>", content_type))
    assert type(error) is kind
    assert error.status == status


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[]",
        b'"unauthorized"',
        b"0",
        b'{"detail": "no"}',
        b'{"error": "unauthorized"}',
        b'{"error": {"code": 401, "message": "Invalid token"}}',
        b'{"error": null, "message": ["a", {"b": 1}]}',
    ],
)
def test_lesson_07_documented_error_in_another_shape(content: bytes) -> None:
    error = error_of(Answering(401, content))
    assert isinstance(error, UnauthorizedError)


@pytest.mark.parametrize(
    ("status", "family"), [(520, ServerError), (499, ClientError), (561, ServerError), (599, ServerError)]
)
def test_lesson_08_statuses_are_plain_numbers(status: int, family: type[ApiError]) -> None:
    error = error_of(Answering(status, b""))
    assert type(error) is family
    assert type(error.status) is int
    assert error.status == status


@pytest.mark.parametrize(
    ("status", "kind"), [(405, ClientError), (410, ClientError), (429, TooManyRequestsError), (302, ApiError)]
)
def test_lesson_09_an_undocumented_status_is_never_silent(status: int, kind: type[ApiError]) -> None:
    for content in (b"", b"{}"):
        assert isinstance(error_of(Answering(status, content)), kind)


@pytest.mark.parametrize("name", operations())
def test_lesson_10_methods_return_the_success_type_alone(name: str) -> None:
    operation = operations()[name]
    module = import_module(f"vobiz_api.api.{operation.tag}")
    resource = next(
        value for key, value in vars(module).items() if key.endswith("Resource") and not key.startswith("Async")
    )
    _, verb = operation.public_name.split(".")
    # The module names its models for type checkers only.
    names = {**vars(types), **vars(module), **{key: getattr(models, key) for key in models.__all__}}
    returned = get_type_hints(getattr(resource, verb), names)["return"]
    if operation.pagination is not None:
        assert get_origin(returned) is Page
        returned = get_args(returned)[1]
    expected = getattr(models, operation.model) if operation.model else bytes if operation.binary else type(None)
    assert returned is expected or operation.returns_json


def test_lesson_11_no_answer_is_a_choice_that_has_to_be_guessed() -> None:
    sent = {
        media["schema"]["$ref"].rsplit("/", 1)[1]
        for name in operations()
        for media in stated(name).get("requestBody", {}).get("content", {}).values()
    }
    for name, schema in DOCUMENT["components"]["schemas"].items():
        assert name in sent or "anyOf" not in schema
        for part in schema.get("properties", {}).values():
            options = part.get("oneOf", [])
            assert len([option for option in options if option != {"type": "null"}]) <= 1


def test_lesson_12_no_success_has_content_that_would_be_dropped() -> None:
    for name, operation in operations().items():
        media_types = [media_type for _, media_type, _ in answers(name)]
        with_content = {media_type for media_type in media_types if media_type is not None}
        if operation.binary:
            assert with_content == {"text/csv"}
        else:
            assert with_content <= {"application/json"}
        assert bool(with_content) == (operation.model is not None or operation.returns_json or operation.binary)
        assert (None not in media_types) or operation.model is None or operation.may_be_empty


def test_lesson_13_no_model_is_dropped_because_its_name_looks_like_another() -> None:
    names = [name.replace("_", "").lower() for name in models.__all__]
    assert len(names) == len(set(names))
    for name in models.__all__:
        assert getattr(models, name).__name__ == name


def test_lesson_14_no_model_takes_a_name_of_the_client_itself() -> None:
    assert {"Client", "AuthenticatedClient", "Model", "Field", "Operation", "Response"}.isdisjoint(models.__all__)


def test_lesson_15_repr_of_a_client_shows_no_secret() -> None:
    with client(Answering(), headers={"X-Tenant": "header-secret-1"}) as vobiz:
        shown = [repr(vobiz), repr(vobiz.trunks), repr(vobiz.with_options(deadline=5)), repr(vobiz.tokens), str(vobiz)]
    assert "secret" not in " ".join(shown)
    assert "MA_XXXXXXXX" in shown[0]


def test_lesson_16_options_of_a_call_leave_the_client_as_it_was() -> None:
    answering = Answering(content=TRUNK % b"")
    with client(answering, headers={"X-One": "1"}) as vobiz:
        before = vobiz.settings
        view = vobiz.with_options(headers={"X-Two": "2"}, deadline=3.0, retry=None)
        view.trunks.get("t-1")
        vobiz.trunks.get("t-1")
        assert vobiz.settings is before
    assert [request.headers.get("X-Two") for request in answering.requests] == ["2", None]


def test_lesson_17_every_step_has_a_timeout() -> None:
    answering = Answering(content=TRUNK % b"")
    with client(answering) as vobiz:
        vobiz.trunks.get("t-1")
        deadline = vobiz.settings.deadline
    given = answering.requests[0].extensions["timeout"]
    assert given == {"connect": 5.0, "read": 30.0, "write": 10.0, "pool": 60.0}
    assert 0 < deadline < float("inf")


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (401, b""),
        (418, b"{}"),
        (520, b"<html>"),
        (200, b"no"),
        (422, b'{"status":"error","error":{"code":"VALIDATION_ERROR","message":"m"}}'),
    ],
)
def test_lesson_18_exceptions_survive_pickling(status: int, content: bytes) -> None:
    error = error_of(Answering(status, content))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert again.to_dict() == error.to_dict()
    assert str(again) == str(error)


@pytest.mark.parametrize(
    ("name", "arguments", "field", "code"),
    [
        ("trunks_list", {"limit": 101}, "limit", "OUT_OF_RANGE"),
        ("trunks_list", {"limit": 0}, "limit", "OUT_OF_RANGE"),
        ("trunks_list", {"offset": -1}, "offset", "OUT_OF_RANGE"),
        ("trunks_create", {"name": ""}, "name", "MIN_LENGTH"),
        ("trunks_create", {"name": "n" * 256}, "name", "MAX_LENGTH"),
        ("trunks_create", {"name": "n", "trunk_type": "BOTH"}, "trunk_type", "INVALID_CHOICE"),
        ("trunks_create", {"name": 7}, "name", "INVALID_TYPE"),
        (
            "calls_create",
            {"from_": "+919876500000", "to": "<".join(["+919876543210"] * 1001), "answer_url": "https://example.com"},
            "to",
            "INVALID_FORMAT",
        ),
    ],
)
def test_lesson_20_constraints_of_the_contract_are_kept(
    name: str, arguments: dict[str, Any], field: str, code: str
) -> None:
    answering = Answering()
    with client(answering) as vobiz, pytest.raises(RequestValidationError) as caught:
        method_of(vobiz, name)(**arguments)
    assert [(fault.field, fault.code) for fault in caught.value.field_errors] == [(field, code)]
    assert answering.requests == []


def loaded_by(code: str) -> list[str]:
    """What of the generated package a fresh interpreter has loaded after this code."""
    probe = f"import sys\n{code}\nprint(*sorted(name for name in sys.modules if name.startswith('vobiz_api')))"
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return result.stdout.split()


def test_lesson_21_models_are_loaded_when_they_are_used() -> None:
    assert loaded_by("import vobiz_api.models") == ["vobiz_api", "vobiz_api.models"]
    used = loaded_by("import vobiz_api.models as m; m.Trunk; dir(m)")
    assert [name for name in used if name.startswith("vobiz_api.models.")] == ["vobiz_api.models.trunk"]


def test_lesson_21_resources_are_loaded_when_they_are_used() -> None:
    assert not any(name.startswith("vobiz_api.api.") for name in loaded_by("import vobiz_api.api"))
    code = "from vobiz_sdk import Vobiz\nclient = Vobiz('MA_XXXXXXXX', 'token')\nclient.trunks"
    loaded = {name for name in loaded_by(code) if name.startswith("vobiz_api.api.")}
    # The client itself renews tokens, with an operation of `auth`.
    assert loaded - {"vobiz_api.api.auth"} == {"vobiz_api.api.trunks"}
    assert not any(name.startswith("vobiz_api.models") for name in loaded_by(code))


def test_lesson_21_a_nested_model_is_loaded_when_it_is_looked_at() -> None:
    code = "from vobiz_api.models import TrunkList\npage = TrunkList({'meta': {'total': 1}, 'objects': [{}]})\n"
    assert "vobiz_api.models.trunk" not in loaded_by(code)
    assert "vobiz_api.models.trunk" in loaded_by(code + "page.objects")


@pytest.mark.parametrize(("name", "status", "example"), example_answers())
def test_every_documented_success_is_read(name: str, status: int, example: dict[str, Any]) -> None:
    with client(Answering(status, json.dumps(example).encode())) as vobiz:
        answer = method_of(vobiz, name)(**example_arguments(name))
    model = answer.answer if isinstance(answer, Page) else answer
    expected = example.get(operations()[name].unwrap or "", example)
    assert json.loads(json.dumps(model.to_dict() if isinstance(model, Model) else model, default=float)) == expected
    if isinstance(answer, Page):
        assert [item.to_dict() if isinstance(item, Model) else item for item in answer.items] == answer.answer[
            operations()[name].pagination.items
        ]


def test_internal_server_error_with_every_kind_of_body_is_the_same_exception() -> None:
    for content in (b"", b"{}", b"null", b"\xff\xfe", b"{" * 2000):
        assert type(error_of(Answering(500, content))) is InternalServerError
