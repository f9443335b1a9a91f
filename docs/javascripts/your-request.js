/*
 * "Your request" on a page of the error reference: the values of the case that the address carries, what they
 * mean for what to do, and the message for support with them filled in. Nothing of it leaves the browser.
 */
import { readCase } from "./case-values.js";
import { element } from "./elements.js";
import { missingAmount, waitingTime } from "./quantities.js";

const heading = document.querySelector(".md-content h1");
const template = supportTemplate();

show();
addEventListener("hashchange", show);

function show() {
  const values = readCase(location.hash);
  // A link to a section of this page has none; what is shown stays.
  if (!values.size || !heading) return;
  document.querySelector(".your-request")?.remove();
  // After the sentence that says what the page is about.
  const intro = heading.nextElementSibling;
  (intro?.tagName === "P" ? intro : heading).after(section(values));
  fillIn(values);
}

function section(values) {
  const list = element("dl");
  for (const [name, shown] of facts(values)) list.append(element("div", {}, element("dt", {}, name), element("dd", {}, shown)));
  const made = element(
    "section",
    { class: "your-request", "aria-labelledby": "your-request" },
    element("h2", { id: "your-request" }, "Your request"),
    list,
    element("p", { class: "your-request__fix" }, ...fix(values)),
  );
  if (template) made.append(element("p", {}, "The message for support below has these values: ", helpLink(), "."));
  return made;
}

function facts(values) {
  const amount = (name) => [values.get(name), values.get("currency")].filter(Boolean).join(" ");
  const shown = [
    ["Request id", values.has("request") && element("code", {}, values.get("request"))],
    ["Operation", values.has("operation") && element("code", {}, `vobiz.${values.get("operation")}`)],
    ["HTTP status", values.get("status")],
    ["Required", values.has("required") && amount("required")],
    ["Available", values.has("available") && amount("available")],
    ["Try again from", values.has("retry_at") && localTime(values.get("retry_at"))],
    ["Faults", values.has("faults") && faultLinks(values.get("faults").split(","))],
  ];
  return shown.filter(([, value]) => value);
}

/** What to do in this case: from its values where they say it, else the first advice of the page. */
function fix(values) {
  const again = values.has("operation") ? [" Then call ", element("code", {}, `vobiz.${values.get("operation")}`), " again."] : [];
  const missing = missingAmount(values.get("required"), values.get("available"));
  if (missing) return [element("strong", {}, `Add at least ${[missing, values.get("currency")].filter(Boolean).join(" ")}.`), ...again];
  if (values.has("retry_at")) {
    const left = waitingTime(new Date(values.get("retry_at")), new Date());
    return left
      ? [element("strong", {}, `Wait ${left} more.`), ...again]
      : [element("strong", {}, "The time to wait is over."), ...again];
  }
  if (values.has("faults")) return [element("strong", {}, "Correct the fields."), " The page of each code says what it asks for.", ...again];
  const advice = document.querySelector("#what-to-do ~ ol > li, #what-to-do ~ ul > li");
  return advice ? [element("strong", {}, "What to do first: "), advice.textContent.trim()] : [];
}

function localTime(instant) {
  const date = new Date(instant);
  const shown = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "long" }).format(date);
  return element("time", { datetime: instant }, shown);
}

/** Codes of fields; those that the page itself links to become links, since those pages exist. */
function faultLinks(codes) {
  const known = new Map();
  for (const link of document.querySelectorAll(".md-content a[href]")) known.set(link.getAttribute("href"), link.href);
  const shown = element("span");
  codes.forEach((code, index) => {
    const name = element("code", {}, code);
    const address = known.get(`../${code}/`);
    shown.append(index ? ", " : "", address ? element("a", { href: address }, name) : name);
  });
  return shown;
}

function supportTemplate() {
  const section = document.getElementById("if-you-ask-for-help");
  for (let next = section?.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
    const block = next.querySelector("pre code");
    if (block) return { block, text: block.textContent };
  }
  return null;
}

function helpLink() {
  return element("a", { href: "#if-you-ask-for-help" }, "If you ask for help");
}

function fillIn(values) {
  if (!template) return;
  const known = new Map([
    ["<error.request_id>", values.get("request")],
    ["<error.operation>", values.get("operation")],
  ]);
  template.block.textContent = template.text
    .split(/(<error\.[a-z_]+>)/)
    .map((part) => known.get(part) ?? part)
    .join("");
}
