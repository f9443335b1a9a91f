"""Models over answers of any kind: nothing received is lost, nothing but a missing id is ever complained of."""

from __future__ import annotations

import copy
import json
import pickle
import re
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generated.answers import DOCUMENT, example_answers, operations
from vobiz_api import models
from vobiz_api.model import Field, MissingFieldError, Model, RequiredField

EXAMPLES = [
    (operations()[name].model, example)
    for name, _, example in example_answers()
    if operations()[name].model is not None
]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.decimals(allow_nan=False)
)
ANYTHING = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.text(max_size=4), SCALARS, max_size=2)
# Each is made once: making a strategy for every part of every value takes longer than everything else.
REPLACED_WHOLE = st.integers(0, 9)
CHANGE = st.sampled_from(["keep", "keep", "drop", "null", "replace", "deeper"])
ADDED = st.dictionaries(st.text(max_size=6), ANYTHING, max_size=2)
TIMES = st.integers(0, 2)
KEPT = object()
LEAF = st.just(KEPT) | st.just("a value that nobody knew") | ANYTHING


@cache
def fields_named(model: str) -> dict[str, Field[Any]]:
    """The fields of a model by its name, which are looked up for every value of every example."""
    found = getattr(models, model)
    return {name: value for name in dir(found) if isinstance(value := getattr(found, name, None), Field)}


def fields_of(model: type[Model]) -> dict[str, Field[Any]]:
    return fields_named(model.__name__)


def read_everything(model: Model) -> None:
    """Look at every attribute, here and below."""
    for name, field in fields_of(type(model)).items():
        try:
            value = getattr(model, name)
        except MissingFieldError:
            assert isinstance(field, RequiredField)
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Model):
                read_everything(each)
    repr(model)


def mutate(draw: st.DrawFn, value: Any) -> Any:
    """A JSON value with parts dropped, replaced or added, at any depth."""
    if draw(REPLACED_WHOLE) == 0:
        return draw(ANYTHING)
    if isinstance(value, dict):
        changed = {}
        for key, part in value.items():
            kind = draw(CHANGE)
            if kind == "keep":
                changed[key] = part
            elif kind == "null":
                changed[key] = None
            elif kind == "replace":
                changed[key] = draw(ANYTHING)
            elif kind == "deeper":
                changed[key] = mutate(draw, part)
        return changed | draw(ADDED)
    if isinstance(value, list):
        return [mutate(draw, part) for part in value for _ in range(draw(TIMES))]
    leaf = draw(LEAF)
    return value if leaf is KEPT else leaf


@st.composite
def mutated(draw: st.DrawFn, value: Any) -> Any:
    return mutate(draw, value)


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
@given(data=st.data())
def test_any_answer_can_be_looked_at(name: str, example: dict[str, Any], data: st.DataObject) -> None:
    received = data.draw(mutated(example))
    if not isinstance(received, dict):
        return
    untouched = copy.deepcopy(received)
    model = getattr(models, name)(received)
    read_everything(model)
    assert model.to_dict() == untouched
    assert type(model).from_dict(model.to_dict()) == model
    assert set(model) == set(untouched)
    assert {**model.additional_fields, **{key: model[key] for key in model}} == untouched


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_the_example_is_read_whole(name: str, example: dict[str, Any]) -> None:
    model = getattr(models, name)(example)
    # An open answer names no fields, so all of it is beyond what is known.
    assert model.additional_fields == ({} if fields_of(type(model)) else example)
    for field_name, field in fields_of(type(model)).items():
        if example.get(field.wire_name) is not None:
            assert getattr(model, field_name) is not None, f"{field_name} of the example could not be read"
    read_everything(model)


def test_every_property_of_the_contract_is_an_attribute() -> None:
    for name in models.__all__:
        wire = {field.wire_name for field in fields_of(getattr(models, name)).values()}
        assert wire == set(DOCUMENT["components"]["schemas"][name].get("properties", {}))


def test_unknown_fields_are_kept() -> None:
    trunk = models.Trunk({"trunk_id": "t-1", "color": "red"})
    assert trunk.additional_fields == {"color": "red"}
    assert trunk["color"] == "red"
    assert "color" in trunk


def test_a_missing_wire_name_is_a_key_error_and_a_missing_attribute_an_attribute_error() -> None:
    trunk = models.Trunk({})
    with pytest.raises(KeyError):
        trunk["name"]
    assert not hasattr(trunk, "trunk_id")
    assert not hasattr(trunk, "no_such_field")
    assert "name" not in trunk


def test_models_are_equal_when_what_was_received_is() -> None:
    assert models.Trunk({"trunk_id": "t-1"}) == models.Trunk({"trunk_id": "t-1"})
    assert models.Trunk({"trunk_id": "t-1"}) != models.Trunk({"trunk_id": "t-2"})
    assert models.Trunk({}) != models.Credential({})
    with pytest.raises(TypeError):
        hash(models.Trunk({}))


def test_a_field_cannot_be_set() -> None:
    trunk: Any = models.Trunk({"name": "Office"})
    with pytest.raises(AttributeError):
        trunk.name = "Home"
    with pytest.raises(AttributeError):
        trunk.nickname = "Home"


def test_models_can_be_copied_and_pickled() -> None:
    trunk = models.Trunk({"trunk_id": "t-1", "cost": Decimal("0.10")})
    for again in (copy.copy(trunk), copy.deepcopy(trunk), pickle.loads(pickle.dumps(trunk))):
        assert again == trunk
        assert again.trunk_id == "t-1"


def test_a_class_built_on_a_model_keeps_its_fields() -> None:
    class Labelled(models.Trunk):
        label = Field("label", str)

    labelled = Labelled({"trunk_id": "t-1", "label": "x", "color": "red"})
    assert labelled.additional_fields == {"color": "red"}
    assert "trunk_id='t-1'" in repr(labelled)
    assert labelled.label == "x"
    assert "label='<redacted>'" in repr(labelled)


def test_the_copy_that_to_dict_gives_is_the_callers_own() -> None:
    trunk = models.Trunk({"trunk_id": "t-1"})
    trunk.to_dict()["trunk_id"] = "t-2"
    assert trunk.trunk_id == "t-1"


SECRET_FIELDS = [
    (name, wire)
    for name, schema in DOCUMENT["components"]["schemas"].items()
    if name in models.__all__
    for wire, part in schema.get("properties", {}).items()
    if part.get("x-secret")
]


def test_fields_that_look_secret_are_marked() -> None:
    suspicious = re.compile(r"password|secret|(^|_)token$")
    for name in models.__all__:
        for wire in DOCUMENT["components"]["schemas"][name].get("properties", {}):
            assert not suspicious.search(wire) or (name, wire) in SECRET_FIELDS


@pytest.mark.parametrize(("name", "wire"), SECRET_FIELDS)
@pytest.mark.parametrize("value", ["hunter2", 123456789, ["hunter2"], {"hunter2": "hunter2"}])
def test_repr_hides_secrets(name: str, wire: str, value: Any) -> None:
    shown = repr(getattr(models, name)({wire: value}))
    assert "hunter2" not in shown
    assert "123456789" not in shown
    assert "<redacted>" in shown


def test_repr_hides_secrets_of_nested_objects_and_of_fields_it_does_not_know() -> None:
    page = models.CredentialList(
        {"objects": [{"id": "c-1", "password": "hunter2", "pin": "hunter2"}], "token": "hunter2"}
    )
    assert "c-1" in repr(page)
    assert "hunter2" not in repr(page)
    assert "hunter2" not in repr(models.AuthTokenRotation({"auth_token": "hunter2", "anything": "hunter2"}))


def test_a_secret_is_given_to_who_asks_for_it() -> None:
    pair = models.TokenPair({"access_token": "a", "refresh_token": "b"})
    assert (pair.access_token, pair.refresh_token) == ("a", "b")
    assert json.dumps(pair.to_dict()) == '{"access_token": "a", "refresh_token": "b"}'


def test_an_unknown_model_is_an_attribute_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Truck'"):
        _ = models.Truck
    assert "Trunk" in dir(models)
    assert models.__all__ == sorted(models.__all__)
