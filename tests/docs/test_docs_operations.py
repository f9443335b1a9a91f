"""The pages of operations say what the contract says, and show calls that the client takes."""

from __future__ import annotations

import ast
import inspect
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from vobiz_api.api import AsyncResources, Resources
from vobiz_contract.__main__ import main
from vobiz_contract.bundle import Bundle, bundle
from vobiz_contract.operation_example import text as literal
from vobiz_contract.operation_pages import write_operation_pages
from vobiz_contract.operation_section import prose
from vobiz_contract.operations import python_name
from vobiz_sdk.explain import page_for

PROJECT = Path(__file__).parents[2]
DOCUMENT = json.loads(resources.files("vobiz_api").joinpath("openapi.json").read_text(encoding="utf-8"))
OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    operation["operationId"]: (path, method, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method != "parameters"
}
TAGS = [tag["name"] for tag in DOCUMENT["tags"]]
EVERY = pytest.mark.parametrize("name", OPERATIONS)
DECIDED = pytest.mark.parametrize("name", [name for name, entry in OPERATIONS.items() if "x-decision" in entry[2]])


def tag_and_anchor(name: str) -> tuple[str, str]:
    tag = OPERATIONS[name][2]["tags"][0]
    return tag, name[len(tag) + 1 :]


def page(docs: Path, name: str) -> str:
    return (docs / "api" / f"{name}.md").read_text(encoding="utf-8")


def section(docs: Path, name: str) -> str:
    """What the page of its tag says of an operation."""
    tag, anchor = tag_and_anchor(name)
    found = re.split(r"^(?=## )", page(docs, tag), flags=re.MULTILINE)
    mine = [part for part in found if part.startswith(f"## {tag}.{python_name(anchor)} {{ #{anchor} }}\n")]
    assert len(mine) == 1
    return mine[0]


def method_of(name: str, owner: type[Any] = Resources) -> Any:
    tag, anchor = tag_and_anchor(name)
    return getattr(type(getattr(owner(None), tag)), python_name(anchor))


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)\n```", text, re.DOTALL)


def call_in(node: ast.AST) -> ast.Call:
    """The outermost call of the client in a sample."""
    return next(
        found
        for found in ast.walk(node)
        if isinstance(found, ast.Call) and ast.unparse(found.func).startswith("vobiz.")
    )


@pytest.fixture(scope="module")
def contract() -> Bundle:
    return bundle(PROJECT / "openapi" / "openapi.yaml")


def test_the_pages_are_those_of_the_contract_and_no_others(docs: Path, contract: Bundle, tmp_path: Path) -> None:
    fresh = write_operation_pages(contract, tmp_path / "api")
    written = {file.name: file.read_bytes() for file in (docs / "api").iterdir()}
    assert written == {file.name: file.read_bytes() for file in fresh.iterdir()}
    assert set(written) == {f"{name}.md" for name in (*TAGS, "index", "decisions")}


@EVERY
def test_every_operation_has_a_section_with_its_request(docs: Path, name: str) -> None:
    path, method, operation = OPERATIONS[name]
    shown = section(docs, name)
    assert f"| Request | `{method.upper()} {path}` |" in shown
    assert f"**{operation['summary'].rstrip('.')}.** {prose(operation['description'])}\n" in shown
    assert f"| **Effect** | `{operation['x-effect']}`: " in shown
    assert prose(operation.get("x-effect-reason", "")) in shown
    for item in operation["x-evidence"]:
        where = item["where"]
        assert f": {f'<{where}>' if where.startswith('http') else prose(where)}" in shown
        assert prose(item.get("note", "")) in shown


@EVERY
def test_the_signature_is_that_of_the_method(docs: Path, name: str) -> None:
    shown, answer = blocks(section(docs, name), "python")[0].rsplit(" -> ", 1)
    inside = shown[shown.index("(") + 1 : shown.rindex(")")]
    listed = [part.strip() for part in inside.split(",") if part.strip()]
    parameters = list(inspect.signature(method_of(name)).parameters.values())[1:]
    expected: list[str] = []
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in expected:
            expected.append("*")
        expected.append(parameter.name if parameter.default is parameter.empty else f"{parameter.name}=...")
    assert listed == expected
    returned = str(inspect.signature(method_of(name)).return_annotation)
    assert returned.startswith(answer.removesuffix("]"))
    rows = re.findall(r"^\| `(\w+)` \| (?:path|query|body)\b", section(docs, name), re.MULTILINE)
    assert rows == [parameter.name for parameter in parameters]


@EVERY
@pytest.mark.parametrize("owner", [Resources, AsyncResources])
def test_the_example_calls_are_calls_that_the_method_takes(docs: Path, name: str, owner: type[Any]) -> None:
    samples = blocks(section(docs, name), "python")[1:]
    content = OPERATIONS[name][2].get("requestBody", {}).get("content", {})
    examples = [example for media in content.values() for example in media.get("examples", {})]
    assert len(samples) == max(1, len(examples))
    for sample in samples:
        call = call_in(ast.parse(sample))
        assert ast.unparse(call.func) == "vobiz." + ".".join(
            (tag_and_anchor(name)[0], python_name(tag_and_anchor(name)[1]))
        )
        keywords = {str(keyword.arg): None for keyword in call.keywords}
        inspect.signature(method_of(name, owner)).bind(None, *call.args, **keywords)
        assert '"..."' not in sample


@EVERY
def test_the_answers_are_those_of_the_contract(docs: Path, name: str) -> None:
    answers = [json.loads(block) for block in blocks(section(docs, name), "json")]
    stated = [
        content["example"]
        for status, response in OPERATIONS[name][2]["responses"].items()
        for media, content in response.get("content", {}).items()
        if status.startswith("2") and media == "application/json"
    ]
    assert all(example in answers for example in stated)
    assert all(answer in stated for answer in answers)
    for status in OPERATIONS[name][2]["responses"]:
        assert f"[{status}](../errors/{status}.md)" in section(docs, name)


@EVERY
def test_every_error_code_of_an_operation_is_linked(docs: Path, name: str) -> None:
    for code in OPERATIONS[name][2]["x-error-codes"]:
        assert f"[`{code}`](../errors/{code}.md)" in section(docs, name)


def test_signing_in_can_fail_for_what_is_sent_but_not_for_an_expired_token(docs: Path) -> None:
    assert "INVALID_CREDENTIALS.md" in section(docs, "auth_login")
    assert "TOKEN_EXPIRED.md" not in section(docs, "auth_login")
    assert "TOKEN_EXPIRED.md" in section(docs, "trunks_list")


@DECIDED
def test_every_decision_is_on_its_page_and_in_the_list(docs: Path, name: str) -> None:
    tag, anchor = tag_and_anchor(name)
    decision = prose(OPERATIONS[name][2]["x-decision"])
    assert f"\n**Decision**\n\n{decision}\n" in section(docs, name)
    assert f"**[`vobiz.{tag}.{python_name(anchor)}`]({tag}.md#{anchor})**: {decision}\n" in page(docs, "decisions")


def test_the_list_of_decisions_holds_nothing_else(docs: Path) -> None:
    decided = [name for name, entry in OPERATIONS.items() if "x-decision" in entry[2]]
    assert len(re.findall(r"^\*\*\[`vobiz\.", page(docs, "decisions"), re.MULTILINE)) == len(decided)


def test_the_index_names_every_operation(docs: Path) -> None:
    index = page(docs, "index")
    for name, (path, method, _) in OPERATIONS.items():
        tag, anchor = tag_and_anchor(name)
        row = next(line for line in index.splitlines() if f"]({tag}.md#{anchor}) |" in line)
        assert f"`{method.upper()} {path}`" in row
    for tag in TAGS:
        assert f"[`{tag}`]({tag}.md)" in index


def test_a_preview_says_that_it_is_one(docs: Path) -> None:
    assert {tag for tag in TAGS if '!!! warning "This is a preview"' in page(docs, tag)} == {"preview"}


def test_lists_say_how_they_are_paged(docs: Path) -> None:
    for name, (_, _, operation) in OPERATIONS.items():
        paging = operation.get("x-pagination")
        shown = re.findall(r"^\| \*\*Pages\*\* \| (.*) \|$", section(docs, name), re.MULTILINE)
        assert len(shown) == (1 if paging else 0), name
        if paging:
            assert ("in one answer" in shown[0]) == (paging["style"] == "none")
            assert ("of all pages" in shown[0]) == (paging["style"] != "none")


def failure(docs: Path, name: str) -> str:
    return re.findall(r"^\| \*\*On failure\*\* \| (.*) \|$", section(docs, name), re.MULTILINE)[0]


def test_what_is_sent_again_follows_from_the_effect(docs: Path) -> None:
    for name, (_, _, operation) in OPERATIONS.items():
        said = failure(docs, name)
        assert ("never after 500, 502, 504 or a lost connection" in said) == (operation["x-effect"] == "unsafe")
        assert ("or was lost" in said) == (operation["x-effect"] != "unsafe")
    assert "after 503 without `Retry-After` only if `retry_unsafe_on_503` is set" in failure(docs, "calls_create")
    assert "after HTTP 429, 500, 502, 503 and 504" in failure(docs, "trunks_list")


def test_who_may_call_is_told(docs: Path) -> None:
    def credentials(name: str) -> str:
        return re.findall(r"^\| \*\*Credentials\*\* \| (.*) \|$", section(docs, name), re.MULTILINE)[0]

    assert credentials("auth_login") == "none"
    assert credentials("auth_refresh") == "refresh token (`Authorization: Bearer`)"
    assert credentials("auth_rotate_token") == "access token (`Authorization: Bearer`)"
    assert credentials("calls_create") == "account id and token (`X-Auth-ID`, `X-Auth-Token`)"


def test_error_pages_lead_to_the_operations_on_the_site_only(docs: Path) -> None:
    written = (docs / "errors" / "TRUNK_NOT_FOUND.md").read_text(encoding="utf-8")
    assert "| [`vobiz.trunks.get`](../api/trunks.md#get) |" in written
    terminal = page_for("TRUNK_NOT_FOUND").text
    assert "| `vobiz.trunks.get` |" in terminal
    assert "../api/" not in terminal


def test_operations_are_in_the_navigation(site: Path) -> None:
    html = (site / "api" / "index.html").read_text(encoding="utf-8")
    navigation = html[html.index("md-nav--primary") : html.index("md-content")]
    for name in (*TAGS, "decisions"):
        assert f'href="{name}/"' in navigation
    assert 'href="api/"' in (site / "index.html").read_text(encoding="utf-8")


def test_a_path_stays_whole_on_the_built_page(site: Path) -> None:
    """Brackets in code are not taken for attributes of the page."""
    html = (site / "api" / "trunks" / "index.html").read_text(encoding="utf-8")
    assert "GET /api/v1/Account/{auth_id}/trunks/{trunk_id}" in html
    assert 'id="get"' in html


@pytest.mark.usefixtures("generated_once")
def test_check_names_a_stale_page_of_operations(tmp_path: Path, docs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi").symlink_to(PROJECT / "openapi")
    (tmp_path / "generated").symlink_to(PROJECT / "generated")
    (tmp_path / "wrapper").symlink_to(PROJECT / "wrapper")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "errors").symlink_to(docs / "errors")
    pages = tmp_path / "docs" / "api"
    pages.mkdir()
    for file in (docs / "api").iterdir():
        (pages / file.name).write_bytes(file.read_bytes())
    (pages / "trunks.md").write_text("edited\n", encoding="utf-8")
    (pages / "decisions.md").unlink()
    (pages / "leftover.md").write_text("left over\n", encoding="utf-8")
    assert main(["--project", str(tmp_path), "--check"]) == 1
    stale = capsys.readouterr().err.splitlines()
    assert [line for line in stale if "docs/api" in line] == [
        f"stale: docs/api/{name}.md" for name in ("decisions", "leftover", "trunks")
    ]


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        'with "quotes" and \\',
        "two\nlines",
        4,
        1.5,
        True,
        None,
        [],
        {},
        ["a" * 60, "b" * 60],
        {"k": ["v" * 90]},
    ],
)
def test_example_values_are_written_as_python(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_signs_of_markdown_are_taken_as_they_are() -> None:
    assert prose("a *b* {c}\n  [d] <e> and `*{[<`") == "a \\*b\\* \\{c} \\[d] \\<e> and `*{[<`"
