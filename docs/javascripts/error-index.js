/*
 * Filters the tables of the error index, and sorts them by a click on a heading. Without this script the tables are
 * simply whole. The choice stands in the address, so that it can be shared and survives a reload.
 */
import { element } from "./elements.js";
import { sortable } from "./sortable-table.js";

// In the rows' marks the words are short; here is what they mean. The order is that of the choices.
const RETRIES = new Map([
  ["all", "every request"],
  ["some", "only what is safe"],
  ["refresh", "after renewing the token"],
  ["none", "never"],
]);
const ACTORS = new Map([
  ["developer", "you"],
  ["account_owner", "the account's owner"],
  ["vobiz", "Vobiz"],
]);

const index = document.querySelector(".error-index");
const rows = Array.from(index.querySelectorAll("span[data-status]"), (mark) => {
  const row = mark.closest("tr");
  return { row, text: row.textContent.toLowerCase(), marks: mark.dataset };
});
const controls = new Map();
const form = element("form", { class: "error-filter", role: "search", "aria-label": "Filter the errors" });
const count = element("span", { role: "status" });
const clear = element("button", { type: "reset" }, "Clear the filter");

control("text", "Text", textField());
control("status", "HTTP status", choice(valuesOf("status"), String));
control("category", "Category", choice(valuesOf("category"), (value) => value.replaceAll("_", " ")));
control("actor", "Who must act", choice(ACTORS.keys(), (value) => ACTORS.get(value)));
control("retry", "Sent again", choice(RETRIES.keys(), (value) => RETRIES.get(value)));
form.append(element("p", {}, count, " ", clear));

const address = new URL(location.href);
for (const [name, field] of controls) field.value = address.searchParams.get(name) ?? "";
// A value that is not among the choices leaves a choice without any.
for (const field of controls.values()) if (field.selectedIndex === -1) field.value = "";

form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
// The fields are empty only after the event.
form.addEventListener("reset", () => setTimeout(apply));
index.before(form);
index.toggleAttribute("data-ready");
const order = sortable(index.querySelectorAll("table"), address.searchParams.get("sort"), remember);
apply();

function control(name, label, field) {
  field.id = `error-filter-${name}`;
  field.name = name;
  form.append(element("div", {}, element("label", { for: field.id }, label), field));
  controls.set(name, field);
}

function textField() {
  return element("input", { type: "search", autocomplete: "off", spellcheck: "false", placeholder: "balance, trunk, TOKEN" });
}

function choice(values, labelOf) {
  return element("select", {}, new Option("any", ""), ...Array.from(values, (value) => new Option(labelOf(value), value)));
}

function valuesOf(name) {
  // Failures without an answer have no status.
  return [...new Set(rows.flatMap((entry) => entry.marks[name].split(" ")))].filter(Boolean).sort();
}

function apply() {
  const wanted = new Map(Array.from(controls, ([name, field]) => [name, field.value.trim()]));
  const words = wanted.get("text").toLowerCase().split(/\s+/);
  let shown = 0;
  for (const { row, text, marks } of rows) {
    const hit =
      words.every((word) => text.includes(word)) &&
      Array.from(wanted).every(([name, value]) => name === "text" || !value || marks[name].split(" ").includes(value));
    row.toggleAttribute("data-filtered", !hit);
    shown += hit ? 1 : 0;
  }
  for (const group of index.querySelectorAll(".error-group")) {
    group.toggleAttribute("data-filtered", !group.querySelector("tbody tr:not([data-filtered])"));
  }
  count.textContent = `${shown} of ${rows.length} shown`;
  clear.hidden = ![...wanted.values()].some(Boolean);
  remember();
}

function remember() {
  const chosen = Array.from(controls, ([name, field]) => [name, field.value.trim()]);
  const query = new URLSearchParams([...chosen, ["sort", order?.chosen() ?? ""]].filter(([, value]) => value)).toString();
  history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
}
