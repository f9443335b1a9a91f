"""The decision about sending again, drawn from the retry rules that the client executes."""

from __future__ import annotations

from html import escape
from textwrap import wrap

from vobiz_sdk.catalogue import Catalogue, Outcome, RetryRule
from vobiz_sdk.explain.outcome_page import OUTCOMES
from vobiz_sdk.explain.retrying import EVERY_EFFECT, SHORT_ACTIONS

TITLE = "What is sent again after a failure"
_ROW, _TOP, _GAP, _EDGE = 58, 56, 14, 10
# Where each column begins, and how wide its boxes are.
_OUTCOME, _RULE, _EFFECT = (10, 150), (200, 330), (560, 96)
_WIDTH = _EFFECT[0] + len(EVERY_EFFECT) * (_EFFECT[1] + 8) + _EDGE
_LINE_LENGTH = 52
# Dark text on a light ground of its own, so that the drawing reads alike in both themes of the site.
_COLOURS = {"yes": ("#d8f0e0", "#0b4d2b"), "no": ("#f7dddb", "#6b1410")}
_OTHER_COLOURS = ("#fbedc8", "#5a4300")
_STYLE = (
    "text{font-family:system-ui,sans-serif;fill:#1b2530}.title{font-size:13px;font-weight:600}"
    ".words{font-size:11px;fill:#46535f}.head{font-size:12px;fill:#46535f}"
    "path{stroke:#8a97a3;stroke-width:1.2;fill:none}"
)


def render_decision(catalogue: Catalogue) -> str:
    """The drawing, as SVG: outcomes to the left, the rules of each beside it, what is done per effect to the right."""
    parts: list[str] = []
    y = _TOP
    for outcome in OUTCOMES:
        rules = [rule for rule in catalogue.retry_rules.values() if rule.outcome == outcome.name]
        if not rules:
            continue
        height = len(rules) * _ROW - 8
        parts += _outcome(outcome.name, outcome.answer, y, height)
        for number, rule in enumerate(rules):
            parts += _rule(rule, y + number * _ROW, y + height // 2)
        y += height + _GAP
    height = y - _GAP + _EDGE
    heads = [_text(_OUTCOME[0], 24, "head", "Did it take effect?"), _text(_RULE[0], 24, "head", "What happened")]
    heads.append(_text(_EFFECT[0], 24, "head", "Is a request sent again that is …"))
    heads += [_text(_effect_x(n) + 4, 44, "title", effect) for n, effect in enumerate(EVERY_EFFECT)]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{TITLE}">',
        f"<title>{TITLE}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{height}" rx="8" fill="#fbfcfd"/>',
        *heads,
        *parts,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _outcome(name: Outcome, answer: str, y: int, height: int) -> list[str]:
    middle = y + height // 2
    return [
        _box(_OUTCOME[0], y, _OUTCOME[1], height, "#e6ecf5"),
        _text(_OUTCOME[0] + 12, middle - 3, "title", answer),
        _text(_OUTCOME[0] + 12, middle + 14, "words", name),
    ]


def _rule(rule: RetryRule, y: int, from_y: int) -> list[str]:
    middle, begin = y + (_ROW - 8) // 2, _OUTCOME[0] + _OUTCOME[1]
    bend = (begin + _RULE[0]) // 2
    words = wrap(rule.when, _LINE_LENGTH)[:2]
    parts = [
        f'<path d="M{begin} {from_y}H{bend}V{middle}H{_RULE[0]}"/>',
        _box(_RULE[0], y, _RULE[1], _ROW - 8, "#eef1f4"),
        _text(_RULE[0] + 10, y + 16, "title", rule.title),
        *(_text(_RULE[0] + 10, y + 30 + 13 * number, "words", line) for number, line in enumerate(words)),
    ]
    for number, effect in enumerate(EVERY_EFFECT):
        said = SHORT_ACTIONS[rule.action(effect)]
        ground, ink = _COLOURS.get(said, _OTHER_COLOURS)
        x = _effect_x(number)
        parts.append(_box(x, y + 10, _EFFECT[1], _ROW - 28, ground))
        parts.append(f'<text x="{x + 8}" y="{y + 30}" style="font-size:12px;fill:{ink}">{escape(said)}</text>')
    return parts


def _effect_x(number: int) -> int:
    return _EFFECT[0] + number * (_EFFECT[1] + 8)


def _box(x: int, y: int, width: int, height: int, colour: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="6" fill="{colour}"/>'


def _text(x: int, y: int, kind: str, words: str) -> str:
    return f'<text x="{x}" y="{y}" class="{kind}">{escape(words)}</text>'
