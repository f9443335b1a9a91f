/*
 * From a pasted answer, traceback or log line to the pages that explain it, by the data and the steps of
 * `vobiz explain -` (`vobiz_sdk/explain/diagnosis.py`). The text stays in the page.
 */
const LONGEST_NAME = 100;
const MOST_PAGES = 6;
const SHOWN = 120;

/** The pages that explain a text, the likeliest first, each with the reason; none if nothing in it is known. */
export function diagnose(text, data) {
  const plain = text
    .replace(new RegExp(data.colour, "g"), "")
    .replace(new RegExp(data.blank, "g"), " ")
    .trim();
  const name = [...plain].length <= LONGEST_NAME ? lookUp(data.names, folded(plain)) : undefined;
  if (name) return [{ page: name, reason: data.name_reason }];
  const found = new Map();
  for (const [page, value, reason] of matches(plain, data)) {
    if (!found.has(page)) found.set(page, { page, reason: reason.replace("{}", () => [...value].slice(0, SHOWN).join("")) });
    if (found.size === MOST_PAGES) break;
  }
  return [...found.values()];
}

function* matches(text, data) {
  for (const rule of data.rules) {
    const all = [...text.matchAll(new RegExp(rule.pattern, rule.ignore_case ? "gi" : "g"))];
    for (const match of rule.last ? all.reverse() : all) yield* lookedUp(match, rule, data);
  }
  const small = text.toLowerCase();
  for (const [phrase, page] of data.phrases) if (holds(small, phrase)) yield [page, phrase, data.phrase_reason];
}

function* lookedUp(match, rule, data) {
  for (const [group, name] of rule.groups) {
    const value = match[group];
    if (value === undefined) continue;
    const table = lookUp(data.tables, name);
    // A rule for one page names it in the table's place.
    const page = table === undefined ? name : lookUp(table, value) ?? lookUp(table, value.toLowerCase());
    if (page !== undefined) yield [page, value, rule.reason];
  }
}

// Not `table[key]`: a text may hold `constructor`.
function lookUp(table, key) {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function holds(text, phrase) {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return true;
  }
  return false;
}

function isWord(character) {
  return character !== undefined && /^[a-z0-9_]$/.test(character);
}

function folded(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
