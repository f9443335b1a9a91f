/* The page "Diagnose": a field to paste into, and the pages that explain what was pasted. */
import { diagnose } from "./diagnose.js";
import { element } from "./elements.js";

// Whatever is longer than a few screenfuls of a log is not read by people either.
const LONGEST = 200_000;

const place = document.querySelector(".diagnose");
// A file of this site; the pasted text is sent nowhere.
const data = await (await fetch(new URL("../errors/diagnose.json", import.meta.url))).json();
const pages = new Map(data.pages.map((page) => [page.name, page]));

const field = element("textarea", { id: "diagnose-text", rows: "10", spellcheck: "false", autocomplete: "off", autocapitalize: "off" });
const status = element("p", { role: "status" });
const results = element("ol", { class: "diagnose__results" });
place.replaceChildren(
  element("label", { for: field.id }, "A JSON body, a traceback, a log line, or a code"),
  field,
  status,
  results,
);
field.addEventListener("input", show);
field.focus();
show();

function show() {
  const text = field.value;
  const found = text.trim() ? diagnose(text.slice(-LONGEST), data) : [];
  results.replaceChildren(...found.map(result));
  status.textContent = said(text, found.length);
}

function said(text, count) {
  if (!text.trim()) return "What you paste stays in this page: it is read here, and sent to nobody.";
  if (!count) return "Nothing in it is known here. A code, an HTTP status, or the whole of the answer's body says more.";
  return count === 1 ? "One page explains it:" : `${count} pages may explain it, the likeliest first:`;
}

function result({ page, reason }) {
  const known = pages.get(page);
  const link = element("a", { href: new URL(`../errors/${page}/`, import.meta.url) }, element("code", {}, page));
  return element("li", {}, link, ` ${known?.title ?? ""}`, element("br"), known?.meaning ?? "", element("br"), element("small", {}, reason));
}
