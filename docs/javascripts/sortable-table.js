/*
 * Tables that are sorted by a click on a heading: up, down, and as they were. The headings become buttons, so that
 * a keyboard can do it, and say their order to screen readers. All tables of a page are sorted alike.
 */
import { element } from "./elements.js";

const NEXT = new Map([["none", "ascending"], ["ascending", "descending"], ["descending", "none"]]);

/**
 * Makes tables sortable.
 *
 * `initial` is an order as `chosen()` gives it: a column's number, with a minus for downwards. `changed` is called
 * after every click.
 */
export function sortable(tables, initial, changed) {
  let column = 0;
  let order = "none";
  const sorted = Array.from(tables, (table) => ({
    body: table.tBodies[0],
    rows: [...table.tBodies[0].rows],
    headings: Array.from(table.tHead.rows[0].cells, (cell, index) => heading(cell, () => click(index + 1))),
  }));

  function click(clicked) {
    order = clicked === column ? NEXT.get(order) : "ascending";
    column = clicked;
    apply();
    changed();
  }

  function apply() {
    for (const { body, rows, headings } of sorted) {
      headings.forEach((cell, index) => cell.setAttribute("aria-sort", index + 1 === column ? order : "none"));
      body.append(...(order === "none" ? rows : inOrder(rows)));
    }
  }

  function inOrder(rows) {
    const sign = order === "descending" ? -1 : 1;
    return [...rows].sort((one, other) => sign * compare(text(one), text(other)));
  }

  function text(row) {
    return row.cells[column - 1]?.textContent.trim() ?? "";
  }

  const given = /^(-?)([1-9])$/.exec(initial ?? "");
  if (given && Number(given[2]) <= sorted[0]?.headings.length) {
    order = given[1] ? "descending" : "ascending";
    column = Number(given[2]);
    apply();
  }
  return { chosen: () => (order === "none" ? "" : `${order === "descending" ? "-" : ""}${column}`) };
}

function heading(cell, click) {
  const button = element("button", { type: "button", class: "sort-button" }, ...cell.childNodes);
  button.addEventListener("click", click);
  cell.append(button);
  cell.setAttribute("aria-sort", "none");
  return cell;
}

// Numbers inside a text count as numbers: 99 comes before 400.
function compare(one, other) {
  return one.localeCompare(other, "en", { numeric: true });
}
