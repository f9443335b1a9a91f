"""What the API answered, read when it is looked at.

A model keeps the received object as it came and reads a field at the moment it is used. Reading an
answer therefore never fails, nothing received is lost, and fields unknown to this version are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar, Generic, Self, TypeVar, cast, overload

from .types import JsonValue

T = TypeVar("T")
MOST_NAMES = 20


class MissingFieldError(AttributeError):
    """A field that the API promises was used, but the answer does not hold it in a readable form.

    The request itself succeeded; everything that did arrive is in `to_dict()`. It is no `VobizError`, since no
    call failed: it is raised where the attribute is used, and `hasattr` and `getattr` treat it as any missing one.
    """


class Model:
    """An object of the API.

    Attributes give typed values: None where an optional field is absent, null or unreadable.
    `model["wire_name"]` gives the value exactly as it came.
    """

    __slots__ = ("_data",)
    _fields: ClassVar[dict[str, Field[object]]] = {}
    _data: dict[str, JsonValue]

    def __init__(self, data: Mapping[str, JsonValue]) -> None:
        self._data = data if type(data) is dict else dict(data)

    def __init_subclass__(cls) -> None:
        cls._fields = {**cls._fields, **{name: value for name, value in vars(cls).items() if isinstance(value, Field)}}

    @classmethod
    def from_dict(cls, data: Mapping[str, JsonValue]) -> Self:
        """A model over a decoded JSON object, for tests and for answers that were stored."""
        return cls(data)

    def to_dict(self) -> dict[str, JsonValue]:
        """Everything received, under its wire names; numbers with a fraction are `Decimal`."""
        return dict(self._data)

    @property
    def additional_fields(self) -> dict[str, JsonValue]:
        """What was received beyond the fields that this version knows."""
        known = {field.wire_name for field in self._fields.values()}
        return {name: value for name, value in self._data.items() if name not in known}

    def __getitem__(self, wire_name: str) -> JsonValue:
        return self._data[wire_name]

    def __contains__(self, wire_name: object) -> bool:
        return wire_name in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and type(other) is type(self) and other._data == self._data

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{name}={_shown(field.wire_name, field.read(self._data[field.wire_name]))!r}"
            for name, field in self._fields.items()
            if field.wire_name in self._data
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def _shown(wire_name: str, value: object) -> object:
    """A value as far as a repr may show it; what is in a nested model, that model decides."""
    from .disclosure import disclosed
    from .disclosure_table import NEVER, REDACTED

    if wire_name in NEVER:
        return REDACTED
    if isinstance(value, Model) or (isinstance(value, list) and value and isinstance(value[0], Model)):
        return cast(object, value)
    return disclosed(cast(JsonValue, value), wire_name)


class Field(Generic[T]):
    """A field of a model: its name on the wire and how its value is read."""

    __slots__ = ("read", "wire_name")

    def __init__(self, wire_name: str, read: Callable[[JsonValue], T]) -> None:
        self.wire_name = wire_name
        self.read = read

    @overload
    def __get__(self, instance: None, owner: type[Model]) -> Self: ...
    @overload
    def __get__(self, instance: Model, owner: type[Model]) -> T: ...
    def __get__(self, instance: Model | None, owner: type[Model]) -> T | Self:
        if instance is None:
            return self
        return self.read(instance._data.get(self.wire_name))  # pyright: ignore[reportPrivateUsage]


class RequiredField(Field[T | None], Generic[T]):
    """A field that a caller cannot do without, such as the id of what was created."""

    __slots__ = ()

    @overload
    def __get__(self, instance: None, owner: type[Model]) -> Self: ...
    @overload
    def __get__(self, instance: Model, owner: type[Model]) -> T: ...
    def __get__(self, instance: Model | None, owner: type[Model]) -> T | Self:
        if instance is None:
            return self
        value = self.read(instance._data.get(self.wire_name))  # pyright: ignore[reportPrivateUsage]
        if value is None:
            names = list(instance)
            received = ", ".join(names[:MOST_NAMES]) or "nothing"
            received += f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
            raise MissingFieldError(
                f"{owner.__name__} came without a readable {self.wire_name!r}; the request succeeded. "
                f"Received: {received}"
            )
        return value
