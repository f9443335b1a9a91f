/*
 * The values of a case, from the fragment of the address that an exception's `docs_url` holds.
 *
 * Anybody can make up an address, so a value counts only in the form that is asked of it here. Whatever else
 * stands in the fragment is as if it were not there. The client writes the same names (`errors/links.py`).
 */

const LONGEST = 2048;

const FORMS = new Map([
  ["request", /^(?=.*[A-Za-z])[A-Za-z0-9._-]{1,64}$/],
  ["operation", /^[a-z][a-z_]{0,40}\.[a-z][a-z0-9_]{0,60}$/],
  ["status", /^[1-5][0-9]{2}$/],
  ["required", /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/],
  ["available", /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/],
  ["currency", /^[A-Z]{3}$/],
  ["retry_at", /^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z$/],
  ["faults", /^[A-Z][A-Z_]{1,39}(,[A-Z][A-Z_]{1,39}){0,4}$/],
]);

/** Reads a fragment, with or without its `#`, into a Map of the names above; empty if it holds none of them. */
export function readCase(fragment) {
  // A Map, since names such as `__proto__` mean something to an object.
  const values = new Map();
  const seen = new Set();
  const repeated = new Set();
  if (fragment.length > LONGEST) return values;
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const [name, value] = decoded(part);
    // The client names nothing twice; which of two values would hold is anybody's guess.
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
    if (FORMS.get(name)?.test(value)) values.set(name, value);
  }
  repeated.forEach((name) => values.delete(name));
  if (Number.isNaN(Date.parse(values.get("retry_at")))) values.delete("retry_at");
  return values;
}

function decoded(part) {
  const at = part.indexOf("=");
  try {
    return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
  } catch {
    return ["", ""]; // a percent sign with no two digits after it
  }
}
