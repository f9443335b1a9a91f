"""The error catalogue as typed data: what every code, status and retry rule means, in words.

The client itself runs on `vobiz_api.error_table`, which holds only what it needs. This is the whole of
it, for documentation, the command line and whoever wants the table in their own program:

```python
from vobiz_sdk.catalogue import load_catalogue

for entry in load_catalogue().codes:
    print(entry.code, entry.statuses, entry.meaning)
```
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from vobiz_sdk.catalogue_base import Action, Actor, Effect, Entry, Evidence, Outcome, Source
from vobiz_sdk.catalogue_failures import FailureCase, FailureEntry, RaisedAs, RemovedEntry

__all__ = [
    "Action",
    "Actor",
    "Catalogue",
    "CodeEntry",
    "DetailField",
    "DetailsSchema",
    "Effect",
    "Evidence",
    "Example",
    "FailureCase",
    "FailureEntry",
    "KnownMessage",
    "OperationEntry",
    "Outcome",
    "RaisedAs",
    "Reference",
    "RemovedEntry",
    "RetryRule",
    "Shape",
    "Source",
    "StatusEntry",
    "load_catalogue",
]


class RetryRule(Entry):
    """What a kind of failure means, and which requests are sent again after it.

    Attributes:
        title: Name of the rule.
        when: What the failure looks like.
        outcome: Whether the request took effect.
        read: What is done for requests that only read.
        idempotent: What is done for requests whose repetition changes nothing more.
        unsafe: What is done for requests whose repetition would do it twice.
    """

    title: str
    when: str
    outcome: Outcome
    read: Action
    idempotent: Action
    unsafe: Action

    def action(self, effect: Effect) -> Action:
        """What is done for an operation of this effect."""
        actions: dict[Effect, Action] = {"read": self.read, "idempotent": self.idempotent, "unsafe": self.unsafe}
        return actions[effect]


class KnownMessage(Entry):
    """A sentence that the API answers with, and where.

    Attributes:
        text: The sentence.
        where: The operations that use it.
    """

    text: str
    where: str = ""


class Example(Entry):
    """An answer, as it may arrive.

    Attributes:
        status: HTTP status.
        body: The body, decoded.
        shape: Which of the forms of error bodies it has.
    """

    status: int
    body: JsonValue
    shape: str = "envelope"


class StatusEntry(Entry):
    """An HTTP status.

    Attributes:
        status: The number.
        name: Its name, for example `Payment Required`.
        meaning: What the API means by it.
        exception: Name of the exception class; None for a success.
        actor: Who can do something about it.
        category: Kind of problem, for example `billing`.
        rule: Name of the retry rule that applies.
        rule_with_retry_after: The rule that applies when the answer names a time, if it is another one.
        causes: What usually leads to it.
        remedies: What to do, the first thing first.
        messages: Sentences that come with it.
        wire_examples: Answers in the forms that no code comes in.
        evidence: Where all this comes from.
        since: Version of this package that knows it first.
        documented: Whether the vendor documents the status at all.
    """

    status: int
    name: str
    meaning: str
    exception: str | None = None
    actor: Actor | None = None
    category: str | None = None
    rule: str | None = None
    rule_with_retry_after: str | None = None
    causes: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    messages: tuple[KnownMessage, ...] = ()
    wire_examples: tuple[Example, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    since: str = "0.1.0"
    documented: bool = True


class CodeEntry(Entry):
    """An error code.

    Attributes:
        code: The code, in upper case.
        kind: `code` stands in `error.code`; `field` stands in `error.details.errors[].code`.
        statuses: HTTP statuses that it comes with, the usual one first.
        aliases: Other spellings on the wire.
        messages: Whole sentences that mean this code where none is given.
        title: What it is about, in a few words.
        category: Kind of problem, for example `billing`.
        actor: Who can do something about it.
        meaning: What it means, in a sentence.
        causes: What usually leads to it.
        remedies: What to do, the first thing first.
        retry: `by_status`: the rule of the status; `refresh`: once, after the token pair was renewed.
        exception: Name of the exception class; None where the status alone decides.
        details: Name of the schema of `error.details`, if there are any.
        example: The code in the standard envelope.
        wire_examples: The code in other forms.
        related: Codes worth knowing beside it.
        evidence: Where all this comes from.
        since: Version of this package that knows it first.
    """

    code: str
    kind: Literal["code", "field"]
    statuses: tuple[Annotated[int, Field(ge=100, le=599)], ...]
    aliases: tuple[str, ...] = ()
    messages: tuple[KnownMessage, ...] = ()
    title: str
    category: str
    actor: Actor
    meaning: str
    causes: tuple[str, ...]
    remedies: tuple[str, ...]
    retry: Literal["by_status", "refresh"]
    exception: str | None
    details: str | None
    example: Example
    wire_examples: tuple[Example, ...] = ()
    related: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]
    since: str


class Shape(Entry):
    """A form in which an error arrives.

    Attributes:
        id: Its name, which the sandbox takes as `shape=`.
        description: What it looks like, in a few words.
        statuses: HTTP statuses that it was seen with.
        example: A body of this form.
        evidence: Where it was seen.
    """

    id: str
    description: str
    statuses: tuple[int, ...]
    example: JsonValue = None
    evidence: Evidence


class Reference(Entry):
    """A reference to another schema of `details`.

    Attributes:
        target: The reference as it stands in the document.
    """

    target: str = Field(alias="$ref")

    @property
    def name(self) -> str:
        """The schema's name."""
        return self.target.rsplit("/", 1)[-1]


class DetailField(Entry):
    """A field of `error.details`.

    Attributes:
        description: What it holds, with its unit.
        type: JSON types that it may have; empty for any.
        format: What a text or number stands for, for example `date-time` or `decimal`.
        aliases: Other names on the wire.
        known_values: Values that were seen, where it is an open list.
        items: The schema of the entries, where it is a list.
    """

    description: str
    type: str | tuple[str, ...] = ()
    format: str | None = None
    aliases: tuple[str, ...] = Field(default=(), alias="x-aliases")
    known_values: tuple[str, ...] = Field(default=(), alias="x-known-values")
    items: Reference | None = None


class DetailsSchema(Entry):
    """The fields of `error.details` for some code.

    Attributes:
        description: What the details tell.
        properties: Wire name to field.
    """

    description: str
    properties: dict[str, DetailField]


class OperationEntry(Entry):
    """An operation of the API, as far as errors are concerned.

    Attributes:
        method: HTTP method.
        path: Path template.
        summary: What it does.
        effect: What sending it twice would do.
        tag: The resource that it belongs to, for example `live_calls`; empty if the catalogue does not say.
        codes: Codes that it may answer with, beside those that any operation may.
        statuses: Error statuses that it may answer with.
    """

    method: str
    path: str
    summary: str
    effect: Effect
    tag: str = ""
    codes: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()


class Catalogue(Entry):
    """Everything that is known of the API's errors.

    Attributes:
        version: Version of the contract.
        docs_url: Base address of the documentation site; empty while it is not published.
        vendor_errors_url: The vendor's own page on errors.
        vendor_status_url: The vendor's page on incidents.
        retry_rules: Name to rule, in the order of the table.
        statuses: HTTP statuses, in ascending order.
        codes: Error codes.
        shapes: Forms of error bodies.
        details: Schema name to fields.
        operations: `operationId` to operation.
        failures: Failures that have neither code nor status.
        removed: What earlier versions held.
        everywhere: Codes that any operation may answer with.
    """

    version: str
    docs_url: str
    vendor_errors_url: str
    vendor_status_url: str
    retry_rules: dict[str, RetryRule]
    statuses: tuple[StatusEntry, ...]
    codes: tuple[CodeEntry, ...]
    shapes: tuple[Shape, ...]
    details: dict[str, DetailsSchema]
    operations: dict[str, OperationEntry]
    failures: tuple[FailureEntry, ...] = ()
    removed: tuple[RemovedEntry, ...] = ()
    everywhere: tuple[str, ...]

    def code(self, code: str) -> CodeEntry | None:
        """The entry of a code in its canonical spelling."""
        return next((entry for entry in self.codes if entry.code == code), None)

    def status(self, status: int) -> StatusEntry | None:
        """The entry of a status."""
        return next((entry for entry in self.statuses if entry.status == status), None)

    def failure(self, name: str) -> FailureEntry | None:
        """The failure whose page has this name."""
        return next((entry for entry in self.failures if entry.name == name), None)

    def shape(self, name: str) -> Shape | None:
        """The form of error bodies of this name."""
        return next((shape for shape in self.shapes if shape.id == name), None)


def load_catalogue(source: Path | bytes | None = None) -> Catalogue:
    """The catalogue that came with this package, or another one.

    Args:
        source: A `catalogue.json`, as a path or as its content. The package's own is read once and kept.

    Raises:
        pydantic.ValidationError: the source is not a catalogue.
        OSError: the path cannot be read.
    """
    if source is None:
        return _own_catalogue()
    return Catalogue.model_validate_json(source if isinstance(source, bytes) else source.read_bytes())


@cache
def _own_catalogue() -> Catalogue:
    return load_catalogue(resources.files("vobiz_api").joinpath("catalogue.json").read_bytes())
