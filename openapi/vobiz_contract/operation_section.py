"""The section of one operation in the reference: what it does, how to call it, and what can come of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from vobiz_contract.answer_fields import anchor
from vobiz_contract.operation_example import example_calls, signature
from vobiz_contract.operations import Argument, benign_note, python_name
from vobiz_contract.prose import prose
from vobiz_contract.python_types import annotation, constraints
from vobiz_sdk.explain.markdown import blocks, bullets, code, listed, table
from vobiz_sdk.explain.parts import facts
from vobiz_sdk.explain.words import EFFECTS, SOURCES

CREDENTIALS = {
    "headers": "account id and token (`X-Auth-ID`, `X-Auth-Token`)",
    "bearer": "access token (`Authorization: Bearer`)",
    "refresh": "refresh token (`Authorization: Bearer`)",
}
_PLACES = {"path": "path", "query": "query", "body": "body"}
_PAGE_ARGUMENTS = ("limit", "offset", "page", "per_page", "size")


class OperationSection:
    """One operation, ready to be written down.

    Args:
        path: Its path, with placeholders.
        operation: As it stands in the bundled document.
        data: What the templates print of it.
        arguments: What callers give, in the order of the method.
        catalogue: Statuses, codes and retry rules.
        everywhere: Codes that every operation can have.
    """

    def __init__(
        self,
        path: str,
        operation: dict[str, Any],
        data: dict[str, Any],
        arguments: list[Argument],
        catalogue: dict[str, Any],
        everywhere: list[str],
    ) -> None:
        self.operation = operation
        self.tag: str = operation["tags"][0]
        # The links of the error pages are made from the name in the same way.
        self.anchor: str = operation["operationId"][len(self.tag) + 1 :]
        self.name = f"{self.tag}.{python_name(self.anchor)}"
        self.call = f"vobiz.{self.name}"
        self.request = f"{data['method']} {path}"
        self.model: str | None = data["model"]
        self._data = data
        self._arguments = arguments
        self._catalogue = catalogue
        self._everywhere = everywhere

    def text(self) -> str:
        """The whole section, as Markdown."""
        operation = self.operation
        return blocks(
            f"## {self.name} {{ #{self.anchor} }}",
            f"**{operation['summary'].rstrip('.')}.** {prose(operation['description'])}",
            code("python", signature(self.call, self._arguments, self._returns())),
            facts(self._facts()),
            *self._argument_parts(),
            *self._example_parts(),
            "**Errors**",
            self._errors(),
            *(("**Decision**", prose(operation["x-decision"])) if "x-decision" in operation else ()),
            "**Where this comes from**",
            evidence(operation["x-evidence"]),
        )

    def _returns(self) -> str:
        paging = self._data["paging"]
        return f"Page[{paging['item']}]" if paging else str(self._data["returns"])

    def _facts(self) -> list[tuple[str, str | None]]:
        reason = self.operation.get("x-effect-reason")
        effect = f"`{self._data['effect']}`: {EFFECTS[self._data['effect']]}."
        return [
            ("Request", f"`{self.request}`"),
            ("Sent along", listed([f"`{name}={value}`" for name, value in self._data["fixed_query"].items()] or [""])),
            ("Answers with", self._answers()),
            ("Success", listed([f"[{status}](../errors/{status}.md)" for status in self._data["success"]], "or")),
            ("Pages", self._pages()),
            ("Credentials", listed([CREDENTIALS[kind] for kind in self._data["auth"]] or ["none"], "or")),
            ("Effect", f"{effect} {prose(reason)}" if reason else effect),
            ("On failure", self._on_failure()),
            ("Already done", self._already_done()),
            ("After an unknown outcome", self._after_unknown()),
            ("Checked", self._checked()),
        ]

    def _checked(self) -> str | None:
        reason = self.operation.get("x-always-validate")
        return reason and f"before sending, also with `validate=False`. {prose(reason)}"

    def _answers(self) -> str:
        if self._data["binary"]:
            return "the file, as `bytes`; of what can be larger than 64 MiB see [Downloads](../guides/downloads.md)"
        model = self._data["returns"]
        if model == "None":
            return "nothing"
        empty = ", or `None` where the API sends nothing" if self._data["may_be_empty"] else ""
        unwrap = f"; it is found under `{self._data['unwrap']}` as well" if self._data["unwrap"] else ""
        paging = self._data["paging"]
        items = f", with the items in `{paging['attribute']}`" if paging else ""
        shown = f"[`{model}`](#{anchor(model)})" if self.model else f"`{model}`"
        return f"{shown}{items}{empty}{unwrap}"

    def _pages(self) -> str | None:
        paging = self._data["paging"]
        if paging is None:
            return None
        if paging["style"] == "none":
            most = f" of at most {paging['maximum_size']} items" if "maximum_size" in paging else ""
            return f"The whole list comes in one answer{most}; iterating goes through it."
        given = {argument.name for argument in self._arguments}
        names = [f"`{name}`" for name in _PAGE_ARGUMENTS if name in given]
        sizes = (
            [f"{paging['default_size']} items unless you ask for another number"] if "default_size" in paging else []
        )
        sizes += [f"at most {paging['maximum_size']}"] if "maximum_size" in paging else []
        size = f" A page holds {', '.join(sizes)}." if sizes else ""
        by = f" Where it begins and how much it holds: {listed(names)}." if names else ""
        return f"Iterating goes through the items of all pages, fetching each when it is reached.{size}{by}"

    def _on_failure(self) -> str:
        """What the client does, from the rules that it executes."""
        rules, effect = self._catalogue["retry_rules"], self._data["effect"]
        again: list[str] = []
        timed: list[str] = []
        once: list[str] = []
        if_set: list[str] = []
        for status in self._failures():
            number = str(status["status"])
            rule = rules[status["rule"]]
            later = rules[status.get("rule_with_retry_after") or status["rule"]]
            if rule[effect] == "retry":
                again.append(number)
            elif later[effect] == "retry":
                timed.append(number)
            if rule[effect] == "setting":
                if_set.append(f"{number} without `Retry-After`" if later[effect] == "retry" else number)
            elif rule["outcome"] == "unknown" and rule[effect] == "never":
                once.append(number)
        lost_again = rules["ambiguous"][effect] == "retry"
        whens = [f"if the connection could not be made{' or was lost' if lost_again else ''}"]
        whens += [f"after HTTP {listed(again)}"] if again else []
        whens += [f"after {listed(timed)} with `Retry-After`"] if timed else []
        said = f"Sent again {listed(whens)}"
        if if_set:
            said += f"; after {listed(if_set)} only if `retry_unsafe_on_503` is set"
        if not lost_again:
            said += f"; never after {listed([*once, 'a lost connection'], 'or')}, since it may have happened"
        return f"{said}. See [Retries and outcomes](../guides/retries-and-outcomes.md)."

    def _already_done(self) -> str | None:
        notes = [prose(benign_note(status, meaning)) for status, meaning in self._data["benign"].items()]
        return " ".join(notes) or None

    def _after_unknown(self) -> str | None:
        if not self._data["reconcile_by"]:
            return None
        return f"`vobiz.{self.tag}.reconcile(error)` looks up whether it took effect."

    def _argument_parts(self) -> list[str]:
        if not self._arguments:
            return []
        rows = [self._row(argument) for argument in self._arguments]
        return [
            "**Arguments**",
            table(["Argument", "Sent in", "Required", "Type", "Limits", "Default", "Meaning"], rows),
        ]

    def _row(self, argument: Argument) -> list[str]:
        schema = argument.schema
        name = python_name(argument.name)
        place = _PLACES[argument.place]
        default = schema.get("default")
        written = "-" if default is None else f"`{default if isinstance(default, str) else json.dumps(default)}`"
        return [
            f"`{name}`",
            place if name == argument.name else f"{place}, as `{argument.name}`",
            "yes" if argument.required or argument.place == "path" else "no",
            python_type({key: value for key, value in schema.items() if key != "enum"}),
            constraints({key: value for key, value in schema.items() if key != "default"}) or "-",
            written,
            prose(schema.get("description", "")),
        ]

    def _example_parts(self) -> list[str]:
        parts = ["**Example**"]
        paged = self._data["paging"] is not None
        for summary, call in example_calls(self.call, self.operation, self._arguments, paged=paged):
            parts += [f"{summary}:"] if summary else []
            parts.append(code("python", call))
        answers: dict[str, list[str]] = {}
        for status, response in sorted(self.operation["responses"].items()):
            if status.startswith("2"):
                answers.setdefault(_answer(response), []).append(status)
        for answer, statuses in answers.items():
            shown = f"Answer, HTTP {listed(statuses, 'or')}"
            parts += [f"{shown}:", answer] if answer else [f"{shown}: without content."]
        return parts

    def _failures(self) -> list[dict[str, Any]]:
        listed_here = set(self.operation["responses"])
        return [
            status
            for status in self._catalogue["statuses"]
            if str(status["status"]) in listed_here and "exception" in status
        ]

    def _errors(self) -> str:
        failures = self._failures()
        numbers = [status["status"] for status in failures]
        codes: dict[int, list[str]] = {}
        for entry in self._catalogue["codes"]:
            if entry["kind"] == "code" and self._can_have(entry, numbers):
                # Under its usual status; the code's own page has the others.
                usual = next((number for number in entry["statuses"] if number in numbers), entry["statuses"][0])
                codes.setdefault(usual, []).append(f"[`{entry['code']}`](../errors/{entry['code']}.md)")
        rows = [
            (
                f"[{status['status']}](../errors/{status['status']}.md)",
                f"`{status['exception']}`",
                ", ".join(codes.pop(status["status"], ["-"])),
            )
            for status in failures
        ]
        rows += [
            (f"[{number}](../errors/{number}.md)", "of the code", ", ".join(links)) for number, links in codes.items()
        ]
        return table(["HTTP status", "Exception", "Codes"], rows)

    def _can_have(self, entry: dict[str, Any], numbers: list[int]) -> bool:
        if entry["code"] in self.operation.get("x-error-codes", []):
            return True
        if entry["category"] == "validation":
            return 422 in numbers
        # Where no token is sent, none can have expired; but what is sent to sign in can be wrong.
        return entry["code"] in self._everywhere and (bool(self._data["auth"]) or entry.get("retry") != "refresh")


def python_type(schema: dict[str, Any]) -> str:
    """A type for a cell of a table: alternatives joined by a word, since a bar would end the cell."""
    parts = re.split(r" \| (?![^\[]*\])", annotation(schema))
    return listed([f"`{part}`" for part in parts], "or")


def evidence(facts_of: Iterable[dict[str, Any]]) -> str:
    """The sources of what is said, one to a line."""
    lines: list[str] = []
    for item in facts_of:
        where = item["where"]
        shown = f"<{where}>" if re.fullmatch(r"https?://\S+", where) else prose(where)
        note = f" ({prose(item['note'])})" if item.get("note") else ""
        lines.append(f"{SOURCES[item['source']]}: {shown}{note}")
    return bullets(lines)


def _answer(response: dict[str, Any]) -> str:
    for media, content in response.get("content", {}).items():
        example = content.get("example")
        if media == "application/json":
            return code("json", json.dumps(example, indent=2, ensure_ascii=False))
        return code("text", example) if isinstance(example, str) else f"A file of the type `{media}`."
    return ""
