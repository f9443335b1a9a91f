"""A fragment that somebody else made up changes nothing but what stands under "Your request", and that only as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, Request

SCRIPT = "<script>alert(1)</script>"
IMAGE = "<img src=x onerror=alert(1)>"

# What must not appear at all: none of these names a case in its proper form.
NOTHING = [
    SCRIPT,
    IMAGE,
    f"request={SCRIPT}",
    f"request={quote(SCRIPT)}",
    f"request={quote(quote(SCRIPT))}",
    f"request={quote(IMAGE)}",
    f"operation={quote(IMAGE)}",
    f"required={quote(IMAGE)}&available={quote(IMAGE)}&currency={quote(IMAGE)}",
    f"retry_at={quote(IMAGE)}",
    f"faults={quote(IMAGE)}",
    f"status={quote(IMAGE)}",
    "request=javascript:alert(1)",
    "faults=javascript:alert(1)",
    "javascript:alert(1)",
    "request=data:text/html,<script>alert(1)</script>",
    f"{quote(SCRIPT)}=1",
    "request=" + "A" * 65,
    "request=" + "A" * 1_000_000,
    "&" * 100_000,
    "request=req_1&" + "x=1&" * 1000,
    "request=%",
    "request=%E0%A4%A",
    "%=1&request=%zz",
    "request=%00req_1",
    "request=req_1%0a",
    "request=req_1%0d%0aSet-Cookie:x=1",
    "request=%E2%80%AEreq_1",
    "request=r%D0%B5q_1",
    "request=%EF%BC%9Cscript%EF%BC%9E",
    "request=+919876543210",
    "request=919876543210",
    "__proto__=req_1",
    "__proto__[request]=req_1",
    "constructor.prototype.request=req_1",
    "constructor=req_1&toString=req_1&hasOwnProperty=req_1",
    "request=req_1&request=req_2",
    "request=req_1&request=<b>",
    "operation=constructor",
    "operation=__proto__.__proto__",
    "operation=calls.create()",
    "status=99&status=999",
    "required=1e9",
    "required=Infinity",
    "required=NaN",
    "required=" + "9" * 40,
    "currency=%F0%9F%92%B0",
    "retry_at=2026-99-99T99:99:99Z",
    "retry_at=2026-13-01T00:00:00Z",
    "retry_at=1",
    "faults=../../evil",
    "faults=" + ",".join(["REQUIRED"] * 21),
    "REQUEST=req_1",
    " request=req_1",
    "request[]=req_1",
    "request",
    "=req_1",
    "a\\",
    '"]',
    "'",
    ":~:text=balance",
    "__tabbed_1_2",
    "__search",
    "__drawer",
]
ALLOWED = {"SECTION", "H2", "DL", "DIV", "DT", "DD", "CODE", "P", "STRONG", "A", "TIME", "SPAN"}
STATE = """() => {
    const all = [...document.querySelectorAll("*")];
    const ours = [...document.querySelectorAll(".your-request, .your-request *")];
    return {
        elements: all.length - ours.length,
        scripts: document.scripts.length,
        handlers: all.filter((one) => [...one.attributes].some((it) => /^on/i.test(it.name))).length,
        polluted: "request" in {} || "req_1" in {},
        inside: ours.map((one) => one.tagName),
        links: [...document.querySelectorAll(".your-request a")].map((one) => one.href),
        terms: [...document.querySelectorAll(".your-request dt")].map((one) => one.textContent),
    };
}"""


class Watched:
    """A tab on the page of a code, and what it did that it should not have."""

    def __init__(self, tab: Page, url: str) -> None:
        self.tab, self.url = tab, url
        self.troubles: list[str] = []
        tab.goto(url)
        tab.wait_for_load_state("networkidle")
        self.before = self.state()
        tab.on("dialog", lambda dialog: (self.troubles.append(f"dialog {dialog.message}"), dialog.dismiss()))
        tab.on("request", self._asked)
        tab.on("popup", lambda popup: self.troubles.append(f"popup {popup.url[:200]}"))

    def _asked(self, request: Request) -> None:
        # The browser itself asks for the page's icon again when the address changes.
        if not request.url.endswith("/images/favicon.svg"):
            self.troubles.append(f"request {request.url[:200]}")

    def go(self, fragment: str) -> dict[str, Any]:
        """Change the fragment, as a link on the page would, and say what is there then."""
        self.tab.evaluate("fragment => { location.hash = fragment }", fragment)
        # The event comes in a task of its own; the one set here comes after it.
        self.tab.evaluate("new Promise(done => setTimeout(done))")
        return self.state()

    def forget(self) -> None:
        """Take away what an earlier fragment left."""
        self.go("")
        self.tab.evaluate("document.querySelector('.your-request')?.remove()")

    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = self.tab.evaluate(STATE)
        return found


@pytest.fixture(scope="module")
def url(address: str) -> str:
    return f"{address}errors/INSUFFICIENT_BALANCE/"


@pytest.fixture(scope="module")
def tab(chromium: Browser, url: str) -> Iterator[Watched]:
    context = chromium.new_context()
    yield Watched(context.new_page(), url)
    context.close()


def unharmed(tab: Watched, state: dict[str, Any]) -> None:
    assert tab.troubles == []
    for what in ("elements", "scripts", "handlers"):
        assert state[what] == tab.before[what], what
    assert not state["polluted"]
    assert set(state["inside"]) <= ALLOWED
    assert all(link.startswith(tab.url.removesuffix("INSUFFICIENT_BALANCE/")) for link in state["links"])


@pytest.mark.parametrize("beside", ["", "x=1&available=5&"], ids=["alone", "beside a good value"])
@pytest.mark.parametrize("fragment", NOTHING, ids=lambda fragment: fragment[:40])
def test_a_hostile_fragment_is_as_if_it_were_not_there(tab: Watched, fragment: str, beside: str) -> None:
    tab.forget()
    state = tab.go(beside + fragment)
    unharmed(tab, state)
    # A name that is given twice, or a fragment out of all proportion, takes the good value along.
    assert state["terms"] in ([], ["Available"] if beside else [])


@pytest.mark.parametrize("fragment", [SCRIPT, f"request={quote(IMAGE)}", "a\\", "request=%", "%22%5D", "__proto__=1"])
def test_a_page_that_is_opened_with_it_works(page: Page, url: str, fragment: str) -> None:
    page.goto(f"{url}#{fragment}")
    assert page.locator("h1").inner_text() == "INSUFFICIENT_BALANCE"
    assert page.locator(".your-request").count() == 0
    page.locator("label[title='Switch to dark colours']").click()
    page.locator("body[data-md-color-scheme=slate]").wait_for()


@given(
    pairs=st.lists(
        st.tuples(
            st.sampled_from(["request", "operation", "status", "required", "currency", "retry_at", "faults", "x", ""]),
            st.text(max_size=20) | st.sampled_from(["req_1", "402", "INR", "%3C", "calls.create", "A,B"]),
        ),
        max_size=6,
    )
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_read_is_plain(tab: Watched, pairs: list[tuple[str, str]]) -> None:
    fragment = "#" + "&".join(f"{name}={value}" for name, value in pairs)
    module = f"{tab.url.removesuffix('errors/INSUFFICIENT_BALANCE/')}javascripts/case-values.js"
    script = "async ([module, fragment]) => [...(await import(module)).readCase(fragment)]"
    for name, value in tab.tab.evaluate(script, [module, fragment]):
        assert name in {"request", "operation", "status", "required", "currency", "retry_at", "faults"}
        assert re.fullmatch(r"[A-Za-z0-9._:,-]{1,900}", value)
