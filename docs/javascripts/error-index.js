/*
 * Filters the tables of the error index by text, HTTP status, category and whether the client retries.
 * Without this file the tables are simply whole. The choice stands in the address, so that it can be shared.
 */
(function () {
  "use strict";

  const index = document.querySelector(".error-index");
  if (!index || document.querySelector(".error-filter")) return;

  const rows = Array.from(index.querySelectorAll("span[data-status]")).map(function (mark) {
    const row = mark.closest("tr");
    return {
      row: row,
      text: row.textContent.toLowerCase(),
      status: mark.dataset.status.split(" "),
      category: [mark.dataset.category],
      retry: mark.dataset.retry.split(" "),
    };
  });
  const retryLabels = { all: "every request", some: "only what is safe", refresh: "after renewing the token", none: "never" };
  const controls = {};
  const form = document.createElement("form");
  form.className = "error-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Filter the errors");

  function add(name, label, control) {
    const wrapper = document.createElement("div");
    const caption = document.createElement("label");
    control.id = "error-filter-" + name;
    control.name = name;
    caption.htmlFor = control.id;
    caption.textContent = label;
    wrapper.append(caption, control);
    form.append(wrapper);
    controls[name] = control;
  }

  function choice(name, label, values, labelOf) {
    const select = document.createElement("select");
    select.append(new Option("any", ""));
    values.forEach(function (value) { select.append(new Option(labelOf(value), value)); });
    add(name, label, select);
  }

  function valuesOf(name) {
    return Array.from(new Set(rows.flatMap(function (entry) { return entry[name]; }))).sort();
  }

  const text = document.createElement("input");
  text.type = "search";
  text.autocomplete = "off";
  text.spellcheck = false;
  text.placeholder = "balance, trunk, TOKEN…";
  add("text", "Text", text);
  choice("status", "HTTP status", valuesOf("status"), String);
  choice("category", "Category", valuesOf("category"), function (value) { return value.replace(/_/g, " "); });
  choice("retry", "Sent again", Object.keys(retryLabels), function (value) { return retryLabels[value]; });

  const line = document.createElement("p");
  const count = document.createElement("span");
  const clear = document.createElement("button");
  count.setAttribute("aria-live", "polite");
  clear.type = "reset";
  clear.textContent = "Clear the filter";
  line.append(count, clear);
  form.append(line);

  function matches(entry, wanted) {
    return wanted.text.toLowerCase().split(/\s+/).every(function (word) { return entry.text.includes(word); }) &&
      ["status", "category", "retry"].every(function (name) { return !wanted[name] || entry[name].includes(wanted[name]); });
  }

  function apply() {
    const wanted = {};
    Object.keys(controls).forEach(function (name) { wanted[name] = controls[name].value.trim(); });
    let shown = 0;
    rows.forEach(function (entry) {
      const hit = matches(entry, wanted);
      entry.row.toggleAttribute("data-filtered", !hit);
      shown += hit ? 1 : 0;
    });
    index.querySelectorAll(".error-group").forEach(function (group) {
      group.toggleAttribute("data-filtered", !group.querySelector("tbody tr:not([data-filtered])"));
    });
    count.textContent = shown + " of " + rows.length + " shown";
    clear.hidden = Object.values(wanted).every(function (value) { return !value; });
    const query = new URLSearchParams(Object.entries(wanted).filter(function (pair) { return pair[1]; })).toString();
    history.replaceState(history.state, "", location.pathname + (query ? "?" + query : "") + location.hash);
  }

  new URLSearchParams(location.search).forEach(function (value, name) {
    if (controls[name]) controls[name].value = value;
  });
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  // The fields are empty only after the event.
  form.addEventListener("reset", function () { setTimeout(apply); });
  index.before(form);
  apply();
})();
