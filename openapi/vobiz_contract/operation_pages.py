"""Writes the reference of operations: a page for each tag, an index, and the list of decisions."""

from __future__ import annotations

from pathlib import Path

from vobiz_contract.answer_fields import AnswerFields
from vobiz_contract.bundle import Bundle
from vobiz_contract.operation_section import OperationSection, evidence
from vobiz_contract.operations import operation_arguments, operation_data
from vobiz_contract.pages import page_head, write_page
from vobiz_contract.prose import prose
from vobiz_sdk.explain.markdown import blocks, table

INDEX = "index.md"
DECISIONS = "decisions.md"
PREVIEW = "preview"

_PREVIEW_NOTE = """\
!!! warning "This is a preview"

    Little more than the paths of these operations is known. Bodies and answers are passed through as they are, nothing
    in them is checked, and all of it may change in any release, without notice and without a new major version.
"""
_HOW_TO_READ = """\
Every operation of the API that this package knows is a method: `vobiz.<group>.<operation>`. Those of `AsyncVobiz` have
the same names and arguments and are awaited; a list is awaited first and then gone through with `async for`. What
stands in the path is given by position, everything else by name, and `auth_id` comes from the client's credentials.
With `vobiz.<group>.with_raw_response.<operation>` the same call answers with status, headers, request id and body.

What the effects mean for a call that fails is told in [Retries and outcomes](../guides/retries-and-outcomes.md), what
each error means in the [error reference](../errors/index.md), and where the sources contradict each other, and what was
chosen then, under [Decisions](decisions.md).
"""
_DECISIONS_INTRO = """\
The vendor's pages, its OpenAPI document and its SDKs do not always say the same. Here is every place where they
disagree, or leave open what has to be known, with what was chosen and what it rests on. The rule throughout: choose
what cannot cost a call or money, and accept on the way in whatever any of the sources shows.
"""


def write_operation_pages(bundle: Bundle, target: Path) -> Path:
    """Write every page into `target`, which is made, and return it.

    Args:
        bundle: The contract, checked.
        target: Where the pages go; has to be absent.
    """
    target.mkdir(parents=True)
    sections = _sections(bundle)
    tags = [(tag["name"], " ".join(tag["description"].split())) for tag in bundle.document["tags"]]
    wide = "hide: [toc]"
    fields = AnswerFields(bundle)
    write_page(
        target / INDEX, page_head("Every operation of the Vobiz API, as a method.", wide) + _index(tags, sections)
    )
    for name, description in tags:
        write_page(target / f"{name}.md", page_head(description) + _tag_page(name, description, sections[name], fields))
    write_page(
        target / DECISIONS,
        page_head("Where sources about the Vobiz API disagree, and what was chosen.") + _decisions(tags, sections),
    )
    return target


def _sections(bundle: Bundle) -> dict[str, list[OperationSection]]:
    data = operation_data(bundle)
    sections: dict[str, list[OperationSection]] = {tag["name"]: [] for tag in bundle.document["tags"]}
    for path, method, operation in bundle.operations():
        section = OperationSection(
            path,
            operation,
            data[operation["operationId"]],
            operation_arguments(bundle, path, method, operation),
            bundle.catalogue,
            bundle.document["x-error-codes-everywhere"],
        )
        sections[section.tag].append(section)
    return sections


def _tag_page(name: str, description: str, sections: list[OperationSection], fields: AnswerFields) -> str:
    return blocks(
        f"# {name}",
        prose(description),
        _PREVIEW_NOTE if name == PREVIEW else None,
        _table(sections, ""),
        *(section.text() for section in sections),
        fields.section(section.model for section in sections if section.model),
    )


def _index(tags: list[tuple[str, str]], sections: dict[str, list[OperationSection]]) -> str:
    parts = ["# Operations", _HOW_TO_READ]
    groups = [(f"[`{name}`]({name}.md)", str(len(sections[name])), prose(text)) for name, text in tags]
    parts.append(table(["Group", "Operations", "What it is about"], groups))
    for name, _ in tags:
        parts += [f"## {name}", _table(sections[name], f"{name}.md")]
    return blocks(*parts)


def _table(sections: list[OperationSection], page: str) -> str:
    rows = [
        (
            f"[`{section.name}`]({page}#{section.anchor})",
            section.operation["summary"],
            f"`{section.request}`",
            f"`{section.operation['x-effect']}`",
        )
        for section in sections
    ]
    return table(["Operation", "What it does", "Request", "Effect"], rows)


def _decisions(tags: list[tuple[str, str]], sections: dict[str, list[OperationSection]]) -> str:
    parts = ["# Decisions", _DECISIONS_INTRO]
    for name, _ in tags:
        decided = [section for section in sections[name] if "x-decision" in section.operation]
        parts += [f"## {name}"] if decided else []
        for section in decided:
            parts += [
                f"**[`{section.call}`]({name}.md#{section.anchor})**: {prose(section.operation['x-decision'])}",
                evidence(section.operation["x-evidence"]),
            ]
    return blocks(*parts)
